typedef struct {
    const int8_t *weights; /* [kernel_height][kernel_width][filters] */
    const int32_t *bias;
    const int32_t *multiplier;
    const int8_t *shift;
    const uint8_t *table; /* the activation, or none */
    int32_t zero_point;
    int32_t low;
    int32_t high;
    int32_t height; /* of the image */
    int32_t width;
    int32_t channels;
    int32_t filters;
    int32_t kernel_height;
    int32_t kernel_width;
    int32_t stride_y;
    int32_t stride_x;
    int32_t dilation_y;
    int32_t dilation_x;
    int32_t padding_y;
    int32_t padding_x;
    int32_t border; /* the value of padding */
    int32_t output_height;
    int32_t output_width;
} depthwise_conv_2d_layer;

/* DEPTHWISE_CONV_2D and the activation after it. */
static void depthwise_conv_2d(const depthwise_conv_2d_layer *layer, const uint8_t *image, uint8_t *out)
{
    const int32_t multiple = layer->filters / layer->channels;
    int32_t oy, ox, f, ky, kx;
    for (oy = 0; oy < layer->output_height; ++oy) {
        for (ox = 0; ox < layer->output_width; ++ox) {
            for (f = 0; f < layer->filters; ++f) {
                int32_t acc = layer->bias[f];
                int32_t value;
                uint8_t inside;
                for (ky = 0; ky < layer->kernel_height; ++ky) {
                    const int32_t y = oy * layer->stride_y - layer->padding_y + ky * layer->dilation_y;
                    for (kx = 0; kx < layer->kernel_width; ++kx) {
                        const int32_t x = ox * layer->stride_x - layer->padding_x + kx * layer->dilation_x;
                        if (y >= 0 && y < layer->height && x >= 0 && x < layer->width) {
                            const int32_t at = (y * layer->width + x) * layer->channels + f / multiple;
                            acc += (image[at] - layer->border)
                                   * layer->weights[(ky * layer->kernel_width + kx) * layer->filters + f];
                        }
                    }
                }
                value = rescale_twice_any(acc, layer->multiplier[f], layer->shift[f]) + layer->zero_point;
                inside = edge_clamp(value, layer->low, layer->high);
                *out++ = layer->table != NULL ? layer->table[inside] : inside;
            }
        }
    }
}
