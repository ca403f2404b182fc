// SPDX-License-Identifier: Apache-2.0
#include "tools/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tools/daemon.h"

int run_main(int argc, char **argv) {
    static struct daemon daemon;
    int i = 1;
    while (i < argc && argv[i][0] == '-') {
        if (!strcmp(argv[i], "--")) {
            i++;
            break;
        }
        if (!daemon_option(&daemon, argc, argv, &i)) {
            fprintf(stderr, "barcuda run: bad option %s; see `barcuda help`\n", argv[i]);
            return DAEMON_FAILED;
        }
    }
    if (i >= argc) {
        fprintf(stderr, "barcuda run: which program? see `barcuda help`\n");
        return DAEMON_FAILED;
    }
    int status = -1;
    if ((!daemon.verbose || setenv("BARCUDA_SUMMARY", "1", 1) == 0) && daemon_start(&daemon))
        status = daemon_program(argv + i);
    daemon_stop(&daemon);
    return status == -1 ? DAEMON_FAILED : daemon_exit_status(status);
}
