/* acc * multiplier * 2^(-31 - shift), rounded once, halves up. shift >= -30. */
static EDGE_INLINE int32_t rescale_once_any(int32_t acc, int32_t multiplier, int32_t shift)
{
    return (int32_t)(((int64_t)acc * multiplier + ((int64_t)1 << (30 + shift))) >> (31 + shift));
}
