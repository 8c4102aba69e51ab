/* MEAN over the rows of each group. */
static void mean_rows(const float *restrict x, float *restrict out, int32_t groups, int32_t rows, int32_t columns)
{
    int32_t group, row, column;
    for (group = 0; group < groups; ++group) {
        for (column = 0; column < columns; ++column) {
            out[column] = 0.0f;
        }
        for (row = 0; row < rows; ++row) {
            for (column = 0; column < columns; ++column) {
                out[column] += x[column];
            }
            x += columns;
        }
        for (column = 0; column < columns; ++column) {
            out[column] /= (float)rows;
        }
        out += columns;
    }
}
