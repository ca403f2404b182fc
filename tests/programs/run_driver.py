#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_driver.py BUILD CASE[+PROFILE]: Driver API programs with module images of every kind (see CASES)."""

import os
import pathlib
import sys

import toolkit


def image(build, kind, flags):
    nvcc = toolkit.toolkit()[0]
    target = pathlib.Path(build) / "programs" / f"scale.{kind}"
    target.parent.mkdir(exist_ok=True)
    source = toolkit.SOURCE / "scale.cu"
    if toolkit.stale(target, [source]):
        partial = target.with_name(f"{target.name}.{os.getpid()}")
        toolkit.command([nvcc, "-O2", *flags, "-o", partial, source], f"compiling scale.cu to {kind}")
        partial.replace(target)
    return target


# case: (argument of driver_api, nvcc's flags for the image)
CASES = {
    "ptx": ("ptx", ["-ptx", "-arch=compute_75"]),
    "cubin": ("cubin", ["-cubin", "-arch=sm_90"]),
    "fatbin-raw": ("fatbin", ["-fatbin", "-arch=sm_75", "-Xfatbin=--compress=false"]),
    "fatbin-lz4": ("fatbin", ["-fatbin", "-arch=sm_75", "-Xfatbin=-compress-all", "-compress-mode=speed"]),
    "fatbin-zstd": ("fatbin", ["-fatbin", "-arch=sm_75", "-compress-mode=size"]),
}

# Programs without an image.
PROGRAMS = ["green", "references", "tensor_map", "diagnostics"]


def main():
    build, case = sys.argv[1:]
    case, _, profile = case.partition("+")
    options = ["--profile", str(toolkit.PROFILES / f"{profile}.conf")] if profile else []
    if case == "nvrtc":
        argv = [toolkit.compile_c(build, "nvrtc", ["-lnvrtc"])]
    elif case in PROGRAMS:
        argv = [toolkit.compile_c(build, case, [])]
    else:
        kind, flags = CASES[case]
        argv = [toolkit.compile_c(build, "driver_api", []), kind, image(build, case, flags)]
    done = toolkit.run(build, argv, options=options)
    print(done.stdout, end="")
    if done.returncode or ": ok" not in done.stdout:
        sys.exit(f"{case} ended with {done.returncode}")


main()
