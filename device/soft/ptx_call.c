// SPDX-License-Identifier: Apache-2.0
/* call and ret: frames, arguments, built-in functions. */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- frames ---- */

static struct ptx_frame *new_frame(struct ptx_warp *warp, const struct ptx_unit *unit) {
    struct ptx_frame *frame = NULL;
    for (struct ptx_frame **at = &warp->spare; *at; at = &(*at)->parent)
        if ((*at)->unit == unit) {
            frame = *at;
            *at = frame->parent;
            return frame;
        }
    size_t bytes = (sizeof *frame + unit->frame_bytes + 63) & ~(size_t)63;
    frame = aligned_alloc(64, bytes);
    if (!frame)
        return NULL;
    memset(frame, 0, bytes);
    frame->unit = unit;
    frame->capacity = unit->frame_bytes;
    memcpy(frame->regs, unit->constants, unit->constant_bytes);
    return frame;
}

void ptx_frame_drop(struct ptx_warp *warp, struct ptx_frame *frame) {
    frame->parent = warp->spare;
    warp->spare = frame;
}

void ptx_frames_free(struct ptx_warp *warp) {
    while (warp->spare) {
        struct ptx_frame *frame = warp->spare;
        warp->spare = frame->parent;
        free(frame);
    }
    /* A stopped warp still has frames in use, several groups possibly the same ones. */
    while (warp->count) {
        struct ptx_frame *deepest = warp->groups[0].frame;
        for (uint32_t i = 1; i < warp->count; i++)
            if (warp->groups[i].frame->depth > deepest->depth)
                deepest = warp->groups[i].frame;
        if (deepest->depth == 0) {
            warp->count = 0;
            break;
        }
        for (uint32_t i = 0; i < warp->count; i++)
            if (warp->groups[i].frame == deepest)
                warp->groups[i].frame = deepest->parent;
        free(deepest);
    }
}

bool ptx_local_grow(struct ptx_warp *warp, uint64_t bytes) {
    if (bytes <= warp->local_bytes)
        return true;
    if (bytes > PTX_MAX_LOCAL)
        return false;
    uint64_t want = bytes * 2 < PTX_MAX_LOCAL ? bytes * 2 : PTX_MAX_LOCAL;
    want = (want + 15) & ~15ull;
    uint8_t *bigger = aligned_alloc(64, want * 32);
    if (!bigger)
        return false;
    memcpy(bigger, warp->local, (size_t)warp->local_bytes * 32);
    memset(bigger + (size_t)warp->local_bytes * 32, 0, (want - warp->local_bytes) * 32);
    if (warp->local_owned)
        free(warp->local);
    warp->local = bigger;
    warp->local_owned = true;
    warp->local_bytes = (uint32_t)want;
    return true;
}

/* ---- arguments ---- */

static void copy_local(struct ptx_warp *warp, uint32_t mask, uint64_t to, uint64_t from, uint32_t size) {
    if (mask == UINT32_MAX && !(to & 3) && !(from & 3)) {
        memmove(warp->local + to * 32, warp->local + from * 32, (size_t)(size + 3) / 4 * 128);
        return;
    }
    uint8_t buffer[256];
    PTX_EACH_LANE(lane, mask) {
        for (uint32_t done = 0; done < size; done += sizeof buffer) {
            uint32_t part = size - done < sizeof buffer ? size - done : (uint32_t)sizeof buffer;
            ptx_local_read(warp, lane, from + done, buffer, part);
            ptx_local_write(warp, lane, to + done, buffer, part);
        }
    }
}

/* Copies one parameter between frames; sizes have been compared when the call was decoded or entered. */
static void copy_place(struct ptx_warp *warp, uint32_t mask, struct ptx_frame *to_frame,
                       const struct ptx_place *to, const struct ptx_frame *from_frame,
                       const struct ptx_place *from) {
    uint64_t to_local = (uint64_t)to_frame->local_base + to->offset;
    uint64_t from_local = (uint64_t)from_frame->local_base + from->offset;
    if (!to->in_register && !from->in_register) {
        copy_local(warp, mask, to_local, from_local, to->size);
        return;
    }
    uint32_t size = to->in_register ? to->size : from->size;
    if (size == 0) {
        uint32_t old, bits;
        memcpy(&old, to_frame->regs + to->offset, 4);
        memcpy(&bits, from_frame->regs + from->offset, 4);
        bits = (old & ~mask) | (bits & mask);
        memcpy(to_frame->regs + to->offset, &bits, 4);
        return;
    }
    PTX_EACH_LANE(lane, mask) {
        uint8_t value[16];
        if (from->in_register)
            memcpy(value, from_frame->regs + from->offset + lane * size, size);
        else
            ptx_local_read(warp, lane, from_local, value, size);
        if (to->in_register)
            memcpy(to_frame->regs + to->offset + lane * size, value, size);
        else
            ptx_local_write(warp, lane, to_local, value, size);
    }
}

