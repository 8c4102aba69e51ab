/* mlp_bn_float32: the model mlp_bn_float32.tflite, 984696 bytes.
 * SHA-256 of the .tflite: 8e010a6059ec1b38b7751647be5241867848ba62ddacb347989a8f464cd53bbf
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_MLP_BN_FLOAT32_H
#define EDGE_DIGITS_MLP_BN_FLOAT32_H

#ifdef __cplusplus
extern "C" {
#endif

extern const unsigned char mlp_bn_float32[984696];
extern const unsigned int mlp_bn_float32_len;

#ifdef __cplusplus
}
#endif

#endif /* EDGE_DIGITS_MLP_BN_FLOAT32_H */
