# SPDX-License-Identifier: Apache-2.0
"""
How a function's parameters lie in its records; what the emitters of both ends agree on.

Request: the fixed words (one of 64 bits each: presence bits when anything may be NULL, then every scalar, token, string length and
checked host address), then the variable parts in parameter order. Reply: the fixed words, then the variable parts.
"""

from model import ABSENT, ARRAY, HANDLE, HOST, RECORD, SCALAR, STRING, TAGGED
import structs


class WirePlan:
    def __init__(self, model, f):
        self.f = f
        self.optional = [p for p in f.params if p.nullable]
        self.fixed = []      # params with a word in the request
        self.variable = []   # params with bytes in the request
        self.results = []    # params with a word in the reply
        self.arrays = []     # params with bytes in the reply
        self.structs = {p.name: structs.plan(model, p.base) for p in f.params
                        if (p.shape == RECORD or p.shape == ARRAY) and p.kind is None and not p.bytes and
                        model.scalar_size(p.base) is None}
        for p in f.params:
            if p.shape == ABSENT:
                continue
            reads, writes = p.dir in ("in", "inout"), p.dir in ("out", "inout")
            if p is f.create:
                self.fixed.append(p)
                continue
            if reads and p.shape in (SCALAR, HANDLE, STRING, HOST):
                self.fixed.append(p)
            if reads and p.shape in (RECORD, ARRAY, STRING, TAGGED):
                self.variable.append(p)
            if writes and p.shape in (SCALAR, HANDLE):
                self.results.append(p)
            if writes and p.shape in (RECORD, ARRAY, TAGGED):
                self.arrays.append(p)

    @property
    def words(self):
        return len(self.fixed) + bool(self.optional)

    def bit(self, p):
        return self.optional.index(p)

    def struct(self, p):
        return self.structs.get(p.name)
