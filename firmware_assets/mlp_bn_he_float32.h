/* mlp_bn_he_float32: the model mlp_bn_he_float32.tflite, 984796 bytes.
 * SHA-256 of the .tflite: fc71cb0bcc447ee286386d2820bd9bcd198a8e83b138d9b0d3c4790e8558480c
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_BN_HE_FLOAT32_H
#define EDGE_DIGITS_MLP_BN_HE_FLOAT32_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_bn_he_float32[984796];
extern const unsigned int mlp_bn_he_float32_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_BN_HE_FLOAT32_H */