static bool places_match(const struct ptx_place *a, const struct ptx_place *b) {
    if (a->in_register == b->in_register)
        return a->size == b->size;
    /* A predicate is never in memory. */
    return a->size == b->size && a->size != 0 && a->size <= 16;
}

static bool call_matches(const struct ptx_call *call, const struct ptx_unit *unit) {
    const struct ptx_function *f = unit->function;
    if (call->argument_count != f->formal_count || call->return_count != f->return_count)
        return false;
    for (uint32_t i = 0; i < call->argument_count; i++)
        if (!places_match(&call->arguments[i], &unit->formals[i]))
            return false;
    for (uint32_t i = 0; i < call->return_count; i++)
        if (!places_match(&call->returns[i], &unit->returns[i]))
            return false;
    return true;
}

/* ---- call, ret ---- */

static enum ptx_step enter(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_call *call,
                           const struct ptx_unit *unit, uint32_t mask) {
    struct ptx_warp *warp = x->warp;
    struct ptx_frame *caller = x->frame;
    uint32_t lane = (uint32_t)__builtin_ctz(mask);
    uint32_t base = (caller->local_top + 15) & ~15u;
    if (caller->depth >= PTX_MAX_DEPTH || !ptx_local_grow(warp, (uint64_t)base + unit->local_bytes))
        return ptx_fault(x, op, PTX_STACK_ERROR, lane, 0, "call of '%s' overflows the stack",
                         unit->function->name);
    if (!call_matches(call, unit))
        return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, lane, 0, "call of '%s' with other parameters",
                         unit->function->name);
    struct ptx_frame *frame = new_frame(warp, unit);
    if (!frame)
        return ptx_fault(x, op, PTX_STACK_ERROR, lane, 0, "no memory to call '%s'", unit->function->name);
    frame->parent = caller;
    frame->call = op;
    frame->lanes = mask;
    frame->depth = caller->depth + 1;
    frame->local_base = base;
    frame->local_top = base + unit->local_bytes;
    for (uint32_t i = 0; i < call->argument_count; i++)
        copy_place(warp, mask, frame, &unit->formals[i], caller, &call->arguments[i]);
    struct ptx_group *group = x->group;
    uint32_t rest = group->mask & ~mask;
    group->pc = op + 1;
    if (rest) {
        group->mask = rest;
        ptx_warp_add_group(warp, unit->entry, frame, mask);
    } else {
        group->pc = unit->entry;
        group->frame = frame;
    }
    return PTX_STEP_JUMP;
}

static enum ptx_step run_call(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct ptx_call *call = op->other.pointer;
    if (call->builtin)
        return ptx_call_builtin(x, op, call, call->builtin, mask);
    if (call->unit)
        return enter(x, op, call, call->unit, mask);
    /* Lanes that call something else come back to this operation. */
    const uint64_t *target = ptx_r64(x, op->other.arg[0]);
    uint32_t lane = (uint32_t)__builtin_ctz(mask), same = 0;
    uint64_t address = target[lane];
    PTX_EACH_LANE(other, mask) same |= (uint32_t)(target[other] == address) << other;
    struct ptx_image *image = x->grid->image;
    struct ptx_function *function = ptx_function_at(image->module, address);
    struct ptx_unit *unit = function ? image->by_function[function->definition->id] : NULL;
    if (!function || (!unit && !function->definition->builtin))
        return ptx_fault(x, op, PTX_INVALID_PC, lane, address, "call of 0x%llx, where no function is",
                         (unsigned long long)address);
    struct ptx_group *group = x->group;
    uint32_t others = mask & ~same, skip = group->mask & ~mask;
    if (others) {
        group->mask = same;
        ptx_warp_add_group(x->warp, op, x->frame, others);
        if (skip)
            ptx_warp_add_group(x->warp, op + 1, x->frame, skip);
    }
    if (!unit) {
        enum ptx_step step = ptx_call_builtin(x, op, call, function->definition->builtin, same);
        if (step != PTX_STEP_NEXT || !others)
            return step;
        group->pc = op + 1;
        return PTX_STEP_JUMP;
    }
    return enter(x, op, call, unit, same);
}

