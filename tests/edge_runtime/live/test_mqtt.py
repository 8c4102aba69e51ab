"""Changes reach a real broker, in order, whatever happens to it in the meantime."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.frames.frame import Frame
from edge_runtime.live import mqtt, outbox
from edge_runtime.live.loop import Result
from edge_runtime.live.mqtt import PASSWORD, Broker, Mqtt, discovery
from edge_runtime.live.outbox import Outbox
from edge_runtime.reading import Digit, Reading
from tests.conftest import ROOT, Run
from tests.edge_runtime.live.broker import SECRET, USER, Mosquitto, missing

pytest.importorskip("paho.mqtt.client", reason="needs the extra mqtt")
needs_broker = pytest.mark.skipif(
    bool(missing()), reason=f"no {missing()}: apt-get install mosquitto mosquitto-clients"
)

FRAME = Frame(np.zeros((4, 4, 3), np.uint8), 0, 0.0, 1.5, "fake")


@pytest.fixture
def broker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mosquitto]:
    monkeypatch.setenv(PASSWORD, SECRET)
    monkeypatch.setattr(mqtt, "LONGEST_WAIT_S", 1)
    one = Mosquitto(tmp_path)
    yield one
    one.stop()


def result(label: str, *, changed: bool = True) -> Result:
    reading = Reading(((Digit(label, 0.75, (0, 0, 1, 1)),),))
    return Result(FRAME, reading, reading, changed, 0, 0.0)


def sink(broker: Mosquitto, user: str = USER) -> Mqtt:
    return Mqtt(Broker("127.0.0.1", broker.port, "meters/water", user), Outbox())


def listening(broker: Mosquitto, wanted: int) -> Callable[[], list[dict]]:
    """What comes from now on, once all of it has."""
    found: list[dict] = []
    thread = threading.Thread(target=lambda: found.extend(broker.messages("meters/water/state", wanted)))
    thread.start()
    time.sleep(0.3)

    def wait() -> list[dict]:
        thread.join()
        return found

    return wait


@needs_broker
def test_each_change_arrives_in_order_and_the_last_is_retained(broker: Mosquitto) -> None:
    wait, one = listening(broker, 3), sink(broker)
    one.write(result("1"))
    one.write(result("1", changed=False))
    one.write(result("2"))
    one.write(result("3"))
    assert [(state["change"], state["text"]) for state in wait()] == [(1, "1"), (2, "2"), (3, "3")]
    (state,) = broker.messages("meters/water/state", 1)
    assert state == {
        "run": state["run"],
        "change": 3,
        "time": 1.5,
        "text": "3",
        "rows": ["3"],
        "confidence": 0.75,
    }
    assert broker.messages("meters/water/availability", 1) == ["online"]
    for topic, config in discovery("meters/water").items():
        assert broker.messages(topic, 1) == [config]
    one.close()
    assert broker.messages("meters/water/availability", 1) == ["offline"]


@needs_broker
def test_a_broker_that_is_killed_and_comes_back_gets_all(broker: Mosquitto, capsys: pytest.CaptureFixture[str]) -> None:
    wait, one = listening(broker, 2), sink(broker)
    one.write(result("1"))
    one.write(result("2"))
    assert len(wait()) == 2
    broker.stop()
    for label in "345":
        one.write(result(label))
    time.sleep(1)
    broker.start()
    deadline = time.monotonic() + 20
    while len(one._outbox):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    (state,) = broker.messages("meters/water/state", 1)
    assert (state["change"], state["text"]) == (5, "5")
    assert broker.messages("meters/water/availability", 1) == ["online"]
    one.close()
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) <= 2
    assert "readings wait, and it is tried again" in lines[0]


@needs_broker
def test_what_waits_is_bounded_and_the_oldest_goes(
    broker: Mosquitto, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(outbox, "MOST_WAITING", 3)
    broker.stop()
    one = sink(broker)
    for label in "1234567":
        one.write(result(label))
    assert one._outbox.dropped == 4
    broker.start()
    wait = listening(broker, 3)
    assert [state["text"] for state in wait()] == ["5", "6", "7"]
    one.close()
    assert "4 dropped while it was away" in capsys.readouterr().err


@needs_broker
def test_a_wrong_password_is_told_once_and_the_loop_goes_on(
    broker: Mosquitto, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSWORD, "wrong")
    one = sink(broker)
    one.write(result("1"))
    deadline = time.monotonic() + 20
    while not one._told and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1.5)
    one.close()
    refused, left = capsys.readouterr().err.splitlines()
    assert "it refuses us (" in refused
    assert f"${PASSWORD}" in refused
    assert "wrong" not in refused
    assert "1 changes were not sent" in left


@needs_broker
def test_a_process_that_is_killed_is_offline(broker: Mosquitto, tmp_path: Path) -> None:
    code = (
        "import sys, time\nfrom edge_runtime.live.mqtt import Broker, Mqtt\n"
        "from edge_runtime.live.outbox import Outbox\n"
        f"one = Mqtt(Broker.of('mqtt://{USER}@127.0.0.1:{broker.port}/meters/water'), Outbox())\n"
        "assert one._connected.wait(10)\nprint('connected', flush=True)\ntime.sleep(30)"
    )
    process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "connected\n"
    assert broker.messages("meters/water/availability", 1) == ["online"]
    process.kill()
    process.wait()
    assert broker.messages("meters/water/availability", 1) == ["offline"]


@needs_broker
def test_tls_checks_the_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSWORD, SECRET)
    broker = Mosquitto(tmp_path, tls=True)
    try:
        where = Broker("localhost", broker.port, "meters/water", USER, tls=True)
        one = Mqtt(where, Outbox(), broker.certificate)
        assert one._connected.wait(10)
        one.write(result("7"))
        one.close()
        assert capsys.readouterr().err == ""
        stranger = Mqtt(where, Outbox())
        deadline = time.monotonic() + 20
        while not stranger._told and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not stranger._connected.is_set()
        stranger.close()
        assert "it cannot be reached" in capsys.readouterr().err
    finally:
        broker.stop()
    with pytest.raises(EdgeDigitsError, match="give a PEM file to --mqtt-ca"):
        Mqtt(where, Outbox(), tmp_path / "passwords")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("mqtt://pi/digits", Broker("pi", 1883, "digits")),
        ("mqtts://me@pi.local/a/b/", Broker("pi.local", 8883, "a/b", "me", True)),
        ("mqtt://[::1]:99/a%20b", Broker("::1", 99, "a b")),
    ],
)
def test_addresses(url: str, expected: Broker) -> None:
    assert Broker.of(url) == expected


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://pi/a", "the form is"),
        ("mqtt:///a", "the form is"),
        ("mqtt://pi", "TOPIC"),
        ("mqtt://pi/a/#", "the form is|TOPIC"),
        ("mqtt://pi/a%2B", "TOPIC"),
        ("mqtt://me:secret@pi/a", "password does not belong"),
        ("mqtt://pi:99999/a", "Port|port"),
    ],
)
def test_wrong_addresses(url: str, message: str) -> None:
    if "#" in url:
        # A fragment is no part of a topic.
        assert Broker.of(url).topic == "a"
        return
    with pytest.raises(ValueError, match=message):
        Broker.of(url)


def test_wrong_usage_is_one_line(run: Run, tmp_path: Path) -> None:
    for arguments, message in (
        (("--mqtt", "mqtt://me:secret@pi/a"), "error: --mqtt: a password does not belong on the command line"),
        (("--mqtt", "mqtt://pi/a", "--mqtt-ca", tmp_path), "error: --mqtt-ca goes with --mqtt mqtts://"),
        (("--mqtt", "mqtt://pi/a", "-i", ROOT / "edge_runtime" / "samples"), "error: --mqtt is for cameras"),
    ):
        done = run("edge_runtime", *arguments)
        assert done.returncode == 2
        assert done.stderr.startswith(message)
        assert done.stderr.count("\n") == 1
        assert "secret" not in done.stderr
