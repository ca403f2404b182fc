# SPDX-License-Identifier: Apache-2.0
"""image_seeds.py FOLDER: writes inputs of fuzz_image: PTX, and fat binaries with it as it is, packed with LZ4 and with zstd."""

import pathlib
import struct
import sys

TEXT = b".version 8.0\n.target sm_75\n.address_size 64\n" * 2 + b"\0"
PTX, ELF = 1, 2
PLAIN, LZ4, ZSTD, EXACT = 0, 0x2000, 0x8000, 0x100000
CAPABILITY = bytes([121])


def lz4(data):
    """A block of literals, and one match to make it a real one."""
    run = data[:20]
    return bytes([0xf0 | 4, len(run) - 15]) + run + struct.pack("<H", 10) + bytes([(len(data) - 28) << 4 if len(data) - 28 < 15 else 0xf0]) + \
        (bytes([len(data) - 28 - 15]) if len(data) - 28 >= 15 else b"") + data[28:]


def zstd(data):
    """One frame of one raw block."""
    return b"\x28\xb5\x2f\xfd\x20" + bytes([len(data)]) + struct.pack("<I", len(data) << 3 | 1)[:3] + data


def entry(kind, arch, flags, text=TEXT):
    stored = lz4(text) if flags & LZ4 else zstd(text) if flags & ZSTD else text
    padded = stored + bytes(-len(stored) % 8)
    packed = flags & (LZ4 | ZSTD)
    head = bytearray(64)
    struct.pack_into("<HHIQI", head, 0, kind, 0x0101, 64, len(padded), len(stored) if packed else 0)
    struct.pack_into("<I", head, 28, arch)
    struct.pack_into("<Q", head, 40, 0x11 | flags)
    struct.pack_into("<Q", head, 56, len(text) if packed else 0)
    return bytes(head) + padded


def fatbin(*entries):
    body = b"".join(entries)
    return struct.pack("<IHHQ", 0xBA55ED50, 1, 16, len(body)) + body


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    images = {
        "text": TEXT,
        "plain": fatbin(entry(PTX, 75, PLAIN)),
        "lz4": fatbin(entry(PTX, 75, LZ4)),
        "zstd": fatbin(entry(PTX, 75, ZSTD)),
        "choice": fatbin(entry(ELF, 121, PLAIN), entry(PTX, 90, EXACT), entry(PTX, 120, LZ4), entry(PTX, 61, ZSTD)),
        "several": fatbin(entry(ELF, 121, PLAIN)) + fatbin(entry(PTX, 75, PLAIN)) + fatbin(entry(PTX, 75, ZSTD)) + bytes(8),
        "elf": b"\x7fELF" + bytes(60),
        "wrapper": struct.pack("<IIQQ", 0x466243B1, 1, 0, 0),
    }
    for name, image in images.items():
        (folder / name).write_bytes(CAPABILITY + image)


main()
