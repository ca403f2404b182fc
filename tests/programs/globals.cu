// SPDX-License-Identifier: Apache-2.0
// __constant__ and __device__ variables, initialised and copied by symbol; pointers to them and to functions in device memory.
#include "check.h"

__constant__ float coefficients[4] = {1, 2, 3, 4};
__device__ int counter = 41;
__device__ int table[5] = {10, 20, 30, 40, 50};
__device__ int *table_pointer = table + 1;
typedef int (*operation)(int);
__device__ int twice(int x) { return 2 * x; }
__device__ int square(int x) { return x * x; }
__device__ operation operations[2] = {twice, square};

__global__ void use(float x, float *poly, int *numbers) {
    *poly = ((coefficients[3] * x + coefficients[2]) * x + coefficients[1]) * x + coefficients[0];
    numbers[0] = ++counter;
    numbers[1] = table_pointer[2];
    numbers[2] = operations[0](7);
    numbers[3] = operations[1](7);
}

int main() {
    float *dpoly, poly;
    int *dnumbers, numbers[4];
    CHECK(cudaMalloc(&dpoly, sizeof(float)));
    CHECK(cudaMalloc(&dnumbers, sizeof numbers));
    use<<<1, 1>>>(2, dpoly, dnumbers);
    CHECK(cudaMemcpy(&poly, dpoly, sizeof poly, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(numbers, dnumbers, sizeof numbers, cudaMemcpyDeviceToHost));
    REQUIRE(poly == 49);
    REQUIRE(numbers[0] == 42 && numbers[1] == 40 && numbers[2] == 14 && numbers[3] == 49);

    const float other[4] = {-1, 0, 0, 1};
    int value = 100;
    CHECK(cudaMemcpyToSymbol(coefficients, other, sizeof other));
    CHECK(cudaMemcpyToSymbol(counter, &value, sizeof value));
    use<<<1, 1>>>(3, dpoly, dnumbers);
    CHECK(cudaMemcpy(&poly, dpoly, sizeof poly, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpyFromSymbol(&value, counter, sizeof value));
    REQUIRE(poly == 26);
    REQUIRE(value == 101);
    int *address;
    size_t size;
    CHECK(cudaGetSymbolAddress((void **)&address, table));
    CHECK(cudaGetSymbolSize(&size, table));
    REQUIRE(size == sizeof table);
    CHECK(cudaMemcpy(&value, address + 4, sizeof value, cudaMemcpyDeviceToHost));
    REQUIRE(value == 50);
    return passed("globals");
}
