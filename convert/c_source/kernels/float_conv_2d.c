$blocks
/* CONV_2D and the activation after it: $lanes filters at a time. */
static EDGE_NOINLINE void $name(const float *restrict image, float *restrict out$memory)
{
    int32_t oy;
    for (oy = 0; oy < $output_height; ++oy) {
        $top
        const float *w = ${name}_weights;
        int32_t first;
        for (first = 0; first < $filters; first += $lanes) {
            int32_t ox;
            $count
$loop
            w += $block;
        }
        out += $output_width * $filters;
    }
}
