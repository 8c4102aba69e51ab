#if defined(EDGE_BLOCKS)
typedef struct {
    const int8_t *weights; /* [filters / 4][inputs / 16][4][16], what is beyond the ends 0 */
    const int32_t *bias;   /* with the zero point of the image taken into it */
    const int32_t *multiplier;
    const int8_t *shift;
    const uint8_t *table; /* the activation, or none */
    int32_t zero_point;
    int32_t low;
    int32_t high;
    int32_t height; /* of the image */
    int32_t width;
    int32_t channels;
    uint32_t filters;
    int32_t kernel_height;
    int32_t kernel_width;
    int32_t stride_y;
    int32_t stride_x;
    int32_t dilation_y;
    int32_t dilation_x;
    int32_t padding_y;
    int32_t padding_x;
    int32_t border; /* the value of padding */
    int32_t output_height; /* after pooling */
    int32_t output_width;
    int32_t pool_height; /* 1 x 1: no pooling */
    int32_t pool_width;
    int32_t mean; /* the mean of a pool, not the maximum */
} conv_2d_layer;

/* Copies what a filter sees at (y, x): kernel_height * kernel_width * channels bytes. */
static void edge_patch(const conv_2d_layer *layer, const uint8_t *image, int32_t y, int32_t x, uint8_t *patch,
                          uint32_t flip)
{
    const uint32_t pixel = (uint32_t)layer->channels;
    const uint32_t row = (uint32_t)layer->kernel_width * pixel;
    int32_t ky;
    for (ky = 0; ky < layer->kernel_height; ++ky) {
        const int32_t from_y = y + ky * layer->dilation_y;
        const uint8_t *from = image + (from_y * layer->width + x) * layer->channels;
        const int inside = from_y >= 0 && from_y < layer->height;
        if (inside && x >= 0 && x + layer->kernel_width <= layer->width && layer->dilation_x == 1) {
            edge_copy(patch, from, row, flip);
        } else {
            int32_t kx;
            memset(patch, layer->border, row);
            for (kx = 0; kx < layer->kernel_width; ++kx) {
                const int32_t at = kx * layer->dilation_x;
                if (inside && x + at >= 0 && x + at < layer->width) {
                    edge_copy(patch + kx * layer->channels, from + at * layer->channels, pixel, flip);
                }
            }
        }
        patch += row;
    }
}

/* CONV_2D, the activation and the pooling after it. memory: the patch in whole 16 bytes, then 2 bytes a filter, in whole
 * fours of filters. Writes up to 3 bytes beyond the output. */
static void conv_2d(const conv_2d_layer *layer, const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint32_t inputs = (uint32_t)(layer->kernel_height * layer->kernel_width * layer->channels);
    const uint32_t groups = (inputs + 3U) / 4U;
    const uint32_t pitch = (inputs + 15U) / 16U * 64U;
    uint16_t *pooled = (uint16_t *)(void *)(memory + pitch / 4U);
    const int32_t windows = layer->pool_height * layer->pool_width;
    int32_t oy, ox, py, px;
    uint32_t j, first;
    for (oy = 0; oy < layer->output_height; ++oy) {
        for (ox = 0; ox < layer->output_width; ++ox) {
            memset(pooled, 0, (layer->filters + 3U) / 4U * 8U);
            for (py = 0; py < layer->pool_height; ++py) {
                for (px = 0; px < layer->pool_width; ++px) {
                    const int8_t *w = layer->weights;
                    const int32_t y = (oy * layer->pool_height + py) * layer->stride_y - layer->padding_y;
                    const int32_t x = (ox * layer->pool_width + px) * layer->stride_x - layer->padding_x;
                    edge_patch(layer, image, y, x, memory, flip);
                    for (first = 0; first < layer->filters; first += 4U) {
                        int32_t acc[4];
                        memcpy(acc, layer->bias + first, sizeof acc);
                        dot4(acc, memory, w, groups);
                        w += pitch;
                        for (j = first; j < first + 4U; ++j) {
                            const int32_t value = rescale_twice(acc[j - first], layer->multiplier[j], layer->shift[j]);
                            uint16_t inside = edge_clamp(value + layer->zero_point, layer->low, layer->high);
                            if (layer->table != NULL) {
                                inside = layer->table[inside];
                            }
                            if (layer->mean) {
                                pooled[j] = (uint16_t)(pooled[j] + inside);
                            } else if (inside > pooled[j]) {
                                pooled[j] = inside;
                            }
                        }
                    }
                }
            }
            for (j = 0; j < layer->filters; ++j) {
                *out++ = layer->mean ? edge_mean(pooled[j], windows) : (uint8_t)pooled[j];
            }
        }
    }
}
#endif
