#if defined(EDGE_QUADS)
/* Sixteen sums. A word of what they multiply has four values, of a weight four too. */
typedef __m512i edge_lanes, edge_sums, edge_seen;
enum { EDGE_LANES = 16 };

static EDGE_INLINE edge_seen edge_seen_load(const int32_t *from)
{
    return _mm512_loadu_si512(from);
}

static EDGE_INLINE edge_sums edge_sums_set(int32_t value)
{
    return _mm512_set1_epi32(value);
}

static EDGE_INLINE edge_sums edge_sums_dot(edge_sums sums, edge_seen x, int32_t w)
{
    return _mm512_dpbusd_epi32(sums, x, _mm512_set1_epi32(w));
}

static EDGE_INLINE edge_lanes edge_sums_total(edge_sums sums)
{
    return sums;
}

static EDGE_INLINE edge_lanes edge_lanes_set(int32_t value)
{
    return _mm512_set1_epi32(value);
}

/* (a * b) >> 32, and before that 2^31 added if it is to be rounded. */
static EDGE_INLINE edge_lanes edge_lanes_multiply_high(edge_lanes a, edge_lanes b, int64_t added)
{
    const __m512i more = _mm512_set1_epi64(added);
    const __m512i even = _mm512_add_epi64(_mm512_mul_epi32(a, b), more);
    const __m512i b_odd = _mm512_srli_epi64(b, 32);
    const __m512i odd = _mm512_add_epi64(_mm512_mul_epi32(_mm512_srli_epi64(a, 32), b_odd), more);
    return _mm512_mask_shuffle_epi32(odd, 0x5555, even, _MM_PERM_DDBB);
}

static EDGE_INLINE edge_lanes edge_lanes_twice(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m512i one = _mm512_set1_epi32(1);
    const __m512i high = edge_lanes_multiply_high(_mm512_slli_epi32(sums, 1), multiplier, 0x80000000LL);
    const __m512i half = _mm512_sllv_epi32(one, _mm512_sub_epi32(shift, one));
    return _mm512_srav_epi32(_mm512_add_epi32(_mm512_add_epi32(high, half), _mm512_srai_epi32(high, 31)), shift);
}

static EDGE_INLINE edge_lanes edge_lanes_once(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m512i one = _mm512_set1_epi32(1), less = _mm512_sub_epi32(shift, one);
    const __m512i half = _mm512_sllv_epi32(one, _mm512_sub_epi32(less, one));
    return _mm512_srav_epi32(_mm512_add_epi32(edge_lanes_multiply_high(sums, multiplier, 0), half), less);
}

/* Stores the sums, moved by the zero point and kept in low..high, as bytes. */
static EDGE_INLINE void edge_lanes_store(uint8_t *to, edge_lanes sums, int32_t zero_point, int32_t low, int32_t high)
{
    sums = _mm512_max_epi32(_mm512_add_epi32(sums, _mm512_set1_epi32(zero_point)), _mm512_set1_epi32(low));
    if (low >= 0 && high == 255) {
        _mm_storeu_si128((__m128i *)(void *)to, _mm512_cvtusepi32_epi8(sums));
    } else {
        sums = _mm512_min_epi32(sums, _mm512_set1_epi32(high));
        _mm_storeu_si128((__m128i *)(void *)to, _mm512_cvtepi32_epi8(sums));
    }
}

static EDGE_INLINE edge_lanes edge_lanes_load(const int32_t *from)
{
    return _mm512_loadu_si512(from);
}

static EDGE_INLINE edge_lanes edge_lanes_shifts(const int8_t *from)
{
    return _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)from));
}

