#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_doctor.py BUILD: every finding of `barcuda doctor`, provoked in folders that stand for whole systems."""

import grp
import json
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()
TESTS = pathlib.Path(__file__).resolve().parents[1]
SKIPPED = 77
OWN = "/usr/lib/x86_64-linux-gnu/barcuda"
LIB = "/usr/lib/x86_64-linux-gnu"
LDCONFIG = shutil.which("ldconfig") or "/sbin/ldconfig"


def compiled(name, *options):
    target = pathlib.Path(WORK) / name
    subprocess.run(["cc", "-o", target, *map(str, options)], check=True)
    return target


class Root:
    """A system in a folder: /etc, /usr/lib …, its linker cache, its /proc and /sys."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(dir=WORK))
        self.bin = pathlib.Path(tempfile.mkdtemp(dir=WORK))
        for folder in ("etc/ld.so.conf.d", LIB[1:], "usr/bin", "proc", "sys/bus/pci/devices", "run/barcuda", "dev"):
            (self.path / folder).mkdir(parents=True)
        self.write("/etc/ld.so.conf", "include /etc/ld.so.conf.d/*.conf\n")
        self.write("/etc/ld.so.conf.d/x86_64-linux-gnu.conf", f"/lib/x86_64-linux-gnu\n{LIB}\n")

    def at(self, path):
        return self.path / path.lstrip("/")

    def write(self, path, text, mode=0o644):
        self.at(path).parent.mkdir(parents=True, exist_ok=True)
        self.at(path).write_bytes(text if isinstance(text, bytes) else text.encode())
        self.at(path).chmod(mode)

    def library(self, path, source):
        self.at(path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, self.at(path))

    def ldconfig(self):
        subprocess.run([LDCONFIG, "-r", self.path], check=True, stderr=subprocess.DEVNULL)

    def install(self):
        self.library(f"{OWN}/libcuda.so.580.65.06", OURS)
        self.at(f"{OWN}/libcuda.so").unlink(missing_ok=True)
        self.at(f"{OWN}/libcuda.so").symlink_to("libcuda.so.1")
        self.write("/etc/ld.so.conf.d/000-barcuda.conf", f"{OWN}\n")
        self.ldconfig()

    def process(self, pid, environ=b"", exe="/usr/bin/program", maps="", profile="unconfined\n"):
        folder = f"/proc/{pid}"
        self.write(f"{folder}/environ", environ)
        self.write(f"{folder}/maps", maps)
        self.write(f"{folder}/attr/current", profile)
        self.at(f"{folder}/exe").symlink_to(exe)
        self.at(f"{folder}/root").symlink_to(self.path)

    def unit(self, **properties):
        base = {"LoadState": "loaded", "ActiveState": "active", "MainPID": "0", "User": "", "Environment": "",
                "ExecStart": "{ path=/usr/bin/program ; argv[]=/usr/bin/program serve ; ignore_errors=no }"}
        text = "\n".join(f"{k}={v}" for k, v in {**base, **properties}.items())
        (self.bin / "systemctl").write_text(f"#!/bin/sh\ncat <<'END'\n{text}\nEND\n")
        (self.bin / "systemctl").chmod(0o755)

    def listener(self, path, mode=0o666):
        """A socket that is there; nobody answers."""
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        where = os.open(self.at(path).parent, os.O_PATH)  # the whole path may be too long for a socket
        listener.bind(f"/proc/self/fd/{where}/{self.at(path).name}")
        os.close(where)
        self.at(path).chmod(mode)
        return listener

    def doctor(self, *arguments, environment=None):
        base = {k: v for k, v in os.environ.items() if not k.startswith(("LD_", "CUDA_VISIBLE", "BARCUDA_"))}
        env = {**base, "PATH": f"{self.bin}:{os.environ['PATH']}", **(environment or {})}
        done = subprocess.run([DOCTOR, "doctor", "--json", "--root", self.path, *map(str, arguments)], env=env, stdout=subprocess.PIPE,
                              text=True)
        report = json.loads(done.stdout)
        findings = {}
        for finding in report["findings"]:
            findings.setdefault(finding["id"], finding)
        grades = {"ok": 0, "note": 0, "warning": 1, "broken": 2}
        assert done.returncode == grades[report["grade"]] == max(grades[f["grade"]] for f in report["findings"]), done.returncode
        return findings


class Doctor(unittest.TestCase):
    def setUp(self):
        self.root = Root()

    def found(self, findings, identity, grade, what="", cause="", mend=""):
        self.assertIn(identity, findings, json.dumps(findings, indent=1))
        finding = findings[identity]
        self.assertEqual(finding["grade"], grade, finding)
        self.assertIn(what, finding["what"])
        self.assertIn(cause, finding.get("cause", ""))
        self.assertIn(mend, finding.get("mend", ""))
        if grade in ("warning", "broken"):
            self.assertTrue(finding.get("mend"), finding)

    # ---- loader ----

    def test_ours(self):
        self.root.install()
        findings = self.root.doctor()
        self.found(findings, "loader.ours", "ok", f"{OWN}/libcuda.so.1, from the linker's cache (barcuda ")
        self.assertNotIn("loader.foreign", findings)

    def test_not_installed(self):
        self.root.ldconfig()
        self.found(self.root.doctor(), "loader.none", "broken", cause="is not installed", mend="apt install libcuda1-barcuda")

    def test_installed_without_ldconfig(self):
        self.root.ldconfig()
        cache = self.root.at("/etc/ld.so.cache").read_bytes()
        self.root.install()
        self.root.write("/etc/ld.so.cache", cache)
        self.found(self.root.doctor(), "loader.none", "broken", cause="does not list it", mend="ldconfig")

    def test_no_cache(self):
        self.found(self.root.doctor(), "loader.cache", "warning", mend="ldconfig")
        self.root.write("/etc/ld.so.cache", b"nonsense" * 100)
        self.found(self.root.doctor(), "loader.cache", "warning", cause="damaged")

    def test_other_first_in_the_cache(self):
        self.root.library("/opt/other/libcuda.so.1", THEIRS)
        self.root.write("/etc/ld.so.conf.d/00-compat.conf", "/opt/other\n")
        self.root.install()
        findings = self.root.doctor()
        self.found(findings, "loader.foreign", "broken", "/opt/other/libcuda.so.1, from the linker's cache", mend="ldconfig")
        self.found(findings, "loader.copy", "note", f"{OWN}/libcuda.so.1")

    def test_other_because_our_line_is_missing(self):
        self.root.install()
        self.root.at("/etc/ld.so.conf.d/000-barcuda.conf").unlink()
        self.root.library(f"{LIB}/libcuda.so.535.1.1", THEIRS)
        self.root.ldconfig()
        self.found(self.root.doctor(), "loader.foreign", "broken", cause="is missing", mend="update-alternatives --auto nvidia")

    def test_other_by_variable(self):
        self.root.install()
        self.root.library("/usr/local/cuda/compat/libcuda.so.1", THEIRS)
        self.found(self.root.doctor(environment={"LD_LIBRARY_PATH": "/nowhere:/usr/local/cuda/compat"}), "loader.foreign", "broken",
                   "from LD_LIBRARY_PATH", cause="compatibility library needs a real GPU", mend="take /usr/local/cuda/compat out")

    def test_stub_by_variable(self):
        self.root.install()
        self.root.library("/usr/local/cuda/lib64/stubs/libcuda.so.1", THEIRS)
        self.found(self.root.doctor(environment={"LD_LIBRARY_PATH": "/usr/local/cuda/lib64/stubs"}), "loader.stub", "broken", cause="stubs")

    def test_variants_for_processors_go_first(self):
        self.root.install()
        self.root.library("/opt/a/glibc-hwcaps/x86-64-v2/libcuda.so.1", THEIRS)
        self.root.library("/opt/a/libcuda.so.1", OURS)
        self.found(self.root.doctor(environment={"LD_LIBRARY_PATH": "/opt/a"}), "loader.foreign", "broken", "glibc-hwcaps/x86-64-v2")

    def test_other_by_runpath(self):
        self.root.install()
        for kind, option in (("RUNPATH", "--enable-new-dtags"), ("RPATH", "--disable-new-dtags")):
            program = compiled(f"with-{kind}", "-xc", EMPTY, f"-Wl,{option},-rpath,$ORIGIN/lib")
            self.root.library("/opt/app/program", program)
            self.root.library("/opt/app/lib/libcuda.so.1", THEIRS)
            self.found(self.root.doctor("--program", "/opt/app/program"), "loader.foreign", "broken", f"from the program's {kind}",
                       mend="patchelf")

    def test_file_of_another_kind_is_passed_over(self):
        self.root.install()
        self.root.library("/opt/a/libcuda.so.1", OURS)
        with open(self.root.at("/opt/a/libcuda.so.1"), "r+b") as f:
            f.seek(4)
            f.write(b"\1")  # 32 bits
        self.found(self.root.doctor(environment={"LD_LIBRARY_PATH": "/opt/a"}), "loader.ours", "ok", "the linker's cache")

    def test_damaged_library(self):
        self.root.install()
        self.root.write("/opt/a/libcuda.so.1", "not a library")
        self.found(self.root.doctor(environment={"LD_LIBRARY_PATH": "/opt/a"}), "loader.file", "broken", cause="damaged")

    def test_truncated_library(self):
        self.root.install()
        library = self.root.at(f"{OWN}/libcuda.so.580.65.06")
        library.write_bytes(library.read_bytes()[:library.stat().st_size // 2])
        self.found(self.root.doctor(), "loader.symbol", "broken", "does not export cuInit", mend="reinstall")

    def test_missing_memory_info(self):
        self.root.install()
        library = self.root.at(f"{OWN}/libcuda.so.580.65.06")
        library.write_bytes(library.read_bytes().replace(b"\0cuMemGetInfo_v2\0", b"\0cuMemGetInfo_vX\0"))
        self.found(self.root.doctor(), "loader.symbol", "broken", "does not export cuMemGetInfo_v2")

    def test_another_release(self):
        self.root.install()
        library = self.root.at(f"{OWN}/libcuda.so.580.65.06")
        release = subprocess.run([DOCTOR, "version"], stdout=subprocess.PIPE, check=True).stdout.strip()
        library.write_bytes(library.read_bytes().replace(b"barcuda\0" + release + b"\0", b"barcuda\0" + b"barcuda 9" + release[9:] + b"\0"))
        self.found(self.root.doctor(), "loader.release", "warning", "the library is barcuda 9")

    def test_link_beside_it(self):
        self.root.install()
        self.root.at(f"{OWN}/libcuda.so").unlink()
        self.found(self.root.doctor(), "loader.link", "warning", mend="ln -s libcuda.so.1")

    def test_preloads(self):
        self.root.install()
        self.root.write("/opt/libvgpu-cuda.so", "x")
        self.root.write("/etc/ld.so.preload", "/opt/gone.so\n")
        findings = self.root.doctor(environment={"LD_PRELOAD": "/opt/libvgpu-cuda.so"})
        self.found(findings, "loader.preload_missing", "warning", "/etc/ld.so.preload has /opt/gone.so", mend="ld.so.preload")
        self.found(findings, "loader.preload", "warning", "LD_PRELOAD has /opt/libvgpu-cuda.so", mend="unset LD_PRELOAD")

    # ---- program ----

    def test_programs(self):
        self.root.install()
        self.root.library("/usr/bin/static", compiled("static", "-xc", EMPTY, "-static"))
        self.found(self.root.doctor("--program", "/usr/bin/static"), "program.static", "broken")
        self.root.library("/usr/bin/setuid", compiled("plain", "-xc", EMPTY))
        self.root.at("/usr/bin/setuid").chmod(0o4755)
        findings = self.root.doctor("--program", "/usr/bin/setuid", environment={"LD_LIBRARY_PATH": "/opt", "LD_PRELOAD": "libx.so"})
        self.found(findings, "loader.secure", "note")
        self.assertNotIn("loader.preload", findings)
        self.root.write("/usr/bin/script", "#!/bin/sh\n", 0o755)
        self.found(self.root.doctor("--program", "/usr/bin/script"), "program.script", "note")
        with open(self.root.at("/usr/bin/static"), "r+b") as f:
            f.seek(4)
            f.write(b"\1")
        self.found(self.root.doctor("--program", "/usr/bin/static"), "program.kind", "broken")
        self.found(self.root.doctor("--program", "/usr/bin/none"), "program.none", "broken")

    # ---- processes ----

    def test_process(self):
        self.root.install()
        self.root.library("/opt/x/libcuda.so.1", THEIRS)
        self.root.process(77, environ=b"A=1\0LD_LIBRARY_PATH=/opt/x\0CUDA_VISIBLE_DEVICES=-1\0",
                          maps="1-2 r-xp 0 0:0 1 /opt/x/libcuda.so.1\n3-4 r-xp 0 0:0 2 /usr/lib/barcuda/libcuda.so.1 (deleted)\n")
        findings = self.root.doctor("--pid", 77)
        self.found(findings, "loader.foreign", "broken", "from LD_LIBRARY_PATH")
        self.found(findings, "environment.visible", "broken", mend="unset CUDA_VISIBLE_DEVICES")
        self.found(findings, "process.foreign", "broken", "/opt/x/libcuda.so.1")
        self.found(findings, "process.deleted", "warning", mend="restart")
        self.root.process(78, maps="1-2 r-xp 0 0:0 1 /a/barcuda/libcuda.so.1\n3-4 r-xp 0 0:0 2 /opt/x/libcuda.so.535\n")
        self.found(self.root.doctor("--pid", 78), "process.twice", "broken")
        self.found(self.root.doctor("--pid", 99), "process.none", "broken")

    def test_snap_and_flatpak(self):
        self.root.install()
        self.root.process(5, profile="snap.ollama.listener (enforce)\n")
        self.found(self.root.doctor("--pid", 5), "confinement.snap", "broken", "snap.ollama.listener")
        self.root.process(6, profile="/usr/bin/other (enforce)\n")
        self.found(self.root.doctor("--pid", 6), "confinement.profile", "note")
        self.root.write("/.flatpak-info", "[Application]\n")
        self.found(self.root.doctor("--pid", 6), "confinement.flatpak", "broken")

    def test_container(self):
        self.root.install()
        inside = Root()
        inside.ldconfig()
        self.root.process(8)
        self.root.at("/proc/8/root").unlink()
        self.root.at("/proc/8/root").symlink_to(inside.path)
        findings = self.root.doctor("--pid", 8)
        self.found(findings, "confinement.container", "broken", mend="--device barcuda/gpu=all")
        self.found(findings, "loader.none", "broken", cause="in the program's container")

    # ---- units ----

    def unit(self, **properties):
        self.root.install()
        self.root.library("/usr/bin/program", compiled("plain", "-xc", EMPTY))
        self.root.unit(**properties)
        return self.root.doctor("--unit", "ollama")

    def test_unit(self):
        findings = self.unit(User="nobody")
        self.found(findings, "unit.who", "note", "ollama.service, which runs /usr/bin/program as nobody")
        self.found(findings, "loader.ours", "ok")
        self.found(self.unit(LoadState="not-found"), "unit.none", "broken", cause="snap", mend="list-unit-files")
        self.found(self.root.doctor("--unit", "--help"), "unit.none", "broken", cause="not a name")

    def test_environment_of_a_unit(self):
        self.root.library("/opt/x/libcuda.so.1", THEIRS)
        findings = self.unit(Environment='A=1 "B=two words" LD_LIBRARY_PATH=/opt/x LD_PRELOAD=/opt/gone.so')
        self.found(findings, "loader.foreign", "broken", mend="UnsetEnvironment=LD_LIBRARY_PATH")
        self.found(findings, "loader.preload_missing", "warning")

    def test_sandbox_of_a_unit(self):
        self.found(self.unit(RestrictAddressFamilies="AF_INET AF_INET6"), "confinement.sockets", "broken", mend="AF_UNIX")
        self.found(self.unit(RestrictAddressFamilies="~AF_UNIX"), "confinement.sockets", "broken")
        self.assertNotIn("confinement.sockets", self.unit(RestrictAddressFamilies="~AF_PACKET"))
        self.found(self.unit(TemporaryFileSystem="/run:ro"), "confinement.run", "broken", mend="BindPaths=/run/barcuda")
        self.assertNotIn("confinement.run", self.unit(TemporaryFileSystem="/run:ro", BindPaths="/run/barcuda:/run/barcuda:rbind"))
        self.found(self.unit(RootDirectory="/srv/jail"), "confinement.root", "broken", mend="BindReadOnlyPaths=")
        self.found(self.unit(LimitAS="4294967296"), "confinement.addresses", "broken", mend="LimitAS=infinity")
        self.assertNotIn("confinement.addresses", self.unit(LimitAS="infinity"))
        for setting in ("ProtectKernelTunables", "PrivateDevices"):
            self.found(self.unit(**{setting: "yes"}), "confinement.sandbox", "broken", cause=setting, mend="barcuda-guestd")
        with self.root.listener("/run/barcuda/guestd.sock"):
            self.found(self.unit(PrivateDevices="yes"), "confinement.sandbox", "ok")

    def test_rights(self):
        with self.root.listener("/run/barcuda/barcudad.sock", mode=0o660):
            group = grp.getgrgid(os.getgid()).gr_name
            self.found(self.unit(User="nobody"), "confinement.rights", "broken", "user nobody may not connect", mend=f"usermod -aG {group} nobody")
            self.assertNotIn("confinement.rights", self.unit(User=pwd.getpwuid(os.getuid()).pw_name))

    # ---- device ----

    def pci(self, place="0000:00:05.0", subsystem=("0x1af4", "0xbacd"), driver=None):
        folder = f"/sys/bus/pci/devices/{place}"
        for name, value in {"vendor": "0x10de", "device": "0x2331", "subsystem_vendor": subsystem[0], "subsystem_device": subsystem[1]}.items():
            self.root.write(f"{folder}/{name}", f"{value}\n")
        self.root.write(f"{folder}/resource2", bytes(4096), 0o600)
        if driver:
            self.root.at(f"{folder}/driver").symlink_to(f"../../../../bus/pci/drivers/{driver}")

    def test_devices(self):
        self.root.install()
        findings = self.root.doctor()
        self.found(findings, "device.pci", "note", "no virtual GPU on the PCI bus")
        self.found(findings, "device.unreachable", "broken", mend="systemctl enable --now barcudad")
        self.pci(subsystem=("0x10de", "0x1626"))  # a real one is none of ours
        self.found(self.root.doctor(), "device.pci", "note")
        self.pci(driver="nouveau")
        findings = self.root.doctor()
        self.found(findings, "device.pci", "ok", "0000:00:05.0 is a virtual GPU; driver nouveau; resource2 0600")
        self.found(findings, "device.driver", "broken", mend="/sys/bus/pci/drivers/nouveau/unbind")
        self.found(findings, "device.route", "note")
        self.found(findings, "device.unreachable", "broken", cause="see above")

    def test_lockdown(self):
        self.root.install()
        self.pci()
        self.root.write("/sys/kernel/security/lockdown", "[none] integrity confidentiality\n")
        self.assertNotIn("device.lockdown", self.root.doctor())
        self.root.write("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n")
        self.found(self.root.doctor(), "device.lockdown", "broken", cause="Secure Boot", mend="barcuda-dkms")
        self.root.write("/dev/barcuda0", "")
        self.found(self.root.doctor(), "device.module", "ok")

    def test_named_socket(self):
        self.root.install()
        self.found(self.root.doctor(environment={"BARCUDA_SOCKET": "/run/none"}), "environment.socket", "broken", mend="unset BARCUDA_SOCKET")

    def test_stale_socket(self):
        self.root.install()
        self.root.listener("/run/barcuda/barcudad.sock").close()
        findings = self.root.doctor()
        self.assertEqual(findings["device.unreachable"]["grade"], "broken")

    # ---- the library itself ----

    def alive(self, library, *run):
        """Here and now, not in a folder."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=WORK))
        shutil.copy(library, folder / "libcuda.so.1")
        env = {**os.environ, "LD_LIBRARY_PATH": str(folder), "BARCUDA_SOCKET": "/nonexistent"}
        done = subprocess.run([*run, DOCTOR, "doctor", "--json"], env=env, stdout=subprocess.PIPE, text=True)
        return done.returncode, {f["id"]: f for f in json.loads(done.stdout)["findings"]}

    def test_works(self):
        code, findings = self.alive(OURS, DOCTOR, "run", "--")
        self.found(findings, "init.works", "ok", "cuInit works")
        self.found(findings, "init.device", "ok", "1024 threads per block")
        self.found(findings, "device.release", "ok")
        self.assertEqual(code, 0)

    def test_no_daemon(self):
        code, findings = self.alive(OURS)
        self.found(findings, "init.error", "broken", "cuInit answers 100", cause="no barcudad")
        self.assertEqual(code, 2)

    def fake(self, name, text):
        return compiled(name, "-shared", "-fPIC", "-DTEXT", "-xc", write(f"{name}.c", text))

    def test_library_that_lies(self):
        base = """int cuInit(unsigned f) { return f; }
            int cuDeviceGetCount(int *n) { *n = 1; return 0; }
            int cuDriverGetVersion(int *n) { *n = 13000; return 0; }
            int cuDeviceGetAttribute(int *n, int a, int d) { *n = a == 1 ? 1620000 : 32; return d; }
            int cuDeviceTotalMem_v2(unsigned long *n, int d) { *n = 1 << 30; return d; }"""
        code, findings = self.alive(self.fake("liar.so", base))
        self.found(findings, "init.memory", "broken", "no cuMemGetInfo_v2")
        self.found(findings, "init.attributes", "broken", "MAX_THREADS_PER_BLOCK is 1620000")
        self.assertEqual(code, 2)
        memory = "int cuMemGetInfo_v2(unsigned long *a, unsigned long *b) { *a = *b = 0; return 0; }"
        self.found(self.alive(self.fake("empty.so", base + memory))[1], "init.memory", "broken", "0 of 0 bytes")
        self.found(self.alive(self.fake("none.so", "int cuInit(unsigned f) { return f; } int cuDeviceGetCount(int *n) { *n = 0; return 0; }"))[1],
                   "init.count", "broken")
        self.found(self.alive(self.fake("crash.so", "int cuInit(unsigned f) { return *(volatile int *)(unsigned long)f; }"))[1], "init.crash",
                   "broken", cause="Segmentation fault")
        self.found(self.alive(self.fake("needs.so", "int missing(void); int cuInit(unsigned f) { return f + missing(); }"))[1], "init.load",
                   "broken", cause="undefined symbol: missing")


def write(name, text):
    path = pathlib.Path(WORK) / name
    path.write_text(text)
    return path


if not os.access(LDCONFIG, os.X_OK):
    print("skipped: there is no ldconfig here")
    sys.exit(SKIPPED)
with tempfile.TemporaryDirectory(prefix="bd") as WORK:
    DOCTOR, OURS = BUILD / "barcuda", BUILD / "libcuda.so.1"
    EMPTY = write("empty.c", "int main(void) { return 0; }\n")
    THEIRS = compiled("theirs.so", "-shared", "-fPIC", "-Wl,-soname,libcuda.so.1", TESTS / "packaging/stand_in.c")
    unittest.main(verbosity=2)
