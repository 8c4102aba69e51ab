"""Where frames come from: images, videos, cameras and network streams, the newest frame of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_runtime.lazy import lazy_names

if TYPE_CHECKING:
    from edge_runtime.frames.capture import NewestFrame
    from edge_runtime.frames.frame import CaptureSettings, Frame, Source, UnsupportedSettingError
    from edge_runtime.frames.image_files import ImageFiles
    from edge_runtime.frames.images import list_images, read_image
    from edge_runtime.frames.sources import open_source
    from edge_runtime.frames.v4l2 import list_cameras

__all__ = [
    "CaptureSettings",
    "Frame",
    "ImageFiles",
    "NewestFrame",
    "Source",
    "UnsupportedSettingError",
    "list_cameras",
    "list_images",
    "open_source",
    "read_image",
]

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "CaptureSettings": "frame",
        "Frame": "frame",
        "ImageFiles": "sources",
        "NewestFrame": "capture",
        "Source": "frame",
        "UnsupportedSettingError": "frame",
        "list_cameras": "v4l2",
        "list_images": "images",
        "open_source": "sources",
        "read_image": "images",
    },
)
