typedef struct {
    int32_t groups;
    int32_t rows;
    int32_t columns;
    int32_t multiplier;
    int32_t shift;
    int32_t zero_point; /* of x */
    int32_t zero_point_out;
    const uint8_t *table; /* the activation, or none */
} mean_layer;

/* MEAN over the rows of each group, and the activation after it. */
static void mean_rows(const mean_layer *layer, const uint8_t *x, uint8_t *out)
{
    int32_t group, row, column;
    for (group = 0; group < layer->groups; ++group) {
        for (column = 0; column < layer->columns; ++column) {
            const uint8_t *from = x + column;
            int32_t sum = -layer->zero_point * layer->rows, value;
            uint8_t inside;
            for (row = 0; row < layer->rows; ++row) {
                sum += *from;
                from += layer->columns;
            }
            value = rescale_twice_any(sum, layer->multiplier, layer->shift) + layer->zero_point_out;
            inside = edge_clamp(value, 0, 255);
            *out++ = layer->table != NULL ? layer->table[inside] : inside;
        }
        x += layer->rows * layer->columns;
    }
}
