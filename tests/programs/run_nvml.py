#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_nvml.py BUILD: libnvidia-ml.so.1 and nvidia-smi on a private barcudad, and without one."""

import ctypes
import os
import pathlib
import re
import subprocess
import sys
import unittest

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
SUCCESS, UNINITIALIZED, INVALID, NOT_SUPPORTED, NOT_FOUND, TOO_SMALL, NO_DRIVER = 0, 1, 2, 3, 6, 7, 9
FIELDS = "name,memory.total,memory.used,driver_version,uuid,compute_cap"


def smi(*arguments, daemon=True):
    before = [BUILD / "barcuda", "run", "--memory", "2G", "--"] if daemon else ["env", "BARCUDA_SOCKET=/nonexistent"]
    return subprocess.run([*map(str, before), str(BUILD / "nvidia-smi"), *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=60)


class Smi(unittest.TestCase):
    def test_query(self):
        done = smi(f"--query-gpu={FIELDS}", "--format=csv,noheader,nounits")
        self.assertEqual(done.returncode, 0, done.stdout)
        name, total, used, driver, uuid, capability = done.stdout.strip().split(", ")
        self.assertIn("Software GPU", name)
        self.assertEqual((total, used, capability), ("2048", "0", "12.1"))
        self.assertRegex(driver, r"^\d+\.\d+\.\d+$")
        self.assertRegex(uuid, r"^GPU-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        headed = smi("--query-gpu", "memory.total,temperature.gpu", "--format", "csv")
        self.assertEqual(headed.stdout, "memory.total [MiB], temperature.gpu\n2048 MiB, [N/A]\n")
        self.assertIn(f"(UUID: {uuid})", smi("-L").stdout)
        self.assertEqual(smi("-i", uuid, "--query-gpu=index", "--format=csv,noheader").stdout, "0\n")
        self.assertEqual(smi("-i", "7", "--query-gpu=index", "--format=csv,noheader").stdout, "")

    def test_table(self):
        lines = smi().stdout.splitlines()[1:]
        self.assertEqual({len(line) for line in lines}, {91}, "\n".join(lines))
        self.assertTrue(re.search(r"CUDA Version: 13\.0", lines[1]))

    def test_mistakes(self):
        self.assertEqual(smi("--query-gpu=colour", "--format=csv").returncode, 2)
        self.assertEqual(smi("--query-gpu=name").returncode, 2)
        self.assertEqual(smi("--format=xml", "--query-gpu=name").returncode, 2)
        without = smi(daemon=False)
        self.assertEqual(without.returncode, 9)
        self.assertIn("No barcuda daemon", without.stdout)


class Library(unittest.TestCase):
    """In this process, which runs under `barcuda run`."""

    @classmethod
    def setUpClass(cls):
        cls.nvml = ctypes.CDLL("libnvidia-ml.so.1")
        cls.nvml.nvmlErrorString.restype = ctypes.c_char_p

    def setUp(self):
        self.assertEqual(self.nvml.nvmlInit_v2(), SUCCESS)

    def tearDown(self):
        self.assertEqual(self.nvml.nvmlShutdown(), SUCCESS)

    def device(self):
        handle = ctypes.c_void_p()
        self.assertEqual(self.nvml.nvmlDeviceGetHandleByIndex_v2(0, ctypes.byref(handle)), SUCCESS)
        return handle

    def test_life(self):
        self.assertEqual(self.nvml.nvmlInit(), SUCCESS)
        self.assertEqual(self.nvml.nvmlShutdown(), SUCCESS)
        count = ctypes.c_uint(99)
        self.assertEqual(self.nvml.nvmlDeviceGetCount_v2(ctypes.byref(count)), SUCCESS)
        self.assertEqual(count.value, 1)
        self.assertEqual(self.nvml.nvmlShutdown(), SUCCESS)
        self.assertEqual(self.nvml.nvmlDeviceGetCount_v2(ctypes.byref(count)), UNINITIALIZED)
        self.assertEqual(self.nvml.nvmlShutdown(), UNINITIALIZED)
        self.assertEqual(self.nvml.nvmlInit_v2(), SUCCESS)
        self.assertIn(b"initialized", self.nvml.nvmlErrorString(UNINITIALIZED))

    def test_one_device_by_every_name(self):
        device, other = self.device(), ctypes.c_void_p()
        uuid = ctypes.create_string_buffer(80)
        self.assertEqual(self.nvml.nvmlDeviceGetUUID(device, uuid, 10), TOO_SMALL)
        self.assertEqual(self.nvml.nvmlDeviceGetUUID(device, uuid, 80), SUCCESS)
        self.assertEqual(self.nvml.nvmlDeviceGetHandleByUUID(uuid, ctypes.byref(other)), SUCCESS)
        self.assertEqual(other.value, device.value)
        pci = ctypes.create_string_buffer(68)
        self.assertEqual(self.nvml.nvmlDeviceGetPciInfo_v3(device, pci), SUCCESS)
        for text in (pci.raw[:16].rstrip(b"\0"), pci.raw[36:].rstrip(b"\0")):
            other = ctypes.c_void_p()
            self.assertEqual(self.nvml.nvmlDeviceGetHandleByPciBusId_v2(text, ctypes.byref(other)), SUCCESS, text)
            self.assertEqual(other.value, device.value)
        self.assertEqual(self.nvml.nvmlDeviceGetHandleByPciBusId_v2(b"0000:7f:00.0", ctypes.byref(other)), NOT_FOUND)
        self.assertEqual(self.nvml.nvmlDeviceGetHandleByPciBusId_v2(b"nonsense", ctypes.byref(other)), INVALID)
        self.assertEqual(self.nvml.nvmlDeviceGetHandleByIndex_v2(1, ctypes.byref(other)), INVALID)

    def test_the_same_device_as_the_driver(self):
        cuda, device = ctypes.CDLL("libcuda.so.1"), self.device()
        self.assertEqual(cuda.cuInit(0), 0)
        total = ctypes.c_size_t()
        self.assertEqual(cuda.cuDeviceTotalMem_v2(ctypes.byref(total), 0), 0)
        memory = (ctypes.c_ulonglong * 3)()
        self.assertEqual(self.nvml.nvmlDeviceGetMemoryInfo(device, memory), SUCCESS)
        self.assertEqual(memory[0], total.value)
        self.assertEqual(memory[1] + memory[2], memory[0])
        second = (ctypes.c_ulonglong * 5)()
        self.assertEqual(self.nvml.nvmlDeviceGetMemoryInfo_v2(device, second), 25)
        second[0] = 40 | 2 << 24
        self.assertEqual(self.nvml.nvmlDeviceGetMemoryInfo_v2(device, second), SUCCESS)
        self.assertEqual(second[1], total.value)

    def test_what_cannot_be_known(self):
        out = ctypes.create_string_buffer(64)
        for name in ("nvmlDeviceGetTemperature", "nvmlDeviceGetUtilizationRates", "nvmlDeviceGetNvLinkState"):
            self.assertEqual(getattr(self.nvml, name)(self.device(), 0, out), NOT_SUPPORTED, name)
            self.assertEqual(getattr(self.nvml, name)(ctypes.c_void_p(8), 0, out), INVALID, name)


if "BARCUDA_SOCKET" not in os.environ:
    os.execv(BUILD / "barcuda", [str(BUILD / "barcuda"), "run", "--", sys.executable, __file__, str(BUILD)])
unittest.main()
