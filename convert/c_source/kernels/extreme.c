/* MAXIMUM (greatest) or MINIMUM and the activation after it; the other one begins anew for each of so many rows. */
static void extreme(const uint8_t *one, const uint8_t *other, uint8_t *out, uint32_t rows, uint32_t size, int greatest,
                    const uint8_t *table)
{
    uint32_t i;
    for (; rows > 0U; --rows) {
        for (i = 0; i < size; ++i) {
            const uint8_t inside = (one[i] > other[i]) == greatest ? one[i] : other[i];
            out[i] = table != NULL ? table[inside] : inside;
        }
        one += size;
        out += size;
    }
}
