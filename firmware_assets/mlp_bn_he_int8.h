/* mlp_bn_he_int8: the model mlp_bn_he_int8.tflite, 264520 bytes.
 * SHA-256 of the .tflite: 162e41817d96f897dfaaf12dacf4e6fd6edad553cb2018309303e7054e72e30f
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
