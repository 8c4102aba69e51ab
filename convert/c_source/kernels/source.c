/* The model $name as C that needs no interpreter.
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
?size
 * Made for the least flash: --optimise size.
?end
 * SHA-256 of the .tflite: $sha256
 */
#include "$name.h"

#include <stddef.h>
#include <string.h>

$instructions

$kernels
$data
/* Where the tensors lie in the memory. */
$offsets
?state
void ${name}_reset(void *state)
{
$resets
}

?end
?one
static void run(const uint8_t *input, int8_t *scores, ${state_inside}uint8_t *memory, uint32_t flip)
{
$calls
}
?end
?several
static void run(const ${name}_tensors *tensors, ${state_inside}uint8_t *memory)
{
$calls
}

void ${name}_predict_int8(const ${name}_tensors *tensors, ${state}void *scratch)
{
    run(tensors, ${state_passed}(uint8_t *)scratch);
}
?end

?pixels
int ${name}_predict(const uint8_t pixels[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], ${state}void *scratch)
{
    run(pixels, scores, ${state_passed}(uint8_t *)scratch, 0U);
    return ${name}_argmax(scores);
}

?end
?classes
int ${name}_predict_int8(const int8_t input[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], ${state}void *scratch)
{
    run((const uint8_t *)input, scores, ${state_passed}(uint8_t *)scratch, 0x80U);
    return ${name}_argmax(scores);
}

int ${name}_argmax(const int8_t scores[${NAME}_CLASSES])
{
    int best = 0;
    int i;
    for (i = 1; i < ${NAME}_CLASSES; ++i) {
        if (scores[i] > scores[best]) {
            best = i;
        }
    }
    return best;
}
?end
?pixel_map
void ${name}_predict(const uint8_t pixels[${NAME}_INPUT_BYTES], int8_t output[${NAME}_OUTPUT_BYTES], ${state}void *scratch)
{
    run(pixels, output, ${state_passed}(uint8_t *)scratch, 0U);
}

?end
?map
void ${name}_predict_int8(const int8_t input[${NAME}_INPUT_BYTES], int8_t output[${NAME}_OUTPUT_BYTES], ${state}void *scratch)
{
    run((const uint8_t *)input, output, ${state_passed}(uint8_t *)scratch, 0x80U);
}
?end
