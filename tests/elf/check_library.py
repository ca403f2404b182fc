#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_library.py LIBCUDA API_JSON: the library's ELF face is what the dynamic linker and NVIDIA's user space expect."""

import json
import re
import subprocess
import sys
import unittest

LIBRARY, API = sys.argv[1:3]
del sys.argv[1:]


def tool(*argv):
    return subprocess.run(argv, check=True, stdout=subprocess.PIPE, text=True).stdout


class Library(unittest.TestCase):
    def test_exports_are_the_description(self):
        with open(API) as description:
            api = json.load(description)
        described = {f["symbol"] for f in api["functions"]} | set(api["undeclared"]) | set(api["data"])
        exported = {line.split()[-1] for line in tool("nm", "-D", "--defined-only", LIBRARY).splitlines()}
        self.assertEqual(exported - described, set(), "exported but not described")
        self.assertEqual(described - exported, set(), "described but not exported")
        self.assertGreaterEqual(len(exported), 672)
        print(f"{len(exported)} symbols exported")

    def test_no_symbol_versions(self):
        for line in tool("nm", "-D", "--defined-only", "--with-symbol-versions", LIBRARY).splitlines():
            self.assertNotIn("@", line)

    def test_soname(self):
        self.assertIn("Library soname: [libcuda.so.1]", tool("readelf", "-d", LIBRARY))

    def test_needs_only_libc(self):
        dynamic = tool("readelf", "-d", LIBRARY)
        needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic))
        self.assertLessEqual(needed, {"libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "ld-linux-x86-64.so.2"})
        self.assertNotIn("RPATH", dynamic)
        self.assertNotIn("RUNPATH", dynamic)

    def test_undefined_symbols_are_libcs(self):
        weak_hooks = {"_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable", "__gmon_start__"}
        for line in tool("nm", "-D", "--undefined-only", "--with-symbol-versions", LIBRARY).splitlines():
            name = line.split()[-1]
            if name not in weak_hooks:
                self.assertIn("@GLIBC_", name)

    def test_no_constructor(self):
        # One pointer is the compiler's own frame_dummy; ours would be more.
        size = re.search(r"\(INIT_ARRAYSZ\)\s+(\d+)", tool("readelf", "-d", LIBRARY))
        self.assertLessEqual(int(size.group(1)) if size else 0, 8)


unittest.main(verbosity=2)
