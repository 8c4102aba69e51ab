/* Rounds sums, moves them by the zero point, keeps them in low..high and stores them as bytes. */
static EDGE_INLINE void $name(uint8_t *to, edge_depth sums, const int32_t *multiplier, const int8_t *shift,
                              int32_t zero_point, int32_t low, int32_t high)
{
#if defined(EDGE_MVE)
    int32x4_t even = vaddq_n_s32(rescale_twice4$any(sums.val[0], multiplier, shift), zero_point);
    int32x4_t odd = vaddq_n_s32(rescale_twice4$any(sums.val[1], multiplier + 4, shift + 4), zero_point);
    even = vminq_s32(vmaxq_s32(even, vdupq_n_s32(low)), vdupq_n_s32(high));
    odd = vminq_s32(vmaxq_s32(odd, vdupq_n_s32(low)), vdupq_n_s32(high));
    vstrbq_s16((int8_t *)to, vmovntq_s32(vreinterpretq_s16_s32(even), odd));
#elif defined(__AVX2__)
    sums = edge_lanes_twice$any(sums, edge_lanes_load(multiplier), edge_lanes_shifts(shift));
    edge_lanes_store(to, sums, zero_point, low, high);
#else
    const edge_lanes first = edge_lanes_twice$any(sums.val[0], edge_lanes_load(multiplier), edge_lanes_shifts(shift));
    const edge_lanes second =
        edge_lanes_twice$any(sums.val[1], edge_lanes_load(multiplier + 4), edge_lanes_shifts(shift + 4));
    edge_lanes_store(to, first, zero_point, low, high);
    edge_lanes_store(to + 4, second, zero_point, low, high);
#endif
}
