"""The options of the command line, `edge-digits` or `python -m edge_runtime`."""

from __future__ import annotations

from pathlib import Path

from edge_runtime.arguments import (
    Parser,
    add_delegate_option,
    at_least_one,
    host_and_port,
    integers,
    probability,
    program,
    threads,
)
from edge_runtime.engines.backends import ACCELERATORS, BACKENDS
from edge_runtime.names import INPUT_RANGES, LOCATE, POLARITIES, RESIZE_MODES
from edge_runtime.reading import DEFAULT_THRESHOLD, DOUBTFUL_BELOW
from edge_runtime.version import add_version_option

FOR_IMAGES = "annotate", "debug"
FOR_WHAT_MOVES = (
    "expect",
    "monotonic",
    "decimals",
    "mqtt",
    "mqtt_ca",
    "post",
    "spool",
    "serve",
    "teach",
    "record",
    "display",
    "once",
    "on_change",
    "max_frames",
    "stable_after",
    "gone_after",
)
STABLE_AFTER, GONE_AFTER = 3, 5
SERVED_AT = "127.0.0.1", 8080


def make_parser(kind: type[Parser] = Parser) -> Parser:
    """The command line's parser."""
    parser = kind(
        prog=program("edge_runtime", "edge-digits"),
        description="Read handwritten digits with a camera, or in videos and images.",
    )
    add_version_option(parser)
    parser.add_argument(
        "-i",
        "--input",
        metavar="SOURCE",
        help="a camera (0, /dev/video0, picamera), rtsp:// or http:// stream or picture, video, image, folder or "
        "'pattern' of images, - for what is piped in (default: the first camera that works)",
    )
    parser.add_argument(
        "--from-file", type=Path, metavar="LIST", help="read the images that a text file names, one a line; - for stdin"
    )
    parser.add_argument(
        "--config", type=Path, metavar="FILE.toml", help="options by name, without --; the command line wins over them"
    )
    parser.add_argument("--list-cameras", action="store_true", help="name every camera with its modes, and end")
    parser.add_argument("--doctor", action="store_true", help="check this machine and the installation, and end")

    model = parser.add_argument_group("the model")
    model.add_argument(
        "--model", default="lenet5", metavar="NAME|PATH", help="a model, or a .tflite file (default: %(default)s)"
    )
    model.add_argument(
        "--precision", choices=("int8", "float32"), default="int8", help="which artifact (default: %(default)s)"
    )
    model.add_argument("--labels", type=Path, metavar="FILE", help="the model's labels, one a line")
    model.add_argument(
        "--input-range",
        choices=INPUT_RANGES,
        help="what black and white are to the model (default: what its file says, else 0..1)",
    )
    model.add_argument(
        "--polarity", choices=POLARITIES, help="what is ink to the model (default: what its file says, else the first)"
    )
    model.add_argument(
        "--trust-model", action="store_true", help="load a file of others at once, not in a process of its own first"
    )
    model.add_argument(
        "-k", "--top-k", type=at_least_one, default=1, metavar="K", help="labels to name for each digit (default: 1)"
    )
    model.add_argument(
        "-t",
        "--threshold",
        type=probability,
        metavar="P",
        help=f"leave out digits of lower confidence, 0..1 (default: {DEFAULT_THRESHOLD}, which hardly any digit falls "
        f"below, and 0 for the whole and regions); those below {DOUBTFUL_BELOW} are marked as doubtful",
    )
    model.add_argument("--num-threads", type=threads, default=1, metavar="N", help="CPU threads (default: %(default)s)")
    model.add_argument(
        "--backend",
        choices=BACKENDS,
        help="what runs the model (default: native, which is its own C, for int8 on one thread, where there is a C "
        "compiler to build it on first use; else the first interpreter that is installed)",
    )
    where = model.add_mutually_exclusive_group()
    where.add_argument("--accelerator", choices=ACCELERATORS, help="run it there (default: on the CPU)")
    where.add_argument(
        "--delegate", metavar="PATH", help="run it by an external TFLite delegate, a shared library such as Arm NN's"
    )
    add_delegate_option(model)
    model.add_argument(
        "--require-accelerator",
        action="store_true",
        help="fail where no operator of the model runs there, rather than use the CPU",
    )

    camera = parser.add_argument_group("the frames")
    camera.add_argument("--resolution", type=integers("x", 2), metavar="WxH", help="ask the camera for this size")
    camera.add_argument("--fps", type=float, metavar="N", help="ask the camera for this many frames a second")
    camera.add_argument("--mjpg", action="store_true", help="ask the camera for JPEG pictures: more frames over USB 2")
    camera.add_argument("--rotate", type=int, choices=(0, 90, 180, 270), default=0, help="degrees clockwise")
    camera.add_argument("--flip", choices=("none", "horizontal", "vertical", "both"), default="none", help="mirror")
    camera.add_argument(
        "--crop", type=integers(",", 4), metavar="X,Y,W,H", help="read this part alone, in pixels after rotate and flip"
    )
    camera.add_argument(
        "--no-deskew",
        action="store_true",
        help="read the frame as it is: don't look for a page that lies in it, nor turn writing upright",
    )
    camera.add_argument(
        "--timeout", type=float, default=5.0, metavar="S", help="seconds to wait for a frame (default: %(default)g)"
    )

    camera.add_argument(
        "--interval",
        type=float,
        metavar="S",
        help="seconds from one picture to the next, where an address gives one each time it is asked (default: 1)",
    )

    parts = parser.add_argument_group("what of a frame is read")
    parts.add_argument(
        "--locate",
        choices=LOCATE,
        help="find digits, give the whole frame to the model, or named regions of it (default: digits)",
    )
    parts.add_argument(
        "--regions", type=Path, metavar="FILE.json", help="the regions, in the order in which they are read"
    )
    # The regions themselves, once the file was read or the page has drawn others.
    parser.set_defaults(parts=())
    parts.add_argument(
        "--show-regions", type=Path, metavar="OUT", help="write the first frame with its regions drawn, and end"
    )
    parts.add_argument(
        "--resize", choices=RESIZE_MODES, help="how the whole or a region gets the model's size (default: squash)"
    )

    moving = parser.add_argument_group("cameras, streams and videos")
    moving.add_argument(
        "--stable-after",
        type=at_least_one,
        metavar="N",
        help=f"announce a digit once N frames in a row show it (default: {STABLE_AFTER})",
    )
    moving.add_argument(
        "--gone-after",
        type=at_least_one,
        metavar="N",
        help=f"withdraw it once N frames in a row lack it (default: {GONE_AFTER})",
    )
    moving.add_argument(
        "--serve",
        type=host_and_port,
        nargs="?",
        const=SERVED_AT,
        metavar="HOST:PORT",
        help="show frames and readings on a page for browsers (default: 127.0.0.1:8080, for this machine alone)",
    )
    moving.add_argument(
        "--teach", type=Path, metavar="FOLDER", help="with --serve: keep digits that are labelled on the page in there"
    )
    moving.add_argument(
        "--mqtt",
        metavar="URL",
        help="send each change to a broker: mqtt://[USER@]HOST[:PORT]/TOPIC, or mqtts://; the password stands in "
        "$EDGE_DIGITS_MQTT_PASSWORD",
    )
    moving.add_argument(
        "--post",
        metavar="URL",
        help="send each change to a web address, as JSON; a token stands in $EDGE_DIGITS_POST_TOKEN",
    )
    moving.add_argument(
        "--spool",
        "--mqtt-spool",
        type=Path,
        metavar="DIR",
        help="keep changes in there until the broker or the address has them, across restarts too",
    )
    moving.add_argument("--mqtt-ca", type=Path, metavar="FILE", help="certificates that the broker's is checked with")
    moving.add_argument(
        "--expect", metavar="REGEX", help="believe a stable reading only where all of it matches, such as [0-9]{5}"
    )
    moving.add_argument("--monotonic", action="store_true", help="believe no number that is less than the one before")
    moving.add_argument("--decimals", type=int, metavar="N", help="digits after the point of the number that is read")
    moving.add_argument("--once", action="store_true", help="end at the first stable reading, and print that alone")
    moving.add_argument("--max-frames", type=at_least_one, metavar="N", help="end after reading N frames")
    moving.add_argument("--on-change", action="store_true", help="with --json: only where the stable reading changed")
    moving.add_argument(
        "--record",
        type=Path,
        metavar="FILE|DIR",
        help="write what was read as a video (.mp4, .avi, .mkv), or into a folder a picture for each change",
    )
    moving.add_argument("--display", choices=("none", "window"), help="show the frames in a window (default: none)")

    images = parser.add_argument_group("images")
    images.add_argument(
        "--annotate",
        type=Path,
        metavar="OUT",
        help="write the image with its digits marked: a file for one image, a folder for more",
    )
    images.add_argument(
        "--debug", type=Path, metavar="DIR", help="write every stage of the reading as pictures, a folder an image"
    )

    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="a JSON object an image or frame, one a line")
    output.add_argument("--quiet", action="store_true", help="no results on stdout")
    return parser
