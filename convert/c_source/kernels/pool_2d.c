typedef struct {
    int32_t height; /* of the image */
    int32_t width;
    int32_t channels;
    int32_t pool_height;
    int32_t pool_width;
    int32_t stride_y;
    int32_t stride_x;
    int32_t padding_y;
    int32_t padding_x;
    int32_t output_height;
    int32_t output_width;
    int32_t low;
    int32_t high;
    int32_t mean; /* the mean of a pool, not the maximum */
    const uint8_t *table; /* the activation, or none */
} pool_2d${form}_layer;

/* AVERAGE_POOL_2D and MAX_POOL_2D and the activation after them; padding does not count. */
static void pool_2d${form}(const pool_2d${form}_layer *layer, const uint8_t *image, uint8_t *out)
{
    int32_t oy, ox, channel, y, x;
    for (oy = 0; oy < layer->output_height; ++oy) {
        const int32_t top = oy * layer->stride_y - layer->padding_y;
        for (ox = 0; ox < layer->output_width; ++ox) {
            const int32_t left = ox * layer->stride_x - layer->padding_x;
            for (channel = 0; channel < layer->channels; ++channel) {
                int32_t sum = 0, count = 0, most = 0;
                uint8_t inside;
                for (y = top; y < top + layer->pool_height; ++y) {
                    for (x = left; x < left + layer->pool_width; ++x) {
                        if (y >= 0 && y < layer->height && x >= 0 && x < layer->width) {
                            const int32_t value = image[(y * layer->width + x) * layer->channels + channel];
                            sum += value;
                            ++count;
                            most = value > most ? value : most;
                        }
                    }
                }
                inside = edge_clamp(layer->mean ? $mean : most, layer->low, layer->high);
                *out++ = layer->table != NULL ? layer->table[inside] : inside;
            }
        }
    }
}
