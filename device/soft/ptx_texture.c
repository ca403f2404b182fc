// SPDX-License-Identifier: Apache-2.0
/*
 * Textures and surfaces: tex, tld4, txq, suld, sust, sured, suq, istypep. Handles are values in registers;
 * the driver says what they refer to (struct ptx_services), and the memory behind them is checked like that
 * of plain accesses.
 */
#include "device/soft/ptx_decode.h"
#include "device/soft/ptx_exec.h"
#include "device/soft/texture.h"

#include <string.h>

enum boundary { BOUNDARY_TRAP, BOUNDARY_CLAMP, BOUNDARY_ZERO };

/* Registers and modifiers of one instruction; PTX_NO_REGISTER where it has none. */
struct lookup {
    uint32_t handle, resident, layer, level;
    uint32_t at[3], dx[3], dy[3], offset[3];
    uint32_t data[4];                           /* results, or what a store or reduction brings */
    uint8_t geometry, axes, count, size, width; /* count elements of `size` bytes, in lanes of `width` */
    uint8_t boundary, channel, operation, query;
    bool layered, integer, half;
};

static uint32_t lane32(const struct ptx_exec *x, uint32_t offset, uint32_t lane) {
    return offset == PTX_NO_REGISTER ? 0 : ptx_r32(x, offset)[lane];
}

static float lane_float(const struct ptx_exec *x, uint32_t offset, uint32_t lane) {
    uint32_t bits = lane32(x, offset, lane);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* ---- handles ---- */

static const struct texture *hold(struct ptx_exec *x, uint64_t handle) {
    const struct ptx_services *services = x->grid->launch.services;
    for (uint32_t i = 0; i < PTX_TEXTURES; i++)
        if (x->textures[i].texture && x->textures[i].handle == handle)
            return x->textures[i].texture;
    const struct texture *t =
        services && services->texture_hold ? services->texture_hold(services->self, handle) : NULL;
    if (t) {
        struct ptx_held_texture *held = &x->textures[x->texture_turn++ % PTX_TEXTURES];
        if (held->texture)
            services->texture_release(services->self, held->texture);
        *held = (struct ptx_held_texture){handle, t};
    }
    return t;
}

void ptx_textures_release(struct ptx_exec *x) {
    const struct ptx_services *services = x->grid->launch.services;
    for (uint32_t i = 0; i < PTX_TEXTURES; i++)
        if (x->textures[i].texture)
            services->texture_release(services->self, x->textures[i].texture);
    memset(x->textures, 0, sizeof x->textures);
}

/* The object of a handle whose memory may be accessed; NULL after a fault. */
static const struct texture *find(struct ptx_exec *x, const struct ptx_op *op, uint32_t lane, uint64_t handle,
                                  bool surface, bool write) {
    const struct texture *t = hold(x, handle);
    const char *what = surface ? "surface" : "texture";
    if (!t || t->surface != surface) {
        ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, lane, handle, "0x%llx is no handle of a %s",
                  (unsigned long long)handle, what);
        return NULL;
    }
    if (!ptx_memory_covers(x, t->address, t->size, write)) {
        ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, lane, t->address, "the memory of %s 0x%llx is not accessible",
                  what, (unsigned long long)handle);
        return NULL;
    }
    return t;
}

/* ---- textures ---- */

static void lookup_of(const struct ptx_exec *x, const struct lookup *a, uint32_t lane,
                      struct texture_lookup *out) {
    out->geometry = (enum texture_geometry)a->geometry;
    out->layer = lane32(x, a->layer, lane);
    for (uint32_t i = 0; i < 3; i++)
        out->offset[i] = (int32_t)lane32(x, a->offset[i], lane);
}

