/* The models of a program; models.c has them. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdint.h>

typedef struct {
    void (*predict)(const int8_t *input, int8_t *scores, void *scratch);
    const int8_t *inputs;
    uint32_t count;
    uint32_t input_bytes;
    uint32_t output_bytes;
    uint32_t scratch_bytes;
} model;

extern const model models[];
extern const uint32_t models_count;

#endif
