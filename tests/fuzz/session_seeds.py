# SPDX-License-Identifier: Apache-2.0
"""
session_seeds.py FROM TO: makes inputs of fuzz_session of the records that `fuzz_decoders --seeds FROM` wrote: each record alone, with
its arbitrary values replaced by addresses or small numbers, and random sequences of them.
"""

import pathlib
import random
import struct
import sys

SEQUENCES = 400
SYNC = 1


def is_token(word):
    return 0 < word >> 56 < 27 and word >> 32 & 0xffffff in (1, 2)


def variants(payload):
    words = [w for (w,) in struct.iter_unpack("<Q", payload)]
    arbitrary = [w >= 1 << 24 and not is_token(w) for w in words]
    yield words
    yield [0xfd << 56 | i * 256 if a else w for i, (w, a) in enumerate(zip(words, arbitrary))]
    yield [0xfc << 56 | i * 256 if a else w for i, (w, a) in enumerate(zip(words, arbitrary))]
    yield [1 if a else w for w, a in zip(words, arbitrary)]
    address = False
    mixed = []
    for w, a in zip(words, arbitrary):
        mixed.append((0xfd << 56 if not address else 64) if a else w)
        address |= a
    yield mixed


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    target.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1)
    records = []
    for path in sorted(source.iterdir()):
        data = path.read_bytes()
        payload = data[4:] + bytes(-(len(data) - 4) % 8)
        if len(payload) > 255 * 8:
            continue
        op, = struct.unpack_from("<H", data)
        for i, words in enumerate(variants(payload)):
            record = struct.pack("<HBB", op, SYNC, len(words)) + struct.pack("<%dQ" % len(words), *words)
            records.append(record)
            (target / ("%s-%d" % (path.name, i))).write_bytes(record)
    for i in range(SEQUENCES):
        (target / ("sequence-%d" % i)).write_bytes(b"".join(chance.choices(records, k=12)))


main()
