/* An activation by itself, which may be given where x was. */
static void $name(const float *x_values, float *out, uint32_t size)
{
    uint32_t i;
    EDGE_ONE_BY_ONE
    for (i = 0; i < size; ++i) {
        const float x = x_values[i];
        out[i] = $function;
    }
}
