/* e^x for x <= 88: 2^n * e^r with |r| <= ln 2 / 2, by the polynomial of Moshier's Cephes library, expf.c; it vectorises
 * and needs no library. */
static EDGE_INLINE float edge_exp(float x)
{
    const float kept = x < -87.0f ? -87.0f : x > 88.0f ? 88.0f : x;
    const float steps = kept * 1.44269504f;
    const int32_t n = (int32_t)(steps < 0.0f ? steps - 0.5f : steps + 0.5f);
    const float r = (kept - (float)n * 0.693359375f) + (float)n * 2.12194440e-4f;
    const uint32_t bits = (uint32_t)(n + 127) << 23;
    float power, sum = 1.9875691500e-4f;
    memcpy(&power, &bits, sizeof power);
    sum = sum * r + 1.3981999507e-3f;
    sum = sum * r + 8.3334519073e-3f;
    sum = sum * r + 4.1665795894e-2f;
    sum = sum * r + 1.6666665459e-1f;
    sum = sum * r + 5.0000001201e-1f;
    sum = sum * (r * r) + r + 1.0f;
    return x < -87.0f ? 0.0f : sum * power;
}
