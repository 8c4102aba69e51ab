"""Who gets the page: no other site, no name that somebody else resolves, and on a network nobody without the token."""

from __future__ import annotations

import stat
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edge_runtime.command_line import make_parser
from edge_runtime.config import with_config
from edge_runtime.errors import EdgeDigitsError
from edge_runtime.web.access import COOKIE, is_loopback, kept_token
from edge_runtime.web.server import serving
from tests.edge_runtime.web.serve import Served, served
from tests.edge_runtime.web.test_routes import SAMPLE
from train.render import render_page


def test_every_answer_forbids_what_the_page_does_not_need(page: Served) -> None:
    for path in ("/", "/reading", "/nothing", "/snapshot.jpg"):
        headers = page.ask(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert "server" not in headers


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::1", ""])
def test_another_name_is_refused(host: str, page: Served) -> None:
    assert page.ask("/reading", Host=host).status == 421


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:80", "192.168.1.7:8080"])
def test_an_address_is_not(host: str, page: Served) -> None:
    assert page.ask("/reading", Host=host).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"},
    ],
)
def test_another_site_cannot_send_anything(headers: dict[str, str], page: Served) -> None:
    assert page.ask("/photo", SAMPLE.read_bytes(), **headers).status == 403


def test_the_page_itself_can_and_a_link_leads_here(page: Served) -> None:
    own = page.url.rstrip("/")
    assert page.ask("/photo", SAMPLE.read_bytes(), Origin=own, Sec_Fetch_Site="same-origin").status == 200
    assert page.ask("/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate").status == 200
    assert page.ask("/snapshot.jpg", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors").status == 403


def test_on_a_network_a_token_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with served(render_page(["5"], seed=0), ("0.0.0.0", 0)) as page:
        token = kept_token(None)
        assert page.told[0].endswith(f"/?token={token}")
        page.url = f"http://127.0.0.1:{urlsplit(page.url).port}/"
        for path in ("/", "/reading", "/stream.mjpg", "/photo", "/assets/page.js", "/reading?token=" + "0" * 32):
            assert page.ask(path).status == 401
        first = page.ask(f"/reading?token={token}")
        assert (first.status, first.headers["location"]) == (303, "/reading")
        cookie = first.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert page.ask("/reading", Cookie=f"{COOKIE}={token}").json["text"] == "5"
        assert page.ask("/reading", Authorization=f"Bearer {token}").status == 200
        for wrong in (token[:-1], token + "0", "\u00fc", ""):
            assert page.ask("/reading", Authorization=f"Bearer {wrong}".encode().decode("latin-1")).status == 401
        assert page.ask("//evil.example/?token=" + token).headers["location"] == "/"


def test_the_token_is_kept_for_its_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    token = kept_token(None)
    place = tmp_path / "edge-digits" / "page" / "token"
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert kept_token(None) == token
    place.write_text("short")
    assert len(kept_token(None)) == 32
    place.unlink()
    place.mkdir()
    with pytest.raises(EdgeDigitsError, match=r"token.*Is a directory"):
        kept_token(None)


def test_with_a_settings_file_the_token_is_in_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    config = tmp_path / "settings.toml"
    config.write_text("# Mine.\nthreshold = 0.3\n")
    with served(render_page(["5"], seed=0), ("0.0.0.0", 0), arguments=[f"--config={config}"]) as page:
        token = kept_token(config)
        assert page.told[0].endswith(f"/?token={token}")
        assert config.read_text() == f'token = "{token}"\n# Mine.\nthreshold = 0.3\n'
        page.url = f"http://127.0.0.1:{urlsplit(page.url).port}/"
        assert page.ask("/settings/save", b"").status == 401
        answer = page.ask("/settings/save", b"", Authorization=f"Bearer {token}")
        # Nobody who sees the page sees more of it.
        assert token not in answer.text
    assert stat.S_IMODE(config.stat().st_mode) == 0o600
    assert kept_token(config) == token
    assert not (tmp_path / "cache" / "edge-digits" / "page").exists()
    parser = make_parser()
    assert with_config(parser, [f"--config={config}"]) == [f"--config={config}"]


def test_a_settings_file_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    config = tmp_path / "new.toml"
    arguments = ["--serve", "0.0.0.0:8080", "--config", str(config)]
    assert with_config(make_parser(), arguments) == arguments
    token = kept_token(config)
    assert config.read_text() == f'token = "{token}"\n'
    assert stat.S_IMODE(config.stat().st_mode) == 0o600
    config.chmod(0o644)
    assert kept_token(config) == token
    assert stat.S_IMODE(config.stat().st_mode) == 0o600


@pytest.mark.parametrize("line", ['token = "short"', "token = 7", 'token = "with spaces and umlauts ü"', "token = [1]"])
def test_a_token_that_is_none_is_one_line(line: str, tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    config.write_text(line)
    with pytest.raises(EdgeDigitsError, match="remove the line"):
        kept_token(config)
    with pytest.raises(EdgeDigitsError, match="cannot be read"):
        kept_token(tmp_path)
    assert config.read_text() == line


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("pi", False)],
)
def test_what_only_this_machine_reaches(host: str, expected: bool) -> None:
    assert is_loopback(host) == expected


def test_a_port_that_is_taken_and_an_address_of_others_are_one_line(page: Served) -> None:
    place = urlsplit(page.url)
    for address, message in (
        ((str(place.hostname), place.port or 0), r"port \d+ is taken; give another: --serve 127.0.0.1:\d+"),
        (("192.0.2.1", 8080), "this machine does not have that address"),
        (("no-such-name.invalid", 8080), "give this machine's name or address"),
    ):
        with (
            pytest.raises(EdgeDigitsError, match=message),
            serving(address, page.board, lambda: pytest.fail("read"), page.aim, print),
        ):
            pass


TEXT = st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=60)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE"]),
    path=st.one_of(
        st.sampled_from(["/reading", "/draw", "/photo", "/history.json", "/snapshot.jpg", "/assets/"]),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40).map(lambda text: "/x" + text),
    ),
    query=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=30),
    body=st.binary(max_size=200),
    headers=st.dictionaries(
        st.sampled_from(["Cookie", "Origin", "Authorization", "Content-Type", "Range", "Sec-Fetch-Site", "Accept"]),
        TEXT,
        max_size=3,
    ),
)
def test_whatever_is_asked_is_answered(
    method: str, path: str, query: str, body: bytes, headers: dict[str, str], page: Served
) -> None:
    try:
        answer = page.ask(f"{path}?{query}", body, method, **headers)
    except ConnectionResetError:
        # What is no HTTP is refused before its end has come, and the refusal may get lost.
        return
    assert answer.status < 500
    assert b"Traceback" not in answer.body
