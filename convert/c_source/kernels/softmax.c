/* Values of n integer bits are raw * 2^(n - 31); the functions are gemmlowp's, fixedpoint.h. */
static int32_t softmax_multiply(int32_t a, int32_t b)
{
    return (int32_t)(((int64_t)a * b + INT32_C(0x40000000)) >> 31);
}

static int32_t softmax_double_twice(int32_t value)
{
    return value > INT32_C(0x1FFFFFFF) ? INT32_MAX : value < -INT32_C(0x20000000) ? INT32_MIN : value * 4;
}

/* SOFTMAX of rows. exponentials: e^(-scale * beta * i), no integer bits. */
static void softmax(const int32_t exponentials[256], const uint8_t *x, int8_t *out, uint32_t rows, uint32_t size)
{
    for (; rows > 0U; --rows) {
        uint32_t sum = 0, leading = 0, i;
        int32_t half, inverse, shift;
        uint8_t most = 0;
        for (i = 0; i < size; ++i) {
            most = x[i] > most ? x[i] : most;
        }
        for (i = 0; i < size; ++i) { /* 12 integer bits */
            sum += ((uint32_t)exponentials[most - x[i]] + 0x800U) >> 12;
        }
        while ((sum << leading) < 0x80000000U) {
            ++leading;
        }
        /* 1 / (1 + a) for a = sum * 2^leading - 1, by three steps of Newton and Raphson. */
        half = (int32_t)(((int64_t)((sum << leading) - 0x80000000U) + INT32_MAX + 1) / 2);
        inverse = INT32_C(1515870810) + softmax_multiply(half, -INT32_C(1010580540));
        for (i = 0; i < 3U; ++i) {
            const int32_t rest = INT32_C(0x20000000) - softmax_multiply(half, inverse);
            inverse += softmax_double_twice(softmax_multiply(inverse, rest));
        }
        inverse = inverse > INT32_C(0x3FFFFFFF) ? INT32_MAX : inverse * 2;
        shift = 12 - (int32_t)leading + 31 - 8;
        for (i = 0; i < size; ++i) {
            const int32_t scaled = softmax_multiply(inverse, exponentials[most - x[i]]);
            const int32_t share = $beyond(scaled >> shift) + ((scaled >> (shift - 1)) & 1); /* rounded, halves up */
            out[i] = (int8_t)(share > 255 ? 127 : share - 128);
        }
        x += size;
        out += size;
    }
}
