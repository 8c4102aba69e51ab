typedef struct {
    int32_t zero_points[3];
    int32_t multipliers[3]; /* of the one, the other and the sum */
    int32_t shifts[3];
    int32_t left; /* by which the other is shifted, in the fast form */
    int32_t low;
    int32_t high;
    const uint8_t *table; /* the activation, or none */
} add_layer;
