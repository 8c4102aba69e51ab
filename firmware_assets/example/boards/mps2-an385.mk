# Arm's FPGA board MPS2 as a Cortex-M3.
CPU := -mcpu=cortex-m3 -mthumb -mfloat-abi=soft
TIMER := systick
TIMER_MHZ := 25
