/* ADD and the activation after it; the other one begins anew for each of so many rows. */
static void add(const add_layer *layer, const uint8_t *one, const uint8_t *other, uint8_t *out, uint32_t rows,
                uint32_t size)
{
    uint32_t i;
    for (; rows > 0U; --rows) {
        for (i = 0; i < size; ++i) {
            const int32_t a = (one[i] - layer->zero_points[0]) * (INT32_C(1) << $left);
            const int32_t b = (other[i] - layer->zero_points[1]) * (INT32_C(1) << $left);
            const int32_t sum = rescale_twice_any(a, layer->multipliers[0], layer->shifts[0])
                                + rescale_twice_any(b, layer->multipliers[1], layer->shifts[1]);
            const int32_t value =
                rescale_twice_any(sum, layer->multipliers[2], layer->shifts[2]) + layer->zero_points[2];
            const uint8_t inside = edge_clamp(value, layer->low, layer->high);
            out[i] = layer->table != NULL ? layer->table[inside] : inside;
        }
        one += size;
        out += size;
    }
}
