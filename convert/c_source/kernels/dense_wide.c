#if defined(EDGE_QUADS)
        for (; end - to >= 16; to += 16) {
            const __m512i acc = _mm512_add_epi32(dot16(x, w, pitch, flip), edge_lanes_load(bias));
            const __m512i value = edge_lanes_once(acc, edge_lanes_load(multiplier), edge_lanes_shifts(shift));
            edge_lanes_store(to, value, zero_point, $low, $high);
            w += 4U * pitch;
            bias += 16;
            multiplier += 16;
            shift += 16;
        }
        if (table != NULL) {
            edge_map(table, out, (uint32_t)(to - out));
        }
#endif
