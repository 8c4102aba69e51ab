static void strip(const strip_layer *layer, const float *restrict image, float *restrict to, int32_t index)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int32_t copied = y >= 0 && y < layer->height ? layer->copied : 0;
        const int32_t left = copied > 0 ? layer->left : layer->size;
        for (i = 0; i < left; ++i) {
            to[i] = 0.0f;
        }
        if (copied > 0) {
            const float *const from = image + y * layer->pitch;
            for (i = 0; i < copied; ++i) {
                to[left + i] = from[i];
            }
            for (i = left + copied; i < layer->size; ++i) {
                to[i] = 0.0f;
            }
        }
        to += layer->size;
    }
}
