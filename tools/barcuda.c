// SPDX-License-Identifier: Apache-2.0
/*
 * The barcuda command: one subcommand a function, each in a file of its own.
 */
#include <stdio.h>
#include <string.h>

#include "tools/doctor.h"
#include "tools/run.h"
#include "tools/trace.h"

static int usage(FILE *to) {
    fputs("usage: barcuda run [OPTION]... [--] PROGRAM [ARGUMENT]...\n"
          "         runs a program on a private barcudad and ends with the program's status\n"
          "         --executor X     what executes: soft (default), cuda or cuda:PATH (see barcudad --help)\n"
          "         --profile FILE   device profile of the software GPU\n"
          "         --memory SIZE    device memory, e.g. 4G\n"
          "         --memcheck       checks what kernels do with memory (docs/memcheck.md)\n"
          "         --verbose        say how the program was reached and what it cost\n"
          "       barcuda trace [OPTION]... [--] PROGRAM [ARGUMENT]...\n"
          "         the same, and writes down every call of the Driver API that the program makes\n"
          "         -o, --output FILE  where to, default the standard error output\n"
          "         --json FILE        a timeline too, for Perfetto and chrome://tracing\n"
          "         and the options of run\n"
          "       barcuda doctor [--program PATH | --pid N | --unit NAME] [--json]\n"
          "         says what stands between a program and the GPU, why, and how to mend it; ends with 0 when nothing does,\n"
          "         with 1 after warnings, with 2 when programs cannot use it\n"
          "       barcuda version\n",
          to);
    return to == stdout ? 0 : 2;
}

int main(int argc, char **argv) {
    if (argc >= 2 && !strcmp(argv[1], "run"))
        return run_main(argc - 1, argv + 1);
    if (argc >= 2 && !strcmp(argv[1], "trace"))
        return trace_main(argc - 1, argv + 1);
    if (argc >= 2 && !strcmp(argv[1], "doctor"))
        return doctor_main(argc - 1, argv + 1);
    if (argc == 2 && (!strcmp(argv[1], "version") || !strcmp(argv[1], "--version"))) {
        puts("barcuda " BARCUDA_VERSION);
        return 0;
    }
    if (argc == 2 && (!strcmp(argv[1], "help") || !strcmp(argv[1], "--help")))
        return usage(stdout);
    return usage(stderr);
}
