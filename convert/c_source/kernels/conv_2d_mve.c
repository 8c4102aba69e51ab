$see
/* The sums of all filters at two positions, four apart. */
static EDGE_NOINLINE void ${name}_filters($seen, int32_t *sum)
{
    int32_t f;
$filters_loop
}

/* CONV_2D with the activation and the pooling after it: four positions at a time, of which two meet the filters. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t *sums = (int32_t *)(void *)(memory + $patches); /* of each filter at four positions */
    int32_t oy, ox, f, p;
    for (oy = 0; oy < $output_height; ++oy) {
        for (ox = 0; ox < $output_width; ox += $advance) {
            const int32_t at = $at;
            const int32_t *channel = ${name}_channels;
            uint8_t *to = out + at * $filters;
            const uint8_t *table = $table;
            __asm("" : "+r"(table));
            for (p = 0; p < 4; p += 2) {
                const int32_t y = $y, x = $x;
$meet
            }
            for (f = 0; f < $filters; ++f) {
$rescaled
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, $zero_point), vdupq_n_s32($low));
                const uint32x4_t inside = vreinterpretq_u32_s32(vminq_s32(moved, vdupq_n_s32($high)));
                const uint32x4_t result = $result;
                channel += 2;
$store
            }
        }
        out += $output_width * $filters;
    }
}
