typedef struct {
    const int8_t *weights; /* [count][inputs] */
    const int32_t *bias;
    const int32_t *channels;
    const int32_t *steps; /* [count][high - low], the least sum of each result above low */
    int32_t count;
    int32_t rows;
    int32_t inputs;
    int32_t outputs;
    int32_t low;
    int32_t high;
} dense_steps_layer;

/* FULLY_CONNECTED of the channels whose factor is no multiplier of 31 bits. */
static void dense_steps(const dense_steps_layer *layer, const uint8_t *x, uint8_t *out)
{
    int32_t row, k, i;
    for (row = 0; row < layer->rows; ++row) {
        const int8_t *w = layer->weights;
        for (k = 0; k < layer->count; ++k) {
            const int32_t *steps = layer->steps + k * (layer->high - layer->low);
            int32_t sum = layer->bias[k], least = 0, most = layer->high - layer->low;
            for (i = 0; i < layer->inputs; ++i) {
                sum += x[i] * *w++;
            }
            while (least < most) {
                const int32_t middle = (least + most) / 2;
                if (sum >= steps[middle]) {
                    least = middle + 1;
                } else {
                    most = middle;
                }
            }
            out[layer->channels[k]] = (uint8_t)(layer->low + least);
        }
        x += layer->inputs;
        out += layer->outputs;
    }
}
