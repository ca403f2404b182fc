#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes generated/ and docs/coverage.md from codegen/api.json and codegen/annotations/. Standard library only."""

import argparse
import os

from api import Api, HERE
import emit_types

ROOT = os.path.dirname(HERE)


def outputs(api):
    """Path from the repository root -> text, of everything that is generated."""
    return {
        "generated/cuda_types.h": emit_types.cuda_types(api),
        "generated/cuda_exports.h": emit_types.cuda_exports(api),
    }


def write(files, root):
    for path, text in sorted(files.items()):
        target = os.path.join(root, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", newline="\n") as f:
            f.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", default=ROOT, help="folder to write into, default the repository")
    args = parser.parse_args()
    write(outputs(Api(os.path.join(HERE, "api.json"))), args.root)


if __name__ == "__main__":
    main()