enum ptx_step ptx_run_ret(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    struct ptx_frame *frame = x->frame;
    struct ptx_warp *warp = x->warp;
    struct ptx_group *group = x->group;
    group->pc = op + 1;
    if (!frame->parent) {
        frame->lanes &= ~mask;
        ptx_warp_exit_lanes(x, mask);
        return PTX_STEP_JUMP;
    }
    struct ptx_frame *caller = frame->parent;
    const struct ptx_call *call = frame->call->other.pointer;
    for (uint32_t i = 0; i < call->return_count; i++)
        copy_place(warp, mask, caller, &call->returns[i], frame, &frame->unit->returns[i]);
    frame->lanes &= ~mask;
    uint32_t rest = group->mask & ~mask;
    if (rest) {
        group->mask = rest;
        ptx_warp_add_group(warp, frame->call + 1, caller, mask);
    } else {
        group->pc = frame->call + 1;
        group->frame = caller;
    }
    if (!frame->lanes)
        ptx_frame_drop(warp, frame);
    return PTX_STEP_JUMP;
}

/* ---- built-in functions ---- */

static uint64_t argument(struct ptx_exec *x, const struct ptx_call *call, uint32_t index, uint32_t lane) {
    const struct ptx_place *place = &call->arguments[index];
    uint64_t value = 0;
    uint32_t size = place->size < 8 ? place->size : 8;
    if (place->in_register)
        memcpy(&value, x->regs + place->offset + lane * place->size, size);
    else
        ptx_local_read(x->warp, lane, (uint64_t)x->frame->local_base + place->offset, &value, size);
    return value;
}

static void give_back(struct ptx_exec *x, const struct ptx_call *call, uint32_t lane, uint64_t value) {
    if (!call->return_count)
        return;
    const struct ptx_place *place = &call->returns[0];
    uint32_t size = place->size < 8 ? place->size : 8;
    if (place->in_register)
        memcpy(x->regs + place->offset + lane * place->size, &value, size);
    else
        ptx_local_write(x->warp, lane, (uint64_t)x->frame->local_base + place->offset, &value, size);
}

/* Reads a C string of the device, shortened to the buffer. */
static void read_string(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t address,
                        char *to, size_t size) {
    size_t n = 0;
    while (n + 1 < size && ptx_memory_read(x, op, lane, PTX_GENERIC, address + n, &to[n], 1) && to[n])
        n++;
    to[n] = 0;
}

static enum ptx_step assert_fail(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_call *call,
                                 uint32_t lane) {
    char message[512], file[256], function[256], text[1400];
    const struct ptx_services *services = x->grid->launch.services;
    const uint32_t *block = x->grid->launch.block, *id = x->block->id;
    uint32_t thread = x->warp->index * 32 + lane;
    read_string(x, op, lane, argument(x, call, 0, lane), message, sizeof message);
    read_string(x, op, lane, argument(x, call, 1, lane), file, sizeof file);
    uint32_t line = (uint32_t)argument(x, call, 2, lane);
    read_string(x, op, lane, argument(x, call, 3, lane), function, sizeof function);
    int n = snprintf(text, sizeof text,
                     "%s:%u: %s: block: [%u,%u,%u], thread: [%u,%u,%u] Assertion `%s` failed.\n", file, line,
                     function, id[0], id[1], id[2], thread % block[0], thread / block[0] % block[1],
                     thread / block[0] / block[1], message);
    if (services && services->output && n > 0)
        services->output(services->self, text, (size_t)n);
    return ptx_fault(x, op, PTX_ASSERT, lane, 0, "assertion `%.200s` failed", message);
}

