typedef struct {
    const int16_t *weights; /* [groups][window height][window width][depth][together] */
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
    int32_t groups;
    int32_t depth; /* channels that a filter sees */
    int32_t together; /* filters of a group */
    int32_t each; /* whether each of them sees its own channel, or all the same */
    int32_t zero_point_in;
    int32_t multiplier;
    int32_t shift;
    int32_t zero_point;
    int32_t low;
    int32_t high;
    const uint8_t *table; /* the activation, or none */
} legacy_layer;

enum { EDGE_LEGACY_SUMS = 32 };

/* Adds what count filters see of one position; called with a constant where there are as many as possible. */
static EDGE_INLINE void legacy_add(const legacy_layer *layer, const uint8_t *from, const int16_t *w, int32_t count,
                                   int32_t *sums)
{
    const int32_t zero_point = layer->zero_point_in, depth = layer->depth, together = layer->together;
    int32_t channel, i;
    if (layer->each) {
        for (i = 0; i < count; ++i) {
            sums[i] += (from[i] - zero_point) * w[i];
        }
        return;
    }
    for (channel = 0; channel < depth; ++channel) {
        const int32_t value = from[channel] - zero_point;
        for (i = 0; i < count; ++i) {
            sums[i] += value * w[i];
        }
        w += together;
    }
}

static EDGE_INLINE void legacy_sums(const legacy_layer *layer, const uint8_t *image, int32_t row, int32_t column,
                                    const int16_t *w, int32_t count, int32_t *sums)
{
    int32_t x, y;
    for (y = row; y < row + layer->window_height * layer->dilation_y; y += layer->dilation_y) {
        for (x = column; x < column + layer->window_width * layer->dilation_x; x += layer->dilation_x) {
            if (y >= 0 && y < layer->height && x >= 0 && x < layer->width) {
                legacy_add(layer, image + (y * layer->width + x) * layer->channels, w, count, sums);
            }
            w += layer->depth * layer->together;
        }
    }
}

/* A convolution of uint8, whose weights less their zero point have nine bits, and the activation after it. */
static void legacy(const legacy_layer *layer, const uint8_t *image, uint8_t *out)
{
    const int32_t taps = layer->window_height * layer->window_width * layer->depth;
    int32_t oy, ox, group, first, i;
    for (oy = 0; oy < layer->output_height; ++oy) {
        for (ox = 0; ox < layer->output_width; ++ox) {
            const int32_t row = oy * layer->stride_y - layer->padding_y, column = ox * layer->stride_x - layer->padding_x;
            const int32_t *bias = layer->bias;
            for (group = 0; group < layer->groups; ++group) {
                for (first = 0; first < layer->together; first += EDGE_LEGACY_SUMS) {
                    const int32_t left = layer->together - first;
                    const int32_t count = left < EDGE_LEGACY_SUMS ? left : EDGE_LEGACY_SUMS;
                    const int16_t *w = layer->weights + group * taps * layer->together + first;
                    const uint8_t *from = image + (layer->each ? first : group * layer->depth);
                    int32_t sums[EDGE_LEGACY_SUMS];
                    memcpy(sums, bias, (size_t)count * sizeof *sums);
                    bias += count;
                    if (count == EDGE_LEGACY_SUMS) {
                        legacy_sums(layer, from, row, column, w, EDGE_LEGACY_SUMS, sums);
                    } else {
                        legacy_sums(layer, from, row, column, w, count, sums);
                    }
                    for (i = 0; i < count; ++i) {
                        const int32_t value =
                            rescale_twice_any(sums[i], layer->multiplier, layer->shift) + layer->zero_point;
                        const uint8_t inside = edge_clamp(value, layer->low, layer->high);
                        *out++ = layer->table != NULL ? layer->table[inside] : inside;
                    }
                }
            }
        }
    }
}
