$how
static EDGE_INLINE uint8_t ${name}_activation(int32_t $sum, $channel)
{
    const int32_t value = $value;
    const uint32_t inside = $clamp;
    return (uint8_t)$activation;
}

