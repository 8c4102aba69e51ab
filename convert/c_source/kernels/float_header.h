/**
 * @file $name.h
 * @brief The model $name in float32 as C that needs no interpreter: C99 or C++17, no heap, no state, no double, no libm.
 *
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: $sha256
 *
?after
 * The file goes on with operators that are the caller's here: $after
 *
?end
 * The sums are those of LiteRT's reference kernels but for the rounding of their parts. Values are to be finite.
 * Calls may run at the same time, each with a scratch of its own.
 */
#ifndef EDGE_DIGITS_SOURCE_${NAME}_H
#define EDGE_DIGITS_SOURCE_${NAME}_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ${NAME}_SOURCE_VERSION "$version"
#define ${NAME}_MODEL_SHA256 "$sha256"
?one
#define ${NAME}_INPUT_VALUES $inputs
?end
?classes
#define ${NAME}_CLASSES $outputs
?end
?map
#define ${NAME}_OUTPUT_VALUES $outputs
?end
$scratch
#define ${NAME}_SCRATCH_ALIGN 4
/** Bytes of constants that are weights and biases. */
#define ${NAME}_WEIGHT_BYTES $weights
/** Bytes of all constants: what a processor of 32 bits keeps in flash beside the code, by the form of the weights that its
 * instruction set takes. */
$constants
?several
$tensors
?end

?classes
/**
 * @brief The scores of all classes.
 * @param input   ${NAME}_INPUT_VALUES values, as the .tflite file takes them
 * @param scores  what the model gives, ${NAME}_CLASSES values
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 * @return the class with the highest score
 */
int ${name}_predict(const $given input[${NAME}_INPUT_VALUES], float scores[${NAME}_CLASSES], void *scratch);

/**
 * @brief The class with the highest score, the first of several.
 */
int ${name}_argmax(const float scores[${NAME}_CLASSES]);

?end
?map
/**
 * @brief What the model gives for one input.
 * @param input   ${NAME}_INPUT_VALUES values, as the .tflite file takes them
 * @param output  ${NAME}_OUTPUT_VALUES values
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 */
void ${name}_predict(const $given input[${NAME}_INPUT_VALUES], float output[${NAME}_OUTPUT_VALUES], void *scratch);

?end
?several
/** What the model is given and gives, in the order of the .tflite file. */
typedef struct {
    const float *inputs[${NAME}_INPUTS];
    float *outputs[${NAME}_OUTPUTS];
} ${name}_tensors;

/**
 * @brief What the model gives.
 * @param tensors where each input and output lies
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 */
void ${name}_predict(const ${name}_tensors *tensors, void *scratch);

?end
#ifdef __cplusplus
}
#endif

#endif
