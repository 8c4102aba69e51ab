/* lenet5_int8: the model lenet5_int8.tflite, 55944 bytes.
 * SHA-256 of the .tflite: 9ae2604abbab9b932c4d0d83e867bb414b0efcc149315d8fbf2d6b54cc4fc0f3
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
