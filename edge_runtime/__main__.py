"""Read digits on the command line: `edge-digits` (or `python -m edge_runtime`) reads the first camera, live.

`-i` names another source: a camera, a stream, a video, or images. Of images each gives one line on stdout: the digits,
row by row, their confidences, a doubtful one's with a question mark, and the time spent locating and classifying; with
--json one JSON object. Of what moves each change of the stable reading gives a line; with --json each frame an object.
What cannot be read gets one line on stderr, the rest is still read, and the exit code is 1.
"""

from __future__ import annotations

from edge_runtime.errors import quiet_until_run

quiet_until_run(__name__)

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from edge_runtime.arguments import with_signed_values
from edge_runtime.command_line import FOR_IMAGES, FOR_WHAT_MOVES, GONE_AFTER, STABLE_AFTER, make_parser
from edge_runtime.errors import EXIT_DONE, EXIT_FAILED, EdgeDigitsError, report_error, run_command
from edge_runtime.names import DIGITS, REGIONS

if TYPE_CHECKING:
    from edge_runtime.frames.frame import CaptureSettings, Source
    from edge_runtime.frames.image_files import ImageFiles
    from edge_runtime.live.loop import Summary
    from edge_runtime.live.outbox import Outbox
    from edge_runtime.reader import DigitReader
    from edge_runtime.web.aim import Aim
    from edge_runtime.web.board import Board


def main(argv: list[str] | None = None) -> int:
    """Do what the command line asks for."""
    parser = make_parser()
    given = with_signed_values(sys.argv[1:] if argv is None else argv)
    if any(argument.startswith("--config") for argument in given):
        # Here, as most runs have none.
        from edge_runtime.config import with_config

        given = with_config(parser, given)
    args = parser.parse_args(given)
    # What these two need works where NumPy, OpenCV or the interpreter is missing or broken.
    if args.doctor:
        from edge_runtime.doctor.run import run_doctor

        return run_doctor()
    if args.list_cameras:
        return print_cameras()

    from edge_runtime.frames.frame import UnsupportedSettingError
    from edge_runtime.frames.image_files import ImageFiles
    from edge_runtime.frames.sources import open_source

    settings = capture_settings(args, parser.error)
    check_accelerator(args, parser.error)
    check_parts(args, parser.error)
    check_addresses(args, parser.error)
    check_expected(args, parser.error)
    reader = make_reader(args)
    if (use := reader.classifier.accelerator) is not None:
        tell(f"{'' if use.delegated else 'warning: '}{reader.classifier.path.name}: {use}")
    try:
        source = listed_images(args.from_file, settings) if args.from_file else open_source(args.input, settings)
    except UnsupportedSettingError as error:
        parser.error(str(error))
    with source:
        of_images = isinstance(source, ImageFiles)
        for name in FOR_WHAT_MOVES if of_images else FOR_IMAGES:
            if getattr(args, name):
                kind = "cameras, streams and videos" if of_images else "images"
                parser.error(f"--{name.replace('_', '-')} is for {kind}")
        if args.show_regions:
            show_regions(source, reader, args.show_regions)
            return EXIT_DONE
        if isinstance(source, ImageFiles):
            from edge_runtime.stills.read import read_stills

            all_read = read_stills(
                source, reader, as_json=args.json, quiet=args.quiet, annotate_to=args.annotate, debug=args.debug
            )
            return EXIT_DONE if all_read else EXIT_FAILED
        return watch(source, reader, args)


def capture_settings(args: argparse.Namespace, refuse: Callable[[str], Any]) -> CaptureSettings:
    """What the command line asks of the source; `refuse` is told of values out of range."""
    from edge_runtime.frames.frame import CaptureSettings

    try:
        return CaptureSettings(
            args.resolution,
            args.fps,
            args.mjpg,
            args.rotate,
            args.flip,
            args.crop,
            timeout_s=args.timeout,
            interval_s=args.interval,
        )
    except ValueError as error:
        refuse(str(error))
        raise


def check_accelerator(args: argparse.Namespace, refuse: Callable[[str], Any]) -> None:
    """Tell `refuse` of options that do not go together."""
    if args.accelerator is None and args.delegate is None:
        if args.require_accelerator:
            refuse("--require-accelerator needs --accelerator or --delegate")
        if args.delegate_option:
            refuse("--delegate-option needs --delegate")
        return
    from edge_runtime.engines.accelerator_use import Request

    try:
        Request(args.accelerator, args.delegate, dict(args.delegate_option)).check_backend(args.backend)
    except ValueError as error:
        refuse(str(error))


