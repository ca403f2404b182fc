#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_module_build.py [TARGET]: builds the kernel module against Debian's headers, unpacked into a cache, and copies barcuda.ko to TARGET."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
SOURCE = pathlib.Path(__file__).resolve().parents[2] / "packaging/dkms"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "barcuda/headers"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def version():
    """The kernel that the virtual machines of the tests boot, or the newest of this Debian."""
    booted = CACHE.parent / "vm/kernel/version"
    if booted.exists():
        return booted.read_text().strip()
    known = subprocess.run(["apt-cache", "depends", "linux-headers-amd64"], capture_output=True, text=True).stdout
    found = re.search(r"Depends: linux-headers-(\S+)", known)
    return found.group(1) if found else skip("apt knows no kernel headers (linux-headers-amd64)")


def unpack(kernel):
    """Headers and kbuild as one tree. Nothing is installed."""
    target = CACHE / kernel
    if target.is_dir():
        return target
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        scratch = pathlib.Path(scratch)
        series = ".".join(kernel.split(".")[:2])
        common = re.sub(r"-amd64$", "-common", kernel)
        names = [f"linux-headers-{kernel}", f"linux-headers-{common}", f"linux-kbuild-{series}", "linux-compiler-gcc-12-x86"]
        done = subprocess.run(["apt-get", "-qq", "-o", "APT::Sandbox::User=", "download", *names], cwd=scratch, capture_output=True, text=True)
        if done.returncode:
            skip(f"the kernel's headers cannot be fetched: {done.stderr.strip()}")
        for package in scratch.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, scratch / "tree"], check=True)
        makefile = scratch / "tree/usr/src" / f"linux-headers-{kernel}" / "Makefile"
        makefile.write_text(makefile.read_text().replace("/usr/src", f"{target}/usr/src"))
        (scratch / "tree").rename(target)
    return target


def main():
    if not (shutil.which("gcc-12") and shutil.which("apt-get") and shutil.which("make")):
        skip("needs apt-get, make and gcc-12")
    kernel = version()
    headers = unpack(kernel) / "usr/src" / f"linux-headers-{kernel}"
    with tempfile.TemporaryDirectory() as scratch:
        tree = pathlib.Path(scratch) / "module"
        shutil.copytree(SOURCE, tree)
        done = subprocess.run(["make", "-C", tree, f"KERNEL={headers}", "W=1", "KCFLAGS=-Werror"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        print(done.stdout, end="")
        if done.returncode or not (tree / "barcuda.ko").exists():
            sys.exit(f"the module does not build against {kernel}")
        if len(sys.argv) > 1:
            shutil.copy(tree / "barcuda.ko", sys.argv[1])


main()
