typedef struct {
    const int32_t *rows; /* of each row: where the one before and the one after it begin */
    const int32_t *columns;
    const float *row_shares; /* the part of the way */
    const float *column_shares;
    int32_t height;
    int32_t width;
    int32_t channels;
} resize_bilinear_layer;

static void resize_bilinear(const resize_bilinear_layer *layer, const float *restrict x, float *restrict out)
{
    int32_t row, column, channel;
    for (row = 0; row < layer->height; ++row) {
        const int32_t *const y = layer->rows + 2 * row;
        const float down = layer->row_shares[row];
        for (column = 0; column < layer->width; ++column) {
            const int32_t *const at = layer->columns + 2 * column;
            const float across = layer->column_shares[column];
            const float *a = x + y[0] + at[0], *b = x + y[0] + at[1], *c = x + y[1] + at[0], *d = x + y[1] + at[1];
            const float wa = (1.0f - down) * (1.0f - across), wb = (1.0f - down) * across;
            const float wc = down * (1.0f - across), wd = down * across;
            for (channel = 0; channel < layer->channels; ++channel) {
                out[channel] = a[channel] * wa + b[channel] * wb + c[channel] * wc + d[channel] * wd;
            }
            out += layer->channels;
        }
    }
}
