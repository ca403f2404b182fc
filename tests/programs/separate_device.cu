// SPDX-License-Identifier: Apache-2.0
__device__ int shared_counter = 77;
__device__ int triple(int x) { return 3 * x; }
