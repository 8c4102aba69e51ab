"""A real mosquitto that a test starts, kills and starts again, and what listens to it."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

USER, SECRET = "reader", "s3cret"


class Mosquitto:
    """A broker on a free port of the loopback, with one user; with TLS by a certificate of its own where `tls`."""

    def __init__(self, folder: Path, *, tls: bool = False) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.certificate = folder / "cert.pem"
        passwords, self._config = folder / "passwords", folder / "mosquitto.conf"
        subprocess.run(["mosquitto_passwd", "-c", "-b", passwords, USER, SECRET], check=True, capture_output=True)
        lines = [
            f"listener {self.port} 127.0.0.1",
            "allow_anonymous false",
            f"password_file {passwords}",
            "persistence true",
            f"persistence_location {folder}/",
            f"user {_user()}",
        ]
        if tls:
            key = folder / "key.pem"
            subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
            command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", str(key)]
            subprocess.run([*command, "-out", str(self.certificate), *subject], check=True, capture_output=True)
            lines += [f"certfile {self.certificate}", f"keyfile {key}"]
        self._config.write_text("\n".join(lines) + "\n")
        self.start()

    def start(self) -> None:
        """Start, and wait until it listens."""
        self._process = subprocess.Popen(["mosquitto", "-c", self._config], stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                assert time.monotonic() < deadline, "mosquitto does not start"
                time.sleep(0.05)

    def stop(self) -> None:
        """End it as a machine that is switched off does."""
        self._process.kill()
        self._process.wait()

    def messages(self, topic: str, wanted: int, seconds: float = 20) -> list[Any]:
        """The first so many messages of a topic, each as JSON or as text."""
        command = ["mosquitto_sub", "-h", "127.0.0.1", "-p", str(self.port), "-u", USER, "-P", SECRET, "-q", "1"]
        more = ["-t", topic, "-C", str(wanted), "-W", str(int(seconds))]
        done = subprocess.run([*command, *more], capture_output=True, text=True)
        return [_content(line) for line in done.stdout.splitlines()]


def _content(line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return line


def _user() -> str:
    import getpass

    return getpass.getuser()


def missing() -> str:
    """The first program that is missing; empty where all are there."""
    programs = ("mosquitto", "mosquitto_passwd", "mosquitto_sub", "openssl")
    return next((program for program in programs if shutil.which(program) is None), "")
