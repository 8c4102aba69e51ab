/**
 * @file mlp_bn_he.h
 * @brief The model mlp_bn_he as C that needs no interpreter: C99 or C++17, no heap, no float, no state.
 *
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: 835000c271413be55d95353a26a137ef7297cba7ab0d0faa7d3fd739fb47d060
 *
 * @code
 * #include "mlp_bn_he.h"
 *
 * static uint8_t pixels[MLP_BN_HE_INPUT_BYTES]; // row by row, 0 paper, 255 ink
 * static uint32_t scratch[(MLP_BN_HE_SCRATCH_BYTES + 3) / 4];
 *
 * int8_t scores[MLP_BN_HE_CLASSES];
 * int label = mlp_bn_he_predict(pixels, scores, scratch);
 * int percent = 100 * (scores[label] - MLP_BN_HE_OUTPUT_ZERO_POINT) / 256;
 * @endcode
 *
 * Every output byte is the one that LiteRT's reference kernels give. Its default, XNNPACK, and TensorFlow Lite Micro
 * round otherwise and differ by a step or a few in some outputs of a thousand images.
 * Calls may run at the same time, each with a scratch of its own.
 */
#ifndef EDGE_DIGITS_SOURCE_MLP_BN_HE_H
#define EDGE_DIGITS_SOURCE_MLP_BN_HE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MLP_BN_HE_SOURCE_VERSION "1.0"
#define MLP_BN_HE_MODEL_SHA256 "835000c271413be55d95353a26a137ef7297cba7ab0d0faa7d3fd739fb47d060"
#define MLP_BN_HE_INPUT_BYTES 784
#define MLP_BN_HE_CLASSES 10
/** The kernels for an instruction set need memory of their own. */
#define MLP_BN_HE_SCRATCH_BYTES 416
#define MLP_BN_HE_SCRATCH_ALIGN 4
/** Bytes of constants that are weights and biases; the other constants are tables and the layers' sizes. */
#define MLP_BN_HE_WEIGHT_BYTES 246448
/** Bytes of all constants: what a processor of 32 bits keeps in flash beside the code, by the form of the weights that its
 * instruction set takes. */
#define MLP_BN_HE_CONSTANT_BYTES 251556

/** A real value is (byte - ZERO_POINT) * SCALE. */
#define MLP_BN_HE_INPUT_SCALE 0.003921569f
#define MLP_BN_HE_INPUT_ZERO_POINT (-128)
#define MLP_BN_HE_OUTPUT_SCALE 0.00390625f
#define MLP_BN_HE_OUTPUT_ZERO_POINT (-128)

/**
 * @brief Classify one image.
 * @param pixels  MLP_BN_HE_INPUT_BYTES bytes, row by row, 0 paper, 255 ink
 * @param scores  what the model gives, MLP_BN_HE_CLASSES bytes
 * @param scratch MLP_BN_HE_SCRATCH_BYTES bytes, aligned to MLP_BN_HE_SCRATCH_ALIGN; what is in it before and after is of no use
 * @return the class with the highest score
 */
int mlp_bn_he_predict(const uint8_t pixels[MLP_BN_HE_INPUT_BYTES], int8_t scores[MLP_BN_HE_CLASSES], void *scratch);

/**
 * @brief The same for a quantised input, as the .tflite file takes it; of an image, pixel ^ 0x80.
 */
int mlp_bn_he_predict_int8(const int8_t input[MLP_BN_HE_INPUT_BYTES], int8_t scores[MLP_BN_HE_CLASSES], void *scratch);

/**
 * @brief The class with the highest score, the first of several.
 */
int mlp_bn_he_argmax(const int8_t scores[MLP_BN_HE_CLASSES]);

#ifdef __cplusplus
}
#endif

#endif
