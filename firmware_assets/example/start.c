/* From reset to main, for every core; what comes before it is in start_cortex_m.c and start_riscv.S. */
#include "board.h"
#include "semihosting.h"

/* Of sections.ld. */
extern const uint32_t data_load[];
extern uint32_t data_start[], data_end[], bss_start[], bss_end[];

int main(void);

void start(void)
{
    const uint32_t *from = data_load;
    uint32_t *to;
    for (to = data_start; to < data_end; ++to) {
        *to = *from++;
    }
    for (to = bss_start; to < bss_end; ++to) {
        *to = 0U;
    }
    end_program(main());
}

void fault(void)
{
    print("fault\n");
    end_program(1);
}
