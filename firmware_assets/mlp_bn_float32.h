/* mlp_bn_float32: the model mlp_bn_float32.tflite, 984696 bytes.
 * SHA-256 of the .tflite: 3ded7a77c72901671eb99380817bc4bc03afcbdbcd93c2506fec24cb93548b28
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
