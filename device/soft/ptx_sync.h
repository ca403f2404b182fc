// SPDX-License-Identifier: Apache-2.0
/* Barriers and warp-wide operations. */
#ifndef BARCUDA_DEVICE_SOFT_PTX_SYNC_H
#define BARCUDA_DEVICE_SOFT_PTX_SYNC_H

#include "device/soft/ptx_exec.h"

enum ptx_bar_reduction { PTX_BAR_NONE, PTX_BAR_AND, PTX_BAR_OR, PTX_BAR_POPC };

struct ptx_bar_op {
    enum ptx_bar_reduction reduction;
    bool arrive;  /* does not wait */
    bool counted; /* names the number of threads */
};

ptx_fn ptx_run_bar;

/* ptx_cluster.c */
ptx_fn ptx_run_cluster_arrive, ptx_run_cluster_wait;

/* ptx_warpwide.c: arg and pointer are described there */
ptx_fn ptx_run_shfl, ptx_run_vote, ptx_run_match, ptx_run_redux, ptx_run_activemask, ptx_run_elect,
    ptx_run_bar_warp;

enum ptx_shfl_mode { PTX_SHFL_UP, PTX_SHFL_DOWN, PTX_SHFL_BFLY, PTX_SHFL_IDX };
enum ptx_vote_mode { PTX_VOTE_ALL, PTX_VOTE_ANY, PTX_VOTE_UNI, PTX_VOTE_BALLOT };
enum ptx_redux_mode {
    PTX_REDUX_ADD,
    PTX_REDUX_MIN,
    PTX_REDUX_MAX,
    PTX_REDUX_AND,
    PTX_REDUX_OR,
    PTX_REDUX_XOR
};

#endif
