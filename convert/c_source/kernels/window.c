typedef struct {
    int32_t height; /* of the image */
    int32_t width;
    int32_t channels;
    int32_t rows; /* of the window */
    int32_t columns;
    int32_t dilation_y;
    int32_t dilation_x;
    int32_t repeat; /* how often each channel is there in the copy */
    int32_t border; /* the value of padding */
} window_layer;

/* Copies what a window at (y, x) sees of an image, with its padding. */
static EDGE_NOINLINE void edge_window(
    const window_layer *layer, const uint8_t *image, int32_t y, int32_t x, uint8_t *to)
{
    const int32_t size = layer->channels * layer->repeat;
    int32_t row, column, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t from_y = y + row * layer->dilation_y;
        for (column = 0; column < layer->columns; ++column) {
            const int32_t from_x = x + column * layer->dilation_x;
            if (from_y < 0 || from_y >= layer->height || from_x < 0 || from_x >= layer->width) {
                memset(to, layer->border, (size_t)size);
            } else {
                const uint8_t *from = image + (from_y * layer->width + from_x) * layer->channels;
                if (layer->repeat == 1) {
                    memcpy(to, from, (size_t)size);
                } else {
                    for (i = 0; i < size; ++i) {
                        to[i] = from[i / layer->repeat];
                    }
                }
            }
            to += size;
        }
    }
}
