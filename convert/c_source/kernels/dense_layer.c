typedef struct {
    const int8_t *weights; /* [outputs / 4][inputs / 16][4][16], what is beyond the ends 0 */
    const int32_t *bias;   /* with the zero point of x taken into it */
    const int32_t *multiplier;
    const int8_t *shift;
    const uint8_t *table; /* the activation, or none */
    uint32_t rows;
    uint32_t inputs;
    uint32_t outputs;
    int32_t zero_point;
    int32_t low;
    int32_t high;
} dense_layer;
