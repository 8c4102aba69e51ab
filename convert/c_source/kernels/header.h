/**
 * @file $name.h
 * @brief The model $name as C that needs no interpreter: C99 or C++17, no heap, no float, $stateless.
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
?after
 * The file goes on with operators that are the caller's here: $after
 *
?end
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
?one
#define ${NAME}_INPUT_BYTES $inputs
?end
?classes
#define ${NAME}_CLASSES $outputs
?end
?map
#define ${NAME}_OUTPUT_BYTES $outputs
?end
/** The kernels for an instruction set need memory of their own. */
$scratch
#define ${NAME}_SCRATCH_ALIGN 4
?state
#define ${NAME}_STATE_BYTES $state_bytes
?end
/** Bytes of constants that are weights and biases; the other constants are tables and the layers' sizes. */
#define ${NAME}_WEIGHT_BYTES $weights
/** Bytes of all constants: what a processor of 32 bits keeps in flash beside the code, by the form of the weights that its
 * instruction set takes. */
$constants

/** A real value is (byte - ZERO_POINT) * SCALE. */
?one
#define ${NAME}_INPUT_SCALE $input_scale
#define ${NAME}_INPUT_ZERO_POINT ($input_zero_point)
#define ${NAME}_OUTPUT_SCALE $output_scale
#define ${NAME}_OUTPUT_ZERO_POINT ($output_zero_point)
?end
?several
$tensors
?end

?state
/**
 * @brief Begin anew: set what is kept from call to call to what it begins with. Needed before the first call.
 * @param state   ${NAME}_STATE_BYTES bytes, which nothing else may change between the calls of one stream
 */
void ${name}_reset(void *state);

?end
?pixels
/**
 * @brief Classify one image.
 * @param pixels  ${NAME}_INPUT_BYTES bytes, row by row, $ink
 * @param scores  what the model gives, ${NAME}_CLASSES bytes
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 * @return the class with the highest score
 */
int ${name}_predict(const uint8_t pixels[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], ${state}void *scratch);

?end
?classes
/**
 * @brief The same for a quantised input, as the .tflite file takes it; of an image, pixel ^ 0x80.
 */
int ${name}_predict_int8(const int8_t input[${NAME}_INPUT_BYTES], int8_t scores[${NAME}_CLASSES], ${state}void *scratch);

/**
 * @brief The class with the highest score, the first of several.
 */
int ${name}_argmax(const int8_t scores[${NAME}_CLASSES]);

?end
?pixel_map
/**
 * @brief What the model gives for one image.
 * @param pixels  ${NAME}_INPUT_BYTES bytes, row by row, $ink
 * @param output  ${NAME}_OUTPUT_BYTES bytes
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 */
void ${name}_predict(const uint8_t pixels[${NAME}_INPUT_BYTES], int8_t output[${NAME}_OUTPUT_BYTES], ${state}void *scratch);

?end
?map
/**
 * @brief What the model gives for a quantised input, as the .tflite file takes it; a byte of uint8 is int8 ^ 0x80.
 * @param input   ${NAME}_INPUT_BYTES bytes
 * @param output  ${NAME}_OUTPUT_BYTES bytes
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 */
void ${name}_predict_int8(const int8_t input[${NAME}_INPUT_BYTES], int8_t output[${NAME}_OUTPUT_BYTES], ${state}void *scratch);

?end
?several
/** What the model is given and gives, in the order of the .tflite file; as it takes them, a byte of uint8 is int8 ^ 0x80. */
typedef struct {
    const int8_t *inputs[${NAME}_INPUTS];
    int8_t *outputs[${NAME}_OUTPUTS];
} ${name}_tensors;

/**
 * @brief What the model gives for quantised inputs.
 * @param tensors where each input and output lies
 * @param scratch ${NAME}_SCRATCH_BYTES bytes, aligned to ${NAME}_SCRATCH_ALIGN; what is in it before and after is of no use
 */
void ${name}_predict_int8(const ${name}_tensors *tensors, ${state}void *scratch);

?end
?real
/** A real value as a byte: the nearest one, halves away from zero, as LiteRT's QUANTIZE takes it; not of a NaN. */
static inline int8_t ${name}_quantise(float value, float scale, int32_t zero_point)
{
    const float steps = value / scale;
    const float kept = steps < -256.0f ? -256.0f : steps > 256.0f ? 256.0f : steps;
    const int32_t whole = (int32_t)kept;
    const float rest = kept - (float)whole;
    const int32_t byte = whole + (rest >= 0.5f) - (rest <= -0.5f) + zero_point;
    return (int8_t)(byte < -128 ? -128 : byte > 127 ? 127 : byte);
}

/** A byte as the real value that it stands for. */
static inline float ${name}_dequantise(int8_t byte, float scale, int32_t zero_point)
{
    return (float)(byte - zero_point) * scale;
}

?end
#ifdef __cplusplus
}
#endif

#endif
