/* The vector table of a Cortex-M and its reset: stack and first instruction are taken from the table. */
#include "board.h"

extern uint32_t stack_top[]; /* of sections.ld */

void reset(void) __attribute__((noreturn));

typedef union {
    void *address;
    void (*handler)(void);
} vector;

/* The system's exceptions; interrupts stay off. */
__attribute__((section(".vectors"), used)) static const vector vectors[16] = {
    {.address = stack_top},
    {.handler = reset},
    {.handler = fault}, /* NMI */
    {.handler = fault}, /* HardFault */
    {.handler = fault}, /* MemManage */
    {.handler = fault}, /* BusFault */
    {.handler = fault}, /* UsageFault */
    {.handler = fault}, /* SecureFault */
    {.address = 0},
    {.address = 0},
    {.address = 0},
    {.handler = fault}, /* SVCall */
    {.handler = fault}, /* DebugMonitor */
    {.address = 0},
    {.handler = fault}, /* PendSV */
    {.handler = fault}, /* SysTick */
};

void reset(void)
{
#if defined(__ARM_FP) || defined(__ARM_FEATURE_MVE)
    /* CPACR: full access to the coprocessors 10 and 11, which are the FPU and Helium. DSP needs no permission. */
    volatile uint32_t *const cpacr = (volatile uint32_t *)0xE000ED88U;
    *cpacr |= 0xFU << 20;
    __asm volatile("dsb\n\tisb" ::: "memory");
#endif
    start();
}
