// SPDX-License-Identifier: Apache-2.0
/*
 * Conditional nodes of graphs and the conditions that steer them. A condition is a counted 32-bit value with
 * a handle; kernels set it by that handle, the branches of a running list of operations read it. Clones of a
 * graph share its conditions.
 */
#ifndef BARCUDA_DEVICE_SOFT_CONDITIONAL_H
#define BARCUDA_DEVICE_SOFT_CONDITIONAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/cuda_types.h"

struct soft_condition;
struct soft_graph;
struct soft_node;
struct soft_op;

struct soft_condition *soft_condition_retain(struct soft_condition *);
void soft_condition_release(struct soft_condition *); /* NULL is allowed */
/* cudaGraphSetConditional of device code; a handle that names nothing is ignored. Any thread. */
void soft_condition_set(uint64_t handle, uint32_t value);

/* ---- in graphs; graph lock held ---- */

/* Makes the node a conditional one with empty bodies; params->phGraph_out then points to them and belongs to
 * the node. */
CUresult soft_conditional_set(struct soft_node *, CUDA_CONDITIONAL_NODE_PARAMS *params);
void soft_node_set_condition(struct soft_node *, struct soft_condition *);
/* The conditions of `from` take the place of those of `to`; false without memory. */
bool soft_conditions_take(struct soft_graph *to, const struct soft_graph *from);
void soft_conditions_release(struct soft_graph *);
/* Whether the graph can be instantiated as far as conditional nodes are concerned: each condition steers a
 * node, and bodies hold only what CUDA allows there. */
CUresult soft_conditions_check(struct soft_graph *, CUgraphNode *error_node, CUgraphInstantiateResult *);

/* ---- operations ---- */

/* Skips body `body` of the node, to `target`, unless the condition selects it. */
void soft_branch_op(struct soft_op *, const struct soft_node *, size_t body, size_t target);
void soft_jump_op(struct soft_op *, const struct soft_node *, size_t target);
/* Gives condition `index` of the graph its default; false (and no operation) when it has none. */
bool soft_condition_op(struct soft_op *, const struct soft_graph *, size_t index);
bool soft_branch_taken(const struct soft_op *); /* whether the body is executed */
void soft_condition_reset(const struct soft_op *);

#endif
