static EDGE_INLINE void ${name}_$positions(
    const float *restrict at, const float *restrict w, const float *restrict bias, float *restrict out$parameter)
{
    $type $sums;
    int32_t ky, t, f;
    for (f = 0; f < $vectors; ++f) {
$begin
    }
    for (ky = 0; ky < $kernel_height; ++ky) {
$segments
    }
$store
}
