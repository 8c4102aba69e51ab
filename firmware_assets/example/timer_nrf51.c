/* TIMER0 of the nRF51, whose Cortex-M0 has no SysTick: 32 bits. */
#include "board.h"

#define TIMER0(offset) (*(volatile uint32_t *)(0x40008000U + (offset)))

enum { TASK_START = 0x000, TASK_STOP = 0x004, TASK_CLEAR = 0x00C, TASK_CAPTURE0 = 0x040 };
enum { BIT_MODE = 0x508, PRESCALER = 0x510, CAPTURED0 = 0x540 };
enum { BITS_32 = 3, SPIN_INSTRUCTIONS = 5 };

void timer_start(void)
{
    TIMER0(TASK_STOP) = 1;
    TIMER0(BIT_MODE) = BITS_32;
    TIMER0(PRESCALER) = 0;
    TIMER0(TASK_CLEAR) = 1;
    TIMER0(TASK_START) = 1;
}

uint32_t timer_nanoseconds(void)
{
    uint32_t before, spins = 0, ticks;
    TIMER0(TASK_CAPTURE0) = 1;
    before = TIMER0(CAPTURED0);
    __asm volatile(".syntax unified\n\t"
                   "1: str %4, [%2]\n\t"
                   "ldr %1, [%3]\n\t"
                   "adds %0, #1\n\t"
                   "cmp %1, %5\n\t"
                   "beq 1b"
                   : "+l"(spins), "=&l"(ticks)
                   : "l"(&TIMER0(TASK_CAPTURE0)), "l"(&TIMER0(CAPTURED0)), "l"(1), "l"(before)
                   : "cc", "memory");
    return (uint32_t)(ticks * UINT64_C(1000) / BOARD_TIMER_MHZ) - spins * SPIN_INSTRUCTIONS;
}
