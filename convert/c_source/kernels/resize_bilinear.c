typedef struct {
    const int32_t *rows;    /* of each row: where the one before and the one after it begin, and 1024th of the way */
    const int32_t *columns; /* the same of each column */
    int32_t height;
    int32_t width;
    int32_t channels;
} resize_bilinear_layer;

/* RESIZE_BILINEAR: halves are rounded away from zero. */
static void resize_bilinear(const resize_bilinear_layer *layer, const uint8_t *x, uint8_t *out)
{
    int32_t row, column, channel;
    for (row = 0; row < layer->height; ++row) {
        const int32_t *const y = layer->rows + 3 * row;
        for (column = 0; column < layer->width; ++column) {
            const int32_t *const at = layer->columns + 3 * column;
            const uint8_t *a = x + y[0] + at[0], *b = x + y[0] + at[1], *c = x + y[1] + at[0], *d = x + y[1] + at[1];
            const int32_t wa = (1024 - y[2]) * (1024 - at[2]), wb = (1024 - y[2]) * at[2];
            const int32_t wc = y[2] * (1024 - at[2]), wd = y[2] * at[2];
            for (channel = 0; channel < layer->channels; ++channel) {
                const int32_t sum = *a++ * wa + *b++ * wb + *c++ * wc + *d++ * wd - 128 * (INT32_C(1) << 20);
                const int32_t half = sum > 0 ? INT32_C(1) << 19 : -(INT32_C(1) << 19);
                *out++ = (uint8_t)((sum + half) / (INT32_C(1) << 20) + 128);
            }
        }
    }
}
