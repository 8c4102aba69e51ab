# QEMU's machine virt as a RISC-V of 32 bits.
CPU := -march=rv32imac -mabi=ilp32
TIMER := riscv
