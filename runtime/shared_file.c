// SPDX-License-Identifier: Apache-2.0
#include "runtime/shared_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/log.h"

/* Files that the host has. It keeps them open, so that an inode's number is not given to another file. */
struct known_file {
    uint64_t device, inode, number;
    struct known_file *next;
};

static struct known_file *known;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static bool is_file(int fd, const struct shared_pages *pages) {
    struct stat status;
    return fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_dev == pages->device &&
           status.st_ino == pages->inode && (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR;
}

/* A descriptor of the file that the caller closes, or -1: one that this process has, or by name. */
static int open_file(const struct shared_pages *pages) {
    DIR *all = opendir("/proc/self/fd");
    int found = -1;
    for (struct dirent *entry; all && found < 0 && (entry = readdir(all));) {
        int fd = atoi(entry->d_name);
        if (entry->d_name[0] != '.' && fd != dirfd(all) && is_file(fd, pages))
            found = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    }
    if (all)
        closedir(all);
    if (found < 0 && pages->path[0] == '/')
        found = open(pages->path, O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (found >= 0 && !is_file(found, pages)) {
        close(found);
        found = -1;
    }
    return found;
}

/* The caller holds the lock. */
static CUresult hand_over(const struct rt_call *call, const struct shared_pages *pages, uint64_t *number) {
    struct known_file *file = malloc(sizeof *file);
    if (!file)
        return CUDA_ERROR_OUT_OF_MEMORY;
    int fd = open_file(pages);
    int error = fd < 0 ? EBADF : channel_lend(call->channel, fd, number);
    if (fd >= 0)
        close(fd);
    if (error) {
        free(file);
        rt_log(RT_LOG_ERROR, "barcuda: cuMemHostRegister: memory that is shared with other processes cannot be registered here: %s",
               fd < 0 ? "this process no longer has its file open for reading and writing"
                      : "its file cannot be handed to the host (only the local socket carries files)");
        return CUDA_ERROR_NOT_SUPPORTED;
    }
    *file = (struct known_file){pages->device, pages->inode, *number, known};
    known = file;
    return CUDA_SUCCESS;
}

CUresult shared_file_number(const struct rt_call *call, const struct shared_pages *pages, uint64_t *number) {
    CUresult r = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    const struct known_file *file = known;
    while (file && (file->device != pages->device || file->inode != pages->inode))
        file = file->next;
    if (file)
        *number = file->number;
    else
        r = hand_over(call, pages, number);
    pthread_mutex_unlock(&lock);
    return r;
}
