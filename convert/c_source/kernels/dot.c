/* acc[j] += the sum of x[i] * w[j][i] over i, for four rows j of weights, which lie in blocks of 4 rows x 16.
 * x has 4 * groups bytes, each taken ^ flip (0 or 0x80). */
#if defined(EDGE_DSP)
static EDGE_INLINE int32_t dot4_pairs(int32_t acc, int16x2_t even, int16x2_t odd, const int8_t *w)
{
    const uint32_t bytes = edge_load32(w);
    return __smlad(edge_signed_odd(bytes), odd, __smlad(edge_signed_even(bytes), even, acc));
}

static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3];
    while (groups > 0U) {
        uint32_t rest = groups < 4U ? groups : 4U;
        groups -= rest;
        do {
            const uint32_t bytes = edge_load32(x) ^ (flip * 0x01010101U);
            const int16x2_t even = edge_unsigned_even(bytes), odd = edge_unsigned_odd(bytes);
            a0 = dot4_pairs(a0, even, odd, w);
            a1 = dot4_pairs(a1, even, odd, w + 16);
            a2 = dot4_pairs(a2, even, odd, w + 32);
            a3 = dot4_pairs(a3, even, odd, w + 48);
            x += 4;
            w += 4;
        } while (--rest > 0U);
        w += 48;
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}
#else
static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3];
    while (groups > 0U) {
        uint32_t rest = groups < 4U ? groups : 4U;
        groups -= rest;
        do {
            int32_t v = (int32_t)(x[0] ^ flip);
            a0 += v * w[0];
            a1 += v * w[16];
            a2 += v * w[32];
            a3 += v * w[48];
            v = (int32_t)(x[1] ^ flip);
            a0 += v * w[1];
            a1 += v * w[17];
            a2 += v * w[33];
            a3 += v * w[49];
            v = (int32_t)(x[2] ^ flip);
            a0 += v * w[2];
            a1 += v * w[18];
            a2 += v * w[34];
            a3 += v * w[50];
            v = (int32_t)(x[3] ^ flip);
            a0 += v * w[3];
            a1 += v * w[19];
            a2 += v * w[35];
            a3 += v * w[51];
            x += 4;
            w += 4;
        } while (--rest > 0U);
        w += 48;
    }
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}
#endif

static void dot4(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups)
{
    dot4_flipped(acc, x, w, groups, 0U);
}
