/* Values that one instruction computes with, where the compiler says that there is such a one; else a single one. */
#if defined(__AVX512F__)
#include <immintrin.h>
#define EDGE_LANES 16
typedef __m512 edge_floats;
#define edge_floats_load(from) _mm512_loadu_ps(from)
#define edge_floats_store(to, values) _mm512_storeu_ps(to, values)
#define edge_floats_all(value) _mm512_set1_ps(value)
#define edge_floats_add(a, b) _mm512_add_ps(a, b)
#define edge_floats_add_product(sum, a, b) _mm512_fmadd_ps(a, b, sum)
#define edge_floats_most(a, b) _mm512_max_ps(a, b)
#define edge_floats_least(a, b) _mm512_min_ps(a, b)
#elif defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>
#define EDGE_LANES 8
typedef __m256 edge_floats;
#define edge_floats_load(from) _mm256_loadu_ps(from)
#define edge_floats_store(to, values) _mm256_storeu_ps(to, values)
#define edge_floats_all(value) _mm256_set1_ps(value)
#define edge_floats_add(a, b) _mm256_add_ps(a, b)
#define edge_floats_add_product(sum, a, b) _mm256_fmadd_ps(a, b, sum)
#define edge_floats_most(a, b) _mm256_max_ps(a, b)
#define edge_floats_least(a, b) _mm256_min_ps(a, b)
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#define EDGE_LANES 4
typedef float32x4_t edge_floats;
#define edge_floats_load(from) vld1q_f32(from)
#define edge_floats_store(to, values) vst1q_f32(to, values)
#define edge_floats_all(value) vdupq_n_f32(value)
#define edge_floats_add(a, b) vaddq_f32(a, b)
#define edge_floats_add_product(sum, a, b) vfmaq_f32(sum, a, b)
#define edge_floats_most(a, b) vmaxq_f32(a, b)
#define edge_floats_least(a, b) vminq_f32(a, b)
#else
#define EDGE_LANES 1
typedef float edge_floats;
#define edge_floats_load(from) (*(from))
#define edge_floats_store(to, values) (void)(*(to) = (values))
#define edge_floats_all(value) (value)
#define edge_floats_add(a, b) ((a) + (b))
#define edge_floats_add_product(sum, a, b) edge_add_product(sum, a, b)
#define edge_floats_most(a, b) ((a) > (b) ? (a) : (b))
#define edge_floats_least(a, b) ((a) < (b) ? (a) : (b))
#endif
