/* mlp_relu_float32: the model mlp_relu_float32.tflite, 1068948 bytes.
 * SHA-256 of the .tflite: d31d0cb9c407157fc7b71c369f2a4d2ff63a80c3fcf1d53e92755cdcf6ebc4aa
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_RELU_FLOAT32_H
#define EDGE_DIGITS_MLP_RELU_FLOAT32_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_relu_float32[1068948];
extern const unsigned int mlp_relu_float32_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_RELU_FLOAT32_H */
