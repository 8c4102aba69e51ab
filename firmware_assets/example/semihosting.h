/* Text for the host, and the program's end: by a debugger, or by QEMU in its place. */
#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H

#include <stdint.h>

void print(const char *text);
void print_number(uint32_t number);
void print_bytes(const int8_t *bytes, uint32_t count); /* two hexadecimal digits each */
void end_program(int status) __attribute__((noreturn));

#endif
