# Arm's FPGA board MPS2 as a Cortex-M7.
CPU := -mcpu=cortex-m7 -mthumb -mfloat-abi=hard
TIMER := systick
TIMER_MHZ := 25
