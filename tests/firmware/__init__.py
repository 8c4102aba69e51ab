"""The generated C on emulated boards, and what is proven there: `make firmware-test`.

Seven boards that QEMU emulates, from a Cortex-M0 to a Cortex-M55 and a RISC-V, run the bare-metal example of
firmware_assets/example with the committed C of each model that fits, built by the example's own Makefile:

1. The ten golden digits and 100 more that the project draws (crops.py): every byte of the scores is the one that
   LiteRT's reference kernels give, of both functions; nothing beside scores and scratch is written to.
2. What a call costs: instructions, flash and RAM, for -Os, -O2 and -O3. firmware_assets/firmware_report.json has them,
   firmware_report.md is the table. A figure that grows by more than 2 % fails.
3. On the host (test_host.py): gcc and clang, C and C++, every warning an error; sanitizers; cppcheck.

How instructions are counted: with -icount shift=0 one takes a nanosecond of the machine's time, and nothing else takes
any, so that the board's timer counts them. Each run first times a loop of a million; where a count is off by more than
0.1 %, there is no figure. What is counted is instructions, not cycles: no wait states, no dual issue, no vector beats.

How memory is measured: flash as the sections of the model's object, weights and biases by their names; the stack of one
call by giving it a stack of its own that was filled with a pattern; scratch as the header has it.

The table, and what differs from the committed one; with --update, that is written anew:

    python -m tests.firmware [--update]

It needs, of Debian: apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm gcc-riscv64-unknown-elf
picolibc-riscv64-unknown-elf qemu-system-misc clang cppcheck. Where one is missing, the tests skip and say which.
"""