enum ptx_step ptx_call_builtin(struct ptx_exec *x, const struct ptx_op *op, const struct ptx_call *call,
                               enum ptx_builtin builtin, uint32_t mask) {
    static const uint8_t wanted[] = {
        [PTX_VPRINTF] = 2, [PTX_ASSERTFAIL] = 4, [PTX_MALLOC] = 1, [PTX_FREE] = 1, [PTX_SET_CONDITION] = 2};
    const struct ptx_services *services = x->grid->launch.services;
    if (call->argument_count < wanted[builtin])
        return ptx_fault(x, op, PTX_ILLEGAL_INSTRUCTION, (uint32_t)__builtin_ctz(mask), 0,
                         "built-in function with %u arguments", call->argument_count);
    PTX_EACH_LANE(lane, mask) {
        uint64_t value = 0;
        switch (builtin) {
        case PTX_VPRINTF: {
            int32_t count;
            if (!ptx_printf(x, op, lane, argument(x, call, 0, lane), argument(x, call, 1, lane), &count))
                return PTX_STEP_FAULT;
            value = (uint32_t)count;
            break;
        }
        case PTX_ASSERTFAIL:
            return assert_fail(x, op, call, lane);
        case PTX_MALLOC:
            value = argument(x, call, 0, lane);
            value = services && services->heap_alloc ? services->heap_alloc(services->self, value) : 0;
            break;
        case PTX_SET_CONDITION:
            if (services && services->set_condition)
                services->set_condition(services->self, argument(x, call, 0, lane),
                                        (uint32_t)argument(x, call, 1, lane));
            continue;
        default:
            value = argument(x, call, 0, lane);
            if (value && services && services->heap_free)
                services->heap_free(services->self, value);
            continue;
        }
        give_back(x, call, lane, value);
    }
    return PTX_STEP_NEXT;
}

/* ---- decoding ---- */

static struct ptx_unit *unit_of(struct ptx_decode *d, const struct ptx_function *f) {
    struct ptx_image *image = d->image;
    struct ptx_unit *unit = image->by_function[f->id];
    if (!unit) {
        unit = ptx_parse_alloc(&d->parse, sizeof *unit);
        unit->function = f;
        image->by_function[f->id] = unit;
        image->units[image->unit_count++] = unit;
    }
    return unit;
}

struct call_operands {
    struct ptx_operand *list;
    uint32_t count;
};

/* "(a, b)"; operands are registers, immediates or .param variables. */
static void parse_list(struct ptx_decode *d, struct call_operands *out) {
    struct ptx_parse *p = &d->parse;
    *out = (struct call_operands){0};
    if (!ptx_parse_accept(p, '(') || ptx_parse_accept(p, ')'))
        return;
    uint32_t capacity = 0;
    do {
        if (out->count == capacity) {
            capacity = capacity ? capacity * 2 : 8;
            struct ptx_operand *bigger = ptx_parse_alloc(p, capacity * sizeof *bigger);
            if (out->count)
                memcpy(bigger, out->list, out->count * sizeof *bigger);
            out->list = bigger;
        }
        if (out->count >= PTX_MAX_FORMALS)
            ptx_decode_fail(d, PTX_INVALID, "call with too many arguments");
        d->element_count = 0;
        ptx_parse_one_operand(d, &out->list[out->count++]);
    } while (ptx_parse_accept(p, ','));
    ptx_parse_expect(p, ')');
}

static void place_operand(struct ptx_decode *d, const struct ptx_operand *operand,
                          const struct ptx_formal *formal, bool dest, struct ptx_place *place,
                          uint32_t *vreg) {
    *vreg = PTX_NO_REGISTER;
    bool memory = (operand->kind == PTX_OPERAND_VARIABLE && operand->variable->space == PTX_PARAM) ||
                  (operand->kind == PTX_OPERAND_FORMAL && !d->function->is_entry);
    if (memory) {
        if (operand->kind == PTX_OPERAND_VARIABLE) {
            place->offset = (uint32_t)operand->variable->offset;
            place->size = (uint32_t)operand->variable->size;
        } else {
            *place = *operand->place;
        }
    } else {
        place->in_register = true;
        enum alu_type type = formal ? formal->type : ALU_B32;
        *vreg = dest ? ptx_any_dest(d, operand, type) : ptx_any_source(d, operand, type);
        place->size = d->vregs[*vreg].size;
    }
    if (formal) {
        uint32_t size = formal->in_register ? ptx_register_size(formal->type) : formal->size;
        struct ptx_place wanted = {.in_register = formal->in_register, .size = size};
        if (!places_match(place, &wanted))
            ptx_decode_fail(d, PTX_INVALID, "argument of the wrong size in a call");
    }
}

