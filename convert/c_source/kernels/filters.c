/* Sums of as many filters as an edge_depth has, of what all of them see at one position: four values in turn with VNNI,
 * two of 16 bits else. */
#if defined(EDGE_QUADS)
typedef __m512i edge_filters;

static EDGE_INLINE edge_filters edge_filters_load(const int32_t *from)
{
    return _mm512_loadu_si512(from);
}

static EDGE_INLINE edge_depth edge_filters_dot(edge_depth sums, const void *x, edge_filters w)
{
    return _mm512_dpbusd_epi32(sums, _mm512_set1_epi32((int32_t)edge_load32(x)), w);
}
#elif defined(__AVX2__)
typedef __m256i edge_filters;

static EDGE_INLINE edge_filters edge_filters_load(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

static EDGE_INLINE edge_depth edge_filters_dot(edge_depth sums, const void *x, edge_filters w)
{
    return _mm256_add_epi32(sums, _mm256_madd_epi16(_mm256_set1_epi32((int32_t)edge_load32(x)), w));
}
#else
typedef int16x8x2_t edge_filters;

static EDGE_INLINE edge_filters edge_filters_load(const int32_t *from)
{
    return vld2q_s16((const int16_t *)(const void *)from);
}

static EDGE_INLINE edge_depth edge_filters_dot(edge_depth sums, const void *x, edge_filters w)
{
    const int16x4_t pair = vreinterpret_s16_u32(vdup_n_u32(edge_load32(x)));
    sums.val[0] = vmlal_lane_s16(sums.val[0], vget_low_s16(w.val[0]), pair, 0);
    sums.val[1] = vmlal_lane_s16(sums.val[1], vget_high_s16(w.val[0]), pair, 0);
    sums.val[0] = vmlal_lane_s16(sums.val[0], vget_low_s16(w.val[1]), pair, 1);
    sums.val[1] = vmlal_lane_s16(sums.val[1], vget_high_s16(w.val[1]), pair, 1);
    return sums;
}
#endif
#if defined(EDGE_PAIRS)

static EDGE_INLINE void edge_widen(int16_t *to, const uint8_t *from, int32_t size)
{
    int32_t i;
    for (i = 0; i < size; ++i) {
        to[i] = from[i];
    }
}
#endif
