/**
 * @file lenet5.h
 * @brief The model lenet5 as C that needs no interpreter: C99 or C++17, no heap, no float, no state.
 *
 * Made by edge-digits (python -m convert --c-source). Do not edit: make it again instead.
 * SHA-256 of the .tflite: 43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec
 *
 * @code
 * #include "lenet5.h"
 *
 * static uint8_t pixels[LENET5_INPUT_BYTES]; // row by row, 0 paper, 255 ink
 * static uint32_t scratch[(LENET5_SCRATCH_BYTES + 3) / 4];
 *
 * int8_t scores[LENET5_CLASSES];
 * int label = lenet5_predict(pixels, scores, scratch);
 * int percent = 100 * (scores[label] - LENET5_OUTPUT_ZERO_POINT) / 256;
 * @endcode
 *
 * Every output byte is the one that LiteRT's reference kernels give. Its default, XNNPACK, and TensorFlow Lite Micro
 * round otherwise and differ by a step or a few in some outputs of a thousand images.
 * Calls may run at the same time, each with a scratch of its own.
 */
#ifndef EDGE_DIGITS_SOURCE_LENET5_H
#define EDGE_DIGITS_SOURCE_LENET5_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LENET5_SOURCE_VERSION "1.0"
#define LENET5_MODEL_SHA256 "43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec"
#define LENET5_INPUT_BYTES 784
#define LENET5_CLASSES 10
/** The kernels for an instruction set need memory of their own. */
#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1) && defined(__GNUC__)
#define LENET5_SCRATCH_BYTES 1728
#elif defined(__AVX512VNNI__) && defined(__AVX512VBMI__) && defined(__AVX512BW__) && defined(__AVX2__)
#define LENET5_SCRATCH_BYTES 7408
#elif defined(__AVX2__) || (defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN))
#define LENET5_SCRATCH_BYTES 10096
#elif defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN) && defined(__GNUC__)
#define LENET5_SCRATCH_BYTES 2032
#else
#define LENET5_SCRATCH_BYTES 1152
#endif
#define LENET5_SCRATCH_ALIGN 4
/** Bytes of constants that are weights and biases; the other constants are tables and the layers' sizes. */
#define LENET5_WEIGHT_BYTES 46126
/** Bytes of all constants: what a processor of 32 bits keeps in flash beside the code, by the form of the weights that its
 * instruction set takes. */
#if defined(__ARM_FEATURE_MVE) && (__ARM_FEATURE_MVE & 1) && defined(__GNUC__)
#define LENET5_CONSTANT_BYTES 49796
#elif defined(__AVX512VNNI__) && defined(__AVX512VBMI__) && defined(__AVX512BW__) && defined(__AVX2__)
#define LENET5_CONSTANT_BYTES 49818
#elif defined(__AVX2__) || (defined(__ARM_NEON) && !defined(__ARM_BIG_ENDIAN))
#define LENET5_CONSTANT_BYTES 52142
#elif defined(__ARM_FEATURE_DSP) && defined(__ARM_FEATURE_SIMD32) && !defined(__ARM_BIG_ENDIAN) && defined(__GNUC__)
#define LENET5_CONSTANT_BYTES 52332
#else
#define LENET5_CONSTANT_BYTES 49532
#endif

/** A real value is (byte - ZERO_POINT) * SCALE. */
#define LENET5_INPUT_SCALE 0.003921569f
#define LENET5_INPUT_ZERO_POINT (-128)
#define LENET5_OUTPUT_SCALE 0.00390625f
#define LENET5_OUTPUT_ZERO_POINT (-128)

/**
 * @brief Classify one image.
 * @param pixels  LENET5_INPUT_BYTES bytes, row by row, 0 paper, 255 ink
 * @param scores  what the model gives, LENET5_CLASSES bytes
 * @param scratch LENET5_SCRATCH_BYTES bytes, aligned to LENET5_SCRATCH_ALIGN; what is in it before and after is of no use
 * @return the class with the highest score
 */
int lenet5_predict(const uint8_t pixels[LENET5_INPUT_BYTES], int8_t scores[LENET5_CLASSES], void *scratch);

/**
 * @brief The same for a quantised input, as the .tflite file takes it; of an image, pixel ^ 0x80.
 */
int lenet5_predict_int8(const int8_t input[LENET5_INPUT_BYTES], int8_t scores[LENET5_CLASSES], void *scratch);

/**
 * @brief The class with the highest score, the first of several.
 */
int lenet5_argmax(const int8_t scores[LENET5_CLASSES]);

#ifdef __cplusplus
}
#endif

#endif
