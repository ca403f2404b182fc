#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_deb.py BUILD: the Debian packages in a Debian 12: what the dynamic linker takes, with and without NVIDIA's, and what is left."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import chroot
import stand_in

SOURCE = pathlib.Path(__file__).resolve().parent
ROOT = SOURCE.parents[1]
LIB = "/usr/lib/x86_64-linux-gnu"
OWN = f"{LIB}/barcuda"
OURS = f"{OWN}/libcuda.so.580.65.06"

sys.path.insert(0, str(SOURCE.parent / "programs"))


def build_packages(folder, build):
    subprocess.run([ROOT / "packaging/build", "deb", folder], check=True, env=dict(os.environ, BARCUDA_BUILD=build))
    return {p.name.split("_")[0]: p for p in folder.glob("*.deb")}


def newer(folder, package):
    """The same package with a higher version."""
    tree = folder / f"newer-{package.name}"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN/control"
    lines = [f"{line}+1" if line.startswith("Version:") else line for line in control.read_text().splitlines()]
    control.write_text("\n".join(lines) + "\n")
    target = folder / f"newer_{package.name}"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, target], check=True, stdout=subprocess.DEVNULL)
    return target


class Packages(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.system = chroot.System()
        self.addCleanup(self.system.close)

    def assert_ours(self):
        for name in ("libcuda.so.1", "libcuda.so", f"{LIB}/libcuda.so.1", f"{LIB}/libcuda.so"):
            self.assertEqual(self.system.resolved(name), OURS, name)
        self.assertEqual(self.system.resolved("libnvidia-ml.so.1"), f"{OWN}/libnvidia-ml.so.580.65.06")
        self.assertEqual(self.system.cached()[0], f"{OWN}/libcuda.so.1")
        self.assertEqual(chroot.describe(self.system.root / "etc/alternatives/nvidia--nvidia-smi"), "-> /usr/lib/barcuda/nvidia-smi")
        self.system.run("ldconfig")  # the administrator's does not change it
        self.assertEqual(self.system.resolved(f"{LIB}/libcuda.so.1"), OURS)

    def remove_ours(self, *options):
        self.system.run("dpkg", *options, "libcuda1-barcuda")

    def assert_same(self, before):
        after = self.system.snapshot()
        self.assertEqual({k: v for k, v in before.items() if after.get(k) != v}, {k: v for k, v in after.items() if before.get(k) != v})

    def test_alone(self):
        before = self.system.snapshot()
        self.assertEqual(self.system.resolved(), "none")
        self.system.install(DEBS["libcuda1-barcuda"])
        self.assert_ours()
        installed = self.system.snapshot()
        self.system.install(newer(FILES, DEBS["libcuda1-barcuda"]))
        self.assert_ours()
        self.assert_same(installed)
        self.remove_ours("--remove")
        self.assert_same(before)
        self.system.install(DEBS["libcuda1-barcuda"])
        self.assert_ours()
        self.remove_ours("--purge")
        self.assert_same(before)
        self.assertFalse((self.system.root / "etc/cdi/barcuda.yaml").exists())

    def both_orders(self, standins, upgraded):
        reference = chroot.System()
        self.addCleanup(reference.close)
        reference.install(*standins)
        alone = reference.snapshot()
        self.assertNotIn("barcuda", alone["probe"])

        with self.subTest("before"):
            self.system.install(*standins)
            self.system.install(DEBS["libcuda1-barcuda"])
            self.assert_ours()
            self.remove_ours("--remove")
            self.assert_same(alone)
        with self.subTest("after"):
            system = self.system = chroot.System()
            self.addCleanup(system.close)
            system.install(DEBS["libcuda1-barcuda"])
            system.install(*standins)
            self.assert_ours()
            system.install(DEBS["libcuda1-barcuda"])  # again: nothing is diverted twice
            self.assert_ours()
        with self.subTest("upgraded under ours"):
            system.install(*upgraded)
            self.assert_ours()
            self.remove_ours("--purge")
            reference.install(*upgraded)
            self.assert_same(reference.snapshot())
        with self.subTest("removed under ours"):
            system = self.system = chroot.System()
            self.addCleanup(system.close)
            nothing = system.snapshot()
            system.install(*standins)
            system.install(DEBS["libcuda1-barcuda"])
            system.run("dpkg", "--purge", *(p.name.split("_")[0] for p in standins))
            self.assert_ours()
            self.remove_ours("--purge")
            self.assert_same(nothing)

    def test_beside_ubuntus(self):
        self.both_orders(stand_in.ubuntu(FILES, "570.10.01"), stand_in.ubuntu(FILES, "590.20.02"))

    def test_beside_debians(self):
        self.both_orders(stand_in.debian(FILES, "535.10.01"), stand_in.debian(FILES, "550.20.02"))

    def test_the_administrator_chooses(self):
        self.system.install(*stand_in.debian(FILES, "535.10.03"), DEBS["libcuda1-barcuda"])
        self.assert_ours()
        self.system.run("update-alternatives", "--set", "nvidia", "/usr/lib/nvidia/current")
        self.system.run("ldconfig")
        self.assertEqual(self.system.resolved(), f"{LIB}/nvidia/current/libcuda.so.535.10.03")
        self.system.run("update-alternatives", "--auto", "nvidia")
        self.system.run("ldconfig")
        self.assert_ours()

    def test_unprivileged_program(self):
        """A program with the CUDA runtime inside, as nobody, without any environment, on a barcudad that runs as barcuda."""
        import toolkit
        if not os.environ.get("NVCC"):
            self.skipTest("no CUDA compiler")
        self.system.install(*DEBS.values())
        self.assertIn(": ok", self.system.run("barcudad", "--check-config"))
        run = self.system.root / "run/barcuda"
        run.mkdir(mode=0o755)
        self.system.run("chown", "barcuda:barcuda", "/run/barcuda")
        daemon = subprocess.Popen(self.system.command(["barcudad", "--config", "/etc/barcuda/barcudad.toml"], user="barcuda"))
        self.addCleanup(lambda: (daemon.kill(), daemon.wait()))
        end = time.monotonic() + 10
        while not (run / "barcudad.sock").exists() and time.monotonic() < end:
            time.sleep(0.02)
        self.system.copy(toolkit.compile_cuda(BUILD, "vector_add", "static"), "/vector_add")
        self.assertIn("vector_add: ok", self.system.run("/vector_add", user="nobody"))
        self.assertIn("barcuda Software GPU", self.system.run("nvidia-smi", "-L", user="nobody"))
        self.assertIn("vector_add: ok", self.system.run("barcuda", "run", "--", "/vector_add", user="nobody"))
        self.system.run("dpkg", "--purge", "barcuda-host")
        self.assertFalse((self.system.root / "etc/barcuda").exists())

    def test_module_for_our_subsystem_only(self):
        """What modprobe takes for our device is never nouveau; a real GPU is left alone."""
        self.system.install(DEBS["libcuda1-barcuda"])

        def loads(subsystem):
            return self.system.run("modprobe", "-R", f"pci:v000010DEd00002331sv{subsystem}bc03sc02i00", check=False)

        self.assertEqual(loads("00001AF4sd0000BACD").strip(), "barcuda")
        self.assertNotIn("barcuda", loads("000010DEsd000016C1"))

    def test_lintian(self):
        if not shutil.which("lintian"):
            self.skipTest("lintian is not installed (./run test installs it)")
        done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", *DEBS.values()], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""))


if __name__ == "__main__":
    BUILD = os.path.realpath(sys.argv[1])
    chroot.enter_namespace()
    chroot.need("dpkg-deb", "dh", "lintian")
    chroot.prepare()
    del sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        FILES = pathlib.Path(folder)
        chroot.System.make_probe(FILES)
        DEBS = build_packages(FILES / "debs", BUILD)
        unittest.main(verbosity=2)
