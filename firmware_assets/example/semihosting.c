#include "semihosting.h"

/* Of the specification "Semihosting for AArch32 and AArch64"; RISC-V has taken them over. */
enum { SYS_WRITE0 = 0x04, SYS_EXIT_EXTENDED = 0x20, STOPPED_APPLICATION_EXIT = 0x20026 };

/* The call itself, in assembly: the core stops, the host looks at both arguments. */
uintptr_t semihosting_call(uintptr_t operation, uintptr_t argument);

void print(const char *text)
{
    semihosting_call(SYS_WRITE0, (uintptr_t)text);
}

void print_number(uint32_t number)
{
    char text[11];
    char *first = text + sizeof text - 1;
    *first = '\0';
    do {
        *--first = (char)('0' + number % 10U);
        number /= 10U;
    } while (number > 0U);
    print(first);
}

void print_bytes(const int8_t *bytes, uint32_t count)
{
    static const char digits[] = "0123456789abcdef";
    uint32_t i;
    for (i = 0; i < count; ++i) {
        const uint8_t byte = (uint8_t)bytes[i];
        const char text[3] = {digits[byte >> 4], digits[byte & 15U], '\0'};
        print(text);
    }
}

void end_program(int status)
{
    const uintptr_t reason[2] = {STOPPED_APPLICATION_EXIT, (uintptr_t)status};
    for (;;) {
        semihosting_call(SYS_EXIT_EXTENDED, (uintptr_t)reason);
    }
}
