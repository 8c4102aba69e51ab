/* The reset of a RISC-V of 32 bits, and what C cannot say. */
    .macro function name
    .section .text.\name, "ax", @progbits
    .global \name
    .type \name, @function
\name:
    .endm

    .section .vectors, "ax", @progbits
    .global reset
reset:
    .option push
    .option norelax
    la gp, __global_pointer$
    .option pop
    la sp, stack_top
    la t0, trap
    .option push
    .option arch, +zicsr
    csrw mtvec, t0
    .option pop
    tail start

    .balign 4
trap:
    tail fault

/* uintptr_t semihosting_call(uintptr_t operation, uintptr_t argument)
   These three instructions, uncompressed and within one page, are the call. */
    function semihosting_call
    .balign 16
    .option push
    .option norvc
    slli zero, zero, 0x1F
    ebreak
    srai zero, zero, 7
    .option pop
    ret

/* void run_instructions(uint32_t count) */
    function run_instructions
1:  addi a0, a0, -2
    bnez a0, 1b
    ret

/* int call_on_stack(predict_function *call, const uint8_t *pixels, int8_t *scores, void *scratch, void *top) */
    function call_on_stack
    addi sp, sp, -16
    sw ra, 12(sp)
    sw s0, 8(sp)
    mv s0, sp
    mv t0, a0
    mv a0, a1
    mv a1, a2
    mv a2, a3
    mv sp, a4
    jalr t0
    mv sp, s0
    lw s0, 8(sp)
    lw ra, 12(sp)
    addi sp, sp, 16
    ret
