static EDGE_INLINE uint32_t edge_bits(float value)
{
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static EDGE_INLINE float edge_from_bits(uint32_t bits)
{
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* The size of a value, at most that of these bits; compared as integers, which no compiler makes a branch of. */
static EDGE_INLINE uint32_t edge_size(float value, uint32_t most)
{
    const uint32_t size = edge_bits(value) & 0x7FFFFFFFU;
    return size < most ? size : most;
}

/* e^x for x <= 88: 2^n * e^r with |r| <= ln 2 / 2, by the polynomial of Moshier's Cephes library, expf.c, without
 * branches, so that it vectorises. Below -87.6 it is 0. */
static EDGE_INLINE float edge_exp(float x)
{
    const float kept = edge_from_bits(edge_size(x, 0x42B00000U) | (edge_bits(x) & 0x80000000U)); /* -88..88 */
    const int32_t n = (int32_t)(kept * 1.44269504f + 127.5f) - 127; /* rounded: 127 makes it no less than 0 */
    const float r = (kept - (float)n * 0.693359375f) + (float)n * 2.12194440e-4f;
    float sum = 1.9875691500e-4f;
    sum = sum * r + 1.3981999507e-3f;
    sum = sum * r + 8.3334519073e-3f;
    sum = sum * r + 4.1665795894e-2f;
    sum = sum * r + 1.6666665459e-1f;
    sum = sum * r + 5.0000001201e-1f;
    sum = sum * (r * r) + r + 1.0f;
    return sum * edge_from_bits((uint32_t)(n + 127) << 23);
}
