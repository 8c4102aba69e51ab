/* SysTick, the timer of the Cortex-M itself, at the clock of the core. It counts down, 24 bits. */
#include "board.h"

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010U)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xE000E014U)
#define SYSTICK_VALUE (*(volatile uint32_t *)0xE000E018U)

enum { OFF = 0, ON_CORE_CLOCK = 5, FULL = 0xFFFFFF, SPIN_INSTRUCTIONS = 4 };

void timer_start(void)
{
    SYSTICK_CONTROL = OFF;
    SYSTICK_RELOAD = FULL;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = ON_CORE_CLOCK;
}

uint32_t timer_nanoseconds(void)
{
    const uint32_t before = SYSTICK_VALUE;
    uint32_t spins = 0, value, ticks;
    __asm volatile(".syntax unified\n\t"
                   "1: ldr %1, [%2]\n\t"
                   "adds %0, #1\n\t"
                   "cmp %1, %3\n\t"
                   "beq 1b"
                   : "+l"(spins), "=&l"(value)
                   : "l"(&SYSTICK_VALUE), "l"(before)
                   : "cc", "memory");
    ticks = (0U - value) & FULL; /* from 0 to FULL at the first, then downwards */
    return (uint32_t)(ticks * UINT64_C(1000) / BOARD_TIMER_MHZ) - spins * SPIN_INSTRUCTIONS;
}
