"""Each change of the stable reading to an MQTT broker, where Home Assistant finds it by itself.

TOPIC/state is the reading, retained, as JSON: `change` counts the changes of a `run` from 1, so that one that arrives
twice can be told (MQTT 3.1.1, section 4.3.2: at least once). TOPIC/availability is `online` or, by the last will,
`offline`. Home Assistant's discovery topics name a sensor for the text and one for the least confidence.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from edge_runtime.errors import EdgeDigitsError, report_error
from edge_runtime.live.loop import Result
from edge_runtime.live.outbox import Outbox
from edge_runtime.version import version

if TYPE_CHECKING:
    from paho.mqtt.client import Client

PASSWORD = "EDGE_DIGITS_MQTT_PASSWORD"
PORTS = {"mqtt": 1883, "mqtts": 8883}
FIRST_WAIT_S, LONGEST_WAIT_S = 1, 60
KEEP_ALIVE_S = 30
END_S = 5.0
"""At the end what waits gets so long to leave."""


@dataclass(frozen=True)
class Broker:
    """Where readings go: mqtt://[USER@]HOST[:PORT]/TOPIC, mqtts:// with TLS."""

    host: str
    port: int
    topic: str
    user: str | None = None
    tls: bool = False

    @classmethod
    def of(cls, url: str) -> Broker:
        """What a URL names; raises `ValueError` for another, and for one with a password, which others could see."""
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not parts.hostname:
            raise ValueError("the form is mqtt://[USER@]HOST[:PORT]/TOPIC, or mqtts://")
        if parts.password is not None:
            raise ValueError(f"a password does not belong on the command line; set ${PASSWORD}")
        topic = unquote(parts.path).strip("/")
        if not topic or len(topic) > 200 or re.search(r"[+#\x00-\x1f]", topic):
            raise ValueError("the address ends in a TOPIC, without + and #, such as meters/water")
        port = parts.port or PORTS[parts.scheme]
        user = None if parts.username is None else unquote(parts.username)
        return cls(parts.hostname, port, topic, user, parts.scheme == "mqtts")


