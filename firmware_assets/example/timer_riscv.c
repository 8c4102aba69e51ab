/* The counter of instructions that a RISC-V has; where it is emulated, one takes a nanosecond. */
#include "board.h"

static uint32_t first;

static uint32_t instructions(void)
{
    uint32_t count;
    __asm volatile(".option push\n\t.option arch, +zicsr\n\trdinstret %0\n\t.option pop" : "=r"(count));
    return count;
}

void timer_start(void)
{
    first = instructions();
}

uint32_t timer_nanoseconds(void)
{
    return instructions() - first;
}
