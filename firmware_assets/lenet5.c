/* The model lenet5 as C that needs no interpreter.
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: 83487a8f1b32608f1e27afa8e29fcc6e8fea8788b9d288740a3ae4b9f9903d55
 */
#include "lenet5.h"

#include <stddef.h>
#include <string.h>

#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1) && defined(__GNUC__)
#include <arm_mve.h>
#define EDGE_MVE
#elif defined(__AVX512VNNI__) && defined(__AVX512VBMI__) && defined(__AVX512BW__) && defined(__AVX2__)
#include <immintrin.h>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#define EDGE_QUADS
#elif defined(__AVX2__) || (defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN))
#if defined(__AVX2__)
#include <immintrin.h>
#else
#include <arm_neon.h>
#endif
#define EDGE_PAIRS
#elif defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN) && defined(__GNUC__)
#include <arm_acle.h>
#define EDGE_DSP
#endif

#if defined(__GNUC__)
#define EDGE_INLINE inline __attribute__((always_inline, unused))
#define EDGE_NOINLINE __attribute__((noinline))
#define EDGE_ALIGNED __attribute__((aligned(16)))
#else
#define EDGE_INLINE inline
#define EDGE_NOINLINE
#define EDGE_ALIGNED
#endif

/* Activations are kept as value + 128, in bytes; the zero points in here have these 128 added. */

static EDGE_INLINE uint32_t edge_load32(const void *from)
{
    uint32_t value;
    memcpy(&value, from, sizeof value);
    return value;
}

static EDGE_INLINE uint8_t edge_clamp(int32_t value, int32_t low, int32_t high)
{
#if defined(EDGE_DSP)
    if (low == 0 && high == 255) {
        return (uint8_t)__usat(value, 8);
    }
#endif
    return (uint8_t)(value < low ? low : value > high ? high : value);
}

#if defined(EDGE_DSP)
/* The bytes 0 and 2, and 1 and 3, as pairs of 16 bits. */
static EDGE_INLINE int16x2_t edge_signed_even(uint32_t bytes)
{
    return __sxtb16((int8x4_t)bytes);
}

static EDGE_INLINE int16x2_t edge_signed_odd(uint32_t bytes)
{
    int16x2_t pair;
    __asm("sxtb16 %0, %1, ror #8" : "=r"(pair) : "r"(bytes));
    return pair;
}

static EDGE_INLINE int16x2_t edge_unsigned_even(uint32_t bytes)
{
    return (int16x2_t)__uxtb16((uint8x4_t)bytes);
}

static EDGE_INLINE int16x2_t edge_unsigned_odd(uint32_t bytes)
{
    int16x2_t pair;
    __asm("uxtb16 %0, %1, ror #8" : "=r"(pair) : "r"(bytes));
    return pair;
}

/* (a * b + 2^31) >> 32 */
static EDGE_INLINE int32_t edge_multiply_high(int32_t a, int32_t b)
{
    int32_t high;
    __asm("smmulr %0, %1, %2" : "=r"(high) : "r"(a), "r"(b));
    return high;
}

/* The same, and c added. */
static EDGE_INLINE int32_t edge_multiply_add_high(int32_t a, int32_t b, int32_t c)
{
    int32_t high;
    __asm("smmlar %0, %1, %2, %3" : "=r"(high) : "r"(a), "r"(b), "r"(c));
    return high;
}
#else
static EDGE_INLINE int32_t edge_multiply_high(int32_t a, int32_t b)
{
    return (int32_t)(((int64_t)a * b + 0x80000000LL) >> 32);
}
#endif

#if defined(EDGE_MVE)
/* Four values kept in low..high and mapped by the table, if there is one. */
static EDGE_INLINE uint32x4_t edge_activation4(int32x4_t values, int32_t low, int32_t high, const uint8_t *table)
{
    const int32x4_t inside = vminq_s32(vmaxq_s32(values, vdupq_n_s32(low)), vdupq_n_s32(high));
    const uint32x4_t offsets = vreinterpretq_u32_s32(inside);
    return table != NULL ? vldrbq_gather_offset_u32(table, offsets) : offsets;
}
#endif

/* The mean of count values + 128 whose sum this is, as + 128: halves are rounded away from zero. */
static EDGE_INLINE uint8_t edge_mean(int32_t sum, int32_t count)
{
    const int32_t real = sum - 128 * count;
    if (count == 4) {
        return (uint8_t)((sum + 1 + (int32_t)(real > 0)) >> 2);
    }
    return (uint8_t)((real > 0 ? real + count / 2 : real - count / 2) / count + 128);
}

/* acc * multiplier * 2^(-31 - shift), rounded twice: after the multiplication (gemmlowp's saturating rounding doubling
 * high multiply; what saturates does not occur) and after the shift, halves away from zero. shift >= 1, |acc| < 2^30. */
static EDGE_INLINE int32_t rescale_twice(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t high = edge_multiply_high(acc * 2, multiplier);
    return (high + (int32_t)(1UL << (shift - 1)) - (int32_t)(high < 0)) >> shift;
}

#if defined(EDGE_MVE)
static EDGE_INLINE int32x4_t rescale_twice4(int32x4_t acc, const int32_t *multiplier, const int8_t *shift)
{
    const int32x4_t high = vqrdmulhq_s32(acc, vld1q_s32(multiplier));
    return vrshlq_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), vnegq_s32(vldrbq_s32(shift)));
}
#endif

/* acc * multiplier * 2^(-31 - shift), rounded once, halves up. shift >= 2: what is added has no bits in the low word. */
static EDGE_INLINE int32_t rescale_once(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t high = (int32_t)(((int64_t)acc * multiplier) >> 32);
    return (high + (int32_t)(1UL << (shift - 2))) >> (shift - 1);
}

#if defined(EDGE_MVE)
static EDGE_INLINE int32x4_t rescale_once4(int32x4_t acc, const int32_t *multiplier, const int8_t *shift)
{
    const int32x4_t less = vsubq_n_s32(vldrbq_s32(shift), 1);
    return vrshlq_s32(vmulhq_s32(acc, vld1q_s32(multiplier)), vnegq_s32(less));
}
#endif

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
    return vpadalq_s16(sums, vmlal_s8(products, vget_high_s8(x), vget_high_s8(v)));
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

#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
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
    return _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 32), odd);
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
    sums = _mm512_min_epi32(sums, _mm512_set1_epi32(high));
    _mm_storeu_si128((__m128i *)(void *)to, _mm512_cvtepi32_epi8(sums));
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
#endif

#if defined(EDGE_MVE)
#else
/* The rows of an image that the windows of one row of outputs see, with their padding. */
typedef struct {
    int32_t height; /* rows of the image */
    int32_t pitch;  /* bytes of a row of the image */
    int32_t copied; /* of these, bytes that are copied */
    int32_t rows;   /* of the strip */
    int32_t size;   /* values of a row of the strip */
    int32_t advance; /* rows of the image from one strip to the next */
    int32_t above;   /* rows of padding */
    int32_t left;    /* values of padding */
    int32_t border;  /* the value of padding */
} strip_layer;
#endif

#if defined(EDGE_MVE) || defined(EDGE_DSP)
#else
static void strip(const strip_layer *layer, const uint8_t *image, uint8_t *to, int32_t index, uint32_t flip)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int inside = y >= 0 && y < layer->height;
        if (layer->copied < layer->size || !inside) {
            for (i = 0; i < layer->size; ++i) {
                to[i] = (uint8_t)layer->border;
            }
        }
        if (inside) {
            const uint8_t *from = image + y * layer->pitch;
            uint8_t *at = to + layer->left;
            i = layer->copied;
            for (; i > 0; --i) {
                *at++ = (uint8_t)(*from++ ^ flip);
            }
        }
        to += layer->size;
    }
}
#endif

#if defined(EDGE_DSP)
/* Of the scratch memory, whatever it was declared as. */
typedef uint16_t __attribute__((may_alias)) edge_half;

/* The same with values of 16 bits. */
static void strip_pairs(const strip_layer *layer, const uint8_t *image, edge_half *to, int32_t index, uint32_t flip)
{
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        const int inside = y >= 0 && y < layer->height;
        if (layer->copied < layer->size || !inside) {
            for (i = 0; i < layer->size; ++i) {
                to[i] = (uint16_t)layer->border;
            }
        }
        if (inside) {
            const uint8_t *from = image + y * layer->pitch;
            edge_half *at = to + layer->left;
            i = layer->copied;
            for (; i >= 4; i -= 4) {
                const uint32_t bytes = edge_load32(from) ^ (flip * 0x01010101U);
                const uint32_t even = (uint32_t)edge_unsigned_even(bytes), odd = (uint32_t)edge_unsigned_odd(bytes);
                const uint32_t pairs[2] = {(even & 0xFFFFU) | (odd << 16), (even >> 16) | (odd & 0xFFFF0000U)};
                memcpy(at, pairs, 8);
                from += 4;
                at += 4;
            }
            for (; i > 0; --i) {
                *at++ = (uint16_t)(*from++ ^ flip);
            }
        }
        to += layer->size;
    }
}
#endif

#if defined(EDGE_MVE)
/* Copies size bytes, each ^ sign: the last vector ends where they end. */
static EDGE_INLINE void edge_copy_signed(uint8_t *to, const uint8_t *from, int32_t size, uint8x16_t sign)
{
    if (size < 16) {
        const mve_pred16_t some = vctp8q((uint32_t)size);
        vstrbq_p_u8(to, veorq_u8(vldrbq_z_u8(from, some), sign), some);
    } else {
        int32_t i;
        for (i = 0; i + 16 < size; i += 16) {
            vst1q_u8(to + i, veorq_u8(vld1q_u8(from + i), sign));
        }
        vst1q_u8(to + size - 16, veorq_u8(vld1q_u8(from + size - 16), sign));
    }
}
#endif

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

/* FULLY_CONNECTED and the activation after it. Writes up to 3 bytes beyond each row of outputs. */
static void dense(const dense_layer *layer, const uint8_t *x, uint8_t *out, uint32_t flip)
{
    const uint32_t groups = (layer->inputs + 3U) / 4U;
    const uint32_t pitch = (layer->inputs + 15U) / 16U * 64U;
    uint32_t row;
    for (row = 0; row < layer->rows; ++row) {
        const int8_t *w = layer->weights;
        const int32_t *bias = layer->bias, *multiplier = layer->multiplier;
        const int8_t *shift = layer->shift;
        const uint8_t *table = layer->table;
        const int32_t zero_point = layer->zero_point;
        uint8_t *to = out, *end = out + layer->outputs;
#if defined(EDGE_QUADS)
        for (; end - to >= 16; to += 16) {
            const __m512i acc = _mm512_add_epi32(dot16(x, w, pitch, flip), edge_lanes_load(bias));
            const __m512i value = edge_lanes_once(acc, edge_lanes_load(multiplier), edge_lanes_shifts(shift));
            edge_lanes_store(to, value, zero_point, 0, 255);
            w += 4U * pitch;
            bias += 16;
            multiplier += 16;
            shift += 16;
        }
        if (table != NULL) {
            edge_map(table, out, (uint32_t)(to - out));
        }
#endif
        while (to < end) {
            int32_t acc[4] = {bias[0], bias[1], bias[2], bias[3]};
            (void)flip;
            dot4(acc, x, w, groups);
            w += pitch;
            bias += 4;
#if defined(EDGE_MVE)
            {
                const int32x4_t values = vaddq_n_s32(rescale_once4(vld1q_s32(acc), multiplier, shift), zero_point);
                vstrbq_u32(to, edge_activation4(values, 0, 255, table));
                multiplier += 4;
                shift += 4;
                to += 4;
            }
#else
            {
                uint32_t j;
                for (j = 0; j < 4U; ++j) {
                    const int32_t value = rescale_once(acc[j], *multiplier++, *shift++) + zero_point;
                    const uint8_t inside = edge_clamp(value, 0, 255);
                    *to++ = table != NULL ? table[inside] : inside;
                }
            }
#endif
        }
        x += layer->inputs;
        out += layer->outputs;
    }
}

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
            const int32_t share = (scaled >> shift) + ((scaled >> (shift - 1)) & 1); /* rounded, halves up */
            out[i] = (int8_t)(share > 255 ? 127 : share - 128);
        }
        x += size;
        out += size;
    }
}

static const uint8_t table_1[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,2,2,2,3,3,4,4,5,6,7,8,9,11,13,15,18,20,24,27,32,36,42,48,55,62,70,79,88,
97,107,118,128,138,149,159,168,177,186,194,201,208,214,220,224,229,232,236,238,241,243,245,247,248,249,250,251,252,252,
253,253,254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_1_bias[6] = {
20132,9271,6031,-2013,17653,-20455
};
static const int32_t conv_2d_1_channels[12] = {
1551999076,-9,1945479627,-11,1588716843,-11,2120012730,-11,1346933247,-9,2146131437,-10
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[192] = {
-7,-2,-5,0,-3,6,1,-31,-32,-13,24,80,47,-20,-28,-6,64,127,70,4,-41,-62,-22,23,1,0,0,0,0,0,0,0,35,-2,7,4,-1,-25,31,127,
112,55,-40,-34,51,65,-12,-11,-63,-87,-72,-48,45,-12,-24,-15,14,0,0,0,0,0,0,0,3,-77,-106,-71,20,-71,-101,-91,48,73,-64,
-22,127,123,48,-19,112,103,14,1,45,42,-38,-58,24,0,0,0,0,0,0,0,-16,35,50,27,-41,50,57,46,85,90,48,-60,-127,-27,78,-42,
-67,-117,-60,27,15,5,-60,-12,1,0,0,0,0,0,0,0,-4,-8,3,5,-4,-3,-11,-22,-27,-4,-12,-25,4,46,45,8,44,127,61,17,18,1,-31,-48,
-31,0,0,0,0,0,0,0,7,10,1,-22,8,33,27,-57,-71,22,24,13,-127,-57,49,33,8,-97,-13,38,26,-4,-32,1,8,0,0,0,0,0,0,0
};
static const uint8_t conv_2d_1_offsets[32] = {
0,1,2,3,4,28,29,30,31,32,56,57,58,59,60,84,85,86,87,88,112,113,114,115,116,0,0,0,0,0,0,0
};

/* The sums of all filters at two positions, four apart. */
static EDGE_NOINLINE void conv_2d_1_filters(const uint8_t *from, uint8x16_t sign, int32_t *sum)
{
    int32_t f;
    const uint8x16_t o0 = vld1q_u8(conv_2d_1_offsets + 0);
    const int8x16_t x00 = vreinterpretq_s8_u8(veorq_u8(vldrbq_gather_offset_u8(from, o0), sign));
    const int8x16_t x01 = vreinterpretq_s8_u8(veorq_u8(vldrbq_gather_offset_u8(from + 1, o0), sign));
    const uint8x16_t o1 = vld1q_u8(conv_2d_1_offsets + 16);
    const int8x16_t x10 = vreinterpretq_s8_u8(veorq_u8(vldrbq_gather_offset_u8(from, o1), sign));
    const int8x16_t x11 = vreinterpretq_s8_u8(veorq_u8(vldrbq_gather_offset_u8(from + 1, o1), sign));
    const int8_t *w0 = conv_2d_1_weights + 0;
    const int8_t *w1 = conv_2d_1_weights + 16;
    const int32_t *bias = conv_2d_1_bias;
    __asm("" : "+r"(w0));
    __asm("" : "+r"(w1));
    for (f = 0; f < 6; ++f) {
        int32_t a = *bias++, b = a;
        const int8x16_t u0 = vld1q_s8(w0);
        a = vmladavaq_s8(a, x00, u0);
        b = vmladavaq_s8(b, x01, u0);
        w0 += 32;
        const int8x16_t u1 = vld1q_s8(w1);
        a = vmladavaq_s8(a, x10, u1);
        b = vmladavaq_s8(b, x11, u1);
        w1 += 32;
        sum[0] = a;
        sum[1] = b;
        sum += 4;
    }
}

/* CONV_2D with the activation and the pooling after it: four positions at a time, of which two meet the filters. */
static EDGE_NOINLINE void conv_2d_1(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t *sums = (int32_t *)(void *)(memory + 0); /* of each filter at four positions */
    int32_t oy, ox, f, p;
    for (oy = 0; oy < 12; ++oy) {
        for (ox = 0; ox < 12; ox += 1) {
            const int32_t at = ox;
            const int32_t *channel = conv_2d_1_channels;
            uint8_t *to = out + at * 6;
            const uint8_t *table = table_1;
            __asm("" : "+r"(table));
            for (p = 0; p < 4; p += 2) {
                const int32_t y = (oy * 2 + p / 2) * 1 - 0, x = ox * 2 * 1 - 0;
                conv_2d_1_filters(image + y * 28 + x * 1, sign, sums + p);
            }
            for (f = 0; f < 6; ++f) {
                const int32x4_t high = vqrdmulhq_n_s32(vld1q_s32(sums + 4 * f), channel[0]);
                const int32x4_t value = vrshlq_n_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), channel[1]);
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, 114), vdupq_n_s32(0));
                const uint32x4_t inside = vreinterpretq_u32_s32(vminq_s32(moved, vdupq_n_s32(255)));
                const uint32x4_t result = vldrbq_gather_offset_u32(table, inside);
                channel += 2;
                *to++ = edge_mean((int32_t)vaddvq_u32(result), 4);
            }
        }
        out += 12 * 6;
    }
}
#elif defined(EDGE_QUADS)
static const int32_t conv_2d_1_bias[6] = {
-2268,-3529,-2289,-93,-1419,1561
};
static const int32_t conv_2d_1_multiplier[6] = {
1551999076,1945479627,1588716843,2120012730,1346933247,2146131437
};
static const int8_t conv_2d_1_shift[6] = {
9,11,11,11,9,10
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[60] = {
16514809,67632675,-1181306109,456270832,84146428,-369030649,253,255,20,215,252,8,-522125050,1887379431,816159673,
1429092658,-437586435,-1178133727,243,55,73,90,252,22,-332443624,1093918424,2071980736,-444480464,772073460,-947843816,
228,244,48,78,45,49,1182744826,-1196834315,241660141,-997474858,1031744520,-207681503,4,208,1,27,17,38,401261271,
-236391379,-958780883,-188480241,-790560494,31521818,1,14,24,1,225,8
};
static const strip_layer conv_2d_1_strip = {
    28, 28, 28, 28, 28, 2, 0, 0, 0
};
/* CONV_2D with the activation and the pooling after it: EDGE_LANES positions and 6 filters at a time. */
static void conv_2d_1(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    uint8_t *rows = memory + 5440, *values = rows + 788;
    int32_t *seen = (int32_t *)(void *)memory; /* [2 words of a row of a filter][28 rows][24 positions] */
    int32_t oy, first, f, ky, word, row, column;
    strip(&conv_2d_1_strip, image, rows, 0, flip);
    for (word = 0; word < 2; ++word) {
        for (row = 0; row < 28; ++row) {
            const uint8_t *from = rows + row * 28 + word * 4;
            int32_t *to = seen + (word * 28 + row) * 24;
            for (column = 0; column < 24; ++column) {
                memcpy(to + column, from + column * 1, 4);
            }
        }
    }
    for (oy = 0; oy < 12; ++oy) {
        for (first = 0; first < 48; first += EDGE_LANES) {
            const int32_t *w = conv_2d_1_weights;
            for (f = 0; f < 6; f += 6) {
                edge_sums a0 = edge_sums_set(conv_2d_1_bias[f + 0]), a1 = edge_sums_set(conv_2d_1_bias[f + 1]), a2 = edge_sums_set(conv_2d_1_bias[f + 2]), a3 = edge_sums_set(conv_2d_1_bias[f + 3]), a4 = edge_sums_set(conv_2d_1_bias[f + 4]), a5 = edge_sums_set(conv_2d_1_bias[f + 5]);
                for (ky = 0; ky < 5; ++ky) {
                    for (word = 0; word < 2; ++word) {
                        const int32_t at = word * 28 + oy * 2 + ky * 1;
                        const edge_seen x = edge_seen_load(seen + at * 24 + first);
                        a0 = edge_sums_dot(a0, x, w[0]);
                        a1 = edge_sums_dot(a1, x, w[1]);
                        a2 = edge_sums_dot(a2, x, w[2]);
                        a3 = edge_sums_dot(a3, x, w[3]);
                        a4 = edge_sums_dot(a4, x, w[4]);
                        a5 = edge_sums_dot(a5, x, w[5]);
                        w += 6;
                    }
                }
                {
                    uint8_t *v = values + f * 48 + first;
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 114, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 114, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 114, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 114, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 114, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 114, 0, 255);
                }
            }
        }
        edge_map(table_1, values, 288U);
        for (f = 0; f < 6; ++f) {
            const uint8_t *v = values + f * 48;
            for (column = 0; column < 12; ++column) {
                out[column * 6 + f] = edge_mean(v[0 + column * 2] + v[1 + column * 2] + v[24 + column * 2] + v[25 + column * 2], 4);
            }
        }
        out += 12 * 6;
    }
}
#elif defined(EDGE_PAIRS)
static const int32_t conv_2d_1_bias[6] = {
-2268,-3529,-2289,-93,-1419,1561
};
static const int32_t conv_2d_1_multiplier[6] = {
1551999076,1945479627,1588716843,2120012730,1346933247,2146131437
};
static const int8_t conv_2d_1_shift[6] = {
9,11,11,11,9,10
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[90] = {
-65543,-131037,-5046269,2359280,-458756,655367,65531,262151,-4587626,1769522,327683,-1441791,65533,65535,20,65495,65532,
8,65542,2097127,-6553671,3735602,-655363,1769505,-2031647,7340159,3211173,5570606,-1703958,-4587577,65523,55,73,90,
65532,22,5242904,-2162728,-1376320,-3932112,-1572876,851992,-1310673,4259891,8061055,-1704063,3014660,-3670143,65508,
65524,48,78,45,49,4259834,-4063243,7405549,-4325418,2883592,524321,4587647,-4653143,917607,-3866741,3997823,-786529,4,
65488,1,27,17,38,-3997737,-786387,2752557,327695,65554,-262118,1572842,-917528,-3735590,-720956,-3080223,131040,1,14,24,
1,65505,8
};
static const strip_layer conv_2d_1_strip = {
    28, 28, 28, 28, 28, 2, 0, 0, 0
};
/* CONV_2D with the activation and the pooling after it: EDGE_LANES positions and 6 filters at a time. */
static void conv_2d_1(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    uint8_t *rows = memory + 8128, *values = rows + 788;
    int32_t *seen = (int32_t *)(void *)memory; /* [3 words of a row of a filter][28 rows][24 positions] */
    int32_t oy, first, f, ky, word, row, column;
    strip(&conv_2d_1_strip, image, rows, 0, flip);
    for (word = 0; word < 3; ++word) {
        for (row = 0; row < 28; ++row) {
            const uint8_t *from = rows + row * 28 + word * 2;
            int32_t *to = seen + (word * 28 + row) * 24;
            for (column = 0; column < 24; ++column) {
                to[column] = from[column * 1] | (from[column * 1 + 1] << 16);
            }
        }
    }
    for (oy = 0; oy < 12; ++oy) {
        for (first = 0; first < 48; first += EDGE_LANES) {
            const int32_t *w = conv_2d_1_weights;
            for (f = 0; f < 6; f += 6) {
                edge_sums a0 = edge_sums_set(conv_2d_1_bias[f + 0]), a1 = edge_sums_set(conv_2d_1_bias[f + 1]), a2 = edge_sums_set(conv_2d_1_bias[f + 2]), a3 = edge_sums_set(conv_2d_1_bias[f + 3]), a4 = edge_sums_set(conv_2d_1_bias[f + 4]), a5 = edge_sums_set(conv_2d_1_bias[f + 5]);
                for (ky = 0; ky < 5; ++ky) {
                    for (word = 0; word < 3; ++word) {
                        const int32_t at = word * 28 + oy * 2 + ky * 1;
                        const edge_seen x = edge_seen_load(seen + at * 24 + first);
                        a0 = edge_sums_dot(a0, x, w[0]);
                        a1 = edge_sums_dot(a1, x, w[1]);
                        a2 = edge_sums_dot(a2, x, w[2]);
                        a3 = edge_sums_dot(a3, x, w[3]);
                        a4 = edge_sums_dot(a4, x, w[4]);
                        a5 = edge_sums_dot(a5, x, w[5]);
                        w += 6;
                    }
                }
                {
                    uint8_t *v = values + f * 48 + first;
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 114, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 114, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 114, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 114, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 114, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 114, 0, 255);
                }
            }
        }
        edge_map(table_1, values, 288U);
        for (f = 0; f < 6; ++f) {
            const uint8_t *v = values + f * 48;
            for (column = 0; column < 12; ++column) {
                out[column * 6 + f] = edge_mean(v[0 + column * 2] + v[1 + column * 2] + v[24 + column * 2] + v[25 + column * 2], 4);
            }
        }
        out += 12 * 6;
    }
}
#elif defined(EDGE_DSP)
static const int32_t conv_2d_1_channels[24] = {
-4536,1551999076,58624,9,-7058,1945479627,234496,11,-4578,1588716843,234496,11,-186,2120012730,234496,11,-2838,
1346933247,58624,9,3122,2146131437,117248,10
};
EDGE_ALIGNED static const uint32_t conv_2d_1_weights[90] = {
4294770674,4294705222,65526,524302,65530,65534,131084,4128718,4290838466,14680318,65510,110,10485808,4290576304,
4292345950,8519782,65480,65512,8454132,4286775274,9175294,4285595474,8,65440,4286906286,4293394522,3080148,4293066704,2,
28,4284874758,4653024,4285726508,3539044,40,65454,4281794418,7471204,6356810,11141212,146,180,4292149120,4287103072,
16122110,4291493634,96,156,14745562,4286250924,1835214,4287168278,2,54,5505114,655390,4287430580,4293459848,48,2,
4293984248,1310734,655366,4292083714,65528,16,4293591034,3539010,4291493844,4285726606,65528,44,4291756008,1703984,
6029320,4287561474,90,98,5767184,1048642,7995646,4293328702,34,76,131108,4294443060,4288741314,196544,65474,16
};
static const strip_layer conv_2d_1_strip = {
    28, 28, 28, 6, 28, 2, 0, 0, 0
};
/* Twice an accumulator, rounded as rescale_twice does: its doubled product is negative where the accumulator is, since
 * the multiplier is more than 2^30. What is added to a channel has the zero point in it. */
static EDGE_INLINE int32_t conv_2d_1_activation(int32_t twice, const int32_t *channel, const uint8_t *table)
{
    const int32_t value = (edge_multiply_add_high(twice, channel[1], channel[2]) + (twice >> 31)) >> channel[3];
    const uint32_t inside = __usat(value, 8);
    
    return (int32_t)table[inside];
}

static EDGE_INLINE void conv_2d_1_store(uint8_t *to, const int32_t *channel, int32_t a0, int32_t a1, int32_t a2, int32_t a3)
{
    const uint8_t *table = table_1;
    __asm("" : "+r"(table));
    a0 = conv_2d_1_activation(a0, channel, table);
    a1 = conv_2d_1_activation(a1, channel, table);
    a2 = conv_2d_1_activation(a2, channel, table);
    a3 = conv_2d_1_activation(a3, channel, table);
    *to = edge_mean(a0 + a1 + a2 + a3, 4);
}

/* CONV_2D with the activation and the pooling after it: two filters at four positions at a time. */
static EDGE_NOINLINE void conv_2d_1(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const edge_half *first = (const edge_half *)(const void *)memory;
    int32_t oy, ox, f;
    for (oy = 0; oy < 12; ++oy) {
        strip_pairs(&conv_2d_1_strip, image, (edge_half *)(void *)memory, oy, flip);
        for (ox = 0; ox < 12; ox += 1) {
            const int32_t at = ox;
            const uint32_t *w = conv_2d_1_weights;
            uint8_t *to = out + at * 6;
            const int32_t *channel = conv_2d_1_channels;
            for (f = 0; f < 6; f += 2) {
                const edge_half *x = first + at * 2;
                int32_t a0 = channel[0], a1 = a0, a2 = a0, a3 = a0;
                int32_t b0 = channel[4], b1 = b0, b2 = b0, b3 = b0;
                {
                    int16x2_t v, u0, u1;
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[0];
                    u1 = (int16x2_t)w[1];
                    v = (int16x2_t)edge_load32(x + 0);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 1);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 28);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 29);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[2];
                    u1 = (int16x2_t)w[3];
                    v = (int16x2_t)edge_load32(x + 2);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 3);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 30);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 31);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[4];
                    u1 = (int16x2_t)w[5];
                    v = (int16x2_t)edge_load32(x + 4);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 5);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 32);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 33);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[6];
                    u1 = (int16x2_t)w[7];
                    v = (int16x2_t)edge_load32(x + 28);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 29);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 56);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 57);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[8];
                    u1 = (int16x2_t)w[9];
                    v = (int16x2_t)edge_load32(x + 30);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 31);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 58);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 59);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[10];
                    u1 = (int16x2_t)w[11];
                    v = (int16x2_t)edge_load32(x + 32);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 33);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 60);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 61);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[12];
                    u1 = (int16x2_t)w[13];
                    v = (int16x2_t)edge_load32(x + 56);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 57);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 84);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 85);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[14];
                    u1 = (int16x2_t)w[15];
                    v = (int16x2_t)edge_load32(x + 58);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 59);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 86);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 87);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[16];
                    u1 = (int16x2_t)w[17];
                    v = (int16x2_t)edge_load32(x + 60);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 61);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 88);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 89);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[18];
                    u1 = (int16x2_t)w[19];
                    v = (int16x2_t)edge_load32(x + 84);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 85);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 112);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 113);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[20];
                    u1 = (int16x2_t)w[21];
                    v = (int16x2_t)edge_load32(x + 86);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 87);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 114);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 115);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[22];
                    u1 = (int16x2_t)w[23];
                    v = (int16x2_t)edge_load32(x + 88);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 89);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 116);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 117);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[24];
                    u1 = (int16x2_t)w[25];
                    v = (int16x2_t)edge_load32(x + 112);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 113);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 140);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 141);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[26];
                    u1 = (int16x2_t)w[27];
                    v = (int16x2_t)edge_load32(x + 114);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 115);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 142);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 143);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(x));
                    u0 = (int16x2_t)w[28];
                    u1 = (int16x2_t)w[29];
                    v = (int16x2_t)edge_load32(x + 116);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(x + 117);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(x + 144);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(x + 145);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    w += 30;
                }
                conv_2d_1_store(to + f, channel, a0, a1, a2, a3);
                conv_2d_1_store(to + f + 1, channel + 4, b0, b1, b2, b3);
                channel += 8;
            }
        }
        out += 12 * 6;
    }
}
#else
static const int32_t conv_2d_1_bias[6] = {
-2268,-3529,-2289,-93,-1419,1561
};
static const int32_t conv_2d_1_multiplier[6] = {
1551999076,1945479627,1588716843,2120012730,1346933247,2146131437
};
static const int8_t conv_2d_1_shift[6] = {
9,11,11,11,9,10
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[150] = {
-7,35,3,-2,-2,-77,-5,7,-106,0,4,-71,-3,-1,20,6,-25,-71,1,31,-101,-31,127,-91,-32,112,48,-13,55,73,24,-40,-64,80,-34,-22,
47,51,127,-20,65,123,-28,-12,48,-6,-11,-19,64,-63,112,127,-87,103,70,-72,14,4,-48,1,-41,45,45,-62,-12,42,-22,-24,-38,23,
-15,-58,1,14,24,-16,-4,7,35,-8,10,50,3,1,27,5,-22,-41,-4,8,50,-3,33,57,-11,27,46,-22,-57,85,-27,-71,90,-4,22,48,-12,24,
-60,-25,13,-127,4,-127,-27,46,-57,78,45,49,-42,8,33,-67,44,8,-117,127,-97,-60,61,-13,27,17,38,15,18,26,5,1,-4,-60,-31,
-32,-12,-48,1,1,-31,8
};
static const strip_layer conv_2d_1_strip = {
    28, 28, 28, 6, 28, 2, 0, 0, 0
};
/* CONV_2D with the activation and the pooling after it: 3 filters at a time. */
static EDGE_NOINLINE void conv_2d_1(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    int32_t oy, ox;
    
    for (oy = 0; oy < 12; ++oy) {
        const uint8_t *top = memory;
        strip(&conv_2d_1_strip, image, memory, oy, flip);
        for (ox = 0; ox < 12; ++ox) {
            const int8_t *w = conv_2d_1_weights;
            int32_t first;
            for (first = 0; first < 6; first += 3) {
                int32_t pooled[3] = {0};
                int32_t py, px, j;
                for (py = 0; py < 2; ++py) {
                    for (px = 0; px < 2; ++px) {
                        const uint8_t *row = top + (ox * 2 + px) * 1 + py * 28;
                        const int8_t *v = w;
                        int32_t acc[3];
                        int32_t a0 = conv_2d_1_bias[first + 0], a1 = conv_2d_1_bias[first + 1], a2 = conv_2d_1_bias[first + 2];
                        int32_t ky;
                        for (ky = 0; ky < 5; ++ky) {
                            const uint8_t *x = row;
                            int32_t value;
                            value = x[0];
                            a0 += value * v[0];
                            a1 += value * v[1];
                            a2 += value * v[2];
                            value = x[1];
                            a0 += value * v[3];
                            a1 += value * v[4];
                            a2 += value * v[5];
                            value = x[2];
                            a0 += value * v[6];
                            a1 += value * v[7];
                            a2 += value * v[8];
                            value = x[3];
                            a0 += value * v[9];
                            a1 += value * v[10];
                            a2 += value * v[11];
                            value = x[4];
                            a0 += value * v[12];
                            a1 += value * v[13];
                            a2 += value * v[14];
                            v += 15;
                            row += 28;
                        }
                        acc[0] = a0; acc[1] = a1; acc[2] = a2;
                        for (j = 0; j < 3; ++j) {
                            const int32_t i = first + j;
                            const int32_t value = rescale_twice(acc[j], conv_2d_1_multiplier[i], conv_2d_1_shift[i]);
                            const uint8_t inside = edge_clamp(value + 114, 0, 255);
                            pooled[j] += table_1[inside];
                        }
                    }
                }
                for (j = 0; j < 3 && first + j < 6; ++j) {
                    *out++ = edge_mean(pooled[j], 4);
                }
                w += 75;
            }
        }
    }
}
#endif

static const uint8_t table_2[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,2,2,2,3,4,5,6,7,9,10,13,16,19,23,
28,34,40,48,56,66,77,89,101,115,128,141,155,167,179,190,200,208,216,222,228,233,237,240,243,246,247,249,250,251,252,253,
254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_2_bias[16] = {
-6109,-1075,1905,7831,4557,-5589,2395,9076,1587,5112,-2163,-2705,-4727,-4333,3404,-6564
};
static const int32_t conv_2d_2_channels[32] = {
1083085730,-9,1645859707,-10,1114679667,-10,1150112944,-9,2055138764,-11,1285587667,-9,1157134665,-10,1987892563,-10,
1436187218,-10,1772560665,-10,1326431158,-10,1779668671,-10,1275075022,-10,2097581359,-10,2013134294,-10,1306586630,-9
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2560] = {
-5,-34,5,7,-55,0,33,-24,13,16,-46,-23,44,19,-1,26,-12,4,32,-7,-28,-15,-12,-5,-1,40,12,-15,-23,-13,9,-8,-6,24,45,50,33,
-3,-44,84,71,72,-93,-4,-42,28,-10,-8,35,0,-21,6,21,-9,2,31,36,7,17,9,-12,4,22,68,9,2,-43,-27,26,-3,12,9,14,21,12,6,-52,
7,5,55,21,-8,28,30,-6,61,-4,10,0,-10,22,37,37,58,29,-4,-24,-38,-127,-33,-1,19,16,-100,-59,-2,5,1,12,17,-9,1,70,-19,30,
-26,23,-3,-4,9,-2,-24,-24,15,21,-33,33,-8,-3,4,-27,27,-14,6,51,38,-74,14,-35,-59,78,4,-42,-9,36,22,12,46,33,-75,-3,68,
-19,6,-3,-45,5,33,-34,22,-8,-63,36,-40,-4,40,1,-14,21,-21,7,5,25,5,-1,10,18,71,1,-23,14,-11,30,28,28,-26,33,43,26,-42,2,
15,-15,22,-19,-2,-2,-19,-14,-22,-15,4,-16,-50,-5,-27,-18,5,-32,73,99,-94,-19,10,-29,28,120,-127,-14,24,12,-40,76,-115,
-6,-48,3,-14,-2,37,-6,-46,-4,-1,4,3,-10,-13,1,-14,-38,44,32,13,29,-34,13,60,-35,-22,-26,-54,24,23,-19,-25,12,9,0,-15,
-13,-23,-10,13,-1,-35,-13,-7,-7,-1,1,-47,-39,-9,8,-11,-30,-2,-8,-17,11,14,-53,-7,14,-49,33,35,-26,3,19,34,-5,-65,0,0,0,
0,0,0,0,0,0,0,-31,-30,5,-18,29,32,0,0,0,0,0,0,0,0,0,0,-3,-29,44,37,51,-7,33,0,24,4,10,9,-29,31,15,10,-21,-19,6,20,-13,5,
4,-13,-3,14,6,14,19,-4,2,4,-75,-44,-70,-81,47,17,29,18,-20,9,-9,34,-10,6,-12,-5,-15,3,9,7,5,6,-29,-6,-8,-10,2,-13,5,-7,
0,19,-41,-7,72,-14,29,-61,2,-106,60,-32,13,35,35,56,-84,-60,-20,31,12,-18,19,2,-2,23,12,-2,6,-7,13,-11,-31,-17,-15,6,52,
66,-76,-75,-58,-69,-34,-19,-12,1,-25,14,-98,-41,-6,-2,-3,-2,-39,-31,-1,-29,-5,0,27,-11,30,23,2,31,87,19,-25,-127,20,-79,
77,14,98,-95,84,-85,-37,33,23,121,2,2,34,7,15,-16,-7,1,40,4,0,-24,-32,-36,28,-1,-46,124,-53,54,13,-36,-47,21,-11,-32,
-31,-48,-102,-70,80,27,-6,1,-6,-41,-20,-17,7,1,90,25,12,33,7,16,47,37,-35,-77,-81,-94,82,3,-35,13,61,-52,61,-3,77,-32,
12,-83,16,-9,-8,-52,-19,36,22,-21,-12,-83,-59,-6,33,-4,-14,-26,21,38,-13,-7,-62,93,46,-8,-49,-46,-49,18,80,41,-44,-37,
39,-20,-17,42,17,-23,119,65,36,23,18,-30,56,94,-1,79,-63,19,90,14,-75,-23,37,-20,73,15,-67,39,97,-33,34,11,-20,-16,11,
59,45,99,19,-71,-34,107,19,81,29,-103,-26,127,-64,-64,79,-89,-45,12,0,0,0,0,0,0,0,0,0,0,3,55,43,-68,38,47,0,0,0,0,0,0,0,
0,0,0,8,-3,-33,46,-21,-58,-37,19,30,-43,-33,-23,8,64,6,-24,1,7,13,6,-29,12,35,-33,1,7,22,30,-21,-2,-36,-12,3,-31,9,22,
13,-79,-12,-5,27,43,31,-12,-46,-9,-18,42,-32,0,-23,26,-5,-31,12,-15,-13,6,5,-19,23,-5,13,-18,-4,20,-17,-20,-29,51,19,
-84,-20,3,13,26,19,-18,-71,-10,-5,19,-21,11,0,-19,15,-9,19,-15,-60,9,-77,19,1,-53,18,-56,36,-35,-69,-9,-30,7,10,-4,-51,
-45,-49,7,-70,-28,-30,-4,-28,-44,25,17,15,18,-4,-18,-2,32,4,29,66,5,-72,-11,18,58,-3,-39,-71,30,11,47,17,-40,-67,0,-28,
-4,13,-23,-30,-42,-127,29,-12,-41,-31,15,20,-64,-3,18,26,14,-8,5,-10,-37,-59,27,-51,39,11,-49,-19,26,-4,63,-57,-40,19,
-31,-12,43,32,26,-18,29,-33,6,-6,-16,-46,17,-14,-28,13,7,-55,127,34,27,-19,47,-99,12,45,36,-20,56,-18,30,-11,-13,23,-41,
-43,19,30,55,86,-30,-30,28,17,-12,-25,23,59,91,-13,27,-75,-33,51,50,55,83,0,79,-71,-9,10,69,-32,0,29,28,-33,18,1,-31,3,
30,-2,-23,-13,7,12,36,-27,-68,66,83,14,90,12,-34,34,89,6,29,127,20,54,71,16,-18,-12,13,3,28,-1,0,16,4,-15,0,-40,4,7,-32,
-6,17,-91,-34,34,119,0,0,0,0,0,0,0,0,0,0,-3,-21,-3,9,33,-7,0,0,0,0,0,0,0,0,0,0,44,52,-28,-53,-116,-106,-20,-16,7,-32,
-14,-36,-15,-24,37,82,36,-10,24,0,10,-3,9,-11,-30,16,5,-4,-7,5,-14,7,38,-36,-91,-79,41,126,3,-62,-51,-8,51,88,-29,10,30,
43,49,-18,17,30,-1,-3,-11,-53,28,-7,44,-44,-29,-25,-3,-61,32,65,0,-25,-61,122,53,-111,62,-30,-20,-67,-127,63,-25,-41,18,
14,44,-30,-31,6,-4,-6,28,-23,-56,52,-47,-63,46,11,-35,-19,62,43,-61,-84,83,-98,-11,7,-102,-87,47,21,40,29,3,41,29,-127,
11,23,18,39,50,-29,-13,1,-33,-83,14,22,-32,-24,0,66,-42,-9,35,-42,-20,-55,-9,34,-19,-63,5,-73,-12,-58,-32,27,19,-52,-24,
20,24,54,-39,-41,-28,19,38,15,68,-72,-34,-69,-35,-42,18,-15,-102,-23,53,71,22,4,25,13,-5,-56,23,33,-12,19,27,14,-21,-30,
0,-23,26,30,-17,-39,-12,-38,-87,60,-9,-60,-56,12,42,-98,-36,-52,-35,22,3,-9,10,73,27,-19,14,-28,19,57,1,3,-23,-1,20,54,
46,-1,15,-2,-49,-7,-61,26,13,-26,29,-9,0,-27,4,-11,4,23,71,36,-58,61,4,-22,-30,11,15,-12,32,41,1,-22,5,60,-37,36,-3,-29,
-7,45,-32,19,-7,15,-24,-19,24,-4,4,-5,53,-14,7,9,-14,65,67,-45,-4,7,-31,99,68,-51,-3,20,21,-16,33,27,-45,-30,0,0,0,0,0,
0,0,0,0,0,-36,44,22,-43,13,-29,0,0,0,0,0,0,0,0,0,0,-47,-6,-4,-48,93,29,18,-27,-28,-6,10,37,-48,22,-29,2,1,34,10,-43,56,
44,60,24,-19,11,37,46,75,25,27,19,0,-4,-36,56,-26,-9,36,-47,-32,0,28,-4,38,-49,-13,-83,-27,45,53,28,51,43,-50,24,2,-23,
22,-67,3,18,-32,-123,53,-35,42,7,-16,-43,-7,-4,-45,-44,-26,76,-31,57,-22,-62,29,-35,26,-24,6,-67,0,-41,21,-6,71,-5,7,
-15,-13,3,-4,52,28,-11,24,-4,-5,-9,91,-9,42,8,-19,-109,87,22,78,-5,9,13,-56,-6,20,-58,-1,-26,-1,18,-8,58,31,0,26,16,-40,
-82,16,-2,-48,-42,-29,88,12,104,36,-53,4,48,-65,-34,-31,9,110,-127,-45,-16,-30,-17,62,-86,-15,-8,-4,-52,39,-69,10,19,
-12,-9,54,-22,35,29,-75,-107,22,51,20,-29,11,-107,-27,34,8,6,-5,-22,-2,38,5,-18,-48,47,26,32,-45,-127,6,45,-53,-25,3,
-13,77,75,31,-31,39,79,54,-51,-31,7,-118,59,32,-2,-60,35,-85,3,65,-44,-43,14,0,29,13,52,10,19,49,-31,39,18,-40,-48,25,
25,-67,-43,33,-88,64,-22,48,20,20,-42,-22,39,28,22,-1,-7,12,12,8,5,7,53,-56,31,54,-17,26,-24,-20,77,46,46,-19,-36,12,81,
-15,-2,3,2,29,29,49,-4,-27,31,10,-2,53,-11,-10,17,7,-22,89,-3,-13,16,0,0,0,0,0,0,0,0,0,0,30,8,52,-21,-53,21,0,0,0,0,0,0,
0,0,0,0,44,91,-41,-11,88,24,-49,59,-11,-82,73,10,-29,86,54,-15,-9,21,-30,-26,44,13,-13,25,10,-13,7,-5,28,23,2,-35,38,
124,30,12,0,16,15,127,55,6,-46,55,1,5,4,12,-20,-6,24,9,8,-23,-24,13,-17,3,-11,-12,-29,9,-9,37,-47,-93,62,45,-1,100,1,
-87,49,48,-25,53,37,-32,-9,62,9,4,-19,12,33,-18,0,-37,-22,20,18,1,16,-39,10,3,78,-53,7,109,48,27,5,-75,53,17,-46,17,1,
-31,-26,-59,-48,24,40,42,28,-37,-58,-26,14,23,-30,-35,-5,-38,12,-13,-10,24,12,50,54,-83,11,32,-11,-36,-63,35,0,29,-3,
-119,-59,-31,20,20,42,9,46,5,-45,52,24,73,52,14,-57,38,5,82,50,-31,-27,-68,2,16,-20,-29,-2,32,-6,-27,-13,69,40,70,60,0,
-21,-127,41,41,53,-33,58,33,-2,-8,-20,4,-18,59,52,-37,25,70,-48,-61,5,17,26,4,-40,-108,-39,73,4,-23,-70,60,-6,6,-20,-9,
-7,-24,29,10,51,-63,25,-51,-32,-42,-58,-25,18,18,-6,3,-22,36,6,-5,-23,4,-31,8,8,27,53,-57,49,-35,-41,-1,-59,-74,-17,-98,
-22,-21,-6,28,19,-3,7,5,-18,-15,34,45,-4,-16,27,19,18,43,9,21,96,-124,-56,-31,85,-17,90,-14,-77,15,74,-52,58,29,-49,13,
-11,54,-39,10,13,-2,0,0,0,0,0,0,0,0,0,0,3,-89,36,52,-41,-10,0,0,0,0,0,0,0,0,0,0,40,13,-35,-17,11,65,77,28,-15,-68,-32,
44,127,85,6,48,10,12,13,33,-8,5,19,11,4,5,-6,20,37,41,-8,-46,-89,19,82,63,-14,-38,-70,-18,45,15,5,29,-35,-77,42,40,-22,
9,35,63,-5,-57,-21,12,31,17,3,-54,-15,3,14,-27,-55,-32,18,62,58,12,15,-7,-13,33,95,25,19,46,-86,-13,42,38,6,-56,14,-9,
-1,26,2,1,7,-34,23,41,13,-7,109,94,19,-1,-64,9,87,26,-9,-6,11,7,-21,54,4,-69,15,-59,57,42,0,2,2,-31,25,38,-46,4,-38,
-127,34,17,-13,54,-38,-47,-39,-46,-5,-37,-3,-43,-16,-85,-54,-45,10,-31,-30,-60,1,-102,-2,34,-1,-50,-26,-101,8,25,-71,
-54,-21,-55,-2,-71,35,-7,5,22,11,35,8,-21,-71,-18,-79,-37,-12,-17,8,-1,-79,-32,-22,-18,-8,-32,-34,-30,3,-34,-16,6,-45,
-8,-16,-41,-52,-72,21,-32,-9,40,-48,-87,24,2,-42,45,-1,2,-7,8,23,-25,-43,-5,-1,44,38,-25,-23,9,-9,50,52,-19,65,-7,-31,
-81,16,-2,7,-27,-8,-31,-24,-24,-31,-17,29,4,26,10,-34,4,9,-3,8,4,35,32,-16,-17,-11,23,21,72,-37,-14,-18,40,8,2,-6,19,26,
30,-3,-29,-1,1,22,1,11,-1,20,27,-9,28,-4,-17,23,14,-29,16,-19,-15,30,3,-11,-42,15,32,-20,-20,0,0,0,0,0,0,0,0,0,0,-21,
-16,-18,-13,43,1,0,0,0,0,0,0,0,0,0,0,11,-36,-23,7,-27,-7,28,-31,-29,4,-1,-2,17,27,-2,30,7,17,25,-32,1,59,-6,91,0,33,-55,
-6,-10,2,3,-59,17,25,-19,20,-9,47,36,19,-72,-18,-14,-10,52,28,14,-11,-11,-50,10,-14,-1,-122,27,1,-31,5,-12,-29,-1,2,-29,
18,3,-17,50,8,3,33,-35,-11,-12,14,-24,64,-87,-8,10,34,8,-17,31,34,14,-40,-26,-8,5,51,-2,57,-20,127,-26,25,-29,56,-27,24,
43,11,7,-32,9,-3,58,6,-51,-54,-19,-16,12,57,27,83,17,1,29,18,8,-50,23,10,-39,38,4,8,-18,-20,-66,11,12,-77,30,-13,-30,-6,
77,-121,28,-4,16,-46,-6,-21,-10,20,23,-33,22,20,-7,-93,-11,-77,-28,3,-13,-45,15,-127,-42,26,0,-11,-25,-17,-15,-8,50,29,
-9,28,-65,-23,-38,30,-43,-30,12,37,-10,2,5,16,16,6,-18,-1,-4,-1,92,56,33,58,-44,-24,21,69,30,109,28,0,-33,23,-24,54,-16,
40,-33,6,17,-6,-25,40,-16,-4,35,-10,-39,-54,-4,-54,60,-38,27,16,-6,3,22,-4,25,10,-43,-28,-7,28,15,13,-26,-34,1,20,39,22,
-30,-12,11,11,8,-7,-13,5,20,21,-10,-10,24,64,14,-44,-6,-10,11,35,-7,-47,-31,4,-9,-16,-10,-4,-13,-3,15,14,-22,-3,28,12,
-4,9,-31,1,18,-4,-28,19,-2,22,14,-39,0,0,0,0,0,0,0,0,0,0,-11,18,6,-26,3,-2,0,0,0,0,0,0,0,0,0,0
};
/* What the filters see at (y, x), with signs. */
static EDGE_INLINE void conv_2d_2_patch(const uint8_t *image, int32_t y, int32_t x, uint8_t *patch, uint8x16_t sign)
{
    int32_t ky;
    for (ky = 0; ky < 5; ++ky) {
        const int32_t from_y = y + ky * 1;
        edge_copy_signed(patch, image + from_y * 72 + x * 6, 30, sign);
        patch += 30;
    }
}

/* The sums of all filters at two positions, four apart. */
static EDGE_NOINLINE void conv_2d_2_filters(const int8_t *x, int32_t *sum)
{
    int32_t f;
    const int8_t *w0 = conv_2d_2_weights, *w1 = w0 + 16;
    __asm("" : "+r"(w0));
    __asm("" : "+r"(w1));
    for (f = 0; f < 16; f += 2) {
        int32_t a0 = conv_2d_2_bias[f], b0 = a0, a1 = conv_2d_2_bias[f + 1], b1 = a1, block;
        const int8_t *v0 = x, *v1 = x + 160;
        __asm("" : "+r"(v0));
        __asm("" : "+r"(v1));
        for (block = 0; block < 10; ++block) {
            const int8x16_t x0 = vld1q_s8(v0), x1 = vld1q_s8(v1), u0 = vld1q_s8(w0), u1 = vld1q_s8(w1);
            a0 = vmladavaq_s8(a0, x0, u0);
            b0 = vmladavaq_s8(b0, x1, u0);
            a1 = vmladavaq_s8(a1, x0, u1);
            b1 = vmladavaq_s8(b1, x1, u1);
            v0 += 16;
            v1 += 16;
            w0 += 32;
            w1 += 32;
        }
        sum[0] = a0;
        sum[1] = b0;
        sum[4] = a1;
        sum[5] = b1;
        sum += 8;
    }
}

/* CONV_2D with the activation and the pooling after it: four positions at a time, of which two meet the filters. */
static EDGE_NOINLINE void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8x16_t sign = vdupq_n_u8((uint8_t)(0x80U ^ flip));
    int32_t *sums = (int32_t *)(void *)(memory + 320); /* of each filter at four positions */
    int32_t oy, ox, f, p;
    for (oy = 0; oy < 4; ++oy) {
        for (ox = 0; ox < 4; ox += 1) {
            const int32_t at = ox;
            const int32_t *channel = conv_2d_2_channels;
            uint8_t *to = out + at * 16;
            const uint8_t *table = table_2;
            __asm("" : "+r"(table));
            for (p = 0; p < 4; p += 2) {
                const int32_t y = (oy * 2 + p / 2) * 1 - 0, x = ox * 2 * 1 - 0;
                conv_2d_2_patch(image, y, x, memory, sign);
                conv_2d_2_patch(image, y, x + 1, memory + 160, sign);
                conv_2d_2_filters((const int8_t *)memory, sums + p);
            }
            for (f = 0; f < 16; ++f) {
                const int32x4_t high = vqrdmulhq_n_s32(vld1q_s32(sums + 4 * f), channel[0]);
                const int32x4_t value = vrshlq_n_s32(vaddq_s32(high, vshrq_n_s32(high, 31)), channel[1]);
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, 127), vdupq_n_s32(0));
                const uint32x4_t inside = vreinterpretq_u32_s32(vminq_s32(moved, vdupq_n_s32(255)));
                const uint32x4_t result = vldrbq_gather_offset_u32(table, inside);
                channel += 2;
                *to++ = edge_mean((int32_t)vaddvq_u32(result), 4);
            }
        }
        out += 4 * 16;
    }
}
#elif defined(EDGE_QUADS)
static const int32_t conv_2d_2_bias[16] = {
73891,-87859,87025,-110057,-31027,38315,164955,-44556,-34509,-28168,-127603,9199,32009,46099,-15412,3804
};
static const int32_t conv_2d_2_multiplier[16] = {
1083085730,1645859707,1114679667,1150112944,2055138764,1285587667,1157134665,1987892563,1436187218,1772560665,
1326431158,1779668671,1275075022,2097581359,2013134294,1306586630
};
static const int8_t conv_2d_2_shift[16] = {
9,10,10,9,11,9,10,10,10,10,10,10,10,10,10,9
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[640] = {
117825275,-115342092,623698941,335998443,786431240,101517057,-874236884,1635876,-400490295,-67833372,2226483,-217840141,
333170411,-551351069,-252930420,-183894774,-372109299,-250861313,151651352,235278077,-371206882,504760065,-588062713,
-66776862,452924204,-133565463,168763363,67304467,-402243576,-186843413,1378216177,133301753,841816314,116064291,
-1346710347,118031345,369746179,451477728,-1314530266,504491569,1423244577,520288021,303894831,-85785083,-67849971,
-250813957,-1039958487,-873071105,-56407993,152110884,586615276,-217909512,-199283941,-318437645,1479801037,-735250148,
7382,1268,1782,63749,63442,64279,2787,59363,34207990,-132824042,-103285772,535565056,352070382,335277581,1092627230,
236110845,-48568875,1039801884,-1021447608,34860556,870575343,-318764053,2059659008,115466796,353241356,-167769348,
-532900350,-32761858,65842195,-250349809,-499216075,-383976708,130811404,975512854,941826829,-183633658,-300738035,
330500548,1065467372,-1043254072,-622315771,-314115043,116507820,-17109023,-938281287,-52245759,-304228377,688065326,
335536001,-48765410,-1246477772,-505807107,-138683100,286905572,-1396495554,386629917,-20603888,-386004484,-304170042,
16507903,-66451486,-285470193,133537363,-483252462,261,4072,500,62747,54221,8446,43418,499,32968972,-131997931,
-677507353,520230686,-457570353,88218884,489166127,370060767,467993853,772544036,-2115562665,119669250,974321080,
-689772275,1107355872,467715828,640878322,1157477665,239972628,33157135,515496445,-671867519,-702285866,350800915,
-975368522,-738392339,-1420517022,-402652120,-669962485,-1072427039,586664428,-673630696,-136969138,383656197,
2031559131,-14885664,-52166467,236589821,-1224359443,254153700,-668679688,-385792238,919305426,-671481350,-604633608,
737468691,-1143031740,555206907,-234804996,471790862,366074893,17297388,667753413,502143520,-250423587,236655604,60181,
58908,57589,6490,53003,1759,59802,58091,85525767,-702928095,-1164259103,268902668,1073486573,299036922,68568885,
505080064,384895743,1239420674,-1277355184,-149936849,118347975,-201988878,-621540071,1225447919,-302055699,183345763,
55747247,619564280,455245769,332781335,-990430039,-468783845,82963186,-2122834717,-868413987,-1376457962,211628013,
-497666274,-1641411384,50411795,-436482320,-670295822,-531759811,-64881979,954999853,-200205086,383634652,907345897,
-788920850,752520524,638954764,-332929294,1530601198,14686183,-32508157,608698158,637465091,-568521440,1573059059,
-384750865,-541778957,316611613,449051087,-368820794,54010,15373,63534,16759,12851,57601,58893,3042,50659324,-890836259,
315609807,-502130908,1325421367,-369222141,-452921571,690025487,-234753034,-403892456,-606852784,1342135864,1158346681,
604768243,386200836,1007020545,-251655924,-183961639,240784321,990638316,1396882661,234155536,-469949221,151515701,
234285555,-268894494,-333059659,-1189911763,-569615858,16718851,333458937,-750566926,-101458433,-104133109,666701641,
1360227294,486955298,15795216,-303558663,1675692028,-788398087,589418254,186834785,2145818909,1194726527,-536410920,
-83559400,352177476,571671526,-301604127,-1487945536,-1138018557,-559607302,167635965,455208981,-719967012,49147,8221,
3283,12070,30498,63777,58067,58125,-788727087,-720756223,-170435796,-421390857,-270725848,554503178,132766731,
-535228153,-451797667,406596664,1003427928,435359020,474824971,185796088,-518194715,1543125761,621476580,774179821,
172601077,-83365110,752925937,351929604,-16841501,-87482112,48436944,320543051,-248097053,-587065572,805721471,
-755488475,519969553,-989658378,954006528,473247205,203324454,152632044,1062343591,1059260906,351082769,-234172683,
-786106394,416164659,2131693568,233367816,-289744142,216778747,321138679,18581247,-65273632,-1122572030,936511031,
-185269265,486870829,-905768673,-151851336,-470546975,53030,4611,1281,2531,46045,1009,7220,767,-583684621,-585267744,
-1546580988,67708407,-523687894,640345358,-284953330,-284683549,-705689814,-1123620838,1694444862,-299823891,205143570,
-150026234,553846834,-670162401,-724304647,-99232000,808560897,350935808,569637135,16915199,250934749,856029414,
971066598,-251135161,-534432281,-653262574,773003615,689430023,-123125528,2146187774,888980202,-78773261,-884064521,
416285450,1584264106,-988808947,954409482,957094374,-65473252,-87552759,456158471,-618911192,163643155,33565241,
187373797,17912603,-144967685,-419445228,288732421,386852550,-84469161,639230210,-49684473,-838331875,2090,4863,4562,
56802,1803,1234,1594,2583,374838253,2046712,-974724863,-217261317,-1157351701,287474138,-252851507,134489817,
-1361571814,165797567,839653622,336912837,-774228237,-1711160094,197061870,351726586,-690946544,-254574226,537636150,
86903082,-604253479,-822140162,-216091892,337043223,1745639651,-1438715934,599907573,1226323155,-1410279939,419994598,
-2024932638,-1275747335,805620516,-855836431,-1979900672,650579508,-519384118,-907294023,-770638820,-739048476,
319470375,585471243,-516795899,3950120,-115099138,-525205752,450265359,-489349414,-365496332,-352647672,268614885,
690586091,587929093,-520556822,-270011136,49685772,7459,9982,58348,57141,60168,58078,63729,4101,857118133,802221573,
-436592386,-117563078,-609096007,116448771,485956914,-1178096,-2116820204,132194330,1005471219,-385612564,-672075788,
150599891,945613247,686882812,-406115066,-31442038,1176099636,117062842,-535447348,-69867753,-388744671,-99547425,
1263399683,61547460,285590480,-386271252,-1445975817,-416928513,1830700309,-51369753,1328013599,248894529,-1797782502,
-1053619683,768999960,855050729,400490524,-891685341,873319734,-364897024,-689944103,453561625,-113179905,169536820,
-633587992,-555300100,-516877558,-703327184,303228870,-583940299,-32460831,-49740578,66719771,371659777,4647,10218,1018,
65495,58631,1032,64534,62690,421122264,-100723172,-83483414,-1628457275,-387390984,-269475805,-455800295,-116913397,
-1474177603,84413452,148964585,486206442,69070817,1209341941,219094265,353633779,533214471,33816305,84409619,-506952608,
686748379,454360843,1075377910,-34341642,-400888010,-63890147,757264878,-228921515,335151624,-268690185,-151333874,
-34992625,774786540,-32890907,320598268,-867561549,-469950950,283315735,-772201717,167513116,1359797485,301397301,
352922386,231677242,18219519,52359661,-252246815,-65928735,-44439033,-348911586,182007541,874817283,537908981,
-202444565,385749988,-435809547,4339,5579,65037,63191,60652,299,55566,65027
};
static const strip_layer conv_2d_2_strip = {
    12, 72, 72, 12, 72, 2, 0, 0, 128
};
/* CONV_2D with the activation and the pooling after it: EDGE_LANES positions and 8 filters at a time. */
static void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    uint8_t *rows = memory + 3136, *values = rows + 868;
    int32_t *seen = (int32_t *)(void *)memory; /* [8 words of a row of a filter][12 rows][8 positions] */
    int32_t oy, first, f, ky, word, row, column;
    strip(&conv_2d_2_strip, image, rows, 0, flip);
    for (word = 0; word < 8; ++word) {
        for (row = 0; row < 12; ++row) {
            const uint8_t *from = rows + row * 72 + word * 4;
            int32_t *to = seen + (word * 12 + row) * 8;
            for (column = 0; column < 8; ++column) {
                memcpy(to + column, from + column * 6, 4);
            }
        }
    }
    for (oy = 0; oy < 4; ++oy) {
        for (first = 0; first < 16; first += EDGE_LANES) {
            const int32_t *w = conv_2d_2_weights;
            for (f = 0; f < 16; f += 8) {
                edge_sums a0 = edge_sums_set(conv_2d_2_bias[f + 0]), a1 = edge_sums_set(conv_2d_2_bias[f + 1]), a2 = edge_sums_set(conv_2d_2_bias[f + 2]), a3 = edge_sums_set(conv_2d_2_bias[f + 3]), a4 = edge_sums_set(conv_2d_2_bias[f + 4]), a5 = edge_sums_set(conv_2d_2_bias[f + 5]), a6 = edge_sums_set(conv_2d_2_bias[f + 6]), a7 = edge_sums_set(conv_2d_2_bias[f + 7]);
                for (ky = 0; ky < 5; ++ky) {
                    for (word = 0; word < 8; ++word) {
                        const int32_t at = word * 12 + oy * 2 + ky * 1;
                        const edge_seen x = edge_seen_load(seen + at * 8 + first);
                        a0 = edge_sums_dot(a0, x, w[0]);
                        a1 = edge_sums_dot(a1, x, w[1]);
                        a2 = edge_sums_dot(a2, x, w[2]);
                        a3 = edge_sums_dot(a3, x, w[3]);
                        a4 = edge_sums_dot(a4, x, w[4]);
                        a5 = edge_sums_dot(a5, x, w[5]);
                        a6 = edge_sums_dot(a6, x, w[6]);
                        a7 = edge_sums_dot(a7, x, w[7]);
                        w += 8;
                    }
                }
                {
                    uint8_t *v = values + f * 16 + first;
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_2_multiplier[f + 0]), edge_lanes_set(conv_2d_2_shift[f + 0])), 127, 0, 255);
                edge_lanes_store(v + 16, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_2_multiplier[f + 1]), edge_lanes_set(conv_2d_2_shift[f + 1])), 127, 0, 255);
                edge_lanes_store(v + 32, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_2_multiplier[f + 2]), edge_lanes_set(conv_2d_2_shift[f + 2])), 127, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_2_multiplier[f + 3]), edge_lanes_set(conv_2d_2_shift[f + 3])), 127, 0, 255);
                edge_lanes_store(v + 64, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_2_multiplier[f + 4]), edge_lanes_set(conv_2d_2_shift[f + 4])), 127, 0, 255);
                edge_lanes_store(v + 80, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_2_multiplier[f + 5]), edge_lanes_set(conv_2d_2_shift[f + 5])), 127, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a6), edge_lanes_set(conv_2d_2_multiplier[f + 6]), edge_lanes_set(conv_2d_2_shift[f + 6])), 127, 0, 255);
                edge_lanes_store(v + 112, edge_lanes_twice(edge_sums_total(a7), edge_lanes_set(conv_2d_2_multiplier[f + 7]), edge_lanes_set(conv_2d_2_shift[f + 7])), 127, 0, 255);
                }
            }
        }
        edge_map(table_2, values, 256U);
        for (f = 0; f < 16; ++f) {
            const uint8_t *v = values + f * 16;
            for (column = 0; column < 4; ++column) {
                out[column * 16 + f] = edge_mean(v[0 + column * 2] + v[1 + column * 2] + v[8 + column * 2] + v[9 + column * 2], 4);
            }
        }
        out += 4 * 16;
    }
}
#elif defined(EDGE_PAIRS)
static const int32_t conv_2d_2_bias[16] = {
73891,-87859,87025,-110057,-31027,38315,164955,-44556,-34509,-28168,-127603,9199,32009,46099,-15412,3804
};
static const int32_t conv_2d_2_multiplier[16] = {
1083085730,1645859707,1114679667,1150112944,2055138764,1285587667,1157134665,1987892563,1436187218,1772560665,
1326431158,1779668671,1275075022,2097581359,2013134294,1306586630
};
static const int8_t conv_2d_2_shift[16] = {
9,10,10,9,11,9,10,10,10,10,10,10,10,10,10,9
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[1200] = {
-2162693,327668,-1835011,-1179669,-196600,458753,3407916,-655324,458757,-458720,2424876,1310726,3080159,393229,-3407900,
24,65481,-917532,-458701,393203,-3735573,851939,-6881396,-196598,-1572831,-262156,33,-851964,1310683,-2162653,-983060,
-720887,1048589,2686975,262168,983037,-2818018,458753,-2097145,1114082,-1441838,-983028,589834,917510,-1441825,1966102,
-2293774,-262139,1245228,-786455,2097123,-262125,4194312,-65557,-1507343,393209,1769471,-524279,655375,262146,-1572858,
-720932,5373989,524274,1638394,35,-2818123,262129,-2031613,65504,-2359258,-1179599,3276845,458731,-5242950,458761,
1441801,1769449,-5111899,1966097,-196575,-589803,1114159,393221,-5177331,-1966085,8257577,-131073,5570516,2031618,
1179677,-327709,-262156,-983028,-4063229,-3407883,4718663,458788,655340,-589832,2818075,458739,-458803,-458724,-196701,
589841,2293751,-851966,-786401,-1245179,5767219,-2883540,1900502,327668,458742,-458747,-524334,-327657,720867,-1572893,
-458762,4456470,-262156,1245184,2818030,-1179635,2818078,-3932163,131081,-524267,-393257,2097132,1376252,1310715,
4259872,917522,-1703979,1966108,-917432,-1179636,-1245201,786411,-1638400,-1966036,-196582,4063226,-3997667,131091,
3407843,-1245184,8060867,458721,589836,720892,-6946814,1572862,-5505005,-589809,-7274443,-327684,1376270,-655360,
-2097092,-131060,262124,-983021,-1966018,-1507300,393228,2424854,2293773,-458746,1703949,655300,-4325396,3473352,524236,
3801125,3670051,-720883,-1179629,1310643,4194177,-4063279,3604485,-262115,-3866708,-1048607,-589895,-3473407,-2621465,
720942,-2424856,-1245114,458737,-65542,-3669998,-196638,-1179683,2686979,-2097279,-1703906,4325428,-65539,-2293724,
-2818076,2818110,-8323043,1310719,-196585,-4849740,-1966119,-524357,1114137,-5439549,1507339,-6553584,655356,-4456506,
-1835009,524258,1179663,-6422445,2555922,-65595,-1507330,-1179682,65531,-262134,-1114116,524277,-1900494,65541,1048552,
131060,-720869,-2883635,2162686,-5636198,131059,1114124,-2162667,983015,1507358,524239,1900548,1376303,-5373985,131063,
-524255,-2621538,2031618,-1769542,327746,1900584,1441806,327677,1441828,1245271,131074,-655432,-1507315,-1507360,
-3735564,1834981,3014668,-8257561,458786,3801106,-2687006,4325376,1834976,458738,-4915167,-5177324,-1048561,-2490371,
1965953,-524330,-3407853,2490419,4521981,917581,131065,2031545,-2621452,-2752477,1376232,982966,458733,-6225822,262184,
3080203,1048545,-3538964,3538968,-3801123,-2883587,-5570476,-1572864,-2621423,-4194284,2293751,-2621479,262222,2162693,
2228187,-2293792,65469,1245181,-4063251,1310692,-524330,1507294,7929879,-65508,-196636,917530,-4784123,983078,-4063240,
4653074,8191954,131066,393208,-2031597,-4718524,-3604485,-2621404,-1507327,3604427,-2621446,-2359306,2883572,-4456482,
2162711,2686972,-720882,-2359283,-1048596,1834949,1703968,-2687011,1310708,-917503,1835038,1441745,65543,2621389,
1966062,-983022,917531,-1376235,-1703908,-2031627,1638490,-3211253,458719,-1441894,-1900565,327687,2818081,-3080223,
2162700,1769453,-983046,4653109,-1507328,327705,-2752486,-4522086,1048583,4194300,1179602,262166,1966106,720895,983042,
1769552,2424879,-2555961,-1769486,851993,-2490385,1507313,4849632,-4980771,-589808,458765,-786443,-2424844,4784138,
-65555,-6160285,-6094929,-3342344,8388553,-2686953,3997609,-1245157,-1179650,720877,196690,2424813,1769506,1310677,
-3866633,-1834994,-1376270,1900515,917469,-1376234,3145709,3604510,851912,3735571,327665,-8322952,-3407811,-5373964,
851869,-1965994,-6422486,196609,-3211280,1638386,-196547,-327739,2359341,1900514,-3342372,-23,-1703941,-2621428,
-2097075,-262111,3735532,-786415,1507293,3538964,393198,-7536564,-5439476,-1638414,2031598,1572839,-589821,-65490,
-3080198,2949082,2490389,-1310681,5963835,65504,-131057,2359367,-917501,852000,-393229,2818031,1834995,1835037,-393265,
4063174,2490366,-2228195,6160322,-1507311,-2097227,1245151,1769411,-1441788,-2949126,3932173,-524242,4259959,3276851,
-2031615,-1703923,786402,-4,-1376291,-2949169,1507364,5439543,1966083,-589795,-786417,196612,-3473434,1245135,-1966062,
5177344,-1441794,-1769472,2687008,-786442,1507352,2687056,6160440,-524359,524275,-720892,-1441791,-917503,-1572883,
-2359340,5242879,4521994,2359308,1507332,3932165,589836,-524327,1310657,-983060,-4390939,-1179632,2424795,-917451,
-983040,-720888,917594,3866635,5439554,917492,-1835011,589831,-1441805,-65566,-1441867,6488109,5898254,1835011,3014649,
4325362,917494,-1048584,-1310683,-4653037,-2228212,65535,1310688,-2949053,-2228225,917515,983113,7077854,5832738,262160,
1048569,524284,-393229,-393269,2621373,5308435,1900550,65521,-1179672,6553569,-7,-3211250,-2162591,-6750179,1310847,
327640,-262120,-3342268,-3080191,2293793,720930,8388582,4653110,-2097145,-327676,1376253,262118,-1900575,-4128832,
3604483,1179642,-1310723,-1048555,2949084,2228243,-1179643,-5832625,-4456405,-2162779,655357,1769505,-2818026,-4194309,
2097181,851923,3080230,7798818,-458719,-1900589,-1900531,-327727,2228225,5963820,1441783,852008,786442,-2359285,1114119,
-3080196,-2818038,-655401,-1638430,-1048611,2162701,524265,-2097127,1900637,2883640,1572952,852012,4259851,393208,
-393243,3866625,-1769454,1572924,3932111,1703923,1835085,720915,-2031588,6029306,-327708,786413,-5308427,-851958,
-4390927,327684,327651,2162688,2424842,3014693,655433,-327673,2949088,1376250,-65537,-327735,1507280,1638475,5701603,
1507356,5570687,2687013,1769489,196598,196579,1245211,-982986,-2293758,3145734,-2949128,2031614,-3866621,-262144,
3014629,8126502,-327700,1310631,655338,1638417,-3211275,3735516,1835061,786462,589848,4128850,4128803,1376237,-917494,
-524314,2818099,1048576,-1507320,-2424846,-3670021,3145719,-7929857,-3080156,1638350,8323087,917480,-1114182,851947,
1245220,65563,65504,-1507326,393271,262127,983085,1114143,-1114184,393185,-262116,-4390890,3669970,-720907,1900549,
-3538941,-589838,-1835020,-3211226,1179651,327681,655331,-4980771,262129,1835060,196607,-5373965,-7995424,786436,
2490359,2621482,-1769458,-720882,1245155,-2293707,-2293731,-6029359,262153,-2031671,2490410,-1114109,-1114104,458794,
-1572838,2949182,851949,4063250,-3670010,524338,2228255,-2752528,-4390906,6619135,-1179615,786490,-589810,2162691,
-2621426,-196615,-2686976,-5701631,-2424832,-458737,1769471,-655395,-458778,-2818093,-393195,3145777,1376234,2228211,
65538,983028,3342341,5046246,-327609,3538919,65554,1638495,-2228217,4259816,3801086,3801057,-983033,-2097115,-2555888,
3014675,2686999,-458839,8388588,-3997718,262131,4128759,196618,-786518,-458739,2228234,1703910,3473404,-327602,-3473330,
1638352,6160493,-3866609,3735523,3735564,-720868,851977,7143431,2752552,-65517,2752569,1638373,5439515,-262120,-327736,
1769520,-2424804,655296,131072,720939,65553,-524293,-3801068,-4915195,-1638458,1704023,-2031614,-2097145,1179677,
-589733,-1638401,1114165,1507342,-327689,2490393,-196599,-3276792,524330,1245183,1179602,-2228254,458763,327634,393274,
655383,-7077907,3866616,-2031615,-2424837,3604459,-8257574,-3473459,2555865,1441879,31,-3801114,-851956,-4521980,
1114146,-983059,524292,1048602,-2162753,1638390,-1966139,3604467,-3866654,-1245202,-1310726,-5308456,655329,3276812,
1310740,-3014694,-6684671,786366,1376246,-131056,-8322962,-5439434,589866,-2949159,2293758,-5046260,-2162665,-2687024,
-983085,2097163,327726,-2359301,-3211265,-851938,1310742,5832675,-1048606,-2293771,3473363,-2752515,-6553626,-327710,
-6029319,6815756,-5636034,2359233,4784152,-5505040,1638408,-7929779,-4980747,-3473372,-458767,1900544,917556,-2883638,
-3473479,-262116,262116,3145732,-3342340,-7733251,2555847,-2031606,-3538965,-3014640,-2883597,-4521945,-7012341,5373957,
4587560,-4587522,-65528,-8323057,2031578,1245194,2293733,-2031566,60,-458717,-2031695,1769430,-1900587,-524300,393224,
-4390939,-8257557,1441797,-1114134,-720896,2424844,-1441738,-1376261,1048578,2687017,2293771,-2031624,-1048601,196598,
1900579,2555902,-1835028,-2162635,-1376248,-1900578,-458767,1048581,-6946891,-1179643,2162686,2162746,-1114183,-2228221,
1900594,393232,3342358,3145680,-1703942,-458754,-2359375,458736,1900535,-18,-1900524,2097178,4587507,327660,-1048588,
-458797,-1441857,-4,-8257581,524257,3932142,-1507324,-2621456,589817,3670108,2686960,2949126,3932042,-2424780,3997626,
-4653108,-1638377,3801121,458719,-1572917,-131040,4587545,458746,-2097131,-262187,-1507372,-393199,-851965,2359236,
-3932208,-524308,2686967,2949119,4522005,2686951,4915277,262059,1114117,-1507335,-5636144,-1638362,7143454,-196624,
-2031585,-2883519,262170,655389,131096,655337,28,-655325,5177383,982997,-7012392,-4128717,3014614,3342327,1572831,
-3473447,-3342282,1900544,4849625,-3342311,196607,-1245132,3604456,-3473412,3407885,-1441728,-2687008,1769480,-458687,
655386,-2490308,-2162714,1245194,1310768,-1572922,-3735499,-5242911,327646,1048603,1310721,-2031567,-2752492,1179666,
-2293711,-131056,-196599,262138,1441831,1179687,2621418,262138,-41,-1769465,262152,-262122,-720926,-3080232,1441820,
2424810,-4784187,-1966088,2097187,655385,720907,1638425,-393217,-327674,-6357009,-1507352,-1048592,-1769515,-458744,
-2752579,786444,327657,-1310742,-1048607,1572853,1900537,393203,-5767135,327688,589793,1900538,262173,4718613,851983,
1376276,3473415,-65551,-196589,-8126368,-852005,-65525,-589834,-196618,2097096,131075,327687,-1966136,2686958,1769492,
4194328,-131085,-1114058,1900573,-917522,-1114027,131080,1900535,-2883570,917519,-1572838,-262095,2949154,-917414,
1310714,-1048580,-589830,-131094,5111788,2097125,-983044,1048499,1966106,917527,2293771,786460,3014702,-131062,1245211,
-3407798,-1835011,1114083,-3014663,655356,-2293779,-720843,2818066,1900602,131071,-917523,327649,131041,5308428,1179638,
1376265,917455,65558,196638,-983049,-262126,-1441785,524318,3604469,-5832701,-2686987,-983061,1310692,1245173,-196519,
-1376204,720857,3407908,2097167,-786450,1507326,-1703930,1114099,1441739,-131059,-589865,-1245204,65579,-2555890,
-131069
};
static const strip_layer conv_2d_2_strip = {
    12, 72, 72, 12, 72, 2, 0, 0, 128
};
/* CONV_2D with the activation and the pooling after it: EDGE_LANES positions and 8 filters at a time. */
static void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    uint8_t *rows = memory + 5824, *values = rows + 868;
    int32_t *seen = (int32_t *)(void *)memory; /* [15 words of a row of a filter][12 rows][8 positions] */
    int32_t oy, first, f, ky, word, row, column;
    strip(&conv_2d_2_strip, image, rows, 0, flip);
    for (word = 0; word < 15; ++word) {
        for (row = 0; row < 12; ++row) {
            const uint8_t *from = rows + row * 72 + word * 2;
            int32_t *to = seen + (word * 12 + row) * 8;
            for (column = 0; column < 8; ++column) {
                to[column] = from[column * 6] | (from[column * 6 + 1] << 16);
            }
        }
    }
    for (oy = 0; oy < 4; ++oy) {
        for (first = 0; first < 16; first += EDGE_LANES) {
            const int32_t *w = conv_2d_2_weights;
            for (f = 0; f < 16; f += 8) {
                edge_sums a0 = edge_sums_set(conv_2d_2_bias[f + 0]), a1 = edge_sums_set(conv_2d_2_bias[f + 1]), a2 = edge_sums_set(conv_2d_2_bias[f + 2]), a3 = edge_sums_set(conv_2d_2_bias[f + 3]), a4 = edge_sums_set(conv_2d_2_bias[f + 4]), a5 = edge_sums_set(conv_2d_2_bias[f + 5]), a6 = edge_sums_set(conv_2d_2_bias[f + 6]), a7 = edge_sums_set(conv_2d_2_bias[f + 7]);
                for (ky = 0; ky < 5; ++ky) {
                    for (word = 0; word < 15; ++word) {
                        const int32_t at = word * 12 + oy * 2 + ky * 1;
                        const edge_seen x = edge_seen_load(seen + at * 8 + first);
                        a0 = edge_sums_dot(a0, x, w[0]);
                        a1 = edge_sums_dot(a1, x, w[1]);
                        a2 = edge_sums_dot(a2, x, w[2]);
                        a3 = edge_sums_dot(a3, x, w[3]);
                        a4 = edge_sums_dot(a4, x, w[4]);
                        a5 = edge_sums_dot(a5, x, w[5]);
                        a6 = edge_sums_dot(a6, x, w[6]);
                        a7 = edge_sums_dot(a7, x, w[7]);
                        w += 8;
                    }
                }
                {
                    uint8_t *v = values + f * 16 + first;
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_2_multiplier[f + 0]), edge_lanes_set(conv_2d_2_shift[f + 0])), 127, 0, 255);
                edge_lanes_store(v + 16, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_2_multiplier[f + 1]), edge_lanes_set(conv_2d_2_shift[f + 1])), 127, 0, 255);
                edge_lanes_store(v + 32, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_2_multiplier[f + 2]), edge_lanes_set(conv_2d_2_shift[f + 2])), 127, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_2_multiplier[f + 3]), edge_lanes_set(conv_2d_2_shift[f + 3])), 127, 0, 255);
                edge_lanes_store(v + 64, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_2_multiplier[f + 4]), edge_lanes_set(conv_2d_2_shift[f + 4])), 127, 0, 255);
                edge_lanes_store(v + 80, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_2_multiplier[f + 5]), edge_lanes_set(conv_2d_2_shift[f + 5])), 127, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a6), edge_lanes_set(conv_2d_2_multiplier[f + 6]), edge_lanes_set(conv_2d_2_shift[f + 6])), 127, 0, 255);
                edge_lanes_store(v + 112, edge_lanes_twice(edge_sums_total(a7), edge_lanes_set(conv_2d_2_multiplier[f + 7]), edge_lanes_set(conv_2d_2_shift[f + 7])), 127, 0, 255);
                }
            }
        }
        edge_map(table_2, values, 256U);
        for (f = 0; f < 16; ++f) {
            const uint8_t *v = values + f * 16;
            for (column = 0; column < 4; ++column) {
                out[column * 16 + f] = edge_mean(v[0 + column * 2] + v[1 + column * 2] + v[8 + column * 2] + v[9 + column * 2], 4);
            }
        }
        out += 4 * 16;
    }
}
#elif defined(EDGE_DSP)
static const int32_t conv_2d_2_channels[64] = {
147782,1083085730,65280,9,-175718,1645859707,130560,10,174050,1114679667,130560,10,-220114,1150112944,65280,9,-62054,
2055138764,261120,11,76630,1285587667,65280,9,329910,1157134665,130560,10,-89112,1987892563,130560,10,-69018,1436187218,
130560,10,-56336,1772560665,130560,10,-255206,1326431158,130560,10,18398,1779668671,130560,10,64018,1275075022,130560,
10,92198,2097581359,130560,10,-30824,2013134294,130560,10,7608,1306586630,65280,9
};
EDGE_ALIGNED static const uint32_t conv_2d_2_weights[1200] = {
4290576374,589800,917514,4294049856,65426,4293066696,4291821634,4294377448,2097178,5308414,4292018084,4293001240,
2490456,4293328850,3473406,4293918738,3211252,70,6553690,851926,4294574146,4293787690,11075496,4063236,9437326,917576,
4294508358,1179682,3735468,589800,4293984236,8912940,262162,4293918762,4291493802,3932216,4294574132,8060916,1179672,
1376248,2752540,4293656576,786456,4849708,982936,7602250,7208970,4294443066,4290052048,4292477068,4290707202,4291559484,
2555902,4294574126,4281860128,1245176,4294770570,4291887100,131082,2031568,2228248,4290641962,196590,4293918786,589818,
2883656,3604426,6029336,851940,4285136962,4980838,8978426,1900396,851930,4287299514,4289134586,524444,4325386,
4293853100,2949052,4286775280,9306148,4289724488,4291952642,5308408,4293525532,4293132290,3670076,4292214826,4291559480,
655374,5636162,655410,4289462324,1376254,1966084,2949090,9633728,4294770650,4282646726,4292542460,1376218,4292149220,
3735494,589794,4278321392,4288479200,3211236,4291493878,4289724440,720860,4279894168,4288741364,5832628,4293132294,
1704000,4915196,4290510906,4289003508,7864346,4294901752,4292149178,393224,4287954892,4293328876,3014704,4293132290,
4291755994,1179672,4293853106,4293001216,4293525520,4292018150,4294770628,1769452,4292804592,4290445310,1835030,
4294115302,4294115222,4294901746,4288544796,4288806914,4587586,458700,4291100610,4456486,4292608010,4286513142,4194362,
4291231738,4292542422,4849752,2621452,4294049894,720870,66,4293263368,524336,1900538,1179668,1835020,4128710,4294443046,
1310750,524292,4289265514,458722,4284415860,917522,2228318,786442,2359354,4294246342,1245144,4293722096,4521966,
4293263364,851948,4294049802,4294377448,2490368,4294115246,4128728,4293132432,4292608024,4286971962,262182,4281073668,
3080188,4290773112,4294705176,4587546,4294049804,7340102,4293525530,4287168344,4292804546,851938,4294770676,8650856,
4294770682,4285202280,4290969522,4285988748,4291231742,4292542396,65526,196584,4293525558,1900494,3014716,4289658684,
4063236,2490542,262148,4278386638,917572,4284612648,4292870174,1835162,196594,4282515652,524368,4283826344,4291821568,
4390838,4290314176,15859758,4294836280,16318372,196596,7143318,4289658868,4290248730,4292804568,2817954,131086,
4290838506,3276980,4288741314,4325400,4285857588,2097166,3539104,4849758,4284940218,4293787680,4282711902,4288217072,
393380,4784090,1769402,4292214828,4288151674,4284153832,4294574202,4294246282,4290773146,4294443074,4284088344,
4291624932,4980778,4292345934,4294115302,5570526,12255108,4291952674,4293918812,8519918,4289003422,3014728,2424734,
4291035172,5374112,12320880,4290183080,10420222,2555778,4292935640,1835188,7733270,4292018026,12976218,4292345930,
4285661222,1966226,14090172,5177210,10616870,4290642114,4281466938,1441860,16711628,4286644096,7208966,4283302046,
4286054486,1638310,6160460,4294574096,917506,6094782,786458,4287430614,1638342,2555830,4290641990,4289331260,917506,
4292018110,3932204,8388624,4294770646,4291821580,4293459896,4290904070,65472,2883602,3473362,4284612634,4290969590,
4294377448,4293001240,5636150,851942,4293394494,4292476938,4293853092,4294311982,5570524,4292608026,2686968,2555894,
4292411358,1507286,6750150,4292476928,4283957286,4293787678,458712,4293001254,3407898,1245064,4292608038,2555750,
4293721970,4288020482,4287627300,4294508484,4290379848,4289265608,4293853046,2228274,982980,2359326,4294443028,
4292673528,4289134490,4259836,982942,3801096,4291362676,655492,4293590896,4291952666,7602212,4289527748,4289921018,
3866370,3997554,4289658856,6160406,2031554,4289724450,4286578728,65402,2424826,4294508488,1835060,720880,4290904102,
4290183148,5701608,3604362,3407936,5177242,3866588,4288544790,851902,3473370,4292935668,8323064,2293668,4289789838,
4291362788,917530,4293328874,16711570,4289593390,3539012,2555818,6225882,7209020,1638202,4291035308,4718682,3735492,
7405528,4293394466,3997660,3080142,11927670,65472,3604454,3670074,4290707306,2424766,6553702,4290904066,10879086,
3932166,10354688,4292018172,4293853042,983014,9043988,4718616,4286119882,4292608032,10879108,1769448,11796508,3670022,
4290510872,65534,11665476,524320,3801100,65506,2621694,589744,9306220,4290773006,2293748,4292280314,4290576202,1245178,
15597636,4294049858,6815832,4293656648,4288085960,48,4281138968,4294574100,4292935640,4293525522,4290773006,2162628,
4290314212,4294443018,4291887074,720882,10747978,983012,4290248780,4292608098,4284677962,3932194,16515154,4294639614,
4286840838,4288085994,4293984154,4294049848,11534438,4289200216,1376198,4291755974,5636156,4287037434,8519744,1835044,
4291690496,4291035224,16056198,851906,4280418410,4294246392,4291035260,4291952696,4286250968,6881168,8322818,4286775202,
4289658830,1441884,4292542394,5373958,5636220,4278321210,4284022662,3014678,4282122406,5111844,983018,4291166308,
4283629364,196582,2752606,4284153790,3801168,2883612,4291887040,4287430632,8650752,3604416,4293853100,4288151590,
4289462342,2686928,4287823832,7077936,4521966,4289658802,4286775258,2555848,4285399050,1966156,4285530248,4287692790,
4285988796,4325422,4289527738,2555880,4293001252,1835062,4292017972,4291100630,9306218,4291952640,524332,3932212,
1703986,4289920990,4290052072,9568276,7929682,4292476982,4287168494,4291297308,1638288,7471142,4282122324,393218,
4288217016,4294901714,2949050,7077928,4293787654,4294836316,4294705182,4718734,4294115230,8060812,3473286,4292083720,
4291559450,1507268,4293787706,4293394462,4291428352,5374016,4293525512,4292083714,3014664,7864330,4784054,4293132394,
4291231738,1179662,5963762,8585188,2555840,4289069190,2031602,983032,4292542416,13041602,4294443056,4288282760,
4294311944,2686970,4292870186,5832632,3539010,4289331244,4291100582,4291166234,4294246306,4456450,4288741368,4289331220,
3801274,5767280,4291428388,3145848,4294246344,1507290,4849684,6029386,2949024,3276950,327622,2490422,4294443008,5963722,
7405496,3670122,4293853132,5636198,4288806984,3211164,65472,4291952644,4294443064,4286185516,4288544844,2359302,
4284153830,4278910912,4290379882,4290379834,917588,4291821620,4289396704,4286185484,4294508530,4289593344,4289265574,
4294180906,10026956,4294312078,7536578,4293001230,4286906324,458726,6881272,4294312092,4293525560,1703954,4294443056,
4294246288,4293853174,4287365160,4293787830,4291624958,1048660,2424830,4280745946,7667696,2883758,62,2097204,4290576254,
4284284848,1245122,4294705184,4278321372,4289527712,4292935590,11599814,4292804548,13631512,4283695228,4288020552,
4293984226,6291464,4288217080,4285923406,4280942614,2490388,4521930,4293853160,786448,4292083820,4292149238,3801158,
5046268,4281007978,4292608010,6684716,6225824,4291166248,4194356,4278386598,982978,5898252,7798548,4291755926,
4294705216,4293263366,4652936,9830554,458582,4290904126,4289200258,10354766,1900458,4288282732,3801088,6815770,
4292083840,2490388,2621536,4290904162,4289462312,2359374,5177300,4288741296,2883640,3276850,4294115326,4289396602,
1572888,4283433026,655376,6946830,4294770658,4128656,262150,4292739180,3801146,4291821620,4294443106,10158040,4128714,
6029404,4294705172,4290314202,4293525610,10616856,2293740,4292083726,1048636,4294574258,4292214888,2162662,2817942,
11927640,2818030,4293590958,4291624900,3145904,1704024,7798686,3342310,4284284906,4293263380,1310866,4294311950,
11337670,3014712,4293001324,4290379780,16253004,4294246360,1572924,1179696,2097152,4291952656,16646174,1769424,786542,
458718,7274404,4293459946,655362,1245126,1572872,4915182,4282843042,524306,5898364,1638362,13172734,4292608066,
4283564034,4290117632,6291554,2686932,7012302,131108,4290773066,4289855520,8191982,393236,4288020636,3211168,14286862,
5505104,3539040,4290117688,4285136906,4291624844,2228330,3014684,2293668,4290445252,4290904066,4290052086,4287299532,
4293263384,3211244,4290969482,6553624,2621480,4284088428,1179732,4194326,655452,4290314218,6881190,4652930,9568304,
3801088,1835112,4279435258,5046158,10747914,9175120,4290904164,120,4286119882,4278386646,2097156,5374034,4291231704,
4290642026,4259836,4325492,4291493876,4293984252,9109478,589784,7798748,4291952648,4290117736,7929716,9175090,851956,
4287037344,4293853144,2228234,4291887090,524340,1310778,4280876976,4286709862,9633714,4288282674,4289527744,3538960,
4291755916,4287496298,2359332,4290379874,458740,4294901678,4784084,4285333386,4294311948,4282187742,589778,4292280276,
1114050,3735540,4294574118,4278714560,655374,4290969488,4293066716,4292739242,5898308,4293132468,4292935672,2031462,
2490422,4288151700,5636132,3801204,2752530,1769374,7143402,4283301894,1376178,6815816,4294705178,4293722030,1704016,
1572884,4292804538,4325402,8519702,720880,3670170,1441830,4286119906,655368,5832640,2686964,11141374,5374026,6291468,
4289003504,2555726,1245140,8257700,8257606,4290052068,4287561718,4292673396,1638358,1966170,2228286,3801098,4287889414,
4284940218,458722,5242964,4291428380,4290838418,4980820,8126500,4287627276,1572980,4293787676,4294049822,3473406,
4390886,131076,3276990,4290510862,6029350,5373998,4293328724,4294049818,12320986,4287234078,4294836262,5505138,1245056,
262144,3408046,4290904068,4294246382,4980786,917526,589732,7143382,4278386612,4285923336,2228292,7143398,4287168452,
4288872372,4281597954,4289003442,4521980,4290183158,4288479230,4289396730,4281794508,4283891680,3276816,4289134484,
4287954802,4290904084,4287823830,4285726716,4294836240,4294049862,4290838370,2883594,4292673492,4587542,4290838512,
4292214800,4291100604,4292673394,4290510854,4290183010,851936,4292804584,4293984166,4289658848,1114098,4285595544,
4291690542,4290773034,4294377386,5308398,5832702,4283629472,4291690572,262192,1245138,5963692,6619118,327678,4292477032,
4294049922,1310772,4284415938,589756,4294705184,4294574098,4291428366,524304,4290969584,4194374,4291887056,4292804576,
4292804546,3080170,524346,9437226,4293197750,4294836246,5308380,3538984,262160,3735534,2555892,4292804600,3932212,
1835054,4291231738,2162630,196606,4293066714,131116,393276,4289527786,4292935638,4194334,4293328860,4292411352,131158,
4290248726,2228238,982994,4290773042,4294115274,7733250,4290904120,11993076,589766,4325376,4294770686,4294246290,
3538978,327660,3997692,4287234054,3276834,4288479210,2686938,4293132308,6225902,4279042046,2490440,131126,4292673392,
720834,4293722084,4291231720,3670120,327678,4293525532,2424774,4292739078,4292739088,1048676,4456510,4325382,4289724444,
4293590970,4293984204,1900520,6684682,8454096,7536636,4293984082,16711640,4456468,3342284,7405510,7471128,3211210,
10879030,1441878,131106,4290773006,2359354,4294574098,4288413712,786548,1310766,4287954842,5046194,4292935642,1048584,
4292411356,4292280308,1507196,2686956,4284874776,4290641966,4293263420,2621484,4294246340,4282843122,4279107738,
4284940266,4294443064,458696,4288938016,4289134566,4278321182,3997620,3473324,4291100586,4293525504,4849688,4292804558,
327660,4293984226,2097162,3801188,786464,3735534,4294901724,4292018046,4294901752,7340216,5308384,7602242,851902,
4291887016,4294180898,9044010,5308366,14286908,4294508512,56,4293656646,3080126,4287954866,7143376,4287954936,
4289986680,4290576332,2097206,2621442,458740,2883662,4294443052,4293459908,1310770,1441814,4291362730,4294049808,
3735538,720870,1703966,2752552,4293722092,4294508524,8388656,4294639590,4289200156,1835038,4293722100,4294639572,
4587542,1572920,4288872434,1245176,589762,196546,4292935662,4294443044,2555848,2424810,2949116,4291559436,4289855516,
4294705158
};
static const strip_layer conv_2d_2_strip = {
    12, 72, 72, 6, 72, 2, 0, 0, 128
};
/* Twice an accumulator, rounded as rescale_twice does: its doubled product is negative where the accumulator is, since
 * the multiplier is more than 2^30. What is added to a channel has the zero point in it. */
static EDGE_INLINE int32_t conv_2d_2_activation(int32_t twice, const int32_t *channel, const uint8_t *table)
{
    const int32_t value = (edge_multiply_add_high(twice, channel[1], channel[2]) + (twice >> 31)) >> channel[3];
    const uint32_t inside = __usat(value, 8);
    
    return (int32_t)table[inside];
}

static EDGE_INLINE void conv_2d_2_store(uint8_t *to, const int32_t *channel, int32_t a0, int32_t a1, int32_t a2, int32_t a3)
{
    const uint8_t *table = table_2;
    __asm("" : "+r"(table));
    a0 = conv_2d_2_activation(a0, channel, table);
    a1 = conv_2d_2_activation(a1, channel, table);
    a2 = conv_2d_2_activation(a2, channel, table);
    a3 = conv_2d_2_activation(a3, channel, table);
    *to = edge_mean(a0 + a1 + a2 + a3, 4);
}

/* CONV_2D with the activation and the pooling after it: two filters at four positions at a time. */
static EDGE_NOINLINE void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const edge_half *first = (const edge_half *)(const void *)memory;
    int32_t oy, ox, f;
    for (oy = 0; oy < 4; ++oy) {
        strip_pairs(&conv_2d_2_strip, image, (edge_half *)(void *)memory, oy, flip);
        for (ox = 0; ox < 4; ox += 1) {
            const int32_t at = ox;
            const uint32_t *w = conv_2d_2_weights;
            uint8_t *to = out + at * 16;
            const int32_t *channel = conv_2d_2_channels;
            for (f = 0; f < 16; f += 2) {
                const edge_half *x = first + at * 12;
                int32_t a0 = channel[0], a1 = a0, a2 = a0, a3 = a0;
                int32_t b0 = channel[4], b1 = b0, b2 = b0, b3 = b0;
                int32_t ky;
                for (ky = 0; ky < 5; ++ky) {
                    const edge_half *t = x;
                    int16x2_t v, u0, u1;
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[0];
                    u1 = (int16x2_t)w[1];
                    v = (int16x2_t)edge_load32(t + 0);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 6);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 72);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 78);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[2];
                    u1 = (int16x2_t)w[3];
                    v = (int16x2_t)edge_load32(t + 2);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 8);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 74);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 80);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[4];
                    u1 = (int16x2_t)w[5];
                    v = (int16x2_t)edge_load32(t + 4);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 10);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 76);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 82);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[6];
                    u1 = (int16x2_t)w[7];
                    v = (int16x2_t)edge_load32(t + 6);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 12);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 78);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 84);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[8];
                    u1 = (int16x2_t)w[9];
                    v = (int16x2_t)edge_load32(t + 8);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 14);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 80);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 86);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[10];
                    u1 = (int16x2_t)w[11];
                    v = (int16x2_t)edge_load32(t + 10);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 16);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 82);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 88);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[12];
                    u1 = (int16x2_t)w[13];
                    v = (int16x2_t)edge_load32(t + 12);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 18);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 84);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 90);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[14];
                    u1 = (int16x2_t)w[15];
                    v = (int16x2_t)edge_load32(t + 14);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 20);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 86);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 92);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[16];
                    u1 = (int16x2_t)w[17];
                    v = (int16x2_t)edge_load32(t + 16);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 22);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 88);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 94);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[18];
                    u1 = (int16x2_t)w[19];
                    v = (int16x2_t)edge_load32(t + 18);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 24);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 90);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 96);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[20];
                    u1 = (int16x2_t)w[21];
                    v = (int16x2_t)edge_load32(t + 20);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 26);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 92);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 98);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[22];
                    u1 = (int16x2_t)w[23];
                    v = (int16x2_t)edge_load32(t + 22);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 28);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 94);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 100);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[24];
                    u1 = (int16x2_t)w[25];
                    v = (int16x2_t)edge_load32(t + 24);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 30);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 96);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 102);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[26];
                    u1 = (int16x2_t)w[27];
                    v = (int16x2_t)edge_load32(t + 26);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 32);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 98);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 104);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    __asm volatile("" : "+r"(t));
                    u0 = (int16x2_t)w[28];
                    u1 = (int16x2_t)w[29];
                    v = (int16x2_t)edge_load32(t + 28);
                    a0 = __smlad(v, u0, a0);
                    b0 = __smlad(v, u1, b0);
                    v = (int16x2_t)edge_load32(t + 34);
                    a1 = __smlad(v, u0, a1);
                    b1 = __smlad(v, u1, b1);
                    v = (int16x2_t)edge_load32(t + 100);
                    a2 = __smlad(v, u0, a2);
                    b2 = __smlad(v, u1, b2);
                    v = (int16x2_t)edge_load32(t + 106);
                    a3 = __smlad(v, u0, a3);
                    b3 = __smlad(v, u1, b3);
                    w += 30;
                    x += 72;
                }
                conv_2d_2_store(to + f, channel, a0, a1, a2, a3);
                conv_2d_2_store(to + f + 1, channel + 4, b0, b1, b2, b3);
                channel += 8;
            }
        }
        out += 4 * 16;
    }
}
#else
static const int32_t conv_2d_2_bias[16] = {
73891,-87859,87025,-110057,-31027,38315,164955,-44556,-34509,-28168,-127603,9199,32009,46099,-15412,3804
};
static const int32_t conv_2d_2_multiplier[16] = {
1083085730,1645859707,1114679667,1150112944,2055138764,1285587667,1157134665,1987892563,1436187218,1772560665,
1326431158,1779668671,1275075022,2097581359,2013134294,1306586630
};
static const int8_t conv_2d_2_shift[16] = {
9,10,10,9,11,9,10,10,10,10,10,10,10,10,10,9
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2400] = {
-5,-12,-3,-21,-34,4,-29,-19,5,32,44,6,7,-7,37,20,-55,-28,51,-13,0,-15,-7,5,33,-12,33,4,-24,-5,0,-13,13,-1,24,-3,16,40,4,
14,-46,12,10,6,-23,-15,9,14,44,-23,-29,19,19,-13,31,-4,-1,9,15,2,26,-8,10,4,-6,35,-75,-15,24,0,-44,3,45,-21,-70,9,50,6,
-81,7,33,21,47,5,-3,-9,17,6,-44,2,29,-29,84,31,18,-6,71,36,-20,-8,72,7,9,-10,-93,17,-9,2,-4,9,34,-13,-42,-12,-10,5,28,4,
6,-7,-10,22,-12,0,-8,68,-5,19,9,21,-41,-20,2,-8,-7,31,-43,28,72,12,-27,30,-14,-18,26,-6,29,19,-3,61,-61,2,12,-4,2,-2,9,
10,-106,23,14,0,60,12,21,-10,-32,-2,12,22,13,6,6,37,35,-7,-52,37,35,13,7,58,56,-11,5,29,-84,-31,55,-4,-60,-17,-24,70,
-15,-6,-38,-19,6,-2,-127,30,52,-3,-33,-26,66,-2,-1,23,-76,-39,19,-3,-75,-31,16,-4,-58,-1,-100,9,-69,-29,-59,-2,-34,-5,
-2,-24,-19,0,5,-24,-12,27,1,15,1,-11,12,21,-25,30,17,-33,14,23,-9,33,-98,2,1,-8,-41,31,-3,36,87,2,4,22,19,2,-27,12,-25,
34,27,46,-127,7,-14,33,20,15,6,-75,-79,-16,51,-3,77,-7,38,68,14,1,-74,-19,98,40,14,6,-95,4,-35,-3,84,0,-59,-45,-85,-24,
78,5,-37,-32,4,33,33,-36,-42,-34,23,28,-9,22,121,-1,-8,18,-46,-6,-63,71,124,1,36,1,-53,-6,-40,-23,54,-41,-4,14,13,-20,
40,-11,-36,-17,1,30,-47,7,-14,28,21,1,21,28,-11,90,-21,-26,-32,25,7,33,-31,12,5,43,-48,33,25,26,-102,7,5,-42,-70,16,-1,
2,80,47,10,15,27,37,-15,-32,-35,16,22,73,-77,-9,-19,99,-81,-8,-2,-94,-94,-52,-2,-19,82,-19,-19,10,3,36,-14,-29,-35,22,
-22,28,13,-21,-15,120,61,-12,4,-127,-52,-83,-16,-14,61,-59,-50,24,-3,-6,-5,12,77,33,-27,-40,-32,-4,-18,76,12,-14,5,-115,
-83,-26,-6,-38,21,39,-48,44,38,-20,3,32,-13,-17,-14,13,-7,42,-2,29,-62,17,37,-34,93,-23,-6,13,46,119,-46,60,-8,65,-4,
-35,-49,36,-1,-22,-46,23,4,-26,-49,18,3,-54,18,-30,-10,24,80,56,-13,23,41,94,1,-19,-44,-1,-14,-25,-37,79,12,-39,-63,-20,
9,-9,19,-16,0,8,90,11,-15,-11,14,59,-13,-30,-75,45,-23,-2,-23,99,-10,-8,37,19,13,-17,-20,-71,-1,11,73,-34,-35,14,15,107,
-13,-53,-67,19,-7,-7,39,81,-7,14,97,29,-1,-49,-33,-103,1,33,34,-26,-47,35,11,127,-26,-31,-64,3,3,-30,-64,55,19,5,79,43,
34,-18,-89,-68,-5,29,-45,38,-65,32,12,47,8,1,44,36,-3,7,52,-10,-33,13,-28,24,46,6,-53,0,-21,-29,-116,10,-58,12,-106,-3,
-37,35,-20,9,19,-33,-16,-11,30,1,7,-30,-43,7,-32,16,-33,22,-14,5,-23,30,-36,-4,8,-21,-15,-7,64,-2,-24,5,6,-36,37,-14,
-24,-12,82,7,3,-32,38,49,-31,0,-36,-18,9,-23,-91,17,22,26,-79,30,13,-5,41,-1,-79,-31,126,-3,-12,12,3,-11,-5,-15,-62,-53,
27,-13,-51,28,43,6,-8,-7,31,5,51,44,-12,-19,88,-44,-46,23,-29,-29,-9,-5,10,-25,-18,13,30,-3,42,-18,43,-61,-4,-5,32,18,
20,19,65,14,-17,-21,0,44,-20,11,-25,-30,-29,0,-61,-31,51,-19,122,6,19,15,53,-4,-84,-9,-111,-6,-20,19,62,28,3,-15,-30,
-23,13,-60,-20,-56,26,9,-67,52,19,-77,-127,-47,-18,19,63,-63,-71,1,-25,46,-10,-53,-41,11,18,-30,-35,3,-56,-4,-19,41,36,
-28,62,29,-35,-44,43,-127,-69,25,-61,11,-9,17,-84,23,-30,15,83,18,7,18,-98,39,10,-4,-11,50,-4,-18,7,-29,-51,-2,-102,-13,
-45,32,-87,1,-49,4,47,-33,7,29,21,-83,-70,66,40,14,-28,5,29,22,-72,13,-32,-12,-11,-23,-24,-58,18,-30,0,-32,58,-42,66,27,
-3,-127,-42,19,-39,29,-9,-52,-71,-12,35,-24,30,-41,-42,20,11,-31,-20,24,47,15,-55,54,17,20,-9,-39,-40,-64,34,-41,-67,-3,
-19,-28,0,18,-63,19,-28,26,5,38,-4,14,-73,15,-8,19,68,-5,5,-31,-72,-56,-10,-12,-34,23,-37,43,-69,33,-59,32,-35,-12,27,
26,-42,19,-51,-18,18,27,39,29,-15,14,11,-33,-102,-21,-49,6,-23,-30,-19,-6,53,0,26,-16,71,-23,-4,-46,22,26,63,17,4,30,
-57,-14,25,-17,-40,-28,13,-39,13,-11,-12,10,7,-13,-38,73,-55,23,-87,27,127,-41,60,-19,34,-43,-9,14,27,19,-60,-28,-19,30,
-56,19,47,55,12,57,-99,86,42,1,12,-30,-98,3,45,-30,-36,-23,36,28,-52,-1,-20,17,-35,20,56,-12,22,54,-18,-25,3,46,30,23,
-9,-1,59,-32,15,71,91,0,-2,36,-13,29,-49,-58,27,28,-7,61,-75,-33,-61,4,-33,18,26,-22,51,1,13,-30,50,-31,-26,11,55,3,29,
15,83,30,-9,-12,0,-2,0,32,79,-23,-27,41,-71,-13,4,1,-9,7,-11,-22,10,12,4,5,69,36,23,60,-27,16,-37,53,-68,-18,36,-14,66,
-12,-3,7,83,13,-29,9,14,3,-7,-14,90,28,45,65,12,-1,-32,67,-34,0,19,-45,34,16,-7,-4,89,4,15,7,6,-15,-24,-31,29,0,-19,99,
127,-40,24,68,20,4,-4,-51,54,7,4,-3,71,-32,-5,20,-6,-3,21,-36,17,-21,-16,44,-91,-3,33,22,-34,9,27,-43,34,33,-45,13,119,
-7,-30,-29,-47,1,44,-9,-6,34,91,21,-4,10,-41,-30,-48,-43,-11,-26,93,56,88,44,29,44,24,13,18,60,-49,-13,-27,24,59,25,-28,
-19,-11,10,-6,11,-82,-13,10,37,73,7,37,46,10,-5,-48,75,-29,28,22,25,86,23,-29,27,54,2,2,19,-15,-35,0,-27,38,-20,-4,45,
124,-6,-36,53,30,24,56,28,12,9,-26,51,0,8,-9,43,16,-23,36,-50,15,-24,-47,24,127,13,-32,2,55,-17,0,-23,6,3,28,22,-46,-11,
-4,-67,55,-12,38,3,1,-29,-49,18,5,9,-13,-32,4,-9,-83,-123,12,37,53,29,-47,9,-35,-35,-93,4,42,26,62,-19,7,-24,45,12,-16,
6,-1,33,-43,-67,100,-18,-7,0,1,0,-4,-41,-87,-37,-45,21,49,-22,-44,-6,48,20,-26,71,-25,18,76,-5,53,1,-31,7,37,16,57,-15,
-32,-39,-22,-13,-9,10,-62,3,62,3,-4,78,78,-48,52,-5,-53,24,28,9,7,40,-11,13,109,42,24,-56,48,28,-4,-6,27,-37,-5,20,5,
-58,-9,-58,-75,-26,91,-1,53,14,-9,-26,17,23,42,-1,-46,-30,8,18,17,-35,-19,-8,1,-5,-109,58,-31,-38,87,31,-26,12,22,0,-59,
-13,26,-65,-10,-59,16,-34,24,-31,-40,-31,12,20,-82,9,50,20,16,110,54,42,-2,-127,-83,9,-48,-45,11,46,-42,-16,32,5,-29,
-30,-11,-45,88,-17,-36,52,12,62,-63,24,104,-86,35,73,36,-15,0,52,-53,-8,29,14,4,-4,-3,-57,48,-52,-119,38,39,11,5,40,-69,
-107,82,70,10,-27,50,60,19,34,-31,0,-12,8,-27,-21,-9,6,-68,-127,54,-5,2,41,-22,-22,16,41,35,-2,-20,53,29,38,-29,-33,-75,
5,-2,58,-107,-18,32,33,22,-48,-6,-2,51,47,-27,-8,20,26,-13,-20,-29,32,69,4,-45,-31,-18,4,-127,7,59,-23,6,-118,52,-70,45,
59,-37,60,-53,32,25,-6,-25,-2,70,6,3,-60,-48,-20,-13,35,-61,-9,77,-85,5,-7,75,3,17,-24,31,65,26,29,-31,-44,4,10,39,-43,
-40,51,79,14,-108,-63,54,0,-39,25,-51,29,73,-51,13,64,-32,8,52,-22,-42,27,10,48,-58,53,19,20,-25,-57,49,20,18,49,-31,
-42,18,-35,39,-22,-6,-41,18,39,3,-1,-40,28,-22,-59,-48,22,36,-74,25,-1,6,-17,25,-7,-5,-98,-67,12,-23,-22,-43,12,4,-21,
33,8,-31,-6,-88,5,8,28,7,-15,19,96,53,-2,-3,-124,-56,3,7,-56,31,2,5,-31,54,29,-18,85,-17,29,-15,-17,26,49,34,90,-24,-4,
45,-14,-20,-27,-4,-77,77,31,-16,15,46,10,27,74,46,-2,19,-52,-19,53,18,58,-36,-11,43,29,12,-10,9,-49,81,17,21,13,7,30,
-11,3,-22,8,54,-89,89,52,-39,36,-3,-21,10,52,-13,-53,13,-41,16,21,-2,-10,40,10,11,7,13,12,-36,17,-35,13,-23,25,-17,33,7,
-32,11,-8,-27,1,65,5,-7,59,77,19,28,-6,28,11,-31,91,-15,4,-29,0,-68,5,4,33,-32,-6,-1,-55,44,20,-2,-6,127,37,17,-10,85,
41,27,2,6,-8,-2,3,48,-46,30,-59,-89,-22,17,-11,19,9,25,-50,82,35,-19,10,63,63,20,-14,-14,-5,-9,-1,-38,-57,47,-122,-70,
-21,36,27,-18,12,19,1,45,31,-72,-31,15,17,-18,5,5,3,-14,-12,29,-54,-10,-29,-35,-15,52,-1,-77,3,28,2,42,14,14,-29,40,-27,
-11,18,-55,42,3,8,-32,38,-17,-17,18,6,50,31,62,-56,8,34,58,14,3,14,12,-9,33,-40,15,-1,-35,-26,-7,26,-11,-8,-13,2,-12,5,
33,1,14,51,95,7,-24,-2,25,-34,64,57,19,23,-87,-20,46,41,-8,127,-86,13,10,-26,-13,-7,34,25,109,15,-29,12,94,-59,56,57,19,
57,-27,27,-1,42,24,83,-64,0,43,17,9,2,11,1,87,2,7,29,26,-31,-32,18,-9,25,9,8,-6,38,-3,-50,11,-46,58,23,7,4,6,10,-21,-38,
-51,-39,54,-127,-54,38,4,34,-19,4,-69,17,-16,8,-13,-30,-18,-6,54,-60,-20,-21,-38,1,-66,-10,-47,-102,11,20,-39,-2,12,23,
-46,34,-77,-33,-5,-1,30,22,-37,-50,-13,20,-3,-26,-30,-7,-43,-101,-6,-93,-16,8,77,-11,-85,25,-121,-77,-54,-71,28,-28,-45,
-54,-4,3,10,-21,16,-13,-31,-55,-46,-45,-2,8,15,-38,-71,-1,-127,30,35,-79,-42,-43,-7,-32,26,-30,5,-22,0,12,22,-18,-11,37,
11,-8,-25,-10,35,-32,-17,2,8,-34,-15,5,-21,-30,-8,16,-71,3,50,16,-18,-34,29,6,-79,-16,-9,-18,-37,6,28,-1,-12,-45,-65,-4,
-17,-8,-23,-1,-16,-7,92,-16,-41,8,56,40,-52,23,33,-33,-72,-25,58,6,21,-43,-44,17,-32,-5,-24,-6,-9,-1,21,-25,40,44,69,40,
-48,38,30,-16,-87,-25,109,-4,24,-23,28,35,2,9,0,-10,-42,-9,-33,-39,45,50,23,-54,-1,52,-24,-4,2,-19,54,-54,65,26,60,-26,
-7,10,-38,-34,-31,-34,27,1,-81,4,16,20,16,9,-6,39,-2,-3,3,22,7,8,22,-30,-27,4,-4,-12,-8,35,25,11,-31,32,10,11,-24,-16,
-43,8,-24,-17,-28,-7,-31,-11,-7,-13,-17,23,28,5,29,21,15,20,4,72,13,21,-37,11,-10,-10,-14,-1,-10,-4,-18,20,24,-13,40,27,
64,-3,8,-9,14,15,2,28,-44,14,-6,-4,-6,-22,19,-17,-10,-3,26,23,11,28,30,14,35,12,-3,-29,-7,-4,-29,16,-47,9,-1,-19,-31,
-31,1,-15,4,1,22,30,-9,18,1,3,-16,-4,-11,-21,-28,-11,-42,-16,19,18,15,-18,-2,6,32,-13,22,-26,-20,43,14,3,-20,1,-39,-2
};
/* CONV_2D with the activation and the pooling after it: 4 filters at a time. */
static EDGE_NOINLINE void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    int32_t oy, ox;
    (void)memory;
    (void)flip;
    for (oy = 0; oy < 4; ++oy) {
        const uint8_t *top = image + oy * 144;
        for (ox = 0; ox < 4; ++ox) {
            const int8_t *w = conv_2d_2_weights;
            int32_t first;
            for (first = 0; first < 16; first += 4) {
                int32_t pooled[4] = {0};
                int32_t py, px, j;
                for (py = 0; py < 2; ++py) {
                    for (px = 0; px < 2; ++px) {
                        const uint8_t *row = top + (ox * 2 + px) * 6 + py * 72;
                        const int8_t *v = w;
                        int32_t acc[4];
                        int32_t a0 = conv_2d_2_bias[first + 0], a1 = conv_2d_2_bias[first + 1], a2 = conv_2d_2_bias[first + 2], a3 = conv_2d_2_bias[first + 3];
                        int32_t ky;
                        for (ky = 0; ky < 5; ++ky) {
                            const uint8_t *x = row;
                            int32_t value;
                            int32_t n;
                            for (n = 0; n < 5; ++n) {
                                value = x[0];
                                a0 += value * v[0];
                                a1 += value * v[1];
                                a2 += value * v[2];
                                a3 += value * v[3];
                                value = x[1];
                                a0 += value * v[4];
                                a1 += value * v[5];
                                a2 += value * v[6];
                                a3 += value * v[7];
                                value = x[2];
                                a0 += value * v[8];
                                a1 += value * v[9];
                                a2 += value * v[10];
                                a3 += value * v[11];
                                value = x[3];
                                a0 += value * v[12];
                                a1 += value * v[13];
                                a2 += value * v[14];
                                a3 += value * v[15];
                                value = x[4];
                                a0 += value * v[16];
                                a1 += value * v[17];
                                a2 += value * v[18];
                                a3 += value * v[19];
                                value = x[5];
                                a0 += value * v[20];
                                a1 += value * v[21];
                                a2 += value * v[22];
                                a3 += value * v[23];
                                v += 24;
                                x += 6;
                            }
                            row += 72;
                        }
                        acc[0] = a0; acc[1] = a1; acc[2] = a2; acc[3] = a3;
                        for (j = 0; j < 4; ++j) {
                            const int32_t i = first + j;
                            const int32_t value = rescale_twice(acc[j], conv_2d_2_multiplier[i], conv_2d_2_shift[i]);
                            const uint8_t inside = edge_clamp(value + 127, 0, 255);
                            pooled[j] += table_2[inside];
                        }
                    }
                }
                for (j = 0; j < 4 && first + j < 16; ++j) {
                    *out++ = edge_mean(pooled[j], 4);
                }
                w += 600;
            }
        }
    }
}
#endif

EDGE_ALIGNED static const int8_t dense_3_weights[30720] = {
-24,-8,-43,-7,34,-51,-19,-55,-9,-13,-14,-34,0,6,19,-9,8,-86,-35,31,19,-32,69,-69,106,-44,38,38,56,22,-37,37,-13,16,7,19,
-25,17,16,92,18,-13,-4,-7,6,-42,13,9,7,32,-40,-5,52,34,-69,-47,-24,53,16,-53,-22,60,25,-36,-15,18,18,-29,12,-11,8,-18,8,
-25,-48,-3,15,67,45,-37,-3,-37,-28,18,48,-34,38,46,47,-44,18,76,40,8,-12,15,-39,-18,8,-13,11,55,-37,-22,5,5,35,21,9,-39,
-6,10,18,33,-8,-53,33,37,-24,-53,-18,55,-4,-62,-32,18,59,-34,3,-1,30,-55,41,6,-5,-10,-15,11,-39,18,5,-20,16,25,-17,-26,
-31,1,-32,21,32,21,27,-31,90,43,28,27,-20,29,27,7,57,-4,9,36,-36,38,-26,16,-9,20,-8,26,33,44,-5,-9,-58,-89,49,-4,-15,
-21,-51,36,-13,-37,-46,56,4,-4,8,-31,37,1,27,-32,28,11,19,39,-42,-16,-32,7,28,61,-69,-11,-29,50,3,46,8,-41,-9,10,115,50,
28,34,3,-7,3,-20,8,-30,65,-34,-5,3,-22,26,-49,11,-50,-7,31,23,-16,-19,-63,-80,37,-27,-17,-2,-1,-22,-42,-78,-44,45,13,
-10,-16,-48,20,-14,-41,9,-18,45,-17,-60,14,-57,92,59,26,-64,-40,91,-30,-11,-3,-69,-5,-91,19,17,-23,61,82,45,-24,-22,9,
15,20,59,24,16,8,33,43,-16,17,-4,0,-68,12,8,41,32,53,17,-14,40,-7,-31,-26,18,31,-89,58,26,29,-83,5,13,55,-42,-54,40,47,
-27,31,13,16,-7,73,63,-6,-45,-37,20,7,-44,27,-111,4,-29,-35,15,4,41,47,11,-39,8,-19,-28,-4,-7,-7,77,10,2,3,37,-3,-20,2,
43,-9,-2,-1,5,1,-32,16,86,-35,-31,-13,-47,-18,-12,-43,12,35,-48,-21,-14,11,74,-64,17,-7,-54,31,21,3,-9,11,34,-6,-7,2,-7,
19,27,1,8,57,-14,-8,-19,51,62,31,-7,-43,40,-2,14,18,-9,37,16,21,44,25,41,-41,47,10,-29,36,-16,13,-9,-77,-60,33,-28,-29,
32,-56,38,-42,-33,-45,58,29,-42,-26,-11,-5,35,-11,-10,-16,-8,31,43,10,6,27,1,-7,-19,-4,-28,25,28,36,32,41,-12,-41,11,31,
56,-29,74,2,58,-19,-3,10,-23,-32,-83,-20,-19,11,26,-18,11,-50,-18,11,-34,-79,14,-78,-115,-10,-77,-17,16,-19,-18,-8,-77,
-67,36,34,-27,28,-86,34,-17,-43,36,67,-13,93,-75,0,-27,65,25,-45,33,-36,40,18,-1,-45,-55,60,-47,-11,-19,-91,40,24,42,
-15,0,38,83,-25,-22,-15,-19,43,24,-1,16,19,90,15,-63,30,-12,65,109,79,-56,-127,-23,48,43,-26,108,-4,-88,22,31,37,-8,-18,
3,72,108,7,20,51,-48,63,-89,20,-52,6,-12,-44,70,-50,4,-6,-34,25,-127,7,-50,-11,-47,-27,2,-50,-31,-9,22,-5,27,-49,25,15,
19,34,-6,5,26,7,31,29,-4,-4,4,5,11,20,35,-71,27,25,0,-11,-6,1,28,-26,89,-38,51,-10,30,-14,60,-46,40,-12,-44,-27,-25,4,
-45,-4,23,-37,-9,16,35,19,9,66,-39,31,-23,-8,-55,-2,1,-6,-17,8,31,-35,-39,69,53,-11,-22,22,-28,11,-1,38,5,-53,-72,90,
-11,28,46,-62,-31,-16,-28,1,-12,-43,-16,-7,22,-64,60,21,2,-8,23,-14,-84,22,22,1,-27,-77,-16,9,59,46,95,-7,-33,44,-7,-5,
1,35,-8,24,0,0,22,17,33,-4,22,-19,28,4,47,108,-76,122,-79,-47,-63,-70,22,7,-59,11,61,-53,-59,-36,6,-51,-42,-27,9,-21,2,
-48,-31,13,-27,-101,85,53,22,-84,-43,6,108,34,64,-31,-87,110,-42,5,0,45,-22,16,44,30,44,51,-11,-84,1,80,33,-31,14,-98,
21,-9,23,-3,-29,30,12,-25,45,-12,49,90,102,-60,-12,-72,78,-42,5,-3,1,-17,47,69,-14,-37,-5,20,27,-25,6,-8,-8,39,4,-4,-23,
9,45,114,4,-78,63,-81,27,-120,0,29,-70,5,-45,0,6,-5,-41,-88,-8,35,-6,20,14,-30,-84,-8,71,-53,-46,27,36,3,-53,-102,17,
-69,47,127,-27,42,-13,6,101,23,-39,-19,12,12,45,37,28,-65,-16,38,19,-67,95,-57,26,-10,33,19,71,-17,88,-15,-49,-89,-18,
83,-11,-127,4,27,21,65,-12,-61,-16,52,-8,10,14,12,10,17,-26,-50,-11,1,-22,6,-26,-14,42,-97,4,-87,121,62,56,47,10,110,8,
112,112,-17,-32,67,-38,19,68,30,30,6,24,-27,-1,-87,10,-3,-9,10,3,-11,-20,-31,9,25,-39,18,-22,85,-53,-62,-12,20,61,-15,
41,-18,-6,33,-6,-42,-36,-2,8,13,1,-20,15,12,-3,-17,12,-56,-7,36,20,98,-37,127,-21,8,-1,-69,-35,66,-119,28,25,-13,46,-53,
-33,19,56,-24,48,-29,-12,-56,-15,12,-17,-53,5,-11,15,-24,-7,70,15,-15,47,-68,-41,-1,62,30,61,-22,52,1,-6,-19,14,-14,-40,
14,10,-28,-87,41,6,31,-12,-30,58,15,-21,8,-28,-18,-12,22,-23,15,-26,66,-57,-14,27,-19,69,-5,-14,-32,17,-52,8,3,-31,14,
-26,1,30,28,-43,40,51,-20,-24,25,25,12,-19,-70,65,-39,-11,-47,80,6,4,-69,48,-23,10,-14,10,22,-3,21,-4,1,-23,23,4,15,-17,
11,42,8,7,-14,-43,-16,-17,50,-26,-9,-26,20,-30,16,43,-25,45,-11,-2,-59,27,-52,17,25,20,33,-9,9,-4,16,-32,29,38,36,-4,47,
15,5,-78,4,18,28,36,-71,48,-45,-69,-63,70,12,-14,-37,-35,17,-45,10,-27,9,-8,-7,-7,-3,0,8,36,7,7,24,-14,-24,-8,8,-16,-25,
3,-22,-25,7,17,4,15,-6,2,-22,26,3,8,31,6,9,-37,8,25,18,-7,-21,30,19,-40,96,19,74,-62,27,-15,25,-6,-24,70,-127,-53,-81,
24,24,-71,23,-3,-40,-10,-127,-64,-12,79,45,-16,-14,-22,1,-5,27,22,0,27,14,-44,28,-67,-8,24,-44,-32,-12,-9,-11,16,-18,16,
-27,45,-14,-21,4,18,43,64,17,-19,-15,9,-34,66,-33,-29,-23,44,27,-50,-18,11,-64,22,-36,-11,37,-1,-44,-29,-28,-3,-2,-17,
-3,-14,-21,-8,-34,-24,6,-6,41,26,9,17,27,-24,2,-27,8,-24,-20,-28,-15,-8,47,9,13,10,-33,63,15,17,31,3,-10,-17,11,-7,-3,
-3,20,1,46,-41,3,13,-6,-2,47,-20,-13,17,52,-27,-51,30,-26,-5,10,39,-2,92,-10,25,25,17,54,-48,-35,-41,26,5,-20,17,-9,73,
22,-5,-38,27,17,-29,11,-1,5,5,26,8,18,23,-44,17,-15,50,-13,-1,10,21,-13,4,42,54,26,-27,9,-11,47,-44,-12,20,12,15,-7,-80,
-8,6,46,14,11,54,43,-43,-18,38,27,25,-23,13,17,58,-2,-16,-49,25,54,-19,37,-39,-60,22,-51,4,-19,65,13,-52,3,14,20,-7,50,
8,2,3,-52,3,-5,27,23,29,-30,49,-17,-2,33,69,37,25,30,-33,26,-37,-16,52,-5,2,-7,-49,-1,37,1,14,1,-8,60,-42,-10,-57,-27,
-62,18,-13,28,18,-72,102,-10,18,-12,-9,31,34,20,-14,15,38,11,8,-47,-43,-21,-17,-32,-84,12,30,16,-35,-45,-26,-48,26,-21,
46,-29,45,-79,15,-1,78,29,11,12,-17,13,18,-27,28,-6,40,-43,-1,18,0,-5,4,-13,15,24,-27,-31,-36,-23,9,18,-7,-5,-31,38,-11,
-19,13,-49,37,29,-5,-38,8,19,35,1,18,1,-19,-3,-18,-80,-11,18,-15,7,3,-13,13,-30,25,-5,16,-11,2,32,-55,19,-10,-5,30,-23,
8,-16,-32,-18,-45,-6,0,10,-8,-7,-16,8,28,13,14,17,-26,-38,-27,14,-6,-1,20,1,13,25,18,-22,38,31,-8,49,32,-54,26,-7,26,-8,
9,-14,19,5,8,-45,1,15,29,-24,60,-19,0,29,18,21,23,20,12,38,-32,37,57,-2,15,-44,-25,18,-38,7,5,-12,54,2,-8,-19,27,9,-1,
-1,1,105,33,-20,3,18,21,-10,7,-41,7,-44,5,67,44,-50,-36,49,-24,-6,54,-74,30,7,14,-75,2,27,21,-27,34,39,-12,-16,65,5,-22,
-8,33,64,5,-26,63,-1,-42,39,58,30,48,-95,-2,26,-7,9,80,11,44,-23,-21,10,53,-18,15,-17,-4,93,55,43,33,62,-61,-29,-59,76,
0,-35,38,85,11,3,2,20,-1,10,-22,-3,12,23,-22,-127,-19,-29,34,-70,-13,-18,-16,29,50,37,-10,-40,7,58,22,-63,48,-41,20,28,
57,22,26,-26,17,35,53,-18,-38,44,56,-8,-2,22,12,-12,-14,-9,24,1,10,16,3,1,6,12,18,6,-28,49,-38,-33,-37,-22,-25,13,-46,
37,-15,42,30,-7,9,-8,-18,58,-11,-25,4,17,-15,-5,-10,-4,-4,-21,25,4,14,-16,-20,12,-25,-11,-19,-34,37,42,-7,-56,-26,-39,
-23,21,29,34,13,-19,28,-7,-13,-17,6,-33,30,-6,3,1,6,1,3,-41,46,20,18,29,-1,-21,17,43,34,-29,-32,41,15,-14,-15,-1,-11,-9,
-1,-13,21,15,-9,-7,30,14,28,4,17,4,28,26,17,78,-72,33,17,-48,-32,-8,-19,-50,-127,-4,16,-3,11,-6,0,-12,18,30,-31,32,31,
10,21,-50,0,19,6,-20,12,44,46,-21,20,46,-32,-15,-2,32,9,-10,-24,-36,-3,8,-29,-58,6,-10,3,-23,11,11,-46,31,16,-10,18,14,
25,26,-20,-48,54,-12,-42,-34,-28,22,1,-9,37,-61,7,-34,22,8,17,32,-14,13,33,44,14,19,23,11,5,14,-3,18,-32,-36,7,55,11,
-26,11,12,-24,45,45,53,-10,0,-44,-16,-24,12,6,-50,-40,-16,17,-38,2,1,9,25,17,1,18,23,-12,30,-14,-66,29,-97,55,-14,-6,70,
34,-18,33,-40,105,-52,-35,83,88,-20,-8,-127,5,23,-9,-10,-5,67,-17,36,14,-45,2,-31,24,12,-15,72,-35,-74,-12,7,-4,11,-25,
0,51,-47,98,-14,0,66,35,81,-48,-19,72,71,-22,-59,33,-12,-2,-33,-25,-43,24,33,8,28,20,25,-34,72,15,-27,15,-21,-69,14,-53,
11,26,-11,31,-85,0,-12,-33,-6,-11,47,6,56,15,-76,4,3,26,1,-49,42,-19,-10,-24,-33,-52,40,7,-5,-20,22,59,-11,0,2,45,61,
-10,23,24,43,-5,-20,72,-17,39,-10,-69,-14,38,5,-85,4,-79,-9,58,127,67,2,-45,-42,-10,-44,37,-39,92,32,23,-18,-2,-18,-31,
-31,-3,9,57,37,43,5,20,7,-18,33,-25,9,34,53,58,-53,16,10,33,37,-35,5,-47,28,-4,-28,43,43,37,46,-7,39,30,-12,27,-43,-4,
83,-41,5,-14,-23,2,-24,36,-4,88,-33,30,26,13,59,69,7,65,-25,-13,28,10,5,-43,41,3,21,36,-21,13,-24,-9,12,45,-58,1,-39,12,
-59,53,46,12,1,-31,12,57,44,-67,52,-43,58,24,-61,-30,-15,-15,27,-20,9,41,-5,1,-46,-14,28,-86,56,78,-42,37,-24,33,8,42,
-101,-59,-8,105,127,13,-31,14,19,-28,-21,68,-21,50,7,74,-10,71,-53,33,68,7,9,7,-21,-82,44,-41,14,10,-11,-30,47,55,-46,
16,-15,34,17,21,-18,0,-17,64,-88,9,108,70,-16,12,-61,39,-53,-82,-100,-8,47,17,-27,82,-21,-33,6,-41,39,38,2,25,18,-7,45,
-76,68,-4,-23,4,42,-19,-27,45,-30,39,-46,42,59,-10,10,5,-22,-60,99,-21,114,5,5,-27,35,2,26,5,-13,-21,70,57,-32,0,38,57,
-16,-1,46,43,-31,76,-19,-15,-37,5,-45,-31,31,12,-19,-71,48,-30,-25,-46,98,-31,-9,-14,-41,-40,52,-12,-24,6,-17,15,50,12,
10,58,-21,17,-17,-16,8,44,27,46,18,-34,17,-16,89,11,-49,-27,-3,11,67,-1,-1,-9,18,27,-14,-35,18,9,92,-40,57,-47,-59,48,
-87,52,-21,79,-46,12,58,-30,45,-33,-39,40,-29,21,-14,15,-34,-39,-26,-8,14,13,-18,-8,-27,-7,8,30,34,9,15,20,31,-10,-10,
-20,5,9,62,-4,-32,35,44,-30,-23,-36,-25,-21,-1,44,45,-72,10,-28,40,-6,-116,2,-34,-36,8,-70,-12,127,-20,8,-91,21,-37,-30,
71,-14,-8,6,28,-21,-67,3,-38,51,-75,50,62,-21,-13,54,-20,-16,50,10,-14,-5,-29,0,-11,31,-58,-36,33,26,39,-27,-50,-24,-39,
-31,-33,-9,91,12,-26,-36,-42,73,-1,9,21,-24,51,7,18,69,45,-4,81,69,-23,9,-32,55,-26,-53,70,29,55,-98,-27,-1,-51,15,25,
47,1,-11,21,-6,49,-15,56,-31,-6,-16,40,6,51,-61,-39,-21,4,61,-44,12,32,4,51,3,-49,-48,-32,-67,34,-3,-8,7,50,-53,32,21,
-65,11,8,24,22,46,10,-5,39,-62,-31,-3,-4,6,42,38,-72,75,60,4,55,-39,-19,-16,22,73,-6,2,75,20,44,-11,-17,37,40,-5,-5,-13,
27,75,74,-20,-50,8,-18,49,0,4,5,26,6,39,-38,-41,6,-18,-20,23,-38,0,40,-47,44,-65,-19,-36,-74,40,0,48,2,-20,92,23,-36,
-99,-71,77,48,23,2,47,-8,12,33,-68,-9,6,25,39,-2,21,26,36,-6,4,2,-3,45,4,32,-13,-69,-27,31,34,-19,31,-55,-20,41,54,26,
-50,-12,-22,88,-62,60,21,58,-10,-37,-8,-15,5,31,11,-4,-21,-65,17,38,17,-72,-35,-11,-4,-34,-28,-42,62,11,34,-9,-5,-32,
-73,-34,-69,-70,44,54,40,0,-27,14,28,22,-15,4,-27,-38,3,2,17,-20,-67,27,-49,-14,13,94,58,-37,-41,-63,-25,33,-34,-68,66,
-32,-48,-1,-8,10,-27,-47,-91,35,17,56,-8,16,2,72,-1,35,-1,8,5,48,-41,55,7,47,-9,-45,-11,-2,30,-8,4,-2,-11,43,46,44,7,-9,
3,26,24,13,-53,16,8,6,-8,-28,31,30,-58,-81,5,48,70,17,-68,-61,18,26,11,-44,70,-53,-52,36,13,-14,48,-35,-50,12,35,16,28,
16,10,26,-8,-23,-88,-4,80,41,-45,52,4,79,8,-30,63,1,82,-8,12,21,-13,43,7,24,-27,19,51,18,-6,16,-28,-28,13,-42,32,4,70,
25,7,-57,23,-11,29,32,-16,-16,15,-24,4,9,15,13,-47,-4,22,10,18,13,-5,-47,17,-15,23,22,-9,14,64,-54,-43,31,51,12,64,-16,
-53,71,11,17,28,23,16,12,-12,-5,12,36,5,24,-45,3,-38,4,3,19,-27,-6,-26,3,66,-59,27,-5,16,-10,71,-56,-37,-31,17,47,2,-10,
17,71,-69,37,15,-2,18,-14,15,22,13,-16,28,-28,39,-47,25,-4,127,-111,-64,40,8,0,37,-27,-20,11,-16,62,-8,-20,17,66,-27,
-60,0,47,9,8,-50,-47,5,20,22,19,-2,-24,-11,-4,49,-32,-2,-27,54,-3,7,-17,23,-10,-1,2,8,3,-43,5,2,8,7,-2,51,-90,37,-46,
-117,-48,106,26,18,12,90,17,-24,24,34,-66,34,-18,104,-32,4,-18,4,-5,35,41,-75,27,15,-5,24,20,40,-19,-2,37,4,-33,-6,-39,
-34,45,-16,-9,-15,-9,-10,7,18,-11,-27,-25,18,27,-24,-12,-33,0,-15,24,6,4,-36,-94,41,35,-17,-74,-39,-48,32,32,37,45,-29,
24,-3,-21,25,-24,-13,20,46,-11,-33,31,5,-47,16,-13,-17,52,-38,7,51,35,42,11,8,-30,-23,-39,-9,-26,-20,-4,-16,5,-8,-18,-6,
-19,16,-26,-4,-10,24,19,-4,-27,19,27,-6,3,16,14,-88,-59,-42,48,-18,-74,-2,-19,-5,50,1,33,-16,-9,-23,46,29,32,-19,-43,
-18,-9,-15,-41,54,-58,-51,3,28,25,-5,14,0,13,2,-32,3,-21,20,1,15,-22,13,21,-5,-9,8,-5,-58,10,4,-7,14,6,-3,19,9,-21,34,
-8,11,20,13,-55,-12,-79,-95,-19,-63,-9,-9,9,-84,59,50,2,12,52,45,47,11,54,-50,-67,40,-2,58,16,-27,-84,-1,20,57,-32,31,
-36,-12,-27,-4,-22,-2,5,-21,-17,2,-19,10,-15,27,6,-4,-4,67,92,-20,14,0,-31,14,-1,15,8,8,29,-31,6,-35,9,17,15,6,3,-2,-5,
-9,-34,98,-38,-39,67,-36,36,-50,77,12,13,-30,-82,116,31,-5,-10,12,-101,59,59,-48,-84,35,-7,-16,-3,48,-22,6,13,-66,-21,
-1,-34,-20,15,-26,30,36,4,46,51,2,-28,-16,7,36,-45,-3,-19,-46,0,5,3,-7,31,24,-46,-57,11,16,-35,-45,-31,30,-25,-39,0,
-127,40,-24,-30,16,-50,72,52,68,-33,-126,120,-77,-23,30,-89,-40,-3,-44,-26,10,18,43,33,37,-18,2,-31,-16,-16,-18,0,0,-1,
19,16,42,-6,4,-21,23,12,26,-7,43,-13,11,19,-13,11,-37,46,10,-39,-20,-11,-36,-11,-16,24,58,-5,-44,22,-28,25,1,-11,70,-19,
-40,67,-28,-70,-65,10,55,-56,-58,11,11,127,19,-22,-8,-1,-47,-19,30,1,-15,-20,-7,-5,-4,25,29,4,-3,10,-13,12,56,2,11,-24,
-24,38,15,4,13,-6,-38,11,-17,-125,34,-63,-22,-115,-21,9,-12,27,22,48,77,-118,11,23,43,-16,56,-33,-21,-74,24,14,124,59,
-44,-48,-66,63,-27,69,17,-47,-11,-6,-85,33,55,-6,-48,-54,-6,11,36,4,-8,8,-10,29,-74,-11,9,82,-29,36,-3,90,-57,-38,44,3,
110,-66,52,3,4,60,-99,11,-24,2,7,-9,24,8,-19,-13,-81,25,4,38,77,29,-89,-26,41,-35,-15,14,12,-18,32,-48,10,-76,50,-32,8,
40,37,-29,41,-14,-58,-12,29,-6,2,71,-127,71,-27,-23,-70,-10,98,100,-28,26,6,92,-88,-27,-9,19,32,-35,22,14,28,29,-77,37,
-46,-15,-19,57,41,-15,8,-54,-81,13,-15,-29,44,-66,-11,54,2,-63,-44,38,14,71,-48,-63,-65,103,-94,8,24,35,-75,50,10,-16,
-21,-33,69,48,-70,6,18,53,-15,-3,-52,-24,12,33,-3,10,-22,22,-32,-14,-81,8,-14,-13,-3,-50,-22,14,15,12,-63,3,-51,18,53,
-30,-15,-3,-7,34,40,69,41,-4,-86,7,-72,-117,-55,-25,77,70,-7,-23,-30,121,-61,11,61,1,-78,15,-1,32,10,-50,-4,-36,7,55,-7,
-37,-19,-31,-33,24,-8,48,-29,-15,36,16,-41,-19,3,8,-23,-2,-26,-54,-10,-10,11,-37,-33,-10,-27,-7,36,14,28,-23,53,-6,39,
-50,-4,-62,-64,-90,55,-37,97,57,50,-30,-5,34,-26,20,-35,-35,-68,1,-97,77,-13,25,-49,-33,25,-38,18,-54,-22,-14,0,19,-11,
-53,79,66,9,75,1,-25,-55,19,-13,-44,45,-1,28,5,-18,4,-70,38,-40,83,22,19,-8,-58,7,-51,-52,21,11,-12,77,-39,-35,34,126,
-62,45,-5,1,-70,-49,-70,5,-27,11,-18,42,45,24,0,50,-68,-4,-98,41,21,-8,23,-79,36,-72,-70,27,-11,42,-48,23,34,-22,-100,
-21,21,-38,-14,-11,-4,-19,59,5,-4,-11,10,-34,-4,4,22,25,-29,38,-65,-53,19,14,-24,15,-40,-25,11,16,-96,3,-1,29,12,-20,
-31,-73,90,-42,70,39,-2,-90,4,-63,-16,30,-44,47,62,15,-30,7,30,-24,-86,28,-4,-90,-127,-2,28,28,-120,31,-2,25,-27,39,11,
-89,11,-25,45,53,6,2,-3,-19,38,32,14,7,-24,-6,2,26,2,39,23,-67,-14,-28,-55,-63,3,38,86,24,-38,-4,55,-63,49,42,-27,-52,
-35,-61,56,21,-66,-2,-46,20,-12,-13,-60,41,-76,-1,-32,-126,-72,-5,48,1,-119,-33,-61,54,16,42,-22,-72,-8,-15,-2,15,-11,
11,14,-3,-5,23,-10,-6,-51,33,-21,41,4,43,-25,-56,12,76,-28,34,-6,-6,52,3,12,29,-25,-67,-29,-10,30,-22,-8,-13,-8,-38,-72,
50,-55,10,-41,47,-2,-30,9,13,2,36,-23,1,-3,-49,53,-15,14,-20,-26,-9,-14,8,8,-33,-33,-22,-38,-11,-3,-65,10,-28,-35,36,
-26,43,22,24,-19,18,37,14,3,18,20,43,18,-10,5,0,7,-25,-24,3,-74,-18,-34,10,34,32,-12,-10,-14,20,-28,-28,36,-17,12,10,
-31,8,-25,11,-18,-22,-5,-60,11,8,35,-20,-27,12,-10,35,4,-40,12,-4,4,-57,-19,-37,111,29,29,25,-25,6,4,-21,-30,1,51,-8,12,
22,-25,17,0,28,31,14,13,3,21,-2,-32,-66,94,24,-16,37,-7,-4,-68,-18,3,-10,56,-8,57,-41,-24,-4,30,-27,-16,14,-41,-18,-30,
6,37,20,-12,27,19,16,-1,-31,18,-5,35,-69,19,-16,56,-25,14,-33,-22,-53,-5,-11,-1,-25,19,-7,-16,16,-23,-4,11,11,10,-15,36,
-1,-4,20,-8,-22,48,-7,-48,13,-8,63,-78,-10,-26,-31,75,-41,-11,-33,37,3,5,-36,-25,11,-62,40,-56,13,21,12,18,-4,1,-19,24,
-18,-18,17,-23,-19,52,-36,51,-7,3,-25,23,-61,-16,75,-4,-18,3,-6,-8,10,-25,-42,-7,-12,0,42,-2,13,-25,-25,-42,0,-5,21,-13,
-13,15,12,4,-10,5,-41,12,-25,-18,-46,23,5,36,5,-16,5,-16,34,-8,53,31,-69,3,3,-37,-2,-13,-40,-42,44,-33,-17,11,14,-12,-1,
-19,-47,43,63,-8,5,-2,35,-6,1,10,25,11,1,36,-9,-41,4,4,-16,2,13,-56,117,113,-7,-18,4,66,29,-42,63,21,-18,57,-60,24,-75,
16,-11,-28,-37,-2,-13,12,-14,8,27,29,7,0,23,-17,22,-13,-20,14,-21,-35,18,2,-60,-18,42,38,-29,-8,-31,41,-1,-32,-18,-30,
-9,62,16,-17,22,27,9,-25,-14,13,8,26,27,-10,7,92,-11,-13,25,37,-22,-59,-35,8,47,67,-13,-10,-27,10,-18,-5,-48,72,17,1,6,
-62,-37,-20,-2,-9,28,-37,36,6,0,17,1,-9,-20,18,-22,40,1,42,-39,16,-10,-2,-5,9,-41,-23,-15,-10,-37,-6,24,-9,16,-15,24,-7,
-47,26,13,19,-20,24,24,37,-36,59,63,64,-10,-94,-22,-24,-27,-1,26,-7,-26,-73,45,5,-30,22,62,3,-18,-88,-35,7,10,24,-2,20,
18,77,-52,45,-19,40,-8,-4,0,8,14,4,-10,-28,13,-26,29,1,-74,18,-16,-7,-70,-34,-49,0,33,-11,25,-5,-25,0,5,-3,58,-24,-81,
-12,-68,61,-4,52,-44,-93,32,5,6,19,-9,37,-86,3,1,-12,103,18,-9,8,4,-10,-33,-50,14,25,80,85,-61,-121,-63,26,23,-13,55,-3,
9,92,-73,9,-57,38,52,-46,18,-19,-41,41,18,23,51,-43,39,13,-13,41,0,10,98,48,-64,1,-5,108,65,-30,15,-68,18,-68,-57,-29,
50,-8,1,28,-18,-34,-17,22,-9,33,-1,15,20,-35,-13,-1,14,-7,46,14,-8,-23,-1,-18,-55,-12,-22,30,1,32,12,12,0,-30,-28,-76,
54,10,-47,9,-13,39,3,-18,-12,-3,-95,46,18,-2,17,-53,34,6,-5,127,27,52,-43,-111,56,-37,-12,-50,122,-25,-3,-14,41,13,45,
11,-5,-29,2,-8,36,-18,-16,67,12,17,-35,-28,115,19,42,-10,-39,68,36,-40,-24,-20,22,0,37,56,-46,-12,-12,-29,-33,3,-25,-16,
6,2,15,-14,-36,27,-22,-6,-35,-89,32,25,-35,29,-40,57,-20,16,-58,-65,-38,89,57,-93,-27,-90,48,-26,-3,-20,8,18,8,2,-61,39,
-86,124,-44,61,13,10,-17,-9,10,-2,-56,-54,-65,-39,34,-47,13,-21,69,43,87,26,-109,46,26,-47,-47,-64,4,37,-8,-28,69,-24,
-60,17,18,15,-39,37,-62,-30,-119,-22,43,39,-82,-15,4,3,6,1,-17,-32,-21,-6,0,30,20,6,-49,-55,39,-7,-14,1,-3,-48,33,-4,
-63,-78,-55,67,33,30,-17,-127,52,-3,40,-1,13,28,33,-64,59,-46,-13,113,41,-22,56,-5,121,-24,-21,-5,-23,-16,64,-19,-49,18,
36,108,37,-22,-21,-81,1,-37,-9,-7,1,-30,-1,-1,-12,-4,-24,-40,-76,9,-22,50,16,-26,8,-2,-67,-59,-27,-55,23,72,50,9,-91,8,
-62,-50,45,31,-26,14,13,-14,-23,-92,76,78,14,38,2,-32,-33,24,4,-12,-36,63,-53,43,50,-85,-21,-16,-2,9,-80,-43,8,46,42,44,
32,0,-36,-7,24,-17,25,-2,-16,-24,-94,17,28,54,-15,10,12,50,-90,-10,-53,-30,58,10,4,28,-17,-49,2,29,-24,52,5,18,-29,71,
-16,12,-16,97,34,-9,-65,-32,-24,103,-98,89,41,-16,-74,16,14,-27,40,55,-5,2,-26,-86,-14,19,-27,53,-7,40,-101,-35,74,-11,
-26,-31,0,-25,-5,8,60,56,-37,13,-20,45,-127,48,27,34,-56,-49,-31,24,-62,-55,17,13,-9,27,65,-116,-15,127,93,65,-95,22,59,
-41,118,-41,-75,-31,-89,-16,17,-80,-100,64,2,54,-90,15,8,-24,3,-32,13,-18,-97,-63,-24,-53,3,48,4,103,-52,-51,-66,-4,34,
-55,10,-87,-68,122,-55,-19,-4,48,12,-1,2,85,-7,11,-62,43,-29,64,7,-68,13,19,13,24,-45,-77,5,-40,-17,-18,-21,-31,-1,26,
24,22,-9,-17,14,2,-48,-13,15,-13,28,19,58,9,8,-49,48,90,55,13,-9,50,-78,87,-46,-15,20,5,33,-60,-54,-60,30,3,-42,-27,37,
-13,22,-29,-16,18,-9,9,-9,-2,18,59,-21,-78,10,29,38,-18,-16,-43,-68,7,15,1,-25,33,-28,5,42,24,48,3,-33,-23,61,-23,13,50,
53,-12,83,9,39,22,11,-6,38,39,-9,-20,-37,-53,-34,12,-76,11,21,24,-74,-6,31,-86,-22,4,41,-8,15,-21,-53,33,-5,53,11,-7,63,
10,-40,-10,26,54,1,32,-57,-14,-69,71,-1,22,-35,28,-68,4,-18,-38,42,9,-83,-69,85,13,43,-54,-48,12,-94,-18,21,127,-25,-17,
-48,19,4,-77,-15,-14,16,1,-68,66,-20,-38,-50,18,-11,-100,42,84,-30,37,-12,-31,-83,7,38,39,-15,28,22,11,-27,13,64,12,62,
-19,-3,-42,-34,79,10,1,-40,18,-67,5,28,-20,36,-44,-38,16,56,65,-19,-6,-75,21,-74,-10,-29,48,-5,-38,35,-29,-19,-7,-14,37,
-40,-55,-13,34,10,-41,22,-80,-27,48,46,-11,-13,21,-30,-33,-40,-51,13,44,3,46,-58,5,5,-44,48,22,-7,-28,-7,-70,-29,-10,14,
-6,12,-85,34,12,-44,14,3,35,-24,-22,-103,5,-26,39,-4,23,-11,19,-30,36,54,41,56,-5,-12,-53,23,-30,66,46,95,127,-8,40,-31,
-80,60,-43,-4,-79,47,23,14,-11,-51,-46,-30,-3,-23,-14,18,92,7,-17,31,14,-3,19,49,-37,-41,10,52,21,-38,26,22,22,38,-37,
90,-21,-39,-31,-54,10,-43,0,45,-17,9,-54,32,17,6,73,65,53,-58,19,-19,-58,-9,-13,38,40,-82,-21,-9,-9,25,-55,1,22,-18,58,
-12,-44,-23,57,-19,-58,-29,29,104,38,-12,-39,30,62,-4,62,86,0,-22,-76,-9,13,-18,-21,51,-48,-14,-78,99,26,-9,-19,-19,21,
-26,29,48,-20,-4,-6,-12,6,7,-3,49,-9,3,-26,-12,10,-33,-42,-33,-2,-87,17,23,28,-30,0,40,3,-7,47,7,-32,-127,44,-10,-9,-12,
16,49,4,-45,-15,13,23,6,76,75,31,-19,-127,-3,17,-8,27,16,9,21,-79,69,-15,9,16,12,29,-44,-23,-47,8,1,9,2,-18,52,-76,52,
-28,-17,17,-2,32,-107,-11,-14,34,2,-44,40,-16,-54,84,-18,26,-35,-14,-75,-107,12,19,56,8,3,14,2,-12,-44,-56,36,29,26,-25,
30,108,-63,-62,-27,-19,-45,-24,75,33,-39,49,-102,55,-81,-13,-94,7,1,-23,28,-19,-44,4,-20,86,-45,-10,84,-16,19,-49,35,-2,
-48,-1,96,52,-7,-53,29,-43,11,37,31,-12,-19,34,-56,-70,25,30,21,17,-21,3,41,32,-89,-17,43,11,24,14,-10,31,-79,-51,42,27,
18,-73,54,-3,27,35,-3,10,-3,-41,0,-15,-39,-4,51,-3,-25,30,80,56,-38,-4,76,45,-59,20,52,-18,-25,-11,52,0,-38,-38,3,49,16,
-3,-38,13,-15,38,-9,-42,17,-15,-79,-5,11,17,48,38,-61,-26,76,15,-67,44,-17,-17,-8,10,26,-21,41,-28,69,14,19,-1,20,60,71,
-31,-28,-71,-15,0,45,-36,60,11,-7,12,24,7,67,-39,-44,32,2,16,-28,-13,-52,-12,25,14,41,63,-30,-24,20,-13,58,28,-12,-7,15,
0,-71,39,25,51,21,-33,-49,6,35,39,11,78,-6,20,14,21,-17,-27,4,-74,-8,25,-48,23,-21,27,94,68,-24,-61,-43,-78,2,10,37,-19,
-36,-6,18,38,73,-79,-23,38,14,68,-48,-56,-68,-30,-30,13,14,50,43,88,-14,4,-22,-73,58,16,62,6,41,-34,-56,-61,-11,36,-76,
25,-84,42,-85,-23,-45,9,-17,-19,-103,3,-36,88,22,46,8,41,-48,37,-16,-19,30,13,-46,-71,-117,-80,-108,78,14,113,-24,62,
-13,7,1,-47,11,9,-20,-76,-40,-29,-38,23,14,44,15,35,41,19,-16,-22,-3,-7,37,-118,10,-12,12,-51,42,-3,-56,72,-82,22,-47,
19,-65,-90,44,40,-8,38,-61,38,-52,-20,-32,-4,-2,39,-34,-34,48,59,-27,-81,-87,-12,-59,-44,58,38,-14,84,33,9,-43,-50,7,
-15,-1,-6,1,-14,-15,-3,4,43,-10,4,8,22,-6,12,-5,37,30,-109,35,-39,78,-27,35,22,4,3,-4,28,-37,28,-87,-26,83,59,-7,-4,-20,
15,-41,91,-42,-13,-37,27,-54,-59,22,-83,14,-36,-5,24,-13,-73,20,1,46,37,30,9,-82,51,39,33,9,24,-37,-20,1,30,34,11,-18,
-4,0,-30,24,40,9,0,50,-33,5,-11,32,24,38,-6,37,7,8,84,34,40,-34,31,-57,-13,-42,31,-1,11,-50,54,-57,20,-2,-22,9,15,63,
-88,11,-21,-4,86,-13,-46,-47,-37,95,96,47,27,-74,-60,29,-14,55,60,75,23,47,-25,45,-14,22,-33,30,39,-91,46,-15,-31,-23,
40,27,69,-43,24,-83,-10,7,-17,11,-2,31,-15,-1,-19,30,-51,-6,-127,27,-51,41,74,-34,17,-50,61,-32,19,-32,8,14,38,24,63,96,
11,-41,-58,-23,-1,-37,-42,4,-58,43,-23,56,23,7,-6,25,-71,47,-9,-58,-53,4,110,1,15,26,-4,32,34,47,1,-57,15,-13,-22,2,-17,
-4,21,18,6,17,40,39,-34,11,12,28,-32,11,35,-14,-24,-104,17,57,-6,-30,2,19,6,67,54,58,30,-38,-15,10,3,3,-17,21,-36,9,-25,
-12,-27,-16,-18,13,-127,43,8,23,-10,-24,32,25,9,38,9,38,-24,75,-16,-6,-7,7,15,-15,-29,8,-7,8,-8,-8,0,27,-46,2,-32,28,
-20,-40,-30,7,-4,-44,9,67,-32,15,-29,-22,-47,42,-11,-41,49,22,11,13,-19,21,14,30,11,9,23,-34,30,-25,-35,21,-53,-5,2,29,
4,-41,-54,27,3,32,-70,17,-55,27,17,9,-6,11,26,-7,6,3,-14,20,-14,-17,-19,36,-52,15,-18,36,10,-30,31,47,-16,-10,3,20,-22,
14,33,-50,32,-4,-14,-53,39,27,-31,31,13,53,12,-9,48,-3,24,-40,-25,-39,47,37,-9,54,68,-9,28,-37,42,-39,35,108,91,-11,-59,
-22,22,-28,-69,45,-74,-16,30,-16,32,-9,-2,-39,-5,-37,-25,5,-5,44,-21,27,21,-26,-43,-25,21,35,-26,4,40,-21,4,-40,-3,22,
23,-5,1,-32,25,-58,18,-10,81,-16,-3,1,-74,-2,26,-13,28,64,69,-2,-7,31,28,19,40,84,59,34,-21,-39,-18,2,-49,52,-22,-18,
-13,-72,-13,5,-27,-50,21,-13,-41,28,-30,5,29,30,8,-11,-59,-41,6,48,15,-35,25,29,-45,34,-38,47,-17,-13,47,36,15,-4,30,
-11,-49,-43,-6,32,-34,-29,-34,30,51,1,-1,48,-58,0,13,72,31,50,52,4,-6,6,-21,-36,-32,7,-22,3,27,-23,5,40,-50,22,-9,6,-38,
-18,-26,37,25,23,-14,12,-12,-37,0,33,15,-53,-53,19,42,70,-11,48,-41,38,30,65,14,29,41,44,16,-61,-2,28,20,-39,-38,38,40,
-8,9,47,-82,-42,1,70,13,-27,-21,-36,33,25,14,6,3,11,-5,-4,24,-52,33,30,15,18,11,-6,-1,17,-15,9,2,-3,2,-5,-24,-5,-8,41,
48,-19,15,-21,106,40,31,9,-9,60,-39,37,28,42,-3,13,14,-64,15,-21,44,-78,-31,40,39,0,-6,-21,-36,38,46,16,-16,127,63,-6,
-20,-18,-13,18,-20,64,-107,-16,-34,-104,73,31,-2,-40,-1,-25,0,2,-13,-5,-31,13,-14,-21,-47,-11,35,45,-46,-17,-13,0,-24,
-67,-64,28,42,-54,127,49,-23,-29,34,-45,42,-65,38,8,92,30,-1,38,85,1,7,-13,3,19,-11,61,-24,39,35,-38,-37,-34,-52,42,-21,
13,-36,-14,-39,-36,29,-1,-18,-40,20,-6,21,-7,5,-2,-2,51,-27,-20,-30,-3,-1,-9,29,9,24,8,-39,-51,-50,15,-12,54,61,-16,47,
-11,14,-93,21,-34,-53,79,53,3,-50,-6,33,-51,43,-26,-55,-41,3,26,29,8,44,-12,36,-17,-69,-29,4,-56,-24,-34,-47,-37,10,-5,
-46,-6,9,-21,-15,-42,-14,38,-14,1,-29,2,-8,15,34,-6,33,12,-8,-27,3,27,46,47,-17,47,27,55,13,-12,-3,-52,-18,15,-83,7,-15,
-15,-57,-18,16,-74,-10,-57,-21,-73,-3,28,48,-6,-34,11,48,-13,-6,17,-19,-27,-81,-27,-28,-77,43,-12,-4,-35,26,-40,-8,-42,
11,9,-6,-39,-54,-38,-1,-8,29,1,39,10,-1,9,48,17,13,75,18,45,12,50,8,-51,-6,13,-10,-61,29,1,-37,-69,-60,-2,24,22,-6,-55,
-4,36,13,13,-44,0,64,-55,47,40,-55,46,-21,-25,-25,-13,18,-76,27,-18,-25,-11,-17,7,-4,23,-12,-1,-47,31,42,5,-28,-6,18,12,
-29,0,-27,20,69,20,-88,23,28,-49,26,-4,-31,-22,23,-14,22,-33,1,28,-3,-25,-17,38,53,25,5,-59,10,-13,-14,-16,7,-20,27,-30,
19,5,-18,2,23,0,-44,-4,30,-16,16,-13,-14,-30,43,2,7,-13,-16,5,-11,30,37,16,-12,-8,-7,-6,-14,14,98,-34,4,-40,-35,-53,12,
35,40,-40,59,-22,3,-26,22,-48,26,22,9,-11,-21,19,20,-36,6,-13,37,9,-28,-77,39,30,-2,-12,-3,-12,-22,26,-3,-25,-1,-10,4,
10,9,-23,-7,-7,58,-11,-7,-30,-10,16,16,0,13,8,-1,-13,10,-8,-62,2,6,-36,-17,-19,48,55,-68,19,-28,38,15,46,31,-61,-24,-36,
1,22,23,2,41,3,26,-45,-39,-98,14,42,28,-13,8,-1,-6,3,-5,-16,-18,7,23,21,3,0,-10,26,10,-52,8,-15,55,-31,-13,-9,-40,3,35,
20,-23,0,-35,13,28,-42,-18,17,-20,22,4,43,14,38,-56,31,-41,27,66,30,27,-48,29,33,16,10,-52,12,41,-8,-7,50,-6,-15,7,-25,
-1,21,5,-8,10,-16,-24,38,-41,-23,4,-25,26,-49,43,-14,-10,-61,8,-24,-43,4,-14,-8,7,24,-14,-23,-5,42,-5,-24,13,18,29,6,51,
-11,-51,-3,55,36,-3,-62,-78,24,118,-47,-19,2,21,32,0,-11,-1,36,12,14,-15,18,-25,6,-9,-34,6,38,-32,-29,5,50,-46,18,-6,-6,
-4,-54,-16,50,16,35,-34,-47,30,-14,45,14,-37,1,8,-23,12,-15,41,34,-15,-16,9,-23,0,-36,34,-16,-21,127,-1,7,34,-15,-5,0,
21,-37,13,-31,15,4,13,-29,3,19,13,-14,5,4,-53,-12,-40,3,-4,7,-22,24,54,58,-89,1,-82,-15,-46,-8,19,69,68,-60,-35,-50,25,
-43,9,-13,23,48,54,-5,-33,1,56,-28,45,46,-13,-69,-1,-19,-21,46,-21,120,-25,-78,39,23,85,-34,23,9,50,-26,13,-13,3,-39,4,
-34,17,16,55,1,-69,-19,-38,36,1,23,15,18,90,55,-64,3,-53,-23,-17,29,28,43,0,-116,-23,-19,6,-10,19,-49,70,45,75,-5,-35,
-22,29,-37,64,37,-52,16,-17,11,-31,0,28,23,-44,-40,-61,24,96,-31,2,45,34,-41,-10,25,23,-31,-20,-1,-22,-29,-46,5,-10,16,
20,-56,26,7,-38,-16,9,36,29,14,-11,-48,-51,-43,-49,-31,1,-11,-16,-42,-21,-28,-5,-9,-15,29,-7,19,25,-24,-5,23,-16,14,8,
15,-17,-35,6,-36,23,12,24,-14,-11,-57,-43,14,39,-21,-7,24,-2,22,3,-26,5,13,4,-7,-32,24,-7,-17,6,-45,37,24,-20,47,42,71,
-30,3,6,-19,-46,-63,-64,25,-5,36,-34,36,27,2,44,-14,-50,-13,-31,-24,0,75,-5,9,11,-11,13,0,59,5,14,-8,-3,52,8,5,-27,-35,
3,-8,-6,-59,-16,-29,-13,26,6,-12,8,7,12,-18,19,34,11,-7,34,-2,13,6,-42,26,109,32,-48,2,20,1,4,-27,-101,46,-17,25,-101,
40,36,0,-2,44,8,13,27,16,40,35,12,-54,30,12,0,-14,99,-13,-1,13,33,61,-46,-19,-31,5,6,13,-2,-43,5,-16,-80,-27,-102,5,-9,
32,-12,37,79,42,1,-40,3,-17,92,-33,32,32,91,88,-20,-3,5,-35,-18,-7,-43,50,1,-10,-79,56,-24,-65,-63,69,6,-53,93,37,38,-6,
-22,8,-14,-5,15,81,-4,3,-29,-22,-76,5,-7,15,-10,-19,10,5,-91,-3,37,15,-29,-3,36,5,24,1,-29,60,-26,6,9,30,-12,-44,42,19,
1,18,18,34,-13,37,32,-54,-11,5,-9,-15,36,-35,-44,57,-14,-13,-10,-15,-53,4,18,-6,34,-38,27,14,-26,23,3,26,-36,-90,-37,7,
21,35,27,3,15,-75,-17,44,3,3,11,57,-1,-32,-8,-2,76,-10,-46,-36,-8,-5,-6,-17,1,-54,79,-15,-38,-7,-7,20,54,67,-26,31,17,
-39,-55,-37,14,-12,-39,126,22,7,0,-72,-27,-24,-10,-55,29,20,22,26,24,48,-15,-6,24,-2,38,-4,56,-17,-4,20,-7,-8,-34,20,22,
-19,17,14,23,-12,-5,-28,27,5,-67,-30,21,2,62,19,32,-36,60,-27,-35,-18,-20,-23,76,32,4,-8,-15,-74,-31,-28,-26,-36,-84,
117,-39,38,-7,-61,-48,29,-11,-83,19,55,-21,19,1,18,63,28,-17,11,17,24,7,51,28,-15,-12,-7,39,14,-2,12,24,7,-49,18,-59,
-48,-38,26,-34,2,47,69,78,-46,0,-3,83,-127,-5,11,-49,3,88,16,-15,-5,-35,-127,-16,47,-6,-28,-79,116,-127,-5,-85,0,-65,5,
13,-67,40,70,46,19,37,-53,108,16,-95,-20,-53,6,-35,43,0,-4,54,7,7,10,-63,18,49,11,-29,20,-29,-20,-15,13,-21,-13,-51,3,
-6,39,-23,-30,29,3,17,14,-2,-38,-45,-34,10,43,14,10,22,52,52,-86,-22,41,-54,-20,36,-19,-10,-30,-4,-21,-33,-16,8,31,10,
31,19,34,-3,-20,-43,22,-5,-48,8,-57,2,-53,-29,51,26,13,42,32,-21,16,-22,4,11,2,-31,-65,-13,7,17,32,8,-4,35,-43,10,67,7,
-7,2,51,-24,14,-21,3,57,30,-12,-47,8,47,25,16,18,-13,34,-56,-9,-48,-31,27,3,19,29,-17,-1,-21,14,-56,38,24,37,-63,-34,
-12,2,-3,50,34,3,-17,0,21,45,-3,36,-18,24,-14,-31,-10,31,45,24,44,-2,-30,24,-20,24,-3,8,36,-18,18,-37,26,11,9,78,8,-9,
-33,-11,54,76,-1,49,-7,22,-53,-15,-61,-38,44,-22,-49,34,19,9,-43,-9,-20,19,13,35,-1,-40,-2,-25,11,7,-4,36,23,29,-7,30,
33,-3,-14,10,4,-6,16,43,45,25,24,-1,-29,18,-94,1,4,-44,11,31,-12,37,19,27,-31,49,-4,-12,-35,-47,31,8,-21,22,0,35,-29,24,
-16,-21,32,-28,-78,79,31,-32,-63,-39,-15,-13,25,12,-6,5,-2,-12,13,23,-25,50,12,3,-33,-22,-27,13,-22,-27,10,31,19,1,0,
-30,12,15,13,-33,-12,-8,10,40,-15,18,-1,-4,8,-52,-13,17,18,-42,-47,-4,-20,36,8,-22,-8,5,-17,23,38,-22,-31,69,25,17,-78,
-24,-44,-19,59,21,-39,-17,-44,-125,-110,-97,107,17,21,-67,21,4,-14,24,-2,9,-13,5,-25,0,12,33,-2,-68,-1,-20,-19,-6,-7,16,
0,-20,26,49,-11,2,-23,1,-26,12,-3,1,-15,9,-12,6,-15,-27,-3,-3,20,18,74,-21,-25,63,15,35,-21,-5,-15,31,-1,7,-26,28,-69,
-87,-63,-104,54,-17,-19,2,28,38,-37,14,33,10,10,-66,-23,-3,19,67,-7,-46,-17,-66,-19,16,-1,23,-20,45,22,28,6,47,-14,-4,
-1,-50,-4,-26,-9,10,36,25,-11,15,18,59,62,-12,10,-24,-8,44,6,63,-17,-18,-34,28,-37,-17,-67,90,-91,13,92,-50,-4,-42,-23,
44,-16,19,-44,4,22,12,43,-23,-13,-6,-1,58,-31,-6,-32,-72,-18,-3,18,40,-5,34,-45,11,22,20,0,-25,0,0,19,7,-46,14,50,100,
48,68,1,101,117,-77,-18,-22,-7,17,-18,123,-45,10,-22,-23,-34,18,-95,19,-103,28,41,-42,-127,-21,-15,-8,-11,-13,61,-12,
-15,16,37,38,-64,31,-40,-4,10,-19,32,-7,-65,-17,35,14,-20,23,-35,-30,-2,-82,10,38,25,-47,-5,-31,-46,-29,32,-44,20,16,25,
25,-12,-3,0,10,-56,61,-5,-10,-15,-7,-58,-16,8,13,1,34,-24,-45,6,-51,-4,11,-31,-6,-2,81,-32,15,15,-6,21,22,-50,-18,32,
-11,-26,2,1,7,-96,-2,1,27,36,13,13,46,-50,-39,-1,41,-14,-23,-44,36,-73,10,-45,-29,8,33,25,65,-11,38,13,-22,-14,12,-24,
43,-57,1,-59,-27,-35,-25,-40,40,-8,10,-26,-53,-27,-35,0,-43,-21,25,3,39,-8,16,-18,17,-18,-4,21,-19,23,24,-69,7,-77,-13,
13,9,-19,47,80,-22,-91,-4,-22,31,41,-24,-5,5,25,14,-47,6,13,37,-3,31,-42,10,47,-53,24,-30,5,127,-36,9,-60,-2,-26,-26,
-80,-2,-67,-1,16,-9,-59,16,26,-3,29,33,12,-4,-11,-14,-35,37,19,0,-7,-25,-41,48,-43,39,-63,-66,10,34,-19,-14,-7,-41,-31,
26,84,39,-29,-39,30,9,-8,-13,42,97,8,99,-10,37,-22,23,79,-40,-43,-83,-13,81,27,-68,-67,-76,-13,-12,-80,-52,-90,18,-12,2,
-38,-15,11,-39,44,38,35,2,-20,-10,22,12,21,-8,17,46,4,4,21,3,4,-40,41,32,-50,-17,32,-16,-34,9,41,53,-26,-79,38,-14,-6,
-41,10,0,33,-11,-23,37,-3,17,49,2,-27,-11,15,4,-1,-4,8,-36,42,3,17,10,-121,-4,-14,-11,2,33,14,36,-12,49,-75,-7,-18,-45,
28,24,-46,-9,-9,57,21,42,-37,1,-1,-10,-21,-10,35,-17,28,-2,-58,-30,-3,66,-22,-14,-64,-18,-47,30,-86,-14,53,-14,-7,43,12,
42,49,-25,-1,-17,18,50,-39,-11,-2,-42,60,-24,-12,-46,-78,33,-28,-32,30,-15,17,-25,57,51,8,49,-36,-20,0,95,-34,-3,4,22,
-61,-9,-36,17,-27,-16,3,42,68,47,19,-24,8,-64,-10,27,5,23,-85,2,3,-16,-60,-25,7,26,6,-11,-11,2,60,-7,20,-8,-2,5,13,32,
-15,-30,40,-4,-21,12,-51,-1,-15,-6,40,26,33,1,51,13,26,-3,-48,-38,-13,127,-30,24,6,5,-44,-31,50,-9,-16,-70,81,25,66,-10,
-47,-59,23,16,89,16,-18,-74,11,43,-42,-20,11,32,11,53,8,2,-9,-2,25,-44,-45,-29,3,-29,35,-2,13,-52,-20,-93,-68,-24,-23,
-37,-34,-27,35,79,50,-15,80,23,22,73,11,30,21,12,76,-40,-5,-1,-20,19,24,-8,36,-4,-2,-13,-101,-59,47,59,67,50,-16,6,-74,
-48,35,-52,35,-44,-12,-24,5,28,-29,-3,0,14,35,7,-9,11,22,-24,7,-8,-27,5,5,-10,-18,36,-55,9,-1,2,-26,38,54,-17,20,21,-14,
50,23,20,19,0,31,7,2,11,11,26,-9,-57,26,-4,-11,-23,42,52,-29,47,92,-105,-13,69,-40,24,-95,0,-35,44,-69,-26,3,-1,-18,2,
13,-3,-16,-67,-27,-23,30,-9,-3,21,-8,-45,-3,-37,-22,-17,-45,-3,-32,-28,-3,21,54,-1,53,26,17,17,27,4,11,1,-8,11,30,-32,
13,-54,4,-14,25,12,-10,46,76,96,-61,20,-26,-27,2,13,0,104,-52,62,-40,-43,-44,-1,-11,0,-6,-18,0,-7,2,-44,-8,-15,26,-20,
24,10,-52,-3,42,-15,-61,-21,-88,-9,-9,-66,16,12,25,-15,48,5,2,-1,3,-6,29,11,-55,19,-21,37,6,-26,71,-15,24,12,37,26,23,
51,-23,-2,-26,68,127,7,-20,-98,69,-7,-2,14,-18,14,2,5,-38,9,12,-27,-23,-55,-36,1,20,-18,33,19,7,-30,34,-82,-11,11,-46,
20,-39,-35,12,1,31,-7,29,3,6,-3,-15,-7,43,-14,-5,-7,33,13,22,-5,-22,33,56,-11,-12,59,-1,2,-5,20,8,15,73,98,-25,-1,99,
-71,-36,-83,41,34,1,-40,-2,-15,85,14,-3,-12,16,-27,-29,16,-16,-54,45,-29,-4,3,-15,41,1,-27,4,-16,-32,33,4,15,41,-17,-3,
15,-22,-28,-20,19,-35,7,-16,34,-35,94,-40,-9,58,4,24,12,31,-61,-38,-14,0,5,-3,59,-7,38,61,-104,32,-66,25,-13,0,-19,-6,
-8,78,21,14,39,-8,15,20,10,10,-2,28,-12,-36,10,22,27,3,-5,15,-46,-28,23,24,24,-7,9,-2,-16,8,-58,34,-11,-18,-8,-56,66,
-19,127,-17,-32,71,29,19,12,-3,-51,-6,75,38,-4,-23,39,2,60,-59,-55,32,16,-30,-21,-20,5,10,-8,72,34,30,10,-24,11,-7,-9,
-30,19,18,-16,-5,3,0,-19,28,-4,36,-9,-21,48,10,43,30,-2,-28,-71,-25,-53,5,-48,-44,10,-62,15,20,85,44,-2,84,-24,13,32,-3,
-9,-8,-6,31,-35,40,37,-14,-13,9,-39,13,35,-53,-37,-2,11,47,-2,94,5,24,2,50,-27,-7,-6,-52,15,-16,-7,24,24,26,45,26,9,-15,
-24,-11,20,29,44,-2,1,-8,2,-23,44,37,1,4,45,-30,60,24,-18,4,1,27,23,-1,-28,-33,-120,18,24,80,48,-22,71,-83,-14,12,-70,
127,-116,53,-37,69,70,-26,-24,6,-5,-28,-8,58,-15,-88,1,12,-52,1,-37,-4,-47,36,-2,16,-7,-6,40,-48,2,42,-29,52,-5,-10,10,
6,-16,40,42,23,11,4,12,-2,22,-31,-16,50,-14,58,31,-13,-4,71,100,90,-32,20,48,2,35,-112,19,56,18,-11,-64,58,43,1,-43,-23,
24,18,-56,1,-7,60,28,-36,-25,-24,-52,-1,8,1,-14,-4,25,-1,-52,-17,5,20,26,43,-10,10,42,71,-92,9,-4,58,-2,-82,-21,32,125,
-38,35,50,-4,61,32,54,37,48,-2,23,-2,42,-22,33,16,-56,2,-37,59,-25,5,27,59,-14,-37,5,-11,37,-14,-13,8,81,0,-13,7,-32,-9,
13,12,0,3,3,36,-18,3,3,-15,8,55,-3,2,-7,59,30,-38,-44,2,-2,-11,-101,-37,6,101,52,-17,39,-46,56,5,43,26,32,-92,2,21,99,
13,27,-71,-8,49,-71,47,1,26,24,54,16,-19,22,-15,20,37,93,2,-14,-22,-4,-29,-22,-16,23,10,3,23,-4,27,-56,-31,9,-2,-4,30,
-60,22,9,35,-45,-21,43,-31,-36,92,-40,15,18,27,8,-17,44,-38,34,18,56,34,-2,-33,17,-27,-20,-6,-6,83,-76,81,23,-40,-52,
-23,59,5,-12,24,-50,12,83,-26,-29,15,17,42,-16,6,-11,-37,2,-33,-29,-95,12,65,-27,41,6,-37,73,6,98,-34,13,39,17,-52,-1,
31,-13,10,-9,-15,93,30,-23,10,23,-2,72,-39,16,44,16,-55,18,-54,-8,-71,-30,74,-11,67,-1,61,-72,-52,13,37,6,-56,-70,15,13,
-9,-13,5,59,44,75,-44,-1,-24,2,12,-32,-53,15,31,34,-4,-13,-82,52,21,31,12,45,-27,97,-36,-42,67,-17,13,-59,-79,-21,85,
-39,38,-28,-48,107,-15,38,64,-4,-80,5,29,42,-18,75,-26,7,43,-10,27,-32,-19,44,55,13,-54,7,-11,33,61,-23,12,5,0,70,-3,-7,
15,-3,41,-33,0,-15,61,-4,-16,-5,-23,-11,-3,-20,3,58,16,-5,-113,-22,25,-17,10,-13,-88,-13,-43,71,39,-39,24,20,-21,17,19,
4,-16,11,9,37,15,38,-10,63,-1,-75,36,10,33,28,54,8,-3,-7,-20,21,15,-8,15,-45,-36,-19,12,-12,12,22,67,-48,17,-49,-18,-39,
6,7,3,-75,13,-21,26,2,20,16,-15,15,-28,-114,-6,12,36,80,50,-76,88,50,-50,-23,26,18,15,16,-34,6,9,-1,-31,14,18,7,5,-9,-7,
-2,12,-21,-98,62,108,93,-13,87,-7,-61,-44,-21,-97,-6,24,50,-5,53,58,-89,-111,41,122,13,12,32,-52,75,21,52,-65,-34,29,44,
-28,-27,6,-109,-19,15,1,51,12,-83,7,-13,27,52,-18,-6,0,51,18,62,20,6,-6,-2,-8,29,-6,4,8,6,35,-81,-14,75,107,41,23,39,25,
-93,-63,-16,-55,-17,-23,96,-43,42,-30,-127,-100,-4,100,92,5,11,-41,82,25,27,-13,12,71,25,-72,-32,20,-24,-30,-2,-81,-59,
37,-32,-72,-9,-45,118,-13,-39,-30,46,33,54,28,-12,-26,12,-25,11,18,-13,-7,38,56,-60,5,76,60,55,-28,-23,-11,-127,-87,-45,
-36,0,8,84,-27,70,21,-70,-10,-14,37,42,7,-13,-17,30,23,-21,44,42,39,-34,-53,65,53,-39,-32,-29,-104,-33,-37,4,-46,-42,29,
-12,16,-9,-13,38,33,40,-21,1,-30,-48,-9,26,18,-54,-36,13,-19,-1,51,46,27,57,27,11,-51,-78,-32,-54,31,25,-14,8,15,61,75,
-42,-56,-70,-48,35,10,-1,32,-64,-30,-4,58,18,-6,-30,51,-1,-127,-55,-62,44,21,-33,45,7,36,-1,23,7,-1,-34,-105,36,-17,35,
34,61,-14,8,32,3,16,-36,-12,57,-7,-5,-30,-28,-24,-66,61,10,28,-12,-46,-10,-8,15,-6,1,39,-16,40,-79,-12,27,-22,-56,59,31,
62,-53,91,29,-37,-73,-28,16,59,-34,-35,-11,-32,17,-36,-23,-2,26,21,25,10,-13,14,-18,-44,36,-14,13,-18,2,46,-35,-4,-61,
-56,26,-3,54,-4,2,8,2,17,-4,-11,-1,7,-4,-5,31,1,-30,4,-28,-3,-9,-21,-64,17,58,55,9,102,-40,-13,-31,55,40,-17,-24,-11,16,
32,37,20,74,-3,-77,23,-8,-34,56,6,-4,-9,-44,6,6,49,49,-54,24,-51,-12,-1,2,14,-27,-32,32,-9,-2,-34,21,-20,-2,13,-20,-2,
-16,29,-11,-16,48,18,-2,4,-20,-10,-41,-64,-10,15,32,70,58,81,-49,34,-11,42,14,47,15,-65,8,5,5,-6,120,12,-48,-26,30,-13,
19,56,68,3,-51,78,43,81,5,-74,22,-35,19,-38,16,-14,15,24,34,-61,11,-60,-18,1,-34,-26,-55,22,4,50,16,-41,0,-1,38,8,-20,
-88,-43,-97,-14,11,-73,38,-26,61,-41,83,-42,-15,-27,27,55,36,-46,39,-13,10,42,15,-2,-29,-62,38,-3,25,13,-17,117,19,56,
-4,52,-35,21,38,3,-18,28,-20,-21,62,-36,14,11,-12,-31,-14,8,24,-49,30,-35,-23,-26,28,-50,-38,-9,29,-29,26,-6,51,-64,-27,
-17,19,-30,34,46,40,-80,42,44,-30,-25,6,27,51,-9,10,34,19,-13,34,-20,-37,-28,-45,-54,-8,69,24,9,41,30,-18,50,-6,34,-9,
30,-19,-44,17,-29,5,19,16,-13,-25,-19,46,-9,-21,-23,-10,-49,32,29,20,-14,-29,-21,43,0,30,-83,-11,10,69,-19,59,14,-9,-11,
64,37,-24,4,59,54,12,20,-40,57,3,-45,-6,27,29,-38,76,-46,-70,-62,30,2,11,74,-66,56,-43,50,14,2,-16,-60,17,36,-51,43,-15,
8,3,-67,17,18,4,-40,12,-49,47,42,44,-20,8,-9,6,-3,11,-13,-5,61,48,-25,53,-24,-2,4,20,4,9,-57,62,4,21,-8,-30,89,13,-49,
-115,28,29,-14,93,55,-121,-75,61,40,22,91,-45,88,17,79,17,-55,-9,-15,26,2,-43,101,-63,-60,-20,-37,9,-15,19,-53,31,19,23,
-13,1,6,31,-31,-127,21,-33,-9,-98,-38,12,-66,14,13,65,-10,-27,-21,83,-34,-38,-13,69,31,22,59,42,-33,11,-61,-14,5,58,-78,
-45,39,-37,104,-7,56,-57,70,-2,-8,-20,32,-48,65,18,-39,13,8,46,-60,12,-87,50,-48,-18,-34,69,-35,12,-19,-6,-21,-13,-27,0,
-6,-13,-21,-14,-16,-15,21,12,5,-8,-9,57,19,27,-20,33,61,20,15,-24,-41,42,-55,2,-1,11,-31,-32,-61,-18,24,-2,71,48,54,-14,
84,-43,38,-15,22,36,32,-36,-23,-3,13,67,-14,-44,-40,64,-9,-26,25,24,-93,17,-16,43,13,-16,-37,4,-37,-32,-38,-25,6,-11,
-14,8,-5,3,-1,15,-4,-24,-29,6,116,-28,-3,-64,-35,0,-36,-38,57,28,-4,40,-49,-60,5,43,34,51,77,-54,90,-47,28,-5,16,31,60,
0,3,-13,46,0,13,-46,-35,18,-29,46,-4,22,-77,73,-11,51,-22,-2,-33,-4,-4,-43,-7,31,29,-2,-14,3,-28,9,-15,44,-9,-19,-39,51,
19,33,-1,24,24,-2,-16,-79,-12,50,63,-92,8,-9,-20,79,60,32,45,-20,119,-20,51,-40,6,41,26,38,5,12,33,-46,-41,-59,-84,54,
-38,44,-14,35,-25,57,-10,4,-82,-2,-52,-58,30,-30,-22,-53,1,-22,-16,-33,-12,21,-58,8,32,75,-81,-32,20,-25,-28,-25,24,46,
44,29,-27,-25,-16,-2,-43,-48,53,-18,18,-18,74,104,52,-15,43,-22,-17,-50,-14,21,28,-25,33,87,-24,-102,22,53,-37,7,-6,122,
-70,12,31,-40,98,-13,24,14,-41,-3,2,-3,-49,-22,11,-8,13,18,-1,2,11,-17,-30,-41,11,-23,-7,-13,-27,-33,3,-21,-15,16,20,
-36,25,-16,23,5,21,-4,19,52,56,-24,3,39,-55,-11,-17,2,-21,-32,61,74,-38,-78,18,57,-13,16,-50,73,-72,-8,51,-30,59,-33,41,
16,-25,-3,17,10,-23,-13,-36,26,-35,36,-21,8,-15,3,-32,8,-29,12,27,-63,-56,30,-29,-70,-4,-36,17,-19,-13,1,44,64,-7,58,
-41,64,95,-58,-13,37,-75,39,-9,-17,-52,-60,88,10,-24,-103,108,55,-48,12,-127,5,-79,-21,-24,-45,29,-1,56,29,21,18,-1,8,
19,-12,39,41,4,39,-45,24,6,-6,-48,-39,-14,-33,42,-8,31,0,-58,-41,-38,49,49,-87,-25,-25,28,127,25,67,3,63,36,-25,20,-13,
-4,8,-30,17,10,-35,47,-60,-11,-76,57,72,-45,21,-105,26,-62,65,-83,0,3,-17,-4,8,16,-3,10,-14,34,-24,59,27,-16,-8,-26,4,2,
13,-81,11,-46,29,-3,-20,3,12,27,22,23,24,1,-47,1,-1,-39,60,-23,74,-10,0,87,-16,-93,33,-50,7,24,37,-56,19,1,26,-36,-57,8,
25,15,-38,68,13,45,-11,-9,-74,35,12,5,-11,-1,-28,55,23,18,-80,-35,-38,30,61,-7,72,66,27,-7,11,-17,4,36,15,-17,-5,31,31,
-38,7,14,58,6,-28,-30,36,-36,-12,3,-56,10,14,12,23,9,-28,16,70,-38,7,21,27,3,-5,-35,20,1,-18,-5,21,-5,2,9,-34,-8,-23,
-12,5,-23,-55,-26,68,5,-9,-28,7,51,68,-28,-28,41,-10,-17,8,-4,-15,73,-27,10,-39,43,40,-22,37,11,76,11,-15,-42,18,-25,31,
-18,-2,17,5,51,12,17,-44,-9,29,-83,23,2,52,-7,-17,-12,6,-45,-29,-33,18,5,-36,-17,-35,8,-21,-31,-44,-20,-57,-31,37,16,
-51,-29,62,12,13,-17,-13,7,57,7,2,35,-37,39,-70,39,-73,42,16,3,75,2,46,29,6,-13,43,-25,19,-10,31,28,-25,11,19,-4,-80,
-54,-24,-45,34,30,13,53,-8,-13,3,-31,-5,-36,15,8,-2,-5,-10,15,-18,-39,-103,-45,-70,20,49,-4,-56,-29,27,-46,60,29,19,23,
47,26,37,24,-14,8,-36,-36,17,36,3,15,-41,36,8,-69,-2,-68,19,-14,-3,18,33,-1,3,-21,18,-52,-31,17,50,-46,-26,-33,62,-24,
21,-13,51,16,34,54,53,39,45,-7,-15,-29,-38,-27,-1,-15,29,10,35,-13,-61,-8,9,49,27,-8,-58,42,27,53,20,-4,-15,4,-1,37,3,
-3,-18,-51,-4,45,-10,5,-37,4,9,-34,-31,34,-19,-43,-5,2,29,-30,-20,6,41,-32,11,-50,30,-19,-46,68,-42,41,11,-2,72,27,-4,
54,-72,41,-40,-10,52,-25,-2,-2,23,-31,-73,-6,67,59,-16,-17,-65,-19,22,61,86,38,42,-25,29,67,15,-10,-17,-74,29,66,21,81,
-29,36,-43,-52,50,-9,-26,-58,6,47,29,-21,7,-11,11,-13,2,-83,32,21,-45,42,-10,31,-49,-32,11,-30,13,-25,-37,63,-16,-30,0,
-74,-15,24,2,1,-78,-45,-36,85,-4,-70,-12,-50,34,45,82,35,36,-21,23,107,-40,-48,-64,-2,80,-14,67,46,-5,-23,-39,-3,47,-28,
-29,2,-5,55,36,24,-72,-58,0,5,50,-59,63,32,18,28,-23,25,-36,3,-22,-36,2,-7,1,0,-22,-4,-29,25,1,-4,48,25,-54,-74,-8,61,
63,-79,21,5,20,23,0,71,22,-11,-30,-73,13,12,3,22,-17,34,44,-63,4,-62,57,39,-36,-13,-5,106,63,46,-53,-43,-59,-42,-76,-82,
-6,12,53,-46,-88,12,-23,17,-2,-26,58,-61,8,64,-118,88,-42,9,-10,-26,19,19,-43,-26,-15,30,-25,42,16,15,-57,-10,1,27,-7,
18,22,-9,4,-52,28,-18,-18,3,-3,37,8,-29,31,-36,32,2,-13,-7,-22,34,26,25,-40,-31,-25,-31,-10,-25,23,-39,19,24,-54,82,0,
78,-61,-41,-42,27,51,-51,26,36,11,-79,-3,-27,-9,0,-64,-34,-8,-18,12,34,-35,60,-21,-10,6,-14,23,27,53,-18,127,-16,38,26,
-57,-78,-8,15,37,-50,25,34,-7,-4,57,-51,-56,-34,-10,74,-7,-19,-50,52,8,36,0,-81,30,47,-3,20,19,41,-6,-1,-89,0,-12,-57,
39,18,14,-31,-7,-30,14,17,-8,23,-34,10,-49,54,4,-45,-19,-5,21,-6,31,36,54,-21,93,0,52,60,-28,-30,-36,-7,28,-47,39,-39,
18,-5,63,-30,-112,13,6,67,47,-8,-73,-59,-42,67,54,-56,32,15,55,40,-76,17,2,56,0,-89,-43,50,36,60,-4,22,4,29,-10,22,-12,
14,-53,2,-40,79,42,11,-41,19,11,16,-13,-26,-32,18,37,-37,20,42,22,-49,63,0,-17,12,5,-23,18,67,-37,-10,60,69,22,-67,-59,
-47,-5,-66,-11,-103,58,-42,-30,49,-23,13,-38,11,-87,-127,33,10,23,-11,26,27,17,-36,42,50,63,-29,-51,-127,-10,63,-26,63,
-27,-26,35,61,-50,15,-36,-27,-11,18,85,-8,11,-11,73,-51,28,-59,6,-8,-20,-65,15,-2,-19,36,-6,77,61,-8,-71,-9,9,-37,37,
-24,-8,-32,28,35,-4,27,-5,-16,-28,-43,-14,-6,4,-31,25,-42,54,-31,16,-11,54,-88,-39,-35,64,3,1,24,-26,-6,-17,15,-70,4,6,
-16,39,8,47,-29,26,15,65,-54,30,-35,49,14,-33,-9,-18,-54,80,-7,-56,-20,36,66,-35,-40,-33,81,34,14,-42,-84,-36,-2,22,-4,
-22,-50,19,56,17,-2,-68,10,23,0,63,62,-35,23,5,-12,-17,39,-9,34,25,26,-30,-4,-65,4,-20,18,22,4,80,9,27,-83,9,87,75,-34,
0,-16,45,-27,11,-60,-62,-24,85,-10,3,8,14,38,46,-37,-127,10,25,40,29,-52,-9,-47,-56,58,4,26,13,26,-11,-19,-35,65,48,8,
47,85,10,27,-65,-3,-89,25,12,49,37,25,-23,24,-49,19,13,39,-44,24,31,19,-30,0,-18,17,-45,94,18,-36,58,108,-23,-22,13,-17,
-4,-13,4,11,-107,-6,-39,-17,35,58,-82,2,84,24,-9,5,5,22,-35,-36,-31,6,11,-5,0,-18,30,21,14,-6,6,-32,-127,-37,67,38,46,
-25,112,-47,25,48,-109,106,-53,34,-12,-4,45,-2,50,0,25,32,31,48,-66,-22,44,31,11,-9,10,-28,63,26,-20,-47,-42,-24,24,-6,
21,17,23,30,-18,-80,-37,-28,0,11,-25,14,-3,7,29,-22,-4,-5,25,7,-32,-4,36,38,-30,1,80,52,2,-4,88,-23,-1,-21,-88,64,20,
-24,-14,-21,-7,-10,18,-14,-7,32,58,3,16,12,31,18,25,-11,69,-48,63,-25,15,-7,11,26,14,4,-63,0,127,22,-40,-61,-81,-19,-25,
-17,-6,12,10,23,-22,-16,5,29,34,54,13,-4,28,19,6,-16,89,3,-11,36,44,-8,34,-49,-21,-11,8,-42,-96,20,-46,-16,-1,23,-16,
-26,-3,5,100,16,26,42,46,59,10,-33,-52,24,-29,75,-4,56,98,-77,-15,14,29,-36,11,62,-22,4,4,-44,-47,-6,-20,-47,-56,2,8,51,
10,37,36,-24,25,0,54,-67,-31,8,34,29,14,-21,-41,-30,3,-44,25,17,26,32,21,-34,-7,3,24,10,-11,42,-19,-32,-5,5,26,4,-6,-14,
2,7,-15,38,-19,5,-18,29,-28,-13,-61,15,3,63,-24,7,3,36,11,26,-20,-45,18,18,63,15,33,-14,-3,30,73,-21,-48,39,28,-24,-10,
34,5,15,39,-48,24,41,-60,-38,-12,8,19,-1,-33,-7,34,-15,41,13,-5,21,-10,24,34,25,-12,-2,4,-10,-20,-4,-25,-2,32,-17,0,7,8,
-7,-20,20,-18,-5,58,34,12,44,-11,-18,22,-12,38,39,5,-25,-18,16,-6,41,35,-6,-74,-28,-63,27,-68,8,24,-26,62,-64,54,-55,49,
-22,22,21,9,16,-32,25,53,67,4,35,-17,27,29,41,23,-8,17,-38,3,-75,11,-36,-11,-16,-12,36,61,40,-27,-10,-64,8,9,21,-6,15,
11,-3,-19,-58,13,91,60,16,-1,17,-56,36,80,-27,-88,-39,25,50,-13,36,-43,5,71,-28,38,-6,-9,52,4,-41,12,5,-36,-91,-89,36,
41,20,23,52,-13,94,33,-50,-22,33,7,59,7,-26,43,2,25,2,10,-38,17,8,-29,-2,55,-22,8,-9,13,-58,-27,-34,-24,54,35,60,29,11,
-31,-42,3,10,-44,46,31,47,26,50,-15,-7,22,-42,24,33,27,-5,41,-20,53,43,-22,-2,-9,101,-66,28,-2,-4,66,-23,22,7,-7,-29,4,
23,0,-36,26,8,-16,7,9,-6,-9,5,-40,-8,-41,30,9,73,-60,-33,28,-40,72,62,-23,-23,-20,1,74,-10,23,-28,-34,15,-37,27,25,5,87,
40,28,-34,6,14,28,-2,-4,61,57,84,27,-32,60,-12,-13,-8,-19,40,8,45,-34,9,9,-14,-16,-31,-14,-33,25,-13,-14,14,-18,-4,-3,
24,1,-46,37,21,32,71,-2,-39,5,-75,51,4,9,4,0,6,-59,-20,46,66,-11,43,7,12,46,-8,16,32,-3,17,31,12,83,19,-1,113,127,40,
-42,10,-5,30,40,4,8,-15,27,38,12,-27,19,14,9,-31,-1,-27,14,-17,-14,32,-6,-23,-23,6,-28,-7,67,49,62,84,12,17,-50,-77,13,
36,49,25,-8,53,-19,-20,30,30,23,30,-21,-17,-9,-19,23,-12,27,34,-25,-14,-5,75,-72,2,57,-32,-60,-54,-58,24,102,33,33,5,
-14,89,42,-22,45,10,25,19,14,9,-5,36,-9,33,36,-19,15,-12,0,10,92,43,1,19,-23,19,-3,-33,20,10,12,32,37,23,7,17,-7,11,6,
40,-25,17,-9,-2,-22,2,48,-11,4,-41,7,-60,44,33,2,46,-26,3,-33,85,-6,-25,1,83,3,-21,13,-33,-29,3,18,25,-12,-41,-14,-9,2,
5,1,6,-12,-10,10,17,19,34,-65,-6,-44,-19,-65,5,15,-18,120,-41,9,-36,-13,-51,11,11,34,45,26,59,25,-10,-29,-4,-8,1,-13,-2,
20,-3,-48,34,72,80,-16,-40,-9,1,-16,14,-25,33,-25,3,-29,5,-2,17,13,10,-2,-17,3,-1,-32,10,31,-33,-5,-6,-29,-51,20,7,-5,
50,-29,101,-55,-92,23,-19,49,-15,13,-27,11,-25,25,43,35,65,9,27,22,-24,-9,-11,7,-11,13,-2,-63,67,-33,40,46,52,-34,52,
-11,36,86,-43,6,38,33,57,32,-22,27,4,3,15,-19,-3,12,-21,-21,-27,25,-2,-27,-6,-55,-31,-42,0,-5,61,-2,124,-29,-10,-15,20,
24,-37,35,76,30,19,15,17,20,29,-19,21,-19,-30,-14,6,27,-42,-26,0,25,21,-101,-7,14,-7,-39,-18,-22,23,49,-23,-47,1,22,109,
22,3,25,7,12,46,-6,24,13,34,39,11,-3,1,-27,4,16,36,-43,13,-61,31,2,127,55,11,-42,26,-5,-32,65,44,19,-13,18,11,24,28,7,
27,-7,-40,-9,-7,5,-2,5,-9,-2,22,43,10,-3,-10,41,52,51,28,-6,27,-52,-6,-58,23,22,22,-14,36,-93,57,28,28,-51,-10,-6,23,15,
-48,-67,48,-39,29,30,-11,-8,-42,-127,-40,-12,72,72,15,67,39,71,-46,-53,25,-11,-34,-125,14,-92,-16,17,52,122,84,20,-35,
15,3,19,47,10,17,3,-29,26,72,34,-3,-27,7,2,-5,-39,31,-11,11,-29,55,10,16,-3,-12,-43,-21,23,8,-36,-11,9,47,59,-52,60,0,
-5,-58,-29,-18,-3,83,5,-19,118,7,-13,-82,-10,-39,91,23,-72,-25,-127,-93,-26,48,108,9,54,-25,63,-29,31,-20,20,27,32,-24,
23,26,-20,-28,-53,27,12,-31,-17,2,24,23,23,87,-21,-5,-73,-68,-10,40,3,-28,-37,-1,7,30,29,-47,-41,-25,24,71,56,65,116,
-58,-113,-42,73,-22,-71,8,-43,-49,43,13,-12,-49,-87,-98,-9,45,59,-6,51,10,63,-20,29,-12,21,-4,30,-12,9,-9,18,-28,-31,32,
-23,-10,5,-34,15,24,48,37,-52,58,-40,26,16,48,14,-20,28,-8,-12,8,-65,-15,-59,-4,-8,32,88,47,82,-59,43,21,-42,-50,31,109,
3,-27,11,27,-19,-31,-84,-6,16,40,95,-39,76,-29,33,-23,35,-8,23,-22,-12,23,17,73,53,-127,-44,68,-45,-56,-79,114,-34,80,
40,-24,-10,125,14,12,-47,37,-37,5,6,-63,-9,72,-36,-19,-41,20,-51,-20,-47,-22,11,-15,18,51,-55,4,18,22,8,54,-2,-38,-71,
-67,5,-11,-21,48,-68,72,52,33,10,-44,10,14,-1,-9,20,10,-10,20,32,-79,30,15,-26,-39,-45,76,29,52,-18,26,30,90,-22,11,-20,
1,11,10,-25,-43,19,47,6,5,60,-73,20,-54,-12,-10,-18,69,26,5,49,30,-5,-46,-30,87,30,14,-13,-43,-26,-57,-23,39,-40,-7,0,
-7,-7,-59,1,-29,-8,-1,31,-6,6,-7,-4,-58,17,6,28,-8,-22,-4,55,17,23,48,-19,-9,-61,-24,31,45,-15,-20,20,-24,11,43,12,-9,5,
-59,-25,61,14,-12,20,-8,-50,-8,21,18,-9,36,-48,34,15,-28,-87,-45,-52,-80,-18,23,25,-48,-26,33,-8,-39,3,-5,-26,21,20,36,
18,9,-6,-28,18,18,53,-17,-31,-64,68,36,50,33,-4,62,-20,51,29,-18,41,7,30,-64,6,42,-106,-57,-37,6,-65,67,18,-42,20,-17,
27,31,-85,-38,41,26,-33,8,-35,-2,-117,-16,-7,18,8,38,38,-23,1,22,1,7,28,1,-28,17,16,5,-2,39,65,-78,-69,-14,-40,44,-59,
69,-10,48,24,-30,18,46,-4,-18,-23,3,-55,72,41,-71,-16,25,-70,-9,-33,29,-13,-3,19,-42,33,0,12,8,-5,44,9,27,-27,-58,29,-7,
30,62,-57,-48,-79,-39,-44,-31,-17,61,83,-5,24,-18,-14,18,12,20,5,-3,56,-60,-19,5,-28,-16,-22,58,17,62,-11,-16,49,29,-42,
0,-9,-3,-58,-37,16,-96,13,-2,-9,-17,27,-39,13,-38,-2,-44,6,9,36,6,19,-4,-27,2,-36,2,39,-28,66,53,-32,-65,-54,-50,-45,
-34,-23,14,29,4,7,-12,-32,32,-3,14,-6,-32,20,-26,3,18,56,-27,-16,-12,40,9,33,-2,32,-20,-32,-11,-46,-3,-13,-31,13,-77,8,
-8,46,-12,32,-26,2,34,7,-22,-16,5,-61,39,39,-21,-22,-10,16,65,26,-96,28,-30,-9,-40,-14,-9,-1,15,46,23,-26,20,30,-7,-39,
36,65,10,1,-7,-8,3,-12,17,46,1,-14,-26,127,77,60,-4,-16,14,11,46,-8,-47,-51,-18,34,-66,9,49,-38,-7,1,-35,-2,45,-4,-40,
-54,23,-28,9,2,22,32,-38,8,29,-44,-97,2,-8,20,8,-11,-38,14,-10,44,35,-6,-7,10,11,-26,-6,4,-3,19,24,11,-34,-26,-18,-25,
35,3,27,-3,-43,-54,-26,-34,48,27,-5,32,-22,-53,66,-21,3,-36,29,-29,4,-17,6,5,15,5,-24,-12,13,17,-6,25,-10,-2,7,-48,-88,
35,-24,70,57,-107,-80,-15,3,58,-43,-7,31,67,-45,32,4,-20,32,-10,-5,-11,26,-21,-8,-31,9,8,11,2,-20,29,38,-37,-20,33,30,
-23,-50,61,-58,3,-1,-37,-30,-9,6,-9,0,3,-5,-6,21,-10,18,9,22,-10,3,3,32,3,14,-56,-15,-38,-41,99,43,-54,-77,-8,-11,-41,
-92,-46,27,94,-52,-9,17,-32,1,-41,-12,6,-19,-7,4,-16,23,-7,-11,7,-13,41,-16,52,-27,44,-21,-1,-5,18,-18,42,-33,28,-57,1,
-5,17,-20,14,10,44,23,4,21,11,2,-17,22,5,-12,10,-1,-34,-2,-68,-53,78,-35,-3,-41,-17,11,-62,-76,-29,-24,35,-5,-37,2,0,10,
5,-6,9,-62,-28,8,27,8,-16,-21,4,-21,101,46,79,-39,29,6,15,64,-15,-24,-56,-44,33,-35,-3,20,25,-1,10,11,21,11,-20,3,3,-6,
0,-4,17,0,-28,-43,-18,-41,-99,15,-2,-36,73,-32,12,11,-15,-80,53,39,33,-10,29,22,16,17,29,2,-13,87,-33,1,-68,-9,-9,-39,
14,-21,-21,-87,-33,84,-62,46,-17,56,45,-47,73,69,-41,43,-5,33,10,-96,27,-26,64,127,66,-3,16,-101,11,-25,28,-5,9,45,-9,1,
-13,-13,-13,-32,0,-12,14,-21,-34,3,40,-19,6,8,-1,-74,13,-52,-8,15,23,12,10,-85,-18,42,-21,-29,4,-10,-50,39,-19,68,-33,
49,-31,-16,-20,17,126,95,-19,-35,36,-14,-21,-33,17,-16,42,77,52,56,28,-27,33,10,14,-72,17,23,19,-6,42,0,-24,-41,28,-3,
14,-14,-22,7,6,7,35,50,2,42,-26,16,-41,29,-7,-28,15,7,53,-62,31,-23,-25,-16,-13,33,-6,37,14,12,-68,-58,-48,60,35,16,-28,
-36,33,1,-21,-12,-30,87,-64,3,31,-4,6,-14,28,45,-57,-82,12,109,16,-8,-18,-9,-15,-15,-16,-6,-18,19,17,17,-32,5,11,35,25,
-67,57,13,11,23,18,-81,2,-16,-25,-61,12,17,-6,-36,-59,26,26,-9,-54,-7,77,20,-10,37,-37,-40,-7,-44,31,21,63,13,-1,47,15,
37,1,-12,-86,34,-26,49,-25,-104,-52,61,-31,5,-35,-8,-19,-47,8,24,25,-5,17,-6,-40,-40,-14,0,3,66,22,-3,-9,11,16,87,-10,
-26,-79,-43,0,-31,-17,-33,47,-78,-23,-28,-69,63,70,40,80,-91,5,87,19,-6,-104,58,21,-32,-4,-5,-36,65,18,-42,-8,-52,3,26,
-11,-52,-13,19,-21,-28,33,38,-8,2,-5,3,0,-13,-38,33,50,5,-8,-13,17,-33,-14,51,-57,-46,6,-19,61,-58,-16,52,-11,-2,-58,
-19,-29,7,5,-6,-67,75,36,-38,-28,-52,54,45,-32,16,18,49,-87,15,-23,25,-44,-40,28,15,-55,18,1,46,49,-30,13,-54,-8,10,58,
2,-22,-19,25,-7,45,30,-40,23,18,24,-2,-2,74,-44,-62,116,0,-26,-75,50,-28,29,25,-14,-17,-25,35,-35,-33,45,14,106,-11,127,
-18,-28,19,40,26,4,-1,23,35,21,-67,-1,-49,-23,-87,-32,18,-93,-67,78,-25,17,62,28,-55,-58,2,37,16,-43,-51,-6,7,-27,39,-3,
3,20,-2,-2,-9,12,-19,-42,73,-60,61,8,33,-30,-18,-25,26,-16,-15,-51,21,4,-54,9,48,106,-50,107,-64,-34,0,58,44,31,29,-11,
54,-29,3,-58,82,-80,29,-36,-11,2,-70,-13,-98,-23,21,-12,-79,-23,-50,-25,-17,-19,-15,-25,55,-40,48,-34,-13,39,-63,-11,
-21,40,14,47,-59,40,-41,6,8,-1,14,-27,-45,21,-27,-19,-34,-10,54,-34,37,43,30,45,112,5,62,-80,-58,29,-24,32,-92,52,-26,
82,-5,6,-19,-20,68,-44,-17,-37,-3,-2,17,-84,0,-30,-35,-26,64,-20,-50,18,4,-27,31,-33,16,47,-31,44,-36,5,-61,62,-31,23,
10,-27,51,-37,29,-25,64,-51,32,2,-79,-73,12,4,27,96,25,40,25,-41,-39,-15,-3,52,-20,-2,-40,29,-6,70,-10,19,-8,-12,30,59,
-58,30,-15,41,71,-105,-33,-49,-28,-53,-34,16,-15,21,22,-32,19,-6,-8,35,28,90,-46,16,20,37,-7,24,-31,-33,-39,75,-92,54,
50,-56,-40,-53,21,-58,45,34,58,88,-11,70,-20,22,-25,35,3,-9,-25,-29,-32,20,-77,-32,1,-58,9,-41,3,44,-68,-12,-20,-29,-13,
-20,-19,-10,-4,12,-36,-8,-18,11,16,-38,-23,-17,-6,8,20,27,-51,24,-55,-34,95,-127,-11,-26,90,-5,-43,-7,-9,62,7,-26,14,22,
58,16,77,85,-10,67,-22,14,7,-4,-3,32,-16,-17,-78,9,-91,-71,10,-69,-19,-36,-4,46,21,-69,-68,-57,-49,20,20,65,-53,-34,-44,
-32,-10,2,25,-21,-22,-32,13,25,-15,9,7,9,-28,73,-13,-8,-22,64,42,30,-34,55,9,-33,21,-50,-40,-57,-48,-8,9,1,19,23,64,44,
54,-47,-40,-60,10,-10,-56,68,12,76,38,-44,71,-14,-9,94,-21,5,-46,-1,9,-93,16,-22,-42,-40,-38,95,5,13,-23,-60,-14,-33,56,
127,19,24,-8,-2,73,103,25,28,11,-8,24,20,-6,-43,8,-23,-36,-19,-36,-48,-4,-35,9,14,18,63,-26,55,34,-20,-14,-4,3,0,-13,67,
8,-4,34,-47,-44,-29,-26,74,-1,-86,-5,-9,20,-37,66,-60,-70,-3,-65,97,87,51,0,-86,-72,-26,40,-1,-27,38,-11,-1,42,7,96,-21,
-103,-55,-24,86,-25,-8,-30,-12,-8,-25,-17,18,-2,-60,19,33,18,27,37,58,14,-16,-37,-12,27,-15,-14,121,-25,-24,2,-53,-22,
-11,-77,12,-10,-64,23,11,34,17,-5,-60,-17,12,-62,11,48,75,-28,-61,-64,-24,9,-35,13,25,9,-11,-12,-42,102,-124,-50,-20,-9,
-22,-69,1,-10,44,14,-11,-32,33,41,-60,9,79,32,45,42,68,-18,-36,-64,-2,40,-40,-52,107,-95,-42,32,-29,-66,-22,-41,11,61,9,
15,-11,-51,0,20,-30,-83,5,-80,-37,-27,9,-38,-38,-26,29,44,-12,-19,18,35,-10,7,-25,-37,-8,-18,-105,-34,-34,31,-61,-2,45,
91,-17,-32,-3,-2,-5,-26,50,13,27,-19,-2,43,24,55,-41,-12,70,0,-30,19,-35,14,55,-14,94,92,-9,-84,20,-26,21,28,-4,28,-38,
-39,43,-84,63,64,127,20,63,-33,-30,-47,66,-39,-27,50,-29,-30,-20,-3,0,-27,-61,13,33,66,-34,41,-6,59,-33,3,-27,13,-20,2,
-3,3,25,15,9,14,-48,-50,-3,-6,33,-8,-8,-23,39,-6,-17,45,29,-17,-11,-45,-46,37,-29,2,-45,56,-11,-33,-7,20,-23,5,102,-11,
15,-3,-7,-33,27,-41,-26,64,-17,-74,26,10,14,-14,83,0,-32,18,-30,47,-4,14,-15,-29,9,-2,-43,-30,3,-3,-27,25,-21,58,-31,
-39,45,-26,4,29,-15,-19,-1,-9,-12,-9,8,15,-46,38,11,30,25,-13,-1,-6,3,4,15,40,9,-38,73,-36,-17,24,31,-1,16,-44,-15,16,
14,-127,22,-68,86,4,105,-14,-29,-5,-3,50,31,23,27,60,17,3,-5,-9,4,28,-51,27,-64,53,2,-54,20,4,39,31,-66,-26,21,6,13,-7,
25,10,-34,-9,-1,-4,24,10,55,-43,-1,18,27,34,-35,19,64,15,-23,-24,19,-39,-17,-10,26,-57,23,-45,-7,8,27,10,17,15,-11,-21,
-11,-22,26,-11,61,2,34,7,40,85,6,-39,-49,9,-12,27,-1,127,4,36,-80,-31,8,28,-48,-68,34,-18,102,16,7,11,-32,32,-46,127,
-70,7,-108,-5,80,2,-48,-91,101,-10,5,-76,93,16,-98,124,-67,0,-88,-13,-37,-6,-7,50,27,8,0,-36,-65,37,21,3,-32,-35,50,1,
79,25,-39,-46,40,32,14,-57,-6,-18,13,16,-16,12,34,-69,-2,-21,36,-19,61,59,13,-41,-2,7,12,28,-59,3,-45,-31,78,58,-88,-43,
73,-27,11,31,84,42,-29,66,14,29,-51,50,-10,39,-32,55,42,13,-6,21,-18,-31,-10,30,-54,-41,74,-77,53,-47,-48,1,29,68,-30,
-61,27,17,28,21,12,40,19,-35,40,-4,-85,-6,54,-15,25,-30,52,2,34,-63,52,6,-11,-29,31,43,-57,-62,61,-18,16,14,34,15,26,40,
76,-30,18,21,-18,11,33,58,43,-8,-5,-8,32,-1,48,8,8,-24,72,5,31,-39,-53,-5,11,29,-62,-38,70,46,30,51,80,43,-42,36,9,5,
-40,19,35,10,23,-55,2,-34,-4,-17,34,-58,-2,-1,-40,60,-46,-29,69,-20,33,7,45,-2,-8,-22,77,-3,48,23,16,-11,-3,-62,-15,-34,
31,1,18,69,4,0,-11,-13,21,-2,-47,35,-21,-25,-14,-52,40,90,-120,-12,26,-46,-9,-43,64,-32,-94,-99,-10,113,47,-7,-14,65,
-71,32,44,121,2,12,-45,-41,-56,54,-11,41,-18,-33,-23,21,19,-25,-8,-3,32,-23,-53,10,0,-33,-14,-19,-10,15,-17,21,24,10,
-20,1,-31,15,2,5,-47,-12,-28,49,26,17,-5,43,-40,-8,21,-11,-13,-57,96,-3,-53,-28,7,33,66,-29,-8,3,21,28,7,10,13,8,-79,
-44,-5,-43,-6,-15,-10,-42,53,25,-15,-12,16,-13,23,-14,16,0,-12,-10,11,16,-23,3,-53,47,3,-21,-28,-51,-32,24,1,-2,-39,-36,
-31,44,-1,58,1,-36,2,-11,21,37,-5,0,30,26,46,-2,11,28,13,-3,-2,-1,32,40,44,-29,46,-26,-29,16,-44,-5,12,27,-17,-3,46,-13,
-32,-30,-5,-35,19,11,20,-56,-19,-66,-9,-18,-11,-33,-87,8,37,22,28,-76,2,6,9,-25,-30,-48,-14,24,0,22,-6,-10,-17,21,-15,
26,38,-11,-3,10,22,-31,28,2,14,-22,17,-11,-10,-39,-14,-35,69,-60,-31,8,-51,6,45,-16,23,-32,8,51,-6,-4,-32,-57,15,46,39,
3,17,24,-38,-41,-5,-20,-7,-14,13,0,23,-25,4,17,-4,-2,-35,-72,-7,-22,-45,58,8,33,-45,-47,25,-15,22,-4,13,-48,-79,-117,19,
-52,12,13,-67,37,-86,10,-1,-27,97,-40,-48,7,-19,-29,44,85,30,-8,24,29,-41,-5,-3,9,-25,9,-3,-27,23,-19,-27,-32,-15,9,-58,
-38,20,1,20,-28,3,50,-41,36,-18,-65,3,-39,6,84,-28,41,-25,-30,79,24,-3,12,-15,-30,-19,-83,-30,6,-6,-7,36,13,-9,47,63,32,
14,-45,-42,46,-33,4,35,-9,24,6,-4,44,-58,-11,23,43,-40,3,-32,7,14,-36,-37,-35,-11,13,-17,-101,-8,2,-39,-13,13,26,-66,
-57,-55,-104,38,-34,65,39,-39,73,23,-16,79,-37,29,34,15,-37,-19,-59,36,-33,-33,49,9,28,43,75,77,-22,9,-20,28,-2,-60,-55,
57,-38,111,-20,35,36,9,8,3,46,30,-8,-35,24,8,-36,-20,-27,3,-11,1,-60,29,-37,-36,7,74,-7,-45,-74,-68,-123,113,-10,19,-4,
-52,81,34,34,34,-17,22,51,8,-50,5,-45,41,-5,-32,28,-16,-3,0,24,40,-25,53,9,16,-23,-53,-6,48,-20,102,-49,23,36,55,13,21,
67,6,10,-65,22,11,-29,-6,-7,35,49,-36,-22,14,4,-41,31,29,-33,-7,40,21,-6,4,5,-18,-6,-26,2,-14,-4,-17,3,5,8,-32,10,49,12,
49,32,13,127,37,-4,-3,-36,26,-61,31,47,-13,2,25,-10,-16,12,16,-37,-29,-57,6,-28,20,19,10,20,-23,2,-32,-55,-41,10,19,24,
15,16,-51,2,38,-37,52,-12,22,32,7,-11,-23,9,3,1,-44,26,-9,-6,-2,13,-9,-3,24,24,-6,-25,-7,3,21,47,42,40,-29,-51,41,-76,
28,-20,3,14,25,13,-33,-11,-13,-16,-37,-15,-6,20,46,10,38,-3,-10,24,-7,-76,10,-21,9,-58,-6,-20,-10,68,8,-32,10,20,-6,24,
-34,-13,-15,-21,-26,-27,-17,-8,9,-2,25,-33,15,-2,28,40,54,42,-16,-47,-43,-2,-1,50,-36,-10,12,-12,-40,-2,-58,27,-24,54,
-52,40,-15,-8,6,5,14,15,-2,18,28,-14,19,4,22,-8,-5,9,-35,-29,-39,-55,-4,37,-4,7,32,-9,-71,-13,14,-40,-39,-24,-37,-29,23,
-14,12,15,-11,-26,3,-1,-3,73,73,72,31,77,-46,-66,4,-10,-30,13,0,41,-79,-33,-113,25,-23,-12,-8,-39,-17,36,-8,29,2,22,-1,
33,-4,-18,24,-16,53,97,-6,-33,-3,34,16,-25,63,-1,-74,127,-8,20,-27,18,34,-8,37,6,-4,11,19,-39,5,11,25,-7,-21,17,-9,1,64,
30,-3,-2,56,69,27,-60,20,11,10,101,-29,60,-33,-9,30,-13,-19,51,84,-37,16,-35,8,-31,-80,-6,24,0,-28,22,29,20,-5,-53,48,
60,-9,-25,25,-12,16,-13,-34,-41,48,1,0,-7,36,28,-15,24,20,-24,44,-9,-15,13,11,-15,26,-12,-65,-14,25,27,76,106,-6,4,-42,
-45,35,13,20,-10,18,-3,-36,-1,25,52,51,-28,11,71,-27,-22,-44,15,63,-12,-13,10,-40,-41,-10,-11,52,0,-20,-32,19,9,21,-45,
20,19,0,16,20,-17,-33,-11,11,1,-11,-35,9,-35,15,-11,0,23,44,-24,-70,-83,-11,-9,-12,52,-4,-1,-12,21,-30,-7,-33,19,32,-47,
-52,-25,15,-32,13,29,1,65,-48,-25,22,-6,61,1,23,7,11,-22,-29,24,-29,-4,-14,-33,10,8,-29,-38,67,12,8,14,-74,-54,-27,-68,
-19,-33,38,44,-3,-24,69,-62,-10,54,4,18,76,20,-21,-18,-43,23,22,4,-50,6,1,31,-27,-55,-58,-52,-10,-18,4,-29,47,13,-55,14,
-26,31,-1,-4,-20,76,29,-32,43,36,11,-8,-27,-26,15,-5,-21,-24,23,42,-6,10,-7,-2,29,19,56,-77,-5,13,-33,13,2,30,65,-7,44,
-14,-2,-6,2,63,51,-14,19,48,-11,-28,19,41,-1,9,16,25,-49,11,63,24,-3,-59,4,-22,-6,20,49,-10,-21,21,-39,18,19,26,64,16,8,
-16,4,-3,8,-37,42,20,17,34,-11,-27,-15,13,31,17,88,59,6,3,-26,-20,44,55,18,-17,0,16,15,-35,-29,-21,26,14,52,20,-48,-11,
-16,36,8,41,29,-18,-30,-21,8,12,-13,-103,-76,6,21,17,37,26,15,27,-26,12,-12,10,-1,-48,10,49,58,-12,11,-38,5,49,5,14,24,
12,-42,-22,47,64,-20,36,18,7,-72,-44,24,47,-3,20,8,-13,-19,-31,-86,14,-10,5,-21,62,5,20,-1,20,-3,38,-21,16,5,35,9,60,
-36,-32,-25,-18,6,-43,-3,26,2,20,25,-13,-4,-21,-5,-43,-9,-6,10,-5,2,5,15,-2,-8,-9,42,30,-1,-47,0,17,-112,-72,2,-32,-43,
-52,27,12,15,25,29,39,-116,-2,-43,7,15,-52,-23,30,40,20,2,10,-2,-21,-50,-17,36,70,-40,30,-3,106,59,-30,8,-34,-2,10,-44,
4,-5,32,16,-21,9,-10,15,20,-18,-3,14,31,-70,-34,9,-23,11,26,6,-4,-26,52,-20,-79,5,28,32,18,-9,-24,84,8,74,-13,54,4,-8,
-52,-4,4,-15,9,34,26,-14,-11,-7,-23,-6,-12,21,-16,-41,15,31,-67,-6,-32,8,45,-3,-43,4,-18,39,0,50,69,11,0,10,47,-17,1,3,
13,-22,-55,-4,-15,-5,-26,28,18,-55,14,26,12,-26,-16,-55,82,28,25,88,-30,-36,17,122,8,30,-67,-13,-31,14,9,-11,-21,-19,46,
-3,-27,25,-9,-14,8,-78,28,-25,-20,-25,-28,24,127,8,8,47,2,1,8,46,64,-2,-39,9,19,11,8,24,12,-23,-22,-2,-27,5,-3,6,27,-7,
29,122,104,-88,-28,-39,76,-28,57,68,-27,-108,29,122,-19,-29,4,35,-15,-38,19,9,-28,-8,32,30,24,38,-17,-36,75,-51,18,38,
57,23,12,48,98,-12,-18,68,23,-59,-10,101,-21,6,-20,31,4,-7,8,-17,19,-10,22,3,-16,26,14,-7,15,-5,41,-27,63,-127,-18,-40,
-37,-17,99,-49,86,46,-41,23,7,-65,58,8,-16,-28,10,28,-15,23,4,-1,-22,37,4,-52,20,-21,-33,86,44,30,45,33,75,-8,48,55,-37,
28,63,51,11,124,64,16,93,8,72,-19,3,7,-13,37,-20,7,-32,-20,3,-9,-65,37,-26,90,27,3,31,58,-87,26,-20,44,-48,11,11,-60,10,
40,-10,-45,38,117,56,8,26,55,-35,-53,-42,85,45,-8,-10,-48,29,-32,-53,-81,24,20,10,-49,-31,59,37,-26,29,8,13,42,47,66,11,
-28,-89,25,-114,-14,17,17,-12,15,6,0,-80,-12,5,9,-6,14,23,1,-64,-2,-73,25,38,37,0,0,-2,38,-12,1,2,43,6,35,-10,20,3,-79,
-51,20,-51,91,-37,-23,63,30,-36,-98,-79,86,-31,-35,-6,39,62,-64,-2,-21,-28,-12,51,27,17,28,-33,-35,-51,47,-23,40,0,-2,
55,36,-71,-12,-23,12,-66,23,10,3,-26,-5,-73,20,-1,-34,-31,-29,-8,58,-16,41,-12,30,-6,15,-2,8,14,-65,-16,4,-36,55,-2,10,
18,16,-37,-32,-127,15,-55,-6,41,39,12,-46,17,-16,1,-11,-15,-29,-43,14,-2,-56,-22,29,-17,-5,-22,28,32,27,-15,26,-1,26,
-35,38,45,-41,29,-68,-65,-17,-53,-50,-44,16,-21,36,-1,-29,18,26,24,-20,27,14,-5,-28,0,-43,49,-12,48,-70,13,-45,-24,32,
-46,1,-91,40,48,26,-9,-5,28,42,6,95,5,31,-6,-23,-14,-40,15,90,-33,38,-22,50,27,49,84,-61,-27,-18,56,26,11,13,5,55,75,50,
-63,-48,-10,-6,-31,3,-32,-25,-26,-4,44,44,-50,4,-81,5,-35,71,29,-40,42,-18,-47,-63,-105,-84,-17,-46,76,-50,80,-4,64,-86,
5,46,-54,42,63,25,2,-8,-89,12,36,30,29,23,-75,-9,19,103,37,-14,-9,-49,21,-19,13,11,-5,-1,39,-53,16,4,-20,-32,-44,-20,16,
-29,-50,4,52,-16,-29,-4,-35,16,-10,4,-3,37,72,26,-45,-4,-60,-23,-126,23,9,-47,37,5,83,-46,0,6,-53,35,92,-22,-8,-2,-42,
-66,-1,62,-57,1,-31,7,15,21,15,50,1,-27,8,-23,21,5,13,2,-5,-90,39,29,-32,-41,-53,-29,31,-22,-10,14,50,-71,29,-1,-29,-41,
-9,-28,-31,9,75,-16,-21,42,37,-33,-35,16,-32,17,18,22,-30,-17,12,4,-2,47,9,-12,-12,-35,11,-68,-14,95,-22,-4,-6,-2,-20,
-6,-79,32,30,44,-28,15,30,-12,34,-36,0,-57,16,10,-56,6,-51,11,-5,-31,-5,57,35,-18,-25,60,-62,-7,-23,-14,-9,-47,66,-49,
17,7,90,-21,-48,-63,-87,47,-4,-11,-60,27,12,1,15,58,-3,90,24,0,-42,-77,-79,50,-20,85,-12,54,28,-91,-85,79,47,41,32,-21,
53,-112,-83,7,-83,90,-45,96,11,5,-27,-51,29,-38,-78,32,-92,119,-66,-40,-1,19,17,-12,-5,-46,15,39,-19,-34,-42,-7,14,2,66,
-26,35,13,56,-79,-9,-15,-39,-1,70,-23,-1,-20,72,17,-21,4,-15,42,-10,34,-33,-19,-21,47,45,-12,-64,-62,-33,-127,-1,-12,
-83,-44,25,39,-50,11,-7,-23,14,-86,-99,45,-60,26,-3,-9,40,-32,9,-63,11,13,86,-11,-5,33,-12,13,3,24,-17,-16,-18,-14,-7,4,
-18,-55,-76,12,42,-82,10,-38,63,-50,-26,41,-31,-16,2,26,-18,67,21,-27,-24,-39,-25,-44,-30,-10,41,-55,-13,-10,-13,-9,12,
-47,-9,-35,60,-50,-28,71,21,11,0,-47,-58,-14,-18,-33,29,-10,-6,-11,-20,69,-10,-39,-15,-22,12,-7,-24,45,-61,16,14,-37,12,
2,84,-2,38,-85,-34,-100,-17,11,-21,3,4,0,-64,-16,-27,-38,-11,61,-23,-17,14,-18,30,29,-27,-21,57,-62,-6,-18,-17,21,-26,
26,-12,34,26,29,-47,-43,-103,50,-22,35,-2,-36,-23,-39,27,-2,13,-46,-72,-73,-36,9,-12,16,-45,34,97,127,62,-63,-4,-47,39,
47,-31,50,-54,-19,56,-28,-47,-19,-11,81,-4,62,35,110,-14,9,-92,8,19,-73,-9,-40,30,-35,10,-26,13,18,-3,-7,-3,-5,36,77,
-15,-16,28,49,30,26,-55,-14,49,-23,-18,-77,-37,-65,18,-6,1,-49,19,3,21,-31,-55,-28,-78,-3,9,-37,83,23,-41,5,-65,107,-23,
-50,20,46,-44,42,10,-49,-55,13,-24,5,-116,-12,-48,-82,-39,-11,34,5,-19,4,31,-10,-72,-44,-39,65,95,58,-34,51,-32,-29,55,
0,-9,19,40,-15,-27,-26,-28,18,8,29,-32,-47,15,12,0,-2,8,-111,-71,47,33,-13,0,28,61,-57,-16,26,-28,2,12,43,15,51,-9,-84,
-42,-23,42,31,-68,8,-76,18,27,-18,0,26,23,-32,-36,-31,-37,10,-95,21,127,73,-14,20,-34,-7,6,-57,73,24,16,-30,-25,-36,-27,
6,-43,13,-26,-11,-2,15,17,-5,28,-94,7,-10,44,64,-43,-64,46,-67,6,-6,-61,-34,-1,31,-8,-7,-45,-3,-11,49,31,-33,-29,17,-12,
18,-23,33,20,-6,-27,-13,4,-19,-30,-6,-83,18,9,-10,51,-13,2,-35,20,-21,27,-18,11,27,-3,-40,12,16,-58,-61,-15,33,-32,-5,
-17,4,47,-55,-45,-10,30,-21,80,-13,127,-94,-10,21,-15,70,-43,22,20,22,6,-31,-64,-3,-22,9,-16,14,47,46,57,-44,30,-53,-3,
5,70,18,-31,-4,-8,-5,-21,2,14,30,114,-36,5,-21,0,4,-25,-6,-6,-15,10,-33,72,-44,24,45,-71,93,-26,35,-6,-51,-70,5,26,-9,
48,29,81,-117,4,49,25,47,-25,12,13,41,67,-10,-10,-34,-49,-65,-75,62,24,41,127,-3,61,-87,-15,10,53,2,-60,15,7,23,25,0,20,
41,74,-8,10,-16,-23,40,-58,17,0,-67,-42,-60,-4,12,6,32,-43,2,-8,25,-23,-27,-38,-1,24,4,45,-4,42,-73,5,-21,-22,-1,14,7,
-4,24,26,-25,56,-11,-44,-44,-87,67,24,-1,35,-23,85,-50,-53,-22,-19,15,-70,23,14,-44,58,22,31,70,22,7,-2,13,-3,-7,-24,
-28,-12,-26,-48,-72,-27,14,-8,26,-31,2,-6,-21,-31,6,-35,5,5,12,-7,-49,51,-29,37,-7,5,-23,13,-14,19,24,29,-25,3,17,-21,
-27,-9,58,18,-13,40,12,44,-23,15,-18,-28,-12,-13,52,-18,-80,40,40,46,8,29,-1,-3,-16,2,-1,7,-64,7,-12,-41,-5,-33,-9,-23,
8,22,32,31,-25,4,3,-50,-2,-32,-10,14,-41,55,-15,-5,-9,2,44,-18,-2,50,20,-24,-41,-60,-36,44,-5,-69,3,-30,68,-17,6,-24,4,
-43,7,-34,36,43,21,-18,-44,6,-66,-3,54,31,-20,49,14,31,-2,-63,12,37,-22,-5,-7,55,-46,-27,61,-81,84,-96,50,17,-10,-33,12,
-15,-7,11,-17,20,-34,8,-19,29,25,2,21,24,26,28,54,-7,-32,-2,-21,-26,34,48,38,-8,38,79,-46,-16,5,-20,-7,49,34,-28,-25,25,
-33,37,34,-14,-12,24,33,9,-4,-127,11,32,-53,-16,-20,-93,-15,20,-12,-42,-1,-22,26,-5,17,5,-4,-12,15,15,-34,-32,42,17,-24,
45,-22,17,-4,5,6,24,59,-49,-3,-27,39,10,75,4,-11,9,59,23,-101,49,-22,-28,-35,90,19,-23,-56,27,-26,40,19,9,-28,30,2,54,
-26,-54,-20,83,-56,5,-19,-31,-49,11,-41,15,18,-28,-43,-14,26,-21,44,-16,11,30,29,1,6,28,-3,29,-32,2,-15,67,2,-38,31,-2,
-13,-37,-1,-6,114,31,-27,16,50,-9,-76,70,-25,-5,-103,127,-54,-8,-54,-10,-13,21,42,49,-37,10,-6,22,-21,65,-42,34,-12,27,
21,-54,-63,-52,14,-2,35,-30,-14,18,23,11,-11,-13,13,6,-20,9,20,16,-15,4,-28,-3,-2,5,26,13,-18,53,68,69,-47,-73,14,-33,
-11,-55,1,26,3,2,-13,-6,-13,36,-6,-29,15,13,-21,-25,4,42,-31,3,1,5,-11,-78,-7,5,53,15,32,94,-44,-26,38,-98,21,-97,63,10,
12,6,0,-23,13,17,-9,-7,7,27,25,19,6,-7,24,55,39,39,27,38,42,13,26,-22,24,-30,-49,-6,17,27,-44,38,-5,7,-59,33,-2,17,40,
12,-68,-14,-8,2,-29,2,-4,8,-5,-64,-5,7,-39,-7,-30,-11,23,11,14,-22,33,15,29,9,-29,27,6,-8,35,28,19,-4,13,-7,2,15,-25,-3,
44,70,28,32,29,-71,41,6,45,38,21,45,-14,21,-17,-24,-66,51,-30,-46,-7,15,4,45,51,2,-47,-31,10,-1,-39,28,5,-33,10,-20,53,
-1,-72,28,-11,-13,-29,-9,-28,15,18,45,-19,32,-10,13,31,9,35,-7,-3,-14,21,25,-3,26,-32,-19,8,127,19,5,36,6,-37,-25,-6,
-47,-20,1,10,10,18,-20,-58,38,-4,-24,-30,-33,-42,40,-16,12,-17,5,10,-44,18,41,3,-32,-18,20,32,-66,-24,24,51,21,-39,-23,
20,-16,21,6,69,-20,20,24,-22,-40,-31,20,5,11,8,4,-5,8,-9,-4,-5,-18,21,55,-60,-35,71,-45,-43,-14,-5,33,-46,24,25,52,-39,
-45,-15,-27,-40,-24,-38,17,-15,39,-24,2,-7,-15,26,1,-3,-20,-14,-79,-4,13,17,57,16,52,-41,-75,21,-88,31,-49,41,-8,8,-15,
-10,-34,-18,26,-17,-12,20,8,23,-12,-8,-15,-5,-31,17,26,-62,23,-16,-25,-39,17,-21,-5,-59,25,-12,3,46,11,5,-14,-18,-1,-29,
4,15,-1,-27,-31,8,15,-10,-26,-53,-17,-11,-45,22,25,27,0,-12,4,5,9,-19,14,16,1,14,0,-10,-10,-8,-2,-6,1,-24,7,-12,-24,23,
-6,0,7,16,14,3,32,-25,9,-28,-7,10,44,17,-7,-41,2,-60,-14,45,5,11,-18,20,1,-29,7,20,-14,-14,24,5,21,-17,20,-48,-65,-2,1,
5,-28,12,13,49,4,31,16,25,0,21,33,16,8,-33,-6,12,24,18,-7,-24,-28,-2,-15,-18,12,-33,8,30,63,42,45,-68,-16,-55,22,9,9,
-18,7,8,-57,-17,14,14,-28,31,-18,-37,-40,-29,-7,-11,-8,11,22,-13,-16,38,33,-24,-52,-47,-18,58,-40,21,-9,7,11,15,-14,73,
18,24,12,53,-26,-30,-48,50,-36,-26,-36,54,-24,8,29,-6,0,-32,-30,25,16,-46,9,-33,-30,-27,-26,-29,11,15,-2,-28,-29,59,-15,
10,-37,-66,52,10,-7,39,-79,49,43,-26,60,41,54,-41,-2,13,-34,21,-27,5,-15,-22,101,17,-27,-26,-1,-51,12,-53,-55,5,12,28,
34,76,-49,-19,-14,8,42,39,18,-15,-57,-9,-3,28,29,-3,27,18,22,-25,19,0,69,-9,-25,-54,-31,5,-17,-3,-31,-41,-1,67,-15,48,
20,63,2,14,-18,9,-2,-40,13,17,-49,6,-13,6,-19,-1,6,3,-40,-56,-6,7,43,46,-5,2,53,83,9,95,-27,-10,-42,12,50,58,6,-51,-36,
-43,16,20,5,-5,14,33,-20,10,53,-34,82,-33,-6,-20,0,-22,0,46,-26,25,-7,61,-15,16,5,9,-46,23,-24,9,-12,-23,19,22,-31,15,
-17,4,15,19,-20,-5,7,-34,-2,44,19,66,6,-8,30,74,-28,121,71,-10,14,30,90,26,30,-37,55,-38,-8,-5,-61,-32,-41,13,-63,4,60,
-38,6,4,29,-5,30,-52,18,58,55,16,33,22,-6,50,-20,-9,-27,27,-14,35,-7,-24,-13,-22,5,-14,-29,12,23,65,-38,-4,47,20,60,20,
-21,17,40,-38,23,38,16,31,30,18,-24,3,-44,100,-58,-52,-1,-46,1,-26,30,-36,18,-18,0,-38,-32,8,1,40,3,-62,21,15,21,-28,
-33,-20,46,-3,-29,40,18,22,78,-63,-4,72,-8,-1,-106,32,-30,19,-24,33,-33,-17,-20,-26,11,-10,10,-6,11,-24,-2,15,30,54,15,
78,8,82,-26,20,57,31,-2,-44,13,-49,8,0,12,-35,13,-1,-3,4,-21,-15,23,-10,22,-16,7,13,-20,-16,-49,-2,18,46,-20,33,4,25,19,
8,-6,44,-4,-42,7,29,-38,6,23,7,8,-15,3,-26,-70,45,24,-31,60,-9,-7,8,37,-1,-19,78,66,77,-24,27,30,-14,54,-21,-14,-40,11,
35,11,-11,0,26,5,30,18,-61,-8,-28,44,-19,7,34,-5,-39,-38,-11,-1,43,-39,-11,-27,-35,-24,68,-28,43,15,-41,-4,12,13,0,96,
-68,39,12,14,-14,-51,-26,3,21,57,24,-61,2,25,83,-46,89,73,-5,-1,8,52,-39,73,74,-14,-24,36,36,7,57,61,-13,92,28,-8,-33,
-71,-13,40,-10,71,127,-27,-23,33,0,26,3,-11,40,-12,-12,-8,28,-35,-22,10,-28,-41,-6,57,-43,28,-15,35,62,21,33,10,40,-46,
-73,-71,10,-12,-57,32,12,13,-15,15,34,-21,48,-64,61,-37,6,-37,-52,6,-21,-23,-40,-11,-4,-37,-37,-18,-49,3,41,46,-11,8,17,
36,-17,-27,-41,18,66,-13,67,38,72,34,-43,-74,59,-18,89,-127,44,-37,80,-63,49,33,-3,-62,-15,-26,-11,17,-43,15,-21,74,-52,
16,-23,-30,-6,74,6,30,42,40,-44,-47,-33,16,-28,-4,7,29,-20,-35,0,-5,32,5,13,12,-3,23,-9,6,32,-5,-23,-30,-26,16,54,-38,
26,38,15,-42,-26,-10,47,-29,0,-28,25,-31,9,6,-51,-26,-108,39,33,5,33,26,-40,-37,-57,25,8,10,-82,35,-25,98,25,-22,34,8,
-66,-38,-1,-24,7,-12,53,12,-29,-15,-12,42,44,25,44,-14,24,-38,-3,-10,30,-9,42,-21,5,15,60,-15,-5,31,-10,14,15,-30,-12,
-16,-26,-52,10,-48,2,0,-112,-58,14,8,34,32,-14,-2,24,26,7,-25,7,12,-3,47,-17,15,6,-8,65,48,-29,-1,34,-70,-6,22,46,4,-11,
-46,45,17,-16,56,45,46,2,-22,10,-9,31,29,85,13,2,35,33,-5,51,-26,21,70,-9,20,-10,-24,-40,2,24,-19,-40,-46,-67,0,20,31,1,
-71,6,1,11,-39,71,31,-87,39,57,89,-35,-127,-39,49,19,-36,84,-81,35,27,14,-27,-50,-33,20,6,-24,-14,-16,-33,-19,-18,23,
-11,1,-9,23,24,-20,3,-38,-17,-3,10,55,53,58,-4,-58,-25,-2,-1,26,-76,60,-5,69,25,-24,-10,-61,34,53,-106,45,25,-39,51,-16,
59,-44,-4,21,23,-80,-47,-62,0,38,-12,-3,-45,19,13,-32,-24,-40,19,26,3,-24,-2,-26,-13,-5,-12,7,-12,-15,17,-21,18,-19,18,
-24,-18,46,1,53,11,4,45,-41,-20,-18,-19,-5,-43,60,-37,32,31,-100,-99,-66,22,38,-7,-3,-29,73,13,-2,9,-54,-17,22,97,-54,
-12,-42,14,40,-30,-26,-23,37,22,-10,-33,-6,-24,15,-27,-43,-46,-2,-6,-6,20,24,2,-20,8,34,15,-18,-4,-28,-13,43,-5,28,-6,2,
25,-34,12,-6,-38,-37,-44,59,-52,15,-45,-127,-96,-21,27,-11,-17,17,-42,111,-14,46,28,-34,-8,-20,54,-79,-21,10,-34,64,13,
28,-68,3,11,-7,-7,-16,-100,-47,-74,27,-66,-30,20,-33,45,52,12,37,42,24,38,19,-10,-26,33,-27,-12,22,-26,-7,73,26,41,-5,
-29,-24,-12,25,-84,-33,-64,-96,-83,-39,75,-100,-28,-24,-1,55,-20,41,49,-43,-7,17,26,1,-5,35,7,25,-19,32,-23,11,16,-6,
-11,-28,6,81,63,-12,44,-7,-84,-49,-127,106,83,-45,53,-15,52,-21,-3,31,-65,-31,-17,-24,11,3,-16,42,-24,24,-38,56,15,7,
-35,15,6,53,-22,-22,-12,29,-30,25,-24,-36,92,7,29,-42,-6,31,6,-4,-22,44,-6,30,-5,-22,-16,21,16,6,-19,-6,36,-51,26,1,23,
-49,87,-17,-54,-89,-97,-41,87,-18,-46,52,40,-25,-42,-35,16,-70,-17,-61,27,-31,-16,16,-43,6,-8,-19,-32,-30,46,52,-3,50,1,
56,-23,-9,7,-10,47,-41,10,-5,-20,21,2,51,-37,35,-6,30,26,18,14,-11,6,-13,9,-30,-18,-115,-14,-43,-32,-9,105,-7,-1,-71,
-14,73,-61,17,24,99,49,-9,-48,-25,28,-63,-8,-53,19,-36,3,5,-3,-1,-13,-61,-10,12,14,70,-59,-30,-8,28,-13,0,-26,7,18,-3,
-45,16,-35,53,28,72,-9,56,-24,-49,1,-16,49,30,9,4,-10,-29,-28,-53,71,-78,2,-50,19,-106,24,6,9,-1,-50,80,78,-25,5,40,-16,
-52,-44,-57,8,-32,-7,25,38,-1,44,23,-30,-97,-59,19,3,30,-25,-72,3,-9,11,-31,52,55,6,29,-42,9,-6,29,5,1,4,2,15,15,1,23,
14,-1,10,-3,-15,12,-20,24,22,-77,-92,-66,-26,-15,-4,20,21,1,9,-33,56,11,21,24,-110,10,-12,-5,-14,9,-5,47,-25,2,-8,42,20,
-7,2,-13,127,-101,-106,-53,12,3,-19,20,-30,-11,32,-86,-18,44,-17,-10,-19,-16,-2,80,-1,11,8,-51,-9,3,-7,-20,-33,36,19,5,
-21,43,3,-84,9,-34,34,-15,-86,71,-24,-14,-8,21,47,35,2,-8,69,-10,-4,-41,20,40,-14,-9,10,12,-2,-23,-66,-29,29,-73,-25,-5,
5,-10,-1,-13,8,73,-22,3,-61,44,-9,-22,-22,10,33,3,-19,41,-4,-8,30,-28,-3,8,-11,-16,0,-89,-80,-5,65,-67,-5,-52,48,-6,-1,
33,9,-25,41,21,58,29,-23,11,38,-43,22,-43,77,0,3,5,-24,-27,6,-39,-41,-35,-47,34,44,-5,-37,-49,25,12,22,-3,2,22,-8,36,34,
24,43,10,65,9,-5,32,-29,-43,34,-53,11,-2,-71,36,-3,-48,14,-10,-49,-49,-22,-23,46,94,22,-6,-13,58,15,-33,42,74,-28,20,12,
-36,-29,-55,42,19,79,-21,-39,-2,2,-33,-35,32,-16,-21,9,19,-31,-107,-16,-28,22,-5,-6,19,4,33,36,45,-11,-1,11,-13,-44,50,
-10,5,21,-12,1,-46,-27,-12,7,-8,10,-16,20,-43,2,58,17,-19,-76,41,6,-7,32,-1,16,51,3,-56,-13,-5,-53,-15,-37,62,-10,-17,
-25,45,48,-32,-27,-48,22,-32,20,13,88,-29,-20,5,-68,52,-22,58,-20,58,-21,35,-38,-3,2,17,-30,48,-4,-23,-5,-59,45,-24,9,
-46,-4,22,37,27,26,4,-10,-34,-37,25,-22,39,9,9,-44,-11,82,45,59,-37,32,-34,-40,-32,6,76,9,40,22,7,0,-46,-12,-55,-53,37,
107,-10,-30,-20,21,-39,-16,10,-37,75,39,-13,-78,-4,-54,-18,-49,-4,2,77,6,-25,-49,5,3,-6,14,-44,8,10,-20,-1,9,32,6,-60,
31,14,65,-5,-19,-14,-8,-74,97,28,-12,-16,55,-69,-81,-34,82,33,27,-27,8,-10,-61,-52,58,-40,-16,26,78,-13,-5,-29,5,-9,20,
-24,-28,-42,2,3,-28,-33,-61,79,-127,60,-27,66,87,-31,-44,47,-124,-50,72,28,4,-25,-13,22,-62,-6,3,-35,25,58,36,32,20,-5,
-41,1,64,0,-34,23,52,-59,-54,-109,49,19,25,-76,-60,-45,-8,-44,48,38,16,-54,1,-35,18,-49,-33,-1,-16,-12,-8,24,-46,35,37,
-4,-49,19,22,26,-10,-13,-50,-12,-1,9,-44,-5,-2,-1,22,-9,-13,3,46,-6,-13,12,23,-39,-8,5,-2,-7,-10,10,45,-87,-23,-34,-76,
-35,53,32,26,33,5,29,20,15,-37,51,-25,8,7,24,19,-6,33,-62,-39,41,-25,-15,59,50,-15,-9,46,21,13,66,57,34,-15,-45,5,-43,
21,-11,-11,-5,-45,-61,4,-3,21,-6,6,18,-22,-35,-26,-27,32,0,-1,15,-9,15,47,-46,-51,-18,57,-5,-8,-17,112,-40,-53,77,18,9,
-28,30,15,38,-44,-29,-4,-53,-17,-1,-54,45,3,-29,40,26,13,-39,26,20,35,-37,25,30,-1,24,-45,-28,31,-62,39,62,-69,-116,-20,
3,-57,-13,-19,-6,-20,-25,-29,-26,-8,-8,-28,-6,6,23,79,8,-28,54,33,-31,-86,-8,127,0,-21,-50,-37,-14,-12,-42,-43,11,52,
-47,-16,-37,20,20,-40,82,23,-4,-1,3,-7,-4,-26,64,-5,-104,15,98,-7,26,-71,28,-18,-70,83,63,-54,-98,-27,-41,-35,52,-33,
-33,20,13,-26,-15,-30,45,38,4,-13,61,7,-18,28,56,61,-44,-11,-31,37,-41,42,-69,17,-41,-15,-79,27,34,-14,-35,-11,-41,-1,
33,-13,41,-14,-2,-48,37,-11,51,-21,52,9,14,38,-21,5,24,63,-27,-55,27,-39,-2,-7,34,39,14,-31,-26,13,-9,11,27,7,36,-12,
-22,-88,52,-11,29,40,-70,-29,41,29,-3,41,-20,14,-24,-5,-8,51,-44,-8,12,-17,64,-65,16,58,-9,-44,126,-41,45,-12,-25,-79,
-54,70,-7,-37,-6,-8,-4,6,-67,-2,42,54,21,-127,39,-26,25,26,14,57,-21,-46,-28,34,-26,5,-13,36,4,-8,-64,-67,31,-12,7,-12,
-16,-53,19,-12,41,55,-39,21,3,41,16,14,30,-15,12,29,47,-53,52,79,17,-80,91,5,19,-68,-10,-95,-28,30,19,-79,24,-15,-22,
-15,-17,28,47,46,-49,-81,41,-69,-2,55,31,-12,-11,-9,-60,69,-26,-9,-57,-5,-53,-16,-39,-127,8,-1,-21,-40,2,-36,-38,-23,45,
17,-34,5,25,24,-19,16,29,-24,16,3,22,6,65,12,-2,-91,54,-10,-34,-86,-17,-14,-6,-16,18,14,-5,32,-32,-89,36,33,-9,44,-20,
-30,-17,-54,3,24,16,64,9,26,-30,-43,-19,-50,-14,39,10,-24,-73,-39,44,22,-25,-30,-9,-12,3,-17,0,36,-19,-27,7,-21,16,8,-2,
-14,34,-20,-4,-3,39,-63,25,-49,79,3,16,-15,45,-7,28,4,-45,11,11,85,-24,2,10,-60,7,-9,-1,-4,-2,-35,-17,15,44,50,-4,-8,-9,
9,-25,-42,18,19,-9,-10,-5,-63,28,25,1,-58,14,62,-47,14,-29,2,-52,-15,11,20,-36,38,-21,25,6,88,63,-107,26,67,126,51,20,
-124,48,2,-65,-59,-71,67,43,-46,-8,58,-41,-57,-40,-31,12,-54,22,-6,-6,-25,5,16,-28,6,23,-18,1,-11,-62,-56,-24,-35,-10,
12,2,-33,-21,45,-44,1,9,3,-12,4,34,-8,23,-21,67,-17,-27,42,-12,17,11,-17,31,35,59,23,94,1,-1,-87,38,-35,-9,-60,-23,24,
-10,-5,11,39,-32,-12,-25,0,0,11,30,-11,-8,3,-17,37,0,2,27,1,-2,78,-31,-35,-11,-31,9,1,4,-21,-31,47,-38,-24,-8,-11,2,13,
9,27,-7,58,49,5,-61,-15,41,23,61,-17,18,41,46,-35,27,-30,64,-121,-24,-55,37,-29,41,-15,21,34,23,75,-36,-6,-13,5,4,11,70,
-5,-79,47,11,28,-20,48,1,-35,33,-70,13,-32,40,13,25,-18,-63,50,28,22,-92,-81,-30,-56,-25,7,-37,30,-43,38,6,13,7,9,18,45,
97,-12,49,0,23,-85,108,-16,46,-52,26,-30,41,32,97,-33,-42,33,-28,14,-4,18,-17,19,-15,33,-49,16,3,-27,2,37,12,27,-33,-56,
-25,-21,-5,-27,22,18,-15,17,26,-41,70,-22,-3,17,-55,-72,-89,-62,18,-29,20,8,-62,41,2,-79,18,8,35,97,-52,53,-52,51,89,-5,
-82,-34,29,27,-20,73,-66,67,-17,57,-9,78,-7,-31,-15,5,-47,-11,9,-20,27,7,28,9,-49,-12,10,16,-1,-29,3,7,-33,9,-32,-8,23,
-11,65,-26,-24,-7,27,20,21,19,-2,20,19,16,-42,8,-9,44,12,9,-22,-3,-30,-42,-71,-35,24,30,-13,-68,71,35,-27,16,-40,44,-2,
39,17,18,7,-63,-19,-7,17,0,36,-16,-5,9,-19,-23,-63,-11,44,34,29,-10,20,-56,-39,-1,45,-5,37,24,44,18,-41,-48,70,-25,43,
-56,52,-30,-19,26,13,23,37,-41,33,3,-41,-11,27,26,-18,-23,-23,20,69,-77,68,-42,30,35,-30,-13,-5,69,69,46,-9,-66,-26,32,
60,15,1,-13,30,-15,-53,-41,-15,19,32,9,33,-67,-14,-48,11,17,42,57,31,97,23,26,-87,-76,28,-3,14,-95,-34,-6,-71,36,15,35,
100,-63,68,-21,5,41,-6,23,67,-7,53,5,112,-38,14,-66,-72,-37,20,41,18,-66,-71,-27,89,91,84,2,-34,27,13,-2,-53,43,-10,35,
22,3,21,-38,28,28,47,-9,-47,-18,14,-27,5,4,51,-7,15,-39,-45,83,27,-14,37,-8,-97,-68,-3,-59,-16,53,57,70,-127,31,-25,5,
17,38,-16,35,-110,39,44,34,-14,97,-12,22,-54,-29,-17,59,15,21,53,1,-1,2,4,-58,-30,40,29,-21,-33,-48,27,2,26,25,41,-17,
-52,-9,23,-23,-38,29,15,-21,15,-14,-1,111,36,-15,55,-43,-9,-106,8,-66,-11,-30,15,14,2,-5,-29,5,35,-64,23,42,33,52,39,
-20,20,29,38,-3,-57,0,11,58,-9,-28,13,7,12,-16,-3,-37,1,27,7,-57,-44,-40,29,-22,-2,35,-9,-7,-56,16,7,-25,-48,19,7,-18,
36,59,19,96,-39,-42,-13,12,15,-82,35,-8,-15,14,21,8,48,20,-103,7,74,-15,127,2,31,82,29,23,105,-33,3,-20,-44,30,49,90,
-38,-9,22,19,66,19,-11,-15,40,18,23,-23,-16,43,33,16,-6,3,-3,7,26,43,-4,-12,-32,46,22,-17,9,78,48,73,-51,19,-29,-30,53,
-33,77,1,73,-8,54,0,23,1,-62,-25,19,-5,106,-33,-3,7,-14,-43,58,-1,-2,-14,-69,26,-111,-73,2,35,-4,11,5,-12,-25,-45,-82,
-18,105,-8,9,4,-24,-10,20,-7,-31,10,-5,-28,19,4,-11,62,4,-21,19,-30,20,40,31,-1,23,-64,-37,-1,-22,49,2,8,-21,13,-6,6,77,
79,3,-25,-39,-90,2,-1,48,121,-84,30,-74,-30,-11,29,15,-27,-50,22,31,-55,8,-35,28,31,-12,1,89,4,-73,-17,-5,-8,-14,-11,-8,
33,1,16,4,-11,3,9,30,8,11,-57,-9,30,21,-30,-8,-27,0,9,-8,33,22,30,-21,15,-13,-4,-103,-29,3,-32,31,21,100,-73,-59,14,-28,
-4,-16,2,44,-8,-5,-8,-21,-14,40,-37,-51,11,1,65,45,56,39,-4,-127,35,2,-12,-19,-21,6,-28,-8,41,0,-30,-12,-15,4,0,8,-65,
-8,-7,30,-16,33,1,-7,16,37,25,28,42,6,9,6,-9,-38,-1,-22,36,3,-38,45,16,-91,43,-29,-78,46,-4,33,-46,-46,14,-26,-25,11,13,
-90,32,-22,27,-9,-20,104,32,-117,6,-42,37,1,-19,-1,-7,21,26,-22,-3,-5,-12,19,-7,7,-43,-1,1,41,-31,47,-52,-3,-20,50,73,
72,76,-35,49,-25,33,13,52,48,21,36,-127,-12,27,-21,74,-19,-3,19,-28,-52,45,-85,-56,26,35,-22,77,-54,25,-20,52,-59,-14,7,
7,-26,-29,-3,-27,-6,-3,8,-12,-41,-32,8,0,0,34,24,14,-14,-24,-20,8,8,-11,38,-33,-10,10,-6,-14,55,5,-15,-28,22,-22,79,15,
-4,-23,-27,33,18,-24,-5,47,42,-21,-9,34,22,42,-21,-84,-12,-42,29,42,-25,19,-75,15,50,-36,60,15,6,-29,-4,-31,-20,3,5,9,
-30,-2,22,43,-37,13,7,8,4,-34,-34,0,11,8,2,-18,-11,-3,-24,14,44,-8,-27,-29,1,-56,14,-10,-40,-59,-43,45,68,-95,22,-23,
-41,-67,11,15,48,38,-40,-47,-3,9,97,31,9,-1,-17,57,41,55,-6,-19,-55,-3,20,-19,-19,-21,15,-21,-22,-18,0,43,-19,5,9,10,
-19,-14,-27,69,12,43,18,9,-2,-55,19,-7,-19,10,9,-19,18,1,29,-32,15,22,-53,-12,42,-4,-24,-37,-46,-67,-3,5,55,-4,-28,0,1,
-2,33,20,-45,-1,-26,90,-4,22,34,13,-75,-34,-36,15,-27,-31,19,9,-6,-20,-5,15,50,24,41,-33,18,34,14,61,-8,-48,29,8,32,-23,
34,-27,-25,25,22,-66,36,35,33,2,54,-37,-66,-3,34,48,4,-8,70,27,22,-5,22,-16,26,57,14,-31,-64,34,23,31,23,71,1,67,-49,
-32,-61,-23,-19,47,-90,-23,-12,-20,-46,-24,23,24,-3,3,6,-19,-13,-14,-27,1,-15,-12,11,-6,10,-7,-2,5,-12,-4,-7,4,10,-5,-4,
10,26,-8,28,12,53,22,-78,-4,80,-35,-6,25,30,-1,16,17,-14,-9,-11,42,-34,26,10,24,34,48,50,-11,-31,-26,-30,9,-51,-21,7,
-14,-29,-29,-36,-29,-33,-24,-8,51,4,-5,-42,-44,-20,8,23,-34,-7,53,-68,-28,30,-44,0,4,0,-13,13,18,3,7,-45,58,38,-3,14,19,
-47,33,-58,56,84,5,-34,-23,47,38,10,47,-8,56,-25,-29,15,58,-39,17,-26,-21,-8,-11,-7,-19,10,4,-39,-32,1,38,-14,-45,-63,
24,39,-2,-41,-16,-13,47,-8,22,62,26,-68,-39,16,-61,-66,54,81,22,77,-29,-5,7,1,21,16,7,38,-59,-22,40,-80,6,44,-31,-2,-16,
14,0,7,12,-45,36,23,63,2,6,-44,48,-13,-27,-16,-21,-18,-19,61,7,-33,-25,9,12,127,29,51,-13,33,16,-32,-4,0,-11,-31,35,41,
32,-35,-42,-16,-31,-51,12,127,59,20,36,34,-31,36,7,-19,26,-42,48,111,13,-86,-38,-47,12,-26,-71,27,-50,-64,35,80,50,-23,
30,38,32,-6,-71,21,30,-74,-7,-110,52,-80,4,-29,55,-26,17,8,12,28,-43,44,20,-10,19,-6,55,2,-18,51,2,39,31,-2,27,9,-6,-12,
5,-25,-43,37,20,70,91,-10,17,-38,-108,17,7,-14,-1,-27,37,-23,-28,41,27,-36,23,46,39,-74,71,11,6,13,-52,40,3,-74,4,-30,
74,-29,14,-34,38,7,65,22,-27,-17,-29,9,0,25,-22,-24,-1,8,36,27,-29,52,3,-13,26,28,20,-31,55,-9,29,18,51,-12,22,15,61,
-50,-35,43,6,-24,42,34,34,19,-5,83,28,-3,4,42,116,3,39,-10,-13,-30,-11,19,-36,-26,-10,-61,26,-34,32,13,-3,9,30,-3,7,-26,
-12,-6,-45,39,-57,-59,-34,47,34,10,7,-13,-30,8,6,13,-2,-54,59,11,5,-38,83,-17,46,73,-2,19,-10,-16,-15,-35,-27,18,-3,6,
11,2,-4,-42,4,8,88,19,58,17,-26,-41,31,50,-8,-5,16,-103,-12,6,60,-30,-46,23,-40,-39,46,20,-53,-28,-64,-26,-41,-39,-31,
43,23,-30,55,-40,-15,25,-2,-14,2,-21,61,53,49,-27,52,75,-3,24,28,-70,-37,-8,-56,-43,-73,-52,3,-30,-5,9,-12,-39,-51,-4,
19,-34,10,44,16,-32,43,-20,18,-28,-7,-29,7,-25,-27,-5,8,-6,-15,19,-6,0,7,-10,-24,-5,13,-47,-11,-68,11,8,11,-40,19,28,19,
20,26,22,30,-15,7,-1,16,31,10,-20,-6,-36,-52,8,-11,-5,6,27,38,-18,21,-12,8,-24,-51,-7,0,-10,42,2,20,-45,4,3,43,-7,-18,
-18,17,-16,-37,13,23,-19,11,21,-11,-19,-9,-28,-7,5,13,-34,-5,-40,-9,-39,12,-38,18,31,20,-2,1,20,-4,8,37,-17,12,-8,-2,
-58,24,9,-12,26,-5,-11,-31,44,-4,-33,-43,-43,9,2,-28,18,-27,-10,30,-20,29,23,3,32,47,9,-11,-26,-4,8,-47,-37,39,23,47,-7,
13,-19,-14,-33,32,2,38,-24,-4,-38,-31,-64,-48,29,80,16,41,7,-25,-21,5,23,31,-27,-26,-48,2,-27,22,38,-17,1,-33,0,-42,47,
-51,-33,-34,-42,12,-25,18,2,-31,-13,26,-61,0,12,16,14,27,-12,-7,-8,16,3,-34,-68,18,27,59,-10,3,-10,-7,-43,57,-14,14,-28,
36,-14,-23,-35,-93,-23,22,-9,63,30,-58,-40,24,-47,-20,-7,11,-38,39,22,44,44,-44,-50,-34,-41,29,127,-16,-5,-23,36,29,-22,
22,-5,11,47,14,1,-5,2,-1,-15,23,-45,19,-9,18,-2,-35,11,55,-2,-27,25,1,-36,-27,-2,0,-23,-53,-65,58,-55,-34,-9,37,9,-1,
-10,3,33,-2,5,2,17,30,12,-10,1,-23,10,2,-18,-22,23,4,5,-1,6,14,-57,-35,-26,47,1,6,-3,5,-36,2,2,12,-6,2,-18,31,-23,4,10,
-5,-28,-14,18,57,-30,-14,18,15,-40,2,-32,4,-31,-24,-52,43,-58,33,-32,22,-29,-74,-44,8,33,-32,16,-34,-3,22,4,-2,-45,-3,
-17,10,20,-8,-16,41,12,-47,-20,-36,-55,-22,17,11,-15,38,43,34,-49,18,-17,8,8,21,2,24,4,14,-21,39,-26,9,1,16,0,-4,-28,
-10,-16,-17,-56,-33,23,-23,-34,55,-52,21,-18,27,-36,-41,-10,-24,-2,1,-8,2,-31,31,-8,-3,-8,10,-35,10,20,-10,-15,3,8,-16,
-1,-66,-54,22,-18,-13,-46,27,-51,-9,-24,10,39,-30,11,29,24,45,-4,-30,-6,46,-39,3,9,-9,-13,31,-26,22,15,-18,-56,-38,-15,
-63,-31,21,-49,-9,-40,10,11,1,-46,-48,31,77,-11,-28,-66,27,-39,-23,-44,20,-12,3,8,-32,-50,27,-35,33,14,20,55,-32,22,-56,
-58,61,35,4,52,20,31,1,-30,-19,1,27,-23,-81,-21,-33,-38,22,-38,39,-48,8,81,18,21,-36,8,8,39,-89,-18,6,-8,-4,19,-2,-8,41,
21,-43,23,12,-47,16,-64,-2,-19,-25,28,-29,-47,-15,9,14,20,-32,67,-30,37,2,9,-31,34,3,-59,50,50,70,6,1,41,65,-13,-9,-2,
34,-49,-49,-4,-8,-36,-4,0,57,-37,23,72,20,-6,7,-9,-11,11,-41,-28,27,-32,-4,-43,1,11,35,-28,15,22,-6,-38,-39,-12,-24,54,
12,-50,-17,-33,11,5,34,-33,4,22,-6,3,-28,9,3,22,-15,4,14,25,20,1,31,44,13,-9,-7,-6,39,-13,44,-15,0,-6,10,-16,24,-14,-16,
18,-15,-12,-8,-18,-1,5,-91,-59,71,-85,-4,-17,4,11,40,42,9,67,24,-71,-29,-56,-8,57,-39,-45,4,-43,-26,-6,34,-45,4,-12,15,
18,19,-12,26,-16,-39,-11,-21,-45,8,-18,42,48,-9,53,-38,8,11,8,7,25,40,-22,7,0,-11,-22,23,44,5,-7,11,-15,-44,10,-65,-37,
-6,-108,-12,-39,22,77,18,-59,20,39,83,-127,-5,-70,23,-37,-70,-58,-10,10,-14,52,-40,-26,23,32,-12,2,85,54,6,-72,-49,-4,
68,48,3,19,-25,63,-55,37,-83,-22,22,-12,-54,-69,-106,-3,91,5,11,-36,-74,71,-3,55,-27,24,19,30,-57,-25,-18,50,-21,44,-31,
40,-5,27,6,36,-8,-48,-1,-38,43,1,-106,6,30,-43,-3,34,7,6,-41,18,-52,28,33,64,44,-110,-31,-8,45,78,-2,-27,8,127,-9,-17,
-32,-16,42,7,-26,-111,-64,-3,39,78,7,5,-10,127,36,14,-22,13,-7,-1,-41,-31,9,5,-3,-18,-1,5,35,-25,42,-6,-7,-45,-1,17,10,
19,-59,-68,-20,-65,31,60,6,-26,3,-55,-2,-18,19,61,57,-81,-31,-28,35,71,-53,-2,45,62,12,-8,-26,-5,32,11,-25,-43,-52,18,
40,15,47,11,-32,79,3,-24,-21,21,21,14,-51,-52,13,-46,5,20,61,18,27,-31,0,8,-13,-44,-50,10,16,-19,-22,-22,-21,-109,-32,
14,21,-19,27,-26,-11,-45,107,72,-8,-83,11,-37,80,96,-60,15,-62,52,24,21,-92,57,-26,18,-66,-25,-3,5,-7,-29,32,-27,6,100,
-13,-8,0,65,49,34,-7,-37,11,-66,-4,25,70,51,-20,-27,12,-14,23,-78,-3,-41,60,-7,-67,-22,-9,-65,-28,35,1,-64,-24,51,-32,
-1,-28,45,-54,-22,19,2,-4,-45,-11,28,28,23,-34,23,-29,-3,51,-56,10,27,-5,-9,-25,-76,4,-31,7,5,42,-16,13,-10,-36,30,2,27,
-38,-26,1,75,-94,26,49,36,106,-117,42,-12,25,-52,-6,23,-4,-34,66,-7,-14,-8,-13,-7,4,9,-31,-34,-27,32,2,-26,19,-30,1,-7,
-22,20,-53,-14,-48,12,12,12,29,-67,25,49,13,14,-44,-4,23,-32,-12,-3,28,-36,5,17,-57,53,16,41,-24,26,6,69,-109,22,94,93,
117,-36,25,-20,37,-18,-19,-3,10,43,96,22,22,9,-40,-53,-33,-29,-53,37,-22,19,-7,-9,-27,5,9,27,-64,-3,-26,12,9,-15,20,0,9,
-30,-7,6,24,54,-12,-37,10,-4,26,-30,39,-29,-18,-7,-56,6,33,65,-32,30,-21,43,-41,6,36,97,56,-10,22,10,-41,-3,-65,-21,-3,
40,74,-42,60,-8,-37,-18,10,-57,0,93,-28,37,5,31,-8,34,9,21,-56,-26,-11,-2,2,-9,31,-33,7,-31,-16,-11,32,14,-35,-17,-26,
-13,18,-6,67,26,-9,-31,-9,16,33,41,-8,47,0,-36,3,0,46,46,76,2,-11,49,-127,-46,-56,-8,-11,-32,88,-55,64,-7,42,25,-19,6,
59,35,-2,41,16,13,24,26,21,9,-50,27,15,23,-6,17,4,-24,-1,-32,37,2,20,1,-16,-23,-28,5,-18,28,34,-39,-10,5,-11,-42,65,-36,
12,-26,10,12,9,-4,-19,72,29,-35,-6,21,8,-105,-2,-33,-33,-6,-32,-19,29,-50,47,-19,-11,-10,5,-15,-6,3,4,-28,16,13,15,0,-2,
-1,-35,-38,-39,23,-20,68,-29,-16,2,-3,9,-33,-9,2,-65,-22,-15,47,10,-10,5,25,-66,10,7,-31,-17,-3,2,20,-7,21,-67,62,-37,9,
-16,16,55,-55,-28,13,-66,-1,-42,1,31,60,-23,-26,-14,-48,20,0,-15,15,15,45,45,-40,-20,40,33,-22,-51,-45,-20,19,-13,61,
-33,-15,-7,36,4,21,17,-9,-29,39,-53,8,4,2,19,5,5,16,2,11,39,38,5,30,-26,-7,-63,-80,21,75,-56,49,-6,-13,-64,27,-41,0,-31,
-15,57,0,4,-19,-7,-66,16,52,23,10,72,58,1,-40,-38,56,5,-2,-6,-52,-27,-1,45,36,-79,-16,-63,104,-60,-23,62,-23,36,30,27,
79,3,-18,40,31,38,-1,57,-4,78,24,1,37,-19,-42,-11,-65,127,85,-46,46,-37,-43,-18,-32,-20,-35,-4,-13,-39,48,58,5,48,36,
-74,31,42,-11,43,-85,25,-40,-20,89,3,71,35,-58,23,-28,3,2,-18,-13,-23,-72,-26,-17,6,-81,-11,-14,-2,113,-24,-14,-1,63,-6,
-88,-1,15,51,-37,-2,28,19,-41,-40,82,-58,22,-31,25,32,-74,-61,-22,-34,-41,-7,-77,50,-35,57,-4,46,-7,-19,-43,-40,-28,5,
38,39,-35,46,26,26,-29,4,-37,47,-9,-3,25,9,55,-10,-21,-13,-3,0,-14,-26,0,2,118,-16,1,-40,35,-22,-89,-37,14,57,-3,-29,26,
21,-2,-21,6,-48,-23,22,-7,1,-31,-24,36,-51,41,-34,12,55,41,11,-80,30,15,34,-37,-65,-25,-54,127,7,-11,-31,26,85,-36,-31,
-39,-38,-23,60,49,40,-8,13,-31,-48,11,52,-48,-19,16,-36,36,-1,-29,-17,24,-11,-56,-20,-22,94,-9,6,10,-11,-9,-6,-38,-6,
-39,-2,-1,-27,-40,-36,32,-44,47,-70,-71,21,12,32,-83,-19,-5,-4,9,9,65,3,14,-71,-72,-47,-8,42,-10,27,-30,-46,3,28,69,-22,
65,-4,-15,-92,30,40,-105,6,24,74,88,-3,13,-37,18,-18,45,-45,-36,54,-41,37,38,-46,-58,-65,-38,6,-32,6,18,-6,37,16,-14,45,
-58,-33,-53,-54,44,26,27,-14,73,-80,40,-9,-73,-75,19,30,-37,-38,37,60,-6,29,-6,-62,3,-6,73,-34,-89,-20,-5,5,26,33,-61,
82,-50,-59,57,41,8,1,29,80,-11,-20,-45,-17,-27,39,-2,84,-5,22,4,-58,10,-30,3,-6,-45,34,-11,23,5,-57,-12,27,18,12,-18,34,
28,17,-45,-23,4,-11,28,-24,-37,-23,-17,91,41,107,-2,-29,-32,46,34,-7,-19,-46,-42,36,-56,33,-17,15,-40,-22,-2,41,-22,2,
31,-24,13,12,-38,-3,-6,37,-38,77,35,78,6,-18,-20,26,-18,8,-15,2,32,-3,47,-4,-3,-48,9,-2,-58,36,-18,19,-38,3,-11,-26,24,
-4,33,-19,-9,69,18,37,-30,38,-13,62,-80,56,-44,12,-42,10,-53,73,-6,-9,-37,-29,-36,88,-14,-49,14,-62,-30,32,5,23,-6,-9,
-48,19,76,78,-49,47,-15,37,-20,-70,23,-24,1,-80,58,-29,-18,-10,14,34,-16,1,-8,19,30,25,14,-46,-9,-42,33,30,3,53,16,-33,
-17,86,15,-20,42,127,16,77,-15,1,36,86,53,30,-56,-24,16,-3,59,-106,12,-60,2,6,-51,37,-10,-34,-14,-21,20,46,-62,36,-24,
21,-30,-63,23,-8,1,-36,-22,-40,-16,-21,19,48,48,-43,16,19,69,20,66,-18,2,-52,10,26,52,-92,30,24,4,-20,2,-11,20,27,-79,
-18,0,21,17,41,28,74,-108,12,-2,-19,-44,-39,23,-10,-6,-34,9,-15,-26,45,45,-26,-17,-27,20,-72,-27,-54,40,-12,99,96,-30,
-39,3,-15,-30,-116,73,-39,1,-21,-40,-6,6,2,80,16,45,11,16,-11,1,-67,23,0,-6,-13,43,-18,-55,6,-30,16,60,27,-56,30,38,54,
-112,-55,-30,3,-118,2,37,-12,60,35,-18,20,-58,-15,-42,-29,17,23,-30,-41,35,15,-17,13,71,69,-25,-39,-1,10,-49,-53,48,-71,
-20,-4,-20,-35,9,34,62,75,53,-81,-13,-33,12,5,31,-10,28,-36,28,-24,-45,-33,10,-39,39,24,-79,6,-38,39,-75,-36,24,-8,-127,
2,39,3,-5,35,0,-28,4,0,-25,3,-16,3,34,34,16,-28,-40,40,32,101,-25,-3,30,43,15,-30,39,-126,-34,8,-12,-24,-24,-45,3,36,
-26,-11,12,6,25,-37,44,-18,82,-69,54,-10,30,7,75,-47,56,10,-23,10,56,43,-31,15,8,66,-95,-4,15,-46,-18,-35,-42,-12,35,21,
-39,-25,2,20,18,-19,52,15,-35,56,-32,60,-1,20,50,26,20,-25,-13,-111,-27,20,-59,24,22,-21,81,108,-44,-62,-79,50,-64,-14,
-13,-26,14,70,17,50,-18,32,-18,-26,-14,53,-3,-7,22,-5,-59,7,42,0,35,-5,22,-30,15,-44,48,18,-18,37,22,16,12,-29,18,-51,
-4,-7,10,-47,68,74,3,8,49,-87,34,-127,72,5,-55,6,-83,39,40,-20,121,98,-11,-1,-35,4,-40,-39,53,14,-60,33,2,-2,-81,-44,16,
-12,-20,4,-14,-25,28,-49,-4,42,15,-23,-39,25,34,-15,27,17,14,-9,-89,-41,-7,-9,-5,3,21,-33,-7,28,5,-16,63,120,1,-30,53,
-59,38,-40,14,-21,-26,-19,-26,16,30,30,118,78,-52,-105,-26,-17,-17,-97,40,-11,-39,61,55,-59,-27,-32,-1,-7,-18,42,-73,
-17,-19,-9,-34,21,12,-12,-56,30,30,38,26,32,-75,-8,7,-10,-41,-47,-36,36,0,64,-68,-17,-21,22,19,62,-4,20,42,-46,56,-77,
-40,-29,-30,-25,-36,29,6,-26,15,29,-126,47,13,-16,-79,-103,-33,-9,14,59,47,-63,53,38,40,4,16,57,-12,-18,-6,-7,-2,6,17,
31,-22,-14,-25,7,-36,-12,-59,77,67,14,-58,-48,-16,38,-11,-6,14,-2,-48,-10,-29,-20,23,25,64,-33,78,-14,15,-49,12,24,-97,
45,12,27,11,58,-31,-57,-7,-22,-109,39,-27,-40,11,-70,25,21,68,7,34,-25,-22,4,-7,-21,14,-23,13,10,23,21,33,19,-27,-62,
-26,-88,30,7,10,28,40,48,25,14,89,16,10,31,-62,-27,-46,27,-11,6,85,-74,40,-54,-21,39,-12,58,-79,55,2,23,45,49,43,-8,-51,
-5,-37,21,-29,-32,-13,-47,3,5,50,17,19,-9,-18,21,7,0,-12,-58,10,-23,21,9,17,0,-3,-1,-4,33,-16,-34,-54,9,-7,-14,-16,52,
-11,-3,26,10,-19,-37,-15,7,-8,11,100,-22,6,38,-10,7,-43,14,-32,43,17,81,54,-19,13,36,-87,49,-30,73,-13,-6,28,35,46,-69,
91,14,-17,-19,-7,17,-21,1,-13,21,6,-25,24,-29,-30,8,-19,11,53,12,16,47,26,2,3,-15,-23,11,-37,17,-16,-13,-45,-13,-13,12,
-9,11,63,-39,35,-18,16,-47,-33,7,-31,43,-22,36,-98,18,-7,127,-28,60,-62,-36,-34,-31,34,-29,32,0,88,56,-5,-8,-13,19,-21,
-14,-12,-9,-32,22,-25,-53,-34,-17,-39,8,-14,-36,-24,50,44,-28,0,28,-7,-15,1,-24,-46,33,-51,-14,-4,18,14,-31,37,-22,25,
-2,59,-31,4,6,-25,10,-26,-3,50,7,10,-40,14,-7,53,11,17,-50,-33,-101,-20,9,15,-12,-4,13,-9,23,-1,20,-10,-13,5,31,-20,-12,
49,4,-15,-25,-98,-124,127,53,37,59,-46,-25,-12,38,28,45,40,20,-53,10,-42,8,18,-2,-9,32,-40,-16,16,51,0,89,-17,13,-33,
-54,32,6,-49,-107,-58,-12,87,67,-10,-29,-8,-9,-24,33,38,14,-14,-32,35,-14,12,25,-13,-11,14,-31,-1,3,32,-13,-15,-12,-63,
-27,22,23,-6,24,-74,35,-47,38,-36,27,23,-1,8,5,2,37,26,10,58,45,10,16,10,16,-19,15,-24,-7,-29,21,-1,-53,17,-31,-53,4,
-13,32,2,-51,77,55,33,-25,7,15,-22,-9,3,-5,-21,-4,-12,-27,-16,19,-2,-1,-4,3,-51,65,40,13,-43,-3,20,-28,62,-22,-42,-31,
-22,6,-19,-51,-64,-15,-13,52,-1,-28,68,4,21,30,44,-3,-12,6,-6,-6,-31,-46,-61,-36,37,-31,63,-23,-21,27,12,14,52,0,7,36,3,
22,-4,-6,-11,-1,-8,-36,-17,0,-38,-17,-40,-32,-9,-20,-30,1,21,2,-4,7,30,-45,-16,15,43,13,0,-63,55,10,-70,2,-12,89,-66,
-16,54,-47,21,32,22,-12,13,-24,-12,-25,-22,-17,-27,-3,76,17,34,127,42,-63,43,-114,1,61,-66,-6,61,-17,34,-109,0,-17,41,
22,69,-35,50,-35,8,-55,-21,54,33,13,-35,-90,-19,105,73,10,-57,-4,-32,-8,33,-47,55,-6,-41,63,-57,19,31,113,-14,67,72,-68,
50,30,-127,-9,-81,-61,-13,-25,28,48,-1,-39,-2,62,45,36,-115,-5,58,-72,-13,4,28,16,-20,17,0,46,2,-13,-40,39,-41,-14,-25,
-18,11,0,27,7,-22,-48,-10,22,7,29,-43,-16,-16,-20,32,-44,0,-19,25,28,18,4,-7,9,88,59,77,-4,10,-57,-73,-50,-17,-54,-26,
-46,16,9,27,-23,-43,6,-61,43,37,121,21,-34,40,2,-48,55,4,-12,-28,34,-25,-29,-20,-6,4,-66,-46,-62,44,-12,26,22,3,-36,7,
16,-4,-10,0,-67,-22,-12,-7,28,-9,-26,-3,-29,25,46,4,10,34,48,-2,18,-22,-34,-42,8,-20,-44,-35,-26,-82,3,-52,-14,-49,12,
-12,-12,-29,34,-11,40,62,70,-53,46,35,-42,15,-11,20,-8,27,-6,7,-32,-60,16,-29,39,18,27,35,-1,-18,61,47,-33,-1,-70,14,21,
-5,-3,-42,6,-34,-16,17,65,0,-1,9,-4,-27,-5,-1,-48,-21,-10,37,-5,-75,-6,-22,42,16,35,44,44,-31,7,13,5,18,3,23,-19,38,50,
17,-46,-39,-25,31,11,-20,-19,26,25,-7,-18,-19,11,-17,-5,51,-19,85,-35,21,23,-12,-79,89,29,-31,-3,-100,32,-27,3,44,-20,
20,65,-35,-42,30,-21,-58,54,-26,-60,-25,0,-20,-36,2,-34,33,43,99,12,38,30,-70,-3,45,-38,33,-18,-1,33,25,21,7,26,37,-35,
-79,45,1,6,-33,-42,38,3,-3,3,54,-30,51,-84,-30,62,8,-60,48,-12,10,-6,-28,-3,9,-34,19,-16,17,-36,-52,12,45,-62,9,-15,15,
-25,-13,1,-53,43,65,3,48,19,32,21,-35,-15,11,73,-13,7,16,-6,26,31,63,46,-20,33,23,-32,-16,66,-27,-35,-79,-65,11,38,-2,
-34,15,50,-11,-68,-30,50,55,-17,9,-52,2,-20,28,-27,10,-54,55,-28,-10,-25,-5,2,21,-47,40,16,16,22,12,3,1,-23,-52,-69,-18,
-32,-32,30,-2,-9,-33,66,33,19,40,4,18,-1,16,22,11,-47,-38,-23,78,54,20,-36,-117,10,-63,91,-22,45,49,88,43,-47,9,-11,57,
7,-42,-52,12,-17,-9,-41,-25,-20,-18,-26,45,-15,48,-19,52,-3,6,18,-10,-8,28,-33,-24,8,-38,32,-5,29,-3,32,-11,-35,-44,53,
-38,2,-23,-74,49,62,41,-40,57,33,-25,-26,37,-27,25,41,9,33,-3,39,-54,41,-30,30,-28,-4,-52,-38,16,34,1,57,10,27,-102,-3,
11,-56,52,-23,44,31,2,-55,-39,-21,-40,21,23,2,-8,-12,-26,2,23,-11,6,40,14,12,1,-13,-32,0,5,-16,13,-33,25,69,31,3,-10,-7,
31,-32,-52,6,3,9,-22,-40,-50,-23,-10,-37,-59,-29,-10,16,0,-2,28,51,-31,24,66,6,-59,-22,-3,-19,-52,-20,26,31,-24,6,10,
-52,-13,-44,49,34,60,-29,-14,-10,50,14,4,11,-31,25,0,42,-9,34,13,24,12,27,37,6,11,5,-18,-25,22,-37,-35,33,-61,10,-34,
-43,-9,33,17,-43,-74,-29,29,57,14,14,2,55,-28,-18,16,6,-40,-14,90,12,-20,-17,-5,-5,24,14,3,-29,18,-31,44,10,63,-10,13,
-16,4,-30,-7,9,-34,25,-37,-9,18,17,61,-1,40,-5,7,-60,-12,-18,27,-42,-34,-20,35,67,-27,-35,-50,-1,-23,71,-39,-32,-17,-1,
5,9,63,-21,47,4,-41,23,-65,-25,-127,49,14,-15,-54,-23,58,-16,59,-27,42,24,15,20,-11,-9,16,15,-12,-5,11,15,28,-37,4,-34,
41,15,-12,-24,-43,-13,-12,5,-2,40,66,-98,-7,15,-21,9,50,-21,13,-56,32,-39,0,24,8,45,-40,-56,35,52,-47,3,13,22,-38,-33,3,
-9,-10,6,57,-3,18,-30,4,26,-28,-12,-11,-8,-5,20,52,25,64,-17,-14,-9,7,0,3,7,-30,-6,25,13,1,-20,-41,0,7,-4,34,21,31,-17,
-41,23,45,23,-56,7,-19,-38,20,-32,-35,59,-6,79,-3,-14,44,68,5,4,1,-5,-4,-19,18,12,-35,-3,7,-17,-34,-60,22,38,7,4,14,-24,
6,5,18,12,38,-26,-9,26,12,-12,-14,36,-15,-5,-22,36,-7,-17,-28,-24,1,-24,17,33,-34,-70,30,31,78,-7,-127,7,-3,-1,-54,5,9,
26,-28,45,-10,-6,63,39,38,-26,40,11,-43,5,-9,23,-9,4,-34,14,-17,1,14,3,8,33,3,8,3,-2,-6,-19,-1,-2,-2,38,18,-11,25,25,
-12,-20,-16,10,-11,13,4,15,-2,-36,20,-53,-5,-101,66,74,67,6,-57,8,-37,48,-61,24,-77,10,-50,-31,-10,34,-24,11,6,-3,-12,
35,-49,7,-32,13,-48,-2,-80,10,9,19,11,-15,-7,28,26,25,-13,-10,-12,27,-24,-26,7,-2,-54,-15,-10,-8,-62,1,-41,7,-31,0,2,54,
-10,14,-23,35,-78,-34,-44,83,4,127,20,11,-68,-91,-50,-63,84,-45,61,13,37,-3,-38,16,8,26,1,-55,8,-57,7,-56,-29,-17,-6,
-31,86,-94,-2,-25,22,11,26,-99,100,-46,-17,-33,9,26,-15,-19,-17,27,27,-36,26,-3,-10,-48,-44,4,28,70,-1,24,-39,8,-40,27,
-59,20,43,68,-30,47,-15,-44,-12,29,30,-32,-57,26,22,16,-25,36,-9,-4,-29,-91,25,-51,-28,-49,-13,-3,-27,2,7,14,5,-55,78,
-33,-32,-54,-24,-16,-9,-45,26,23,11,-47,28,32,1,-3,37,31,25,-98,-30,-23,39,108,12,3,-20,-12,34,11,51,-9,50,1,-41,30,25,
-21,3,45,-12,-36,-17,57,43,78,-51,81,-22,30,44,-84,-27,-101,-5,-24,-6,-31,-22,24,-17,73,-46,-22,27,-31,0,-33,4,-29,-58,
-2,42,39,-55,-30,9,12,-18,7,1,42,39,-91,0,-3,35,90,27,-45,22,-73,9,-65,-12,-15,-15,-5,-40,3,55,48,-36,-23,-34,69,-15,64,
29,43,25,63,-22,7,71,9,-20,-84,19,28,-49,-19,25,77,-16,35,19,-9,11,-4,-37,0,2,-66,-54,0,-3,-4,-41,-41,-25,-24,21,40,8,
-18,-49,81,-32,20,39,-32,-32,-16,7,28,37,-29,37,49,-6,30,26,-5,-51,-42,-22,-35,-37,-4,-9,-13,3,24,-6,3,-8,-14,-10,18,-8,
-7,-24,-50,66,33,-8,-53,38,44,43,26,31,-81,31,-27,99,50,80,98,-127,28,-99,-37,0,49,-4,-27,13,6,-29,-10,-20,-23,-8,9,-26,
17,36,22,4,63,31,12,-79,-7,-18,-43,17,-19,-9,24,-32,17,-37,20,6,10,35,10,19,-7,3,32,-31,-12,11,-14,15,2,-32,-25,-7,54,
-11,-11,-2,18,52,5,-49,-25,1,63,-84,30,-92,-55,16,22,-39,-17,-9,48,-4,-13,-44,-42,17,54,-19,5,63,47,30,24,6,14,-40,29,
-35,-2,27,-1,0,45,-24,-12,-46,36,19,-5,7,26,17,25,39,5,-81,-61,40,-41,-33,-11,36,-26,20,1,80,1,-21,25,-2,31,-95,3,7,16,
-64,92,-58,-53,-28,4,-27,0,20,37,-25,-22,-62,-25,63,-10,-2,-8,75,-73,-15,-62,-29,-18,-4,-23,-23,-8,21,79,-35,-45,-38,19,
-76,-8,8,32,33,32,16,6,43,63,-127,-53,-9,30,-88,-21,29,-5,15,-70,87,-8,-2,16,-17,40,-47,11,10,57,-113,22,-26,-17,-28,
-12,29,-8,-4,7,-2,127,-65,21,70,-27,-8,-25,48,-1,81,-25,19,-18,-15,-11,15,28,-8,-2,-14,-31,-32,13,15,9,13,-5,2,21,-51,
-17,-28,-10,5,29,-44,-12,2,17,37,17,-30,-16,-7,-22,93,-27,-13,60,-83,3,73,-29,34,-47,-15,-22,-1,18,19,-5,-3,6,0,36,-31,
-2,44,-5,-15,8,22,24,32,32,7,29,-8,-15,-18,-21,4,-39,-11,-21,-14,0,-7,17,12,10,7,3,43,4,43,-4,9,1,-28,24,13,-17,35,-22,
9,8,-47,19,77,14,-27,74,-57,-2,50,-12,2,-11,-59,-44,1,22,11,14,13,11,-50,-4,-58,-20,46,-13,-23,-8,56,64,4,11,6,51,-51,
19,-7,-14,5,-8,15,-22,4,-3,1,25,-16,8,-10,-17,19,-5,42,-3,-29,-2,21,-13,-9,20,38,7,36,1,23,60,30,-5,-9,19,12,-1,30,24,
-1,87,-32,-53,-40,-30,7,41,25,0,-72,-30,-23,33,49,-6,-34,-8,32,-15,12,-39,-8,22,-12,-5,-5,7,-21,-10,-22,-66,-12,-15,-13,
15,11,7,-12,16,0,-11,-10,-6,-35,-16,-27,1,-7,23,7,77,36,37,-1,49,3,-5,0,-67,17,63,-34,37,17,-31,-16,-4,-35,-89,16,29,13,
41,17,49,-70,-1,48,-52,8,-2,45,17,23,6,-35,-11,-21,1,-7,1,6,16,-11,20,-4,9,-7,-36,26,8,18,18,-11,-67,2,-61,10,7,-28,23,
-38,26,-7,27,-88,-109,-10,86,69,78,-35,67,-86,-35,77,5,29,-58,17,-16,-32,-18,31,31,25,26,-19,3,-43,35,57,-27,-29,-14,0,
10,8,-31,6,17,6,-4,21,10,-31,-18,9,11,27,9,-4,36,17,-8,-6,-32,15,-22,36,-83,6,-21,-13,13,-17,1,18,56,-18,-31,44,41,68,
17,-56,48,-93,10,18,15,32,-38,-22,10,4,-7,23,15,5,15,-2,-35,-53,-1,6,13,-3,-40,-8,37,-22,-42,22,20,-40,-6,47,28,-9,-25,
19,14,11,-1,7,-32,11,2,13,-29,10,-28,22,-18,-1,-13,20,-20,7,47,25,50,-41,3,90,36,30,-28,12,29,-40,-30,9,9,-48,-6,-8,-10,
-14,-11,8,-4,-17,36,-12,-44,-18,1,3,-32,29,-8,-32,2,-26,-2,22,-4,-31,47,33,9,-28,-26,10,11,-10,0,18,23,34,3,-18,-38,-14,
6,18,1,24,2,27,3,0,73,21,55,36,47,10,83,33,-62,46,42,-53,-11,-30,-25,-11,28,-2,-15,-42,21,-7,35,34,23,-71,6,10,-19,-38,
127,76,-3,-31,-6,-27,16,50,10,95,-24,23,15,16,-11,-7,-30,26,-77,-18,9,38,-38,2,-28,-78,38,-3,-55,-55,-40,-19,-21,-68,31,
8,3,24,0,-9,-40,25,-38,7,11,51,-18,50,-55,80,-45,-7,-11,-35,-35,6,10,47,121,55,36,-37,-91,-29,111,32,11,7,-9,10,-60,-40,
-10,78,-56,57,-13,16,-25,-19,-64,-2,15,41,-14,38,18,-46,-21,-49,37,-25,-19,-6,-52,34,31,-1,-3,-48,14,5,-28,-25,-6,8,-51,
-46,-19,49,-22,25,-117,38,-34,13,-27,-79,-54,-37,-41,-23,66,34,40,-66,-43,10,39,5,15,58,-19,15,-86,23,-34,19,-91,26,10,
60,93,-24,-40,-44,36,18,29,31,-3,-40,-4,-75,22,46,-37,8,-43,7,19,47,-39,-127,34,31,-17,-18,11,22,-81,-14,-26,71,-37,-35,
-127,20,6,-55,-23,-34,-52,0,-33,-19,17,25,46,-66,-24,-4,-67,-29,25,37,-56,8,-84,-21,-66,33,-112,57,17,45,121,-19,-22,
-50,34,-70,-3,67,-11,9,-19,17,59,97,-28,14,-95,9,-56,22,-13,-49,65,36,7,-68,-33,21,-77,6,6,82,-33,-67,-91,-22,24,-90,10,
-7,68,-14,-28,40,19,-40,49,51,44,-34,77,-32,14,11,35,-14,80,-18,8,22,21,34,-13,37,-4,-20,84,13,-33,-25,-9,22,-8,-25,46,
36,61,9,-45,-63,30,-40,69,-64,25,-7,-12,17,-3,-21,18,7,1,-21,-56,5,2,23,-29,63,-25,-12,-4,-38,1,-4,-8,14,16,-9,20,27,21,
2,33,-23,23,0,-39,-14,-34,-51,-17,51,11,60,-13,-28,-44,-30,48,-19,-7,-6,-16,-28,39,-76,-1,-12,53,8,0,-19,-3,19,51,-30,
-10,-51,43,3,-15,-24,38,18,-39,7,-79,-31,-13,-31,-44,14,-22,7,-48,-38,-42,-21,6,2,49,-28,17,15,35,0,-12,13,53,17,-23,
-49,-20,-23,-14,26,-9,19,-32,-2,-7,4,-9,14,9,-19,16,-7,54,-32,-98,-55,23,13,47,-6,9,71,-15,-33,0,-94,6,4,3,-21,54,-36,
-27,9,-39,12,-32,-33,-21,15,19,-32,-45,-49,1,-62,9,-21,24,-62,33,31,-13,-57,-15,20,79,-11,-31,-46,-38,17,-127,29,-28,44,
43,28,-1,-2,-93,61,57,-28,59,33,53,-1,31,23,23,3,11,-29,5,-29,-36,-75,19,20,6,4,-42,6,-27,-55,-35,23,3,37,-34,-14,-12,
-36,44,-52,-23,-12,86,-24,-17,-21,-27,25,24,1,7,-15,-27,6,27,6,22,-37,-4,46,21,19,-19,75,63,-17,-29,35,-22,-22,8,-19,
-29,30,64,-46,-55,112,49,12,-40,-55,45,-31,28,-26,-2,-32,-4,10,-25,-17,-1,23,-18,34,3,7,62,40,29,-24,15,-40,6,-32,19,
-29,-15,47,-17,28,14,11,-11,11,-48,-10,21,23,-43,-21,18,60,45,53,3,-2,11,-19,-34,8,-67,1,20,-22,-2,-26,34,-34,-13,40,16,
11,-21,-14,9,48,28,-5,12,-58,18,-17,-31,11,-1,50,-22,-25,5,-20,48,-19,20,-2,6,-34,-37,-30,16,-24,-13,29,-1,-25,8,22,10,
44,-47,-46,83,45,-30,14,5,-20,72,25,36,-12,-103,-1,-27,-48,12,67,6,-15,36,-57,20,4,29,6,23,-8,47,10,30,28,41,-37,-13,
-121,-3,11,-21,35,25,31,-13,-35,15,-18,22,-18,-29,42,6,-26,-9,-23,-10,-24,-39,-27,1,-6,14,40,49,-14,-60,-27,94,11,-10,2,
-23,6,-50,118,3,52,27,-35,-53,2,20,33,41,-32,66,-10,22,-53,-8,-37,28,-27,-40,10,3,-30,91,33,-11,-39,-22,6,-8,7,-37,-6,
-55,13,26,14,7,-7,9,-8,-2,-38,-36,21,35,-12,13,-31,-27,29,-18,26,-34,5,18,12,-1,-12,0,-32,-49,-7,-34,2,9,-11,-9,-59,64,
49,-30,-11,-10,-29,-13,7,1,9,-56,66,41,-4,-50,-10,-15,-29,32,45,23,-15,6,-25,-82,33,12,0,24,-5,10,-34,3,90,-19,40,32,
-26,-13,21,28,-44,17,-37,0,45,-32,14,-10,8,3,11,32,-19,-33,4,-24,61,14,31,-34,-17,29,-31,97,23,-78,-42,9,14,39,-33,-66,
36,-21,-16,18,5,-77,-53,-91,12,0,5,-19,-58,-8,-16,-47,28,29,40,11,-22,4,5,37,14,42,35,-23,-13,-34,31,-28,-21,-3,-4,2,47,
10,32,13,25,-5,10,40,-24,25,-38,38,16,45,1,0,35,1,-27,21,-38,23,-50,14,35,-8,-43,-25,63,42,-69,46,13,6,-56,-21,18,50,
-73,-10,-16,-6,19,-25,32,32,31,-15,3,-3,4,17,-24,5,20,-11,35,-26,24,-34,-7,-16,-19,-11,37,23,37,32,0,-10,-7,46,10,36,16,
-3,-15,22,14,86,39,51,39,-67,-55,53,55,-21,-22,-23,-34,26,-57,-31,-65,29,14,15,0,-13,-10,9,-23,48,15,-9,14,-14,40,-22,2,
-4,0,44,-3,-3,-15,-22,31,18,21,18,13,-21,6,41,-3,-21,21,-15,-8,-22,-11,-45,23,33,-21,7,-40,13,-15,-27,11,-9,-46,33,-36,
-6,-36,3,47,-30,10,33,-27,-6,26,-12,40,127,32,36,-67,-85,65,4,-18,-42,36,-40,61,-24,-44,12,35,-2,62,39,6,-68,-64,28,-52,
48,-74,-10,-47,-32,-2,30,9,-4,9,43,5,-2,29,-25,-44,2,2,-14,-10,2,-24,44,4,-33,-45,41,11,6,13,11,41,15,16,13,35,-51,-7,
-29,1,45,7,4,-26,-46,26,-37,26,-10,59,-15,5,-3,6,5,93,63,98,64,-25,-1,-74,51,12,12,21,-2,13,23,-19,-11,22,-36,-1,21,11,
4,-40,-34,-17,-14,-36,0,12,-13,14,65,-10,-27,-55,-24,34,0,55,-10,-2,6,-5,35,63,34,22,16,-11,37,5,-3,-7,-30,22,-4,17,-47,
-16,-16,15,7,10,-27,37,59,28,80,-8,14,19,39,-1,-11,52,-11,42,12,12,-6,21,-8,-12,-15,12,-7,4,4,20,-18,-57,18,17,-8,56,
-23,-16,-40,4,-17,40,-2,-28,-16,-79,37,-18,60,35,102,-7,31,46,38,-17,-34,-48,-54,18,17,5,-37,-12,-22,-3,37,71,-60,47,
-11,11,99,-2,-10,15,-75,-7,-22,41,-2,33,90,-36,37,-26,-22,125,-16,63,68,37,16,-12,18,-58,19,-26,10,-30,53,-37,7,-9,33,
-33,-10,-95,-23,19,8,68,-19,-16,-20,33,15,36,69,-37,-18,-64,17,-9,59,2,-15,15,39,-67,2,-7,5,72,33,-12,68,-66,-19,-47,59,
77,-31,-116,-26,1,4,4,-27,11,24,33,-15,14,-11,47,-1,-60,-29,-27,-3,-4,30,-44,43,-26,29,-32,9,-13,-9,-12,-49,-15,-11,67,
-21,9,-33,46,-34,27,31,-16,33,-16,3,-29,31,41,13,24,-38,31,-21,60,61,127,41,-17,85,-4,-1,-42,86,-17,-1,-13,-20,-28,-29,
28,57,-29,4,59,0,37,-27,-34,14,-25,26,-35,-14,-1,25,13,-3,-3,-10,-26,30,61,-26,28,-53,-44,0,44,-59,-9,-12,82,-16,3,3,
-20,54,-33,-18,-32,54,13,-2,24,10,56,-21,13,-85,-14,-6,13,53,6,-10,30,-15,-44,-4,39,3,28,12,-31,37,-1,25,2,-6,3,4,-36,8,
-5,-34,10,-1,-8,-15,83,-50,-9,-32,-6,62,80,15,-72,-46,-127,89,33,23,26,6,33,22,30,7,-43,6,-115,-10,-45,36,-17,-2,5,22,4,
68,-34,-59,-16,-27,-22,14,6,-16,-11,-21,18,-44,46,58,-70,-29,-52,-47,-8,-52,16,117,-93,-24,127,-69,43,-107,43,14,15,22,
-10,-36,-59,-28,16,-7,4,-13,-19,-17,-41,64,45,2,-23,-24,-10,41,60,0,-64,-11,-46,39,-48,13,-67,41,36,40,-56,-31,26,-12,
16,87,-62,8,-71,23,-4,57,9,-99,-18,20,14,-49,57,-17,47,-43,-20,48,-12,-8,41,-24,-14,-49,11,30,-20,7,-22,-35,-18,-13,-3,
-5,33,-35,37,-9,-35,54,49,-2,-7,-77,49,4,77,-6,-29,-10,-15,55,-15,47,-22,15,35,-42,86,-8,22,-32,-16,17,-23,-77,14,14,
-12,55,-75,14,22,-5,11,1,39,19,-32,-23,-11,-5,24,-26,-19,-9,18,-4,-53,28,-24,-28,-5,18,50,26,-11,12,22,-31,57,-28,-48,
15,37,-26,-51,5,31,-21,52,18,-15,-24,36,60,-7,31,-24,9,13,-14,40,83,-35,-107,-64,-24,0,-46,67,25,-26,-21,-22,-9,-41,-30,
-11,48,19,-9,-16,-19,13,14,-9,-31,24,-36,-5,-46,42,20,-45,-29,-50,-18,13,29,2,16,55,9,36,-29,-84,55,13,40,67,36,30,-62,
40,-13,-23,-52,-12,23,-15,79,14,15,-31,5,-59,29,-76,50,-47,-27,34,-29,-66,-3,82,27,-1,-5,-15,20,-74,-41,23,-56,32,91,44,
34,-50,-96,125,-66,103,-126,-1,-3,87,35,-26,-57,-47,-41,23,-68,56,-13,27,-30,0,65,-17,-13,-70,-29,30,35,10,-61,-79,45,
-19,93,-50,76,-55,72,-31,-15,119,-25,-7,10,13,75,-24,3,-2,-44,51,-2,-37,0,-19,8,-9,-51,70,-32,67,-34,49,-25,-27,-7,35,0,
6,-5,-61,-5,3,26,-39,-40,-56,33,3,-70,69,-31,82,-3,-1,-9,-33,-20,29,9,55,31,109,-16,-19,43,-16,76,-91,14,-32,-11,-64,
-15,80,45,17,-21,-11,-26,8,-72,27,-32,-24,34,-70,56,-36,-33,28,-1,50,-11,-18,-16,-2,5,-11,-28,-15,11,65,1,-15,0,-1,-19,
-33,-3,-5,87,6,-3,42,-38,85,5,-19,-3,-9,-56,-11,26,3,15,102,2,66,52,14,58,-58,34,-32,-7,4,-41,-46,71,-41,-5,-49,-18,-38,
-57,-23,19,-44,11,-25,2,-68,-11,-13,24,35,37,3,-43,34,38,-12,-69,17,3,18,16,36,23,-12,-17,-67,-6,0,66,36,43,-54,-68,74,
1,3,28,-25,106,33,71,-38,5,36,19,96,2,24,4,1,35,-28,2,21,3,-64,-17,-50,49,7,-26,-48,-48,-101,-10,-19,-35,-3,-15,-53
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_3_bias[120] = {
-12281,-3245,19521,5,4390,-4525,3513,-9573,-1801,1704,11602,13673,19687,-16353,-7536,3468,-4136,-22668,6712,5938,-8498,
-6834,-10265,1005,11700,-2294,8245,7325,-8554,727,-10666,-2462,3443,6826,11854,-4032,-8243,4576,717,14499,-790,-4739,
-4048,-3595,14781,5242,2112,-10509,-8854,-12575,9044,9295,4504,-882,-9009,-7965,14574,-1678,15473,-12701,-6860,-7139,
-8837,-3735,-4736,-16930,13664,-8881,-13733,-167,12233,-7740,434,-814,-1990,7325,4091,-6773,5188,2214,3476,-16812,
-17114,-9571,9265,-3501,-2229,7533,-3465,-3596,-1807,20759,6436,-6811,-4088,-16780,8956,-12573,2404,-8449,3422,4656,153,
-6179,-12227,-11138,5957,2581,2344,2762,783,-9978,-2059,10474,10764,-3720,384,-10316,-3418,16335
};
#else
static const int32_t dense_3_bias[120] = {
-24825,-76845,-182207,140165,-56154,-96429,31033,-123877,-75529,-127448,-109230,-127383,102503,124703,52624,126092,
97752,44020,-6984,59826,82382,-66354,47079,-18067,14900,19850,111157,-174051,-20970,35799,-55978,-38302,12147,30378,
-90290,257984,-88371,-167840,-124595,-72413,35306,-370179,175920,34805,-164163,118266,-27968,4211,-378774,-43551,
-134700,-149425,-17768,-148850,-14897,236899,161646,-306446,258289,80995,73780,-51171,-6661,-138903,-39808,-102946,
-51104,-178737,-51237,129497,159049,194372,-34510,-120366,-12870,136861,-178565,-30709,-87100,169638,19604,81876,61734,
45469,-36943,61651,-46389,-133395,-105865,128500,-17807,-84713,-51676,21861,174344,185460,-60164,-8861,-104860,153087,
-33186,117168,90905,-58019,-131267,54782,45637,23189,43816,63178,-5105,-82682,-53131,13034,134284,92152,13312,-2380,
-194394,46031
};
#endif

static const int32_t dense_3_multiplier[120] = {
1133105480,1360596063,2127867747,1277890727,1488387995,1596099952,1803433711,1329684966,1362075480,1450637033,
1157595115,1342300317,1283769067,1204223359,2053742516,1410506583,1473851018,1257105264,1235559198,1093529925,
1205691651,1287580492,1201602843,1082577447,1465365745,1501679078,1618445305,1400449906,1674755811,1258545093,
1412462234,1427405453,1654771187,1214078468,1376459923,1170421996,1137782562,1229319381,1282604940,1443587578,
1314543931,1194609408,1325353707,1347629196,1247956421,1245358028,1296376138,1346301407,1182463952,1543198124,
1403734511,1405455862,1747167064,1307991670,1262517591,2112388393,1101072174,1115773588,2079378296,1406768255,
1472689477,1359893161,1316158288,1279260951,1768230557,1214512913,1346462352,1464840478,2098660147,1195483345,
1229364533,1155572705,1981953951,1285319383,1684285149,1343101544,1392886311,1665259851,1511719970,1281559709,
1407209170,1251466658,1204533604,1317147499,1403022553,1493244521,1324789368,1084024391,1214393111,1779566506,
1537010315,2144737378,1404696941,1612057740,1488327058,1516766939,1418200460,1407663668,1341720323,1304795946,
1074445761,1619345764,1447293303,1308719282,1327449344,1270091667,1483731872,1639912839,1510405378,1633852725,
1585675459,1178796264,1424663970,1219745795,1241924252,1604956147,1378728924,1395943213,1264840025,1172114626
};

static const int8_t dense_3_shift[120] = {
10,10,11,10,10,10,10,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,
10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,10,10,11,10,10,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,
10,10,10,10,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10
};

static const uint8_t table_3[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,2,2,3,4,5,6,8,10,13,16,20,25,31,39,47,58,69,83,97,
112,128,144,159,173,187,198,209,217,225,231,236,240,243,246,248,250,251,252,253,254,254,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_3 = {
    dense_3_weights, dense_3_bias, dense_3_multiplier, dense_3_shift, table_3, 1, 256, 120, 114, 0, 255
};

EDGE_ALIGNED static const int8_t dense_4_weights[10752] = {
18,51,-54,-83,16,22,-42,48,-28,-40,-88,-12,-55,-74,19,29,2,9,2,17,32,24,8,12,-7,40,-44,43,-25,2,-33,8,-14,59,-94,-44,18,
-12,82,45,-15,-45,-23,-59,-58,-9,40,-31,21,-42,119,16,11,19,1,-55,-48,52,-39,33,-50,34,41,15,-45,12,-46,54,50,-20,-16,9,
10,-21,-12,-14,52,-14,-59,-29,15,42,-9,-2,-4,-17,8,24,-51,8,-58,-32,7,2,-46,-3,16,58,-34,-35,6,-6,-29,-11,39,-34,-17,14,
-10,-13,45,2,-5,-71,34,16,-60,5,15,57,-46,26,29,-6,-3,34,-22,-9,-30,-34,-36,-98,20,-23,-57,17,15,-43,-73,-21,-44,-27,39,
18,-38,11,17,-49,17,-8,-22,-62,36,-14,72,-21,20,-29,-2,-3,-13,32,108,-29,16,-12,3,19,-23,-48,6,-39,-25,-41,-24,57,13,59,
54,77,3,7,-7,-5,22,95,-44,-10,45,-51,-35,-44,23,127,3,-38,87,-97,72,23,-24,4,-4,60,45,16,-3,-7,15,-26,-48,-63,-6,22,-49,
69,-72,27,-41,-40,17,11,-10,28,73,51,-6,-4,127,-94,-10,-33,-5,-31,-18,4,39,6,26,-1,24,-53,23,-19,-33,36,-99,-5,3,-11,71,
83,-56,7,-2,9,23,0,-48,-96,109,-13,-42,56,-79,43,23,-83,-25,-3,102,9,22,6,-5,12,53,29,-120,14,47,24,9,-63,-14,3,14,-44,
-46,91,-29,-8,79,2,-32,29,-6,47,-45,-25,109,26,65,-7,-42,-35,50,-49,-37,-19,60,-23,-30,-17,9,84,-40,40,-32,-46,-77,-29,
-14,-48,39,-9,4,17,-89,49,19,-2,5,-13,-8,26,22,-11,5,30,-51,19,21,2,-34,-26,-8,-6,-36,3,-20,-2,6,55,-11,27,-37,-90,-45,
-4,18,44,23,16,-12,14,0,55,-27,-57,99,-10,61,34,-19,1,-127,6,-39,-1,-30,2,79,43,-11,6,3,-2,-13,-10,-59,30,82,-68,-23,38,
-22,4,-18,-7,-21,17,-19,58,23,-8,6,127,-14,9,-67,-31,21,9,-7,77,38,78,39,3,-5,21,-36,65,20,-7,47,-70,33,4,37,13,-4,-58,
1,-42,25,5,81,-8,-56,16,-39,3,-2,-84,4,10,77,-9,-52,-62,7,12,-14,-20,0,0,0,0,0,0,0,0,-52,9,-45,4,46,-8,15,7,0,0,0,0,0,0,
0,0,33,-51,-25,-22,-18,-2,-98,-58,0,0,0,0,0,0,0,0,-30,-69,85,4,-9,-40,25,4,0,0,0,0,0,0,0,0,-7,-2,-100,7,57,-63,55,42,35,
26,-30,38,-48,55,-9,18,9,32,-33,-9,-40,22,4,75,66,-30,-98,-16,78,14,-19,6,36,-5,-60,19,-24,-8,-28,5,-22,10,-70,-34,-81,
36,-64,-30,-34,38,-41,25,33,-38,11,76,31,46,-48,4,42,34,4,52,48,31,-45,-68,15,7,1,61,-31,88,-127,-77,-21,-7,30,-74,79,
60,-13,4,21,5,12,6,-27,-11,-67,-17,1,-69,37,-97,-53,14,-13,1,-43,-58,35,-50,-51,-22,-4,51,-87,-4,-67,-1,64,1,-24,-32,
-20,20,-13,-26,-65,47,-98,-33,26,39,14,-104,-25,-79,64,-21,4,-13,12,10,-27,-48,-27,-101,-10,-5,7,-5,-31,-54,-42,3,41,20,
-15,-9,-19,-113,-19,41,-18,-5,7,38,4,38,-7,-13,46,4,75,-71,54,-1,29,-9,-12,-66,-26,5,-34,-6,54,-23,7,-48,7,-22,-46,-12,
-4,-27,15,20,-17,40,20,-26,24,-5,-7,-43,-54,12,5,9,-36,53,-66,-53,-15,22,62,64,-15,44,-3,9,17,11,-21,0,-79,76,54,-55,23,
-21,12,-5,-106,-23,-39,-35,-18,-41,-79,18,-84,43,15,-42,-40,-19,52,12,-35,-12,-127,-34,-7,-16,11,-34,-42,26,4,-69,-11,
29,-10,30,-93,-10,31,-87,-111,26,-27,55,-69,-60,58,86,34,8,-29,-95,-86,-119,86,20,-56,37,-18,-3,-122,11,23,-31,-10,-19,
-28,-68,-14,-10,-25,-28,-127,-15,17,-8,-14,-30,-22,-48,-52,-52,27,3,-75,4,70,-36,-96,1,8,-4,7,-16,17,21,27,61,54,12,-50,
-45,-28,-20,71,-47,-34,7,2,-97,28,-13,-21,-11,39,21,-82,100,-38,-43,60,-18,-89,40,-45,-44,2,-4,-116,-13,72,15,45,-20,
-48,18,46,-24,29,-31,-40,30,-37,-76,-36,34,-23,36,5,4,-62,10,48,2,33,10,24,-58,9,13,-48,40,-31,67,-13,-49,8,-29,-59,54,
9,-22,-33,44,20,59,-21,0,-40,74,-18,25,-127,4,-38,17,113,-2,-33,78,-106,40,2,19,2,52,4,48,-65,-17,-1,-1,33,30,28,-16,
-20,-18,-25,50,12,75,19,83,-15,-45,-80,43,85,1,8,77,-23,23,0,-23,-9,-21,-83,-35,18,6,-28,1,0,0,0,0,0,0,0,0,27,67,-78,3,
11,31,-23,-45,0,0,0,0,0,0,0,0,-20,-15,-88,-41,81,-76,14,-44,0,0,0,0,0,0,0,0,3,0,-4,-13,39,56,-44,15,0,0,0,0,0,0,0,0,16,
115,-65,-61,33,46,6,19,25,-15,59,-62,50,-49,-4,30,24,17,12,22,-31,16,-53,-56,-19,3,43,57,47,-16,-4,-8,-43,-8,26,24,-49,
-10,-23,16,-1,7,60,-41,74,-18,26,-26,41,-46,37,48,1,53,34,-53,26,-50,-26,24,-5,-57,-22,-25,-4,47,-83,48,29,-12,-9,-31,
42,66,-4,-35,-25,0,7,78,-69,-88,14,-7,-38,-2,20,4,10,29,-37,-18,24,4,-31,-52,-30,-13,48,-8,17,-13,18,80,17,-28,47,-7,
-38,42,48,9,81,-18,-12,-110,-35,36,94,12,106,40,72,13,-1,75,6,-33,30,-35,-13,-73,-20,11,1,14,5,-82,-55,-52,-22,9,37,28,
30,10,-83,2,-10,-9,3,16,2,71,-8,-6,-5,59,-21,-4,15,7,-20,-22,-76,14,53,44,-1,7,-21,0,-11,42,-4,35,4,-17,-63,71,-101,-13,
18,12,14,30,-41,13,75,85,-39,-61,123,82,-11,-96,74,-18,7,-4,11,7,-51,64,88,38,58,-70,-61,-11,10,41,2,-21,5,38,13,35,20,
-59,-85,-2,-11,-1,-51,-5,12,24,-14,30,61,-39,35,2,17,-10,-14,15,-4,29,15,-76,-35,47,52,16,29,-30,54,16,99,-67,18,31,-31,
-16,72,126,-22,-25,126,-17,-38,35,-43,42,47,-92,46,38,127,23,59,31,-10,5,-41,44,63,-3,64,-7,-11,46,-79,5,-10,12,13,17,
46,1,-20,12,127,-16,32,-48,10,26,0,14,-38,-20,10,-30,-6,-16,-98,-3,73,-36,-47,-90,78,46,9,-2,-127,-52,-28,-53,-67,-5,
-27,-45,70,86,-42,49,37,-37,-14,4,-81,59,-97,-4,37,-9,33,59,14,17,45,-26,-18,39,9,7,-5,28,-23,9,-25,2,42,14,9,-16,-13,
13,-16,24,44,3,-6,-35,31,11,31,88,63,-10,-46,-51,48,-30,-25,-10,-23,-74,-1,14,9,35,13,27,-24,29,-64,115,77,-53,84,-17,
-1,33,-8,-44,-29,-127,-71,10,16,-11,54,-71,-105,37,34,57,-20,11,-26,45,40,-38,-40,-31,-31,5,8,-8,-1,9,8,-34,9,-40,48,27,
32,-29,-18,-18,62,-107,10,-45,-13,98,-74,20,94,22,70,58,39,-51,-59,-77,-40,13,-52,79,0,0,0,0,0,0,0,0,-18,37,63,43,-21,
-2,-1,35,0,0,0,0,0,0,0,0,11,-50,34,-6,2,-17,-2,14,0,0,0,0,0,0,0,0,-64,-2,57,23,-32,0,68,5,0,0,0,0,0,0,0,0,-20,-42,-59,
-37,6,14,-11,33,-13,-49,-97,-8,-123,6,-51,-94,24,54,80,-65,-36,42,-47,-2,-45,-5,-127,-43,0,36,5,11,84,6,13,-30,39,-5,56,
-94,-89,118,59,42,-30,-53,51,-52,31,31,-4,33,12,-29,-17,-48,-21,-20,13,-38,18,-10,-46,-10,118,26,-15,-33,13,15,27,-101,
-110,98,-35,39,59,-42,34,-7,-7,9,14,97,1,-9,22,0,-73,-27,37,106,-73,44,-71,54,-53,-28,8,-3,28,-13,-93,10,19,20,44,43,
-11,37,38,32,-16,12,10,38,4,33,25,-15,7,-24,60,5,-122,15,-42,-20,-31,5,-35,-29,90,-13,28,-7,-103,37,39,23,-39,-34,-102,
30,31,61,-27,-107,31,-24,-46,-32,51,-3,33,-24,18,-38,36,56,5,36,44,-19,-4,35,-1,80,23,50,-28,3,52,58,7,-53,-36,58,27,18,
-110,-7,24,20,-33,66,-33,11,3,33,33,-35,29,40,-39,-22,6,-20,-17,-71,-26,-22,-22,127,-3,65,-37,65,17,36,-93,2,27,-7,-8,
-76,-88,-54,-113,4,57,-43,65,-49,-63,-88,22,-2,-60,-21,1,-21,2,-13,-25,-41,-87,25,5,73,-119,-11,47,-53,18,50,30,37,75,
72,77,-73,-47,1,29,16,62,59,-46,15,-15,20,-108,15,-13,-7,34,-66,21,-8,30,47,21,-81,4,6,4,-1,-98,-10,26,28,20,-28,68,53,
30,38,-21,-25,12,-15,-23,-56,94,-4,-68,26,1,22,62,45,24,-49,65,-46,10,-15,-15,-64,20,26,-34,-13,50,-21,-18,-14,17,69,40,
10,37,69,9,-37,-22,-27,33,-81,-24,-51,-6,6,13,24,8,-76,19,-17,-30,14,-15,23,62,-16,-53,5,-32,41,-4,0,23,4,5,-75,41,57,
-4,-38,-19,-55,21,17,5,6,71,-12,64,38,5,-69,-15,-28,70,-27,-9,31,-28,33,127,-46,23,28,-35,57,-15,7,58,-1,-48,40,67,-5,
-37,53,2,83,6,22,-27,67,-19,34,-24,16,-20,-5,48,-27,-17,-16,-45,-67,-7,-22,60,-96,17,4,70,-12,75,-127,-53,10,-50,-2,25,
-1,-27,31,8,-21,-64,-9,-6,13,-19,49,-27,-1,60,13,39,8,-26,24,-2,-7,-8,-5,101,57,-32,39,0,0,0,0,0,0,0,0,-3,3,-48,-55,45,
-35,16,12,0,0,0,0,0,0,0,0,7,-46,67,-14,-63,-30,82,33,0,0,0,0,0,0,0,0,5,17,59,-24,21,-7,-3,57,0,0,0,0,0,0,0,0,4,24,49,-2,
-13,22,-31,-73,-6,-43,64,3,-44,-73,-28,24,52,11,-22,1,9,4,13,25,2,25,-11,-5,-38,7,-57,-3,-40,40,80,58,-62,18,-103,-43,
-52,4,0,-7,24,6,52,-30,41,-15,-1,-95,-37,11,14,-10,3,-46,-110,-52,-121,-28,-16,-24,-35,-61,40,27,4,44,27,11,-4,-45,-4,
-31,37,-26,14,-38,37,25,-26,-24,-18,-24,-13,-33,-32,53,-68,83,9,-13,13,-52,2,3,37,-56,24,-30,-27,36,67,75,68,48,46,-21,
-43,73,21,42,-46,20,34,1,-45,-26,-117,-56,-19,19,20,-33,-21,-18,-16,-5,-60,-1,-83,17,42,13,-41,58,13,92,74,61,13,1,12,
-14,31,2,44,-20,29,-20,-30,24,-36,29,-21,-26,18,-26,61,61,-81,10,-47,53,8,-51,34,87,48,3,28,-10,-23,-12,7,36,12,-60,109,
-28,-7,9,-6,-26,24,40,-50,-78,8,26,-14,24,12,6,-16,21,127,42,5,44,53,-93,25,-8,-20,25,55,9,-6,-40,-13,-47,4,8,-29,-18,
-20,55,-29,-13,5,1,-59,14,-20,22,6,127,-47,-77,67,1,108,42,26,27,40,0,51,50,-67,-54,127,-83,49,-3,-30,-24,-88,55,30,-25,
24,12,-13,-74,-9,-10,-57,38,64,-1,-73,-20,1,16,-69,-58,-50,-39,26,52,-46,36,58,21,-26,30,1,-2,-3,-15,-2,26,17,7,-20,41,
31,35,-52,-6,31,-47,73,0,52,-36,-65,-19,-4,66,-9,-113,-62,6,41,20,-104,58,-82,-15,-37,-52,101,-51,92,14,27,11,-42,30,52,
-21,48,32,-30,44,6,-11,55,-67,18,-57,-7,6,29,17,-11,-12,-22,4,-17,-40,-11,-22,-32,28,10,23,-34,-124,117,-35,5,2,-107,28,
66,-1,-12,18,2,59,21,-39,99,10,17,-22,34,-79,-67,-43,-103,-23,-4,2,-66,23,11,58,-60,10,-28,26,1,-8,37,-7,-46,-7,-13,-1,
-1,-10,-57,-16,-17,-6,-14,27,17,-9,-52,52,23,-23,34,26,7,58,8,37,88,-40,-53,-36,34,75,57,-29,-54,-4,85,-54,-51,38,27,
-44,-45,94,66,23,-16,21,-22,0,113,-9,-72,33,22,-11,0,21,25,36,-17,-17,-119,10,70,97,0,0,0,0,0,0,0,0,-11,18,-19,-13,127,
12,12,14,0,0,0,0,0,0,0,0,-69,90,35,3,2,21,7,59,0,0,0,0,0,0,0,0,19,1,-4,-22,-4,53,-14,-32,0,0,0,0,0,0,0,0,60,2,52,8,-6,
29,-55,-23,-42,-36,96,-53,26,-10,24,-74,-11,23,-41,12,-11,-23,-2,20,-4,96,90,16,85,-28,36,13,-33,23,-36,-18,-6,-35,-6,
-2,-14,19,7,10,91,-25,-31,-36,53,0,-92,19,30,-30,6,34,92,-12,-111,0,-122,39,-33,-79,2,-33,37,27,-5,-9,2,-20,27,-52,41,
51,39,-10,-16,6,-9,-20,29,-9,-8,-6,-10,42,87,6,34,-100,-31,21,30,51,-12,-34,-19,9,-10,127,6,59,42,-15,30,-18,1,-68,-35,
14,41,36,-33,-86,16,-91,22,-52,-88,76,-110,-14,17,-60,-18,-73,9,20,-74,-15,17,11,-5,-11,6,45,1,58,-38,1,-10,4,50,-26,14,
36,-52,23,-40,19,66,11,-24,-45,22,40,32,-10,-18,5,-18,-1,0,-1,17,54,31,13,-55,-13,-34,8,40,-23,20,36,39,-70,79,-58,127,
-77,-43,-33,-2,-47,-36,-77,-86,41,-12,-3,-18,-4,47,34,31,-19,-31,15,106,-90,19,61,107,-50,-52,-114,26,46,6,31,-44,-21,
27,29,-42,-72,-48,13,-35,-34,-60,-45,16,59,-3,27,-27,-11,-12,35,-46,-93,-35,38,-9,-44,51,-30,-76,-17,-1,-29,-33,10,-63,
34,25,60,-42,-35,-37,33,-4,-29,5,21,-47,7,127,-4,-29,3,16,22,-40,-33,-4,11,-9,6,63,-12,19,-1,69,-14,69,-33,-27,61,-8,15,
-26,-29,-28,-24,59,1,-3,25,47,-13,-45,10,23,77,25,-41,-97,67,-14,7,-33,-3,9,-79,-104,3,37,2,-88,7,-62,-21,2,-30,44,-18,
60,-16,26,-40,-82,-16,14,-6,-6,60,5,21,17,-23,-36,-31,-4,-54,1,46,-4,47,23,19,24,52,24,0,51,-30,-8,-11,-84,-40,33,10,17,
35,-8,52,24,10,27,-16,34,-27,19,-12,-4,88,-41,-26,20,28,64,-69,-15,16,-23,37,3,42,-10,1,-8,-4,-8,-26,39,-44,-24,12,72,
-39,19,-39,4,22,51,-101,-29,-30,12,-24,29,-62,-97,1,14,-100,-3,-127,28,-14,64,-18,26,-43,12,24,7,-94,-65,64,78,-29,-37,
-50,20,-29,16,19,-41,32,-22,20,-4,87,-5,-61,16,-1,-2,-16,17,26,5,15,59,7,-10,34,-15,-38,0,0,0,0,0,0,0,0,-67,-93,77,51,
-52,-45,11,-19,0,0,0,0,0,0,0,0,1,-1,29,12,-25,34,-48,51,0,0,0,0,0,0,0,0,-2,-19,-22,1,78,17,14,13,0,0,0,0,0,0,0,0,-23,33,
37,18,8,9,-75,-38,-18,-16,60,54,127,20,14,34,-24,-52,6,49,27,-2,15,-22,24,-31,127,29,-16,-6,24,19,6,-53,42,-33,5,32,-24,
-47,22,-76,-65,48,-75,-79,-20,-71,43,66,4,-73,-77,18,-32,-6,-63,-41,-127,-13,-80,-8,-75,-12,4,-20,49,56,-7,-11,-21,-6,
-2,31,-5,9,-19,70,-49,51,13,5,33,-60,-22,22,27,16,39,23,6,-32,-1,-3,15,-24,2,-21,54,-5,-3,-3,24,-1,-61,-20,64,12,20,30,
-16,79,-64,-8,20,30,-24,-2,-49,-5,-73,-13,-5,63,-36,42,-42,30,21,-14,-84,-5,-76,15,30,-1,0,52,-12,-22,26,46,32,-6,-49,
-37,-3,47,-44,-39,8,24,-12,41,-11,6,9,12,-16,-14,40,29,24,-10,-122,7,38,22,-54,24,37,55,21,127,22,-58,-15,43,-23,-97,52,
35,-24,-35,45,6,117,-8,-30,-67,76,39,-14,6,-14,-17,-117,53,31,-30,-2,-15,32,-90,11,-14,-1,-25,-23,-9,28,-39,0,13,-17,20,
62,19,62,-90,-52,18,-9,-6,-39,5,20,86,9,9,-57,-11,-24,4,10,-17,-15,4,12,32,33,19,-79,122,48,-21,-51,-107,-100,87,-95,79,
36,36,13,14,-38,-14,21,30,-20,10,73,-50,90,-5,18,1,-77,-40,-78,40,65,33,-14,-3,6,24,17,32,7,14,39,20,-42,0,6,15,6,-50,
-5,-18,-34,5,13,-77,21,-16,20,-5,47,-53,-74,-15,7,-32,12,32,-5,-10,-53,-76,-4,-2,40,50,26,52,60,10,-30,-23,-13,-15,27,
43,28,35,51,11,13,17,-49,36,3,-31,-16,9,-38,10,7,16,31,-18,-17,56,39,-9,38,-13,-9,-41,58,-2,46,-13,13,34,4,2,67,-5,-13,
45,52,-55,98,-28,11,-27,65,-27,-75,52,-8,-88,100,-111,-29,-28,20,28,-27,-16,-23,-68,-7,25,-12,-18,24,-38,-45,6,41,33,
-84,47,-15,6,14,-10,-7,-7,37,8,7,1,-37,21,32,-12,18,44,0,9,43,-4,-6,-98,51,-18,-7,-81,-33,70,-22,-98,-11,-4,0,10,9,11,
20,15,-27,-6,22,-7,74,5,-29,4,22,-62,20,34,4,74,18,16,17,-20,92,48,0,0,0,0,0,0,0,0,-7,-15,19,20,-18,4,-2,54,0,0,0,0,0,0,
0,0,-43,-26,14,36,-43,15,-13,-43,0,0,0,0,0,0,0,0,-49,-7,-88,-24,28,-56,-50,-27,0,0,0,0,0,0,0,0,-11,72,-60,-99,-6,27,-54,
62,-30,-21,-40,-69,-25,9,18,35,62,-55,-31,-10,6,18,102,0,7,-48,-40,-14,-86,14,-24,-21,24,16,-35,-9,-5,-8,7,28,-10,9,-74,
-31,-65,8,-21,-24,-66,-74,-51,3,55,-16,18,13,10,-31,47,-38,-79,17,55,10,7,3,-48,23,14,19,-11,-44,29,46,-28,-72,-3,28,2,
15,62,53,-64,-54,-22,92,4,-127,-23,96,-74,9,62,-36,19,-57,-5,35,-12,23,36,-30,-28,-9,-22,-19,-18,49,-38,6,10,-21,13,5,3,
-55,-57,20,-39,-86,50,41,-5,-96,28,28,-14,-49,84,-3,-45,-76,17,7,-35,-2,-17,-34,-37,-30,-17,46,16,11,16,-19,-26,-91,127,
-51,-22,-43,-47,-76,59,5,-12,-24,-9,59,42,-12,4,11,127,18,46,-93,-4,-35,7,8,-14,-22,8,6,12,-76,47,55,-69,-89,-16,63,12,
127,-60,-37,35,-38,-17,-34,45,30,12,-8,12,-38,-20,-5,-10,25,-63,55,26,6,-31,-15,79,74,-82,-27,-65,4,56,-73,-21,-20,45,
119,-54,57,-1,-6,55,40,-73,-12,-4,-9,-3,-66,-60,-35,-31,52,5,-34,-37,15,-26,-87,25,-77,-74,2,-20,88,-39,-11,95,-102,-63,
-10,-41,6,47,68,-8,-24,66,-23,-43,7,3,11,36,-40,-31,11,121,-36,52,5,-90,44,35,-63,-51,-50,-1,-23,23,-1,16,-24,120,21,
-13,-9,-56,4,-26,-44,-76,-4,-49,0,-19,-17,48,-16,9,-70,65,46,-60,45,37,47,-57,10,-39,31,-50,56,17,-42,-12,50,-54,-4,-14,
9,-13,42,12,127,-66,25,38,-41,-11,-52,-30,19,33,59,-8,24,9,-43,-39,2,48,-66,-22,-70,-25,-32,-43,88,30,8,44,27,34,-24,30,
29,0,-49,-66,-25,-86,-34,-16,31,34,24,21,-45,-99,-10,-91,63,-75,45,33,-50,-32,-87,26,-55,-8,8,17,-2,31,21,-35,66,66,-7,
5,14,-8,-5,-8,-30,-21,23,0,44,-9,29,21,111,18,-56,104,63,31,87,3,7,-62,60,5,-9,-50,-4,-29,47,63,-37,-21,37,20,-3,27,10,
34,58,-23,14,50,-18,-2,13,-55,63,104,11,-30,-11,19,-17,-1,-52,-82,-38,-52,-19,-46,18,0,0,0,0,0,0,0,0,52,-4,-45,-2,18,3,
9,-72,0,0,0,0,0,0,0,0,38,112,-52,10,46,-48,-1,-42,0,0,0,0,0,0,0,0,-24,-33,4,37,-13,64,-15,65,0,0,0,0,0,0,0,0,-3,-79,60,
7,17,-20,-15,-33,-9,-25,-5,32,-39,-9,35,-10,33,29,5,13,2,-25,-31,28,-22,-35,-29,11,-10,14,-8,-45,8,47,-54,-11,16,-9,18,
28,-23,1,-51,19,-48,-7,-28,-31,28,-9,63,-11,16,9,-1,-60,-48,14,63,27,7,-37,15,-14,12,33,44,-95,10,25,2,27,26,-11,53,8,
17,-3,-15,40,34,-5,46,50,-29,27,-29,-22,-25,-127,-37,-14,-6,-79,7,1,39,56,-19,-17,-23,-22,-72,77,-15,-1,7,56,-35,21,34,
79,-53,-44,45,44,-16,-35,-30,2,43,-20,28,26,-8,10,-32,127,-43,34,16,19,-9,23,23,32,12,-12,127,-7,42,-18,-13,-3,5,24,-17,
56,66,27,-38,-62,-12,-24,-27,8,-9,7,-38,58,7,39,15,-85,-29,-23,29,12,6,-19,-10,10,3,-38,-20,18,16,25,-9,14,-21,23,8,42,
53,41,3,3,49,1,15,-11,-31,-31,-23,43,21,36,-28,-12,34,-18,33,1,21,0,39,12,35,7,17,40,-118,13,-55,78,-33,17,-12,78,-39,
-24,18,-42,89,70,10,60,-8,-108,-25,-31,-16,-45,28,78,62,29,94,-25,-48,-37,-1,-23,0,16,-15,-3,-14,26,-6,-58,3,77,19,29,
-71,-88,94,24,-84,-33,28,-10,-7,-43,7,78,33,-38,-43,-3,-47,12,-14,27,43,-26,-76,23,2,56,-14,-1,19,29,-4,-31,-10,89,46,
35,14,-12,-51,-121,51,-12,-32,-41,60,22,-11,3,8,12,70,30,-31,-14,94,-4,-14,-9,97,-20,-53,-4,-37,-36,55,-27,9,-35,12,-21,
-26,-7,50,45,1,-10,11,1,37,-60,-27,-19,1,-29,-36,-65,21,58,14,8,18,-42,-30,118,-25,33,3,-127,7,11,-41,-31,39,-33,47,23,
58,-12,17,-18,27,-18,-17,-17,32,-35,59,44,17,-21,-33,-20,29,34,-1,25,83,3,17,-9,4,-28,27,-21,50,-74,-38,57,-32,-29,29,
-15,0,-53,-53,87,38,36,8,9,-9,-12,0,-15,63,-49,-38,18,-16,-19,30,50,16,-7,8,46,-11,-19,53,-3,67,-36,-6,27,-11,-10,16,
-101,9,-25,22,-8,53,-105,-25,0,-16,-54,27,-21,14,-11,23,-44,42,11,-51,3,39,-11,0,0,0,0,0,0,0,0,-37,24,-71,38,-8,-23,-11,
-35,0,0,0,0,0,0,0,0,0,-42,-57,-10,26,-38,-65,34,0,0,0,0,0,0,0,0,-1,-3,26,3,-32,-17,11,-31,0,0,0,0,0,0,0,0,35,-57,88,74,
76,17,38,-63,-32,20,20,-42,51,14,50,63,-49,28,-41,-20,50,6,16,42,-9,11,2,7,-39,-33,-10,58,-22,36,-76,30,-5,22,-6,34,-28,
29,-20,93,13,-2,-25,-53,-16,-30,-118,-13,14,-50,45,4,12,23,-74,-41,-42,-8,-24,-42,33,-73,65,4,-29,65,16,-6,16,54,52,-24,
13,-2,11,12,-17,33,-20,-11,21,-9,24,31,-24,41,-33,-62,-14,1,26,18,-52,21,-44,-39,15,27,-12,35,-44,-29,-16,-38,-54,-1,
-75,-22,25,44,-57,-9,-9,-22,2,-36,-26,-7,-50,-36,-4,-4,40,-4,-74,62,98,70,-4,-74,-18,9,43,66,2,-14,0,53,-23,18,-13,8,41,
-52,44,-39,30,34,-29,-52,-44,-98,6,-23,3,14,-16,-52,-9,4,67,16,16,-7,34,-42,-70,-7,-37,-3,5,36,5,37,92,-8,41,-9,28,20,
-36,-49,13,-64,2,-33,-54,11,-41,-67,20,-24,42,41,-15,26,-40,-5,-1,-22,-30,-39,-45,10,27,-3,24,-51,55,-74,41,-16,33,-82,
-36,35,-8,38,30,28,59,15,-4,36,-17,-14,15,10,-68,9,-93,71,42,-92,-43,-23,13,-28,-4,-31,-15,-51,-70,-28,22,-67,-25,40,
-20,15,48,24,-2,-118,55,-58,-2,38,69,47,2,5,28,43,-43,-72,-25,1,-10,127,-27,13,49,13,-63,5,-8,9,-27,11,31,-2,83,58,13,
-25,-28,-44,96,-2,-76,21,-3,-27,-73,-60,127,29,6,16,3,127,-55,-21,49,-4,-109,38,-48,0,-19,-7,101,20,49,36,101,22,21,73,
40,9,-9,3,-14,16,-21,11,-74,21,53,-17,-45,52,-6,-48,3,-18,32,60,-16,19,30,-37,-17,9,-19,56,-2,-33,-40,36,-20,-10,28,67,
-52,29,-11,-57,16,-34,-116,-11,-36,46,6,34,-31,-85,-8,-3,2,-10,35,-24,-10,12,-13,39,-99,-17,-8,16,-16,27,-10,21,-55,19,
16,31,-3,34,8,19,36,24,-15,25,-28,-12,-24,111,61,-27,30,35,-32,7,13,16,-12,36,29,45,-2,-24,-48,-45,78,16,-22,-15,-104,
14,-8,-70,106,34,17,16,32,-11,-36,51,36,12,28,-30,10,3,57,10,27,13,40,8,-127,-23,34,4,0,0,0,0,0,0,0,0,69,25,-40,8,1,-46,
-37,-54,0,0,0,0,0,0,0,0,-9,-20,-45,0,1,-13,-10,-70,0,0,0,0,0,0,0,0,16,-23,5,21,68,-29,-49,-72,0,0,0,0,0,0,0,0,-6,10,-14,
3,60,-47,29,28,14,-5,-93,6,-25,54,6,32,-27,29,7,-35,23,14,-4,59,-27,15,-12,-19,-32,0,-18,0,-12,-88,51,37,-15,33,-51,-33,
-38,13,14,8,63,-4,58,62,-8,18,-86,-23,-7,7,-10,91,7,15,20,-5,45,13,-30,4,40,8,-29,-43,39,18,14,1,-75,15,-50,-14,33,1,49,
-43,49,56,-29,-26,27,38,74,79,-5,-16,25,-38,-73,30,-17,-29,-18,-50,36,19,7,9,14,-13,-7,38,-41,-40,6,28,-48,-51,-1,23,
-50,26,8,-16,-13,-23,32,65,-41,-22,5,-5,13,24,-37,-40,127,-27,17,4,-9,-10,-72,-11,5,-79,-21,-30,-8,-12,57,-26,6,-77,45,
-4,-18,-70,3,-52,-41,20,-40,-42,8,13,24,12,-4,108,-46,-45,6,-18,-8,51,-42,2,5,5,13,-8,30,-32,-9,-77,-22,-7,-14,-12,-7,
-28,-32,-30,3,-2,16,-3,15,-28,-17,-8,-29,-17,-1,9,42,4,-102,111,50,-22,-31,27,68,61,-49,-9,44,41,-7,-31,-32,-35,-13,5,
20,-22,35,-27,-6,-58,-12,-60,-9,41,-11,-11,-32,-66,70,-7,-53,-17,-66,-2,11,2,-7,-44,12,-37,-15,5,43,-2,-61,7,22,7,6,-11,
19,6,-83,-9,9,-54,-114,45,-46,33,-28,-13,71,33,3,25,35,-51,34,102,20,-26,-68,-3,29,1,61,-48,-25,-6,65,42,27,-127,-28,
-73,16,25,24,94,-26,7,-6,10,-49,-33,-25,-16,31,127,-32,22,65,-18,-4,7,-1,6,28,-38,0,33,82,-2,67,58,-51,22,-17,32,25,42,
-21,17,1,-10,32,1,7,-35,45,16,-9,-52,-63,9,41,127,-21,36,34,-42,-18,-55,-77,-37,44,82,55,-6,34,65,-55,28,-43,18,-48,-31,
25,0,14,-32,-100,-17,-36,-26,-6,2,-28,56,15,9,44,-31,10,18,-32,17,14,87,84,-39,-11,-46,-68,61,49,-4,1,27,64,28,-21,-24,
-55,34,25,37,-36,82,-9,-29,62,15,36,-49,-42,-13,10,-5,11,-36,3,-11,1,-82,44,-27,-44,30,-3,6,-12,-40,30,1,20,26,-15,24,
11,-15,-83,48,36,-24,52,24,3,10,8,1,-46,-28,-43,-63,27,15,-38,38,0,0,0,0,0,0,0,0,-23,10,-25,-78,-5,29,-31,-1,0,0,0,0,0,
0,0,0,-50,23,-3,0,-14,-15,28,-20,0,0,0,0,0,0,0,0,17,-39,-52,-21,44,-2,-7,29,0,0,0,0,0,0,0,0,31,-9,25,-7,-26,49,-20,-5,
27,8,-42,37,-46,9,-11,4,-3,-40,-58,3,38,-10,3,-27,17,-46,19,-51,25,37,-9,-1,20,87,-55,28,-52,-8,15,117,-52,56,43,14,48,
3,-70,8,16,-32,17,-11,29,-45,95,2,2,-40,-27,-72,-11,75,29,-9,-41,15,19,56,11,-20,12,-1,-53,-3,-14,-8,-46,37,16,-9,19,
-17,2,-29,-22,10,-42,-61,54,13,-27,45,16,-12,46,-5,15,28,23,-31,-19,-85,-85,21,-73,-17,-25,-27,31,-33,58,-48,-32,-20,40,
-67,37,20,27,5,85,-19,21,-107,20,115,-48,-16,16,31,42,-41,57,-22,-60,0,14,13,-19,12,-13,-17,2,4,-8,-53,22,43,-74,-52,11,
19,12,51,22,-47,53,18,9,-12,39,-15,19,-9,124,-26,82,-26,-2,70,-127,5,-23,15,1,20,5,18,47,-25,-66,-37,20,13,-11,73,45,1,
13,95,-46,-52,24,-6,-50,-35,6,23,-31,14,-46,7,-66,28,-34,-16,15,46,-69,-108,1,-14,-21,2,-32,-5,35,-24,113,15,-7,21,-13,
23,40,-5,-32,-30,-20,-10,18,-21,-102,-15,-55,-84,44,-39,-20,-25,19,-37,39,-47,-8,30,53,-41,51,17,112,-27,-10,43,-46,51,
2,21,-42,-8,40,25,-32,46,9,84,28,-23,-25,-52,-4,-51,-14,38,12,0,-1,51,74,6,-43,-26,2,71,-35,-5,-7,5,81,93,-104,80,42,
-47,7,47,-19,16,-88,-16,11,-11,-28,-81,-15,-36,61,-14,-47,-26,84,20,-4,-71,-39,59,-37,43,-10,84,50,-18,40,12,-53,-8,13,
-3,7,-2,3,-23,32,70,-18,2,0,-9,58,-16,15,10,-52,-42,63,-16,-12,0,-8,63,77,42,68,56,-90,40,34,22,38,4,-27,-67,-46,-3,-3,
-22,-25,46,2,28,2,67,97,-22,-35,20,-24,-33,-10,-24,-48,-72,5,-33,-25,-13,-1,15,-31,-27,-37,37,39,-17,-37,-19,12,2,-15,
127,65,-13,17,2,62,-43,-37,11,-56,13,19,19,127,-13,35,31,-68,17,-12,50,8,46,-25,16,76,-59,-24,19,14,19,20,31,118,-32,
-44,-75,6,8,1,17,-7,-6,12,23,70,-33,66,-30,2,0,-29,13,16,-12,-29,-5,0,0,0,0,0,0,0,0,-39,-69,61,97,-5,-24,59,45,0,0,0,0,
0,0,0,0,-21,66,-25,39,94,16,6,-55,0,0,0,0,0,0,0,0,82,-6,101,-19,20,-50,127,48,0,0,0,0,0,0,0,0,31,42,-19,-7,-3,-18,-12,
47,-3,-44,-25,23,-46,34,-41,-45,-21,21,-60,-46,54,-41,27,59,20,9,-80,-25,10,-54,-35,-4,-29,17,62,47,27,-65,26,-75,1,-8,
38,-7,-18,-30,34,9,7,-6,-30,10,44,31,-10,10,11,-6,-47,-14,-85,4,10,4,-9,35,8,-43,8,-9,14,22,-34,-9,-20,111,32,-30,-3,30,
-2,17,-64,-22,-10,-38,-78,45,45,17,-29,36,-12,8,26,32,-18,-25,55,-39,-17,-18,32,10,-24,-61,43,-28,15,-1,8,-45,-17,34,
-10,-75,-9,-64,0,-11,-11,28,-31,20,-9,-9,5,16,9,-2,1,-102,2,-5,10,-21,15,-6,19,26,7,-18,-5,14,8,-12,10,-74,2,4,60,16,-9,
-86,-36,-50,-16,-19,-14,32,-28,76,-16,89,-42,13,54,30,-12,18,59,-30,10,-27,-57,-22,18,-13,0,0,-1,-15,8,6,-2,-56,0,-57,
27,-30,7,10,7,48,-17,-33,-12,8,-11,-17,-13,0,-56,47,36,7,-1,48,94,107,-5,40,42,-9,45,-2,6,-3,-14,79,19,-29,88,-3,-45,
-49,25,59,0,12,21,3,39,7,39,-1,11,-34,-7,32,24,-16,-16,-12,-23,-16,-116,-26,19,-34,20,51,-20,14,10,0,14,60,-14,56,5,-12,
-36,7,-64,-22,-7,-52,46,26,73,-43,21,11,9,51,21,42,-46,-69,-29,-6,6,-25,14,-19,19,56,-56,-22,28,-4,-42,-88,83,-18,-29,
-10,0,61,28,-44,-47,13,11,64,-83,59,44,-10,-68,44,20,1,6,66,9,28,-3,38,-13,-2,32,27,-9,-52,-10,-30,2,-50,34,5,6,47,-5,7,
-9,-11,-5,52,-44,-127,46,-53,42,38,35,40,-15,-43,31,45,89,68,39,-12,71,5,11,-28,34,-55,-13,-29,10,45,-24,32,-43,36,-13,
26,-19,-46,3,-43,38,-7,-1,-33,-21,21,-77,14,20,24,34,44,-27,19,21,-20,76,-21,-62,32,-14,23,-10,-27,-2,94,16,6,-3,78,-40,
18,43,-34,3,-16,-23,14,4,-31,-46,-39,6,25,-26,-7,67,-127,-100,69,-14,-83,-20,16,-7,-10,74,34,51,-13,9,-9,0,30,23,43,33,
-36,-26,-3,27,0,127,19,-11,3,18,-12,6,-13,0,0,0,0,0,0,0,0,63,-40,-54,-35,5,45,-40,-21,0,0,0,0,0,0,0,0,-13,45,76,-24,-21,
18,-26,-31,0,0,0,0,0,0,0,0,-25,-12,10,7,127,-38,-20,-35,0,0,0,0,0,0,0,0,40,-20,44,2,14,31,-25,-36,-46,63,99,0,-48,-37,1,
-25,56,-65,127,71,13,16,-15,-67,-14,-14,29,28,60,11,51,127,-22,-69,14,110,56,20,-28,-63,15,-53,127,22,73,-5,2,5,21,22,4,
29,82,-34,34,62,27,-40,-79,-29,-30,98,35,38,-112,-5,60,39,-18,-16,31,16,37,40,77,24,2,-38,-19,85,-39,-67,74,36,-8,73,46,
-12,9,12,27,-25,20,59,-28,-36,16,-7,39,-40,-41,28,78,24,54,39,-23,-19,-62,50,-40,17,47,-47,-12,-13,37,1,34,-3,-88,31,
-29,24,12,-25,48,-70,-4,47,-3,-7,-17,-9,6,42,25,55,90,27,3,22,23,4,-14,-45,-20,97,-29,18,-46,-34,17,104,-3,0,54,96,23,
-9,-83,-22,-6,72,-101,-77,83,-30,-4,83,24,-37,13,75,-11,-55,-32,-36,68,-17,50,3,-7,-13,-68,25,-7,-19,-28,-17,-37,20,-64,
-23,1,-15,-38,34,18,-2,-29,37,7,-86,-22,63,20,-7,-87,-36,49,14,-80,81,-9,40,-22,3,19,-17,-80,-17,-108,-6,10,-31,14,-66,
-9,1,-14,54,29,43,48,-64,-29,-9,24,-32,32,21,-1,-2,-19,43,41,-5,-40,24,-91,102,-5,2,1,-23,60,6,49,55,-41,11,127,-8,13,2,
66,-19,9,30,-15,-51,-23,-1,5,-116,-26,-51,60,16,-1,-10,34,6,-102,5,-54,-33,20,-52,-8,-80,-14,9,38,-17,12,22,46,26,-78,
-51,-21,7,21,30,-64,20,4,-42,-96,16,-94,69,-3,-31,16,-18,-20,38,-37,-10,-35,-15,41,56,-48,12,41,-13,-3,39,5,-37,32,9,29,
13,33,11,104,121,11,-5,-27,-12,-9,-9,32,-13,67,-86,57,4,-5,0,-25,30,34,-72,11,-24,14,-17,102,-59,-10,-47,57,40,6,10,-3,
14,22,13,-13,-10,-29,-17,0,4,7,-40,68,-26,4,-53,2,13,75,-12,-45,-18,-8,24,33,-19,10,11,-109,2,9,-42,-11,-23,25,59,-56,
15,12,13,44,-10,5,-10,16,-3,-29,-19,28,-2,9,16,-87,22,21,-42,63,71,-17,-21,-11,67,73,-1,5,-127,-76,46,57,7,0,10,69,-15,
-34,7,-26,-2,39,-10,18,-89,3,15,0,0,0,0,0,0,0,0,-16,56,38,16,-61,-51,39,31,0,0,0,0,0,0,0,0,-13,-34,9,9,-5,-40,-17,60,0,
0,0,0,0,0,0,0,-39,-29,-32,-37,26,-7,-42,-24,0,0,0,0,0,0,0,0,-21,-57,78,127,1,6,-39,-52,1,-18,38,-8,-20,-24,12,12,-15,
-62,31,58,37,0,3,-75,-6,43,62,11,-41,19,62,12,-70,-14,-5,0,-1,-7,-13,-16,-26,-24,96,3,127,-35,59,-8,22,3,68,8,37,16,-7,
-66,-45,50,73,19,92,-37,-11,-17,14,-2,44,-37,36,-8,57,-18,40,18,62,-21,-27,31,30,-34,14,-32,46,-42,-40,23,72,29,45,17,
-26,-37,19,6,17,20,23,-25,33,30,46,88,-38,30,78,-64,113,0,20,38,51,-20,-100,-20,33,15,0,-21,-14,2,17,-85,52,27,41,-26,
-10,52,-67,-25,-19,17,-16,-65,40,21,-47,38,9,1,19,87,11,-51,-60,0,32,116,-53,-40,6,5,-23,73,-20,-12,17,72,-7,-14,-14,-6,
-22,30,-30,15,-76,77,2,-32,6,40,33,47,39,9,-11,42,38,-11,-24,25,19,32,54,17,-21,-2,31,19,33,-11,-27,-60,24,-110,12,15,
-10,-6,33,10,28,-73,-18,32,-36,13,-43,-5,35,4,-12,30,-68,19,-2,5,91,-127,-59,-12,-46,18,-34,-25,62,3,18,21,69,5,59,-13,
-22,-45,-40,18,28,-17,-31,-15,-2,-31,-4,12,14,1,20,32,19,-124,-22,-5,8,16,28,-24,-33,-40,-43,21,25,37,-28,19,24,0,2,11,
-74,-8,-47,-69,44,-31,-60,-10,-32,21,-3,4,-9,26,-98,-64,-56,19,23,11,11,48,-43,11,103,-23,-5,-22,70,104,55,12,-63,48,6,
-17,39,-39,-63,-25,108,-5,-39,-27,45,-27,22,23,-14,-2,12,57,-26,53,48,31,77,17,-19,-30,5,-26,13,-65,-2,-52,33,-9,26,11,
-71,-13,11,-11,-1,46,13,-60,21,-5,61,-30,-35,4,-35,-27,18,-29,-57,-17,44,21,3,-8,-14,18,24,-53,-51,0,-33,-41,36,127,-20,
-33,-30,-4,3,12,22,-1,119,24,-10,-38,20,-44,8,-19,21,16,21,66,-33,-17,47,31,7,-11,-23,37,20,-3,53,-7,24,19,-80,73,40,
-69,18,-11,11,4,-25,-3,-4,-24,31,-12,16,-104,1,35,-2,5,20,-19,45,-23,37,-60,74,-35,-23,33,91,-96,-40,23,-23,-57,13,-88,
-57,10,-15,22,16,25,-18,-35,54,2,0,0,0,0,0,0,0,0,-28,-29,65,32,-35,3,19,-19,0,0,0,0,0,0,0,0,4,28,44,4,-36,4,17,49,0,0,0,
0,0,0,0,0,-10,33,33,-84,-20,-48,-11,-31,0,0,0,0,0,0,0,0,-44,-3,-80,32,22,-16,13,62,-14,-12,86,-23,33,8,27,15,3,-75,16,
43,23,10,-6,-38,-6,-12,-61,-11,64,-2,71,13,-21,28,45,-4,-15,-20,10,-12,-10,33,2,45,127,5,29,35,-44,29,-43,7,-14,-66,-5,
28,55,-67,-127,-22,38,17,-12,30,-5,-1,47,-33,-29,-1,21,52,3,17,45,-37,-34,5,-14,-49,24,-38,16,30,0,35,-25,-71,-10,27,57,
30,50,22,-8,-4,-36,-42,1,-13,-45,23,-22,88,26,-17,12,-23,-23,15,-4,17,57,46,-37,-17,13,16,-5,-31,-31,15,-55,12,27,-41,0,
-25,-21,-19,10,77,-24,0,-1,50,5,20,-33,0,-14,4,9,41,-26,-10,4,127,-27,-32,-12,-6,16,49,26,2,68,37,10,7,-7,-53,14,48,-19,
31,-18,37,23,28,-8,-14,12,23,67,-26,-11,-28,-4,12,5,12,7,-10,-16,-43,-12,-33,-34,-13,-11,8,3,7,38,28,1,29,20,30,61,26,
23,-127,-40,20,-6,-14,-37,-68,4,-71,-12,30,-43,-16,11,3,25,76,-1,14,-28,-3,-40,-61,2,67,21,46,-53,28,53,7,-19,-87,-10,
-10,-17,-27,55,52,6,-12,13,-3,39,9,-6,-6,6,73,20,-41,-4,-13,36,6,-16,19,29,10,34,-31,-41,4,-26,46,40,-3,-66,44,9,13,-19,
-34,-23,14,45,65,-22,12,14,60,-51,-48,-42,6,-30,10,83,-32,4,13,34,1,50,-19,-10,32,-23,5,-70,36,-11,-27,-6,-24,-2,-16,
-72,18,15,0,33,-26,-47,-13,34,23,-23,9,-34,-26,0,15,45,-8,-58,40,18,6,13,-51,-27,-39,38,57,14,10,10,5,-100,-5,6,-20,-20,
-36,-22,6,52,-26,-24,-18,-22,-68,-3,59,4,53,3,85,11,4,14,-7,17,-8,34,9,-22,1,-15,-70,33,17,-4,-3,-8,-18,-6,16,-80,19,7,
-23,-8,-10,10,7,-8,22,-30,12,6,-64,-4,10,26,1,7,-21,27,-3,44,-34,-5,28,-15,22,16,15,70,-2,-1,-1,-5,-17,1,-42,4,3,26,-93,
-98,12,57,-48,-12,-97,-4,-17,-25,69,-13,41,-33,-5,-46,88,34,23,38,31,-20,56,9,27,1,-11,18,26,-25,1,-12,49,0,0,0,0,0,0,0,
0,-50,-1,49,39,6,-25,34,53,0,0,0,0,0,0,0,0,-42,-24,29,-47,-23,-5,4,-11,0,0,0,0,0,0,0,0,23,15,-39,2,23,41,-13,-19,0,0,0,
0,0,0,0,0,34,49,11,-47,-22,11,18,35,-21,22,-127,-15,5,20,-17,-2,-7,9,-20,29,24,-3,-30,-29,9,-17,61,-41,28,-2,15,12,-35,
71,-50,-60,8,24,-39,29,25,-8,-55,-14,-8,-5,-38,-51,35,33,-19,-45,25,-9,-11,21,6,-93,-34,-7,-34,21,0,60,-17,4,-23,43,20,
-4,-12,-6,-56,-9,-35,46,-4,3,-5,-1,-25,-6,0,3,4,-19,-28,-25,46,-85,13,-8,4,-49,-28,-14,39,63,-30,-6,-31,35,-14,-6,-7,1,
-33,81,15,-34,13,22,-6,31,-28,-33,2,23,16,-56,26,13,23,-79,2,-35,16,63,23,4,-7,-69,67,56,-21,-32,26,-35,-12,-16,-27,-47,
26,20,3,-20,-5,78,-17,31,20,-3,2,11,17,-11,26,15,2,-26,40,-2,-40,-48,13,-21,-15,-11,13,-36,-7,5,-9,-7,-17,34,1,-2,-38,
20,-12,66,-3,-18,-3,-48,15,-56,-12,-10,-25,18,38,42,-52,34,38,-37,-24,-53,-63,-23,-65,83,1,-14,-15,10,-51,-66,18,-49,61,
-12,7,-10,9,30,-29,0,3,15,-33,-20,22,67,-2,-5,31,-41,-1,17,-46,-13,17,56,36,36,34,-37,40,52,-3,-9,25,47,-13,-28,-57,-19,
-19,69,69,11,4,-34,-66,-107,6,-83,37,-28,-47,-11,-9,10,-50,-23,37,-21,12,-24,-34,-10,13,-52,-47,26,15,-26,-45,21,-16,
-13,-83,2,-24,-4,18,52,-28,34,10,-11,-78,-47,19,21,12,-46,-1,-2,14,-8,-56,0,21,-3,48,-104,-40,23,-2,5,54,-25,-2,-28,71,
-21,68,-2,39,-17,14,-5,25,12,-13,15,-52,20,-3,39,-16,47,-5,45,33,-13,34,19,-13,27,-18,-1,-14,-7,-30,5,10,13,-8,9,8,10,
-22,-52,0,-22,21,1,17,0,19,-3,-52,26,-13,-18,-50,14,-16,-17,47,62,-13,12,56,-56,12,16,-19,-9,-46,30,-4,0,-64,5,-21,-6,
48,-42,-25,41,-47,-37,17,-6,11,-23,13,-11,2,-127,-22,34,-54,0,14,12,18,-28,25,43,49,10,-1,22,45,7,-22,0,-1,33,16,4,-29,
1,-15,23,23,127,14,32,22,22,-34,79,59,12,54,-50,14,-24,2,-68,37,-8,-24,-5,9,11,-8,-59,0,0,0,0,0,0,0,0,-2,-15,31,22,-18,
1,-2,6,0,0,0,0,0,0,0,0,22,-35,-35,-9,18,20,-127,44,0,0,0,0,0,0,0,0,38,-25,-20,-26,2,5,-30,6,0,0,0,0,0,0,0,0,-61,16,0,-9,
0,-13,-6,-2,-22,-6,28,-6,127,-21,23,5,26,15,-37,-12,24,-57,51,11,17,13,39,-8,-27,-37,-41,-42,7,-45,-86,-26,-43,-30,39,
80,-24,30,-49,-116,-8,1,10,-41,-37,-24,24,33,-41,-2,5,-20,-15,10,32,-55,22,-10,4,9,-17,-20,23,22,12,18,-9,18,35,-33,39,
-25,-1,19,32,12,-4,5,-46,-32,46,-22,-1,31,25,-55,21,53,-14,-18,41,46,28,5,-13,31,54,34,-24,-7,27,-79,17,-27,42,-6,26,
-48,-25,30,12,-19,15,-20,-23,10,41,7,48,1,-14,32,15,1,1,-9,-10,31,-16,28,-4,40,3,15,-24,10,4,12,24,19,-19,-19,59,24,-14,
19,12,21,-15,-88,16,3,36,5,-48,-8,4,61,127,60,69,4,-35,30,13,-74,-31,-39,-45,-45,-63,0,-42,-16,19,9,-55,-127,18,26,3,26,
29,-9,4,15,-21,-25,-36,4,19,6,15,0,20,-15,46,-9,-20,-20,-23,10,5,-16,-48,-26,46,-3,69,-40,-12,-55,71,48,14,-30,71,-3,45,
20,74,1,-12,-51,95,-48,-4,14,-20,39,-76,-1,-3,-17,59,-3,-13,-22,7,-57,-6,7,28,-18,21,-19,11,-60,3,-11,-6,-8,-6,25,8,-9,
4,25,95,-14,-17,-16,19,49,17,13,-47,31,-16,127,-20,80,20,-40,22,43,23,-24,13,-8,-3,39,19,0,-1,6,-11,-53,46,8,-88,-69,
-35,-17,-82,-26,120,15,71,-56,15,-5,24,-16,-21,9,57,49,1,-48,-26,13,30,19,-8,49,-31,11,-29,-57,-20,6,2,-6,15,59,-7,15,1,
-12,12,-19,-85,60,-46,20,-48,-47,-9,-49,19,-10,25,17,-5,11,24,17,61,26,-26,-8,-53,-73,65,-48,-3,31,-41,-3,56,-15,14,41,
-24,18,-28,28,9,18,-23,17,-32,22,-4,17,-38,-21,6,-44,-10,1,10,9,7,-2,15,-48,-7,14,13,-30,8,-17,19,-19,1,26,10,-36,7,16,
-16,-19,63,-54,-23,-31,50,-26,-29,15,-4,122,5,-26,-17,-15,-8,17,94,-27,22,-28,36,19,47,4,61,-36,-15,-22,36,8,-12,-3,-2,
0,33,-2,43,11,19,-25,-1,3,11,0,-42,5,5,34,0,0,0,0,0,0,0,0,-2,27,6,29,42,-1,-5,-62,0,0,0,0,0,0,0,0,-36,-28,-39,-2,-4,34,
-30,-42,0,0,0,0,0,0,0,0,-8,-1,22,-14,-4,-23,0,38,0,0,0,0,0,0,0,0,-46,12,42,100,19,-17,39,3,13,20,106,-57,56,-56,55,46,
-11,-48,-12,63,25,-27,8,-32,-19,-13,-15,-6,-11,-46,17,9,35,-52,49,-83,42,43,-47,-41,-31,17,3,-13,-65,-12,-36,-17,1,29,
-39,4,5,1,-1,51,-2,7,5,17,-30,-19,-18,-17,15,12,-11,-83,1,-6,-54,-25,106,18,34,-46,-30,127,38,-44,41,51,14,-98,25,-27,
12,46,72,8,77,-29,-91,100,-3,-5,5,-26,-11,23,7,-12,-44,-52,-93,-17,12,-3,-9,23,-17,42,-51,10,19,17,28,-11,23,45,-3,-5,
-16,-50,-51,-37,26,-51,5,-110,-12,34,-17,-29,-25,30,-34,38,-22,-1,16,-20,-33,-45,-6,-29,-20,-12,-125,-24,36,61,-6,107,
35,-6,31,62,-22,-13,68,53,-13,-126,39,-40,-29,-15,19,-30,-9,23,-25,-45,-11,16,-18,12,-9,-23,71,75,41,31,-18,-63,-31,18,
-61,-19,25,14,-7,-92,91,29,-61,7,56,10,46,-24,45,-62,-54,22,-22,-80,-61,-127,64,-6,57,-6,91,-45,84,5,107,-96,116,45,-37,
20,34,45,-89,-70,38,-14,21,27,-127,-2,-27,28,98,25,53,3,28,79,5,6,41,-40,39,-19,-50,58,-97,-92,4,-12,33,2,-4,-26,-19,42,
-20,-34,78,6,19,-52,-42,34,-5,-3,-60,26,89,-5,-17,11,-47,-7,75,-10,-19,-63,32,-12,-13,34,-64,49,5,-35,-54,10,47,5,-112,
35,-89,80,20,-19,11,-48,80,7,-71,-4,-20,4,25,31,-57,-27,-26,17,-51,-58,63,-5,-40,-37,-20,-7,-13,22,50,87,60,60,-62,-10,
-12,17,-79,-62,9,-15,-22,49,-18,92,60,35,16,-2,19,0,6,71,0,-114,20,-72,66,18,11,10,-7,-60,-32,-7,-98,12,1,-25,20,77,18,
35,-22,26,-41,7,26,5,127,-35,-21,2,1,20,48,-43,-37,21,1,-47,2,-22,70,21,-11,1,-5,-21,81,10,119,29,50,-84,71,-118,-35,
-86,37,-20,23,-26,75,80,-30,16,123,-27,27,28,-38,66,51,24,-2,-3,-37,24,93,-17,-59,7,-10,-2,16,47,-19,-43,0,25,-106,-17,
-4,-7,58,-70,-30,-15,-51,37,-3,34,-47,26,81,-4,-57,-18,-7,79,0,0,0,0,0,0,0,0,-25,50,21,23,-26,26,32,36,0,0,0,0,0,0,0,0,
-10,50,-58,-15,1,41,-13,-63,0,0,0,0,0,0,0,0,31,5,-59,-42,-30,44,-4,-73,0,0,0,0,0,0,0,0,-39,-76,38,3,-52,37,-17,-12,-13,
-20,-3,-13,65,-29,33,-4,-4,6,26,-20,-59,-22,4,-42,18,12,41,-33,83,14,51,9,-96,0,61,-5,30,-51,-14,-85,-19,-3,24,-8,-46,
-21,55,11,-30,11,-6,-13,-23,-9,-6,26,-4,17,88,-9,76,-5,46,18,0,-44,34,-8,127,-61,32,6,63,-14,77,-32,-33,46,58,30,-36,
-52,-9,-5,15,25,-15,75,28,8,72,7,9,63,14,44,21,11,71,30,-9,8,31,13,29,-78,76,41,35,49,13,33,7,-17,-7,-8,14,5,-13,24,48,
18,36,9,-26,-7,40,9,-13,14,39,9,-111,28,-11,17,-9,22,34,81,80,126,10,-45,32,-58,12,-15,-90,20,67,89,12,-32,-18,-7,-20,
67,-12,-51,-20,45,17,-31,3,47,-3,37,-29,18,83,49,-51,-34,-58,-52,12,-26,2,50,-15,14,18,34,2,22,-8,30,-28,39,-3,8,-47,
-46,76,46,48,-55,97,18,32,-70,22,-26,116,17,36,-54,-63,-6,-13,53,44,-7,63,-51,95,-37,-43,-37,9,-9,0,33,-35,-13,-42,12,9,
-9,38,-21,10,-13,37,-24,100,57,48,19,-25,56,2,58,8,3,41,-34,39,1,13,3,-27,-13,-26,-9,47,-18,26,44,-22,34,68,-17,-16,-29,
46,36,-30,19,-72,45,-6,-30,20,13,-50,86,86,41,11,-10,4,37,19,-72,24,38,-56,-127,47,-81,-93,-5,4,-44,-33,-22,25,-12,-10,
-71,-6,54,-7,-16,12,21,-38,12,127,-20,8,-36,-3,28,32,15,-27,3,-9,65,6,-34,-10,27,-17,-1,48,-18,17,30,-41,-72,-18,-60,28,
40,-24,-31,27,48,-30,-22,29,69,-38,8,72,38,43,-31,27,-30,7,7,29,-14,4,-4,16,-3,-6,33,-9,5,65,-22,-34,44,-29,-37,35,13,
-9,-22,22,48,-22,8,-12,-33,-22,18,36,-109,15,-41,48,-3,57,-61,70,81,45,7,58,-45,11,10,-16,-51,25,-23,37,-61,-42,-127,-3,
14,-22,37,50,50,29,2,66,36,15,-25,12,25,43,-37,-61,99,-17,10,19,-33,-12,12,-18,-59,4,27,4,6,12,-82,13,24,44,4,-17,18,18,
-67,-4,19,43,-4,-51,20,62,44,0,0,0,0,0,0,0,0,101,24,81,-66,-30,-40,60,10,0,0,0,0,0,0,0,0,6,5,25,1,-18,9,-13,37,0,0,0,0,
0,0,0,0,71,-21,15,8,-41,-35,40,14,0,0,0,0,0,0,0,0,5,60,-15,51,-72,22,-13,39,1,17,1,8,-19,-15,-56,-22,52,-77,55,-12,-17,
33,13,-39,-48,-16,65,-39,70,-57,-13,-60,25,30,-70,-18,24,12,36,47,-14,19,-18,-20,45,38,-5,-86,58,-6,30,-73,11,17,57,27,
25,42,-72,57,-27,36,37,-4,14,-2,83,-45,2,-7,36,-10,-42,-12,10,-42,-31,-33,46,31,-12,-64,45,29,18,-4,9,-46,80,-83,16,-24,
21,57,-42,-22,30,-27,-8,70,14,0,9,64,45,-13,-127,-70,-97,-23,14,-72,3,12,-2,64,50,26,-5,-69,-19,-34,-67,47,100,-78,-56,
-38,-29,61,-85,-97,91,-17,106,46,4,7,49,54,-108,18,-66,67,-27,35,-22,61,-79,-42,-23,24,30,50,9,60,-36,48,-19,15,-26,49,
-17,-6,71,99,16,28,-116,-17,-57,-40,-69,-43,-13,7,-3,51,47,-54,118,-27,-72,-48,31,-21,-64,17,6,-117,-10,28,92,112,-54,7,
15,3,51,-1,4,32,1,33,37,33,-57,-14,29,-19,-20,-91,-45,21,61,-3,-42,25,26,-54,-19,39,84,-22,87,113,-28,34,49,-84,1,26,
-55,21,-60,-38,-22,-96,67,20,69,127,-70,-20,-30,-29,14,-14,-60,-26,22,33,15,-18,44,-5,-17,14,-21,61,-19,-20,-35,-15,52,
24,55,-34,70,127,-3,-31,-15,-77,50,-57,-12,39,47,-44,-40,5,40,-29,-31,-127,-29,-32,-63,84,-59,26,104,49,-82,55,2,-23,
-106,48,49,-57,43,-22,2,-32,-15,3,24,-37,-57,30,-5,15,-50,7,47,26,83,19,-60,-36,-38,36,-24,-22,66,-9,11,-18,-22,63,-7,
-35,-82,-17,100,-38,0,39,-8,18,-28,-41,43,-34,4,28,-29,-34,38,-42,-9,30,-94,71,120,-42,73,8,-48,30,-37,-27,48,29,-25,53,
56,-28,58,16,15,-3,-33,-22,10,-9,-20,-23,-55,86,-9,33,27,-44,-6,-37,-59,-10,25,73,9,-58,-50,-26,-40,11,-11,8,6,-48,8,-5,
-37,-1,71,-52,20,53,23,-15,20,15,68,89,-52,35,-121,45,-21,-71,-50,20,125,-54,22,32,23,72,18,67,-4,38,7,95,-33,-24,-44,
55,40,-78,-35,29,-78,-15,-16,-48,-25,71,-63,-64,-13,5,-10,-22,0,0,0,0,0,0,0,0,16,1,63,17,-53,-7,28,19,0,0,0,0,0,0,0,0,
-11,-88,-39,-15,-33,76,85,-103,0,0,0,0,0,0,0,0,40,41,-27,-32,-9,-3,52,-41,0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_4_bias[84] = {
-14130,-6358,-10167,5285,-7998,-17311,-24635,-6713,-953,5601,7691,13238,-21002,-12563,15037,7743,2850,-8580,-2140,
-14381,12734,17142,2711,-19441,8953,2242,1294,-15364,-13950,-9744,-15667,-1375,9001,-14220,-10607,12613,10855,-9414,
-7855,-18470,-17026,-12784,8645,-4590,-7247,17184,-5994,13406,-6708,-8017,7610,-12957,12845,9878,9764,-12540,12333,264,
15991,14858,-717,-1375,6447,-14366,-10342,281,-7871,-9972,6676,2873,-11653,9814,21081,23300,-14800,-12517,11428,12053,
4496,11043,-6161,9255,-10447,-19376
};
#else
static const int32_t dense_4_bias[84] = {
80206,21290,-47287,6693,119618,67681,195141,-11321,-97721,3809,-50165,-32458,-6026,49901,-13123,-47681,16418,-44292,
-120668,88147,-36290,30966,16279,113551,-36487,-69438,32782,72316,24578,-21648,63821,77729,-13143,30964,-41455,-34491,
-84505,-55238,121169,20954,-10242,-10736,68421,-15342,-4815,-44640,-3690,-81314,-42164,-34129,11834,4579,-89043,-47978,
2468,-6396,-3923,5256,-102025,6538,-34253,-65887,5551,4322,72346,57241,2881,-27636,-42348,-37959,15483,19542,-14503,
-79484,34736,63515,-121948,-94187,-31344,-67165,-17681,16295,-3407,-35376
};
#endif

static const int32_t dense_4_multiplier[84] = {
1289803649,1638338734,1261910829,1444044232,1204032882,2010333813,1195626820,1516246357,1123348279,1423777483,
1893644940,1088456704,1102937633,1226545710,1152448549,1274782479,1523724142,1742688830,1365865365,1112014822,
1253991869,1174623265,1525700140,1098753491,1411393719,1998453218,1433475639,2002735016,1269135226,1175743483,
1375577002,1269958088,1395629159,1377424150,1184174312,1518288346,2122506702,1368577776,1306383781,2057426694,
1105321887,1211771030,1366915280,1719572356,1739536263,2014078427,1222128401,1191837297,1617706130,1312253071,
1262132709,1292399751,1419101927,1990238549,1265759760,1257477766,1541552166,1498841089,1248521745,1255427783,
2025093758,1679957887,1424353071,1713883252,1550011680,1882765041,1772430523,1334825464,1101014461,1707594106,
1121290693,1896172073,2144727190,1775705042,1104919822,1137648083,1202110885,1334910893,1339696957,1553759899,
1183726475,1322200147,1936948221,1174394880
};

static const int8_t dense_4_shift[84] = {
10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,11,10,10,11,
10,10,10,10,10,11,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,10,10,10,9,10,10,10,11,11,10,10,10,10,10,10,
10,10,11,10
};

static const uint8_t table_4[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,2,2,2,3,3,4,5,6,8,9,11,14,17,20,25,29,
35,42,49,58,68,78,90,102,115,128,141,154,166,178,188,198,207,214,221,227,231,236,239,242,245,247,248,250,251,252,253,
253,254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_4 = {
    dense_4_weights, dense_4_bias, dense_4_multiplier, dense_4_shift, table_4, 1, 120, 84, 125, 0, 255
};

EDGE_ALIGNED static const int8_t dense_5_weights[1152] = {
-18,-9,-13,-15,2,93,2,66,-8,47,11,-4,15,7,-127,13,-18,-49,-12,-1,-23,-32,-35,-8,7,40,-53,-111,31,-2,2,-44,24,-1,-22,-8,
-13,47,-26,-18,10,28,1,-34,12,6,36,28,-8,-12,33,-12,-10,-26,-33,14,16,0,-1,11,-66,-37,10,22,-8,-55,4,-42,17,-100,-17,
-34,-25,10,15,0,20,3,-25,1,41,0,6,-21,29,46,41,-17,-31,18,-33,38,-22,38,-33,-11,-9,-24,-22,-25,44,3,-3,-3,23,21,15,-26,
-34,-15,-8,-17,2,-18,10,-42,14,-3,-34,-22,43,-3,19,53,-30,-14,13,5,13,-4,23,-78,-1,-4,-13,-22,-45,-20,-5,4,-17,-8,5,7,
18,95,20,-15,8,-22,-24,2,-22,-5,-2,-11,50,13,-39,-92,-18,-18,-25,26,52,-29,60,-2,-14,127,-16,-13,-24,-117,33,-10,35,-3,
117,8,-121,-31,-8,-31,-34,-9,-98,-2,-20,35,14,11,4,-58,-2,-23,-108,29,-12,-80,7,16,-2,-123,10,4,46,86,-15,-6,14,-31,37,
46,31,-18,-62,23,49,10,24,2,30,-14,-10,-46,30,-13,-13,9,15,-11,20,4,13,11,17,-42,5,-21,80,127,25,-38,9,-92,-56,-13,-24,
1,11,16,12,-15,30,-3,-7,14,-21,-23,34,1,-5,-6,13,1,10,-41,1,-4,5,-1,26,57,-53,-22,5,-6,2,-119,-127,-114,-12,-3,-38,-50,
33,25,24,-89,-23,-11,14,-18,50,-24,36,6,-9,101,-2,0,41,8,-33,-60,84,-37,21,9,25,-21,50,11,-27,11,-4,-8,-1,3,14,35,-28,
-2,0,0,0,0,0,0,0,0,0,0,0,0,8,-6,-27,84,0,0,0,0,0,0,0,0,0,0,0,0,113,-5,77,-9,0,0,0,0,0,0,0,0,0,0,0,0,1,20,-2,-21,0,0,0,0,
0,0,0,0,0,0,0,0,-3,84,-15,4,2,13,58,-20,6,6,-8,15,0,20,21,8,-29,-17,69,-1,-5,10,-4,-41,-10,-34,9,-1,-23,10,-2,16,-25,-8,
-25,2,48,-11,-9,50,5,-29,-3,2,4,-4,-1,12,26,2,-2,30,-3,34,127,-8,3,46,16,-36,-31,87,27,-102,10,-7,-3,-4,15,25,-17,106,
-5,13,17,-61,-4,-14,-41,6,-30,-16,-9,41,30,8,9,-9,-84,4,18,-8,-18,2,-14,10,14,-30,-16,-17,-115,-8,-3,-13,33,8,3,-9,2,
-10,-7,-6,-14,-25,-12,48,13,-3,51,-23,-7,-86,27,96,-18,-18,106,-23,23,-34,20,9,-2,-5,-9,-17,-33,-17,0,-17,86,0,-15,45,
21,-3,-35,12,-19,46,-25,104,-7,-18,24,13,-5,-17,-17,4,22,1,12,-17,7,18,53,0,97,-4,-10,-3,-20,14,-13,11,22,-2,20,14,34,
-17,-41,-9,-33,-36,28,-19,-34,-5,-40,18,-57,-30,-14,-10,10,22,-24,1,6,11,-127,32,-7,-7,48,-5,-15,11,27,127,-11,-31,-2,
-2,12,3,14,26,6,10,-5,-22,-6,-27,19,-21,2,16,-7,127,-4,2,2,46,7,0,6,-21,-67,-16,39,-13,13,8,-75,0,0,-22,22,-13,-12,1,14,
-6,-3,15,-13,-16,-76,3,2,38,-40,32,127,-18,-54,-80,39,-121,-11,24,-31,-23,17,12,101,-10,16,7,-7,2,-3,-1,-22,3,-4,8,-8,
-34,16,-12,1,-7,16,10,4,-12,-8,-2,-49,7,64,-73,9,12,32,-29,-23,-10,-21,0,-45,-43,28,14,9,-15,-6,17,-24,-16,0,0,0,0,0,0,
0,0,0,0,0,0,-4,-22,-27,-8,0,0,0,0,0,0,0,0,0,0,0,0,-4,-45,-20,-9,0,0,0,0,0,0,0,0,0,0,0,0,-19,9,5,44,0,0,0,0,0,0,0,0,0,0,
0,0,52,-10,6,-9,-4,-35,-3,-27,56,-55,1,-5,-27,-8,-1,5,34,-57,-11,7,-10,-29,1,-34,3,9,5,-18,127,29,38,37,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,19,-52,45,-1,43,3,-14,3,3,-14,112,-11,2,3,0,46,-10,71,-3,-71,-75,
93,31,25,14,-40,-11,20,60,-1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-65,-14,1,25,48,37,-35,-66,
-19,26,11,52,-33,15,96,8,13,-5,-43,9,26,-33,2,-19,-37,-34,6,-23,-17,-10,-69,-12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,3,40,-80,-47,11,51,-14,-25,-4,-11,6,13,9,-4,5,31,71,49,39,-18,29,-39,17,-11,25,-12,25,-99,5,20,
-109,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-25,21,-27,127,15,3,-33,2,7,1,-8,-38,4,-3,-53,10,
-32,18,59,-13,-16,-6,-40,68,-73,20,83,-23,7,10,31,51,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-7,
39,46,-13,0,0,0,0,0,0,0,0,0,0,0,0,-17,10,-4,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_5_bias[12] = {
-6666,-4905,3470,70,3096,633,2745,-1942,44,1507,0,0
};
#else
static const int32_t dense_5_bias[12] = {
64374,54231,-28530,19526,13848,-14727,3897,-8214,-35668,-23453,0,0
};
#endif

static const int32_t dense_5_multiplier[12] = {
1973606023,1673102065,1189704541,1922061069,1965623241,1264364388,1485548942,1809498362,1219657545,1874866253,0,0
};

static const int8_t dense_5_shift[12] = {
10,10,9,10,10,9,9,10,9,10,2,2
};

static const dense_layer dense_5 = {
    dense_5_weights, dense_5_bias, dense_5_multiplier, dense_5_shift, NULL, 1, 84, 10, 72, 0, 255
};

static const int32_t exponentials_6[256] = {
2147483647,2009167522,1879760118,1758687698,1645413084,1539434736,1440282094,1347515818,1260724243,1179522997,
1103551721,1032473787,965973581,903756728,845547140,791086958,740134051,692463160,647862677,606134754,567094607,
530568918,496395809,464423669,434510873,406524697,380341108,355843871,332924518,311481364,291419396,272649451,255088518,
238658663,223286990,208905445,195450165,182861529,171083679,160064452,149754945,140109475,131085220,122642225,114743027,
107352631,100438187,93969118,87916712,82254120,76956268,71999633,67362249,63023544,58964297,55166498,51613313,48288973,
45178755,42268861,39546397,36999266,34616200,32386624,30300646,28349032,26523114,24814803,23216516,21721178,20322150,
19013233,17788618,16642881,15570938,14568041,13629733,12751863,11930535,11162106,10443173,9770544,9141239,8552465,
8001614,7486243,7004066,6552944,6130879,5735998,5366553,5020900,4697512,4394952,4111879,3847040,3599258,3367436,3150544,
2947622,2757771,2580147,2413963,2258484,2113018,1976922,1849591,1730462,1619006,1514728,1417167,1325889,1240491,1160593,
1085841,1015903,950471,889252,831977,778390,728256,681350,637465,596407,557993,522054,488429,456970,427538,400001,
374237,350133,327582,306483,286742,268274,250995,234829,219704,205553,192313,179927,168338,157496,147352,137861,128982,
120674,112902,105630,98826,92461,86506,80934,75721,70844,66281,62012,58018,54281,50785,47514,44454,41591,38912,36405,
34061,31867,29814,27894,26097,24417,22844,21373,19996,18708,17503,16376,15321,14334,13411,12547,11739,10983,10276,9614,
8995,8415,7873,7366,6892,6448,6032,5644,5280,4940,4622,4324,4046,3785,3541,3313,3100,2900,2714,2539,2375,2222,2079,1945,
1820,1703,1593,1490,1394,1305,1221,1142,1068,1000,935,875,819,766,717,670,627,587,549,514,481,450,421,394,368,345,322,
302,282,264,247,231,216,203,189,177,166,155,145,0,0,0,0,0,0,0
};

/* Where the tensors lie in the memory. */
#if defined(EDGE_MVE)
enum { PATCH_1 = 880, PATCH_2 = 880, TENSOR_14 = 0, TENSOR_17 = 1456, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#elif defined(EDGE_QUADS)
enum { PATCH_1 = 0, PATCH_2 = 0, TENSOR_14 = 6528, TENSOR_17 = 4272, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#elif defined(EDGE_PAIRS)
enum { PATCH_1 = 0, PATCH_2 = 0, TENSOR_14 = 9216, TENSOR_17 = 6960, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#elif defined(EDGE_DSP)
enum { PATCH_1 = 880, PATCH_2 = 880, TENSOR_14 = 0, TENSOR_17 = 1760, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#else
enum { PATCH_1 = 880, PATCH_2 = 0, TENSOR_14 = 0, TENSOR_17 = 880, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#endif

static void run(const uint8_t *input, int8_t *scores, uint8_t *memory, uint32_t flip)
{
    conv_2d_1(input, memory + TENSOR_14, memory + PATCH_1, flip);
    conv_2d_2(memory + TENSOR_14, memory + TENSOR_17, memory + PATCH_2, 0U);
    dense(&dense_3, memory + TENSOR_17, memory + TENSOR_20, 0U);
    dense(&dense_4, memory + TENSOR_20, memory + TENSOR_22, 0U);
    dense(&dense_5, memory + TENSOR_22, memory + TENSOR_23, 0U);
    softmax(exponentials_6, memory + TENSOR_23, scores, 1U, 10U);
}

int lenet5_predict(const uint8_t pixels[LENET5_INPUT_BYTES], int8_t scores[LENET5_CLASSES], void *scratch)
{
    run(pixels, scores, (uint8_t *)scratch, 0U);
    return lenet5_argmax(scores);
}

int lenet5_predict_int8(const int8_t input[LENET5_INPUT_BYTES], int8_t scores[LENET5_CLASSES], void *scratch)
{
    run((const uint8_t *)input, scores, (uint8_t *)scratch, 0x80U);
    return lenet5_argmax(scores);
}

int lenet5_argmax(const int8_t scores[LENET5_CLASSES])
{
    int best = 0;
    int i;
    for (i = 1; i < LENET5_CLASSES; ++i) {
        if (scores[i] > scores[best]) {
            best = i;
        }
    }
    return best;
}
