/* FULLY_CONNECTED and the activation after it. Writes up to 3 bytes beyond each row of outputs. */
static void $name(const dense_layer *layer, const uint8_t *x, uint8_t *out, uint32_t flip)
{
    const uint32_t groups = (layer->inputs + 3U) / 4U;
    const uint32_t pitch = (layer->inputs + 15U) / 16U * 64U;
    uint32_t row;
    for (row = 0; row < layer->rows; ++row) {
        const int8_t *w = layer->weights;
        const int32_t *bias = layer->bias, *multiplier = layer->multiplier;
        const int8_t *shift = layer->shift;
        const uint8_t *table = layer->table;
        const int32_t zero_point = layer->zero_point;
        uint8_t *to = out, *end = out + layer->outputs;
$wide
        while (to < end) {
            int32_t acc[4] = {bias[0], bias[1], bias[2], bias[3]};
$dot
            w += pitch;
            bias += 4;
$outputs
        }
        x += layer->inputs;
        out += layer->outputs;
    }
}
