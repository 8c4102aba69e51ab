"""Other hands of a view: turned, stretched, slanted, with more or less ink, blurred; as TensorFlow operations."""

from __future__ import annotations

import tensorflow as tf

from edge_runtime.locate.surroundings import SIDE

TURN_RAD, STRETCH, SQUEEZE, SLANT, SHIFT_PX = 0.08, 0.1, 0.05, 0.12, 0.6
"""Standard deviations: of the angle, of the logarithms of width and height, of the slant, of where it stands."""

GAIN, BLURRED = 0.35, 0.3
"""Standard deviation of the logarithm of the ink's strength; how often a view is blurred."""


def augmented(views: tf.Tensor) -> tf.Tensor:
    """Each of a batch of views, uint8 (N, SIDE, SIDE, 2), drawn by another hand: float32 of that shape in 0..1."""
    count = tf.shape(views)[0]
    angle, slant = tf.random.normal([count], 0, TURN_RAD), tf.random.normal([count], 0, SLANT)
    width, height = (tf.exp(tf.random.normal([count], 0, spread)) for spread in (STRETCH, SQUEEZE))
    middle = (SIDE - 1) / 2
    xx, xy = width * tf.cos(angle), -height * tf.sin(angle) + slant
    yx, yy = width * tf.sin(angle), height * tf.cos(angle)
    x0 = middle * (1 - xx - xy) + tf.random.normal([count], 0, SHIFT_PX)
    y0 = middle * (1 - yx - yy) + tf.random.normal([count], 0, SHIFT_PX)
    zero = tf.zeros([count])
    moved = tf.raw_ops.ImageProjectiveTransformV3(
        images=tf.cast(views, tf.float32) / 255,
        transforms=tf.stack([xx, xy, x0, yx, yy, y0, zero, zero], axis=1),
        output_shape=[SIDE, SIDE],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )
    each = [count, 1, 1, 1]
    inked = tf.minimum(1.0, moved * tf.exp(tf.random.normal(each, 0, GAIN)))
    share = tf.random.uniform(each) * tf.cast(tf.random.uniform(each) < BLURRED, tf.float32)
    return inked * (1 - share) + tf.nn.avg_pool2d(inked, 3, 1, "SAME") * share
