/* CONV_2D with the activation and the pooling after it: $lanes filters at a time. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    int32_t oy, ox;
    $unused
    for (oy = 0; oy < $output_height; ++oy) {
        $top
        for (ox = 0; ox < $output_width; ++ox) {
            const int8_t *w = ${name}_weights;
            int32_t first;
            for (first = 0; first < $filters; first += $lanes) {
                int32_t pooled[$lanes] = {0};
                int32_t py, px, j;
                for (py = 0; py < $pool_height; ++py) {
                    for (px = 0; px < $pool_width; ++px) {
                        const uint8_t *row = top + (ox * $pool_width + px) * $step_x + py * $step_y;
                        const int8_t *v = w;
                        int32_t acc[$lanes];
                        int32_t $sums;
                        int32_t ky;
                        for (ky = 0; ky < $kernel_height; ++ky) {
$segments
                            row += $pitch;
                        }
                        $store
                        for (j = 0; j < $lanes; ++j) {
                            const int32_t i = first + j;
                            const int32_t value = $rescale(acc[j], ${name}_multiplier[i], ${name}_shift[i]);
                            const uint8_t inside = edge_clamp(value + $zero_point, $low, $high);
                            $pool
                        }
                    }
                }
                for (j = 0; j < $lanes && first + j < $filters; ++j) {
                    *out++ = $pooled;
                }
                w += $block;
            }
        }
    }
}
