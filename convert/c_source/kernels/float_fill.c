static void edge_fill(float *to, uint32_t size, float value)
{
    uint32_t i;
    for (i = 0; i < size; ++i) {
        to[i] = value;
    }
}
