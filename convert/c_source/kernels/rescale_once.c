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
