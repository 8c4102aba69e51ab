#if defined(EDGE_MVE)
/* Sums of eight channels, the even ones and the odd ones. */
typedef int32x4x2_t edge_depth;

static EDGE_INLINE edge_depth edge_depth_set(const int32_t *from)
{
    edge_depth sums;
    sums.val[0] = vld1q_s32(from);
    sums.val[1] = vld1q_s32(from + 4);
    return sums;
}

static EDGE_INLINE edge_depth edge_depth_add(edge_depth sums, const uint8_t *a, const int8_t *w)
{
    const int16x8_t x = vreinterpretq_s16_u16(vldrbq_u16(a)), v = vldrbq_s16(w);
    int32x4_t even = vaddq_s32(sums.val[0], vmullbq_int_s16(x, v));
    int32x4_t odd = vaddq_s32(sums.val[1], vmulltq_int_s16(x, v));
    /* Without this, later taps are multiplied before these are added, for which there are no registers. */
    __asm volatile("" : "+w"(even), "+w"(odd) : : "memory");
    sums.val[0] = even;
    sums.val[1] = odd;
    return sums;
}
#elif defined(EDGE_QUADS)
/* Sums of sixteen channels; four taps at a time. */
typedef __m512i edge_depth;

static EDGE_INLINE edge_depth edge_depth_set(const int32_t *from)
{
    return _mm512_loadu_si512(from);
}

static EDGE_INLINE __m512i edge_depth_load(const uint8_t *from)
{
    return _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)from));
}

static EDGE_INLINE edge_depth edge_depth_add(
    edge_depth sums, const uint8_t *a, const uint8_t *b, const uint8_t *c, const uint8_t *d, const int8_t *w)
{
    const __m512i ab = _mm512_or_si512(edge_depth_load(a), _mm512_slli_epi32(edge_depth_load(b), 8));
    const __m512i cd = _mm512_or_si512(edge_depth_load(c), _mm512_slli_epi32(edge_depth_load(d), 8));
    return _mm512_dpbusd_epi32(sums, _mm512_or_si512(ab, _mm512_slli_epi32(cd, 16)), _mm512_loadu_si512(w));
}

/* What these taps see, less that of those for which ones has a byte of 0: for weights that are all less by an offset. */
static EDGE_INLINE edge_depth edge_depth_seen(
    edge_depth sums, const uint8_t *a, const uint8_t *b, const uint8_t *c, const uint8_t *d, int32_t ones)
{
    const __m512i ab = _mm512_or_si512(edge_depth_load(a), _mm512_slli_epi32(edge_depth_load(b), 8));
    const __m512i cd = _mm512_or_si512(edge_depth_load(c), _mm512_slli_epi32(edge_depth_load(d), 8));
    return _mm512_dpbusd_epi32(sums, _mm512_or_si512(ab, _mm512_slli_epi32(cd, 16)), _mm512_set1_epi32(ones));
}

static EDGE_INLINE edge_depth edge_depth_offset(edge_depth sums, edge_depth seen, int32_t offset)
{
    return _mm512_add_epi32(sums, _mm512_mullo_epi32(seen, _mm512_set1_epi32(offset)));
}
#elif defined(__AVX2__)
/* Sums of eight channels; two taps at a time. */
typedef __m256i edge_depth;

static EDGE_INLINE edge_depth edge_depth_set(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

static EDGE_INLINE __m256i edge_depth_load(const uint8_t *from)
{
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)from));
}

static EDGE_INLINE edge_depth edge_depth_add(edge_depth sums, const uint8_t *a, const uint8_t *b, const int16_t *w)
{
    const __m256i ab = _mm256_or_si256(edge_depth_load(a), _mm256_slli_epi32(edge_depth_load(b), 16));
    return _mm256_add_epi32(sums, _mm256_madd_epi16(ab, edge_depth_set((const int32_t *)(const void *)w)));
}
#else
/* Sums of eight channels; two taps at a time, whose weights lie in turns. */
typedef int32x4x2_t edge_depth;

static EDGE_INLINE edge_depth edge_depth_set(const int32_t *from)
{
    edge_depth sums;
    sums.val[0] = vld1q_s32(from);
    sums.val[1] = vld1q_s32(from + 4);
    return sums;
}

static EDGE_INLINE edge_depth edge_depth_add(edge_depth sums, const uint8_t *a, const uint8_t *b, const int16_t *w)
{
    const int16x8x2_t v = vld2q_s16(w);
    const int16x8_t x = vreinterpretq_s16_u16(vmovl_u8(vld1_u8(a)));
    const int16x8_t y = vreinterpretq_s16_u16(vmovl_u8(vld1_u8(b)));
    sums.val[0] = vmlal_s16(sums.val[0], vget_low_s16(x), vget_low_s16(v.val[0]));
    sums.val[1] = vmlal_s16(sums.val[1], vget_high_s16(x), vget_high_s16(v.val[0]));
    sums.val[0] = vmlal_s16(sums.val[0], vget_low_s16(y), vget_low_s16(v.val[1]));
    sums.val[1] = vmlal_s16(sums.val[1], vget_high_s16(y), vget_high_s16(v.val[1]));
    return sums;
}
#endif
