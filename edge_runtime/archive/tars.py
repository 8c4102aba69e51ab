"""Where the images of a tar file lie in it, as WebDataset's shards have them, so that each can be read by itself."""

from __future__ import annotations

import tarfile
from collections.abc import Callable, Iterator

from edge_runtime.archive.references import Reference, is_url
from edge_runtime.archive.remote import open_system
from edge_runtime.errors import EdgeDigitsError


def tar_members(place: str, is_image: Callable[[str], bool]) -> Iterator[Reference]:
    """The images of a .tar file, a path or URL, in its order; of a local one only the headers are read.

    Where it cannot be read, or ends early, the last reference says so.
    """
    try:
        if is_url(place):
            system, path = open_system(place)
            stream = system.open(path, "rb")
        else:
            stream = open(place, "rb")  # noqa: SIM115 (closed below)
        with stream, tarfile.open(fileobj=stream, mode="r:") as tar:
            while (member := tar.next()) is not None:
                tar.members.clear()  # type: ignore[attr-defined] # It would keep every one.
                if member.isreg() and not member.issparse() and is_image(member.name):
                    yield Reference(place, member.name, member.offset_data, member.size)
            stream.seek(tar.offset)
            if stream.read(tarfile.BLOCKSIZE).strip(b"\0"):  # The list ends in blocks of zeros, or with the file.
                yield Reference(place, problem="the tar file ends early, or is damaged behind its last image here")
    except (EdgeDigitsError, ImportError):
        raise
    except (OSError, tarfile.TarError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        yield Reference(place, problem=f"the tar file cannot be read: {reason}")
