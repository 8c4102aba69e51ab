/* Runs each model on its inputs and prints a hash of all that it gives, or "beyond" where it writes beyond a buffer.
 *
 * On a host all buffers are as large as the header says and no larger, so that a sanitizer sees what goes beyond. On a
 * board they lie in one array, with bytes of no use after each. */
#include <string.h>

#include "program.h"

enum { FILL = 0xA5, SLACK = 64 };

static uint32_t hash_of(uint32_t hash, const int8_t *bytes, uint32_t count)
{
    uint32_t i;
    for (i = 0; i < count; ++i) {
        hash = (hash ^ (uint8_t)bytes[i]) * 16777619U;
    }
    return hash;
}

#if defined(HOST)
#include <stdio.h>
#include <stdlib.h>

static void print(const char *text)
{
    fputs(text, stdout);
}

static void print_number(uint32_t number)
{
    printf("%u", (unsigned)number);
}

static void *take(uint32_t bytes)
{
    void *buffer = malloc(bytes);
    memset(buffer, FILL, bytes);
    return buffer;
}

static int give_back(void *buffer, uint32_t bytes)
{
    (void)bytes;
    free(buffer);
    return 1;
}
#else
#include "semihosting.h"

static uint32_t memory[64 * 1024], used;

static void *take(uint32_t bytes)
{
    void *buffer = (uint8_t *)memory + used;
    used += (bytes + SLACK + 3U) & ~3U;
    memset(buffer, FILL, (bytes + SLACK + 3U) & ~3U);
    return buffer;
}

static int give_back(void *buffer, uint32_t bytes)
{
    const uint8_t *beyond = (const uint8_t *)buffer + bytes;
    uint32_t i;
    used = 0;
    for (i = 0; i < SLACK; ++i) {
        if (beyond[i] != FILL) {
            return 0;
        }
    }
    return 1;
}
#endif

static int run(const model *one, const int8_t *values, uint32_t *hash)
{
    int8_t *scores = take(one->output_bytes), *input = take(one->input_bytes);
    void *scratch = take(one->scratch_bytes);
    int kept;
    memcpy(input, values, one->input_bytes);
    one->predict(input, scores, scratch);
    *hash = hash_of(*hash, scores, one->output_bytes);
    kept = memcmp(input, values, one->input_bytes) == 0;
    kept = give_back(scratch, one->scratch_bytes) && kept;
    kept = give_back(input, one->input_bytes) && kept;
    return give_back(scores, one->output_bytes) && kept;
}

int main(void)
{
    uint32_t number, i;
    for (number = 0; number < models_count; ++number) {
        const model *one = &models[number];
        uint32_t hash = 2166136261U;
        for (i = 0; i < one->count; ++i) {
            if (!run(one, one->inputs + i * one->input_bytes, &hash)) {
                print("beyond\n");
                return 1;
            }
        }
        print_number(hash);
        print("\n");
    }
    return 0;
}
