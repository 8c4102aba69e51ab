"""Files behind fsspec's URLs: s3://, gs://, https:// and whatever else has its package installed."""

from __future__ import annotations

import time
from typing import Any

from edge_runtime.errors import EdgeDigitsError


class MissingPackageError(EdgeDigitsError):
    """fsspec, or its package for a kind of URL, is not installed: no image of that kind can be read."""


PAUSES_S = 1.0, 5.0
"""Before a request is made again; after the last of them the image is told of as an error."""


def open_system(url: str) -> tuple[Any, str]:
    """The file system of a URL, and the path in it.

    Raises `MissingPackageError` where what opens it is not installed, `EdgeDigitsError` for a URL that is none.
    """
    try:
        from fsspec.core import url_to_fs

        system, path = url_to_fs(url)
    except ImportError as error:
        raise MissingPackageError(
            f"{url}: needs a package here ({error}); for s3:// pip install s3fs, for gs:// gcsfs, for https:// aiohttp"
        ) from error
    except ValueError as error:
        raise EdgeDigitsError(f"{url}: no kind of URL that fsspec knows ({error})") from error
    return system, path


def fetch(url: str, start: int, end: int) -> bytes:
    """The bytes from `start` up to `end`, or to the file's end, in one request; made again where it fails.

    Raises `EdgeDigitsError` where it cannot be had.
    """
    system, path = open_system(url)
    for pause in (*PAUSES_S, None):
        try:
            content: bytes = system.cat_file(path, start=start, end=end)
            # A web server may know no ranges, and give the whole file.
            return content[start:end] if len(content) > end - start else content
        except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
            raise EdgeDigitsError(
                f"{url}: cannot be fetched: {error.strerror or 'not there'}; check the URL"
            ) from error
        except Exception as error:  # Each file system has exceptions of its own.
            if pause is None:
                raise EdgeDigitsError(f"{url}: cannot be fetched: {type(error).__name__} {str(error)[:200]}") from error
            time.sleep(pause)
    raise AssertionError
