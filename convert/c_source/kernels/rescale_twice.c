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