def check_parts(args: argparse.Namespace, refuse: Callable[[str], Any]) -> None:
    """Settle what of a frame is read, and which regions; tell `refuse` of options that do not go together."""
    args.locate = args.locate or (DIGITS if args.regions is None else REGIONS)
    if (args.regions is not None) != (args.locate == REGIONS):
        refuse("--locate regions and --regions FILE.json go together")
    if args.show_regions and args.regions is None:
        refuse("--show-regions needs --regions FILE.json")
    if args.resize and args.locate == DIGITS:
        refuse("--resize is for --locate whole and regions")
    if args.teach and (not args.serve or args.locate != DIGITS):
        refuse("--teach FOLDER goes with --serve and --locate digits")
    if args.from_file and args.input is not None:
        refuse("--from-file LIST stands in the place of -i")
    if args.debug and args.locate != DIGITS:
        refuse("--debug shows how digits are located, and is for --locate digits")
    args.parts = ()
    if args.regions is not None:
        from edge_runtime.locate.regions import read_regions

        args.parts = read_regions(args.regions)


def listed_images(file: Path, settings: CaptureSettings) -> ImageFiles:
    """The images that a text file names."""
    from edge_runtime.frames.image_files import ImageFiles
    from edge_runtime.frames.listed import read_list

    return ImageFiles(read_list(file), settings, str(file))


def check_addresses(args: argparse.Namespace, refuse: Callable[[str], Any]) -> None:
    """Make of --mqtt the broker that it names; tell `refuse` of an address that is none."""
    if args.mqtt_ca and not (args.mqtt or "").startswith("mqtts://"):
        refuse("--mqtt-ca goes with --mqtt mqtts://...")
    if args.spool and not (args.mqtt or args.post):
        refuse("--spool goes with --mqtt or --post")
    if args.mqtt:
        from edge_runtime.live.mqtt import Broker

        try:
            args.broker = Broker.of(args.mqtt)
        except ValueError as error:
            refuse(f"--mqtt: {error}")
    if args.post:
        from edge_runtime.live.post import check_address

        try:
            check_address(args.post)
        except ValueError as error:
            refuse(f"--post: {error}")


def outbox(args: argparse.Namespace, name: str) -> Outbox:
    """What waits to leave, with --spool in a folder of that name."""
    from edge_runtime.live.outbox import Outbox

    return Outbox(args.spool / name if args.spool else None)


def check_expected(args: argparse.Namespace, refuse: Callable[[str], Any]) -> None:
    """Make what stable readings must look like of the options for it; tell `refuse` of values that are none."""
    args.expected = None
    if args.expect is not None or args.monotonic or args.decimals is not None:
        from edge_runtime.live.expected import Expected

        try:
            args.expected = Expected(args.expect, monotonic=args.monotonic, decimals=args.decimals)
        except ValueError as error:
            refuse(f"--expect, --decimals: {error}")


def show_regions(source: Source, reader: DigitReader, out: Path) -> None:
    """Write a source's first frame with the reader's regions drawn."""
    from edge_runtime.annotate import draw_outlines, write_image

    frame = next(iter(source.frames()), None)
    if frame is None:
        raise EdgeDigitsError("there is no frame to draw the regions on")
    write_image(out, draw_outlines(frame.image, [(region.name, region.corners) for region in reader.regions]))


def make_reader(args: argparse.Namespace) -> DigitReader:
    """The reader that the command line asks for."""
    import cv2

    from edge_runtime.engines.labels import read_labels
    from edge_runtime.reader import DigitReader

    # OpenCV would take every core. On one a frame costs an eighth less, and on a busy machine, where its threads wait
    # for each other, takes a third of the time.
    cv2.setNumThreads(args.num_threads)
    return DigitReader(
        args.model,
        args.precision,
        labels=read_labels(args.labels) if args.labels else None,
        num_threads=args.num_threads,
        backend=args.backend,
        accelerator=args.accelerator,
        delegate=args.delegate,
        delegate_options=dict(args.delegate_option),
        require_accelerator=args.require_accelerator,
        top_k=args.top_k,
        threshold=args.threshold,
        deskew=not args.no_deskew,
        locate=args.locate,
        regions=args.parts or None,
        resize=args.resize,
        input_range=args.input_range,
        polarity=args.polarity,
        trust=args.trust_model,
    )


