#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_rpm.py BUILD: the RPM packages, installed by rpm into a root folder: what its dynamic linker takes, and what is left."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import chroot
import stand_in

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN = "/usr/lib64/barcuda"
OURS = f"{OWN}/libcuda.so.580.65.06"
THEIRS = "/usr/lib64/libcuda.so.570.10.01"

SPEC = """Name: nvidia-driver-cuda-libs
Version: 570.10.01
Release: 1
Summary: stand-in
License: none
Provides: libcuda.so.1()(64bit)
%description
stand-in
%install
cp -a {tree}/. %{{buildroot}}
%post -p /usr/sbin/ldconfig
%postun -p /usr/sbin/ldconfig
%files
/usr/lib64/*
"""


def build_stand_in(folder):
    tree = folder / "nvidia"
    files, links = stand_in.libraries(folder, "usr/lib64", "570.10.01")
    (tree / "usr/lib64").mkdir(parents=True)
    for path, (source, _) in files.items():
        (tree / path).write_bytes(source.read_bytes())
    for path, to in links.items():
        (tree / path).symlink_to(to)
    spec = folder / "nvidia.spec"
    spec.write_text(SPEC.format(tree=tree))
    subprocess.run(["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {folder}/rpmbuild", "--define", f"_rpmdir {folder}/theirs",
                    "--define", "debug_package %{nil}", "--define", "_build_id_links none", "--target", "x86_64", spec], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return next((folder / "theirs").rglob("*.rpm"))


class System(chroot.System):
    """A root folder whose linker looks into /usr/lib64, as on Fedora and its kin."""

    def __init__(self):
        super().__init__()
        (self.root / "etc/ld.so.conf.d/zz-lib64.conf").write_text("/usr/lib64\n")
        self.run("ldconfig")

    def rpm(self, *arguments):
        done = subprocess.run(["rpm", "--force-debian", "--root", str(self.root), "--nodeps", *map(str, arguments)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise AssertionError(f"rpm {arguments} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout


class Packages(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.system = System()
        self.addCleanup(self.system.close)

    def assert_ours(self):
        self.assertEqual(self.system.resolved(), OURS)
        self.assertEqual(self.system.resolved("libcuda.so"), OURS)
        self.assertEqual(self.system.resolved("libnvidia-ml.so.1"), f"{OWN}/libnvidia-ml.so.580.65.06")
        self.assertEqual(self.system.cached()[0], f"{OWN}/libcuda.so.1")

    def assert_same(self, before):
        after = self.system.snapshot()
        self.assertEqual({k: v for k, v in before.items() if after.get(k) != v}, {k: v for k, v in after.items() if before.get(k) != v})

    def test_alone(self):
        before = self.system.snapshot()
        self.system.rpm("-i", RPMS["barcuda-libs"])
        self.assert_ours()
        self.assertEqual(os.readlink(self.system.root / "usr/bin/nvidia-smi"), "../libexec/barcuda/nvidia-smi")
        self.system.rpm("-U", "--force", RPMS["barcuda-libs"])
        self.assert_ours()
        self.system.rpm("-e", "barcuda-libs")
        self.assert_same(before)

    def test_beside_nvidias(self):
        self.system.rpm("-i", THEIR_RPM)
        theirs = self.system.snapshot()
        self.assertEqual(self.system.resolved(), THEIRS)
        self.system.rpm("-i", RPMS["barcuda-libs"])
        self.assert_ours()
        self.system.rpm("-e", "barcuda-libs")
        self.assert_same(theirs)
        self.system.rpm("-e", "nvidia-driver-cuda-libs")
        self.system.rpm("-i", RPMS["barcuda-libs"])
        self.system.rpm("-i", THEIR_RPM)
        self.assert_ours()
        self.system.rpm("-e", "barcuda-libs")
        self.assert_same(theirs)

    def test_host(self):
        self.system.rpm("-i", *RPMS.values())
        self.assertIn("barcuda", self.system.run("id", "barcuda"))
        self.assertIn(": ok", self.system.run("barcudad", "--check-config"))
        provided = subprocess.run(["rpm", "-qp", "--provides", RPMS["barcuda-libs"]], stdout=subprocess.PIPE, text=True, check=True)
        self.assertIn("libcuda.so.1()(64bit)", provided.stdout.split())
        done = self.system.run("barcuda", "run", "--verbose", "--", "nvidia-smi", "-L")
        self.assertIn("barcuda Software GPU", done)
        self.system.rpm("-e", *RPMS)
        self.assertFalse((self.system.root / "etc/barcuda").exists())

    def test_rpmlint(self):
        done = subprocess.run(["rpmlint", "--config", ROOT / "packaging/rpm/rpmlint.toml", *RPMS.values()], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        self.assertIn(" 0 errors, 0 warnings", done.stdout, done.stdout)


if __name__ == "__main__":
    chroot.enter_namespace()
    build = os.path.realpath(sys.argv.pop(1))
    chroot.need("rpm", "rpmbuild", "rpmlint")
    chroot.prepare()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        chroot.System.make_probe(folder)
        subprocess.run([ROOT / "packaging/build", "rpm", folder / "ours"], check=True, env=dict(os.environ, BARCUDA_BUILD=build))
        RPMS = {p.name.rsplit("-", 2)[0]: p for p in (folder / "ours").glob("*.rpm")}
        THEIR_RPM = build_stand_in(folder)
        unittest.main(verbosity=2)