static void put_results(struct ptx_exec *x, const struct lookup *a, uint32_t lane, const uint32_t result[4]) {
    if (!a->half) {
        for (uint32_t i = 0; i < 4; i++)
            ptx_r32(x, a->data[i])[lane] = result[i];
        return;
    }
    uint16_t halves[4];
    for (uint32_t i = 0; i < 4; i++) {
        float value;
        memcpy(&value, &result[i], sizeof value);
        halves[i] = texture_to_half(value);
    }
    for (uint32_t i = 0; i < a->count; i++)
        memcpy(x->regs + a->data[i] + (size_t)lane * a->width, &halves[i * a->width / 2], a->width);
}

static enum ptx_step run_tex(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    const struct texture *t = NULL;
    uint64_t handle = 0;
    PTX_EACH_LANE(lane, mask) {
        uint64_t wanted = ptx_r64(x, a->handle)[lane];
        if (!t || wanted != handle)
            t = find(x, op, lane, handle = wanted, false, false);
        if (!t)
            return PTX_STEP_FAULT;
        struct texture_lookup lookup;
        uint32_t result[4];
        lookup_of(x, a, lane, &lookup);
        if (a->integer) {
            int32_t at[3];
            for (uint32_t i = 0; i < 3; i++)
                at[i] = (int32_t)lane32(x, a->at[i], lane);
            texture_fetch(t, &lookup, at, (int32_t)lane32(x, a->level, lane), result);
        } else {
            float at[3], dx[3], dy[3], level = lane_float(x, a->level, lane);
            for (uint32_t i = 0; i < 3; i++) {
                at[i] = lane_float(x, a->at[i], lane);
                dx[i] = lane_float(x, a->dx[i], lane);
                dy[i] = lane_float(x, a->dy[i], lane);
            }
            if (a->dx[0] != PTX_NO_REGISTER)
                level = texture_gradient_level(t, lookup.geometry, dx, dy);
            texture_sample(t, &lookup, at, level, result);
        }
        put_results(x, a, lane, result);
    }
    if (a->resident != PTX_NO_REGISTER)
        ptx_set_pred(x, a->resident, mask, UINT32_MAX);
    return PTX_STEP_NEXT;
}

static enum ptx_step run_tld4(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        const struct texture *t = find(x, op, lane, ptx_r64(x, a->handle)[lane], false, false);
        if (!t)
            return PTX_STEP_FAULT;
        struct texture_lookup lookup;
        uint32_t result[4];
        float at[3];
        lookup_of(x, a, lane, &lookup);
        for (uint32_t i = 0; i < 3; i++)
            at[i] = lane_float(x, a->at[i], lane);
        texture_gather(t, &lookup, at, a->channel, result);
        put_results(x, a, lane, result);
    }
    if (a->resident != PTX_NO_REGISTER)
        ptx_set_pred(x, a->resident, mask, UINT32_MAX);
    return PTX_STEP_NEXT;
}

/* ---- surfaces ---- */

static bool bounded(int32_t *index, uint64_t size, enum boundary boundary) {
    if (*index >= 0 && (uint64_t)*index < size)
        return true;
    *index = *index < 0 ? 0 : (int32_t)(size - 1);
    return boundary == BOUNDARY_CLAMP;
}

/*
 * Where `bytes` bytes of a lane are. False after a fault; *out is NULL where the access has no effect. The
 * first coordinate counts bytes.
 */
