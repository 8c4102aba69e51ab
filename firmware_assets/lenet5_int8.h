/* lenet5_int8: the model lenet5_int8.tflite, 55944 bytes.
 * SHA-256 of the .tflite: 86b9203a1baed3e8da863b289150a0af5b16d9f9ae459b6d1045b8145e0ec98d
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_LENET5_INT8_H
#define EDGE_DIGITS_LENET5_INT8_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char lenet5_int8[55944];
extern const unsigned int lenet5_int8_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_LENET5_INT8_H */
