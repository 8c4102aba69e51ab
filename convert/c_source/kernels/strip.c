/* The rows of an image that the windows of one row of outputs see, with their padding. */
typedef struct {
    int32_t height; /* rows of the image */
    int32_t pitch;  /* bytes of a row of the image */
    int32_t copied; /* of these, bytes that are copied */
    int32_t rows;   /* of the strip */
    int32_t size;   /* values of a row of the strip */
    int32_t advance; /* rows of the image from one strip to the next */
    int32_t above;   /* rows of padding */
    int32_t left;    /* values of padding */
    int32_t border;  /* the value of padding */
} strip_layer;

#if defined(EDGE_DSP)
typedef uint16_t strip_value;
#else
typedef uint8_t strip_value;
#endif

static void strip(const strip_layer *layer, const uint8_t *image, strip_value *to, int32_t index, uint32_t flip)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int inside = y >= 0 && y < layer->height;
        if (layer->copied < layer->size || !inside) {
            for (i = 0; i < layer->size; ++i) {
                to[i] = (strip_value)layer->border;
            }
        }
        if (inside) {
            const uint8_t *from = image + y * layer->pitch;
            strip_value *at = to + layer->left;
            i = layer->copied;
#if defined(EDGE_DSP)
            for (; i >= 4; i -= 4) {
                const uint32_t bytes = edge_load32(from) ^ (flip * 0x01010101U);
                const uint32_t even = (uint32_t)edge_unsigned_even(bytes), odd = (uint32_t)edge_unsigned_odd(bytes);
                const uint32_t pairs[2] = {(even & 0xFFFFU) | (odd << 16), (even >> 16) | (odd & 0xFFFF0000U)};
                memcpy(at, pairs, 8);
                from += 4;
                at += 4;
            }
#endif
            for (; i > 0; --i) {
                *at++ = (strip_value)(*from++ ^ flip);
            }
        }
        to += layer->size;
    }
}