void ptx_decode_call(struct ptx_decode *d) {
    struct ptx_parse *p = &d->parse;
    struct call_operands returns = {0}, arguments = {0};
    struct ptx_operand callee;
    if (ptx_token_punct(&p->token, '(')) {
        parse_list(d, &returns);
        ptx_parse_expect(p, ',');
    }
    ptx_parse_one_operand(d, &callee);
    const struct ptx_name *shape = NULL;
    if (ptx_parse_accept(p, ',')) {
        if (ptx_token_punct(&p->token, '(')) {
            parse_list(d, &arguments);
            if (ptx_parse_accept(p, ',')) {
                struct ptx_operand prototype;
                ptx_parse_one_operand(d, &prototype);
                shape = prototype.kind == PTX_OPERAND_NAME ? prototype.name : NULL;
            }
        } else {
            struct ptx_operand prototype;
            ptx_parse_one_operand(d, &prototype);
            shape = prototype.kind == PTX_OPERAND_NAME ? prototype.name : NULL;
        }
    }
    ptx_parse_expect(p, ';');

    struct ptx_call *call = ptx_parse_alloc(p, sizeof *call);
    const struct ptx_formal *formals = NULL, *results = NULL;
    uint32_t formal_count = arguments.count, result_count = returns.count;
    uint32_t target = PTX_NO_REGISTER;
    if (callee.kind == PTX_OPERAND_FUNCTION) {
        const struct ptx_function *f = callee.function;
        if (f->is_entry)
            ptx_decode_fail(d, PTX_UNSUPPORTED, "call of kernel '%s'", f->name);
        call->function = f;
        call->builtin = f->builtin;
        if (!f->body && !f->builtin)
            ptx_decode_fail(d, PTX_UNRESOLVED, "function '%s' is not defined", f->name);
        if (f->body)
            call->unit = unit_of(d, f);
        formals = f->formals;
        results = f->returns;
        formal_count = f->formal_count;
        result_count = f->return_count;
    } else if (callee.kind == PTX_OPERAND_REGISTER) {
        target = ptx_source(d, &callee, ALU_B64);
        d->image->indirect_calls = true;
        if (shape && shape->kind == PTX_NAME_PROTOTYPE) {
            formals = shape->prototype->formals;
            results = shape->prototype->returns;
            formal_count = shape->prototype->formal_count;
            result_count = shape->prototype->return_count;
        }
    } else {
        ptx_decode_fail(d, callee.kind == PTX_OPERAND_NAME ? PTX_UNRESOLVED : PTX_INVALID,
                        "call of '%.*s', which is no function",
                        (int)(callee.token.size < 200 ? callee.token.size : 200), callee.token.text);
    }
    if (formal_count != arguments.count || result_count != returns.count)
        ptx_decode_fail(d, PTX_INVALID, "call with %u arguments and %u results", arguments.count,
                        returns.count);
    d->image->calls = true;
    call->argument_count = arguments.count;
    call->return_count = returns.count;
    call->arguments = ptx_parse_alloc(p, (arguments.count + 1) * sizeof *call->arguments);
    call->returns = ptx_parse_alloc(p, (returns.count + 1) * sizeof *call->returns);
    uint32_t *vregs = ptx_parse_alloc(p, (arguments.count + returns.count + 1) * sizeof *vregs);
    for (uint32_t i = 0; i < arguments.count; i++)
        place_operand(d, &arguments.list[i], formals ? &formals[i] : NULL, false, &call->arguments[i],
                      &vregs[i]);
    for (uint32_t i = 0; i < returns.count; i++)
        place_operand(d, &returns.list[i], results ? &results[i] : NULL, true, &call->returns[i],
                      &vregs[arguments.count + i]);
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, run_call);
    op->other.pointer = call;
    if (target != PTX_NO_REGISTER)
        ptx_use(d, &op->other.arg[0], target, false);
    for (uint32_t i = 0; i < arguments.count; i++)
        if (call->arguments[i].in_register)
            ptx_use(d, &call->arguments[i].offset, vregs[i], false);
    for (uint32_t i = 0; i < returns.count; i++)
        if (call->returns[i].in_register)
            ptx_use(d, &call->returns[i].offset, vregs[arguments.count + i], true);
}