def watch(source: Source, reader: DigitReader, args: argparse.Namespace) -> int:
    """Read what moves, until it ends or a signal or the person ends it; returns the exit code."""
    from contextlib import ExitStack

    from edge_runtime.live.loop import Reads, Sink, Summary, closed_by_signals, run_live
    from edge_runtime.live.recording import Recording
    from edge_runtime.live.sinks import JsonLines, Lines, Window
    from edge_runtime.live.tracking import Tracker

    described = source.describe()
    tell(described_line(described))
    sinks: list[Sink] = []
    recording = None
    aim: Aim | None = None
    summary = Summary()
    with ExitStack() as stack:
        if not (args.quiet or args.once):
            use = reader.classifier.accelerator
            first = {} if use is None else {"accelerator": use.to_dict()}
            sinks.append(JsonLines(on_change=args.on_change, first=first) if args.json else Lines())
        if args.record:
            recording = Recording(
                args.record, described["obtained"].get("fps"), live=source.live, source=args.input or ""
            )
            sinks.append(recording)
        if args.display == "window":
            sinks.append(Window(lambda: (aim or source).close()))
        if args.mqtt:
            from edge_runtime.live.mqtt import Mqtt

            sinks.append(Mqtt(args.broker, outbox(args, "mqtt"), args.mqtt_ca))
        if args.post:
            from edge_runtime.live.post import Post

            sinks.append(Post(args.post, outbox(args, "post")))
        for sink in sinks:
            stack.callback(sink.close)
        stack.callback(lambda: tell(str(summary)))

        def loop(args: argparse.Namespace, source: Source, reads: Reads) -> None:
            # A video of one frame or two has its reading too.
            frames = None if source.live else source.describe()["obtained"].get("frames")
            stable_after = args.stable_after or min(STABLE_AFTER, frames or STABLE_AFTER)
            tracker = Tracker(stable_after, args.gone_after or GONE_AFTER)
            limits = {"once": args.once, "max_frames": args.max_frames}
            run_live(source, reads, sinks, tracker, **limits, summary=summary, expected=args.expected)

        if args.serve:
            aim, board = stack.enter_context(shown(args, source, reader, summary))
            sinks.append(board)
        signals = stack.enter_context(closed_by_signals(aim or source))
        if aim is None:
            loop(args, source, reader)
        else:
            aim.run(loop, ended=lambda: bool(signals))
    if signals:
        return 128 + signals[0]
    if args.once:
        last = summary.last
        if last is None or not last.stable.rows:
            raise EdgeDigitsError(f"{described['source']} ended without a stable reading; see --stable-after")
        if not args.quiet:
            print(json.dumps(last.to_dict()) if args.json else " ".join(last.stable.row_texts))
    return EXIT_FAILED if (aim or source).failed or (recording is not None and recording.failed) else EXIT_DONE


@contextmanager
def shown(
    args: argparse.Namespace, source: Source, reader: DigitReader, summary: Summary
) -> Iterator[tuple[Aim, Board]]:
    """Serve the page while the context is open: what the page may change, and the sink that it shows."""
    # Here, as most runs have no page.
    from edge_runtime.frames.sources import open_source
    from edge_runtime.live.reload import Reloaded
    from edge_runtime.web.aim import Aim
    from edge_runtime.web.board import Board
    from edge_runtime.web.own import OwnDigits
    from edge_runtime.web.server import serving

    def refuse(reason: str) -> None:
        raise EdgeDigitsError(reason)

    def reloaded(args: argparse.Namespace, reader: DigitReader) -> Reloaded:
        return Reloaded(reader, lambda: make_reader(args), tell)

    def open_again(args: argparse.Namespace) -> tuple[Source, Reloaded]:
        return open_source(args.input, capture_settings(args, refuse)), reloaded(args, make_reader(args))

    aim, board = Aim(args, source, reloaded(args, reader), open_again), Board(summary)
    own = OwnDigits(args.teach, reader.classifier.labels) if args.teach else None
    try:
        with serving(args.serve, board, lambda: make_reader(aim.args), aim, tell, own):
            yield aim, board
    finally:
        aim.close()


def tell(text: str) -> None:
    """One line on stderr that is no error."""
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)


def described_line(described: dict[str, Any]) -> str:
    """What a source gives, and what it was asked for, for a person."""

    def words(values: dict[str, Any]) -> str:
        size, fps, form = values.get("resolution"), values.get("fps"), values.get("format")
        parts = [f"{size[0]}x{size[1]}" if size else "", str(form or ""), f"at {fps:g} frames/s" if fps else ""]
        return " ".join(part for part in parts if part)

    name = f"{described['source']} ({described['card']})" if described.get("card") else described["source"]
    asked = words(described["requested"])
    return f"reading {name}: {words(described['obtained'])}" + (f", asked for {asked}" if asked else "")


def print_cameras() -> int:
    """Name every camera of this machine with its modes, on stdout."""
    from edge_runtime.frames.v4l2 import camera_text, list_cameras

    cameras = list_cameras()
    if not cameras:
        report_error("no camera found; check the cable, and for one on the ribbon cable try -i picamera")
        return EXIT_FAILED
    for camera in cameras:
        print(camera_text(camera))
    return EXIT_DONE


def command() -> int:
    """The console command edge-digits."""
    return run_command(main)


if __name__ == "__main__":
    sys.exit(command())
