/* acc * multiplier * 2^(-31 - shift), rounded twice: after the multiplication (gemmlowp's saturating rounding doubling
 * high multiply; what saturates does not occur) and after the shift, halves away from zero. shift >= 1, |acc| < 2^30. */
static EDGE_INLINE int32_t rescale_twice(int32_t acc, int32_t multiplier, int32_t shift)
{
    const int32_t high = edge_multiply_high(acc * 2, multiplier);
    return (high + (int32_t)(1UL << (shift - 1)) - (int32_t)(high < 0)) >> shift;
}
