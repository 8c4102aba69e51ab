static void $name(const uint8_t *image, uint8_t *out, uint8_t *memory, uint32_t flip)
{
    conv_2d(&${name}_layer, image, out, memory, flip);
}

