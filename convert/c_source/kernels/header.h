/**
 * @file $name.h
 * @brief The model $name as C that needs no interpreter: C99 or C++17, no heap, no float, no state.
 *
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: $sha256
 *
?pixels
 * @code
 * #include "$name.h"
 *
 * static uint8_t pixels[${NAME}_INPUT_BYTES]; // row by row, $ink
 * static uint32_t scratch[(${NAME}_SCRATCH_BYTES + 3) / 4];
 *
 * int8_t scores[${NAME}_CLASSES];
 * int label = ${name}_predict(pixels, scores, scratch);
 * int percent = 100 * (scores[label] - ${NAME}_OUTPUT_ZERO_POINT) / 256;
 * @endcode
?end
 *
 * Every output byte is the one that LiteRT's reference kernels give. Its default, XNNPACK, and TensorFlow Lite Micro
 * round otherwise and differ by a step or a few in some outputs of a thousand images.
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
#define ${NAME}_INPUT_BYTES $inputs
#define ${NAME}_CLASSES $outputs
/** The kernels for an instruction set need memory of their own. */
$scratch
#define ${NAME}_SCRATCH_ALIGN 4
/** Bytes of constants that are weights and biases; the other constants are tables and the layers' sizes. */
#define ${NAME}_WEIGHT_BYTES $weights

/** A real value is (byte - ZERO_POINT) * SCALE. */
#define ${NAME}_INPUT_SCALE $input_scale
#define ${NAME}_INPUT_ZERO_POINT ($input_zero_point)
#define ${NAME}_OUTPUT_SCALE $output_scale
#define ${NAME}_OUTPUT_ZERO_POINT ($output_zero_point)

?pixels
/**
 * @brief Classify one image.
 * @param pixels  ${NAME}_INPUT_BYTES bytes, row by row, $ink
 * @param scores  what the model gives, ${NAME}_CLASSES bytes
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 * @return the class with the highest score
 */
int ${name}_predict(const uint8_t pixels[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], void *scratch);

?end
/**
 * @brief The same for a quantised input, as the .tflite file takes it; of an image, pixel ^ 0x80.
 */
int ${name}_predict_int8(const int8_t input[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], void *scratch);

/**
 * @brief The class with the highest score, the first of several.
 */
int ${name}_argmax(const int8_t scores[${NAME}_CLASSES]);

#ifdef __cplusplus
}
#endif

#endif
