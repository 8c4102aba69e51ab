"""Where frames come from: images, videos, cameras and network streams, the newest frame of each."""
