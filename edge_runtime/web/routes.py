"""What the page answers: its own files, the reading, pictures, streams, events, figures, what it is asked to read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from edge_runtime.errors import EdgeDigitsError
from edge_runtime.live.loop import Result
from edge_runtime.web.aim import Aim, AimError
from edge_runtime.web.board import Board
from edge_runtime.web.desk import Desk, TeachError
from edge_runtime.web.metrics import CONTENT_TYPE, metrics_text
from edge_runtime.web.pictures import Pictures
from edge_runtime.web.uploads import UploadError, decoded, received
from edge_runtime.web.viewers import FullError, Viewers

STREAM_S, EVENTS_S = 1 / 15, 1 / 10
"""A stream has at most so many pictures a second, and events come at most so often."""

HEALTHY_S = 5.0
"""Without a frame for so long the page is not well."""

BOUNDARY = "frame"

ASSETS = {
    path.name: (path.read_bytes(), {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}[path.suffix])
    for path in sorted((Path(__file__).parent / "assets").iterdir())
}
"""The page's own files and their kinds, by name. A request picks one of these; no path of it reaches a disk."""


class Routes:
    """The answers.

    Args:
        board: what the loop read.
        desk: reads what the page sends.
        aim: the source, and what of its settings may be changed.
    """

    def __init__(self, board: Board, desk: Desk, aim: Aim) -> None:
        self._board = board
        self._desk = desk
        self._aim = aim
        self._pictures = Pictures()
        self._viewers: Viewers | None = None

    def app(self) -> Starlette:
        """The application, without `Access` before it."""

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            self._viewers = Viewers(self._board)
            yield

        get = [
            ("/", self.index),
            ("/assets/{name}", self.asset),
            ("/source", self.source),
            ("/reading", self.reading),
            ("/snapshot.jpg", self.snapshot),
            ("/stream.mjpg", self.stream),
            ("/events", self.events),
            ("/stages", self.stages),
            ("/teach", self.hold),
            ("/settings", self.settings),
            ("/regions.json", self.regions),
            ("/history.json", self.history_json),
            ("/history.jsonl", self.history_lines),
            ("/history.csv", self.history_csv),
            ("/healthz", self.health),
            ("/metrics", self.metrics),
        ]
        post = [
            ("/draw", self.draw),
            ("/photo", self.photo),
            ("/teach", self.teach),
            ("/settings", self.change),
            ("/settings/save", self.save),
        ]
        routes = [Route(path, answer, methods=["GET"]) for path, answer in get]
        routes += [Route(path, answer, methods=["POST"]) for path, answer in post]
        refusals: dict[Any, Any] = {
            UploadError: _upload_refused,
            FullError: _full,
            TeachError: _refused,
            AimError: _refused,
            EdgeDigitsError: _refused,
        }
        return Starlette(routes=routes, lifespan=lifespan, exception_handlers=refusals)

    async def index(self, _: Request) -> Response:
        """The page."""
        return _asset("index.html")

    async def asset(self, request: Request) -> Response:
        """One of its files."""
        return _asset(request.path_params["name"])

    async def source(self, _: Request) -> Response:
        """What is read, as the source tells it."""
        return JSONResponse({**self._aim.source.describe(), "teach": self._desk.own is not None})

    async def reading(self, _: Request) -> Response:
        """The latest result as `--json` has it."""
        latest = self._board.latest
        return _no_frame() if latest is None else JSONResponse(latest.to_dict())

    async def snapshot(self, request: Request) -> Response:
        """The latest frame, annotated unless the query has `raw`."""
        latest = self._board.latest
        if latest is None:
            return _no_frame()
        raw = "raw" in request.query_params
        return Response(await self._pictures.jpeg(latest, raw=raw), media_type="image/jpeg")

    async def stream(self, request: Request) -> Response:
        """The frames as they come, as motion JPEG (multipart/x-mixed-replace), annotated unless the query has `raw`."""
        raw = "raw" in request.query_params

        async def parts() -> AsyncIterator[bytes]:
            with self._looking().one():
                async for result in self._looking().results(STREAM_S):
                    if result is not None:
                        jpeg = await self._pictures.jpeg(result, raw=raw)
                        head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                        yield head.encode("ascii") + jpeg + b"\r\n"

        return await _started(parts(), f"multipart/x-mixed-replace; boundary={BOUNDARY}")

    async def events(self, _: Request) -> Response:
        """Server-sent events (HTML standard, section 9.2): `result` for a result, `silence` where no frame comes."""

        async def lines() -> AsyncIterator[bytes]:
            with self._looking().one():
                # At once, so that it is known that there is a place.
                yield b"retry: 1000\n\n"
                async for result in self._looking().results(EVENTS_S):
                    kind = "silence" if result is None else "result"
                    yield f"event: {kind}\ndata: {json.dumps(self._event(result))}\n\n".encode()

        return await _started(lines(), "text/event-stream")

    def _event(self, result: Result | None) -> dict[str, Any]:
        if result is None:
            return {"age": self._board.age()}
        return {
            **result.to_dict(),
            "size": [result.frame.image.shape[1], result.frame.image.shape[0]],
            "rate": self._board.rate(),
            "changes": self._board.change_count,
        }

    async def stages(self, _: Request) -> Response:
        """What each stage gives for the latest frame."""
        latest = self._board.latest
        if latest is None:
            return _no_frame()
        return JSONResponse(await to_thread.run_sync(self._desk.stages, latest.frame.image))

    async def history_json(self, request: Request) -> Response:
        """The changes, those after number `after` of the query."""
        after = request.query_params.get("after", "0")
        number = int(after) if after.isdecimal() and len(after) < 10 else 0
        return JSONResponse([change.to_dict() for change in self._board.changes(number)])

    async def history_lines(self, _: Request) -> Response:
        """The changes as JSON Lines."""
        lines = "".join(json.dumps(change.to_dict()) + "\n" for change in self._board.changes())
        return _download(lines, "application/jsonl", "readings.jsonl")

    async def history_csv(self, _: Request) -> Response:
        """The changes as CSV (RFC 4180)."""
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerow(["change", "time", "text", "confidence", "refused"])
        for change in self._board.changes():
            texts = " ".join(change.rows), change.confidence, change.refused
            writer.writerow([change.number, f"{change.timestamp:.3f}", *texts])
        return _download(table.getvalue(), "text/csv", "readings.csv")

    async def health(self, _: Request) -> Response:
        """200 where frames come, else 503."""
        age = self._board.age()
        well = age is not None and age <= HEALTHY_S
        content = {"ok": well, "last_frame_age_s": None if age is None else round(age, 3), "rate": self._board.rate()}
        return JSONResponse(content, 200 if well else 503)

    async def metrics(self, _: Request) -> Response:
        """The figures for Prometheus."""
        return Response(metrics_text(self._board, self._looking().count), media_type=CONTENT_TYPE)

    async def draw(self, request: Request) -> Response:
        """What each model takes a drawn digit for."""
        return await self._answer(request, self._desk.drawn)

    async def photo(self, request: Request) -> Response:
        """What a picture shows."""
        return await self._answer(request, self._desk.photo)

    async def hold(self, _: Request) -> Response:
        """The latest frame, held so that its digits can be labelled."""
        latest = self._board.latest
        return _no_frame() if latest is None else JSONResponse(await to_thread.run_sync(self._desk.hold, latest))

    async def teach(self, request: Request) -> Response:
        """Keep a digit of a held frame: an object with `held`, `digit`, `label`, and `frame` to keep the frame too."""
        try:
            asked = json.loads(await received(request))
            held, digit, label = int(asked["held"]), int(asked["digit"]), str(asked["label"])
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise UploadError(400, "an object with held, digit and label is taken") from error
        keep = partial(self._desk.label, held, digit, label, keep_frame=asked.get("frame") is True)
        return JSONResponse(await to_thread.run_sync(keep))

    async def settings(self, _: Request) -> Response:
        """How frames are turned and cut, when a digit counts, and the command line that says the same."""
        return JSONResponse(self._aim.to_dict())

    async def regions(self, _: Request) -> Response:
        """The regions, as a file for --regions."""
        return _download(json.dumps(self._aim.regions(), indent=1) + "\n", "application/json", "regions.json")

    async def change(self, request: Request) -> Response:
        """Ask for other settings: an object of all that are not the default."""
        try:
            asked = json.loads(await received(request))
        except (ValueError, RecursionError) as error:
            raise UploadError(400, "an object of settings is taken") from error
        if not isinstance(asked, dict):
            raise UploadError(400, "an object of settings is taken")
        await to_thread.run_sync(self._aim.ask, asked)
        return JSONResponse(self._aim.to_dict())

    async def save(self, _: Request) -> Response:
        """Write the settings into the file of --config, and the regions into theirs."""
        await to_thread.run_sync(self._aim.save)
        return JSONResponse(self._aim.to_dict())

    async def _answer(self, request: Request, ask: Callable[..., dict[str, Any]]) -> Response:
        body = await received(request)
        image = await to_thread.run_sync(decoded, body)
        return JSONResponse(await to_thread.run_sync(ask, image))

    def _looking(self) -> Viewers:
        if self._viewers is None:
            raise RuntimeError("the application has not been started")
        return self._viewers


def _asset(name: str) -> Response:
    if name not in ASSETS:
        return PlainTextResponse("there is no such file\n", 404)
    content, kind = ASSETS[name]
    return Response(content, media_type=kind)


def _download(text: str, kind: str, name: str) -> Response:
    return Response(text, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _no_frame() -> Response:
    return PlainTextResponse("no frame has come yet\n", 503)


async def _started(parts: AsyncIterator[bytes], kind: str) -> Response:
    """A stream of which the first part is there: what refuses it does so before the answer begins."""
    first = await anext(parts, None)

    async def all_parts() -> AsyncIterator[bytes]:
        if first is not None:
            yield first
        async for part in parts:
            yield part

    return StreamingResponse(all_parts(), media_type=kind)


async def _upload_refused(_: Request, error: UploadError) -> Response:
    return PlainTextResponse(f"{error}\n", error.status)


async def _refused(_: Request, error: TeachError | AimError | EdgeDigitsError) -> Response:
    return PlainTextResponse(f"{error}\n", 409)


async def _full(_: Request, __: FullError) -> Response:
    return PlainTextResponse("too many viewers; close one\n", 503)
