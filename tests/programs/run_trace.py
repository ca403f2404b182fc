#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_trace.py BUILD: traces vector_add and checks text, table and timeline; then kernels, and what `run --verbose` counts."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import toolkit

LINE = re.compile(r"^ *\d+\.\d{6} (\d+) (\w+)\((.*)\) = (\S+)  (\d+\.\d\d)us (local|posted|round trip(?: x\d+)?(?:, host [\d.]+us)?)$")
TOTALS = re.compile(r"^barcuda: (\d+) calls: (\d+) local, (\d+) posted, (\d+) round trips$", re.M)
START_UP = 590  # calls of a CUDA runtime's start, at least
SHARE = 0.95    # of all calls that must not wait for the host


def check(condition, what):
    if not condition:
        sys.exit("trace: " + what)


def trace(build, program, options=()):
    argv, extra = toolkit.sanitized(build, [str(program)])
    environment = dict(os.environ, LD_LIBRARY_PATH=toolkit.library_path(), **extra)
    done = subprocess.run([toolkit.barcuda(build), "trace", *options, "--", *argv], env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
    check(done.returncode == 0 and ": ok" in done.stdout, f"vector_add failed: {done.stdout}{done.stderr}")
    return done


def check_lines(text):
    lines, _, table = text.partition("function  ")
    calls = [LINE.match(line) for line in lines.splitlines()]
    for line, call in zip(lines.splitlines(), calls):
        check(call, f"a line is not understood: {line}")
    check(len(calls) >= START_UP, f"only {len(calls)} calls were seen")
    waited = [c for c in calls if c[6].startswith("round trip")]
    check(1 - len(waited) / len(calls) >= SHARE, f"{len(waited)} of {len(calls)} calls waited for the host")
    by_name = {}
    for c in calls:
        by_name.setdefault(c[2], []).append(c)
    for name, arguments, answered in (
            ("cuInit", r"Flags=0", "round trip"),
            ("cuDeviceGetAttribute", r"pi=&\d+, attrib=CU_DEVICE_ATTRIBUTE_\w+, dev=0", "local"),
            ("cuMemAlloc_v2", r"dptr=&0x[0-9a-f]+, bytesize=\d+", "round trip"),
            ("cuLibraryGetKernel", r'pKernel=&0x[0-9a-f]+, library=0x[0-9a-f]+, name="_Z\w+"', "round trip"),
            ("cuLaunchKernel", r"f=0x[0-9a-f]+, gridDimX=\d+, .*, kernelParams=0x[0-9a-f]+, extra=0", ""),
            ("cuMemcpyDtoH_v2", r"dstHost=0x[0-9a-f]+, srcDevice=0x[0-9a-f]+, ByteCount=\d+", "round trip"),
            ("storage_get", r"value=0x[0-9a-f]+, context=\w+, key=\w+", "local")):
        check(name in by_name, f"{name} was not seen")
        call = by_name[name][0]
        check(re.fullmatch(arguments, call[3]) and call[6].startswith(answered), f"not as expected: {call[0]}")
    total = table.splitlines()[-1].split()
    check(total[0] == "all" and int(total[1]) == len(calls) and int(total[5]) == len(waited), f"the table ends with {total}")
    return calls


def check_timeline(path, calls):
    events = json.loads(path.read_text())["traceEvents"]
    for event in events:
        check({"name", "ts", "dur", "pid", "tid"} <= event.keys() and event["dur"] >= 0, f"bad event {event}")
    driver = [e for e in events if e.get("cat") == "driver"]
    host = [e for e in events if e.get("cat") == "host"]
    check([e["name"] for e in driver] == [c[2] for c in calls], "timeline and text show different calls")
    check(all(e["ph"] == "X" for e in driver + host), "events are not complete")
    check(len(host) == sum(c[6].startswith("round trip") for c in calls), f"{len(host)} events of the host")
    check(not {e["tid"] for e in host} & {e["tid"] for e in driver}, "host and program share a track")
    check(any(e["dur"] > 0 for e in host), "the host measured nothing")
    launch = next(e for e in driver if e["name"] == "cuLaunchKernel")
    check(launch["args"]["blockDimX"].isdigit() and launch["args"]["result"] == "CUDA_SUCCESS", f"arguments {launch['args']}")


def check_profile(build, program, folder):
    table, events = pathlib.Path(folder, "kernels.txt"), pathlib.Path(folder, "events")
    toolkit.run(build, [program], env={"BARCUDA_PROFILE": str(table), "BARCUDA_TRACE_EVENTS": str(events)})
    rows = [line.split() for line in table.read_text().splitlines()]
    check(rows[0][0] == "time" and len(rows) > 1, f"no table of kernels: {rows}")
    launches = sum(int(row[2]) for row in rows[1:])
    check(abs(sum(float(row[0]) for row in rows[1:]) - 100) < 0.1, "shares of time do not add up")
    check(all(int(row[5]) > 0 and int(row[6]) > 0 and row[7].startswith("_Z") for row in rows[1:]), f"bad rows: {rows[1:]}")
    recorded = [json.loads(line) for line in events.read_text().splitlines()]
    spans = [e for e in recorded if e.get("cat") == "kernel"]
    called = [e for e in recorded if e.get("cat") == "driver" and e["name"] == "cuLaunchKernel"]
    check(len(spans) == launches == len(called), f"{len(called)} launches, {len(spans)} spans, {launches} in the table")
    check(all(s["ts"] > c["ts"] for s, c in zip(spans, called)), "kernels ran before they were launched")


def main():
    build = sys.argv[1]
    program = toolkit.compile_cuda(build, "vector_add", "static")
    with tempfile.TemporaryDirectory() as folder:
        text, timeline = pathlib.Path(folder, "calls.txt"), pathlib.Path(folder, "calls.json")
        text.write_text("what was there before\n")
        done = trace(build, program, ["-o", text, "--json", timeline])
        check(done.stderr == "", f"unexpected: {done.stderr}")
        calls = check_lines(text.read_text())
        check_timeline(timeline, calls)
        check_profile(build, program, folder)
    check(len(check_lines(trace(build, program).stderr)) == len(calls), "calls on stderr differ from those in a file")

    totals = TOTALS.search(toolkit.run(build, [program], options=["--verbose"]).stdout)
    check(totals, "run --verbose prints no totals")
    n, local, posted, waited = map(int, totals.groups())
    check(n == len(calls) == local + posted + waited, f"run --verbose counts {totals[0]}")
    check("barcuda:" not in toolkit.run(build, [program]).stdout, "a plain run speaks")
    print(f"trace: ok ({totals[0]})")


main()