static bool surface_at(struct ptx_exec *x, const struct ptx_op *op, const struct lookup *a, uint32_t lane,
                       bool write, uint32_t bytes, uint8_t **out) {
    uint64_t handle = ptx_r64(x, a->handle)[lane];
    const struct texture *t = find(x, op, lane, handle, true, write);
    *out = NULL;
    if (!t)
        return false;
    const struct texture_level *level = t->level;
    uint64_t row = (uint64_t)level->width * texture_texel_size(t);
    int32_t at[3] = {0};
    for (uint32_t i = 0; i < a->axes; i++)
        at[i] = (int32_t)lane32(x, a->at[i], lane);
    if (a->layered)
        at[2] = (int32_t)lane32(x, a->layer, lane);
    if ((uint32_t)at[0] % bytes) {
        ptx_fault(x, op, PTX_MISALIGNED, lane, handle, "surface coordinate %d is not aligned to %u bytes",
                  at[0], bytes);
        return false;
    }
    const int32_t given[3] = {at[0], at[1], at[2]};
    int32_t element = at[0] / (int32_t)bytes;
    bool inside = row >= bytes && bounded(&element, row / bytes, a->boundary);
    inside &= bounded(&at[1], level->height, a->boundary);
    inside &= bounded(&at[2], level->depth, a->boundary);
    if (!inside && a->boundary == BOUNDARY_TRAP) {
        ptx_fault(x, op, PTX_TRAP, lane, handle, "surface coordinates (%d,%d,%d) are out of bounds", given[0],
                  given[1], given[2]);
        return false;
    }
    if (inside)
        *out = (uint8_t *)(uintptr_t)level->address + (uint64_t)at[2] * level->slice +
               (uint64_t)at[1] * level->pitch + (uint64_t)element * bytes;
    return true;
}

static enum ptx_step run_suld(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        uint8_t *from, bytes[32] = {0};
        if (!surface_at(x, op, a, lane, false, (uint32_t)a->size * a->count, &from))
            return PTX_STEP_FAULT;
        if (from)
            memcpy(bytes, from, (size_t)a->size * a->count);
        for (uint32_t i = 0; i < a->count; i++) {
            uint64_t value = 0;
            memcpy(&value, bytes + i * a->size, a->size);
            memcpy(x->regs + a->data[i] + (size_t)lane * a->width, &value, a->width);
        }
    }
    return PTX_STEP_NEXT;
}

static enum ptx_step run_sust(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        uint8_t *to;
        if (!surface_at(x, op, a, lane, true, (uint32_t)a->size * a->count, &to))
            return PTX_STEP_FAULT;
        for (uint32_t i = 0; to && i < a->count; i++)
            memcpy(to + i * a->size, x->regs + a->data[i] + (size_t)lane * a->width, a->size);
    }
    return PTX_STEP_NEXT;
}

enum reduction {
    REDUCE_ADD,
    REDUCE_MIN,
    REDUCE_MAX,
    REDUCE_MIN_SIGNED,
    REDUCE_MAX_SIGNED,
    REDUCE_AND,
    REDUCE_OR
};

static uint64_t reduce(enum reduction operation, unsigned size, uint64_t old, uint64_t value) {
    int64_t signed_old = size == 4 ? (int32_t)old : (int64_t)old,
            signed_value = size == 4 ? (int32_t)value : (int64_t)value;
    switch (operation) {
    case REDUCE_ADD:
        return old + value;
    case REDUCE_MIN:
        return old < value ? old : value;
    case REDUCE_MAX:
        return old > value ? old : value;
    case REDUCE_MIN_SIGNED:
        return signed_old < signed_value ? old : value;
    case REDUCE_MAX_SIGNED:
        return signed_old > signed_value ? old : value;
    case REDUCE_AND:
        return old & value;
    default:
        return old | value;
    }
}

