#if defined(__GNUC__)
#define EDGE_INLINE inline __attribute__((always_inline))
#else
#define EDGE_INLINE inline
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
    return (uint8_t)(value < low ? low : value > high ? high : value);
}
