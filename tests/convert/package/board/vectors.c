/* What a Cortex-M starts by: its stack, and newlib's first instruction, which asks the emulator for all else. */
extern unsigned int __stack[];
extern void _start(void);

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {__stack, (const void *)_start};
