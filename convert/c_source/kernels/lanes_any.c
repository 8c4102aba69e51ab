/* As edge_lanes_twice, for sums of 31 bits and shifts to the left too: see rescale_twice_any. */
#if defined(EDGE_QUADS)
static EDGE_INLINE edge_lanes edge_lanes_twice_any(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi32(1), half = _mm512_set1_epi64(0x40000000);
    const __m512i a = _mm512_sllv_epi32(sums, _mm512_max_epi32(_mm512_sub_epi32(zero, shift), zero));
    const __m512i right = _mm512_max_epi32(shift, zero), b_odd = _mm512_srli_epi64(multiplier, 32);
    const __m512i even = _mm512_add_epi64(_mm512_mul_epi32(a, multiplier), half);
    const __m512i odd = _mm512_add_epi64(_mm512_mul_epi32(_mm512_srli_epi64(a, 32), b_odd), half);
    const __m512i high = _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 31), _mm512_slli_epi64(odd, 1));
    const __m512i added = _mm512_sllv_epi32(one, _mm512_sub_epi32(right, one));
    const __m512i less = _mm512_maskz_srai_epi32(_mm512_cmpgt_epi32_mask(right, zero), high, 31);
    return _mm512_srav_epi32(_mm512_add_epi32(_mm512_add_epi32(high, added), less), right);
}
#elif defined(__AVX2__)
static EDGE_INLINE edge_lanes edge_lanes_twice_any(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const __m256i zero = _mm256_setzero_si256(), one = _mm256_set1_epi32(1), half = _mm256_set1_epi64x(0x40000000);
    const __m256i a = _mm256_sllv_epi32(sums, _mm256_max_epi32(_mm256_sub_epi32(zero, shift), zero));
    const __m256i right = _mm256_max_epi32(shift, zero), b_odd = _mm256_srli_epi64(multiplier, 32);
    const __m256i even = _mm256_add_epi64(_mm256_mul_epi32(a, multiplier), half);
    const __m256i odd = _mm256_add_epi64(_mm256_mul_epi32(_mm256_srli_epi64(a, 32), b_odd), half);
    const __m256i high = _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
    const __m256i added = _mm256_sllv_epi32(one, _mm256_sub_epi32(right, one));
    const __m256i less = _mm256_and_si256(_mm256_cmpgt_epi32(right, zero), _mm256_srai_epi32(high, 31));
    return _mm256_srav_epi32(_mm256_add_epi32(_mm256_add_epi32(high, added), less), right);
}
#else
static EDGE_INLINE edge_lanes edge_lanes_twice_any(edge_lanes sums, edge_lanes multiplier, edge_lanes shift)
{
    const int32x4_t zero = vdupq_n_s32(0), right = vmaxq_s32(shift, zero);
    const int32x4_t high = vqrdmulhq_s32(vshlq_s32(sums, vmaxq_s32(vnegq_s32(shift), zero)), multiplier);
    const int32x4_t some = vreinterpretq_s32_u32(vcgtq_s32(right, zero));
    return vrshlq_s32(vaddq_s32(high, vandq_s32(vshrq_n_s32(high, 31), some)), vnegq_s32(right));
}
#endif
