# SPDX-License-Identifier: Apache-2.0
"""Packages that own libcuda.so.1 as NVIDIA's do: directly, as on Ubuntu, or through the alternative `nvidia`, as on Debian."""

import pathlib
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parent
LIB = "usr/lib/x86_64-linux-gnu"


def make(folder, name, version, files, links, scripts=None, control=""):
    """One .deb; `files`: {path: (text or source file, mode)}."""
    tree = folder / f"{name}_{version}"
    for path, (content, mode) in files.items():
        target = tree / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.read_bytes() if isinstance(content, pathlib.Path) else content.encode())
        target.chmod(mode)
    for path, to in links.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).symlink_to(to)
    meta = tree / "DEBIAN"
    meta.mkdir(parents=True)
    (meta / "control").write_text(f"Package: {name}\nVersion: {version}\nArchitecture: amd64\nMaintainer: tests <tests@example.org>\n"
                                  f"{control}Description: stand-in\n")
    for script, text in (scripts or {}).items():
        (meta / script).write_text(text)
        (meta / script).chmod(0o644 if script == "triggers" else 0o755)
    package = folder / f"{name}_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, package], check=True, stdout=subprocess.DEVNULL)
    return package


def library(folder, soname, version):
    target = folder / f"{soname.removesuffix('.1')}.{version}"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", f"-Wl,-soname,{soname}", f'-DVERSION="{version}"', "-o", target,
                    SOURCE / "stand_in.c"], check=True)
    return target


def libraries(folder, where, version):
    """The files and links of a driver's user space in one directory."""
    files, links = {}, {}
    for soname in ("libcuda.so.1", "libnvidia-ml.so.1"):
        base = soname.removesuffix(".1")
        files[f"{where}/{base}.{version}"] = (library(folder, soname, version), 0o644)
        links[f"{where}/{soname}"] = f"{base}.{version}"
        links[f"{where}/{base}"] = soname
    return files, links


def ubuntu(folder, version):
    """libnvidia-compute and nvidia-utils: the usual places are theirs."""
    files, links = libraries(folder, LIB, version)
    links[f"{LIB}/libnvidia-ptxjitcompiler.so.1"] = f"libnvidia-ptxjitcompiler.so.{version}"
    compute = make(folder, "libnvidia-compute-570", f"{version}-0ubuntu1", files, links,
                   scripts={"triggers": "activate-noawait ldconfig\n"},
                   control="Provides: libcuda1, libcuda.so.1\n")
    utils = make(folder, "nvidia-utils-570", f"{version}-0ubuntu1", {"usr/bin/nvidia-smi": ("#!/bin/sh\necho stand-in\n", 0o755)}, {})
    return [compute, utils]


ALTERNATIVE = """#!/bin/sh
set -e
if [ "$1" = triggered ]; then
    slaves=
    for f in libcuda.so libcuda.so.1 libnvidia-ml.so.1; do
        if [ -f /usr/lib/x86_64-linux-gnu/nvidia/current/$f ]; then
            slaves="$slaves --slave /usr/lib/x86_64-linux-gnu/$f nvidia--$f-x86_64-linux-gnu /usr/lib/x86_64-linux-gnu/nvidia/current/$f"
        fi
    done
    if [ -n "$slaves" ]; then
        update-alternatives --install /usr/lib/nvidia/nvidia nvidia /usr/lib/nvidia/current 535 $slaves \\
            --slave /usr/bin/nvidia-smi nvidia--nvidia-smi /usr/lib/nvidia/current/nvidia-smi
    else
        update-alternatives --remove nvidia /usr/lib/nvidia/current
    fi
    dpkg-trigger --no-await ldconfig
fi
[ "$1" != configure ] || dpkg-trigger register-nvidia-alternative
"""
REMOVE = """#!/bin/sh
set -e
if [ "$1" = remove ]; then update-alternatives --remove nvidia /usr/lib/nvidia/current; fi
"""


def debian(folder, version):
    """libcuda1 with its files away from the linker's paths, and nvidia-alternative, which makes the links."""
    files, links = libraries(folder, f"{LIB}/nvidia/current", version)
    cuda = make(folder, "libcuda1", f"{version}-1", files, links, scripts={"triggers": "activate-noawait ldconfig\n"},
                control="Provides: libcuda.so.1, libcuda1-any\n")
    alternative = make(folder, "nvidia-alternative", f"{version}-1",
                       {"usr/lib/nvidia/current/nvidia-smi": ("#!/bin/sh\necho stand-in\n", 0o755)}, {},
                       scripts={"postinst": ALTERNATIVE, "prerm": REMOVE,
                                "triggers": "interest-await register-nvidia-alternative\n"
                                            "interest-await /usr/lib/x86_64-linux-gnu/nvidia/current\nactivate-noawait ldconfig\n"})
    return [alternative, cuda]
