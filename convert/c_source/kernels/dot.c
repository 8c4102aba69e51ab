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
#elif defined(EDGE_QUADS)
/* In whole blocks: the rest of x, up to 15 bytes, meets weights of 0. A block is one vector, of which each row has four
 * sums. */
static EDGE_INLINE __m512i dot4_x(const uint8_t *x, uint32_t flip)
{
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)x);
    return _mm512_broadcast_i32x4(_mm_xor_si128(bytes, _mm_set1_epi8((char)flip)));
}

/* The totals of four blocks of rows: row by row. */
static EDGE_INLINE __m512i dot4_totals(__m512i a, __m512i b, __m512i c, __m512i d)
{
    const __m512i ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    const __m512i cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    const __m512i all = _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
    const __m512i order = _mm512_set_epi32(15, 11, 7, 3, 14, 10, 6, 2, 13, 9, 5, 1, 12, 8, 4, 0);
    return _mm512_permutexvar_epi32(order, all);
}

/* Sixteen rows: four blocks of rows, pitch bytes apart. */
static EDGE_INLINE __m512i dot16(const uint8_t *x, const int8_t *w, uint32_t pitch, uint32_t flip)
{
    __m512i a = _mm512_setzero_si512(), b = a, c = a, d = a;
    uint32_t i;
    for (i = 0; i < pitch; i += 64U) {
        const __m512i v = dot4_x(x + i / 4U, flip);
        a = _mm512_dpbusd_epi32(a, v, _mm512_loadu_si512(w + i));
        b = _mm512_dpbusd_epi32(b, v, _mm512_loadu_si512(w + pitch + i));
        c = _mm512_dpbusd_epi32(c, v, _mm512_loadu_si512(w + 2U * pitch + i));
        d = _mm512_dpbusd_epi32(d, v, _mm512_loadu_si512(w + 3U * pitch + i));
    }
    return dot4_totals(a, b, c, d);
}

static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    const uint32_t pitch = (groups + 3U) / 4U * 64U;
    __m512i a = _mm512_setzero_si512(), b = a;
    __m128i sums;
    uint32_t i;
    for (i = 0; i + 64U < pitch; i += 128U) {
        a = _mm512_dpbusd_epi32(a, dot4_x(x + i / 4U, flip), _mm512_loadu_si512(w + i));
        b = _mm512_dpbusd_epi32(b, dot4_x(x + i / 4U + 16U, flip), _mm512_loadu_si512(w + i + 64U));
    }
    if (i < pitch) {
        a = _mm512_dpbusd_epi32(a, dot4_x(x + i / 4U, flip), _mm512_loadu_si512(w + i));
    }
    a = _mm512_add_epi32(a, b);
    sums = _mm512_castsi512_si128(dot4_totals(a, a, a, a));
    sums = _mm_add_epi32(sums, _mm_loadu_si128((const __m128i *)(const void *)acc));
    _mm_storeu_si128((__m128i *)(void *)acc, sums);
}
#elif defined(EDGE_PAIRS) && defined(__AVX2__)
/* In whole blocks: the rest of x, up to 15 bytes, meets weights of 0. */
static EDGE_INLINE __m256i dot4_row(__m256i sums, __m256i x, const int8_t *w)
{
    const __m256i v = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)w));
    return _mm256_add_epi32(sums, _mm256_madd_epi16(x, v));
}

static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    const __m128i sign = _mm_set1_epi8((char)(0x80U ^ flip));
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    uint32_t blocks = (groups + 3U) / 4U;
    __m128i sums;
    do {
        const __m128i bytes = _mm_xor_si128(_mm_loadu_si128((const __m128i *)(const void *)x), sign);
        const __m256i v = _mm256_cvtepi8_epi16(bytes);
        a = dot4_row(a, v, w);
        b = dot4_row(b, v, w + 16);
        c = dot4_row(c, v, w + 32);
        d = dot4_row(d, v, w + 48);
        x += 16;
        w += 64;
    } while (--blocks > 0U);
    a = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    sums = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
    sums = _mm_add_epi32(sums, _mm_loadu_si128((const __m128i *)(const void *)acc));
    _mm_storeu_si128((__m128i *)(void *)acc, sums);
}
#elif defined(EDGE_PAIRS)
/* In whole blocks: the rest of x, up to 15 bytes, meets weights of 0. */
static EDGE_INLINE int32x4_t dot4_row(int32x4_t sums, int8x16_t x, const int8_t *w)
{
    const int8x16_t v = vld1q_s8(w);
    const int16x8_t products = vmull_s8(vget_low_s8(x), vget_low_s8(v));
$neon_row
}

static EDGE_INLINE int32_t dot4_total(int32x4_t sums)
{
    const int32x2_t half = vadd_s32(vget_low_s32(sums), vget_high_s32(sums));
    return vget_lane_s32(vpadd_s32(half, half), 0);
}

static EDGE_INLINE void dot4_flipped(int32_t acc[4], const uint8_t *x, const int8_t *w, uint32_t groups, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32x4_t a = vdupq_n_s32(0), b = a, c = a, d = a;
    uint32_t blocks = (groups + 3U) / 4U;
    do {
        const int8x16_t v = vreinterpretq_s8_u8(veorq_u8(vld1q_u8(x), sign));
        a = dot4_row(a, v, w);
        b = dot4_row(b, v, w + 16);
        c = dot4_row(c, v, w + 32);
        d = dot4_row(d, v, w + 48);
        x += 16;
        w += 64;
    } while (--blocks > 0U);
    acc[0] += dot4_total(a);
    acc[1] += dot4_total(b);
    acc[2] += dot4_total(c);
    acc[3] += dot4_total(d);
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
