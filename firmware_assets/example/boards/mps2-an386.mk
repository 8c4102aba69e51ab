# Arm's FPGA board MPS2 as a Cortex-M4.
CPU := -mcpu=cortex-m4 -mthumb -mfloat-abi=hard
TIMER := systick
TIMER_MHZ := 25