static enum ptx_step run_sured(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        uint8_t *at;
        uint64_t value = 0;
        if (!surface_at(x, op, a, lane, true, a->size, &at))
            return PTX_STEP_FAULT;
        memcpy(&value, x->regs + a->data[0] + (size_t)lane * a->width, a->size);
        if (!at)
            continue;
        if (a->size == 4) {
            uint32_t *word = (uint32_t *)(void *)at, old = __atomic_load_n(word, __ATOMIC_RELAXED);
            while (!__atomic_compare_exchange_n(word, &old, (uint32_t)reduce(a->operation, 4, old, value),
                                                true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
                ;
        } else {
            uint64_t *word = (uint64_t *)(void *)at, old = __atomic_load_n(word, __ATOMIC_RELAXED);
            while (!__atomic_compare_exchange_n(word, &old, reduce(a->operation, 8, old, value), true,
                                                __ATOMIC_RELAXED, __ATOMIC_RELAXED))
                ;
        }
    }
    return PTX_STEP_NEXT;
}

/* ---- queries ---- */

enum query {
    QUERY_WIDTH,
    QUERY_HEIGHT,
    QUERY_DEPTH,
    QUERY_DATA_TYPE,
    QUERY_ORDER,
    QUERY_LAYERS,
    QUERY_LEVELS,
    QUERY_SAMPLES,
    QUERY_NORMALIZED,
    QUERY_FILTER,
    QUERY_MODE_0,
    QUERY_MODE_1,
    QUERY_MODE_2,
    QUERY_TEXTURE,
    QUERY_SURFACE
};

static const struct {
    const char *name;
    enum query query;
    bool surface; /* of surfaces too */
} queries[] = {
    {"width", QUERY_WIDTH, true},
    {"height", QUERY_HEIGHT, true},
    {"depth", QUERY_DEPTH, true},
    {"channel_data_type", QUERY_DATA_TYPE, true},
    {"channel_order", QUERY_ORDER, true},
    {"array_size", QUERY_LAYERS, true},
    {"num_mipmap_levels", QUERY_LEVELS, false},
    {"num_samples", QUERY_SAMPLES, false},
    {"normalized_coords", QUERY_NORMALIZED, false},
    {"filter_mode", QUERY_FILTER, false},
    {"addr_mode_0", QUERY_MODE_0, false},
    {"addr_mode_1", QUERY_MODE_1, false},
    {"addr_mode_2", QUERY_MODE_2, false},
};

/* Channel types and orders are OpenCL's numbers. */
static uint32_t data_type(const struct texture *t) {
    bool integer = t->surface || !texture_is_float(t);
    switch (t->format) {
    case TEXTURE_U8:
        return integer ? 0x10da : 0x10d2;
    case TEXTURE_S8:
        return integer ? 0x10d7 : 0x10d0;
    case TEXTURE_U16:
        return integer ? 0x10db : 0x10d3;
    case TEXTURE_S16:
        return integer ? 0x10d8 : 0x10d1;
    case TEXTURE_U32:
        return 0x10dc;
    case TEXTURE_S32:
        return 0x10d9;
    case TEXTURE_F16:
        return 0x10dd;
    default:
        return 0x10de;
    }
}

static uint32_t query(const struct texture *t, enum query query, uint32_t index) {
    const struct texture_level *level = &t->level[index < t->levels ? index : t->levels - 1];
    bool slices = t->layered || t->cube;
    switch (query) {
    case QUERY_WIDTH:
        return level->width;
    case QUERY_HEIGHT:
        return level->height;
    case QUERY_DEPTH:
        return slices ? 1 : level->depth;
    case QUERY_DATA_TYPE:
        return data_type(t);
    case QUERY_ORDER:
        return t->channels == 1 ? 0x10b0 : t->channels == 2 ? 0x10b2 : 0x10b5;
    case QUERY_LAYERS:
        return !t->layered ? 0 : t->cube ? level->depth / 6 : level->depth;
    case QUERY_LEVELS:
        return t->levels;
    case QUERY_SAMPLES:
        return 1;
    case QUERY_NORMALIZED:
        return t->normalized;
    case QUERY_FILTER:
        return t->filter;
    case QUERY_MODE_0:
        return t->mode[0];
    case QUERY_MODE_1:
        return t->mode[1];
    default:
        return t->mode[2];
    }
}

static enum ptx_step run_query(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    PTX_EACH_LANE(lane, mask) {
        uint64_t handle = ptx_r64(x, a->handle)[lane];
        const struct texture *t = hold(x, handle);
        if (!t || t->surface != (a->operation == QUERY_SURFACE))
            return ptx_fault(x, op, PTX_ILLEGAL_ADDRESS, lane, handle, "0x%llx is no such handle",
                             (unsigned long long)handle);
        ptx_r32(x, a->data[0])[lane] = query(t, a->query, lane32(x, a->level, lane));
    }
    return PTX_STEP_NEXT;
}

static enum ptx_step run_istypep(struct ptx_exec *x, const struct ptx_op *op, uint32_t mask) {
    const struct lookup *a = op->other.pointer;
    uint32_t is = 0;
    PTX_EACH_LANE(lane, mask) {
        const struct texture *t = hold(x, ptx_r64(x, a->handle)[lane]);
        is |= (uint32_t)(t && t->surface == (a->operation == QUERY_SURFACE)) << lane;
    }
    ptx_set_pred(x, a->data[0], mask, is);
    return PTX_STEP_NEXT;
}

/* ---- decoding ---- */

static struct lookup *new_lookup(struct ptx_decode *d) {
    struct lookup *a = ptx_parse_alloc(&d->parse, sizeof *a);
    memset(a, 0, sizeof *a);
    a->handle = a->resident = a->layer = a->level = PTX_NO_REGISTER;
    for (uint32_t i = 0; i < 3; i++)
        a->at[i] = a->dx[i] = a->dy[i] = a->offset[i] = PTX_NO_REGISTER;
    for (uint32_t i = 0; i < 4; i++)
        a->data[i] = PTX_NO_REGISTER;
    return a;
}

static void use(struct ptx_decode *d, uint32_t *field, bool write) {
    if (*field != PTX_NO_REGISTER)
        ptx_use(d, field, *field, write);
}

/* The operation for a lookup whose fields are virtual registers so far. */
static void emit(struct ptx_decode *d, struct lookup *a, ptx_fn *fn, bool store) {
    struct ptx_op *op = ptx_emit(d, PTX_OP_FN, fn);
    op->other.pointer = a;
    use(d, &a->handle, false);
    use(d, &a->layer, false);
    use(d, &a->level, false);
    for (uint32_t i = 0; i < 3; i++) {
        use(d, &a->at[i], false);
        use(d, &a->dx[i], false);
        use(d, &a->dy[i], false);
        use(d, &a->offset[i], false);
    }
    for (uint32_t i = 0; i < 4; i++)
        use(d, &a->data[i], !store);
    use(d, &a->resident, true);
}

static uint32_t handle_of(struct ptx_decode *d, const struct ptx_operand *operand) {
    if (operand->kind != PTX_OPERAND_ADDRESS)
        ptx_decode_fail(d, PTX_INVALID, "'%s': a handle in brackets expected", d->opcode);
    /* A reference goes by the address of its variable (struct ptx_services). */
    if (operand->base == PTX_OPERAND_VARIABLE && operand->variable->reference != PTX_NO_REFERENCE && !operand->value)
        return ptx_symbol_vreg(d, operand);
    if (operand->base != PTX_OPERAND_REGISTER)
        ptx_decode_fail(d, PTX_UNSUPPORTED, "'%s': neither a handle in a register nor a reference", d->opcode);
    if (d->vregs[operand->vreg].size != 8 || operand->value)
        ptx_decode_fail(d, PTX_INVALID, "'%s': a handle is a 64-bit register", d->opcode);
    return operand->vreg;
}

static void geometry(struct ptx_decode *d, struct lookup *a) {
    static const struct {
        const char *name;
        enum texture_geometry geometry;
        uint8_t axes;
        bool layered;
    } names[] = {
        {"1d", TEXTURE_1D, 1, false},     {"a1d", TEXTURE_1D, 1, true}, {"2d", TEXTURE_2D, 2, false},
        {"a2d", TEXTURE_2D, 2, true},     {"3d", TEXTURE_3D, 3, false}, {"cube", TEXTURE_CUBE, 3, false},
        {"acube", TEXTURE_CUBE, 3, true},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ptx_take_part(d, names[i].name)) {
            a->geometry = (uint8_t)names[i].geometry;
            a->axes = names[i].axes;
            a->layered = names[i].layered;
            return;
        }
    ptx_decode_unsupported(d);
}

/* Vectors of three have a fourth element that nobody reads. */
static void vector(struct ptx_decode *d, const struct ptx_operand *operand, uint32_t count,
                   enum alu_type type, uint32_t *out) {
    uint32_t given = ptx_element_count(operand);
    if (given < count || given > 4)
        ptx_decode_fail(d, PTX_INVALID, "'%s': vector of %u elements", d->opcode, given);
    for (uint32_t i = 0; i < count; i++)
        out[i] = ptx_source(d, ptx_element(d, operand, i), type);
}

static void coordinates(struct ptx_decode *d, const struct ptx_operand *operand, enum alu_type type,
                        struct lookup *a) {
    a->handle = handle_of(d, operand);
    uint32_t first = a->layered, needed = first + a->axes;
    if (operand->count < needed || operand->count > 4)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u coordinates", d->opcode, operand->count);
    if (a->layered)
        a->layer = ptx_source(d, &d->elements[operand->first], ALU_U32);
    for (uint32_t i = 0; i < a->axes; i++)
        a->at[i] = ptx_source(d, &d->elements[operand->first + first + i], type);
}

static enum alu_type take_type(struct ptx_decode *d) {
    enum alu_type type = ptx_last_type(d);
    d->part_count--;
    return type;
}

/* Results of tex and tld4, and the operand behind them. */
static uint32_t results(struct ptx_decode *d, struct lookup *a) {
    const struct ptx_operand *to = ptx_operand(d, 0);
    enum alu_type type = take_type(d);
    bool pairs = type == ALU_F16X2;
    a->half = pairs || type == ALU_F16;
    a->count = pairs ? 2 : 4;
    a->width = type == ALU_F16 ? 2 : 4;
    if (type != ALU_F32 && type != ALU_S32 && type != ALU_U32 && !a->half)
        ptx_decode_fail(d, PTX_INVALID, "'%s': no type of a texture", d->opcode);
    if (!ptx_take_part(d, pairs ? "v2" : "v4") || to->kind != PTX_OPERAND_VECTOR || to->count != a->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s': %u results expected", d->opcode, a->count);
    for (uint32_t i = 0; i < a->count; i++)
        a->data[i] = ptx_dest(d, ptx_element(d, to, i), type);
    if (!to->residency)
        return 1;
    a->resident = ptx_dest(d, ptx_operand(d, 1), ALU_PRED);
    return 2;
}

static void offsets(struct ptx_decode *d, uint32_t next, struct lookup *a) {
    if (next == d->operand_count)
        return;
    /* A vector of offsets; a value to compare depths with is not supported. */
    const struct ptx_operand *operand = ptx_operand(d, next);
    if (next + 1 != d->operand_count || a->geometry == TEXTURE_CUBE ||
        (operand->kind != PTX_OPERAND_VECTOR && a->geometry != TEXTURE_1D))
        ptx_decode_unsupported(d);
    vector(d, operand, a->axes, ALU_S32, a->offset);
}

static void decode_tex(struct ptx_decode *d) {
    struct lookup *a = new_lookup(d);
    bool level = ptx_take_part(d, "level"), gradient = ptx_take_part(d, "grad");
    bool base = ptx_take_part(d, "base");
    geometry(d, a);
    enum alu_type type = take_type(d);
    if ((type != ALU_F32 && type != ALU_S32) || level + gradient + base > 1)
        ptx_decode_fail(d, PTX_INVALID, "'%s': no type of coordinates", d->opcode);
    a->integer = type == ALU_S32;
    if (a->integer && (gradient || a->geometry == TEXTURE_CUBE))
        ptx_decode_fail(d, PTX_INVALID, "'%s' with whole coordinates", d->opcode);
    uint32_t next = results(d, a);
    if (d->part_count != 1)
        ptx_decode_unsupported(d);
    coordinates(d, ptx_operand(d, next++), type, a);
    if (level) {
        a->level = ptx_source(d, ptx_operand(d, next++), type);
    } else if (gradient) {
        vector(d, ptx_operand(d, next), a->axes, ALU_F32, a->dx);
        vector(d, ptx_operand(d, next + 1), a->axes, ALU_F32, a->dy);
        next += 2;
    }
    offsets(d, next, a);
    emit(d, a, run_tex, false);
}

static void decode_tld4(struct ptx_decode *d) {
    static const char *const channels[] = {"r", "g", "b", "a"};
    struct lookup *a = new_lookup(d);
    uint32_t channel = 0;
    while (channel < 4 && !ptx_take_part(d, channels[channel]))
        channel++;
    if (channel == 4)
        ptx_decode_fail(d, PTX_INVALID, "'%s' names no channel", d->opcode);
    a->channel = (uint8_t)channel;
    geometry(d, a);
    if (a->geometry != TEXTURE_2D || take_type(d) != ALU_F32)
        ptx_decode_unsupported(d);
    uint32_t next = results(d, a);
    if (d->part_count != 1)
        ptx_decode_unsupported(d);
    coordinates(d, ptx_operand(d, next++), ALU_F32, a);
    offsets(d, next, a);
    emit(d, a, run_tld4, false);
}

static void decode_query(struct ptx_decode *d, bool surface) {
    struct lookup *a = new_lookup(d);
    bool level = ptx_take_part(d, "level");
    size_t which = 0;
    enum alu_type type = take_type(d);
    a->operation = surface ? QUERY_SURFACE : QUERY_TEXTURE;
    while (which < sizeof queries / sizeof *queries &&
           !((queries[which].surface || !surface) && ptx_take_part(d, queries[which].name)))
        which++;
    if (which == sizeof queries / sizeof *queries || d->part_count != 1)
        ptx_decode_unsupported(d);
    if (ptx_register_size(type) != 4 || (level && (surface || which > QUERY_DEPTH)))
        ptx_decode_fail(d, PTX_INVALID, "'%s' is no query", d->opcode);
    ptx_operands_between(d, 2 + level, 2 + level);
    a->query = (uint8_t)queries[which].query;
    a->handle = handle_of(d, ptx_operand(d, 1));
    if (ptx_operand(d, 1)->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with coordinates", d->opcode);
    if (level)
        a->level = ptx_source(d, ptx_operand(d, 2), ALU_U32);
    a->data[0] = ptx_dest(d, ptx_operand(d, 0), type);
    emit(d, a, run_query, false);
}

static void decode_istypep(struct ptx_decode *d) {
    struct lookup *a = new_lookup(d);
    bool texture = ptx_take_part(d, "texref"), surface = ptx_take_part(d, "surfref");
    if (texture == surface || d->part_count != 1)
        ptx_decode_unsupported(d);
    ptx_operands_between(d, 2, 2);
    a->operation = surface ? QUERY_SURFACE : QUERY_TEXTURE;
    a->handle = ptx_source(d, ptx_operand(d, 1), ALU_B64);
    a->data[0] = ptx_dest(d, ptx_operand(d, 0), ALU_PRED);
    emit(d, a, run_istypep, false);
}

static void boundary(struct ptx_decode *d, struct lookup *a) {
    static const char *const names[] = {
        [BOUNDARY_TRAP] = "trap", [BOUNDARY_CLAMP] = "clamp", [BOUNDARY_ZERO] = "zero"};
    static const char *const hints[] = {"ca", "cg", "cs", "cv", "wb", "wt"};
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        ptx_take_part(d, hints[i]);
    if (!ptx_take_part(d, "b"))
        ptx_decode_unsupported(d); /* formatted accesses */
    for (uint8_t i = 0; i < 3; i++)
        if (ptx_take_part(d, names[i])) {
            a->boundary = i;
            return;
        }
    ptx_decode_fail(d, PTX_INVALID, "'%s' does not say what happens out of bounds", d->opcode);
}

static void surface_geometry(struct ptx_decode *d, struct lookup *a) {
    geometry(d, a);
    if (a->geometry == TEXTURE_CUBE)
        ptx_decode_fail(d, PTX_INVALID, "'%s': the faces of cubes are layers", d->opcode);
}

/* Registers of the elements: they may be wider than the elements, but all alike. */
static void elements(struct ptx_decode *d, const struct ptx_operand *operand, bool store, struct lookup *a) {
    enum alu_type type = take_type(d);
    a->size = (uint8_t)ptx_type_bytes(type);
    a->count = ptx_take_part(d, "v2") ? 2 : ptx_take_part(d, "v4") ? 4 : 1;
    if (d->part_count != 1)
        ptx_decode_unsupported(d);
    if (!a->size || a->size > 8 || a->size * a->count > 16 || ptx_element_count(operand) != a->count)
        ptx_decode_fail(d, PTX_INVALID, "'%s' with %u elements", d->opcode, ptx_element_count(operand));
    for (uint32_t i = 0; i < a->count; i++) {
        const struct ptx_operand *element = ptx_element(d, operand, i);
        a->data[i] = store ? ptx_any_source(d, element, type) : ptx_any_dest(d, element, type);
        uint8_t width = d->vregs[a->data[i]].size;
        if (width < a->size || width > 8 || (i && width != a->width))
            ptx_decode_fail(d, PTX_INVALID, "'%s': register of the wrong size", d->opcode);
        a->width = width;
    }
}

static void decode_surface(struct ptx_decode *d, bool store) {
    struct lookup *a = new_lookup(d);
    ptx_operands_between(d, 2, 2);
    boundary(d, a);
    surface_geometry(d, a);
    elements(d, ptx_operand(d, store), store, a);
    coordinates(d, ptx_operand(d, !store), ALU_S32, a);
    emit(d, a, store ? run_sust : run_suld, store);
}

static void decode_sured(struct ptx_decode *d) {
    static const char *const names[] = {"add", "min", "max", "and", "or"};
    static const uint8_t operations[][2] = {
        {REDUCE_ADD, REDUCE_ADD}, {REDUCE_MIN, REDUCE_MIN_SIGNED}, {REDUCE_MAX, REDUCE_MAX_SIGNED},
        {REDUCE_AND, REDUCE_AND}, {REDUCE_OR, REDUCE_OR},
    };
    struct lookup *a = new_lookup(d);
    uint32_t which = 0;
    ptx_operands_between(d, 2, 2);
    boundary(d, a);
    surface_geometry(d, a);
    while (which < 5 && !ptx_take_part(d, names[which]))
        which++;
    enum alu_type type = ptx_last_type(d);
    if (which == 5 || ptx_type_bytes(type) < 4)
        ptx_decode_fail(d, PTX_INVALID, "'%s' is no reduction", d->opcode);
    a->operation = operations[which][type == ALU_S32 || type == ALU_S64];
    elements(d, ptx_operand(d, 1), true, a);
    coordinates(d, ptx_operand(d, 0), ALU_S32, a);
    emit(d, a, run_sured, true);
}

bool ptx_decode_texture(struct ptx_decode *d) {
    if (ptx_part_is(d, 0, "tex"))
        decode_tex(d);
    else if (ptx_part_is(d, 0, "tld4"))
        decode_tld4(d);
    else if (ptx_part_is(d, 0, "txq"))
        decode_query(d, false);
    else if (ptx_part_is(d, 0, "suq"))
        decode_query(d, true);
    else if (ptx_part_is(d, 0, "istypep"))
        decode_istypep(d);
    else if (ptx_part_is(d, 0, "suld"))
        decode_surface(d, false);
    else if (ptx_part_is(d, 0, "sust"))
        decode_surface(d, true);
    else if (ptx_part_is(d, 0, "sured"))
        decode_sured(d);
    else
        return false;
    return true;
}
