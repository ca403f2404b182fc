// SPDX-License-Identifier: Apache-2.0
// What another vendor's package has at the place of libcuda.so.1 and libnvidia-ml.so.1.
int cuInit(unsigned flags);
int cuInit(unsigned flags) { return (int)flags + 999; }
const char *nvmlErrorString(int result);
const char *nvmlErrorString(int result) { return result ? "stand-in" : "ok"; }
