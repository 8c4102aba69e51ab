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
