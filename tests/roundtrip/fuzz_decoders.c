// SPDX-License-Identifier: Apache-2.0
/*
 * libFuzzer target of the decoders: op, reply room and payload come from the input. Without an input folder it starts from nothing;
 * `fuzz_decoders --seeds FOLDER` writes one valid record per wire op and ends.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/roundtrip/roundtrip.h"

static struct case_record fuzzed;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_seeds(const char *folder) {
    for (size_t i = 0; i < roundtrip_case_count; i++) {
        char path[4096];
        uint16_t head[2];
        roundtrip_cases[i].run();
        head[0] = case_record.op;
        head[1] = (uint16_t)case_record.room;
        snprintf(path, sizeof path, "%s/%s", folder, roundtrip_cases[i].name);
        FILE *f = fopen(path, "wb");
        if (!f)
            continue;
        fwrite(head, sizeof head, 1, f);
        fwrite(case_record.bytes, case_record.size, 1, f);
        fclose(f);
    }
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    if (*argc >= 3 && !strcmp((*argv)[1], "--seeds")) {
        write_seeds((*argv)[2]);
        exit(0);
    }
    case_checks = false;
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    uint16_t head[2];
    size_t answered;
    if (size < sizeof head || size - sizeof head > CASE_RECORD_MAX)
        return 0;
    memcpy(head, data, sizeof head);
    fuzzed.op = head[0];
    fuzzed.room = head[1];
    fuzzed.size = size - sizeof head;
    memcpy(fuzzed.bytes, data + sizeof head, fuzzed.size);
    case_play(&fuzzed, &answered);
    return 0;
}
