$functions
/* DEPTHWISE_CONV_2D and the activation after it: all channels of one position, then the next. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory)
{
    int32_t oy, ox, c;
$first$unused    for (oy = 0; oy < $output_height; ++oy) {
        const int32_t y = $y;
        for (ox = 0; ox < $output_width; ++ox) {
            const int32_t x = $x;
$start
$body
            out += $filters;
        }
    }
$after}
