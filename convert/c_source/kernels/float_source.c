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

$kernels
$data
/* Where the tensors lie in the memory, in values. */
$offsets
?one
static void run(const $given *input, float *scores, float *memory)
{
    (void)memory;
$calls
}
?end
?several
void ${name}_predict(const ${name}_tensors *tensors, void *scratch)
{
    float *const memory = (float *)scratch;
    (void)memory;
$calls
}
?end

?classes
int ${name}_predict(const $given input[${NAME}_INPUT_VALUES], float scores[${NAME}_CLASSES], void *scratch)
{
    run(input, scores, (float *)scratch);
    return ${name}_argmax(scores);
}

int ${name}_argmax(const float scores[${NAME}_CLASSES])
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
?map
void ${name}_predict(const $given input[${NAME}_INPUT_VALUES], float output[${NAME}_OUTPUT_VALUES], void *scratch)
{
    run(input, output, (float *)scratch);
}
?end
