/* Four sums, one a filter, rounded as rescale_twice does. */
static EDGE_INLINE uint32x4_t ${name}_activation(int32_t a0, int32_t a1, int32_t a2, int32_t a3, int32_t first)
{
    const int32_t sums[4] = {a0, a1, a2, a3};
    const int32x4_t value = rescale_twice4(vld1q_s32(sums), ${name}_multiplier + first, ${name}_shift + first);
    return edge_activation4(vaddq_n_s32(value, $zero_point), $low, $high, $table);
}

/* What the filters see at (y, x), with signs. */
static EDGE_INLINE void ${name}_patch(const uint8_t *image, int32_t y, int32_t x, uint8_t *patch, uint8x16_t sign)
{
$patch
}

/* CONV_2D with the activation and the pooling after it: four filters at two positions at a time. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t oy, ox, first;
$declared
    for (oy = 0; oy < $output_height; ++oy) {
        for (ox = 0; ox < $output_width; ox += $advance) {
            const int32_t at = $at;
            uint8_t *to = out + at * $filters;
$windows
                const int8_t *w = ${name}_weights;
                ${name}_patch(image, $y, $x, memory, sign);
                ${name}_patch(image, $next_y, $next_x, memory + $inputs, sign);
                for (first = 0; first < $filters; first += 4) {
                    const int8_t *v = (const int8_t *)memory;
                    int32_t a0 = ${name}_bias[first], b0 = a0;
                    int32_t a1 = ${name}_bias[first + 1], b1 = a1;
                    int32_t a2 = ${name}_bias[first + 2], b2 = a2;
                    int32_t a3 = ${name}_bias[first + 3], b3 = a3;
                    uint32x4_t one, other;
                    int32_t block;
                    for (block = 0; block < $blocks; ++block) {
                        const int8x16_t x0 = vld1q_s8(v), x1 = vld1q_s8(v + $inputs);
                        int8x16_t u = vld1q_s8(w);
                        a0 = vmladavaq_s8(a0, x0, u);
                        b0 = vmladavaq_s8(b0, x1, u);
                        u = vld1q_s8(w + 16);
                        a1 = vmladavaq_s8(a1, x0, u);
                        b1 = vmladavaq_s8(b1, x1, u);
                        u = vld1q_s8(w + 32);
                        a2 = vmladavaq_s8(a2, x0, u);
                        b2 = vmladavaq_s8(b2, x1, u);
                        u = vld1q_s8(w + 48);
                        a3 = vmladavaq_s8(a3, x0, u);
                        b3 = vmladavaq_s8(b3, x1, u);
                        v += 16;
                        w += 64;
                    }
                    one = ${name}_activation(a0, a1, a2, a3, first);
                    other = ${name}_activation(b0, b1, b2, b3, first);
$pool
                }
$end
        }
        out += $output_width * $filters;
    }
}
