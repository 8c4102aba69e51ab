/* One call of the model on an emulated board: the instructions that it takes, its memory, and a hash of what it gives. */
#include <string.h>

#include "board.h"
#include "call.h"
#include "semihosting.h"

static uint32_t scratch[(MEASURED_SCRATCH_BYTES + 3) / 4];
static int8_t input[MEASURED_GIVEN], output[MEASURED_RESULT];

int main(void)
{
    uint32_t state = 12345U, hash = 2166136261U, i, instructions;
    for (i = 0; i < sizeof input; ++i) {
        state = state * 1664525U + 1013904223U;
        input[i] = (int8_t)((int32_t)(state >> 24) - 128);
    }
    timer_start();
    measured_call(input, output, scratch);
    instructions = timer_nanoseconds();
    for (i = 0; i < sizeof output; ++i) {
        hash = (hash ^ (uint8_t)output[i]) * 16777619U;
    }
    print_number(instructions);
    print(" ");
    print_number(MEASURED_SCRATCH_BYTES);
    print(" ");
    print_number(hash);
    print("\n");
    return 0;
}
