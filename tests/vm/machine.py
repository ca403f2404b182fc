# SPDX-License-Identifier: Apache-2.0
"""Virtual machines for tests: an initramfs of busybox and some files, with a shell on the serial port."""

import contextlib
import json
import os
import pathlib
import re
import select
import shutil
import socket
import stat
import subprocess
import tempfile
import time

CACHE = pathlib.Path(os.environ.get("BARCUDA_VM_CACHE") or pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "barcuda/vm")
QEMU = {"new": CACHE / "qemu", "bookworm": CACHE / "qemu-bookworm"}  # the first one speaks vfio-user


# ---- files for the guest ----


def archive(target, files, links=()):
    """An initramfs (cpio, newc). files: {path in the guest: bytes or a file here}; folders follow from them."""
    made, inode = set(), 1

    with open(target, "wb") as out:

        def entry(name, mode, data=b"", rdev=(0, 0)):
            nonlocal inode
            fields = [inode, mode, 0, 0, 1, 0, len(data), 0, 0, *rdev, len(name) + 1, 0]
            inode += 1
            head = b"070701" + b"".join(b"%08x" % f for f in fields) + name.encode() + b"\0"
            out.write(head + b"\0" * (-len(head) % 4) + data + b"\0" * (-len(data) % 4))

        def folder(name):
            if name in ("", ".") or name in made:
                return
            folder(os.path.dirname(name))
            made.add(name)
            entry(name, stat.S_IFDIR | 0o755)

        for name in ("proc", "sys", "dev", "tmp", "run", "root"):
            folder(name)
        entry("dev/console", stat.S_IFCHR | 0o600, rdev=(5, 1))
        for name, source in files.items():
            name = name.lstrip("/")
            folder(os.path.dirname(name))
            executable = isinstance(source, bytes) or os.access(source, os.X_OK)
            data = source if isinstance(source, bytes) else pathlib.Path(source).read_bytes()
            entry(name, stat.S_IFREG | (0o755 if executable else 0o644), data)
        for name, to in links:
            folder(os.path.dirname(name.lstrip("/")))
            entry(name.lstrip("/"), stat.S_IFLNK | 0o777, to.encode())
        entry("TRAILER!!!", 0)


def libraries(*programs):
    """The shared libraries that programs of this machine need, as files for the guest; libcuda is not among them."""
    found = {}
    for program in programs:
        for line in subprocess.run(["ldd", program], capture_output=True, text=True).stdout.splitlines():
            match = re.search(r"(/\S+) \(0x", line)
            if match and "libcuda.so" not in line:
                name = match.group(1)
                found[f"/usr{name}" if "ld-linux" in name else f"/usr/lib/x86_64-linux-gnu/{os.path.basename(name)}"] = os.path.realpath(name)
    return found


MOUNTS = """#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /tmp /run
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sys /sys
/bin/busybox mount -t devtmpfs dev /dev
/bin/busybox mount -t tmpfs run /run
"""

# Reads commands, one a line, and says how each ended.
SHELL = """
stty -echo -onlcr 2>/dev/null
echo "@@ready"
while IFS= read -r command; do eval "$command"; echo "@@ended $?"; done
"""


def small_guest(folder, files):
    """An initramfs whose init is a shell on the serial port."""
    init = MOUNTS + "/bin/busybox --install -s /bin; export PATH=/bin:/usr/bin:/usr/sbin:/sbin HOME=/root\nexec 0</dev/ttyS0 1>/dev/ttyS0 2>&1\n" + SHELL
    target = folder / "initrd"
    archive(target, {"/init": init.encode(), "/bin/busybox": CACHE / "busybox", **files}, [("/lib", "usr/lib"), ("/lib64", "usr/lib64")])
    return target


# ---- machines ----


