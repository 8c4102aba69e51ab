"""Image files that hold more than one picture: of those only the first is read, and whoever reads is told."""

from __future__ import annotations

_GIF_ENDS_COLOURS = 13
_EXTENSION, _PICTURE = 0x21, 0x2C


def several_pictures(content: bytes) -> str:
    """What an image file holds beside the first picture, "animation" or "pages"; empty where that is all there is."""
    if content.startswith(b"GIF8"):
        return "animation" if _gif_goes_on(content) else ""
    if content[8:12] == b"WEBP":
        return "animation" if content[12:16] == b"VP8X" and content[20:21] and content[20] & 2 else ""
    if content.startswith(b"\x89PNG"):
        # An APNG tells before its first picture (APNG specification, acTL).
        return "animation" if b"acTL" in content[: max(0, content.find(b"IDAT"))] else ""
    if content[4:12] == b"ftypavis":
        return "animation"
    if content.startswith((b"II*\0", b"MM\0*")):
        return "pages" if _tiff_goes_on(content) else ""
    return ""


def _gif_goes_on(content: bytes) -> bool:
    """Whether a second picture follows (GIF89a specification, sections 18 to 24)."""
    at = _GIF_ENDS_COLOURS + _colours(content[10:11])
    pictures = 0
    while at < len(content):
        kind = content[at]
        if kind == _EXTENSION:
            at += 2
        elif kind == _PICTURE:
            pictures += 1
            if pictures == 2:
                return True
            at += 11 + _colours(content[at + 9 : at + 10])
        else:
            return False
        while at < len(content) and content[at]:
            at += 1 + content[at]
        at += 1
    return False


def _colours(flags: bytes) -> int:
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _tiff_goes_on(content: bytes) -> bool:
    """Whether the first directory names a second one (TIFF 6.0, section 2)."""
    first = _tiff_number(content, 4, 4)
    return _tiff_number(content, first + 2 + 12 * _tiff_number(content, first, 2), 4) > 0


def _tiff_number(content: bytes, at: int, size: int) -> int:
    """An unsigned number, in the order that the file's first byte tells."""
    return int.from_bytes(content[at : at + size], "little" if content.startswith(b"II") else "big")
