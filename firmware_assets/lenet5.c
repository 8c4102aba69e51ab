/* The model lenet5 as C that needs no interpreter.
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: 43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec
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
#if defined(EDGE_QUADS)
#define EDGE_ALIGNED __attribute__((aligned(64)))
#else
#define EDGE_ALIGNED __attribute__((aligned(16)))
#endif
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

static EDGE_INLINE int32_t edge_least(int32_t a, int32_t b)
{
    return a < b ? a : b;
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
#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
static EDGE_NOINLINE void strip(
    const strip_layer *layer, const uint8_t *image, uint8_t *to, int32_t index, uint32_t flip)
{
    const int32_t size = layer->size, copied = layer->copied, left = edge_least(layer->left, size);
    int32_t row, i;
    for (row = 0; row < layer->rows; ++row) {
        const int32_t y = index * layer->advance - layer->above + row;
        if (y < 0 || y >= layer->height) {
            memset(to, layer->border, (size_t)size);
        } else {
            const uint8_t *from = image + y * layer->pitch;
            uint8_t *at = to + left;
            memset(to, layer->border, (size_t)left);
            memcpy(at, from, (size_t)copied);
            if (flip != 0U) {
                for (i = 0; i < copied; ++i) {
                    at[i] ^= 0x80U;
                }
            }
            memset(at + copied, layer->border, (size_t)(size - left - copied));
        }
        to += size;
    }
}
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

#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
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
#endif

#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
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
#endif

#if defined(EDGE_QUADS) || defined(EDGE_PAIRS)
/* Rounds sums, moves them by the zero point, keeps them in low..high and stores them as bytes. */
static EDGE_INLINE void edge_depth_store(uint8_t *to, edge_depth sums, const int32_t *multiplier, const int8_t *shift,
                              int32_t zero_point, int32_t low, int32_t high)
{
#if defined(EDGE_MVE)
    int32x4_t even = vaddq_n_s32(rescale_twice4(sums.val[0], multiplier, shift), zero_point);
    int32x4_t odd = vaddq_n_s32(rescale_twice4(sums.val[1], multiplier + 4, shift + 4), zero_point);
    even = vminq_s32(vmaxq_s32(even, vdupq_n_s32(low)), vdupq_n_s32(high));
    odd = vminq_s32(vmaxq_s32(odd, vdupq_n_s32(low)), vdupq_n_s32(high));
    vstrbq_s16((int8_t *)to, vmovntq_s32(vreinterpretq_s16_s32(even), odd));
#elif defined(__AVX2__)
    sums = edge_lanes_twice(sums, edge_lanes_load(multiplier), edge_lanes_shifts(shift));
    edge_lanes_store(to, sums, zero_point, low, high);
#else
    const edge_lanes first = edge_lanes_twice(sums.val[0], edge_lanes_load(multiplier), edge_lanes_shifts(shift));
    const edge_lanes second =
        edge_lanes_twice(sums.val[1], edge_lanes_load(multiplier + 4), edge_lanes_shifts(shift + 4));
    edge_lanes_store(to, first, zero_point, low, high);
    edge_lanes_store(to + 4, second, zero_point, low, high);
#endif
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
0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,3,3,3,4,4,4,5,5,6,7,7,8,9,10,11,12,14,15,17,18,20,22,24,27,30,33,
36,39,43,47,51,56,60,65,71,76,82,88,95,101,108,114,121,128,135,142,148,155,161,168,174,180,185,191,196,200,205,209,213,
217,220,223,226,229,232,234,236,238,239,241,242,244,245,246,247,248,249,249,250,251,251,252,252,252,253,253,253,254,254,
254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_1_bias[6] = {
6701,-21330,26120,-11804,-17350,-36308
};
static const int32_t conv_2d_1_channels[12] = {
1388171473,-10,1216142719,-9,1265784325,-9,1149247683,-10,1331495639,-10,1256400748,-9
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[192] = {
4,-7,3,-8,33,24,127,120,86,17,-27,52,28,-17,-30,-71,-77,-77,-53,-46,-8,-37,-13,3,-12,0,0,0,0,0,0,0,5,22,5,-13,7,35,26,
-64,-40,11,19,14,-127,-49,35,44,-5,-126,-24,36,45,10,-36,15,7,0,0,0,0,0,0,0,20,7,-14,-7,16,1,-38,-55,0,42,-11,-44,42,
127,13,4,43,126,28,-29,7,14,-22,-42,-24,0,0,0,0,0,0,0,20,13,12,-6,-34,15,9,66,85,50,48,46,20,71,109,13,-35,-127,-109,15,
-49,-58,-110,-89,-22,0,0,0,0,0,0,0,-53,24,63,28,-19,-39,35,87,53,18,-37,-105,-127,-102,-11,-5,-30,-86,-87,-45,41,107,
113,53,-40,0,0,0,0,0,0,0,-18,9,14,7,-30,-33,-61,30,28,5,3,-127,-86,3,-10,47,7,-76,-46,-24,25,22,-7,-13,-2,0,0,0,0,0,0,0
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
                const int32x4_t moved = vmaxq_s32(vaddq_n_s32(value, 130), vdupq_n_s32(0));
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
4909,-2386,8,-5788,3642,6316
};
static const int32_t conv_2d_1_multiplier[6] = {
1388171473,1216142719,1265784325,1149247683,1331495639,1256400748
};
static const int8_t conv_2d_1_shift[6] = {
10,9,9,10,10,9
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[60] = {
-133957372,-217770491,-101578988,-99873516,473897163,118360558,33,7,16,222,237,226,1450737432,-658499037,13228545,
1430391055,894903257,471778271,17,11,42,50,18,5,-283364123,-813625837,2133513461,1192504880,-1702783013,61505795,226,35,
13,109,245,246,-877415495,-394069204,478030596,-1820205811,-1448418565,-759953617,210,36,227,15,211,232,66313208,
266078765,-689304057,-1483553073,896625449,-201779687,244,7,232,234,216,254
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 130, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 130, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 130, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 130, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 130, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 130, 0, 255);
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
4909,-2386,8,-5788,3642,6316
};
static const int32_t conv_2d_1_multiplier[6] = {
1388171473,1216142719,1265784325,1149247683,1331495639,1256400748
};
static const int8_t conv_2d_1_shift[6] = {
10,9,9,10,10,9
};
EDGE_ALIGNED static const int32_t conv_2d_1_weights[90] = {
-458748,1441797,458772,851988,1638347,655342,-524285,-851963,-393230,-393204,1835071,458766,33,7,16,65502,65517,65506,
8323096,1703971,-2490367,589839,2359257,-3932193,5636216,-2555968,65481,5570626,3473495,1835038,17,11,42,50,18,5,
3473381,917523,-2818059,3014704,-6815781,-8323069,-1114084,-3145855,8323114,4653076,-6619263,262058,65506,35,13,109,
65525,65526,-4980807,-327636,2818052,-2293747,-1900549,458799,-3407949,-1507454,1835134,-7078015,-5636182,-2949196,
65490,36,65507,15,65491,65512,-2359304,655405,917511,-3735601,7012393,1441817,262131,1048540,-2686998,-5767278,3473521,
-786439,65524,7,65512,65514,65496,65534
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
                edge_lanes_store(v + 0, edge_lanes_twice(edge_sums_total(a0), edge_lanes_set(conv_2d_1_multiplier[f + 0]), edge_lanes_set(conv_2d_1_shift[f + 0])), 130, 0, 255);
                edge_lanes_store(v + 48, edge_lanes_twice(edge_sums_total(a1), edge_lanes_set(conv_2d_1_multiplier[f + 1]), edge_lanes_set(conv_2d_1_shift[f + 1])), 130, 0, 255);
                edge_lanes_store(v + 96, edge_lanes_twice(edge_sums_total(a2), edge_lanes_set(conv_2d_1_multiplier[f + 2]), edge_lanes_set(conv_2d_1_shift[f + 2])), 130, 0, 255);
                edge_lanes_store(v + 144, edge_lanes_twice(edge_sums_total(a3), edge_lanes_set(conv_2d_1_multiplier[f + 3]), edge_lanes_set(conv_2d_1_shift[f + 3])), 130, 0, 255);
                edge_lanes_store(v + 192, edge_lanes_twice(edge_sums_total(a4), edge_lanes_set(conv_2d_1_multiplier[f + 4]), edge_lanes_set(conv_2d_1_shift[f + 4])), 130, 0, 255);
                edge_lanes_store(v + 240, edge_lanes_twice(edge_sums_total(a5), edge_lanes_set(conv_2d_1_multiplier[f + 5]), edge_lanes_set(conv_2d_1_shift[f + 5])), 130, 0, 255);
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
9818,1388171473,133632,10,-4772,1216142719,66816,9,16,1265784325,66816,9,-11576,1149247683,133632,10,7284,1331495639,
133632,10,12632,1256400748,66816,9
};
EDGE_ALIGNED static const uint32_t conv_2d_1_weights[90] = {
4294049800,2883594,4293918726,4293263370,66,14,16646192,3407942,11272432,4289789824,34,22,6881226,1835046,4292739128,
4288610050,65476,70,4284940146,4294312024,4288085862,4291886852,65444,72,4290183152,1310810,458726,2031544,65512,14,
917544,1703976,4294115300,4294180888,32,65468,4289986562,1179678,65426,11141252,84,100,4289265642,6029408,16646228,
9306152,26,218,5636104,4290379802,3670268,4280745730,65478,30,1835022,4287430558,4289527764,4283367204,65488,65492,
3211158,1245148,3670142,917532,65498,65476,4652978,4287037374,6946990,3670076,36,10,4281270198,4278321158,4281663234,
458580,65514,65516,4291100662,917598,4283629396,4289003368,65446,65488,14024786,2883634,6947042,4293328882,65456,65532
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
4909,-2386,8,-5788,3642,6316
};
static const int32_t conv_2d_1_multiplier[6] = {
1388171473,1216142719,1265784325,1149247683,1331495639,1256400748
};
static const int8_t conv_2d_1_shift[6] = {
10,9,9,10,10,9
};
EDGE_ALIGNED static const int8_t conv_2d_1_weights[150] = {
4,5,20,-7,22,7,3,5,-14,-8,-13,-7,33,7,16,24,35,1,127,26,-38,120,-64,-55,86,-40,0,17,11,42,-27,19,-11,52,14,-44,28,-127,
42,-17,-49,127,-30,35,13,-71,44,4,-77,-5,43,-77,-126,126,-53,-24,28,-46,36,-29,-8,45,7,-37,10,14,-13,-36,-22,3,15,-42,
-12,7,-24,20,-53,-18,13,24,9,12,63,14,-6,28,7,-34,-19,-30,15,-39,-33,9,35,-61,66,87,30,85,53,28,50,18,5,48,-37,3,46,
-105,-127,20,-127,-86,71,-102,3,109,-11,-10,13,-5,47,-35,-30,7,-127,-86,-76,-109,-87,-46,15,-45,-24,-49,41,25,-58,107,
22,-110,113,-7,-89,53,-13,-22,-40,-2
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
                            const uint8_t inside = edge_clamp(value + 130, 0, 255);
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
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,2,2,2,3,3,4,5,6,7,8,9,11,13,15,18,21,24,
28,33,38,45,51,59,67,76,85,95,106,117,128,139,150,161,171,180,189,197,205,211,218,223,228,232,235,238,241,243,245,247,
248,249,250,251,252,253,253,254,254,254,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

#if defined(EDGE_MVE)
static const int32_t conv_2d_2_bias[16] = {
811,17451,-2751,7567,-20,4014,-10981,10016,3862,1086,7762,-837,15,-1761,-8563,8370
};
static const int32_t conv_2d_2_channels[32] = {
2001741689,-11,1112420076,-10,1570070473,-10,1250227229,-10,1804892648,-11,1872128773,-11,1212050931,-10,1292873069,-10,
2078592637,-10,2072314750,-11,1868729013,-11,2061333852,-11,2017384577,-10,1117448299,-10,1627055396,-10,1827081168,-11
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2560] = {
-3,-30,23,-5,4,33,12,7,42,-47,-35,15,30,19,0,-59,42,57,9,-80,-27,-35,16,63,-34,-9,22,-85,-38,27,-18,127,-38,9,13,11,11,
0,-57,-7,17,22,-19,-9,-5,40,17,-4,29,-72,-18,-6,-24,62,7,-5,-20,2,13,9,57,35,48,43,-44,-32,19,-19,-78,8,-26,-46,-18,-18,
-9,36,48,37,-80,15,69,-62,-34,10,24,98,4,-83,-65,-40,-30,48,-82,46,61,-80,25,16,74,89,-36,57,-13,-2,32,-41,29,61,-107,
-9,-42,-19,-22,-30,-82,33,23,-32,-3,-35,-36,56,-3,-15,66,63,122,-62,-16,-15,60,3,-10,118,-60,19,55,11,39,42,31,75,2,-22,
-12,-11,57,31,79,17,-6,-9,8,-36,-27,-30,97,-73,-67,-12,76,-60,75,39,-51,-3,67,-81,-30,30,6,-21,-26,48,-22,-17,-63,24,45,
-51,18,-29,-53,31,-7,-32,43,65,73,-55,-36,-31,-16,11,-10,-1,82,20,-105,-8,20,-109,-6,39,-66,32,-23,-72,71,5,85,1,75,14,
43,-44,1,-19,72,11,-61,-24,9,-9,-97,2,27,5,-11,-1,-67,-16,-127,10,9,-80,26,-19,-28,-43,44,-4,-6,-29,-6,-40,-22,-27,52,
-17,77,-9,55,-60,72,-43,-73,-7,-36,-14,-30,30,-111,15,12,-78,-26,40,-60,-17,9,-70,37,-15,84,-24,-22,-61,22,25,40,14,-12,
-27,-8,-25,17,7,-99,12,-29,1,-37,-62,0,0,0,0,0,0,0,0,0,0,11,43,-13,-39,-7,0,0,0,0,0,0,0,0,0,0,0,-3,-13,-30,-5,4,-26,1,
-13,-15,52,11,20,-26,-4,2,25,-69,-16,-23,52,24,73,-44,9,-15,85,13,6,-67,-23,17,125,0,23,-4,15,-13,17,-7,0,-15,6,-11,35,
6,-10,-48,-14,48,33,-66,-12,46,47,51,7,2,-55,69,73,51,29,-25,-17,-21,17,14,-9,6,-22,-2,64,35,17,11,25,20,-9,-47,-6,22,
78,77,35,-14,-43,19,127,54,20,-42,-25,36,58,67,-10,25,-11,-29,4,-33,-14,-14,-6,-22,24,12,-11,-29,-21,11,72,-8,-7,18,-91,
-24,7,75,3,60,27,-110,7,-9,-41,38,35,40,2,1,29,-5,-4,-7,19,86,-23,41,-29,-81,-17,31,-14,32,11,-3,-22,-12,10,18,-7,-30,
-3,25,-80,-50,2,41,28,-7,12,-7,-24,-32,-11,-23,-13,61,15,-26,-1,-12,16,30,-14,4,-9,-122,-20,2,29,0,25,-9,-60,-22,-3,33,
-3,6,-2,7,-5,9,-69,-74,-2,127,-79,28,7,-47,-33,-14,-14,-22,20,-12,19,29,-5,-59,-4,30,23,4,-10,-31,-20,13,30,15,4,23,-23,
-32,-29,-36,-6,91,41,-40,-57,19,7,46,20,5,-102,-15,-25,-30,-11,21,-2,26,-9,21,37,31,-44,-22,-16,45,-3,60,-44,-22,-6,52,
-32,21,26,26,-12,-72,-62,-16,10,38,24,39,-20,-1,-16,-33,-17,26,27,27,-12,-34,-7,10,23,39,23,-36,-60,-63,54,58,47,0,0,0,
0,0,0,0,0,0,0,-48,14,-10,-3,17,10,0,0,0,0,0,0,0,0,0,0,-30,-22,-12,-44,8,-12,65,24,-8,53,35,9,23,41,70,-22,-31,32,-57,
-20,36,-24,19,43,-27,-14,-30,-28,107,25,-35,-71,31,-8,29,18,83,19,-7,4,30,39,89,10,28,-30,-73,3,-89,-70,16,-3,-65,-80,
-81,-49,-29,-35,7,52,48,-7,30,22,-39,22,10,-14,25,-6,-29,108,104,66,109,-22,12,-24,-47,-6,-75,-70,5,-42,83,-2,-22,-18,
-91,-38,73,-36,-16,90,-83,-39,-71,96,45,31,-55,-13,38,52,42,47,-65,-63,-127,-53,-94,104,52,7,-9,15,-100,-64,-54,28,-5,
-57,-28,-22,54,22,-33,-127,67,19,-99,-83,-51,66,96,42,127,-29,11,94,-5,-19,-14,48,-59,-26,-35,-6,-44,-80,-52,4,-116,-23,
-33,-117,-23,-8,-76,-15,43,-3,-98,-24,-1,30,9,42,-68,-34,-54,-114,-94,82,26,76,17,-47,77,-14,15,36,-16,-11,-9,-84,3,28,
18,-81,7,20,-53,-77,-42,-2,52,68,37,-10,15,75,-41,-15,51,10,32,-5,-40,11,17,-41,-11,41,-59,44,-32,-2,45,18,-88,71,-22,3,
-81,-9,-26,-2,-12,22,-28,-24,-41,-120,-69,53,20,48,5,-85,-20,-34,-7,62,-11,18,-7,-40,3,14,7,5,39,47,-17,16,-41,-35,-4,
42,49,-28,30,-9,-23,-33,29,-17,31,2,-45,11,27,19,44,13,-12,11,48,0,8,52,-22,0,32,16,1,58,-38,-6,-33,3,5,-14,0,0,0,0,0,0,
0,0,0,0,-28,-11,32,-6,11,62,0,0,0,0,0,0,0,0,0,0,7,-22,-63,10,37,8,47,-47,22,-16,-26,10,-1,-28,41,3,-4,-1,67,-13,-8,44,
-42,-12,58,9,-28,47,10,-19,38,10,3,-17,-19,-37,9,25,33,1,-41,-33,14,10,59,5,-30,10,-11,33,-22,-2,-7,-40,8,-18,-66,-35,
-31,-17,-20,-8,3,28,-63,-7,15,7,81,-5,-22,80,9,-18,16,-73,35,4,-32,12,67,-28,-20,33,7,1,10,-34,-19,-1,-99,3,-37,-106,-1,
-40,-11,-44,63,-13,48,44,-33,-38,28,19,22,18,1,32,-33,-67,-60,-30,-14,0,-40,-40,-15,-48,-18,66,38,-9,-17,11,-7,-59,-86,
2,-1,18,-58,27,35,4,49,-36,-45,56,-31,-72,-20,-38,14,12,-127,-8,-26,-68,-37,-21,-21,-22,-9,36,-34,-21,55,-21,33,-39,-23,
-6,-61,-22,61,15,56,31,23,-6,-10,-19,-37,37,-1,71,65,-3,-71,6,43,-28,-10,19,-74,11,4,-50,8,34,-76,9,-60,-46,-3,19,32,
-17,-58,52,45,-10,127,-11,1,-40,24,-13,-9,40,0,-11,-7,24,4,38,58,8,-78,5,14,-17,-69,-23,-84,-46,39,-13,1,7,21,-29,6,15,
50,34,-10,-36,-3,24,-29,-32,-3,18,-13,5,9,-10,28,52,37,37,-39,-17,-55,-12,-36,2,-70,3,-47,-20,9,-11,73,18,-36,7,-4,-16,
31,26,45,40,-95,-28,-20,3,17,35,-36,-26,-36,27,-4,-3,5,-1,-15,-19,-62,-4,0,0,0,0,0,0,0,0,0,0,-22,20,-21,6,6,-28,0,0,0,0,
0,0,0,0,0,0,-6,-13,36,-2,-12,-28,-50,21,15,-32,61,21,24,34,-22,35,66,13,13,-53,-27,-26,9,-3,-32,-92,-15,-11,28,20,-34,1,
26,0,54,11,-18,75,-40,-5,38,8,7,-26,-48,-4,-17,-21,12,-62,-10,22,26,70,27,-34,29,5,16,-21,-5,19,27,-10,-7,51,21,-6,-36,
-51,12,-3,-71,-14,-83,-48,3,-127,-28,18,-23,-84,-35,-41,-7,1,-16,-29,-30,-18,113,-7,19,82,29,0,-52,-10,-7,-83,64,27,-3,
15,-18,-20,16,9,-18,8,-28,-25,47,-43,55,-35,60,26,-38,-3,16,-40,11,30,-9,46,-5,-81,-7,-3,17,-8,-3,44,76,-17,74,2,28,34,
15,-23,45,-20,-64,-70,127,-13,30,92,-16,-25,54,-31,17,27,78,54,-75,-47,5,-48,-39,10,-2,-16,-12,-20,19,8,34,2,-25,-3,-7,
-5,3,-53,21,37,4,-3,19,-9,31,35,42,20,82,-9,-42,-62,-15,9,-13,-50,-12,-23,4,17,13,-20,32,-38,71,14,43,4,30,-7,55,39,46,
6,-85,-30,-20,-18,53,53,-63,11,4,12,9,-9,39,6,31,-38,-1,18,14,-3,7,12,18,12,-24,13,-15,9,26,59,40,-36,-37,16,-35,48,-24,
54,-39,-37,-83,14,-21,11,7,16,-33,6,-33,12,-12,7,-9,12,-6,28,-1,-5,-45,76,5,81,-118,19,-48,64,11,39,-36,51,-8,39,-23,-1,
-4,-2,-4,17,-6,-2,0,0,0,0,0,0,0,0,0,0,8,19,20,-14,-39,83,0,0,0,0,0,0,0,0,0,0,-2,1,6,-47,-53,-21,54,14,-9,-3,-28,0,21,-7,
10,-12,11,14,-68,41,-2,88,-11,15,-9,20,-7,63,-10,63,-7,91,30,3,-13,29,8,-12,67,-22,-36,-38,-19,3,20,-45,-28,-1,-23,85,2,
34,17,49,-44,60,-9,20,-9,28,-54,14,26,-23,14,-36,-21,3,-17,-22,16,31,11,-3,31,13,46,-16,60,-1,-56,49,45,29,51,38,20,92,
2,6,45,24,47,121,6,28,34,11,26,-36,55,-20,-24,5,18,-11,35,-47,-16,5,24,1,-66,54,-26,26,-90,-3,10,15,-94,-36,-34,-38,12,
-40,-13,124,26,1,-24,0,5,12,30,-54,-17,-2,-22,5,127,-68,20,-39,39,8,83,-41,27,121,-20,-29,-15,-25,-47,-15,-13,28,-38,
-11,-16,-58,65,-54,-31,-54,15,-49,49,-52,-23,-6,4,2,92,-22,-84,-2,-95,-6,48,-12,-127,-45,-45,-5,68,-54,-51,107,-8,-63,
-69,-32,-50,-17,72,-50,-89,-8,-107,37,111,-89,12,-66,-79,-6,-2,-83,-27,8,6,-19,-74,-54,-126,-59,-75,43,33,-26,-46,15,60,
-74,-5,-50,-59,-62,0,-57,41,-54,0,113,16,45,-58,-66,-61,45,78,0,-6,-8,-111,24,3,-62,-81,-22,-3,-36,-21,-20,-22,72,38,63,
-91,-75,-120,69,64,-15,-79,-56,-86,69,67,-104,-96,-44,-95,23,97,21,-34,-61,-54,3,94,-13,45,-70,-17,-25,22,-30,-100,-9,
-31,-79,0,0,0,0,0,0,0,0,0,0,16,29,21,-117,-88,-58,0,0,0,0,0,0,0,0,0,0,17,3,22,-33,21,-9,-3,20,-2,-13,-3,-17,6,-4,-46,15,
-17,28,-13,-22,-12,7,7,0,-13,40,-6,-15,-4,-26,8,38,1,-32,13,-25,9,28,6,-8,-23,-10,11,4,5,39,-29,0,-1,-6,-5,-27,20,-12,
-39,14,19,8,-3,-31,-8,29,-64,9,17,64,33,3,-11,-15,-30,96,-3,44,11,-65,-14,89,-12,52,11,-30,10,2,50,47,-34,-14,-49,-4,28,
46,-39,-31,-84,-11,-3,-38,14,9,-5,32,-19,-9,7,-15,3,25,-75,-87,3,109,-2,3,-21,11,-72,-17,-46,6,-40,27,4,-13,-48,-30,-8,
-71,39,-26,-98,-127,-55,72,31,23,-56,-32,-68,-33,5,9,-8,31,-46,-6,-14,5,7,-66,-42,17,2,59,-41,-125,-54,13,-12,79,-45,
-65,-39,-19,36,23,-23,6,-14,-14,-61,-11,-53,15,-23,14,-37,-86,-50,-2,-34,20,-51,8,15,-29,-63,-16,4,17,5,-2,-70,15,-57,
-18,-51,11,-3,9,-7,23,-30,2,48,19,2,49,-48,-40,17,19,29,8,-38,-43,17,-9,1,26,-40,-41,-30,-71,1,-4,-2,16,-3,10,25,12,9,
12,14,-40,-10,1,31,-18,-14,29,-98,-19,-38,-35,44,8,-55,4,-4,27,-5,-16,-41,-7,50,-9,7,-20,44,-18,40,-8,28,-12,9,-23,33,
-25,7,6,31,37,53,9,-4,-33,82,29,109,0,5,-66,69,100,97,9,0,-22,0,7,-8,11,0,0,0,0,0,0,0,0,0,0,-127,-33,-7,-70,58,19,0,0,0,
0,0,0,0,0,0,0,-14,-23,5,3,-5,3,27,-30,3,-17,35,1,-13,-37,-22,-48,17,-28,11,46,12,-39,24,-30,-17,-3,34,-14,26,-51,-9,-21,
47,6,-46,-44,-30,-70,-1,-23,25,-39,-44,36,-58,-52,18,-20,8,-9,1,-12,-16,-40,16,-37,14,-33,34,34,0,-46,-7,-32,-11,32,43,
7,-64,-44,-10,-41,15,-5,-33,-52,-2,17,-66,14,19,78,-34,-11,-23,-36,-9,-12,18,-30,24,-25,-57,34,16,-22,-38,-19,-59,15,
-88,-10,0,13,-71,22,-23,8,32,16,-8,5,-52,-42,-62,-1,49,-7,-63,-11,-5,40,-10,-26,27,-41,-36,52,-18,-22,93,18,-27,26,-22,
-9,116,7,-55,101,53,43,50,-28,-1,-23,-73,-38,-48,-42,7,-12,10,9,-86,100,-18,14,1,-39,-27,32,-13,53,-7,-47,-22,18,-15,50,
-12,-11,34,-7,23,15,-39,124,-79,52,-11,10,7,83,-14,79,-50,-48,-78,63,-9,10,-63,9,37,-59,-80,49,-110,-35,6,-68,-127,49,
-67,-25,-11,9,48,-2,0,123,-38,0,100,-6,76,127,25,77,-28,1,88,95,-40,16,-35,-2,-22,38,51,20,-26,-23,-19,22,-18,53,-18,-3,
-58,79,24,32,16,-57,94,79,14,-46,-28,124,31,-50,-26,96,-26,-23,-16,9,61,34,-19,-7,-4,-19,60,45,22,-6,-9,-26,46,-6,8,7,
-57,87,49,-50,-76,67,-58,106,90,27,-68,-26,15,18,33,-47,-3,18,0,0,0,0,0,0,0,0,0,0,-43,85,-8,-3,22,-21,0,0,0,0,0,0,0,0,0,
0
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
125739,-31957,22721,-89713,-43028,180014,63003,105760,16534,-55490,157778,88635,38415,143775,96909,-71502
};
static const int32_t conv_2d_2_multiplier[16] = {
2001741689,1112420076,1570070473,1250227229,1804892648,1872128773,1212050931,1292873069,2078592637,2072314750,
1868729013,2061333852,2017384577,1117448299,1627055396,1827081168
};
static const int8_t conv_2d_2_shift[16] = {
11,10,10,10,11,11,10,10,10,11,11,11,10,10,10,11
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[640] = {
-82320643,-1341572822,-69012483,887746747,-722146590,-322494239,180480519,-213647364,-31132678,-888337086,-788135426,
700190219,-552205551,-353166097,50719218,772531217,118235396,1058069989,-217979388,164907288,406975496,722724900,
-785446875,-187290376,365880564,-49682715,238480331,267737342,352188181,460788,-501545989,-501688052,266195242,
-1424558114,336278769,101537265,153302520,-454888731,182906902,803473722,356376591,-168712992,15007223,1073288439,
-268569602,-235263757,19132163,-232587793,-989850850,2146311130,419626214,2098325949,-364500713,-1176692373,53077247,
170323210,602546712,31331356,-200607467,1543061494,265485318,638117628,-789914637,-336081638,185403866,-85018595,
268179200,-188866256,303953951,-49235289,-605163773,-18210315,188088346,385270284,502465310,570578409,-418521087,
-436471041,-724433361,-201197816,-104398837,-83411224,16323059,120794926,83432275,-810569537,18946313,-301410055,
-69710866,-568637926,-364645368,1020539153,-133817335,249164820,-369116446,-619652880,-135457263,151847660,603260657,
1229310210,173614878,872930787,168746967,-270410306,-435746778,-351271651,65919708,485954807,67892969,-503511021,
617928985,572710670,10491,9017,62982,7475,57884,63792,1339,63724,64720,5115,54036,3786,9989,7672,52422,53760,-522912751,
-1035654352,300675792,1310126055,383321015,-1162537442,-104789278,-465363965,872016879,-1393953253,-602996764,835250458,
1074856163,-502593088,552987666,1309925625,145943827,1645742814,-368642290,-705551539,-98962934,-28060155,-78575857,
17244652,-841156075,33150941,-353434645,640884013,-235601119,791806474,-725612757,-588646946,-286338330,-658526972,
287523070,339115795,1114139875,-626659606,-301379350,-1188342,-222692084,-287120400,-49602800,100817940,754802914,
-53480738,-82847754,-502074121,623912183,783167714,-149677813,975497174,-401806739,1525734473,69449488,-1764031587,
-2130456403,1377040753,-265417441,2033129517,1509080843,-505860580,301911263,583526168,270077872,-487935939,-182846767,
-101124541,1622801105,120904109,-722137888,-490415873,-154397980,-718340067,186842940,918428678,-620940044,67040684,
-304476482,-691213808,970742090,-535354962,-220265245,132687122,-204923091,-1063514121,741405503,-656932622,457223673,
440196407,-331883494,-39445786,553322766,-273150997,-156758075,-114163774,-685703437,953998845,418052850,456917835,
791295014,-939844406,320658143,1122947313,-319942659,-669975078,-183368216,-593359094,-251136019,467142354,381226240,
687601089,15645,61949,62732,1938,49599,60132,4630,63270,2320,7691,53539,56030,6403,62212,2281,59126,-304679019,
-1032175806,1208740835,589748215,1755499393,-2116086218,-1109450751,-973534225,-404485906,-1342492937,18351600,
2096355340,1828956597,-1174871344,100143136,886888219,54325744,523892212,486605352,-352515296,-1382214845,-86120763,
318702250,-125760498,-133038599,-209732928,15204634,-682424281,-2120292825,99810002,308144878,-625481217,331642614,
-134606513,335150331,-116258060,710951629,80523476,69409734,-337920794,-280220419,-403678178,-904000507,-471041765,
387926217,299286023,-135652635,-200812848,707201847,-488252408,-483792554,-1340473886,1577837439,-1948259956,953408561,
620227307,572260938,454156598,99286767,-237901839,-541269816,-2083046654,1707673460,1688865034,-368948449,-188893343,
-232788049,472449742,821227003,-239798039,-622020383,-348656674,-332535537,-776653234,-652952449,-170255117,536348933,
1341394378,-466474187,-654242066,659276876,-852682559,-386331399,-326699260,-392233685,-229781231,-85337823,-46053377,
182046725,622185219,-901658896,-90046804,-304496685,-20010277,905126117,884047065,-1354498611,533455634,-202770976,
419437826,705240831,-168811505,255716035,-466942279,-319491842,-149684988,-821048607,-746458064,115939108,147657950,
317379065,1392970485,7906,57593,3901,50423,57020,44279,7992,5110,2067,8991,52273,64467,62194,58127,13041,20466,
820439814,-917946069,284491750,-48103958,1386385098,-1357767677,-302581225,-838595658,-35192286,-145615830,33880809,
1808648772,265024963,285536449,-115149324,1068683470,200339434,88596956,-83365346,334822918,-1278522342,198710279,
162801115,-216522232,166853625,-115424554,-524555684,-1375813128,263851753,-657392123,163647255,-30405897,340983798,
239796565,-21578999,-54133987,1144323798,703977233,335401668,-184538889,-369832205,103687991,-834080818,-318371611,
198045383,136123153,833668389,14318336,-1827342185,-318647253,119320959,-167504098,1259337253,-18862907,885452576,
637802745,-334687996,-286465365,630585511,-981284170,402196989,-149826086,-1140400750,2135751268,549332986,-389870776,
-218964015,504229089,171176407,1202197037,-176163283,95553594,239589920,197211445,-1106466961,-434033739,321913570,
-673703423,-407031423,31739161,44021993,-64162039,-384363286,-403635185,-139461856,-554957846,-373565439,419294990,
-150404053,166792196,-1237517647,767758290,-67030782,502446562,282593781,1338400600,-719589,-654646278,-86187040,
-32115230,385154790,318062329,-215493972,318628067,-635501017,-601343206,-1027223813,-117833650,184357118,-572854882,
652934877,-955244520,61629,58858,10587,63258,59620,55545,1793,1523,4863,4315,50944,6289,3097,2092,5171,20318,
-1341584767,-145887436,118736856,-736156395,901482711,84348419,252109589,874313225,201850126,921186525,1895877161,
-357580285,-670168055,469501129,384690662,2095370766,-706417382,-716651465,-1710943186,-47320854,-1425723372,284110631,
-587849166,-270981851,233311250,246275033,-1094308592,-320086787,-299957770,-103288581,-34720274,1625738783,-220399177,
-397086427,-85273540,-251663321,721214935,220992283,48035017,674044447,268897259,1359301843,1059473642,396481696,
-335022286,154477855,166783462,118028846,261168866,420922346,437641268,454750175,-148970447,3148788,-321846342,65856673,
215942879,1087378314,1166587301,-1008855711,-131535316,491970556,-101899715,-835627065,686207500,-436990424,-1028066278,
-102829029,-283254807,15348744,306836745,-421780719,217516020,870065931,-927862464,-211942454,-385223652,-1106968467,
758967804,1791378356,-1173753916,118614008,405146352,388437770,198378015,973148192,-251918372,-33809444,-67166982,
-1497096,-1740421718,-403719635,101181217,157377605,-419956202,-423879846,31657117,-638375157,918668508,-34206000,
65010394,-98503196,-302907643,116069610,301793020,-233565432,-140713450,-1961550576,117500416,-1158029439,-786361841,
-34056747,49883,249,12090,2577,61957,15883,64706,58374,65274,21465,45537,50856,3064,4922,4861,60182
};
static const strip_layer conv_2d_2_strip = {
    12, 72, 72, 12, 72, 2, 0, 0, 128
};
/* CONV_2D with the activation and the pooling after it: 16 filters at 8 positions at a time. */
static EDGE_NOINLINE void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const uint8_t *const rows = memory;
    uint8_t *const to = memory + 880;
    const int32_t *weights = conv_2d_2_weights;
    int32_t oy, ox, block;
    strip(&conv_2d_2_strip, image, memory, 0, flip);
    for (block = 0; block < 1; ++block) {
        const int32_t f = 0;
        for (oy = 0; oy < 8; ++oy) {
            const uint8_t *const top = rows + oy * 72;
            for (ox = 0; ox < 8; ox += 8) {
                const int32_t at = ox;
                const uint8_t *row = top + at * 6;
                const int32_t *w = weights;
                edge_depth a0_0 = edge_depth_set(conv_2d_2_bias + f + 0), a1_0 = edge_depth_set(conv_2d_2_bias + f + 0), a2_0 = edge_depth_set(conv_2d_2_bias + f + 0), a3_0 = edge_depth_set(conv_2d_2_bias + f + 0), a4_0 = edge_depth_set(conv_2d_2_bias + f + 0), a5_0 = edge_depth_set(conv_2d_2_bias + f + 0), a6_0 = edge_depth_set(conv_2d_2_bias + f + 0), a7_0 = edge_depth_set(conv_2d_2_bias + f + 0);
                int32_t ky, n;
                for (ky = 0; ky < 5; ++ky) {
                    const uint8_t *x = row;
                    for (n = 0; n < 8; ++n) {
                        const edge_filters w0 = edge_filters_load(w + 0);
                        a0_0 = edge_filters_dot(a0_0, x + 0, w0);
                        a1_0 = edge_filters_dot(a1_0, x + 6, w0);
                        a2_0 = edge_filters_dot(a2_0, x + 12, w0);
                        a3_0 = edge_filters_dot(a3_0, x + 18, w0);
                        a4_0 = edge_filters_dot(a4_0, x + 24, w0);
                        a5_0 = edge_filters_dot(a5_0, x + 30, w0);
                        a6_0 = edge_filters_dot(a6_0, x + 36, w0);
                        a7_0 = edge_filters_dot(a7_0, x + 42, w0);
                        x += 4;
                        w += 16;
                    }
                    row += 72;
                }
                {
                    uint8_t *v = to + (oy * 8 + at) * 16 + f;
                    edge_depth_store(v + 0, a0_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 16, a1_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 32, a2_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 48, a3_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 64, a4_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 80, a5_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 96, a6_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 112, a7_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                }
            }
        }
        weights += 640;
    }
    edge_map(table_2, to, 1024U);
    for (oy = 0; oy < 4; ++oy) {
        for (ox = 0; ox < 4; ++ox) {
            const uint8_t *v = to + oy * 256 + ox * 32;
            int32_t f;
            for (f = 0; f < 16; ++f) {
                out[f] = edge_mean(v[0 + f] + v[16 + f] + v[128 + f] + v[144 + f], 4);
            }
            out += 16;
        }
    }
}
#elif defined(EDGE_PAIRS)
static const int32_t conv_2d_2_bias[16] = {
125739,-31957,22721,-89713,-43028,180014,63003,105760,16534,-55490,157778,88635,38415,143775,96909,-71502
};
static const int32_t conv_2d_2_multiplier[16] = {
2001741689,1112420076,1570070473,1250227229,1804892648,1872128773,1212050931,1292873069,2078592637,2072314750,
1868729013,2061333852,2017384577,1117448299,1627055396,1827081168
};
static const int8_t conv_2d_2_shift[16] = {
11,10,10,10,11,11,10,10,10,11,11,11,10,10,10,11
};
EDGE_ALIGNED static const int32_t conv_2d_2_weights[1200] = {
-1900547,3735594,-786435,-983109,-1376286,2162657,-1441785,-4,-786438,852034,131070,917515,196625,1900527,-1441806,
-1834991,-327657,-5242871,-262174,3473385,-2818060,-1245241,720833,-851901,-131036,-3473395,-3080186,2752444,-2162666,
-1376269,196613,3014667,2162692,-2228251,-1703932,4784152,-786424,-1572828,524325,2949112,-1769484,-1638427,-1310773,
5832702,-589803,524276,262139,-2555892,458764,4128784,-851967,655316,1572929,2818067,-3080145,-720938,1441742,-196599,
917558,1048565,1376253,7,-1966053,-1966056,-3080150,-524322,3473393,5636081,3538936,-851995,-1048554,589882,-2097137,
-5963808,-131081,1376247,-786434,2686963,-1114109,-131089,1048541,-5570538,1310731,393229,589859,-1769502,720870,
3145700,1376317,-655375,65508,4194297,-1048579,-917510,65571,-917470,1245214,1834970,-196634,-1441859,2686999,1638507,
-1769473,-1245174,2228248,1310748,-458731,4194294,-262138,-1638404,-2359309,-3342310,-3866624,8388590,1638402,8192017,
-1441722,-4587555,196649,655398,2359274,131038,-786422,6029305,1048530,2490376,-3080214,-1310729,655322,-4718563,
1507328,2162736,-524257,-4522073,-1114109,2228213,26,-4063220,196638,5636073,-2097151,-327681,393263,-589816,720909,
-327698,1048572,-720962,1179677,-196592,-2359315,-65558,720950,1507318,1966067,2228226,-1638387,-1703941,-2818094,
-786431,11,4128744,1179635,3080238,1245267,-5177409,1638409,-2555911,4980718,4587546,-786424,3211281,1835017,-786412,
-4522014,-2555920,-393273,-327673,65529,458803,327673,-3145809,65569,-1179640,-262184,-2228197,-1441725,3997652,-524282,
983001,-1441793,-2424816,1441809,196588,458737,-3604478,2555934,-2228253,-2097193,-2228290,524326,327709,-2424868,
1376247,-589847,524307,-2555879,-2162674,-524307,589837,2359285,4784197,655449,3407879,655374,-1048607,-1703929,
-1376240,262125,1900535,262155,-1966083,2424788,2228258,2686971,2293817,-655354,1900595,-1966052,-458704,327739,-458772,
-196656,1310715,-2949100,982986,2555909,1966072,-3342394,-3014656,-262127,2818096,-852016,-1048601,262071,1441822,
720866,1835011,-1310737,-655333,-28,-1507302,65507,655296,-1310702,-2031623,-2031660,-4063163,1179627,5111830,1507289,
-4522059,-393279,-1834941,3407865,-5439511,-2359282,3276744,4194321,-1966069,2162677,5111827,-1245165,720862,-589810,
2293837,-917494,-2752507,458767,2228204,-393195,-2621475,262123,1900589,196641,131082,458795,-655394,589746,6422552,
-1441786,-2752526,-393191,-130989,-327599,65543,-3276836,131065,-1376273,2490419,-917515,3080242,-2818112,-2293783,
-2949146,-5439484,4259838,8323091,7143395,-1114134,5308394,-2228214,-196596,-1835024,2031632,6029332,6356962,-852002,
-2621450,-720905,-1114130,-2555969,1114147,1310774,4325480,-2424923,-1179639,-19,-852039,-1114142,-196597,393218,
2949117,-196657,-327665,-1966062,2424823,3211234,1638411,-1572906,-1441683,-2359223,-4784112,262045,-3080275,-458639,
851999,1572909,-4259829,3014684,-3342369,-1638376,2424880,3080110,-589804,3801124,-1572852,5963760,262179,-6881317,
-8323069,5373971,-1048530,7929903,5898226,-1966119,1179646,2293703,1048496,-5242819,-327727,-655293,-327727,-2490451,
851936,-2555905,1245156,29,-65476,1835014,3473396,-655444,982974,-1441776,1048601,-1900566,-720871,-393224,6356921,
458804,-2818059,-1900604,-589876,-2818001,720930,3604414,-2424835,262142,-1179686,-2687028,5832778,2228142,327651,
-5963758,2031661,1048567,-851905,65522,-5373959,-2293705,-2359270,1769446,589838,786411,1048517,-62,3801052,-2097129,
-852001,524264,-786487,-4128868,2883632,-2555944,1769536,1703996,-1310665,-131162,2162683,-1048648,-589912,-458703,
-65549,-2228227,-327694,196683,3407910,1900490,-2424865,-3080207,1048573,-131110,393192,983050,-524307,458706,851968,
-655423,-2686944,3735516,1638378,1769532,3080234,-3670021,1245212,4390894,-1245202,-2621424,-720878,-2293854,-983033,
1834968,1507257,2686971,3997725,-917507,-720884,524178,-4063297,-1376284,1179670,-589786,589840,1966091,-3080157,
-2424866,1638403,-851964,589801,-1638410,-524395,4128834,-1310749,-2621449,-3407999,1441846,2097153,786415,589806,
3080183,393200,-2621428,-5636171,-1900592,1048608,-2686949,-1179690,-4063110,4718603,2293798,6881186,-8257569,-4325409,
-3801095,-1572892,-5242885,65560,8191987,7143427,-4587528,393208,3473372,-917520,-655372,131112,720928,1245251,-1638459,
196522,786446,-131079,-4522048,65562,524327,-1703897,-327726,-1376274,-1441793,196668,2031673,1900545,-1376259,-5374051,
-327715,1245183,-458879,-524271,-851841,65512,-2686893,-8257634,393202,1179741,-2424905,7798774,1114191,-196613,720884,
4390861,-5177388,1834950,-4390938,2949117,6029342,786437,7929883,4784073,-4325369,1769445,-2687024,1310660,-524294,
1310713,-458734,2752608,327628,262179,-1310757,-1114036,-1572880,-3538914,-1835028,1507359,1179606,-524310,-786425,
720951,-2359288,-1507242,-131102,-1900417,-1441908,-2359247,-1376277,131146,-2031562,-65553,-1572879,-2031672,3866626,
458868,589834,2752551,-1900571,-1900503,-5242855,6160395,-7602209,3735507,2424823,2228252,1769489,393194,-917551,
-2097220,-8126505,6684617,6619050,4915231,-4784031,-1048657,196558,-1179653,-458775,-4653087,-1310754,-1507313,3539022,
-4456321,1900531,589829,917450,2818101,983022,-1441790,-720963,-917473,1835049,3211250,-917580,-2424852,-1376201,
-1310675,-3014731,-2555884,-655398,2097144,5242868,-1834958,-2555903,-3932084,1638337,851961,-589820,-196565,-3080175,
-2555871,4718591,-3145723,-3473405,-3735568,-65620,-4194349,-5570597,2162661,8191961,2555979,-3342291,-1507335,-1245306,
-1507426,-917427,-327703,-196543,720857,2424853,-3538879,-327775,-1179687,-65586,3538931,3473329,-131123,-1900526,
-655392,1900546,2031615,2359311,-1376317,458681,-983042,-196604,-3473439,-786384,1507364,1376222,-3014663,720885,
-5308349,2097099,-786455,1638400,2752521,-655376,983101,-1834965,-1245196,-589805,-3211249,-2883711,458729,589773,
1245162,5439495,2031586,-2031623,983101,-3866633,-2162756,-5439497,2031672,1310710,524307,2293791,-3407823,-262189,
-851982,-1900529,3342321,5242866,-1376250,4259883,-26,-131094,-7405622,1835011,-393193,786358,131106,1310762,-327703,
-3538876,-655421,-983103,-655372,-3080242,3211238,-3604407,1114100,-196575,5439394,-5308398,-1179658,-3276796,-131097,
-589742,131076,7077837,1048523,1114116,-458718,4194226,-1048598,-1966116,-917474,-131066,4980762,1310727,2490331,
2228232,-262151,-3997738,-1441700,-4063240,983017,-131067,983063,720887,786416,327751,-327673,1310708,-4980789,786392,
655284,-851944,655345,-458722,-2031685,-5373954,1048506,-2555952,655297,-131024,-10,65621,-4521975,-327651,-65578,
-2686959,-2949180,2686967,-3211277,2555959,-1048626,589797,-1114169,1245201,-3866587,8060928,1310802,917579,-65610,
-196667,4456500,2752501,1310717,-720896,-1441804,393262,-3276728,-1245178,786381,524317,3276720,65498,-458857,-2883541,
-5177217,1507358,-655323,2949061,-1114080,1638393,1114116,-1900629,-458841,-3473482,655357,-2752550,-2228334,-393116,
-7143404,-1245183,458780,-655356,4915215,-65568,3473350,2490372,-1310707,-1114132,2490261,-3801214,1572857,-589807,
-4456442,8323148,2621434,720968,-2097199,-1245215,-917545,1179693,-655315,524346,-2490336,3473461,-5832593,2883509,
196578,1703937,3276673,5046297,2162622,-1507389,-851982,1966093,655411,4718504,-720769,393138,917575,786369,-4325364,
-1703903,1245232,-2621480,-1572931,131044,-4653079,-589815,1376234,262159,-327648,262122,-2621439,-1114098,262187,
786436,-327759,1048530,3211266,-4587550,655349,6226008,196511,-262100,-1507305,-1572879,-524369,-2162708,-1441861,
1638397,-589815,655345,-4849604,3014595,-262143,1966066,1114072,5242822,327707,-1835014,-1835040,-655390,-65562,4128761,
-2949204,-2031645,393255,3866650,-3211269,78,1114110,-1179746,-65571,2097176,-11,-2555910,-327716,-131051,1507316,
1245173,-851929,1245181,-2490337,-2359256,-3997755,-458758,720893,-2228262,2555882,-3735536,-983107,-1703958,2687067,
-589798,-1507356,-2555911,458753,393203,1245183,1114075,-3735552,1638289,786457,524332,1310771,5177438,720769,-1114060,
-3670056,2424853,-7798825,917507,-1900523,-655351,-196594,3211229,-3538903,-4063229,786441,327625,-1441818,-3014642,
-5242871,-589747,458771,-2883553,3538875,327687,983046,3407900,786439,3604456,7405568,-1376337,-2621426,1835004,1507309,
8191972,-1245158,-3932105,1310766,-983062,3145748,3080231,2228274,2424869,786450,-2359335,2949136,-2293763,131062,
-983045,3538926,-3276769,-2752540,-2817976,-6684667,-196563,-5570555,1114095,-2293770,-1048615,917480,982957,-4259898,
-1245205,-1179617,-393257,-131090,6356966,-393289,-983003,-2883524,-1310681,-2228265,1245211,-720951,1703967,786411,
5046227,4784106,-2818144,-589774,2424863,-1441818,-393170,-852004,-1572780,-327702,-983041,2818044,852012,196572,
2621485,1048583,5308421,4128806,1572769,-1310713,589877,655344,458760,2031586,-3932182,-2097100,-1048609,-1834959,
786420,262074,-1769567,458719,1310602,-4849755,1376353,-1179604,-2097156,2228285,5767111,1048465,1638422,1703957,
1769498,-589794,48,-1245231,262124,851935,4259792,4587400,-3932194,-524248,1900626,-393235,-3276751,-5111796,917544,
-786406,-786405,-2097175,3407880,-720887,2293777,524276,2555915,-982976,262090,-786404,109,-1179652,4456372,2686950,
-1703948,-3997768,-393250,-1114083,65514,1179721,-1638436,851959,3407836,-3604559,-851874,-1507319,-4325371,2949180,
7012294,-1048636,-1572872,720880,1507338,131103,1048608,524252,1834972,1900538,2621432,4587434,-4587475,-1638367,
6553669,-393194,1769562,-4587511,458769,1572902,1507367,786387,3801089,-983044,-131076,-262145,-23,-6815677,-1572881,
393223,589921,-1638409,-1638468,851869,2818059,-3866660,982992,-327718,-655388,-65531,1376234,-65540,1245192,-1966058,
1900560,-1441792,-2097279,1179663,5636053,131043,-2490381,3604417,-131082,262111,-393184,-1179663,458731,1179644,
-917484,-524388,-7667691,458752,-4521991,-3080159,-131080,-3997733,65529,3080250,655377,-917499,4063243,-196670,
-1835002,-65542,5504985,-5111839,-3735640,786424,1245242,1245181,-1376234
};
/* CONV_2D with the activation and the pooling after it: 16 filters at 4 positions at a time. */
static EDGE_NOINLINE void conv_2d_2(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    const int16_t *const rows = (const int16_t *)(const void *)memory;
    uint8_t *const to = memory + 1760;
    const int32_t *weights = conv_2d_2_weights;
    int32_t oy, ox, block;
    (void)flip;
    edge_widen((int16_t *)(void *)memory, image, 864);
    for (block = 0; block < 1; ++block) {
        const int32_t f = 0;
        for (oy = 0; oy < 8; ++oy) {
            const int16_t *const top = rows + oy * 72;
            for (ox = 0; ox < 8; ox += 4) {
                const int32_t at = ox;
                const int16_t *row = top + at * 6;
                const int32_t *w = weights;
                edge_depth a0_0 = edge_depth_set(conv_2d_2_bias + f + 0), a0_1 = edge_depth_set(conv_2d_2_bias + f + 8), a1_0 = edge_depth_set(conv_2d_2_bias + f + 0), a1_1 = edge_depth_set(conv_2d_2_bias + f + 8), a2_0 = edge_depth_set(conv_2d_2_bias + f + 0), a2_1 = edge_depth_set(conv_2d_2_bias + f + 8), a3_0 = edge_depth_set(conv_2d_2_bias + f + 0), a3_1 = edge_depth_set(conv_2d_2_bias + f + 8);
                int32_t ky, n;
                for (ky = 0; ky < 5; ++ky) {
                    const int16_t *x = row;
                    for (n = 0; n < 15; ++n) {
                        const edge_filters w0 = edge_filters_load(w + 0);
                        const edge_filters w1 = edge_filters_load(w + 8);
                        a0_0 = edge_filters_dot(a0_0, x + 0, w0);
                        a0_1 = edge_filters_dot(a0_1, x + 0, w1);
                        a1_0 = edge_filters_dot(a1_0, x + 6, w0);
                        a1_1 = edge_filters_dot(a1_1, x + 6, w1);
                        a2_0 = edge_filters_dot(a2_0, x + 12, w0);
                        a2_1 = edge_filters_dot(a2_1, x + 12, w1);
                        a3_0 = edge_filters_dot(a3_0, x + 18, w0);
                        a3_1 = edge_filters_dot(a3_1, x + 18, w1);
                        x += 2;
                        w += 16;
                    }
                    row += 72;
                }
                {
                    uint8_t *v = to + (oy * 8 + at) * 16 + f;
                    edge_depth_store(v + 0, a0_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 8, a0_1, conv_2d_2_multiplier + f + 8, conv_2d_2_shift + f + 8, 129, 0, 255);
                    edge_depth_store(v + 16, a1_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 24, a1_1, conv_2d_2_multiplier + f + 8, conv_2d_2_shift + f + 8, 129, 0, 255);
                    edge_depth_store(v + 32, a2_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 40, a2_1, conv_2d_2_multiplier + f + 8, conv_2d_2_shift + f + 8, 129, 0, 255);
                    edge_depth_store(v + 48, a3_0, conv_2d_2_multiplier + f + 0, conv_2d_2_shift + f + 0, 129, 0, 255);
                    edge_depth_store(v + 56, a3_1, conv_2d_2_multiplier + f + 8, conv_2d_2_shift + f + 8, 129, 0, 255);
                }
            }
        }
        weights += 1200;
    }
    edge_map(table_2, to, 1024U);
    for (oy = 0; oy < 4; ++oy) {
        for (ox = 0; ox < 4; ++ox) {
            const uint8_t *v = to + oy * 256 + ox * 32;
            int32_t f;
            for (f = 0; f < 16; ++f) {
                out[f] = edge_mean(v[0 + f] + v[16 + f] + v[128 + f] + v[144 + f], 4);
            }
            out += 16;
        }
    }
}
#elif defined(EDGE_DSP)
static const int32_t conv_2d_2_channels[64] = {
251478,2001741689,265216,11,-63914,1112420076,132608,10,45442,1570070473,132608,10,-179426,1250227229,132608,10,-86056,
1804892648,265216,11,360028,1872128773,265216,11,126006,1212050931,132608,10,211520,1292873069,132608,10,33068,
2078592637,132608,10,-110980,2072314750,265216,11,315556,1868729013,265216,11,177270,2061333852,265216,11,76830,
2017384577,132608,10,287550,1117448299,132608,10,193818,1627055396,132608,10,-143004,1827081168,265216,11
};
EDGE_ALIGNED static const uint32_t conv_2d_2_weights[1200] = {
4291100666,7471188,4294311982,4284481554,4325384,4290445258,917528,8257568,4288806996,4293853116,2031546,4283826220,
2490428,3604404,4287234048,16711644,1245108,4285530170,1441818,4294246364,22,8191952,4294115214,4294311950,2883618,
327640,4293853146,1179674,5308406,4587634,4294443042,5636192,4290838440,4286840970,4292476966,1376188,1113956,12845104,
4289003468,4284088328,4292673500,4289789822,4784110,6356932,4849760,6094684,2031456,4284481658,2097202,4291100628,
11665556,4390748,7536568,4290773038,4294770662,4290445306,4289593408,7405496,7995450,4293066746,4293852970,8257668,
4292542380,4286841076,4293066720,4293591016,393336,4063346,15532012,2228382,2555784,4293853172,1441902,4290248720,
5505102,4291100618,9830462,4285399234,4292083716,4293459834,4287103128,3211138,5111958,4288282714,4294639514,4291166244,
4284350598,4128662,3997636,4290838514,4292214796,8519766,6356940,4287758482,4292804564,4290969528,1507296,655502,
4294901740,131242,2621604,1835158,4293984046,4289200214,4280680488,4292476930,5177332,1441936,4259708,4291886982,
4285595602,4293787666,327486,4294443096,655414,4291231732,4294901738,4289789940,4292935546,4291493844,1376002,
4292739176,4284481554,4293787802,4292476980,4287103086,4289396680,4289331344,4294115182,4293001290,4293197752,
4291821736,3997636,4287037396,2031394,3276844,4284743704,1835088,5308364,4291493864,4292804488,4291756016,4285792274,
917538,1638202,5636118,196550,4289920998,4286906294,65522,4293328890,4292935542,4294377412,6881234,4291559432,9568304,
4293263362,1245096,6881250,11206626,2621462,786458,4294508492,4292018042,3276804,16384034,3014656,4325472,2031608,
4293459836,2293734,6160476,65522,917606,851938,4287758340,4653034,9568394,4293656588,3801190,4293197728,4292804558,
2293718,10223660,4293787676,4587674,4292083724,4289396708,8454140,16646182,2228294,2621548,3276822,4291755948,
4293787688,7602248,4294246306,4293656710,4293525554,4294115312,589766,4283039780,4293197758,982992,4294246372,393366,
3211220,3539064,4293525528,982820,4292280262,4289658862,9437206,4587596,262224,1441856,3801090,4292149242,4294508534,
1376232,2555890,4294049828,4291952812,4294639556,4291166290,4284481586,4292804446,327580,4293132350,3670098,1638386,
4293787656,4291887090,4292411148,4293590976,3801092,4293328850,3276800,1966202,4287168494,4294901708,4294639572,2162664,
4294574146,4293132348,4294705164,4294311950,2555880,4285923346,4294311994,4294770540,4294508426,4284612862,3014716,
917560,4293656584,4290707362,4292411330,4293197796,3932186,2686932,524318,4291952686,4291756002,4291231680,4293590980,
4294246328,4294705194,5374134,4293787700,4287561648,4849706,917542,4289200190,2621532,4292935636,4281597962,4294574170,
4289200248,4292345934,4294246356,4292935678,4290773096,4292804542,3407914,3538996,4293394484,4293394486,4286906224,
4294115260,1376224,3014676,3145804,3014734,4287168440,1900448,7143298,4294639596,6160500,1310754,4292149188,4259778,
4289265640,4292411278,4293394448,4291821640,3145858,5636134,7012336,4293197770,1179718,4291362756,5373998,3277014,
4292083852,4285726650,4293918782,4285857614,2359354,4294574112,2490534,4284546942,589810,4288610142,5111868,4290445254,
1310898,6815758,4291035192,4294049888,458606,2883644,2949042,4285857642,4293132308,4289462282,4294180914,4294705318,
14221254,4292673492,8650960,4290051914,4292083930,4290248850,4291821592,11861984,4294246306,4289920858,12648306,917608,
4063322,2031598,4293328786,4286644024,6815820,3735444,6160468,4287561718,4286775166,4292149192,4288085762,2883692,
13696836,4278386622,2490502,4291624842,4284153658,4294246330,8716186,4284546984,5505216,589720,4291166462,4292017944,
12320790,4279697342,4292542454,4293984210,6356964,4293066600,4294574166,4288806946,4291886908,4293132442,3997694,
4718622,5505042,4293591008,4290576248,4284022766,4280090516,3670022,10813252,4284350500,9961524,2621454,4284940182,
1507248,4294770604,4289593378,8913000,5439466,4293656650,5832586,9830430,4294770624,4293066670,2359386,1310822,9371472,
4294312000,458708,4293853022,4290576344,4294770636,8191986,2949096,2424810,4291887048,4289789938,4279304110,1835014,
7012214,655374,6291496,6160462,4283826186,2162654,4290445230,2490422,5570552,1704024,4291297378,1507304,4293787708,96,
4290707410,6815760,4292739130,65492,262206,2097216,1507238,7602178,4294246324,4293590984,458686,4294180928,4293132298,
8126486,4292083726,4294901752,1376130,4293263494,1048650,5832688,4288807006,4293459884,4292870188,1179764,1376204,
6225864,4291362814,4292476948,393298,1310796,4292739078,4390890,4290183130,4294770644,3276818,4289789938,131138,
4292608016,4290707374,4290445180,1310748,4292804546,655478,4293984216,1376196,3670022,4294115202,4291297414,917534,
4390872,4294312098,131086,10551252,4290510868,4292608018,4294901722,4285399072,458554,524358,4281139126,1638336,
4289789950,4289265642,4291100552,4293263486,65508,5767264,4289789872,4290052030,4288741346,2490424,8716252,2359340,
4293787724,4194306,1507294,4286250942,4287299570,327508,1572892,2424830,4293984002,3604364,4286119884,524358,4292280246,
4290248802,4292149206,7405478,4784110,4285595586,4292280252,4290052056,4292214894,4289855554,9371646,4294246354,
4294574210,4292149126,851826,1966202,4291297366,4063344,2555884,4294180910,1507180,4292542444,4288413704,4915126,
4456464,1245032,4293263408,4289003400,5308398,2555898,4293525504,4292739136,3211250,6881164,4980744,4293656666,1048692,
4293525758,720740,4289724418,4292739100,4292018038,3211258,4289003352,4290838470,4293263438,2424826,917506,720870,
4291166250,4293656594,1966092,6815800,4456548,4849738,4290314220,4292804530,4293459858,3407934,327608,5242970,458612,
4291362626,4292411298,458712,4293525522,4587554,2359442,4291624888,982968,3604408,4292935672,4294639608,4294836234,
2686932,4292542434,851926,4294508420,4291297292,4293328884,1704068,4294705224,4288020506,4291362792,4291624906,2817948,
4294574098,4290773022,4282974144,2752634,4293591010,4456496,2621496,4653012,196540,52,4286840856,1441900,2949100,
9895900,9175092,4294377392,4290510902,1048652,655418,4291559438,4292214816,4294508448,2555894,4292280286,4293656630,
6750194,4284022738,4294180906,4289658810,4288348088,196594,4294574104,4291231712,4293197682,4292673476,4288741210,
4294050018,4278321158,10747942,2424776,58,4293722008,4289331294,4284153842,4290379886,3539072,3407992,2031610,
4294639540,4292411356,4289724448,1179680,3932182,1114076,6094830,4291755976,4284415990,4294639602,4285857664,4293918754,
4293263614,5832698,12058684,4292739224,4291756000,262292,4290904172,4456504,3538978,4291952670,7078044,4292345946,
4288872298,4288675850,4288020486,1376178,4849706,4292935676,4294574088,4292411368,4293787686,1048614,4587582,262212,
2621524,4294639566,4293787812,4294377458,4286906284,1245154,4294049852,4288479206,5111918,4292018152,786524,2228232,
4291100502,4292345882,4292673496,4289986624,6946922,1835150,1507202,524374,1572872,4293787666,1245154,786510,7733300,
4289986622,4290248784,2424830,2162614,4294574108,6356922,1572878,7143376,1572900,4290183090,1769424,1900378,1507286,
10026918,2097166,10616842,851902,2555668,1638334,8454048,983016,5111830,1638382,6750136,3735540,5177328,4294377470,
4294901714,4294770680,2490384,2293752,4293132328,4294770676,10944434,196604,1835030,4288806924,5439352,4292280214,
11599868,1835116,2031594,4294639598,2686958,65480,8323058,4294049834,8323052,4293394452,11993074,393276,11206610,
3866598,4456452,4293394448,6422562,4292083846,7929768,4290052024,2686958,458714,3735534,4289069096,1900436,4294901704,
4291952692,4290248732,6487952,458710,3801178,4292149214,4980838,4063264,12058664,4294574102,786436,1703998,3145818,
4292870236,15859806,4294836344,3670028,1441860,7143292,4290248756,3473356,4292345966,4294639436,720848,1966100,
4293525540,4290314052,4288806982,4290052028,720864,4289724440,131120,16318438,131124,1048654,65488,4289593510,1572874,
15859766,4287889468,4291231704,4294770654,4291756002,720852,4293066658,4286054654,3735526,4289855528,4293590964,
4287430624,4294770520,4287889538,4294246210,4287954882,4293394528,4288544798,4289134338,4288151650,4294377382,
4294246354,4287889544,262152,14090138,4292083896,4286775280,4290838390,4284153852,4292804508,1114058,4288413840,
4292476940,4293984078,4287954796,4914986,4287299332,4283302110,5701482,4286316568,4291559490,4294246242,2031524,
4285268088,5963654,4288479222,156,4286906250,4293984244,4287496192,3211042,4287889490,4286840838,14811136,4292149086,
5898272,4290314234,4286381964,4292411350,9502676,4289265472,8257612,3080002,4285202250,2752706,9109264,4287037372,
4293001344,458644,4287692642,4293263548,9109332,4285792346,4281335942,4291755998,4291035180,3801120,4293852984,
4279631914,4284678082,4287430480,393250,3735518,4290641964,4292149222,4293787690,983016,2686970,14,4293328892,5308390,
4292804602,4293066740,4294443020,4291624952,2031524,4980752,4290772994,4294246398,4291690522,4291493878,3670034,
4293394472,4293918732,1900466,4293722066,1048614,524310,4290969594,5111818,3866608,65478,1245056,8388642,4291035158,
393282,262164,4293066730,6160484,12648388,4293197756,5832698,4294508446,4286447638,6029368,11730916,4290969522,6881256,
4293590872,4290052090,458748,1179676,1507286,4259830,4292804464,4293853146,851876,4293001230,3604400,3276806,4293263368,
4283629418,4291100576,14286854,4285726704,4291559502,4294246308,4278386492,720868,9502610,4286316558,3014718,2293676,
4290838416,7733252,4290707320,4278648750,1179658,1769364,4128752,10420200,4286513062,4283760566,4292542386,4294770588,
3014728,2686908,851922,1114010,4293197796,4291166238,4293590918,4292935554,2031510,2228232,1900498,4294705162,2031476,
4289789856,4292673422,2490402,1507226,1048634,1245178,4289396660,3080178,4293787682,327620,3407874,2490464,4289658800,
6422532,4285726660,4294443010,3866596,2162684,4292542268,1376250,4290445236,1572914,1048664,1572882,589714,4289724444,
3604472,196588,4292935670,4292608062,4294115246,4293787748,4849726,4292345870,1179754,4292608088,4290707448,4293918800,
3801252,4293394488,218,4291952658,4286316554,4291690562,13107338,786446,1179842,4292083712,4290707202,917504,4285857778,
1507312,2490484,4292018148,4291297314,393226,6029334,458742,4289855512,4291035190,4291035184,4292739078,4294639582,
131142,4293132356,4290183142,4288282676,4288741332,4292280302,786526,4293787664,4289265572,4293394434,4285857732,
4289789920,4292018174,4290117664,4289855538,4290641948,4784040,4456516,4288216972,4288937984,4292345892,4290838514,
4259818,10223654,917590,4293590972,4289265536,4290314194,4289658860,4293459950,4294311966,4291035172,4288217022,
4291690544,2293756,4521870,1900412,4292083744,4292542388,4289527704,2031498,4294901636,4293721936,4294049890,1703936,
4293590914,2948978,5308406,1114066,4291624940,2097216,4289593398,720880,6881208,4292149212,4292018174,2359482,
4290051950,3473354,4289527712,4293853140,4293394446,917736,1179668,13303698,13172564,5636202,1900508,4291297380,
4289855490,4259786,16318386,7012326,6881122,4288872434,1376234,2424788,10878990,6619106,10420196,4293591016,4288741276,
4294049860,8322916,1966126,1376238,1245058,4294705248,4287234122,16121856,6487904,65460,4290445092,4294181064,
4286054412,16646296,6487810,10092594,4291755898,196552,1245162,12452016,2162608,10420108,4294770618,4194352,5046228,
4287496224,2621542,10354876,4292018124,4288938012,2949082,16318408,7012316,4288413758,4294639580,12648396,4292018124,
4294180956,1245152,917520,4456570,11468686,4294115290,4288413794,4292542456,8847208,5898360,13959052,4294180908,3539124,
4291624942,4291624824,2359326,11206570,4288806978,4294639600,2424826,4292214828
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
125739,-31957,22721,-89713,-43028,180014,63003,105760,16534,-55490,157778,88635,38415,143775,96909,-71502
};
static const int32_t conv_2d_2_multiplier[16] = {
2001741689,1112420076,1570070473,1250227229,1804892648,1872128773,1212050931,1292873069,2078592637,2072314750,
1868729013,2061333852,2017384577,1117448299,1627055396,1827081168
};
static const int8_t conv_2d_2_shift[16] = {
11,10,10,10,11,11,10,10,10,11,11,11,10,10,10,11
};
EDGE_ALIGNED static const int8_t conv_2d_2_weights[2400] = {
-3,42,-3,-69,-30,57,-13,-16,23,9,-30,-23,-5,-80,-5,52,4,-27,4,24,33,-35,-26,73,12,16,1,-44,7,63,-13,9,42,-34,-15,-15,
-47,-9,52,85,-35,22,11,13,15,-85,20,6,30,-38,-26,-67,19,27,-4,-23,0,-18,2,17,-59,127,25,125,-38,29,0,48,9,-72,23,33,13,
-18,-4,-66,11,-6,15,-12,11,-24,-13,46,0,62,17,47,-57,7,-7,51,-7,-5,0,7,17,-20,-15,2,22,2,6,-55,-19,13,-11,69,-9,9,35,73,
-5,57,6,51,40,35,-10,29,17,48,-48,-25,-4,43,-14,-17,-44,69,-21,22,-32,-62,17,78,19,-34,14,77,-19,10,-9,35,-78,24,6,-14,
8,98,-22,-43,-26,4,-2,19,-46,-83,64,127,-18,-65,35,54,-18,-40,17,20,-9,-30,11,-42,36,48,25,-25,48,-82,20,36,37,46,-9,58,
-80,61,-47,67,15,-80,-6,-10,25,-22,25,-8,16,-30,-11,-7,74,-82,-29,18,89,33,4,-91,-36,23,-33,-24,57,-32,-14,7,-13,-3,-14,
75,-2,-35,-6,3,32,-36,-22,60,-41,56,24,27,29,-3,12,-110,61,-15,-11,7,-107,66,-29,-9,-9,63,-21,-41,-42,122,11,38,-19,-62,
72,35,-16,-12,40,32,-15,-11,2,11,60,57,1,-3,3,31,29,-22,-10,79,-5,-12,118,17,-4,10,-60,-6,-7,18,19,-9,19,-7,55,8,86,-30,
11,-36,-23,-3,39,-27,41,25,42,-30,-29,-80,31,97,-81,-50,75,-73,-17,2,2,-67,31,41,-22,-12,-14,28,76,-63,-7,4,-60,24,12,
-9,75,45,-7,-122,39,-51,-24,-20,-51,18,-32,2,-3,-29,-11,29,67,-53,-23,0,-81,31,-13,25,-30,-7,61,-9,30,-32,15,-60,6,43,
-26,-22,-21,65,-1,-3,-26,73,-12,33,48,-55,16,-3,-22,-36,30,6,-17,-31,-14,-2,-16,71,7,-12,11,5,-5,19,-10,85,9,29,-1,1,
-69,-5,82,75,-74,-59,20,14,-2,-4,-105,43,127,30,-8,-44,-79,23,20,1,28,4,-109,-19,7,-10,-6,72,-47,-31,39,11,-33,-20,-66,
-61,-14,13,32,-24,-14,30,-23,9,-22,15,-72,-9,20,4,-97,44,23,-15,2,-4,-23,-25,27,-6,-32,-30,5,-29,-29,-11,-11,-6,-36,21,
-1,-40,-6,-2,-67,-22,91,26,-16,-27,41,-9,-127,52,-40,21,10,-17,-57,37,9,77,19,31,-80,-9,7,-44,26,55,46,-22,-19,-60,20,
-16,-28,72,5,45,-43,-43,-102,-3,-73,37,60,39,-7,-15,-44,-20,-36,84,-22,-1,-14,-24,-6,-16,-30,-22,52,-33,30,-61,-32,-17,
-111,22,21,26,15,25,26,27,12,40,26,27,-78,14,-12,-12,-26,-12,-72,-34,40,-27,-62,-7,-60,-8,-16,10,-17,-25,10,23,9,17,38,
39,-70,7,24,23,-99,11,-36,-48,12,43,-60,14,-29,-13,-63,-10,1,-39,54,-3,-37,-7,58,17,-62,0,47,10,-30,-31,7,-4,-22,32,-22,
-1,-12,-57,-63,67,-44,-20,10,-13,8,36,37,-8,-12,-24,8,44,65,19,47,-42,24,43,-47,-12,-8,-27,22,58,53,-14,-16,9,35,-30,
-26,-28,9,-28,10,47,23,107,-1,10,41,25,-28,-19,70,-35,41,38,-22,-71,3,10,31,-89,3,-11,-8,-70,-17,33,29,16,-19,-22,18,-3,
-37,-2,83,-65,9,-7,19,-80,25,-40,-7,-81,33,8,4,-49,1,-18,30,-29,-41,-66,39,-35,-33,-35,89,7,14,-31,10,52,10,-17,28,48,
59,-20,-30,-7,5,-8,-73,30,-30,3,3,22,10,28,-39,-75,-63,67,22,-70,-7,-28,10,5,15,-20,-14,-42,7,33,25,83,81,7,-6,-2,-5,1,
-29,-22,-22,10,108,-18,80,-34,104,-91,9,-19,66,-38,-18,-1,109,73,16,-99,-22,-36,-73,3,12,-16,35,-37,-24,90,4,-106,-47,
-83,-32,-1,-6,-39,12,-40,-71,52,-11,-60,96,7,-44,-30,45,-9,63,-14,31,15,-13,0,-55,-100,48,-40,-13,-64,44,-40,38,-54,-33,
-15,52,28,-38,-48,42,-5,28,-18,47,-57,19,66,-65,-28,22,38,-63,-22,18,-9,-127,54,1,-17,-53,22,32,11,-94,-33,-33,-7,104,
-127,-67,-59,67,-59,-86,14,19,-26,2,12,-99,-35,-1,-127,-83,-6,18,-8,-51,-44,-58,-26,66,-80,27,-68,96,-52,35,-37,42,4,4,
-21,127,-116,49,-21,-29,-23,-36,-22,11,-33,-45,-9,94,-117,56,36,-5,-23,-31,-34,-19,-8,-72,-21,-14,-76,-20,55,48,-15,-38,
-21,43,17,33,-1,-3,-47,-39,71,-98,77,-23,65,-24,-14,-6,-3,-1,15,-61,-71,30,36,-22,6,9,-16,61,43,42,-11,15,-28,-68,-9,56,
-10,-34,-84,31,19,-54,3,23,-74,-114,28,-6,11,-94,18,-10,4,82,-81,-19,-50,26,7,-37,8,76,20,37,34,-53,-40,-76,24,-77,11,9,
-13,-42,17,-60,-9,-2,-41,-46,40,52,-11,-3,0,68,41,19,-11,37,-59,32,-7,-10,44,-17,24,15,-32,-58,4,75,-2,52,38,-41,45,45,
58,-15,18,-10,8,51,-88,127,-78,10,71,-11,5,32,-22,1,14,-5,3,-40,-17,-81,-20,-69,-3,-9,-34,-23,24,-26,-7,-84,-29,-2,62,
-46,-32,-12,-11,39,-3,22,18,-13,18,-28,-7,1,-13,-24,-40,7,5,-41,3,21,9,-120,14,-29,-10,-69,7,6,28,53,5,15,52,20,39,50,
37,48,47,34,37,5,-17,-10,-39,-85,16,-36,-17,-41,27,-55,31,-35,19,-12,26,-4,44,-36,45,42,13,2,40,49,-12,-70,-95,-28,11,3,
-28,30,48,-47,-20,-9,0,-20,3,-23,8,9,17,-33,52,-11,35,29,-22,73,-36,-17,0,18,-26,31,32,-36,-36,2,16,7,27,-45,1,-4,-4,11,
58,-16,-3,-38,-28,5,-22,-6,-11,-1,20,-33,32,-15,-21,3,-6,-19,6,5,11,-62,6,-14,62,-4,-28,-6,66,-2,11,-13,13,1,14,36,13,6,
-68,-2,-53,-47,41,-12,-27,-53,-2,-28,-26,-21,88,-50,9,54,-11,21,-3,14,15,15,-32,-9,-9,-32,-92,-3,20,61,-15,-28,-7,21,
-11,0,63,24,28,21,-10,34,20,-7,63,-22,-34,10,-7,35,1,-12,91,26,12,30,-23,0,-62,3,85,54,-10,-13,2,11,22,29,34,-18,26,8,
17,75,70,-12,49,-40,27,67,-44,-5,-34,-22,60,38,29,-36,-9,8,5,-38,20,7,16,-19,-9,-26,-21,3,28,-48,-5,20,-54,-4,19,-45,14,
-17,27,-28,26,-21,-10,-1,-23,-7,-23,14,-56,51,-84,-36,49,21,-35,-21,45,-6,-41,3,29,-36,-7,-17,51,-51,1,-22,38,12,-16,16,
20,-3,-29,31,92,-71,-30,11,2,-14,-18,-3,6,-83,113,31,45,-48,-7,13,24,3,19,46,47,-127,82,-16,121,-28,29,60,6,18,0,-1,28,
-52,47,34,-66,-10,-43,11,54,-7,55,26,-26,-83,-35,-36,26,64,60,55,-90,27,26,-20,-3,-3,-38,-24,10,15,-3,5,15,-18,16,18,
-94,-20,-40,-11,-36,16,11,35,-34,9,30,-47,-38,-18,-9,-16,12,8,46,5,-40,-28,-5,24,-13,-25,-81,1,124,-7,-64,26,39,-3,-70,
1,8,17,127,-24,83,-8,-13,0,-41,-3,30,5,27,44,92,12,121,76,-16,30,-20,-17,-25,-54,-29,74,54,-17,-15,2,-31,-2,-25,28,17,
-22,-47,34,27,5,-15,15,78,127,-13,-23,54,-68,28,45,-75,20,-38,-20,-47,-39,-11,5,3,-16,-84,-48,-53,-58,-2,-39,21,65,-95,
10,37,-54,-6,-2,4,-31,48,-16,-3,-54,-12,-12,19,15,-127,-20,-9,-49,-45,19,31,49,-45,8,35,-52,-5,34,42,-23,68,2,20,-6,-54,
-25,82,4,-51,-3,-9,2,107,-7,-42,92,-8,-5,-62,-22,-63,-15,30,-69,-2,9,-7,-32,-83,-13,55,-50,-27,-50,39,-17,8,-12,46,72,6,
-23,6,-50,-19,4,-85,-89,-74,17,-30,-8,-54,13,-20,-107,-126,-20,-18,37,-59,32,53,111,-75,-38,53,-89,43,71,-63,12,33,14,
11,-66,-26,43,4,-79,-46,4,12,-6,15,9,-15,60,-61,-9,9,-74,45,39,26,-5,78,6,59,-50,0,31,40,-59,-6,-38,-36,-62,-8,-1,-37,0,
-111,18,16,-57,24,14,-35,41,3,-3,48,-54,-62,7,-24,0,-81,12,54,113,-22,18,-39,16,-3,12,-37,45,-36,-24,-83,-58,-21,13,14,
-66,-20,-21,-45,-22,-96,11,76,72,-44,7,5,38,-95,16,81,63,23,-33,-118,-91,97,6,19,-75,21,-33,-48,-120,-34,12,64,69,-61,
-12,11,64,-54,7,39,-15,3,-9,-36,-79,94,12,51,-56,-13,-6,-8,-86,45,28,39,69,-70,-1,-23,67,-17,-5,-1,-104,-25,-4,8,22,16,
-2,19,-30,29,-4,20,-100,21,17,-14,-9,-117,-6,-39,-31,-88,-2,83,-79,-58,17,-17,-14,17,3,28,-23,-28,22,-13,5,11,-33,-22,3,
46,21,-12,-5,12,-9,7,3,-39,-3,7,27,24,20,0,-30,-30,-2,-13,3,-17,-13,40,-17,-3,-3,-6,35,34,-17,-15,1,-14,6,-4,-13,26,-4,
-26,-37,-51,-46,8,-22,-9,15,38,-48,-21,1,-1,47,8,-32,-6,6,-9,13,-5,-46,1,-25,-27,-44,-12,9,20,-30,-16,28,-12,-70,-40,6,
-39,-1,16,-8,14,-23,-37,-23,19,25,14,-10,8,-39,-33,11,-3,-44,34,4,-31,36,34,5,-8,-58,0,39,29,-52,-46,-29,-64,18,-7,0,9,
-20,-32,17,11,-11,19,64,-30,32,78,33,10,43,-34,3,2,7,-11,-11,50,-64,-23,-15,47,-44,-36,-30,-34,-10,-9,96,-14,-41,-12,-3,
-49,15,18,44,-4,-5,-30,11,28,-33,24,-65,46,-52,-25,-14,-39,-2,-57,89,-31,17,34,-12,-84,-66,16,52,-11,14,-22,-3,-2,-38,
-52,-38,3,-19,-42,14,-21,-59,-62,9,11,15,-1,-5,-72,-88,49,32,-17,-10,-7,-19,-46,0,-63,-9,6,13,-11,7,-40,-71,-5,-15,27,
22,40,3,4,-23,-10,25,-13,8,-26,-75,-48,32,27,-87,-30,16,-41,3,-8,-8,-36,109,-71,5,52,39,-46,-18,-1,-26,-6,-22,-23,-98,
-14,93,-73,-127,5,18,-38,-55,7,-27,-48,72,-66,26,-42,31,-42,-22,7,23,17,-9,-12,-56,2,116,10,-32,59,7,9,-68,-41,-55,-86,
-33,-125,101,100,5,-54,53,-18,9,13,43,14,-8,-12,50,1,31,79,-28,-39,-45,-37,-27,-39,-65,-86,32,124,-39,-50,-13,-79,-19,
-2,53,52,36,-34,-7,-11,23,20,-47,10,-23,-51,-22,7,6,8,18,83,-14,15,-15,-14,-14,-29,50,79,-61,-63,-12,-50,-11,-16,-11,
-48,-53,4,34,-78,15,17,-7,63,-23,5,23,-9,14,-2,15,10,-70,-48,-63,48,15,-40,9,-2,-57,17,37,0,-18,19,-59,123,-51,29,-80,
-38,11,8,49,0,-3,-38,-110,100,9,-43,-35,-6,-7,17,6,76,23,-9,-68,127,-30,1,-127,25,2,26,49,77,48,-40,-67,-28,19,-41,-25,
1,2,-30,-11,88,49,-71,9,95,1,-14,-40,-58,-4,29,16,79,-2,-98,-35,24,16,-19,-2,32,-3,-38,-22,16,10,-35,38,-57,25,44,51,94,
12,8,20,79,9,-55,-26,14,12,4,-23,-46,14,-4,-19,-28,-40,27,22,124,-10,-5,-18,31,1,-16,53,-50,31,-41,-18,-26,-18,-7,-3,96,
50,31,-26,46,-9,37,-23,-6,7,53,-16,8,-20,9,9,7,44,-4,61,-57,-18,-33,34,87,40,82,-19,49,-8,29,-7,-50,28,109,-4,-76,-12,0,
-19,67,9,5,60,-58,-23,-66,45,106,33,69,22,90,-25,100,-6,27,7,97,-9,-68,6,9,-26,-26,0,-127,15,-43,-22,-33,18,85,0,-7,33,
-8,7,-70,-47,-3,-8,58,-3,22,11,19,18,-21
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
-5,53,5,2,-11,18,12,-1,14,43,-29,26,-58,-11,-51,11,-32,-35,-29,-44,53,-8,16,-16,21,30,-36,-22,-41,22,15,73,-13,-38,34,8,
-40,-33,30,26,-2,-6,-7,42,51,17,57,-14,28,127,-12,-4,-17,12,8,45,-12,6,-13,-26,22,-25,4,32,1,-4,43,-38,1,25,-25,55,29,
13,-13,8,30,15,-46,2,-63,-5,-24,37,-24,3,19,-34,20,17,-8,-18,-47,36,-2,39,-61,25,45,39,-80,-25,71,-23,-32,28,24,30,29,
-54,3,-5,52,55,-15,-21,-14,31,-49,74,36,-47,17,20,80,-4,7,36,28,-25,24,4,-5,-4,-11,-8,33,14,2,6,57,0,10,40,-44,-29,12,
52,-38,-26,-25,-27,6,-28,-1,18,-20,36,-17,-67,30,24,41,34,-4,-7,29,-13,-13,-8,50,-4,-24,-58,-32,22,73,-25,-4,-24,37,-21,
-10,32,63,-31,-34,-17,52,16,-11,66,-5,-5,-15,18,2,-8,20,-35,49,15,-72,-2,24,8,-19,41,-12,-38,2,37,-28,-12,-29,-29,10,12,
1,70,11,-1,11,-42,63,44,-12,17,81,56,-13,7,1,-70,12,-50,-70,-52,25,33,29,-19,0,-60,10,20,5,-12,59,15,24,-5,56,15,-32,69,
29,-43,23,53,-65,14,25,-1,51,32,-59,60,-79,-42,-68,29,-2,68,-67,37,51,-63,-6,15,-49,-78,64,-107,19,79,34,57,23,38,-2,30,
-16,-3,27,-34,21,-8,48,44,33,63,16,20,28,25,-18,32,14,-32,32,34,-38,-18,-70,-6,15,-32,-17,43,-8,-41,43,-10,-46,21,14,32,
52,22,17,32,65,23,-63,15,-28,31,-91,31,43,4,-21,-4,37,-29,-71,26,-89,36,-38,-15,13,36,-13,3,16,10,-27,0,42,56,13,-26,
-11,44,-13,20,43,-11,-66,2,-25,20,-21,-8,2,-51,0,3,47,17,5,26,37,6,26,16,-40,7,17,13,18,-8,30,28,93,-7,27,12,-53,-40,
-29,94,-20,48,-37,-69,50,-71,15,52,-67,29,-34,-53,-23,-5,-2,-13,25,-15,-47,28,31,82,-10,-32,-7,-2,-19,36,58,-19,-28,-31,
42,-47,-53,-22,45,-22,-20,-8,68,42,28,54,36,44,-2,-25,11,-8,-3,27,39,-28,-54,18,11,-14,-41,60,40,-33,-37,86,-59,-4,0,
-33,-56,-41,7,74,10,-49,21,-47,12,-29,21,-23,42,-12,-9,-40,52,23,6,-57,-10,64,39,52,43,-7,-5,-71,37,3,-14,-14,21,-14,-6,
-56,43,-13,9,3,19,-41,55,5,-29,107,23,-32,80,127,-92,27,-113,3,-95,20,-44,66,-90,4,44,-113,40,-6,-45,-121,17,-101,79,
111,45,28,1,18,-32,24,2,33,7,41,65,10,-9,42,35,6,6,57,-2,32,-25,-38,0,3,17,23,22,-29,-41,-10,-33,-21,-65,3,-29,-39,108,
-2,-51,49,-14,-2,38,40,-4,72,24,20,-41,31,-26,-47,-100,-7,50,4,-14,15,66,-83,-69,49,-5,26,-57,6,-40,-36,-70,31,29,-55,
52,17,3,35,-4,-83,8,20,26,33,31,-22,-18,27,-7,50,-5,0,44,-1,23,-6,-7,6,14,29,-12,17,44,39,-41,-24,6,25,-10,49,-22,63,86,
20,52,42,-29,-66,-30,46,9,44,-32,-60,63,-37,30,-8,-127,83,1,-40,-92,-2,-28,29,58,-127,48,22,-75,41,-7,-30,3,-12,24,6,51,
-39,7,2,37,17,-3,-27,38,21,14,9,22,12,43,48,-15,19,32,-39,3,-26,-22,29,42,10,-45,24,38,17,-14,46,22,-27,5,87,-5,-37,-9,
15,-40,-28,52,31,-3,-11,28,-36,-15,-15,-47,60,29,-125,29,30,-51,44,-75,-71,-9,62,-7,-20,61,-12,9,-59,69,14,-1,10,-2,8,
-12,-9,1,-21,8,5,1,-17,1,5,-50,77,-21,-62,53,66,-45,-3,-81,11,-68,35,-25,5,-15,-17,-5,-123,-1,-35,-59,-75,-3,-38,56,66,
35,53,10,8,13,-28,11,55,-85,11,33,-66,55,-44,-34,-2,4,36,34,47,-15,-30,21,-20,-6,6,4,-20,27,-46,-30,-1,-47,-14,25,-14,
58,58,-20,-12,-41,28,-11,20,-3,25,11,-1,-13,1,-43,-72,-30,-29,29,-21,-69,-62,33,-74,-30,84,17,85,-60,4,39,50,-27,-21,42,
24,-45,-38,33,-28,55,-53,-25,-27,10,-26,29,34,-38,24,-30,-21,-42,-25,18,-71,-16,6,-12,12,-9,11,5,14,40,52,-1,-20,-22,79,
-30,8,-8,1,68,14,14,9,-63,-58,36,16,-2,66,-41,-83,44,59,-46,25,-94,52,13,-23,10,32,-30,49,45,11,-11,16,38,41,54,12,-2,
-36,-14,-20,18,-3,-10,0,12,-37,-33,-17,2,-29,-12,14,29,2,40,36,-34,54,51,0,-7,-18,-10,39,19,24,-13,3,43,22,-9,16,14,4,
49,55,9,17,-17,26,-17,-20,49,77,12,3,47,-1,-4,-11,-2,-2,20,-46,1,-2,-16,35,7,-15,-43,-16,7,-3,10,1,1,-2,32,4,-24,-12,-1,
-8,4,-23,-11,-12,8,-3,29,48,-43,31,35,-85,46,3,-15,-15,29,-4,35,-12,-31,-42,5,20,1,17,0,42,32,-31,14,-17,7,5,-52,-16,12,
-27,9,28,-42,31,-10,11,27,-21,11,-12,-4,-13,5,36,-8,-39,74,30,53,76,-14,-78,-2,-19,-84,-19,68,-117,-14,0,8,10,26,40,-68,
-34,104,-50,-21,43,-29,-13,-15,43,43,43,-39,-30,-14,-42,-27,4,5,53,29,-21,27,20,22,-16,-73,33,-9,-37,9,-5,-9,-5,-25,-4,
28,-15,-5,-11,-13,-32,-5,25,-3,1,-21,12,15,-66,9,-28,-39,42,19,-106,-8,-32,28,47,-63,-5,29,4,-43,-50,78,-10,3,22,-3,-10,
-53,38,8,27,-40,-13,30,9,-14,-11,11,27,11,33,10,2,74,-13,-32,34,11,-8,-27,-9,6,-6,-28,-2,24,-19,-4,4,6,-13,-3,5,4,1,-35,
-11,-40,-58,6,61,-45,0,52,-4,29,-5,-77,37,-33,-55,-24,10,-21,9,33,3,19,6,5,36,-46,13,20,-3,-24,-13,19,43,-40,4,-5,28,19,
-31,-12,-19,1,-76,-17,-8,34,61,-10,-37,5,-49,28,33,-30,-13,-21,-49,47,-14,-22,-4,57,56,5,-64,-37,-38,25,55,-37,-17,68,
13,-49,-12,-112,108,19,-24,-94,20,-62,-37,-71,70,38,-15,98,76,-42,-1,-66,-25,-29,-15,-7,29,0,16,4,4,-12,-17,-16,8,-33,
-11,-6,-38,22,-26,22,-20,-11,-9,22,0,23,-9,17,23,-1,1,31,20,-12,28,36,-22,11,-36,15,26,-26,-73,25,49,-11,-72,51,89,-2,
79,-24,47,-40,-8,-63,6,49,-54,21,11,4,-20,28,-30,-16,-5,-12,-49,25,27,-22,-10,19,10,-38,51,-5,7,-60,42,-16,-8,1,-25,-14,
-21,-11,-3,30,-18,-31,-14,8,5,-29,29,16,20,-57,19,28,-59,7,35,-43,-35,20,44,-16,-76,-34,77,-3,-23,29,10,-17,32,-5,-32,
32,-57,-8,-7,-25,14,29,-32,-27,-10,9,-14,24,-44,-41,6,-14,35,-65,10,48,1,-68,29,15,-23,-31,-20,-19,-50,31,-47,56,0,-23,
50,-34,-7,-33,24,5,7,-40,2,-30,22,-13,5,-54,-62,16,66,48,1,-127,14,56,-37,5,3,2,31,-23,-29,33,-44,21,8,-15,1,-2,-38,-35,
-52,26,30,26,-101,-19,9,21,-8,-56,-39,8,-32,-31,41,79,36,-91,-50,16,-107,10,-4,47,38,-31,43,-85,-76,-38,88,45,12,-29,
-64,3,-80,66,2,6,-52,10,49,0,-23,-106,85,33,70,-8,-76,-3,-23,-35,93,-13,8,83,81,-31,-10,-127,12,-55,-21,10,26,-29,-7,33,
-30,21,-18,-19,-38,4,-28,32,-25,43,-25,1,3,-6,-2,10,-21,-16,-2,-4,-69,-6,8,-1,-25,19,26,26,-16,-12,7,1,-23,28,-75,-25,
16,-6,-29,55,34,10,47,11,-40,-2,-20,-47,14,-22,-17,36,0,-7,-37,-66,10,-52,14,15,34,-5,-11,18,-27,66,46,-51,13,-2,31,-20,
-5,19,-5,-59,19,23,4,12,32,4,15,18,-49,40,-23,12,-26,38,-7,-13,-39,15,42,-52,-34,30,-13,-65,38,-10,-17,-47,38,5,-72,28,
13,-1,-8,-53,-10,-23,12,10,8,18,-10,7,31,-16,1,44,26,-2,-39,-33,5,34,66,-119,17,19,22,-17,-34,18,21,-16,1,10,26,84,-49,
-6,-4,2,33,98,4,46,-9,2,-48,-8,-23,20,56,-86,-20,0,17,-52,-32,30,38,28,-65,39,-21,22,14,-9,-17,15,-26,-30,35,22,-23,32,
15,15,19,-34,4,31,58,49,-94,-44,-1,5,-12,-127,-8,22,-32,20,0,81,57,6,-4,-40,-24,108,-127,18,8,-47,41,33,-4,-20,-68,-54,
-56,-1,-35,41,-64,32,-28,29,-4,-33,40,8,-13,22,-25,56,49,-6,-7,5,-13,6,28,14,-27,26,-10,3,-11,-27,-16,1,22,-17,25,-9,6,
41,-35,13,19,-52,21,15,5,-17,29,37,9,-41,12,2,-2,-6,31,-21,-31,-10,-24,14,33,3,11,7,63,-1,-24,-58,11,5,-23,-18,-46,-18,
-16,-4,-14,17,-9,2,52,26,-73,2,10,-31,16,1,4,16,-2,2,1,-6,-2,5,24,24,34,-2,15,0,-12,16,37,-31,-7,28,-9,-57,31,-11,-4,
-35,-62,13,-10,-32,33,-43,9,39,-26,-27,50,-10,-1,-9,5,21,-58,-22,19,-86,15,6,2,8,25,-10,-14,-20,-23,-6,-15,-33,-57,8,20,
-43,-16,44,-8,-38,20,-7,-2,20,12,17,25,45,40,0,-2,-35,-10,12,44,-58,7,27,-52,-18,-10,-7,20,-84,-11,36,7,-45,127,-42,32,
66,1,-2,12,14,47,17,0,44,-45,-2,22,-119,63,40,51,16,6,-11,-13,-2,-33,15,-12,3,6,6,4,7,-16,19,-7,-40,-21,16,-17,1,14,8,
28,39,27,63,-59,-81,-6,38,49,-98,38,29,-32,19,5,5,31,-32,23,55,-34,7,59,-85,14,52,-38,101,7,11,-9,45,-18,18,-24,31,-3,
-51,30,28,-7,-7,21,26,23,-15,-15,-7,24,-86,-4,-7,-68,37,75,20,-59,83,22,-36,40,-37,8,13,-11,9,-34,-5,17,-4,-15,3,29,-23,
8,13,8,-12,23,0,19,2,-100,5,-9,-30,23,26,31,40,13,2,13,-73,36,5,-91,-2,38,31,-57,-7,60,-39,3,62,-27,47,33,18,-3,-30,-61,
-44,52,-12,6,64,29,32,-127,24,64,-3,17,14,-6,13,-11,-10,-22,19,11,17,-13,-21,-15,-10,22,22,20,19,5,-13,32,-29,-6,12,3,
-21,28,36,-55,-9,36,2,22,-37,47,-22,-35,50,57,-22,-7,12,73,-3,-56,45,17,28,29,-38,25,-33,-23,34,33,-18,19,69,6,-16,-80,
-28,43,8,17,-47,12,-45,-19,-9,2,30,16,8,4,7,-21,-5,52,21,2,-3,6,-19,20,-13,17,30,13,23,22,15,-28,-30,-15,-1,-4,-17,18,
11,38,22,67,-52,0,-47,0,-33,-76,-4,18,22,43,-26,-13,-4,-17,17,30,11,-30,25,68,-55,7,5,19,32,4,-72,60,-56,-9,-2,20,3,16,
18,9,6,2,-7,25,22,-23,-19,8,-25,15,19,27,31,-4,4,15,-7,11,-2,7,14,2,2,8,-19,-17,-6,52,5,25,-40,4,-5,-23,-12,14,97,35,14,
7,11,50,-29,-21,20,-13,-17,54,-38,-16,46,18,27,9,-51,49,-23,-7,-31,0,10,-2,-23,-1,-20,3,-16,0,-1,33,-3,35,-13,9,-25,-25,
60,7,26,-7,-98,-40,31,83,69,-49,-51,32,-19,6,-33,-2,16,-3,-51,14,9,-81,42,43,91,0,-48,-3,-18,-41,4,20,20,14,-19,32,-49,
-9,40,22,25,-1,-23,36,-10,32,-7,6,28,-4,-34,-8,-16,-38,-19,17,44,25,27,11,29,-3,-11,35,10,-7,20,7,0,-58,-13,78,34,-58,
-8,8,11,46,-21,10,-23,46,-36,-49,33,-25,-19,-27,89,62,-32,-54,0,-47,9,-19,-36,0,-2,6,-30,44,31,-4,-10,16,-24,57,-49,-8,
23,-15,6,23,-25,-22,0,-34,-2,-25,18,13,11,-4,9,8,-52,33,14,-13,24,44,-13,-19,-43,21,-29,-50,-17,-32,24,65,-2,-6,-50,-49,
7,45,10,-32,-53,-65,-23,101,53,-21,3,64,-56,10,-15,-9,-29,24,-1,5,21,37,12,-67,-40,79,-25,-14,-14,9,13,2,-6,-32,6,-6,-2,
-13,8,7,1,8,-14,1,11,43,-16,30,12,48,-12,-2,1,19,-33,29,-33,-35,9,-72,-46,25,63,-15,-54,67,-20,-1,8,-11,46,27,83,74,40,
83,-20,-27,17,12,-7,16,-13,0,32,49,3,-3,8,19,11,2,1,-9,29,23,-44,17,0,13,-25,-19,-23,53,-22,3,-14,1,69,120,-88,42,23,
-84,11,61,-116,-59,69,-66,127,-48,125,-17,-55,-45,21,31,-3,50,32,-80,88,98,-45,22,-98,19,-21,-103,45,-2,-2,-12,-12,8,11,
11,-1,-16,6,-4,39,0,-8,-10,12,-2,34,42,-41,24,17,0,-7,-7,5,33,4,-31,-26,-30,-24,66,-96,31,98,-48,12,6,-98,6,9,38,124,-6,
45,-44,-60,-46,6,7,-20,-8,54,-87,-14,3,-4,36,-94,-10,3,-72,4,3,-18,-18,-14,-34,30,-31,-19,6,-16,33,23,9,-27,-14,20,-14,
-5,-12,-31,8,29,-2,-4,1,-19,7,10,-50,-35,-20,-32,36,-49,-16,40,21,-39,17,-59,-33,-20,38,-41,-69,-24,-14,18,24,31,1,-7,
14,72,8,-56,40,-19,34,-20,21,26,11,-36,7,9,-31,-12,-14,38,-38,-38,23,-1,-22,-29,26,-24,-28,15,10,-25,21,-56,-3,14,13,-6,
0,-4,0,35,-18,-53,-6,51,25,-16,-6,-28,28,-10,46,-17,7,-54,3,-25,-94,6,-17,-87,62,58,58,-37,-3,81,7,-70,36,38,-43,59,95,
11,90,-21,-46,30,21,27,14,-22,26,5,37,7,-5,0,-3,6,-9,-12,-57,48,32,-33,24,9,43,5,66,-69,47,-51,17,-22,-30,-50,18,-46,
-13,-66,52,7,-71,-52,39,-41,33,12,46,21,16,-45,-62,-50,-67,7,54,1,-43,57,-15,-3,-27,-65,18,-9,-25,14,-15,24,0,-4,8,-29,
2,1,-17,-8,-2,27,-17,7,8,31,-58,127,2,-36,21,-11,49,32,53,-3,25,-17,-29,-4,-21,-25,-35,73,-1,-68,56,-79,-10,2,112,-33,
15,-55,-10,-8,-31,-98,-101,-127,-36,-40,75,21,-81,45,-10,-60,2,-113,-12,13,1,5,12,44,-25,10,1,7,-1,-15,30,-12,-1,24,-11,
-18,0,25,-19,98,-35,-30,40,8,24,29,19,20,-1,-18,-30,-17,-21,-4,29,112,-61,-105,66,-59,98,44,12,73,-69,-3,-33,29,-8,-75,
-42,-73,26,-50,71,79,-70,-12,51,-67,12,-28,15,36,39,1,15,14,1,0,-23,37,23,-58,31,9,-27,-1,-3,-25,-40,18,23,59,-23,-10,2,
-6,35,12,11,45,19,4,3,-37,3,-18,55,62,-14,16,13,-10,74,-13,36,30,9,95,-47,41,-8,-87,-43,-3,78,-77,-1,61,-1,-62,55,9,-16,
-40,102,3,88,-31,111,1,-30,-56,44,25,9,13,59,29,26,32,20,-16,-6,-44,-17,51,-7,-4,-35,-28,5,-9,-19,-7,34,-15,12,17,-38,
-41,-13,59,-6,-18,36,-10,-45,38,46,-55,-4,-49,-41,-17,-6,59,-44,29,-21,-12,-31,-15,58,-17,-8,-20,-1,-39,2,-26,21,50,-38,
-26,0,-16,15,-31,24,-15,31,-31,-28,-4,-58,-38,-41,-86,60,53,3,14,26,-76,-47,18,-21,61,53,-8,-9,8,1,-1,-11,47,-44,-7,13,
40,40,45,1,-42,33,6,-13,0,28,21,-61,60,-4,-27,5,-7,80,8,40,-16,35,3,-25,-3,59,11,-70,-59,-12,-24,29,-3,22,-3,53,-10,18,
18,-24,-55,-22,-82,52,31,7,3,33,-82,-127,-19,0,76,105,-22,-4,3,33,-22,-12,39,-56,49,8,-28,20,57,-8,-41,-12,64,22,18,111,
-18,-6,85,42,-55,4,25,21,9,32,41,26,38,-36,19,2,-74,38,1,83,-73,62,-8,66,37,55,22,26,18,28,-6,-53,-73,19,42,4,30,38,-25,
-112,-39,1,77,68,-59,-34,-35,40,-1,-79,68,-11,59,-37,-82,7,66,32,-52,-4,76,42,29,34,-8,-7,-17,43,73,-44,53,-62,-56,-33,
25,-79,-9,-30,-29,-48,-48,2,79,-8,16,54,49,-79,96,9,45,21,29,-12,-29,34,-21,0,-15,-15,-18,-48,-12,33,-20,-42,18,16,23,
-1,13,-7,30,-18,22,4,45,-72,38,2,15,-17,10,-39,20,-34,29,35,-3,42,-5,-6,-28,-15,7,53,-10,-53,-18,-19,-21,-19,-4,1,17,9,
-7,13,-22,91,24,-127,51,23,79,24,42,-40,-20,-21,-10,10,-35,-1,-7,8,14,23,2,-29,2,17,-10,27,-32,-6,7,-11,-36,-20,91,-16,
62,25,68,-6,-80,-10,9,-46,45,35,0,23,59,-2,42,-24,41,50,-29,-11,8,17,46,-37,11,17,59,-21,-19,-21,-87,-29,-3,-60,21,81,6,
64,43,32,-82,-18,-44,-1,-20,31,-59,28,-25,15,14,14,28,-15,-15,9,1,30,4,-9,27,-31,96,5,49,12,80,59,-103,-27,-7,79,-27,37,
-1,-10,23,7,57,-41,0,-6,1,10,41,54,29,-52,-1,-19,31,17,2,116,-29,7,55,23,1,52,-11,-8,9,21,-63,4,-93,-10,2,12,-37,-1,-12,
-5,35,62,40,-4,-6,6,-8,22,-1,-32,47,70,-11,59,-57,69,47,68,-20,-51,33,92,39,20,22,-3,-14,-81,62,-27,-12,-35,-22,-52,22,
-12,-36,28,6,32,-82,15,95,48,-41,34,65,-84,110,55,29,12,28,-43,55,83,29,-17,-34,-23,3,13,-25,27,-10,4,18,-4,2,-3,-13,9,
-42,35,-67,-19,41,-30,2,-27,78,-23,-25,-44,68,-11,-10,59,2,58,-10,26,-17,61,2,24,0,-28,-26,32,-28,9,-10,7,33,20,32,-13,
4,72,21,-59,73,-13,36,-1,73,33,-3,7,14,-10,-39,28,9,-6,6,7,4,25,10,-30,-21,-11,-36,9,10,54,-33,-35,27,-10,-19,-25,54,-5,
-54,1,68,-30,-13,86,-34,34,37,-13,-19,0,13,-13,-24,4,-57,72,-39,-4,-28,-22,59,36,40,-9,-9,47,-3,-10,61,82,2,-17,35,-4,
-41,32,-26,-33,-1,21,15,-12,18,26,1,5,12,-6,-4,-28,-7,4,53,-14,32,-52,31,52,-30,-4,127,42,-53,-11,-8,30,-56,31,17,-4,27,
-47,-11,-39,26,13,12,-20,1,21,-31,12,9,-14,41,5,24,24,-20,-8,44,15,36,0,3,-9,22,-10,-80,5,-54,2,21,38,-12,-12,11,18,25,
17,36,4,1,6,-10,-11,46,-52,55,22,38,75,-40,14,63,-34,76,-20,-32,115,-50,82,24,-8,-10,-127,-18,-18,42,10,-57,-37,-43,-36,
0,19,47,17,-35,-6,-2,55,11,-39,30,6,40,35,-28,16,15,-17,28,-8,23,11,-29,9,7,4,12,0,-14,10,25,-19,-4,0,-2,8,-27,28,-67,
-5,18,7,-46,-22,43,27,28,-42,-18,19,25,75,11,-27,15,19,9,-16,6,34,-25,3,5,-33,-8,10,-12,12,53,-23,-76,43,7,15,53,-14,2,
-40,-14,-52,32,-2,26,2,29,10,2,-1,-9,7,20,1,-4,45,11,-20,-10,5,-18,5,-41,59,-50,-10,14,-13,-6,48,34,26,44,-34,9,107,18,
73,-28,-66,42,40,21,-28,19,17,-18,-15,-20,-46,-34,-11,-5,-33,78,31,-38,16,-31,6,13,-18,36,18,-5,-25,-25,-25,-21,23,7,13,
15,32,-2,-7,-11,9,23,39,28,-21,-33,2,-12,-8,-16,-48,-52,-48,-32,-43,4,9,2,20,4,-81,28,62,-11,88,44,-22,52,40,34,-37,48,
8,-18,-15,3,4,5,-17,22,-9,36,40,-13,32,-52,-5,21,-20,41,2,-2,7,-20,-28,-19,13,-17,2,23,9,-9,13,-2,-15,39,14,36,28,-17,
10,-23,-7,-43,-30,6,-28,-47,-16,27,-7,-35,-15,1,-79,-34,113,43,121,34,14,5,-44,30,-24,48,-1,-75,-4,-13,2,-13,-17,0,-6,
-15,-39,-24,51,-56,47,-10,-54,7,1,-7,-38,-39,5,20,-9,31,4,-21,41,15,-27,24,47,-7,14,-8,-23,40,3,-19,22,-9,-22,17,29,-11,
43,-35,50,19,48,-20,27,-17,17,1,32,17,35,-3,-11,9,21,47,24,-6,-12,-15,32,5,2,-12,-30,-18,-2,-43,6,-49,49,11,-38,29,-32,
17,5,-23,17,40,-7,-26,-4,20,-26,20,31,-40,11,47,-14,13,41,3,28,-7,12,-10,-15,-14,-14,-7,26,-11,23,28,28,-12,6,-8,6,-10,
21,45,-3,-21,-36,35,72,8,33,28,6,-15,-43,-18,31,-10,-26,27,19,-75,-13,-29,5,-15,-9,0,-13,-12,-19,-18,6,33,-28,-28,30,58,
21,-50,18,-3,-77,15,-4,112,53,-4,2,47,54,-10,44,-14,8,-5,43,-7,-20,19,9,-23,6,3,8,-4,43,11,27,12,3,-17,88,-36,5,52,-36,
1,12,-25,27,-1,-2,12,2,4,-27,-6,-31,6,15,-47,49,-20,-39,14,-5,9,12,24,47,-7,74,-43,-5,2,-29,-32,13,32,-22,-28,-38,63,
-55,-13,36,-6,0,-14,7,-14,-16,21,4,-14,-4,8,32,5,4,35,-13,-50,15,-9,29,25,-36,11,-21,-92,-49,-40,35,29,-58,-22,7,24,67,
-28,7,12,-36,-9,10,9,-37,16,36,22,15,14,13,35,-40,-24,29,-20,-7,6,-29,32,90,27,-8,-24,-12,26,7,23,23,-17,-22,-11,41,10,
-36,16,-26,5,-31,6,-22,19,-34,33,-5,-17,69,22,-44,-18,5,-67,26,20,48,17,-31,-19,2,9,24,-13,14,26,-21,9,-10,6,4,-32,20,
46,-5,-32,-1,78,-10,-52,-1,-25,-33,-22,-2,24,60,-55,15,51,-100,-2,22,6,13,6,-20,18,35,16,-31,-6,10,47,-8,15,46,26,-39,
53,4,-42,-45,4,-15,-17,34,11,-25,16,51,-14,-25,9,7,-33,-16,26,36,-25,-2,3,-12,-2,1,-52,10,39,-4,-6,20,9,52,-18,-32,31,
29,-67,-20,32,-37,-29,-15,55,-78,47,23,-14,43,-35,32,-46,-13,-5,-49,30,15,31,69,9,58,20,29,7,106,-100,21,32,-41,3,10,21,
39,-15,66,22,23,2,-8,8,-8,-7,31,-23,-42,-9,34,9,-17,0,-41,31,43,-15,43,-42,60,47,-41,12,-47,-74,11,-75,-48,-43,-55,-67,
-84,30,28,26,-31,-11,32,-37,27,-2,-36,32,-9,3,36,71,-5,88,13,-38,-29,30,-49,17,-75,-51,-55,-62,1,-75,7,6,46,33,45,-19,
61,-6,-35,42,8,-18,-2,-19,-19,60,-30,20,8,5,-39,5,14,-5,20,-55,-30,-55,48,8,-17,-35,38,16,-26,5,12,-18,11,6,71,-44,-7,
81,53,-95,31,-9,-29,-24,41,78,-75,36,-20,-2,58,-50,-83,-17,28,-31,-22,12,30,13,33,-44,-24,-74,-6,9,6,30,39,-3,-48,-59,
54,-36,35,11,34,-25,-25,21,57,-20,-63,-59,-35,-83,-13,-2,-82,-72,-22,17,-42,61,-7,76,-31,-22,-4,-35,39,24,29,-52,38,-37,
-10,-6,33,51,-74,44,-36,-7,-21,-41,-90,-16,-36,8,13,-3,21,-8,60,-7,27,-35,-41,-17,44,-48,5,-4,17,-33,-21,-14,-16,69,73,
29,-31,-4,-2,39,-58,22,-49,-40,-36,-43,20,-25,6,-45,7,36,27,52,-1,-45,8,34,57,-57,-2,-3,20,21,-9,2,6,-3,-47,50,28,-7,7,
2,-22,-37,-82,7,27,3,14,15,94,9,27,50,9,-35,-4,-8,-7,-9,85,3,-22,39,-50,26,-8,29,13,-41,-39,97,-42,1,-84,-1,-77,-99,-21,
-29,-11,-84,6,-68,11,17,68,-30,31,39,-29,-63,22,-69,-4,-4,-98,-26,50,22,-15,32,-82,50,46,-42,-41,-17,-95,-11,5,12,21,
119,67,-13,55,-24,-7,-28,38,-2,-3,18,-6,-14,-1,-5,24,-4,41,14,-14,-54,-20,11,-39,4,-9,-21,-3,81,-99,55,-18,21,35,24,-55,
-6,-8,127,20,-30,43,48,-3,59,-67,-52,-82,-42,15,24,62,16,16,-36,-75,28,-12,-24,-85,56,0,23,-10,39,11,1,-32,26,-7,-19,37,
-65,6,25,0,4,-34,-65,42,-7,3,10,16,-124,3,22,-74,57,9,-17,-2,-64,-82,41,6,30,51,-28,16,12,-14,67,-18,-7,50,32,20,65,-82,
-26,-46,23,47,-15,33,-5,6,32,-68,52,13,-3,-44,22,64,77,-3,13,65,36,4,127,25,-10,24,-71,41,-18,79,57,-68,-8,-13,21,25,
-41,16,-112,-53,-4,26,30,7,8,-36,-80,-59,-11,62,-2,69,-67,19,-15,1,95,-50,30,-4,16,-15,20,22,42,-38,9,-13,-105,-50,-30,
-5,-3,17,-5,2,-23,34,-1,38,25,10,6,88,23,65,92,14,18,-23,-51,14,24,38,62,35,81,-44,1,0,1,-4,-34,-74,-19,38,-32,-8,6,-40,
-42,-127,-64,54,-8,0,-126,29,-68,-6,73,-28,34,-120,21,29,-83,29,31,-99,-6,-86,-72,1,25,-9,-54,20,20,-24,-42,56,127,-106,
-16,34,59,9,-44,-53,60,-11,-29,28,4,-69,18,-6,11,70,-45,27,0,65,39,11,50,45,-18,-22,17,-3,-47,27,-29,1,-42,-54,-24,27,
-3,-16,-28,32,16,-10,0,11,-3,21,-14,6,-3,-24,7,-24,-1,15,-13,-40,-9,-5,2,-12,13,23,8,-50,-2,-4,17,-6,-33,-34,47,3,-23,
18,-33,-84,24,4,22,-50,-28,-15,9,17,15,-34,56,-17,16,-2,-16,24,3,12,32,-37,-28,-2,1,15,2,15,-22,14,-19,-4,23,-16,16,8,0,
4,-7,5,8,-2,-15,30,-21,-5,5,8,-5,-7,9,3,0,-32,-19,13,11,-22,-19,-29,-17,35,-25,0,-57,-42,18,13,21,-53,-30,0,20,-7,-10,
-31,40,-22,-13,47,-16,3,43,26,9,-60,-3,42,7,39,2,28,2,-3,10,9,-5,11,6,2,9,-2,2,6,28,-21,49,4,-26,26,9,11,-13,32,20,3,
-28,-18,-17,31,11,-21,-33,-17,-36,-12,79,-24,-48,-51,18,40,3,-20,-71,24,-63,3,-63,-25,29,1,-10,19,-27,-46,62,85,6,-7,14,
54,16,-12,16,26,-3,6,5,-18,5,-22,-43,-29,18,-25,10,-10,15,6,51,-37,1,-4,33,-14,-51,33,-21,-32,4,-2,-6,-9,8,-36,40,-85,
33,16,-41,34,-51,-62,-2,94,-68,-80,-71,93,-28,52,20,-56,10,-4,-9,-25,-4,-4,-10,-55,23,-41,-18,-57,6,-9,-46,-16,20,6,8,
-16,9,33,-25,33,-3,-6,0,-18,3,6,-51,11,-24,-12,22,-23,-20,-6,12,7,5,-11,5,26,11,5,64,-63,43,4,-50,-12,-39,-13,5,-29,-7,
-39,27,-9,65,-17,47,-8,-11,20,-15,-27,-1,25,21,48,51,-20,35,-28,16,-2,-8,-1,7,-14,43,-3,-40,-6,18,20,-15,26,4,3,-6,-7,
-24,28,-13,28,-4,17,-12,-8,0,22,-5,-16,-41,-36,-14,9,-2,-13,65,53,-46,7,-8,1,45,11,11,-17,-22,-7,11,37,-20,9,-56,22,-39,
12,31,5,-6,34,-1,-14,81,-15,41,8,-14,9,3,-2,14,28,8,7,10,27,-39,25,-26,25,26,-10,-2,-12,-22,-12,-29,21,-27,2,15,-36,-16,
-12,-33,-24,53,-2,10,21,58,-2,26,-9,-31,0,36,-2,1,59,-12,4,8,63,17,3,-63,11,24,-25,32,0,-20,-12,-37,4,8,-57,31,-60,-5,
11,-11,-27,-21,29,19,0,-24,-12,-15,-15,12,35,38,39,-21,5,-24,-52,-36,26,-24,-1,-27,-16,-7,6,4,6,51,-13,120,-41,95,-16,
44,-16,0,7,-36,-48,34,-127,10,31,31,15,-19,-23,-51,-30,-21,50,-19,40,84,-43,-78,7,32,-39,-34,60,-67,-19,12,-14,-50,-19,
29,23,-14,-3,3,-35,7,-31,8,4,-25,5,-36,-13,24,-26,-42,57,8,72,-8,-27,-33,39,-10,7,49,-58,37,17,99,-55,45,70,-44,-79,-28,
8,77,-37,49,44,-25,17,-18,-44,4,87,-73,2,72,-38,-17,-3,127,-7,7,53,3,51,40,5,26,2,-17,17,-6,7,49,-22,22,1,-2,-41,14,-7,
12,8,45,-22,-48,30,-16,11,30,-33,-22,39,-5,42,-43,1,23,65,37,-6,-13,39,4,-5,-68,12,-3,6,36,29,-15,-2,15,-103,16,72,-46,
-13,11,-64,-39,-32,52,23,33,-16,-2,8,-29,25,42,-21,24,3,-2,13,15,12,-41,2,7,-13,19,-20,-14,-9,15,-6,-59,17,-1,-1,64,-43,
-23,-1,29,-36,-37,10,30,21,26,33,2,-23,2,33,5,35,66,18,55,53,2,5,-18,-102,22,24,-36,-6,-17,-76,-58,1,0,-40,52,-68,-10,
22,-45,-6,-14,-25,34,-61,-73,-4,-69,-17,-94,-1,21,-26,-6,-5,-6,16,17,-4,-36,-27,-23,43,52,-7,-53,-58,-1,-48,21,-5,24,
-54,1,-22,66,42,-44,-105,18,-18,11,-8,25,44,29,65,-13,-56,39,-2,-6,23,16,-39,6,54,36,-33,-2,62,-57,-35,-26,-12,-3,38,31,
8,30,-26,-20,38,-25,30,-2,18,-71,-48,-5,-40,65,-53,-24,64,6,42,-3,-29,-59,-45,-32,43,23,8,46,-38,58,12,79,23,-13,-41,
-19,52,-42,33,-15,10,3,43,-43,-26,77,-37,-18,9,-33,-15,8,-7,18,-18,11,32,-57,-47,39,33,-54,40,5,-16,46,6,40,-13,28,36,
-4,21,-87,0,21,-43,25,-3,-66,27,-13,-15,13,2,30,-21,31,50,-31,21,-1,17,81,-22,50,30,-18,18,-14,-4,2,31,7,6,-43,6,-59,
-17,61,-22,15,1,-67,-35,-7,12,-12,21,14,-15,-22,29,46,51,41,22,-34,16,70,-11,82,22,60,33,11,8,-12,-5,-4,-62,53,50,-126,
40,42,-56,-28,97,96,-20,26,3,-21,7,-6,30,54,-30,9,44,-39,33,2,51,50,-1,1,17,-15,-10,-77,-25,53,5,-9,-40,-43,-63,-36,-9,
-29,-38,2,-14,12,34,30,-10,42,3,-48,41,35,9,127,8,11,-63,-14,-25,-41,-8,37,-73,54,41,-127,29,88,-9,8,88,57,-17,90,71,26,
22,43,-24,18,-17,21,-13,10,-19,52,-5,26,-12,-31,-16,-32,18,-13,-9,-18,49,-7,-50,34,13,12,0,-48,10,-17,-91,-15,-46,-17,
67,73,-3,-67,-67,36,110,47,-21,-58,-62,-18,43,19,99,-51,53,4,80,33,66,31,-43,21,23,-28,10,32,34,4,4,31,-6,-1,-18,11,15,
-15,9,2,26,26,14,-12,-18,36,-7,16,43,17,26,27,-55,9,15,38,12,-95,34,-22,-12,80,36,-34,-20,108,-52,-30,-15,-33,-43,19,
-59,-4,-20,10,-9,4,28,-58,32,39,25,12,96,8,17,-51,37,14,4,-14,34,-6,-11,30,-24,-25,1,7,7,-29,29,12,40,-1,-15,-33,-27,48,
-41,29,58,3,17,-9,17,14,42,39,62,-38,55,35,36,40,26,-16,22,67,-69,-85,-12,-44,-8,-18,-84,54,-38,63,-29,30,1,-66,14,8,49,
34,107,-26,4,-45,16,46,60,22,69,-52,-18,3,-19,-18,-4,22,-4,-49,61,5,29,-9,-15,-34,-18,42,-11,69,35,-22,43,4,36,19,57,25,
18,-37,58,20,81,0,35,-2,-4,24,-87,-51,-22,-104,-102,95,3,17,-64,65,-64,62,101,-72,24,-39,85,-1,70,48,-26,-16,-86,2,99,
29,81,-1,0,19,-66,19,26,-10,-20,65,18,25,-11,22,65,-14,-25,-46,-101,-6,-6,75,-1,-127,-35,-77,58,-18,-51,-99,-16,10,7,43,
-23,6,-46,107,-50,61,61,7,53,-27,-76,65,-126,89,14,28,30,-33,59,19,73,-31,-23,52,16,-60,27,-38,19,-52,22,11,-30,32,-17,
-14,-19,17,3,27,-1,29,9,38,18,9,-15,13,-76,21,-7,-6,-13,-44,-4,-36,-41,-37,-27,-75,-12,-21,55,70,17,59,-46,77,5,79,36,
-29,11,35,-57,56,-101,1,-10,21,-100,29,27,32,-4,-52,-10,28,6,-80,99,-48,79,-28,49,-25,-30,29,-14,-1,19,-6,-9,5,7,36,15,
9,-20,-5,-24,27,24,-27,-49,-7,-4,60,48,-8,-88,3,-35,-36,-47,35,47,-13,-33,20,-64,62,43,38,-64,-45,32,-7,46,-63,-54,-6,7,
63,-27,-46,48,30,11,61,53,-38,-22,-50,15,67,69,18,100,-6,-38,7,-24,-35,25,8,-3,-37,25,16,-40,-38,-56,-24,-30,29,-8,-69,
17,-48,-28,37,27,-44,-15,54,-4,-24,-38,-10,-3,-42,-59,63,-28,43,-10,8,-13,-77,-47,-19,100,-58,9,70,12,74,127,-55,18,35,
71,3,52,-70,-73,-117,-34,33,66,49,112,26,-4,21,-43,49,-50,24,-23,-26,34,10,-18,23,42,7,-40,34,6,20,19,91,-122,-40,-14,
-71,-2,8,-110,25,-16,42,36,35,30,-32,-27,44,-89,33,-19,-101,-46,-72,-30,-47,-39,26,-25,-9,59,-10,79,57,56,1,-36,75,15,
-60,-53,-70,-23,-51,9,9,8,-51,-12,16,-41,57,0,-41,14,16,-8,4,-7,8,-55,-48,-17,-28,-84,71,-32,-31,18,-26,-15,-36,-78,-20,
-41,3,28,-68,-53,-49,-40,21,-26,-37,-20,-82,-55,-45,54,-37,-44,17,55,38,-14,27,28,55,-53,29,-43,4,30,-65,9,63,30,-12,2,
-20,-7,-2,-39,2,-44,-14,13,-39,-34,27,35,-30,-25,-9,-40,0,25,0,-84,80,96,-114,20,16,-32,43,-46,-40,-52,8,29,-113,-79,
-53,-95,24,-95,-109,-105,-63,-80,-26,18,22,-34,32,74,73,27,-23,21,125,7,68,7,-15,-36,-58,-28,34,61,-12,61,-57,-58,26,
-43,-30,-12,8,14,-76,17,52,20,-47,-44,1,-8,-2,-4,7,-42,32,97,-77,18,82,18,27,-38,-60,-81,-3,38,-111,-41,-30,-28,-3,-49,
-108,-13,-78,5,44,27,31,-5,-23,-21,4,94,-11,-2,33,75,-30,-6,-57,-62,-11,-18,9,60,25,63,24,42,-67,-27,11,-108,72,-12,-65,
-38,-24,-17,75,-62,21,-17,62,27,4,6,-5,-51,11,78,-61,-39,30,18,61,-26,-19,-30,73,-33,-50,-34,-82,-24,22,25,-48,-127,6,
-35,-5,-109,-18,-118,2,45,4,82,107,-4,-29,34,39,-40,-41,-21,-16,-61,-6,-16,11,23,-40,-23,-115,-14,13,-96,-51,-75,-25,40,
-48,-26,-14,-51,21,31,46,8,10,0,2,69,23,91,23,-10,17,-22,-18,-29,-34,-18,41,-119,-75,-33,16,-39,-76,-30,57,39,-8,-110,2,
-79,46,53,-8,-17,98,-20,-16,-48,-11,-11,-37,-14,93,27,-19,28,-31,3,69,-107,-127,14,-72,-6,4,-39,28,70,-24,-74,-33,-41,
40,10,21,1,4,42,44,63,27,61,46,-22,36,-33,9,6,-18,-103,98,-110,-7,-32,-19,-58,23,-26,72,-28,63,-105,10,-2,6,81,-45,-60,
59,44,-16,-26,5,-56,-23,51,29,42,-32,48,-94,-29,75,-90,-32,-44,14,57,-75,68,98,63,50,-17,19,28,-40,10,22,5,108,3,5,-7,
100,79,26,11,-6,62,-35,32,-14,17,4,-41,6,-4,-22,-33,6,13,105,-21,22,-43,34,-45,-58,63,-42,15,2,50,-48,-57,-26,-43,7,20,
50,16,12,76,40,-57,11,35,97,22,-55,-50,8,-1,-80,69,7,37,-43,13,48,-24,8,-11,-29,2,-11,11,27,31,22,-44,-31,46,-9,-32,3,
-61,114,15,-93,118,-8,-98,52,120,62,-18,-88,49,-16,-17,-51,38,32,-17,37,127,28,-48,55,24,14,-4,-25,-51,4,35,18,7,-53,59,
24,99,-41,-46,78,41,-40,23,-44,-9,25,5,47,-48,22,-30,28,53,-22,3,38,2,33,61,-83,21,-45,-33,60,32,26,51,46,-36,-21,-14,
-41,4,-18,-30,16,-41,28,4,50,-4,-37,-9,24,5,37,19,-50,28,-4,-67,17,-22,-23,5,-8,-20,-30,69,-36,8,-27,-41,49,69,-30,15,
-21,-41,23,-45,21,-32,43,-11,37,6,82,-44,7,83,-19,3,-56,-17,-32,23,2,36,13,-14,2,-93,0,37,3,-22,-50,3,57,24,2,95,47,-30,
-49,-41,-46,-51,58,42,-118,-25,-63,-98,-7,-36,-4,-6,4,-4,-36,52,-8,-75,12,4,-34,87,-48,2,1,-65,-35,-83,14,-11,44,28,-13,
-21,97,-14,-48,127,-53,-57,-25,-35,-46,12,31,-17,6,-6,4,-58,-52,21,27,-15,-20,-27,67,0,-2,-5,14,-28,-47,6,-80,-75,15,96,
-14,9,-118,-18,66,-30,8,-21,67,27,6,-37,17,-99,78,17,-51,-85,109,41,127,-64,40,63,-21,33,-10,-27,5,-51,8,3,26,21,2,-7,
50,37,42,45,-7,-70,80,19,-58,35,0,-21,-36,127,57,-73,-71,67,37,-19,15,-30,24,-24,37,-30,-31,26,-21,-8,-16,18,13,5,26,42,
41,-91,-87,33,49,13,2,120,17,8,-3,103,32,15,55,95,-4,40,-2,-15,11,-13,17,-3,-12,17,-9,-3,10,23,22,24,22,19,-21,-30,4,
-22,45,-32,-20,-67,-12,59,73,-67,36,38,27,-17,-61,-10,16,-8,-63,-45,-6,-14,-32,-43,-6,7,38,5,21,-47,-62,47,-31,17,-104,
81,44,14,11,-2,42,69,27,10,-11,13,-3,2,21,-58,45,-3,6,62,-37,-32,-43,-27,-9,21,-5,-8,20,-19,-22,-6,7,-19,53,97,-38,-14,
6,-28,-20,31,6,-21,-37,-48,2,23,-32,-34,18,-11,-22,-10,2,4,34,23,34,-29,10,-6,-3,-59,-35,35,1,-7,39,10,38,-10,-34,11,0,
2,-8,60,-7,-58,46,51,-16,37,-4,-33,-17,-44,-48,-39,4,-35,14,26,2,21,4,38,19,9,-34,-43,-4,12,31,10,15,-27,-15,-32,11,-26,
50,34,-51,5,-69,27,5,8,-14,-25,-17,25,103,31,-114,33,27,-102,14,77,37,36,-44,-4,19,-12,-3,23,20,3,-6,-11,49,1,38,17,0,
-13,38,27,23,37,-31,-78,71,22,-34,74,-56,-23,-4,16,45,-61,-42,73,43,0,50,-19,23,21,10,-71,51,-33,-21,-16,-29,-2,-16,19,
3,10,-17,3,37,71,-9,-63,34,16,-74,19,-10,10,-2,-64,33,8,-35,45,-1,20,31,1,31,-42,-6,5,31,-35,-7,30,-4,8,0,18,-16,-11,21,
45,-9,-34,30,-54,-22,68,62,-17,32,45,-37,-26,17,9,-17,-21,7,-35,-12,-31,-17,-26,-18,53,22,-3,-42,-17,5,27,-35,-67,-9,25,
-30,-24,-1,-5,65,22,57,33,-40,-10,-16,-5,44,-9,13,-18,-4,-2,10,-30,-31,13,-20,7,-7,14,-3,25,-16,1,-1,-44,35,60,-22,-14,
-57,29,-29,7,-39,24,6,-11,1,-22,-1,-44,29,0,0,10,11,19,26,-28,-11,-29,12,5,38,-73,13,11,-14,21,19,-63,86,59,45,34,13,-8,
-10,8,27,-19,-3,28,27,16,-8,-30,22,13,-25,-9,48,-9,-19,39,20,-26,6,19,-11,-62,-46,-14,3,35,8,18,-29,20,-13,-2,37,-61,
-39,-33,16,24,6,-3,35,-10,-12,-50,-87,-101,35,68,-30,-1,-19,-32,-24,96,47,-112,-50,-65,-1,-37,13,-17,23,45,4,-13,-1,-22,
42,14,20,-14,24,27,-45,41,28,-109,35,24,-28,48,-42,-39,-19,-37,56,-52,-37,-18,6,24,20,65,56,34,-20,-52,-1,-56,-4,-1,7,4,
-20,11,8,-27,-39,40,-41,-20,14,-77,-38,-70,-48,-116,8,11,41,-37,13,4,1,4,6,-4,25,22,25,-38,54,-27,4,-6,25,0,-22,3,-3,-5,
15,17,11,48,18,-26,14,-38,-1,11,8,24,-4,32,-12,-32,66,7,18,-34,2,-30,-31,-40,-22,-4,-13,3,-20,-34,-43,11,-25,-40,-15,
-50,-10,-15,-43,-11,-37,8,42,33,11,22,3,0,7,-33,31,47,25,-27,-1,-6,2,21,-5,-4,-21,-12,-30,-32,-5,-8,35,-42,-17,0,20,-17,
-36,8,16,17,17,5,0,-3,55,28,31,-6,-18,-42,-5,-36,25,21,3,22,16,-12,-61,-15,-3,21,-17,-29,-15,30,-12,17,2,-27,14,65,17,
-12,-8,-3,17,-24,18,9,22,-11,21,6,-16,45,-22,-1,-2,14,-1,-8,6,-24,42,-18,-20,-6,-1,-37,-55,1,53,0,11,41,-14,-4,19,-7,45,
-3,-83,-36,21,-53,69,28,35,-38,16,-29,-7,127,5,27,-58,52,31,31,47,-19,52,-1,11,35,14,-35,54,23,6,61,-77,-96,36,57,-113,
86,-14,-80,12,-48,9,14,-2,6,50,-19,-29,17,2,-20,23,21,26,-20,11,-11,-27,17,-29,-75,-28,-22,50,39,-101,-51,14,45,-20,-41,
-65,-1,-18,-20,10,51,53,-37,-20,16,33,-2,39,-65,72,28,20,1,41,-42,13,39,-9,54,-81,-30,-46,81,-4,-48,-73,-3,-11,49,-17,
12,28,-29,17,39,12,-2,-30,17,-5,29,25,-19,-20,2,-22,-2,-60,-35,2,-84,-47,-5,-28,-52,49,0,-54,-18,-45,-71,-28,-12,84,-19,
8,-12,33,-22,48,-13,10,-25,-25,21,-30,-19,-4,-14,-49,1,-25,76,-101,42,-7,121,-26,-63,7,3,26,62,46,-73,12,-26,2,-20,26,
-24,-50,-16,12,-3,-20,-19,38,0,23,24,-52,5,-32,1,-113,9,111,-22,-33,-90,4,19,-4,-50,22,1,2,39,-5,0,14,28,31,-37,34,8,
-57,13,-44,4,22,-3,36,11,51,41,-41,29,13,-49,104,-19,28,-27,45,74,49,127,-18,-13,42,-42,-37,-1,-38,-8,71,0,7,-12,64,78,
68,40,62,37,-90,92,-72,-56,40,-19,-63,-58,2,7,-6,-55,-16,-81,14,-62,-19,42,-9,10,-64,-2,-35,62,-1,-42,-63,42,6,4,16,-44,
-47,40,-5,22,21,-36,-37,16,30,-43,-29,-2,-16,73,-94,14,-35,-14,-14,41,-39,-10,6,-18,-6,-46,-23,-72,7,-29,23,-36,9,57,27,
-46,-52,1,-55,-45,25,-121,10,16,15,32,9,-1,25,14,-47,22,-54,-15,5,-46,62,-33,-47,79,-5,79,19,-117,-66,43,-9,11,44,-34,
-37,47,-31,-15,-55,59,-26,5,-45,8,44,-18,42,-10,45,3,-31,-26,22,29,25,-43,30,-18,-60,21,-10,-22,77,42,-66,8,-15,-11,-93,
-58,-39,2,-21,-16,51,-17,0,25,-50,-18,-21,3,-43,-10,19,-19,-10,-1,8,45,-23,-47,3,-21,-83,-24,60,-14,9,4,-65,27,-49,70,
11,7,22,-15,41,0,73,-52,3,-11,0,40,0,13,35,-14,26,-65,56,49,7,-59,127,103,-105,2,82,16,-4,-41,-58,5,-33,-23,15,12,18,
-13,52,-48,30,-1,-1,61,-7,24,-52,20,-28,14,21,53,29,74,-127,-34,20,-30,-45,6,-36,-33,34,98,58,67,-39,-12,-45,66,-15,-11,
38,-53,-15,47,-35,-29,-10,16,37,-19,48,43,42,-71,67,73,-97,1,32,43,40,-52,-75,9,20,41,-5,-76,26,36,86,-56,-23,3,-37,51,
-18,15,-10,25,-3,75,-60,-11,60,-11,-12,29,21,-40,35,-20,-57,7,-16,38,4,18,13,-53,-22,24,33,36,-99,-49,-18,-18,4,-83,-32,
-18,-21,-15,-8,54,-56,15,-41,-61,38,21,1,-72,25,-48,105,12,45,36,31,-61,1,15,12,-29,-13,20,-46,-16,1,-54,-34,30,28,62,
-4,-39,78,29,17,-25,24,-29,18,34,17,70,-11,19,11,35,8,-1,50,49,-1,98,-101,-11,34,-20,-57,-32,-83,21,-35,-15,-30,48,-21,
30,4,-20,48,48,15,5,-2,7,62,82,34,16,34,-5,15,38,-58,-18,7,41,-40,-29,-31,-24,8,11,60,75,40,14,-1,12,-4,-27,66,31,-8,8,
-42,26,-66,44,0,23,8,36,16,53,-88,127,-117,40,82,-42,95,42,-73,7,-28,-52,-26,27,-31,20,32,22,13,5,-19,12,6,-22,27,54,47,
11,10,19,55,3,-5,-37,-2,22,25,27,2,21,54,-5,49,44,37,34,0,100,-77,-37,48,56,-79,33,-20,-27,51,21,55,48,12,37,-15,47,15,
48,-60,0,0,-47,66,24,-27,-6,-9,15,-34,14,-14,-14,-37,71,-68,-49,24,34,32,-86,47,60,68,31,-28,42,-35,7,45,-55,51,15,-50,
-41,-37,6,61,5,13,-12,6,-18,16,-34,-61,-1,5,-16,-5,-15,11,-7,-53,63,16,-1,35,16,-25,17,8,-65,25,-42,-51,14,64,-72,66,
-11,2,49,-10,22,-59,-3,-8,41,-50,5,23,-40,-48,25,39,25,-12,28,12,23,-46,-26,32,-13,28,17,-22,-71,-19,-10,47,-25,44,7,23,
7,41,20,3,-25,-27,25,-12,13,33,-65,-45,50,10,-31,5,-56,-6,-43,21,21,57,7,-10,31,-17,-19,44,14,17,54,-28,53,-38,18,-59,
-6,-7,-12,-15,21,2,-61,40,-23,33,-23,36,-5,-41,-3,41,9,27,-1,-27,10,-62,-40,48,-8,25,26,71,53,0,21,10,-64,-63,42,17,28,
-19,33,-19,24,-15,7,-40,6,-24,-26,-7,91,30,41,52,-58,-20,-39,13,-8,28,88,21,42,-37,24,3,-17,36,-11,-28,-11,-17,-31,16,
-21,28,-41,42,10,-23,11,-4,-17,40,-28,-37,32,-70,-33,39,-19,-9,35,47,53,0,-10,39,-44,-22,67,-9,21,-31,11,34,7,22,36,-25,
-6,-4,-1,-20,97,-17,-16,51,-23,100,-18,-9,-40,19,32,20,37,-27,24,-38,-1,36,-10,-59,-6,14,23,-26,-64,-26,-10,24,-75,35,
-19,10,46,-66,-101,-16,56,64,-74,-40,19,-1,-23,52,25,13,-18,28,-114,39,21,-4,-43,-82,-31,7,73,7,35,33,-51,25,13,48,45,
-46,-20,16,21,18,4,-84,52,4,-12,-26,15,19,-28,19,-8,12,43,23,6,2,-2,32,-16,3,12,36,-23,44,39,-64,64,-117,-48,-43,-23,75,
-55,-85,69,15,-30,36,47,-40,-60,107,-3,6,73,49,-84,17,62,53,27,9,48,51,-58,63,14,54,-23,-51,31,-52,24,1,28,-52,5,-12,
-19,-11,-5,-8,-12,8,2,26,10,9,-16,-20,22,13,21,-2,-13,36,8,-17,34,-83,6,-121,13,-79,-94,70,15,-112,-15,7,-56,19,14,-56,
-39,127,-43,47,-7,47,-23,49,23,27,19,29,48,37,-24,35,14,10,-68,-19,81,-62,8,15,4,-26,13,-33,12,-6,-16,-17,12,13,5,3,5,8,
-3,-29,4,14,-15,-15,2,-77,-26,-6,28,-94,-20,-10,-42,-54,42,85,37,-24,-10,50,7,-34,25,-66,-57,81,18,66,-68,-17,13,-2,-20,
-13,-26,-64,3,-35,36,11,37,-29,-68,20,94,24,-12,73,-15,26,6,-64,33,-31,0,-28,-6,9,-4,-29,-13,-5,-15,15,-4,17,27,5,1,-49,
13,-1,-17,4,-20,32,-16,-3,20,80,-49,39,45,71,-65,51,-43,26,-14,-32,-98,61,35,-45,-37,-23,-83,-84,30,-44,15,89,58,74,22,
2,20,13,9,1,3,33,-11,-20,16,40,35,-31,-13,6,3,12,-4,10,-11,20,4,-21,-15,-10,-7,1,-24,16,-5,-46,-49,12,-30,57,32,-92,-99,
35,-43,-29,22,66,-6,29,22,-7,18,-37,-29,-4,16,-58,-9,23,0,44,-33,-36,0,76,16,100,-23,-2,-18,18,28,-19,-37,34,-21,13,30,
21,-55,24,20,-18,10,31,5,-15,-36,22,-18,-3,-15,9,44,-23,0,16,-16,-38,-11,-27,-45,28,42,-93,-127,-5,-7,-24,58,24,13,-16,
-4,-48,48,-42,-42,-3,-75,-7,-7,-19,-14,-20,-4,9,-87,29,9,70,-28,28,-41,10,73,-38,-49,-9,-37,20,5,-34,-14,-28,1,-32,6,8,
0,2,-24,40,3,14,5,25,31,6,-1,-61,22,-19,-19,-50,3,32,-69,-17,-20,11,22,0,57,69,-5,2,-19,-45,-38,28,15,3,-61,57,16,-81,
-31,-67,-34,-64,-75,-73,43,33,-6,17,-37,10,-4,11,-100,-26,45,24,-73,-69,-38,-25,3,-3,-47,-5,-13,14,-11,-14,-27,39,2,47,
-3,40,11,-30,20,-19,-6,-22,39,-2,-47,23,-73,51,-94,-23,-20,34,-48,33,-33,-40,24,-20,-18,56,10,2,78,-19,-75,-35,18,-71,
14,100,-6,13,50,-9,-1,1,10,-22,-20,110,-12,25,-3,-4,6,-39,-19,-33,13,14,-22,18,-28,10,21,29,-26,22,-11,-1,-19,32,24,-62,
-2,61,-16,68,11,-51,-70,15,-106,-77,-65,51,-33,45,24,-45,44,-47,-109,35,-75,-123,45,6,-7,56,-24,-44,-35,10,-20,50,-25,
-33,36,20,-12,-1,67,48,7,11,18,-7,-69,-27,-20,-87,-22,1,-3,4,-14,-12,-44,33,28,-5,66,-3,-1,33,19,-54,37,53,-60,80,4,
-104,-23,-24,39,-58,-36,73,-19,-62,-28,-16,-54,2,-45,38,-79,-73,-5,32,19,-44,13,-21,-54,-62,-8,34,-109,9,-1,19,24,-28,
24,12,-5,7,-26,-24,-83,-24,-32,-10,-24,-42,26,22,5,2,-10,44,36,-4,32,44,31,18,23,-21,-11,-39,37,74,-48,-111,19,-40,1,
-70,-37,49,-72,72,-50,-10,-111,-13,5,7,32,71,-66,-10,-17,-19,27,-14,-67,-46,8,-3,-43,-26,3,26,-31,28,12,6,19,54,-66,
-125,-75,31,0,32,24,-42,22,55,17,-53,40,-36,-34,-3,-43,-3,-39,30,-30,-33,25,3,-17,-39,12,-3,-76,97,-112,5,-31,51,-55,14,
-8,-32,3,29,-14,53,4,43,-13,-56,2,-26,-12,-5,-16,44,27,-47,20,-13,10,-33,-21,6,-5,-30,103,47,-19,-34,-46,-32,-20,-47,-8,
-6,-20,22,-23,-4,-36,-54,17,-21,48,6,-22,39,40,-78,-29,14,1,-8,27,-17,-57,39,-84,-1,-45,16,-33,-32,16,-25,8,4,-43,36,
-62,-14,-2,-48,44,85,12,-3,26,7,-6,-32,-26,-73,35,-33,-18,-30,33,-28,127,-13,-65,-25,-65,-91,-9,-25,-1,-12,-22,8,-28,
-18,-66,7,-14,-34,47,21,18,9,46,-59,-6,21,0,-5,-17,-40,16,19,-13,-59,-85,-5,-46,-34,-62,12,-45,-31,-73,67,-31,-63,-64,
-6,26,-11,24,5,2,-26,15,7,-33,-18,-2,22,14,-54,18,57,36,6,-20,3,-60,12,1,66,80,-10,6,62,-13,-40,31,29,3,-19,-4,61,-27,
23,-6,-47,40,-2,11,52,-16,-91,48,-8,28,-58,-93,21,-48,61,-45,-14,-7,-45,-16,29,-9,-42,-50,-21,-71,-55,32,26,-14,-29,77,
26,-13,-28,26,60,17,-33,38,-9,31,-11,-47,-76,8,127,-4,-9,54,34,-14,15,4,-32,-17,-57,-1,-27,-72,-64,-38,-17,-43,9,-1,15,
4,-2,14,-9,34,-1,-14,18,-4,5,16,-28,-11,9,15,-23,24,32,-77,-29,12,56,-22,-11,-57,1,5,-20,-4,13,-18,4,-18,-8,44,15,-13,
-43,-4,44,2,16,29,86,-26,-68,-20,32,-4,-99,-8,51,-35,-54,-56,-12,31,-65,-25,-9,-36,-40,27,-18,-27,-5,5,-27,13,24,-12,
-13,-25,-20,12,63,-1,-7,-4,-36,40,-67,7,30,-58,26,-35,-15,13,12,-4,-8,-4,35,-25,23,5,-10,2,38,8,0,-13,45,-23,7,33,18,13,
-117,14,63,75,-127,0,45,-25,-19,15,-125,66,-11,9,0,-14,-38,-24,-21,-14,25,14,-14,-21,6,-35,-31,15,-9,16,98,14,1,36,-42,
63,-35,79,59,-85,-12,27,23,36,21,-16,-19,5,5,-3,19,-11,18,-28,14,6,6,-21,33,13,-14,-24,-24,-11,-36,61,15,30,-39,-61,-12,
23,46,37,-66,13,68,49,36,9,-3,-30,21,15,54,24,-1,-54,-9,-31,5,5,-15,26,69,0,-34,25,-39,21,20,-46,27,-36,-46,23,0,-71,17,
-24,-9,28,-6,5,12,-12,38,16,1,13,-13,-33,-11,21,-8,-39,-13,45,-57,50,42,-6,61,-54,-79,-6,120,-21,-11,-75,38,44,-10,-14,
2,16,10,-21,-14,52,-5,32,-29,3,44,-51,-19,7,-64,-86,1,20,12,18,-23,-112,-36,56,0,-22,-58,9,-38,-37,4,-28,-26,-1,20,-36,
-19,9,-12,-25,-14,-34,39,16,1,15,38,10,-56,20,5,-34,-48,61,26,-14,-4,-1,9,19,-34,22,-48,1,-8,-4,9,9,-1,12,26,5,-10,-23,
36,-52,-17,31,17,-82,8,-9,-21,4,-28,-28,-38,2,18,-22,-47,19,-15,16,11,33,-21,-36,-42,-3,-3,18,19,-5,18,-26,26,26,-4,-18,
-6,59,-61,47,51,30,-41,55,-12,-17,11,7,-75,39,10,-14,-3,32,7,-4,0,10,14,12,8,30,-35,-47,-23,-20,-8,-19,2,-20,4,21,-46,
-8,-6,26,-28,-21,65,2,37,-8,51,34,-52,16,49,-39,-29,5,-2,-25,29,2,101,1,53,30,-4,20,-37,21,6,54,-28,71,-47,-2,19,44,30,
17,-15,55,48,-39,29,39,31,-34,40,11,23,23,-25,28,-31,-47,-8,16,1,-32,74,-15,-44,9,17,-10,-5,-59,15,0,-29,23,59,-113,1,
-9,32,0,19,-5,-29,-11,28,15,-13,-27,8,10,-5,-25,-28,-17,-11,42,-9,40,18,-22,-58,-16,13,-2,81,12,2,18,48,27,44,26,-36,
-33,1,-50,32,-39,-36,-127,24,0,45,-39,-16,-32,-58,-67,-29,-5,7,62,-6,-77,43,24,-26,37,-50,-8,-31,10,-50,-30,-82,-50,36,
-23,0,15,-22,-24,10,22,5,40,25,18,-10,-24,-16,-5,-16,-25,-18,21,8,8,-16,37,-5,34,-59,32,-45,33,-36,23,8,13,-16,-17,-3,
-37,-2,2,29,-9,-8,0,-56,-73,-25,-34,-18,23,19,-80,-18,-56,-34,6,-39,-50,-13,30,-40,-4,-36,-58,-34,2,34,-32,-7,-17,3,32,
7,59,-5,21,-49,-25,11,39,-29,2,-7,18,-34,44,17,-16,-43,28,15,-13,20,33,20,56,50,45,-42,25,-18,43,15,-14,23,-13,15,-6,
-65,-42,-22,-20,-49,-11,20,-12,-19,-19,-39,-11,28,-95,21,4,1,-10,73,8,-57,46,52,-28,9,68,-36,6,-27,-10,0,2,-57,10,-35,
51,-36,37,-22,-34,1,-10,16,5,-5,2,53,-23,20,43,23,42,12,32,-23,-4,-44,47,3,-14,-10,27,54,-45,30,0,-11,24,2,-18,-25,-62,
40,21,-48,2,55,-127,-21,-93,56,10,-32,69,-49,3,29,4,-48,-10,-13,-23,-56,-83,-53,-26,-28,19,21,17,-51,39,-54,-18,39,-21,
-1,21,1,25,97,65,-4,94,-28,-4,-60,10,28,-43,-17,-23,-24,75,47,18,-23,15,63,-26,25,10,10,-8,-26,-34,15,15,44,-4,-45,7,
-19,-22,-34,-52,-10,-6,15,-44,5,9,-38,-29,-49,73,-60,37,-15,-71,-65,-40,11,-17,11,-19,-15,35,13,38,-20,-20,3,49,-34,15,
-5,54,11,14,-92,13,-13,-10,-55,57,11,30,-4,19,-3,-30,44,-8,-31,34,75,-12,-62,-33,20,6,17,-15,-23,-24,-30,-13,76,31,102,
13,8,-23,-24,1,-44,-15,43,6,-100,-17,4,-45,-56,-35,20,28,-28,-14,16,-13,-7,22,2,12,15,24,-1,-22,14,40,-5,46,-74,38,-4,
-7,-74,47,88,-69,-45,14,25,-106,56,-5,17,9,74,-3,-81,-52,33,49,42,-16,-38,-7,-23,-5,127,-38,97,72,50,-57,15,1,-5,-83,7,
12,-32,-96,-25,-30,-47,-18,0,18,-39,11,26,-7,20,16,-17,-12,33,-2,37,-3,98,29,2,25,-30,29,-25,-11,-61,-18,18,-1,-33,29,
-8,-59,122,6,-6,-38,73,42,-93,-33,115,-29,39,36,-14,-19,-76,-51,113,27,-28,6,61,-20,32,10,-23,-55,-33,89,-32,-118,-97,
-43,-33,19,26,48,-17,24,16,-5,15,58,9,-13,-29,10,48,-7,-19,40,-72,-39,54,-71,3,-44,-19,-113,-57,-11,9,18,13,-55,52,16,
-25,-22,-25,66,0,46,46,-36,-13,44,-22,-19,-25,6,59,-17,10,-3,16,-22,-17,5,-26,-30,11,2,18,12,-9,-11,66,-13,-77,-24,18,
-45,-35,68,-94,-105,9,-36,13,0,-12,-46,11,55,-78,-13,14,17,-11,-5,18,-49,-29,23,-10,27,-2,-37,-19,-18,2,-37,-23,51,-24,
-2,47,-17,-12,49,37,-16,62,17,8,10,1,13,49,-18,-16,2,-21,50,18,-18,6,-35,-5,-31,89,-55,-91,-90,-21,-65,-84,127,-68,-71,
-27,23,22,10,-49,-49,-10,-20,14,-44,-1,-10,-21,-18,64,8,-15,37,-36,26,0,23,15,19,-36,-36,58,-8,-36,-38,15,-7,1,-25,35,
15,31,-10,-14,2,8,13,11,-20,-16,-33,-4,18,56,23,2,-5,9,-56,59,-82,-77,-110,-14,-8,-73,98,4,-40,20,57,-49,21,-84,-4,-52,
7,45,-81,8,21,24,0,6,26,63,54,28,-12,24,122,28,29,-64,-51,127,23,-50,-39,-44,-38,-25,-24,24,-27,8,-37,-9,2,2,7,28,-4,11,
-49,7,19,15,16,-46,-15,12,-10,2,-42,-13,-104,-22,14,-15,38,29,-7,5,7,-48,62,-42,10,-23,25,-34,-9,13,-69,63,-5,-5,-28,-4,
-2,53,-13,-15,-36,52,44,31,-6,-8,26,-6,27,29,-62,-13,12,11,14,23,-27,0,-8,-18,-19,-32,55,-24,-35,0,-2,23,25,30,18,19,
-22,60,42,-30,25,14,-58,62,76,-53,-106,0,18,59,-44,21,-10,23,-2,-38,-28,52,-6,20,25,24,-44,7,19,19,42,1,-34,22,28,54,-3,
10,14,-23,-58,-25,-30,-22,19,43,-32,60,-9,12,6,9,13,-45,47,-34,8,-13,16,12,10,-22,1,0,-47,22,-6,-43,-38,24,-49,-37,50,
-30,16,10,33,34,12,16,12,-22,-50,-38,-58,-18,13,18,19,64,-19,-57,-13,-42,-22,-1,-8,16,33,-23,-87,27,31,-35,-52,-44,-19,
-44,-11,31,-5,30,-7,23,-13,42,48,-92,16,13,-5,-19,3,12,56,-11,-31,24,-75,-69,-40,22,-29,12,-16,-57,-40,16,28,28,-10,-39,
35,5,-41,-58,-50,-23,-13,6,-29,70,-8,2,69,-47,4,-33,-71,1,23,-9,-2,23,-107,-17,73,-38,15,-54,20,-31,5,24,41,24,14,5,11,
-28,30,-29,-4,50,8,-3,8,-7,43,-16,-3,15,-50,-82,-37,8,-24,-56,-2,0,-29,15,2,8,7,12,-1,33,7,-34,11,22,-32,-20,-33,34,-35,
-25,-21,-15,-19,-21,1,-9,-26,49,53,15,10,12,64,3,42,-21,-23,-21,77,36,-37,16,64,-33,-103,18,16,-26,45,-37,-57,5,81,52,
33,-103,-1,-57,-1,-1,43,-36,-21,32,-52,49,26,-18,-67,-3,64,17,-17,22,1,-66,8,3,9,47,-33,-12,0,-21,-47,35,-37,13,-17,15,
-60,4,-9,-5,7,-25,60,9,-12,-19,-7,-30,5,2,11,18,36,-13,-58,42,16,-79,-43,-5,1,-60,-3,35,-6,-35,-57,-13,-21,-42,-2,-2,-3,
20,30,20,-28,15,55,-6,44,-6,-22,-22,-23,-4,-46,-28,16,127,-42,-33,31,53,-86,22,63,5,43,-14,-24,-20,-16,-24,-11,-23,46,
22,22,-65,36,25,-81,22,48,31,18,-18,-61,35,53,-78,-55,46,-1,-43,-61,47,-11,-58,-28,-31,-26,-93,-20,1,63,5,24,-14,-44,6,
79,17,69,23,40,-10,-65,-35,-45,-31,20,72,3,-33,33,40,-1,58,40,-15,-24,-43,2,11,5,20,16,-35,48,26,-38,-107,-17,-19,-31,0,
-87,-3,15,19,-14,-8,11,-35,-17,48,0,-14,-63,15,-5,-74,-59,-127,-24,7,-16,-29,71,-12,-9,16,-10,-10,16,4,33,7,1,8,-9,33,
-30,-28,-7,25,10,41,35,-1,35,-34,-29,-18,28,-14,-28,66,42,16,24,-13,13,-19,-5,-1,-21,4,24,36,-1,-9,46,-65,-16,54,2,-9,
48,-7,-23,-4,104,36,-6,-62,-27,11,-38,-9,18,26,-39,-18,12,34,-18,0,7,-28,17,-18,24,7,-38,-18,-30,13,-8,-11,4,47,11,7,1,
-7,-23,-14,57,6,39,33,-6,-30,-4,-15,-47,18,-15,-45,-25,4,42,-9,-34,1,-5,20,48,3,35,39,-4,-25,-37,11,59,26,-16,12,-35,2,
-71,5,-6,42,10,-26,13,1,3,15,29,-21,35,28,-41,-22,-19,-102,-30,18,-1,-8,62,-7,7,49,-16,-82,6,-8,74,-18,37,-14,13,-41,
-38,37,40,3,-3,-41,-19,-4,8,-29,36,-6,9,66,1,-22,-17,66,-14,-32,-15,83,21,-46,-7,-15,-27,-40,-34,6,-45,0,30,-32,30,-19,
22,-1,2,21,19,30,-18,3,-29,-122,-61,42,-69,22,77,-30,42,10,37,5,-27,-4,127,28,-4,-5,1,18,-2,42,51,-60,-52,-18,-24,-7,
116,5,-68,-67,59,18,-28,-14,-43,53,20,-23,13,91,-14,19,-18,-54,28,9,-4,48,14,-33,42,26,5,6,30,-17,10,38,30,-31,9,-20,9,
-11,90,-21,21,-31,-34,-13,80,48,-18,43,-68,50,60,66,24,-44,-8,-31,-51,-31,26,11,-55,32,-17,9,-2,16,-7,-11,39,-42,127,
-48,52,111,-5,42,-85,81,9,81,-74,106,-8,37,52,3,-26,15,24,32,28,-63,-47,33,85,-70,0,-25,38,-3,19,15,47,15,-5,28,50,-53,
10,22,-127,-23,-13,42,98,18,-10,-27,23,-29,7,-56,20,-29,-43,36,65,19,-34,17,-26,-30,-34,57,102,-1,-3,87,6,59,-106,-8,
-90,57,-30,-11,-30,37,-8,22,18,24,11,-9,14,-43,22,3,46,-47,0,-30,27,13,7,92,5,14,-22,19,70,-28,15,69,-81,-45,21,-21,16,
-6,22,-16,-38,-41,29,-39,11,3,-38,17,2,-26,-13,30,-7,-2,-79,54,76,-50,-30,119,31,10,-22,-20,-55,-28,-70,-25,29,12,-34,
-12,-8,7,5,5,-16,3,24,-32,-3,-34,-2,-12,8,7,23,49,5,36,-18,22,8,-5,41,82,31,-50,22,4,41,-35,28,7,-47,25,2,10,-21,5,9,5,
8,-13,18,-37,-14,25,-49,33,46,-10,7,35,22,-60,44,-26,-14,-2,17,-14,45,47,-14,-22,20,-6,-14,-10,-14,-2,9,-35,-21,1,8,5,
-12,11,-1,6,47,-5,68,-15,-41,17,-20,-15,57,17,-27,47,23,26,12,-49,-46,-83,18,13,-24,14,-85,11,-21,-38,21,58,-113,-25,
-56,-26,91,-15,-18,93,-18,16,-66,10,23,-19,-11,78,22,55,1,-19,-42,-35,15,14,-14,23,11,-14,-23,-28,28,-4,-36,19,98,58,
-17,6,34,-8,32,1,0,-8,-21,14,-15,8,49,16,45,-1,21,-53,8,-60,32,-23,-45,59,-2,26,-1,68,-64,-22,-42,12,57,-48,-41,92,21,
15,-31,-14,-58,-26,22,-27,6,14,-26,-1,-30,-81,1,37,-62,69,19,1,-4,-41,-17,26,-33,-12,127,57,2,1,-20,-66,3,-5,29,33,-112,
-45,-2,-15,56,15,117,3,-33,45,-60,-26,14,-16,-13,27,-30,45,-12,49,9,-5,11,31,41,-45,-46,76,31,7,49,-29,-34,17,33,-37,47,
19,62,-77,-16,-44,-21,8,-31,27,-2,11,18,-67,-13,5,9,-37,92,64,38,24,-13,-7,-30,-21,54,100,-12,-6,-15,91,-10,-7,94,21,-6,
10,-13,4,-43,0,8,-16,-18,2,-5,17,-2,4,-44,-25,15,-14,-71,33,30,7,49,-48,-43,-28,-12,36,34,18,11,-41,2,-4,-5,-8,9,-27,35,
2,-8,17,-17,-6,10,14,33,-6,31,11,48,5,26,-2,-13,1,45,40,23,33,-11,-19,49,25,-3,-32,-58,-4,30,2,-127,42,-57,-3,65,82,-47,
64,15,36,1,-54,-34,25,-24,36,-17,8,12,9,20,37,42,15,-4,0,43,-32,-6,-11,-8,25,32,41,-81,-23,13,10,-53,-18,8,23,45,-44,21,
63,26,-7,17,12,-23,-13,49,-12,41,-22,27,34,12,13,-86,-47,79,-25,-2,39,-86,22,33,72,-43,7,39,-54,-47,-125,-68,24,-42,31,
-8,5,-28,-34,20,-58,5,18,86,-19,95,-56,-40,46,38,1,-30,54,-5,-19,30,41,-70,-16,11,24,4,-30,5,55,-29,106,59,-60,-1,-61,
-28,2,57,8,96,-4,29,30,-18,19,53,-5,42,40,-10,37,-10,24,1,33,-35,-28,23,-23,-93,9,-32,39,-28,-27,16,-84,25,11,-26,74,93,
-44,-1,-33,19,81,40,-14,-46,69,43,-45,7,-9,-31,-18,24,36,25,-6,27,53,37,52,50,11,32,-54,-53,42,6,-36,21,-39,-21,-10,36,
39,-14,-5,-1,-9,33,14,2,-16,-12,-1,-21,-18,10,8,-90,35,-77,5,15,-36,30,-83,-53,83,20,64,6,-17,-19,0,42,2,39,-8,26,27,3,
25,-34,-14,22,47,33,24,34,-40,7,8,-19,19,9,24,-23,-35,-10,4,32,-37,-40,-42,42,28,15,35,58,43,-80,-36,-64,-57,105,-10,
-47,24,9,-50,-12,-6,-43,46,33,28,-10,34,28,76,-41,16,-8,-7,49,-23,26,7,-2,-9,-11,34,25,29,-7,-3,31,3,-16,10,24,43,52,
-61,22,53,-43,15,-10,16,-29,-39,-20,9,3,-8,41,-8,33,5,6,-25,-9,-26,36,-69,-32,29,35,57,-80,52,-41,-25,-12,-7,-70,32,66,
46,-28,17,25,102,-53,8,-1,-44,34,-13,-9,13,-6,-26,87,-30,12,67,10,9,91,-1,10,-40,31,18,23,-47,4,40,-31,44,0,-8,17,-32,
-38,-16,24,8,51,27,17,-32,2,28,-52,6,18,-4,-52,35,5,20,1,22,-58,-8,-9,11,-41,61,-13,22,-17,-32,68,83,-57,11,-40,-13,8,
-61,-3,33,13,-13,77,-48,-14,65,43,24,18,-28,10,-11,21,-2,23,-13,5,17,10,10,3,7,38,-51,-2,-13,5,-5,16,11,-15,-55,8,19,
-42,2,-13,-20,-13,-7,-12,-32,-5,-17,-42,-2,27,14,-35,37,-47,32,3,-12,10,53,-10,35,-45,-27,27,-30,14,58,17,43,-5,-13,29,
-1,17,64,4,18,29,26,19,62,-43,20,113,0,73,-22,-87,10,57,31,-64,-87,23,15,14,-127,-88,61,108,-71,-9,-36,-32,-21,126,12,
14,6,-24,60,66,26,12,28,-83,14,45,1,65,44,-74,-81,32,13,37,28,-81,2,-27,19,10,-27,62,27,15,20,93,-3,-30,-50,69,21,-13,
53,42,-5,81,66,93,-25,28,32,-57,-27,-16,-55,29,16,25,-70,46,86,96,-95,-44,16,-97,-119,51,98,-30,66,-76,40,56,30,-40,100,
-29,-49,83,21,100,37,6,-55,85,-41,-14,12,23,34,17,0,14,-19,40,32,-10,-4,-17,53,-22,-71,21,26,15,21,39,-42,11,28,85,35,
33,39,-18,7,-14,-7,14,10,45,79,42,-62,46,-52,-78,-70,-8,-103,-40,47,-106,88,-21,-15,16,-90,-31,127,44,-126,102,63,68,58,
69,25,55,14,-66,37,54,11,7,-32,47,-22,3,-22,-18,-27,14,52,-15,-49,-4,26,-6,-46,57,-96,120,-119,18,45,-44,-29,65,-85,-56,
30,44,34,5,40,14,0,-9,23,-97,-10,13,-79,-39,-10,13,49,-7,-59,15,-127,32,-30,127,-118,27,23,-34,50,28,55,-27,59,-29,-6,
-52,-9,14,-18,21,-51,5,19,10,-38,6,15,-19,-12,-27,7,12,30,9,-10,65,67,-9,-28,6,-91,28,-1,-25,-4,20,56,54,-96,-31,-19,73,
-18,-54,-4,-35,-31,65,37,-29,27,-55,21,-10,59,-57,-21,35,-43,38,-28,-3,-27,1,-12,-19,-62,-32,2,29,14,-40,-4,30,25,-25,0,
30,-17,82,16,2,-17,87,-10,101,-4,63,-40,-40,33,-20,-50,66,-63,-56,-101,46,61,45,27,11,-32,29,-10,53,-2,-75,45,-27,-43,
-1,49,36,126,-33,32,36,27,14,26,4,-23,43,-27,28,6,-1,27,-70,-6,4,-10,20,5,-59,-30,30,-13,33,-76,-2,-26,25,-8,-15,-51,64,
27,69,26,23,-23,7,-5,19,-16,8,-40,-89,-45,-3,-43,11,-14,4,62,75,-81,-19,-22,2,-56,-10,-55,-64,-56,-25,77,62,11,14,-59,
14,8,52,32,-46,8,-63,5,62,46,11,71,-22,-8,-29,-83,-7,-43,-25,-21,65,-80,-10,-20,26,20,-35,-41,26,39,11,-8,69,-48,73,41,
-20,25,-33,-86,-76,1,-69,-101,-81,-93,-94,-21,28,-32,-52,-86,49,-37,-43,8,-46,-18,20,13,63,8,-14,74,3,-35,67,47,-68,-4,
-59,52,-58,20,-57,-40,-6,-7,-60,-8,5,2,-5,-44,-1,-38,35,-40,-13,-10,-4,28,-14,74,-41,-48,38,-43,-6,100,14,11,-33,-31,67,
-52,-8,51,109,14,71,-44,31,70,8,-32,40,-2,7,22,0,-33,14,-73,-4,37,-12,-23,24,-24,42,17,-28,2,3,-23,-57,17,-11,85,-62,4,
19,-60,45,-36,-52,31,-119,127,57,6,-82,-66,25,77,-101,32,28,21,64,-47,-32,20,-37,-50,-25,-29,-1,-20,-23,-58,125,-19,12,
-9,91,2,24,-3,21,6,28,59,49,8,62,95,-19,7,63,-34,56,-1,40,-1,17,-4,-9,41,-6,36,65,85,18,-4,19,-40,6,-82,-64,76,-22,127,
31,-2,-3,-19,50,119,-126,40,57,70,21,8,-53,18,4,-96,-41,44,-54,-29,-40,-64,82,-10,52,2,81,-53,-5,19,-9,9,-11,-32,-25,-7,
-3,19,5,12,-14,20,-8,-11,-33,52,18,14,23,45,-29,73,58,42,22,-32,17,-63,-15,-30,-29,88,33,83,34,31,67,-50,26,15,2,6,37,
43,31,59,-121,52,115,-127,-55,94,-43,12,-20,18,91,26,32,-2,25,-15,-15,14,34,9,-11,-31,-7,-8,-41,-39,19,22,-18,15,25,-59,
-11,55,40,-6,-27,46,-3,-1,-6,-46,-2,17,-35,2,2,15,43,-32,11,33,49,-15,43,5,-34,72,35,61,2,-11,42,-59,-23,46,38,13,75,33,
-33,-11,38,35,48,-14,21,9,-21,24,-15,-36,46,45,-42,-7,-10,-53,44,-82,9,16,-47,32,37,-36,23,9,-34,7,-31,-39,-28,15,63,11,
-8,-17,-21,-50,83,37,-87,34,9,48,-63,5,-48,-10,91,-27,-95,-7,-54,45,7,-12,4,-9,39,46,37,20,9,16,-51,30,46,-54,37,-21,48,
-16,12,-59,13,11,72,-17,3,-20,38,36,-7,19,18,-17,57,-38,13,-16,-2,15,23,-4,29,6,36,-40,-9,-12,-12,-60,125,6,-53,47,66,
-13,-69,59,47,14,94,-30,-86,-39,-29,-2,20,-30,21,-30,-47,90,36,-49,7,6,6,55,-40,-15,90,-13,35,-49,-2,-34,-46,-34,8,-38,
15,-27,37,-7,-1,-5,9,-3,51,-31,10,8,-6,17,4,-9,6,20,30,-38,1,-2,8,-51,33,25,-35,63,26,-59,-45,38,64,7,24,-11,-24,-13,18,
-51,59,-27,49,-43,81,85,-22,-43,30,-24,2,98,42,49,78,-37,39,-26,-24,-10,-16,3,-26,-55,-34,-13,-28,-43,35,54,-33,35,18,
-24,-23,6,-28,12,-24,-14,16,-7,-10,-48,-17,25,-21,31,-5,9,15,14,-31,3,13,-29,73,19,-38,44,11,43,13,-65,118,34,105,76,
-21,55,-51,8,58,-1,-4,127,-4,62,80,17,-60,14,37,19,9,-57,18,4,8,-80,6,-2,-43,-30,-27,33,21,-43,-58,50,71,-2,22,55,-93,
19,24,53,8,21,35,-10,17,-7,38,7,-12,-1,19,-5,-11,35,43,24,-16,7,-12,-79,90,19,85,59,-50,25,-96,-23,23,42,-33,64,20,53,
65,70,-64,-38,31,29,-7,8,38,-58,10,-31,20,-38,-51,-22,16,72,-37,0,-49,95,12,-1,-32,37,-37,-74,29,-13,57,19,11,-35,57,
-38,39,-4,-3,7,20,-17,-10,-50,35,39,-33,5,-31,-74,68,17,63,26,-41,31,-78,-10,64,72,-80,73,22,61,110,17,-30,12,-14,23,-6,
-31,45,-36,-55,61,-15,-18,6,19,59,62,-51,20,-55,97,-28,-23,19,-1,-8,-127,-21,11,8,-41,-24,39,45,13,22,-9,7,14,31,-28,
-34,11,64,-27,-34,2,-5,-93,41,21,42,26,-39,43,-50,-31,78,50,-54,46,-1,52,44,-1,46,-10,-2,-27,37,9,-53,-79,-82,75,-45,
-22,-7,59,33,9,-16,-22,-3,5,-8,-22,15,-53,-7,-82,-20,17,-7,0,-55,121,-24,-36,11,36,-13,-6,64,-20,-24,-18,10,-2,11,-9,-4,
18,-4,-82,32,6,-62,80,7,-51,3,21,32,108,-54,57,46,33,-32,-80,3,-75,10,-3,93,-25,-61,-34,-65,-55,-23,-18,-8,46,7,-40,-29,
36,3,19,-59,-30,-19,20,-43,30,-51,28,41,20,-5,17,-3,-9,59,-32,-22,44,-4,12,-14,27,41,-15,18,-35,6,-2,5,19,14,45,5,5,17,
45,-8,69,21,29,71,39,-27,-96,-22,8,-17,-16,108,-14,-11,-35,-14,-23,-4,-39,97,30,-23,10,-17,75,-2,20,-66,-34,42,-44,39,6,
-26,35,-20,-6,4,-14,29,4,20,-21,-16,25,-8,-37,6,4,-18,-5,-31,-28,91,9,37,-14,26,59,-32,-15,56,66,-77,60,23,28,27,-1,23,
53,-24,-35,45,-2,5,-29,15,4,-21,9,11,50,84,-8,-74,11,-75,79,16,-13,-54,2,53,-48,24,-18,-31,11,-65,8,-2,27,16,0,-26,-28,
4,-2,-16,2,-2,-46,-1,8,2,-44,75,9,38,2,-26,27,-20,43,51,-19,-36,44,30,42,3,-25,16,-64,60,-31,-25,49,-16,-127,-37,81,10,
8,-5,16,-12,70,2,-9,51,9,30,1,-46,-34,-6,-46,9,3,-10,-17,-55,4,5,12,-36,-4,-11,-45,10,-3,-43,32,25,-28,83,46,17,4,55,-3,
-4,-9,21,59,6,-55,29,37,33,10,-42,29,30,17,-32,-34,39,-42,-10,-5,74,-34,-51,29,-64,-63,-38,11,6,29,14,-17,-22,20,-10,56,
-32,-22,-8,-52,-21,-12,-49,15,35,25,3,-7,-5,-25,-9,27,-27,15,-37,53,14,39,-37,17,-27,-3,66,8,13,-11,30,22,68,5,39,34,34,
17,-22,-14,-16,-5,-14,-34,-6,-7,-7,10,13,-41,42,-19,-7,-27,-9,37,-11,43,-38,-35,8,38,-5,17,-42,-5,15,-73,37,6,13,27,21,
-74,18,-32,13,45,-50,40,-3,-2,-12,25,4,48,-47,18,-29,18,72,-26,-24,4,29,51,43,-7,16,30,-29,83,48,-13,-43,2,6,33,35,-97,
27,6,-21,-58,57,27,6,22,-2,50,2,45,-42,-35,-33,-5,53,-12,-63,-9,-43,-40,9,-14,8,27,3,-65,21,-19,49,47,-66,-16,-40,12,
-13,-27,-17,7,-19,5,-18,10,36,-10,-23,10,24,22,-17,13,-17,-38,-62,22,52,15,32,-44,51,8,68,-36,-42,39,-39,-94,-8,15,26,
-10,3,-5,38,76,-39,-19,28,13,42,-8,-17,-16,-17,-20,-2,-11,30,29,-6,-43,-6,-5,67,8,4,-31,-16,24,45,-2,-3,15,25,16,-22,
-31,28,33,77,45,32,14,-21,7,26,-3,39,-3,9,8,55,15,-21,2,32,17,-3,-9,8,22,24,58,-17,-9,-15,26,50,-5,-38,39,3,46,-46,90,
-2,-38,-40,-16,-75,-55,-35,4,1,55,41,-76,42,-26,42,-57,-15,0,-32,39,40,9,15,4,19,39,6,-42,28,-5,7,8,0,-5,41,5,45,30,-2,
23,25,7,30,28,18,58,37,-5,5,-8,37,29,15,34,30,-9,50,31,11,50,29,28,-26,49,15,11,-41,-41,-20,66,8,41,54,11,23,-116,2,-38,
5,-85,1,4,24,10,-3,-4,-39,-17,-30,9,19,-87,-58,-58,26,1,-15,-13,-4,22,9,-32,6,-4,0,5,51,10,29,6,1,-14,44,-3,22,39,19,53,
14,11,5,33,-8,-14,-4,20,39,23,-11,-11,-41,4,-21,29,-24,11,32,20,41,-127,12,-16,-29,-53,-23,27,-33,-18,-45,-32,-39,-7,
-61,-34,11,-34,-61,-43,48,7,-22,-9,26,-47,20,-27,-12,-3,39,-13,34,-31,82,-9,4,10,44,39,5,14,74,30,-10,9,34,-6,-24,13,-6,
22,28,-5,-24,-14,39,27,6,25,8,45,31,70,-7,-103,65,38,8,-22,-31,38,-21,-62,-51,-30,-27,-16,-24,50,-108,-23,23,-30,-5,-2,
-23,-4,4,-30,-47,-16,23,-15,-40,-15,-64,-27,7,-44,17,21,69,62,-11,-17,85,-17,-17,10,42,-10,14,32,18,9,15,-48,-98,10,44,
19,-37,-35,52,15,15,-24,-59,10,-8,-50,47,-47,-3,-32,-7,-19,46,-83,1,-15,-2,31,-35,18,-33,24,10,-68,-35,20,18,-55,-50,25,
43,22,-41,-98,-61,102,30,-62,56,-32,-97,45,60,8,14,-36,4,19,54,29,60,-5,27,55,8,-22,-24,8,6,-31,-50,-56,-31,16,2,-36,
-15,29,35,24,-8,-24,-22,-43,-7,1,46,-31,-23,4,70,82,7,-10,-35,54,50,-19,-7,89,44,-55,-35,13,10,18,-18,-1,0,79,88,-67,
-12,-1,-111,4,55,14,-10,9,-107,19,4,-17,29,-82,-50,71,-20,-49,15,-8,-60,-55,-24,-41,-1,-17,32,-9,9,26,49,45,-23,-49,-11,
-2,-9,5,-37,-4,30,16,40,97,-18,-1,-50,12,81,-20,34,64,3,-16,-34,-28,-29,24,15,19,-7,38,10,-20,-64,17,-25,-10,77,-24,-9,
8,-17,-68,33,-14,-31,16,-39,-1,28,-54,-19,23,-5,18,20,7,33,7,66,12,11,8,8,35,-21,-26,29,12,-29,8,-22,1,53,-21,-5,49,-84,
-21,9,-14,-4,4,5,-11,1,17,-30,-19,43,25,50,-3,-82,97,26,-71,42,-32,-33,29,51,83,79,-86,103,-29,-10,8,35,-19,36,0,9,-5,
25,-17,0,-15,-32,9,9,44,69,12,-15,18,40,-31,18,2,9,-19,29,-5,16,-59,-11,34,-13,33,12,-66,4,-27,-60,9,28,-123,-57,-34,
-38,34,-39,72,-1,28,-36,127,78,-57,-55,-51,-3,-41,73,45,-13,-89,-45,17,-58,-9,9,-58,-58,20,16,20,31,-8,-126,-67,16,12,
-43,4,79,-52,-26,10,31,-34,-28,10,-40,-13,-43,-20,18,33,-22,8,18,44,-18,-47,-37,32,-49,-19,-9,-90,-108,-43,-38,16,-2,23,
-32,21,-19,46,41,18,-102,33,77,12,-14,-31,15,56,-115,6,7,-20,8,-16,-127,20,42,-61,75,18,29,-35,-27,-39,7,-51,54,-35,17,
-34,30,0,-15,-23,44,7,48,-28,4,8,92,7,6,-48,-24,-15,-58,-12,15,-43,38,-22,21,-66,-30,39,79,14,-6,23,-4,-12,6,27,-13,-15,
41,46,-3,-38,16,5,-18,-70,28,-34,-12,90,5,-48,19,4,61,-24,87,1,-8,-5,13,41,21,-12,53,29,22,-17,5,-20,62,32,4,33,-18,-42,
61,9,111,-27,62,-44,11,8,-31,21,29,-17,-41,0,-21,-10,4,81,60,23,-89,-10,30,-49,-74,4,-51,-39,63,67,-82,-18,19,-11,-12,
-9,-20,-18,-25,-2,41,7,30,2,23,-58,-14,-9,44,21,84,99,-59,72,57,34,-65,-28,-13,-54,40,-34,-32,1,24,-1,25,0,127,-28,25,
-4,-2,1,7,-95,-33,6,-11,27,-86,57,20,54,-14,-73,21,-59,-108,-7,-9,-81,-22,16,16,83,-23,15,28,19,-24,-8,-23,-33,35,-19,
-4,17,13,-12,-78,-50,12,-7,51,-7,-76,6,22,-14,32,-33,-45,-15,-10,-65,-47,-10,91,-54,-7,0,24,28,-12,-36,-4,-10,-62,-68,
45,-24,-18,-19,-76,-29,-29,44,10,-34,7,45,-70,-6,15,10,-52,-48,31,105,-47,5,75,-4,2,31,-15,-45,48,-6,-29,-4,78,38,-38,
-63,-34,-28,-41,-52,55,23,15,36,-9,16,-22,46,-51,12,-19,-13,101,7,22,-17,12,-19,9,-19,2,12,-8,-6,44,-42,-64,-6,0,24,0,
-7,27,-19,-70,-8,4,-8,-12,35,-29,-19,4,-24,-34,-26,-47,-23,-5,56,76,-57,-20,33,-7,-30,31,43,-8,-17,4,10,22,6,-2,6,47,39,
-20,34,6,43,-43,75,2,-89,59,-23,20,25,38,-4,-23,40,-11,-27,4,56,-43,-7,-57,42,21,45,87,-43,-44,-16,52,11,-31,18,-6,-7,
24,-41,-50,-8,5,-6,14,-24,17,3,-2,23,20,-7,-2,31,9,28,-12,38,-15,-17,34,106,75,-4,-7,55,-100,113,-17,-14,31,80,-46,95,
-6,7,23,-31,-13,-6,-16,22,37,-23,36,42,30,7,-40,51,54,20,52,20,8,39,-18,-23,-3,17,-23,-6,26,-17,35,59,23,-11,43,-4,13,
61,0,2,10,21,0,18,80,39,39,64,-18,-15,36,-35,55,-49,16,82,-25,115,1,-57,127,-6,-36,-10,60,-14,44,-29,8,0,-28,-7,61,-9,
18,65,42,22,-50,-5,18,12,18,-6,35,34,-39,-26,8,35,-3,3,40,5,-36,9,-11,-19,22,-9,16,51,7,-28,36,9,-28,36,59,32,11,-1,10,
-19,5,-115,10,64,29,22,12,23,-11,24,5,-2,-15,-65,123,9,76,-19,-35,21,22,-14,-23,-9,47,29,11,21,-91,-34,67,21,-21,-8,-5,
-5,-61,-10,-41,9,-8,-14,-23,44,-61,-20,12,-12,-43,-32,32,28,16,-26,42,-48,-8,45,-8,20,11,19,9,13,0,-72,35,93,78,-5,41,
-73,-19,100,53,106,-31,-10,53,12,43,92,-78,-21,63,5,-104,-21,25,-82,-43,-12,-44,33,-23,-3,-3,4,-2,-88,-38,46,-41,-5,-18,
-12,0,-56,-28,-23,-27,-14,-28,-42,40,0,1,-5,8,33,64,9,-28,-38,34,17,-20,20,-29,23,115,-73,12,32,-61,26,-11,11,-2,-22,
-43,37,-68,-30,6,17,-10,-77,29,5,0,-13,33,-16,17,-66,-21,12,-33,1,-7,36,10,-18,-42,21,5,-45,-12,16,-34,-22,-23,-32,-36,
-37,-2,-16,11,9,9,-24,-24,-12,-7,-14,6,-49,20,50,-46,-11,-37,3,101,-3,-69,-58,-37,43,45,19,-17,-23,-2,50,-62,27,62,-11,
18,-25,3,-26,17,-30,-12,7,-5,-36,46,41,-25,33,0,-1,-25,12,-8,-3,-8,-17,-18,4,-10,4,-4,13,-14,-6,-25,21,18,-1,-4,21,-15,
-9,21,-10,15,-35,-5,25,-30,0,-15,-51,-13,7,-68,-2,17,-25,19,15,17,8,-6,33,-47,19,63,36,14,14,47,-75,25,-24,-16,13,25,12,
-16,39,-5,36,-16,12,-50,9,-11,35,-8,59,17,-29,13,-25,-19,-5,-40,-2,-71,35,-3,14,-12,6,-15,5,54,16,15,-17,-18,19,-20,-1,
-18,-17,-46,-13,-15,27,-23,-31,-23,7,24,-44,-41,70,-17,-2,-8,-62,66,-46,13,-38,41,41,-3,-8,-81,8,75,63,-26,13,-21,37,32,
-16,-50,7,-55,43,20,-31,-64,31,6,1,-127,-15,-51,-43,-57,-36,-7,4,-6,21,21,14,61,-31,58,-7,-12,-20,-2,55,-17,2,-29,-6,
-44,-35,67,8,-65,14,-12,-5,-51,-24,-5,41,102,-18,-28,10,-3,14,25,-7,-28,14,87,52,-59,-17,-30,48,43,6,-54,55,-45,-8,33,
14,-24,83,-8,15,-11,-24,12,-32,-21,-31,-38,-19,25,-18,5,0,40,14,39,4,-23,-32,10,-4,-19,17,-32,-39,22,-56,53,42,-16,-32,
-11,-29,-44,-8,-10,35,40,12,52,24,33,-9,46,10,76,-7,23,-26,-14,-31,-54,26,-45,-53,3,32,-24,44,-11,13,-10,23,-18,10,44,
-12,26,-13,47,10,-66,-32,37,-20,-12,13,4,5,-14,-3,14,4,21,-33,-16,96,-52,0,48,-33,30,47,6,33,-30,-23,-48,16,-4,17,37,
-35,127,-33,1,33,-35,-31,45,-11,-9,-16,11,-15,-8,20,-59,-40,-49,66,-64,21,5,-17,-13,-25,-10,-39,32,11,-22,32,46,22,-11,
9,5,-15,25,13,60,-6,-26,32,-10,20,24,18,27,10,-38,41,-3,26,21,-10,19,-5,75,28,-111,-23,-7,8,-31,76,-16,-74,118,-46,-39,
66,13,56,-30,-123,65,-36,-2,-16,-3,77,-61,8,17,-2,45,13,30,-13,5,-9,-41,0,-31,-28,59,25,-23,36,-18,-25,33,2,-2,67,51,44,
0,35,-7,38,40,107,-19,-8,-7,-8,86,66,-14,25,96,35,-3,-30,9,9,23,22,21,-8,50,-70,16,20,64,21,-22,-37,61,-13,19,11,4,17,
-24,53,-36,19,30,58,70,20,-24,64,-1,-30,6,-11,60,63,-43,18,3,-17,42,-31,48,28,58,33,-26,29,13,62,-56,96,-27,-13,-33,-4,
43,37,-74,20,58,53,-5,31,13,-24,9,-31,-2,-6,2,-50,12,37,-33,17,0,-16,12,2,37,-10,-12,-38,60,61,-12,21,3,62,27,31,-60,3,
25,7,-3,0,56,23,12,24,38,-15,23,-9,40,-15,-10,40,-46,21,-14,15,-10,103,-75,-2,-6,-17,47,26,-41,39,-7,52,16,10,29,18,36,
-44,40,-4,-14,0,-18,-2,-42,3,-1,8,6,16,4,18,-66,-20,-71,38,9,-8,18,-22,-24,-18,-6,-56,2,80,-28,25,61,19,-2,40,4,16,11,
-30,55,-23,-8,12,-32,15,-10,9,3,61,-70,42,16,-8,47,-23,-5,80,73,40,-24,-15,58,-7,7,-44,44,19,-65,-9,-4,-21,-13,18,27,
102,-36,-6,-21,-38,-87,70,11,-1,4,-22,70,-28,98,-45,-2,-65,19,27,-23,6,83,67,30,-12,-59,6,75,-40,-15,-33,-2,54,57,56,
-21,22,-54,127,17,-58,7,-32,89,70,93,27,6,0,43,7,-37,17,21,-97,38,5,-38,54,-60,-30,-46,-9,9,85,-4,23,13,43,-26,10,-19,
65,-47,24,9,-5,17,17,-118,30,58,-4,-31,8,78,49,29,-22,-27,-13,115,-52,-43,-5,-22,80,37,37,-6,34,-25,126,27,64,-9,5,31,
24,21,102,0,64,-26,19,-38,30,7,-60,-2,-5,-25,45,-20,-33,-21,-13,-18,-9,-12,18,9,26,-35,-2,21,-11,-36,-2,-56,59,-56,33,
-30,-88,56,-1,-34,30,23,-39,46,0,-3,-53,55,-7,-52,-31,-15,46,-6,-14,-15,-61,-37,80,-16,37,-47,18,55,18,81,-12,6,25,-4,
-5,32,18,-3,-26,18,-27,-9,8,-27,-3,27,-13,-26,-37,-45,13,18,35,-37,-8,-8,-32,3,-27,-37,-30,-13,45,50,-93,-63,45,-33,41,
21,-34,0,-1,-8,-32,9,-17,-25,-127,-23,-5,-36,-20,-43,-51,-22,82,-20,-15,59,57,77,10,73,50,-42,-6,77,59,28,-29,60,-24,12,
45,-31,28,-99,2,-20,-21,-29,26,-50,29,3,21,-2,1,-16,-18,18,31,-1,6,-13,4,28,-21,-7,47,-9,-59,-89,32,-54,-25,13,-64,-27,
-5,-14,75,40,-56,67,29,-3,-7,64,-53,20,20,59,-18,-9,23,-54,20,-10,-44,2,4,36,16,36,-17,-54,80,-34,28,-16,-14,-54,-27,
-35,-21,-35,8,-17,22,-15,13,14,-10,25,14,8,-22,-11,-17,-6,-52,14,25,-19,-17,7,35,-17,-78,26,21,2,-42,-17,28,80,-26,22,
-2,-4,-49,-43,-56,12,-29,30,-19,-21,-25,-14,-62,18,-34,6,22,18,38,12,-28,-123,127,-14,-12,13,-25,-62,-7,-33,3,24,-6,36,
-2,-11,-1,17,18,-2,2,-10,12,5,-3,-24,-37,-6,-1,1,3,-13,26,30,-101,-2,-40,30,-45,-57,1,31,-22,-51,35,-81,25,-30,-84,-15,
-12,50,-15,-14,-69,-51,-71,13,2,-42,10,-35,24,-34,15,-83,91,5,-22,73,-30,-32,-40,36,-1,37,-10,46,17,-9,-14,23,27,12,32,
5,6,40,-14,2,-11,-15,-9,8,-16,-19,0,64,-89,-39,-20,0,-74,-42,-3,65,7,-123,-58,-88,29,-13,-30,20,7,4,-26,21,-45,16,-94,
-45,23,5,16,-48,6,42,24,-56,11,29,26,-10,0,14,-14,23,8,-7,32,52,4,8,27,-46,-36,35,-18,-26,-19,17,-27,24,-18,7,59,-24,
-18,-33,-14,77,32,19,-13,-14,0,40,-11,-56,-105,77,-9,40,5,15,-21,-35,8,10,-22,-13,-3,-46,-1,-16,-21,-10,-16,-13,18,-27,
37,-56,-9,8,-10,72,-4,16,21,-26,-58,7,-16,7,4,-13,10,-2,-26,-10,-9,-11,-22,-16,-22,-19,-11,4,29,-42,-108,-40,-36,42,-5,
45,-10,-9,-11,63,-44,-67,-32,-107,-39,23,-41,-8,-24,-15,23,-30,-8,-6,-44,-2,-50,56,-46,33,8,-34,0,-23,0,-26,-40,-8,0,8,
-30,29,21,-24,-12,-20,1,2,-22,-56,-49,-15,-17,-3,25,24,4,-16,-13,8,-17,-10,1,46,-119,-27,-2,18,-8,29,-63,41,-50,105,34,
-78,-31,-96,-52,-114,40,38,-24,24,19,66,-15,5,-111,-1,-84,14,-4,-28,52,-15,-21,-12,2,9,-60,-16,27,6,-42,48,-15,-13,1,-9,
-16,-10,48,-39,-11,-5,0,12,14,39,-5,25,-16,-52,23,-32,23,37,-5,30,-42,84,5,25,-22,7,-12,53,-7,21,18,-100,-119,-79,8,13,
23,-24,-28,30,-35,28,-62,40,-70,-20,48,-35,36,-83,1,-18,-2,-3,8,17,17,-15,2,34,6,-21,-18,14,-21,9,34,-17,44,8,-5,-26,
-10,-52,-53,55,28,-74,-5,102,19,-8,47,-40,-71,-9,-3,-49,-39,-41,-11,-82,11,-45,38,9,-48,-32,-10,-7,-15,-15,21,47,-7,-2,
23,0,-12,-5,15,17,1,-2,6,-44,22,6,25,-16,-7,-1,1,68,35,-14,3,-2,-18,1,14,-42,-34,-39,21,-73,20,-39,-40,-43,-10,-76,-1,
-14,-10,0,83,28,-33,-39,55,60,-69,4,56,46,-26,19,28,-11,-59,-56,4,4,-42,4,-10,13,-38,-1,-58,0,-41,17,3,39,13,-26,-23,
-20,4,19,13,-6,-5,-18,-2,33,7,17,31,24,-32,4,-70,20,-57,-49,64,-14,60,-25,-24,2,-65,1,-43,19,-40,67,78,-36,-9,-29,-11,
125,-86,-23,40,59,52,13,-35,29,26,-108,83,10,-18,-45,37,31,-68,5,-127,-3,-42,10,8,21,52,-14,-12,13,9,9,-13,-2,-16,12,23,
-1,2,19,10,-2,-23,-11,12,-31,-17,-27,22,9,-19,21,-31,36,-42,-66,22,24,22,17,93,36,27,-96,17,127,20,13,86,21,13,73,-40,
119,-33,-101,39,15,-9,7,-48,29,-5,49,-34,51,-49,36,25,-73,5,-30,-1,-23,8,20,13,-6,-8,-32,7,8,16,-24,-13,-3,-9,15,60,7,
58,28,-10,-42,-21,-68,-15,4,43,-127,36,70,2,-3,8,-2,-36,-8,-4,59,16,40,31,43,32,19,-16,73,14,84,19,35,-20,18,54,34,-34,
-12,20,-20,-35,-16,48,4,-22,24,2,-20,19,5,-9,27,-15,-12,33,50,9,26,6,22,-28,12,82,47,-12,13,7,-63,3,-77,11,-91,34,-10,
70,49,-15,-4,-11,-14,-19,74,-45,-55,0,91,-6,7,60,-8,33,65,31,37,6,-79,-113,-22,25,14,-79,20,-39,-28,-38,50,58,-33,21,12,
-8,-10,8,-21,-25,45,-6,3,17,1,-19,-14,0,22,-21,15,-22,32,-52,-67,46,35,-30,-58,57,-30,-66,45,-9,-47,-69,-11,7,32,-69,49,
29,16,9,-11,-18,-45,65,-13,29,100,44,-1,1,-30,-87,-77,-12,82,-15,-18,-105,36,-33,28,26,-4,38,0,-30,1,16,-7,-3,-10,-24,7,
18,-17,12,16,36,9,4,30,-61,-20,18,-108,4,25,-16,-21,-47,30,-76,89,7,-31,32,27,84,53,-50,82,-7,39,3,4,-31,-17,-12,19,12,
-5,-45,74,14,25,-20,-14,-18,9,6,-21,-67,44,-35,26,-42,-16,-21,56,43,55,-20,20,-58,-33,28,-4,-127,29,42,-66,31,-82,-4,20,
17,-60,-1,-127,-20,78,-44,85,45,-38,1,50,-17,68,-56,-4,69,-8,-12,55,28,-4,-46,-13,-29,-3,-7,-34,-49,31,12,-2,-38,37,0,
49,57,42,6,72,-17,46,41,-4,-39,-14,-9,25,68,-56,-20,6,-53,-111,-17,62,-99,-40,-47,-24,-17,-22,-40,-7,20,-25,11,-85,3,
-22,-30,-8,48,40,11,11,39,74,-46,14,48,-33,-2,-4,38,5,-127,51,17,-25,-60,-10,-43,31,-16,22,-73,47,-31,17,-23,-23,6,127,
-55,25,-23,10,35,28,26,9,13,-45,-25,-24,-53,6,-50,94,14,-37,-100,4,-5,24,-46,24,-2,-11,2,-53,4,-19,27,-25,46,61,7,9,2,
41,-15,11,7,-27,9,2,-3,32,-106,49,38,-5,17,0,-26,44,-11,29,1,-6,-3,2,-52,-19,-12,107,-24,-71,33,-33,51,-1,40,-18,-60,
-18,40,46,-112,67,-45,27,15,-24,5,12,53,50,62,93,-26,-21,16,-37,-14,15,8,19,32,22,18,10,6,11,-4,38,-4,-20,-15,9,-43,32,
-29,-36,22,-9,-25,-24,-13,0,7,25,34,2,-5,20,-26,-8,-48,83,-2,-82,45,0,49,-22,8,-6,-6,7,-3,17,32,28,-4,-42,8,-1,11,-36,
-13,1,19,33,16,35,20,-29,18,2,-17,-11,33,79,-4,5,22,48,23,29,79,-3,-2,16,29,-10,-6,16,-12,-3,14,-3,35,27,-5,42,-27,53,
-43,-13,19,30,10,69,51,-77,-34,-20,6,59,8,22,28,18,2,-3,-4,-21,29,-36,3,-13,15,-31,-21,-31,-1,3,-21,21,23,44,21,-25,23,
-90,-19,82,-8,0,16,31,30,-17,47,-35,11,-37,6,-31,-62,56,2,8,3,-19,-5,21,-4,17,-12,-26,-30,-55,9,14,26,40,-1,-35,-40,-5,
83,68,27,-7,15,-16,-17,2,50,6,46,19,10,14,-21,-33,-36,4,-13,-2,-51,13,-33,30,-31,-16,15,-67,26,40,-6,-9,4,12,4,-21,-5,9,
-36,13,-22,39,-76,42,7,-10,22,8,-27,1,26,-36,20,-28,-84,-36,7,8,13,-5,-11,-35,-54,-2,55,50,9,-12,9,-6,21,61,-62,12,83,
59,2,23,-25,5,-21,2,9,42,-44,-18,4,-16,-19,42,-33,-38,32,1,21,21,-20,-34,-10,22,31,10,-13,-4,-53,40,-46,-20,26,-31,-14,
-5,-31,-4,36,25,-38,-17,-23,16,13,30,-31,-42,28,-27,-10,48,45,-6,-41,8,19,-15,-10,5,-4,-17,12,-11,-1,-27,-9,-8,24,4,-3,
6,5,11,-16,8,25,-23,21,-10,-24,48,-14,-29,27,12,23,20,3,33,-5,-22,9,-19,7,34,-10,-8,12,29,50,22,8,22,1,7,-8,6,62,38,22,
7,41,-4,41,-12,-22,69,41,15,-18,-15,4,26,-40,7,-5,-15,4,4,2,3,-13,4,3,15,-25,-9,-2,31,23,-25,16,-47,-32,56,-3,-20,6,27,
-9,-32,-21,-31,16,-34,-30,-35,-10,-6,-51,27,17,37,-21,20,8,-2,-23,-52,-4,-64,4,66,32,-29,27,44,6,67,-21,51,23,-7,-12,26,
-7,7,-34,-1,-51,15,11,-15,-15,19,-13,6,12,-8,-33,-2,15,-3,-12,-18,14,-16,-3,-26,-9,22,-6,16,-25,7,-20,3,-3,16,-66,10,16,
12,-46,-19,31,10,-9,21,69,2,-7,-80,-41,-35,-6,29,-34,-52,-41,42,-56,35,-40,52,-15,-60,11,20,-2,18,7,-14,-48,44,16,-24,
10,-7,0,16,13,1,-43,-9,31,-15,7,27,-22,-19,20,4,55,28,5,12,-15,15,27,9,-23,-17,-16,22,-9,-31,-21,-35,1,-34,-53,10,63,15,
27,-13,34,-12,-10,33,-23,-51,33,31,-63,7,-9,42,34,-38,36,17,-9,17,5,-32,-8,1,7,-13,0,-12,40,11,17,5,-12,-1,56,8,3,29,6,
5,16,18,0,-35,-2,23,-12,16,-42,-12,24,-13,10,26,-17,-20,31,1,46,15,11,-8,-9,32,39,9,-16,11,61,-83,-28,35,-54,-22,29,-90,
0,21,24,-47,24,22,25,1,15,3,-10,25,16,0,-6,-1,5,15,-11,-11,-5,10,21,6,5,15,-3,4,11,-5,37,40,-18,29,-6,-10,-51,-17,57,-5,
37,14,16,-55,-7,9,40,0,-34,-21,-12,9,4,18,-48,13,82,12,-23,22,-3,-74,-22,11,-37,32,29,-22,22,52,3,-7,7,26,2,26,2,-11,15,
-5,5,-16,2,-6,-40,-2,6,-15,8,-24,-12,1,-14,-13,-7,2,7,17,2,17,-46,-6,39,34,14,-21,16,4,-52,-5,-6,4,-5,-27,33,-2,-11,0,
-82,-53,51,16,-48,4,-79,-90,-35,90,-22,7,38,-19,-2,13,3,-2,18,-10,-7,5,8,22,-7,-5,24,5,-5,-6,-43,9,25,-4,-29,-28,-3,11,
-28,6,15,-6,40,10,12,20,-44,22,40,11,2,-41,-22,10,-45,16,20,5,18,-36,27,-24,-29,-32,-32,-39,8,-21,-3,-1,-102,-20,-48,95,
13,-5,28,4,35,-39,55,23,25,88,-17,14,33,18,-33,26,-67,26,-43,56,2,-13,-10,-42,-12,10,10,-24,-2,-20,38,-34,-8,-19,6,9,0,
-65,33,-3,-6,18,-21,24,-2,-17,21,8,8,32,28,13,-16,24,-3,5,30,8,-46,-6,-3,2,4,3,-8,21,40,-6,-43,-76,8,-101,11,91,-63,90,
13,-10,13,10,-52,77,-34,88,-5,-38,1,-15,-107,24,-8,-8,61,-16,18,-18,19,-16,1,-17,-7,-38,-17,8,28,10,-20,-16,4,3,-15,-20,
-9,36,7,29,-28,-2,-4,39,16,5,7,9,-15,-9,-53,40,-56,35,-11,-17,-69,-45,73,-96,14,16,-48,6,1,86,-22,28,9,63,-6,96,-25,-25,
-16,26,-92,-2,38,-51,19,-18,-8,4,19,-42,7,-21,-2,-16,-9,34,-15,1,-40,-3,0,-12,13,4,-33,52,8,-6,-14,36,17,28,-49,-13,9,
37,-16,2,-1,10,6,-12,-1,-21,-107,4,94,4,-99,-44,-34,-7,-52,71,44,15,-5,93,42,112,-43,-10,-70,35,3,-56,37,-81,40,25,-99,
19,27,5,-3,-60,33,19,2,9,2,-3,-29,-1,-13,-51,37,-7,-32,11,24,-24,31,27,21,-7,-58,-41,41,39,-61,-32,7,-19,38,-33,-1,15,
11,-61,25,6,5,4,-5,35,52,23,0,14,-11,14,-48,89,68,-24,15,49,10,-33,-35,-24,-38,0,6,-52,-27,46,-15,11,-28,4,21,15,-26,2,
4,-17,3,40,1,-17,62,21,54,44,-2,70,-40,-8,-25,37,30,10,-13,6,17,-13,7,0,14,-34,-49,-41,17,19,-24,24,-8,-6,-10,-10,4,27,
-26,24,7,69,5,-28,-10,6,-15,32,-55,10,11,-21,17,-45,-17,35,-6,-7,-25,0,26,35,-6,-1,29,0,-2,13,-14,-21,10,-36,5,38,-21,1,
-10,-2,-25,4,16,21,0,-45,-19,43,-15,20,-13,37,-48,4,108,97,-88,-49,-7,-22,-57,52,13,30,6,-45,4,-17,17,10,-1,33,17,29,
-76,-53,35,-7,4,12,-11,38,19,-22,-26,26,-14,60,2,0,-11,-7,1,41,12,5,-36,6,1,-23,-3,-16,5,-29,-12,14,0,23,16,-9,10,15,13,
-9,-21,-18,-46,12,110,77,-84,-69,45,36,-116,96,33,-31,52,-3,127,25,24,-44,46,1,15,22,-72,-101,71,12,26,6,-41,84,40,-34,
13,25,0,38,-20,33,-14,-18,-10,-9,5,2,-27,-18,3,-25,30,27,47,-73,-22,12,20,11,-32,-18,-19,-10,10,-43,-7,22,13,12,10,-19,
17,10,6,-15,30,-6,-3,-10,-22,31,-13,45,73,51,-34,10,-24,-23,11,7,-2,-65,35,1,51,28,20,46,90,-53,31,22,-22,-13,-18,1,-9,
76,48,-39,54,34,24,41,-26,6,-17,-19,-26,14,23,4,-3,78,2,-37,2,104,14,-5,-35,-2,8,55,3,46,-23,7,9,-14,-30,56,-25,41,-23,
27,50,23,-64,36,-14,-42,37,73,-39,-52,34,-1,-10,91,44,54,41,-28,20,16,-24,2,-28,12,12,21,-23,-97,-21,-39,-11,30,-73,-55,
5,-14,-52,-7,20,-11,-26,30,-64,17,-76,62,-23,-17,-29,7,1,57,-32,34,-11,18,37,42,-2,47,44,-25,-30,2,9,12,-17,55,-35,-54,
-23,38,-66,13,33,-12,-37,89,85,31,-29,18,3,-19,-35,37,-15,-23,32,45,-43,-29,-39,7,-50,-11,-47,18,-3,-14,-85,-13,14,34,
13,38,16,-14,7,-27,-29,-18,-44,20,-15,60,-54,-11,62,10,-80,76,-16,-19,74,-36,41,13,6,-37,24,1,-58,-38,-34,0,-44,-23,102,
-28,-18,84,77,64,31,8,30,-5,11,46,-10,23,7,21,2,-11,-6,-9,10,7,-3,11,9,-67,-22,-10,-16,-8,23,7,31,-34,82,-29,-3,-21,-6,
12,51,-21,8,22,12,-11,35,10,9,-42,-13,20,-30,65,0,18,-87,28,-32,14,-1,-83,-3,-56,39,10,-51,9,18,31,36,30,-10,30,35,-127,
-17,49,-57,22,58,-62,111,4,81,65,-46,70,-60,-38,-6,-44,69,-18,-1,12,50,-50,48,45,32,17,20,-24,24,13,32,23,-2,-24,47,-43,
12,-40,13,65,-39,45,16,8,-80,44,-29,4,24,-26,-8,16,31,-50,-39,51,21,57,14,30,-29,4,90,-87,-67,52,-23,-21,38,-30,84,28,
18,31,-37,-38,-72,5,-22,-71,83,-90,-66,-8,-23,-24,-10,99,-28,12,10,-9,-4,0,19,41,-11,28,67,-56,8,11,6,22,-19,25,-15,5,
-29,75,-87,-13,17,-39,-62,44,67,-38,-1,14,55,37,-61,23,-15,-48,72,46,-35,11,26,55,-59,-26,-41,-12,10,-28,-34,-22,10,33,
-103,12,-85,-20,-30,-20,-3,17,-38,-58,-6,-12,-32,-8,10,-23,-9,86,-6,-3,28,-48,34,22,22,-39,5,37,-31,-24,-5,58,-81,-55,
31,-3,-127,12,118,-14,0,-28,77,50,-33,9,-1,24,46,51,27,20,-10,27,-48,-10,-19,9,21,-9,-5,71,21,-63,-127,97,-99,-3,39,-61,
30,10,55,-87,-6,-20,-21,4,22,30,-11,8,-2,-22,26,39,11,23,-42,24,2,12,-2,43,-18,9,-32,-81,-14,127,-56,-28,4,-7,63,-24,68,
34,12,-62,-15,-21,13,-1,-90,-1,-15,-50,-33,-29,-61,39,-42,-82,-7,61,-2,40,35,-127,22,-69,-60,2,15,-25,30,-38,12,16,-10,
27,16,4,-16,-7,19,14,-24,8,28,-7,-9,23,28,-19,-39,68,-71,58,10,-46,-21,48,-58,-19,-53,-19,69,-12,18,29,-93,80,-3,-56,57,
-31,-9,-127,-2,43,34,-3,46,-70,21,1,2,-4,-35,32,35,-64,4,19,-16,-43,-43,-5,5,-4,-30,3,16,20,-4,-15,-21,-10,-30,5,-48,
-22,0,-4,-3,6,15,25,18,14,-68,39,23,-25,-34,15,-51,-51,-61,-39,-1,-24,-26,-3,-23,27,25,25,58,52,-15,-93,-33,9,18,-2,-35,
-95,3,-6,-44,-33,-44,0,-19,6,-37,36,12,-48,-17,14,-34,18,-25,-42,40,-12,8,-12,-13,-30,20,8,-25,-19,-1,20,-11,-14,-47,
-16,21,-5,-36,29,67,-9,-45,23,13,-4,-59,-54,-32,22,-59,-44,80,54,71,6,64,68,-47,-83,-41,-19,10,29,-100,-69,-60,27,-42,
-41,-10,-9,-10,18,-30,-1,-3,28,-6,24,35,32,56,-24,-28,-43,-15,-5,-21,29,24,56,28,49,-27,31,-48,12,-10,12,-16,44,-34,28,
31,-19,23,-21,-18,-1,1,8,0,24,-30,-8,-36,-107,28,-35,-15,-42,-23,-17,-10,-79,-3,-48,-47,23,8,6,21,-12,-1,6,37,-34,36,
-20,14,18,-16,12,9,-36,-44,-30,-33,-44,-12,-16,-3,-10,20,26,-12,5,-28,2,-23,8,53,74,-8,18,-24,-4,45,-23,-15,-52,0,9,44,
-14,0,64,-29,-6,-5,48,28,12,32,5,-74,-81,19,-40,55,-18,46,47,-3,-16,-30,-41,4,-50,-16,30,-14,26,84,-33,-14,35,-35,-52,
-89,5,43,-7,7,-35,-15,-8,21,-6,-35,-26,20,-2,-14,-25,42,74,-23,59,32,-48,65,-52,-112,38,8,56,41,-23,34,46,15,35,7,73,
-21,33,-13,79,-85,-60,59,28,17,53,-38,-9,-46,11,-45,-17,7,-17,-13,66,-9,24,59,12,6,36,-17,24,-21,-20,44,-27,23,-18,-13,
-24,32,11,22,4,-13,-21,10,-84,-58,2,48,47,20,-102,27,57,-102,28,71,-25,-4,-39,29,54,100,54,-7,3,25,26,-12,51,-60,-84,40,
61,32,22,-54,-18,-78,1,-11,-20,-5,24,-7,-10,40,-6,-58,16,-24,-26,26,37,40,1,-20,-51,56,27,-14,44,2,55,13,34,-31,11,-66,
-12,-36,27,8,20,-10,7,-13,39,11,-21,47,9,18,48,17,-43,-13,-20,-10,20,29,-2,7,-66,-24,4,28,1,-16,10,14,-37,33,-9,72,26,
-27,-50,-10,6,-7,19,82,-8,8,1,-6,59,-59,-15,12,12,58,8,-5,0,-22,61,-20,40,-6,-50,26,-33,21,56,41,-44,9,16,-17,28,20,-13,
60,47,46,43,-9,25,-34,-29,17,36,-18,-42,10,26,18,6,15,4,-33,-3,50,10,8,-11,-12,-46,-25,-34,-17,35,-50,24,76,-37,-9,-4,
-63,3,-32,40,13,16,41,36,11,18,-19,61,-22,-7,-29,-15,42,-16,-26,6,-3,12,0,-4,-56,16,70,45,1,-8,55,24,70,-11,60,-16,29,
46,-11,-3,-37,75,34,15,26,25,-47,-26,-19,18,-33,4,-68,-45,3,37,-39,40,-48,18,30,7,0,22,-22,43,1,8,-14,-22,-3,35,30,31,
-11,-14,69,40,-6,46,19,-17,-55,-44,37,18,12,15,-40,14,81,-8,-87,-6,18,-41,55,-44,54,-12,61,-8,2,15,-6,14,16,-3,46,53,
-52,-50,4,-24,-25,-7,6,-21,18,1,5,-16,17,7,-20,-53,-1,26,35,48,41,31,35,15,24,14,-20,-22,-21,45,-4,-5,11,-1,-9,-18,-28,
-8,-50,-44,-1,10,-5,39,21,-29,22,29,-39,49,-11,3,-4,-53,-25,-8,10,-46,0,-53,12,62,6,-2,27,-4,1,-27,6,-57,12,40,-14,-52,
-35,13,-6,4,45,31,-1,1,32,26,5,26,3,37,37,-36,-13,-31,-11,30,-1,30,-12,-3,17,-32,6,-8,-12,-54,43,-9,-51,12,-32,-15,-10,
16,-4,20,-9,-17,5,-5,17,8,5,-18,17,-26,57,38,12,-23,16,-86,4,15,20,-5,-44,3,-23,1,-18,8,7,-10,-1,20,-10,-4,-11,3,-6,2,1,
33,22,-11,11,26,-23,27,41,-7,-49,-2,19,0,-25,21,4,-4,80,10,-74,45,-4,0,2,-17,45,-32,17,-16,59,-17,3,-38,24,-19,1,-52,73,
4,-48,-25,-37,-20,16,-33,24,1,-41,-34,6,50,4,23,-23,-7,-22,14,6,-16,-6,2,36,-3,-16,7,8,-14,2,74,-62,-39,127,-36,46,-5,
12,15,-46,3,64,63,23,39,1,49,-7,-16,-41,-3,55,42,8,-93,6,-22,-11,-6,25,-16,8,-21,14,-24,-17,32,-3,42,-50,-28,-11,-55,23,
-3,20,8,4,-9,0,1,-6,1,-16,21,14,18,21,31,-46,11,-88,25,58,41,-24,10,-27,-83,-127,66,-23,47,5,-7,0,-48,-2,42,21,43,-28,
-47,38,7,-31,-34,-27,0,-33,-8,-6,15,-5,12,-24,-40,16,31,20,-6,-23,21,9,18,-28,-27,-35,-51,-3,-5,1,38,-36,-67,5,38,18,-7,
-46,46,20,1,43,-12,-39,-21,-62,40,17,41,-28,-37,-31,52,-70,-25,-13,35,0,-1,-34,-5,30,4,-25,-27,2,-37,3,-8,-17,6,-5,-23,
15,20,2,8,6,-11,1,12,7,-8,26,18,14,-62,-21,6,-25,-14,15,11,-23,41,-68,-42,9,53,30,81,-62,22,-38,-5,19,-62,-53,-3,-39,19,
4,37,0,12,9,39,-26,-16,-36,-2,49,-22,-34,-35,61,-6,5,5,-22,-18,1,0,-12,-3,11,40,-33,19,-17,-7,23,0,-4,-6,-6,-16,-29,-10,
3,-26,-17,-37,-27,5,29,28,-90,36,30,36,-37,47,5,91,-31,30,-20,9,7,21,8,-18,-92,83,29,-11,36,10,12,4,21,-2,-6,29,50,-3,
18,1,24,-32,-1,-1,-32,20,-15,-19,-17,10,-13,31,4,-9,14,-24,41,18,-35,43,-12,11,-53,-9,-13,26,9,-27,-35,10,-18,62,-59,
-50,61,22,-47,41,5,-17,-5,24,-73,27,-19,72,-39,22,21,-36,27,7,-45,-80,-91,49,36,40,3,-59,-46,-41,-44,-12,14,-13,13,-24,
25,-2,-18,36,35,-47,15,18,-7,-35,-8,2,-2,-39,28,24,31,33,-6,12,-1,-35,-65,-9,-75,-68,14,-3,20,-28,3,1,23,70,52,36,-13,
71,-33,-27,26,-74,31,-45,-1,19,-14,18,31,-92,-52,63,-88,49,-37,28,-49,-68,-34,-42,14,-14,-10,4,-6,12,-35,-4,9,-36,15,-3,
28,21,-52,3,-8,10,1,-8,15,0,38,30,-13,-31,-29,31,-22,-64,0,33,-5,-84,3,-27,-21,31,68,-6,20,15,3,-56,-23,-3,-30,33,-105,
39,14,-13,4,21,11,50,-5,23,29,-58,6,-20,46,-14,12,24,0,17,-4,24,-38,-23,-32,-20,38,28,-1,39,-78,-55,33,-19,-7,11,13,-37,
-42,76,2,22,-21,78,-42,4,-26,126,55,-51,10,-62,7,-29,54,23,-41,-49,-28,-81,40,7,-31,76,-78,3,36,-77,-18,11,-45,52,-28,
-30,-15,-5,-12,25,10,3,12,9,-7,26,15,18,-25,-1,9,7,19,1,11,12,19,-18,32,-16,-10,33,-23,-32,-29,32,46,91,33,39,-72,-9,28,
93,53,-42,11,-65,30,4,50,10,-73,23,-69,-21,-48,61,-21,-6,-13,-23,63,-65,2,-16,-25,81,16,-38,3,-70,-10,6,23,9,6,71,-42,
15,10,38,-31,-12,-25,34,14,28,-85,-34,-10,-9,21,11,-9,47,64,56,-41,-66,-34,17,-1,24,-19,-79,14,31,25,0,-48,-13,65,125,3,
16,2,-29,-1,2,-6,-116,32,-42,43,-32,30,15,20,15,3,-41,-79,28,11,6,64,38,74,40,-3,-16,-44,17,-30,55,-23,-41,-37,-33,10,
-3,-46,-9,-66,-12,51,27,-26,1,72,-54,7,-21,-14,6,-13,-9,-85,21,-14,-18,-7,38,-43,-50,58,92,-7,-28,63,50,-8,4,28,18,9,
-39,-50,24,81,-35,-10,-83,-29,13,88,63,85,-12,16,30,65,57,0,-37,-21,-8,-19,-10,-49,10,-34,-36,18,2,-29,18,-59,-33,52,20,
-41,4,24,-43,28,9,-2,22,5,39,-35,44,61,-80,0,75,-77,-58,95,-52,-36,-73,3,74,-52,49,83,6,-8,34,44,-12,-46,-48,-29,-62,
-12,80,12,4,-25,38,-27,-9,16,21,17,-60,19,-3,40,17,-58,41,-8,-30,-27,-14,22,4,10,43,-50,-25,5,-3,-66,-3,105,-19,40,-18,
50,18,-23,22,78,6,-45,-12,-106,50,124,-42,127,-3,39,103,15,78,-15,-32,24,29,3,-24,-1,-96,3,15,-33,-22,-75,40,-16,-58,60,
29,39,12,48,-47,-47,97,-73,2,114,-127,52,-16,12,65,-44,21,-38,23,29,-47,63,93,-13,51,-38,51,-2,23,31,6,8,8,-14,34,26,
-22,-16,15,-51,33,29,-25,25,-42,39,23,-10,-43,13,-25,72,-54,-52,13,6,-54,35,-87,-27,-2,24,-8,45,44,67,-8,95,-64,-29,68,
-30,-61,66,-83,85,44,11,37,-37,27,-51,-1,31,47,3,40,42,-71,-5,38,15,32,-23,-2,6,54,-55,-12,-72,4,-6,-13,7,-18,-23,-23,
-35,32,1,25,19,-14,-45,7,87,-34,-9,-2,-61,-86,-16,35,9,48,46,17,17,42,16,-9,61,-12,-31,67,29,-54,11,-22,77,57,-5,40,-16,
13,-58,25,-109,94,17,-22,8,-30,-26,24,-80,-29,11,-45,-12,3,-16,81,-118,55,74,-33,-14,12,-15,-57,-85,-17,-17,29,3,9,-59,
74,75,32,-43,-56,-45,-71,-12,22,11,-17,-23,56,-49,-10,3,4,38,-14,10,60,76,-6,-2,12,33,18,-6,-7,86,-6,-2,118,-127,-35,8,
-42,-59,-30,54,-11,-54,-51,-27,-94,52,35,-50,120,-87,-22,99,3,-47,53,20,-76,-84,32,-3,-8,12,-56,38,-23,-14,-34,-37,15,
-17,-7,3,-32,42,-8,-7,-14,9,28,-21,24,-4,0,18,-23,-23,13,-19,-15,-21,9,3,-2,47,80,-63,2,71,-79,6,38,-18,-42,-95,-29,47,
-25,-13,-7,-2,-7,-8,-22,-1,22,-13,-46,47,26,65,-45,-37,48,-57,-28,-7,12,15,36,10,-17,48,-18,-29,-7,20,13,17,1,4,-34,11,
-9,-18,4,-34,6,-16,26,1,7,-40,-24,-17,59,-14,-51,-20,29,-57,-73,33,62,-31,57,57,-81,-30,31,2,1,-23,-23,28,21,44,-1,38,
-30,19,-88,-3,29,20,-124,25,-28,9,-16,-34,72,5,20,-14,-19,30,-20,-3,68,-8,-21,16,-19,28,-63,6,-8,38,-24,-50,5,-33,18,-3,
-2,20,-19,-7,-4,5,-21,-31,-23,58,45,-26,66,-40,-32,7,46,-27,52,-27,-21,14,-97,42,28,-40,28,86,-36,61,-40,8,16,-90,-80,
-9,-18,-39,-62,8,53,8,-23,-35,-18,12,-2,-66,-13,44,31,-48,-56,47,-88,-23,-4,20,-12,4,-1,-16,14,-30,-40,35,44,22,-65,14,
-8,-13,-25,-3,63,-4,-41,32,-8,-59,-19,7,37,-62,-98,13,-87,24,-54,8,-94,100,18,-10,-1,26,-13,-61,19,1,50,-49,76,2,2,24,
61,-8,29,-64,-16,8,-22,11,-10,14,52,33,7,7,-18,46,25,3,-6,43,25,-8,12,-23,-13,-19,-8,-4,12,-17,75,-89,-59,11,-10,25,-11,
28,-84,-65,43,65,2,-4,28,-24,-33,2,-19,29,5,-1,-22,34,66,-7,-34,4,-26,9,-12,3,1,1,39,92,13,-48,-61,22,-46,9,43,17,39,19,
9,-13,-22,0,17,19,33,-20,11,-21,-53,-25,-27,-43,25,-11,-43,12,5,-2,12,31,75,-68,-1,69,18,-5,-5,-26,18,-41,2,46,-19,-19,
27,6,-30,7,-76,-10,-23,-5,-42,14,21,4,-8,-29,22,-45,-22,21,-13,60,-39,-40,15,34,19,-77,-5,2,-121,-54,-12,26,-37,-10,19,
23,-28,6,-49,-24,-47,-31,14,-26,-39,-11,-23,17,127,-101,49,-6,-33,3,61,30,5,-20,24,-4,-40,35,3,-47,-58,42,-39,1,-2,33,
-125,-44,9,1,27,-27,47,6,11,-56,76,8,11,96,-22,-86,66,-69,3,-124,-105,17,-45,-40,-22,3,-4,-13,-3,36,-36,25,-23,-79,20,
62,-74,-45,-40,14,5,6,90,-25,-59,-21,-15,-24,-34,31,24,-16,-46,17,40,13,-35,17,-127,-16,55,-10,92,53,39,-16,1,-1,56,-21,
113,-44,-66,5,77,-41,-51,-16,25,-53,-5,18,40,-54,71,44,-7,21,62,18,15,-50,-49,16,8,9,-8,29,-6,44,28,9,16,-14,80,-1,-8,
-27,34,1,-35,46,-15,1,34,7,30,-22,-1,-21,23,-3,-15,31,11,16,-4,10,27,-38,-4,-10,2,14,62,-30,47,11,27,48,-34,-23,10,-64,
-93,29,53,50,24,13,-8,-29,-1,-2,-7,40,14,-57,22,-41,-46,20,29,-10,69,14,4,30,36,7,21,44,-7,-1,15,24,36,-11,-17,2,-7,-25,
-9,-25,-1,-11,-18,0,5,-7,12,39,-26,-37,15,-49,41,8,34,-16,10,-25,5,107,-16,-58,-36,-2,-30,31,50,-21,47,-55,-71,-31,-26,
-18,-20,13,60,-74,-7,40,39,-25,-29,-26,127,-15,3,-25,-6,-19,11,32,-51,30,34,-15,-41,-3,17,5,4,1,14,32,-14,4,-22,25,14,0,
1,1,21,1,-9,13,-9,4,67,-21,0,1,-6,71,-77,-48,-34,6,52,52,9,-102,62,-101,-96,23,-18,23,-66,-26,59,-81,-7,114,-47,25,-5,
57,100,-31,-35,-21,-7,-25,45,17,-2,20,-7,-23,-18,33,24,15,-7,18,8,-33,6,27,10,-42,-31,34,-12,-16,77,15,-29,9,-25,-22,27,
-22,-127,35,18,-43,60,39,-83,14,89,-33,15,-118,87,-37,-38,-9,119,-39,13,-50,38,34,-28,41,4,0,66,54,64,2,76,13,10,-1,2,8,
26,-9,34,29,20,-5,28,31,-2,-14,-9,11,39,-13,-34,-41,-6,17,24,7,-58,26,-31,-3,-1,8,25,-18,-37,37,14,-66,-1,-5,-68,1,69,
-19,16,-27,34,15,25,19,32,3,36,-19,-40,22,9,-54,56,2,42,12,123,29,18,4,2,-19,-24,13,-26,9,0,-10,-5,-11,28,6,8,-10,-17,
21,-10,44,-1,-32,-16,10,6,29,-26,18,-32,-11,15,16,18,-75,13,40,50,-70,72,-94,-32,61,90,-23,14,2,-12,-8,13,10,-55,39,76,
-30,-63,22,22,-52,75,-16,-91,-22,112,57,61,-17,-2,7,4,31,-17,-11,12,13,42,-15,19,-20,5,-11,-27,19,-9,64,2,-25,-21,-17,
36,6,30,-12,36,60,5,-1,42,-83,34,72,3,-46,58,-103,28,107,99,12,-71,37,77,24,-56,91,21,65,-7,-43,24,-51,32,10,-12,71,-10,
-20,121,-18,24,-28,-2,34,-21,-25,6,5,-30,16,33,12,2,-13,3,-10,-5,-47,-5,41,-3,-29,0,-18,5,53,27,20,30,35,3,-24,25,-3,
-76,-11,-56,-27,-24,-7,29,-19,-21,32,-4,20,35,10,-22,31,-8,26,32,46,-30,-18,2,-6,-44,20,-24,20,-1,6,10,-12,-39,33,-40,
11,46,8,-31,28,57,49,-24,-25,21,-2,19,-26,-8,-15,25,2,-10,39,-13,7,-3,-12,2,20,13,17,10,7,8,-26,-9,-8,-30,10,-28,-48,61,
65,-49,2,-35,-26,-19,5,19,8,5,9,-38,-51,42,-43,-49,29,-62,37,30,0,27,-6,-9,26,-35,-7,6,8,-31,53,20,44,-43,-43,95,18,-26,
2,25,3,47,14,4,47,-30,-19,22,6,-3,25,1,17,-14,-34,8,17,30,-27,-34,-14,-41,-51,34,44,-42,-29,4,-15,-26,16,9,-10,-45,-39,
9,-82,-9,23,-124,32,-14,18,63,13,-29,-14,21,-7,11,30,13,32,-29,44,-18,32,-7,-17,27,35,-59,34,52,-29,9,27,0,42,19,-28,9,
15,27,-10,13,6,-15,-36,43,27,21,-76,23,14,-12,-28,29,36,27,-25,-36,-11,-43,-24,22,3,-81,-33,12,-24,1,29,-63,6,-24,-22,
18,4,-5,2,-24,-37,-22,13,28,24,-35,46,-13,-48,-26,-2,12,26,-47,-47,28,2,-5,42,-1,18,-9,-37,60,-32,25,21,20,34,54,5,-22,
0,-7,31,28,-6,-26,-22,10,88,13,30,32,-12,-19,-25,10,-3,-30,-43,-4,13,1,15,-41,-11,64,35,-14,-1,-4,-75,-22,37,-3,13,30,9,
-45,-5,63,8,15,-59,-7,58,24,-26,19,-41,-9,14,-3,55,-40,22,-11,-16,15,14,-33,24,-25,-7,31,45,-14,26,39,-14,-59,-7,45,63,
-5,12,-91,-10,-62,8,10,2,-19,-78,6,79,-8,-3,-57,11,54,46,14,48,-6,-34,-24,-20,-6,15,-9,89,-58,-23,28,46,-29,-64,38,23,
-22,-49,0,-15,-35,15,-6,31,-25,1,-27,6,12,9,-27,8,5,-13,32,39,4,-27,34,-24,-61,-35,21,67,-18,-49,-51,34,-75,50,5,9,1,
-116,-2,77,19,-50,-46,17,-12,24,-12,42,15,-78,-8,-37,-5,2,-24,71,-32,-26,23,24,21,-15,65,21,-13,-24,19,-5,-43,43,45,7,
15,0,-33,10,17,21,-21,10,35,55,19,4,53,-26,84,-28,-15,-26,7,15,32,-58,-37,-3,-4,34,26,-15,-28,-69,29,38,12,-105,-48,29,
-42,-43,-57,71,-30,-58,0,-21,-61,0,-9,48,-2,18,53,-48,8,-12,31,3,-64,-30,19,-33,-3,0,-2,10,5,-39,38,-23,9,53,0,26,5,60,
28,25,28,-5,-10,-39,47,-47,39,77,-14,28,65,21,-15,-37,-18,10,-19,-12,67,-18,-43,23,26,-2,47,-33,48,3,-8,-38,-38,-4,-28,
64,-13,-31,-49,-24,-16,-27,-97,-30,-58,33,12,-29,42,-1,23,-2,37,23,0,39,49,2,14,-20,-3,-31,-34,50,39,49,40,-17,-18,-89,
47,-89,54,73,33,-29,-40,15,-85,-12,3,22,9,-24,-20,26,-45,-24,11,26,16,-55,30,22,-13,-43,22,-43,-65,74,44,27,-62,30,-9,2,
-93,-23,-30,-27,9,-21,-2,16,-23,-14,18,-44,13,1,-8,-18,-9,24,-64,-4,-38,75,48,83,41,-82,12,-77,25,-69,-22,85,-16,-88,
-81,2,-64,28,14,5,-2,0,-58,27,-18,-55,14,36,-9,-38,-21,9,-10,3,-11,45,-11,9,43,33,-24,28,52,78,34,-47,-53,-12,-8,41,15,
42,-22,-10,-15,-37,-3,-4,-27,-29,-4,6,-42,-3,-2,127,45,34,-16,-10,18,12,26,-48,-15,56,-10,-66,9,-52,11,20,22,8,-3,-2,
-32,30,-26,-127,-17,17,-13,-70,-67,5,-18,45,-30,-2,-7,27,-50,12,20,-23,3,47,49,-13,-94,-39,-55,15,21,-10,8,-20,-12,-14,
-3,-8,18,-40,-30,26,1,-20,-39,84,-43,102,80,18,-26,-60,100,-37,87,123,-23,60,88,57,21,2,3,22,-4,-14,13,6,22,14,33,7,-5,
-2,55,-19,-24,45,9,-40,-32,43,-10,-20,29,-9,-50,73,-6,1,4,12,39,25,19,39,29,3,39,-42,112,45,105,70,-42,19,41,13,22,123,
-13,94,56,-98,24,-11,91,-16,3,70,-36,-39,91,31,-46,-13,21,17,3,-7,-50,24,-13,-31,2,5,-29,-7,22,25,-20,69,24,-80,-12,73,
66,-42,0,30,-35,45,12,-50,39,-13,61,27,10,49,27,37,47,-29,127,12,52,52,-73,14,46,0,-23,97,44,38,39,-58,-38,5,68,-20,-42,
109,-5,-31,57,-12,-45,31,17,-17,39,1,-31,6,-8,-14,18,4,-2,-20,0,-3,-13,-13,-60,-31,10,-35,127,-55,29,89,-20,64,-14,-41,
16,9,84,-3,-13,63,8,44,1,-11,67,-14,19,37,-58,-3,23,-11,-25,42,2,18,7,27,-117,31,53,-20,-22,57,36,-12,46,-17,-16,21,28,
-10,-1,-4,50,-21,-25,13,-2,18,-38,-46,-48,4,-7,-20,23,28,52,-6,108,-55,1,39,-52,107,55,-14,47,10,73,35,-8,21,-7,24,-15,
25,43,-3,23,-9,-53,20,72,-19,-44,-27,74,30,-31,-87,-38,38,-2,-55,45,8,-35,90,-97,0,32,-15,-3,-15,-9,-18,-3,-7,9,-37,-18,
-32,7,-15,8,-6,-37,0,61,57,-11,90,-24,-15,60,-23,-31,-10,51,121,-32,25,1,105,-5,28,54,34,-29,-82,-34,-10,-14,56,-30,97,
25,52,30,-1,77,19,-11,-9,-41,-19,26,-12,-56,-2,-8,30,33,43,29,11,26,18,-20,-30,-2,-12,7,-5,8,10,-6,6,-31,-17,-49,62,67,
54,-12,127,-55,-16,29,-28,-29,-24,11,77,-32,38,33,80,77,-25,88,77,-127,-54,-27,-107,-7,-65,-110,82,-29,105,33,29,27,-44,
-67,54,53,-17,-18,78,-89,-40,60,11,31,20,20,26,28,23,12,33,-14,78,-1,-30,19,-1,10,-7,-12,-23,-24,14,65,-3,-82,83,-4,9,
48,-10,-39,-20,-10,20,8,9,8,35,46,32,14,-12,-87,-39,-5,-32,-63,-8,-50,-1,28,-4,48,62,-36,-58,6,44,13,-13,-43,121,13,-66,
16,12,65,-28,-89,85,24,-1,25,35,15,127,24,-10,21,-88,19,-28,-60,-11,-57,23,18,0,-73,78,3,-32,37,-3,16,-35,4,44,15,-6,
-22,0,57,2,18,10,33,-79,-23,24,-70,72,-1,34,7,-5,5,-68,-60,22,28,-10,-10,33,-2,-39,49,-11,5,2,-76,-15,12,7,-19,-5,19,
-12,-6,-24,18,-46,-16,-28,8,-34,18,5,-5,19,86,5,-3,4,-51,41,85,-83,-59,-14,39,82,-36,24,7,53,-44,-38,-2,-14,-48,4,-55,
-60,-27,73,-55,80,28,82,67,-31,10,28,31,-29,45,76,-25,20,-35,-66,-12,-19,-26,3,57,31,-15,19,25,5,-40,-22,17,-54,-7,9,22,
-16,-26,-37,-33,34,57,-10,-21,33,-81,35,93,-87,-74,-63,35,83,-42,34,65,16,113,-91,-22,100,-68,-2,-30,-58,-40,-3,-58,109,
-1,73,-7,-3,30,1,14,31,101,39,-40,32,15,-28,29,14,9,30,3,37,-7,60,-34,-27,-30,18,24,-85,-8,-10,-15,-13,-23,-30,-13,-16,
31,0,-40,40,-40,21,68,-3,-29,-50,30,40,20,11,69,22,7,15,0,21,-23,-1,-16,-16,4,-39,-19,-11,-34,-43,7,40,38,-37,8,14,33,
-51,-84,88,56,4,-93,5,30,-14,-72,88,16,-7,36,-51,-36,99,-11,-41,5,-18,-14,-15,-75,-67,-55,-1,14,-9,-69,28,-2,-9,33,14,3,
-54,6,48,35,-2,-19,-30,-29,10,-3,-21,62,46,-36,-4,-32,-21,-33,-25,-18,-30,38,-107,-77,-29,24,-21,52,-16,3,1,15,-9,-61,
-1,-8,19,51,10,39,18,42,-4,18,10,24,5,2,-3,40,-40,4,-5,-16,15,16,-24,37,0,28,-19,16,-23,-40,-4,27,-25,-1,-14,53,-7,7,2,
3,-24,16,-25,-24,-7,20,3,-12,51,-20,108,22,-12,15,-20,28,-29,43,9,-44,5,-55,-31,-37,20,-8,-7,27,80,10,102,21,38,-36,-10,
17,8,33,65,-11,16,-26,-32,3,9,-16,-12,36,1,11,-9,7,-44,-68,-28,16,-1,-24,15,32,7,124,14,-5,18,20,25,-75,-27,-17,5,26,17,
-71,76,-45,26,58,1,71,-47,77,49,-21,13,50,32,-14,-8,31,7,-20,57,31,73,15,32,-27,18,-14,-60,52,33,-23,30,-23,-73,7,-2,-8,
9,43,14,-35,10,17,-27,-3,-24,13,3,-5,-15,13,23,57,11,-37,-8,7,12,-37,7,7,-8,-21,-11,-39,-41,-24,-3,44,-9,56,-39,64,13,
-36,25,3,26,-19,-74,29,0,-32,77,14,6,24,22,-46,55,22,17,-26,-8,1,19,-54,-38,8,2,-1,2,2,30,-79,15,11,-16,12,-67,19,37,5,
15,-26,22,21,17,19,27,-12,-5,-14,-7,-30,-24,-38,0,-16,-9,32,-93,-26,-13,45,23,5,30,-17,-16,22,-2,-16,-14,-19,21,51,62,
-33,57,51,-30,3,-39,-4,0,16,-49,33,-30,-2,-11,-34,38,16,25,25,-37,-8,17,-2,13,14,-16,9,12,5,-15,32,-11,-17,-1,18,76,9,
-27,29,-32,-30,15,17,15,-49,49,-12,-1,-7,-22,51,-18,-39,44,-44,-50,-43,-16,-32,38,16,18,52,89,-10,66,-9,-44,7,-48,4,21,
12,23,7,1,-69,-16,-11,13,13,18,-11,-14,14,-9,-3,17,-20,-10,22,22,4,3,23,50,52,-49,28,76,-8,-12,-4,-22,-33,24,-4,37,-42,
24,-1,22,7,-86,83,-59,27,52,-47,-1,7,-25,19,-58,18,-10,-36,49,25,-64,-45,2,-19,40,32,7,-13,26,23,51,-41,-15,-1,-5,6,17,
25,3,14,-34,5,21,19,9,6,2,19,-18,24,27,61,-78,-1,41,-8,-10,4,13,-46,19,13,3,-9,-6,-31,-14,22,-36,69,-59,-10,44,-41,-34,
29,-127,13,-74,-6,-1,-7,-5,-3,-82,34,25,9,47,-34,21,-42,-44,-27,-15,-14,3,29,3,16,5,6,-10,-22,-11,6,-15,10,-19,-14,32,3,
20,13,0,53,-63,44,42,52,-33,2,-17,-33,-16,53,28,-41,-10,24,23,127,-7,-4,22,-39,53,47,-3,-86,35,-10,35,-35,-11,-11,-35,
-98,-15,-50,-26,53,-45,21,11,-17,38,0,-32,39,-14,20,-46,-1,37,3,41,-59,5,6,-25,4,-1,12,14,-64,-48,-32,-19,0,-12,11,10,
-61,25,-22,-14,-25,-8,-22,0,-8,6,23,4,-16,13,18,-16,-5,38,89,-3,-51,40,-7,72,-49,16,-9,-27,-17,-25,1,-38,22,-8,-28,-1,
53,23,-33,-10,0,9,14,-2,-5,8,27,24,11,-4,-6,23,75,-29,99,67,-38,-9,-54,-4,52,-13,-5,-45,5,67,53,6,-63,64,34,13,-34,12,
20,8,33,63,-4,-60,44,-9,115,29,-14,92,39,84,13,31,-14,-5,19,-3,-19,33,-10,9,18,6,28,10,-26,-21,7,-2,46,-17,-4,67,63,-17,
0,-17,-30,6,30,41,84,1,-3,15,-35,10,-7,15,-34,-8,35,11,-10,24,-45,68,86,26,-11,-4,33,6,-11,12,-1,-48,48,8,49,21,-25,26,
12,36,-29,-6,64,49,31,-20,-7,10,27,-11,22,10,-22,24,-31,-2,15,-26,29,-82,-15,27,54,-25,22,21,-61,40,-9,79,120,-25,-26,
-14,-46,6,-22,20,61,-62,-11,17,-16,23,41,1,23,-3,9,4,-19,31,3,44,-38,-30,-27,21,-40,13,-61,-22,-26,12,17,-14,-40,47,12,
-40,18,50,-23,-15,6,0,-28,45,7,82,17,30,4,-91,6,-36,-84,17,-4,24,-10,31,-107,-15,77,-13,-67,-21,-80,-22,62,-72,18,-27,
-16,21,-6,3,-62,-9,34,9,32,24,-41,-1,-34,85,-77,1,-27,40,-26,34,-32,50,1,40,44,-10,-64,21,41,-51,-9,20,-47,42,-23,12,-1,
10,-14,68,-38,82,-2,-25,-75,106,25,41,-3,6,22,26,114,-4,24,-14,-6,-12,-69,14,-17,-7,-37,-22,4,-11,-38,20,4,-17,32,-6,10,
-7,-27,-9,15,49,-52,3,7,26,39,-14,-21,22,60,48,31,-13,-4,-45,15,-3,0,56,-52,-10,-10,-4,21,40,-35,25,-18,51,-30,-54,35,
13,95,-90,39,52,24,4,49,31,17,-32,-22,-1,-91,5,26,58,33,-26,8,-9,-21,-6,85,27,24,-37,-20,-6,-74,-29,-11,8,7,-15,-22,4,
-14,-41,-43,-2,24,-4,-6,-20,41,-29,24,-16,12,9,46,-30,-27,18,-14,24,-20,1,4,15,-31,-123,-35,8,38,-33,-43,95,-41,90,54,
41,50,-59,37,-77,33,8,48,-9,29,-26,-58,18,5,-8,1,51,59,6,-37,2,28,-4,24,1,-54,-12,-44,55,-96,-37,-35,29,35,34,27,1,-48,
31,42,-102,4,9,55,35,-55,-18,-114,-39,17,111,10,52,-6,-66,-24,-14,0,22,-40,44,-81,-2,-55,-35,48,-35,-32,-25,-58,49,-32,
-15,7,32,-27,30,-46,-31,-27,43,-6,-1,49,17,-50,16,-15,-10,-65,-15,-52,33,-43,-28,-88,53,47,17,28,-6,-46,19,57,-67,31,
-40,29,-21,-6,35,-30,-35,48,-8,-10,-25,-70,-1,10,127,35,-26,-50,26,2,2,66,72,-83,-29,-10,10,-76,68,-69,9,25,26,-14,-40,
-24,1,75,67,-13,-4,58,-57,-29,18,-18,32,-78,42,-37,-29,3,-5,-50,23,72,21,20,-20,23,13,67,8,34,-51,10,7,-27,-21,-23,33,
12,-50,-40,-35,-100,-19,97,15,60,18,-65,18,42,27,-67,74,-32,112,34,-52,-45,-38,-33,-47,17,-59,-78,-55,15,-31,-98,40,11,
11,24,25,1,-31,12,44,-69,7,-16,-27,-37,8,-61,42,-15,19,-8,-24,19,41,51,-11,3,-24,-14,58,-6,-37,-32,7,17,-14,13,-53,-11,
-51,14,-16,-4,39,-98,19,-27,74,-35,78,67,-4,-46,-22,-25,63,21,-56,-33,-25,-78,-27,40,11,-127,12,41,80,1,20,76,-30,-46,9,
-28,-31,-25,3,-44,1,-2,-7,54,27,26,8,-32,-37,-49,25,53,-61,37,-31,-65,-42,24,35,4,-75,65,5,39,4,5,45,29,-12,-80,34,-52,
-48,40,-19,-11,-3,-31,8,-15,5,2,-8,8,18,-12,-16,-61,-2,22,-18,40,-4,0,-3,-45,-33,-21,23,-70,-89,14,14,-19,-36,-21,49,40,
17,-14,15,0,-20,-62,92,38,-92,-24,-17,-4,-30,5,34,16,-127,-28,-18,-8,-9,108,23,-9,-3,-60,24,44,-34,-32,57,-56,13,-23,44,
-77,2,-44,-21,21,2,-44,-10,-10,1,22,-22,17,18,-33,5,-33,-9,-24,31,-67,-65,-74,-34,21,-32,-23,8,45,46,16,25,49,-15,-36,
19,8,-44,-63,41,12,22,-17,0,-11,-62,4,-57,-21,38,106,-52,-12,6,-15,40,46,-9,-77,-6,20,-13,12,-61,-46,34,18,-60,20,73,
-25,13,16,8,-91,-17,-28,47,20,53,-15,-52,-25,14,-11,-37,-54,-2,-12,-28,-27,117,-44,70,-9,14,53,52,25,-23,74,10,-69,66,9,
-1,-28,-51,-64,-58,0,-80,-15,-24,22,-57,-28,6,-42,-22,4,22,-33,-54,-31,15,-46,5,-50,72,-19,-69,-10,80,10,36,-37,23,10,
-112,-11,7,-9,3,8,35,-13,-5,13,-34,-37,13,-7,-16,5,9,-19,-2,-18,-5,30,-1,12,8,14,-8,-11,-7,5,13,-7,-2,-12,2,10,-5,-20,
-11,15,-9,-11,-10,-16,25,127,8,-42,-15,10,43,-30,27,18,18,-13,-35,-15,15,-44,0,35,-2,-24,-8,6,21,6,14,36,28,-11,-10,3,
-3,-27,-1,7,-17,-25,-42,-3,3,7,-4,32,-1,9,-3,-10,9,6,-3,-13,5,-9,-12,1,-7,-8,3,-33,-19,-5,-20,-7,-38,-2,16,107,12,-23,
-20,34,58,9,37,33,4,-23,-35,1,8,-20,-5,-6,-3,-2,0,10,-9,20,13,29,25,6,-14,6,-12,-12,-14,12,9,-54,-24,10,16,21,-9,15,3,3,
-14,-10,17,-15,-1,-14,2,-2,-28,-3,-12,8,-11,0,-8,-23,28,-11,-56,17,-11,49,27,-19,-13,24,23,21,21,23,-18,4,-3,-6,-9,-8,
-11,9,17,9,-5,-11,10,21,12,8,-10,-11,3,3,6,5,8,-14,34,-9,-9,14,15,27,-7,23,17,15,9,4,28,0,-3,1,7,2,-8,-4,-6,16,-5,20,
-23,-7,22,10,-53,12,-9,31,29,-10,18,-7,-12,19,33,15,-15,-3,2,0,-22,0,-23,23,25,15,-2,7,40,26,11,32,-13,-9,52,0,3,50,-21,
-8,16,36,-5,-26,-53,11,-2,3,7,3,2,6,-13,-20,-1,2,4,-15,0,9,9,7,-11,-18,-27,20,-11,10,5,26,-1,17,11,3,-21,32,2,-16,2,1,4,
36,1,-1,14,-14,-22,36,1,18,-44,-15,6,29,23,-1,35,35,49,20,5,14,-1,-19,6,24,4,-39,-4,4,1,-20,-2,12,9,17,5,0,-1,-9,11,-15,
-12,13,-8,0,6,-18,-35,13,23,1,-21,24,12,3,8,65,5,43,-3,-4,15,9,3,61,1,-8,33,14,-16,-11,5,20,-15,-11,-58,1,-3,-35,31,8,
41,-12,0,21,12,-3,6,12,-15,-1,-7,-9,-41,35,-19,-5,17,-2,4,1,4,-8,22,7,-32,-21,-14,7,-3,34,-16,2,-4,35,-23,1,35,-22,-27,
61,1,35,28,-17,21,-3,-35,41,3,15,18,10,-13,-3,18,16,22,17,-9,6,5,-38,5,6,36,-12,-6,22,10,-7,3,-8,-9,-14,-9,2,2,30,-7,
-32,36,15,-2,2,-4,2,27,-11,1,12,2,35,13,25,8,12,-6,84,-18,-31,29,-9,-19,39,4,-12,-33,2,35,-7,-32,22,-18,13,15,28,18,6,
14,25,1,-3,4,-5,0,-23,58,-8,26,25,44,-4,-3,-7,5,-34,-7,-23,12,-8,29,37,9,34,1,-10,4,5,-2,-22,10,-32,-10,-13,31,-3,-3,
-10,-22,-23,1,-20,3,26,-7,6,3,-26,16,28,-25,4,2,-19,71,89,11,52,44,-103,-13,79,-55,-63,34,-94,74,-18,28,-37,17,10,-38,
-3,24,-14,28,1,-6,-27,-13,-9,24,12,18,0,17,29,15,10,0,-12,8,9,0,-18,27,-10,-3,-18,10,-9,1,8,7,0,3,-3,-29,6,6,-10,30,36,
11,24,4,-14,-28,63,3,16,58,-20,-34,-8,-36,-73,-4,22,20,-3,-25,-33,-16,-7,-7,-14,-10,-8,28,-26,-1,-4,8,5,28,-26,-14,37,3,
18,-40,26,15,-16,8,16,5,2,-20,9,-21,-35,-27,-9,15,-6,-11,22,8,-16,-28,-21,-26,-9,10,32,12,27,0,5,6,31,6,14,-20,14,5,-8,
16,-60,32,11,25,21,-14,-24,15,15,-3,26,-7,28,10,-24,-20,-5,33,-5,8,-26,-1,10,-81,-29,-29,28,4,-16,1,-29,17,6,-10,23,-19,
11,-21,1,11,15,-5,40,-10,-6,-29,-5,-8,17,35,0,-18,32,8,-16,25,16,-21,37,27,8,22,-33,23,-40,8,10,30,-10,-25,0,48,61,-64,
-3,19,-41,25,-13,15,-127,-16,58,92,-61,0,-30,9,11,7,-19,-11,12,-35,-21,2,-20,57,15,16,-7,-18,-12,-20,-9,7,2,-16,15,3,5,
5,4,-24,30,-43,6,12,-33,83,83,-73,8,47,-110,31,30,-31,-84,15,61,76,-33,14,-2,12,32,-94,-12,5,6,31,-49,23,-25,-29,35,37,
-36,-8,0,50,30,17,-1,-6,-19,-3,12,4,-24,48,18,-6,-7,15,-24,-7,-7,-6,12,-24,-15,-27,-6,8,-4,-24,28,33,5,6,-5,-36,14,-127,
-3,-11,41,53,-17,36,-78,-34,13,-39,-3,-15,22,16,17,-19,-8,-9,0,28,-30,1,20,0,1,18,-26,-1,40,-6,16,-27,7,11,-20,-40,4,7,
-21,25,44,-8,-21,-41,-32,8,-4,-11,14,-7,-5,-15,-25,-5,17,-35,17,44,3,11,6,41,22,-60,21,-68,75,46,-38,25,-37,28,-75,8,7,
15,-1,9,4,7,8,-23,23,23,3,2,9,24,6,14,-18,19,40,-127,-23,-3,-53,-13,-4,-30,-1,38,21,-11,43,14,0,-2,12,6,-23,-7,11,-2,
-35,4,-32,-20,23,-20,-36,6,22,3,-5,112,-26,-94,19,-15,23,14,-17,14,-28,-70,-18,-32,7,-21,13,40,-83,52,2,51,41,-115,-41,
8,45,-2,-44,-68,49,-9,9,-15,-30,15,9,25,18,15,-5,7,23,-60,29,-20,-19,-4,47,-32,15,4,-67,11,47,-9,23,39,-17,20,-12,-26,
-19,5,-3,19,72,1,5,43,-96,8,-39,-41,-46,-32,-10,84,-8,17,-12,12,-51,4,36,16,90,-87,-27,27,23,6,-55,-51,47,-7,20,1,-21,9,
28,16,24,4,-1,-9,23,-41,50,23,9,-9,40,-40,-39,29,-58,3,41,-32,9,-5,38,-32,53,29,-4,-40,5,46,59,-55,-16,89,-61,12,11,-25,
-66,-15,-40,-1,34,35,38,17,-36,10,28,-34,-4,-18,6,-8,-7,38,-31,-34,-4,15,71,22,-18,3,30,29,5,-4,13,-12,27,-35,51,-12,21,
-10,23,7,-37,61,0,-41,25,0,44,6,73,-26,39,15,21,-7,33,25,-16,-77,-82,80,-1,-58,45,14,-43,3,0,-11,60,31,14,68,-4,19,-43,
48,5,-5,14,-40,-44,72,15,-26,-51,-23,69,-34,-3,-10,50,-13,-17,-46,-4,0,20,-4,12,9,38,-15,48,-28,-13,46,-10,-42,-9,37,4,
4,25,20,-22,-20,-13,-15,50,11,31,-49,-58,107,0,-36,-44,36,-58,24,25,-16,31,27,19,3,-8,-42,-4,18,-127,100,6,-43,0,28,17,
109,-28,-9,-20,20,30,50,-14,51,9,-18,30,-4,-33,-14,-22,10,7,35,22,-58,-82,-4,-79,-75,127,1,27,100,77,-27,18,-79,44,-59,
-2,-86,-69,-23,-41,5,71,19,-81,-18,22,-44,39,-74,-37,-6,-38,9,-88,-29,-49,56,-94,86,0,-24,-10,18,65,94,-49,22,39,23,37,
48,-20,45,-7,-42,48,11,-17,8,40,70,13,38,40,10,-24,23,-18,-73,58,-15,18,17,72,46,-66,-3,2,-33,-23,-13,-13,-23,18,-10,1,
14,43,0,14,-37,-18,-81,21,-11,-4,14,-67,-10,-93,38,-43,37,-9,-33,-45,-26,-18,35,-26,30,46,27,-1,1,-34,24,-2,3,44,12,-5,
-37,17,29,-11,6,35,15,34,16,102,-60,-55,16,-12,-37,50,54,-66,-28,-92,-18,-7,-12,-12,-27,39,-65,20,-14,47,-28,8,7,19,-3,
82,37,64,14,-22,27,-89,-6,53,-38,26,13,-13,-38,-27,-18,-19,42,24,-57,20,-8,30,-2,-10,-5,26,-8,31,-17,-1,57,-6,-34,36,1,
1,-9,28,-26,-27,-25,2,-2,41,30,-43,-55,-61,-45,21,2,-1,-10,-1,-50,22,7,-38,11,15,10,-6,-1,11,-8,47,-40,12,10,-23,11,87,
-32,20,49,40,-58,-4,-124,19,-17,-27,-26,32,-12,57,49,-61,27,93,-86,-41,-43,-23,40,-18,18,16,-30,-10,-48,-16,-20,80,-36,
-13,63,87,11,19,-67,71,-77,-14,-14,-63,29,14,59,88,-47,-33,39,104,-37,-91,-121,-7,-2,14,-10,42,56,15,33,52,-51,-21,25,
64,-2,-30,-79,-16,-60,-44,57,15,-29,16,45,-47,9,67,-30,-12,-10,-9,65,28,25,19,33,35,5,28,-12,62,-15,8,1,48,59,-4,-5,13,
-3,57,-10,-12,12,40,60,16,-25,35,39,5,-73,-42,-68,2,19,40,-10,8,30,51,66,-5,2,-35,24,60,5,13,-37,-9,-48,-44,37,9,-43,
-18,25,-31,-3,19,17,-33,-72,-46,87,11,-6,17,6,-10,-20,-2,41,-29,-39,6,-28,-47,21,-17,-20,-27,10,49,6,-15,14,18,45,0,19,
-22,23,-3,-24,14,0,-34,16,86,9,-8,30,-9,59,-23,57,-12,2,27,-26,18,-27,3,-22,9,-6,18,-24,6,5,-9,-7,4,43,16,-15,-11,45,
-54,-89,-13,-24,-3,49,-73,32,-9,-11,31,-1,7,47,-17,-30,-5,31,36,39,31,-14,20,25,2,23,-13,38,31,15,-19,-45,-6,-15,22,26,
-5,16,7,14,-36,13,40,-15,-22,18,-27,12,-15,-21,-20,-30,-73,-4,48,14,-100,15,127,-101,-66,-33,-74,-30,0,12,13,-66,33,8,
-24,-7,22,30,47,-23,-1,-55,52,-25,-7,-13,-28,39,38,2,18,56,-45,-42,82,-30,-54,67,-127,1,-26,22,-36,10,-52,18,-14,-23,-6,
17,-11,16,-39,-14,20,16,8,2,21,42,12,4,27,49,-88,-2,72,-53,-75,55,-55,63,15,32,12,-24,78,18,-22,44,-31,11,76,-70,7,6,55,
54,1,23,-38,46,32,-13,3,75,6,-48,50,39,-69,-10,-35,2,-92,14,-45,-23,-13,-11,-34,-32,-23,-1,26,28,-34,0,41,39,28,20,34,
48,5,-40,-39,30,-4,43,33,25,-95,-63,-4,31,21,-30,26,-3,45,-24,-19,35,-35,33,71,-56,-14,-28,36,6,21,-11,-31,43,8,-17,31,
87,1,19,2,71,5,23,25,-36,-42,-1,-22,-20,-11,-13,-20,10,-20,-65,5,34,-29,58,-21,1,20,11,-19,-1,2,-59,14,56,27,19,4,68,
-58,-66,16,36,-28,-34,-7,-62,-3,-24,-26,2,-55,18,-16,-41,14,-56,-38,19,-9,13,-24,31,18,-52,29,75,23,11,-18,67,45,39,-12,
-30,9,1,-19,22,-8,8,-35,-9,-45,-24,19,-15,-42,0,26,22,3,-10,-36,-15,20,-55,14,31,-7,-7,-71,-46,-65,61,-29,-12,43,11,-17,
-23,25,17,6,5,-22,34,-25,-28,50,13,13,-10,-6,-15,-7,-55,-13,32,20,2,16,-29,-13,-8,19,12,-28,21,51,35,65,-6,-31,32,-15,
-14,-23,-23,14,-3,-22,27,17,6,-40,-13,-13,15,5,-81,14,70,-50,-13,-50,-44,-60,-58,-15,-32,32,10,-49,48,-22,33,16,-22,-88,
18,10,-76,-13,32,-39,12,-81,-43,-26,-21,11,54,38,36,8,1,-20,13,5,20,-55,19,20,68,34,17,-33,56,15,-41,-1,-49,-38,-32,3,
52,-30,35,-101,14,-31,31,3,-49,13,-9,-18,-6,-4,-12,-127,-9,21,-36,26,-13,-29,38,-19,5,-31,8,-43,-95,55,-47,-97,38,-54,
40,-20,-32,18,-8,32,5,19,36,-17,26,-1,-1,-17,13,-52,13,-10,17,35,48,-3,-13,32,11,-23,7,0,-43,-28,29,8,17,-104,-49,-47,
43,-24,-47,34,0,52,-7,-20,6,-72,8,23,-50,-20,-1,-72,-82,-20,66,-7,-96,-5,-105,57,55,-22,48,-10,34,89,56,-18,64,29,-16,
-7,24,-8,8,0,-15,0,5,-18,7,-10,-25,-18,11,31,-15,-19,-11,-1,29,1,2,-2,-3,0,10,10,-3,-31,-24,-38,-9,48,-3,75,6,-80,11,52,
28,-62,-69,94,25,21,-10,-29,55,-35,-12,22,-20,-3,10,41,46,6,-42,39,22,29,17,37,-37,61,43,-76,74,-68,-88,-20,-2,8,58,-51,
51,14,-25,-43,5,-39,-19,-31,37,-17,10,-14,-21,25,-16,-30,-12,-38,20,-44,-74,45,29,-10,13,-78,-46,-26,-49,-42,-43,11,-1,
8,6,37,40,-48,-8,-2,71,-75,12,48,21,-20,15,-13,-39,38,-19,-1,-24,63,-20,-28,73,-31,-49,-52,17,31,15,-42,30,-24,-18,-43,
-9,-19,-17,30,5,-25,-24,-4,-87,26,-3,-4,4,-28,36,-55,-66,-8,-11,-25,31,-42,-31,-45,15,48,-54,73,-32,45,-17,33,11,39,-61,
-21,54,36,-16,29,-5,-25,-29,-7,-51,5,-7,9,-31,18,-9,-12,9,-10,-6,2,14,-13,-7,-23,-1,14,52,-48,27,-12,-55,47,-33,20,4,
-99,28,4,14,-14,20,55,32,-52,-35,-9,-14,9,24,-73,-23,-22,28,2,-44,-37,-33,15,-36,21,26,106,-74,19,55,127,-21,-14,-9,-55,
2,-4,-16,13,75,30,24,-33,-11,36,-12,17,-15,-4,15,-21,-43,19,26,10,-18,31,35,-9,-27,-18,-1,6,-19,11,56,-19,1,-19,10,-25,
-1,-48,8,35,16,112,-29,-72,27,60,20,-62,-21,62,1,1,16,-19,20,28,-33,-31,17,23,-17,49,-7,-1,11,22,28,5,7,37,19,3,15,22,
43,-40,-28,-10,-26,127,30,-38,-28,-31,26,-16,2,-8,37,-34,8,-18,-4,-2,55,26,-17,10,-10,-42,46,-42,-54,-15,24,-3,31,-66,
-28,20,-11,-64,-32,27,-25,20,-12,-54,-15,-38,8,14,29,-50,13,49,-34,-14,-34,55,-12,28,-1,-14,3,-22,1,32,3,-18,6,42,-30,
50,-29,-11,-65,25,7,-66,-15,-59,-12,-115,63,8,-35,28,-32,15,-25,-65,-13,-23,33,-28,-13,-15,-28,-5,30,-2,-4,28,20,6,-57,
42,-35,18,-18,15,20,-11,-15,-35,38,-6,4,45,-1,-16,-23,12,-7,30,21,21,-2,-41,-11,38,12,13,-7,12,-2,15,-27,1,3,52,-35,-37,
-1,-30,-85,11,108,-9,-73,49,-127,-60,-72,74,46,0,57,-24,-22,-63,3,60,19,-4,8,-27,35,4,-54,21,-18,38,13,14,-20,91,-38,
-107,45,34,4,-42,0,-2,23,3,-44,20,52,19,34,-25,1,15,12,18,-42,8,-11,-15,-5,37,51,57,-12,-38,44,4,-12,9,18,35,10,32,13,0,
-8,14,0,-9,49,-29,-5,14,30,68,10,-2,37,-15,105,-40,26,13,-23,45,-40,-21,17,10,-11,-27,-6,19,-7,44,37,-3,-8,4,20,-17,-4,
8,50,-2,-27,24,-8,23,9,34,-4,0,-40,32,-7,12,-6,-2,81,14,15,28,9,41,-4,39,36,15,44,-45,5,-15,32,-39,0,-13,53,4,57,-36,-8,
29,13,-10,1,30,-12,36,-25,1,5,11,14,25,16,12,-12,67,25,-34,-29,-7,35,-4,2,-14,64,-22,-16,-22,-28,10,-22,-22,17,-3,2,11,
-10,25,93,33,1,14,47,-84,-38,44,-12,20,58,58,19,-42,-61,-104,-19,-78,32,38,2,-43,65,-22,-57,81,55,33,-53,33,-8,15,11,81,
39,31,-1,-21,9,19,0,55,-4,-25,-40,4,-14,18,-11,35,25,26,-15,-34,-5,-16,-47,-5,11,-11,15,-2,38,-1,66,1,-51,5,28,-118,33,
28,-92,31,-11,-8,-37,-102,-31,-62,-63,-22,16,-33,-20,12,49,-71,-12,22,75,8,-74,77,5,49,4,33,-11,44,-12,-58,-12,12,42,-8,
-85,-40,41,-7,-29,-11,-11,41,4,15,-44,-34,-6,9,-66,41,-22,26,18,-16,25,14,-33,-33,54,35,-127,-46,-24,12,-14,6,-33,57,
-48,31,20,20,-10,-39,-22,-19,-21,18,-16,6,28,-26,-13,-15,1,-17,2,-14,0,-72,29,10,-21,6,9,-7,26,44,48,-6,-61,87,-25,25,
-5,-35,-38,20,53,14,10,30,5,39,-34,33,-23,-11,-23,16,-30,-1,81,70,-94,-11,-3,7,11,-32,15,53,-3,-26,18,24,-10,32,-19,-24,
-16,36,-10,-33,43,-61,9,9,31,-5,0,7,10,-11,11,-18,35,-45,-11,-19,7,47,72,-54,-19,50,-18,6,13,-12,-10,-24,22,20,-16,24,8,
16,-15,15,8,32,-9,31,-74,10,53,41,-80,-2,52,-46,22,7,19,42,87,-47,25,45,-49,68,-43,25,5,3,6,-40,0,-23,52,20,8,-21,30,
-38,9,44,-65,-39,39,-36,-19,-22,13,-12,46,-81,-51,53,-24,-35,24,-10,30,-4,62,16,-16,10,-7,-5,-19,3,1,-7,-11,10,-36,60,
49,104,23,4,78,-98,-9,62,54,-43,47,-59,-41,101,-41,69,-52,-32,53,31,11,-48,-51,17,8,-30,-29,-68,-17,-15,17,28,-23,-78,
61,30,-1,0,23,-14,-23,-51,-53,38,18,0,-1,16,27,15,11,-32,-14,24,16,75,-45,0,19,10,-25,7,6,-75,17,79,-73,-51,15,-28,-3,2,
-48,0,-122,-49,-5,8,23,-18,44,16,-10,-13,24,-31,-8,18,-5,-4,4,-4,-4,10,-1,-61,26,-20,-35,50,-11,43,60,127,8,-65,-51,72,
-17,56,12,40,6,-4,65,-34,-12,50,-17,4,-29,22,31,-99,40,15,-32,-40,1,46,-27,-16,23,-20,31,-47,-27,-4,-32,-61,-30,-3,-2,
-7,45,-7,-40,-15,2,-46,-1,-50,-1,-8,43,3,23,-5,-4,0,58,0,-35,-22,-47,-5,-23,34,3,-47,2,22,8,-17,36,40,16,-40,19,-50,5,6,
-42,12,-32,54,53,22,10,10,-38,-18,22,28,-53,-6,35,-18,45,-8,-55,-12,50,-20,-53,29,37,-24,69,-94,12,-11,3,-16,18,-118,29,
-36,8,17,12,-10,56,68,-29,-46,-1,-18,-15,-19,-33,-7,-2,3,-15,27,26,-31,9,14,35,-15,20,4,-25,43,-17,-3,-31,27,24,-5,27,
31,17,49,33,76,1,-60,78,9,78,38,-52,-12,64,-33,-75,45,82,33,26,-64,53,-32,22,11,-27,-43,3,8,53,-58,-50,25,6,21,8,-123,
36,44,-15,-35,-51,15,-56,7,-49,28,45,-32,1,38,41,-2,29,-31,-29,26,21,-6,-28,7,34,-6,17,-2,-4,-67,39,54,-5,27,-40,-8,38,
32,-78,35,-112,-66,-51,-29,65,-34,70,61,-14,9,-18,-12,5,20,14,-34,-45,41,2,64,58,-22,-20,33,10,-20,13,65,22,42,-17,-69,
6,-23,26,58,8,84,-11,-39,46,16,10,-11,-47,-54,-2,22,30,-80,24,15,1,24,21,15,23,26,-84,23,95,47,-8,10,-49,-23,-52,-13,23,
-28,57,19,-26,0,-6,49,-6,-7,20,-12,12,62,-2,25,-37,0,-41,-2,-43,-4,-40,46,-9,-11,-37,-8,6,9,14,55,-7,58,1,-33,39,1,24,
17,-21,4,-29,67,35,-25,-13,48,70,27,71,-16,90,24,-50,15,79,27,-19,-55,13,10,-17,43,11,-18,69,-50,-8,22,-2,10,27,54,-7,
-51,22,5,3,69,-38,8,15,9,-44,49,-9,-15,-45,-83,-25,-11,11,11,22,29,7,25,45,-32,32,-4,32,47,-37,16,-29,17,51,33,37,48,81,
-7,58,-24,107,-43,28,49,94,28,-78,-33,58,78,6,23,43,-3,68,-24,-45,26,0,33,37,49,-24,-48,44,2,-15,28,-27,19,2,-20,-5,22,
-17,-29,-47,15,-24,2,34,-31,-24,-16,11,36,70,-40,53,-68,1,25,0,16,-44,17,67,30,30,26,67,37,-17,-20,-45,66,-10,4,77,-97,
-28,91,16,-41,-58,14,18,56,-22,19,6,-29,10,17,24,-15,42,35,108,-27,27,43,27,53,19,40,27,14,-31,29,42,-66,35,-12,20,-31,
4,23,57,36,-79,-12,28,-65,38,-10,-70,-127,7,-35,49,-109,-7,25,47,12,-13,31,-24,57,-38,67,111,48,-41,29,18,-18,-8,9,-74,
85,-99,17,37,-17,125,-1,6,81,-29,25,105,-11,22,19,8,41,16,1,46,65,-9,25,56,-35,6,6,4,-63,20,10,24,8,-100,-13,24,-58,34,
-12,-52,-93,-25,5,8,-32,-13,63,23,-15,63,42,28,5,-11,19,20,49,12,-42,21,8,28,35,-49,52,-39,15,63,25,83,-24,9,126,-12,
-40,-33,50,10,31,-37,-18,16,-11,63,37,43,27,31,23,5,8,-3,-50,10,-12,0,5,-47,-36,-28,-32,27,36,-52,-42,-1,4,39,32,16,70,
41,-15,72,-7,75,-30,-14,4,17,57,-22,-3,42,36,19,25,14,-37,-23,61,28,37,20,-64,25,68,-24,-127,-46,17,-6,-3,-47,17,-43,16,
71,-3,55,-14,39,13,32,8,-12,-3,0,-53,-17,32,-27,7,-23,-27,-9,1,-30,0,-8,44,57,-2,12,35
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_3_bias[120] = {
3252,-2482,-185,-5416,-1872,3815,-8517,4941,10393,1083,11004,5804,8826,2499,-4027,-6229,-4,7246,7830,-874,133,-1661,
5988,-4586,-5452,6655,-2771,23311,-7322,-4622,-7502,-15911,3474,11913,2932,7547,-280,-10042,10551,-3985,3592,-3261,
-2066,6455,-12024,-3840,-2364,-5487,9271,-4791,4559,4773,22703,5151,5303,6470,9593,15113,-6844,5834,2939,-6669,7214,
11587,6341,-18476,7150,-14900,-1294,-3853,5025,-4590,7454,-3777,4533,-6976,5856,3133,6946,955,-934,10122,11029,4548,
-11754,341,3308,5180,8355,475,6037,-1788,3425,4566,-4287,-2360,4128,1476,6369,6063,-8215,4630,746,-4293,3431,3717,-2612,
1598,-6109,3000,-8705,3212,-10404,-5104,13998,8332,-5720,11950,2471,10793
};
#else
static const int32_t dense_3_bias[120] = {
-237516,170574,-112825,-115624,91568,-25369,13243,134221,-11367,-66373,-24580,20908,-243078,-2365,-252475,7979,-62852,
248526,-94826,-55786,-119675,74627,-62748,58390,191540,-44417,429613,-374129,-20122,-111630,-69710,143449,-116718,
-121975,-19596,143099,327912,248902,-10057,39535,22664,200771,61422,-44233,73352,-36992,128580,113297,-324041,136521,
-139185,-99675,-142673,62879,-135369,-117562,-416263,-25847,15812,60746,65659,58227,-72274,-194749,-11451,119636,
-130962,-279348,3954,122099,68001,213906,8862,-85825,20917,-8640,-219168,25789,-96990,138555,-71462,-85622,143893,56388,
127254,-87211,28780,-7748,83747,-68133,-747,-35708,-145439,103766,-52159,-177464,4000,-2492,-181407,-45777,-11671,87062,
47594,-965,-61081,40837,-102196,-35138,19363,-113864,-3457,-39924,177628,111120,-5586,-111348,-198744,-124498,-28761,
-119255
};
#endif

static const int32_t dense_3_multiplier[120] = {
1668457423,1268588954,1497122965,1781532892,1848530520,1745517984,1613387909,1357566460,1697057463,1187291175,
1296192882,1120293416,1305288344,1844912357,1311542747,1687523985,1882161960,1363091450,1630853887,1308304530,
1401260571,1517856194,2080827210,1592943581,1528250201,1271237149,1881914312,1197089512,1255348238,1812780865,
1460843723,1396983545,1593515209,1165046831,1439923280,1329760866,1365510784,1351740351,1265154852,2036328013,
1878984046,1370084462,1549556239,1350681178,1405305582,1553526234,1816389043,1533392354,1513646040,1493945314,
1318638760,1789618974,1086595958,1161339594,1388284714,1411262675,1341782389,1326918230,1497122965,1750284789,
1340865499,1256672533,1497652683,1149952629,1525722873,1299140489,1832376881,1172461831,1134462977,1497391240,
2130865718,1523604527,1733336705,2018276087,1860711930,1388284714,1390668051,1395699452,1849854683,1658659349,
1874217373,1402190467,1187296299,1893399942,1283708644,1690966495,1563309856,1216677515,1214304163,1560148628,
1659064126,1550786599,1472760275,1710298047,1325828577,1977759758,1300631371,1630324300,1951013338,1302874921,
1210037384,1595173337,1114903746,1561472791,1224365256,1315017313,1227278180,1725392512,1624498322,1764055222,
1537351969,1438069662,1457400951,1361008838,1292157329,1899174682,1249829686,1313342500,1671370478,1888782383
};

static const int8_t dense_3_shift[120] = {
10,10,10,10,10,10,10,10,10,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,10,10,10,10,10,10,10,10,10,10,10,10,10,
10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,9,10,11,10,10,10,10,10,10,10,10,10,
10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10
};

static const uint8_t table_3[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,2,2,2,2,2,3,3,4,4,5,5,6,6,7,8,9,10,12,13,15,16,18,21,23,26,29,
32,35,39,44,48,53,58,64,70,77,83,90,97,105,112,120,128,136,144,151,159,166,173,179,186,192,198,203,208,212,217,221,224,
227,230,233,235,238,240,241,243,244,246,247,248,249,250,250,251,251,252,252,253,253,254,254,254,254,254,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_3 = {
    dense_3_weights, dense_3_bias, dense_3_multiplier, dense_3_shift, table_3, 1, 256, 120, 131, 0, 255
};

EDGE_ALIGNED static const int8_t dense_4_weights[10752] = {
-94,-38,54,22,-27,81,0,-6,-30,5,-55,5,9,-48,-71,-13,-7,-15,29,43,32,-17,-2,-3,-21,7,10,-37,-18,-12,29,-22,23,12,-22,-34,
12,-23,85,31,18,-17,-12,25,54,5,-32,29,12,-17,12,28,9,-40,-25,19,-37,-19,43,-46,-35,-15,-22,-17,-70,62,63,6,12,63,13,99,
49,-47,28,-101,24,11,36,51,-18,8,-2,-38,27,-23,-50,9,39,11,4,-65,-10,0,-41,19,24,39,-33,3,13,-28,-6,-12,-67,10,15,41,
-28,3,-30,-83,-88,-32,23,-47,-46,34,-55,-16,-18,11,-16,26,-25,-40,-65,-54,2,-36,-17,-45,30,46,-45,1,63,9,-26,2,-7,103,
-19,-27,-19,-38,34,31,43,27,-43,8,39,15,25,-5,7,65,16,4,-7,67,31,22,-46,-6,-18,14,-45,-20,-11,-16,-43,49,36,44,21,27,5,
-36,-44,50,41,-52,-10,-11,-54,-18,-53,-6,-17,9,-18,-20,-49,-5,-45,46,-41,51,4,10,67,93,-7,24,35,-29,-28,16,37,25,-27,
-21,19,50,0,-26,127,-17,35,-33,-1,-23,-34,37,29,-13,19,8,16,-14,-26,-17,-40,-5,-37,1,20,29,20,4,-1,-2,37,-35,37,15,-6,8,
17,41,5,21,-49,62,-14,48,91,-38,-14,-61,-6,99,-37,4,-6,19,-68,-48,84,65,52,33,49,8,24,-14,8,71,-19,15,-10,51,2,-29,74,6,
45,-51,22,-53,21,22,2,-33,25,-6,4,0,38,-10,-38,-26,24,-19,-30,-12,-30,-17,20,-43,-22,-42,15,5,12,18,5,-68,15,-12,10,
-127,82,-102,36,-51,-54,-46,15,-26,-5,-14,14,68,-18,27,-37,7,-66,1,36,-26,-5,18,38,-11,5,-23,-43,32,-34,-21,18,14,-27,
-23,8,-22,0,60,62,-26,-1,40,-70,28,-57,12,6,12,-16,-14,-3,-18,15,50,18,11,-5,-46,-18,-33,-1,-12,-56,-12,85,-21,-100,-2,
-23,-2,45,9,14,-61,80,-77,31,4,2,-12,79,35,55,-9,0,-26,-22,2,-64,11,9,-8,66,31,49,-11,-57,0,39,-123,20,10,50,-12,-127,
24,-41,-15,-1,-7,28,4,-101,57,51,37,46,52,-2,-39,-110,127,-11,-58,-69,-37,-46,-22,-22,-7,-14,15,0,0,0,0,0,0,0,0,36,-43,
-38,12,27,-6,-2,-8,0,0,0,0,0,0,0,0,72,68,68,-2,-36,30,-39,67,0,0,0,0,0,0,0,0,-38,32,49,12,-26,44,-7,14,0,0,0,0,0,0,0,0,
-30,-46,-7,36,48,13,1,-5,5,-78,-64,22,7,-3,39,-27,82,19,-27,71,-42,-63,-95,14,25,12,38,-29,-30,2,26,-61,43,6,-35,-2,73,
-41,-25,18,-3,-34,10,27,-4,40,-35,-17,-20,-7,-22,22,36,18,20,-13,-33,-36,61,-17,-7,-1,18,-7,-16,43,-47,39,34,4,16,89,
127,-29,28,-48,-30,-2,-7,-8,81,4,-23,-19,-8,18,41,-17,-28,15,-23,2,-127,-30,-22,-25,-39,9,-60,29,61,8,62,22,-1,-67,25,
51,-1,-27,12,-54,-49,-68,-31,39,-35,9,-35,14,23,-12,37,-22,64,5,-15,62,-11,-20,-21,18,46,-18,-49,-14,-29,-26,-28,30,-21,
28,48,-32,-72,-37,-27,-32,-27,-43,19,-85,-29,-36,-59,-16,12,-10,-45,19,10,111,-30,1,-19,28,4,-51,14,30,-44,11,5,-49,9,
53,22,-22,29,-8,-10,-3,30,29,48,-23,-82,-23,31,15,-26,-41,-7,35,-30,-63,-13,-17,18,-14,-19,-6,78,77,-15,43,44,14,-22,67,
-55,43,-17,-3,14,62,-6,14,-20,-15,19,-51,47,22,-9,-55,-41,2,-32,-40,15,10,-49,40,0,-26,33,33,0,5,9,17,-30,-19,-11,15,
-33,-20,17,-15,31,33,-15,26,-26,71,-69,86,34,-57,14,16,-52,74,-10,-2,10,90,-19,-18,44,-44,123,-78,-59,31,60,-36,19,-37,
53,59,-43,-26,17,45,-56,43,-30,-28,-3,-31,-51,-30,2,-2,35,79,-43,-52,34,-27,-57,-4,16,19,38,13,10,29,38,21,-31,-30,-18,
-3,-21,-69,23,-2,1,46,33,6,41,-19,68,-15,23,-18,-6,-26,18,27,0,23,12,-20,14,35,-48,57,61,28,-110,21,54,-27,-43,-39,-8,
-67,-38,18,2,82,-14,-26,30,27,12,-26,9,-3,-77,-18,20,-50,-53,-19,-35,4,35,-72,21,-9,31,32,-9,-16,127,-48,-23,28,6,-7,
-12,-2,113,-33,-60,37,-45,20,-21,59,-11,-15,21,17,114,79,14,-10,-25,-45,49,-36,-15,102,-41,26,-46,76,-19,6,-50,27,-61,
-59,-13,-5,-6,20,-7,41,-13,-26,-127,-18,21,0,24,8,0,-25,-10,43,-7,20,6,-52,14,-5,-5,-13,40,-51,-27,-40,13,-2,23,10,-67,
-87,0,0,0,0,0,0,0,0,-20,22,59,106,6,-10,2,97,0,0,0,0,0,0,0,0,-37,51,43,-41,21,-12,23,32,0,0,0,0,0,0,0,0,3,-1,-69,-12,
-22,-39,-40,-112,0,0,0,0,0,0,0,0,-36,-16,-6,81,1,7,-23,-37,-10,-25,-12,-46,-6,-50,27,4,89,23,-1,-28,36,-36,-2,-47,-76,
61,-57,58,127,40,-21,-35,-28,19,68,2,103,14,-17,-35,-41,19,-9,1,38,-32,-29,-13,-15,-41,-1,2,37,64,45,-12,-18,-28,-2,-27,
-81,-28,-4,77,-8,26,-50,-25,25,22,-35,48,4,-5,-6,5,-19,-37,-33,-13,54,-12,-16,-16,20,-22,8,-31,-34,40,5,73,-10,86,94,43,
75,78,-26,90,114,-22,18,21,-12,-10,26,-67,19,53,41,86,47,29,21,-5,1,36,-102,-3,43,25,-4,5,-17,44,-38,11,-38,-14,40,19,
-23,-3,-62,7,16,56,-25,-36,27,68,-23,-27,-13,21,-1,-10,-81,-34,-27,8,16,33,28,-26,16,-35,-18,45,-16,-38,-19,13,17,-24,
22,1,-12,-31,28,-22,7,95,20,-2,-4,-5,-8,3,18,25,-7,38,-2,-12,40,-37,44,32,6,-23,17,25,56,51,7,-57,-23,41,-81,-9,104,-16,
36,-41,-42,-36,-30,-16,-9,101,-78,91,-4,69,29,8,-58,-36,53,16,16,-45,-37,-6,-27,-33,-33,0,-40,-3,15,-43,72,-13,5,27,34,
-53,15,82,20,-9,-26,24,-14,-2,-4,-37,47,48,-1,-39,31,-4,2,64,69,25,4,-42,18,101,19,34,-2,94,-18,-50,-17,58,20,-52,-57,
32,-101,-49,66,-37,1,22,-86,-34,6,2,-42,83,0,12,8,110,-38,47,-43,30,-40,-5,12,11,-49,-84,4,60,10,5,36,26,127,21,3,50,
-22,-51,-15,11,-37,2,7,22,-16,6,-14,-71,26,33,74,-1,-16,8,44,-20,-18,16,-24,50,40,41,-24,-8,31,-40,-22,113,8,-12,-34,
-22,19,-45,59,23,-23,57,-46,-50,55,13,6,-25,-26,-27,-3,-7,82,-27,20,7,27,-28,-5,-48,-44,15,9,-42,-14,-7,30,11,9,35,-35,
21,-33,8,14,-5,123,13,-63,29,-1,20,26,-10,-14,1,-22,2,-27,60,5,-51,26,-21,45,12,26,-76,65,-61,16,-67,54,47,34,56,-66,
-31,77,-18,-74,-3,-76,-77,10,21,-28,-19,69,38,-10,82,-1,70,15,12,-19,17,-7,-85,-57,44,-3,14,6,21,-7,-2,-77,-8,55,30,71,
-127,0,0,0,0,0,0,0,0,32,115,-97,-69,75,7,-41,-81,0,0,0,0,0,0,0,0,-28,12,-82,-24,127,-75,-10,-33,0,0,0,0,0,0,0,0,45,-54,
-49,10,2,30,26,-7,0,0,0,0,0,0,0,0,-27,-41,-54,8,-73,12,21,-10,6,-18,-90,-73,29,60,6,-45,0,25,10,-31,-40,19,32,1,2,5,66,
-2,16,-15,-12,7,-36,11,-43,-3,-19,13,-50,10,-6,19,18,-15,-86,-51,49,40,29,5,25,-29,-13,-8,-29,30,-38,19,-21,-52,11,22,
-17,2,17,-11,42,0,18,74,-34,37,31,-7,-38,-64,-10,-4,23,-6,-15,34,-37,-17,-5,10,-127,8,49,87,7,51,91,-35,45,18,-31,-16,
-56,-9,-111,-57,48,-31,-25,0,37,-116,53,24,37,89,57,-30,1,21,-43,-26,12,-32,-64,3,45,15,-36,33,26,-40,-43,-17,-52,-10,
17,40,-9,28,29,21,40,-14,39,-11,23,-31,28,13,-57,30,-4,41,12,69,-54,32,83,-21,56,18,109,-67,38,-32,26,-23,50,18,-29,-36,
35,-32,-11,3,-51,85,-18,-43,18,38,6,-11,-14,-16,29,9,-22,-58,0,1,22,-33,-83,2,-11,-5,-81,22,-76,-8,1,60,50,5,30,-25,18,
34,4,-33,87,-72,73,42,-4,0,-46,94,-38,-12,26,8,34,-33,-59,-17,18,15,50,37,10,33,-94,5,75,4,44,-115,24,-94,-23,-32,-7,44,
-3,2,54,34,-13,-45,26,27,-45,7,-60,48,18,59,-75,-29,40,20,-94,65,-1,92,127,-18,1,75,-3,-12,12,23,-41,23,44,69,6,-9,25,
57,-35,-15,45,41,31,-9,-31,22,30,22,18,47,10,-2,-45,92,-26,-31,-31,-12,-43,7,44,32,-16,-72,-12,-19,-52,7,-17,-57,38,3,0,
-22,26,74,-9,-45,66,-21,-37,-70,84,-10,7,-46,-49,-26,-91,-93,-27,58,83,-1,-7,-14,21,-31,22,4,-3,-7,22,-27,-88,8,34,-1,
-78,-7,-15,-55,-36,-17,40,-45,21,65,19,11,54,46,30,5,16,14,-1,17,-36,5,32,26,-54,-7,28,27,30,6,12,17,58,-56,-72,33,-50,
41,92,-15,-107,-28,5,-82,4,39,42,-4,63,-11,-63,17,-98,37,42,15,-42,86,-27,-47,-12,-30,40,-127,3,42,-46,-19,-53,19,34,79,
-67,-18,-27,26,-51,-67,67,-33,7,-36,-4,-26,-15,0,-127,-31,-34,-52,10,41,24,19,-57,-16,-15,-6,17,-63,-50,-20,74,-21,-23,
-64,0,0,0,0,0,0,0,0,45,-73,-52,5,10,20,-40,-119,0,0,0,0,0,0,0,0,-34,-127,-26,60,-41,-99,54,-48,0,0,0,0,0,0,0,0,-10,43,
-24,-21,-13,32,13,62,0,0,0,0,0,0,0,0,50,18,42,-39,40,-52,-45,45,-32,-44,2,56,-1,26,-61,-36,-40,-47,19,52,-32,2,-67,-40,
-18,-21,5,-24,-58,-42,15,11,-103,-115,8,-10,-44,52,36,-31,-46,-5,-6,-27,-113,-52,60,17,-29,-30,30,18,2,55,51,14,19,-14,
-47,18,-8,0,-19,49,33,80,123,47,62,28,47,39,36,-62,83,58,11,3,36,50,-35,10,42,-6,23,16,3,32,35,-20,9,-83,7,-31,-63,55,
-3,-82,-32,-61,-14,-9,-73,-3,34,-8,-24,-30,-49,23,-23,57,34,-7,46,21,-14,38,-127,9,51,7,7,-10,19,-25,54,-13,5,73,-38,
-20,-26,-56,13,-45,-57,22,2,5,10,-83,42,33,-50,-16,46,-16,-14,38,-127,4,90,-23,-21,-20,-38,12,-28,-16,-15,-56,18,-3,-2,
60,-31,68,24,-46,29,-43,32,22,-27,0,33,3,-44,-6,39,49,-9,23,2,-11,36,-15,-7,17,13,5,-10,-87,-14,-20,-23,11,53,0,-58,27,
-36,45,-54,47,38,34,-50,-12,-20,51,-18,-30,-73,28,23,-24,70,1,-5,-25,-46,-3,63,35,47,20,-23,-22,-7,-13,32,-55,80,-60,37,
-41,44,-47,7,23,1,-19,-49,-24,-32,-3,-5,6,-16,34,-10,35,40,49,25,-24,-75,-57,-18,-41,40,-7,17,-39,-47,-101,55,-21,-102,
53,2,34,26,31,-1,-40,-64,76,-7,-17,-33,46,-100,-10,36,-12,-30,43,-23,69,108,9,11,43,-22,-40,-31,95,-37,26,35,-5,-59,9,
44,8,71,6,-67,36,-10,-14,0,46,-25,-19,58,-5,22,-13,-4,38,26,-93,0,-14,-30,-53,-16,-17,-12,-26,33,-42,-14,-25,-60,-43,52,
39,76,-6,-30,11,28,46,20,4,31,-46,35,-23,-50,-61,-79,51,-5,-15,-60,4,23,5,17,-10,17,15,41,39,-22,4,82,71,50,-8,9,-23,
-48,-18,31,19,-26,28,-10,45,36,-33,-2,3,25,12,22,17,26,-53,-16,11,-58,-49,-102,-85,-10,68,55,-1,-58,25,50,95,12,44,-13,
-10,30,32,10,-13,-24,92,35,-49,-62,29,23,-34,-127,98,10,-11,13,96,11,22,12,4,-32,-11,-55,42,34,-35,2,95,-35,-38,62,74,
-34,19,-42,-35,25,61,30,127,0,0,0,0,0,0,0,0,-48,-60,-48,4,4,-4,65,-39,0,0,0,0,0,0,0,0,39,-100,-65,-14,-15,-20,51,-72,0,
0,0,0,0,0,0,0,91,-52,12,-7,14,36,-62,-40,0,0,0,0,0,0,0,0,108,12,12,-50,36,-81,-1,-11,-82,29,-40,43,16,49,-4,-4,-111,-78,
83,75,11,3,-31,-74,-62,39,-79,-60,-64,-5,91,-48,-34,-23,46,49,7,24,66,-40,-25,-46,-80,30,4,13,-17,-84,36,6,78,-15,-3,
-62,23,5,15,19,-96,32,13,11,46,32,20,-78,-76,17,42,7,108,-65,-65,-19,-1,-23,-21,70,40,-3,17,-49,-76,22,-39,5,0,9,106,-4,
-32,-76,-25,13,67,61,24,58,-103,-8,13,7,-33,69,58,-27,61,-36,2,28,31,29,87,16,-4,-5,-2,32,99,-20,-2,27,-39,43,-42,24,
-20,-16,-35,-7,-64,-33,-89,-13,-10,-22,-32,22,7,4,-32,55,-14,73,8,-49,-7,0,50,-6,-17,-28,28,31,55,6,-3,-7,-44,-5,55,-7,
-58,36,28,-83,-55,40,-22,59,51,-59,58,-62,5,-39,-46,24,27,36,-16,-74,-14,-43,-15,21,-3,-11,-11,-56,-86,11,-49,1,51,70,
-38,61,8,67,-13,32,-67,-54,3,-52,70,20,-46,28,-47,68,6,-5,7,36,16,-93,98,41,57,14,49,-8,7,-39,36,-55,-16,-2,74,-97,-4,
-33,14,17,2,-18,-7,-85,-12,-2,4,18,1,21,14,-5,28,33,-37,-38,44,-23,-5,-27,58,-81,-59,74,-14,-66,60,-65,-2,48,-29,19,15,
18,-41,4,-109,56,14,21,-82,25,-12,13,-57,3,-13,39,-127,27,95,15,-26,5,71,3,-72,40,-39,68,25,19,-35,51,0,-127,21,18,17,
-44,-32,-70,16,4,27,-28,-8,42,9,-13,11,61,-16,-6,70,9,-70,-4,-4,-77,1,-16,1,7,18,-43,42,42,70,-9,-3,-26,-12,-79,78,-64,
15,14,-21,4,-18,-54,2,-40,29,36,-16,-19,-24,17,68,42,17,2,-17,-38,-59,-91,24,-49,5,67,21,17,36,16,-33,61,-7,2,-10,-9,64,
-3,-68,35,89,-23,13,34,-20,-48,-11,-32,-29,-126,25,-7,5,-67,-52,-70,40,-7,-19,-11,-63,40,81,-53,-76,56,-16,12,-39,52,50,
-1,39,-37,-29,-13,-57,-9,118,-23,-56,101,-25,-50,66,44,56,-48,12,3,-12,22,-6,39,16,-80,28,-70,-37,11,-37,37,51,39,-55,
-9,2,95,-7,-56,127,-9,3,-69,0,0,0,0,0,0,0,0,-21,-47,-32,-97,67,44,-40,-78,0,0,0,0,0,0,0,0,-23,-77,-85,35,99,-21,-53,-48,
0,0,0,0,0,0,0,0,-34,28,26,-52,14,-53,5,127,0,0,0,0,0,0,0,0,-71,-59,-30,17,-3,46,-22,-3,127,-29,-14,4,-39,-19,28,-24,127,
38,7,15,-16,-125,-42,25,34,-28,15,23,32,63,-6,-100,56,50,-33,-25,-28,-17,-30,59,8,71,12,-88,-18,54,-39,38,-90,-58,3,69,
-26,96,47,13,5,69,-60,-42,-37,-17,35,40,-21,3,-84,67,23,27,-38,39,40,-72,45,-89,-75,13,66,19,4,108,114,8,91,6,33,19,73,
20,46,79,-29,-96,67,-73,26,47,1,-44,-41,4,84,-45,-2,26,-15,15,-56,-38,-61,-29,37,11,25,23,-33,-70,-65,-1,58,75,-14,-30,
15,30,30,111,7,-16,-61,-44,88,23,-6,12,26,-12,-21,57,5,19,-32,33,38,48,-7,22,4,-74,-45,0,15,53,-9,17,-29,-124,14,72,16,
-22,-19,8,13,75,19,26,30,-23,33,36,10,-94,-9,40,7,-41,-70,28,5,46,-24,65,-7,-7,51,-2,83,52,-30,-113,-15,-13,-25,-26,-68,
-57,43,-19,-15,5,43,-37,3,-10,42,-53,-30,-56,-1,-7,-6,-32,108,-9,-28,16,-41,-36,3,-5,35,-30,7,33,-58,43,-19,-30,-32,34,
-14,53,-13,58,-43,-21,-18,56,-30,34,7,-17,54,-11,-74,-31,44,-20,18,-50,15,28,83,-23,-93,89,82,9,-34,-12,-39,48,23,10,68,
33,-21,4,42,6,-71,-12,1,-40,-17,-62,54,-23,82,24,-12,23,90,-22,-2,17,21,-37,-54,1,36,-49,3,-32,63,18,58,1,11,57,11,41,
-20,6,-53,92,39,127,68,79,7,-46,40,25,-6,27,-42,36,42,-11,32,-23,70,0,69,36,20,-23,-23,20,-19,78,88,29,-25,-10,40,57,
-30,44,-5,30,-7,-73,-53,-65,-7,-69,33,-58,6,-8,79,15,-74,42,-73,-21,-79,-30,-13,51,5,-1,-18,-102,70,29,-6,-90,4,21,-12,
-3,-31,-28,-43,-50,22,93,17,-33,15,-4,-89,-44,58,-13,-79,13,-10,-8,-82,48,86,-54,49,13,-106,-35,23,-56,-13,-1,34,10,17,
51,-8,18,37,41,-59,26,-41,49,18,38,-82,45,88,-88,22,46,-48,-40,-7,-54,-38,-45,-15,47,-5,62,53,-41,-31,-9,-60,-60,-78,29,
75,-49,19,51,-52,0,53,-36,7,9,-22,-25,0,0,0,0,0,0,0,0,5,50,44,-13,3,58,6,76,0,0,0,0,0,0,0,0,-72,27,76,127,-15,-27,-5,82,
0,0,0,0,0,0,0,0,59,-93,-9,33,-5,-58,24,-58,0,0,0,0,0,0,0,0,-19,-97,29,-12,-57,-73,-13,-16,-39,17,-64,58,19,-16,81,-100,
-28,-8,33,17,68,34,86,8,21,1,38,-23,6,-1,6,49,17,12,65,-40,-103,-2,3,-20,-32,-1,52,-6,-36,35,37,-10,22,25,21,-97,-8,-52,
-11,29,6,48,47,-1,-18,38,17,-79,-67,36,42,2,-88,54,48,35,78,-1,-35,124,-8,-48,-33,-7,89,24,7,-11,-24,-69,-34,-3,32,-6,
-20,44,96,23,56,44,59,41,-15,-32,-27,18,12,-49,-36,21,28,-7,-11,-4,-28,58,-94,-28,-20,41,36,-10,127,15,-52,-4,-7,9,-11,
-14,-14,-100,7,52,-25,6,-59,1,46,21,-21,-47,16,-46,14,-76,-1,-2,10,-6,-64,5,117,27,-83,70,27,16,72,-12,76,28,6,-5,-57,
-25,-127,37,65,-93,-1,33,13,76,26,29,35,13,26,-47,19,2,2,-20,-20,20,-12,-20,-25,34,-32,12,27,-43,37,-18,-14,-15,-34,-8,
61,16,20,-38,-6,30,-106,24,-47,0,-19,71,51,-4,14,79,-34,-35,-2,23,-41,8,-12,-60,75,-50,-2,-110,-13,-6,2,110,52,78,-38,
41,52,10,-23,-63,21,5,3,16,-25,16,-23,-39,15,-32,95,-37,-38,13,46,-10,0,13,-6,-15,0,83,-60,-47,-116,52,30,-127,-1,-55,
-18,-17,53,15,-30,-57,-23,29,93,22,82,62,8,55,-32,10,17,74,19,-21,-14,85,-1,15,-77,59,9,-30,43,33,11,20,22,-31,-25,34,
-43,28,5,30,-16,36,-25,-46,28,-37,7,-25,21,-54,-44,3,-86,19,17,-52,0,-40,51,14,26,41,-43,37,-17,-13,55,21,84,-78,1,-27,
23,-43,-14,-6,24,4,34,-1,-53,-3,63,13,-43,10,61,57,-14,-43,-28,21,-41,-71,13,3,43,-70,9,-7,-36,50,4,49,31,27,-11,1,-18,
72,82,-3,-4,18,-46,33,-3,-80,-34,-56,21,41,-96,-34,-21,41,92,-30,-71,28,-20,9,41,-18,-42,64,-68,67,102,30,6,26,-63,-88,
-1,-38,87,-43,-65,82,-15,95,-57,77,22,-2,21,-41,-2,-28,-15,-17,74,23,-35,34,10,-15,19,16,-4,0,3,29,12,45,-40,-60,-15,
-13,-43,26,-52,42,-36,-81,-32,65,39,41,0,0,0,0,0,0,0,0,47,-47,-33,9,-18,-33,-40,-127,0,0,0,0,0,0,0,0,9,-32,-51,41,103,
-3,-25,-37,0,0,0,0,0,0,0,0,-29,36,51,-29,13,4,26,70,0,0,0,0,0,0,0,0,96,29,-18,64,-2,-88,-19,57,39,-16,-37,51,30,72,5,
-107,33,38,-35,-21,-11,-11,63,40,55,60,64,-58,-7,1,33,11,-25,-78,9,6,25,90,-21,-57,-1,-12,-53,-56,-30,-114,9,31,14,7,-1,
54,98,27,18,-45,86,-5,-33,-11,127,-42,-52,-42,-14,7,18,-6,78,-12,127,-8,-53,21,-16,6,-40,-44,31,-40,39,1,47,-28,-28,8,
-8,-127,-56,80,-33,46,-18,-77,7,-62,53,98,81,65,44,8,-37,2,11,-52,-22,11,-39,38,58,54,-25,-15,5,51,64,6,4,33,26,-6,26,
-7,-14,63,23,83,-12,24,17,-28,-24,4,-47,30,-26,-5,-15,67,29,-49,11,29,-35,-4,41,8,-29,39,40,-2,16,-26,10,29,-7,1,-24,
-16,-38,-81,-68,94,36,-56,-95,-5,19,20,20,28,44,75,44,-74,8,8,36,-52,-35,-9,46,-39,32,-60,29,-9,-28,-17,4,94,-34,7,-2,6,
-18,-50,124,-19,-75,12,58,-100,-19,-42,75,-23,6,-17,2,63,50,13,23,20,3,24,-65,-77,45,-39,33,9,-45,-44,2,7,10,34,-2,-73,
-29,-127,-14,-58,69,23,-12,-96,40,-19,4,-81,-38,-47,79,-22,-12,8,99,10,-11,24,3,-23,-15,-43,-38,-6,-46,-2,11,-27,61,51,
35,29,9,-8,-3,-38,36,-30,-66,4,42,-18,38,-77,2,69,7,13,2,44,-36,30,-56,28,53,46,99,59,14,35,-109,-47,-10,33,-29,-70,33,
26,15,-3,33,-56,-70,27,-26,73,-56,83,-22,11,12,26,23,36,-7,-14,10,33,4,48,-20,94,-27,-18,-6,-96,-13,10,-1,-23,-35,23,
-14,70,-78,-24,-43,-18,-30,32,25,7,-33,-2,-38,-5,-51,19,8,-27,52,-14,31,-65,-72,-58,-4,44,76,10,18,38,-48,-12,-10,28,56,
6,38,14,6,-32,23,52,-47,-35,12,-61,26,-21,39,-60,-68,-20,36,5,-2,-13,-25,8,-104,-48,-59,10,41,-3,6,15,-78,23,83,-50,32,
24,-14,-88,-15,43,-71,58,-23,19,-9,-12,51,-17,-75,26,-10,-16,81,57,62,20,61,20,49,-35,-15,-103,12,9,22,-26,-49,-24,-5,
15,-104,-18,90,29,-54,29,46,-12,-44,-14,-14,-9,0,0,0,0,0,0,0,0,26,64,65,0,-51,-21,27,35,0,0,0,0,0,0,0,0,-17,15,-27,-19,
40,-111,35,-34,0,0,0,0,0,0,0,0,1,-88,-32,-63,-52,-41,-1,18,0,0,0,0,0,0,0,0,-34,-17,-8,4,96,58,-30,28,19,-22,-7,34,7,-66,
24,-25,0,44,-58,58,35,31,-5,-87,110,25,0,-9,43,-56,16,-46,-37,-8,42,25,-28,13,13,-76,-8,22,-51,-25,-8,24,-32,-16,73,31,
-2,-26,27,-17,-58,65,19,-8,20,16,12,12,-16,77,-92,-3,2,5,55,-2,-51,55,89,-7,2,14,-61,31,40,78,-8,-50,-75,6,22,-4,-10,0,
79,-32,-30,-16,20,11,71,47,0,9,-6,75,28,-56,-25,25,12,12,-23,-70,0,40,1,59,-7,-17,72,-19,23,-10,2,10,-22,30,-8,-30,6,
-43,-13,-22,46,-38,-4,28,3,-22,24,-75,35,-20,-52,-11,-3,58,-9,27,-1,-32,1,-86,39,1,1,17,-1,-16,-2,62,29,45,-14,28,-8,
-40,-21,-21,4,-4,49,-1,12,-12,20,2,35,53,-32,-44,15,-3,10,-3,-36,-4,-5,-42,-6,26,-35,22,-35,-15,-8,-18,-2,-7,-56,-57,19,
-33,24,1,40,-22,31,21,-31,41,-53,2,18,15,-18,18,-20,-47,60,-30,21,-36,24,-6,44,55,12,-37,-29,53,-37,-29,36,-25,-17,13,
10,12,41,21,-17,46,21,4,-1,-38,5,3,-1,-17,-9,-2,15,22,-12,17,21,-47,-7,-1,-9,79,103,13,-51,21,12,70,-69,28,-67,57,-22,
-127,69,55,-9,36,37,-6,-59,61,-15,26,-27,-5,67,-16,-6,20,2,13,-23,34,-6,22,13,16,-22,55,3,-18,34,1,-100,19,19,63,-8,-25,
25,-9,127,-41,16,-19,-12,-22,-14,-57,-21,-10,29,-17,-43,40,-5,-5,44,-1,106,40,4,15,30,-20,51,15,-28,60,-41,-73,71,-4,
127,-5,-23,40,7,2,-34,-15,5,10,0,-14,51,11,-38,-32,68,21,3,30,7,-11,-27,34,6,21,40,45,-8,11,36,44,-58,-11,37,11,32,-26,
7,50,-48,42,15,-29,8,-16,-35,-14,52,16,-46,50,-30,-15,16,2,-30,-13,54,12,53,33,-27,-93,45,-40,-34,2,-63,1,18,-24,-37,
-10,22,10,11,15,-52,-13,55,-26,-56,58,-25,-8,-4,18,127,-50,32,21,-2,12,35,3,-61,-4,29,24,-9,6,-18,-33,24,-28,-37,36,-30,
12,-69,-54,33,-34,-77,-36,0,0,0,0,0,0,0,0,-10,-23,19,-48,12,-7,1,-50,0,0,0,0,0,0,0,0,6,-61,-78,3,64,-34,1,-47,0,0,0,0,0,
0,0,0,-2,16,54,23,-2,-3,-28,48,0,0,0,0,0,0,0,0,-88,-34,-4,15,-37,64,71,-24,-2,36,-15,-77,-54,24,16,31,-29,-18,24,32,-24,
27,53,-34,15,4,-55,-18,-5,79,33,-18,-26,29,-4,11,7,-37,10,-1,-29,11,-14,-45,28,-50,6,46,62,-15,-45,-7,66,-123,-84,9,
-100,14,-63,34,20,39,-3,-8,7,-20,11,-25,-39,24,-54,-6,4,33,-11,-21,-42,-14,-29,35,84,32,13,-28,-52,67,-127,2,32,18,-11,
-36,-7,-15,33,1,33,10,78,18,34,-22,-47,7,4,-12,-27,-63,62,-8,-9,41,-25,-22,-70,-34,10,45,123,-11,1,7,13,7,-37,3,-16,-58,
6,-29,-2,19,14,36,33,59,-5,-27,85,-6,48,10,-9,-43,-11,10,-9,8,49,32,22,39,14,-25,34,-9,73,-20,-3,-29,-15,-5,-14,9,-22,
31,-30,-22,44,49,17,-1,-26,52,5,7,1,39,23,-22,-101,-2,-58,-98,4,-17,-28,16,-29,-62,-65,18,25,51,-20,-21,10,-6,16,-30,2,
-32,56,-17,-13,-4,35,3,1,16,1,-11,-74,-25,-13,10,27,8,41,-35,5,30,68,2,-4,-13,5,54,9,6,-47,61,112,-40,21,7,10,18,8,-49,
-47,-10,18,25,-8,58,65,40,-45,-7,48,-18,12,-1,27,51,5,62,34,61,-2,57,-12,11,7,41,-10,127,-1,-17,76,-25,0,7,-9,32,-48,50,
4,70,66,21,-24,77,9,-23,4,2,9,-6,15,66,42,4,53,66,-22,9,-18,63,-51,-80,-1,-16,-17,-32,-4,-32,-115,-36,75,-20,-32,32,-64,
8,10,-6,16,-23,-14,-5,-9,-6,-9,84,4,-10,-38,22,-1,23,37,-14,-5,4,23,-42,10,-53,57,28,-14,-13,-84,-17,-43,-73,46,-2,-20,
7,4,8,-31,-7,40,-11,-6,-32,-8,-21,44,12,12,27,1,14,-7,7,-63,20,-22,-78,14,36,-91,48,37,-5,-26,-40,96,-27,-36,-13,-28,14,
-29,-26,-2,-32,-13,-73,-28,56,-61,-38,58,58,-38,60,-90,17,12,-11,-43,-30,10,-61,0,55,-5,10,63,-25,-39,27,-26,30,42,-20,
-63,-16,-35,14,-3,-9,60,-14,4,-30,-2,-18,-6,-8,41,-54,-18,-43,-6,60,-28,-6,-111,-59,29,4,74,-29,-30,-23,-12,-35,28,-43,
0,0,0,0,0,0,0,0,65,-119,-68,2,18,-7,24,-57,0,0,0,0,0,0,0,0,74,8,-48,-15,127,-16,54,-51,0,0,0,0,0,0,0,0,-70,127,8,-39,30,
-26,-39,-28,0,0,0,0,0,0,0,0,64,29,6,-17,-13,-13,-43,22,48,36,-28,52,38,38,5,-20,-57,-24,3,-6,-15,61,49,-42,1,17,66,7,
-44,-19,-4,28,37,42,-118,5,-21,-12,-37,74,47,94,73,-47,29,16,-43,-8,-108,-25,-17,-42,-2,67,16,-44,-19,-19,-10,-3,-38,
-29,26,38,-30,4,-77,24,-29,-28,92,-52,-44,36,11,15,-11,-32,0,-46,62,80,2,33,-58,17,-118,2,37,58,-28,-49,47,17,40,70,37,
50,-9,-18,-40,-16,91,-39,-64,86,-19,-31,32,-70,-127,-9,-49,-53,-63,33,-98,-12,-13,-17,-9,-53,-91,-127,64,78,35,75,27,5,
12,36,-11,4,33,-45,19,-15,-72,17,-12,-59,5,7,21,-17,-11,39,75,-11,-5,85,28,17,83,11,-6,-2,37,-79,-37,12,20,18,-53,115,
36,39,1,-57,41,26,-21,15,60,119,-30,-60,-15,-23,19,20,33,-58,-29,-49,16,-46,-6,104,-8,-51,27,-39,-4,23,9,16,45,-5,28,32,
-25,-75,50,16,16,5,37,2,-4,25,49,-5,-43,15,-13,-24,39,31,2,10,-40,-25,-74,33,-63,16,51,-28,35,31,-20,69,-30,-22,-13,-20,
82,38,17,9,-18,8,25,5,-58,55,59,-35,56,15,8,32,-20,62,-19,-21,-81,-42,-18,-35,19,-58,9,96,2,-53,12,57,-113,3,-77,52,60,
70,42,0,-20,42,-16,-13,36,15,-32,-16,67,54,42,-8,-60,-18,26,-1,9,-30,32,40,21,31,25,50,-25,-26,4,41,-4,64,-99,24,-19,73,
-48,-14,43,-27,-69,21,11,-32,19,2,54,7,-26,-32,-13,29,-4,2,12,-28,-61,50,19,28,16,5,3,-44,27,-55,25,-43,-3,-23,-72,28,
53,54,-78,33,-44,7,-46,44,-89,-2,-76,42,-39,-1,46,-55,-17,11,-3,3,-10,-16,-32,-56,26,-42,-7,41,17,17,13,6,14,-12,-8,55,
-1,-38,22,-60,3,1,49,-68,11,80,-3,-127,-9,3,-9,-64,-59,27,-62,-27,8,20,-45,90,-3,-28,-18,-38,127,-59,67,40,95,-10,51,
-36,-60,35,53,-66,35,59,23,-75,-75,15,-24,7,80,26,-10,-16,77,-18,-114,0,-9,7,17,-11,63,-26,30,-17,-45,27,47,-19,-49,-34,
-22,23,0,0,0,0,0,0,0,0,59,-69,-49,35,36,25,-40,-81,0,0,0,0,0,0,0,0,-40,17,79,97,-32,13,-43,51,0,0,0,0,0,0,0,0,15,-47,
-79,11,29,-109,42,-81,0,0,0,0,0,0,0,0,-51,4,1,-34,10,18,55,-23,-13,35,45,-3,9,-33,-4,21,-42,-33,28,36,67,16,-9,-30,-27,
29,12,-48,10,-61,-80,59,39,55,56,-10,-97,-105,-85,8,44,-83,-63,71,23,39,67,-37,-49,-11,-56,61,30,26,27,-29,-27,-73,-69,
38,67,-7,84,46,5,46,-25,12,46,-51,-76,-13,23,-5,-24,-92,0,6,6,50,22,18,-1,-56,63,0,-38,54,58,117,0,-120,10,54,1,46,39,
-17,-51,7,7,-7,109,-14,44,-18,-37,-10,33,-17,-20,-49,-11,27,-18,-30,42,11,0,62,123,-53,7,-56,-22,29,23,-6,22,-3,30,27,
63,-2,10,5,-13,-2,32,15,21,53,127,-42,-79,-95,21,70,15,79,-92,44,33,16,-59,19,-37,76,-23,-1,-56,51,21,49,-19,-72,-21,
-84,-51,-2,-59,-10,22,-119,-37,-2,-23,-24,63,27,68,13,-86,13,-12,-38,4,32,-21,20,65,2,-11,0,19,17,-10,-22,-53,1,-13,-34,
56,-81,23,-29,-35,-41,-34,-56,66,29,-46,-68,32,-17,-36,5,65,-35,5,-6,-48,-44,17,52,-97,67,59,17,47,48,36,59,-34,-94,22,
-25,49,39,-40,13,-3,-48,-25,21,-12,-64,-15,-44,127,89,-1,32,27,11,-20,-13,44,18,40,-69,60,77,-20,7,9,36,-66,-18,30,10,
44,-23,104,27,42,21,18,127,-49,53,-5,76,-42,-42,-29,41,13,-4,-87,-48,53,12,12,-54,29,3,30,-52,35,55,-127,1,-43,17,62,
-65,-16,20,-17,37,-5,13,25,76,-26,-3,23,7,14,13,30,17,-25,-27,33,-2,-2,19,-41,28,-4,8,-1,35,29,0,-41,6,61,-68,-34,-88,
-22,-85,37,35,-33,10,-58,68,54,-49,100,8,-15,82,43,49,-10,7,51,-22,-46,26,6,-3,-14,71,-22,-23,58,8,22,-4,-2,16,-9,-29,
33,-3,10,73,-9,7,-30,-10,78,25,28,59,-13,-22,-13,20,93,-78,39,4,-10,-22,14,-38,86,11,-112,49,-110,49,44,-43,-32,2,28,53,
37,76,-33,80,-73,-66,-11,-107,-119,91,-28,-58,49,32,-82,-58,9,22,7,2,77,-43,-13,12,-22,-31,34,85,-36,-25,15,16,60,-21,
-48,23,28,-84,5,-69,0,0,0,0,0,0,0,0,5,-10,-37,53,5,-27,34,-38,0,0,0,0,0,0,0,0,-56,40,26,29,43,-74,-19,58,0,0,0,0,0,0,0,
0,3,-38,-27,-1,25,-22,-49,-3,0,0,0,0,0,0,0,0,11,34,-66,-10,70,60,-3,-53,43,17,1,19,8,-21,-71,3,-84,-52,35,-42,-56,42,
-24,-66,-27,-25,-32,-26,-42,-17,69,-49,35,33,-4,-31,-4,-26,-81,67,-6,48,-36,50,33,0,26,-51,-53,-48,31,75,33,-25,-33,-19,
8,-36,9,-50,-35,-21,57,12,73,-15,-46,75,46,-42,-58,-14,-14,-103,54,-15,-83,-3,127,47,20,-23,21,27,1,0,7,47,103,-41,20,
-28,-9,57,104,84,-70,-56,-24,-14,12,8,31,34,20,-32,13,-68,1,22,-39,-11,-39,-69,-54,-66,33,-7,-47,0,-9,14,22,-41,5,23,-5,
26,0,25,-74,-70,88,23,-6,58,-25,-29,52,64,50,30,-82,-7,9,-72,12,1,58,-44,3,-33,33,16,9,-40,-9,-10,-43,-102,30,5,53,-5,
16,-58,99,-127,14,58,-59,10,10,-23,-40,9,-51,-59,-4,53,-8,30,-2,-41,31,26,-6,-34,39,90,-9,37,8,-19,26,-2,-60,6,-12,0,-1,
1,26,-26,-44,12,88,-75,-12,-25,-22,2,-4,8,-65,26,21,-52,-4,21,10,18,-8,33,-55,29,-52,-33,-16,-2,12,49,43,37,-24,55,21,
-14,-18,4,80,0,-11,48,-76,-127,20,27,-16,-29,63,-105,77,-101,-24,-18,77,44,22,53,-18,-13,-27,46,-17,30,-2,10,12,4,-13,
31,-69,14,18,27,-57,-6,1,72,-43,-58,-47,19,-13,-3,6,7,36,-27,-55,-24,0,-40,29,-24,-18,-30,-20,-80,-47,41,45,-69,-18,37,
22,61,30,-102,-15,64,-22,43,-19,36,-4,42,35,-6,45,-68,85,27,34,31,-13,-11,63,-26,16,-29,57,5,60,-13,26,14,-7,-53,89,-13,
33,33,-24,-5,-66,-17,-40,-5,15,13,-14,33,55,40,-28,-6,-4,54,62,39,-42,0,-60,-12,52,18,-16,23,2,-20,6,44,56,-23,-39,0,44,
34,-43,-3,-4,14,76,33,-19,-51,70,2,13,4,-44,-37,-11,17,-30,-80,-26,-29,-64,19,-94,-43,94,-58,-107,42,-47,0,9,59,74,-19,
55,-31,37,-58,-6,-35,-37,21,27,-4,35,74,-36,-9,22,-40,-15,-71,10,-34,-62,23,73,-4,-43,10,20,5,-95,58,43,2,41,36,13,-43,
-34,-34,-5,-29,43,-95,0,0,0,0,0,0,0,0,-12,-49,-127,-89,82,-29,24,-76,0,0,0,0,0,0,0,0,-6,33,47,-24,-7,79,5,108,0,0,0,0,0,
0,0,0,12,-1,-36,9,36,-29,21,-41,0,0,0,0,0,0,0,0,-49,-27,0,-19,-5,11,6,-43,-4,-82,-30,-28,-84,-48,-12,-69,-54,-44,-14,
-15,-44,45,89,72,56,24,-42,85,8,-85,-40,72,-20,-25,-17,53,0,13,40,-3,-4,26,-59,20,63,42,-31,-21,-127,-82,16,-27,-9,65,
67,-67,18,60,-33,-64,-15,-73,38,79,34,-52,-45,2,10,13,-22,57,-13,-71,16,-81,19,-19,42,56,-16,-24,-4,-30,-22,-63,55,52,
79,1,-21,-43,28,38,11,72,5,9,48,-23,-10,27,-127,1,26,41,-58,-10,36,1,15,21,73,31,27,-64,-2,100,-83,19,22,-19,-9,6,-78,
-19,-7,48,3,-37,-6,-23,21,-10,-35,-27,14,10,-21,-37,11,11,-45,-105,24,-84,-29,-76,-28,81,33,-25,-31,-60,61,26,12,90,0,
25,-11,9,-42,7,19,47,2,40,2,-27,35,102,65,1,-35,4,23,-25,-2,44,66,1,91,71,16,42,25,-40,37,59,3,-37,15,-82,27,-9,-28,-14,
19,-58,-48,-88,-10,35,-5,-11,-36,-24,3,-62,64,-25,-9,12,-117,-25,49,-19,-15,-26,-39,57,-4,-93,-28,3,7,-25,-37,-13,2,33,
-16,43,7,-53,13,-18,7,-48,-13,-3,-42,-15,-68,25,-63,-16,82,15,19,9,-36,47,-2,-55,-83,36,82,27,27,16,10,46,-38,15,11,-8,
-127,-79,41,-22,2,49,66,23,74,34,-12,23,-46,-4,-13,-25,10,-26,-5,11,1,62,24,-11,-74,34,-25,25,37,23,1,36,-9,-53,57,27,
-17,33,-27,41,102,17,11,53,-19,16,32,-25,-68,-25,-38,40,16,-27,-20,-31,51,20,49,50,12,35,-35,12,-30,1,46,24,4,96,-5,2,9,
32,50,36,-29,-64,-12,26,-14,90,83,-42,-10,-14,-23,-5,20,68,-14,-3,-77,-23,-61,-18,83,-1,-62,28,80,-17,48,-57,60,82,-4,
-56,-7,-2,-75,42,-72,0,5,51,1,-9,-32,-35,70,-53,-78,49,16,41,-14,81,101,42,57,-56,-13,21,-19,55,24,8,-33,63,-63,-27,-77,
26,89,-127,68,26,-14,-30,-32,19,8,-10,-41,-16,-15,-57,34,122,42,30,51,1,-51,89,-53,112,-10,-3,2,8,24,-63,-48,110,80,3,
31,-36,8,26,-61,-57,51,-26,-8,-87,0,0,0,0,0,0,0,0,55,-24,-7,-30,16,-71,-58,-36,0,0,0,0,0,0,0,0,37,-48,-94,-19,13,-33,
-31,-47,0,0,0,0,0,0,0,0,119,-118,-13,-41,49,27,30,92,0,0,0,0,0,0,0,0,64,17,30,35,-6,-127,-115,31,-15,19,-11,13,-75,44,
58,-31,15,35,39,12,41,29,13,-11,-35,-21,7,-49,43,-46,17,-62,-92,-30,13,-20,-30,20,53,-99,20,-75,16,-2,-48,-76,6,13,46,
-28,116,-8,-55,-44,-31,23,-94,-13,-69,48,-28,37,60,-47,-78,-56,8,-59,13,-18,126,24,-12,35,63,-1,-52,-24,-86,-60,109,59,
-8,95,94,-70,24,-19,-84,-3,14,-48,83,53,16,34,-31,-61,-52,12,-16,-8,-33,24,-3,-60,-18,-50,-10,63,72,73,33,41,48,17,5,52,
71,10,-14,-5,-14,127,-15,10,-35,-75,6,-14,57,14,-30,64,-3,-58,13,-17,-69,15,-62,-57,-35,-2,-59,-31,35,44,2,-6,-66,46,
-35,26,80,-27,28,87,88,68,30,-65,5,-17,23,-63,4,33,0,47,18,-12,3,61,-62,-125,62,56,-10,97,-121,-26,42,44,-19,26,-32,-32,
-28,-122,1,-60,4,-14,8,5,38,25,22,-14,-58,4,-24,-4,12,-32,-40,53,-14,-45,-6,19,-18,1,-25,-82,-48,-18,38,-25,-9,48,42,
-79,12,-22,4,-22,-22,18,-127,3,33,-28,23,31,-20,13,-29,20,5,-34,-3,-31,42,96,-40,-53,3,16,-63,65,-60,-19,-49,32,33,-6,
-21,-64,-31,-27,14,-38,18,-36,18,-13,23,9,27,-102,27,35,76,45,17,46,8,54,4,61,31,40,-19,-107,-12,97,-74,-18,52,-21,-5,
-38,29,31,-64,-91,-39,-9,-43,26,42,-13,-114,-20,-118,-19,-27,55,7,-110,62,-35,-15,-43,9,4,-64,2,-6,10,-8,65,-24,9,4,30,
43,64,79,-3,-50,-7,68,14,-17,36,-59,-77,38,-28,-24,-10,-61,-99,11,-82,110,-35,-5,26,-5,1,-32,-35,40,-83,42,28,95,16,-44,
33,-5,-14,-19,62,77,37,-64,-19,-35,29,23,16,28,2,46,17,5,37,16,-65,-2,-46,85,19,-61,-17,30,-47,64,29,45,8,-104,122,-45,
-31,-23,5,48,16,95,9,-14,-9,-33,-127,41,-16,-39,-66,-32,28,19,-21,-31,-124,65,47,-77,76,-34,-75,6,26,74,-8,92,-49,-55,
-63,79,70,-65,-8,5,-10,22,-7,-15,18,49,41,-42,-19,-96,74,-8,-12,-40,-18,5,120,0,0,0,0,0,0,0,0,-20,-27,-105,5,118,-46,
-42,-10,0,0,0,0,0,0,0,0,18,-19,-87,-48,38,8,31,-124,0,0,0,0,0,0,0,0,-35,37,-43,-17,6,10,-10,50,0,0,0,0,0,0,0,0,-62,-25,
35,42,0,4,-37,-25,-27,-11,-6,11,-81,-25,32,28,-126,-23,-28,15,-52,61,76,-17,31,24,-12,-110,-28,-12,45,-22,-31,-41,-64,
43,-35,90,-54,0,-29,-24,44,-11,-13,-35,31,-10,-61,-23,37,13,-33,55,-72,-78,-20,-82,73,-39,61,-39,-20,-9,-45,24,-36,8,
-49,15,3,31,36,-15,48,-95,-22,23,-28,22,5,51,-61,24,-29,65,-66,30,31,21,54,-67,3,63,18,33,-16,-71,13,12,-84,-42,15,58,
15,-11,15,59,21,-33,-14,27,40,-58,-72,54,-1,-67,-77,-18,-54,106,-4,-80,72,5,67,30,4,-14,52,12,4,31,-92,-5,44,0,16,-37,
-16,32,-24,-51,-2,-1,4,2,5,33,27,9,8,-3,4,-16,58,49,-48,-53,-47,-63,-5,11,-30,122,-116,46,-38,-19,-50,31,37,51,7,-46,
-30,-7,-34,15,-15,18,59,7,-12,-1,53,-81,-17,84,127,11,-32,-1,-53,36,1,30,-127,70,86,-7,65,55,5,-51,-46,-3,-66,98,-33,
-36,-43,31,-5,37,80,-39,61,37,-10,9,55,-27,47,56,6,-13,35,13,-84,-59,110,-46,127,6,0,-31,-92,-21,13,39,22,48,3,-18,-86,
71,40,6,2,-6,-51,47,-14,-43,15,7,43,20,68,-49,-31,38,-6,-13,5,24,-88,-6,51,17,33,8,-3,24,58,23,-4,87,-1,-19,38,32,-44,
24,31,0,1,-50,29,82,20,27,-82,11,20,12,1,51,-48,-3,-1,-52,23,61,41,62,-29,62,-115,65,-2,43,-30,-15,-3,34,-29,20,7,-20,
-37,-40,-9,-33,68,-51,-29,-8,26,49,-10,32,10,-21,30,-43,30,-80,64,-4,4,-5,-68,23,20,-25,21,37,-4,85,18,48,-99,0,-42,30,
-10,-15,-5,55,63,88,25,44,-27,-41,-53,-24,-58,-62,82,-34,-24,-54,31,-10,-43,6,69,-25,-49,18,-120,-9,-21,69,77,-5,-69,
-38,-7,56,-35,47,39,-17,15,-6,-19,64,-9,66,85,6,-77,-46,1,-75,48,39,-61,-50,-1,-11,-26,-23,-55,-18,44,-23,-54,80,6,33,
-54,-5,13,-33,11,13,39,63,-98,-60,47,53,-37,68,-88,28,20,-40,66,-93,58,27,-29,-67,-47,2,50,23,43,-25,0,0,0,0,0,0,0,0,36,
-127,-40,11,2,5,-3,-52,0,0,0,0,0,0,0,0,-41,-41,-7,64,-49,-46,-5,-50,0,0,0,0,0,0,0,0,-34,-79,-105,37,27,-26,-4,-84,0,0,0,
0,0,0,0,0,93,27,19,-87,-10,-23,-5,7,47,20,66,0,-34,8,-27,61,-57,-59,-4,19,-22,91,28,-69,-61,-68,14,-60,-57,-43,39,96,51,
83,9,-34,38,-82,-3,20,-30,-1,-12,-55,-53,123,24,-41,24,52,18,-29,-23,-79,23,28,-72,8,-4,39,74,42,9,27,40,-29,36,-95,28,
-43,65,-56,-46,-29,-52,13,16,-3,82,-51,28,-16,-28,15,11,77,-93,-27,-6,-27,-58,-46,19,34,-28,-21,3,-19,20,-18,78,-17,-17,
8,0,4,-25,29,-26,-17,90,-110,33,-9,24,-66,54,11,50,33,-61,72,23,106,16,-4,-1,-82,29,11,2,59,-18,-66,7,0,-127,51,29,12,
-15,-47,38,-34,0,-7,44,-16,-58,15,-15,10,17,-3,37,-39,48,127,-44,-49,2,30,2,63,-12,-43,49,26,-37,20,7,24,-32,-81,3,24,
69,21,-19,6,-43,-15,22,107,-19,42,9,-77,12,-19,59,-12,46,-8,84,-31,35,-31,-8,27,-27,54,-91,9,24,16,-56,-16,37,41,-6,-30,
-36,34,-117,-15,16,-8,60,0,24,-86,-90,-51,-4,-34,-85,-6,21,43,83,-17,-89,-16,39,-35,53,40,61,30,-30,3,29,-52,20,71,27,
-38,15,40,-62,-2,-57,25,22,13,39,-11,-67,-13,43,17,-61,-45,-26,-6,10,-42,15,44,-58,4,13,27,68,-16,12,-12,-64,-31,5,46,
-31,48,-28,-12,71,23,-8,-10,-30,-24,-127,33,29,-34,67,58,32,15,-28,-14,7,37,36,-84,-71,-1,41,-43,-12,-80,22,-34,-18,-23,
-1,-8,-74,24,35,-40,52,60,-34,-1,-44,27,63,-45,-20,18,-3,44,2,11,-55,-22,-47,-21,31,11,9,-27,-12,-10,9,39,102,14,-23,77,
14,35,70,4,-49,-43,19,-57,4,-66,-71,3,13,5,10,-41,62,-4,-15,1,-11,34,-44,-35,-32,31,24,-51,7,-11,-8,-15,-34,3,-3,25,-43,
-5,113,-37,-98,-9,-42,-78,28,-19,-89,19,-2,-26,-48,43,-16,21,8,-15,-18,-72,-67,13,-39,6,25,46,-38,7,3,23,-76,-17,20,-47,
-4,-12,14,27,-3,-5,-2,65,-30,-20,73,41,-127,29,68,0,24,-100,9,-22,-69,5,-75,50,-21,29,47,22,-48,-23,37,52,0,0,0,0,0,0,0,
0,13,-20,-52,-9,-9,12,-38,-7,0,0,0,0,0,0,0,0,-13,59,78,36,37,88,-19,72,0,0,0,0,0,0,0,0,2,16,48,28,0,45,-61,71,0,0,0,0,0,
0,0,0,-35,-35,66,-36,111,21,67,-13,20,0,-42,65,27,13,-23,30,-8,48,23,2,35,67,-81,-62,-58,60,35,-15,0,-82,-25,45,-79,-29,
-44,-43,11,76,8,-33,-53,62,0,35,81,-92,11,113,86,4,49,-37,8,-72,-97,95,-38,-52,13,-19,-31,22,54,-54,-44,94,-6,22,37,14,
-49,62,107,-56,20,76,-28,30,51,29,67,-1,-12,27,30,14,-5,29,-35,-29,-26,-41,49,-33,42,127,-52,-125,-25,13,-39,-73,-5,19,
-39,-41,-57,-51,55,-35,-23,88,-57,46,15,-26,-28,-33,53,0,2,51,14,74,33,14,-33,-21,80,9,-12,-4,62,43,-73,115,30,17,27,19,
-19,0,94,-8,-9,-54,-32,11,3,34,-23,-47,-19,-27,-12,8,19,113,-11,-56,-13,-64,-35,-42,-12,127,3,-59,-75,11,9,28,-69,82,2,
-22,22,-16,50,56,-127,-23,28,-102,5,43,-54,-108,-61,-88,104,-28,-2,16,-20,-35,-44,-30,47,-27,-12,-6,13,15,-6,74,-33,
-112,-12,54,-17,-28,54,15,12,-21,62,-32,26,-23,7,1,40,5,-4,7,50,19,23,-20,-94,3,111,-25,21,-8,9,-26,-36,-29,-32,-46,13,
51,70,37,-5,-12,2,-13,-103,-31,24,-67,-91,55,73,73,56,-15,49,-35,-43,-18,-31,7,9,17,-19,-1,8,-30,-9,-53,26,49,35,28,13,
26,-62,-14,4,-51,-88,0,-35,50,59,23,11,6,93,33,-99,50,-89,-48,20,-33,-70,-18,-14,-16,-78,16,-36,-8,-32,25,48,-78,-68,
-32,32,-102,4,37,2,-57,-15,-4,80,-22,52,26,7,-44,48,-38,-49,40,-39,30,-29,39,-10,-5,-37,20,14,29,42,-14,-10,-29,12,30,
37,-47,-22,3,62,-7,-56,-28,4,38,25,114,1,21,74,101,-18,111,5,-6,-42,45,-88,-41,-43,-26,5,57,11,24,27,39,-51,-20,-26,-81,
11,-41,21,-12,38,31,-94,60,91,-27,-37,71,-127,-25,103,33,-6,61,-48,-18,110,-19,-48,-4,-10,-36,-6,17,27,-1,-24,-32,61,24,
-39,-7,-23,-67,-82,70,-22,-109,-32,15,37,-72,-22,-32,-41,-29,69,26,-70,4,-39,-10,78,92,-25,-36,98,21,-6,-4,122,-49,-28,
-20,-1,13,87,-17,0,0,0,0,0,0,0,0,-72,33,-75,-40,-14,-26,-1,-35,0,0,0,0,0,0,0,0,44,-45,-36,51,-12,-93,11,-59,0,0,0,0,0,0,
0,0,-44,91,2,25,-11,6,-35,71,0,0,0,0,0,0,0,0,-36,-29,9,54,24,54,-27,-31,-36,-127,86,42,-96,-24,1,25,55,66,13,-14,7,24,
-11,27,-47,47,31,40,-5,26,8,-2,29,-1,-4,-32,-6,-78,-74,-10,14,-71,9,26,46,16,82,3,-100,-36,42,-53,-13,9,-18,5,32,-8,-21,
-21,-75,-1,-1,-20,-79,62,-27,18,14,28,25,41,50,-40,74,-58,-18,0,-10,33,43,-31,51,-28,-2,-17,3,-33,-40,43,-43,49,40,7,
-19,-18,-53,31,7,-37,-64,13,21,-25,2,40,-19,55,-2,-5,0,-33,20,-38,-27,10,-25,25,-24,32,39,-9,20,-43,-30,-1,71,50,33,48,
-10,-16,5,-11,-87,19,18,-45,-40,-11,16,28,-27,-14,-20,-8,25,-22,-45,-36,22,45,32,12,-4,-53,16,-34,5,16,31,-7,11,-2,-23,
-12,24,-36,-39,-9,-53,-30,-4,-44,16,-28,16,-20,-14,-23,87,15,7,-12,45,22,-19,25,-7,9,-38,-3,-79,14,-77,-22,11,51,-69,15,
62,-11,99,49,-30,-18,-70,3,-41,-14,-33,-8,2,31,-24,5,38,11,-7,-12,-4,13,3,12,-10,-50,-2,51,45,4,9,0,-5,-4,-60,10,36,13,
-34,40,-2,-61,15,-10,-8,-16,-8,17,-4,8,20,1,-38,20,-20,0,36,97,28,-99,19,-12,-73,39,15,30,39,25,-95,37,11,-22,74,-54,-5,
62,33,14,25,-52,-13,-62,-69,-67,-21,1,-56,51,-94,-20,-58,-29,-26,-39,5,-84,16,-18,27,-56,57,30,-26,-23,-70,46,43,12,-30,
-43,-22,49,-13,12,9,-25,-14,-8,54,-17,-12,30,4,-46,25,-8,46,-7,-58,36,-21,84,-42,30,19,-5,6,-16,-28,-10,-30,16,-57,18,
13,-10,-8,-23,0,-19,19,18,-48,35,-29,13,-16,-27,26,-10,7,49,-36,7,11,-76,-18,-44,28,10,16,-32,22,-2,29,49,-8,27,-44,7,
-44,15,14,7,-72,-37,-41,-11,25,44,-30,11,59,60,-23,15,-12,-13,11,-21,21,24,91,2,-127,20,81,-50,-3,-56,4,-8,-47,27,-32,
-17,15,-37,-14,-6,-54,2,30,37,55,55,-2,-17,55,50,24,-29,13,-19,-102,-29,75,-31,-124,71,12,53,-31,9,127,-3,39,-25,-75,
-56,-31,41,-13,-12,33,4,0,0,0,0,0,0,0,0,40,26,-25,-12,4,-8,16,56,0,0,0,0,0,0,0,0,-56,127,26,3,53,-2,-40,3,0,0,0,0,0,0,0,
0,-14,-40,-18,-60,12,-13,13,-58,0,0,0,0,0,0,0,0,89,20,-22,4,107,-48,18,-1,49,-27,13,48,81,38,-29,10,2,14,36,-2,20,-5,45,
94,-36,14,17,57,1,-65,-9,12,-31,-9,-32,38,57,24,-3,-31,-9,-13,12,-15,29,-27,-28,-15,64,18,7,-46,20,-87,-21,40,-23,13,6,
32,33,69,-38,-18,-14,55,16,72,53,-21,13,5,-36,13,7,54,-33,1,73,-1,-21,-86,-21,-86,-16,-15,-16,1,0,-5,-33,63,-6,-52,-72,
-51,-8,29,-55,59,35,-18,40,4,-49,13,19,-29,-9,48,42,35,-10,12,38,12,-33,-29,35,2,-100,49,54,-18,17,4,71,20,-20,92,-97,
-13,47,-44,-7,-1,46,25,-3,26,-22,-23,13,77,6,40,42,34,-43,-28,-17,30,9,-8,-33,19,9,-54,-18,60,-19,-16,-3,-18,-14,-25,-5,
44,-9,-29,16,-20,18,30,-37,7,5,47,-26,-59,-102,26,6,-5,-71,0,7,8,0,-48,-6,48,-62,-74,-34,-8,-69,-39,92,8,-15,73,-76,-42,
8,48,48,-33,23,-12,5,-35,64,-8,29,-5,-28,34,36,103,-43,10,-20,60,-8,-1,-12,-22,-57,11,-55,0,6,-35,21,-16,-14,18,20,-54,
-30,9,-10,-50,-56,1,19,-28,-44,40,-55,-51,-76,24,71,75,24,-12,1,-21,-83,46,0,-20,16,119,-35,-45,63,4,-62,26,-83,-54,61,
-66,127,-15,-13,-59,-16,-6,5,-24,-31,-26,-11,-16,36,31,21,63,-22,35,6,69,-29,-17,-11,-16,10,-41,4,74,3,-59,-85,30,-12,1,
15,-87,-3,0,4,6,9,24,-57,6,1,-6,-1,58,29,-22,43,-18,18,-22,-20,-10,-127,16,28,-92,33,45,-65,31,-67,-18,-2,19,10,-10,48,
12,-53,-25,-38,-13,0,32,1,-47,35,13,6,2,-31,-44,9,-13,65,18,28,1,30,-29,-103,-11,82,-59,-45,53,-73,-16,69,-19,-19,28,30,
-78,-31,51,-90,-120,-9,-12,35,48,-11,-36,-33,-36,-19,-32,45,79,65,-67,62,51,-92,42,20,9,-19,52,-13,-9,-55,-19,-31,70,55,
28,-13,-1,127,19,-34,-41,-85,-38,1,25,-51,-40,37,-19,2,-45,17,-33,-127,6,25,2,20,-54,18,-15,-68,-88,-22,118,26,-15,88,
-41,54,-6,0,29,0,0,0,0,0,0,0,0,71,74,119,4,-66,107,-40,13,0,0,0,0,0,0,0,0,-56,-14,-83,-26,23,-43,-19,-76,0,0,0,0,0,0,0,
0,-29,95,52,-13,9,30,-11,39,0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_4_bias[84] = {
-11002,-5849,5718,7117,-6792,4767,-4296,-3824,-7309,3828,-13383,-5963,-5936,-11441,625,8018,-7282,-7729,-6429,-3096,
-5564,-8395,-4654,7590,-11006,7369,2715,-1136,4784,-5275,-6671,-4373,182,8500,-4131,-5843,-4117,-3405,-5754,1746,-810,
-5145,-3343,-502,2400,-654,8969,-9231,-6993,-7984,4501,-3395,-8216,-7884,3611,-11800,-6664,-1556,-2160,-2391,6723,-9172,
-5868,9241,-1847,-3396,-4993,-12685,3705,-5293,-4601,4319,-6587,-3108,-5142,5804,-9070,4191,7014,-7825,4637,6451,-6657,
1760
};
#else
static const int32_t dense_4_bias[84] = {
11014,-73561,-11946,90189,-47624,12703,51512,29968,-36109,-39308,-50375,-73931,37072,-52529,71921,54610,-14962,62287,
64099,-107544,43716,55349,37330,-22106,-34174,-49975,-10213,-70128,89520,-133403,-58127,11371,39606,-20684,4701,-34515,
-47893,-28749,-46970,-13358,-30634,-21529,-68879,133130,48352,-90254,-50167,72305,-53969,-19248,39957,-85827,-46872,
94132,9755,488,118264,-38036,-13296,-91095,41667,-49876,123924,50713,35017,-52804,39295,25843,30585,70995,-42361,-10401,
-159931,10588,69610,97452,11154,8031,70758,26863,-45027,-2253,20351,75360
};
#endif

static const int32_t dense_4_multiplier[84] = {
1351780157,2118217472,1836255827,1817042762,1641011750,1419547945,1562602454,1838852218,1564160135,1333865482,
1457450855,1933618123,1384704235,1394879328,1292776109,1716411952,1530381413,1452296972,1377043612,1775867732,
1348145313,1375155151,1365021535,1780468511,1363204177,1463916265,1391035169,1294401414,1289208631,1387090411,
1276226931,1684502885,1464980351,1408380254,1297759449,1533782986,1579289844,1700208110,1852612694,2137064721,
1787223096,1683908434,1826389617,1346730867,1621279587,1558142205,1257014253,1359049976,1795493370,1287910499,
1192884788,1735728450,1391244612,1408639932,1616865709,1367491179,1524436389,1442651926,1692630954,1287199477,
1305870129,1336757875,1322182171,1230986320,1548062946,1426658685,1312315961,1273111442,1500809574,1509223727,
1516647472,1351989085,1264024394,1551169161,1171178765,1254158183,1393239082,1727690804,1725132798,1900644841,
1274041825,1570651049,1959581523,1279436966
};

static const int8_t dense_4_shift[84] = {
10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,
10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,
10,10,10,10
};

static const uint8_t table_4[256] = {
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,2,2,2,2,3,3,3,4,4,5,5,6,7,8,9,10,11,12,14,16,18,20,
22,25,28,31,34,38,42,47,52,57,63,69,76,82,89,97,104,112,120,128,136,144,152,159,167,174,180,187,193,199,204,209,214,218,
222,225,228,231,234,236,238,240,242,244,245,246,247,248,249,250,251,251,252,252,253,253,253,254,254,254,254,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255
};

static const dense_layer dense_4 = {
    dense_4_weights, dense_4_bias, dense_4_multiplier, dense_4_shift, table_4, 1, 120, 84, 135, 0, 255
};

EDGE_ALIGNED static const int8_t dense_5_weights[1152] = {
-32,-1,19,-18,-31,-1,-8,-33,-30,-2,127,2,3,7,-21,13,-48,89,-31,4,-15,-39,-16,-42,108,24,28,-39,1,7,-40,-58,-41,7,39,-20,
-4,-6,11,31,16,-5,-38,-14,-20,-28,22,-9,-3,8,36,23,-11,22,21,0,-13,4,-7,127,-36,-26,-25,-16,-5,5,8,12,0,-24,17,-1,-10,
20,7,-66,19,21,9,1,35,47,55,12,-34,81,2,10,-11,-11,-28,3,-61,-85,23,46,-22,-49,-61,30,10,15,15,8,-20,-88,58,-11,6,-14,0,
19,-12,-30,38,-10,1,-21,-16,19,-9,-9,18,81,17,2,2,-30,2,31,38,2,10,-1,48,-4,-11,-13,4,5,27,-18,-4,-5,22,8,-73,19,9,-66,
-36,-26,40,-25,-41,25,54,-9,-5,-10,-28,5,-32,-10,-15,-16,15,-58,-18,-1,-42,-8,21,-10,1,127,10,20,31,-1,-4,11,56,61,19,2,
-25,-7,-51,16,-41,-27,15,20,24,-13,-28,16,-32,-12,-13,-47,-30,5,32,117,0,1,51,80,48,-53,2,-36,13,127,-37,15,-23,-8,-10,
-2,-29,-70,-13,-35,43,-56,9,-18,15,-47,37,73,-10,-15,49,6,27,8,-25,-1,2,-21,4,-24,-48,-36,-37,-10,-5,36,11,-9,32,9,-9,
-5,-13,7,15,5,11,3,5,37,15,5,11,-4,-23,-8,-26,-8,74,-27,-5,80,36,-26,-6,-17,-21,17,-24,30,34,-43,-21,44,39,29,-45,-22,
-65,-20,13,64,116,42,-30,22,10,-12,0,103,-48,-24,14,64,-34,9,-10,-28,-5,52,14,5,-48,-16,1,5,63,-6,0,0,0,0,0,0,0,0,0,0,0,
0,4,24,-31,-37,0,0,0,0,0,0,0,0,0,0,0,0,-9,30,27,7,0,0,0,0,0,0,0,0,0,0,0,0,-21,19,-10,7,0,0,0,0,0,0,0,0,0,0,0,0,18,-10,
-22,0,84,33,-12,-1,-3,-2,10,4,-4,0,-7,24,-30,-2,-2,34,-16,9,-10,7,-11,23,-5,-13,68,-46,18,-5,-28,3,-20,-27,-3,-4,5,6,-7,
-1,-2,3,-4,-23,-23,5,61,-5,43,25,-22,34,-4,-21,24,-6,-4,-20,57,-33,34,22,-1,-3,14,-26,-5,-15,-6,15,61,10,8,-15,-6,-8,14,
-3,-7,5,-55,65,-17,-16,25,25,-6,24,37,-2,5,-1,-7,-29,-6,9,1,-10,-1,-12,3,-12,21,1,23,-24,-3,15,10,1,5,82,-13,-11,10,29,
-39,42,5,36,20,2,-20,-11,-2,35,3,35,-27,2,2,18,-35,-13,-10,-5,0,20,-7,-10,24,-20,8,32,4,-9,2,-9,-16,-11,17,127,1,-3,21,
0,-14,3,-10,14,-15,4,-7,30,-39,7,-8,-1,-2,-1,5,-11,-9,-13,-27,-27,-16,-3,-3,15,-5,-7,17,-15,93,2,-28,4,56,-45,-1,-13,
-15,65,-31,-18,14,-4,33,26,-4,8,-15,11,-40,34,-21,0,-7,-14,-29,39,-25,-7,-26,-11,88,20,-18,-18,-12,19,-14,-8,17,-16,127,
6,19,-8,4,7,-21,-5,-34,-18,-1,-18,33,-2,10,-14,-9,15,-13,-7,-21,5,13,-35,0,-5,-8,24,-13,-6,0,-12,28,-2,6,-17,13,-7,2,1,
-37,-127,3,68,-15,35,-24,-27,48,-14,27,-8,-5,-4,14,-41,-4,-2,-15,-22,-8,-14,-12,-19,2,5,7,28,6,-18,-5,-55,-4,11,-32,-10,
112,-5,9,-28,-28,-37,-46,21,9,2,-13,16,127,7,35,-46,2,11,-5,-12,0,0,0,0,0,0,0,0,0,0,0,0,3,-82,-7,9,0,0,0,0,0,0,0,0,0,0,
0,0,-9,-62,18,1,0,0,0,0,0,0,0,0,0,0,0,0,-5,11,3,-11,0,0,0,0,0,0,0,0,0,0,0,0,-10,-11,55,-67,-10,-76,-35,27,-25,24,-21,
-14,-42,127,-27,-28,32,-41,-95,40,28,21,-4,-43,-24,17,-10,-34,-70,-8,25,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,-11,-6,4,-42,-9,-35,-5,-106,14,10,24,45,18,62,-16,28,-8,-37,38,-3,-9,16,64,41,-54,48,-77,9,-24,17,-6,
35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-8,25,-3,-10,-14,-8,49,16,-2,-19,20,-21,43,66,-3,-63,
-12,-127,17,-6,1,-8,65,-14,1,-24,-29,-2,-81,8,-82,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,
-32,-88,33,-42,-27,41,-3,-11,10,12,16,-55,0,46,14,-28,-40,-1,32,-5,96,33,-1,83,-15,2,12,45,19,54,-5,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-14,-39,-37,63,-34,-27,38,15,-15,-11,-17,33,-15,14,53,-20,-15,-30,-25,-37,
60,-40,49,1,2,-25,-1,4,-37,72,17,69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,20,2,0,0,0,0,0,0,
0,0,0,0,0,0,0,-5,32,-19,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
};

#if defined(EDGE_MVE) || defined(EDGE_PAIRS)
static const int32_t dense_5_bias[12] = {
-549,-2102,763,-216,-139,1280,-530,1158,204,409,0,0
};
#else
static const int32_t dense_5_bias[12] = {
-37413,-1974,-6917,-17624,-8971,-6656,36974,-60922,12236,5273,0,0
};
#endif

static const int32_t dense_5_multiplier[12] = {
1673279806,2118944605,1279130186,1296593982,1782515024,1475181140,2119848145,1403103436,1292002946,2129044567,0,0
};

static const int8_t dense_5_shift[12] = {
9,10,9,9,9,9,9,9,9,10,2,2
};

static const dense_layer dense_5 = {
    dense_5_weights, dense_5_bias, dense_5_multiplier, dense_5_shift, NULL, 1, 84, 10, 68, 0, 255
};

static const int32_t exponentials_6[256] = {
2147483647,2001803592,1866006131,1739420901,1621422675,1511429403,1408897725,1313321801,1224229002,1141180305,
1063765444,991602084,924334298,861629716,803178970,748693155,697903649,650559578,606427120,565288654,526940853,
491194516,457873026,426812048,397858164,370868368,345709624,322257528,300396381,280018197,261022456,243315331,226809471,
211423214,197080780,183711308,171248764,159631676,148802653,138708269,129298614,120527313,112351037,104729404,97624826,
91002197,84828840,79074248,73710045,68709736,64048626,59703732,55653576,51878178,48358883,45078336,42020332,39169767,
36512593,34035668,31726773,29574503,27568242,25698080,23954791,22329751,20814955,19402920,18086671,16859717,15715995,
14649863,13656049,12729656,11866108,11061139,10310779,9611321,8959313,8351534,7784987,7256872,6764583,6305691,5877928,
5479184,5107489,4761010,4438035,4136968,3856327,3594723,3350866,3123551,2911657,2714138,2530018,2358387,2198400,2049266,
1910248,1780662,1659866,1547265,1442302,1344460,1253255,1168237,1088987,1015113,946250,882059,822222,766444,714451,
665985,620806,578692,539435,502841,468729,436932,407292,379662,353907,329898,307519,286658,267211,249084,232187,216436,
201754,188067,175309,163417,152331,141997,132364,123385,115015,107213,99940,93160,86840,80949,75458,70339,65567,61119,
56973,53108,49505,46147,43017,40099,37378,34843,32479,30276,28222,26307,24523,22859,21308,19863,18516,17259,16089,14997,
13980,13031,12147,11323,10555,9839,9172,8550,7970,7429,6925,6455,6017,5609,5229,4874,4543,4235,3948,3680,3430,3198,2981,
2778,2590,2414,2251,2098,1956,1823,1699,1584,1476,1376,1283,1196,1115,1039,969,903,842,785,731,682,636,592,552,515,480,
447,417,389,362,338,315,293,274,255,238,222,207,193,180,168,156,146,136,126,118,110,102,95,89,83,77,72,67,63,58,0,0,0,0,
0,0,0
};

/* Where the tensors lie in the memory. */
#if defined(EDGE_MVE)
enum { PATCH_1 = 880, PATCH_2 = 880, TENSOR_14 = 0, TENSOR_17 = 1456, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#elif defined(EDGE_QUADS)
enum { PATCH_1 = 0, PATCH_2 = 0, TENSOR_14 = 6528, TENSOR_17 = 1904, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
#elif defined(EDGE_PAIRS)
enum { PATCH_1 = 0, PATCH_2 = 0, TENSOR_14 = 9216, TENSOR_17 = 2784, TENSOR_20 = 0, TENSOR_22 = 128, TENSOR_23 = 0 };
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
