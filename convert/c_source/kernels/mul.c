typedef struct {
    int32_t zero_point_one;
    int32_t zero_point_other;
    int32_t zero_point;
    int32_t multiplier;
    int32_t shift;
    int32_t low;
    int32_t high;
    const uint8_t *table; /* the activation, or none */
} mul_layer;

/* MUL and the activation after it; the other one begins anew for each of so many rows. */
static void mul(const mul_layer *layer, const uint8_t *one, const uint8_t *other, uint8_t *out, uint32_t rows,
                uint32_t size)
{
    uint32_t i;
    for (; rows > 0U; --rows) {
        for (i = 0; i < size; ++i) {
            const int32_t product = (one[i] - layer->zero_point_one) * (other[i] - layer->zero_point_other);
            const int32_t value = rescale_twice_any(product, layer->multiplier, layer->shift) + layer->zero_point;
            const uint8_t inside = edge_clamp(value, layer->low, layer->high);
            out[i] = layer->table != NULL ? layer->table[inside] : inside;
        }
        one += size;
        out += size;
    }
}
