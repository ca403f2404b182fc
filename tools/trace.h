// SPDX-License-Identifier: Apache-2.0
/*
 * `barcuda trace`: a program on a barcudad of its own, with every call written down (docs/trace.md).
 */
#ifndef BARCUDA_TOOLS_TRACE_H
#define BARCUDA_TOOLS_TRACE_H

/* argv[0] is "trace". Returns what run_main returns; also 125 when an output cannot be written. */
int trace_main(int argc, char **argv);

#endif
