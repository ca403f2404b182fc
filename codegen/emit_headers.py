# SPDX-License-Identifier: Apache-2.0
"""The headers that fix the seams: wire_ids.h, handle_kinds.h, executor_ops.h, runtime_hooks.h, guest_calls.h, host_dispatch.h."""

from api import declare, header
from emit_types import prototype, wrap

# Answered by the library itself, whatever the executor: an executor is never asked for these.
NEVER_EXECUTED = {"cuGetExportTable", "cuGetProcAddress", "cuGetProcAddress_v2", "cuGetErrorName", "cuGetErrorString"}


def wire_ids(model):
    lines = ["enum wire_op {"]
    lines += ["    WIRE_OP_%s = %d," % (f.symbol, f.wire) for f in model.wired()]
    lines += ["};"]
    return header(model.api, "wire_ids.h",
                  "Numbers of the calls on the wire. They never change: a number belongs to one prototype for ever, also "
                  "while no record of it is sent.", "\n".join(lines))


def handle_kinds(model):
    lines = ["enum handle_kind {"]
    kinds = sorted(model.handle_kinds.items(), key=lambda k: k[1][1])
    lines += ["    %s = %d, /* %s */" % (kind, number, type_) for type_, (kind, number) in kinds]
    lines += ["    HANDLE_KINDS = %d," % (kinds[-1][1][1] + 1), "};"]
    return header(model.api, "handle_kinds.h", "Kinds of handles, part of every token (docs/architecture.md, \"Handles\").",
                  "\n".join(lines))


def executed(model):
    """Prototypes an executor may implement: every function that is not an older spelling of another one."""
    return [f for _, f in sorted(model.functions.items())
            if f.state in ("forward", "guest", "refuse") and f.symbol not in NEVER_EXECUTED and
            not f.symbol.startswith(("cuGL", "cuEGL", "cuVDPAU", "cuGraphicsGL", "cuGraphicsEGL", "cuGraphicsVDPAU")) and
            f is model.implementation(f)]


def executor_ops(model):
    lines = ['#include "generated/cuda_types.h"', "", "struct executor_ops {"]
    for f in executed(model):
        lines.append(wrap("    %s;" % prototype(f.raw, "(*%s)" % f.symbol), indent=8))
    lines.append("};")
    return header(model.api, "executor_ops.h",
                  "The table of functions that an executor implements (device/executor.h). Old ABIs that are other spellings "
                  "of newer ones have no entry.", "\n".join(lines))


def runtime_hooks(model):
    lines = ['#include "generated/cuda_types.h"', ""]
    for f in hooks(model):
        lines.append(wrap(hook_prototype(f) + ";"))
    return header(model.api, "runtime_hooks.h",
                  "Functions of the guest library that are written by hand, in runtime/. `call_flags` is WIRE_PER_THREAD when the "
                  "per-thread default stream's entry point was called, else 0.", "\n".join(lines))


def hooks(model):
    return [f for _, f in sorted(model.functions.items()) if f.state == "guest"]


def hook_prototype(f):
    return prototype(f.raw, "rt_" + f.symbol, ["unsigned call_flags"] if f.twin else [])


def call_prototype(f):
    return prototype(f.raw, "call_" + f.symbol, ["unsigned call_flags"])


def guest_calls_h(model):
    lines = ['#include "generated/cuda_types.h"', '#include "runtime/private.h"', "",
             "/*",
             " * One function per wire op. `call_flags`: 0, or WIRE_PER_THREAD when a null stream means the thread's own. They encode",
             " * the call and post it or wait for its answer; they judge neither context nor arguments, except that a call that",
             " * cannot travel is CUDA_ERROR_INVALID_VALUE. Required pointers must not be NULL.",
             " */"]
    for f in model.wired():
        lines.append(wrap(call_prototype(f) + ";"))
    return header(model.api, "guest_calls.h", "Calls from the guest to the host.", "\n".join(lines))


def host_dispatch_h(model):
    lines = ['#include "device/session.h"', '#include "generated/executor_ops.h"', '#include "runtime/private.h"',
             '#include "transport/port.h"', "",
             "/*",
             " * Decodes one record, checks it, translates its handles, calls the executor and encodes the results. What is returned is",
             " * the call's result; a malformed record is CUDA_ERROR_INVALID_VALUE, a call the executor lacks CUDA_ERROR_NOT_SUPPORTED.",
             " */",
             "CUresult dispatch(struct session *session, const struct executor_ops *ops, struct port_message *message,",
             "                  struct wire_writer *out);",
             "",
             "/*",
             " * Sets the bit of every wire op that can be served with these functions, for the handshake. Returns the bytes of `bitmap`",
             " * that are in use, 0 when `size` is too small.",
             " */",
             "size_t dispatch_calls(const struct executor_ops *ops, uint8_t *bitmap, size_t size);",
             "",
             "/* Name of a wire op, for logs; NULL when the number is nobody's. */",
             "const char *dispatch_name(unsigned op);",
             "",
             "/* Private operations, written by hand in device/. Handles are the executor's own. */"]
    for f in model.private:
        lines.append(wrap(session_prototype(f) + ";"))
    lines += ["", "/* Judges of structs that name host memory: CUDA_SUCCESS, or why the call is refused. */"]
    for type_, check in sorted(checks(model)):
        lines.append("CUresult %s(struct session *session, const %s *value);" % (check, type_))
    lines += ["",
              "/* Whether [address, address + size) is memory that the guest shares with the worker: heap, or registered memory. */",
              "bool session_host_range(struct session *session, uint64_t address, uint64_t size);"]
    return header(model.api, "host_dispatch.h", "The host's end of every call.", "\n".join(lines))


def session_prototype(f):
    return prototype(f.raw, "session_" + f.symbol, ["struct session *session"])


def checks(model):
    return {(name, entry.get("check")) for name, entry in model.notes.structs.items() if entry.get("check")}


def declared(f, leading):
    return ", ".join([*leading, *(declare(p.type, p.name) for p in f.params)]) or "void"
