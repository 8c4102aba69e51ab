typedef struct {
    int32_t zero_point_one;
    int32_t zero_point_other;
    int32_t zero_point;
    int32_t multiplier; /* of 0 and more */
    int32_t shift;
    int32_t multiplier_below; /* of the product with the slope */
    int32_t shift_below;
    const uint8_t *table; /* the activation, or none */
} prelu_layer;

/* PRELU and the activation after it; the slopes begin anew for each of so many rows. */
static void prelu(const prelu_layer *layer, const uint8_t *one, const uint8_t *slopes, uint8_t *out, uint32_t rows,
                  uint32_t size)
{
    uint32_t i;
    for (; rows > 0U; --rows) {
        for (i = 0; i < size; ++i) {
            const int32_t x = one[i] - layer->zero_point_one, slope = slopes[i] - layer->zero_point_other;
            const int32_t value = x >= 0 ? rescale_twice_any(x, layer->multiplier, layer->shift)
                                         : rescale_twice_any(x * slope, layer->multiplier_below, layer->shift_below);
            const uint8_t inside = edge_clamp(value + layer->zero_point, 0, 255);
            out[i] = layer->table != NULL ? layer->table[inside] : inside;
        }
        one += size;
        out += size;
    }
}
