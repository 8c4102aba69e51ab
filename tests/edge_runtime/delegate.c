/* A TFLite delegate for the tests: it computes TANH and RESHAPE on the CPU, and fails where its options tell it to.
 *
 * The ABI is that of TensorFlow Lite's external delegates (external_delegate_interface.h, c/common.h), of which only what
 * is used is declared here. LiteRT, TensorFlow and tflite_runtime load it alike.
 *
 * Options: operators, a list such as TANH+RESHAPE (the default), or NONE; fail, one of create, crash, graph, run.
 */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { OK = 0, FAILED = 1 };
enum { FLOAT32 = 1, INT8 = 9 };
enum { RESHAPE = 22, TANH = 28 };

typedef struct {
    int size;
    int data[];
} IntArray;

typedef struct Delegate Delegate;
typedef struct Context Context;

typedef struct {
    int type;
    void *data;
    IntArray *dims;
    struct {
        float scale;
        int32_t zero_point;
    } quantization;
    int allocation_type;
    size_t bytes;
    const void *allocation;
    const char *name;
    Delegate *delegate;
    int buffer_handle;
    bool data_is_stale;
    bool is_variable;
    struct {
        int type;
        void *parameters;
    } quantization_by_channel;
    void *sparsity;
    const IntArray *dims_signature;
} Tensor;

typedef struct {
    IntArray *inputs;
    IntArray *outputs;
    IntArray *intermediates;
    IntArray *temporaries;
    void *user_data;
} Node;

typedef struct {
    void *(*init)(Context *, const char *, size_t);
    void (*free)(Context *, void *);
    int (*prepare)(Context *, Node *);
    int (*invoke)(Context *, Node *);
    const char *(*profiling_string)(const Context *, const Node *);
    int32_t builtin_code;
    const char *custom_name;
    int version;
    void *external;
    void *asynchronous;
    uint64_t in_place;
} Registration;

struct Context {
    size_t tensor_count;
    int (*get_execution_plan)(Context *, IntArray **);
    Tensor *tensors;
    void *implementation;
    int (*resize_tensor)(Context *, Tensor *, IntArray *);
    void (*report_error)(Context *, const char *, ...);
    int (*add_tensors)(Context *, int, int *);
    int (*get_node_and_registration)(Context *, int, Node **, Registration **);
    int (*replace_nodes)(Context *, Registration, const IntArray *, Delegate *);
};

struct Delegate {
    void *data;
    int (*prepare)(Context *, Delegate *);
    void *copy_from_buffer;
    void *copy_to_buffer;
    void *free_buffer;
    int64_t flags;
    void *builder;
    bool takes_tanh;
    bool takes_reshape;
    bool fails_in_graph;
    bool fails_in_run;
};

typedef struct {
    Delegate *delegate;
    IntArray *nodes;
} DelegatedPart;

typedef struct {
    bool fails;
    int count;
    struct {
        int32_t code;
        int input;
        int output;
    } steps[];
} Program;

static void *init(Context *context, const char *buffer, size_t length)
{
    const DelegatedPart *part = (const DelegatedPart *)buffer;
    (void)length;
    Program *program = calloc(1, sizeof(Program) + (size_t)part->nodes->size * sizeof(program->steps[0]));
    program->fails = part->delegate->fails_in_run;
    program->count = part->nodes->size;
    for (int i = 0; i < program->count; ++i) {
        Node *node;
        Registration *registration;
        context->get_node_and_registration(context, part->nodes->data[i], &node, &registration);
        program->steps[i].code = registration->builtin_code;
        program->steps[i].input = node->inputs->data[0];
        program->steps[i].output = node->outputs->data[0];
    }
    return program;
}

static void release(Context *context, void *program)
{
    (void)context;
    free(program);
}

static int prepare_node(Context *context, Node *node)
{
    (void)context;
    (void)node;
    return OK;
}

static void tanh_of(const Tensor *from, const Tensor *to)
{
    if (from->type == FLOAT32) {
        for (size_t i = 0; i < from->bytes / sizeof(float); ++i) {
            ((float *)to->data)[i] = tanhf(((const float *)from->data)[i]);
        }
        return;
    }
    for (size_t i = 0; i < from->bytes; ++i) {
        float value = from->quantization.scale
                      * (float)(((const int8_t *)from->data)[i] - from->quantization.zero_point);
        float scaled = roundf(tanhf(value) / to->quantization.scale) + (float)to->quantization.zero_point;
        ((int8_t *)to->data)[i] = (int8_t)fminf(fmaxf(scaled, -128.0F), 127.0F);
    }
}

static int invoke(Context *context, Node *node)
{
    const Program *program = node->user_data;
    if (program->fails) {
        context->report_error(context, "the test's delegate does not run");
        return FAILED;
    }
    for (int i = 0; i < program->count; ++i) {
        const Tensor *from = &context->tensors[program->steps[i].input];
        const Tensor *to = &context->tensors[program->steps[i].output];
        if (program->steps[i].code == TANH) {
            tanh_of(from, to);
        } else {
            memmove(to->data, from->data, from->bytes);
        }
    }
    return OK;
}

static int prepare_graph(Context *context, Delegate *delegate)
{
    if (delegate->fails_in_graph) {
        context->report_error(context, "the test's delegate refuses the graph");
        return FAILED;
    }
    IntArray *plan;
    if (context->get_execution_plan(context, &plan) != OK) {
        return FAILED;
    }
    /* The first number is how many there are. */
    IntArray *taken = calloc((size_t)plan->size + 1U, sizeof(int));
    for (int i = 0; i < plan->size; ++i) {
        Node *node;
        Registration *registration;
        if (context->get_node_and_registration(context, plan->data[i], &node, &registration) != OK) {
            free(taken);
            return FAILED;
        }
        int type = context->tensors[node->inputs->data[0]].type;
        bool takes = (registration->builtin_code == TANH && delegate->takes_tanh && (type == FLOAT32 || type == INT8))
                     || (registration->builtin_code == RESHAPE && delegate->takes_reshape);
        if (takes) {
            taken->data[taken->size++] = plan->data[i];
        }
    }
    Registration registration = {
        .init = init,
        .free = release,
        .prepare = prepare_node,
        .invoke = invoke,
        .custom_name = "TestDelegate",
        .version = 1,
    };
    int status = context->replace_nodes(context, registration, taken, delegate);
    free(taken);
    return status;
}

Delegate *tflite_plugin_create_delegate(
    char **keys, char **values, size_t count, void (*report_error)(const char *))
{
    const char *operators = "TANH+RESHAPE";
    const char *fail = "";
    for (size_t i = 0; i < count; ++i) {
        if (strcmp(keys[i], "operators") == 0) {
            operators = values[i];
        } else if (strcmp(keys[i], "fail") == 0) {
            fail = values[i];
        } else {
            report_error("no such option");
            return NULL;
        }
    }
    if (strcmp(fail, "create") == 0) {
        report_error("the test's delegate finds no device");
        return NULL;
    }
    if (strcmp(fail, "crash") == 0) {
        abort();
    }
    Delegate *delegate = calloc(1, sizeof(Delegate));
    delegate->prepare = prepare_graph;
    delegate->takes_tanh = strstr(operators, "TANH") != NULL;
    delegate->takes_reshape = strstr(operators, "RESHAPE") != NULL;
    delegate->fails_in_graph = strcmp(fail, "graph") == 0;
    delegate->fails_in_run = strcmp(fail, "run") == 0;
    return delegate;
}

void tflite_plugin_destroy_delegate(Delegate *delegate)
{
    free(delegate);
}
