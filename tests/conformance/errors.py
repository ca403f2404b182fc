#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""errors.py PROGRAM PAGE [--write]: compares docs/errors.md with the rules that the program of errors.c lists, or writes it."""

import pathlib
import subprocess
import sys

HEAD = """# Errors

What the Driver API answers when something is wrong, and when: the rules that barcuda is tested against (`tests/conformance/errors*.c`; each rule runs
in a process of its own). The last column says where the rule is written: in the function's list of results or its text in the public documentation of
the Driver API, in the meaning of the result there, or that it was observed on NVIDIA's driver. This page is written by `tests/conformance/errors.py`.
"""


def page(program):
    rows = [line.split("\t") for line in subprocess.run([program, "--list"], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()]
    sections = {}
    for section, *row in rows:
        sections.setdefault(section, []).append(row)
    open_rules = sum(row[6] != "" for rules in sections.values() for row in rules)
    text = HEAD + f"\n{len(rows)} rules; {open_rules} of them are not kept yet.\n"
    for section, rules in sorted(sections.items()):
        text += f"\n## {section}\n\n| function | situation | answer | when | written in |\n|---|---|---|---|---|\n"
        for _, function, situation, result, when, source, state in sorted(rules, key=lambda r: r[1]):
            text += f"| {function} | {situation} | {result}{' (**not kept yet**)' if state else ''} | {when} | {source} |\n"
    return text


def main():
    program, target = sys.argv[1], pathlib.Path(sys.argv[2])
    text = page(program)
    if "--write" in sys.argv:
        target.write_text(text)
    elif not target.exists() or target.read_text() != text:
        sys.exit(f"{target} is not what the rules say: run {sys.argv[0]} {program} {target} --write")


main()
