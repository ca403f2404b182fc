// SPDX-License-Identifier: Apache-2.0
// Which file a program gets for a library's name: opens it as any program does and prints where the file is.
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        char path[PATH_MAX];
        void *library = dlopen(argv[i], RTLD_NOW), *init = library ? dlsym(library, "cuInit") : NULL;
        if (library && !init)
            init = dlsym(library, "nvmlErrorString");
        Dl_info info;
        if (init && dladdr(init, &info) && realpath(info.dli_fname, path))
            printf("%s %s\n", argv[i], path);
        else
            printf("%s none\n", argv[i]);
    }
    return 0;
}
