/* lenet5_int8: the model lenet5_int8.tflite, 55944 bytes.
 * SHA-256 of the .tflite: 43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_LENET5_INT8_H
#define EDGE_DIGITS_LENET5_INT8_H

#include <stdint.h>

/* A score q means (q - zero point) * scale. */
#define LENET5_INT8_SHA256 "43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec"
#define LENET5_INT8_BYTES 55944
#define LENET5_INT8_MULTIPLY_ACCUMULATES 281640
#define LENET5_INT8_INPUT_SHAPE {1, 28, 28, 1}
#define LENET5_INT8_INPUT_ELEMENTS 784
#define LENET5_INT8_INPUT_TYPE int8_t
#define LENET5_INT8_INPUT_SCALE 0.00392156886f
#define LENET5_INT8_INPUT_ZERO_POINT (-128)
#define LENET5_INT8_OUTPUT_SHAPE {1, 10}
#define LENET5_INT8_OUTPUT_ELEMENTS 10
#define LENET5_INT8_OUTPUT_TYPE int8_t
#define LENET5_INT8_OUTPUT_SCALE 0.00390625f
#define LENET5_INT8_OUTPUT_ZERO_POINT (-128)
#define LENET5_INT8_CLASSES 10

/* TensorFlow Lite Micro (TFLM)
 *
 * Oldest TFLM that computes this model right: of late September 2024 (pull request 2673), since its dense layers have
 * one scale for each output. Earlier ones refuse it (from 29 May 2024 on, pull request 2602) or give wrong scores
 * without a word; tried were PyPI's builds of 2023-10-10 (wrong), 2024-05-29 to 2024-09-17 (refuse) and 2024-10-25
 * (right). For those convert with --per-tensor-dense.
 */
/* The smallest arena, 16-byte aligned, in which the model runs on a 64-bit host with TFLM's reference kernels
 * (tflite-micro 0.dev20261023182759). A 32-bit board needs less, since its pointers are half as long; kernels of
 * another kind (CMSIS-NN, ESP-NN) may want scratch memory on top.
 */
#define LENET5_INT8_ARENA_BYTES 11872
/* How far the scores of those kernels were from LiteRT's reference kernels at most, in steps of the output; the
 * largest score was the same class for all of 10,000 images (MNIST's test images). They round dense layers otherwise.
 */
#define LENET5_INT8_TFLM_LARGEST_DIFFERENCE 9

/* To paste into a C++ file:

#include <algorithm>

#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"

#include "lenet5_int8.h"

static tflite::MicroMutableOpResolver<6> resolver;
alignas(16) static uint8_t arena[LENET5_INT8_ARENA_BYTES];

static bool AddOperators() {
  return resolver.AddAveragePool2D() == kTfLiteOk &&
         resolver.AddConv2D() == kTfLiteOk &&
         resolver.AddFullyConnected() == kTfLiteOk &&
         resolver.AddReshape() == kTfLiteOk &&
         resolver.AddSoftmax() == kTfLiteOk &&
         resolver.AddTanh() == kTfLiteOk;
}

// 28x28 pixels, row by row, 0 for paper to 255 for ink; returns the class, or -1 for an error.
int Classify(const uint8_t* pixels) {
  static tflite::MicroInterpreter interpreter(tflite::GetModel(lenet5_int8), resolver, arena, sizeof(arena));
  static const bool is_ready = AddOperators() && interpreter.AllocateTensors() == kTfLiteOk;
  if (!is_ready) return -1;
  int8_t* input = interpreter.input(0)->data.int8;
  for (int i = 0; i < LENET5_INT8_INPUT_ELEMENTS; ++i) {
    input[i] = static_cast<int8_t>(pixels[i] ^ 0x80);
  }
  if (interpreter.Invoke() != kTfLiteOk) return -1;
  const int8_t* scores = interpreter.output(0)->data.int8;
  return static_cast<int>(std::max_element(scores, scores + LENET5_INT8_CLASSES) - scores);
}
*/

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char lenet5_int8[55944];
extern const unsigned int lenet5_int8_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_LENET5_INT8_H */
