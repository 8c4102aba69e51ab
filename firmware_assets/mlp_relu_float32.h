/* mlp_relu_float32: the model mlp_relu_float32.tflite, 1068948 bytes.
 * SHA-256 of the .tflite: f00b4f4e5efdeab78b46511fb39c6a7d9c6fb66e77811d15e57f8a006375857e
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
