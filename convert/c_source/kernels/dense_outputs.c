            {
                uint32_t j;
                for (j = 0; j < 4U; ++j) {
                    const int32_t value = $rescale(acc[j], *multiplier++, *shift++) + zero_point;
                    const uint8_t inside = edge_clamp(value, $low, $high);
                    *to++ = table != NULL ? table[inside] : inside;
                }
            }
