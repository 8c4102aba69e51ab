/* lenet5_float32: the model lenet5_float32.tflite, 182128 bytes.
 * SHA-256 of the .tflite: afd9382e1092733e853865044c14fce4ec74f2ac47f2614234dc218d781fd3c6
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_LENET5_FLOAT32_H
#define EDGE_DIGITS_LENET5_FLOAT32_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char lenet5_float32[182128];
extern const unsigned int lenet5_float32_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_LENET5_FLOAT32_H */
