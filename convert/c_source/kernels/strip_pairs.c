/* Of the scratch memory, whatever it was declared as. */
typedef uint16_t __attribute__((may_alias)) edge_half;

/* The same with values of 16 bits. */
static void strip_pairs(const strip_layer *layer, const uint8_t *image, edge_half *to, int32_t index, uint32_t flip)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int inside = y >= 0 && y < layer->height;
        if (layer->copied < layer->size || !inside) {
            for (i = 0; i < layer->size; ++i) {
                to[i] = (uint16_t)layer->border;
            }
        }
        if (inside) {
            const uint8_t *from = image + y * layer->pitch;
            edge_half *at = to + layer->left;
            i = layer->copied;
            for (; i >= 4; i -= 4) {
                const uint32_t bytes = edge_load32(from) ^ (flip * 0x01010101U);
                const uint32_t even = (uint32_t)edge_unsigned_even(bytes), odd = (uint32_t)edge_unsigned_odd(bytes);
                const uint32_t pairs[2] = {(even & 0xFFFFU) | (odd << 16), (even >> 16) | (odd & 0xFFFF0000U)};
                memcpy(at, pairs, 8);
                from += 4;
                at += 4;
            }
            for (; i > 0; --i) {
                *at++ = (uint16_t)(*from++ ^ flip);
            }
        }
        to += layer->size;
    }
}
