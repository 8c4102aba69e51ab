static EDGE_INLINE void ${name}_$lanes(
    const float *restrict at, const float *restrict w, const float *restrict bias, float *restrict out, int32_t first)
{
    $type sum[$vectors];
    int32_t ky, kx, f;
    for (f = 0; f < $vectors; ++f) {
        sum[f] = $begin;
    }
    for (ky = 0; ky < $kernel_height; ++ky) {
        for (kx = 0; kx < $kernel_width; ++kx) {
            const float *const x = at + ky * $pitch + kx * $apart;
            for (f = 0; f < $vectors; ++f) {
                sum[f] = $product;
            }
            w += $lanes;
        }
    }
$store
}
