# Arm's FPGA board MPS2 as a Cortex-M33.
CPU := -mcpu=cortex-m33 -mthumb -mfloat-abi=hard
TIMER := systick
TIMER_MHZ := 20
