typedef struct {
    int32_t sizes[5];
    int32_t from[5]; /* steps in bytes */
    int32_t to[5];
    uint32_t run; /* bytes that lie together */
} box_layer;

/* Copies a box of bytes. */
static void copy_box(const box_layer *box, const uint8_t *from, uint8_t *to)
{
    int32_t at[5] = {0};
    int32_t axis;
    do {
        const uint8_t *source = from;
        uint8_t *target = to;
        int32_t i;
        for (i = 0; i < box->sizes[4]; ++i) {
            memcpy(target, source, box->run);
            source += box->from[4];
            target += box->to[4];
        }
        for (axis = 3; axis >= 0; --axis) {
            from += box->from[axis];
            to += box->to[axis];
            if (++at[axis] < box->sizes[axis]) {
                break;
            }
            from -= box->from[axis] * box->sizes[axis];
            to -= box->to[axis] * box->sizes[axis];
            at[axis] = 0;
        }
    } while (axis >= 0);
}
