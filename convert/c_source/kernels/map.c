/* An activation by itself. */
static void map(const uint8_t *table, const uint8_t *x, uint8_t *out, uint32_t size)
{
    uint32_t i;
    for (i = 0; i < size; ++i) {
        out[i] = table[x[i]];
    }
}
