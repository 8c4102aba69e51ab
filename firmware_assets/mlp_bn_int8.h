/* mlp_bn_int8: the model mlp_bn_int8.tflite, 264456 bytes.
 * SHA-256 of the .tflite: 48ca6a82132bf546dcfc0e7ec8a0de5ebaf446f3bf392c26af9751dbb3f27c41
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_BN_INT8_H
#define EDGE_DIGITS_MLP_BN_INT8_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_bn_int8[264456];
extern const unsigned int mlp_bn_int8_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_BN_INT8_H */
