/* mlp_bn_int8: the model mlp_bn_int8.tflite, 264456 bytes.
 * SHA-256 of the .tflite: db608542691c97cbbd11458f76aa6a2ea9af1c1ad89eca65e965979a6dfdd51f
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