class Machine:
    """A running QEMU. `run` executes a command as root in the guest."""

    def __init__(self, folder, initrd, *, qemu="new", append="", memory=512, arguments=()):
        self.folder = pathlib.Path(folder)
        root = QEMU[qemu]
        loader = next(p for p in (root / "usr/lib64/ld-linux-x86-64.so.2", root / "lib64/ld-linux-x86-64.so.2", root / "lib/x86_64-linux-gnu/ld-linux-x86-64.so.2") if p.exists())
        paths = f"{root}/usr/lib/x86_64-linux-gnu:{root}/lib/x86_64-linux-gnu"
        self.monitor_path = self.folder / "qmp.sock"
        self.console = bytearray()
        accelerator = os.environ.get("BARCUDA_VM_ACCELERATOR", "-accel tcg -cpu max").split()
        command = [
            "nice", loader, "--library-path", paths, root / "usr/bin/qemu-system-x86_64", "-L", root / "usr/share/qemu", "-L", root / "usr/share/seabios",
            "-M", "q35,memory-backend=ram", "-object", f"memory-backend-memfd,id=ram,size={memory}M,share=on", "-m", str(memory), *accelerator,
            "-display", "none", "-nodefaults", "-serial", "stdio", "-qmp", f"unix:{self.monitor_path},server=on,wait=off",
            "-device", "pcie-root-port,id=gpuslot,chassis=1,pref64-reserve=32G",
            "-kernel", CACHE / "kernel/vmlinux", "-initrd", initrd,
            "-append", f"console=ttyS0 quiet panic=-1 mitigations=off tsc=reliable no_timer_check {append}", *arguments,
        ]  # fmt: skip
        env = dict(os.environ, QEMU_MODULE_DIR=str(root / "usr/lib/x86_64-linux-gnu/qemu"))
        with open(self.folder / "qemu.log", "w") as log:
            self.process = subprocess.Popen([str(c) for c in command], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
        os.set_blocking(self.process.stdout.fileno(), False)

    def read_until(self, pattern, seconds):
        """What the console says up to the pattern; returns (text before, match)."""
        end = time.monotonic() + seconds
        while True:
            match = re.search(pattern, bytes(self.console))
            if match:
                before = bytes(self.console[: match.start()])
                del self.console[: match.end()]
                return before.decode(errors="replace").replace("\r", ""), match
            ready = select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))[0]
            data = self.process.stdout.read() if ready else None
            if data:
                self.console += data
            elif not ready or self.process.poll() is not None:
                log = (self.folder / "qemu.log").read_text()
                raise AssertionError(f"no {pattern!r} within {seconds} s; console:\n{self.console.decode(errors='replace')[-3000:]}\nqemu: {log[-1000:]}")

    def ready(self, seconds=60):
        self.read_until(rb"@@ready\r?\n", seconds)
        return self

    def start(self, command):
        self.process.stdin.write(command.replace("\n", ";").encode() + b"\n")
        self.process.stdin.flush()

    def wait(self, seconds=60):
        output, match = self.read_until(rb"@@ended (\d+)\r?\n", seconds)
        return int(match.group(1)), output

    def run(self, command, seconds=60):
        """(exit status, output)"""
        self.start(command)
        return self.wait(seconds)

    def check(self, command, seconds=60):
        status, output = self.run(command, seconds)
        if status:
            raise AssertionError(f"{command}: exit status {status}\n{output}")
        return output

    def monitor(self, execute, **arguments):
        """A command of QEMU's machine protocol."""
        with socket.socket(socket.AF_UNIX) as s, s.makefile("rw") as f:
            s.connect(str(self.monitor_path))
            for message in ({"execute": "qmp_capabilities"}, {"execute": execute, "arguments": arguments}):
                f.write(json.dumps(message) + "\n")
                f.flush()
                while "return" not in (answer := json.loads(f.readline())) and "error" not in answer:
                    pass
        if "error" in answer:
            raise AssertionError(f"{execute}: {answer['error']}")
        return answer["return"]

    def power_off(self, seconds=60):
        self.start("poweroff -f")
        self.process.wait(seconds)

    def kill(self):
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()


class Host:
    """barcudad, and a barcuda-vgpu for each machine."""

    def __init__(self, build, folder, *options):
        self.build, self.folder, self.options = pathlib.Path(build), pathlib.Path(folder), options
        self.socket = self.folder / "barcudad.sock"
        self.processes = []
        self.start_barcudad()

    def daemon(self, name, *options):
        read, write = os.pipe()
        with open(self.folder / f"{name}.log", "a") as log:
            command = [str(self.build / name), *map(str, options), "--verbose", "--ready-fd", str(write)]
            p = subprocess.Popen(command, pass_fds=[write], stderr=log, stdout=log)
        os.close(write)
        self.processes.append(p)
        ok = os.read(read, 1) == b"\0"
        os.close(read)
        assert ok, (self.folder / f"{name}.log").read_text()
        return p

    def start_barcudad(self):
        self.barcudad = self.daemon("barcudad", "--socket", self.socket, *self.options)

    def stop_barcudad(self):
        self.barcudad.kill()
        self.barcudad.wait()

    def vgpu(self, kind, name="test", *options):
        """Starts a device process; returns the arguments of QEMU that attach it."""
        path = self.folder / f"{name}.{kind}"
        option = {"vfio-user": "--socket", "ivshmem-doorbell": "--ivshmem-doorbell", "ivshmem-plain": "--ivshmem-plain"}[kind]
        self.device = self.daemon("barcuda-vgpu", "--name", name, option, path, "--barcudad", self.socket, *options)
        if kind == "vfio-user":
            return ["-device", json.dumps({"driver": "vfio-user-pci", "id": "gpu", "bus": "gpuslot", "socket": {"type": "unix", "path": str(path)}})]
        if kind == "ivshmem-doorbell":
            return ["-chardev", f"socket,id=iv,path={path}", "-device", "ivshmem-doorbell,id=gpu,bus=gpuslot,chardev=iv"]
        size = os.stat(path).st_size
        return ["-object", f"memory-backend-file,id=iv,mem-path={path},size={size},share=on", "-device", "ivshmem-plain,id=gpu,bus=gpuslot,memdev=iv"]

    def workers(self):
        pid = self.barcudad.pid
        return [int(p) for p in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def no_workers(self, seconds=5, but=0):
        """Waits for it: the device process, too, looks by a short connection whether barcudad is there."""
        end = time.monotonic() + seconds
        while len(self.workers()) != but:
            assert time.monotonic() < end, f"{len(self.workers())} workers are left after {seconds} s"
            time.sleep(0.02)

    def logs(self):
        return "".join(f"--- {f.name}\n{f.read_text()[-3000:]}" for f in sorted(self.folder.glob("*.log")))

    def close(self):
        for p in self.processes:
            if p.poll() is None:
                p.kill()
            p.wait()


@contextlib.contextmanager
def scratch():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="barcuda-vm."))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
