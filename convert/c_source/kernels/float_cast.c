static void edge_cast_$type(const ${type}_t *restrict from, float *restrict to, uint32_t size)
{
    uint32_t i;
    for (i = 0; i < size; ++i) {
        to[i] = (float)from[i];
    }
}
