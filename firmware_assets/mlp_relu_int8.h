/* mlp_relu_int8: the model mlp_relu_int8.tflite, 280520 bytes.
 * SHA-256 of the .tflite: f3d3f160dcb07050be0751d145b5b63d6f232fc9c409e56f4fc91440dd47e2ed
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_RELU_INT8_H
#define EDGE_DIGITS_MLP_RELU_INT8_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_relu_int8[280520];
extern const unsigned int mlp_relu_int8_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_RELU_INT8_H */
