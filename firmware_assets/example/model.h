/* The names of one model for a program that takes any: -DMODEL=lenet5 -DMODEL_UPPER=LENET5. A program of yours, which
 * has its model, includes lenet5.h and calls lenet5_predict. */
#ifndef MODEL_H
#define MODEL_H

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define TEXT_(a) #a
#define TEXT(a) TEXT_(a)

#include TEXT(MODEL.h)
#include TEXT(JOIN(MODEL, _int8_golden.h))

#define MODEL_NAME TEXT(MODEL)
#define MODEL_SHA256 JOIN(MODEL_UPPER, _MODEL_SHA256)
#define MODEL_INPUT_BYTES JOIN(MODEL_UPPER, _INPUT_BYTES)
#define MODEL_CLASSES JOIN(MODEL_UPPER, _CLASSES)
#define MODEL_SCRATCH_BYTES JOIN(MODEL_UPPER, _SCRATCH_BYTES)
#define MODEL_SCRATCH_ALIGN JOIN(MODEL_UPPER, _SCRATCH_ALIGN)
#define model_predict JOIN(MODEL, _predict)
#define model_predict_int8 JOIN(MODEL, _predict_int8)
#define model_argmax JOIN(MODEL, _argmax)
#define golden_scores JOIN(MODEL, _int8_golden_scores)

#endif
