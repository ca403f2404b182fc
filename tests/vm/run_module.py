#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_module.py BUILD [TEST]...: the kernel module in virtual machines: programs of any user, private windows, interrupts, ends."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import machine
import run_vm
import toolkit

MODULE = machine.CACHE / "module/barcuda.ko"
NAMES = ["vector_add", "streams", "callbacks", "managed", "graphs", "threads", "forks", "endless"]


class Module(run_vm.VmTest):
    """The module on a vfio-user device, its users not root."""

    names = NAMES

    @classmethod
    def files(cls):
        return {**super().files(), "/barcuda.ko": MODULE, "/etc/passwd": b"nobody:x:65534:65534::/:/bin/sh\n"}

    def setUp(self):
        self.machine.check("rm -f /tmp/endless; [ -e /dev/barcuda0 ] || insmod /barcuda.ko || { dmesg | tail; false; }")

    def as_user(self, command, seconds=120):
        return self.machine.run(f"su -s /bin/sh -c '{command}' nobody", seconds)

    def test_1_programs_of_any_user(self):
        self.assertIn("crw-rw-rw-", self.machine.check("ls -l /dev/barcuda0"))
        for name in ("vector_add", "streams", "callbacks", "managed", "graphs", "threads"):
            with self.subTest(name):
                status, output = self.as_user(name)
                self.assertEqual((status, ": ok" in output), (0, True), output)
        self.machine.check("forks")
        self.host.no_workers()

    def test_2_interrupts(self):
        count = "awk '/barcuda/ {n += $2} END {print n + 0}' /proc/interrupts"
        before = int(self.machine.check(count))
        self.machine.check("callbacks && streams && threads")
        self.assertGreater(int(self.machine.check(count)), before)

    def test_3_killed_client(self):
        self.start_endless()
        self.machine.check("kill -9 $client; wait $client; true")
        self.host.no_workers(2)
        self.works()

    def test_4_barcudad_restarts(self):
        self.start_endless()
        self.host.stop_barcudad()
        self.endless_ends()
        self.host.start_barcudad()
        self.works()

    def test_5_sysfs_is_closed(self):
        """Nobody gets around the module; without a driver for it the device is reached as before."""
        self.start_endless()
        status, output = self.machine.run("rmmod barcuda")
        self.assertNotEqual(status, 0, output)  # in use
        self.machine.check("kill -9 $client; wait $client; true")
        self.machine.check("rmmod barcuda")
        self.works()
        self.machine.check("insmod /barcuda.ko")
        self.works()

    def test_6_unbound_under_a_process(self):
        self.start_endless()
        self.machine.check("echo -n $(basename $(ls -d /sys/bus/pci/drivers/barcuda/0000:*)) >/sys/bus/pci/drivers/barcuda/unbind")
        self.endless_ends()
        self.machine.check("rmmod barcuda")
        self.host.no_workers()

    def test_7_removed_under_a_process(self):
        """By the guest's kernel: QEMU 11.1.3 aborts when a vfio-user device with interrupts in use is unplugged from its side."""
        self.start_endless()
        self.machine.check("for d in /sys/bus/pci/devices/*; do if grep -q 0x2331 $d/device; then echo 1 >$d/remove; fi; done")
        self.endless_ends()
        self.host.no_workers(20)
        self.machine.check("echo 1 >/sys/bus/pci/rescan; for i in $(seq 100); do [ -e /dev/barcuda0 ] && break; usleep 100000; done", 30)
        self.works()


class Lockdown(run_vm.VmTest):
    """A locked-down kernel maps no PCI device for a process; the module works."""

    append = "lockdown=integrity"
    names = ["vector_add"]

    def test_lockdown(self):
        status, output = self.machine.run("vector_add")
        self.assertNotEqual(status, 0)
        self.assertIn("the kernel is locked down (Secure Boot)", output)
        self.assertIn("barcuda-dkms", output)


class Ivshmem(run_vm.VmTest):
    """The module on an ivshmem device."""

    kind, qemu = "ivshmem-doorbell", "bookworm"
    names = ["vector_add", "streams"]

    @classmethod
    def files(cls):
        return {**super().files(), "/barcuda.ko": MODULE}

    def test_programs(self):
        self.machine.check("insmod /barcuda.ko || { dmesg | tail; false; }")
        self.assertIn("barcuda0", self.machine.check("ls /dev"))
        for name in self.names:
            self.works(name)


if __name__ == "__main__":
    why = run_vm.missing() or (None if MODULE.exists() else f"{MODULE} could not be built: no kernel headers (tests/programs/run_module_build.py TARGET)")
    if why:
        print(f"skipped: {why}")
        sys.exit(toolkit.SKIPPED)
    unittest.main(verbosity=2)
