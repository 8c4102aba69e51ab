/* Where e^2x is near 1 by the polynomial of Moshier's Cephes library, tanhf.c; one of both by their bits, for a branch
 * would not vectorise. */
static EDGE_INLINE float edge_tanh(float x)
{
    const uint32_t sign = edge_bits(x) & 0x80000000U;
    const float size = edge_from_bits(edge_size(x, 0x41A00000U)), square = size * size; /* of 0..20 */
    const float beyond = 1.0f - 2.0f / (edge_exp(size + size) + 1.0f);
    const uint32_t near_zero = 0U - (uint32_t)(size < 0.625f);
    float sum = -5.70498872745e-3f;
    sum = sum * square + 2.06390887954e-2f;
    sum = sum * square - 5.37397155531e-2f;
    sum = sum * square + 1.33314422036e-1f;
    sum = sum * square - 3.33332819422e-1f;
    sum = sum * square * size + size;
    return edge_from_bits((edge_bits(sum) & near_zero) | (edge_bits(beyond) & ~near_zero) | sign);
}
