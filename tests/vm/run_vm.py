#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_vm.py BUILD [TEST]...: client programs in virtual machines, over each way in which the device is shown, and every end of them."""

import json
import os
import pathlib
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "programs"))
import machine
import toolkit

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
NAMES = ["vector_add", "streams", "callbacks", "managed", "graphs", "device_printf", "threads"]
LIBRARY = "/usr/lib/x86_64-linux-gnu/libcuda.so.1"


def missing():
    """Why nothing can be run here, or None."""
    if not (machine.CACHE / "kernel").is_dir():
        return f"no virtual machines are prepared in {machine.CACHE}: ./run vm does it"
    if not os.environ.get("NVCC"):
        return "no CUDA compiler: ./run vm finds one, or set NVCC and CUDA"
    return None


def programs(names):
    """Client programs, our library and all they need, as files of a guest."""
    built = {f"/bin/{name}": toolkit.compile_cuda(BUILD, name, "static") for name in names}
    return {**built, LIBRARY: BUILD / "libcuda.so.1", **machine.libraries(*built.values(), BUILD / "libcuda.so.1")}


class VmTest(unittest.TestCase):
    """A host with one machine, which lives as long as the tests of the class."""

    kind, qemu, append, options = "vfio-user", "new", "", ()
    names = ["vector_add", "endless"]

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="barcuda-vm.")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.host = machine.Host(BUILD, cls.folder, "--threads", "1")
        cls.addClassCleanup(cls.host.close)
        cls.device_arguments = cls.host.vgpu(cls.kind, "test", *cls.options)
        cls.machine = cls.boot()

    @classmethod
    def boot(cls, arguments=None, **more):
        """A small guest that has the programs of the class."""
        initrd = machine.small_guest(cls.folder, cls.files())
        m = machine.Machine(cls.folder, initrd, qemu=cls.qemu, append=cls.append, arguments=arguments or cls.device_arguments, **more)
        cls.addClassCleanup(m.kill)
        return m.ready()

    @classmethod
    def files(cls):
        return programs(cls.names)

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            print(self.host.logs(), file=sys.stderr)

    def works(self, name="vector_add", seconds=120):
        status, output = self.machine.run(name, seconds)
        self.assertEqual(status, 0, output)
        expected = toolkit.SOURCE / f"{name}.expected"
        if expected.exists():
            self.assertEqual(sorted(output.splitlines()), sorted(expected.read_text().splitlines()))
        else:
            self.assertIn(": ok", output)

    def start_endless(self):
        """A client that waits for a kernel that never ends."""
        self.machine.check("rm -f /tmp/endless; endless >/tmp/endless 2>&1 & client=$!")
        self.machine.check("until grep -qs running /tmp/endless; do kill -0 $client; usleep 20000; done")
        self.host.no_workers(but=1)

    def endless_ends(self):
        """It ends by itself, with an error."""
        start = time.monotonic()
        status, output = self.machine.run("wait $client; echo status $?; cat /tmp/endless", 30)
        self.assertIn("status 3", output)
        self.assertLess(time.monotonic() - start, 10)


class FrontEnd(VmTest):
    """Programs, as root through sysfs."""

    names = NAMES

    def test_1_device(self):
        ids = self.machine.check("cd /sys/bus/pci/devices; for d in *; do cat $d/vendor $d/device $d/class $d/subsystem_device | tr '\\n' ' '; done; cd /")
        self.assertIn("0x10de 0x2331 0x030200 0xbacd" if self.kind == "vfio-user" else "0x1af4 0x1110 0x050000", ids)

    def test_2_programs(self):
        for name in self.names:
            with self.subTest(name):
                self.works(name)
        self.host.no_workers()

    def test_3_eight_at_once(self):
        self.machine.check("i=0; pids=; while [ $i -lt 8 ]; do vector_add >/tmp/o$i 2>&1 & pids=\"$pids $!\"; i=$((i+1)); done; for p in $pids; do wait $p || exit 1; done", 240)
        self.assertEqual(int(self.machine.check("cat /tmp/o* | grep -c ': ok'")), 8)
        self.host.no_workers()


class VfioUser(FrontEnd):
    pass


class IvshmemPlain(FrontEnd):
    kind, qemu = "ivshmem-plain", "bookworm"


class IvshmemDoorbell(FrontEnd):
    kind, qemu = "ivshmem-doorbell", "bookworm"


del FrontEnd


