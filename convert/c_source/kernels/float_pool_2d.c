/* $operator and the activation after it. */
static EDGE_NOINLINE void $name(const float *restrict image, float *restrict out)
{
    int32_t oy, ox, y, x, c;
    for (oy = 0; oy < $output_height; ++oy) {
        const int32_t above = oy * $stride_y - $padding_y, below = above + $pool_height;
        const int32_t top = above < 0 ? 0 : above, bottom = below > $height ? $height : below;
        for (ox = 0; ox < $output_width; ++ox) {
            const int32_t before = ox * $stride_x - $padding_x, after = before + $pool_width;
            const int32_t left = before < 0 ? 0 : before, right = after > $width ? $width : after;
$scale            for (c = 0; c < $channels; ++c) {
                out[c] = $start;
            }
            for (y = top; y < bottom; ++y) {
                for (x = left; x < right; ++x) {
                    const float *const from = image + (y * $width + x) * $channels;
                    for (c = 0; c < $channels; ++c) {
                        out[c] = $step;
                    }
                }
            }
$finish            out += $channels;
        }
    }
}
