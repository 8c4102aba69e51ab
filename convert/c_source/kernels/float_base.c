#if defined(__GNUC__)
#define EDGE_INLINE inline __attribute__((always_inline, unused))
#define EDGE_NOINLINE __attribute__((noinline))
#define EDGE_ALIGNED __attribute__((aligned(64)))
#else
#define EDGE_INLINE inline
#define EDGE_NOINLINE
#define EDGE_ALIGNED
#endif

/* Before a loop whose results depend on what lies at the same place only, which may be the place of the result. */
#if defined(__clang__)
#define EDGE_ONE_BY_ONE _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define EDGE_ONE_BY_ONE _Pragma("GCC ivdep")
#else
#define EDGE_ONE_BY_ONE
#endif

/* x * y + sum, rounded once where the processor does so. */
static EDGE_INLINE float edge_add_product(float sum, float x, float y)
{
#if defined(__FP_FAST_FMAF) && defined(__GNUC__)
    return __builtin_fmaf(x, y, sum);
#else
    return sum + x * y;
#endif
}
