typedef struct {
    const int16_t *weights; /* [filters][window height][window width][depth] */
    const int32_t *bias;
    int32_t height; /* of the image */
    int32_t width;
    int32_t channels;
    int32_t window_height;
    int32_t window_width;
    int32_t stride_y;
    int32_t stride_x;
    int32_t dilation_y;
    int32_t dilation_x;
    int32_t padding_y;
    int32_t padding_x;
    int32_t output_height;
    int32_t output_width;
    int32_t filters;
    int32_t depth; /* channels that a filter sees */
    int32_t together; /* filters that see the same */
    int32_t zero_point_in;
    int32_t multiplier;
    int32_t shift;
    int32_t zero_point;
    int32_t low;
    int32_t high;
    const uint8_t *table; /* the activation, or none */
} legacy_layer;

/* A convolution of uint8, whose weights less their zero point have nine bits, and the activation after it. */
static void legacy(const legacy_layer *layer, const uint8_t *image, uint8_t *out)
{
    const int32_t taps = layer->window_height * layer->window_width * layer->depth;
    int32_t oy, ox, filter, y, x, channel;
    for (oy = 0; oy < layer->output_height; ++oy) {
        for (ox = 0; ox < layer->output_width; ++ox) {
            for (filter = 0; filter < layer->filters; ++filter) {
                const int16_t *w = layer->weights + filter * taps;
                int32_t sum = layer->bias[filter], value;
                uint8_t inside;
                for (y = 0; y < layer->window_height; ++y) {
                    const int32_t row = oy * layer->stride_y - layer->padding_y + y * layer->dilation_y;
                    for (x = 0; x < layer->window_width; ++x) {
                        const int32_t column = ox * layer->stride_x - layer->padding_x + x * layer->dilation_x;
                        if (row >= 0 && row < layer->height && column >= 0 && column < layer->width) {
                            const uint8_t *from = image + (row * layer->width + column) * layer->channels
                                                  + filter / layer->together * layer->depth;
                            for (channel = 0; channel < layer->depth; ++channel) {
                                sum += (from[channel] - layer->zero_point_in) * w[channel];
                            }
                        }
                        w += layer->depth;
                    }
                }
                value = rescale_twice_any(sum, layer->multiplier, layer->shift) + layer->zero_point;
                inside = edge_clamp(value, layer->low, layer->high);
                *out++ = layer->table != NULL ? layer->table[inside] : inside;
            }
        }
    }
}
