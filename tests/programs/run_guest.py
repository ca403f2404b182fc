#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_guest.py BUILD: client programs as in a virtual machine, without one. The PCI device is a folder of files whose BAR 2 is the
memory of a real barcuda-vgpu in front of a real barcudad; programs reach it through sysfs or barcuda-guestd."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import toolkit

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
NOBODY = 65534


def wait_for(what, condition, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.005)
    raise AssertionError(f"{what}: not within {seconds} s")


class Guest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="barcuda-guest."))
        self.addCleanup(shutil.rmtree, self.folder)
        self.folder.chmod(0o755)
        self.root = self.folder / "root"
        self.device = self.root / "sys/bus/pci/devices/0000:00:05.0"
        self.device.mkdir(parents=True)
        (self.root / "run/barcuda").mkdir(parents=True)
        for name, value in {"vendor": "0x1af4", "device": "0x1110", "subsystem_vendor": "0x1af4", "subsystem_device": "0x1100"}.items():
            (self.device / name).write_text(value + "\n")
        (self.device / "config").write_bytes(bytes.fromhex("f41a10110300"))
        self.memory = self.folder / "shm"
        (self.device / "resource2").symlink_to(self.memory)
        self.processes = []
        self.addCleanup(self.kill_all)
        self.barcudad = self.start_barcudad()
        self.vgpu = self.daemon(BUILD / "barcuda-vgpu", "--name", "test", "--barcudad", self.folder / "host.sock", "--windows", 3,
                                "--window-size", "256M", "--ivshmem-plain", self.memory)
        # As a hypervisor does: when nobody has the file open any more, the device takes its virtual machine for gone.
        hypervisor = self.memory.open("r+b")
        self.addCleanup(hypervisor.close)

    def kill_all(self):
        for p in self.processes:
            if p.poll() is None:
                p.kill()
            p.wait()
            if p.stdout:
                p.stdout.close()

    def daemon(self, *command):
        read, write = os.pipe()
        p = subprocess.Popen([*map(str, command), "--ready-fd", str(write)], pass_fds=[write])
        os.close(write)
        self.processes.append(p)
        self.assertEqual(os.read(read, 1), b"\0")
        os.close(read)
        return p

    def start_barcudad(self):
        return self.daemon(BUILD / "barcudad", "--socket", self.folder / "host.sock")

    def start_guestd(self):
        path = self.root / "run/barcuda/guestd.sock"
        guestd = subprocess.Popen([BUILD / "barcuda-guestd", "--socket", path, "--devices", self.device.parent], stderr=subprocess.DEVNULL)
        self.processes.append(guestd)
        wait_for("guestd's socket", lambda: path.exists() and path.stat().st_mode & 0o777 == 0o666)
        return guestd

    def start(self, name, user=None):
        argv, extra = toolkit.sanitized(BUILD, [str(toolkit.compile_cuda(BUILD, name, "static"))])
        environment = {k: v for k, v in os.environ.items() if k != "BARCUDA_SOCKET"}
        environment.update(BARCUDA_ROOT=str(self.root), LD_LIBRARY_PATH=f"{BUILD}:{toolkit.library_path()}", **extra)
        process = subprocess.Popen(argv, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, user=user,
                                   group=user, extra_groups=None if user is None else [])
        self.processes.append(process)
        return process

    def finished(self, process):
        output = process.communicate(timeout=100)[0]
        self.assertEqual(process.returncode, 0, output)
        return output

    def endless(self, **options):
        client = self.start("endless", **options)
        self.assertEqual(client.stdout.readline().strip(), "running")
        return client

    def serving(self):
        with self.memory.open("rb") as memory:
            return memory.read(44)[40] == 1

    def workers(self):
        pid = self.barcudad.pid
        return [int(p) for p in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def assert_error_within_a_second(self, client):
        started = time.monotonic()
        output = client.communicate(timeout=10)[0]
        self.assertLess(time.monotonic() - started, 1.0)
        self.assertEqual(client.returncode, 3, output)
        self.assertIn("error", output)

    def test_programs_through_sysfs(self):
        for name in ("vector_add", "streams", "callbacks", "managed", "graphs", "device_assert"):
            with self.subTest(name):
                self.assertIn(": ok", self.finished(self.start(name)))
        self.assertIn("forks: ok", self.finished(self.start("forks")))

    def test_programs_through_guestd(self):
        self.memory.chmod(0o600)
        user = NOBODY if os.getuid() == 0 and os.access(BUILD, os.X_OK) else None
        if user:
            output = self.start("vector_add", user=user).communicate()[0]
            self.assertIn("this user may not open resource2 of PCI device 0000:00:05.0: start the guest service", output)
        self.start_guestd()
        for name in ("vector_add", "threads", "managed"):
            with self.subTest(name):
                self.assertIn(": ok", self.finished(self.start(name, user=user)))
        together = [self.start(name, user=user) for name in ("vector_add", "streams", "histogram")]
        for process in together:
            self.assertIn(": ok", self.finished(process))

    def test_a_killed_client_frees_everything(self):
        self.start_guestd()
        client = self.endless()
        self.assertEqual(len(self.workers()), 1)
        client.kill()
        wait_for("the worker's end", lambda: not self.workers(), 1)
        self.assertIn(": ok", self.finished(self.start("vector_add")))

    def test_a_killed_client_is_found_later(self):
        clients = [self.endless() for _ in range(3)]
        output = self.start("vector_add").communicate()[0]
        self.assertIn("all 3 windows of PCI device 0000:00:05.0 are in use", output)
        clients[1].kill()
        clients[1].wait()
        self.assertIn(": ok", self.finished(self.start("vector_add")))

    def test_killed_workers_and_daemons_are_errors(self):
        client = self.endless()
        os.kill(self.workers()[0], signal.SIGKILL)
        self.assert_error_within_a_second(client)
        client = self.endless()
        self.barcudad.kill()
        self.assert_error_within_a_second(client)
        output = self.start("vector_add").communicate()[0]
        self.assertIn("start it there with `systemctl start barcudad`", output)
        self.barcudad.wait()
        self.barcudad = self.start_barcudad()
        wait_for("barcudad noticed", self.serving)
        self.assertIn(": ok", self.finished(self.start("vector_add")))

    def test_a_reset_is_an_error(self):
        client = self.endless()
        with self.memory.open("r+b") as memory:  # another kernel runs now
            memory.seek(120)
            memory.write(b"rebooted")
        self.assert_error_within_a_second(client)
        self.assertIn(": ok", self.finished(self.start("vector_add")))

    def test_a_vanished_device_is_an_error(self):
        client = self.endless()
        self.vgpu.kill()
        os.truncate(self.memory, 0)
        self.assert_error_within_a_second(client)


toolkit.toolkit()
unittest.main(verbosity=2)
