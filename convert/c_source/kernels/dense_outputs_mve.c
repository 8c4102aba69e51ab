#if defined(EDGE_MVE)
            {
                const int32x4_t values = vaddq_n_s32(rescale_once4(vld1q_s32(acc), multiplier, shift), zero_point);
                vstrbq_u32(to, edge_activation4(values, $low, $high, table));
                multiplier += 4;
                shift += 4;
                to += 4;
            }
#else
