/* Runs the model for each crop of stdin and writes its scores to stdout, of both functions in turn. Each buffer is as
 * large as the header says and no larger, so that a sanitizer sees what goes beyond. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model.h"

int main(void)
{
    uint8_t *pixels = malloc(MODEL_INPUT_BYTES);
    int8_t *input = malloc(MODEL_INPUT_BYTES);
    int8_t *scores = malloc(MODEL_CLASSES);
    void *scratch = malloc(MODEL_SCRATCH_BYTES);
    while (fread(pixels, 1, MODEL_INPUT_BYTES, stdin) == MODEL_INPUT_BYTES) {
        int label = model_predict(pixels, scores, scratch);
        size_t i;
        if (label != model_argmax(scores)) {
            return 1;
        }
        fwrite(scores, 1, MODEL_CLASSES, stdout);
        for (i = 0; i < MODEL_INPUT_BYTES; ++i) {
            pixels[i] ^= 0x80;
        }
        memcpy(input, pixels, MODEL_INPUT_BYTES);
        if (model_predict_int8(input, scores, scratch) != label) {
            return 1;
        }
        fwrite(scores, 1, MODEL_CLASSES, stdout);
    }
    free(scratch);
    free(scores);
    free(input);
    free(pixels);
    return 0;
}
