/* By the polynomial of Moshier's Cephes library, tanhf.c, where e^2x is near 1. */
static EDGE_INLINE float edge_tanh(float x)
{
    const float size = x < 0.0f ? -x : x, square = x * x;
    const float beyond = 1.0f - 2.0f / (edge_exp(2.0f * (size > 20.0f ? 20.0f : size)) + 1.0f);
    float sum = -5.70498872745e-3f;
    sum = sum * square + 2.06390887954e-2f;
    sum = sum * square - 5.37397155531e-2f;
    sum = sum * square + 1.33314422036e-1f;
    sum = sum * square - 3.33332819422e-1f;
    return size < 0.625f ? sum * square * x + x : x < 0.0f ? -beyond : beyond;
}