class Mqtt:
    """The sink. It never waits for the broker: what it cannot give now waits in a queue.

    Args:
        broker: where.
        outbox: what waits.
        ca: a file of certificates that the broker's is checked with; None for the system's.

    Raises `EdgeDigitsError` where the extra `mqtt` is not installed, or `ca` is no such file.
    """

    def __init__(self, broker: Broker, outbox: Outbox, ca: Path | None = None) -> None:
        try:
            from paho.mqtt.client import Client
            from paho.mqtt.enums import CallbackAPIVersion
        except ImportError as error:
            raise EdgeDigitsError(f"--mqtt needs the extra mqtt ({error}): pip install 'edge-digits[mqtt]'") from error
        self._broker = broker
        self._outbox = outbox
        self._acknowledged: set[int] = set()
        self._told = ""
        self._connected = threading.Event()
        self._client: Client = Client(CallbackAPIVersion.VERSION2, client_id=f"edge-digits-{secrets.token_hex(4)}")
        self._client.on_connect = self._on_connect
        self._client.on_publish = self._on_publish
        self._client.on_connect_fail = lambda *_: self._tell("it cannot be reached")
        self._client.on_disconnect = self._on_disconnect
        self._client.reconnect_delay_set(FIRST_WAIT_S, LONGEST_WAIT_S)
        self._client.will_set(self._topic("availability"), "offline", qos=1, retain=True)
        if broker.user is not None:
            self._client.username_pw_set(broker.user, os.environ.get(PASSWORD))
        if broker.tls:
            try:
                self._client.tls_set(None if ca is None else str(ca))
            except (OSError, ValueError) as error:
                raise EdgeDigitsError(f"{ca}: not certificates ({error}); give a PEM file to --mqtt-ca") from error
        self._client.connect_async(broker.host, broker.port, KEEP_ALIVE_S)
        self._client.loop_start()
        self._sender = threading.Thread(target=self._send, name="mqtt", daemon=True)
        self._sender.start()

    def write(self, result: Result) -> None:
        """Queue the reading where it changed."""
        self._outbox.put(result)

    def close(self) -> None:
        """Let what waits leave, as far as it does so in time, and say that nothing more comes."""
        self._outbox.close()
        if self._connected.is_set():
            self._sender.join(END_S)
            last = self._client.publish(self._topic("availability"), "offline", qos=1, retain=True)
            with self._outbox.changed:
                self._outbox.changed.wait_for(lambda: last.mid in self._acknowledged, END_S)
        self._client.disconnect()
        self._client.loop_stop()
        self._outbox.tell_left(self._name)

    def _send(self) -> None:
        """Send one change after the other; each stays in the outbox until the broker has it."""
        changed, closing = self._outbox.changed, self._outbox.closing
        while (state := self._outbox.first()) is not None:
            if not self._connected.wait(0.2):
                if closing.is_set():
                    return
                continue
            # The client sends it again by itself where the connection broke before the broker said that it has it.
            sent = self._client.publish(self._topic("state"), state, qos=1, retain=True)
            with changed:
                while sent.mid not in self._acknowledged:
                    if closing.is_set() and not self._connected.is_set():
                        return
                    changed.wait(0.5)
                self._acknowledged.discard(sent.mid)
            self._outbox.done(state)

    @property
    def _name(self) -> str:
        return f"mqtt broker {self._broker.host}:{self._broker.port}"

    def _topic(self, last: str) -> str:
        return f"{self._broker.topic}/{last}"

    def _tell(self, trouble: str) -> None:
        """Tell of what keeps readings from the broker, once."""
        if trouble != self._told:
            self._told = trouble
            report_error(f"{self._name}: {trouble}; readings wait, and it is tried again")

    def _on_connect(self, client: Client, _: Any, __: Any, reason: Any, ___: Any = None) -> None:
        if reason.is_failure:
            self._tell(f"it refuses us ({str(reason).lower()}), see USER in the address and ${PASSWORD}")
            return
        self._told = ""
        client.publish(self._topic("availability"), "online", qos=1, retain=True)
        for topic, config in discovery(self._broker.topic).items():
            client.publish(topic, json.dumps(config), qos=1, retain=True)
        self._connected.set()

    def _on_publish(self, _: Client, __: Any, number: int, *___: Any) -> None:
        with self._outbox.changed:
            self._acknowledged.add(number)
            self._outbox.changed.notify_all()

    def _on_disconnect(self, _: Client, __: Any, ___: Any, reason: Any, ____: Any = None) -> None:
        if self._connected.is_set() and not self._outbox.closing.is_set():
            self._connected.clear()
            self._tell(f"the connection is lost ({str(reason).lower()})")
        self._connected.clear()


def discovery(topic: str) -> dict[str, dict[str, Any]]:
    """What Home Assistant wants to know of the sensors, by the topic that it looks at (its documentation, MQTT)."""
    name = re.sub(r"[^a-zA-Z0-9_-]+", "_", topic)
    common = {
        "state_topic": f"{topic}/state",
        "availability_topic": f"{topic}/availability",
        "device": {"identifiers": [f"edge-digits_{name}"], "name": topic, "sw_version": f"edge-digits {version()}"},
    }
    return {
        f"homeassistant/sensor/{name}/text/config": {
            "name": "Reading",
            "unique_id": f"edge-digits_{name}_text",
            "value_template": "{{ value_json.text }}",
            "json_attributes_topic": f"{topic}/state",
            **common,
        },
        f"homeassistant/sensor/{name}/confidence/config": {
            "name": "Least confidence",
            "unique_id": f"edge-digits_{name}_confidence",
            "value_template": "{{ (value_json.confidence or 0) * 100 }}",
            "unit_of_measurement": "%",
            **common,
        },
    }
