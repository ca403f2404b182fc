#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_program.py BUILD NAME MODE[+PROFILE] [ARG]...: compiles one client program, runs it on barcuda, and checks what it says."""

import sys

import toolkit

LIBRARIES = {"batches": ["-lcuda"], "ipc_export": ["-lcuda"], "graph_conditional": ["-lcuda"]}
SOURCES = {"separate": ["separate.cu", "separate_device.cu"]}


def main():
    build, name, mode, *arguments = sys.argv[1:]
    mode, _, profile = mode.partition("+")
    options = ["--profile", str(toolkit.PROFILES / f"{profile}.conf")] if profile else []
    program = toolkit.compile_cuda(build, name, mode, extra=LIBRARIES.get(name, []), sources=SOURCES.get(name))
    done = toolkit.run(build, [program, *arguments], options=options)
    print(done.stdout, end="")
    if done.returncode == toolkit.SKIPPED:
        sys.exit(toolkit.SKIPPED)
    if done.returncode:
        sys.exit(f"{name} ({mode}) ended with {done.returncode}")
    expected = toolkit.SOURCE / f"{name}.expected"
    if expected.exists():
        if sorted(done.stdout.splitlines()) != sorted(expected.read_text().splitlines()):
            sys.exit(f"{name} ({mode}): output differs from {expected.name}")
    elif ": ok" not in done.stdout:
        sys.exit(f"{name} ({mode}) did not report success")


main()
