/* lenet5_float32: the model lenet5_float32.tflite, 182128 bytes.
 * SHA-256 of the .tflite: 2951571837d5c89403944c7a3c9fefb08677b543604388ef67a8ce4857e349c4
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_LENET5_FLOAT32_H
#define EDGE_DIGITS_LENET5_FLOAT32_H

#include <stdint.h>

#define LENET5_FLOAT32_SHA256 "2951571837d5c89403944c7a3c9fefb08677b543604388ef67a8ce4857e349c4"
#define LENET5_FLOAT32_BYTES 182128
#define LENET5_FLOAT32_MULTIPLY_ACCUMULATES 281640
#define LENET5_FLOAT32_INPUT_SHAPE {1, 28, 28, 1}
#define LENET5_FLOAT32_INPUT_ELEMENTS 784
#define LENET5_FLOAT32_INPUT_TYPE float
#define LENET5_FLOAT32_OUTPUT_SHAPE {1, 10}
#define LENET5_FLOAT32_OUTPUT_ELEMENTS 10
#define LENET5_FLOAT32_OUTPUT_TYPE float
#define LENET5_FLOAT32_CLASSES 10

/* TensorFlow Lite Micro (TFLM)
 *
 * Oldest TFLM that computes this model right: of 2023-10-10 or older. PyPI's oldest build, of that day, was tried
 * with these operators and dense layers of one scale each.
 */
/* The smallest arena, 16-byte aligned, in which the model runs on a 64-bit host with TFLM's reference kernels
 * (tflite-micro 0.dev20261023182759). A 32-bit board needs less, since its pointers are half as long; kernels of
 * another kind (CMSIS-NN, ESP-NN) may want scratch memory on top.
 */
#define LENET5_FLOAT32_ARENA_BYTES 30816

/* To paste into a C++ file:

#include <algorithm>

#include "tensorflow/lite/micro/micro_interpreter.h"
#include "tensorflow/lite/micro/micro_mutable_op_resolver.h"
#include "tensorflow/lite/schema/schema_generated.h"

#include "lenet5_float32.h"

static tflite::MicroMutableOpResolver<6> resolver;
alignas(16) static uint8_t arena[LENET5_FLOAT32_ARENA_BYTES];

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
  static tflite::MicroInterpreter interpreter(tflite::GetModel(lenet5_float32), resolver, arena, sizeof(arena));
  static const bool is_ready = AddOperators() && interpreter.AllocateTensors() == kTfLiteOk;
  if (!is_ready) return -1;
  float* input = interpreter.input(0)->data.f;
  for (int i = 0; i < LENET5_FLOAT32_INPUT_ELEMENTS; ++i) {
    input[i] = static_cast<float>(pixels[i]) / 255.0f;
  }
  if (interpreter.Invoke() != kTfLiteOk) return -1;
  const float* scores = interpreter.output(0)->data.f;
  return static_cast<int>(std::max_element(scores, scores + LENET5_FLOAT32_CLASSES) - scores);
}
*/

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char lenet5_float32[182128];
extern const unsigned int lenet5_float32_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_LENET5_FLOAT32_H */
