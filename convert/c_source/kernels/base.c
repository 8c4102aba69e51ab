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
