/* The model lenet5 as C that needs no interpreter.
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: 86b9203a1baed3e8da863b289150a0af5b16d9f9ae459b6d1045b8145e0ec98d
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
0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,3,3,3,4,4,5,5,6,7,7,8,9,10,12,13,14,16,18,20,22,24,27,30,33,36,40,44,48,52,57,
62,68,74,80,86,93,100,106,114,121,128,135,142,150,156,163,170,176,182,188,194,199,204,208,212,216,220,223,226,229,232,
234,236,238,240,242,243,244,246,247,248,249,249,250,251,251,252,252,253,253,253,254,254,254,254,254,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_1_bias[6] = {
-66770,20252,44468,-5243,9562,9102
};
static const int32_t conv_2d_1_channels[12] = {
1395662610,-10,1158605199,-10,1609383368,-10,1194262907,-10,1349637243,-10,1683758399,-10
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[192] = {
27,13,11,8,17,30,31,34,27,-7,-45,-19,-14,10,-90,-127,-74,-125,-85,-106,-68,-11,-29,13,-16,0,0,0,0,0,0,0,19,90,16,-90,
-42,-33,85,125,78,70,-56,20,117,127,86,-75,-46,-8,-23,2,-42,-61,-74,-44,-62,0,0,0,0,0,0,0,-28,43,56,12,-43,-39,100,93,
-2,-50,8,127,61,-39,-49,30,110,40,-35,-40,46,55,-13,-50,-17,0,0,0,0,0,0,0,-47,16,66,85,71,43,109,51,32,-3,91,47,-85,
-121,-88,28,-42,-127,-88,-64,0,-26,-14,-7,22,0,0,0,0,0,0,0,-6,-17,-36,-26,-34,-63,-53,-43,-68,-79,-7,28,19,6,-43,92,127,
112,57,-20,21,16,29,24,19,0,0,0,0,0,0,0,-27,10,38,41,33,-18,11,112,127,38,-7,43,72,41,-38,-5,-42,-53,-66,-75,7,-34,-47,
-62,-37,0,0,0,0,0,0,0
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
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, 120), vdupq_n_s32(0));
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
9390,-2660,-3660,1285,2522,1166
};
static const int32_t conv_2d_1_multiplier[6] = {
1395662610,1158605199,1609383368,1194262907,1349637243,1683758399
};
static const int8_t conv_2d_1_shift[6] = {
10,10,10,10,10,10
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[60] = {
134941979,-1508877805,205007844,1430393041,-421728262,690359013,17,214,213,71,222,33,455221022,1316836831,-27433767,
540241195,-1126839359,2138049518,249,70,206,253,177,38,183692755,2138379464,-650281208,-2018824357,101915897,692595705,
166,86,207,168,213,218,-1417431423,-369569099,-584552930,-1467886052,963673948,-1093937413,150,2,216,192,236,181,
233043388,-726219818,-822921426,-101521920,404557845,-1026433529,240,194,239,22,19,219
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 120, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 120, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 120, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 120, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 120, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 120, 0, 255);
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
9390,-2660,-3660,1285,2522,1166
};
static const int32_t conv_2d_1_multiplier[6] = {
1395662610,1158605199,1609383368,1194262907,1349637243,1683758399
};
static const int8_t conv_2d_1_shift[6] = {
10,10,10,10,10,10
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[90] = {
851995,5898259,2883556,1114065,-1048582,720869,524299,-5898224,786488,5570626,-1638436,2687014,17,65494,65493,71,65502,
33,2031646,5636063,6619097,7143467,-3407935,786414,1769506,5111933,-130979,2097203,-4390955,8323184,65529,70,65486,
65533,65457,38,-1179693,1376200,8323080,3080283,1900537,2883577,720882,8323189,-2555843,-7864405,393235,2687048,65446,
86,65487,65448,65493,65498,-4784255,-2949195,7208990,-2752484,8323164,-2686981,-5505149,-1441800,-2293720,-5701759,
3735664,-4259893,65430,2,65496,65472,65516,65461,-655428,-3932202,3604526,-1703936,1048597,-2228217,917475,-2818122,
-3211277,-393230,1572893,-3997743,65520,65474,65519,22,19,65499
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 120, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 120, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 120, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 120, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 120, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 120, 0, 255);
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
18780,1395662610,123392,10,-5320,1158605199,123392,10,-7320,1609383368,123392,10,2570,1194262907,123392,10,5044,
1349637243,123392,10,2332,1683758399,123392,10
};
EDGE_ALIGNED static const uint32_t conv_2d_1_weights[90] = {
1703990,11796518,1048598,4283170848,34,65452,4063292,11206590,3539012,10223866,65522,140,4292542374,2686864,1376228,
16646378,65356,172,4285333250,4289003370,4283891462,4292018160,65324,4,4293590904,4287037356,1769414,4289265516,65504,
65412,5701576,2162594,1572976,11141252,65450,142,13172658,14286934,4294705338,4194406,65436,65530,16646160,6160566,
4289855610,4279172950,65438,65360,14417980,4289462328,4290379856,4283498242,65456,65408,7209052,4291559424,4288479206,
4294115300,65502,44,4292804596,1376202,4291624888,5374028,65468,66,4288085890,1507292,4286119850,16646368,65378,76,
3735538,5701618,786470,5374096,65450,65460,16646328,4289527798,7471328,4286381974,65496,65386,2097194,4290510862,
3145786,4286906274,38,65462
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
9390,-2660,-3660,1285,2522,1166
};
static const int32_t conv_2d_1_multiplier[6] = {
1395662610,1158605199,1609383368,1194262907,1349637243,1683758399
};
static const int8_t conv_2d_1_shift[6] = {
10,10,10,10,10,10
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[150] = {
27,19,-28,13,90,43,11,16,56,8,-90,12,17,-42,-43,30,-33,-39,31,85,100,34,125,93,27,78,-2,-7,70,-50,-45,-56,8,-19,20,127,
-14,117,61,10,127,-39,-90,86,-49,-127,-75,30,-74,-46,110,-125,-8,40,-85,-23,-35,-106,2,-40,-68,-42,46,-11,-61,55,-29,
-74,-13,13,-44,-50,-16,-62,-17,-47,-6,-27,16,-17,10,66,-36,38,85,-26,41,71,-34,33,43,-63,-18,109,-53,11,51,-43,112,32,
-68,127,-3,-79,38,91,-7,-7,47,28,43,-85,19,72,-121,6,41,-88,-43,-38,28,92,-5,-42,127,-42,-127,112,-53,-88,57,-66,-64,
-20,-75,0,21,7,-26,16,-34,-14,29,-47,-7,24,-62,22,19,-37
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
                            const uint8_t inside = edge_clamp(value + 120, 0, 255);
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
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,3,4,5,6,8,9,12,15,
18,23,28,34,42,51,61,72,85,99,113,128,143,157,171,184,195,205,214,222,228,233,238,241,244,247,248,250,251,252,253,254,
254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_2_bias[16] = {
-2280,4196,-12308,-2654,877,-7228,-12305,6027,6521,-1537,5546,458,6126,-1088,-3691,7814
};
static const int32_t conv_2d_2_channels[32] = {
1118738940,-10,1609848401,-11,1920409537,-11,1857837080,-11,1654998212,-11,1829836547,-11,1681256151,-11,1238315427,-11,
1609921106,-11,1988440813,-11,1211370154,-10,1139001290,-10,1414920821,-11,1915551329,-11,1402116002,-10,2121199733,-11
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2560] = {
-33,-49,-4,-50,2,-21,-19,69,-50,-14,-2,0,0,40,-65,20,1,2,-14,21,-36,16,0,18,-22,-63,-1,55,-72,-30,25,31,18,-29,23,35,
-86,4,29,-12,33,11,-127,49,46,-5,12,-109,26,28,-2,32,30,21,-26,28,-21,-11,35,-20,-82,-26,31,-2,17,-16,40,-50,16,-42,-19,
4,2,4,30,-15,-36,8,1,0,-42,10,-37,-26,26,48,-41,-68,23,104,-12,-24,-28,-44,59,4,-2,3,-64,19,-2,-25,41,-30,-62,70,-1,-81,
16,1,30,-7,-9,-85,49,-17,87,-11,-28,46,43,25,-20,60,78,-24,-37,-11,-14,16,15,-18,22,-46,16,9,-1,-35,7,-48,49,-8,9,23,
-43,-91,63,35,-44,68,-42,75,42,98,-3,-11,-13,60,6,-8,0,-42,29,10,16,-11,9,-47,29,-36,6,-3,10,31,3,0,59,-72,76,-21,4,-23,
78,-29,127,-49,25,45,-11,-17,-42,-53,-2,19,24,-3,-13,41,4,0,39,-26,-15,30,-11,-3,46,-57,32,4,-10,52,-55,-64,60,14,-3,
100,-39,16,2,64,2,74,-17,36,-22,-13,60,-74,-31,-10,-31,2,19,28,26,-12,-9,0,-73,63,-16,60,47,-23,33,-11,1,67,-13,8,4,-58,
-5,80,18,-5,11,16,-9,-6,34,-25,3,11,-9,-38,50,-35,-25,4,-15,50,-23,-69,36,65,7,45,5,-82,2,35,-77,122,-28,-48,-25,-5,37,
-89,-33,-37,0,0,0,0,0,0,0,0,0,0,-58,91,-40,99,-33,62,0,0,0,0,0,0,0,0,0,0,49,46,-22,25,-30,24,30,-14,26,23,-30,-7,31,-27,
67,-40,15,11,72,26,7,11,21,19,30,-10,47,37,24,-10,4,-71,-53,-17,-11,-29,97,-67,1,-39,-34,-18,81,-33,18,-14,-18,-66,68,
44,52,-16,-93,7,15,53,-33,-3,-89,127,-11,47,-31,-27,2,43,-14,-24,-12,-7,30,67,-42,32,27,45,21,17,-100,88,25,3,76,3,-66,
71,-32,-62,63,59,31,-19,-49,-16,64,-34,18,89,13,-18,-96,71,-11,46,-21,-33,-59,6,-9,-29,8,2,113,-31,-74,84,-38,-18,-33,
-21,-51,77,-21,17,-62,13,-6,8,-29,-28,-25,-84,46,25,32,-78,11,-127,20,15,35,-94,33,-79,63,-6,-43,115,-12,-71,37,110,20,
-13,-54,65,49,-96,100,-72,-54,-12,16,-80,82,-4,-55,27,-62,-17,48,4,23,1,-38,0,-38,3,-68,-34,-41,-69,79,59,-29,-21,-8,2,
5,-18,3,-1,-5,80,45,-34,-20,39,-15,70,15,-34,24,51,-34,-16,-15,5,-10,35,-23,-27,17,55,20,28,-26,-14,33,-20,76,-97,-28,
-17,20,-64,57,-71,21,31,0,-78,-3,-50,20,-32,0,-15,5,-11,-31,-51,-14,-103,-10,51,-18,-57,11,19,2,-28,27,17,18,23,-9,27,
-36,22,-20,31,-52,48,-43,50,-26,28,-29,57,-31,31,-43,-12,32,41,31,-14,-47,22,8,23,54,-91,-43,23,-5,10,-17,-30,22,41,-21,
-34,0,0,0,0,0,0,0,0,0,0,-3,-73,-55,45,-35,-60,0,0,0,0,0,0,0,0,0,0,3,-70,-95,4,0,-10,14,-51,-1,60,-18,19,-31,39,11,-37,
14,11,-43,-45,44,22,7,-1,12,-27,-28,-29,5,4,-3,-16,-27,45,-58,34,33,-15,11,40,-49,29,-2,-35,-31,4,82,-53,-59,-25,16,2,
-30,-44,-37,12,17,-20,-49,-15,22,20,4,47,-34,13,-38,-36,84,-94,23,52,-9,-33,0,73,-2,-88,-46,27,21,-18,10,-6,29,-31,-2,
56,-122,-10,63,26,-24,-57,-31,-15,-57,29,20,-21,70,6,-43,37,-41,-54,16,8,104,-90,32,49,13,24,-47,-68,44,24,36,4,-70,3,
23,2,65,-40,24,125,-80,-50,29,-126,15,74,-77,-127,1,109,15,-102,-31,62,-66,-10,-76,-18,23,-45,-17,9,-59,-59,3,23,3,-50,
60,33,12,26,17,27,40,-15,-62,10,-37,-50,-30,2,85,-104,46,44,-122,-86,-47,-34,-17,8,45,-1,-56,-10,-45,-52,127,25,34,52,
-16,-76,32,-17,33,-56,-107,-110,-37,127,-24,-50,39,120,-30,54,-5,-10,13,102,-14,-30,8,67,-24,48,-21,48,56,30,18,13,33,
25,-10,-15,-37,36,-54,-33,-6,17,53,-17,-5,3,-95,-96,-23,49,-26,-58,9,24,37,19,-36,-19,40,75,20,-9,81,-2,-8,44,22,-81,26,
-4,-75,73,-25,27,66,82,-17,38,-21,-4,68,23,-38,-2,30,71,-58,91,2,25,-1,74,-63,18,67,-22,21,30,-81,36,-30,-41,36,-1,0,0,
0,0,0,0,0,0,0,0,-50,-13,74,-3,51,-26,0,0,0,0,0,0,0,0,0,0,-39,47,-24,-33,47,16,-43,50,-27,31,31,56,-39,59,7,94,83,-69,
-55,62,-47,51,5,-26,24,28,-47,-7,-12,4,64,-36,20,13,73,67,19,15,45,-3,110,6,44,42,-15,15,13,9,-62,13,-48,-24,17,3,-60,5,
-38,-1,59,-25,-24,25,-10,22,10,-9,56,0,0,80,-21,-17,31,-1,57,69,29,-9,23,37,-33,103,-60,68,-64,-39,67,77,-45,11,-44,-27,
53,61,-78,-24,105,24,18,111,-98,42,68,-95,73,65,-103,-104,10,1,29,-59,-47,-40,30,31,-83,-12,-45,-5,60,-16,-20,-5,-78,91,
9,47,1,-4,20,57,0,9,-62,33,111,-10,44,92,-111,6,127,-118,5,62,-100,-29,83,106,-4,-41,-79,33,21,2,-47,-78,-26,24,60,50,
-81,-76,44,-42,34,-31,-23,-116,27,7,-20,-40,-25,13,48,24,14,8,-45,-77,-26,-7,41,-35,-13,29,10,-34,84,40,44,-4,21,18,-71,
-3,44,-8,30,3,-15,-9,-24,6,35,12,-70,-74,101,12,42,-62,-53,0,40,36,-26,-44,-52,-30,-5,61,5,5,-39,51,12,46,-35,56,7,45,
-19,-9,-24,1,-17,8,20,-50,-31,24,-36,-40,28,-34,99,-97,39,-87,42,-23,71,-95,3,14,-22,-22,-18,46,18,18,0,-5,-18,63,35,-7,
-30,-8,103,-87,32,-56,14,-51,64,-103,7,-60,-16,-7,-5,-127,66,-43,-55,36,10,-2,-32,1,0,0,0,0,0,0,0,0,0,0,-27,-6,-108,
-117,15,-35,0,0,0,0,0,0,0,0,0,0,-45,-1,-5,8,-7,-14,-19,-7,2,9,13,8,-35,29,-28,21,-30,-8,-36,54,39,-44,-3,23,-59,78,-26,
-35,-15,7,-41,28,-1,21,-50,-1,-42,22,72,-25,-85,-69,-127,47,66,-28,-26,-7,-32,-21,-11,0,-38,22,3,-46,6,-6,-12,49,2,-18,
-31,-37,-2,-13,18,-19,15,-7,5,18,-6,-42,-5,-6,-51,118,-46,22,48,51,80,-87,-26,-48,-13,52,28,-55,1,15,-37,54,-33,-28,-67,
39,-48,8,25,19,-101,42,-107,6,92,31,-20,-30,-3,-27,15,53,-29,47,-31,-20,13,-30,0,46,12,-41,-19,101,42,-13,2,-26,23,-11,
7,15,-19,-17,14,-8,-64,-31,-29,-51,14,52,54,40,-22,28,28,-52,127,-32,-10,-59,52,2,77,-107,-3,-14,-52,-75,6,11,-15,58,
-70,109,-9,96,0,-1,6,-38,5,5,14,24,-7,-17,28,0,-31,68,7,1,34,55,21,14,-26,101,25,27,-21,-15,-21,-6,22,114,-36,-48,-28,
70,35,53,-58,85,-26,122,51,-22,21,115,-46,53,38,-72,45,19,-8,2,32,-39,-50,62,27,-35,-107,107,-42,-79,-26,41,-18,-12,41,
33,-10,29,75,-35,7,8,4,40,20,-9,44,-69,-8,-32,30,14,23,20,-50,17,-18,45,-20,11,-28,17,26,100,-83,-29,-113,-34,56,-19,
-15,-25,19,67,-44,20,-4,-5,-3,46,-62,-15,12,-62,33,-2,-88,-17,-69,-34,82,-20,0,0,0,0,0,0,0,0,0,0,-9,-49,21,20,-11,-23,0,
0,0,0,0,0,0,0,0,0,9,-5,122,20,22,0,-2,-2,78,-15,3,22,5,3,53,10,-17,12,-10,-11,-18,2,-8,9,0,-8,-14,3,-31,25,-11,-5,2,28,
-10,-12,2,28,4,16,-1,5,-11,41,-3,13,9,-37,19,18,-22,41,-9,-2,34,-7,1,40,-15,-13,46,12,23,-6,42,15,9,-22,0,-8,22,-10,7,
18,1,-16,15,5,-9,11,11,-17,8,2,10,2,-16,-19,15,12,15,36,-25,-36,47,13,16,1,20,-15,-10,19,9,-9,4,11,-1,14,-10,25,18,-32,
26,45,-40,-25,54,26,94,19,-20,-45,57,-7,74,-55,24,11,15,14,-12,30,-19,18,-66,22,6,14,-3,31,-98,-15,-13,-15,-35,4,15,-33,
-6,-4,-32,11,4,-22,5,-37,6,17,60,-13,-31,20,-52,-4,21,-2,-17,32,-50,-10,-20,52,1,126,-127,1,-19,-55,12,-2,98,-11,10,-70,
-1,-11,65,-106,45,42,-78,-60,-17,-5,-23,92,-79,-23,-16,-14,-66,1,-11,-25,-28,9,-65,-12,-10,-86,54,50,-61,-62,3,-79,87,
68,-115,-70,34,-65,118,61,9,-30,37,7,-17,52,-2,1,-38,40,2,-18,3,-41,-52,-7,-120,-86,23,-67,100,28,-79,-47,127,-30,28,11,
-57,-45,30,-14,-29,-29,14,-13,-37,4,-44,-14,-7,0,-5,4,-40,40,-34,-8,61,23,7,-51,24,7,50,3,7,-50,22,31,29,-8,38,-31,3,
-20,-24,38,7,-14,0,0,0,0,0,0,0,0,0,0,50,14,16,-50,28,-22,0,0,0,0,0,0,0,0,0,0,-53,8,14,-107,-2,17,-69,-16,-22,-16,18,-4,
-95,-26,-52,-72,127,-55,-75,-34,-32,-41,83,-47,-12,11,-13,-59,74,-25,17,-10,56,-3,-64,-28,17,-48,54,87,-3,-56,24,29,39,
21,-53,-6,-9,-40,68,-20,63,4,-20,12,27,-7,58,-43,-8,19,92,-31,-29,-9,-42,-43,-66,73,-78,-19,-59,-15,-39,49,-31,20,-58,
66,4,16,-31,5,49,-18,51,58,-29,-30,42,-28,92,69,-72,-8,4,6,-34,64,-116,14,25,-102,-55,-49,-42,-17,-60,78,-69,-1,42,-8,
89,19,-56,-28,2,3,33,-48,-14,3,15,-16,8,43,-21,3,-41,21,-69,29,-37,-23,20,-52,-91,46,-37,-55,-27,-111,-52,10,3,-28,61,
71,-44,-6,38,-8,88,12,-54,-3,13,6,-118,-35,-13,-22,-40,-90,-115,-39,89,-23,-57,32,-40,23,-9,0,55,-29,-25,5,-18,27,34,
-20,20,31,-9,6,-20,11,-50,31,-40,-24,-53,-20,58,-81,-54,-16,-45,-100,118,-49,-61,33,-127,-95,-22,17,33,-6,-34,-1,2,13,
54,-14,-37,1,4,22,43,-24,116,-1,-36,12,-51,4,6,73,-43,10,38,16,84,-2,-25,66,12,10,-42,47,2,28,-6,22,-23,0,9,-21,16,9,
-10,7,15,25,56,-7,-57,38,-28,30,5,22,-49,-12,-60,-2,-25,51,31,-7,13,13,-4,10,34,-2,17,-1,-9,9,18,-1,47,14,-56,-113,-58,
-76,44,-89,0,0,0,0,0,0,0,0,0,0,-28,43,2,-1,4,-22,0,0,0,0,0,0,0,0,0,0,-23,29,24,-5,4,25,-22,26,-22,11,1,11,-4,1,-70,7,78,
-43,-19,-2,-71,-15,-8,-51,16,-13,-16,-31,-55,-8,36,1,50,3,39,-8,-56,13,35,-6,53,-21,-13,18,4,-3,-12,-10,12,-4,-13,-8,25,
4,-36,-24,-14,-22,1,23,-13,-17,49,-10,-22,-76,47,-4,-27,-16,-28,-45,59,10,34,25,-21,6,20,21,1,31,-77,-12,-24,51,21,-48,
114,37,-45,1,-4,40,33,-7,44,16,-12,17,-44,3,37,-5,-25,18,-32,-13,17,18,0,10,3,0,33,18,-82,-10,-1,10,17,34,-26,-8,-3,27,
-31,4,-52,9,29,-37,2,100,-127,-2,26,-22,-7,38,-120,-7,-12,-19,-50,8,-112,93,-6,-38,69,55,-49,27,-44,-2,72,-33,-37,-16,
-30,8,-51,-20,14,-2,-18,-7,23,-2,55,-29,-9,87,-67,-71,-11,11,-25,-72,-11,6,22,28,-31,-62,13,32,-5,-20,12,7,38,-2,-1,-12,
9,-58,-34,46,-23,-64,73,13,-10,52,-30,-30,-88,127,-4,-45,31,37,-73,50,-16,-74,77,-9,-13,20,19,4,27,43,29,1,5,37,0,-2,
-39,49,-13,-78,64,-26,-33,101,-36,-31,15,32,59,7,-77,-25,45,13,16,-6,9,-5,-66,53,-11,-39,52,65,-2,69,-27,16,-3,29,7,-7,
-12,31,-1,-3,-46,-82,-30,18,-33,2,28,-93,98,-23,-9,-70,84,41,50,-84,-15,-12,-2,-9,8,-1,0,0,0,0,0,0,0,0,0,0,-24,-15,28,
-25,15,-48,0,0,0,0,0,0,0,0,0,0
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
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, 129), vdupq_n_s32(0));
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
70168,-113308,33004,-15326,122989,-69308,-178833,137995,89465,-82305,25770,-12342,336622,-100672,-10859,70790
};
static const int32_t conv_2d_2_multiplier[16] = {
1118738940,1609848401,1920409537,1857837080,1654998212,1829836547,1681256151,1238315427,1609921106,1988440813,
1211370154,1139001290,1414920821,1915551329,1402116002,2121199733
};
static const int8_t conv_2d_2_shift[16] = {
10,11,11,11,11,11,11,11,11,11,10,10,11,11,10,11
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[640] = {
-822292513,368181761,434777649,440929039,77707779,-741012722,-538431527,1053408083,1173220098,301994204,-232908574,
320146183,-854657536,-16312788,852824111,-435866671,16708302,939508202,-102623462,623900190,334380287,-471538420,
941563877,-103736296,348071936,521790136,-666639073,-1190857192,-620025887,-251853819,1577532377,-599784204,588768018,
553524250,-470421557,-265016252,583413221,34662341,1128860948,-389018174,-199424854,484840734,-654197407,890177443,
671871265,215733474,-47378669,96731921,830540577,-333187605,-548278562,2141715935,-570548785,-238031855,707528302,
-415498278,64302,59054,61970,12277,1249,5142,4081,6632,-267283700,181861919,721600238,52028897,232704850,-300601596,
-150337267,1742673654,-703541720,807069403,-101390094,1203635020,-1571496742,-518129142,1342177336,-641710908,67241197,
1746386135,550912798,994034400,-537447401,-158975746,-14684181,198397251,148697374,-723195660,286600475,-254808801,
-1459730176,-941090241,-149076679,1026942420,66977793,-1409874885,1494374556,-512631232,499588050,403567073,409543959,
-657332046,-402779200,-178786511,1201729037,-287681354,105310996,405585105,715026194,-189980898,1187177001,422260452,
-538235147,1305340895,-891869739,62522404,1095344452,-264438829,45055,15596,1733,4587,2064,535,39065,64492,-115474160,
-170137522,34137079,150605250,824223336,2098780225,-987954934,789142450,-301002510,591373781,-1394088733,1943403071,
-2111975760,-753406284,957676545,-476299771,152097302,1272333524,-1306519250,1847966196,-2118956529,-976942609,
566364416,-671323565,-804790785,-167943638,253001995,1103819540,-1710265087,-838658301,1546450543,34939313,386529329,
-133808909,-1323195869,-1201364943,-155304223,437002556,-1971386735,417772241,169727488,-347293637,-1341066038,
-558103590,-249029871,149937873,-1263586756,135141424,-787876592,-481367804,466222162,995081175,-824505662,-154599635,
-517810644,-102321197,56349,53119,61378,60387,738,52435,36073,56617,520813830,-269144807,18285616,-301661448,741251157,
874649983,-655620325,-569762317,335413251,69258198,1358627034,603389699,-283071866,1712174320,-64221721,-1229313964,
703855896,-1060555530,669834797,923919849,-1835677663,1124655858,-38202859,-1037431707,-433651708,1694305852,-569424143,
-219800556,-823623717,820719848,52361260,606601419,-34267407,1073877209,-253873384,-1622348767,920811559,219291192,
115931121,-489892634,619693870,1068976642,-1072429583,-840831004,-235473157,-957998815,84216867,-837534213,-1237519382,
-382780176,521517369,871799282,-540400421,321198089,772551641,-656664351,63201,62753,45568,51182,4602,60892,14557,56860,
471007969,150160129,-535507203,-469626101,66842421,-149664984,-135451385,-1457021085,16249882,1358677508,-184160000,
387059995,837394593,754515537,149881320,-1589122774,269220626,-1142344975,383523831,690025685,-65360106,1193213658,
-353759741,-937383577,-417137929,755450148,818683884,382857759,468142517,419584966,303181550,-1723806450,-621343997,
587378181,484848341,-1523181816,653218370,314657535,1072626432,-101661689,82304306,-790332749,534854115,184227797,
390397163,504752707,-119342813,-717061637,-1490682905,1675123654,689365743,768194557,-673045329,-45419570,-32889655,
-1953170715,56287,16095,57067,50397,65316,58931,480,56591,150732755,920451298,343603977,-168424209,-1794242357,
-558511745,-82305559,-17967794,-101846279,402510887,-16908266,167248622,-256175618,-783034400,451549444,-839323207,
135072002,-572109115,369357134,66254848,-65867542,-973927436,184617962,-504302832,367271389,483854321,171246341,
-67823135,-1194531167,-166598838,129630716,19200201,-3271169,16116704,-185197566,703205907,-457114312,-331032329,
-131661006,-118227956,-414705962,-771549478,268704770,-115147017,1463210001,216794175,-98366008,-388234215,797031339,
838138374,703923711,-202299391,488163581,-717555429,317975349,386001650,58434,60930,3581,3118,5415,5112,64772,61427,
-201393690,858840033,254466825,-284427753,-136054069,268755292,-1259669772,520222257,-116396782,-790189744,-134157815,
34210312,1237243350,-298777119,-253363153,870905011,-688254459,-920898317,302511638,202370544,-238686798,-488424909,
171693028,628281365,1993210619,920325889,84930561,-588831729,350302681,1163715626,116070690,687604179,666703570,
890234079,17828855,756682031,100942534,-131401544,271324436,260385,320407760,-320786461,334950676,439805912,244072670,
-456649895,64229876,-156364255,110439067,771809805,184874761,-739503266,-808871399,-803142910,317192997,571542271,8028,
55052,3839,63801,61398,1010,62432,63718,-436346132,-215325203,-535684618,186173770,-4501820,722006031,167776785,
81861629,-182983166,485107766,519310863,-552663843,366412779,-469562676,-618853940,1569720526,-269676793,-528495588,
381555437,199294202,-371515973,-86751427,-25074686,927324922,-507447282,37012982,536677894,-620369404,782617620,
207157286,653912602,-19653681,873385443,-218262195,-235671138,-214167290,-1847211557,101580234,-302712440,-254025912,
184989132,-268888050,-53734175,-32716307,-353116790,99083063,-322107166,-1192817675,1840921329,1155596316,552599061,
-1173686942,-645028136,-333308946,-101777906,471205621,24823,263,63182,62975,59737,7956,65047,49889,-637075712,
236271394,2114008300,707630657,400040135,200017655,1475863351,-319086579,454624517,2061919718,-68222591,-1426668366,
-388497161,300556238,-31016515,2141718284,-85200405,1930816051,-374252311,-1027395018,-1355092789,-2164191,-972425985,
622842876,-790859242,-1205455406,29291248,1146597635,-1663831862,-231338750,-1058459938,-1225772361,891504356,49812269,
165996533,-1088243059,566480758,369361371,888540489,351532877,1053709766,-582231776,-502664001,-1433911946,-9133695,
168618027,723247842,-505674733,1804983579,671352839,888080165,476364055,80547036,469905366,621084957,121315343,45526,
63252,510,53681,18694,5882,65024,59315,-185718298,-520570068,-301848358,186442367,270928597,-351731479,-1292684839,
-99611347,502669609,337055262,-104016125,-232860729,1122500180,133564688,1709172288,901708553,770576846,1125378033,
-217127965,-855173315,-113764081,219019551,1093982709,316845778,300157932,-67365676,-220986149,53610264,518268615,
-31323396,283461118,-1558445345,-475175910,-238932227,83558649,521588231,-187755003,167247633,-116974083,-1158157982,
-315040113,-31342068,-119658280,-517539811,870842052,238026514,-33611788,-1405998764,-558108760,336973815,652798979,
-837808590,-1262055480,-16634908,-134286095,-417533464,60498,59893,61959,59932,42796,59908,65288,53263
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_2_multiplier[f + 0]), edge_lanes_set(conv_2d_2_shift[f + 0])), 129, 0, 255);
                edge_lanes_store(v + 16, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_2_multiplier[f + 1]), edge_lanes_set(conv_2d_2_shift[f + 1])), 129, 0, 255);
                edge_lanes_store(v + 32, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_2_multiplier[f + 2]), edge_lanes_set(conv_2d_2_shift[f + 2])), 129, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_2_multiplier[f + 3]), edge_lanes_set(conv_2d_2_shift[f + 3])), 129, 0, 255);
                edge_lanes_store(v + 64, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_2_multiplier[f + 4]), edge_lanes_set(conv_2d_2_shift[f + 4])), 129, 0, 255);
                edge_lanes_store(v + 80, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_2_multiplier[f + 5]), edge_lanes_set(conv_2d_2_shift[f + 5])), 129, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a6), edge_lanes_set(conv_2d_2_multiplier[f + 6]), edge_lanes_set(conv_2d_2_shift[f + 6])), 129, 0, 255);
                edge_lanes_store(v + 112, edge_lanes_twice(edge_sums_total(a7), edge_lanes_set(conv_2d_2_multiplier[f + 7]), edge_lanes_set(conv_2d_2_shift[f + 7])), 129, 0, 255);
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
70168,-113308,33004,-15326,122989,-69308,-178833,137995,89465,-82305,25770,-12342,336622,-100672,-10859,70790
};
static const int32_t conv_2d_2_multiplier[16] = {
1118738940,1609848401,1920409537,1857837080,1654998212,1829836547,1681256151,1238315427,1609921106,1988440813,
1211370154,1139001290,1414920821,1915551329,1402116002,2121199733
};
static const int8_t conv_2d_2_shift[16] = {
10,11,11,11,11,11,11,11,11,11,10,10,11,11,10,11
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[1200] = {
-3145761,131073,3014705,720911,-4587517,720910,3145689,-4521901,-3211268,1441778,1703914,1704008,327585,-2883627,
-2097176,4128713,-1376254,1114076,1638370,720903,-655360,1441836,1048623,3407825,4587501,1179648,-917474,1245205,
-3342322,-65529,3342293,-1703931,-852018,-4063254,1507354,-655330,3997695,-1769460,2097125,1835032,65534,3670015,
-393246,2424879,1310702,-1835036,3670047,-393263,2621440,-1900616,-1769441,-655336,2621409,262149,3932121,327668,
1376191,2031641,-2621373,-4653052,-2424821,-983043,6160391,-2359232,-1900526,1835034,-1048629,2883652,3014629,-1572923,
851988,917442,2293783,2162686,-1835019,-1048524,2293702,131088,4390985,-1507376,327594,1376286,-4390815,524195,-983007,
-2818078,983059,196625,-786403,1900518,-2555903,3473423,2621451,851931,-196563,393156,720929,-655381,-1114146,-131105,
1966031,-1310703,393326,-38,3276673,-1310685,-2162607,8388519,-2228226,-917553,2752556,-1638341,-327634,-1638482,
-917486,3145717,327649,1310742,1048561,1703912,-7143412,-131041,-4259858,-1703967,-3473326,3080196,589837,1507318,
-1048559,720854,2818050,196633,917470,-1179627,-589814,6815711,-3276760,-1638437,-1507342,196684,-2293798,-393206,56,
4521924,-2752496,3145754,-393228,4718526,-6160300,-2031587,5242880,-2490432,327661,-4390953,4390942,-3997728,3407895,
3735550,-1048597,5046339,262146,6815767,2162646,3866687,-2097161,-589946,-65505,786387,-983010,-1507340,2949147,
-1245153,4784128,1703999,4522041,-1703980,589788,-2818076,1114133,-983089,-5701634,-3670040,-589795,3997749,1,262203,
5832604,-2228160,1834962,-917535,2424855,-1507406,262142,-5505033,5832722,-2031503,1966023,1572877,1572969,-2555951,
1310656,-1114063,-1179635,5570486,-1376236,-4390959,7274514,2031646,-1572866,-720809,4718496,-1114150,393286,1572908,
2817950,-720979,-1966039,3080164,3080181,-1310753,2490325,262180,-6225852,-262189,4652994,1638443,-2097173,5111757,
-3473449,262074,4259913,-1048516,-5242881,3997676,458693,1179627,524304,131095,-6750311,-262164,65552,-1572786,-1835017,
917442,-5898136,-2621375,65546,6029234,-458722,-655397,131080,589818,3211296,8192024,-3866595,3080201,1114098,-5898283,
-1769501,-393153,-3211344,-1114188,-262143,4063237,-1179633,2293823,-5439513,7602133,-8257507,-2949097,3735572,-1835108,
-3014634,4521940,1638446,-4587532,4849679,655343,589824,6946899,589840,4980694,-5111776,7208997,-8257613,-3801147,
2228162,-2621444,-2228225,6422570,-8323061,-851948,7143425,1507331,-655249,2228145,-3145721,-655363,983060,4325322,
-6684657,-3276797,6029356,131093,-524239,3997683,-6160349,-6291407,4128737,2162748,458641,-5046319,1507337,-524282,
-5177311,-4718492,-589890,1703948,-7733121,1638374,-2752512,-4718533,-720950,262106,1769489,-2162735,3276860,1572912,
655389,-1376180,-5242864,-2162756,-983000,589807,-4915281,524302,-720880,-1507324,-262062,-4456489,720834,-65491,
-2752468,-4980781,-3080183,-1900466,1834953,3866703,-3211301,-589880,-2031582,-393242,-2359267,-3211137,-1048638,
-1310749,196578,-3342381,-7536663,-2293719,-196602,2949145,262192,196600,-6815659,1638527,458779,1966067,2031626,
-1048587,65559,-1179643,2883630,3407906,-2555924,-2228214,3,-3407914,65498,-65533,-5570682,-4915216,917479,2621524,
1310718,262176,5308411,2359286,-1114080,6684685,-262100,-4784198,-196584,3473398,-2228179,-1703959,-3669983,-1900558,
1179669,786533,2752499,-4128823,2621420,3604497,-7143531,4390920,-131143,-4063190,4,917564,4653041,1835028,8388571,
3211240,-524244,65483,-1703897,6619133,-2228209,-851994,-3211288,3211243,196638,2359336,2031601,1114073,3342360,
-1310687,7864359,1966136,-524303,-2818074,-131083,4194306,-983074,-6356916,3604450,851986,458728,-1900596,-3735506,
4849666,393201,-1048604,-589829,1638433,786467,4063227,2424815,4194231,-4194284,-3276831,-917514,-3735578,327685,
-3276780,-786454,3997680,-4652999,-6684686,2424795,1572873,3407833,1638369,-4849604,-1507281,2031637,3407862,-2097206,
1245221,3014668,-2555940,-589855,-720863,-5111808,-3670034,1179642,-1179684,3735517,-2228196,196577,4390913,-3211267,
1245195,-1114059,4915240,2949127,-6356893,1835027,589811,-2097132,-1835006,262139,-589804,-524307,-5701593,-786406,
-3801084,-983040,1114139,-6226015,-130991,131048,-1507286,65527,5308411,-720891,1507346,3276777,2949112,589807,-6225849,
-327662,3342321,1834999,-720939,-5308394,-65574,917507,-5701529,1048587,-4456471,1507292,2687008,-262118,4653086,
-1376278,-3669984,-327689,4259876,2097132,-917473,4849589,6029254,3080174,-3342322,-1638366,2949127,3211212,1507281,
1834983,1638402,1179666,-6750144,720899,-5373947,3342293,1507336,5374018,4915199,-327680,-3932153,-2424841,2293762,
1900518,-5963722,2555887,1245121,4194286,-393232,-2293710,8060851,3801059,1572821,-196629,-1441725,-458717,-8257541,
327655,-3080220,2097121,720891,1507396,1966101,-458782,-2817982,-262169,6029254,-1900561,-4718595,2424751,-786482,
2424777,-327707,-5832667,6553560,2686998,3014601,-2621470,-196534,-131062,-7602284,-2359329,4128735,-2162709,-3866659,
-65500,-1703885,131040,-2293745,-45,-458782,-327671,851951,589771,-3604353,1966057,-2817970,589819,3604444,1310842,
-655370,-7012338,-2162763,-327656,-65555,-851975,-2883545,22,196590,1179646,-2621472,1638404,-917575,-393235,1572861,
-65538,655352,-983109,-3080109,1769450,-3276808,589826,5177285,-982962,-524288,-983062,786420,786410,-851952,524301,
-2228250,1441795,262130,-262126,-3801101,720897,-1966096,1966045,524273,196613,1703905,-1638495,-1638326,131068,-458807,
1441764,1900503,655413,-262155,-4653108,-655343,524218,65572,1441791,-1310752,1835010,1179667,-196552,-2555913,196658,
-262132,-50,65525,-720906,2752490,-1769536,-1310652,-524249,-458765,1507286,1507290,1835010,-65545,-3145711,262207,
917448,262169,-1638328,-3014653,1048580,-458718,5701686,851948,-393181,-1507364,-4456533,-393210,393215,2621441,
-3604483,-458725,-1376203,-1376270,3145601,3276788,2752501,-786447,1900568,-2817990,1245171,1507329,-1834942,-1179646,
917501,786478,1376295,1310712,-196604,-1048589,-393242,-2359327,-2424823,-393193,-327733,-2031524,-589836,-655311,
-786434,3342384,983082,-1114101,-524317,1048580,-4915222,2031617,-1245166,-5701552,-1441783,131080,-2752554,393185,
-262097,-720973,-458737,-3080218,-524288,131082,4849598,-1179599,-983067,3407848,1179653,3473395,-655338,-1179664,
-1179726,3801139,-2883612,-3145707,-2686982,-3604452,1179655,786447,-917563,-1900573,655419,2424946,-327685,983041,
-1048575,2359311,3276761,-1834966,1638434,131027,7798733,3604443,327695,-2293785,1376225,4522076,458731,2686972,1507282,
-1769505,786423,852015,4390854,-458824,1376276,-458719,2621373,3473423,65552,2949146,393220,-524246,1048620,3,589776,
3145699,-983020,-1572904,4259806,1245273,1179636,1179681,1245209,-1245215,1310710,1703990,982924,-1769528,262100,
-589906,2817947,-1966067,-589815,1245278,-6684647,196610,-327643,720895,458645,3014656,720900,-2883604,-3145783,
-3145695,1245159,2228241,2031708,-2686964,983039,-458695,-1048618,262130,-786464,-458778,-1900564,6684653,1703926,
-3604406,5177284,-1048561,1179665,1835005,-1703939,-851926,-2097134,720920,-69,2818056,655360,327649,-1703934,2621494,
917519,327645,262123,720844,655308,589774,-720873,1900522,2031604,-2162673,1441751,-1835005,-2424803,6160272,983047,
-3407844,1245165,-196614,1966011,4653117,6553602,-2424838,-1048595,-2097025,1507262,786400,-1441829,-327724,-65663,
3604549,-524274,-3801098,917510,-1441788,-3407852,-524250,-1441766,1834959,-1966144,131124,2097149,-2424827,3080101,
786520,2555897,-65580,-3276829,-7012275,-917602,1114118,-3538981,-131126,-393336,-2162616,3407886,-851971,-917517,
-851908,-7208987,393229,-1179660,-983077,-4849716,1572878,1376225,-3538963,-2228342,-1900489,589794,786421,720902,
-1048583,-196660,-131060,-1376269,393191,-1245235,-4653081,3866609,28,-131051,-720798,-5832744,1834990,-131058,458741,
7208890,4521953,2162671,-4587510,-2490483,-1310686,-393234,1835030,6356983,65543,-589874,-655361,-1507239,2031636,
-131049,-3997727,-65536,3604514,3473388,-6946751,2162631,458743,-1900489,2097165,-2490362,917525,8257537,2752557,
1572824,786412,5767159,-1245189,327685,6684646,130945,-3866702,65527,2097102,-4587587,458764,1769497,8060902,-262161,
-5570570,-1507368,1179626,-131034,8388520,-917525,-1441741,6094825,3276854,-1245237,-393183,-720897,-2883588,-327701,
7536661,-1441871,-3997757,-5308358,-34,-3801079,2424863,7471126,3538898,-851984,-5177341,-983094,851970,3080158,3342263,
-3080228,-4718554,131006,4456535,-6488109,-917450,-4128791,-4784144,4653028,1245229,-1572875,-4522099,-3211146,131035,
852041,-589747,3473443,196600,655332,-4259806,2228163,1441796,3473398,1376243,5636038,-2555872,-720961,3997814,-6160511,
-1572821,-1900574,262163,4128718,-2293685,-1966071,-5570680,-65420,655372,2818075,-1966116,-2293733,524295,458789,
-4390889,851932,3145686,65565,2097167,7077781,2621444,3473391,1835108,327629,1835010,2424837,458811,-5111850,-589804,
131070,-3014735,4784134,1507322,-131072,-1572941,2752486,-4521940,2686938,-1965953,720853,65513,3276761,852013,-720914,
-2031624,-1179646,720924,1048614,-1376247,-5046285,-393200,2162729,917534,-2686973,-2883641,-130988,589840,-1703872,
-327671,1966070,1310743,-393268,-917474,4390887,524278,6684639,3538878,1179598,-1572879,-1835037,1507389,1638415,
-458721,-2490379,-5308462,3014638,4390931,-851954,-3342329,-458696,851981,4259892,1245154,786412,1376212,327643,458776,
2555847,720892,4587518,196575,1179620,-262148,-852012,196658,2031588,-131038,1114085,-6094820,6553626,3080189,65529,
-3276793,1441797,-65519,1966077,-1507230,-1835091,-917566,327675,2031638,-720945,655351,-458745,-4521993,-2162801,
-4063220,2686936,-524259,-65596,-65518,2097140,2687060,-1245128,-131039,-458786,-2031578,3407847,917551,-131073,
-5504974,-1048664,-3145737,-1310717,917554,-7340088,2883556,-720911,-917528,-2162757,1310741,2555880,-3276784,-4915258,
-65534,-524290,-1638372,-1310638,-1441803,-917497,-1441764,-5832660,-1441788,-65528,-3145713
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_2_multiplier[f + 0]), edge_lanes_set(conv_2d_2_shift[f + 0])), 129, 0, 255);
                edge_lanes_store(v + 16, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_2_multiplier[f + 1]), edge_lanes_set(conv_2d_2_shift[f + 1])), 129, 0, 255);
                edge_lanes_store(v + 32, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_2_multiplier[f + 2]), edge_lanes_set(conv_2d_2_shift[f + 2])), 129, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_2_multiplier[f + 3]), edge_lanes_set(conv_2d_2_shift[f + 3])), 129, 0, 255);
                edge_lanes_store(v + 64, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_2_multiplier[f + 4]), edge_lanes_set(conv_2d_2_shift[f + 4])), 129, 0, 255);
                edge_lanes_store(v + 80, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_2_multiplier[f + 5]), edge_lanes_set(conv_2d_2_shift[f + 5])), 129, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a6), edge_lanes_set(conv_2d_2_multiplier[f + 6]), edge_lanes_set(conv_2d_2_shift[f + 6])), 129, 0, 255);
                edge_lanes_store(v + 112, edge_lanes_twice(edge_sums_total(a7), edge_lanes_set(conv_2d_2_multiplier[f + 7]), edge_lanes_set(conv_2d_2_shift[f + 7])), 129, 0, 255);
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
140336,1118738940,132608,10,-226616,1609848401,265216,11,66008,1920409537,265216,11,-30652,1857837080,265216,11,245978,
1654998212,265216,11,-138616,1829836547,265216,11,-357666,1681256151,265216,11,275990,1238315427,265216,11,178930,
1609921106,265216,11,-164610,1988440813,265216,11,51540,1211370154,132608,10,-24684,1139001290,132608,10,673244,
1414920821,265216,11,-201344,1915551329,265216,11,-21718,1402116002,132608,10,141580,2121199733,265216,11
};
EDGE_ALIGNED static const uint32_t conv_2d_2_weights[1200] = {
4288610238,262146,4288479224,2818020,4292214788,2162616,9109466,2359296,4293197724,4286775252,65532,7274494,5242880,
4291100528,2686846,4063282,4291166244,3670068,4587566,4259836,589652,2752572,4293394490,3735500,1441858,4293590998,
6487810,4292345926,4294312028,4291624796,4280680472,4294705214,4292870178,1376172,4288413776,4291624886,4289462304,
6291508,589786,4286119854,524292,13631534,4293001276,4291887080,1114040,4289265608,2,524406,458748,4283891694,2555776,
4292739170,4291756028,4293525678,4291035218,6094792,9240452,3276886,4284415998,7929816,131104,4291821724,4294049852,
4293590966,2162660,4283105194,4292608030,4587646,4288938028,8978344,1179680,9895852,4290445310,12845140,4288675854,
4293591034,4293918818,7929830,3014674,4293918732,4289462272,4285530230,1310778,4292214936,4293525536,4291952648,
4288806930,4291166364,4290248762,4288545022,4294574092,5898290,4063252,4292804586,6,4288085932,2555900,524352,
4294574128,6881260,5439462,4286644114,8,1835128,4291559502,13172730,3997666,2162610,4294639594,8388612,4287496284,
9699332,4784094,8322926,4293328852,7929824,4285268088,4291952734,4293722050,4293525570,327618,8781826,3670054,1114086,
4293394484,4287365128,65518,10551286,4294311972,6619106,2097174,4285988818,4294246382,8519752,4291690564,5898254,
1441798,4284219402,4290052078,4587524,4290379876,16056166,589774,4288741320,4294377422,11992972,4283301962,13041584,
4290183102,8191934,6029410,1441822,3342292,3408016,3211204,1441806,4293132348,2490410,3014708,4293656636,4294115268,
4849758,4291428414,4293656624,4289724550,4285661192,4292804502,5767304,4291231722,4292870248,4286185666,982854,
4289855490,6946846,4292673468,4294639550,4290642082,16711502,4293132324,6225898,4286382044,4291493826,5636100,393266,
4291887076,393368,4294115304,9371516,8781884,4286906304,4259756,7733374,5898294,4292476990,2228266,4292935582,11599672,
4290510976,11665444,4290904290,4292608026,11075436,9371456,4292673460,6094826,4292280254,4290707414,10157978,851850,
2293718,4291231726,1769348,262160,1114100,4291362758,4294180990,4284022734,15138730,3276892,4285726696,4284743744,
14417994,4278321174,4293263400,1966120,8585108,4282646598,4282384482,4284612674,4285530312,4293459860,458676,4284481568,
4290576248,4294443172,4285988782,3604370,7733406,4292804484,4292280262,524384,327664,131118,4292608010,65460,4294836230,
10551286,4653036,4290510938,4291493842,5177304,7208994,9240546,3670056,4290510878,4293197772,6684720,4292345922,
4292935612,4282253464,720866,4292804552,4286578728,4288348098,4285661298,4281532388,4063274,6750188,4284743680,
4287561692,4288479226,2490390,4290773032,4291297284,4293001216,2228278,4293525514,3014692,3604462,4293459882,2949048,
5374016,4128728,4293132350,6356888,2949026,6619050,3014672,3735500,4283039852,7536582,3080106,4128706,1376246,
4291100638,4285464570,5373996,5963666,4290576342,4287168442,4285792262,1441820,589634,4289134506,4293656576,2883672,
4288282652,4294836238,7929854,4291428376,2555868,4291231688,5177282,524298,4290117654,4292935674,5963722,4291755914,
4521868,262176,4293001282,4289265604,5242902,1638326,3866526,4292345890,4290445308,4293066654,589762,2621484,4288020644,
6160392,1769404,4292608042,4290314164,4294180884,4282646696,4290904122,6815790,7405564,4290707438,4293721868,9568256,
3407998,4283498492,4287561680,3604388,4293066690,3866510,3145754,4292214824,4286119842,786572,3145816,4915114,524360,
4287954862,458612,1048608,262190,4283171024,4289724546,6422592,16384048,4288479072,4292673384,4278452282,4289069102,
9699358,1245150,4278386534,4287299466,14286850,3014662,4281597982,4288413702,8191938,4325496,4293721980,3407896,3538978,
4290576290,4293001296,1114078,1376132,4294836314,4288479158,4293722000,327620,4288216998,4281335978,3277054,5767260,
6815812,4283760396,4285071328,4292739136,13369370,4287627330,4291100644,4280614698,8781840,16711606,6356944,4288479184,
6356950,15728718,3932272,7143364,1703972,4293722102,3276866,4293066732,4287430604,4784054,3145746,4290707348,2490442,
2293748,4292542392,4292739178,9830480,458742,4293787688,4282449730,4294705314,6488018,5832688,4284350508,4294770612,
4294443060,9306172,9633642,11992972,3604430,3276804,10748036,9764862,5046238,2424706,4294508502,4292083846,3014792,
3932202,4783966,4293328796,4289658820,4294574228,4294836296,4291559526,6225842,4285923494,4290707408,8191890,2097246,
6750114,6619050,4291559434,4128714,3670064,7340094,4294115234,7798706,589800,12320782,4290248832,1703976,1769348,
8781970,4291887008,1966118,393250,4294574170,720776,786652,4294901684,5505112,4291690614,2031586,3342288,1179674,
2949100,4293787668,13565886,112,8978312,10485760,4289920896,4292804566,10092678,4294836286,1507238,9044082,4291493800,
4293787706,7995498,4849710,4291886948,3145938,4289789858,14549028,4063292,5570364,4293459802,4282515592,4294377382,
8519826,4292870264,4281401138,4294377432,131092,11992932,4287234106,6160402,4294443010,8126474,7471144,4291231544,
1179648,13893798,4390788,4289658872,4293656798,4390754,12058712,262186,851746,4284809122,4279501054,3211212,6553720,
3145824,4285071198,1048604,4289462360,4284940198,4290904132,4294115276,4279828434,4290379858,917558,3866598,4289789912,
4290510868,1769422,5243048,4294443096,4285333364,2359338,1573066,4294639474,4286840916,4293918808,65430,393276,4718672,
4293853154,4289265612,851920,4291100568,1572934,8060918,655370,4288413736,6750130,3211202,6029336,4289789880,7405498,
4290510904,5898254,4282253510,4293853146,4283564110,196560,4291952724,1114078,4282515598,1835014,4283564238,4292149204,
4287627328,6094812,4288282652,2359332,4281467008,4294311936,4287102990,8323036,4294115296,4294049862,4278386678,
4293984196,4289331332,4784018,4294246346,4294705172,4279697192,196544,4290379806,4294901670,4293984196,1114102,7143352,
4293197810,4289200206,4294115290,3080186,1179652,10289034,1048602,4290445260,3866554,983010,2817992,3735470,2818046,
4292280256,4294901660,65514,2949036,2949044,4291690640,4288937990,4285988694,4294180876,6225666,6488040,4291297412,
4292608004,4294115276,4290183106,4293328892,6684768,4292476964,4283564192,4294049822,4288741324,2359306,6881254,
4289527796,4287758392,4294246390,1966082,15531930,7143350,2949028,4291362750,5177210,6946846,1114016,6225862,2490418,
4292411330,5570358,4291035162,851754,6029312,4063416,4289593368,4291100632,13303770,4291493882,4293263444,4291559428,
5242988,4293525550,3735508,1966094,4288151608,4292804570,4290773246,4293918748,4287299564,4290969472,262248,4288348102,
4280942746,6815772,4293197818,4285202328,3145756,1441804,4292804594,7667682,56,14352244,8978370,12648430,131086,
4294836224,7209028,4289986572,1835050,655370,13303756,3538994,16056268,4293066710,4292083814,4294246358,15073322,
14942252,7012260,4288741304,4285530188,9240520,2490458,6946886,327664,11206540,4289855552,8191900,4290379926,4290379830,
1048590,14090026,5242888,4284678060,4293787688,5439436,4285923416,4293459932,4290838512,4325458,1835068,3866604,2621486,
2293660,4291756002,5963740,8781862,1507288,2686888,2293704,4294377464,13107252,6094842,4291231578,4293066628,4290576158,
4286840856,4292477040,4294705218,4292804432,4288610286,4290576246,2621482,4292346020,4292018154,4294311954,1638366,
2621684,4293591020,44,327644,4294770684,1245168,4293001372,4293918720,2883590,458724,393226,3342274,1310826,4294377450,
3670020,2359334,4293459948,5439444,3670020,4294770670,2097160,4294049860,720894,5242882,5439466,4293328866,1769466,
1572956,4290117650,4294180910,1966164,4292739094,4292083730,262160,4293918720,262164,4293656620,4292542432,2359310,
1572894,4292870146,4718622,655390,4290314190,1507310,1704030,131104,5898292,4293001256,4291755952,2555884,3407980,
4293787666,2490556,1441800,4289134552,1900542,4294049906,3342316,4287758484,4290773028,1441840,1835038,589754,3997672,
4290641950,2424794,4294508532,2948988,1507264,1835020,4292083720,4128762,4290117642,4293066556,2228236,4293066726,
4293263480,2686914,4287823834,4294508440,4294705176,4294705194,4293525700,4259806,4285792276,4293722012,4293591038,
6881240,4281073794,16515074,5505114,196354,4287168356,4294377438,4283760620,12124114,6553708,4292018018,4286906246,
4293197792,4284612614,196476,8913070,4291756010,4285857562,1245128,4286447684,4293459838,7995628,4291035154,4283760400,
917578,4286185518,6881246,3670216,196604,4288872290,5308340,4291035390,4292608004,1441848,4289593350,4289134478,
4294115224,4293132348,4291231686,3014778,4293263388,4288282638,589750,917552,4293197736,393316,65522,4288413710,589814,
4063276,5308336,4293918778,4293984188,4290904140,4292345862,1835108,5046224,4288413728,4293132302,4292083768,1114006,
4287758590,4280942620,4290576234,2293756,4289658816,4292935542,4288807078,4292935636,1507304,4294443044,4287299558,
4291624770,4291690644,4285595544,4293656610,4294574192,4289789934,4291362688,4292345992,4288675874,524414,11403372,
1638360,4287692794,4294049846,3801136,4289331316,2752590,2555888,4294246294,4290904248,4293853126,2097160,4289396652,
720834,9633660,4292608098,4292542308,7602278,4293066634,4291100614,6487986,4291297364,2686914,9044152,8716172,
4293984112,786440,4293918804,8454076,2490546,1900312,4291362704,4281598002,393220,4288610194,4288675906,4292804524,
458724,10289032,4292870174,4294901622,5636112,458710,1376152,2817966,4291297286,3866486,9306234,4292018102,4294246312,
4288151592,4293918796,6094666,1573040,4287823798,4294639508,4280483786,786458,4290445076,4291166318,4292149222,720846,
4283236272,3604444,4289920794,4292345924,4291952818,4063272,4259726,851950,3080112,1507288,65518,4128668,4291887024,
2293716,4292411286,4294180930,4284350580,4294901692,4292935572,1703940,4281925542,4293132396,4288545004,196534,4390790,
2883592,4282580738,4291821654,4294836456,1310744,1638328,6225836,589722,3670020,9568268,2949108,1376170,65490,2097228,
4292214802,4294705320,1179680,8716238,983020,3276830,4294049854,4294049904,1703962,5046158,1376248,3997640,4294705220,
2883594,4294836258,4293459870,1245166,4294770568,4294836260,6750158,1835102,4280221584,5701576,4285071244,4294836228,
4283301976,4292083720,3866578,4289331356,4294311984,4294770650,3276808,4293066610,3473364,4288348144,1507284,4293263392,
1441794,4290969568,196600,4293984146,982900,131144,393316,4294443032,4293918798,4293984230,1769360,524338,4294180934,
4291887032,4292214890,4292149220,2424806,3014658,4294574088,4292804582,4293722088,4293656674,4285071316,4063234,
4294443102,4293459814,4292935626,6750160,4289134536,4288675882,1310838,4849892,3276868,196518,851926,5308408,2752552,
4294049858,2097240,6,2293736,2359362,458664,4293721948,4294312010,1376254,2424782,4456482,4293328832,4293984204,2359330,
3604474,1310720,589762,1245080,1114012,4290117690,12255008,13107204,4290052084,4294770434,7209098,4292083764,3604382,
5046258,4294770600,4294115088,4290642064,4292542440,4292935606,1114052,1507306,4292411290,4285595598,4294705180,851946,
4294115292,3670060,4294705198,4286906306,4291166318,4194330,11468782,4292411382,4285726586,917528,4294705228,16711504,
4293459966,4289134584,4287365138,4849726,6094780,6618990,4286644178,4285333472,1704082,4293787802,6881260,2686950,
4291100612,524326,5636150,4290969528,131130,4194334,4849674,917622,4294705152,4291755878,6487986,1704026,4284809190,
4294180896,4291559552,4294311954,13303742,7012220,4289921002,4284284836,8519784,2424772,9109500,327614,2162634,
4282777656,3866618,4291952836,4294049806,4285857774,4128744,5374120,4294639614,4283957348,4293459938,4293066704,
4293853180,4291690552,4294836240,4288675870
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
70168,-113308,33004,-15326,122989,-69308,-178833,137995,89465,-82305,25770,-12342,336622,-100672,-10859,70790
};
static const int32_t conv_2d_2_multiplier[16] = {
1118738940,1609848401,1920409537,1857837080,1654998212,1829836547,1681256151,1238315427,1609921106,1988440813,
1211370154,1139001290,1414920821,1915551329,1402116002,2121199733
};
static const int8_t conv_2d_2_shift[16] = {
10,11,11,11,11,11,11,11,11,11,10,10,11,11,10,11
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2400] = {
-33,1,49,15,-49,2,46,11,-4,-14,-22,72,-50,21,25,26,2,-36,-30,7,-21,16,24,11,-19,0,30,21,69,18,-14,19,-50,-22,26,30,-14,
-63,23,-10,-2,-1,-30,47,0,55,-7,37,0,-72,31,24,40,-30,-27,-10,-65,25,67,4,20,31,-40,-71,18,26,-53,68,-29,28,-17,44,23,
-2,-11,52,35,32,-29,-16,-86,30,97,-93,4,21,-67,7,29,-26,1,15,-12,28,-39,53,33,-21,-34,-33,11,-11,-18,-3,-127,35,81,-89,
49,-20,-33,127,46,-82,18,-11,-5,-26,-14,47,12,31,-18,-31,-109,-2,-66,-27,17,-42,2,25,-16,10,43,3,40,-37,-14,76,-50,-26,
-24,3,16,26,-12,-66,-42,48,-7,71,-19,-41,30,-32,4,-68,67,-62,2,23,-42,63,4,104,32,59,30,-12,27,31,-15,-24,45,-19,-36,
-28,21,-49,8,-44,17,-16,1,59,-100,64,0,4,88,-34,-2,-9,18,113,3,-85,89,-31,-64,49,13,-74,19,-17,-18,84,-2,87,-96,-38,-25,
-11,71,-18,41,-28,-11,-33,-30,46,46,-21,-62,43,-21,-51,70,25,-33,77,-1,-20,-59,-21,-81,60,6,17,16,78,-9,-62,1,-24,-29,
13,30,-37,8,-6,-7,-11,2,8,-14,-43,-29,63,16,-91,-28,-6,15,63,-25,-43,-18,35,-84,115,22,-44,46,-12,-46,68,25,-71,16,-42,
32,37,9,75,-78,110,-1,42,11,20,-35,98,-127,-13,7,-3,20,-54,-48,-11,15,65,49,-13,35,49,-8,60,-94,-96,9,6,33,100,23,-8,
-79,-72,0,59,-54,-38,-42,-72,-12,3,29,76,16,-68,10,-21,-80,-34,16,4,82,-41,-11,-23,-4,-69,9,78,-55,79,-47,-29,27,59,29,
127,-62,-29,-36,-49,-17,-21,6,25,48,-8,-3,45,4,2,10,-11,23,5,31,-17,1,-18,3,-42,-38,3,0,-53,0,-1,-2,32,-5,-10,19,4,80,
35,24,-10,45,-23,-3,52,-34,-27,-13,-55,-20,17,41,-64,39,55,4,60,-15,20,0,14,70,28,39,-3,15,-26,-26,100,-34,-14,-15,-39,
24,33,30,16,51,-20,-11,2,-34,76,-3,64,-16,-97,46,2,-15,-28,-57,74,5,-17,-17,-73,20,-31,36,63,-64,-51,-22,-16,57,-14,-13,
60,-71,-103,60,47,21,-10,-74,-23,31,51,-31,33,0,-18,-10,-11,-78,-57,-31,1,-3,11,2,67,-50,19,19,-13,20,2,28,8,-32,-28,26,
4,0,27,-12,-58,-15,17,-9,-5,5,18,0,80,-11,23,18,-15,-9,-43,-5,50,27,-12,11,-23,-36,32,16,-69,22,41,-9,36,-20,31,-6,65,
31,-14,34,7,-52,-47,-25,45,48,22,3,5,-43,8,11,-82,50,23,-9,2,-26,54,-38,35,28,-91,50,-77,-29,-43,-35,122,57,23,-25,-28,
-31,-5,4,-48,31,10,-25,-58,-17,-3,-5,91,-30,-73,37,-40,22,-55,-89,99,41,45,-33,-33,-21,-35,-37,62,-34,-60,3,14,-39,83,
-70,11,47,-69,-95,-43,-24,-55,4,-45,-33,62,0,44,47,-47,-10,22,16,51,14,7,-43,5,-51,-1,50,-26,-1,12,-27,24,60,-27,31,28,
-18,-28,31,-47,19,-29,56,-7,-31,5,-39,-12,39,4,59,4,11,-3,7,64,-37,-16,94,-36,-27,-59,20,-62,45,-25,13,13,-58,16,73,-48,
34,2,67,-24,33,-30,19,17,-15,-44,15,3,11,-37,45,-60,40,12,-3,5,-49,17,110,-38,29,-20,6,-1,-2,-49,44,59,-35,-15,42,-25,
-31,22,-15,-24,4,20,15,25,82,4,13,-10,-53,47,9,22,-34,21,10,-33,13,-18,-9,103,-38,10,56,-60,-36,-6,0,68,84,29,0,-64,-94,
-31,80,-39,23,-2,-21,67,52,56,-17,77,-9,-122,31,-45,-33,-10,-1,11,0,63,57,-44,73,26,69,-27,-2,-24,29,53,-88,-57,-9,61,
-46,-31,23,-78,27,-15,37,-24,-57,13,105,-47,29,24,24,-40,20,-47,18,30,-21,-68,111,31,70,44,-98,-83,6,24,42,-12,-43,36,
68,-45,37,4,-95,-5,-41,-70,73,60,-54,3,65,-16,16,23,-103,-20,8,2,-104,-5,104,65,10,-78,-90,-40,1,91,32,24,29,9,49,125,
-59,47,-80,-76,1,5,-50,-18,-4,62,29,23,20,-100,-126,-45,57,-29,15,-17,0,83,74,9,9,106,-77,-59,-62,-4,-127,-59,33,-41,1,
3,111,-79,109,23,-10,33,15,3,44,21,-102,-50,92,2,-31,60,-111,-47,62,33,6,-78,-66,12,127,-26,-10,26,-118,24,17,-47,60,48,
27,-34,50,24,40,-17,-81,14,-15,8,-76,8,-62,45,44,-45,10,-1,-42,-77,-37,-56,34,-26,-50,-10,-31,-7,-30,-45,-23,41,2,-52,
-116,-35,85,127,27,-13,-104,25,7,29,46,34,-20,10,44,52,-40,-34,-122,-16,-25,84,-86,-76,13,40,32,13,44,-70,-17,102,-4,
-74,33,-14,21,101,-56,-30,18,12,-107,8,-71,42,-110,67,-3,-62,-37,-24,44,-53,127,48,-8,0,-24,-21,30,40,-50,48,3,36,39,56,
-15,-26,120,30,-9,-44,-30,18,-24,-52,54,13,6,-30,-5,33,35,-5,-10,25,12,61,-10,-26,5,20,-15,-58,5,-50,-37,9,-39,-31,36,
24,51,24,-54,37,12,-36,-33,19,46,-40,-6,-36,-35,28,17,-19,56,-34,53,40,7,99,-17,75,45,-97,-5,20,-19,39,3,-9,-9,-87,-95,
81,-24,42,-96,-2,1,-23,-23,-8,-17,71,49,44,8,-95,22,-38,3,103,-81,-2,14,-87,26,30,-22,32,-4,71,-22,-56,-75,-58,-18,14,
73,91,46,-51,-25,2,18,64,27,25,18,-103,66,-1,0,7,82,74,-5,-60,-17,-63,-18,-16,38,18,63,-7,-21,67,35,-5,-4,-22,-7,-127,
68,21,-30,66,23,30,-8,-43,-81,-50,-55,-27,36,-13,36,-6,-30,74,10,-108,-41,-3,-2,-117,36,51,-32,15,-1,-26,1,-35,-45,-30,
9,-17,-1,-8,-5,12,-5,-36,122,-10,8,54,20,-11,-7,39,22,-18,-14,-44,0,2,-19,-3,-2,-8,-7,23,-2,9,2,-59,78,0,9,78,-15,-8,13,
-26,3,-14,8,-35,22,3,-35,-15,5,-31,29,7,3,25,-28,-41,53,-11,21,28,10,-5,-1,-32,2,19,21,-21,28,18,-50,-11,-10,-22,-1,0,
-12,41,-42,-38,2,-9,22,22,28,-2,72,3,4,34,-25,-46,16,-7,-85,6,-1,1,-69,-6,5,40,-127,-12,-11,-15,47,49,41,-13,66,2,-3,46,
-28,-18,13,12,-26,-31,9,23,-7,-37,-37,-6,-2,48,42,11,-13,51,15,-17,18,80,9,8,-19,-87,-22,2,15,-26,0,10,-7,-48,-8,2,5,
-13,22,-16,18,52,-10,-19,-6,28,7,15,-42,-55,18,12,-5,1,1,15,-6,15,-16,36,-51,-37,15,-25,118,54,5,-36,-46,-33,-9,47,22,
-28,11,13,-67,15,16,26,39,53,1,45,-48,-29,20,-40,8,47,-15,-25,25,-31,-10,54,19,-20,19,26,-101,13,9,94,42,-30,-9,19,-107,
0,4,-20,6,46,11,-45,92,12,-1,57,31,-41,14,-7,-20,-19,-10,74,-30,101,25,-55,-3,42,18,24,-27,-13,-32,11,2,54,15,-35,-26,
40,14,4,23,-22,-12,15,-11,28,30,-33,7,28,-19,-6,15,-52,18,-4,-19,127,-66,-32,-17,-32,22,11,14,-10,6,4,-8,-59,14,-22,-64,
52,-3,5,-31,2,31,-37,-29,77,-98,6,-51,-107,-15,17,14,-3,-13,60,52,-14,-15,-13,-52,14,-31,-19,-75,24,20,-55,6,-7,-52,12,
11,-17,-4,-2,-15,28,21,98,58,0,-2,-11,-70,-31,-17,10,109,68,32,-70,-9,7,-50,-1,96,1,-10,-11,0,34,-20,65,-1,55,52,-106,6,
21,1,45,-38,14,126,42,5,-26,-127,-78,5,101,1,-60,25,-26,-17,-10,27,122,-5,-86,-21,51,-23,54,-15,-22,92,50,-21,21,-79,
-61,-6,115,-23,-62,22,-46,-16,3,114,53,-14,-79,-36,38,-66,87,-48,-72,1,68,-28,45,-11,-115,70,19,-25,-70,35,-8,-28,34,53,
2,9,-65,-58,32,-65,118,85,-39,-12,61,-50,75,9,-120,62,-35,-30,-86,27,7,37,23,-35,8,7,-67,-107,4,-17,100,107,40,52,28,
-42,20,-2,-79,-79,-9,1,-47,-26,44,-38,127,41,-69,40,-30,-18,-8,2,28,-12,-32,-18,11,41,30,3,-57,33,14,-41,-45,-10,23,-52,
30,29,20,-7,-14,-50,-15,-29,61,17,-25,-29,23,-18,19,14,7,45,67,-13,-51,-20,-44,-37,24,11,20,4,7,-28,-4,-44,50,17,-5,-14,
3,26,-3,-7,7,100,46,0,-50,-83,-62,-5,22,-29,-15,4,31,-113,12,-40,29,-34,-62,40,-8,56,33,-34,38,-19,-2,-8,-31,-88,-9,3,
50,-17,-49,-20,14,-69,21,-24,16,-34,20,38,-50,82,-11,7,28,-20,-23,-14,-22,-53,127,-23,78,8,-55,29,-43,14,-75,24,-19,
-107,-34,-5,-2,-2,-32,4,-71,17,-41,25,-15,-69,83,-22,-8,-16,-47,26,-51,-22,-12,-22,16,-16,11,11,-13,18,-13,1,-16,-4,-59,
11,-31,-95,74,-4,-55,-26,-25,1,-8,-52,17,-70,36,-72,-10,7,1,56,-9,50,12,-3,-40,3,-4,-64,68,39,-13,-28,-20,-8,-8,17,63,
-56,25,-48,4,13,4,54,-20,35,-36,87,12,-6,-24,-3,27,53,-14,-56,-7,-21,-22,24,58,-13,1,29,-43,18,23,39,-8,4,-13,21,19,-3,
-17,-53,92,-12,49,-6,-31,-10,-10,-29,4,-22,1,-9,16,-76,31,-42,-31,47,-77,-43,5,-4,-12,-66,49,-27,-24,73,-18,-16,51,-78,
51,-28,21,-19,58,-45,-48,-59,-29,59,114,-15,-30,10,37,-39,42,34,-45,49,-28,25,1,-31,92,-21,-4,20,69,6,40,-58,-72,20,33,
66,-8,21,-7,4,42,44,3,6,-8,16,0,-34,89,-12,33,64,19,17,18,-116,-56,-44,-82,14,-28,3,-10,25,2,37,-1,-102,3,-5,10,-55,33,
-25,17,-49,-48,18,34,-42,-14,-32,-26,-17,3,-13,-8,-60,15,17,-3,78,-16,18,27,-69,8,0,-31,-1,43,10,4,-21,-52,-52,-50,3,10,
9,8,-41,3,29,-112,21,-28,-37,93,-69,61,2,-6,29,71,100,-38,-37,-44,-127,69,-23,-6,-2,55,20,38,26,-49,-52,-8,-22,27,-91,
88,-7,-44,46,12,38,-2,-37,-54,-120,72,-55,-3,-7,-33,-27,13,-12,-37,-111,6,-19,-16,-118,55,-30,-11,-35,-29,8,11,-13,-25,
-51,-25,-22,5,-20,-72,-40,-18,14,-11,-90,27,-2,6,-115,34,-18,22,-39,-20,-7,28,89,20,23,-31,-23,31,-2,-62,-57,-9,55,13,
32,6,-29,32,-40,-20,-9,-5,23,11,87,-20,-9,-50,-67,12,0,31,-71,7,-40,-22,38,-88,-24,17,-2,127,-53,33,-1,-4,-20,-6,-12,
-45,58,-34,9,31,-81,-1,-58,37,-54,2,-34,-73,-16,13,46,50,-45,54,-23,-16,-100,-14,-64,-74,118,-37,73,77,-49,1,13,-9,-61,
4,-10,-13,33,22,52,20,-127,43,-30,19,-95,-24,-30,4,116,12,27,-36,-1,10,43,-31,-36,-42,29,15,12,47,1,32,-51,2,5,59,4,28,
37,7,6,-6,0,-77,73,22,-2,-25,-43,-23,-39,45,10,0,49,13,38,9,-13,16,16,-21,-78,-6,84,16,64,9,-2,9,-26,-5,-25,-10,-33,-66,
66,7,101,53,15,31,-11,-46,25,-7,-39,-82,56,13,52,-30,-7,13,65,18,-57,-4,-2,-33,38,10,69,2,-28,34,-27,28,30,-2,16,-93,5,
17,-3,98,22,-1,29,-23,-49,-9,7,-9,-12,9,-7,-70,-60,18,-12,84,-2,-1,31,41,-25,47,-1,50,51,14,-3,-84,-56,-28,-15,-24,-113,
43,-12,-15,-58,2,-2,28,-76,-1,-9,-25,44,4,8,15,-89,-22,-1,-48
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
                            const uint8_t inside = edge_clamp(value + 129, 0, 255);
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
-2,15,28,-27,8,13,37,-9,-6,23,46,1,-71,-45,18,25,40,-25,19,42,14,7,-47,-69,22,-10,43,50,-6,-14,-20,-12,2,-12,-33,41,5,
-76,-99,26,-8,-39,7,-12,39,-27,-51,58,74,-5,-12,2,0,28,-12,-14,-4,16,-2,-23,22,-40,-15,15,-77,28,16,33,-42,27,13,-53,
-17,-7,15,-5,-87,34,55,-16,11,11,-28,29,21,68,-21,-127,-11,4,19,41,31,28,-41,17,6,0,-42,24,59,-39,11,-41,24,-12,-33,2,
32,-53,-26,-18,16,41,-4,35,3,67,-2,-85,-55,15,29,4,48,-17,-1,46,-13,26,9,60,-37,-4,3,-5,-52,-22,33,24,-38,42,1,-12,-13,
52,-75,36,6,43,-10,-89,-29,-1,93,33,43,38,-18,13,41,21,-23,13,37,-18,23,-11,-25,19,-59,-3,2,-22,-8,-51,20,42,-11,73,5,
14,-23,-46,29,-13,64,20,65,35,12,2,25,-33,50,84,-20,-4,-18,-32,-7,9,3,39,-18,54,-24,-5,31,29,-36,43,3,-13,-57,10,-67,
-36,26,-14,84,-2,-74,26,-10,20,-16,38,-28,-20,18,-7,-27,9,18,25,-23,6,15,-17,25,18,-19,77,28,14,-17,-33,1,11,46,50,33,9,
-13,16,-41,59,-48,31,-35,-13,87,-3,-1,-3,36,-3,-47,-56,67,23,-13,29,-22,7,-45,4,68,-87,12,0,40,-39,9,-32,-34,31,-26,55,
-21,30,-16,-39,21,-55,26,-47,49,1,3,-26,6,-34,-22,51,-34,34,20,8,38,-6,1,-39,22,45,-17,-13,11,50,-97,110,-36,46,44,44,
44,-24,12,-1,-6,17,7,-12,115,8,30,3,-10,5,-27,6,20,-87,9,20,9,46,8,-4,-33,-2,47,-12,-41,32,20,-33,60,-79,20,-52,34,50,
-18,12,-13,-12,-27,60,-62,-5,47,30,-11,34,-4,14,52,57,30,-43,-21,4,-9,49,22,29,-68,66,-4,11,-1,67,-19,15,21,-67,19,-5,1,
-19,-56,3,-2,-12,-29,-55,-3,45,61,47,33,68,-49,-8,-6,-22,2,86,50,-31,-1,-26,8,-39,57,-6,-51,38,-30,-14,7,52,-31,3,18,41,
-14,-22,27,44,9,8,39,20,26,7,71,-7,26,40,-42,-3,-33,1,-78,-19,-11,12,-11,-40,-19,-34,60,23,-73,21,53,-49,-52,-51,-7,45,
9,-53,82,33,-81,0,-26,-2,44,64,40,-19,-11,-29,2,12,12,16,-59,-12,-29,-55,54,13,0,3,8,40,36,-56,3,48,-18,34,-4,14,44,34,
-20,-2,2,5,6,8,26,-14,15,-19,113,40,-48,-111,75,10,-35,-8,12,16,9,12,38,-35,34,4,20,-32,-34,-46,-40,-16,-61,49,45,22,23,
-22,52,-105,15,-40,84,98,-58,-15,1,-52,1,-9,51,11,45,41,29,3,-15,-28,53,32,-9,-30,85,12,-60,25,-57,53,59,-16,9,-38,50,
21,-30,18,10,-75,127,21,-34,-37,-9,26,18,-26,-32,23,-60,5,-54,34,70,41,-31,-40,-5,90,89,29,3,-14,49,-72,-19,-18,-20,90,
-38,-14,-34,-8,29,19,-40,1,30,11,11,-37,18,67,-59,27,-34,-9,29,-7,-24,36,-78,86,-1,14,-27,2,34,18,-22,2,65,-42,2,-42,32,
6,-5,33,119,-6,-69,-29,7,71,-51,-4,35,63,1,-21,11,63,97,43,-9,1,48,-63,32,-36,-24,32,-46,-90,-42,-8,12,5,-48,-4,-5,58,9,
-48,10,89,-67,26,15,-24,31,9,-7,-32,22,24,21,-9,-57,21,-81,-2,23,8,-27,-4,-62,-45,67,-3,-65,41,99,62,-14,-51,74,70,-32,
-40,-61,25,1,15,-75,52,59,51,3,11,14,-67,105,31,8,73,-110,-84,-10,-38,20,-10,64,-69,-31,23,19,-26,-15,46,-36,11,-27,38,
10,-7,2,2,27,-1,63,30,6,16,19,-44,38,15,27,-57,30,22,-21,-84,36,-9,72,-49,0,38,-10,-26,25,61,-6,5,-100,-24,-18,67,40,31,
127,118,13,0,14,-30,126,-35,71,36,42,-56,18,-19,-45,10,4,23,-2,-23,23,76,-1,-15,-16,127,0,-17,-11,4,-20,71,110,17,-20,
23,-9,19,9,-20,61,-42,32,41,4,-33,-8,5,94,-12,-8,-21,32,71,-37,22,38,105,29,-15,-9,77,-20,25,48,79,80,-19,7,-47,87,-65,
72,-10,38,-26,38,-18,-39,-46,-40,95,-18,-21,-5,55,-17,18,36,37,1,-19,1,-44,0,66,97,-6,-13,-11,16,15,2,-9,33,-22,7,10,47,
7,-22,56,32,65,-37,8,87,79,-79,-23,27,-19,5,15,-26,96,17,8,12,41,92,4,-11,-62,112,-48,28,-3,37,-39,70,-12,1,-54,-89,42,
-33,-27,-18,21,-34,22,-22,-20,17,-8,-43,-33,3,66,49,46,21,14,19,-13,-27,-16,-18,18,-15,-7,32,-23,35,-4,-3,68,-6,16,-1,
-50,-27,-39,0,15,75,5,-41,-5,80,44,-90,-37,117,93,-36,-114,24,93,51,-81,40,-92,48,-19,23,-64,-99,16,51,-21,-42,-15,-45,
58,-49,28,9,-8,-10,-16,-24,-8,-31,-59,-50,44,-8,-11,-6,3,-6,80,-68,21,-17,3,-32,-36,25,-50,18,42,-4,20,-34,18,17,79,29,
44,-9,-14,10,-23,-8,23,34,-7,0,36,20,-13,-8,-12,2,8,-37,-28,23,-37,-6,57,47,-50,-2,6,-5,-28,-52,4,-2,-1,-47,-33,24,-46,
-17,-89,-40,55,-33,36,-38,1,-39,49,6,-1,-36,-21,-12,-28,9,-22,8,19,-2,33,-8,-54,6,22,72,19,-43,2,5,-19,-27,12,-2,14,-14,
14,4,-2,-13,-15,11,9,-30,30,15,19,-15,29,-9,6,-23,1,-10,12,9,-8,-10,7,-8,-52,26,-34,-47,-70,-65,25,-46,24,-41,1,-45,23,
13,25,-14,-19,-66,1,-43,-12,-25,29,3,22,25,-23,12,8,51,6,-3,0,8,2,-43,-1,-9,-14,-11,9,-16,26,2,-33,8,0,-10,28,-7,7,0,3,
-20,-25,-6,-8,-37,3,25,-8,22,-19,44,-34,-5,0,-34,-13,-53,-24,-57,17,-8,9,-39,16,18,37,13,-12,-107,-3,-20,-21,29,-36,57,
-24,29,42,-74,21,27,-2,10,1,38,19,-2,15,-21,-8,-38,7,-52,5,-1,-17,8,8,18,11,1,0,30,8,-54,17,1,-24,-32,-23,22,-8,-8,-5,
-36,39,-9,-21,-38,-26,-39,6,-4,13,13,-38,-9,67,0,6,19,34,-19,-19,-37,-47,-5,56,9,7,-8,20,-12,66,15,67,-3,-9,11,-20,-15,
-18,47,-16,3,32,-15,-19,-14,1,1,-26,26,-32,35,-5,8,83,-34,47,-17,-12,10,-32,-12,84,11,26,-20,33,-17,3,-65,-56,-36,2,84,
-7,-35,10,-74,-51,-5,4,-56,28,-35,-35,13,-42,-5,78,-23,-1,-22,-12,15,10,-15,5,-8,9,8,-1,2,16,11,-16,-1,10,5,10,2,14,2,6,
-9,-23,-23,9,26,-1,-12,54,27,34,-23,4,49,40,28,-29,-15,-17,9,-20,-106,-34,-18,29,58,-14,-36,-25,-53,-62,48,18,-39,13,
-30,-6,1,9,-36,50,16,-2,-2,-19,30,49,-11,33,-2,2,-18,-3,31,48,3,-3,-6,0,-25,-6,15,-28,32,-1,53,-23,-6,-44,-6,5,21,36,-3,
24,-39,-8,20,8,-8,-3,2,27,26,-20,-18,-28,2,-29,17,44,8,-63,-11,-39,-15,-6,-31,-33,-9,33,-105,-7,17,53,-21,11,-13,17,-6,
-1,0,10,16,-13,53,-16,58,25,32,28,-11,9,1,-17,24,-22,-15,0,12,-22,-42,-8,7,27,-16,30,51,-8,-61,-30,43,-10,-7,25,-31,-9,
-59,-26,-11,-23,15,45,-8,-10,-28,79,-58,-5,-89,-17,7,40,-14,-22,-52,-28,-6,48,-13,54,-23,8,20,-15,17,45,18,-36,12,23,0,
-3,33,-29,-7,-6,0,34,-16,-24,-33,-37,33,-30,27,23,-42,42,-59,12,-37,61,-114,-127,76,83,-57,-25,12,-117,46,-6,-44,-93,9,
19,-40,42,-13,69,-30,-47,-58,-14,-1,6,-12,-13,2,-14,-63,50,59,10,-12,-28,68,56,32,16,-5,12,-1,-41,-7,18,10,-38,1,10,-48,
0,-10,-1,-32,-34,34,-43,1,7,15,16,-40,23,-28,19,-69,-83,76,49,-68,-19,-28,-26,58,-61,29,-37,5,4,23,-24,21,42,-65,-51,75,
9,-52,20,-77,-15,20,19,-38,50,34,-43,37,-23,-1,-20,4,21,28,-14,8,-16,-7,79,49,-37,15,11,-39,16,-12,-50,50,14,2,-93,8,
-29,-43,-28,-23,-6,-54,30,-37,-61,17,31,-27,2,-63,78,-86,30,18,0,10,-38,39,12,16,79,-44,16,59,-1,-58,3,-28,49,-127,-6,
-25,111,-50,13,55,39,11,40,25,23,-5,-11,-3,-8,11,23,40,53,-40,-37,2,-9,43,-10,30,28,44,-37,18,-47,12,-3,-6,-14,-22,14,
-35,-76,87,-32,8,17,15,18,8,-15,38,-18,-37,11,-9,-17,15,68,21,-31,-41,54,-7,52,-44,29,-70,38,-7,-33,-11,26,-60,-62,30,
-57,25,47,18,19,-51,11,25,-23,13,-14,5,-67,4,30,-28,10,-13,-38,46,-82,-6,-5,-87,-48,-68,13,-23,22,-80,21,-1,36,-73,-37,
69,-21,-23,-6,30,-127,22,43,-15,34,-2,-21,17,-6,-3,30,3,-28,-9,-11,-24,13,-65,-58,41,15,-19,-46,42,-38,2,19,11,-22,-30,
-5,9,39,33,-21,34,-27,18,17,-46,5,-53,-31,2,-28,-4,-65,-22,-54,-76,41,15,-35,-7,49,-9,8,-22,27,91,-26,78,3,30,-12,30,
-74,23,19,49,-56,-10,-42,14,-18,-36,-22,-8,-13,-6,-57,-11,5,-45,10,-12,8,63,-37,-21,-9,32,-39,-5,-26,-17,-11,72,30,-82,
-38,20,45,-7,16,-4,0,-12,-42,-12,-62,4,-63,-57,53,36,-12,-5,-1,-17,-8,35,29,38,10,99,28,-33,8,19,-43,27,-114,56,69,43,
-6,3,-77,-25,13,37,22,-44,-42,29,3,-100,-4,-2,101,-41,-49,12,-17,60,11,19,-82,46,-41,-91,42,-86,-47,6,-17,98,127,47,40,
45,90,-57,-84,10,-36,-40,-59,82,-33,-3,6,2,6,10,40,-14,-37,1,-13,-23,-51,27,13,-27,-12,6,-33,5,-21,-41,12,14,17,-42,47,
-41,32,9,-36,58,2,-50,14,77,18,-38,-3,-2,-36,-31,-39,-42,2,71,26,11,90,24,-21,-24,-21,8,0,-40,75,5,32,1,-18,21,3,-27,34,
-21,-42,28,-8,-17,-50,5,55,38,52,30,-42,-16,14,-43,6,-7,17,19,-10,-31,-22,10,44,-12,6,-97,1,117,-27,67,-2,18,35,-8,-16,
7,-22,-41,-12,14,15,-28,16,51,27,-36,33,-8,26,-36,-58,10,1,-56,31,15,26,-47,53,24,15,-16,19,17,-31,-15,50,4,8,24,65,-25,
68,127,-25,30,-9,77,35,0,-22,16,-22,-3,-40,3,14,27,-22,-125,-52,104,-5,-39,16,28,35,-43,-35,-33,-16,-61,45,22,47,-23,
-12,51,40,-60,20,-21,14,-6,-21,32,-41,13,25,-38,-23,-29,-11,58,24,-2,4,-14,15,-23,29,26,-27,-13,43,-29,54,72,-5,76,-33,
98,16,7,51,-59,-62,20,-32,-7,-24,92,-68,-127,-61,41,-8,-96,-1,47,41,-88,6,-63,-62,-13,57,61,102,26,-30,-4,14,-60,4,-36,
80,-90,17,0,-71,4,24,-16,17,-86,22,-1,-56,-5,22,-14,73,-18,22,7,-28,-21,2,23,19,-4,-17,-4,-16,5,2,9,21,2,-21,-20,13,16,
8,-44,16,-63,-21,15,-8,-7,-12,-81,-8,0,6,-37,25,14,-97,26,-5,-34,-26,-22,-26,-1,88,-37,43,-73,-44,-40,0,-44,69,-14,9,0,
-48,11,8,18,-61,-25,19,-35,-27,34,-24,-38,111,-15,29,69,10,16,-3,58,9,39,-11,14,-41,39,-17,-17,57,12,-1,-69,-3,41,39,
-28,-39,34,36,-24,-1,-34,19,-15,8,41,31,11,-29,36,-8,-24,29,-31,73,-44,11,22,-17,-26,32,-75,9,-9,4,-11,-3,-18,-20,8,27,
-13,-51,59,-12,-12,106,-54,57,-11,-38,71,-24,13,-2,54,-4,12,30,6,-25,-30,28,6,-3,-19,-19,36,15,-70,-14,34,-5,-28,5,-18,
-27,-57,91,-40,115,87,-31,60,-17,4,19,0,23,13,19,66,-2,-41,38,-56,52,-63,23,-23,59,-2,33,-22,39,44,-60,54,-24,-13,8,16,
66,-18,-5,65,34,-59,-19,46,71,63,37,-36,-10,7,-12,44,39,-7,-60,-19,64,-99,-23,51,-21,-5,-24,-20,-25,-33,62,-23,105,28,
25,18,-41,72,-7,4,10,-40,-3,6,-40,47,8,-39,19,-61,-24,58,74,-118,0,-12,38,27,7,-43,-48,2,-2,32,23,5,31,4,22,45,-14,-34,
-1,-21,-10,-40,8,13,-29,31,-10,-5,-16,-36,-21,-33,-91,15,32,-49,-52,-39,4,54,-43,54,16,-19,-51,24,-36,3,96,11,117,-32,
-45,-78,22,-18,40,1,37,76,-52,67,44,-10,-85,39,96,-26,-9,76,96,-50,50,-24,40,14,28,79,13,18,9,9,-14,47,-54,-10,15,27,7,
43,20,30,-47,-51,-22,-38,-40,5,12,-4,-56,11,-18,-1,123,21,-10,67,23,16,-7,51,19,-13,43,-15,47,113,28,-37,12,-61,-13,0,8,
22,44,-24,14,-3,78,16,-8,75,41,-67,27,-9,13,-3,60,11,-16,-51,37,22,20,52,-46,-45,-39,-17,-2,3,72,44,0,-8,-36,-1,-5,-22,
49,-18,-16,-7,13,-60,127,-64,64,42,17,96,-19,39,44,3,-5,34,-27,59,44,-64,13,2,17,-34,54,-9,24,-70,5,-37,-12,-3,-75,65,
22,40,8,64,26,-37,-18,6,28,-127,-5,-26,3,18,28,-31,-12,-24,51,8,97,50,-26,-59,-38,-11,-19,4,18,-7,-37,-11,4,-60,35,-51,
70,4,65,9,30,-45,58,46,48,33,-35,9,41,30,45,11,19,6,4,-31,-22,-66,-34,-74,-4,16,-5,25,-17,4,-63,77,-7,-1,-31,-47,-46,25,
-13,12,79,-10,6,-69,-12,57,-6,-1,7,30,-46,-21,-4,5,-81,26,5,15,17,6,-13,33,51,-6,15,26,-43,6,-9,24,47,16,0,14,-82,-35,
36,13,8,92,0,98,-11,19,6,-70,-64,34,68,52,39,127,122,-11,-26,74,21,7,-53,-22,-51,-3,12,-18,45,41,-5,-17,-40,24,-38,33,
28,6,-34,11,-26,-34,-34,13,29,9,1,4,-5,-49,74,-10,54,91,35,21,-68,74,38,23,-34,39,-20,2,6,-3,18,54,-12,58,11,-18,-34,
-80,-29,-31,79,27,20,94,92,-24,-58,3,11,5,-55,-10,-31,-48,52,-35,44,57,30,-43,-58,31,-17,48,16,-9,-8,-11,-60,-13,-30,
-32,60,13,-14,-7,47,-106,52,-26,90,20,93,13,-45,-75,22,67,-40,62,-60,-36,-35,49,6,25,-43,7,32,-18,9,-63,-25,-33,90,8,10,
72,63,12,-54,8,-46,-3,-12,5,17,12,-61,8,36,-7,76,8,3,-6,52,1,4,7,1,-11,-36,37,-30,-22,39,19,-2,15,-12,-56,-46,42,15,20,
-14,-37,2,-92,-31,-23,-14,-7,4,-44,-61,43,36,23,-31,5,14,-50,-39,-5,-8,-27,61,-10,74,8,1,55,16,20,14,3,26,-65,-8,-25,-8,
-94,35,64,19,-75,1,77,-18,39,36,22,72,-40,-30,-17,-13,9,32,-12,8,8,-52,20,-33,-40,6,-29,-55,-1,50,26,5,-61,-4,127,-63,
-87,-53,40,-53,5,25,-11,58,-39,29,-37,-12,26,-11,57,-127,22,35,33,-17,7,-20,-71,19,-14,-103,-31,-33,-25,24,10,6,-1,34,
46,-24,-21,46,-14,50,-27,-127,-31,-12,30,23,-14,36,-2,-9,51,-30,-25,-81,-17,-45,3,-17,3,26,-50,-15,52,-25,-71,-37,62,17,
-32,71,-3,50,15,-18,28,-29,-38,41,42,-52,-18,-16,45,-72,30,-86,-76,-5,47,-74,29,-20,64,7,-31,80,19,37,17,17,7,49,-36,50,
-57,-122,-53,-18,62,32,69,59,10,-8,18,-30,33,-95,-77,8,0,-29,3,12,44,-53,3,16,-20,5,115,34,-67,92,-3,20,19,-13,25,41,
-44,34,38,-39,-22,-71,11,-38,76,-57,-41,7,-7,-72,12,-19,82,14,-51,127,-6,-10,55,-22,-33,44,66,-13,-113,-26,-33,-29,-43,
-13,59,71,-4,25,-40,-14,34,-80,-56,4,2,-12,1,5,25,-62,-1,51,-41,-14,55,-9,-38,87,-26,46,43,-29,-27,49,-36,5,54,-55,-22,
-18,3,117,3,-23,41,52,7,63,3,-107,-18,40,26,-14,45,57,44,3,-17,21,13,28,17,-69,16,26,23,-15,-14,11,-5,11,37,11,-45,-28,
-9,31,26,-35,36,-15,2,-12,53,-48,-57,-57,46,-37,1,19,4,-9,-4,-1,15,31,-22,9,28,-51,15,2,-38,27,5,-7,-9,13,-14,22,-1,-43,
55,46,-19,-29,26,2,-5,-9,-16,31,-18,39,-2,0,-51,-16,45,4,51,-37,-84,-32,61,-67,-12,-32,-69,-4,14,-6,-3,-5,9,-11,40,-20,
-37,0,43,16,-50,51,28,-16,22,-29,18,-13,-22,20,45,44,58,-10,-38,44,7,3,17,22,-35,38,-8,-10,67,-6,-11,-12,12,10,-26,-18,
16,12,9,23,-74,43,-31,10,63,25,86,52,-11,-27,61,-68,48,-73,-31,8,-29,32,-6,-14,30,-33,3,16,4,-5,9,15,-93,63,-28,27,21,
-40,14,31,-38,29,42,10,-33,-30,11,-3,35,51,33,23,25,20,-39,-8,31,3,-7,12,-11,43,30,-44,-63,24,127,-27,-46,1,78,-1,-86,
-100,46,22,30,24,10,-35,50,-22,-1,24,7,-14,14,8,12,-39,-28,26,18,24,22,-16,-49,28,-3,5,37,-16,-46,20,-2,39,1,-27,-77,
-17,-30,17,46,-12,35,40,-45,28,-30,-55,6,11,-39,23,53,42,6,-3,-18,7,48,16,-8,85,-59,-14,53,18,-41,51,9,-6,-25,26,-50,
-32,-45,101,82,-76,20,7,-10,-36,-20,5,-36,-70,15,32,-5,20,2,5,51,-42,14,-31,36,34,17,28,52,12,31,-45,14,-29,4,-17,14,
-16,7,-5,-4,-1,-33,-18,42,4,-12,-2,-16,6,51,-19,-46,-36,-38,61,-34,27,14,36,25,-10,15,-48,1,-31,-92,68,15,16,-1,7,24,
-32,-9,-64,-26,-12,6,30,-41,72,15,61,47,-88,4,-21,-6,45,22,21,-30,-5,15,-4,-14,-38,17,54,-40,-33,35,47,-50,6,-29,34,45,
34,46,8,-17,-13,20,14,-57,-33,31,53,-90,-30,-49,-19,-4,-12,60,-36,55,-26,-17,58,1,0,22,3,-32,-16,-23,-2,39,-3,-27,22,
-42,36,-21,32,32,-55,54,-9,17,36,30,-40,-49,-47,58,-29,10,-20,-6,63,9,-2,-6,27,-82,-9,22,5,37,4,67,-24,-39,16,62,106,-5,
-21,69,20,-78,-39,19,-64,87,-9,25,-45,40,1,-13,32,45,-27,-31,11,4,9,-9,-2,29,-7,-4,-5,-3,21,26,-25,20,-47,25,6,-24,20,
-41,-27,-58,-33,-5,76,-6,3,-64,17,42,48,33,24,-61,-49,35,-3,41,90,-71,81,-21,11,0,-7,27,44,56,61,23,-71,1,54,37,47,-32,
-18,-64,1,-72,90,51,-1,15,44,-53,-44,-6,-35,-16,-81,2,3,-4,41,37,54,24,-43,-3,-54,44,-2,-2,24,16,-15,24,9,34,-9,-44,57,
-19,8,49,-20,-8,-40,21,6,49,15,-13,62,-19,44,34,69,-6,63,47,44,7,-80,-26,23,33,7,-8,-13,20,-49,-83,55,30,21,19,49,-16,
-7,-30,13,-42,-68,18,19,-9,63,28,96,57,-57,10,-39,50,0,-12,-6,1,-10,49,-46,3,-13,-37,10,11,-15,-26,-2,-30,-18,44,-22,
-27,-24,38,-27,-14,20,30,96,18,7,42,-2,7,-101,-24,-5,10,-70,-14,20,16,-40,-66,6,1,10,8,13,-28,-11,-7,-9,-18,-20,-9,3,7,
40,41,69,25,-38,0,-39,56,-49,-8,-14,-15,-11,43,-46,15,-52,-39,-10,5,-25,-31,-33,-14,-34,23,26,-2,-9,55,-74,16,-104,66,
36,26,34,-39,-24,48,-114,-7,-25,-91,-26,0,0,-5,15,-11,17,18,-26,-3,17,27,2,-12,10,-6,-13,29,-41,54,22,4,-32,48,28,-16,
-55,37,-11,-12,10,-12,-11,-7,-3,11,39,14,-99,-113,61,-56,-98,-45,26,79,15,-36,-10,15,47,-3,-33,-38,19,-9,21,11,-1,-22,
-38,0,12,-19,-26,57,49,14,57,100,31,53,-17,-73,-17,85,125,-2,-50,127,29,-19,-5,81,-82,-10,-5,42,-52,-39,0,-26,-21,-45,
38,-21,46,15,-5,-11,22,14,-38,-37,23,4,-71,-45,19,86,13,7,-19,-14,21,11,-10,-50,12,-50,19,-26,-29,32,16,-10,27,-27,22,
50,5,29,30,118,61,81,-60,-115,38,20,45,-56,-44,89,36,-73,21,65,-21,-39,44,73,-7,-31,-7,107,-4,-41,24,37,46,31,-24,-57,
-39,-63,-39,35,-49,49,1,-3,13,14,-11,24,-13,-33,11,5,0,-44,30,-118,-3,-22,-32,27,8,39,52,4,28,59,-7,9,61,58,60,80,-63,
-13,67,33,24,-52,-16,66,42,-55,-1,-38,15,-29,65,-32,-20,29,0,115,24,-34,38,73,56,19,-45,-14,-92,-65,27,109,-58,3,44,48,
66,-38,77,12,25,13,21,-36,55,-8,5,-127,12,-21,-25,-4,-5,64,66,-31,36,104,-24,-40,90,25,59,-11,-23,-63,0,49,50,-79,62,85,
-5,35,4,-38,36,38,9,-82,-5,-13,1,41,22,45,6,58,74,-18,58,61,1,34,20,-36,55,8,-127,14,41,53,37,33,79,-8,13,-27,-16,-32,5,
3,4,3,3,-9,-18,13,-52,-20,-9,23,11,-23,-8,79,-13,-26,-106,-10,-4,-26,-36,-60,60,48,34,-56,-23,10,-56,-30,-98,47,-25,40,
-57,-22,-23,-59,95,-56,-6,-47,86,-10,3,-48,-9,26,-27,17,-51,22,3,11,-27,49,24,-29,-39,-21,-6,-46,10,-21,-15,-24,15,-16,
30,17,-29,-5,5,50,-10,-30,-26,30,-9,-3,-30,-9,7,-9,-13,9,99,-13,18,-42,-12,-4,-35,-15,-6,47,4,-17,-17,24,4,2,38,-36,43,
34,50,-18,-1,-64,21,22,-66,-4,-18,47,6,3,-52,14,-18,5,-19,9,-4,-24,12,-5,-10,35,14,-7,6,21,-21,-9,15,-52,-67,-24,-10,-4,
44,-21,-2,-47,6,-30,-39,46,42,0,49,-35,29,-50,-58,-72,9,13,13,4,-13,37,-13,58,28,-40,32,9,-3,19,-39,-83,27,35,-63,-74,
-12,63,43,-34,66,-25,7,19,12,-34,18,13,16,-43,-42,18,-22,-36,-8,24,8,-28,22,-19,-37,7,-29,-27,17,-58,56,22,25,-2,-36,63,
-34,-9,39,-50,3,-87,-30,18,-1,-37,10,113,-11,27,-60,47,37,-27,87,-30,33,38,-15,29,-24,13,35,6,-80,-9,36,-20,32,48,89,
-15,18,-25,-29,11,5,3,28,8,-4,-2,9,19,-8,7,-14,5,-21,21,26,35,-27,-33,-28,-2,-45,6,47,-33,-25,-70,-41,-45,16,30,31,10,
-35,-82,-18,23,-106,53,-32,-5,-4,-57,-32,-35,56,-14,-21,-34,8,24,20,11,-35,46,44,23,41,7,27,10,-50,-21,-19,-12,-1,43,6,
5,-11,14,21,1,11,25,-8,50,-22,-2,-36,44,-57,-56,0,-17,-6,12,42,-6,-13,-79,4,-27,-18,6,-35,-11,-30,-26,-28,-4,-8,-48,1,
17,6,-92,24,-39,71,9,25,-9,7,-22,17,-52,-3,33,24,38,21,-22,-12,33,-36,-10,-3,-34,-7,11,-21,21,-14,43,14,-5,-5,38,11,102,
-44,-6,-14,1,-10,-52,22,-4,20,-94,-5,-17,-47,-40,15,12,-59,-43,-44,-115,-49,24,12,3,-12,-56,63,-1,10,-83,30,18,44,50,47,
-1,-32,45,5,-84,-33,16,28,-22,36,-54,-6,38,-30,10,-33,-15,17,0,-24,0,-2,3,11,4,-12,21,21,27,11,-9,-39,-19,5,-6,-6,28,
-21,-64,44,43,-16,34,26,-12,-3,-47,-45,0,-29,-17,18,31,-8,-49,9,61,-23,-40,72,-36,29,43,-7,43,-12,-23,-14,-10,-83,9,45,
-5,-31,20,86,-41,40,-41,26,-36,39,18,19,1,-2,-4,-73,-10,24,20,23,23,-11,-19,2,28,-26,11,28,11,1,-26,-25,37,-37,-17,-30,
15,-42,13,-15,-60,14,-39,5,55,51,-6,-113,58,-45,23,2,-20,-2,5,31,57,-13,-22,-47,61,-14,-20,50,26,11,38,22,-46,7,-47,23,
1,28,0,35,4,-32,36,-75,-12,0,-2,13,14,24,0,-2,9,-35,22,24,-29,-4,-19,-5,-13,-22,-22,19,-19,-6,7,-32,-101,4,-8,46,-94,
-52,-14,-4,-11,-7,-36,-18,-22,20,-18,30,72,12,-28,-26,12,8,-14,24,26,20,6,1,-17,-1,-1,35,-17,23,-8,12,13,-26,71,-80,3,5,
16,4,62,-10,15,8,-34,-9,-11,39,-9,-32,-22,49,-20,-1,-9,75,32,-18,3,-80,-127,-40,31,1,-85,-29,-26,88,-33,37,13,31,-2,17,
-13,88,14,27,-12,-1,-18,-7,-24,-22,8,1,-1,-13,-6,-49,-6,31,-3,1,15,3,-7,-14,62,-54,0,15,-20,-18,13,42,10,-47,-95,41,-40,
-19,12,-30,0,-5,-14,-35,23,19,-21,57,-8,-41,-61,-24,36,-1,45,-3,-2,60,-4,44,-2,47,-14,51,54,40,56,-2,-40,32,10,-23,74,
-51,-15,19,65,31,18,-46,0,-62,21,-35,111,-48,25,60,5,-66,-25,-50,26,-45,-31,-2,39,-20,30,-28,-5,25,-54,4,14,-43,-50,87,
29,88,-44,-31,18,-54,9,16,24,30,-6,39,36,-47,22,6,2,20,-8,29,18,54,67,-21,3,29,-8,4,19,-56,-22,-10,16,-9,3,-22,20,-41,
-4,4,37,-29,16,31,24,22,-55,-3,2,32,8,-4,15,6,82,-91,-38,16,25,-58,26,-28,-5,9,58,29,-84,-16,5,28,-22,3,-91,24,37,-20,
34,-17,59,35,-15,16,17,16,17,39,78,-59,39,17,-3,21,-20,-15,-39,-66,56,-25,9,-39,16,38,34,6,-7,33,11,-2,27,-7,1,-42,30,
-26,-1,-12,-18,9,103,-16,-17,48,37,-28,-35,-57,42,10,2,4,80,-41,-104,7,-44,16,-25,16,60,-19,-20,-28,122,-76,24,7,2,-17,
19,51,31,14,65,26,3,3,3,31,-10,-127,49,-5,35,-26,-44,36,66,-8,32,-46,32,34,-18,-10,7,-10,-23,-11,-43,18,-50,5,95,-7,-43,
37,6,-3,-49,-127,49,12,39,5,127,-90,-116,-75,-114,51,68,-91,57,68,-16,11,51,27,3,-58,-16,1,14,6,3,-26,-7,18,-17,-23,27,
-29,13,-16,54,-1,46,-94,-12,-20,33,-93,20,40,-9,-50,-17,-69,-4,10,-39,-74,-34,-57,34,2,22,-68,-75,32,-1,-23,33,-61,-26,
-32,-54,37,15,-19,17,-14,-1,-19,63,2,33,61,5,21,33,-52,-27,26,20,-15,-9,8,-34,33,30,19,-25,-20,-67,12,-38,-19,40,10,-16,
-89,37,-34,27,-56,29,52,-55,31,-56,16,-59,69,-18,-19,-38,-26,20,46,16,-57,-43,15,-11,-52,21,-56,18,-60,-5,25,-36,16,24,
2,21,36,31,-26,46,3,59,2,19,-10,-21,44,18,-3,26,16,-58,-6,53,8,-75,-20,-25,35,-20,-19,40,-17,26,-84,66,-5,55,17,47,37,
-3,15,17,-6,-28,8,51,-7,-30,-20,-24,15,-6,-40,-21,-2,0,10,6,-12,29,-11,-26,-1,32,-8,3,7,-13,66,28,-28,31,-53,87,-53,80,
-76,10,19,72,38,22,27,-22,-2,33,37,-102,-42,-11,15,-11,11,0,-25,41,-26,12,64,21,21,64,-32,-22,-15,-6,-11,-28,-13,34,-6,
-57,-28,-44,27,31,-10,-25,-6,56,-13,-5,-52,3,-62,-9,1,58,4,-41,-34,-106,5,-24,-32,17,-19,78,23,39,30,-67,-21,6,18,18,-1,
16,-24,-10,-4,12,-15,6,28,-8,-4,-2,-28,-15,-2,127,69,71,21,-64,-35,-3,-44,36,-86,21,-23,98,-26,-30,-9,54,-5,14,-20,-3,
45,-19,-27,38,27,29,-41,5,1,24,14,-30,-11,4,-30,27,4,42,2,-10,51,51,-11,-56,13,-11,16,12,-13,-15,-23,13,6,-36,-6,-13,1,
-17,-15,37,-10,38,25,55,51,-31,-8,22,-23,-19,-9,25,-90,-13,-4,17,-20,-23,-17,4,2,11,-14,11,44,22,-10,35,-21,42,-62,5,-4,
32,-35,27,-16,-17,-20,34,12,31,7,19,21,27,-27,-60,-22,-26,7,-7,-10,-31,34,-35,-3,46,-4,-5,27,-7,40,0,20,42,-46,28,24,
-59,48,35,-12,-20,-10,12,17,-14,9,37,-15,-41,-20,-21,20,-7,-16,38,-13,-1,-3,55,11,12,-32,-40,-14,34,28,23,14,-19,15,25,
10,19,3,15,15,17,-32,-20,18,-82,77,-21,23,52,-10,-55,5,75,22,7,-2,45,22,-15,9,-11,19,18,71,-34,46,20,16,-35,-82,-22,6,
10,25,24,-4,-15,11,42,23,-11,-27,42,-54,-30,-12,18,48,23,-50,42,-48,6,92,-78,4,-21,-21,-69,-15,37,28,42,26,13,-9,-44,17,
8,1,-12,0,-17,-29,-6,6,17,15,0,3,6,-21,5,2,-36,-13,36,39,-1,25,-42,-4,38,1,-48,-72,-23,34,7,14,6,21,55,-5,0,26,46,5,13,
-12,4,27,4,10,40,-22,48,52,36,27,50,-19,-7,-28,11,-31,5,36,40,-30,-3,0,-35,2,-20,10,-36,2,-7,7,-5,36,-27,-12,-6,17,29,
18,-57,18,31,20,-39,52,-2,28,-15,-62,-57,-30,24,-11,5,29,-29,48,-2,41,-5,45,36,33,15,-4,28,-7,29,-37,8,-11,38,-1,-8,10,
43,-67,36,-16,-13,-6,47,11,12,-70,-31,8,8,12,-18,19,-59,57,-23,-24,37,24,-37,39,41,-23,-8,-4,-34,-18,38,12,4,10,5,43,9,
-12,-47,1,-17,33,17,-1,-20,-3,19,22,-5,23,-3,-28,-55,16,22,17,33,28,-30,-14,11,18,10,-30,6,0,-24,-5,-3,6,-4,37,6,-2,-17,
10,-47,30,-33,5,-30,49,6,-36,39,17,-33,36,42,-31,25,5,-39,16,0,93,55,-20,23,61,37,-4,-5,-4,-33,30,52,-24,-19,25,38,62,
-14,-46,0,21,-18,-17,-6,66,-40,31,-7,-11,-37,10,-79,-14,0,26,-40,-17,41,37,3,19,49,-20,-25,4,-29,-36,-9,-1,-9,-3,11,28,
-7,-38,-5,-16,7,-16,-30,27,44,-4,6,53,51,41,-9,52,-14,43,33,24,19,-64,43,24,-23,-28,-34,-26,3,-21,-6,17,29,-21,-26,-21,
-12,49,25,-7,45,-22,2,-21,39,45,64,19,2,79,98,30,-28,-46,51,50,-8,-36,30,20,-18,17,24,20,-29,3,-5,7,-48,-3,-6,1,58,33,
-45,6,33,30,5,-26,2,53,-1,34,16,-9,40,10,-16,-43,-24,-28,-6,-30,-18,53,11,-4,-13,-34,-8,13,-10,-14,49,36,-25,-53,-26,59,
81,-35,3,107,58,60,-77,11,25,3,-3,-8,22,2,-29,28,43,0,11,-8,-17,18,-52,3,11,-30,16,20,-6,54,43,-20,-9,3,15,40,42,-8,50,
-38,-25,-48,-6,-57,-2,-34,15,3,-15,78,3,10,-20,-15,-26,17,-42,16,26,-57,-27,14,-21,48,84,-49,39,110,20,50,-19,-55,40,1,
27,-3,6,-61,-27,21,38,21,-23,15,10,16,-37,10,22,26,-28,-2,-48,68,13,10,19,-33,81,0,42,-86,95,-125,-45,-51,-10,-31,-14,
-2,-7,-9,-2,43,-19,-14,-2,3,-11,7,-8,-5,4,-23,-37,-49,30,41,71,-18,79,39,-36,-63,4,2,21,1,-4,-23,59,0,27,-11,-34,39,-13,
-68,-7,11,-12,-4,13,28,38,-7,1,-9,-6,-14,29,14,-30,22,70,-3,-1,-2,41,-10,16,-35,-10,6,-21,28,11,-39,17,46,18,5,-6,-2,14,
-18,64,-62,-54,-4,7,-27,117,-86,10,69,32,-54,-59,-39,58,-24,16,-26,34,13,7,-21,-4,-26,13,-55,6,-17,-28,-3,8,14,8,-36,38,
-32,41,50,-3,13,-6,-35,15,24,-22,8,-7,-6,13,-48,-9,6,3,-43,-9,-3,16,-9,6,-36,-33,-30,-13,23,15,-55,-70,-51,2,28,47,16,
-8,49,-9,1,-38,29,-5,-40,9,-8,16,-9,-54,-10,8,34,15,-51,-41,25,-9,-28,-36,19,38,-79,53,-28,43,-2,-65,21,-38,31,5,-24,-1,
32,-4,0,-12,-57,11,11,-5,20,-8,19,-8,8,17,-17,-25,-22,-11,5,-22,-82,-23,-26,-60,37,30,63,-25,70,-34,-4,10,-1,-47,-14,
-59,-5,-32,-77,-32,-21,15,23,25,11,16,28,21,0,-32,23,56,-54,6,56,28,22,-20,-16,-71,42,-44,-47,-10,-47,-49,1,10,-29,36,
-2,-37,-20,37,10,-2,-18,-11,19,-10,-23,-11,-18,-70,-109,-20,2,59,59,104,-6,19,79,-2,-38,-36,18,-33,30,1,29,82,-21,-6,-7,
-55,12,-13,-69,-19,-111,4,34,14,98,27,-15,-7,4,-52,-9,86,35,-21,68,49,54,-24,20,31,-56,23,3,2,-18,-34,19,34,-40,53,21,
24,58,-33,-2,-39,-17,59,-104,59,11,35,2,49,25,-72,17,97,-17,-45,1,50,-13,-10,25,25,-17,-39,10,21,-1,-11,-70,-8,-7,-25,6,
-21,35,26,-29,8,-13,-45,30,-6,52,-24,21,-3,20,-14,37,-37,17,9,18,27,-30,-5,12,-8,-30,38,-26,48,18,-20,5,12,2,-21,-55,2,
38,77,27,-14,-25,-42,-41,-16,-55,-43,-18,-26,9,-3,-41,41,-4,-60,-36,13,34,42,-43,-51,41,-17,8,-66,-7,56,-104,61,-25,-32,
25,-38,20,-5,4,-14,-4,-25,25,-23,25,-32,24,19,-6,-2,-16,-9,11,-13,1,31,1,7,-10,-16,51,6,-42,10,2,6,86,66,12,-30,30,-35,
-12,-18,1,3,23,-36,-19,-55,-28,-38,-54,-7,9,14,0,10,52,35,4,-66,13,42,-20,83,-20,11,32,28,-81,-31,7,-29,7,-79,13,16,4,
24,12,39,3,11,-25,-10,40,-34,6,12,-9,20,15,-56,25,-14,-47,40,8,-18,86,111,-32,-32,35,-69,38,-50,-7,54,-14,-21,-29,-6,1,
-93,36,-35,-18,25,40,-58,-115,6,-13,2,-5,44,-7,-21,5,-9,15,47,-39,-78,4,28,127,-52,50,-15,-68,11,71,-29,-20,11,1,10,-18,
-2,-37,22,10,16,-52,-8,-13,-14,41,33,45,49,11,-2,62,29,19,53,-114,32,-6,43,44,-13,-48,-20,-9,-107,-49,9,61,-127,-19,7,
20,18,-15,-91,-49,3,49,-11,1,-56,26,-8,-13,6,21,-38,66,-48,63,-27,19,38,56,20,-42,-6,-19,2,-22,12,-24,25,-18,13,-11,7,0,
43,30,16,68,44,127,-38,0,12,5,1,-73,43,67,39,71,-29,-29,41,-38,-60,-32,-27,-38,-76,-2,-14,116,-43,-9,-32,-12,25,91,39,
29,-49,116,39,-49,47,-64,24,-11,-21,-93,47,17,-32,127,3,-54,-15,24,-23,-21,51,-20,-11,27,43,15,34,49,23,43,-8,30,-20,
104,92,-30,-46,10,11,56,-29,7,27,53,-15,14,-25,1,-107,-27,-2,-11,5,29,-11,92,25,-29,-19,42,-25,30,52,7,-78,30,39,-41,50,
-38,46,22,-76,-3,-19,-68,-40,98,-65,-50,33,36,-93,-17,51,52,-46,34,14,-10,48,50,-19,8,95,-23,-49,33,83,49,-87,-44,-12,
115,-76,90,-18,-69,-53,0,38,15,-16,-67,-65,51,-1,-27,-5,-27,42,27,-32,19,17,44,-32,-4,-25,-45,50,-58,-2,93,41,57,-9,
-107,-17,30,16,3,51,-15,-30,-27,-48,33,-19,-12,1,-9,10,66,-16,57,5,-27,-58,-26,-44,-35,-32,17,14,-15,-40,-49,42,-42,-74,
18,22,-26,-33,46,-44,-59,-88,14,19,-67,-9,-35,87,-2,-22,-46,-23,27,-12,-53,-9,3,105,-80,-2,19,17,-1,-21,-86,-5,17,49,
-21,43,24,40,-70,-65,-26,24,-22,-9,2,58,57,19,51,88,-64,-37,-18,-84,-21,0,-20,39,60,-15,-16,20,-86,26,-25,103,-57,-80,
-6,-127,-31,-6,-6,47,17,-83,-25,101,-30,-27,-18,-49,-8,40,-28,-16,28,34,-83,-49,24,75,-24,-43,-67,-49,7,36,-31,10,0,57,
-20,-13,-43,36,-43,-26,-10,41,31,1,7,112,-48,-18,-51,-34,-7,57,-43,91,40,-23,-12,14,-102,4,-2,54,-53,-42,-123,-96,50,74,
-84,34,28,-30,-11,21,54,-12,-16,3,3,75,24,-24,-29,-43,-8,-58,3,53,73,-53,-8,-8,13,21,-22,-19,-22,36,22,20,-1,44,20,-28,
19,9,16,-2,61,9,2,6,-29,-34,38,127,-79,39,26,43,-13,-14,-24,-12,21,-4,21,23,25,-7,-1,-16,66,-25,-41,23,-5,32,8,-32,34,8,
-23,-44,22,32,-64,66,-64,-26,58,-8,20,-71,-22,-65,13,-14,4,2,2,8,-72,-27,66,6,17,7,-63,12,15,-55,-78,9,-21,-10,9,-28,
-21,9,-10,28,-48,7,-22,3,-6,-27,-21,-11,24,-16,3,-39,-4,-3,-19,40,-17,38,14,20,-35,0,-5,0,-27,-59,-51,46,-14,-36,8,4,32,
-29,26,-46,32,-64,-39,18,24,2,18,-26,-8,8,11,49,22,34,-33,66,22,-12,14,56,-28,-35,-17,-80,-14,18,4,-2,18,-11,-19,21,-14,
-21,14,35,-27,-42,9,-98,14,4,-4,-6,-2,19,-15,41,-51,-15,-15,-54,-32,-28,-12,70,23,-10,-18,-39,6,-57,-59,-25,-17,0,13,15,
33,0,-4,-41,-10,19,36,17,7,21,2,50,24,-20,5,66,-65,-13,-67,-51,25,-53,12,3,62,2,8,-17,24,-32,46,13,-12,-36,-77,-89,24,
13,-29,-10,-12,6,7,12,19,-64,-8,9,12,90,74,51,13,-35,32,-18,6,30,-118,-5,9,26,13,-34,25,-15,-3,8,-27,-11,2,-11,58,13,7,
-4,38,-10,11,23,46,34,20,-51,28,77,-2,-65,-19,27,21,-49,-13,2,18,20,24,24,-9,-4,4,41,-16,1,-3,13,5,-6,-8,2,36,13,-43,29,
-9,85,-23,-26,-50,-55,-101,52,12,26,-83,53,-67,-44,-7,46,49,50,-41,-29,1,-27,-84,9,95,51,-66,-3,28,5,-29,17,11,-18,-18,
30,-25,26,2,31,-7,31,35,-49,-25,9,-1,-3,-12,-36,10,43,-8,29,3,49,2,17,-41,-5,-2,49,-12,17,-2,51,-30,-52,-24,3,80,-61,
-54,-1,0,43,-74,33,-55,-22,27,43,-55,10,-28,-29,27,-34,55,-4,-51,-13,-12,27,-44,-30,-26,-47,31,-7,27,-5,19,6,5,10,-9,
-62,-13,12,-5,33,-9,-64,1,-18,-7,1,-13,18,-2,29,-32,-21,-10,-23,-5,-40,20,-47,53,22,17,14,120,-59,6,-15,-22,2,-36,-4,
-22,-38,-6,1,-22,21,-21,1,45,-49,62,-29,-33,20,-22,49,-52,24,28,-59,31,-36,-21,-12,81,-18,43,-8,19,-63,-3,8,19,-12,17,
-26,-33,-4,-11,24,1,8,21,9,0,-35,26,-29,11,46,20,-3,42,2,-2,51,-2,-22,-28,-8,-33,77,-16,-58,1,2,-6,-19,10,6,28,-24,35,
-30,82,-15,-22,64,24,11,15,29,68,-32,-4,29,-16,15,-5,-12,66,1,-2,11,6,10,-17,4,-9,-32,13,2,3,13,9,13,27,9,57,-18,-12,20,
-52,-28,101,70,127,-18,-21,69,51,-32,-60,-87,62,65,-97,-6,108,61,49,100,63,16,-13,47,-118,70,44,51,52,127,67,18,-37,19,
-18,41,-23,-12,-23,7,-36,25,36,-24,57,-18,-55,12,-30,3,-39,-24,-5,6,2,-16,8,21,20,25,7,-18,15,-23,-40,-6,24,-10,84,-27,
14,23,49,-53,-37,-19,65,-81,-80,-44,77,24,43,104,-6,39,-2,21,-44,103,-8,-9,42,45,25,25,-30,21,-24,-15,5,-43,10,-37,39,
-36,24,9,40,-48,-15,7,-7,5,-8,-34,-1,-41,1,-11,21,-10,41,24,-21,-5,23,-1,-10,28,-43,-92,-13,16,33,-23,81,-32,6,19,67,
-52,-73,-18,-17,5,58,63,-25,27,-20,1,-40,75,-30,-13,100,-13,-99,3,-34,40,-3,-73,7,-45,11,-45,49,-96,79,15,-12,-24,55,
-18,40,-4,18,-5,4,-10,-4,37,7,-27,6,8,-15,12,12,-33,9,18,7,-55,-28,-9,21,26,0,-29,-21,39,0,49,0,-35,19,-16,88,-25,-57,
17,38,7,-66,31,45,-41,64,7,-85,-3,25,-6,49,-63,17,-47,-1,-10,23,-78,46,-6,0,30,-34,-69,109,66,15,67,-7,-69,39,14,-46,
115,-37,16,1,84,99,-20,-12,37,28,4,-8,-38,-11,-40,-49,36,36,42,6,-24,9,-13,41,20,15,-49,-71,-23,26,-53,-15,-60,-7,-38,
-4,-24,34,10,-20,48,5,25,-58,-26,-12,-21,-28,29,8,-25,45,26,43,-36,49,42,8,39,-66,-28,21,30,-34,6,-41,-23,-33,20,-22,-3,
17,28,27,50,-16,-21,-20,13,-56,-3,-19,18,3,-34,-12,-8,28,13,-32,5,-41,6,-9,-27,-46,-6,5,8,-23,-34,5,-8,62,91,11,63,-37,
-28,-9,8,-89,17,-20,15,35,44,11,12,-10,-9,36,42,-61,27,24,0,-21,-27,-14,-12,-51,37,-28,11,-11,23,17,65,15,9,-21,24,10,
-8,-7,-12,3,-3,-19,-21,49,8,30,-10,61,29,-35,-56,-9,32,-4,7,-23,5,11,2,-15,49,-7,43,-78,24,61,37,-44,-2,-19,-9,19,-22,
33,9,-63,-9,30,-12,3,67,6,29,-10,-13,1,-16,-12,5,6,-40,-16,35,-36,42,16,46,-22,17,-3,14,30,-49,18,40,-4,21,14,36,0,-25,
-8,-66,-14,-21,-84,109,56,-45,22,-10,-29,-18,-55,45,-39,81,-26,47,14,22,9,-37,-18,-27,0,27,47,-24,51,31,2,8,25,-26,40,
-15,-34,48,-97,85,-40,86,50,-23,62,-7,6,-8,82,-1,19,22,34,30,48,22,11,7,0,-28,41,24,-17,-34,31,-49,7,-19,28,6,22,-41,
-38,-32,50,-25,-37,100,-39,77,-19,-57,-14,-27,-28,29,13,-18,11,46,37,-17,8,-7,1,-50,14,-38,-26,0,11,11,-31,-12,-34,-1,0,
2,32,7,59,-4,11,6,9,9,-56,26,42,20,-26,12,26,-62,44,-4,-20,57,-14,-7,-32,50,-6,21,1,-6,-6,-2,25,-25,-12,48,42,63,-55,-1,
12,7,-22,-5,-37,4,-22,47,15,-1,1,24,-3,-85,-29,13,-25,-24,17,-42,30,-62,-46,-4,-34,11,50,1,42,23,1,-3,-17,-34,-57,41,14,
9,-1,-27,-32,-5,41,-7,58,39,5,2,4,-49,-51,44,-34,10,-57,41,25,26,22,20,-9,62,-42,35,-13,34,32,7,6,-24,-34,-46,-4,48,-38,
113,-26,-83,-32,55,22,-101,-53,-44,-3,-68,-4,18,9,-13,-4,20,2,-38,-36,20,-19,-6,-11,7,6,-14,22,-60,0,37,-46,63,-10,-52,
-9,-127,25,72,-79,40,7,37,2,-28,-29,10,-60,33,-80,3,4,43,-58,23,-4,-29,24,-26,12,40,-7,29,12,-12,24,-45,38,32,-17,64,1,
21,-67,27,-23,-18,27,-38,13,-127,2,-53,37,33,-20,48,99,-24,-79,14,-26,-90,-43,-40,4,-6,-56,-46,33,-78,19,-1,38,4,0,4,
-62,-32,30,-64,29,71,-23,120,-20,-13,66,6,-57,35,100,-34,10,108,93,18,21,12,32,-72,-28,-20,15,-3,-12,68,-16,-7,-75,-33,
-22,-51,-11,-37,17,-28,17,1,4,1,19,32,-4,-4,-4,-71,29,-73,10,-9,13,12,-1,-38,-18,30,45,32,-16,10,-5,55,-25,-34,35,4,24,
105,-61,-19,12,34,-35,11,29,-27,-14,36,28,-43,-20,44,-24,-43,2,-8,-9,-23,-13,56,-8,-56,-7,0,-24,-35,-2,-21,28,-15,-20,
-47,14,9,16,31,15,23,-9,-51,28,-15,-10,-55,-4,-53,1,-26,4,27,-9,20,-34,-15,-66,36,15,-32,48,-33,48,43,-17,58,-1,-49,-6,
72,5,12,-16,-32,-1,-80,-2,60,-22,3,-78,-45,-23,20,-5,38,-49,-77,69,-26,25,-39,-8,-32,8,17,-55,-39,11,17,54,-20,0,0,2,
-75,22,46,-53,-32,-30,-85,13,-113,-13,44,-13,-13,6,-1,-34,-48,5,31,-26,32,17,-17,-77,34,22,-87,-14,71,-10,-24,-3,-73,-4,
29,-69,6,21,-69,-32,9,18,-19,32,48,-13,-39,-56,-40,-12,-8,-6,-98,-2,-77,11,29,-23,54,55,8,-9,19,-99,-56,-54,-27,-3,-37,
12,-62,-8,29,26,12,53,27,-33,17,-47,-8,-28,-12,107,97,-31,127,30,-7,-57,-16,-85,24,69,-23,-75,82,101,41,-10,-15,-39,-46,
-85,42,2,-67,10,30,28,11,-46,-8,-33,42,15,0,-15,-48,-11,-5,-29,58,20,21,23,35,-64,-26,-68,-24,-24,-42,-25,-22,-2,16,60,
90,54,68,-8,-13,4,-1,-16,-6,75,25,21,121,5,15,-73,36,-35,37,44,11,-18,62,65,-21,22,-11,-36,-14,-28,5,-15,-33,64,-51,57,
2,-60,1,53,1,18,-11,-34,-20,-31,-25,-44,46,-3,45,6,14,-28,-17,-4,-8,-36,-41,-17,-24,-30,3,64,48,22,35,-42,-6,-12,-15,
-35,-50,115,-29,57,101,7,8,21,35,-48,19,-17,-22,26,76,-2,-127,64,5,53,-30,28,45,-38,110,14,-39,85,-18,-54,57,-3,-15,-1,
-22,-106,-41,12,-2,-19,44,39,9,3,39,-40,-21,18,10,-92,-53,-30,-75,-6,-3,11,5,8,36,-34,10,-71,-35,-11,-44,60,-11,54,47,
-66,-30,14,31,45,-25,-62,-20,-29,25,-34,-10,29,-27,-9,27,-32,31,20,-29,30,26,-48,-26,-69,-13,4,-77,24,-74,-38,-15,-89,
17,83,59,11,20,-47,62,-116,-52,3,-11,4,22,4,-1,-39,17,36,-12,20,24,12,-22,-22,2,10,-6,0,21,-20,30,-24,-40,36,-28,-15,-8,
-50,11,-40,-22,42,-5,32,-8,18,-5,-49,-7,35,-57,-14,12,9,-23,-19,-30,-7,-42,29,8,-37,-5,-50,73,127,57,6,-7,-27,63,-110,
-21,9,-2,-11,30,23,-5,-26,-13,-5,-54,5,18,10,-41,13,-20,1,9,17,-34,43,40,-65,-61,-36,12,0,27,-38,26,1,9,27,-34,15,13,44,
-3,-72,-2,68,-26,-6,11,-8,-11,10,-16,-32,-54,43,46,-27,38,-39,56,97,-6,-2,29,-63,-11,-81,-51,11,14,-31,31,47,17,-15,-18,
-16,-20,-19,-6,18,-20,7,-28,6,60,29,-18,57,99,-5,-116,8,70,17,-47,-81,86,5,4,4,-46,41,29,40,-17,-51,18,-5,68,-8,-8,-3,
-52,-8,4,-3,-105,25,47,-22,8,-11,87,81,58,-37,62,-16,-48,-97,-13,-28,-3,15,2,26,37,-17,9,-39,1,6,-22,3,-18,-1,-30,-4,86,
-74,-127,92,30,13,48,-81,122,56,-75,-122,93,-23,-22,-19,6,-38,-10,34,15,-33,-22,26,-19,27,40,-3,-57,-33,-25,4,2,67,-35,
7,55,0,-38,66,-16,21,38,18,17,-19,24,-23,8,-26,-6,4,26,-13,10,-32,-37,20,-14,6,-42,-62,3,16,16,39,54,37,38,-67,6,46,-23,
-30,44,46,23,-9,31,-22,-20,14,-27,6,31,-41,-15,57,-68,27,-17,-37,-13,54,18,-8,-6,1,-19,2,57,-50,-24,74,-28,37,-18,-11,
-31,-21,-3,-18,-1,-16,19,36,26,-21,-19,-25,-28,24,-22,42,-8,5,1,7,21,4,21,55,98,-12,-28,14,1,20,29,-30,52,-19,-15,-12,9,
-29,-31,20,82,-7,-15,17,28,26,-68,-37,22,-11,46,0,-10,-3,11,48,103,-23,-13,24,-19,67,-34,-55,-45,-2,50,-9,11,-8,36,25,
35,-3,15,-10,3,1,-25,14,-9,-13,1,10,22,-46,-56,76,61,1,-35,5,48,18,0,-40,65,9,-1,-38,62,-46,10,23,-28,54,90,-7,-6,23,
-42,32,-71,-30,23,-26,21,7,40,40,53,25,64,51,-58,48,4,-5,-41,-20,83,6,-38,18,10,38,15,5,41,-5,15,-2,7,13,-27,26,16,0,
105,-51,-16,68,22,71,109,-8,87,75,-30,-22,24,-69,44,3,-20,-12,-15,-6,-13,35,8,14,-6,18,-4,2,-35,-60,0,15,-21,31,17,7,34,
-15,-21,49,-44,3,17,46,17,31,-9,10,4,-2,36,21,39,-28,-10,-40,-8,3,-33,-37,-6,-40,36,3,17,16,15,16,60,6,21,-14,-28,-12,
42,15,71,43,118,58,-41,7,35,-1,-21,50,-20,-20,47,-3,-20,-50,-18,6,41,-6,1,37,2,-16,46,-43,6,39,-25,-12,7,6,-14,-4,-19,
36,9,10,42,2,38,-5,21,-60,-21,13,-12,-49,-13,5,10,17,10,10,38,20,-2,14,46,-51,31,-7,36,-55,49,-40,45,50,-10,17,4,20,-65,
44,121,-38,5,-10,6,-16,27,-127,36,-10,24,0,41,21,46,-37,14,10,1,-25,15,-36,-6,27,2,-5,-9,53,46,-6,-9,37,33,-18,22,-16,
-40,33,-6,2,-1,-1,47,-82,29,-3,18,67,-24,-24,12,0,-22,-51,-16,-27,-16,-52,55,-31,75,-13,-69,72,57,-67,-80,2,39,17,-26,
23,60,-50,10,32,72,-5,-19,-7,21,28,-31,-28,28,20,-9,22,26,17,-51,11,9,29,-28,19,10,11,-11,31,-30,65,12,-21,13,19,93,-59,
118,-27,-31,36,66,-11,-67,-8,-82,1,-54,-68,-1,-31,-35,3,14,-10,-36,47,16,-13,-29,24,-1,-70,-57,8,-22,-52,19,2,46,-1,19,
-49,-29,5,-39,-34,-20,48,-13,6,-8,-18,-26,34,-38,57,33,27,-26,38,77,26,-9,-127,57,-1,33,59,-15,49,-9,17,-21,95,94,-11,
57,20,-17,-82,40,77,60,47,-35,9,12,-16,-52,66,-1,-24,26,-13,14,-6,-25,-27,-26,-90,-17,17,22,-15,29,-68,-17,7,-12,-29,5,
0,6,-1,7,5,11,3,10,37,16,77,3,-35,-28,14,9,-66,-3,-2,9,49,-12,40,34,32,-42,110,51,8,62,-31,68,-54,-26,3,-17,-12,-46,-6,
-1,30,-66,25,-7,-37,-40,-16,-10,14,13,-38,27,-21,-17,16,23,1,12,-60,-15,-37,-17,-13,-9,-29,14,13,17,9,19,-11,16,3,-41,
20,9,0,-19,-23,-7,19,-33,8,-21,-50,30,-18,80,-1,-27,89,-10,-5,-43,-53,44,-38,-63,11,-65,-75,19,-19,35,3,-45,-29,43,-9,
-70,-24,-9,33,-15,29,-21,17,-9,48,-8,31,1,-55,-21,-7,27,5,-23,29,8,0,35,-10,-14,20,20,-42,-42,-7,8,11,-28,-2,-14,53,-46,
26,18,-38,22,-64,104,-57,-42,-23,16,15,-36,-36,5,-58,-77,11,-44,10,39,-6,-10,34,36,9,-47,-1,-4,-28,-4,58,-12,-6,11,-31,
7,-80,-50,-10,-63,14,58,8,24,23,-44,-39,20,-19,-21,-52,16,-8,-58,0,28,32,-49,-27,16,35,-27,26,11,-14,16,-5,42,55,54,15,
37,15,-13,45,-23,-41,35,15,27,-42,-13,34,40,-2,-10,14,19,20,31,-35,-45,26,-11,20,-5,5,15,1,10,-3,-28,-16,-39,51,41,43,7,
40,-33,3,26,-1,-22,-22,-20,-46,-21,-18,-16,16,-37,9,-34,-13,-58,-5,40,-27,-20,17,31,70,9,-17,41,-30,10,17,-10,-5,-13,-1,
15,-38,-20,-5,-33,39,30,10,15,-7,-14,-61,-19,23,5,48,-38,32,-33,-7,-2,3,-17,-11,-39,22,29,14,7,35,-14,16,22,27,-6,-49,9,
-36,4,-4,3,8,-61,56,-29,1,-52,15,38,30,10,12,26,47,0,31,-12,-66,22,-9,16,20,28,-49,-12,-32,-9,-38,-79,62,30,-13,74,-2,
-113,39,25,-62,1,-6,66,-58,2,8,-15,7,2,-28,-51,25,1,-6,-31,21,-20,28,-25,20,9,-12,30,-26,2,-2,19,10,-12,71,-54,-5,-19,
-2,8,24,27,3,-10,49,19,29,-52,-25,87,1,16,14,57,-33,-18,-31,23,-37,25,-49,10,4,39,-4,16,-73,7,-1,6,-17,8,28,11,-28,38,
-123,25,-1,-54,-48,-28,27,-31,35,-90,-50,16,24,-122,-31,8,3,-45,-39,45,19,-39,-20,11,71,-73,-2,0,-3,9,16,37,20,76,-15,
17,43,-21,18,-30,9,44,27,-9,2,104,48,57,-48,-25,-10,-35,51,57,-93,26,2,-13,4,8,-1,21,13,9,-56,19,17,-24,-19,18,8,6,9,
-68,-17,0,4,-34,-9,18,-63,-43,-15,-44,-65,23,9,-23,23,-20,-44,36,13,13,27,4,-1,58,-12,-10,24,-13,-19,-7,15,-14,-3,-17,6,
60,5,-28,-38,18,34,-66,-5,-18,-9,-47,50,-31,95,-5,37,-10,6,17,-6,-21,-23,-27,-40,41,2,20,9,-30,19,12,0,-10,-13,-6,4,-30,
-29,0,6,-29,34,-27,-18,-15,-59,34,9,23,5,-19,13,3,-2,13,28,-22,11,-33,92,-82,7,-65,-63,47,-24,-32,11,-18,-39,127,1,-32,
-36,31,9,-33,-51,8,-34,22,1,-48,24,-54,-40,2,-29,-8,0,32,20,17,-5,20,10,-21,19,2,25,-28,6,12,1,-59,34,23,0,10,-63,20,3,
4,13,71,-3,117,-36,-74,-33,62,-53,-78,40,-59,40,-127,11,118,-88,24,-17,-21,27,32,-22,59,-55,-11,-9,20,37,-35,93,-1,-65,
33,-29,37,14,-35,-40,-27,-51,31,37,-25,-22,-2,49,-127,-45,-40,72,-127,8,28,-36,4,21,43,-12,-24,-13,3,-1,-38,-37,-34,35,
1,-12,-49,38,35,-12,14,72,-16,-17,2,13,61,-30,31,-22,-12,-19,-7,-12,27,-6,-15,-17,-4,2,9,2,-22,-43,-5,-41,19,-14,-4,-21,
-3,15,-1,-30,-7,15,19,-26,-57,11,-34,-13,-31,-22,-54,-12,14,44,25,7,32,-24,6,-27,-13,-3,2,72,51,7,-4,57,-19,-4,67,19,39,
-17,20,32,65,3,-19,33,2,-6,-18,-3,-7,7,-8,21,-23,9,-8,24,27,62,-10,-11,-35,-3,-6,-52,-36,10,12,-21,43,2,13,-21,-20,17,
-31,-2,-12,-24,24,21,-17,22,31,-19,13,-7,-3,27,5,12,-14,98,57,10,78,29,31,-67,32,-18,12,-44,-38,-33,74,-68,-9,66,-29,7,
63,44,6,-38,41,-4,-1,-16,49,39,13,66,-41,-12,-42,21,35,-2,-15,-8,39,17,12,-9,30,-2,-22,9,-56,14,-43,8,7,34,-30,38,41,3,
14,-5,5,-7,9,19,2,-19,126,-44,-37,1,66,-51,-4,-41,21,-37,-116,27,0,-99,14,44,-3,28,21,34,1,5,-13,-6,44,33,-13,53,12,5,8,
-3,-5,-30,-23,6,-4,-31,-15,29,38,28,-10,-39,-47,-25,-21,13,-50,9,61,32,18,19,0,-25,-51,-45,12,-49,-27,2,-42,-7,50,15,
-12,-21,-5,-30,-23,-62,-11,45,-55,-60,-16,-94,-1,46,-48,7,-55,43,-11,26,-23,6,-24,-10,-7,44,16,45,0,-24,3,-18,-10,-22,
-13,-16,-1,34,20,18,3,-38,-2,-1,-35,-24,-28,14,-10,0,0,32,-1,9,-14,-60,2,-83,-35,22,-5,22,36,-14,29,6,-3,-36,29,-10,-4,
-22,-23,-45,28,-56,35,91,-16,25,-84,104,-9,-12,14,7,16,-17,-9,21,41,86,-14,-5,-17,-5,1,15,-12,-14,-18,3,6,24,17,-35,20,
6,-45,-17,-11,21,1,11,-2,1,22,17,7,-47,11,-41,-31,9,-12,-8,33,36,52,-7,65,18,12,6,42,-67,-8,-45,-19,-19,-20,51,13,14,-3,
109,-1,-11,50,8,18,-35,28,1,74,28,28,-28,-42,-18,30,8,14,-10,10,13,-23,42,29,-32,10,8,-68,-1,-4,29,-6,14,-34,-3,9,0,0,
-11,5,-17,-30,16,1,-15,64,57,-18,34,89,25,-113,8,30,-27,-9,-27,-46,19,14,-87,-53,-38,-18,-74,-11,9,36,21,26,-12,29,-12,
16,54,-10,6,-76,49,-5,27,6,-47,41,-9,-34,-39,31,-60,-17,-70,54,23,48,80,56,5,-77,-4,18,-30,-58,-11,31,-9,-8,-43,-29,45,
52,42,74,-24,-76,0,-49,-33,-12,59,-4,39,4,10,40,-112,-4,-56,-37,-27,14,25,8,15,30,-30,-16,0,14,14,23,29,-52,46,10,8,25,
-7,32,46,-61,-4,26,5,-17,-46,86,20,32,47,-15,-53,-127,-23,15,-28,-95,26,93,-24,-21,-18,-33,18,11,45,36,-33,-45,32,-40,
-67,7,5,64,-14,-60,25,14,-66,29,-24,-19,35,36,-20,11,26,22,-37,-59,46,37,9,8,30,-37,-2,-69,-5,21,15,-31,11,-46,32,-3,70,
-9,-23,114,-8,-18,31,-37,-44,-56,-1,120,26,-68,59,96,-92,-20,-17,-51,-1,-22,10,18,-56,-42,45,-20,-12,-12,-13,36,-26,-43,
18,-19,-45,52,-102,-11,24,30,31,30,-6,29,35,-56,11,1,66,-11,7,-10,-42,-14,-47,-7,19,-27,0,-56,-24,29,88,-36,-9,96,-75,
-91,49,-13,-5,78,-54,56,24,1,-57,80,-90,36,28,-80,3,-14,-23,45,-29,-35,23,53,-17,20,-39,-2,5,-13,-24,-1,13,68,12,26,-56,
36,-26,-5,-17,0,36,-76,9,18,59,24,-28,-53,38,33,0,-23,-8,38,-36,-24,3,54,-43,-26,0,45,-8,63,-3,9,-15,-43,30,-32,-35,68,
62,13,71,29,41,-15,70,51,16,70,66,-14,10,7,-32,56,54,0,-5,62,38,27,-30,27,-17,69,-38,27,-51,6,-62,21,-56,-28,22,-10,17,
-28,3,-38,33,4,-22,18,3,0,7,-56,4,37,-44,-35,-7,32,-27,66,-40,-52,-42,4,-30,-26,-40,70,-7,29,-8,-10,13,-15,52,1,23,43,
14,-32,-57,13,-58,84,20,-48,-27,41,20,-18,-35,19,-21,-67,19,23,15,11,-24,-1,-11,-23,15,-2,30,-45,58,-15,13,-42,11,-32,
14,22,22,36,4,7,23,-49,-23,76,-125,30,-85,-68,-44,-83,1,-36,6,-49,-64,36,0,-14,0,2,53,-26,9,18,-20,-20,-33,17,-77,127,
17,-9,1,16,-11,-16,-40,20,-99,-74,12,6,40,58,-29,53,55,-56,64,14,48,-76,42,-27,13,-5,-11,-58,34,5,9,12,-4,21,-12,-63,
-31,91,-97,4,2,-31,0,64,-32,-31,55,-106,-79,-46,-26,-27,41,-41,27,-8,8,21,-39,-23,-6,9,-28,83,-46,24,-5,-54,-15,-48,74,
82,28,36,15,14,33,23,-80,53,-63,7,1,1,-13,81,-35,37,-1,76,-3,-11,29,-23,-19,46,44,42,17,29,78,11,-22,35,-28,6,-1,33,-31,
-14,-2,-8,-32,-2,115,79,17,-16,59,-41,-2,7,42,44,-11,-16,-5,-11,-23,-26,-3,14,14,10,46,46,-3,15,17,-27,2,15,-63,47,-88,
8,14,-41,-4,53,14,23,32,76,-28,2,12,-27,-38,9,-5,43,-46,20,26,-3,-65,76,-28,-57,26,-5,1,1,-20,34,-20,3,39,-12,43,-36,20,
-14,1,-25,42,17,-42,25,-22,31,9,-7,-2,23,18,31,40,4,-27,-79,11,39,40,-46,-35,-19,61,-22,-3,-79,42,-10,-12,-35,35,36,2,2,
-26,-43,-6,21,2,17,-26,-14,-34,43,-91,86,-66,-51,54,-69,-20,0,-60,20,-21,-20,-4,-43,6,-64,18,32,4,0,25,-27,-12,32,8,24,
10,42,17,-40,-19,-79,17,-7,-71,-57,-39,7,2,54,-7,-52,70,-71,57,-34,50,-22,27,-42,32,15,10,-9,-23,7,12,-5,22,6,-21,-18,
-34,80,-71,123,-77,25,12,24,-21,-56,-72,-28,-38,-73,5,-9,-25,-27,38,27,-5,19,-37,-53,-29,10,-1,14,-37,30,-8,-63,31,-49,
31,-55,32,0,31,20,7,52,-8,-5,-58,23,-61,-12,-44,21,1,33,-16,48,-43,7,-1,-40,7,44,-8,-5,77,16,127,-28,35,4,-44,-19,1,7,
10,-2,0,30,-60,-24,105,9,-2,-3,17,-28,-3,-57,-2,59,7,31,11,1,-15,-18,-17,8,-30,-58,23,-38,-19,-111,32,-38,26,8,32,-45,
-64,53,4,-44,-52,17,23,24,21,26,5,-11,12,-5,-47,34,7,-8,55,25,51,-1,-25,-8,-36,-14,67,9,28,12,-8,2,-44,-51,3,-34,-11,-3,
-4,-4,-11,-74,-5,17,-27,25,4,-9,-25,24,13,-23,-46,-23,16,-16,-29,-127,23,-12,55,-5,6,-67,40,41,0,-37,-3,-19,26,23,13,33,
-4,10,-24,-22,1,43,7,4,32,3,6,59,20,30,-2,-78,71,10,-9,56,-19,12,-54,-58,-45,-11,35,1,10,-3,6,-81,14,1,-34,13,0,-4,16,
25,-10,-47,-27,-64,35,-9,-14,-112,-5,-56,14,72,15,-63,57,0,-35,-8,32,27,3,16,-23,31,-41,-20,-5,-19,-20,0,39,6,14,-23,
-32,26,4,40,-57,-15,4,11,29,65,7,-1,-53,-28,42,2,29,-42,33,38,-51,-64,17,53,-66,29,-32,-8,70,16,-2,-39,-19,-19,-16,6,65,
20,-47,-17,9,-22,-39,65,-5,7,-127,27,-6,-43,49,9,-11,4,14,68,-15,-73,54,54,24,-75,-20,59,5,127,-74,64,38,32,-19,-31,1,
-10,22,50,66,51,45,37,61,-34,14,54,-20,10,-3,-2,17,-10,29,-4,-14,14,-35,22,4,-5,22,-17,108,-5,47,2,-54,-12,-29,-28,-1,
42,-78,23,-1,-127,44,44,23,-19,-34,-58,41,-53,-12,60,4,-11,99,-30,22,72,-18,6,7,92,-42,59,-99,80,40,21,21,22,29,59,11,5,
23,42,-30,-6,-25,-27,-24,50,-55,13,-37,-14,-29,28,19,21,77,-41,87,-3,40,14,-50,-14,-9,-15,48,23,-49,6,-35,-16,20,-11,45,
-23,-18,-89,46,-55,-41,17,25,58,-81,-21,-32,63,34,-43,56,117,26,58,-86,58,30,66,-69,46,26,76,-13,62,26,12,-3,-17,15,-35,
-9,55,5,-33,-8,47,-48,48,7,6,47,-3,46,16,19,1,26,-34,-8,-10,48,6,-20,18,-6,58,-9,22,103,-58,13,-28,-1,-53,22,-55,50,62,
-51,15,12,-30,34,-25,51,42,-13,63,-39,99,13,109,-31,14,3,3,-50,60,-53,-38,-25,2,39,34,-70,93,18,-70,-28,23,-43,-45,26,
16,-31,18,14,28,52,-46,-11,19,5,24,3,29,-124,73,43,-17,-6,-2,4,-6,-44,51,2,-12,42,4,22,-49,-14,21,-11,29,-23,68,13,42,
-46,-3,18,-35,-19,31,9,16,12,-17,63,-27,33,58,-8,-22,52,13,39,-20,26,30,54,-3,-74,-1,1,23,-23,-7,47,24,48,39,-65,5,5,
-59,23,20,-43,85,22,-52,31,-8,26,18,-12,19,27,-22,6,-7,27,12,16,29,-10,21,4,20,2,47,-17,33,-41,-4,10,33,-4,27,41,-11,24,
-40,28,44,-1,40,18,8,4,-5,-27,28,-20,-3,-25,-35,20,4,22,-7,68,-11,56,43,-72,-27,19,53,26,22,-44,3,-45,0,-14,42,45,-20,
-11,2,-9,-53,-17,5,2,89,-70,-19,-6,42,18,-24,53,59,-12,-4,-51,-39,54,34,-13,-13,14,-37,-19,43,-6,32,-49,-25,28,-48,-2,
57,-10,-8,-52,32,-31,-37,-5,-9,-9,36,43,-12,-12,-28,-6,-75,-49,1,34,29,-12,-57,-2,56,34,27,33,-33,22,-66,-10,-91,-42,
-12,-8,16,-40,-38,-35,43,25,10,71,-35,-5,47,35,-84,28,60,30,20,4,-21,-58,114,-83,27,-71,-28,48,8,-25,49,5,-20,0,-19,-47,
-92,27,3,12,-1,-5,31,17,-24,-21,37,23,0,-36,50,-63,36,26,-39,14,18,2,-13,-42,21,-8,-6,3,4,13,2,-1,-13,-15,3,-11,38,33,
35,15,51,13,25,-14,10,-10,78,-68,15,59,15,-3,3,-29,6,-21,-3,41,15,-19,58,-8,-34,23,36,-5,12,40,-3,21,38,25,-1,4,50,0,5,
14,37,10,47,-13,-6,-2,22,10,10,6,20,-22,-17,-11,-30,34,14,-28,23,22,15,54,22,53,33,10,-37,12,8,35,28,-13,18,31,-52,-21,
11,-15,45,7,3,-9,-36,-10,63,46,21,-61,-12,16,-7,-21,-22,13,-31,38,27,37,-34,2,23,-32,58,-15,22,8,-8,-28,-7,-8,16,29,3,
17,-3,-40,26,-9,-20,32,32,-17,7,17,11,24,-9,53,80,12,-35,5,2,19,28,2,-5,15,-9,-50,75,-58,4,-21,19,21,-65,20,15,3,26,-49,
-10,-50,-63,7,-39,-14,-20,62,18,-12,-51,38,-52,0,23,-54,28,-12,-48,3,33,34,41,18,3,-6,-60,-35,15,-37,-5,-20,64,17,-11,
-11,11,32,-6,43,16,-22,-14,-7,-31,26,-12,-25,-24,24,54,-31,104,-85,38,-67,12,-29,-25,50,-32,2,-34,-24,-8,-3,-127,11,-32,
-78,-10,11,58,26,-27,-33,-10,21,-24,-57,44,-60,-3,18,-12,-22,-6,40,20,-20,-3,29,-11,-25,-9,0,-15,-34,-5,13,9,-55,55,9,
23,-41,7,-10,9,-48,27,42,-8,5,-26,-5,-3,17,12,73,-20,-16,-7,-36,54,-5,32,-21,-33,36,45,8,-6,-47,-25,34,19,12,-35,-25,
-22,-11,-29,15,26,-76,6,14,-2,-29,8,4,-42,16,14,16,-32,3,-44,9,-12,2,-3,3,27,-10,25,18,71,-11,-2,-16,-10,12,30,48,39,2,
-33,-10,-50,42,-1,4,78,-14,-44,-43,53,-104,96,2,-69,-86,-17,-100,-32,-41,-12,20,12,-11,-19,8,37,3,-22,40,-14,-2,11,18,
36,1,4,26,-26,28,1,-40,-1,-10,-19,29,16,-12,16,54,4,8,28,32,72,-23,-15,9,-2,45,-15,0,23,52,-18,-6,8,37,65,19,21,20,19,
-33,38,-12,45,15,-78,-79,-25,-51,-4,-13,-33,13,13,45,-4,35,62,39,-40,36,28,-22,10,57,29,30,-9,32,7,30,29,-5,11,-8,6,4,
26,40,32,14,-32,13,33,8,36,-11,-32,-8,32,26,-9,-26,-2,34,19,3,44,-19,6,-105,40,-27,43,-88,11,-9,-32,15,-55,-50,-85,6,26,
19,14,-3,-3,-9,4,29,-20,21,31,24,-1,22,7,8,28,-24,26,-68,-43,36,37,4,-18,127,30,-30,12,45,-24,75,13,-14,-11,-6,-32,-17,
7,-18,-12,-5,-33,35,19,34,-14,-33,-47,-70,-15,-18,4,-50,8,-25,-30,-37,-52,27,-20,57,48,-7,8,14,14,1,2,-20,0,-1,3,-4,20,
-4,1,30,4,8,7,-45,-32,-15,-15,25,-20,-18,4,24,76,1,9,22,37,56,-11,-17,-9,-20,-22,-13,8,6,12,-1,1,-2,7,28,30,1,-52,-127,
-2,-49,11,-41,4,58,-9,-43,-17,15,-33,59,56,-11,-14,16,12,-20,12,-5,-3,-37,16,5,26,9,2,6,16,12,38,-15,-49,15,36,61,3,-28,
2,-39,21,-10,56,-48,24,35,-11,-35,37,-49,-40,-3,-16,-4,-5,-25,5,-18,-2,17,-7,33,24,-98,16,-113,22,31,6,84,32,10,-13,-37,
-22,5,-4,39,-16,20,22,17,15,-3,-10,8,-13,3,-7,28,-10,12,-18,-7,15,31,-26,37,6,36,21,-55,1,-11,19,-16,25,-20,2,13,-1,-20,
55,-48,-54,-13,2,25,-11,10,38,-29,-44,21,-5,28,-19,-84,-1,-87,3,18,127,18,105,77,-6,-75,-21,9,42,54,-25,52,-25,-8,5,-7,
22,4,13,-8,21,6,3,9,-32,3,-30,8,-89,-63,-70,-37,72,-8,16,92,-3,-93,-50,-18,-86,-16,-4,6,-8,12,-22,12,6,20,-5,-11,-11,3,
-15,38,27,6,61,-20,47,53,79,1,-59,70,-56,-11,14,39,-3,-9,119,-12,-12,46,-21,19,-12,14,10,24,9,-6,-20,10,5,16,9,3,-9,-29,
-38,-15,-7,72,1,33,3,50,2,-33,-4,3,-41,16,-18,-21,-36,-10,-47,17,20,13,-17,-27,-1,-16,14,-1,-3,12,24,0,51,5,26,-19,-24,
14,-10,-43,15,-44,-31,-12,81,42,7,40,-13,4,16,8,6,-22,5,-4,-13,30,3,7,22,-19,2,4,-27,0,-7,40,5,61,22,-1,-31,8,19,-10,14,
17,-13,-45,5,-22,-11,14,1,-2,-46,-10,-17,-5,-2,12,4,12,28,-44,28,-73,-74,-13,43,48,-42,-53,4,5,6,-54,89,18,21,41,3,21,8,
10,-15,-20,-30,-8,-11,19,-2,8,1,-12,21,20,-28,35,16,27,-6,29,54,15,47,11,18,-29,-32,32,-3,-7,51,-34,-15,-18,1,-8,-35,-5,
0,-41,-24,6,32,-12,85,-80,42,-107,-86,-34,98,24,-53,-91,16,47,-59,-37,40,-2,-28,-19,-42,7,-28,0,-3,-17,-2,42,12,47,3,
-33,-21,-42,-41,41,-43,-27,-24,33,-14,74,24,-48,63,23,31,-37,-6,-30,-6,9,-26,6,0,14,-11,-46,-8,73,-43,-60,25,-16,-19,-1,
25,82,18,0,23,61,-11,-37,-38,-20,-43,-84,3,85,117,71,-18,-32,-35,12,-30,17,13,-15,-31,32,-29,30,-4,-40,28,-2,29,11,-35,
-32,-3,0,-12,24,-5,-8,-8,4,-1,-20,17,-37,6,-29,45,-15,-30,-40,-9,-22,-61,18,-29,-2,-3,16,-6,-9,25,-47,-4,-30,-75,93,30,
21,-51,-49,2,-4,-104,12,66,59,-7,-17,-22,14,-8,-3,8,-49,-17,20,-14,-4,31,-32,54,-16,34,-18,21,-5,-4,44,-45,39,40,-19,-4,
-5,-28,-14,14,5,17,-10,16,-4,18,-30,-27,-3,-34,-57,-34,7,-19,12,-42,-7,11,-10,37,-30,-82,4,35,63,-36,-120,-3,23,-10,-14,
44,-9,31,-10,-12,19,23,3,3,-14,-24,23,22,-9,8,10,29,-6,26,-18,-30,-27,20,50,-42,26,54,-36,-10,-31,30,-4,0,68,-2,13,-20,
11,27,-45,-58,11,66,-53,5,-24,-18,-4,-51,-2,105,-17,7,-39,-40,-83,-33,62,-88,-109,32,-9,-32,22,-53,-23,5,-16,-2,31,77,
-17,12,31,-17,-53,11,121,-46,-44,-2,24,-3,39,1,45,-3,56,-30,-78,-2,-35,-22,-7,-9,11,42,7,-60,54,-40,-27,2,-8,-7,-2,8,
-34,-41,-7,20,-67,-47,-16,-39,85,0,-19,-63,57,47,6,-5,20,-49,-126,2,-95,33,78,-2,21,32,4,118,-27,12,-3,47,-8,34,12,-21,
-7,43,64,-27,46,-26,-6,-33,36,-25,-1,10,-16,10,-44,17,17,44,-15,-46,81,4,-2,10,-57,5,7,46,-20,10,-14,-30,15,-27,-25,-30,
30,32,-53,-57,-58,15,41,-66,-90,15,4,-24,-50,-13,-14,16,19,0,77,124,-19,6,5,54,21,60,-127,-10,5,13,19,-13,-4,-3,21,2,24,
-23,34,11,-21,-4,-17,7,-16,7,-45,-35,73,34,75,70,-41,25,2,39,-42,60,-66,17,11,-2,0,-3,42,0,-75,3,-108,-24,33,6,-95,-13,
35,6,7,63,12,16,-14,10,75,93,-3,35,16,51,-33,48,-114,-24,11,11,-40,10,24,15,-27,-4,28,-46,-22,22,-15,15,4,-3,-19,9,20,
-77,40,-7,127,33,-37,-14,17,68,-3,43,-64,17,-39,-25,1,-12,32,-77,33,65,-71,-22,-26,85,9,40,-10,10,21,-29,-22,47,15,28,
-9,-5,72,63,-66,13,-38,-18,18,24,55,5,-89,-14,35,46,24,71,-26,-40,57,-33,-27,41,47,13,-1,69,53,79,-16,-3,-10,-47,50,-45,
-27,33,68,-48,45,50,-68,7,-31,-28,93,-4,16,64,-29,-30,33,-21,-16,74,-20,-37,2,59,79,15,44,20,-19,-5,32,36,-38,7,-1,-13,
-25,-28,28,-19,-16,52,-2,-28,25,127,-41,-42,23,27,-6,-9,-8,49,-51,29,12,72,-44,-72,-52,-10,71,38,-22,34,85,-53,49,22,
-52,6,-48,-22,49,-4,63,80,-27,-31,22,-24,-16,16,-1,-28,-46,41,32,2,43,5,0,-80,5,-22,7,-12,2,23,45,29,40,-39,2,69,-19,
-55,45,101,44,-2,-18,44,12,-47,-4,7,-60,27,21,86,-28,-54,-16,18,90,106,-70,43,43,-45,52,-16,-113,64,6,-4,26,-21,82,90,
-12,-38,-1,7,-17,-9,22,-4,-37,32,14,11,-14,44,100,-59,-36,-66,23,-57,-33,51,-7,82,-5,-68,-5,43,-14,-71,-32,37,32,-2,-30,
50,4,-27,-25,39,-28,40,16,97,-4,43,35,-58,102,110,-62,-42,32,39,127,-12,-7,25,10,32,-14,-13,79,50,-6,-21,11,8,-7,-49,
-17,2,-66,5,3,28,-115,19,-4,-6,-12,36,-69,-52,17,-44,-16,-48,92,-76,-61,-10,75,-6,6,43,59,-3,0,2,-46,39,-9,50,-3,89,9,0,
70,-70,36,-114,-9,53,-1,69,60,-67,-21,70,44,-45,-10,-40,71,-6,32,54,-18,-24,6,-30,-2,67,18,-3,-31,127,79,62,-127,86,0,
-55,-1,10,-22,-80,33,-109,49,24,89,-47,3,9,-4,-16,3,1,26,5,-18,-6,1,19,-32,4,-11,2,1,23,34,-96,-42,-47,26,10,-12,40,75,
-4,30,42,79,-24,-5,-12,49,2,10,59,-13,-18,2,-28,-6,18,23,-8,-14,60,19,15,-81,70,-63,34,-23,-80,-29,14,40,-92,49,-17,-44,
-43,-36,8,-32,25,6,-24,1,0,17,3,1,-22,13,-3,26,-15,-21,-2,-15,-52,-18,-51,41,50,-50,6,18,-9,6,-38,37,40,56,3,-11,32,46,
43,10,-11,-6,-10,25,-63,14,-11,4,37,-4,89,-44,-43,-31,26,-21,-40,-97,-32,26,-96,-32,31,16,-13,-17,-26,-53,16,-31,-42,
-25,-19,9,-8,-24,-8,0,-44,23,-39,-4,55,-18,8,-16,-90,26,16,-20,-7,32,29,44,-57,51,-7,-21,26,-35,24,-1,35,7,-8,-3,-4,15,
-41,20,-41,-10,30,-15,-14,-48,23,-7,50,-6,-36,-35,6,-18,13,18,-10,67,38,-53,6,5,-33,47,-5,27,27,10,-11,30,0,-23,11,42,5,
8,-3,-24,-81,3,-74,-5,37,-75,-2,53,-82,11,-20,1,-102,-9,1,-3,16,5,41,-35,-20,40,-11,-49,11,-3,43,-29,66,47,38,-37,72,-4,
26,-63,-37,-84,54,1,44,-1,-17,70,58,12,-9,-16,10,24,-12,26,-2,27,-8,11,7,-5,9,-6,-39,-21,23,-53,-18,-50,-26,16,-42,-12,
0,35,-42,49,-28,-41,1,-83,-9,18,7,-3,29,-19,-24,-2,-36,-7,-37,18,1,7,-13,9,105,-2,100,6,88,-10,23,-86,76,-54,17,-47,-24,
4,104,31,3,-30,27,-18,-16,-23,15,25,5,-7,13,-15,-33,38,-34,-20,-1,-2,-42,-1,-16,43,-14,-8,1,19,-60,23,-23,-53,23,3,12,
-5,34,27,23,-4,7,0,-13,-27,-12,2,-20,1,43,1,35,20,37,-48,24,36,-5,-62,49,-52,-33,-51,-23,26,6,-26,-3,-26,1,-53,-29,-25,
11,6,4,-1,-9,30,-42,1,-1,22,-17,6,-39,18,-13,-13,2,38,7,45,-42,-23,-24,9,-13,-16,32,-21,71,-27,13,-4,38,8,-24,-27,-13,
-1,-32,-8,12,-20,-87,40,13,-14,55,33,-24,8,13,-54,-9,-44,24,-15,19,27,17,26,-22,-25,-34,-7,11,23,-6,20,0,-8,7,0,-1,40,
22,-17,33,28,36,-85,-39,-4,-16,-11,66,59,-52,-37,20,46,31,10,12,33,46,-11,-50,9,-14,-63,21,-12,21,-3,-1,24,-25,8,-40,16,
7,54,38,8,9,-21,19,-56,55,10,73,28,7,29,10,-36,-9,-30,8,14,-15,-6,8,6,9,10,6,15,66,-32,-5,17,97,-63,-41,-8,53,27,22,-31,
-41,15,44,-12,29,19,12,30,45,-49,-32,-6,-11,-34,-7,-7,27,33,12,42,-38,16,-6,67,39,79,84,-55,14,4,72,-45,-29,-45,42,10,
-4,0,5,-35,-18,-18,24,-16,-20,11,18,2,1,13,1,10,80,-15,-41,29,97,22,-23,6,50,66,10,-70,-33,37,-7,25,25,27,27,10,38,-1,7,
1,12,-51,-3,-5,-27,20,34,29,0,22,95,36,35,32,57,24,-36,4,42,-37,-39,-2,-49,-51,-2,-16,-25,-38,-37,3,23,-31,-30,-5,6,3,7,
-3,-26,-7,24,-32,-44,-1,96,33,-54,22,22,29,33,-90,42,19,-22,8,0,25,36,25,-21,3,-5,15,34,-54,37,-14,-35,17,35,-11,-28,19,
21,-3,23,27,-31,6,-39,-26,23,-22,-5,41,2,23,-11,-83,8,-52,-97,-18,80,18,-88,8,-62,13,-11,-48,-86,6,-12,31,4,15,-11,-10,
6,47,-8,17,68,4,-12,-75,-1,23,13,12,6,-7,10,7,6,-12,9,-22,0,-4,-23,-1,20,-21,-4,15,35,14,45,-24,-27,-42,-3,-42,3,-27,17,
-37,-17,-7,-9,-10,83,-46,-85,-23,62,43,-11,-14,13,55,-102,115,3,-11,12,45,-9,26,44,9,0,-69,28,42,-4,0,9,-3,29,-44,-2,9,
11,11,1,13,41,-39,11,30,-3,16,-29,26,7,-35,18,-20,43,23,69,-2,5,-22,-17,-33,-23,-23,7,9,-13,-9,0,-23,0,-38,36,41,0,34,
31,5,55,16,-68,48,-3,-45,12,10,-4,3,33,38,-5,-54,-2,37,-22,-4,-36,-6,-7,-4,-15,3,23,2,49,8,18,-41,-9,16,22,-2,-28,12,-2,
-39,-19,-11,33,17,10,-7,-20,6,-42,-33,-10,-34,-8,-22,-21,-23,38,-57,-99,-27,24,8,17,-11,21,92,30,0,-15,65,-56,20,20,5,
-9,-26,11,14,5,-24,-41,19,-19,-3,7,49,8,-22,0,-11,35,22,22,37,-13,-46,-35,17,3,1,-17,-13,-29,-3,-4,19,-17,-20,-41,36,
-70,67,7,32,-2,-7,44,10,-10,40,1,-25,120,-44,-11,-13,-15,-7,7,-20,-32,26,-40,-62,-72,-52,-57,30,52,12,-27,26,11,-83,58,
15,51,42,-13,-22,31,0,3,12,-12,31,-9,6,-6,-8,-11,-28,-18,-19,1,27,44,8,-4,-23,30,9,-12,23,-29,28,17,-35,-19,10,9,12,35,
13,24,-21,113,14,12,-52,-19,17,-12,50,-38,-16,-46,56,8,4,-6,6,-34,-8,21,0,7,-16,29,14,30,-23,48,-50,-47,-39,-21,-14,-3,
30,10,-9,18,-10,-22,31,-20,-17,-19,3,21,-20,-49,-12,-27,-7,17,-16,0,-12,-21,-41,-8,37,-3,-15,19,-12,33,29,-33,34,43,53,
-39,-49,20,22,16,-5,40,21,4,-25,10,-26,24,-13,93,69,-13,-46,4,44,21,-28,1,-21,25,-30,11,-74,32,36,22,37,23,10,-18,64,-6,
-4,-21,-27,19,-19,-4,-23,19,26,38,-22,-14,58,12,23,4,-36,28,-5,-5,2,12,-29,-52,-61,-39,-17,36,-37,15,63,46,-31,31,12,
-109,-24,21,-8,56,-18,27,48,24,-18,1,52,-63,-29,-23,34,10,25,-3,-52,46,35,-45,31,52,-37,49,-18,-26,38,-38,-21,30,-39,-1,
32,-70,-16,-58,1,-52,-27,65,10,-33,-28,11,5,-14,17,6,39,48,-30,0,29,-53,-34,57,-31,-5,-10,-29,-37,6,67,-22,5,4,6,23,-25,
74,39,-14,-17,102,56,-31,-85,15,-37,10,15,12,14,8,5,8,-3,23,-34,-29,-2,19,-19,12,7,18,25,-44,-1,-56,21,-33,-45,35,29,-2,
26,-29,-28,-44,0,-32,22,22,29,1,40,-63,-7,-10,42,34,-37,14,4,60,21,5,17,-37,26,-11,26,-11,-30,1,13,-7,-58,49,-37,45,-53,
12,7,18,6,-8,0,2,7,-10,-14,-34,43,-14,-2,28,11,-27,37,2,-48,-30,-44,-31,-29,48,33,4,28,-18,-25,-17,-20,18,26,-34,38,-10,
77,-127,-62,21,50,60,0,52,-38,-54,-56,15,-5,-8,-14,56,123,-23,-47,-18,59,-70,7,-31,-82,35,-50,2,25,-12,32,29,-15,28,27,
-50,-21,-34,8,-40,-52,3,-6,2,19,-55,-41,50,-9,-39,26,45,27,12,-59,46,-12,-2,32,-25,-8,-11,-52,31,-12,-72,-79,75,45,13,
-8,3,12,-87,-19,-6,-5,68,-108,-24,54,53,22,15,50,-61,12,-46,13,19,12,29,-36,36,70,2,-15,71,26,-109,6,48,-44,-23,-14,-30,
-34,34,-16,18,-30,-71,-66,2,-43,-53,26,9,-7,-16,0,-38,20,-32,-71,6,2,-37,7,-9,14,29,13,-1,-19,-13,-21,-16,10,23,-27,-7,
71,90,54,21,46,-7,4,12,-42,-33,52,24,-94,15,0,0,-51,-5,-30,13,-9,-12,-15,1,-1,3,-15,-17,8,22,-36,41,-35,-25,-39,47,-47,
-21,-21,41,44,30,-63,21,20,-11,-26,-31,7,1,32,-28,9,68,96,1,-20,1,62,-10,-41,21,-27,-36,35,13,52,-30,27,-11,27,-20,-19,
-42,4,-90,-83,2,31,-5,-7,-31,10,30,-11,-33,5,-31,51,-26,-7,45,43,-30,30,51,-75,-33,-41,37,-3,45,-35,12,22,-3,-61,19,26,
29,-3,-35,-6,-20,64,-90,-10,67,47,-26,-3,9,-22,0,-20,26,-1,20,-60,-10,19,0,-31,-34,38,-44,53,-39,12,-66,-51,-56,90,-5,
28,61,-37,-16,7,31,-37,-53,50,-10,38,28,99,-79,50,25,-127,34,43,16,0,74,3,-3,-17,55,22,-20,37,-59,-22,0,-90,-14,32,-16,
-19,40,-4,-16,31,-27,-67,-8,-9,-54,10,9,-127,-53,-42,-27,39,-100,10,-80,42,6,43,-10,58,-47,87,-66,77,127,18,-12,73,10,
65,-33,-75,9,-6,57,65,-45,46,49,4,5,-21,-16,-23,-47,-42,-32,-50,-28,24,-73,22,-17,-67,-33,-69,-74,-56,9,1,26,39,-16,-95,
11,11,-21,60,12,-50,-33,-28,-27,-13,13,-6,3,2,-14,-9,-20,16,-60,11,12,-16,40,-16,90,41,59,-72,-8,35,48,57,-73,76,126,58,
-64,61,114,4,-14,-100,1,88,-54,-101,41,-17,24,31,34,50,28,-43,-39,-3,-45,-84,11,26,-3,17,17,-66,-14,1,-1,6,-3,-55,-36,
-4,8,-21,22,19,14,-4,-33,5,-2,-23,-34,-17,-75,27,47,24,78,32,39,-24,-29,-61,87,9,-66,62,10,59,-27,81,64,32,28,-46,-76,
127,-10,-74,45,-16,37,17,2,35,23,-32,-85,-27,-48,-36,-6,-2,51,22,19,13,-45,30,34,-9,-17,-35,-18,8,25,23,-25,28,-21,29,
-7,-34,-5,-25,8,14,-100,57,-15,38,65,-3,-34,-15,-26,-41,70,-2,11,26,-8,12,-23,-9,-29,24,85,-15,-47,-23,25,6,-45,-95,28,
-48,34,12,-21,24,-77,25,-32,7,-11,88,36,72,34,24,32,-58,74,21,-6,-19,-2,43,-7,22,4,0,4,-11,12,-29,-10,-6,11,0,-51,35,-2,
39,19,-29,-127,32,-42,-45,50,40,26,85,-23,-19,-35,11,78,-28,0,-12,-46,67,-62,-36,54,22,78,34,-16,15,31,-8,-23,6,-38,-68,
41,-16,-64,0,60,56,-105,-63,-4,16,12,-21,-32,-2,-65,27,4,-41,10,58,39,-67,-35,-4,-42,-42,-15,-14,42,-24,92,-32,26,-48,
-19,-3,20,26,-40,92,62,48,-25,67,57,-16,60,-54,17,53,-5,-13,49,-14,54,-58,56,49,25,-21,15,20,-20,-9,19,-40,-29,-12,29,
-32,-69,-17,73,23,0,-9,-9,9,-35,75,-25,-46,-27,-5,32,-67,-27,-6,24,6,-29,26,30,25,124,-21,-29,6,13,-12,21,-5,-2,7,31,24,
3,10,-1,-1,49,-16,-28,3,-17,-1,28,-63,50,-27,24,11,-33,22,23,58,-49,16,3,-4,-25,18,-21,0,-33,-2,63,22,-13,-4,6,39,-2,22,
-21,-34,-5,9,5,8,-18,-37,33,26,-48,48,-19,41,37,-47,-39,-13,7,-26,-3,-24,40,-1,-7,-18,36,-48,-39,44,43,38,1,-29,53,8,6,
-38,20,-64,19,25,-75,38,41,-10,23,-24,-45,18,-34,-18,-42,-20,-11,-25,-2,-37,-31,1,30,35,-5,13,11,-39,21,-12,29,10,-23,
-9,38,10,-67,16,-24,14,33,-55,-91,21,-10,-21,-12,-17,56,51,-12,-38,-15,44,25,-52,11,-4,-38,77,5,-32,38,14,19,22,30,44,2,
67,64,-2,4,75,31,-47,26,-21,57,67,-34,1,48,98,-43,-18,-50,-13,-120,53,68,-58,40,66,-12,-127,-4,-56,-55,-86,20,-30,41,-9,
57,-73,-6,-19,-18,-24,21,43,-17,28,29,32,-58,5,7,-7,6,-9,-38,24,10,14,35,-15,28,-20,-51,29,-39,105,0,-16,68,74,34,-10,
59,-28,6,-39,-68,13,29,9,-15,1,-37,-14,-105,92,39,-15,13,14,27,-38,-27,-68,-73,-30,-15,35,20,23,81,-32,-15,-3,-9,31,-9,
-14,17,18,16,18,-18,-23,-21,-16,31,29,-48,34,-17,-3,32,-30,12,-9,-55,-15,-48,127,10,18,-5,31,86,38,44,-59,102,-42,37,-9,
-33,-31,-19,-5,-19,-27,-50,8,8,4,-24,24,-7,47,7,-38,-31,-17,-20,12,-33,-12,20,0,-12,13,24,7,-7,-18,41,-30,12,6,28,-37,
31,-13,-6,13,12,17,-28,-19,0,26,-36,-41,-13,30,-65,56,-11,-43,-7,-82,-86,15,89,-88,80,-43,41,-12,-96,18,-28,0,70,-11,
-41,-40,19,-43,3,22,-6,18,-30,0,19,-6,0,15,-43,-5,28,5,-36,-5,4,3,19,-41,70,-28,13,-23,8,43,7,-13,-11,33,6,-32,26,-17,
29,19,-6,40,33,24,-4,24,-20,-72,-19,11,6,8,16,27,38,-18,18,60,-37,-81,-11,-38,-74,26,-92,66,22,43,53,51,0,-62,7,-52,-45,
-96,19,5,8,0,28,-53,19,-2,36,0,-12,16,-21,41,28,46,25,16,-9,-4,11,12,7,4,-11,-16,51,18,3,-21,20,-17,-90,21,-97,8,-50,12,
15,-16,-17,38,17,52,13,2,-72,-86,42,-36,-39,-11,-80,53,8,40,-32,39,9,-42,17,0,-80,-86,-11,23,4,2,22,-17,14,16,59,8,20,
-26,12,10,23,-4,-13,-3,-1,-16,27,-30,-31,-16,52,-32,13,-27,-14,3,-3,-38,-95,-17,-88,-12,-118,-89,-19,28,-87,40,-26,101,
37,-15,-116,-5,26,-45,6,-27,-87,-62,15,-21,-67,-5,5,23,-39,27,-65,-30,2,2,4,-6,13,14,26,-10,35,6,33,-30,-6,-22,-1,-19,
12,2,4,-17,1,-21,23,-14,44,1,-2,27,-4,-31,18,-16,-97,18,-92,30,-60,-31,-39,-4,-42,35,-30,81,-5,7,-76,27,-16,-3,-4,-1,
-81,-43,22,-4,3,20,-34,108,-10,-2,11,9,1,32,-8,-4,18,-15,-19,1,23,-3,16,-15,6,5,-27,-14,22,20,-4,44,-17,64,8,45,11,-14,
19,-18,71,-55,-59,-43,-4,29,26,51,40,-82,-77,30,-21,-38,14,55,3,-16,34,54,23,31,-21,54,35,61,-9,-19,23,-3,38,2,50,17,-8,
-22,27,-27,-33,-33,-42,-39,27,-2,-43,33,-80,-123,15,6,-90,-57,71,-1,-19,-7,-28,35,67,65,-16,57,-30,-9,34,-67,-21,-9,4,
32,2,54,83,-32,-5,0,32,-26,-23,-7,15,-60,28,13,5,9,-34,11,24,20,43,-66,37,58,25,31,23,22,-7,-17,10,-40,-20,-4,-48,-26,
12,10,0,18,-18,-63,3,-18,35,-24,68,48,27,-39,12,57,66,51,-8,51,-73,10,-24,-53,36,-16,3,21,6,24,53,-43,21,-4,37,20,15,-2,
-8,-17,32,-2,38,-16,-60,32,24,35,78,-31,20,30,43,22,38,24,10,-8,11,-33,2,-61,-21,1,24,28,-8,17,-26,-63,10,29,57,10,-9,
-16,16,-41,0,46,73,14,25,4,-17,12,-46,36,17,28,-21,-9,13,39,32,-14,55,-11,44,-14,50,-12,-38,-24,25,-48,41,5,-40,34,-7,
-22,20,-26,14,-47,27,6,29,70,-23,3,53,-54,29,-66,-9,-22,7,33,-56,-3,-68,-70,24,117,8,23,31,-4,-33,29,-77,33,-30,14,-2,
127,-23,-37,36,-4,-78,-29,-15,50,20,17,78,-45,-43,37,-15,-72,32,54,-1,-12,81,92,34,-20,-35,15,32,28,40,-9,-6,30,-4,-12,
53,5,27,-33,-42,-25,4,-16,6,-53,5,60,-12,-99,29,2,13,-56,38,23,34,-61,-34,65,8,14,33,25,2,31,-25,4,6,10,-50,-11,1,31,11,
8,57,-23,26,-22,-12,-12,-22,55,13,-28,13,-9,-55,48,-97,16,-10,4,26,50,79,2,-2,-24,24,-7,26,18,-30,8,-29,-12,-10,-80,-50,
77,11,-41,25,-9,22,-63,-9,-10,0,-34,39,8,-32,7,27,-15,-4,-30,-7,3,12,7,-52,-61,-14,26,34,37,50,-26,43,-13,-36,26,-41,15,
0,16,55,-9,65,38,-106,1,-97,-18,7,26,5,22,37,5,24,17,-93,-61,-87,-13,-38,-9,29,-3,-59,36,20,6,63,-87,37,-21,-18,-10,16,
-8,5,35,21,12,4,-22,0,-46,-8,25,-24,-27,-90,-9,-3,10,18,74,77,-30,48,49,-51,18,48,-13,0,-18,21,-41,99,1,-94,45,-58,13,
29,9,-19,55,46,2,5,13,-52,71,-67,-17,-78,60,21,8,-100,39,36,-5,55,-127,58,18,8,-25,-20,-3,-44,21,-76,-27,-13,74,6,111,
-3,-2,36,47,-91,-8,-7,35,35,7,61,-52,-34,55,-55,-116,14,17,12,38,40,67,100,-96,-58,14,-34,-50,17,0,-51,62,-24,-41,48,
-26,-37,8,3,-20,118,-13,36,-28,-26,24,-24,-30,66,34,-65,11,62,62,16,2,-2,-5,-26,18,5,-16,49,-8,47,8,13,-4,-45,-62,0,-1,
-6,13,39,-100,-31,2,-9,-76,12,-1,-24,16,-10,-15,90,-127,47,23,-34,34,34,0,-52,64,-29,-21,54,-95,-21,-3,1,-42,7,-13,85,
-58,-44,65,-12,16,27,-16,-32,-19,13,40,-22,-53,-24,-22,-52,-17,28,-17,91,-81,57,26,30,-101,-16,-32,13,27,27,29,59,-38,
-13,26,-30,5,-3,-48,23,37,7,25,18,-96,47,-104,-85,26,-22,-7,-24,87,-88,27,24,-38,-1,-19,2,-21,-8,-56,27,-30,-33,-5,65,
43,9,1,47,-41,-22,-16,46,-29,-72,3,-23,25,51,18,77,29,3,56,1,-6,-5,31,-29,51,16,87,59,3,27,24,22,-26,-1,6,44,-13,60,-23,
124,-101,38,-81,-35,69,74,-48,-36,104,-119,29,-50,3,105,25,-13,-4,30,36,40,0,-22,-56,72,27,-45,-27,69,-43,6,-32,-25,81,
-9,39,-39,5,66,-67,7,-18,78,-4,-43,-108,20,4,-8,15,86,24,61,-67,-77,1,-26,-127,11,52,9,34,3,56,60,-39,69,1,-7,42,12,10,
-5,43,53,8,8,-9,78,102,-18,-12,79,-40,-4,-64,-50,28,-14,5,21,16,-49,55,42,69,34,21,23,50,16,-20,50,-39,69,-14,83,-18,
-56,-119,2,-52,-3,18,37,6,37,-98,-49,-39,-3,-72,-14,-4,14,59,15,36,116,-55,65,-61,2,5,3,-30,13,-11,2,-19,-60,-78,56,31,
6,-18,77,-9,49,-38,-1,76,-27,4,-10,14,-29,34,33,58,0,-32,-8,-10,43,48,55,-76,68,-10,126,-38,-30,-37,-15,-98,19,-17,23,
46,56,-35,-19,5,-10,0,-24,-24,32,67,15,64,124,-31,52,-107,-38,29,40,-54,0,15,-17,-25,-1,8,86,-34,3,4,56,-10,13,-11,-11,
-51,39,30,7,6,32,12,42,51,102,-90,22,-60,21,-34,73,10,-68,-4,62,-67,16,49,-92,-47,-33,28,13,41,39,4,-25,14,22,10,11,-21,
38,17,35,11,59,-106,103,-116,-46,-36,84,-33,-22,-7,-15,52,-27,94,89,28,25,16,36,39,33,9,62,-43,-10,28,-39,-8,29,-6,45,8,
-17,-10,8,-52,-1,7,90,-61,46,121,25,-61,-59,97,30,21,1,-31,-36,-19,-12,6,-27,13,21,26,-39,-62,7,-20,10,-10,-35,44,-2,
-107,2,-56,-11,1,-21,14,-14,-49,-7,85,14,13,-8,-31,-6,-24,-37,-72,42,-5,-31,10,-4,1,-28,-64,-22,-7,-27,-24,6,-55,59,35,
5,39,55,90,30,-89,-55,51,22,29,11,2,2,15,-16,-1,-1,83,-32,-18,-36,-25,-1,-30,-15,-15,-7,-38,-8,-57,-12,-89,1,74,-19,39,
9,-49,-1,-28,-28,37,-1,1,-2,-36,16,-55,-6,12,18,12,-42,24,-42,-73,-43,-42,-71,35,-40,-16,107,16,-84,55,63,21,4,-89,-12,
39,-6,32,5,19,-19,43,-16,0,-22,54,-1,-36,0,9,0,11,29,-3,4,-44,6,-63,-1,-10,1,70,0,8,19,-34,-25,-74,-38,52,-56,-6,-8,40,
12,-20,-8,1,25,11,-32,-4,-38,-25,-39,-35,-98,59,-127,3,22,-60,-83,88,100,10,-42,-84,45,-5,-2,24,-14,0,1,50,-1,-8,-4,40,
-19,-15,-20,-23,26,-23,15,-40,23,-87,-20,40,-38,4,27,-4,-26,12,15,25,-44,-78,20,16,-37,8,-23,7,34,-4,6,-30,19,12,-15,
-18,17,3,-6,-48,-38,-47,-12,-4,-36,-46,23,39,-31,43,32,-4,44,-40,57,-5,7,-2,-25,-17,-10,23,-28,4,-15,13,-28,2,23,-62,
-30,-23,-42,38,-47,-32,-30,-38,22,-5,78,30,39,21,-14,40,-41,-43,-8,-29,51,12,24,-46,16,-4,-11,-22,69,127,-37,14,-26,-11,
-10,-43,-60,-26,23,-3,-30,89,47,-12,19,-62,28,-79,31,-36,18,-14,56,32,-17,40,-22,24,-17,-35,-56,0,20,-42,23,16,-10,28,
-38,-65,-70,9,8,0,32,16,42,20,-93,0,-57,-16,18,6,76,23,66,-57,-23,-56,46,-13,27,55,-44,7,12,3,-22,-18,-56,-32,16,-48,58,
67,13,98,-61,-18,48,-33,-41,2,-33,38,36,21,-7,-27,-29,47,-7,-38,1,12,67,32,12,-19,3,13,50,-6,-18,24,-48,53,0,-22,-18,9,
-42,-45,-15,56,27,27,18,63,38,-47,48,-36,70,17,34,40,-24,2,33,-7,-5,-17,4,-4,12,-7,79,44,-37,52,-74,40,-28,-49,2,-9,-34,
15,-83,71,3,-17,-42,-28,84,-16,23,-2,66,-18,-50,-37,61,-59,114,0,-19,-26,25,66,1,-26,-16,-1,7,-28,-14,81,-41,50,-14,15,
25,4,34,-74,51,-2,45,49,-57,-14,1,-23,22,18,53,28,-7,-54,26,24,13,-1,15,40,23,-11,8,-52,13,27,-27,-7,-52,40,20,-12,5,70,
-23,-4,34,48,19,27,36,37,-2,-45,-32,51,29,-33,8,-31,6,74,-62,15,-16,-60,20,38,60,-4,47,36,-13,-9,-9,-12,-3,-51,7,26,-2,
14,32,-13,26,-4,17,-8,53,2,10,-14,-21,-54,-19,-34,8,-10,-51,15,30,-10,-28,2,46,46,18,-10,3,3,18,13,4,55,4,3,16,-77,-19,
-20,5,-58,72,14,25,46,-34,17,-6,10,-4,62,18,4,13,30,31,-32,-9,7,-17,-32,5,39,-33,5,48,-63,-21,-17,42,-41,-2,20,5,-32,-2,
-64,-4,-11,4,20,-45,70,5,23,-21,-39,-24,41,98,-52,40,2,47,27,-44,23,-24,45,-30,-93,23,-9,10,2,5,1,-1,0,-30,36,26,64,-4,
73,41,26,-34,32,31,-13,-9,-17,6,43,24,-22,-18,10,78,-84,34,-47,-38,-5,20,5,-36,-43,-9,5,9,-12,4,-2,18,4,-114,89,-7,23,
-1,-7,127,35,61,28,-1,-53,-17,-42,-8,42,-73,-58,41,56,-48,5,57,34,-22,-62,-19,14,6,76,-38,23,48,28,-2,-3,20,22,-28,-55,
-2,10,27,-2,-19,-1,-9,41,35,-42,1,-26,-26,-54,-40,-21,-32,20,6,35,60,-42,-10,18,-32,-36,-15,6,20,63,-2,121,-28,-14,23,
-36,-29,89,-1,64,-49,-22,3,45,-12,-30,-4,-15,-15,-60,-8,-13,-27,63,-17,-22,-9,43,1,46,-36,8,36,29,8,-25,22,-15,-17,1,
-33,1,7,0,-3,-22,-47,-39,-33,-61,3,-9,19,-23,33,-26,-45,-1,-55,-18,-44,-86,33,-26,-38,42,0,4,43,-52,29,51,50,6,15,-22,
-31,77,-1,-6,27,-36,20,-9,-28,-37,13,14,-6,6,-25,28,-12,35,-43,-50,11,4,-27,-10,42,10,-31,-22,-39,-30,25,-10,2,-1,31,-3,
-42,-60,13,-10,4,-8,2,-11,-34,7,21,43,8,32,18,-32,109,-35,48,-13,-29,-29,33,-28,13,11,75,-102,-3,52,20,-48,62,-57,10,30,
16,10,-31,-4,-2,12,9,29,-7,25,7,-27,-50,-14,-44,11,24,-26,-43,-50,30,-82,32,-31,35,-55,-16,-28,-36,-12,0,-2,-61,72,-59,
-1,9,10,8,35,-19,90,104,-106,18,-39,-7,41,-31,-65,43,-76,-79,65,3,-111,-8,39,-17,-28,127,-84,-27,64,70,8,70,-28,-16,-22,
4,52,7,36,-10,15,0,0,0,-3,-3,8,-34,-10,-35,6,81,28,39,-30,-65,-32,-41,-127,55,73,2,55,-32,18,80,92,36,50,54,96,-13,46,
-77,9,9,78,8,-1,66,68,24,-43,37,1,52,-25,-19,-30,18,-26,15,-30,-41,50,23,60,-7,-16,-77,32,-43,3,17,-15,20,8,-21,1,44,
-20,-78,-31,-33,11,22,51,53,17,-51,-90,-32,-90,38,31,42,-11,6,56,-41,101,71,36,97,67,43,-11,2,4,47,71,-42,2,82,26,-25,
39,-46,17,101,-9,1,-66,35,-2,-56,-38,51,-10,23,58,-1,-5,-46,-14,-46,37,36,-36,-26,-22,-35,-28,15,28,5,14,25,3,2,-8,47,
77,1,-85,25,-41,60,6,16,-1,4,14,-52,82,26,19,96,54,28,-31,-23,-15,91,5,-7,-1,60,22,-60,35,-62,30,98,21,-31,-54,27,-1,
-12,-31,70,-42,7,62,14,15,-13,-7,-44,0,27,-53,-2,-17,-20,40,-31,-30,-15,-13,19,20,-29,-19,49,25,34,-70,43,-2,3,-2,32,10,
11,50,-62,45,52,71,68,0,-45,30,-64,-12,84,-44,33,-24,-26,-6,-39,-16,-75,103,99,-52,22,-3,69,26,-18,-19,64,-75,68,47,6,
35,16,-18,-16,-27,24,33,-67,-31,23,85,-2,62,-10,-23,-3,78,55,24,16,86,27,-16,19,-28,21,-88,33,2,18,60,14,51,15,10,40,8,
-29,1,-25,2,-18,3,-30,54,5,63,-5,-44,-7,-29,58,-56,-25,47,-44,-16,49,20,42,29,70,19,-12,-13,-49,4,-40,-8,22,-35,54,8,
-43,-24,14,4,-69,-12,-30,58,34,17,6,57,33,-61,1,-62,77,-40,93,-3,-3,32,-1,62,-8,-22,84,39,37,-21,10,-52,12,54,-21,36,64,
8,50,-27,-30,-8,56,-12,65,-6,-54,33,-8,18,86,3,-11,16,22,-11,-17,1,-29,-13,-18,-37,16,9,-25,26,13,-24,-29,-4,-7,39,-29,
6,-20,61,26,-59,-2,-79,124,-4,63,28,-30,31,-58,20,-9,36,127,26,78,-64,11,30,46,18,-25,31,27,6,51,-40,44,-43,86,-12,23,
-27,4,21,19,8,48,51,56,-16,-42,47,-20,29,-15,40,0,-31,-10,-9,-43,3,-36,-45,22,15,17,28,4,45,-16,26,-10,-11,6,-44,61,-10,
1,3,-15,12,-43,43,29,41,81,10,-26,3,-44,-25,37,-36,47,-16,-20,-27,32,-37,5,55,76,39,72,-13,1,-27,-56,12,2,-1,115,-11,
-92,118,-28,100,22,-33,-4,43,-25,0,13,-59,40,38,-37,-3,-24,-11,-108,8,-41,42,5,24,-5,10,22,-104,63,-31,-9,60,1,9,-29,
-14,-8,-7,-36,12,15,41,-20,4,-37,-23,-61,3,24,64,-55,43,21,4,28,51,-14,22,19,-81,75,34,39,51,27,-26,-27,17,-14,-29,8,
-16,28,12,-1,29,-1,-23,-93,-29,-45,27,-81,0,-12,31,1,42,-30,2,14,-23,78,-24,-67,36,23,21,-28,1,4,-4,37,1,5,-5,-26,31,
-24,-15,-8,-6,16,27,-52,58,14,16,-28,23,-1,8,59,-88,-7,30,-8,16,-19,18,-25,16,-19,-10,-54,-15,1,27,18,36,19,-6,-15,-20,
15,-54,-26,-13,-8,84,-31,45,-24,4,19,-24,70,49,-50,-13,-40,-48,-33,22,4,-5,36,-26,1,4,-2,15,29,15,-17,25,63,-26,53,17,
23,-5,28,46,4,-1,45,5,-43,100,-21,-9,-16,36,-1,38,45,-11,0,-46,65,54,-25,31,11,-19,42,-21,35,-18,19,37,-4,34,-16,44,-35,
-15,-24,40,75,-7,5,38,-31,-7,-24,-3,28,14,-9,17,-27,8,25,-39,15,-4,-29,47,10,-38,83,11,4,31,18,38,-38,-85,43,-47,-35,58,
0,19,-127,98,-79,83,81,30,-38,-52,86,70,9,-7,89,14,12,0,17,37,-95,18,-89,-29,17,-6,-14,87,-100,-61,-5,-4,-6,26,31,-5,-4,
-5,13,-9,8,6,-15,22,29,50,4,-32,-15,-36,-68,68,-37,53,-35,58,-24,-30,63,45,-54,-127,18,-34,-30,78,25,-1,-45,20,-48,-31,
-20,3,26,30,11,17,19,-47,-26,9,37,-8,-33,19,-40,-28,-29,45,-5,9,-25,-2,-30,-30,-28,0,6,-15,1,-11,-43,-18,34,-22,8,11,
-12,38,0,4,-9,-25,-51,67,-8,32,58,50,5,31,53,-51,36,-69,-25,-118,-42,-44,-1,8,-24,27,6,-43,12,-15,21,42,11,25,17,3,29,
-22,7,-40,-31,15,-27,-32,-34,22,-4,11,12,-40,-25,27,-54,17,25,-19,-25,0,-55,0,33,-5,17,-23,38,13,24,3,-7,20,-30,61,-56,
21,63,2,17,17,6,-21,58,-47,-52,-9,-9,-21,-7,62,-2,-9,13,-37,15,-76,51,-8,7,0,-4,6,-11,-21,19,-53,-15,-21,-16,21,-18,0,
-22,28,29,-70,3,-30,-19,50,-5,-9,-4,-39,-24,21,22,-16,-40,-8,5,-10,21,44,-42,32,-62,32,-11,41,-19,-4,-63,14,25,24,3,-78,
34,-11,-9,50,-51,66,-24,7,59,38,-33,-46,56,-4,6,13,18,25,-22,23,26,-50,-16,-26,-49,63,3,-28,-20,51,-73,-82,8,28,-67,19,
14,16,80,6,66,-1,-60,16,-55,-29,-22,0,-13,113,19,75,4,-17,-28,-7,-14,22,18,-6,8,1,-41,-21,13,-29,3,-26,22,-73,-7,-10,
-24,-14,-18,-43,-48,32,-51,16,19,-31,11,-21,7,-49,-48,31,-25,12,16,-52,85,75,-23,16,28,51,-8,-26,-10,29,14,47,74,39,-63,
-109,-3,-88,24,-18,61,46,-4,65,-7,-23,19,-30,-68,8,38,-8,24,11,-15,-15,8,-32,2,3,40,-41,6,-3,35,-18,9,41,-49,43,-109,-3,
87,-9,10,1,86,-46,-79,14,50,4,34,-27,35,24,-92,22,30,49,45,-26,27,24,-30,74,74,52,-55,-102,76,-23,88,-23,79,41,67,27,-9,
-14,19,-29,-53,33,-5,-1,31,-13,-8,-1,-4,23,21,19,42,-41,8,5,24,29,-16,28,-5,59,-127,-10,49,-33,36,12,78,-11,-75,-10,-5,
55,76,-20,19,34,-93,-32,52,31,4,-9,24,-8,-39,32,100,30,12,-58,123,16,-5,-84,71,51,19,40,34,-50,8,-28,5,-9,9,-16,21,38,9,
-7,-38,7,-6,23,74,-59,-50,31,8,47,-24,7,-10,26,-66,18,32,-60,47,7,-25,-56,-10,-13,-66,-18,-1,1,76,35,-42,-103,35,-25,
-77,-35,-16,41,6,-9,9,21,-31,-21,1,-14,21,-68,-3,44,41,21,0,-12,6,-7,-6,19,-11,7,-5,18,-22,1,-1,-3,0,18,-8,1,-16,12,-16,
-40,-21,3,26,87,15,27,-4,85,-37,-24,1,17,-26,37,-19,11,37,-1,67,43,-6,-62,28,-40,-30,-48,-46,59,-23,31,3,53,-6,-10,7,
-42,94,-67,44,-45,18,41,-8,-1,41,10,23,-11,-2,18,11,5,1,-26,3,-25,-36,-21,8,-8,52,-21,21,-13,-3,-11,9,-5,32,-27,-29,62,
0,-10,-48,53,-63,14,-92,6,-15,9,75,36,9,-4,46,-26,-65,-43,42,31,1,-28,63,72,-94,-30,60,43,47,-36,61,32,-20,2,13,-11,7,
-30,38,-6,5,2,46,-25,8,-66,8,-3,-10,-11,-2,-66,10,-16,22,-21,25,11,9,-67,34,-25,-27,34,72,7,-45,34,-108,-6,12,-12,-14,
35,48,81,-19,-89,44,-24,-84,40,80,-75,24,-18,55,43,-46,17,31,23,-53,-59,42,-25,-65,10,62,-39,-5,-49,33,30,34,26,59,23,
-14,8,11,-31,-27,34,30,-49,-20,2,-9,13,6,7,26,-12,18,-6,14,53,61,0,-26,24,1,14,-2,47,27,57,50,-45,61,58,95,-77,-24,-4,
-66,41,-52,-7,-67,59,63,-17,60,51,2,-83,29,-26,5,-27,31,-17,32,0,35,12,-60,35,19,12,-3,17,-3,18,31,47,30,40,-84,-15,-15,
23,23,19,-1,32,-20,-8,40,27,20,12,-7,7,-46,47,-19,-1,-11,7,1,-6,31,21,44,-68,-27,-50,-1,45,-66,17,-50,54,-18,19,32,8,24,
-83,26,-64,-10,-22,13,-28,34,-18,56,-22,-25,-1,35,-11,36,-54,-28,2,28,-21,-33,15,-11,-17,14,22,21,32,-33,14,15,-7,-4,
-24,8,18,-1,0,-42,-2,-10,56,-3,22,21,20,31,38,5,-40,10,2,54,-18,-31,-30,-87,51,-82,36,30,55,-10,15,5,2,-47,-30,2,-4,31,
-52,26,39,-15,-1,39,-34,35,-47,-24,-19,21,-3,-53,27,39,-33,7,-3,18,36,-25,-13,39,-10,-13,36,33,-1,-82,-4,-20,-34,36,35,
-37,-27,94,28,-94,33,-13,-16,37,42,63,-127,61,-95,-51,24,-15,41,-61,20,-25,5,17,10,-37,-14,61,-81,-6,-60,-1,30,22,46,
-31,-19,3,-31,-35,-20,-44,24,20,8,-1,-23,5,-8,-39,15,-10,-8,-2,-24,19,41,-8,14,3,34,36,11,-6,69,54,-53,-5,31,-24,21,-6,
42,-1,0,12,-9,-33,4,-121,72,72,-22,17,38,8,60,-17,34,4,-72,-37,82,60,14,26,4,-40,-46,42,-28,30,-54,3,-68,60,62,-3,-18,0,
-42,-24,-21,-5,18,-23,18,9,1,27,-6,-18,30,-2,-23,-21,9,-8,64,-39,-20,6,-7,16,57,-8,-49,-37,-28,11,-33,-10,-2,-109,94,29,
39,24,17,-11,61,-58,-84,-18,-60,13,-22,50,22,113,29,15,5,127,-47,105,-87,-28,-95,1,-16,-12,7,-12,-56,13,-26,19,19,3,33,
33,28,3,-4,4,16,27,7,-10,-38,4,47,4,0,-59,-18,-40,39,6,-5,-28,-70,31,-19,-14,-70,-69,-15,44,51,-37,-11,-21,15,-59,-41,
-35,-39,21,-79,-8,-34,71,0,40,4,9,-46,101,-27,-13,32,-29,-73,-10,44,6,-53,19,-24,-28,22,21,31,3,-15,-1,17,-4,26,-19,-32,
65,-127,-15,-2,-12,-4,-34,-34,-27,22,-12,26,-21,24,35,-57,32,-112,-34,-43,17,62,-56,11,5,-37,-13,4,-55,67,28,-59,13,-94,
90,-56,-83,29,-55,-98,38,-74,11,22,11,43,-12,23,-11,-43,6,-6,-51,-32,23,2,9,5,15,-18,-8,27,-13,9,-40,-66,-127,54,114,21,
-53,92,-41,-30,-42,-57,-40,-35,42,19,116,61,64,-19,-126,29,-93,-127,34,102,26,91,9,32,5,-9,26,-28,-42,30,-38,41,5,1,16,
19,39,37,-16,17,-11,30,5,1,28,-28,-43,23,19,-18,33,40,46,3,-9,36,-59,36,89,-22,-94,21,51,85,-28,-4,55,41,-12,65,47,-45,
14,61,124,76,76,-13,-57,-41,-57,-74,-24,66,38,37,-5,28,11,-24,23,-14,-60,3,43,-12,47,26,9,-27,26,-22,22,23,30,-15,-5,
-28,73,-11,-18,-6,18,62,-30,-52,24,-26,-2,33,8,10,0,26,17,6,-18,-22,-12,9,11,52,-5,-37,54,-29,-13,15,69,83,97,-17,-46,
-65,-32,-29,3,21,-22,-28,9,41,64,-43,-11,-85,-46,55,80,-53,58,-2,20,6,-33,-14,51,35,11,-26,9,-42,0,36,4,-20,29,-7,-11,
-28,-17,-20,21,30,69,0,1,46,27,14,-19,-97,-29,3,3,47,-48,52,45,-8,53,4,15,56,114,23,-20,-45,-23,-7,25,19,0,28,52,47,75,
-84,24,-127,-67,26,102,-50,37,45,40,40,-84,9,9,43,-33,-14,-5,-39,-15,-44,17,55,-7,-8,25,-10,-21,9,8,43,-45,-74,48,-60,
-56,-9,4,14,-43,72,-84,-6,-61,-12,-92,-33,60,27,54,5,38,3,-56,-25,5,-31,-25,-2,15,61,-1,28,-31,45,-8,-38,-22,29,26,-16,
17,41,-36,-4,-23,3,-34,33,-28,80,-8,-6,-15,13,-36,47,-30,-17,12,44,37,-4,28,17,-17,66,31,8,47,-36,45,31,43,11,-18,33,
-28,-2,114,44,10,81,23,19,55,-21,0,-75,-39,-41,-1,19,18,77,49,25,-1,30,-41,-7,-21,51,31,4,-6,15,-3,-10,15,-16,-1,34,31,
4,-5,19,-4,30,20,12,23,13,-4,7,55,-23,-1,-4,-6,42,-47,3,-15,82,99,3,-6,25,1,-7,3,-81,117,8,4,25,7,13,12,-10,84,-41,-21,
-22,37,26,-1,57,36,1,24,18,4,-56,-59,33,21,26,51,-20,3,0,-39,-12,-51,17,-5,37,2,-4,-11,-78,-21,20,6,21,16,-14,6,46,-9,
-29,29,22,13,44,-3,42,20,-29,-51,-3,25,-2,1,16,-14,-26,25,-21,63,24,-15,20,34,-26,-20,-37,53,-11,-17,77,-5,2,42,3,47,
-71,-59,-34,58,-2,22,-19,13,4,-41,39,-68,25,-44,24,-41,-27,37,-70,-96,2,35,23,-10,13,-38,111,10,8,-14,-24,46,-27,-7,-22,
-32,5,9,48,-43,17,-24,0,-119,-30,29,-19,24,10,51,-35,-51,21,-2,-41,-31,20,18,-5,-1,45,-5,-32,14,-24,20,-28,-34,6,23,-30,
-28,37,-1,-16,8,21,28,-33,-41,40,-27,-24,5,88,-33,25,8,46,26,55,18,54,-28,16,8,-16,18,-13,47,-14,52,-3,24,16,22,14,8,10,
-9,12,-4,35,42,-41,0,-15,-11,-51,-19,21,7,22,-57,12,23,-40,-14,-15,68,-33,-4,-24,26,-8,14,-28,22,-4,17,-16,-11,8,9,36,
-18,-31,-56,39,-29,24,29,16,21,53,2,41,-30,17,-18,10,0,39,50,-12,-42,20,3,-2,33,-10,29,-14,-9,8,-6,-12,-27,-13,40,-22,
-25,8,-4,20,-20,-3,-21,15,29,4,-18,-21,2,22,-48,-4,54,8,13,-17,-24,-26,-32,19,-14,27,-4,-7,48,-102,-69,32,8,31,-59,-47,
4,17,-62,-21,16,22,-32,50,22,-10,-1,6,-36,-9,15,-30,18,30,-5,-19,-23,18,12,23,-3,11,7,-16,-12,1,-35,14,-34,-4,33,28,30,
-33,-13,1,-4,35,19,40,55,8,-35,4,24,-40,-66,4,34,-38,-62,-56,6,28,28,-81,102,127,-70,107,-124,-36,40,-29,-11,-57,36,-48,
4,-56,-59,-19,14,-47,-5,49,-9,-19,-79,-29,8,60,41,28,74,-67,-32,41,18,-42,42,-15,-5,-37,10,64,-8,46,19,7,52,44,-44,14,
67,-43,56,-47,22,35,44,43,13,82,37,-20,-56,-108,17,-11,-33,60,-50,21,-7,18,-40,21,22,-18,18,-22,4,-52,54,-9,16,22,-12,
52,-20,-20,-21,-27,30,28,23,65,62,-31,-14,2,17,-48,16,-15,16,43,-25,29,60,16,9,14,65,44,-30,4,77,-74,92,-85,-16,-15,22,
1,1,84,36,30,-3,-33,7,-12,115,60,-77,4,-31,-15,-30,-71,-10,-2,-7,13,51,-70,15,7,15,26,-18,6,11,-14,7,-47,52,2,-30,26,45,
-23,22,-13,-6,5,14,-27,9,16,-29,20,29,-47,4,14,40,-5,5,0,63,-32,73,-71,32,-47,-46,-67,-4,36,-13,33,-5,25,101,-49,102,73,
14,-47,-60,-81,-83,-99,27,-4,-27,37,86,-50,-30,26,-10,10,8,-52,17,19,-27,-5,-14,-20,-18,39,-3,15,11,-11,33,10,1,-37,21,
31,16,16,2,-34,-19,-5,49,-12,11,-21,14,-36,35,-56,-9,-31,-9,-7,29,-85,62,-7,-86,44,89,-45,-107,-33,45,-13,-49,-60,-60,
-99,-33,38,127,-29,-67,-42,10,16,-56,3,6,-1,-10,105,34,85,32,-57,-37,43,-22,-1,-8,-9,15,-42,-19,17,8,-42,-31,-56,19,72,
53,28,-42,-53,-20,55,14,-81,-34,-69,64,70,-6,-26,-16,14,-20,-48,-10,-2,24,-65,-20,-28,-31,-22,-35,3,-51,-27,-9,49,109,
-3,28,-46,-60,25,44,-84,70,10,-23,12,54,56,15,-8,-8,-12,-70,-15,23,20,-13,-8,-31,23,17,42,-50,-71,-13,-35,29,55,-21,-34,
-58,82,-10,-84,20,-48,39,0,9,-13,-8,-27,-31,-33,-76,-11,16,-2,-12,-23,5,-16,-15,-30,17,46,18,57,39,75,120,-9,-31,-33,11,
-67,4,-30,-4,-3,14,65,-46,-14,31,-66,-112,17,35,6,-23,-11,-9,18,16,27,-58,-50,23,-30,43,-21,-27,-6,-49,53,8,-54,-29,14,
45,31,44,-19,-26,34,-31,-21,-55,25,-27,-10,27,5,20,-17,29,3,44,32,43,-33,-41,78,60,5,-3,5,40,-15,-19,-3,34,-41,45,35,
-29,45,57,-62,-76,-22,-27,-4,-55,-32,16,11,-50,66,-67,-43,-14,-40,58,-49,-30,-41,-28,62,-47,-66,-35,61,-9,18,36,8,3,-13,
-9,28,-19,-14,-70,28,8,-21,1,9,20,9,-28,29,-23,-2,63,-24,-37,-44,5,52,-9,0,5,-3,28,8,22,21,31,11,-30,33,16,-5,-16,-23,
43,-35,12,2,-15,-17,-48,-30,-61,30,-19,-3,-13,32,-30,19,33,-91,-54,-76,43,-32,-43,-18,-8,22,-44,-26,7,81,15,-25,0,-8,50,
35,-42,22,27,8,10,6,68,5,13,-20,-14,14,0,-12,0,-9,18,-9,29,27,-3,18,-18,16,-58,69,-24,-17,-4,-34,36,-30,-2,6,25,-12,-30,
23,-32,-1,-21,15,-25,-9,-25,-38,-10,-32,41,-36,-1,-33,-30,10,-39,-10,-35,17,-10,-21,29,-9,11,5,-31,-43,20,49,19,50,5,34,
29,-25,-25,14,-17,-70,25,4,-14,-16,-37,45,-34,32,0,39,-62,79,2,1,-9,-36,23,-2,6,-16,-4,-26,-46,72,11,-16,-6,13,-74,-34,
-25,-34,61,7,-19,18,36,5,-18,13,-36,-48,13,4,-39,-12,32,-21,-20,-6,6,-13,28,25,34,-44,16,35,-40,-36,-18,31,21,-50,-1,17,
13,-26,-7,12,-62,48,-2,14,-46,1,-11,-4,-9,-55,53,32,30,9,-25,-22,-44,44,-18,4,15,-71,-92,7,-3,-62,40,-69,63,66,25,-11,
13,39,-28,-18,32,-7,-53,51,0,-39,-35,-34,81,-48,43,60,-13,28,15,-15,-18,-26,-34,102,16,-37,46,34,44,-34,-23,27,-15,30,
-39,-3,-2,1,49,-44,24,7,-30,-66,-84,-49,-27,-14,-23,22,-8,17,35,-4,-46,1,-24,-96,-27,73,-4,-82,-40,-8,-39,11,-27,-55,4,
127,12,6,8,30,25,-47,-4,-5,42,-48,16,-31,32,7,5,-70,-14,-3,-32,-50,47,38,7,16,-28,26,-31,27,-29,8,-46,50,66,-17,-11,4,2,
28,15,-35,7,6,-57,79,-56,24,-30,-42,8,35,33,-39,-16,51,68,28,-12,-22,-3,9,-58,-45,-8,59,-13,15,11,-1,15,1,-16,-25,66,10,
28,-15,42,-32,19,-32,7,6,0,-73,47,8,4,30,-41,15,-37,22,-22,76,-35,53,-18,-19,-23,20,-16,34,-9,-23,-25,-27,-33,52,-22,7,
27,-38,-17,26,64,-22,10,-30,114,56,-72,8,34,-6,-10,-34,-72,23,-19,4,3,-26,0,43,0,-27,11,2,6,-12,-2,-43,-19,-31,-25,45,
17,-47,47,18,-2,-16,-73,24,-33,55,-29,100,41,48,-41,8,-25,0,-6,-27,20,-11,-15,13,-122,63,-60,51,53,27,-41,27,94,-67,47,
-63,114,-33,-9,64,27,10,14,-27,-33,-4,-82,14,64,-43,-19,-22,97,13,2,44,34,62,31,-34,11,-12,-17,-13,12,-11,39,-17,38,-21,
45,43,-46,-27,-60,-9,-20,-2,43,28,47,61,-20,-22,-9,-58,-22,-16,36,-24,7,0,54,-53,-39,56,-44,-39,-16,89,46,-6,43,79,-66,
12,-40,4,-16,66,-1,22,-1,-8,9,-27,-58,-62,-39,-86,6,25,24,6,1,-1,26,24,8,-63,82,-29,0,-52,44,-3,-81,27,-38,57,-47,32,12,
-19,16,64,-127,8,16,22,-35,-15,-41,-4,-65,-11,-22,-68,-19,70,-15,-26,-42,85,38,71,55,22,-16,-35,-6,-49,23,16,-14,28,-35,
-11,53,-5,-25,-25,-8,-40,49,-5,15,7,-13,4,-2,-8,21,-23,95,-11,-27,-5,12,2,-63,39,-20,85,13,42,-40,-27,5,32,-105,18,18,7,
-22,-18,-45,-8,-89,48,22,-60,-14,13,40,28,-11,14,21,24,2,12,4,-47,9,-9,-36,-13,16,-23,-46,-21,17,-14,-17,27,-25,15,15,
14,-2,-9,-8,-28,-17,14,14,-38,23,-28,42,-14,-44,-2,-46,48,-38,107,52,81,-43,6,78,42,-42,-3,19,-53,-9,-1,-44,21,-121,39,
127,19,-59,-5,-66,30,3,-13,33,-14,29,52,-14,-38,-14,5,-31,-5,-3,-34,29,-12,11,-4,32,21,-32,35,16,-39,23,-58,-7,22,27,
-92,-16,-20,-25,11,-94,82,1,-47,3,3,-3,11,3,-4,-28,11,0,-20,18,30,39,-46,-12,-30,-3,-2,1,-17,-26,10,6,-33,13,-9,-1,4,0,
27,4,28,-30,57,58,-3,18,-31,-108,127,-37,-78,25,-17,49,43,-63,64,23,-73,35,-73,16,-43,-2,-39,36,-40,-20,-60,-64,4,36,9,
25,-7,-8,23,13,-22,-19,-33,-34,-2,-20,22,29,-18,-28,-4,2,-14,16,0,-5,-28,3,4,40,-18,9,9,7,-1,24,13,22,27,14,56,2,-51,
-107,-24,23,-67,-5,-19,56,-65,21,15,23,-47,26,-23,78,1,-19,55,49,26,-39,-100,6,8,72,18,2,7,7,39,17,-5,-54,-18,-15,-14,
-13,17,11,-12,-12,-31,-2,-48,10,-30,13,-30,17,-22,52,-2,-15,-24,0,-14,-5,-14,79,-12,0,63,6,32,-75,-57,15,-31,-54,-10,26,
-60,12,-26,-9,-79,24,-72,57,19,24,43,77,42,-36,-63,-27,-21,27,64,6,31,-12,25,26,-13,-22,-1,15,8,-26,14,58,11,-53,-14,
-10,-35,17,-23,19,6,47,-9,28,22,-6,-20,10,-36,6,18,67,-30,-10,28,78,37,13,-77,-36,0,-58,-8,-4,82,8,16,-44,17,-26,-27,
-16,17,-13,-65,-14,18,11,-89,-14,102,-78,-54,-3,21,5,2,14,32,23,-26,-4,7,51,20,-5,-14,59,-11,-20,2,-7,-25,-25,13,1,-11,
2,15,0,-66,-18,-21,-17,-6,-37,94,23,-28,-13,55,-17,37,14,-39,50,6,17,-16,19,58,-41,53,3,-12,-53,21,-34,15,14,2,-1,-127,
12,30,-41,38,-20,-17,33,31,14,9,41,21,-12,2,15,-21,14,18,20,11,0,16,-2,17,-19,8,-7,9,-15,13,31,-26,10,-10,32,-5,-22,72,
-9,42,3,67,0,-23,0,-9,38,17,47,-45,51,10,38,22,18,-38,-78,12,5,52,64,-39,8,-9,-24,16,-43,7,1,14,20,-10,23,40,-30,4,-3,
-22,7,0,11,22,-12,5,21,-23,37,-20,-10,-20,9,-21,11,26,16,-15,-21,10,7,1,24,49,27,48,-5,83,-45,-11,39,34,3,-1,56,-30,-5,
-5,47,-88,-40,-45,-20,53,35,7,83,19,-46,-29,-35,-38,42,34,15,15,-28,-16,-4,39,1,-39,14,17,-31,80,13,-27,16,-11,21,-53,
28,-54,3,-34,46,-28,-45,4,-8,-31,-12,7,19,-3,26,21,3,46,23,30,-8,-4,40,-4,-41,-26,-8,-16,-26,2,-45,-80,-75,15,-75,81,33,
-2,25,74,2,-22,21,62,31,-41,-6,2,22,40,6,-17,37,9,-17,-2,-28,24,37,4,36,27,-21,-25,-36,17,1,9,15,-4,3,12,-49,-59,17,-67,
-21,0,-14,35,-14,12,-44,32,31,1,31,-18,41,-15,22,3,55,10,-33,-39,-21,3,-91,63,66,-36,43,10,46,-33,6,-56,31,-8,-25,47,-9,
-7,30,18,36,42,-15,7,-13,-21,16,-2,-13,-53,-16,32,-32,2,-2,5,-24,7,0,-1,-6,-9,3,-12,-24,14,26,31,-54,25,-6,28,-5,-42,24,
-1,20,34,40,35,20,-23,-18,-23,-26,3,-90,29,13,5,-24,8,101,5,2,-62,-41,-66,7,-49,-2,41,-34,34,41,-1,-7,17,29,0,-9,-14,-3,
-38,-19,59,-29,-22,15,-14,13,16,-1,-21,17,18,-8,-35,-21,5,38,14,-19,43,-15,31,-12,-17,12,37,-35,52,12,-24,-27,-28,18,
-117,-37,-34,-45,2,32,-9,-13,27,32,13,66,-7,19,13,59,-35,26,-3,-49,-35,55,8,-13,1,18,16,-28,35,-14,-55,-30,54,-18,0,20,
-42,-45,-21,19,-51,32,-26,-18,25,-14,16,-17,7,21,-23,5,10,-23,-5,13,42,-41,6,-26,-18,-52,17,-33,45,41,23,-75,49,51,-9,
-1,-21,48,84,-9,13,-8,-37,68,-35,50,33,52,-66,-29,1,-74,-94,-8,121,39,-10,22,127,-31,-16,12,-13,38,4,-25,-9,5,-21,-21,
-29,35,-31,-35,-20,-17,89,-52,36,-18,60,39,-13,43,-35,23,-67,10,26,-16,13,1,34,47,-17,70,37,25,20,18,-36,104,-11,59,-41,
32,-59,-2,7,27,54,98,-88,-31,-11,-28,-49,-9,45,16,-26,27,113,-48,33,21,9,47,-33,-30,-26,-13,-3,-2,-3,-10,-11,-8,-8,20,
76,-34,35,-31,76,-5,-36,57,-30,42,-41,8,4,8,-22,-23,-29,-28,-19,75,-13,48,38,-18,-6,91,-108,7,25,-45,-101,-15,-72,3,75,
115,-70,-9,68,-26,17,-5,-9,-34,-33,33,43,-62,101,25,27,47,-16,4,-9,22,-6,-2,-11,-10,13,5,-18,10,53,-14,19,9,40,-26,1,15,
-7,43,-27,-29,-12,-42,-65,58,-48,-13,5,77,-112,24,6,0,12,15,-116,10,78,-45,-33,23,-26,-35,18,120,-5,-37,44,-73,34,41,
-69,-18,85,21,2,-127,94,28,88,67,10,-45,0,65,-44,17,-32,6,-8,16,1,-24,-2,78,-42,-18,-35,16,-5,78,-9,7,7,-65,-29,-27,-38,
-11,22,-13,-30,31,33,33,-24,19,20,37,0,-69,-5,48,32,-22,-13,-35,8,-41,3,57,-33,43,18,-5,-13,20,-5,62,-42,-10,24,54,0,2,
44,29,17,-4,-3,8,-7,-27,33,31,34,-41,-11,23,-50,27,-51,-14,78,-41,13,42,-33,-40,-16,40,15,-6,33,18,32,37,-1,10,42,6,28,
2,-26,-22,-38,-2,-2,-18,-36,3,-20,-9,38,-7,-23,12,9,8,-40,37,30,12,-24,-9,18,8,6,25,60,12,-10,7,-44,25,-12,-6,25,35,6,
-13,27,24,21,41,-98,3,83,-32,25,-10,-7,-19,-48,-25,-15,-39,51,-6,44,2,-10,-26,38,-14,10,-56,-51,45,-39,-34,-7,29,-50,8,
13,-6,41,-4,2,26,-5,16,-5,25,18,-13,3,-49,1,-16,30,-24,15,-3,6,5,-9,3,8,6,18,2,-5,-7,17,37,36,61,-74,30,78,30,38,-56,
-45,-8,-34,69,1,-13,22,-28,6,-30,-31,-36,36,-35,-6,-45,23,14,-12,-8,-25,85,-53,-34,-27,-3,40,18,-38,22,38,-41,40,-34,67,
19,-2,-46,10,2,19,-33,-5,-27,60,25,-37,14,-10,37,6,3,14,-16,12,41,71,37,50,51,30,44,7,-14,-17,-20,-127,111,-9,34,-63,29,
14,41,1,0,3,-34,29,-7,40,-10,80,21,34,-14,-51,-1,19,26,-115,1,65,-41,-31,-87,92,59,-60,-81,-18,-22,-18,53,-10,26,24,-41,
41,28,-26,-14,31,-6,30,22,37,-37,-51,66,-12,41,-60,-9,32,-20,11,33,51,-15,-5,37,14,27,-23,30,30,74,-7,-2,50,-13,-8,-18,
4,11,23,-20,-22,-23,-30,-11,-20,55,-4,-30,41,-2,-1,-51,-6,36,0,16,-16,-9,22,8,19,52,-24,-43,8,2,-63,9,-27,-9,-5,-32,-8,
-37,19,15,-6,42,-17,35,16,32,15,-23,2,-62,4,59,35,6,14,2,41,24,-40,63,17,-23,-6,-46,6,-3,-14,-55,-6,-25,26,-63,4,-8,-11,
10,60,-15,-3,-42,2,40,5,-22,14,-20,-14,-12,-34,-43,-25,-26,-9,6,-35,7,52,0,-22,-46,-15,-20,20,22,28,1,11,39,-9,-9,-19,2,
13,17,-44,66,0,-36,26,-4,-25,-2,-38,-42,25,13,-24,-33,29,-18,23,-36,-16,9,5,0,-6,-28,17,-8,22,2,39,6,14,13,2,-7,0,-9,
-43,-15,-82,13,-36,-60,20,22,-19,-7,0,30,13,-53,34,30,1,99,7,-39,14,110,2,-80,-61,52,58,30,-9,47,-26,71,-64,12,-6,17,
-47,-36,1,17,41,-92,22,47,127,-113,-29,46,22,-14,-13,108,-63,-86,5,-11,-39,-43,-6,65,72,120,84,17,15,-3,-24,-4,-7,-2,31,
-3,36,44,52,5,45,5,8,28,29,27,-27,40,-4,-31,25,33,-3,18,1,-27,35,23,8,44,-15,51,-7,6,-69,19,-10,16,6,-33,-26,10,56,-90,
-9,51,-28,-28,38,44,15,-77,11,-6,45,-57,-48,-7,-4,22,56,5,28,-5,-1,-22,30,-20,26,-32,-4,47,-11,-30,-14,-32,1,-25,29,2,
-4,7,20,40,-7,-38,-6,20,10,2,-59,23,-8,14,-22,12,-10,22,-74,51,6,2,-29,-4,-21,-10,25,-22,-25,19,-15,-33,-50,69,0,-37,32,
26,-1,-37,23,-27,16,23,6,14,-42,-7,-55,-110,10,-18,24,37,-35,-26,11,-7,10,-9,24,-43,30,2,0,-17,-1,44,18,-21,-11,40,19,
23,7,9,28,-5,3,-20,-2,10,-35,24,-7,32,-5,16,5,7,-2,-48,-12,-16,9,-15,14,36,-8,-29,65,12,-4,-37,-15,-33,-18,-32,-23,26,
-61,5,-116,-12,-15,-5,-3,38,-19,19,-15,23,16,-25,31,-37,76,-1,63,7,-16,-50,-12,-27,0,15,-13,9,38,-48,16,63,21,-3,9,-37,
-54,-7,-48,7,85,-62,-48,45,50,-76,-53,-28,123,-77,21,33,47,-19,19,58,19,-40,-124,21,127,30,54,49,-13,3,-24,-28,2,84,35,
-12,5,26,62,-2,32,28,-63,-15,25,15,-11,9,8,-20,27,-6,0,30,10,6,-19,2,-5,24,7,2,2,-32,-20,7,-10,-34,-5,13,8,1,6,-118,-30,
-33,-18,-21,10,34,74,-17,37,-26,-8,19,-17,19,-63,-10,-30,8,-23,-15,-58,-3,19,25,36,-18,11,7,10,-7,-24,-7,-37,-1,11,-9,
20,-16,-13,0,-22,-5,10,12,0,16,4,3,-23,-15,9,20,-1,-16,-11,28,-27,-30,-33,10,36,-20,-62,-18,-32,-41,-19,-17,-10,11,-23,
-40,-15,-6,-21,31,3,-41,-8,13,-45,17,-52,42,-56,-127,19,8,38,-44,-2,1,46,0,-38,4,-8,-5,26,6,0,-17,-16,-42,-66,20,2,-13,
43,23,37,5,50,-20,26,-72,27,-10,-33,0,-14,28,30,10,20,2,-39,-16,15,-13,-49,-43,83,65,-3,-18,-3,44,-6,-7,-88,12,4,-12,2,
12,-34,-1,-114,-34,-21,-6,0,-61,-31,3,-10,12,42,-2,9,-26,30,-17,-8,0,1,-17,-66,67,8,-34,16,60,-1,31,10,14,34,9,0,0,41,
-56,81,-18,-40,-9,55,57,45,1,52,-34,-51,-24,45,-31,-40,-48,-23,33,-91,-17,-4,-7,-35,3,57,-19,17,-12,-39,29,36,83,12,-34,
44,29,-9,-56,56,8,-11,5,-7,25,27,25,7,-30,6,-14,13,20,-13,-15,-34,-12,-7,-4,36,4,1,-3,26,12,-19,-14,-24,17,16,-2,2,37,
41,21,-1,-51,64,12,-25,10,56,40,-11,-100,-33,77,27,-3,-63,-61,28,14,-10,-12,27,3,-13,-46,-18,66,3,-86,46,-3,29,-8,26,20,
20,48,13,1,-26,5,0,2,64,-29,13,2,-18,-12,-13,-1,-34,-27,35,-1,-19,-19,8,15,-4,-42,-6,38,53,-17,-53,-37,54,48,-29,-22,27,
2,52,-84,24,-30,0,-21,-74,-101,7,4,36,-4,-44,-89,22,-44,-14,62,31,-18,23,-2,-11,-9,15,18,-4,67,1,-11,-26,0,19,-8,58,-36,
16,-22,4,-37,17,5,18,-20,17,-34,-58,57,1,40,-22,-9,3,-15,-28,-3,-47,1,4,94,10,-35,66,27,53,-58,-44,-28,-60,57,-25,-27,
59,3,127,31,-37,-114,28,-29,-43,30,21,20,-31,7,18,24,13,-18,1,-26,13,-26,-12,-25,-10,-7,22,11,1,-43,-23,-5,75,-22,-25,
-64,65,-25,45,52,64,-18,49,-2,17,13,101,28,-102,109,45,39,13,-40,-30,-10,-18,17,53,28,19,64,76,-4,0,-19,1,-16,12,-8,-18,
16,58,27,-15,-41,32,-10,-12,-30,105,13,49,17,23,35,-16,0,-38,33,16,-19,4,56,8,-4,48,-10,-17,-52,42,12,39,35,9,27,67,-36,
-21,-24,-17,39,29,-43,-3,3,11,33,-59,18,-77,-18,-11,64,-38,5,-21,-43,0,-3,15,-16,-17,7,42,-25,8,22,-1,-46,-17,-17,-22,
-20,99,-22,5,-34,53,37,-12,19,18,14,20,40,-27,65,-19,-10,-6,5,1,15,-15,2,-3,3,8,67,-6,-55,-30,1,6,55,-29,54,-12,-85,31,
88,-49,-3,57,0,52,-47,-55,-70,-8,-21,24,-5,-14,5,-29,26,16,3,6,-4,12,-15,39,25,18,11,-5,-2,-45,-34,22,-8,-48,21,11,-12,
29,-5,-5,0,-12,-14,-3,-25,33,3,-32,22,-12,7,13,78,17,-32,-12,-34,-7,28,-114,25,-92,-25,-54,93,38,42,-19,-34,-4,20,-19,
-18,-26,24,2,-12,34,14,1,19,-14,-9,6,9,13,28,-22,68,22,-6,17,12,-11,-1,19,2,17,-79,13,43,-24,10,-17,20,22,66,11,16,-12,
-64,-35,32,50,-67,115,-17,16,71,-52,-15,80,60,30,88,-19,-10,76,68,-23,0,21,31,18,-11,14,34,37,-6,13,0,7,-30,-21,20,4,11,
43,-5,-3,-34,-55,-25,-11,-61,33,-30,-3,50,31,43,-24,28,-12,-11,-66,-14,32,45,-10,23,-24,68,4,-17,-54,-66,12,-1,6,-20,-6,
41,2,32,19,-55,73,-22,-8,17,60,12,11,39,-62,50,55,-47,65,38,0,-28,48,11,-18,-19,-18,-2,45,5,23,-15,-7,-26,-4,12,-12,40,
-11,-74,9,-45,52,13,-22,20,-23,14,47,-13,-37,48,-38,-19,-63,14,-50,32,-23,-47,-3,-13,72,-33,-2,22,-12,8,65,-62,106,-5,
15,4,-7,69,9,-82,-49,11,52,-22,46,-36,31,-29,26,-7,-14,-1,-15,23,18,8,-11,-3,-24,20,11,48,31,2,-75,3,-29,-53,-3,14,-18,
-55,52,-72,42,-16,38,20,-29,89,-89,9,-10,32,43,-13,-23,-60,77,-49,4,16,-24,1,62,28,-99,-38,0,113,-91,-50,36,41,3,69,-98,
-11,50,-5,18,25,8,-20,1,15,2,32,5,-33,-18,13,-16,31,20,38,13,-14,30,37,29,94,-56,-77,-26,-50,-70,-33,-108,88,27,92,22,
-15,87,-86,-7,-59,-50,14,31,24,-42,85,25,-16,-35,23,30,59,-25,32,-68,-11,6,42,10,5,-15,13,-20,-43,-1,-28,-90,-18,-6,-13,
5,-19,-3,4,34,0,27,7,-27,-1,-35,-30,-16,3,-46,-7,49,90,28,-39,7,20,-92,39,61,-57,8,-32,-80,83,-20,-30,3,10,11,-13,-21,
56,-11,56,12,-24,-60,42,21,6,-35,22,-96,-54,17,-26,-48,-33,16,-15,7,-48,22,32,1,-27,0,-4,-14,-32,2,26,32,-12,10,-24,4,
-4,-19,-36,3,63,-90,-11,33,63,-47,-19,57,-93,-9,-1,116,-16,-8,-107,10,102,-22,4,-76,38,38,-3,-51,72,-14,38,-37,-15,-32,
-32,58,-25,115,48,-62,-30,-24,15,17,5,-11,-51,87,71,40,43,79,-8,12,-19,-7,-35,-7,12,10,-28,14,-17,12,28,23,-12,8,71,-58,
34,-26,126,-108,-49,13,-53,-9,-21,28,31,120,37,105,127,-76,-1,-96,-36,3,34,-48,-3,-15,-13,2,-1,5,-28,29,-127,125,-46,
-61,74,20,-61,-45,93,38,-60,-3,59,-4,86,108,-2,22,-15,7,-15,4,17,6,-33,14,-9,5,4,41,8,20,-40,86,-54,92,59,-26,-77,26,
124,5,0,-45,67,22,44,127,30,54,18,3,24,19,32,-12,54,-14,47,26,-1,-31,-21,1,-16,-34,1,-87,-61,-3,19,-2,-17,76,-19,-24,
-49,-24,-25,16,-8,30,-107,35,35,57,77,-77,40,39,23,60,-78,-31,81,-32,4,-10,24,-2,-14,15,26,-35,0,39,12,-1,-34,1,-4,-3,
-21,53,-36,18,19,40,50,-60,-14,23,20,13,14,-38,-17,-12,-75,-4,49,-29,-71,-29,-80,95,-78,-32,42,56,-65,70,-44,-18,-107,
13,-61,20,14,98,72,-51,-47,55,26,33,-17,37,-25,26,0,8,-7,15,-33,42,6,-63,-3,-6,-3,14,-12,-1,-13,5,-46,43,-88,85,-41,24,
13,-86,-36,-5,83,-9,43,-64,-32,-41,-52,-6,35,26,-31,-36,-127,72,-72,-22,15,52,-14,47,-38,-29,-98,48,1,74,25,57,-20,16,
-89,-4,63,-17,6,47,-44,21,-17,17,12,-4,-45,18,-9,-47,-14,-5,-4,19,0,-9,6,-4,-29,87,-22,109,-38,-21,-45,-12,-86,-11,38,
15,45,17,-49,-16,-27,8,3,87,-19,-15,-64,-24,-31,-7,-23,15,3,-16,-24,-32,-46,127,-3,87,6,-11,-119,45,-29,-59,51,12,15,
-41,-30,-53,3,39,-10,14,-25,9,-20,10,-22,-27,0,3,23,-19,4,-38,32,25,-22,-21,38,19,4,16,4,-14,26,10,-29,-6,61,48,2,-75,
65,-34,-47,11,-12,13,-18,43,16,73,-73,0,-88,4,59,50,-68,18,42,49,-3,-51,47,16,-17,9,-32,18,7,15,13,-19,-18,-22,-5,-23,8,
-21,2,2,-19,-24,24,45,-11,-22,11,15,-48,-19,17,18,15,12,33,15,-10,32,19,-33,35,35,-34,18,45,-6,16,-50,-76,18,15,25,8,30,
-24,54,17,-8,3,42,7,1,29,45,18,-56,19,5,4,45,-33,37,43,-43,-1,13,-21,-14,-16,10,1,1,1,6,-11,-23,22,31,-48,-38,-41,66,
-30,20,30,46,-12,-50,56,49,2,25,-13,-13,45,28,28,34,-18,64,104,35,-14,-41,56,21,-3,-17,27,-76,82,3,-40,69,-38,40,82,14,
47,-16,4,-36,10,-11,-2,32,28,6,-22,22,-8,-44,5,6,-40,-13,1,-15,-4,1,17,8,-14,-10,-49,96,-49,-31,33,18,-83,-28,-19,24,38,
25,28,28,16,29,0,24,-76,76,13,9,27,-32,30,-22,27,8,1,-26,51,-32,25,54,-62,119,33,44,-31,51,-53,-14,26,29,115,-44,-9,-20,
-18,26,-15,-10,39,14,-40,22,35,22,-18,6,27,-7,11,7,-15,31,-7,-4,-3,18,-22,-22,32,56,22,26,-39,50,23,-38,3,30,43,-70,-18,
9,7,-12,-51,43,11,50,-12,8,-19,7,19,12,-87,-2,1,-35,10,-4,3,37,-16,11,-51,-26,-56,20,21,22,5,24,11,46,6,-20,-13,-20,12,
-18,35,-10,38,-3,-5,46,-88,-15,-4,38,25,-1,-2,56,-22,70,4,9,22,-15,25,3,-8,-7,17,34,6,-14,52,4,-7,-23,-9,41,97,27,-43,
38,-58,-21,-3,0,105,5,-39,22,-48,12,-13,2,51,31,-27,2,0,6,-20,19,19,-25,-11,-3,-30,-42,25,-2,13,-38,48,22,-11,-7,-73,54,
6,-14,35,71,-65,58,2,0,-8,-4,19,43,-25,15,23,53,21,-51,-10,-2,-20,-24,20,-76,78,-19,-31,-2,-53,18,36,-18,68,43,-50,-15,
-40,-60,67,70,67,37,39,-35,-15,-33,-53,68,27,-31,15,-25,-60,0,-9,-10,68,-56,-27,67,33,-43,-51,53,-20,-39,57,-3,-73,67,
36,-24,-25,17,32,32,43,15,0,44,-27,-38,-98,-25,13,-15,22,-6,-7,-35,89,60,-63,33,10,42,-58,9,-1,-15,-19,-78,41,-12,-9,-6,
23,-12,-12,-22,-41,51,67,2,27,-38,-33,-2,40,-48,72,-5,22,-50,-58,16,-39,20,24,-40,-18,65,-16,35,-13,39,-6,-75,-40,16,
-21,-19,2,39,24,42,-6,36,-36,-21,12,40,-7,-47,19,-74,17,-46,-24,-68,6,29,-31,34,-16,92,-25,-43,-10,31,2,-62,-23,7,3,24,
-8,55,-2,-14,-45,-35,26,100,26,22,-11,11,-44,-12,-57,24,-8,46,-19,56,-37,-3,21,39,6,-42,-6,-14,-48,14,-49,90,26,15,50,
34,-7,-27,-10,21,-9,-34,-44,-16,-5,-20,-32,-79,31,-6,-55,21,-79,113,34,-39,53,29,-9,-67,-25,-14,-29,27,-2,83,-57,-22,2,
-31,25,40,-12,9,-30,-26,24,8,-87,55,27,25,-62,42,-42,26,7,-16,-10,-2,43,-35,-16,12,-18,45,5,-9,-9,12,-5,-34,23,-43,-9,
-62,-29,-23,-6,11,11,-28,35,47,17,-16,-36,67,3,44,40,70,8,-121,15,-14,5,-34,-13,127,-41,-25,55,-40,28,46,4,-1,-17,70,44,
8,-127,61,16,25,-45,-16,0,43,-10,31,-19,-2,9,-45,26,21,-4,16,14,26,-7,-1,-22,4,-17,-18,-29,-11,54,-2,-37,-31,31,49,-35,
41,-1,12,-7,30,23,-7,3,40,72,-8,14,18,56,-25,-27,62,-108,-35,83,-84,26,108,20,41,-8,40,40,-53,15,-45,65,-9,-72,37,20,-3,
-22,13,24,50,9,-20,-33,-8,7,52,24,40,12,18,42,-9,-13,-37,11,9,37,-51,-5,19,60,6,-65,20,-10,-39,61,2,25,-52,28,-13,-63,
57,-26,47,12,-66,29,16,-15,-94,26,18,38,-82,23,-14,-21,-5,14,-42,-21,-8,11,94,-95,-18,40,-30,-67,-32,24,71,1,16,-63,11,
-1,72,34,-1,-18,47,10,49,-11,-30,-39,-12,-12,21,-1,-12,24,-3,-47,-39,24,-36,16,24,11,29,36,16,-20,-36,6,-15,-27,-103,42,
61,69,-12,-40,-9,-7,-89,7,-44,-52,30,-1,-16,26,-24,-29,85,-38,-11,14,-26,-70,23,-6,22,7,20,-40,7,-35,33,16,-13,-29,16,
29,23,6,-31,-23,-18,26,12,23,-17,25,-71,-42,-1,13,-18,10,22,40,0,-7,4,-6,14,3,-47,-34,-25,119,84,-3,30,-4,6,-48,-90,3,
-23,-31,19,14,36,45,-56,-119,97,36,-63,11,-43,-50,-20,19,28,4,54,-11,44,-36,0,-3,-13,-48,-21,17,-10,-6,19,-6,-50,66,-40,
-74,25,2,-20,-22,-60,42,-23,-27,-22,63,-39,-30,0,23,-4,89,-100,-49,24,110,74,-82,12,34,31,-81,-26,34,-3,-74,12,-26,-35,
8,-56,17,-12,12,-33,71,21,-118,96,-36,-11,29,-35,7,-20,-4,74,41,-22,1,46,35,10,-21,26,29,13,-13,47,-27,-2,14,34,43,-62,
15,-26,35,-94,8,-24,76,-18,-2,47,46,40,73,25,-46,10,-15,-59,32,99,-42,33,49,23,-83,-3,-49,17,39,-9,-9,-2,39,16,85,-15,
-92,34,31,26,18,10,-18,11,-23,28,10,-7,3,-28,10,63,-30,33,14,17,-19,8,-11,-71,-75,70,39,21,-54,6,36,-59,2,39,110,57,34,
65,-30,5,44,-87,-8,-9,12,-51,48,2,-30,35,16,-13,-69,8,-53,8,31,-77,-11,31,-23,-35,80,2,5,18,13,-19,6,22,-20,37,-10,34,
13,-13,-1,-37,-7,29,-5,-30,1,4,36,-23,39,-61,-95,56,-14,-15,-37,-6,30,-30,-15,53,59,34,28,37,-40,8,17,-11,29,-14,0,28,
-61,-36,-19,1,-9,19,-55,-17,-15,40,64,-23,-112,40,17,-33,55,-81,80,-30,8,45,-10,30,-56,20,-4,-11,-7,-21,62,-13,10,-7,6,
-43,-68,-14,104,-13,54,-29,-42,16,34,-52,-69,-43,11,-30,-54,-1,9,19,-22,47,0,-4,-4,-60,7,-14,9,11,30,-23,-67,31,-38,-18,
-14,-8,21,-11,-27,52,33,48,-16,7,27,-42,28,127,11,-16,19,-42,53,-64,-43,108,-15,-31,-8,123,24,-52,-8,32,-21,-8,-35,-17,
-21,8,-30,35,86,-42,-13,-7,-55,-94,-20,-13,36,-44,9,4,58,-10,89,17,-13,18,-38,-43,-28,54,-53,44,-21,58,-45,23,-16,41,
-36,18,65,-13,-58,21,13,27,17,-46,-64,16,7,-21,50,-11,-19,45,-15,-11,9,-2,-4,19,-25,63,76,-2,-5,-70,-18,-37,-65,83,51,
56,-65,19,-54,26,-16,29,50,14,-37,29,10,-15,1,-39,-6,10,-12,-21,47,6,30,-6,31,36,-58,-9,33,-23,-21,-39,32,36,13,-25,44,
29,32,-41,-48,-22,21,-6,4,25,9,24,-34,38,-44,-43,-2,-24,16,-45,16,11,-23,-25,49,-3,-24,86,-42,2,-28,32,17,-26,7,26,45,
-10,-45,60,0,43,10,4,-30,-9,25,-10,30,24,86,-22,-32,-31,10,-27,7,6,-11,-5,23,7,-8,-3,48,-2,45,-37,-24,64,35,7,44,69,22,
22,-18,-12,19,6,-24,-50,35,-20,11,27,10,39,82,56,50,27,33,5,-85,-27,72,-60,1,14,39,-46,-127,35,16,15,-8,-21,-51,8,5,1,
38,36,25,-52,-16,-61,-5,-4,-13,-28,-22,36,-9,-3,-17,32,-9,-13,-3,-23,8,14,-23,-127,-27,-47,-74,42,-31,18,-29,95,-12,-46,
39,22,-37,-18,-11,-54,2,-45,30,-28,-17,1,-47,-16,-9,70,-14,73,-4,-33,35,-49,17,0,56,-48,24,8,0,48,-17,81,-23,-5,2,-50,
-26,4,-46,27,-47,-23,42,5,-31,-3,33,-5,-12,-27,18,39,14,-116,51,-35,-91,28,-22,60,-19,76,-12,10,26,61,18,34,18,-8,20,
-55,-7,-30,3,34,-42,43,-65,53,38,48,35,66,12,-15,-29,-21,29,-26,6,-47,-7,59,-38,69,-23,58,-13,-42,-27,-16,41,-32,-29,
-43,38,-27,17,-23,24,-20,22,67,28,-20,25,-54,4,2,-58,70,-9,29,53,17,-21,15,-7,-12,38,53,4,75,-40,29,60,60,29,10,124,17,
-41,-53,60,11,109,127,-28,11,-73,-21,-2,-11,-21,-64,-40,52,-38,61,18,12,-7,-30,21,-11,-22,-16,-54,17,82,11,-7,21,27,20,
-11,15,-7,-6,36,-40,14,3,-36,76,44,50,22,22,22,13,20,-9,48,44,-50,79,-7,111,101,101,27,34,62,31,38,-76,68,4,106,1,-16,
16,-37,0,-29,-32,-23,-34,-57,37,-42,51,7,0,-3,-14,12,33,-33,34,4,18,39,28,-7,23,16,36,37,-108,-27,-20,-26,30,-19,27,8,
-9,25,-36,0,-40,49,-7,-29,-111,-12,-7,-37,69,15,16,30,127,-13,7,13,-10,28,31,37,64,35,13,11,-9,-21,1,-38,-19,-21,-33,3,
2,-30,3,21,76,-26,14,45,18,-61,32,-2,63,65,-5,-59,57,5,41,-6,-103,10,-22,-29,31,-37,38,1,30,7,-29,-32,-54,27,-21,29,22,
1,-20,-7,70,26,-21,-17,66,-4,1,-8,-28,31,-30,-13,-49,22,10,15,-27,-11,5,-40,30,-26,-10,62,0,4,-34,28,50,1,19,13,27,-41,
54,7,53,-6,-46,6,36,-40,51,-39,-86,-8,-30,-5,63,-41,102,-8,22,-17,-8,-18,1,23,27,19,-23,-22,-25,12,30,49,-87,-92,39,46,
-24,-13,-8,38,6,-14,-57,50,26,29,-25,-20,8,-7,12,-33,2,35,4,-23,-19,31,25,8,7,1,49,-20,67,4,25,-10,69,-53,5,-3,9,-9,-67,
-24,-3,12,9,-5,87,2,27,52,10,-29,6,7,127,23,5,42,9,-4,-27,64,-90,-70,24,40,-40,-3,-66,43,-16,7,-12,8,-16,49,-38,-59,26,
20,23,-7,-39,32,-1,-38,8,22,18,34,17,-1,73,1,-52,-4,-12,3,-6,-5,46,6,-38,-17,-11,-15,-41,55,-18,11,23,35,15,31,-27,40,
-25,56,16,-5,-40,84,-9,21,24,-59,-18,-61,57,64,8,45,37,-81,-78,1,-14,-19,-16,-2,-65,-49,11,-60,-41,56,-37,22,34,-26,-41,
29,-55,20,-44,47,-14,-9,-21,23,71,25,3,-42,21,14,-2,-16,46,25,-18,7,-21,-56,5,43,59,13,23,3,0,-1,-24,51,-40,21,-25,28,
-19,-49,-50,-30,57,-19,56,39,-22,14,-32,5,23,-46,12,-12,-10,-27,19,-31,-9,17,36,6,14,-5,24,43,-62,-23,-7,39,-65,11,-17,
38,44,-17,-36,-18,20,-88,19,-31,12,8,51,25,27,-57,41,4,87,-2,-33,-22,50,-55,10,1,-14,-10,-18,-29,-61,18,-47,-31,5,-35,
31,-35,-64,74,-5,15,1,10,21,-7,42,-29,1,-17,53,36,-4,6,57,34,-25,-5,-67,32,1,39,-38,-40,-6,23,32,-35,-18,-10,6,-52,39,
60,-26,-9,19,70,23,4,-9,-18,34,3,-66,-45,34,-63,67,-27,33,-20,-7,-11,-58,53,-53,-27,-26,-24,55,-53,-27,26,-67,16,73,-62,
-10,7,35,7,12,-15,-11,42,-4,8,38,-9,2,19,0,11,-34,-22,22,-126,-7,-52,-13,78,41,41,69,-24,31,-34,32,-81,-83,36,-9,-35,65,
34,7,-9,-17,55,43,-11,-17,-9,-37,-15,-4,79,-64,-41,-17,-25,-57,-21,-6,-53,-6,-45,17,-6,30,-70,-53,29,-53,-3,16,27,-63,8,
33,-2,-60,-12,87,47,-42,-66,-26,16,-5,-41,-72,-80,23,-6,5,22,63,-60,59,-47,27,-57,-82,17,32,-68,36,5,50,-30,-13,22,34,
-53,12,8,26,-16,-34,88,-82,35,-56,-37,-14,-93,22,-29,-28,-70,9,-13,7,-80,-6,47,-19,13,-38,72,-12,-48,-2,47,8,-19,-30,56,
23,28,1,56,-67,-16,-8,-73,-12,25,3,-9,16,-41,1,-32,0,-1,-1,3,2,-54,40,-8,1,32,-5,-40,8,-65,31,23,-2,-22,-22,53,-90,53,
-111,5,-32,-43,-6,53,-1,-45,21,-23,37,22,68,-16,79,-16,5,22,39,-16,2,24,18,0,-22,17,52,-1,19,14,8,-44,-20,-22,17,13,-20,
7,1,30,-5,45,51,11,47,18,19,34,-67,-44,15,-5,-3,-55,-7,-43,10,-19,46,-55,-20,31,-71,-13,-108,7,3,5,-31,41,13,5,18,-1,-5,
37,34,-29,9,-24,-26,41,20,-35,26,48,29,-16,-26,15,16,-34,-35,21,-39,-55,21,-1,-11,6,-16,-37,-10,6,127,-67,35,-42,-76,18,
-29,-33,41,-10,-16,5,13,-3,42,16,13,18,5,-5,-35,27,35,-60,-19,-33,-10,-59,5,-9,39,-48,-84,26,23,-38,-14,36,114,5,-11,
103,2,-35,-7,74,-105,-20,-94,75,40,127,35,-17,60,-4,19,-23,-25,-46,-38,-36,27,-40,45,-19,-6,-30,-54,9,40,-53,11,2,42,
-41,-13,24,28,-38,37,31,15,-4,-52,43,-44,27,-51,-94,-10,-18,27,-28,2,-9,-35,32,55,-2,19,33,43,-7,28,51,52,-31,15,-1,-9,
-13,-87,58,-54,1,57,-24,56,-20,1,-24,-29,47,-32,-10,-41,14,-1,22,-87,29,5,-5,17,-61,-7,-45,4,20,25,-26,1,-19,29,23,-27,
-9,-63,62,26,109,-89,-82,9,9,-4,28,-62,33,-13,-15,-16,32,19,43,-17,-5,-27,-1,37,-56,48,49,18,-24,59,-12,20,-10,-10,22,
45,-48,39,0,35,-26,-39,-14,-8,28,1,4,-28,-10,58,-3,29,-28,-44,-61,-25,0,12,-29,-60,-34,32,-27,24,-22,-3,3,-26,6,-79,-53,
-5,37,-31,21,-31,44,-20,-45,-1,22,-22,-22,0,-45,-36,75,3,-23,44,16,16,1,-67,12,35,-29,30,-45,-51,-65,-49,-31,-4,77,-2,
98,66,-87,-6,-6,-28,-80,-73,-69,10,54,44,8,-93,-58,5,11,-17,-33,-45,37,35,-26,46,36,-31,-18,38,-20,75,-29,34,-9,15,-14,
19,45,22,20,41,-1,-24,-48,18,-11,8,-26,5,25,23,11,12,60,-94,-1,-14,-27,-47,-1,-116,-110,-8,53,23,76,89,-22,-65,-45,60,
32,-29,-89,66,34,44,61,-29,3,44,74,-61,-15,-28,86,-49,-46,-15,22,5,-39,33,-11,34,1,-60,6,8,3,36,70,2,28,1,9,12,-10,-3,7,
14,-13,-7,-18,7,2,-6,32,-31,-3,29,-47,-15,17,-117,-112,26,24,48,23,5,-42,-60,-57,21,23,-10,-36,78,13,21,78,20,-35,12,-5,
-10,37,-8,40,-9,31,36,10,11,-41,57,1,31,33,-48,-16,-15,3,45,23,-36,19,-14,3,29,30,-2,-24,-2,8,-17,-13,7,34,-7,3,-31,-28,
28,-81,-38,-54,-84,-48,-9,71,41,38,25,15,-36,-54,-16,-39,-15,4,-24,44,34,53,25,-50,36,5,11,-24,-39,43,22,38,25,34,42,-3,
14,-27,0,4,-45,-24,-18,-4,46,4,-8,-4,-6,-2,18,-6,-18,-61,-11,1,-20,-10,-7,15,23,13,20,-37,-4,-29,10,7,-27,-11,-51,-17,
60,3,-15,-46,-5,-55,15,-36,-6,-74,40,-8,46,81,-70,-45,6,52,-79,-9,-3,36,-47,-38,3,44,-1,-26,15,-75,-20,-6,18,9,118,-96,
-64,74,18,-63,22,-6,39,42,19,-3,-56,39,-58,3,-45,50,121,-61,-61,27,57,-54,-13,-45,-41,-60,-22,-39,61,21,56,-57,-53,-45,
-27,-12,-24,2,10,-19,23,67,-49,-42,-8,-5,34,-48,-49,72,-113,-106,41,-2,6,-33,24,-9,28,17,12,34,68,-11,13,32,16,-12,-29,
-8,44,52,-18,12,-29,26,-33,1,-92,6,73,-60,-21,1,15,-50,-54,43,-41,-27,29,-19,57,26,69,-42,-5,-34,-23,15,-26,-62,0,23,2,
69,7,-8,-33,28,22,-10,-4,43,-32,-27,12,14,7,6,36,-42,13,14,5,27,25,48,39,30,27,-36,-10,-38,43,15,28,-39,-18,26,-41,-15,
-35,14,16,-39,-37,-31,4,-76,-5,91,-127,19,29,44,-13,-27,60,-47,16,-38,-95,41,6,-39,-54,29,32,32,45,-13,73,18,17,7,30,29,
-32,-22,-6,12,4,-51,9,3,-4,-10,0,-2,19,43,-2,52,36,-90,26,-43,41,-14,36,-42,-9,-3,-33,23,4,43,45,-46,27,-47,3,-42,10,
-28,-2,24,-22,-64,66,8,-38,-49,21,26,43,17,-2,-15,16,7,5,123,-122,-86,60,54,-97,27,70,8,-25,-62,-20,36,53,-84,23,-55,
-62,-8,5,17,57,3,39,26,-10,-60,0,60,31,127,-37,102,-58,-19,24,-16,-96,55,67,-4,-12,90,42,11,-54,-23,-36,-14,-9,38,21,18,
24,-44,7,-30,-28,-20,-25,14,-21,24,-1,14,-15,-20,18,2,-41,8,-29,16,-69,-108,9,28,46,-34,15,6,-15,-24,-2,33,22,3,18,20,
-51,-44,-27,32,20,48,-21,96,-72,19,-4,-18,-37,4,18,25,16,18,43,-7,-35,-7,-45,-20,6,-43,23,28,26,-83,-18,-61,2,-1,-31,10,
-111,16,-43,-15,-48,-17,9,9,-23,-7,8,-91,-11,-69,26,17,1,-36,-17,-4,-15,-15,11,39,17,-13,-1,20,-11,-39,-3,17,58,10,-3,
66,1,15,-3,10,18,6,32,2,25,-23,29,-35,22,7,-72,-37,-5,21,-2,43,0,6,5,-80,-24,-20,4,31,-45,-8,-12,57,18,-53,32,8,4,-33,
10,-9,14,-12,67,36,-31,-79,-57,2,8,-16,-21,27,80,-19,-29,16,22,-51,46,13,3,7,22,-30,-9,52,2,-16,17,-13,90,4,27,32,-7,
-23,36,-29,16,17,26,4,-33,34,13,-60,-30,-41,32,-17,-35,82,58,-64,67,71,-43,-12,-68,64,-46,23,-35,5,-49,99,-30,-4,59,3,
-8,-29,26,36,7,-19,-33,36,18,50,-34,27,19,48,-30,14,22,59,-64,-36,-14,-8,-6,-18,-4,30,41,-54,17,2,-16,-55,-3,15,-20,13,
11,28,8,-16,-49,9,-43,16,-69,18,-18,-25,-15,93,-65,-43,-18,-7,22,-12,-6,-40,-71,-86,-103,2,47,-12,-11,-2,32,-31,-26,37,
-15,48,28,18,-52,44,14,53,-18,-6,17,24,-27,-11,-66,-31,12,27,34,26,30,-62,29,-32,-31,11,20,5,8,-20,8,3,-15,3,-34,-22,
-50,-31,-46,24,-50,38,-43,-65,-51,-34,-20,-18,-2,-40,21,-22,38,-61,-9,-3,2,-17,-37,13,20,-17,5,27,-1,24,14,27,-34,31,
-14,63,-22,21,24,-29,16,-7,-54,-44,-39,-11,60,11,12,-14,11,-25,-49,29,29,25,-16,28,37,-28,29,13,-38,-14,-56,-19,-36,-21,
-110,11,-94,15,-14,-68,-40,127,11,-50,-11,58,-34,21,27,24,-13,10,-127,-12,12,10,-19,-7,-14,6,-21,-2,6,-27,9,66,-19,26,
25,-62,-26,-4,-3,-57,-28,-19,59,-25,46,11,-30
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_3_bias[120] = {
-2217,-8207,-2777,-1315,2771,12467,-4701,-3364,-1833,-4794,-7433,5924,5916,-2695,-3120,-3643,5493,3345,6208,3648,-2196,
-7381,3168,8024,1931,-9751,3389,-14450,1452,-10234,9456,-3596,-373,168,3634,5607,-3512,5822,-3729,3491,-7413,-5107,5616,
-6199,7462,-5037,-2705,2289,-5589,-3417,-1227,3476,-706,671,3881,17822,-7668,5857,-5962,3519,-1178,-9932,-8449,-5777,
8408,4401,-2758,3144,-1269,4883,-2486,-1982,3575,3757,4952,-6285,6864,-2439,6327,-9275,-6439,3017,4269,3044,-8633,4257,
1914,6800,10882,-7438,5461,5552,3023,-1019,1227,-1757,113,4500,357,181,963,-5633,-144,-5855,-2927,-8905,-1459,-3347,
3586,-9605,-1756,2001,-4791,31,119,4134,-1207,10810,-679,5014
};
#else
static const int32_t dense_3_bias[120] = {
-140073,-103567,-117977,-235299,192083,52275,-3037,145756,-116393,125638,-224777,-153052,-82788,-108807,215376,-149179,
-102411,71313,-105152,166464,-93076,-53333,19680,-83624,239371,-137239,25661,-279026,106668,102534,-212880,98036,105099,
62504,188722,-245401,117448,-78018,-39313,-194653,-169589,184973,149360,-106807,112038,-51117,62191,17777,-84437,-30041,
-408139,82964,-156610,-66913,157097,123934,-17652,-55199,-76234,-190657,88678,86196,-21889,-87313,-73640,147633,284730,
-183736,-29557,-240109,-165558,43714,95095,-50387,66264,-17165,-63280,-284423,-224841,25669,43737,-62519,5293,-48028,
-21689,-268255,-60166,-1136,-156670,155378,57173,155056,90831,-139387,87371,-151901,71537,-6508,48101,-173643,-127421,
-67201,-19984,-122847,-127087,33719,-161331,18925,30722,-131845,-166748,26193,67017,-22369,170359,-107354,375497,130106,
-104231,-96490
};
#endif

static const int32_t dense_3_multiplier[120] = {
1421396241,1380732814,1202124775,1719677177,1367858852,1612845567,2143048138,1508815960,1510860252,1540214321,
1260409288,1357996239,1537214321,1346803823,1588797188,1606658691,1521361340,2133406682,1319671636,1265909880,
1946803880,1490863426,1722493510,1527647043,1632951882,1391519147,2103829508,1187792832,1699152396,1206707035,
1417517119,1485600385,1413209098,1824772898,1464457306,1329624018,1561667179,1498579021,2134391510,1188576681,
1622902967,1946953381,2096944424,1400970974,1341916713,1757160721,1191818703,1674475744,1593073108,1661613935,
1550958119,1403026044,2071290511,1757624473,2033518971,1082157461,1222240491,1947471820,1217424579,1837912730,
1704529168,1390645183,1516433187,1817334522,1555426763,1273319594,1690543461,1589580121,1297889966,1577687089,
1168962436,1492427915,1371517047,1471043846,1385989205,1903753133,1408714888,1559338789,1262384218,1567407042,
1378829883,1205354644,1714681611,1828765981,1509394360,1472809887,1577089542,1374246706,1506511531,1585014944,
1294873916,1784200158,1237486181,1736918777,1127341811,1605239346,1846970167,1546257658,1851571917,1706474518,
1433254993,1185600987,2046267164,1370086237,1455876805,1477767161,1279758925,1866216048,1384685999,1685484036,
1319331933,1370998264,1416604978,1698446507,1397167061,1573747776,1356577582,1208052202,1753401521,1693011264
};

static const int8_t dense_3_shift[120] = {
11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,
11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,
11,11,11,11,11,11,11,11,11,11,11,11,11,11,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11
};

static const uint8_t table_3[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,2,2,3,4,5,7,9,11,15,19,25,32,40,51,63,77,93,110,128,146,163,179,193,
205,216,224,231,237,241,245,247,249,251,252,253,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_3 = {
    dense_3_weights, dense_3_bias, dense_3_multiplier, dense_3_shift, table_3, 1, 256, 120, 103, 0, 255
};

EDGE_ALIGNED static const int8_t dense_4_weights[10752] = {
-32,-18,5,-63,25,14,-26,-3,-48,38,-30,-70,44,81,65,16,21,19,17,22,24,-27,30,-18,51,-52,23,48,-68,-11,-46,-57,-3,-23,-1,
14,-14,-37,4,10,-4,29,10,-38,-15,-45,32,-13,-28,-40,-18,-13,8,-24,1,-6,-60,-70,-52,-1,29,12,9,-31,23,34,-24,-22,-94,19,
-43,77,-25,-13,13,13,57,20,-28,-1,-69,6,-36,56,24,4,4,-127,-50,-94,-25,8,-50,38,66,-52,-2,-22,-12,-7,24,59,1,-2,44,59,
-12,10,-23,2,-44,0,-21,74,-51,28,-14,-2,-30,-12,31,4,74,-27,3,-29,-20,5,-15,76,37,-49,83,-52,-46,-27,9,14,108,56,-16,
-60,28,16,1,-25,-76,52,26,47,114,-56,52,-21,-12,-75,-55,74,-25,-45,11,-18,-17,-59,53,-23,-8,-13,7,-2,-72,-28,-39,-8,-51,
-12,33,-14,42,-37,-38,-26,-84,-49,7,37,73,13,-7,-127,26,-57,6,-46,-67,18,22,42,44,72,-5,-23,83,-74,-31,56,-59,-78,28,67,
-83,-9,96,-35,-24,-85,-21,-45,-17,83,46,-39,39,49,30,53,-9,-15,-36,38,-18,-26,-9,-13,2,-20,-14,-14,-3,75,-28,8,-89,-6,
-24,-39,25,24,36,-52,22,-82,7,30,5,-21,-91,-19,108,-95,26,-58,26,-33,-41,49,50,-42,-17,-34,-47,-8,17,-56,-74,105,-8,-11,
-32,40,-51,-26,-5,36,-32,-50,17,75,-11,27,127,-22,-46,-22,-43,9,-11,34,-14,-45,-1,3,-48,40,-13,18,11,26,30,-70,-47,-20,
30,-15,28,-26,-62,-53,-35,24,-21,32,79,-47,-4,-65,101,79,-43,49,1,127,49,-114,-41,43,-9,-127,2,16,36,34,-38,-14,7,9,45,
-101,-94,52,17,-35,-21,-36,-73,-6,40,-55,-79,-70,5,49,18,-6,1,24,0,-22,-39,-60,-26,-1,33,-40,7,9,51,19,70,19,-6,-61,49,
-9,108,-66,-3,-105,32,-32,-75,-62,13,12,-4,-113,-31,46,-27,0,-13,94,-123,5,11,-50,78,58,-7,63,33,-33,105,1,26,-1,-8,-43,
-115,28,14,32,10,36,19,28,68,60,20,7,98,-77,-26,9,47,5,4,11,54,-9,-31,54,-33,-13,44,1,12,-28,10,27,13,53,34,-43,-36,-14,
0,0,0,0,0,0,0,0,-4,-27,44,4,-23,18,-24,57,0,0,0,0,0,0,0,0,8,-30,15,-25,-23,-29,8,-65,0,0,0,0,0,0,0,0,23,-9,70,10,30,10,
-72,-34,0,0,0,0,0,0,0,0,-4,-43,-11,23,-18,-21,70,15,89,-88,2,44,-65,-44,-5,-49,2,-76,-55,29,-6,79,-69,43,49,47,-24,119,
-26,-68,-13,21,-37,-49,51,-1,38,48,-31,-49,41,-27,11,36,-19,7,-21,12,-38,-52,-3,-12,-26,-46,47,49,61,-69,-62,-32,-63,-4,
85,1,5,-67,16,-78,71,97,126,-88,32,-2,49,-63,-18,-24,-77,-18,59,-28,-24,-40,31,-54,17,35,82,44,69,-44,25,-127,-91,-1,
100,24,-55,-41,-20,-54,-21,6,124,29,127,-73,0,-20,-115,3,7,-72,-32,-27,-27,72,25,-73,24,-13,-10,66,16,39,-77,-9,46,1,
-77,28,-11,92,-8,-70,0,38,-47,32,-1,-31,-5,22,55,42,-11,-71,-107,23,-77,-42,-77,69,31,-44,-5,36,-13,-1,-34,96,41,45,
-104,-8,-80,14,-24,-45,73,2,32,41,-1,63,-8,6,-8,45,22,11,-20,-4,51,-8,-84,28,-18,-34,2,-36,71,86,-51,-30,34,-71,-69,54,
66,122,-60,-13,-20,10,37,42,50,-66,-23,76,-53,-26,-82,45,23,-2,-15,-64,59,17,-27,-4,13,-32,-26,62,-62,-67,13,77,24,46,
31,60,29,109,7,-54,-13,30,-17,-45,-17,-127,-68,11,28,-13,-28,-28,-66,62,79,8,123,59,127,44,-30,-10,-67,-17,38,-9,-80,
-24,-37,-8,-31,17,64,42,47,-29,54,-27,-74,-33,94,45,-57,-75,6,78,-66,-53,3,29,55,-17,33,7,-33,-65,58,33,18,-21,6,4,-31,
-17,-33,33,41,26,-15,-42,-6,56,25,-8,-29,86,-18,-116,33,-19,-63,-33,-45,97,66,-22,-17,-77,-3,10,55,-103,8,27,-37,8,42,
68,3,72,-45,-19,-27,-37,56,-45,-12,-13,16,78,-92,54,-26,28,-24,44,-76,-41,-6,64,-26,23,36,1,20,13,-20,57,-27,-19,-53,21,
94,-127,-39,-24,-73,38,18,22,-15,-56,-20,-51,48,-71,-46,74,-59,9,22,79,30,14,18,-2,6,15,115,54,30,-41,16,6,15,45,-41,77,
13,-87,11,-30,-59,-1,-1,-38,-123,-73,31,37,34,25,-30,21,-28,-32,-27,-10,43,-14,-8,80,2,14,31,62,-81,56,-2,11,-10,24,-24,
12,-16,-6,6,59,51,56,-9,0,8,-29,-33,-49,0,0,0,0,0,0,0,0,56,17,2,-69,18,36,47,83,0,0,0,0,0,0,0,0,-11,-38,-123,-30,29,106,
-45,67,0,0,0,0,0,0,0,0,22,8,-109,-54,90,-52,-60,-44,0,0,0,0,0,0,0,0,-3,-58,46,-3,-8,53,8,39,-64,-50,-39,-25,5,-40,-40,2,
8,-42,-6,17,35,-29,-18,42,32,20,-48,-45,-60,-24,-79,127,-49,-95,53,-107,18,-33,-1,-27,-40,34,100,-56,6,50,10,102,-2,-23,
18,-54,22,-25,7,-58,57,-26,20,-30,-34,9,29,35,-76,-33,-3,2,51,-42,11,3,86,22,36,-33,-106,63,1,-15,85,56,-24,2,-9,-24,34,
29,61,19,7,-68,95,-45,5,-17,24,-36,5,-19,-83,-33,36,123,48,-69,43,-29,83,-13,23,57,-28,-37,-4,-50,-17,47,-3,-70,-15,-3,
29,-6,-32,2,-14,-29,66,3,-12,-72,127,45,-63,36,-78,-64,15,50,10,-4,-11,-22,31,30,44,-8,14,-11,-77,112,-25,-49,-48,42,58,
12,95,-6,-24,-17,-11,-68,-48,0,19,-43,28,3,-47,47,-43,13,-35,-37,-66,-39,-20,39,22,35,53,46,64,0,-55,-4,19,0,40,-19,-11,
11,-44,83,-26,-17,40,43,-3,15,-10,97,29,-88,12,-26,-82,-22,-72,77,-78,22,-28,0,-30,33,-14,-4,-47,23,36,-8,-41,-119,-29,
-5,20,-1,30,-2,-2,15,63,-25,55,89,-85,-25,18,38,-22,-4,-16,-53,-49,-50,44,-19,-43,12,-58,42,28,-47,-15,-30,31,21,3,-36,
32,-38,28,-46,-4,-73,-55,-21,20,-9,1,60,62,3,-1,-28,28,-35,75,20,14,2,0,-79,3,-79,-53,-20,-12,-75,18,-64,-33,32,-76,39,
31,103,-4,-50,-15,104,-61,1,-18,-10,39,30,-34,-2,73,19,23,90,-51,-71,46,-1,-2,18,-4,78,9,-32,22,96,6,-79,-31,42,70,-33,
-7,-40,71,50,-8,15,-7,1,-21,40,49,26,-23,63,30,-10,12,117,55,-7,33,15,127,-73,36,-24,-8,65,26,32,47,21,106,11,59,-32,-7,
64,75,-127,-66,-11,-61,24,-58,7,-35,-5,-47,-51,28,2,42,60,8,-63,-3,6,7,-53,-66,-19,60,-48,-18,-31,4,-16,84,31,2,22,46,
-60,-33,-28,-1,1,61,14,47,-86,-7,-7,0,-13,-6,-18,-39,-56,-54,-30,-72,-5,-44,-7,-47,90,-5,24,-28,66,-11,37,-1,18,-33,71,
-19,33,-16,19,-69,68,10,-7,63,-33,14,22,-32,-55,0,0,0,0,0,0,0,0,-40,19,-26,-7,11,1,7,-7,0,0,0,0,0,0,0,0,-24,9,-2,-36,33,
37,-7,-75,0,0,0,0,0,0,0,0,-24,-46,-44,7,17,-4,-25,4,0,0,0,0,0,0,0,0,-9,21,26,8,18,-61,-37,-64,-20,-20,56,-48,-63,8,118,
25,-33,3,54,40,57,-15,-42,-41,-59,26,127,37,12,-2,-30,-5,26,3,6,8,34,-60,51,-17,-46,-47,83,-26,-31,-50,0,61,33,6,56,-53,
27,-39,-10,-11,29,-32,49,5,-31,5,4,-32,-1,-30,-50,-19,9,47,33,38,-111,74,-35,127,30,-32,16,33,10,-17,-19,-56,-24,-59,
-29,80,76,-26,73,1,40,-26,-17,33,-68,-86,91,14,-20,23,-39,-33,56,-15,33,13,24,75,-32,105,-43,25,-21,-25,-7,-29,-18,-71,
-89,18,-39,30,-19,-36,-45,-69,-4,-21,-51,4,19,1,82,103,106,16,-61,40,-102,61,84,8,-42,62,14,14,-7,24,10,-7,45,29,46,-44,
-53,44,-11,-11,21,-4,3,-36,-78,89,35,-74,-60,-16,-67,21,39,-25,-13,-51,-50,6,2,-4,26,-1,21,22,39,63,-15,13,-50,-25,17,
17,32,-48,46,50,47,31,-21,-63,20,13,-16,-46,-44,-11,-12,21,18,-27,-23,-3,-23,62,-45,33,-19,9,-68,-36,26,31,-33,-37,6,
-43,8,-36,-30,40,-69,-89,-26,-28,49,-30,64,41,127,23,22,46,-54,8,76,0,-68,-54,-30,12,22,-74,-1,-48,-53,28,73,-89,-36,
-16,5,14,61,48,56,2,-31,120,-6,-19,20,30,30,-10,-11,0,14,-11,8,-25,44,10,60,22,-19,49,-22,14,-26,20,38,-74,12,-44,1,-31,
-37,-36,39,86,-13,-93,-51,80,7,0,-54,16,0,31,-7,-18,33,61,-22,58,-28,46,-19,51,51,-24,37,50,11,-11,-50,-15,10,-11,-57,
-35,-4,8,13,30,-13,-2,-35,24,-26,-9,-66,97,-19,-7,-5,2,-45,-75,-54,80,-26,-54,-12,46,106,-100,11,-34,-52,11,-24,-52,-29,
29,-7,18,-30,-57,127,53,28,4,-11,33,-21,-36,-37,-55,26,8,-87,-5,31,3,-29,31,8,14,-54,57,-10,52,-69,-24,7,41,48,-16,15,
-28,7,-51,63,-17,-50,9,66,29,35,-86,-1,12,-43,6,-27,23,-14,-47,10,-30,0,-3,35,85,-4,19,0,40,-21,64,70,15,-5,30,40,-7,11,
11,-32,46,34,1,-15,31,-21,-65,35,-48,10,63,-36,-3,-35,16,0,0,0,0,0,0,0,0,-27,-14,42,-23,-9,31,48,41,0,0,0,0,0,0,0,0,55,
39,48,-25,31,-57,16,-17,0,0,0,0,0,0,0,0,40,-51,-5,-18,-4,-1,-28,32,0,0,0,0,0,0,0,0,1,68,-32,46,3,39,-81,-12,14,33,3,-2,
1,1,15,-8,-7,12,99,6,48,-13,-123,-10,30,44,73,8,10,-57,-26,27,-95,92,-21,97,-18,-9,-29,37,53,10,-73,-107,-42,116,13,65,
13,1,-38,-39,35,-39,37,-33,10,-3,21,-8,-8,-29,127,-104,33,47,-32,-9,-127,-48,-59,107,15,-20,35,-17,45,-53,23,16,36,-20,
14,10,31,-55,-26,44,69,65,69,-38,39,-19,-36,46,-23,50,30,35,-107,-74,-76,18,27,-14,-10,2,-40,31,7,67,-10,-37,-7,-74,-3,
80,24,47,-103,-42,22,75,-11,48,5,-70,-38,35,16,-37,-37,-30,27,-3,27,20,28,92,4,8,-17,33,18,127,-42,72,-48,9,-21,-59,0,
20,-5,9,20,-10,-20,-24,-14,-17,30,17,27,-57,36,13,52,-38,15,83,16,6,4,24,-49,-54,-21,42,-2,-46,38,16,60,41,42,-3,-56,59,
8,76,-9,-71,16,36,-50,-1,-7,13,17,-28,37,-22,11,70,-101,-66,-2,-14,4,47,2,-6,-23,33,1,37,-4,-8,42,45,-71,-113,-27,-19,
-68,49,-71,59,-57,-12,31,-8,-19,13,-17,8,-1,-61,-1,-11,-24,5,73,-29,22,29,-37,-110,-19,-34,-20,-36,-4,28,-35,0,50,-17,
36,-18,27,-57,-17,-10,59,19,11,17,-33,-7,34,20,66,-6,52,-23,-5,17,0,13,5,33,-40,23,-22,62,-37,51,46,-60,26,-67,31,-76,
-24,15,50,33,0,-55,72,-43,-44,-54,-99,111,-72,-15,23,120,80,29,42,64,-31,-52,14,66,-7,5,56,-53,-8,-34,64,37,11,29,-56,
47,9,-25,42,10,-17,19,-7,32,-17,5,76,-3,48,2,22,-3,31,19,37,28,11,118,127,-59,-78,-27,27,102,12,-51,-90,122,15,-57,-90,
22,21,-23,57,21,-26,-57,-20,-21,-4,-56,-17,-10,43,-42,58,-70,29,15,21,-56,8,-36,-64,-35,37,3,-24,-32,-15,21,-44,-16,37,
-11,12,10,13,4,-11,-4,-23,-68,-34,-70,13,-36,-6,43,22,36,68,-45,-47,18,21,-51,40,-39,9,33,56,-60,-84,35,6,53,-38,33,2,
-99,88,61,-39,51,48,23,1,-40,31,-4,-46,26,40,-5,6,9,16,32,0,0,0,0,0,0,0,0,-1,34,3,24,7,57,33,47,0,0,0,0,0,0,0,0,-11,51,
-5,-5,27,5,-5,25,0,0,0,0,0,0,0,0,-27,-90,-13,69,70,64,-39,69,0,0,0,0,0,0,0,0,-10,55,65,24,-49,-42,-52,-49,69,25,18,35,
34,-45,-100,14,-22,-22,5,-20,-11,18,-14,45,21,86,-13,2,24,-25,-39,41,81,-105,-57,98,5,-46,27,56,38,6,5,-3,-68,-90,30,-6,
-25,-58,-35,77,17,-31,29,21,6,42,-39,10,14,-84,127,-29,22,-85,46,8,116,69,16,-90,-48,-3,26,-18,-42,-5,-3,11,8,-5,1,16,
-66,4,-4,127,6,-11,16,-14,61,13,13,75,-33,-40,25,-24,122,-32,24,-70,62,-5,18,5,21,127,-83,101,-27,-81,103,-68,49,64,-48,
9,0,38,-3,1,61,81,-66,38,44,-64,-4,115,16,8,104,33,7,-37,-57,77,-34,14,-2,64,24,-7,-18,-1,-48,-76,1,-8,-47,-24,-54,-15,
47,6,-36,-23,91,63,-53,-18,-34,62,8,-67,-69,-55,-17,53,19,11,-111,-22,-4,-26,2,78,-35,81,-62,-3,-106,-19,-41,39,83,24,9,
-32,19,44,69,42,73,-45,-89,-36,76,19,-27,89,-33,26,-12,-9,-77,-113,76,29,-6,29,21,33,7,-57,69,-24,3,69,-26,19,49,-14,
-29,45,-58,37,-84,-65,5,15,70,32,6,-55,55,48,11,-8,19,-23,-41,0,31,-2,14,-46,6,-126,17,44,74,89,96,-50,-17,80,-92,121,
55,37,-12,-26,-22,-12,-6,-32,56,-24,-36,43,22,-19,-83,-31,5,45,-9,-28,9,47,-42,-63,3,56,7,-14,95,-111,-41,-46,21,-48,28,
30,58,-14,-38,-25,-104,-17,-61,-46,-1,-40,-59,-24,3,-3,36,-64,-14,-25,-55,-46,-96,22,-78,-22,51,-49,29,73,64,-9,19,-127,
-55,-77,-5,2,-94,-44,80,9,53,-9,14,-37,8,-19,-53,17,41,61,71,-31,74,2,-117,15,-58,-40,81,-107,15,-6,-41,53,-10,27,32,23,
-89,21,-36,-87,-38,32,48,-54,-19,-107,-69,16,-17,-31,5,13,-37,-63,31,69,0,77,50,-44,-27,31,-16,-49,-7,-4,13,-97,11,25,5,
43,30,-11,-46,-25,-39,-29,16,-47,5,5,-22,-37,19,37,51,4,-50,37,-28,28,11,17,100,37,54,101,-23,54,64,66,26,25,2,22,12,25,
-2,82,51,63,27,27,-87,-13,-11,73,-1,-11,-14,47,-18,6,12,74,0,0,0,0,0,0,0,0,-4,-46,-32,13,48,-10,-24,-6,0,0,0,0,0,0,0,0,
36,80,-4,-38,66,-53,-23,-58,0,0,0,0,0,0,0,0,101,79,80,-34,103,-14,-42,-44,0,0,0,0,0,0,0,0,11,-30,-32,-34,1,47,-40,-17,
26,-37,0,10,-16,27,-59,48,-1,55,29,26,87,-1,62,-6,-51,26,-13,-43,-57,-50,40,-65,-55,-60,-23,-12,-14,23,-60,16,33,20,36,
10,-11,-126,-22,-19,-31,-88,-44,-4,-43,30,74,54,-48,22,19,26,-14,-55,0,15,51,24,-65,21,-55,18,14,-32,32,-2,-36,-65,-18,
-36,-1,-60,-124,-73,87,10,69,3,-25,-87,35,26,50,55,-62,96,-1,96,-29,-31,-23,8,-85,-96,-82,-11,81,42,91,-59,-7,-26,-39,
-13,-22,0,-24,16,-6,-32,-49,16,45,13,44,-16,12,-14,-56,17,-18,-8,-13,1,39,-64,15,79,35,-5,24,32,37,-26,25,31,29,19,-51,
-49,-56,118,-55,-73,32,-49,6,-29,51,25,-38,14,-10,56,-56,-22,-29,51,-55,2,-44,50,-32,-21,-25,14,-34,-4,45,-6,13,-95,-51,
12,-127,-52,-57,79,41,-64,-17,18,-6,-37,-59,4,-26,13,-38,-127,55,35,50,60,-32,-27,-36,27,-33,-15,66,-43,45,-51,-76,47,
-29,-124,-17,-29,40,37,114,-41,104,39,-66,-3,-63,-13,-84,11,-38,-15,7,65,-66,-127,19,61,-52,12,-42,-33,-40,4,-57,10,41,
63,-19,-10,-34,-68,32,-13,-4,63,7,40,-38,40,-26,-1,-18,38,25,21,11,8,-6,26,42,-35,0,21,61,12,-15,47,40,-38,-8,-108,31,
-28,6,34,-23,67,-56,-63,12,-52,-23,-26,17,-12,53,-60,-15,-3,-25,-12,-28,-54,-79,57,-19,-23,20,2,-13,-9,31,14,12,-41,2,
-7,-48,-24,60,51,12,-13,-51,45,-20,2,57,26,38,38,-28,-71,36,2,-5,-43,-15,-3,32,10,-24,-56,-27,-16,34,-33,-28,58,76,-19,
67,-21,-42,41,48,39,-1,43,41,-5,14,-1,34,-47,28,-43,40,-49,16,58,43,-31,-1,10,-18,-70,52,-44,19,36,0,-39,-46,9,35,70,-7,
19,10,-71,-29,-5,-44,2,-8,-41,-47,-13,30,9,1,-47,-23,18,-1,127,54,1,-16,33,3,43,24,39,84,21,86,-7,14,-13,-29,-63,-25,1,
-64,-44,-15,-14,-74,45,58,-20,30,18,16,46,-8,-1,-43,1,-19,92,-8,52,11,-40,-56,-50,-89,-26,-14,76,-65,32,0,0,0,0,0,0,0,0,
50,24,101,-9,-15,-85,-9,-51,0,0,0,0,0,0,0,0,25,23,124,-56,68,5,12,-8,0,0,0,0,0,0,0,0,23,22,5,-63,32,-12,0,-37,0,0,0,0,0,
0,0,0,-28,-80,4,-55,-29,-8,65,8,-33,-24,-33,-14,33,-8,-30,-25,74,-37,-4,19,-43,19,19,-21,74,35,52,50,-52,16,-60,31,48,
-23,-62,-30,10,-32,45,75,-67,9,-24,20,56,-53,-41,-102,40,-13,-8,74,-16,-16,-11,24,29,-27,-27,48,18,20,-62,81,32,10,-5,
-23,4,38,0,67,21,36,-5,-78,35,24,-39,16,31,-46,-19,4,45,46,57,-71,-23,-47,-50,4,-83,6,22,-63,43,72,3,50,-17,17,-22,-53,
44,-65,-38,-113,-68,-20,32,-70,11,-75,2,11,27,28,120,-54,66,21,-59,39,-70,97,39,40,-1,67,24,-104,-6,-25,-127,-33,-21,38,
34,-35,17,-40,-10,70,-54,31,-38,13,49,51,107,44,7,97,-20,5,-32,127,-9,0,-28,-79,85,1,-16,-69,3,-40,-2,-35,18,-64,77,27,
-72,41,39,21,4,-7,114,-27,51,77,-39,24,-13,127,9,23,4,58,-1,-47,-50,14,-47,31,50,1,2,5,0,24,-20,83,12,-24,50,77,-9,-26,
35,29,-36,-97,22,-28,-16,-26,-46,-20,6,34,12,-8,-84,3,70,-2,-13,54,-40,14,-47,100,41,1,-15,-12,39,53,45,39,-2,-62,-87,
-95,-46,46,-82,28,8,24,33,-18,-61,36,15,-53,48,-78,-10,-60,-25,27,-27,-113,-6,-24,-82,-15,59,42,-20,36,11,29,-11,-8,44,
92,-62,65,-24,-24,19,-24,-29,49,-75,124,-38,23,-27,-109,63,-27,4,-5,79,8,-48,-1,58,7,3,53,-57,-28,51,-26,-19,52,-30,11,
61,15,-42,-31,38,82,-14,-12,49,-42,23,-51,-21,75,-12,53,36,-12,14,75,70,45,29,40,40,-26,-69,-28,-35,0,-23,9,-20,65,43,
13,-18,-47,4,-119,16,23,35,53,67,21,-9,51,-14,127,-91,-52,58,97,-44,-74,-18,13,-17,7,-56,45,-116,28,0,-65,-70,13,40,-56,
76,-91,-23,7,-54,-59,43,29,11,43,-36,66,-28,0,24,53,-74,34,-60,-1,-7,-29,15,-34,46,-20,-10,-8,-40,19,-61,-8,-31,-65,127,
-99,87,-27,-23,87,47,56,91,-11,-10,-101,-18,53,-26,27,-21,-80,11,-87,26,-8,-55,-38,19,-1,25,41,12,22,1,-49,61,26,57,-52,
0,0,0,0,0,0,0,0,-14,46,-53,0,-40,20,65,31,0,0,0,0,0,0,0,0,-76,-46,-19,9,-3,-11,-11,17,0,0,0,0,0,0,0,0,7,111,-21,-83,15,
-1,30,57,0,0,0,0,0,0,0,0,-95,-58,-12,23,-5,11,-59,-44,-29,-108,5,10,33,56,68,-86,-36,-57,-27,-78,6,-19,29,48,7,35,22,
-23,-3,0,-37,4,-32,-20,-87,-99,4,43,99,79,-38,16,-59,-8,11,-25,57,-123,0,-3,-14,40,-42,-22,-32,45,-44,-13,-21,-14,4,42,
48,-1,17,80,-5,-32,-44,-49,-61,54,15,-45,7,-55,31,-56,0,15,81,55,-76,35,-89,62,5,68,26,-42,30,-6,45,-60,39,70,11,-79,11,
-76,53,35,-41,-26,-58,-25,-50,-6,-37,79,13,-12,-5,48,-59,24,-19,41,-20,-17,15,17,60,0,-5,44,-21,47,-57,-44,67,56,-44,20,
10,9,-3,19,109,-35,-7,-127,62,-65,4,21,15,8,-72,-69,37,3,-7,23,-62,-10,-22,49,-52,-78,-61,-78,-65,29,-19,47,-45,-27,3,
41,31,-103,-13,-35,21,-56,33,23,41,51,11,-53,-18,-17,3,-5,-34,13,25,-27,10,-43,-89,-92,-51,22,-16,-18,-94,39,107,-31,22,
-4,20,85,-18,-53,7,-127,6,-20,-67,5,11,-2,8,14,55,7,4,27,-39,-29,61,77,-64,-62,11,-9,75,16,36,-71,-25,-48,-78,-69,68,99,
-59,-51,-48,53,-17,35,-6,1,46,26,25,-57,3,16,34,-23,-24,-81,-4,-30,58,-31,4,-27,-32,4,59,121,-89,-91,-60,-51,-56,-23,38,
-45,-32,-10,-6,-1,21,-34,-9,38,16,-55,33,65,-25,-13,-21,-12,-80,56,-32,27,74,-127,-72,-30,-23,-45,-2,35,10,30,46,-57,54,
-127,-23,10,-31,-35,31,-24,-31,10,1,22,-65,-84,93,81,2,-84,58,30,7,-27,-92,60,18,-121,-30,4,34,-2,-39,-23,60,-36,17,-31,
-13,57,20,38,46,10,120,60,-31,-68,-88,74,68,17,-69,-59,-45,14,-3,-56,-39,41,17,-91,9,50,-5,-46,22,-17,84,36,19,20,19,23,
43,-76,70,68,-9,4,9,-1,-11,-22,-24,-77,-8,71,-67,-44,-49,-28,-26,11,16,11,2,-55,-49,15,-30,-45,-26,-56,-53,2,-29,-17,14,
17,23,38,-76,127,-24,58,75,101,-59,81,56,94,-31,-40,63,12,48,-67,12,-45,-12,5,35,-13,-14,-53,-42,-57,43,-16,43,-41,30,7,
8,19,56,-12,-88,23,0,0,0,0,0,0,0,0,-35,3,-54,48,8,34,-37,-32,0,0,0,0,0,0,0,0,38,-67,-79,18,60,-27,-47,-62,0,0,0,0,0,0,0,
0,-26,-8,51,-24,10,1,57,-2,0,0,0,0,0,0,0,0,-27,-14,8,38,-80,27,-2,-29,-86,11,-70,-23,15,-22,82,-21,23,9,83,-5,41,30,-12,
-82,-34,-24,41,45,28,-26,-75,37,18,5,-58,-31,-27,57,27,53,55,27,-22,56,51,23,-114,-13,-40,48,-27,17,-24,44,-84,54,110,
-60,-74,-73,-71,23,3,32,41,-8,30,32,40,-27,-28,67,46,18,-49,-78,78,-21,27,22,15,25,2,5,-36,-69,-9,57,3,2,52,-52,2,-87,6,
8,48,106,-73,76,-46,-42,73,13,39,1,-69,-79,-67,-60,70,-77,55,44,-79,36,-119,-4,5,82,-103,-47,-42,36,-25,-39,64,-21,53,
71,35,0,-13,43,-51,27,-32,-127,65,38,110,21,-15,4,-20,43,3,12,-33,2,16,17,1,-42,61,-34,-14,10,-31,-3,-24,-5,68,44,-60,
-105,-50,39,60,31,70,-75,52,19,-57,57,-37,-13,96,25,10,-97,22,28,-9,12,-8,9,-2,52,-32,5,-9,-52,80,61,-23,-73,78,85,-39,
33,-1,12,8,32,27,-1,-10,-75,2,31,80,30,-31,21,1,15,67,86,71,26,8,-25,-44,6,-70,-5,-18,-127,89,84,-10,3,-96,-14,-54,29,
-86,31,-72,-52,-99,103,54,71,-1,7,70,-12,64,-22,-28,6,-71,-97,7,24,4,-38,-30,6,-33,-18,-11,-22,-15,-40,70,-11,9,-37,0,
-14,-48,-14,18,16,-22,-66,-10,29,32,66,5,8,-6,-2,-7,62,-32,100,-85,44,-52,34,6,-23,-94,-81,32,54,21,-10,-77,83,79,-37,
32,-90,123,-66,37,51,9,-14,-7,-121,36,-81,-28,33,50,-11,-105,0,63,-5,-8,59,-22,21,57,-21,-11,-8,23,-41,42,-1,-76,24,16,
51,19,-42,19,-18,-4,33,-15,47,21,124,25,-51,-68,56,-59,-40,13,27,41,41,-27,15,3,-22,-2,10,48,-43,-37,-34,13,88,-15,-29,
-35,124,35,8,-127,16,-50,-33,31,-51,-36,41,-72,3,-9,-72,7,10,-42,-44,10,74,-48,50,18,-38,46,-18,-8,-19,-34,0,12,-30,-14,
-46,-35,-15,27,34,91,-52,5,55,12,-45,13,-48,64,35,27,-75,-29,-43,42,-17,34,-51,-27,-20,16,-64,67,2,41,22,73,-25,53,-56,
-11,5,-45,-9,9,36,-14,-23,0,0,0,0,0,0,0,0,-17,-7,23,37,-9,79,-12,127,0,0,0,0,0,0,0,0,35,-37,-45,4,-35,101,-40,-10,0,0,0,
0,0,0,0,0,-59,35,-82,35,-48,-63,34,4,0,0,0,0,0,0,0,0,-124,-108,14,-94,-25,9,-31,26,23,-14,6,7,-7,7,-43,43,-92,111,51,85,
27,-54,-15,4,-109,-27,-23,-44,38,36,-74,122,5,-35,-31,40,-49,98,6,-7,32,-8,-42,45,72,-4,-47,-46,61,-39,-31,-31,-32,53,
10,15,-7,12,8,23,14,-39,-39,-9,112,32,-15,-98,5,44,4,86,-32,-79,24,-111,74,-68,26,-69,-40,117,-78,15,-72,-127,-67,116,
-53,11,27,8,58,-114,46,-2,25,20,18,48,-4,-49,-5,30,52,-58,-44,-127,12,-54,-19,5,-17,35,17,61,-12,-75,11,-5,66,-34,-24,
-51,-43,-30,-11,13,-5,-38,7,-32,-42,-18,-30,67,-61,36,15,-4,-1,-15,30,-126,-52,51,81,-55,4,-46,-116,-16,-17,2,-6,49,-42,
1,-4,38,18,24,50,-20,-32,-30,-31,-10,-57,-65,51,-40,93,-28,18,42,-11,26,23,-6,-14,-14,-27,-88,-29,30,15,-67,49,-8,-127,
38,1,-94,-90,57,17,-40,42,123,65,74,85,6,12,-30,-49,7,0,-124,-66,72,16,100,-126,-22,-2,-12,82,92,46,-19,-72,-38,27,4,19,
31,-48,-32,46,25,-28,43,-23,2,20,46,-1,-18,-11,19,-38,-3,-2,-17,8,31,-9,20,-2,-23,1,40,0,30,43,-68,-14,-56,-7,83,20,-21,
23,9,-39,60,-48,-21,53,-14,-28,-5,-7,-27,112,23,81,-49,-39,44,71,-23,7,-52,-41,-53,46,30,20,8,-27,22,-41,-45,-32,-38,
-29,-86,62,51,-33,-37,-34,69,-8,43,-3,-37,-77,-33,-30,4,-16,-47,29,43,-49,-34,27,-127,116,60,5,-40,80,9,69,-10,18,36,76,
28,77,-11,46,6,110,-5,-81,33,121,61,28,-76,-109,59,-6,-70,-64,87,-7,40,-27,-27,-66,32,37,-49,45,50,35,19,12,20,13,18,14,
28,-53,-32,0,-3,-10,-16,35,50,50,32,1,10,14,23,88,25,3,58,-24,91,-68,-26,-52,-112,-20,24,-64,18,47,6,2,-42,-38,-101,49,
-46,-28,-37,39,-40,-35,-75,20,103,46,-71,-51,-15,37,-20,-18,37,13,-4,49,-43,41,17,13,18,23,-27,26,-7,23,17,-18,22,31,
-36,12,-45,61,10,-15,2,-4,17,-26,27,-46,60,21,72,37,10,0,0,0,0,0,0,0,0,-8,60,52,47,-50,-22,11,-32,0,0,0,0,0,0,0,0,-30,
26,-39,-44,-19,-2,28,-34,0,0,0,0,0,0,0,0,-5,1,-23,-39,25,33,34,-28,0,0,0,0,0,0,0,0,-27,20,-6,30,12,-5,-9,3,27,11,-42,-3,
-76,-5,26,19,0,-84,-65,-11,-52,78,89,26,7,-36,-6,63,25,-65,-106,12,22,21,-14,84,-34,14,-37,-44,29,-48,-92,73,-84,1,80,
24,-10,16,-31,-22,-36,5,45,45,-26,-18,-22,-27,55,11,-65,-32,26,26,-12,-1,-127,-15,-18,30,22,7,-6,45,45,-23,-21,34,65,
-24,-15,18,20,63,49,19,112,-85,-2,-123,-18,-71,32,-39,-6,28,8,-68,-29,31,51,-18,-78,46,-68,127,-40,13,-40,-25,-10,32,24,
70,-35,-3,-18,-44,43,-24,-36,-127,-24,-2,2,12,-38,-1,36,-41,-16,-76,-70,-21,-12,49,-41,3,-14,31,-23,-13,1,-8,28,-16,-27,
30,-80,35,-87,11,85,-48,27,-43,-11,-9,-49,-82,8,3,108,33,-5,78,12,26,-16,60,-80,20,57,-29,-1,-47,49,-36,-72,-24,-12,-86,
-14,33,27,-59,73,-35,-10,-2,-19,-49,-17,38,-92,27,-82,40,6,-9,12,-70,5,30,-14,-45,-1,-12,-41,14,-96,-50,12,100,17,78,-3,
-26,50,16,-3,41,56,28,82,16,20,42,15,-46,38,11,-34,-29,-53,-51,-15,-24,-35,4,-54,-13,-58,-56,27,10,-34,-36,10,6,3,35,17,
-14,3,48,70,-31,46,-51,50,74,29,29,-26,2,-35,-4,-27,-13,58,51,103,2,-80,-34,-72,-84,21,63,-7,-84,-28,5,-27,-4,62,-25,
-12,-28,-36,3,60,-2,96,26,-45,-91,36,42,32,-92,15,95,14,2,4,-11,-64,-32,-28,-62,-8,-48,7,14,-25,-5,53,49,24,34,-21,-57,
3,-17,0,-71,-23,53,14,-72,-15,-40,1,66,-40,34,2,-61,-88,-82,23,-18,22,18,-46,111,8,37,20,0,-18,67,-52,-25,-59,-56,-44,
-19,-62,4,0,-6,-44,-62,-54,0,-15,-17,60,10,34,-25,34,-9,18,41,10,-17,16,-19,2,-44,16,-68,3,17,-9,-18,-9,-53,1,-17,-8,23,
38,6,-13,-5,5,24,-16,-10,-17,-66,-5,-67,47,75,-18,-53,-120,40,-9,-37,-14,38,-23,-27,16,11,32,-35,56,-49,-31,5,64,-36,
-45,-4,11,-10,-1,39,22,-35,14,37,-8,34,14,-34,-47,-12,24,38,-15,-5,-13,-3,34,-41,0,0,0,0,0,0,0,0,-15,61,-75,-127,21,27,
39,25,0,0,0,0,0,0,0,0,25,15,-1,-22,13,-20,-12,-24,0,0,0,0,0,0,0,0,3,-9,-18,-23,6,-4,-23,-29,0,0,0,0,0,0,0,0,-57,25,13,
-47,4,43,-64,57,24,48,66,-56,23,-27,32,57,-102,-16,5,-20,33,10,-20,-27,-59,-40,-106,42,26,8,-14,-64,-80,16,-39,-9,-7,56,
-37,53,-48,1,-74,-11,72,-56,31,-76,-63,-10,99,-49,28,-22,-39,-14,-79,-11,-16,72,68,41,-70,-52,61,70,-53,-32,-110,3,-32,
121,11,-50,80,-22,108,6,6,51,2,61,-36,37,0,-59,-6,11,-34,-4,-10,-7,-53,-67,7,-62,5,28,11,101,42,-74,-36,72,28,51,34,-97,
8,-32,11,38,20,-42,33,20,51,-37,-55,119,73,59,21,13,74,-58,-24,23,-43,30,6,47,-20,-14,51,84,-55,51,2,109,17,74,43,14,
-12,-81,23,31,17,-30,-70,3,25,-21,87,-9,5,-64,-30,64,73,-13,6,25,-39,12,-106,-88,16,-13,53,-47,17,-95,41,19,12,51,-1,
-62,-23,7,-55,-1,1,-4,33,-14,50,-9,-8,-11,-39,-56,-37,4,-75,5,77,-22,24,-42,15,-60,10,60,-74,-67,-71,-8,9,19,31,-119,51,
75,38,44,8,93,-2,21,-51,-50,-59,-24,28,60,-59,16,21,43,-19,9,-1,12,29,13,-37,-44,-22,-79,50,25,-50,-28,-3,-33,-2,45,101,
19,80,50,-46,-58,-49,-1,27,-116,-10,-46,-22,-100,-9,-12,26,65,-4,-55,-41,47,60,-26,-27,75,-39,78,59,78,-25,36,1,-55,-30,
84,63,-9,49,-38,-15,-35,-52,-28,27,2,-14,-55,98,-33,-20,33,-68,-24,-70,-23,7,-79,51,2,0,-33,-107,-17,90,8,34,-70,-13,70,
22,-59,14,7,75,-54,18,46,-50,127,-40,84,8,-36,110,47,-32,60,6,-36,-48,105,-8,52,69,-127,25,27,26,-33,-35,9,-59,4,-36,
-30,-18,97,-7,22,114,-93,70,19,-17,-34,-9,-77,79,-42,-46,-31,-56,45,61,97,29,25,44,-78,50,8,55,20,106,-8,-40,-76,-5,-2,
-72,-39,-2,-4,-49,-50,-59,1,-4,10,-31,35,6,109,61,-6,-13,-26,-1,-4,-46,-12,2,-39,12,-46,42,30,6,13,71,-21,21,22,0,8,-31,
20,46,-70,80,-5,-50,-34,32,16,73,-57,-92,-8,13,-7,-127,-43,-31,41,-73,27,-56,26,8,26,26,-24,-10,-37,0,0,0,0,0,0,0,0,-35,
-20,24,-6,4,55,-101,66,0,0,0,0,0,0,0,0,2,-1,73,-12,11,33,3,127,0,0,0,0,0,0,0,0,28,-72,76,0,16,17,30,28,0,0,0,0,0,0,0,0,
-81,-2,48,-26,15,22,-23,45,-34,58,-19,-68,-36,-7,-12,51,24,49,-1,31,-41,-49,-37,0,-7,-105,-23,7,29,20,27,-10,-27,-12,
-46,96,-36,18,-121,86,-73,27,-26,-42,20,0,-48,37,48,-2,3,57,-25,37,-53,4,-59,9,15,69,2,-25,-104,36,55,-35,34,-40,-23,
-36,-9,92,59,-42,-54,-1,69,-7,72,57,-3,86,9,-11,10,14,-1,-82,-12,3,5,22,-96,65,-74,-22,-9,-22,9,19,-32,11,-25,48,127,49,
-12,-54,47,-2,-2,101,-19,112,-18,53,-13,-55,-73,31,74,-22,14,-99,10,-91,30,0,85,83,-7,-5,-124,13,-24,-13,36,52,-60,72,
68,56,-6,-85,-24,42,20,36,98,16,59,-19,3,-56,13,127,23,-62,44,75,40,24,19,-7,-36,62,-56,-2,-4,-3,-30,58,55,32,28,2,-14,
57,26,-26,-34,-35,-50,-25,-11,-63,52,-66,15,23,26,43,32,-74,92,-18,-77,-18,-8,-20,-23,4,-12,16,45,19,-26,-40,33,76,-3,
17,57,-4,-36,-7,50,34,-54,31,8,25,66,-48,-10,-111,59,54,-99,-19,-51,26,3,0,-71,30,37,6,9,-63,-18,-21,-39,23,23,20,-22,9,
1,2,-9,82,48,8,-66,-30,-17,12,-10,-90,50,69,-12,0,-43,-43,18,-5,49,-24,42,50,77,-52,18,15,0,-72,-8,-43,-18,10,-37,21,
-64,42,0,-63,93,18,7,-116,-48,93,12,-64,-31,6,-18,-25,49,38,32,-29,29,-42,-48,-10,21,30,22,-59,17,69,48,-53,23,-5,-40,7,
38,36,-7,27,-127,49,63,23,37,49,-16,-52,-3,-13,-3,52,-34,42,-28,-8,-11,41,16,28,10,2,-40,-6,-34,-86,-24,28,-3,62,-33,5,
-93,43,13,-16,27,-52,-65,49,-20,-39,22,58,6,2,-26,-55,-84,49,2,28,23,-81,40,-6,-75,65,-7,62,23,-33,41,-79,-17,71,-99,
-19,19,-79,-85,10,-56,-16,-13,44,-5,-46,-21,-7,2,-75,45,-9,35,59,4,-82,46,53,49,0,24,-45,13,-38,-17,47,-68,-59,-21,-63,
-69,11,-51,23,-45,36,-87,-19,36,-96,29,19,-24,13,10,-27,30,14,25,-2,-44,-51,-27,-6,28,-1,41,66,27,-46,0,0,0,0,0,0,0,0,
49,22,2,-47,-13,-24,-7,-35,0,0,0,0,0,0,0,0,12,44,-32,-39,-41,69,2,-17,0,0,0,0,0,0,0,0,-31,34,9,-33,-80,48,35,127,0,0,0,
0,0,0,0,0,1,-37,10,-30,-26,94,-3,54,4,4,20,4,-40,-96,-34,-15,35,32,18,-21,47,21,-32,-35,60,-40,30,-12,-2,23,-34,-66,75,
-12,105,5,20,-67,-99,-115,30,-24,52,-50,57,37,113,51,41,14,21,1,15,-29,-5,-21,11,2,8,-45,-10,-13,69,25,2,-25,4,-58,47,1,
64,30,102,-19,95,-37,-1,-26,-45,-29,64,22,32,-1,4,45,81,-90,-86,-65,6,-23,-39,20,68,-52,-4,-35,-3,-48,-27,78,25,-102,
-72,-19,46,39,-54,66,54,7,3,14,-17,-54,-14,36,27,30,-79,11,15,127,34,27,9,-6,72,80,-35,-39,29,97,-69,-65,-34,4,33,15,11,
-22,-8,-4,-37,-50,11,97,27,-35,127,18,59,-49,53,41,63,-40,-45,-2,-28,-62,-23,72,81,1,72,75,80,-64,-51,64,-20,-54,-4,-31,
-8,-8,-16,21,25,-29,36,35,48,2,-47,36,-60,-7,19,12,7,1,-16,16,-4,-12,14,89,18,21,-20,55,127,-9,53,37,-38,44,30,-20,109,
-61,9,-47,21,-15,40,88,-15,-15,-17,5,-49,24,-23,27,36,-41,-19,-63,59,25,35,5,2,-8,47,-31,-52,-11,45,44,82,26,-4,-9,0,
-14,12,0,-25,-15,14,-7,56,45,64,-44,-6,-34,-40,0,66,25,17,-107,-89,19,2,-16,2,-23,18,67,-21,19,-44,-32,-32,-10,-20,53,
-52,20,56,31,-68,-57,15,-21,-41,-48,13,28,2,75,68,108,-127,0,22,-48,-9,-48,-2,-11,7,11,1,103,-12,32,22,97,-6,-4,11,-6,
-63,32,-3,109,85,-52,47,28,12,-59,4,23,105,101,39,44,-66,-47,-19,-60,18,66,5,13,-2,44,-19,-25,-28,31,51,-6,-20,26,38,0,
64,-60,-18,98,-4,70,-66,-10,-40,-14,-20,-21,-9,6,46,9,37,-36,42,49,-48,14,-41,-10,56,-31,31,13,100,-16,-12,58,-92,-33,
-21,51,17,-103,-57,-17,-45,-33,66,-38,-87,58,-75,38,22,-37,53,26,12,48,39,-52,57,-55,-27,-17,-22,76,-96,61,-54,-64,10,
-23,-55,61,-67,4,-69,-58,-12,93,-11,25,-62,-22,12,-16,-12,86,-24,56,-2,-77,21,14,57,-19,58,27,-35,12,59,-17,-29,-31,0,0,
0,0,0,0,0,0,-51,-28,-37,81,-24,-9,-23,16,0,0,0,0,0,0,0,0,-15,-66,11,16,-10,-21,5,77,0,0,0,0,0,0,0,0,25,-63,15,64,-24,
-65,7,59,0,0,0,0,0,0,0,0,14,61,-95,33,-13,-14,15,87,17,46,-44,-23,-5,9,45,-93,5,56,2,26,13,-85,-63,-35,48,3,14,-34,24,3,
42,-64,-48,-87,34,-64,-25,42,-71,25,-1,36,60,-42,-19,-9,-33,-7,-8,31,127,-53,53,46,-45,-51,44,96,55,61,-23,-9,-101,33,
-53,-89,37,33,15,25,-47,-94,56,8,-20,24,-7,127,-28,-6,6,-62,13,32,-6,31,36,-17,-59,-41,0,42,-32,13,53,11,-21,2,-45,-44,
-9,1,-38,67,-37,-70,-53,-27,14,-7,86,26,48,51,49,32,12,-82,-34,80,40,12,86,-18,-57,-80,44,0,14,-44,-40,-18,13,-11,-51,
-69,58,-17,-35,55,8,24,2,87,-18,6,32,46,45,-7,86,28,36,-46,-52,73,-1,-8,28,54,-8,-17,-40,19,-43,3,34,-17,23,-11,14,-72,
-12,48,-62,-116,-34,93,16,9,13,7,-6,23,6,-13,121,-106,45,-25,-76,21,11,66,-24,-48,-58,-57,2,-3,53,-28,-47,-59,22,-37,
-11,-8,16,-34,127,3,52,-5,-15,-55,9,-20,39,57,2,28,-37,-66,-76,-45,38,-28,87,21,65,22,2,-22,31,-92,-37,-21,-23,-13,7,
-38,8,57,17,87,25,-9,-39,56,31,121,-16,11,-109,-48,-35,28,12,91,-61,5,10,72,5,-21,-1,-18,43,81,-34,12,-20,-60,-1,-2,4,
27,42,-3,-45,15,4,-38,12,51,16,42,-22,-45,3,-94,58,96,38,-14,6,-7,-9,8,10,-3,49,31,51,39,76,-20,3,57,35,-49,14,-24,-1,
35,54,52,-17,-5,-51,25,-30,-26,-55,-4,4,-27,-25,-32,38,22,-51,-40,-14,-106,-44,49,16,-98,45,70,-4,54,14,37,-55,-39,31,
-54,41,10,-23,-127,51,20,2,-3,65,63,62,-32,23,59,82,-4,19,35,28,8,-2,51,-65,76,61,28,50,-25,16,5,-23,4,-52,17,13,-79,
-24,13,-6,36,35,60,26,80,63,17,68,-28,25,29,-52,11,-64,-21,-32,-47,-42,10,-47,32,-23,-123,-7,-4,-14,2,79,60,-6,113,-27,
14,-75,-61,-63,-34,-21,-33,-51,-88,-83,18,-14,64,-22,-32,95,-43,-11,7,-56,-70,7,-21,33,66,0,-29,61,16,-12,-57,-31,-24,
-48,-6,0,0,0,0,0,0,0,0,-57,0,-6,22,-21,-13,-80,-28,0,0,0,0,0,0,0,0,-23,-27,-43,37,70,7,-50,17,0,0,0,0,0,0,0,0,-12,-5,16,
59,-47,56,29,107,0,0,0,0,0,0,0,0,-27,35,33,-19,-18,11,-66,29,127,27,44,-56,23,-32,-30,70,17,62,6,-94,7,-20,-5,-58,-14,
13,39,65,-1,17,24,-39,22,72,32,41,28,-26,50,60,-54,19,61,-95,-34,-19,62,-91,-72,-44,7,20,15,90,-81,6,-5,-54,-83,41,65,
74,-42,113,-30,-64,-10,-34,-18,-21,13,-40,66,24,60,13,-29,-21,-7,7,47,-46,54,-22,10,17,-59,-40,-75,-24,71,59,22,-13,1,
-52,-70,8,28,-32,22,21,-35,12,-11,56,-32,94,40,83,-95,92,12,16,-39,-41,-5,-26,-48,-10,-52,-75,-39,-127,-75,-50,90,-50,
-31,26,-2,-8,59,-34,-13,47,-9,33,-4,-25,0,27,2,6,-63,-48,-54,1,-58,30,97,-67,65,5,5,-63,-27,-55,-33,8,14,98,-27,-127,
-52,-39,6,-70,18,30,-65,26,12,-52,55,27,15,-79,-14,58,63,36,20,34,-94,-75,86,-23,-3,-85,-21,-86,7,-39,80,40,-76,55,-54,
-29,-2,-7,27,-95,6,48,-30,-56,17,68,-2,-92,115,34,24,63,18,-61,23,-48,37,-15,3,35,51,61,-11,-41,-47,106,-67,-123,-47,
-95,45,-31,-38,-37,15,23,-78,-65,-52,75,75,-20,1,86,-16,67,36,43,-82,5,34,4,-15,-58,73,-13,25,-33,52,-8,58,51,11,49,-14,
7,47,-19,-49,11,-101,11,10,30,-48,10,1,-14,13,-10,0,-4,-1,57,-43,-2,100,11,-41,-80,-14,14,40,-64,-11,29,-36,4,-115,58,
34,-69,-87,-47,80,101,55,-56,70,59,-10,-91,-12,-66,33,-94,6,17,4,20,25,22,29,86,38,-55,28,28,55,-72,34,-25,-67,-127,37,
44,105,-12,-30,-17,-21,20,54,-31,-112,-32,16,-54,15,-30,-34,-61,84,11,26,-58,-32,45,-41,-52,22,43,-22,-75,-78,-38,127,
71,-18,14,2,95,-6,-39,-7,37,18,-31,-42,54,58,-61,65,8,18,19,-57,-82,-56,-12,-38,-40,-7,-23,-96,6,-28,96,-63,18,-24,26,
49,96,8,45,104,-120,27,10,36,3,77,-25,-61,-108,8,-10,49,75,40,5,70,-25,-43,70,34,-73,-31,57,11,88,-24,-17,-32,-90,-51,
-55,-19,7,-15,-46,-52,2,-46,-29,48,-60,24,50,70,-34,0,0,0,0,0,0,0,0,22,-38,-3,41,8,-22,-23,26,0,0,0,0,0,0,0,0,16,43,62,
-4,-17,-91,83,-19,0,0,0,0,0,0,0,0,-31,41,-77,19,71,54,-27,-17,0,0,0,0,0,0,0,0,43,37,-30,6,12,-20,3,-51,87,9,100,-41,-39,
73,-24,10,46,70,-2,4,-24,27,-51,-12,-32,55,-23,-39,-66,-28,-47,39,-40,31,-81,-8,-15,-44,2,73,-66,1,36,-89,2,-65,16,10,
-41,20,8,-13,-40,36,-49,61,-44,-17,36,-26,-23,14,-74,21,26,0,4,-23,-21,3,6,-65,-31,-54,8,127,-17,-25,0,-95,13,-65,0,56,
-104,43,-35,107,-9,-36,26,11,100,-15,-35,28,-105,-15,-23,-75,58,-89,-30,-35,-35,46,-35,42,-37,37,-83,15,-119,14,-4,60,
-27,7,-16,-100,75,-49,47,-65,-119,-19,-63,-7,-70,41,-30,35,45,-66,50,-27,100,-53,-17,-11,-28,-9,-37,21,65,18,-19,12,
-107,-85,113,-14,-21,-2,-14,-9,9,6,26,-59,30,127,43,-90,-10,13,-19,18,17,52,-44,12,-85,-103,-49,-26,-15,16,64,-57,66,36,
-74,16,-11,-41,-39,9,-31,-44,-18,41,-42,47,52,-88,62,78,3,-10,-11,28,52,-69,-3,2,-8,13,25,-28,24,-53,-104,51,36,-23,-73,
-56,47,-6,-49,21,-38,-3,-18,-20,21,-70,121,60,-21,11,-67,21,-24,16,36,-74,-25,23,-24,0,-33,1,-116,82,11,-59,-10,32,16,
18,35,-27,3,-28,-9,1,-3,47,-40,-49,-32,-35,-40,46,26,83,48,76,59,-6,-26,112,3,-1,-103,-7,-76,4,8,19,37,-12,28,-117,50,
75,42,-14,43,-17,12,-22,29,-40,19,-51,-20,63,101,114,-20,-43,67,-5,110,45,40,-17,-31,5,19,18,19,9,-3,-14,36,-28,47,18,
-59,-61,78,-8,-63,-10,9,67,5,-36,-30,-65,119,9,60,24,12,-22,-26,6,43,19,-30,55,71,25,-51,-52,32,60,-100,20,-88,-5,-4,34,
-17,-55,5,-55,38,-48,13,32,-65,48,-8,45,19,25,-41,-100,-5,56,78,-16,0,50,60,-66,-17,127,30,-35,-23,-7,-10,13,116,-1,42,
57,36,-88,-7,5,68,-31,2,113,-69,-105,-33,10,-4,-49,-80,-80,8,4,28,4,36,41,17,-17,-12,-100,27,-55,10,74,31,10,20,-32,-11,
74,79,-71,58,-108,-5,-18,-28,-1,50,-59,48,-29,48,-10,49,60,-55,-17,12,30,-56,27,-22,-71,19,-18,0,0,0,0,0,0,0,0,-127,-61,
45,80,-47,66,-15,2,0,0,0,0,0,0,0,0,32,35,39,-9,-31,-66,38,8,0,0,0,0,0,0,0,0,20,-8,-37,-68,7,39,-50,-39,0,0,0,0,0,0,0,0,
-25,58,62,-43,-32,21,-49,6,-32,-54,29,-18,-12,19,-68,8,-9,6,66,7,21,38,-42,-27,26,-75,5,13,-3,127,-39,39,-27,10,-18,-4,
22,-31,-28,41,5,-55,2,-17,-36,127,-32,20,27,47,-30,13,-45,1,-22,41,40,96,79,13,15,-11,-19,4,-63,16,47,6,-5,-92,24,-3,
-76,-5,108,-79,-51,-31,32,27,-53,44,-25,9,16,-16,-17,-60,-30,-48,36,-25,-73,-12,54,-20,-41,27,-9,-26,-7,-20,57,-45,-14,
-7,42,15,-30,-29,3,0,18,-45,6,-66,42,12,34,49,-2,35,-24,23,20,2,55,-26,29,98,75,-18,-30,36,7,82,17,-58,17,-17,-4,37,28,
2,-5,-26,1,28,74,46,5,49,24,-21,13,52,0,-11,-22,-27,-19,19,50,-25,25,6,36,16,65,9,-15,15,-37,-23,4,2,15,-8,6,78,39,21,
48,28,-2,-7,7,31,-16,127,-18,31,2,-28,6,4,31,43,-7,-70,-36,19,-6,68,33,-7,24,-35,-47,-14,-20,21,71,-22,-8,-12,14,93,-25,
22,9,-13,3,-36,22,-13,-22,-7,-28,29,10,11,-9,21,-12,42,22,-35,18,-44,67,43,67,-34,52,-36,25,-35,-39,0,-59,-19,-12,-2,10,
26,-8,-33,-10,30,41,36,63,-40,17,-15,9,20,-9,4,58,-16,34,-13,16,-32,55,-2,20,24,8,35,28,6,-3,-47,23,-16,36,26,113,-2,7,
-16,13,-21,12,32,8,-21,1,-14,-16,4,-10,36,-95,2,-10,25,-3,-10,-60,23,-45,-70,60,63,-21,-4,46,-9,-8,27,-57,21,39,45,58,
-67,-43,-44,1,19,-54,54,-8,13,102,9,-13,-28,10,95,29,-63,11,61,26,-75,-23,70,13,45,9,7,-6,-12,-41,14,7,32,-13,50,27,-80,
24,72,-18,-42,-21,-14,-55,28,-20,8,-49,86,-49,-61,-23,35,8,47,47,-17,76,-7,-3,-5,12,-21,-16,-41,-35,-40,-16,7,-127,-29,
30,-25,-9,64,-8,5,21,-45,-15,-14,-72,-50,55,-27,-17,-6,64,-32,-9,5,-18,-7,5,-23,-10,-1,9,-24,4,-36,-47,-16,24,44,-80,
-20,-45,18,-42,-31,38,-77,56,-60,-2,-18,-2,9,-24,1,5,20,-37,90,11,58,0,0,0,0,0,0,0,0,-1,-12,2,-12,0,37,-40,-5,0,0,0,0,0,
0,0,0,-12,-22,-6,6,-29,54,-10,-48,0,0,0,0,0,0,0,0,6,2,-67,-49,-30,-9,36,64,0,0,0,0,0,0,0,0,58,37,-1,-51,59,-102,58,-8,
-15,47,89,95,73,-59,50,-87,-63,52,-9,5,22,-23,-36,29,-64,-9,-88,41,88,43,-12,24,36,-13,-59,37,-59,25,-5,-22,-7,-34,-67,
5,53,21,-98,-4,-2,63,27,61,42,-22,-46,53,76,-35,-51,-32,-6,94,4,-20,-30,1,-5,0,-91,39,47,20,23,33,23,46,-46,47,-41,25,
-30,7,75,-13,-20,-35,-21,-73,52,32,37,6,-64,-55,-47,-6,-62,5,15,67,9,21,36,-36,47,15,-16,-39,-61,16,5,6,-23,63,-105,57,
-48,-14,-7,-51,-92,-5,52,-1,-126,-56,27,-45,-37,-48,1,-18,-22,21,65,-51,93,85,-32,-12,-31,27,37,40,-22,-15,0,-44,31,58,
-60,49,77,0,2,9,9,-42,39,96,73,26,54,-32,68,22,-14,60,-63,-61,-8,25,43,-41,-65,26,12,10,-34,34,36,-119,-19,107,98,44,
-48,21,-31,-25,-1,51,-10,53,-69,-52,-27,-39,26,-106,57,-52,-67,-39,17,84,-39,-35,-56,-12,16,-30,-127,34,-27,16,4,32,-23,
37,7,35,-11,-123,-21,-4,-3,26,-120,-17,-38,14,-50,89,-10,24,3,-44,28,-28,-94,-1,-55,31,-74,51,-36,56,25,50,-6,-5,36,-94,
-34,-34,-69,-58,-62,93,-123,21,-10,44,31,11,11,56,-31,-17,-20,122,67,34,62,9,-7,65,-47,48,2,7,44,5,7,33,43,33,47,39,78,
1,27,26,-39,-1,-3,-25,-18,-38,27,57,39,-67,9,39,71,-20,-14,-3,83,-7,92,-22,35,10,-13,-6,41,-73,20,-68,-77,-32,99,-118,
-94,-46,-78,91,-21,-41,-42,-46,-8,-54,51,42,31,38,-49,-64,-15,3,-1,-35,0,78,0,-72,-19,58,3,127,-7,15,-60,1,-6,16,41,-42,
-13,20,54,-66,-34,61,28,57,114,-39,-38,61,-58,54,20,-80,-20,127,58,-68,-13,57,-2,-29,-3,13,-6,-42,-46,35,48,127,52,-12,
-49,60,-92,41,-1,-64,-8,32,63,18,-25,-26,36,-5,37,-62,32,37,-48,46,2,-95,72,28,-31,-31,-55,-114,28,-91,-30,20,14,-15,
-34,19,42,-33,22,-29,-9,72,77,-54,-20,-19,-5,-58,86,1,10,-72,7,-72,-4,6,37,-24,-57,7,0,0,0,0,0,0,0,0,-30,-90,-9,-36,-9,
26,-56,2,0,0,0,0,0,0,0,0,-7,-31,-52,-65,-33,34,42,-40,0,0,0,0,0,0,0,0,-12,-32,-77,50,-44,65,-17,-12,0,0,0,0,0,0,0,0,7,
-1,4,-46,-22,-32,27,-24,-20,40,64,-43,-36,46,-40,-9,6,-81,-47,40,-16,15,81,-92,-71,-20,-17,42,13,-82,-10,-50,29,50,43,
-77,29,-3,6,-40,42,-39,104,23,-58,-17,0,2,34,71,-18,-39,27,-120,87,12,-20,26,-1,17,-45,25,18,-50,33,122,-14,43,-62,54,
-26,6,37,-101,-30,-37,-14,-27,36,-13,73,-41,-55,-24,117,22,-13,-2,-8,40,-38,64,125,-33,-17,-25,-17,-13,-24,-54,-38,32,
18,-45,-63,1,32,81,-35,43,-20,-7,-55,33,-24,22,-38,28,8,-5,-78,55,34,116,77,32,-2,6,-40,-42,2,-9,-44,-17,2,-103,72,53,
-6,-78,-58,28,-64,-96,109,4,-78,13,-78,-17,15,-54,-104,-69,8,-17,68,-68,30,-11,-36,13,-2,17,14,29,30,-65,49,69,-27,-26,
-31,20,-26,-11,25,62,-16,-35,-73,-79,18,-55,105,38,-83,-9,-44,36,-10,79,-57,-69,-24,18,47,10,94,-73,12,55,-5,-52,8,-47,
-86,-22,81,-26,57,14,-4,98,-14,97,5,-80,46,10,-5,44,52,54,74,71,-7,-30,63,54,28,-33,10,-78,34,-48,-33,-19,-27,-4,93,71,
-9,-81,-11,50,20,-49,38,-19,5,-28,79,-12,-81,-31,26,30,37,40,68,44,24,119,-107,-2,6,8,-5,23,18,54,-29,-64,-28,-46,-77,
-24,-24,-65,90,-9,11,-17,-46,-70,-34,3,-43,-6,-37,74,-34,-22,2,49,9,7,-2,89,-19,-25,29,28,-49,2,25,44,-15,-44,41,30,-2,
-17,-7,34,8,7,-47,81,2,-56,37,-15,16,79,127,53,82,26,70,15,62,44,89,19,-31,-33,33,18,76,-10,52,-51,-67,23,-32,-117,-31,
43,33,-82,-13,-52,-16,-7,127,-13,-35,12,-53,11,12,-9,-54,29,56,-81,-1,11,-110,-38,19,71,-71,-117,-6,51,9,-70,-1,29,40,
-37,25,5,2,-32,-12,-23,7,14,-31,-79,-43,-29,49,-74,-55,-5,-33,69,-59,7,2,20,48,67,-31,22,67,19,-79,9,109,34,99,45,-35,
25,10,-51,71,28,43,55,4,-53,6,-19,-18,-44,26,-55,26,-83,-50,25,19,127,20,35,46,-16,3,51,50,-88,-36,-14,-16,42,-6,47,-30,
-39,0,0,0,0,0,0,0,0,37,105,-19,35,104,-127,34,41,0,0,0,0,0,0,0,0,15,-13,2,68,8,-42,34,42,0,0,0,0,0,0,0,0,33,-33,37,42,
-90,-11,65,-1,0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_4_bias[84] = {
3670,-312,-7288,1922,-6175,4124,7638,-9380,3272,-2308,-2187,-7625,-7175,2582,-10057,-2515,5452,4161,5634,-614,-3184,-42,
-5136,-4206,4108,-5014,-321,-628,1174,-694,-1488,338,5701,-2483,1157,-3177,6626,5569,7994,4000,2975,-444,9218,3660,617,
7646,690,1377,2294,7323,7351,620,1051,-3738,1080,8708,6000,1223,-6674,-4361,-1954,-4160,6419,12863,-1645,3773,-9338,
14621,-5152,4000,-3889,1698,2463,3615,-1158,945,-8298,754,3466,3944,-3267,-5715,-1700,-11193
};
#else
static const int32_t dense_4_bias[84] = {
21334,32712,56072,90626,-49695,11676,-40362,102236,37064,-85892,22517,57399,-96519,-23274,9271,37805,-2228,-116159,
-15998,-24422,-65904,-16938,-32784,11922,43788,-70294,141759,63628,45206,-84150,62256,-82478,168389,39501,126469,-29289,
-4638,-45503,19002,51872,-17249,45892,16002,34252,67433,73310,34994,109281,-18570,28699,-1865,-12308,-17893,-27290,
34488,39172,-88208,-34873,-5266,-100361,21726,9792,81299,-159681,-25581,14781,19590,104093,-49440,44832,83919,49442,
-16865,-42081,-18438,-40271,38678,-13966,55434,-21400,-7235,429,-46500,-46393
};
#endif

static const int32_t dense_4_multiplier[84] = {
1743751900,1689484926,1197228206,1092056167,1623086938,1692481979,1913583958,2054941983,2110827603,1903899447,
1751688027,1164501126,1817110768,1095467060,1974068860,1243288809,1117268991,1130455830,1750929365,1745904151,
1710949890,1137019374,1634204753,1655018023,1194745960,1703695288,1941282736,1078677544,2050688141,2004738743,
1611790314,1798022582,1581196509,2099839173,1627811193,1260348481,1955946036,1155461161,1634138560,1685016618,
1648285377,1424368862,1131556844,1272087101,1182202696,1730166755,1842277610,1187247415,1715597184,1785122669,
1831797016,1722040168,1800684432,1983342620,1765630969,2056174589,1816492788,1910452930,1769214583,1180958617,
1953003350,2119244557,1855189173,1704613874,1100430934,1771446618,1716208986,1619176066,1856328050,1752234519,
1779421755,1822663232,1105642283,1181569712,1401052341,1080281362,1707956014,2011226385,2018696688,1712782471,
1833850594,1653363192,2072145868,1776643934
};

static const int8_t dense_4_shift[84] = {
11,11,10,10,11,11,11,11,11,11,11,10,11,10,11,10,10,10,11,11,11,10,11,11,10,11,11,10,11,11,11,11,11,11,11,10,11,10,11,11,
11,11,10,10,10,11,11,10,11,11,11,11,11,11,11,11,11,11,11,10,11,11,11,11,10,11,11,11,11,11,11,11,10,10,10,10,11,11,11,11,
11,11,11,11
};

static const uint8_t table_4[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,2,2,2,3,3,4,5,6,7,8,9,11,13,16,19,22,26,31,
36,42,49,56,65,74,84,94,105,116,128,140,151,162,172,182,191,200,207,214,220,225,230,234,237,240,243,245,247,248,249,250,
251,252,253,253,254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_4 = {
    dense_4_weights, dense_4_bias, dense_4_multiplier, dense_4_shift, table_4, 1, 120, 84, 126, 0, 255
};

EDGE_ALIGNED static const int8_t dense_5_weights[1152] = {
-16,0,54,-12,-55,31,31,13,-19,10,21,-14,1,-28,-27,-31,-75,-25,42,-107,-69,15,35,-39,-79,-44,48,-92,40,4,12,-18,75,-14,
-20,47,56,29,63,-1,-79,-34,-60,-14,-38,29,-10,68,-78,44,-31,41,56,2,39,-46,49,-2,-6,-58,3,-9,-14,-4,-13,12,2,7,27,-5,
-14,-16,8,25,-6,19,-44,-23,7,-39,-2,54,81,-3,127,80,33,-11,56,-72,-43,-44,-43,113,19,72,67,-41,29,-8,-73,-90,53,-47,49,
-6,17,9,10,-30,18,68,-110,-59,-73,-12,16,-60,-40,-59,38,9,-79,21,-8,-2,18,-48,-61,49,-40,16,-38,-12,35,45,-51,23,-14,1,
-33,45,-6,-11,-84,-7,-30,-26,49,-25,16,25,-16,10,35,37,84,9,11,-24,46,-127,0,-5,-1,22,-45,42,-68,49,17,21,90,1,31,-9,
-46,-13,57,-41,74,37,-12,-127,0,-33,9,17,-91,21,2,17,22,-5,7,16,-1,-6,-5,5,30,-15,1,-36,29,-16,-30,33,-73,-83,-70,-32,
21,-41,16,-3,-14,-81,-54,-70,-10,59,17,49,-37,0,1,-18,-25,113,31,19,-81,-7,-17,-43,18,-55,-100,-5,-78,-28,11,33,3,-65,
-43,26,35,6,-24,-8,-8,-48,-3,14,18,-32,60,-127,11,-43,8,16,-9,-46,-10,-30,51,28,7,73,50,3,-9,44,86,-9,-9,56,-13,68,-30,
112,-43,-23,-19,4,-16,33,-40,47,-37,-109,-10,-10,-40,25,31,-7,41,40,16,10,-52,9,-2,-20,-37,0,-4,30,35,50,30,25,-54,-4,
44,-26,8,-12,18,65,0,0,0,0,0,0,0,0,0,0,0,0,-52,-46,-6,-9,0,0,0,0,0,0,0,0,0,0,0,0,-51,-30,-49,-17,0,0,0,0,0,0,0,0,0,0,0,
0,10,24,-22,-77,0,0,0,0,0,0,0,0,0,0,0,0,-27,-75,3,27,-44,24,-25,40,3,29,-27,84,127,6,-6,27,66,-33,-34,-44,-110,22,12,
-34,-12,-62,23,-31,25,-48,17,-33,20,33,54,-3,-3,27,22,-14,11,44,-37,-25,-3,3,127,5,25,15,16,42,3,-59,87,-35,-101,-10,-7,
-86,-18,-25,-10,-46,0,41,37,24,-53,22,-21,-47,-5,-54,71,5,-30,-8,-8,-29,-2,-23,-86,6,-66,20,-28,26,28,9,20,43,49,-27,17,
-6,27,-36,11,-4,10,24,55,51,-58,46,11,-5,4,-14,14,-40,33,37,96,-8,90,-39,57,15,11,-55,-20,-127,-20,-31,25,45,26,30,-42,
29,-4,20,-59,44,-9,-47,-103,-70,-36,-74,28,-91,11,-13,33,-39,48,25,70,-127,-43,-63,44,-11,-45,61,-3,-15,49,22,11,-4,29,
-1,-34,16,21,22,-32,1,25,2,-24,-12,12,-5,-44,68,66,14,2,44,-48,-39,71,-74,-39,-49,-13,70,-34,10,-13,25,35,-10,69,-19,31,
-37,99,86,6,-15,-9,62,58,19,14,56,-15,9,-54,55,88,-5,1,-45,-36,13,34,54,-13,-52,2,-7,11,-20,-9,9,-11,12,10,-47,-38,-4,3,
33,66,5,55,6,3,73,6,20,-55,99,41,31,-19,120,69,0,4,1,12,31,-58,36,24,28,-34,19,-7,-23,2,-14,-40,1,-7,-3,-57,12,-37,-8,0,
-93,-71,-62,-87,55,80,-104,-54,-106,26,-29,58,13,-11,40,15,46,-8,-24,13,9,8,13,16,-40,-12,26,-68,-5,103,42,-4,-32,-13,3,
62,23,34,39,-37,47,61,30,-21,17,0,0,0,0,0,0,0,0,0,0,0,0,15,118,-31,-72,0,0,0,0,0,0,0,0,0,0,0,0,-38,71,-34,-69,0,0,0,0,0,
0,0,0,0,0,0,0,37,-35,-52,58,0,0,0,0,0,0,0,0,0,0,0,0,59,-35,49,15,102,-50,-95,70,24,-12,-1,-10,18,-36,2,-7,-107,27,-86,4,
9,-42,-88,77,61,-94,47,127,-101,27,-90,76,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-51,-72,-25,3,
-4,-8,29,29,34,-32,16,42,34,-25,9,-63,14,42,42,-28,-33,50,-30,-26,-77,-4,87,44,-36,69,39,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-16,68,79,46,4,-69,44,3,33,-78,39,9,19,-53,1,1,68,70,0,-8,-111,57,74,39,114,-81,-94,
67,1,-79,-42,28,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,34,-44,-17,-5,-33,-13,-73,-78,-57,
-55,-26,33,7,7,-127,75,24,-17,-4,-56,-5,-111,-26,70,9,94,16,-12,-76,-27,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,68,-32,-39,7,-12,-17,-35,33,-68,50,38,-1,-16,69,56,-12,63,72,50,42,62,24,27,-15,23,30,86,-40,77,-51,
-83,99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,-4,-37,-13,0,0,0,0,0,0,0,0,0,0,0,0,-51,-87,
102,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_5_bias[12] = {
-4296,4704,2789,-196,-1503,3038,-66,-217,-4742,4462,0,0
};
#else
static const int32_t dense_5_bias[12] = {
3768,15584,27493,103356,-15327,83550,-51522,-86233,21114,-62482,0,0
};
#endif

static const int32_t dense_5_multiplier[12] = {
1974539776,1253267439,1492649189,1393788644,1478443560,1288714202,2079123572,1331280964,1617531025,2018427549,0,0
};

static const int8_t dense_5_shift[12] = {
10,10,10,10,10,10,10,10,10,11,2,2
};

static const dense_layer dense_5 = {
    dense_5_weights, dense_5_bias, dense_5_multiplier, dense_5_shift, NULL, 1, 84, 10, 80, 0, 255
};

static const int32_t exponentials_6[256] = {
2147483647,1996111878,1855410008,1724626037,1603060493,1490064056,1385032477,1287404154,1196657816,1112307836,
1033903640,961025739,893284998,830319169,771791574,717389612,666822275,619819453,576129516,535519318,497771670,
462684714,430071027,399756195,371578118,345386397,321040811,298411321,277376883,257825155,239651586,222759003,207057198,
192462156,178895916,166285879,154564727,143669777,133542773,124129622,115379977,107247103,99687447,92660682,86129223,
80058142,74415008,69169646,64294007,59762063,55549556,51633986,47994405,44611378,41466813,38543897,35827020,33301646,
30954286,28772376,26744269,24859121,23106850,21478096,19964149,18556912,17248877,16033039,14902903,13852427,12875998,
11968395,11124765,10340604,9611716,8934207,8304452,7719088,7174985,6669234,6199134,5762170,5356007,4978472,4627550,
4301363,3998169,3716346,3454388,3210895,2984566,2774190,2578643,2396880,2227928,2070886,1924913,1789230,1663111,1545882,
1436916,1335631,1241485,1153975,1072634,997026,926748,861423,800703,744263,691802,643038,597712,555580,516419,480017,
446182,414731,385498,358325,333067,309590,287768,267484,248629,231104,214814,199672,185597,172515,160355,149052,138545,
128780,119702,111265,103422,96132,89356,83057,77203,71761,66703,62001,57630,53568,49792,46283,43020,39988,37169,34549,
32114,29850,27746,25790,23972,22283,20712,19252,17895,16634,15461,14371,13358,12417,11542,10728,9972,9269,8616,8008,
7444,6919,6431,5978,5557,5165,4801,4462,4148,3856,3584,3331,3096,2878,2675,2487,2311,2148,1997,1856,1725,1604,1491,1386,
1288,1197,1113,1034,961,894,831,772,718,667,620,576,536,498,463,430,400,372,346,321,299,278,258,240,223,207,193,179,167,
155,144,134,124,116,107,100,93,86,80,75,69,64,60,56,52,48,45,42,39,36,33,31,29,0,0,0,0,0,0,0
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
