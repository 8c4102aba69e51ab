/* Copies size bytes, each ^ flip (0 or 0x80). */
static void edge_copy(uint8_t *to, const uint8_t *from, uint32_t size, uint32_t flip)
{
    const uint32_t flips = flip * 0x01010101U;
    while (size >= 4U) {
        const uint32_t word = edge_load32(from) ^ flips;
        memcpy(to, &word, 4);
        to += 4;
        from += 4;
        size -= 4U;
    }
    while (size > 0U) {
        *to++ = (uint8_t)(*from++ ^ flip);
        --size;
    }
}
