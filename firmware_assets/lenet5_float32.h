/* lenet5_float32: the model lenet5_float32.tflite, 182128 bytes.
 * SHA-256 of the .tflite: 6544361aa57dc23b94067766569726c7c170ba9ecc183a5394d4a26c5db17905
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
