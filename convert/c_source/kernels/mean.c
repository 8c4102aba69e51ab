/* The mean of count values + 128 whose sum this is, as + 128: halves are rounded away from zero. */
static EDGE_INLINE uint8_t edge_mean(int32_t sum, int32_t count)
{
    const int32_t real = sum - 128 * count;
    if (count == 4) {
        return (uint8_t)((sum + 1 + (int32_t)(real > 0)) >> 2);
    }
    return (uint8_t)((real > 0 ? real + count / 2 : real - count / 2) / count + 128);
}
