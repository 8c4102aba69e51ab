"""Other hands of a line: slanted, stretched, moved, with another pen, blurred; as TensorFlow operations."""

from __future__ import annotations

import tensorflow as tf

from edge_runtime.locate.line import HEIGHT, MARGIN, WIDTH

SLANT, TILT, STRETCH, SQUEEZE = 0.15, 0.012, 0.1, 0.07
"""Standard deviations: of the slant, of the line's slope, of the logarithms of width and height."""

SHIFT_X_PX, SHIFT_Y_PX = 1.5, 1.2

BOLDER, FINER, FINEST = 0.15, 0.12, 0.6
"""How often a pen is bolder, how often finer, and how fine at most."""

GAIN, BLURRED = 0.3, 0.35
"""Standard deviation of the logarithm of the ink's strength; how often a line is blurred."""


def augmented(views: tf.Tensor) -> tf.Tensor:
    """Each of a batch of lines, uint8 (N, HEIGHT, WIDTH), by another hand: float32 (N, HEIGHT, WIDTH, 1) in 0..1."""
    count = tf.shape(views)[0]

    def normal(spread: float) -> tf.Tensor:
        return tf.random.normal([count], 0, spread)

    width, height, slant, tilt = tf.exp(normal(STRETCH)), tf.exp(normal(SQUEEZE)), normal(SLANT), normal(TILT)
    middle = (HEIGHT - 1) / 2
    # From the new line to the given one; its left end stays, its middle too.
    y0 = middle - middle / height + normal(SHIFT_Y_PX)
    x0 = MARGIN - MARGIN / width - slant * middle + normal(SHIFT_X_PX)
    zero = tf.zeros([count])
    line = tf.raw_ops.ImageProjectiveTransformV3(
        images=tf.cast(views[..., None], tf.float32) / 255,
        transforms=tf.stack([1 / width, slant, x0, tilt, 1 / height, y0, zero, zero], axis=1),
        output_shape=[HEIGHT, WIDTH],
        fill_value=0.0,
        interpolation="BILINEAR",
        fill_mode="CONSTANT",
    )
    each = [count, 1, 1, 1]
    pen, share = tf.random.uniform(each), tf.random.uniform(each)
    bold = tf.nn.max_pool2d(line, 2, 1, "SAME")
    fine = -tf.nn.max_pool2d(-line, 2, 1, "SAME")
    line = tf.where(pen < BOLDER, line + share * (bold - line), line)
    line = tf.where(pen > 1 - FINER, line + FINEST * share * (fine - line), line)
    share = tf.random.uniform(each) * tf.cast(tf.random.uniform(each) < BLURRED, tf.float32)
    line += share * (tf.nn.avg_pool2d(line, 3, 1, "SAME") - line)
    return tf.minimum(1.0, line * tf.exp(tf.random.normal(each, 0, GAIN)))
