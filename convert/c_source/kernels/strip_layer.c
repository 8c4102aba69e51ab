/* The rows of an image that the windows of one row of outputs see, with their padding. */
typedef struct {
    int32_t height; /* rows of the image */
    int32_t pitch;  /* bytes of a row of the image */
    int32_t copied; /* of these, bytes that are copied */
    int32_t rows;   /* of the strip */
    int32_t size;   /* values of a row of the strip */
    int32_t advance; /* rows of the image from one strip to the next */
    int32_t above;   /* rows of padding */
    int32_t left;    /* values of padding */
    int32_t border;  /* the value of padding */
} strip_layer;
