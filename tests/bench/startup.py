#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""startup.py BUILD [--quick]: start-up of a CUDA runtime program on a running barcudad, medians over fresh processes; beside it the
time that the dynamic linker needs for libcuda.so.1 and what starting a process costs at all."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "programs"))
import toolkit

build = pathlib.Path(sys.argv[1]).resolve()
rounds = 10 if "--quick" in sys.argv else 40
nvcc = toolkit.toolkit()[0]
program = build / "programs" / "startup"
program.parent.mkdir(exist_ok=True)
source = pathlib.Path(__file__).with_name("startup.cu")
if toolkit.stale(program, [source]):
    toolkit.command([nvcc, "-O2", "-std=c++17", "-cudart", "static", "-o", program, source], "compiling startup.cu")

LOADER = ("import ctypes,time,sys;t=time.perf_counter();ctypes.CDLL(sys.argv[1]);print((time.perf_counter()-t)*1e3)")
load = statistics.median(float(subprocess.check_output([sys.executable, "-c", LOADER, str(build / "libcuda.so.1")]))
                         for _ in range(rounds))


def process_ms(argv):
    begin = time.perf_counter()
    subprocess.run(argv, check=True)
    return (time.perf_counter() - begin) * 1e3


floor = statistics.median(process_ms(["/bin/true"]) for _ in range(rounds))
env = dict(os.environ, LD_LIBRARY_PATH=f"{build}")
rows = []
with tempfile.TemporaryDirectory() as folder:
    env["BARCUDA_SOCKET"] = f"{folder}/socket"
    ready, told = os.pipe()
    daemon = subprocess.Popen([build / "barcudad", "--socket", env["BARCUDA_SOCKET"], "--ready-fd", str(told)], pass_fds=[told])
    os.close(told)
    os.read(ready, 1)
    try:
        for _ in range(rounds):
            rows.append([float(x) for x in subprocess.check_output([program], env=env).split()])
    finally:
        daemon.kill()
        daemon.wait()
names = ("cuInit + device query", "… and first allocation", "… and first kernel's result")
print(f"{'floor: starting /bin/true':32} {floor:8.2f} ms")
print(f"{'dlopen of libcuda.so.1':32} {load:8.2f} ms   goal 1 ms")
for i, name in enumerate(names):
    values = [r[i] for r in rows]
    goal = "   goal 3 ms" if i == 0 else ""
    print(f"{name:32} {statistics.median(values):8.2f} ms   best {min(values):.2f}, worst {max(values):.2f}{goal}")
