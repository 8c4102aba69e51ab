/* CONV_2D with the activation and the pooling after it: $together filters at $positions positions at a time. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const $value *const rows = $seen;
    uint8_t *const to = $to;
    const int32_t *weights = ${name}_weights;
    int32_t oy, ox, block;
$prepare
    for (block = 0; block < $blocks; ++block) {
        const int32_t f = $first;
        for (oy = 0; oy < $rows_out; ++oy) {
            const $value *const top = rows + oy * $step_y;
            for (ox = 0; ox < $columns; ox += $positions) {
                const int32_t at = $at;
                const $value *row = top + at * $step_x;
                const int32_t *w = weights;
                edge_depth $sums;
                int32_t ky, n;
                for (ky = 0; ky < $kernel_height; ++ky) {
$segments
                    row += $pitch;
                }
                {
                    uint8_t *v = to + (oy * $columns + at) * $filters + f;
$stores
                }
            }
        }
        weights += $block;
    }
$after}
