/* mlp_relu_int8: the model mlp_relu_int8.tflite, 280520 bytes.
 * SHA-256 of the .tflite: 1e1d537dcc77fac66f3ca20a02fa860b9eeea70aa1ef6bb7c2f19868b2beba88
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
