/* What lenet5_int8.tflite says to the ten digits of golden_digits.h: row d has the int8 scores of the digit d.
 * Computed by LiteRT's reference kernels. Generated C gives the same bytes; TensorFlow Lite Micro the same largest
 * score, and each score within the difference that lenet5_int8.h states.
 * SHA-256 of the .tflite: 43d915289762321de4a79f4780e271d2738441f3768a91ba1cee7cea28056eec
 * Made by edge-digits (python -m convert). Do not edit: make it again instead.
 */
#ifndef EDGE_DIGITS_LENET5_INT8_GOLDEN_H
#define EDGE_DIGITS_LENET5_INT8_GOLDEN_H

#include <stdint.h>

#include "golden_digits.h"

#if EDGE_DIGITS_GOLDEN_CRC32 != 0x1df7531eu
#error "lenet5_int8_golden.h was made for other digits than golden_digits.h has; make both again: python -m convert"
#endif

static const int8_t lenet5_int8_golden_scores[EDGE_DIGITS_GOLDEN_COUNT][10] = {
    {127, -128, -128, -128, -128, -128, -128, -128, -128, -128},  /* 0 */
    {-128, 119, -128, -128, -128, -128, -128, -120, -128, -128},  /* 1 */
    {-128, -128, 127, -128, -128, -128, -128, -128, -128, -128},  /* 2 */
    {-128, -128, -128, 127, -128, -128, -128, -128, -128, -128},  /* 3 */
    {-128, -128, -128, -128, 126, -128, -128, -128, -128, -127},  /* 4 */
    {-128, -128, -128, -128, -128, 127, -128, -128, -128, -128},  /* 5 */
    {-128, -128, -128, -128, -128, -128, 127, -128, -128, -128},  /* 6 */
    {-128, -128, -128, -128, -128, -128, -128, 127, -128, -128},  /* 7 */
    {-128, -128, -128, -128, -128, -128, -128, -128, 127, -128},  /* 8 */
    {-128, -128, -128, -128, -128, -128, -128, -128, -128, 127},  /* 9 */
};

#endif /* EDGE_DIGITS_LENET5_INT8_GOLDEN_H */
