// SPDX-License-Identifier: Apache-2.0
/*
 * `barcuda run`: a program on a barcudad of its own.
 */
#ifndef BARCUDA_TOOLS_RUN_H
#define BARCUDA_TOOLS_RUN_H

/* argv[0] is "run". Returns the program's exit status; 125 when the program could not be started by us, 127
 * when it was not found. A program that is killed by a signal ends this process by the same signal. */
int run_main(int argc, char **argv);

#endif
