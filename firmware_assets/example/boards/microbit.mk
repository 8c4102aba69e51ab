# BBC micro:bit, the first: a Nordic nRF51822 with a Cortex-M0.
CPU := -mcpu=cortex-m0 -mthumb -mfloat-abi=soft
TIMER := nrf51
TIMER_MHZ := 16
