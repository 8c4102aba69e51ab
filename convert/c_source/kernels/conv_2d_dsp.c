$how
static EDGE_INLINE int32_t ${name}_activation(int32_t $sum, $channel, const uint8_t *table)
{
    const int32_t value = $value;
    const uint32_t inside = $clamp;
    $unused
    return (int32_t)$activation;
}

static EDGE_INLINE void ${name}_store(uint8_t *to, $channel, int32_t a0, int32_t a1, int32_t a2, int32_t a3)
{
    const uint8_t *table = $table;
    __asm("" : "+r"(table));
    a0 = ${name}_activation(a0, channel, table);
    a1 = ${name}_activation(a1, channel, table);
    a2 = ${name}_activation(a2, channel, table);
    a3 = ${name}_activation(a3, channel, table);
$store
}

/* CONV_2D with the activation and the pooling after it: two filters at four positions at a time. */
static EDGE_NOINLINE void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const edge_half *first = (const edge_half *)(const void *)memory;
    int32_t oy, ox, f;
    for (oy = 0; oy < $output_height; ++oy) {
        strip_pairs(&${name}_strip, image, (edge_half *)(void *)memory, oy, flip);
        for (ox = 0; ox < $output_width; ox += $advance) {
            const int32_t at = $at;
            const $word *w = ${name}_weights;
            uint8_t *to = out + at * $filters;
            $channel = $channels;
            for (f = 0; f < $filters; f += 2) {
                const edge_half *x = first + at * $step;
                int32_t a0 = $first_bias, a1 = a0, a2 = a0, a3 = a0;
                int32_t b0 = $second_bias, b1 = b0, b2 = b0, b3 = b0;
$rows
                ${name}_store(to + f, channel, a0, a1, a2, a3);
$second
                channel += $channels_step;
            }
        }
        out += $output_width * $filters;
    }
}
