/* The same where the steps of the one are the greater ones or the same, so that its half is exact, and both shifts are to
 * the right. */
#if defined(EDGE_MVE)
enum { EDGE_ADD_LANES = 4 };

static EDGE_INLINE int32x4_t edge_add_rounded(int32x4_t sums, int32_t multiplier, int32_t shift)
{
    const int32x4_t high = vqrdmulhq_n_s32(sums, multiplier);
    return vrshlq_n_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), -shift);
}

static EDGE_INLINE void edge_add_some(const add_layer *layer, const uint8_t *one, const uint8_t *other, uint8_t *out)
{
    const int32x4_t a = vreinterpretq_s32_u32(vldrbq_u32(one)), b = vreinterpretq_s32_u32(vldrbq_u32(other));
    const int32x4_t first = vshlq_n_s32(vsubq_n_s32(a, layer->zero_points[0]), $left - 1);
    const int32x4_t second = vshlq_r_s32(vsubq_n_s32(b, layer->zero_points[1]), layer->left);
    const int32x4_t sum = vaddq_s32(first, edge_add_rounded(second, layer->multipliers[1], layer->shifts[1]));
    int32x4_t value = edge_add_rounded(sum, layer->multipliers[2], layer->shifts[2]);
    value = vmaxq_s32(vaddq_n_s32(value, layer->zero_points[2]), vdupq_n_s32(layer->low));
    vstrbq_s32((int8_t *)out, vminq_s32(value, vdupq_n_s32(layer->high)));
}
#elif defined(EDGE_QUADS) || defined(EDGE_PAIRS)
enum { EDGE_ADD_LANES = EDGE_LANES };

static EDGE_INLINE void edge_add_some(const add_layer *layer, const uint8_t *one, const uint8_t *other, uint8_t *out)
{
#if defined(EDGE_QUADS)
    const __m512i a = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)one));
    const __m512i b = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)other));
    const __m512i b_moved = _mm512_sub_epi32(b, _mm512_set1_epi32(layer->zero_points[1]));
    const __m512i second = _mm512_sllv_epi32(b_moved, _mm512_set1_epi32(layer->left));
    const __m512i first = _mm512_slli_epi32(_mm512_sub_epi32(a, _mm512_set1_epi32(layer->zero_points[0])), $left - 1);
#elif defined(__AVX2__)
    const __m256i a = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)one));
    const __m256i b = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)other));
    const __m256i b_moved = _mm256_sub_epi32(b, _mm256_set1_epi32(layer->zero_points[1]));
    const __m256i second = _mm256_sllv_epi32(b_moved, _mm256_set1_epi32(layer->left));
    const __m256i first = _mm256_slli_epi32(_mm256_sub_epi32(a, _mm256_set1_epi32(layer->zero_points[0])), $left - 1);
#else
    const uint32x4_t a = vmovl_u16(vget_low_u16(vmovl_u8(vcreate_u8(edge_load32(one)))));
    const uint32x4_t b = vmovl_u16(vget_low_u16(vmovl_u8(vcreate_u8(edge_load32(other)))));
    const int32x4_t b_moved = vsubq_s32(vreinterpretq_s32_u32(b), vdupq_n_s32(layer->zero_points[1]));
    const int32x4_t second = vshlq_s32(b_moved, vdupq_n_s32(layer->left));
    const int32x4_t a_moved = vsubq_s32(vreinterpretq_s32_u32(a), vdupq_n_s32(layer->zero_points[0]));
    const int32x4_t first = vshlq_n_s32(a_moved, $left - 1);
#endif
    const edge_lanes multiplier = edge_lanes_set(layer->multipliers[1]), shift = edge_lanes_set(layer->shifts[1]);
    const edge_lanes rounded = edge_lanes_twice(second, multiplier, shift);
#if defined(EDGE_QUADS)
    const edge_lanes sum = _mm512_add_epi32(first, rounded);
#elif defined(__AVX2__)
    const edge_lanes sum = _mm256_add_epi32(first, rounded);
#else
    const edge_lanes sum = vaddq_s32(first, rounded);
#endif
    const edge_lanes value =
        edge_lanes_twice(sum, edge_lanes_set(layer->multipliers[2]), edge_lanes_set(layer->shifts[2]));
    edge_lanes_store(out, value, layer->zero_points[2], layer->low, layer->high);
}
#endif

static void add_fast(const add_layer *layer, const uint8_t *one, const uint8_t *other, uint8_t *out, uint32_t rows,
                     uint32_t size)
{
    for (; rows > 0U; --rows) {
        uint32_t i = 0;
#if defined(EDGE_MVE) || defined(EDGE_QUADS) || defined(EDGE_PAIRS)
        for (; i + EDGE_ADD_LANES <= size; i += EDGE_ADD_LANES) {
            edge_add_some(layer, one + i, other + i, out + i);
        }
#endif
        for (; i < size; ++i) {
            const int32_t a = (one[i] - layer->zero_points[0]) * (INT32_C(1) << ($left - 1));
            const int32_t b = (other[i] - layer->zero_points[1]) * (INT32_C(1) << layer->left);
            const int32_t sum = a + rescale_twice(b, layer->multipliers[1], layer->shifts[1]);
            const int32_t value = rescale_twice(sum, layer->multipliers[2], layer->shifts[2]) + layer->zero_points[2];
            out[i] = edge_clamp(value, layer->low, layer->high);
        }
        if (layer->table != NULL) {
            for (i = 0; i < size; ++i) {
                out[i] = layer->table[out[i]];
            }
        }
        one += size;
        out += size;
    }
}
