/* What the filters see at (y, x), with signs. */
static EDGE_INLINE void ${name}_patch(const uint8_t *image, int32_t y, int32_t x, uint8_t *patch, uint8x16_t sign)
{
$patch
}

/* CONV_2D with the activation and the pooling after it: four positions at a time, of which two meet the filters. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t *sums = (int32_t *)(void *)(memory + 2 * $inputs); /* of each filter at four positions */
    int32_t oy, ox, f, p;
    for (oy = 0; oy < $output_height; ++oy) {
        for (ox = 0; ox < $output_width; ox += $advance) {
            const int32_t at = $at;
            uint8_t *to = out + at * $filters;
            for (p = 0; p < 4; p += 2) {
                const int8_t *x = (const int8_t *)memory, *w = ${name}_weights;
                int32_t *sum = sums + p;
                ${name}_patch(image, $y, $x, memory, sign);
                ${name}_patch(image, $next_y, $next_x, memory + $inputs, sign);
$filters_loop
            }
            for (f = 0; f < $filters; ++f) {
                const int32x4_t high = vqrdmulhq_n_s32(vld1q_s32(sums + 4 * f), ${name}_multiplier[f]);
                const int32x4_t value = vrshlq_n_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), -${name}_shift[f]);
                const uint32x4_t inside = edge_activation4(vaddq_n_s32(value, $zero_point), $low, $high, $table);
$store
            }
        }
        out += $output_width * $filters;
    }
}
