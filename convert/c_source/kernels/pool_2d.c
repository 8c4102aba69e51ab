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

#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
enum { EDGE_POOL${form}_CHANNELS = 16 };

/* The greatest values of sixteen channels, kept in low..high. */
static EDGE_INLINE void pool_2d${form}_most(const pool_2d${form}_layer *layer, const uint8_t *from, int32_t rows,
                                            int32_t columns, uint8_t *out)
{
    const int32_t pixel = layer->channels, pitch = layer->width * pixel;
    int32_t x, y;
#if defined(__AVX2__)
    __m128i most = _mm_set1_epi8((char)layer->low);
    for (y = 0; y < rows; ++y) {
        for (x = 0; x < columns; ++x) {
            most = _mm_max_epu8(most, _mm_loadu_si128((const __m128i *)(const void *)(from + y * pitch + x * pixel)));
        }
    }
    most = _mm_min_epu8(most, _mm_set1_epi8((char)layer->high));
    _mm_storeu_si128((__m128i *)(void *)out, most);
#else
    uint8x16_t most = vdupq_n_u8((uint8_t)layer->low);
    for (y = 0; y < rows; ++y) {
        for (x = 0; x < columns; ++x) {
            most = vmaxq_u8(most, vld1q_u8(from + y * pitch + x * pixel));
        }
    }
    vst1q_u8(out, vminq_u8(most, vdupq_n_u8((uint8_t)layer->high)));
#endif
}

/* The means of sixteen channels. */
static EDGE_INLINE void pool_2d${form}_mean(const pool_2d${form}_layer *layer, const uint8_t *from, int32_t rows,
                                            int32_t columns, uint8_t *out)
{
    const int32_t pixel = layer->channels, pitch = layer->width * pixel, count = rows * columns;
    const int32_t low = layer->low, high = layer->high;
    int32_t sums[EDGE_POOL${form}_CHANNELS] = {0};
    int32_t x, y, c;
    for (y = 0; y < rows; ++y) {
        for (x = 0; x < columns; ++x) {
            const uint8_t *const at = from + y * pitch + x * pixel;
            for (c = 0; c < EDGE_POOL${form}_CHANNELS; ++c) {
                sums[c] += at[c];
            }
        }
    }
    for (c = 0; c < EDGE_POOL${form}_CHANNELS; ++c) {
        const int32_t sum = sums[c];
        out[c] = edge_clamp($mean, low, high);
    }
}
#endif

/* AVERAGE_POOL_2D and MAX_POOL_2D and the activation after them; padding does not count. */
static void pool_2d${form}(const pool_2d${form}_layer *layer, const uint8_t *image, uint8_t *out)
{
    int32_t oy, ox, channel, y, x;
    for (oy = 0; oy < layer->output_height; ++oy) {
        const int32_t top = oy * layer->stride_y - layer->padding_y;
        for (ox = 0; ox < layer->output_width; ++ox) {
            const int32_t left = ox * layer->stride_x - layer->padding_x;
#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
            if (layer->channels >= EDGE_POOL${form}_CHANNELS) {
                const int32_t first_y = top < 0 ? 0 : top, first_x = left < 0 ? 0 : left;
                const int32_t rows = edge_least(top + layer->pool_height, layer->height) - first_y;
                const int32_t columns = edge_least(left + layer->pool_width, layer->width) - first_x;
                const uint8_t *from = image + (first_y * layer->width + first_x) * layer->channels;
                /* The last ones begin earlier: some channels are done again. */
                for (channel = 0; channel < layer->channels; channel += EDGE_POOL${form}_CHANNELS) {
                    const int32_t at = edge_least(channel, layer->channels - EDGE_POOL${form}_CHANNELS);
                    if (layer->mean) {
                        pool_2d${form}_mean(layer, from + at, rows, columns, out + at);
                    } else {
                        pool_2d${form}_most(layer, from + at, rows, columns, out + at);
                    }
                }
                for (channel = 0; layer->table != NULL && channel < layer->channels; ++channel) {
                    out[channel] = layer->table[out[channel]];
                }
                out += layer->channels;
                continue;
            }
#endif
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
