/* acc[j] += the sum of x[i] * w[j][i] over i, for four rows j of weights, which lie in blocks of 4 rows x 16.
 * x has 4 * groups bytes, each taken ^ flip (0 or 0x80). */
#if defined(EDGE_MVE)
/* In whole blocks: the rest of x, up to 15 bytes, meets weights of 0. */
static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t a0 = acc[0], a1 = acc[1], a2 = acc[2], a3 = acc[3];
    uint32_t blocks = (groups + 3U) / 4U;
    do {
        const int8x16_t v = vreinterpretq_s8_u8(veorq_u8(vld1q_u8(x), sign));
        a0 = vmladavaq_s8(a0, v, vld1q_s8(w));
        a1 = vmladavaq_s8(a1, v, vld1q_s8(w + 16));
        a2 = vmladavaq_s8(a2, v, vld1q_s8(w + 32));
        a3 = vmladavaq_s8(a3, v, vld1q_s8(w + 48));
        x += 16;
        w += 64;
    } while (--blocks > 0U);
    acc[0] = a0;
    acc[1] = a1;
    acc[2] = a2;
    acc[3] = a3;
}
#elif defined(EDGE_DSP)
/* Eight columns of one row; x has the bytes in pairs: 1 and 3, 0 and 2, 5 and 7, 4 and 6. */
static EDGE_INLINE int32_t dot8(int32_t acc, int16x2_t x0, int16x2_t x1, int16x2_t x2, int16x2_t x3, const int8_t *w)
{
    uint64_t bytes;
    memcpy(&bytes, __builtin_assume_aligned(w, 8), sizeof bytes);
    acc = __smlad(edge_signed_odd((uint32_t)bytes), x0, acc);
    acc = __smlad(edge_signed_even((uint32_t)bytes), x1, acc);
    acc = __smlad(edge_signed_odd((uint32_t)(bytes >> 32)), x2, acc);
    return __smlad(edge_signed_even((uint32_t)(bytes >> 32)), x3, acc);
}

static EDGE_INLINE void dot4_eight(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t flip)
{
    const uint32_t low = edge_load32(x) ^ flip, high = edge_load32(x + 4) ^ flip;
    const int16x2_t x0 = edge_unsigned_odd(low), x1 = edge_unsigned_even(low);
    const int16x2_t x2 = edge_unsigned_odd(high), x3 = edge_unsigned_even(high);
    acc[0] = dot8(acc[0], x0, x1, x2, x3, w);
    acc[1] = dot8(acc[1], x0, x1, x2, x3, w + 16);
    acc[2] = dot8(acc[2], x0, x1, x2, x3, w + 32);
    acc[3] = dot8(acc[3], x0, x1, x2, x3, w + 48);
}

/* In whole blocks: the rest of x, up to 12 bytes, meets weights of 0. */
static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    int32_t sums[4] = {acc[0], acc[1], acc[2], acc[3]};
    uint32_t blocks = (groups + 3U) / 4U;
    do {
        dot4_eight(sums, x, w, flip * 0x01010101U);
        dot4_eight(sums, x + 8, w + 8, flip * 0x01010101U);
        x += 16;
        w += 64;
    } while (--blocks > 0U);
    memcpy(acc, sums, sizeof sums);
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
