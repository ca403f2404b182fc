# SPDX-License-Identifier: Apache-2.0
"""docs/coverage.md: what becomes of every exported symbol."""

import os
import re


def soft_functions(root):
    """Symbols that the software GPU's table names: `.cuX = soft_cuX` in device/soft/."""
    found = set()
    folder = os.path.join(root, "device", "soft")
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if name.endswith((".c", ".h")):
            with open(os.path.join(folder, name)) as f:
                found |= set(re.findall(r"\.(cu\w+)\s*=\s*soft_\w+", f.read()))
    return found


CLASSES = {"sync": "waits", "post": "posted", "create": "posted, handle chosen by the guest", "none": "local"}


def row(model, soft, symbol):
    raw = model.api.functions[symbol]
    f = model.functions[raw.get("of", symbol)]
    target = model.implementation(f)
    how = CLASSES[target.call] if target.state != "refuse" else target.error
    reason = target.reason or ""
    if f.state == "alias":
        reason = "as %s" % target.symbol
    elif f.state == "widen":
        reason = "as %s, with 32-bit sizes and addresses" % target.symbol
    elif f.state == "via":
        reason = "as %s(%s)" % (f.target, re.sub(r"\s+", " ", f.arguments))
    elif raw["twin"]:
        reason = "as %s, with the thread's default stream" % f.symbol
    state = {"forward": "forwarded", "guest": "answered", "refuse": "refused"}[target.state]
    if not target.wired:
        executed = "-"
    else:
        executed = "yes" if target.symbol in soft else "no"
    return symbol, state, how, executed, reason


def coverage(model, root):
    soft = soft_functions(root)
    rows = [row(model, soft, symbol) for symbol in sorted(model.api.functions)]
    counts = {state: sum(r[1] == state for r in rows) for state in ("forwarded", "answered", "refused")}
    wired = [r for r in rows if r[3] != "-"]
    lines = [
        "<!-- GENERATED - DO NOT EDIT. Written by codegen/emit.py. -->",
        "# Coverage",
        "",
        "What becomes of every function that `libcuda.so.1` exports (CUDA %d.%d headers)." %
        (model.api.cuda_version // 1000, model.api.cuda_version % 1000 // 10),
        "",
        "* **forwarded**: the stub checks, encodes, and the host executes.",
        "* **answered**: hand-written code in the guest answers, with or without asking the host (reason).",
        "* **refused**: the stub returns the documented result (reason). Nothing pretends to succeed.",
        "",
        "| | symbols |", "|---|---:|",
        "| exported functions of the headers | %d |" % len(rows),
        "| forwarded | %d |" % counts["forwarded"],
        "| answered in the guest | %d |" % counts["answered"],
        "| refused | %d |" % counts["refused"],
        "| that reach the host | %d |" % len(wired),
        "| of these, executed by the software GPU | %d |" % sum(r[3] == "yes" for r in wired),
        "| exports without a public prototype (refused) | %d |" % len(model.api.undeclared),
        "| exported data objects of the debugger interface (never set) | %d |" % len(model.api.data),
        "",
        "A call that reaches the host and that the executor lacks answers CUDA_ERROR_NOT_SUPPORTED.",
        "",
        "| symbol | state | call | software GPU | reason |", "|---|---|---|---|---|",
    ]
    lines += ["| %s | %s | %s | %s | %s |" % r for r in rows]
    return "\n".join(lines) + "\n"
