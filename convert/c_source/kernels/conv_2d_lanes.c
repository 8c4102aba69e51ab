/* CONV_2D with the activation and the pooling after it: EDGE_LANES positions and $lanes filters at a time. */
static void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    uint8_t *rows = memory + $seen_bytes, *values = rows + $strip_bytes;
    int32_t *seen = (int32_t *)(void *)memory; /* [$words words of a row of a filter][$rows rows][$columns positions] */
    int32_t oy, first, f, ky, word, row, column;
    strip(&${name}_strip, image, rows, 0, flip);
    for (word = 0; word < $words; ++word) {
        for (row = 0; row < $rows; ++row) {
            const uint8_t *from = rows + row * $row + word * $values;
            int32_t *to = seen + (word * $rows + row) * $columns;
            for (column = 0; column < $columns; ++column) {
                $spread
            }
        }
    }
    for (oy = 0; oy < $output_height; ++oy) {
        for (first = 0; first < $positions; first += EDGE_LANES) {
            const int32_t *w = ${name}_weights;
            for (f = 0; f < $filters; f += $lanes) {
                edge_sums $sums;
                for (ky = 0; ky < $kernel_height; ++ky) {
                    for (word = 0; word < $words; ++word) {
                        const int32_t at = word * $rows + oy * $advance + ky * $dilation;
                        const edge_seen x = edge_seen_load(seen + at * $columns + first);
$dots
                        w += $lanes;
                    }
                }
                {
                    uint8_t *v = values + f * $v_pitch + first;
$stores
                }
            }
        }
$table
        for (f = 0; f < $filters; ++f) {
            const uint8_t *v = values + f * $v_pitch;
            for (column = 0; column < $output_width; ++column) {
$pool
            }
        }
        out += $output_width * $filters;
    }
}
