$blocks
/* DEPTHWISE_CONV_2D and the activation after it: all channels of one position, then the next. */
static EDGE_NOINLINE void $name(const float *restrict image, float *restrict out$memory)
{
    int32_t oy, ox;
    for (oy = 0; oy < $output_height; ++oy) {
        $top
        for (ox = 0; ox < $output_width; ++ox) {
            const float *const at = top + ox * $step_x;
$body
            out += $filters;
        }
    }
}
