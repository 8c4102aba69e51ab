/* SOFTMAX of rows. */
static void softmax(const float *restrict x, float *restrict out, uint32_t rows, uint32_t size, float beta)
{
    for (; rows > 0U; --rows) {
        float most = x[0], sum = 0.0f;
        uint32_t i;
        for (i = 1; i < size; ++i) {
            most = x[i] > most ? x[i] : most;
        }
        for (i = 0; i < size; ++i) {
            out[i] = edge_exp((x[i] - most) * beta);
        }
        for (i = 0; i < size; ++i) {
            sum += out[i];
        }
        for (i = 0; i < size; ++i) {
            out[i] /= sum;
        }
        x += size;
        out += size;
    }
}
