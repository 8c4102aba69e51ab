/* What main.c asks of a board and of its core. */
#ifndef BOARD_H
#define BOARD_H

#include <stdint.h>

typedef int predict_function(const uint8_t *pixels, int8_t *scores, void *scratch);

/* Nanoseconds since timer_start, of the board's timer. Where every instruction takes one, as in QEMU with
 * -icount shift=0, they are instructions, exact to 5: the rest of a tick is waited for in a loop of so many. */
void timer_start(void);
uint32_t timer_nanoseconds(void);

/* A loop of as many instructions; count is even and not 0. */
void run_instructions(uint32_t count);

/* call(pixels, scores, scratch) on another stack, which ends at top (aligned to 16 bytes). */
int call_on_stack(predict_function *call, const uint8_t *pixels, int8_t *scores, void *scratch, void *top);

/* After reset, with a stack: fills the memory as C expects it, calls main and ends with what it returns. */
void start(void) __attribute__((noreturn));

/* Where a core goes when it cannot go on. */
void fault(void) __attribute__((noreturn));

#endif
