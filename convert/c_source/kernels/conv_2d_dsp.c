static EDGE_INLINE int32_t ${name}_activation(int32_t acc, int32_t multiplier, int32_t shift)
{
    const uint8_t inside = edge_clamp(rescale_twice(acc, multiplier, shift) + $zero_point, $low, $high);
    return $activation;
}

static void ${name}_store(uint8_t *to, int32_t f, int32_t a0, int32_t a1, int32_t a2, int32_t a3)
{
    const int32_t multiplier = ${name}_multiplier[f], shift = ${name}_shift[f];
    a0 = ${name}_activation(a0, multiplier, shift);
    a1 = ${name}_activation(a1, multiplier, shift);
    a2 = ${name}_activation(a2, multiplier, shift);
    a3 = ${name}_activation(a3, multiplier, shift);
$store
}

/* CONV_2D with the activation and the pooling after it: two filters at four positions at a time. */
static void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint16_t *rows = (const uint16_t *)(const void *)memory;
    int32_t oy, ox, f, ky;
    for (oy = 0; oy < $output_height; ++oy) {
        strip(&${name}_strip, image, (uint16_t *)(void *)memory, oy, flip);
        for (ox = 0; ox < $output_width; ox += $advance) {
            const int32_t at = $at;
            const uint32_t *w = ${name}_weights;
            uint8_t *to = out + at * $filters;
            for (f = 0; f < $filters; f += 2) {
                const uint16_t *x = rows + at * $step;
                int32_t a0 = ${name}_bias[f], a1 = a0, a2 = a0, a3 = a0;
                int32_t b0 = ${name}_bias[f + 1], b1 = b0, b2 = b0, b3 = b0;
                for (ky = 0; ky < $kernel_height; ++ky) {
$segments
                    x += $pitch;
                }
                ${name}_store(to + f, f, a0, a1, a2, a3);
$second
            }
        }
        out += $output_width * $filters;
    }
}
