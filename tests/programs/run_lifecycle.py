#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""run_lifecycle.py BUILD: processes side by side, and what happens when one end is killed."""

import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

import toolkit

BUILD = pathlib.Path(sys.argv.pop(1)).resolve()


def children(pid):
    return [int(p) for p in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


class Daemon:
    """A barcudad on a socket of its own; nested: its executor is our library, on another barcudad."""

    def __init__(self, config="", nested=toolkit.nested()):
        self.folder = tempfile.TemporaryDirectory()
        file = pathlib.Path(self.folder.name) / "barcudad.toml"
        file.write_text(config)
        self.socket = f"{self.folder.name}/socket"
        self.inner = Daemon(nested=False) if nested else None
        options, env = [], dict(os.environ)
        if nested:
            options, env["BARCUDA_SOCKET"] = toolkit.executor(BUILD), self.inner.socket
        ready, told = os.pipe()
        self.process = subprocess.Popen([BUILD / "barcudad", "--config", file, "--socket", self.socket, "--ready-fd", str(told),
                                         *options], pass_fds=[told], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        env=env)
        os.close(told)
        assert os.read(ready, 1) == b"\0"
        os.close(ready)

    def start(self, *argv):
        argv, extra = toolkit.sanitized(BUILD, [str(a) for a in argv])
        env = dict(os.environ, BARCUDA_SOCKET=self.socket, LD_LIBRARY_PATH=f"{BUILD}:{toolkit.library_path()}", **extra)
        return subprocess.Popen(argv, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def close(self):
        if self.inner:
            self.inner.close()
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()


class Lifecycle(unittest.TestCase):
    def setUp(self):
        self.daemon = Daemon()
        self.addCleanup(self.daemon.close)

    def finished(self, process, timeout=60):
        output = process.communicate(timeout=timeout)[0]
        self.assertEqual(process.returncode, 0, output)
        return output

    def worker_of(self, deadline=5.0):
        end = time.monotonic() + deadline
        while time.monotonic() < end:
            workers = children(self.daemon.process.pid)
            if workers:
                return workers[0]
            time.sleep(0.01)
        self.fail("no worker appeared")

    def wait_gone(self, pid, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not pathlib.Path(f"/proc/{pid}").exists():
                return
            time.sleep(0.01)
        self.fail(f"process {pid} is still there after {seconds} s")

    def endless(self):
        """A client in the middle of endless work."""
        client = self.daemon.start(toolkit.compile_cuda(BUILD, "endless", "static"))
        self.assertEqual(client.stdout.readline().strip(), "running")
        return client

    def test_two_processes_at_once(self):
        programs = [toolkit.compile_cuda(BUILD, name, "static") for name in ("threads", "streams", "histogram")]
        for process in [self.daemon.start(p) for p in programs]:
            self.assertIn(": ok", self.finished(process))

    def test_fault_leaves_the_neighbour_unharmed(self):
        neighbour = self.daemon.start(toolkit.compile_cuda(BUILD, "threads", "static"))
        for _ in range(3):
            self.assertIn("illegal_address: ok", self.finished(
                self.daemon.start(toolkit.compile_cuda(BUILD, "illegal_address", "static"))))
        self.assertIn("threads: ok", self.finished(neighbour))

    def test_killed_client_frees_everything(self):
        client = self.endless()
        worker = self.worker_of()
        client.kill()
        client.communicate()
        self.wait_gone(worker, 1.0)

    def test_killed_worker_is_an_error(self):
        client = self.endless()
        os.kill(self.worker_of(), signal.SIGKILL)
        self.assert_error_within_a_second(client)

    def test_killed_daemon_is_an_error(self):
        client = self.endless()
        self.daemon.process.kill()
        self.assert_error_within_a_second(client)

    def assert_error_within_a_second(self, client):
        started = time.monotonic()
        output = client.communicate(timeout=10)[0]
        self.assertLess(time.monotonic() - started, 1.0)
        self.assertEqual(client.returncode, 3, output)
        self.assertIn("error", output)

    @unittest.skipIf(toolkit.nested(), "limits of device memory are the software GPU's")
    def test_limits_of_a_user(self):
        self.daemon.close()
        self.daemon = Daemon(f'[device]\nmemory = "1G"\n[user.{os.getuid()}]\nclients = 1\nmemory = "256M"\n')
        self.addCleanup(self.daemon.close)
        query = toolkit.compile_cuda(BUILD, "device_query", "static")
        self.assertIn(" 256 MiB,", self.finished(self.daemon.start(query)))
        client = self.endless()
        output = self.daemon.start(query).communicate(timeout=10)[0]
        self.assertIn(f"all 1 clients that the host grants to user {os.getuid()} are in use", output)
        client.kill()
        self.wait_gone(self.worker_of(), 1.0)
        client.communicate()
        self.finished(self.daemon.start(query))

    def test_fork(self):
        self.assertIn("forks: ok", self.finished(self.daemon.start(toolkit.compile_cuda(BUILD, "forks", "static"))))

    def test_no_daemon_is_explained(self):
        self.daemon.process.kill()
        self.daemon.process.wait()
        process = self.daemon.start(toolkit.compile_cuda(BUILD, "vector_add", "static"))
        output = process.communicate(timeout=10)[0]
        self.assertNotEqual(process.returncode, 0)
        self.assertIn("barcuda", output)
        self.assertIn("barcudad", output)


toolkit.toolkit()
unittest.main(verbosity=2)
