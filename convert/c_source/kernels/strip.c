#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
static EDGE_NOINLINE void strip(
    const strip_layer *layer, const uint8_t *image, uint8_t *to, int32_t index, uint32_t flip)
{
    const int32_t size = layer->size, copied = layer->copied, left = edge_least(layer->left, size);
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        if (y < 0 || y >= layer->height) {
            memset(to, layer->border, (size_t)size);
        } else {
            const uint8_t *from = image + y * layer->pitch;
            uint8_t *at = to + left;
            memset(to, layer->border, (size_t)left);
            memcpy(at, from, (size_t)copied);
            if (flip != 0U) {
                for (i = 0; i < copied; ++i) {
                    at[i] ^= 0x80U;
                }
            }
            memset(at + copied, layer->border, (size_t)(size - left - copied));
        }
        to += size;
    }
}
#else
static void strip(const strip_layer *layer, const uint8_t *image, uint8_t *to, int32_t index, uint32_t flip)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int inside = y >= 0 && y < layer->height;
        if (layer->copied < layer->size || !inside) {
            for (i = 0; i < layer->size; ++i) {
                to[i] = (uint8_t)layer->border;
            }
        }
        if (inside) {
            const uint8_t *from = image + y * layer->pitch;
            uint8_t *at = to + layer->left;
            i = layer->copied;
            for (; i > 0; --i) {
                *at++ = (uint8_t)(*from++ ^ flip);
            }
        }
        to += layer->size;
    }
}
#endif
