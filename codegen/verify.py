#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Checks what is generated, by other means than those that generated it:

  - emitting again gives the committed files, byte for byte;
  - pycparser reads the emitted declarations back and finds the prototypes and enumerators of api.json (where pycparser and a C
    preprocessor are installed);
  - every function that the guest answers is written somewhere in runtime/;
  - with --header PATH: every function that cuda.h declares is in api.json.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

from annotations import Annotations
from api import Api, HERE, declare
from emit import ROOT, outputs
from model import Model
import emit_headers

# All that the generated headers need of the C library, in words that pycparser knows.
FAKE_LIBC = {
    "stddef.h": "typedef unsigned long size_t;\n#define offsetof(type, member) 0\n#define NULL 0\n",
    "stdint.h": "".join("typedef %s %s;\n" % t for t in (
        ("unsigned char", "uint8_t"), ("unsigned short", "uint16_t"), ("unsigned int", "uint32_t"),
        ("unsigned long", "uint64_t"), ("int", "int32_t"), ("long", "int64_t"), ("unsigned long", "uintptr_t"))),
}


def check_emitted(api, model):
    problems = []
    for path, text in sorted(outputs(api, model).items()):
        target = os.path.join(ROOT, path)
        if not os.path.exists(target):
            problems.append("%s is missing" % path)
            continue
        with open(target, newline="") as f:
            if f.read() != text:
                problems.append("%s is not what emit.py writes" % path)
    known = set(outputs(api, model))
    for name in sorted(os.listdir(os.path.join(ROOT, "generated"))):
        path = "generated/" + name
        if path not in known and not name.startswith(".") and name != "meson.build":
            problems.append("%s is not written by emit.py any more" % path)
    return problems


def preprocess(text, folders, defines=()):
    command = [os.environ.get("CC", "cc"), "-E", "-P", "-nostdinc", "-x", "c", "-"]
    command += ["-I" + f for f in folders] + ["-D" + d for d in defines]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def squeeze(text):
    return re.sub(r"\s*([*(),\[\]])\s*", r"\1", " ".join(text.split()))


def check_declarations(api):
    try:
        from pycparser import c_ast, c_generator, c_parser
    except ImportError:
        print("verify: pycparser is not installed, declarations are not read back")
        return []
    with tempfile.TemporaryDirectory() as fake:
        for name, text in FAKE_LIBC.items():
            with open(os.path.join(fake, name), "w") as f:
                f.write(text)
        text = preprocess('#include "generated/cuda_exports.h"\n', [ROOT, fake],
                          ["_Static_assert(a,b)=", "_Alignas(x)="])
    text = re.sub(r"^#pragma.*$", "", text, flags=re.M)
    text = re.sub(r"^\s*;\s*$", "", text, flags=re.M)
    tree = c_parser.CParser().parse(text)
    generator = c_generator.CGenerator()
    prototypes, enumerators = {}, {}

    class Enums(c_ast.NodeVisitor):
        def visit_Enumerator(self, node):
            enumerators[node.name] = int(re.sub(r"[()\s]", "", generator.visit(node.value)), 0)

    for node in tree.ext:
        if isinstance(node, c_ast.Decl) and isinstance(node.type, c_ast.FuncDecl):
            prototypes[node.name] = squeeze(generator.visit(node))
    Enums().visit(tree)

    problems = []
    for name, function in sorted(api.functions.items()):
        params = ", ".join(declare(p["type"], p["name"]) for p in function["params"]) or "void"
        wanted = squeeze("%s %s(%s)" % (function["result"], name, params))
        if prototypes.get(name) != wanted:
            problems.append("%s: api.json says %s, the header %s" % (name, wanted, prototypes.get(name)))
    for entry in api.types:
        if entry["kind"] == "enum":
            for name, value in entry["values"]:
                if enumerators.get(name) != value:
                    problems.append("%s: api.json says %d, the header %s" % (name, value, enumerators.get(name)))
    return problems


def check_hooks(model):
    text = ""
    folder = os.path.join(ROOT, "runtime")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".c"):
            with open(os.path.join(folder, name)) as f:
                text += f.read()
    written = set(re.findall(r"^CUresult\s+rt_(cu\w+)\s*\(", text, re.M))
    return ["%s is answered in the guest, but nobody wrote rt_%s" % (f.symbol, f.symbol)
            for f in emit_headers.hooks(model) if f.symbol not in written]


def check_header(api, path):
    with open(path) as f:
        text = f.read()
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
    declared = set(re.findall(r"\bCUDAAPI\s+(cu[A-Z]\w+)\s*\(", text))
    if not declared:
        return ["%s declares no functions" % os.path.basename(path)]
    return ["%s is declared by %s and unknown" % (name, os.path.basename(path)) for name in sorted(declared)
            if name not in api.functions]


def main():
    parser = argparse.ArgumentParser(description="Checks what is generated.")
    parser.add_argument("--header", help="a cuda.h whose functions must all be known")
    parser.add_argument("--no-hooks", action="store_true", help="do not look for the hand-written functions of runtime/")
    args = parser.parse_args()
    api = Api(os.path.join(HERE, "api.json"))
    model = Model(api, Annotations(os.path.join(HERE, "annotations")))
    problems = check_emitted(api, model) + check_declarations(api)
    if not args.no_hooks:
        problems += check_hooks(model)
    if args.header:
        problems += check_header(api, args.header)
    for problem in problems:
        print("verify: " + problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
