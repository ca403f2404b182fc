#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""barcuda-vgpu in front of a real barcudad, without a virtual machine: this program plays the guest, on the device's memory."""

import mmap
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()

FREE, CLAIMED, OPEN, DEAD, CLOSING = range(5)
HELLO_MAGIC = 0x4F4C4C4548434142
OK, REFUSED = 0, 2
SLOT_SIZE = 32 << 10
GUEST_MESSAGE, HOST_MESSAGE = 1024, 5120  # offsets in a slot


def wait_for(what, condition, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.005)
    raise AssertionError(f"{what}: not within {seconds} s")


class Slot:
    """One slot of the device, as whoever opens it for a guest process sees it."""

    def __init__(self, device, index):
        self.device, self.index = device, index
        self.base = device.slots_offset + index * SLOT_SIZE
        self.window = device.windows_offset + index * device.window_size

    def get(self, offset, form="<I"):
        return struct.unpack_from(form, self.device.memory, self.base + offset)[0]

    def put(self, offset, value, form="<I"):
        struct.pack_into(form, self.device.memory, self.base + offset, value)

    @property
    def state(self):
        return self.get(0)

    def set(self, state):
        self.put(0, state)
        self.device.ring(self.index)

    def wait(self, state, seconds=10):
        wait_for(f"slot {self.index} in state {state}, is {self.state}", lambda: self.state == state, seconds)

    def send(self, message):
        start = self.base + GUEST_MESSAGE
        self.device.memory[start : start + len(message)] = message
        self.put(64 + 4, len(message))
        self.put(64, self.get(64) + 1 & 0xFFFFFFFF)
        self.device.ring(self.index)

    def ask(self, body, magic=HELLO_MAGIC):
        """Sends a message of the handshake and returns (status, the answer's body)."""
        before = self.get(128)
        self.send(struct.pack("<QIi", magic, 16 + len(body), 0) + body)
        wait_for("an answer", lambda: self.get(128) != before)
        start = self.base + HOST_MESSAGE
        answer = bytes(self.device.memory[start : start + self.get(128 + 4)])
        return struct.unpack_from("<i", answer, 12)[0], answer[16:]

    def hello(self):
        return self.ask(struct.pack("<IIQ32s", 1, 1, 4711, b"run_vgpu.py"))

    def open(self):
        self.set(CLAIMED)
        status, answer = self.hello()
        assert status == OK, answer
        status, _ = self.ask(struct.pack("<QQ", 0x300000000000, 0x200000000000))
        assert status == OK and self.state == OPEN, (status, self.state)

    def close(self):
        self.set(CLOSING)
        self.wait(FREE)


class Device:
    """BAR 2 of the device, and a way to ring."""

    def __init__(self, fd, size, ring):
        self.memory = mmap.mmap(fd, size)
        self.ring = ring
        magic, self.version, self.windows, self.slots_offset, self.windows_offset, self.window_size = struct.unpack_from("<QIIQQQ", self.memory)
        assert magic == 0x5249444455434142, hex(magic)
        self.features, self.vectors = struct.unpack_from("<II", self.memory, 48)

    @property
    def serving(self):
        return struct.unpack_from("<I", self.memory, 40)[0] == 1

    @property
    def generation(self):
        return struct.unpack_from("<I", self.memory, 44)[0]

    def boot(self, boot_id):
        struct.pack_into("<Q", self.memory, 120, boot_id)
        self.ring(0)

    def slot(self, index):
        return Slot(self, index)


