#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes generated/ and docs/coverage.md from codegen/api.json and codegen/annotations/. Standard library only."""

import argparse
import os
import sys

from annotations import AnnotationError, Annotations
from api import Api, HERE
from model import Model
import emit_headers
import emit_types

ROOT = os.path.dirname(HERE)


def outputs(api, model):
    """Path from the repository root -> text, of everything that is generated."""
    return {
        "generated/cuda_types.h": emit_types.cuda_types(api),
        "generated/cuda_exports.h": emit_types.cuda_exports(api),
        "generated/wire_ids.h": emit_headers.wire_ids(model),
        "generated/handle_kinds.h": emit_headers.handle_kinds(model),
        "generated/executor_ops.h": emit_headers.executor_ops(model),
        "generated/runtime_hooks.h": emit_headers.runtime_hooks(model),
        "generated/guest_calls.h": emit_headers.guest_calls_h(model),
        "generated/host_dispatch.h": emit_headers.host_dispatch_h(model),
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
    api = Api(os.path.join(HERE, "api.json"))
    try:
        model = Model(api, Annotations(os.path.join(HERE, "annotations")))
        files = outputs(api, model)
    except AnnotationError as error:
        sys.exit("emit: %s" % error)
    write(files, args.root)


if __name__ == "__main__":
    main()
