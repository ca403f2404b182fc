# SPDX-License-Identifier: Apache-2.0
"""Reads codegen/annotations/*.toml and remembers on which line every key stands, for messages."""

import os
import re
import tomllib


class AnnotationError(Exception):
    """Carries the place as "file:line" in front of the message."""


class Place:
    def __init__(self, file, line):
        self.file, self.line = file, line

    def fail(self, message):
        raise AnnotationError("%s:%d: %s" % (self.file, self.line, message))


class Entry:
    """One table of an annotation file: what is said about one function, struct or private operation."""

    def __init__(self, name, values, place, lines):
        self.name, self.values, self.place, self.lines = name, values, place, lines
        self.planned = False  # for structs: some call carries one

    def get(self, key, default=None):
        return self.values.get(key, default)

    def at(self, key):
        return Place(self.place.file, self.lines.get(key, self.place.line))


HEADER = re.compile(r'^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(#.*)?$')
KEY = re.compile(r'^\s*("?)([A-Za-z0-9_.@-]+)\1\s*=')


def line_index(text):
    """[(line of the header, name, {key: line})] in file order; arrays of tables repeat their name."""
    index = []
    for number, line in enumerate(text.splitlines(), 1):
        header = HEADER.match(line)
        key = KEY.match(line)
        if header and not key:
            index.append((number, header.group(1).replace('"', ""), {}))
        elif key and index:
            index[-1][2].setdefault(key.group(2), number)
    return index


class Annotations:
    """
    functions  symbol -> Entry
    groups     Entries that say the same about many functions
    structs    type name -> Entry
    private    name of a private operation -> Entry
    handles    handle typedef -> Entry
    tags       name of a tag table -> Entry
    """

    def __init__(self, folder):
        self.functions, self.structs, self.private, self.handles, self.tags = {}, {}, {}, {}, {}
        self.groups = []
        self.errors = {}
        for file in sorted(os.listdir(folder)):
            if file.endswith(".toml"):
                self.read(os.path.join(folder, file), file)

    def read(self, path, file):
        with open(path, "rb") as f:
            raw = f.read()
        try:
            data = tomllib.loads(raw.decode())
        except tomllib.TOMLDecodeError as error:
            match = re.search(r"line (\d+)", str(error))
            Place(file, int(match.group(1)) if match else 1).fail(str(error))
        index = line_index(raw.decode())
        groups = [i for i in index if i[1] == "group"]
        for values, (line, _, lines) in zip(data.pop("group", []), groups):
            self.groups.append(Entry("group", values, Place(file, line), lines))
        named = {name: (line, lines) for line, name, lines in index}
        sections = {"struct": self.structs, "private": self.private, "handle": self.handles, "tag": self.tags}
        for section, table in sections.items():
            for name, values in data.pop(section, {}).items():
                self.add(table, name, values, file, named, section + ".")
        for code, text in data.pop("errors", {}).items():
            self.errors[int(code)] = text
        for name, values in data.items():
            if not isinstance(values, dict):
                Place(file, 1).fail("%s stands outside of every table" % name)
            self.add(self.functions, name, values, file, named, "")

    def add(self, table, name, values, file, named, prefix):
        line, lines = named.get(prefix + name, (1, {}))
        if name in table:
            Place(file, line).fail("%s is annotated twice, first in %s:%d" %
                                   (name, table[name].place.file, table[name].place.line))
        table[name] = Entry(name, values, Place(file, line), lines)
