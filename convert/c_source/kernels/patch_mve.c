/* Copies size bytes, each ^ sign. */
static EDGE_INLINE void edge_copy_signed(uint8_t *to, const uint8_t *from, int32_t size, uint8x16_t sign)
{
    for (; size > 0; size -= 16) {
        const mve_pred16_t some = vctp8q((uint32_t)size);
        vstrbq_p_u8(to, veorq_u8(vldrbq_z_u8(from, some), sign), some);
        to += 16;
        from += 16;
    }
}
