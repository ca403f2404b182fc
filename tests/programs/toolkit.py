# SPDX-License-Identifier: Apache-2.0
"""What the client-program tests share: the CUDA compiler, compiling once, running on a private barcudad."""

import os
import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent
PROFILES = SOURCE.parents[1] / "device" / "profiles"
SKIPPED = 77  # meson's code for a skipped test

MODES = {
    "static": ["-cudart", "static"],
    "shared": ["-cudart", "shared"],
    "per-thread": ["-cudart", "static", "--default-stream", "per-thread"],
    "rdc": ["-cudart", "static", "-rdc=true"],
}


ARCHITECTURES = {"clusters": "compute_90"}  # of programs that need more than sm_75


def toolkit():
    """(nvcc, toolkit folder); ends the test as skipped where there is no CUDA compiler."""
    nvcc, cuda = os.environ.get("NVCC", ""), os.environ.get("CUDA", "")
    if not nvcc:
        print("skipped: no CUDA compiler (./run test finds one, or set NVCC and CUDA)")
        sys.exit(SKIPPED)
    return nvcc, pathlib.Path(cuda)


def library_path():
    cuda = toolkit()[1]
    return ":".join(str(d) for d in (cuda / "lib64", cuda / "lib") if d.is_dir())


def stale(target, sources):
    if not target.exists():
        return True
    made = target.stat().st_mtime
    return any(s.stat().st_mtime > made for s in sources)


def command(argv, what):
    done = subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"{what} failed ({done.returncode}):\n{done.stdout}")


def compile_cuda(build, name, mode, extra=(), sources=None):
    """Compiles tests/programs/NAME.cu (or `sources`) in one mode, once; returns the program's path."""
    nvcc = toolkit()[0]
    target = pathlib.Path(build) / "programs" / f"{name}-{mode}"
    target.parent.mkdir(exist_ok=True)
    files = [SOURCE / f for f in (sources or [f"{name}.cu"])]
    if stale(target, [*files, SOURCE / "check.h", SOURCE / "library.h"]):
        partial = target.with_name(f"{target.name}.{os.getpid()}")
        command([nvcc, "-O2", "-std=c++17", f"-arch={ARCHITECTURES.get(name, 'sm_75')}", *MODES[mode], *extra, "-o", partial, *files, "-lpthread", "-ldl"],
                f"compiling {name} ({mode})")
        partial.replace(target)
    return target


def compile_c(build, name, libraries):
    """Compiles a Driver API program in C against the toolkit's cuda.h and barcuda's own libcuda.so.1."""
    cuda = toolkit()[1]
    target = pathlib.Path(build) / "programs" / name
    target.parent.mkdir(exist_ok=True)
    sources = [SOURCE / f"{name}.c", SOURCE / "driver_check.h"]
    if stale(target, sources):
        folders = [f"-L{d}" for d in (cuda / "lib64", cuda / "lib") if d.is_dir()]
        partial = target.with_name(f"{target.name}.{os.getpid()}")  # tests of one program run side by side
        command(["cc", "-O1", "-Wall", "-Wextra", "-Werror", f"-I{cuda}/include", "-o", partial, sources[0],
                 pathlib.Path(build).resolve() / "libcuda.so.1", *folders, *libraries], f"compiling {name}")
        partial.replace(target)
    return target


def barcuda(build):
    return pathlib.Path(build).resolve() / "barcuda"


def nested():
    """Whether programs run on a barcudad whose executor is barcuda's own library, which runs on a second barcudad."""
    return "BARCUDA_NESTED" in os.environ


def executor(build):
    return ["--executor", f"cuda:{pathlib.Path(build).resolve() / 'libcuda.so.1'}"]


def sanitizer(build):
    """In a tree built with a sanitizer: its runtime, which must be in the program before our library; else None."""
    needed = subprocess.run(["ldd", str(pathlib.Path(build) / "libcuda.so.1")], stdout=subprocess.PIPE, text=True).stdout
    return next((line.split()[2] for line in needed.splitlines() if "libasan" in line), None)


def sanitized(build, argv):
    """The command line and environment with which a program runs in a tree built with a sanitizer, or not."""
    preload = sanitizer(build)
    if not preload:
        return list(argv), {}
    return ["env", f"LD_PRELOAD={preload}", *argv], {"ASAN_OPTIONS": "detect_leaks=0"}  # leaks are the programs' own


def run(build, argv, timeout=120, options=(), env=None):
    """Runs a program on a private barcudad; returns the finished process with its output."""
    environment = dict(os.environ, LD_LIBRARY_PATH=library_path(), **(env or {}))
    argv, extra = sanitized(build, argv)
    environment.update(extra)
    if extra:
        timeout *= 5
    command = [str(barcuda(build)), "run", *options, "--"]
    if nested(): # the second barcudad finds the first in its environment
        command += [str(barcuda(build)), "run", *executor(build), "--"]
    return subprocess.run([*command, *(str(a) for a in argv)], env=environment,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout)
