/* acc * multiplier * 2^(-31 - shift), rounded twice: after the multiplication (gemmlowp's saturating rounding doubling
 * high multiply; what saturates does not occur) and after a shift to the right, halves away from zero. */
static EDGE_INLINE int32_t rescale_twice_any(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t left = shift < 0 ? -shift : 0;
    const int64_t product = (int64_t)acc * multiplier;
    const int32_t high = (int32_t)((product + (int64_t)(INT32_C(0x40000000) >> left)) >> (31 - left));
    if (shift <= 0) {
        return high;
    }
    return (int32_t)(((int64_t)high + ((int64_t)1 << (shift - 1)) - (int64_t)(high < 0)) >> shift);
}

#if defined(EDGE_MVE)
static EDGE_INLINE int32x4_t rescale_twice4_any(int32x4_t acc, const int32_t *multiplier, const int8_t *shift)
{
    const int32x4_t shifts = vldrbq_s32(shift), right = vmaxq_s32(shifts, vdupq_n_s32(0));
    const int32x4_t high = vqrdmulhq_s32(vshlq_s32(acc, vsubq_s32(right, shifts)), vld1q_s32(multiplier));
    const int32x4_t less = vshrq_n_s32(high, 31);
    const mve_pred16_t some = vcmpgtq_n_s32(right, 0);
    return vrshlq_s32(vaddq_m_s32(high, high, less, some), vnegq_s32(right));
}
#endif