class Ends(VmTest):
    """Each end of a client, of barcudad and of the machine: nobody hangs, and what was held is free again."""

    def test_1_client_is_killed(self):
        self.start_endless()
        self.machine.check("kill -9 $client; wait $client; true")
        self.machine.check("vector_add")  # through sysfs, who comes next finds that the slot's user is gone
        self.host.no_workers()

    def test_2_barcudad_restarts(self):
        self.start_endless()
        self.host.stop_barcudad()
        self.endless_ends()
        status, output = self.machine.run("vector_add")
        self.assertNotEqual(status, 0)
        self.assertIn("systemctl start barcudad", output)
        self.host.start_barcudad()
        self.works()

    def test_3_worker_is_killed(self):
        self.start_endless()
        os.kill(self.host.workers()[0], 9)
        self.endless_ends()
        self.works()

    def test_4_reset(self):
        self.start_endless()
        self.machine.monitor("system_reset")
        self.host.no_workers()
        self.machine.ready()
        self.works()

    def test_5_power_off(self):
        self.start_endless()
        self.machine.power_off()
        self.host.no_workers()
        type(self).machine = self.boot()
        self.works()

    def test_6_hypervisor_is_killed(self):
        self.start_endless()
        self.machine.kill()
        self.host.no_workers()
        type(self).machine = self.boot()
        self.works()


class HotPlug(VmTest):
    """The device goes and comes while the machine runs. Over ivshmem: QEMU 11.1 ends when a vfio-user device with MSI-X is unplugged
    (docs/vm.md)."""

    kind, qemu = "ivshmem-plain", "bookworm"
    device = {"driver": "ivshmem-plain", "id": "gpu", "bus": "gpuslot", "memdev": "iv"}

    def plug(self):
        self.machine.monitor("device_add", **self.device)
        self.machine.check("until grep -qE '0x2331|0x1110' /sys/bus/pci/devices/*/device; do usleep 100000; done", 30)
        self.works()

    def test_hot_plug(self):
        self.start_endless()
        self.machine.monitor("device_del", id="gpu")
        self.endless_ends()
        status, output = self.machine.run("vector_add")
        self.assertNotEqual(status, 0)
        self.assertIn("no virtual GPU on the PCI bus", output)
        # QEMU 7.2 cannot give the same memory object to a second device.
        size = os.stat(self.folder / "test.ivshmem-plain").st_size
        memory = {"qom-type": "memory-backend-file", "mem-path": str(self.folder / "test.ivshmem-plain"), "size": size, "share": True}
        self.machine.monitor("object-add", id="iv2", **memory)
        self.device = dict(self.device, memdev="iv2")
        self.plug()


class HotPlugVfioUser(HotPlug):
    kind, qemu = "vfio-user", "new"

    @classmethod
    def boot(cls, **more):
        cls.device = json.loads(cls.device_arguments[1])
        return super().boot(arguments=["-name", "without"], **more)

    def test_hot_plug(self):
        self.plug()


class TwoMachines(VmTest):
    """Each has its own limits."""

    options = ("--memory", "512M", "--windows", "2")
    names = ["vector_add", "device_query", "endless"]

    def test_limits(self):
        with machine.scratch() as folder:
            arguments = self.host.vgpu("vfio-user", "other", "--memory", "1G", "--windows", "4")
            other = machine.Machine(folder, self.folder / "initrd", arguments=arguments)
            try:
                other.ready()
                here, there = self.machine.check("device_query"), other.check("device_query")
                self.assertNotEqual(here, there)
                self.machine.check("endless >/tmp/a & endless >/tmp/b & until cat /tmp/a /tmp/b | grep -c running | grep -q 2; do usleep 20000; done")
                status, output = self.machine.run("vector_add")
                self.assertNotEqual(status, 0)
                self.assertIn("in use", output)
                self.assertIn(": ok", other.check("vector_add"))
            finally:
                other.kill()


class Figures(VmTest):
    """Not a test: numbers of the guest beside their floors."""

    @classmethod
    def files(cls):
        bench = BUILD / "tests/bench_calls"
        return {**programs(cls.names), "/bin/bench_calls": bench, **machine.libraries(bench)}

    def test_bench(self):
        print(self.machine.check("bench_calls --quick", 300), file=sys.stderr)


if __name__ == "__main__":
    why = missing()
    if why:
        print(f"skipped: {why}")
        sys.exit(toolkit.SKIPPED)
    unittest.main(verbosity=2)