class Vfio:
    """A hypervisor that speaks vfio-user."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.ask(1, struct.pack("<HH", 0, 0) + b'{"capabilities":{"max_msg_fds":8}}\0')

    def ask(self, command, body, fds=()):
        socket.send_fds(self.socket, [struct.pack("<HHIII", 7, command, 16 + len(body), 0, 0) + body], fds)
        data, got, _, _ = socket.recv_fds(self.socket, 1 << 17, 4)
        ident, command_back, size, flags, error = struct.unpack_from("<HHIII", data)
        assert (ident, command_back, size, flags & 15) == (7, command, len(data), 1), data
        return error, data[16:], got

    def region(self, index):
        error, body, fds = self.ask(5, struct.pack("<IIIIQQ", 32, 0, index, 0, 0, 0))
        assert error == 0
        return struct.unpack_from("<Q", body, 16)[0], fds

    def read(self, region, offset, count):
        error, body, _ = self.ask(9, struct.pack("<QII", offset, region, count))
        assert error == 0
        return body[16:]

    def write(self, region, offset, data):
        error, _, _ = self.ask(10, struct.pack("<QII", offset, region, len(data)) + data)
        assert error == 0


class VgpuTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="barcuda-vgpu."))
        self.host = self.folder / "host.sock"
        self.processes = []
        self.barcudad = self.start_barcudad()

    def tearDown(self):
        for p in self.processes:
            if p.poll() is None:
                p.kill()
                p.wait()
        shutil.rmtree(self.folder)

    def start(self, *command):
        """Starts a daemon and waits until it is ready."""
        read, write = os.pipe()
        p = subprocess.Popen([*map(str, command), "--ready-fd", str(write)], pass_fds=[write])
        os.close(write)
        self.processes.append(p)
        self.assertEqual(os.read(read, 1), b"\0")
        os.close(read)
        return p

    def start_barcudad(self):
        return self.start(BUILD / "barcudad", "--socket", self.host)

    def start_vgpu(self, *options):
        return self.start(BUILD / "barcuda-vgpu", "--name", "test", "--barcudad", self.host, "--windows", 4, "--window-size", "64M", *options)

    def plain(self, *options):
        file = self.folder / "shm"
        vgpu = self.start_vgpu("--ivshmem-plain", file, *options)
        fd = os.open(file, os.O_RDWR)
        self.addCleanup(os.close, fd)
        device = Device(fd, os.fstat(fd).st_size, lambda index: None)
        wait_for("barcudad noticed", lambda: device.serving)
        return vgpu, device, fd

    def workers(self):
        pid = self.barcudad.pid
        return [int(p) for p in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def no_workers(self):
        wait_for("no workers", lambda: not self.workers(), 2)

    def test_windows_open_and_close(self):
        _, device, fd = self.plain()
        self.assertEqual((device.version, device.windows, device.window_size, device.features), (1, 4, 64 << 20, 0))
        slots = [device.slot(i) for i in range(4)]
        for s in slots:
            s.open()
            self.assertEqual(device.memory[s.window : s.window + 8], b"BARCUDA1")
        self.assertEqual(len(self.workers()), 4)
        used = os.fstat(fd).st_blocks
        for s in slots:
            s.close()
            self.assertEqual(device.memory[s.window : s.window + 8], bytes(8))
        self.no_workers()
        self.assertLess(os.fstat(fd).st_blocks, used / 2)
        slots[0].open()

    def test_worker_dies(self):
        _, device, _ = self.plain()
        s = device.slot(1)
        s.open()
        os.kill(self.workers()[0], signal.SIGKILL)
        s.wait(DEAD, 1)
        self.assertTrue(device.serving)
        s.close()
        s.open()

    def test_barcudad_restarts(self):
        _, device, _ = self.plain()
        s = device.slot(2)
        s.open()
        self.barcudad.kill()
        self.barcudad.wait()
        s.wait(DEAD, 1)
        wait_for("the end noticed", lambda: not device.serving)
        s.close()
        s.set(CLAIMED)
        status, answer = s.hello()
        self.assertEqual(status, REFUSED)
        self.assertIn(b"start it there with `systemctl start barcudad`", answer)
        s.wait(DEAD)
        s.close()
        self.barcudad = self.start_barcudad()
        wait_for("barcudad noticed", lambda: device.serving)
        s.open()

    def test_a_new_kernel_ends_all(self):
        _, device, _ = self.plain()
        device.slot(0).open()
        generation = device.generation
        device.boot(0x1234567)
        wait_for("a new generation", lambda: device.generation == generation + 1)
        self.no_workers()
        device.slot(0).wait(FREE)
        device.slot(0).open()
        time.sleep(0.1)
        self.assertEqual(device.slot(0).state, OPEN)

    def test_the_machine_closes_the_file(self):
        file = self.folder / "shm"
        self.start_vgpu("--ivshmem-plain", file)
        with open(file, "r+b") as machine, open(file, "r+b") as another:
            device = Device(machine.fileno(), os.fstat(machine.fileno()).st_size, lambda index: None)
            device.slot(0).open()
            another.close()
            time.sleep(0.1)
            self.assertEqual(device.slot(0).state, OPEN)
            device.memory.close()
        self.no_workers()
        with open(file, "r+b") as machine:
            device = Device(machine.fileno(), os.fstat(machine.fileno()).st_size, lambda index: None)
            device.slot(0).wait(FREE)
            device.slot(0).open()

    def test_the_device_process_is_replaced(self):
        vgpu, device, _ = self.plain()
        s = device.slot(3)
        s.open()
        vgpu.kill()
        vgpu.wait()
        self.no_workers()
        self.start_vgpu("--ivshmem-plain", self.folder / "shm")
        s.wait(DEAD)
        s.close()
        s.open()

    def test_bad_messages(self):
        _, device, _ = self.plain()
        s = device.slot(0)
        for message in (b"", b"x" * 15, b"x" * 16, struct.pack("<QIi", HELLO_MAGIC, 17, 0), struct.pack("<QIi", HELLO_MAGIC, 16, 0)):
            s.set(CLAIMED)
            s.send(message)
            s.wait(DEAD)
            s.close()
        s.set(CLAIMED)
        s.put(64 + 4, 4097)
        s.put(64, s.get(64) + 1)
        s.wait(DEAD)
        s.close()
        s.set(CLAIMED)
        s.put(64, s.get(64) + 2)
        s.wait(DEAD)
        s.close()
        for nonsense in (OPEN, 5, 0xFFFFFFFF):
            s.set(nonsense)
            s.wait(DEAD)
            s.close()
        s.open()
        s.set(77)
        s.wait(FREE)
        self.no_workers()
        s.open()
        # A hello that goes on as only a device process's may: its memory and name are not believed.
        other = device.slot(1)
        other.set(CLAIMED)
        status, _ = other.ask(struct.pack("<IIQ32sQQQII64s", 1, 1, 1, b"x", 1 << 40, 1 << 40, 0, 0, 2, b"someone else"))
        self.assertEqual(status, OK)
        self.assertEqual(device.memory[other.window : other.window + 8], b"BARCUDA1")

    def test_limits_of_the_machine(self):
        _, device, _ = self.plain("--clients", 2, "--memory", "256M")
        device.slot(0).open()
        device.slot(1).open()
        s = device.slot(2)
        s.set(CLAIMED)
        status, answer = s.hello()
        self.assertEqual(status, REFUSED)
        self.assertIn(b"all 2 clients of virtual machine test are in use", answer)
        device.slot(1).close()
        s.wait(DEAD)
        s.close()
        s.open()

    def test_vfio_user(self):
        path = self.folder / "vfio.sock"
        vgpu = self.start_vgpu("--socket", path)
        machine = Vfio(path)
        size, fds = machine.region(2)
        device = Device(fds[0], size, lambda index: machine.write(0, 0x1000 + 4 * index, bytes(4)))
        self.assertEqual(machine.read(7, 0, 4), bytes.fromhex("de103123"))
        self.assertEqual(machine.read(0, 0, 256), bytes(256))
        self.assertEqual(struct.unpack("<III", machine.read(0, 0x100, 12)), (0x64756362, 1, 4))
        bell = os.eventfd(0, os.EFD_NONBLOCK)
        self.assertEqual(machine.ask(8, struct.pack("<IIIII", 20, 4 | 32, 2, 1, 1), [bell])[0], 0)
        s = device.slot(1)
        s.open()
        # A call that the guest sleeps on: the worker raises MSI-X vector 1.
        ring, slots = (struct.unpack_from("<Q", device.memory, s.window + offset)[0] for offset in (64, 40))
        struct.pack_into("<IHHIIQQQQ", device.memory, s.window + ring, 48, 0xFFFE, 1, 0, 1, 0, 0, 0, 0)
        struct.pack_into("<I", device.memory, s.window + slots + 4, 1)
        self.ring_record(device, s, 48)
        self.assertTrue(wait_for("an interrupt", lambda: self.read_bell(bell)))
        ticks = self.cpu(vgpu)
        time.sleep(1)
        self.assertEqual(self.cpu(vgpu), ticks)  # nothing to do: nothing done
        generation = device.generation
        self.assertEqual(machine.ask(13, b"")[0], 0)
        self.assertEqual(device.generation, generation + 1)
        self.no_workers()
        s.wait(FREE)
        s.open()
        machine.socket.close()  # the virtual machine is gone
        self.no_workers()
        machine = Vfio(path)
        s = Device(machine.region(2)[1][0], size, device.ring).slot(1)
        self.assertEqual(s.state, FREE)
        machine.socket.close()

    @staticmethod
    def cpu(process):
        return pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]

    @staticmethod
    def read_bell(bell):
        try:
            return os.eventfd_read(bell)
        except BlockingIOError:
            return 0

    @staticmethod
    def ring_record(device, slot, head):
        """ring_head lies on the first cache line behind the geometry, the doorbell two lines on."""
        control = slot.window + 128
        struct.pack_into("<Q", device.memory, control, head)
        struct.pack_into("<I", device.memory, control + 128 + 4, struct.unpack_from("<I", device.memory, control + 132)[0] + 1)
        device.ring(slot.index)

    def test_ivshmem_doorbell(self):
        path = self.folder / "iv.sock"
        self.start_vgpu("--ivshmem-doorbell", path, "--vectors", 2)

        def connect():
            peer = socket.socket(socket.AF_UNIX)
            peer.connect(str(path))
            return peer

        def read(peer):
            data, fds, _, _ = socket.recv_fds(peer, 8, 1)
            return struct.unpack("<q", data)[0], fds

        def read_all(peer, count):
            return [read(peer) for _ in range(count)]

        first = connect()
        messages = read_all(first, 7)
        self.assertEqual([(value, len(fds)) for value, fds in messages], [(0, 0), (1, 0), (-1, 1), (0, 1), (0, 1), (1, 1), (1, 1)])
        memory = messages[2][1][0]
        bells = [m[1][0] for m in messages[3:5]]
        device = Device(memory, os.fstat(memory).st_size, lambda index: os.eventfd_write(bells[index % 2], 1))
        self.assertEqual((device.features, device.vectors), (3, 2))
        device.slot(2).open()
        second = connect()
        values = [value for value, _ in read_all(second, 9)]
        self.assertEqual(values, [0, 2, -1, 0, 0, 1, 1, 2, 2])
        self.assertEqual([value for value, _ in read_all(first, 2)], [2, 2])
        second.close()
        self.assertEqual(read(first), (2, []))
        self.assertEqual(device.slot(2).state, OPEN)
        first.close()
        self.no_workers()


if __name__ == "__main__":
    unittest.main(verbosity=2)
