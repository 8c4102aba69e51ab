# Arm's FPGA board MPS3 as a Cortex-M55 with Helium.
CPU := -mcpu=cortex-m55 -mthumb -mfloat-abi=hard
TIMER := systick
TIMER_MHZ := 32
