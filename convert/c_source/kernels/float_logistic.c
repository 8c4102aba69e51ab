static EDGE_INLINE float edge_logistic(float x)
{
    return 1.0f / (1.0f + edge_exp(-x));
}