/* out = table[x], in place. */
static EDGE_INLINE void edge_map(const uint8_t *table, uint8_t *x, uint32_t size)
{
    const __m512i t0 = _mm512_loadu_si512(table), t1 = _mm512_loadu_si512(table + 64);
    const __m512i t2 = _mm512_loadu_si512(table + 128), t3 = _mm512_loadu_si512(table + 192);
    uint32_t i;
    for (i = 0; i < size; i += 64U) {
        const __mmask64 some = size - i >= 64U ? ~(__mmask64)0 : ((__mmask64)1 << (size - i)) - 1U;
        const __m512i index = _mm512_maskz_loadu_epi8(some, x + i);
        const __m512i low = _mm512_permutex2var_epi8(t0, index, t1), high = _mm512_permutex2var_epi8(t2, index, t3);
        const __m512i mapped = _mm512_mask_blend_epi8(_mm512_movepi8_mask(index), low, high);
        _mm512_mask_storeu_epi8(x + i, some, mapped);
    }
}
#elif defined(__AVX2__)
/* Eight sums. A word of what they multiply has two values, of a weight two too. */
typedef __m256i edge_lanes, edge_sums, edge_seen;
enum { EDGE_LANES = 8 };

static EDGE_INLINE edge_seen edge_seen_load(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

static EDGE_INLINE edge_sums edge_sums_set(int32_t value)
{
    return _mm256_set1_epi32(value);
}

static EDGE_INLINE edge_sums edge_sums_dot(edge_sums sums, edge_seen x, int32_t w)
{
    return _mm256_add_epi32(sums, _mm256_madd_epi16(x, _mm256_set1_epi32(w)));
}

static EDGE_INLINE edge_lanes edge_sums_total(edge_sums sums)
{
    return sums;
}

static EDGE_INLINE edge_lanes edge_lanes_set(int32_t value)
{
    return _mm256_set1_epi32(value);
}

/* (a * b) >> 32, and before that 2^31 added if it is to be rounded. */
static EDGE_INLINE edge_lanes edge_lanes_multiply_high(edge_lanes a, edge_lanes b, int64_t added)
{
    const __m256i more = _mm256_set1_epi64x(added);
    const __m256i even = _mm256_add_epi64(_mm256_mul_epi32(a, b), more);
    const __m256i b_odd = _mm256_srli_epi64(b, 32);
    const __m256i odd = _mm256_add_epi64(_mm256_mul_epi32(_mm256_srli_epi64(a, 32), b_odd), more);
    return _mm256_blend_epi32(_mm256_srli_epi64(even, 32), odd, 0xAA);
}

static EDGE_INLINE edge_lanes edge_lanes_twice(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m256i one = _mm256_set1_epi32(1);
    const __m256i high = edge_lanes_multiply_high(_mm256_slli_epi32(sums, 1), multiplier, 0x80000000LL);
    const __m256i half = _mm256_sllv_epi32(one, _mm256_sub_epi32(shift, one));
    return _mm256_srav_epi32(_mm256_add_epi32(_mm256_add_epi32(high, half), _mm256_srai_epi32(high, 31)), shift);
}

static EDGE_INLINE edge_lanes edge_lanes_once(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m256i one = _mm256_set1_epi32(1), less = _mm256_sub_epi32(shift, one);
    const __m256i half = _mm256_sllv_epi32(one, _mm256_sub_epi32(less, one));
    return _mm256_srav_epi32(_mm256_add_epi32(edge_lanes_multiply_high(sums, multiplier, 0), half), less);
}

/* Stores the sums, moved by the zero point and kept in low..high, as bytes. */
static EDGE_INLINE void edge_lanes_store(uint8_t *to, edge_lanes sums, int32_t zero_point, int32_t low, int32_t high)
{
    __m128i pairs;
    sums = _mm256_max_epi32(_mm256_add_epi32(sums, _mm256_set1_epi32(zero_point)), _mm256_set1_epi32(low));
    sums = _mm256_min_epi32(sums, _mm256_set1_epi32(high));
    pairs = _mm_packs_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    _mm_storel_epi64((__m128i *)(void *)to, _mm_packus_epi16(pairs, pairs));
}

static EDGE_INLINE edge_lanes edge_lanes_load(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

static EDGE_INLINE edge_lanes edge_lanes_shifts(const int8_t *from)
{
    return _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)from));
}

