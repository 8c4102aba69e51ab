/* mlp_bn_he_int8: the model mlp_bn_he_int8.tflite, 264520 bytes.
 * SHA-256 of the .tflite: 5ed24966f114087d8e1e600e88c3350cf4a21ded33606202e1d99887ce938886
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_BN_HE_INT8_H
#define EDGE_DIGITS_MLP_BN_HE_INT8_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_bn_he_int8[264520];
extern const unsigned int mlp_bn_he_int8_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_BN_HE_INT8_H */
