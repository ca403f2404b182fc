# SPDX-License-Identifier: Apache-2.0
"""The model behind api.json: types, functions, and how a C declaration is spelled."""

import hashlib
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))


def declare(spelling, name):
    """C declaration of `name` with the type that libclang spells `spelling`."""
    if "(*)" in spelling:
        return spelling.replace("(*)", "(*%s)" % name, 1)
    if "[" in spelling:
        at = spelling.index("[")
        return "%s %s%s" % (spelling[:at].rstrip(), name, spelling[at:])
    match = re.match(r"^(.*?[^*\s])\s*\((.*)\)$", spelling)  # a function type
    if match:
        return "%s %s(%s)" % (match.group(1), name, match.group(2))
    return spelling + name if spelling.endswith("*") else spelling + " " + name


class Api:
    def __init__(self, path):
        with open(path, "rb") as f:
            raw = f.read()
        self.sha256 = hashlib.sha256(raw).hexdigest()
        data = json.loads(raw)
        self.cuda_version = data["cuda_version"]
        self.constants = data["constants"]
        self.types = data["types"]
        self.functions = {f["symbol"]: f for f in data["functions"]}
        self.lookup = data["lookup"]
        self.undeclared = data["undeclared"]
        self.data = data["data"]
        self.typedefs = {}
        self.records = {}  # by "struct tag" or typedef name
        self.enums = {}
        for t in self.types:
            if t["kind"] == "typedef":
                self.typedefs[t["name"]] = t["type"]
            else:
                table = self.enums if t["kind"] == "enum" else self.records
                if "tag" in t:
                    table["%s %s" % (t["kind"], t["tag"])] = t
                if "name" in t:
                    table[t["name"]] = t

    def canonical(self, spelling):
        """`spelling` with typedefs resolved, without const."""
        name = spelling.replace("const ", "").strip()
        while name in self.typedefs:
            name = self.typedefs[name].replace("const ", "").strip()
        return name

    def prototypes(self):
        """Functions that are not per-thread twins, by name."""
        return [f for _, f in sorted(self.functions.items()) if not f["twin"]]

    def twin_of(self, symbol):
        for suffix in ("_ptds", "_ptsz"):
            if symbol + suffix in self.functions:
                return symbol + suffix
        return None


def banner(api, purpose):
    lines = ["// SPDX-License-Identifier: Apache-2.0",
             "// GENERATED - DO NOT EDIT. Written by codegen/emit.py; change codegen/annotations/ and run it again.",
             "// codegen/api.json sha256 " + api.sha256,
             "/*"]
    words, line = purpose.split(), " *"
    for word in words:
        if len(line) + 1 + len(word) > 108:
            lines.append(line)
            line = " *"
        line += " " + word
    lines += [line, " */"]
    return "\n".join(lines) + "\n"


def guard(name):
    return "BARCUDA_GENERATED_" + re.sub(r"\W", "_", os.path.basename(name)).upper()


def header(api, name, purpose, body):
    g = guard(name)
    return "%s#ifndef %s\n#define %s\n\n%s\n#endif\n" % (banner(api, purpose), g, g, body.strip("\n") + "\n")