/* out = table[x], in place. */
static EDGE_INLINE void edge_map(const uint8_t *table, uint8_t *x, uint32_t size)
{
    uint32_t i;
    for (i = 0; i < size; ++i) {
        x[i] = table[x[i]];
    }
}
#else
/* Four sums, each in two halves. A word of what they multiply has two values, of a weight two too. */
typedef int32x4_t edge_lanes;
typedef int32x4x2_t edge_sums;
typedef int16x8_t edge_seen;
enum { EDGE_LANES = 4 };

static EDGE_INLINE edge_seen edge_seen_load(const int32_t *from)
{
    return vreinterpretq_s16_s32(vld1q_s32(from));
}

static EDGE_INLINE edge_sums edge_sums_set(int32_t value)
{
    const int32x4_t first = vreinterpretq_s32_u64(vdupq_n_u64((uint32_t)value));
    const edge_sums sums = {{first, first}};
    return sums;
}

static EDGE_INLINE edge_sums edge_sums_dot(edge_sums sums, edge_seen x, int32_t w)
{
    const int16x4_t pair = vreinterpret_s16_s32(vdup_n_s32(w));
    sums.val[0] = vmlal_s16(sums.val[0], vget_low_s16(x), pair);
    sums.val[1] = vmlal_s16(sums.val[1], vget_high_s16(x), pair);
    return sums;
}

static EDGE_INLINE edge_lanes edge_sums_total(edge_sums sums)
{
    const int32x2_t low = vpadd_s32(vget_low_s32(sums.val[0]), vget_high_s32(sums.val[0]));
    return vcombine_s32(low, vpadd_s32(vget_low_s32(sums.val[1]), vget_high_s32(sums.val[1])));
}

static EDGE_INLINE edge_lanes edge_lanes_set(int32_t value)
{
    return vdupq_n_s32(value);
}

static EDGE_INLINE edge_lanes edge_lanes_load(const int32_t *from)
{
    return vld1q_s32(from);
}

static EDGE_INLINE edge_lanes edge_lanes_twice(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const int32x4_t high = vqrdmulhq_s32(sums, multiplier);
    return vrshlq_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), vnegq_s32(shift));
}

static EDGE_INLINE edge_lanes edge_lanes_once(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const int64x2_t low = vmull_s32(vget_low_s32(sums), vget_low_s32(multiplier));
    const int64x2_t high = vmull_s32(vget_high_s32(sums), vget_high_s32(multiplier));
    const int32x4_t product = vcombine_s32(vshrn_n_s64(low, 32), vshrn_n_s64(high, 32));
    return vrshlq_s32(product, vsubq_s32(vdupq_n_s32(1), shift));
}

/* Stores the sums, moved by the zero point and kept in low..high, as bytes. */
static EDGE_INLINE void edge_lanes_store(uint8_t *to, edge_lanes sums, int32_t zero_point, int32_t low, int32_t high)
{
    const int32x4_t moved = vmaxq_s32(vaddq_s32(sums, vdupq_n_s32(zero_point)), vdupq_n_s32(low));
    const int16x4_t half = vmovn_s32(vminq_s32(moved, vdupq_n_s32(high)));
    const uint8x8_t bytes = vreinterpret_u8_s8(vmovn_s16(vcombine_s16(half, half)));
    const uint32_t word = vget_lane_u32(vreinterpret_u32_u8(bytes), 0);
    memcpy(to, &word, sizeof word);
}

static EDGE_INLINE edge_lanes edge_lanes_shifts(const int8_t *from)
{
    const int32_t shifts[4] = {from[0], from[1], from[2], from[3]};
    return vld1q_s32(shifts);
}

/* out = table[x], in place. */
static EDGE_INLINE void edge_map(const uint8_t *table, uint8_t *x, uint32_t size)
{
    uint32_t i;
    for (i = 0; i < size; ++i) {
        x[i] = table[x[i]];
    }
}
#endif
