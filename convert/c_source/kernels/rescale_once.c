/* acc * multiplier * 2^(-31 - shift), rounded once, halves up. shift >= 2: what is added has no bits in the low word. */
static EDGE_INLINE int32_t rescale_once(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t high = (int32_t)(((int64_t)acc * multiplier) >> 32);
    return (high + (int32_t)(1UL << (shift - 2))) >> (shift - 1);
}
