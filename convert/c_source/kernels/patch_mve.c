/* Copies size bytes, each ^ sign: the last vector ends where they end. */
static EDGE_INLINE void edge_copy_signed(uint8_t *to, const uint8_t *from, int32_t size, uint8x16_t sign)
{
    if (size < 16) {
        const mve_pred16_t some = vctp8q((uint32_t)size);
        vstrbq_p_u8(to, veorq_u8(vldrbq_z_u8(from, some), sign), some);
    } else {
        int32_t i;
        for (i = 0; i + 16 < size; i += 16) {
            vst1q_u8(to + i, veorq_u8(vld1q_u8(from + i), sign));
        }
        vst1q_u8(to + size - 16, veorq_u8(vld1q_u8(from + size - 16), sign));
    }
}
