/* The other one begins anew for each of so many rows; the result may be given where either was. */
static void $name(const float *one, const float *other, float *out, uint32_t rows, uint32_t size)
{
    uint32_t i;
    for (; rows > 0U; --rows) {
        EDGE_ONE_BY_ONE
        for (i = 0; i < size; ++i) {
            const float a = one[i], b = other[$index];
            const float value = $operation;
            out[i] = $activated;
        }
        one += size;
        out += size;
    }
}
