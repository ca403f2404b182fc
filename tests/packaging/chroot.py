# SPDX-License-Identifier: Apache-2.0
"""A Debian 12 in a folder: made once with debootstrap, kept in the cache, and mounted anew with nothing written into it."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
SOURCE = pathlib.Path(__file__).resolve().parent
LIB = "/usr/lib/x86_64-linux-gnu"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "barcuda"
BASE = CACHE / "debian-12-chroot"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            skip(f"{program} is not installed (./run test installs it)")


def enter_namespace():
    """Goes on in mount and process namespaces of its own, so that nothing stays mounted or running."""
    if os.geteuid() != 0:
        skip("chroot needs root")
    if "BARCUDA_NAMESPACE" in os.environ:
        return
    space = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if subprocess.run([*space, "true"], stderr=subprocess.DEVNULL).returncode:
        skip("mount namespaces are not permitted here")
    os.environ["BARCUDA_NAMESPACE"] = "1"
    os.execvp("unshare", [*space, sys.executable, *sys.argv])


def prepare():
    """The base system, fetched where there is none yet."""
    need("debootstrap")
    if BASE.is_dir():
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    partial = tempfile.mkdtemp(prefix="debian-12-chroot.", dir=CACHE)
    done = subprocess.run(["debootstrap", "--variant=minbase", "--include=kmod", "bookworm", partial],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        shutil.rmtree(partial, ignore_errors=True)
        skip("debootstrap cannot fetch Debian 12 here: " + done.stdout.strip().splitlines()[-1])
    os.rename(partial, BASE)


class Chroot:
    """One fresh system. What is written goes to memory and is gone with it."""

    def __init__(self):
        self.top = pathlib.Path(tempfile.mkdtemp(prefix="barcuda-chroot."))
        self.mount("-t", "tmpfs", "tmpfs", self.top)
        for name in ("upper", "work", "root"):
            (self.top / name).mkdir()
        self.root = self.top / "root"
        if self.mount("-t", "overlay", "overlay", "-o", f"lowerdir={BASE},upperdir={self.top}/upper,workdir={self.top}/work",
                      self.root, check=False):
            subprocess.run(["cp", "-a", f"{BASE}/.", self.root], check=True)
        self.mount("-t", "proc", "proc", self.root / "proc")
        for node in ("null", "zero", "urandom"):
            self.mount("--bind", f"/dev/{node}", self.root / "dev" / node)

    def mount(self, *arguments, check=True):
        done = subprocess.run(["mount", *map(str, arguments)], stderr=subprocess.PIPE, text=True)
        if done.returncode and check:
            skip(f"mount is not permitted here: {done.stderr.strip()}")
        return done.returncode

    def close(self):
        subprocess.run(["umount", "-R", "-l", self.top], check=True)
        self.top.rmdir()

    def command(self, argv, user="root"):
        change = ["setpriv", f"--reuid={user}", f"--regid={'nogroup' if user == 'nobody' else user}", "--clear-groups"]
        return ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive",
                "chroot", str(self.root), *([] if user == "root" else change), *map(str, argv)]

    def run(self, *argv, user="root", check=True):
        """Runs a command inside, with no environment to speak of; returns what it says."""
        done = subprocess.run(self.command(argv, user), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        if check and done.returncode:
            raise AssertionError(f"{argv} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def copy(self, source, target):
        target = self.root / target.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)

    def install(self, *packages):
        for package in packages:
            self.copy(package, f"/packages/{pathlib.Path(package).name}")
        return self.run("dpkg", "-i", *(f"/packages/{pathlib.Path(p).name}" for p in packages))


def describe(path):
    if path.is_symlink():
        return f"-> {os.readlink(path)}"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "directory"


class System(Chroot):
    """With questions about libcuda.so.1."""

    probe = None

    @classmethod
    def make_probe(cls, folder):
        cls.probe = folder / "probe"
        subprocess.run(["cc", "-O1", "-D_GNU_SOURCE", "-o", cls.probe, SOURCE / "probe.c", "-ldl"], check=True)

    def __init__(self):
        super().__init__()
        self.copy(self.probe, "/probe")

    def resolved(self, name="libcuda.so.1"):
        return self.run("/probe", name).split()[-1]

    def cached(self, soname="libcuda.so.1"):
        lines = [line.split(" => ") for line in self.run("ldconfig", "-p").splitlines() if f"\t{soname} " in line]
        return [path for _, path in lines]

    def snapshot(self):
        """All that decides which file a program gets, byte for byte."""
        found = {}
        for folder in (LIB, "/usr/lib/nvidia", "/usr/lib/barcuda", "/etc/ld.so.conf.d", "/etc/alternatives", "/usr/bin", "/etc/ld.so.cache",
                       "/var/lib/dpkg/alternatives", "/var/lib/dpkg/diversions"):
            at = self.root / folder.lstrip("/")
            for path in [at, *(sorted(at.rglob("*")) if at.is_dir() else [])]:
                if path.is_file() or path.is_symlink():
                    found[str(path.relative_to(self.root))] = describe(path)
        found["ldconfig -p"] = [line for line in self.run("ldconfig", "-p").splitlines() if "cuda" in line or "nvidia" in line]
        found["probe"] = self.run("/probe", "libcuda.so.1", "libcuda.so", "libnvidia-ml.so.1", f"{LIB}/libcuda.so.1")
        return found
