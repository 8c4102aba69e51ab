/* Classifies the golden digits, and says whether every byte is the expected one, what a call costs and what stack it
 * takes.
 *
 * One line each: what, and its values. The scores of each digit are 10 bytes in hexadecimal, then come the class and
 * the nanoseconds of the call, which in QEMU are instructions (board.h). Ends with 0 where all is right.
 */
#include <string.h>

#include "board.h"
#include "model.h"
#include "semihosting.h"

#if MODEL_SCRATCH_ALIGN > 4
#error "scratch is an array of uint32_t here, which is aligned to 4 bytes"
#endif

enum { CALIBRATION = 1000000 }; /* instructions that are timed before the model is */

enum { SCRATCH_WORDS = (MODEL_SCRATCH_BYTES + 3) / 4, STACK_WORDS = 512, FILL = 0xA5 };

static uint32_t scratch[1 + SCRATCH_WORDS + 1]; /* a word of no use at each end, to see whether they are left alone */
static uint32_t stack[STACK_WORDS] __attribute__((aligned(16)));

static int do_nothing(const uint8_t *pixels, int8_t *scores, void *memory)
{
    (void)pixels;
    (void)scores;
    (void)memory;
    return 0;
}

static uint32_t time_call(predict_function *call, const uint8_t *pixels, int8_t *scores, int *label)
{
    timer_start();
    *label = call(pixels, scores, scratch + 1);
    return timer_nanoseconds();
}

static uint32_t time_loop(uint32_t instructions)
{
    timer_start();
    run_instructions(instructions);
    return timer_nanoseconds();
}

/* Bytes of stack that one call took, as far as it wrote there; where it is all that is given, it may be more. */
static uint32_t stack_of_call(const uint8_t *pixels, int fill)
{
    const uint8_t *bytes = (const uint8_t *)stack;
    int8_t scores[MODEL_CLASSES];
    uint32_t unused = 0;
    memset(stack, fill, sizeof stack);
    call_on_stack(model_predict, pixels, scores, scratch + 1, stack + STACK_WORDS);
    while (unused < sizeof stack && bytes[unused] == fill) {
        ++unused;
    }
    return (uint32_t)sizeof stack - unused;
}

static int scratch_is_kept_to(void)
{
    const uint8_t *bytes = (const uint8_t *)scratch;
    uint32_t i;
    for (i = 0; i < sizeof scratch; ++i) {
        if ((i < 4U || i >= 4U + MODEL_SCRATCH_BYTES) && bytes[i] != FILL) {
            return 0;
        }
    }
    return 1;
}

static int8_t as_int8(uint8_t pixel)
{
    const int value = pixel ^ 0x80;
    return (int8_t)(value < 128 ? value : value - 256);
}

/* Whether a digit gets the expected scores, of pixels and of bytes as the .tflite file takes them. empty: what an empty
 * call takes. */
static int check(const uint8_t *pixels, const int8_t *expected, uint32_t empty, uint32_t *nanoseconds)
{
    static int8_t input[MODEL_INPUT_BYTES];
    int8_t scores[MODEL_CLASSES], scores_int8[MODEL_CLASSES];
    int label, label_int8;
    uint32_t i;

    memset(scratch, FILL, sizeof scratch);
    *nanoseconds = time_call(model_predict, pixels, scores, &label) - empty;
    print("scores ");
    print_bytes(scores, MODEL_CLASSES);
    print(" ");
    print_number((uint32_t)label);
    print(" ");
    print_number(*nanoseconds);
    print("\n");

    for (i = 0; i < MODEL_INPUT_BYTES; ++i) {
        input[i] = as_int8(pixels[i]);
    }
    label_int8 = model_predict_int8(input, scores_int8, scratch + 1);
    return memcmp(scores, expected, MODEL_CLASSES) == 0 && memcmp(scores_int8, expected, MODEL_CLASSES) == 0 &&
           label == model_argmax(scores) && label_int8 == label && scratch_is_kept_to();
}

static void print_line(const char *what, uint32_t number)
{
    print(what);
    print(" ");
    print_number(number);
    print("\n");
}

int main(void)
{
    uint32_t empty, total = 0, right = 0, digit, stack_bytes[2];
    int8_t scores[MODEL_CLASSES];
    int label;

    print("model " MODEL_NAME " " MODEL_SHA256 "\n");
    print_line("scratch", MODEL_SCRATCH_BYTES);
    print_line("loop", CALIBRATION);
    print_line("counted", time_loop(CALIBRATION + 2) - time_loop(2));
    empty = time_call(do_nothing, edge_digits_golden_pixels[0], scores, &label);
    for (digit = 0; digit < EDGE_DIGITS_GOLDEN_COUNT; ++digit) {
        uint32_t nanoseconds;
        right += (uint32_t)check(edge_digits_golden_pixels[digit], golden_scores[digit], empty, &nanoseconds);
        total += nanoseconds;
    }
    print_line("mean", (total + EDGE_DIGITS_GOLDEN_COUNT / 2) / EDGE_DIGITS_GOLDEN_COUNT);
    /* What is written may be what was there: twice, with other bytes there. */
    stack_bytes[0] = stack_of_call(edge_digits_golden_pixels[0], FILL);
    stack_bytes[1] = stack_of_call(edge_digits_golden_pixels[0], FILL ^ 0xFF);
    print_line("stack", stack_bytes[stack_bytes[1] > stack_bytes[0]]);
    print_line("stack_given", sizeof stack);
    print_line("right", right);
    print_line("digits", EDGE_DIGITS_GOLDEN_COUNT);
    return right == EDGE_DIGITS_GOLDEN_COUNT ? 0 : 1;
}
