// SPDX-License-Identifier: Apache-2.0
/* Driver API entries of the software GPU for streams, events, captures and graphs. */
#ifndef BARCUDA_DEVICE_SOFT_ENTRIES_STREAM_H
#define BARCUDA_DEVICE_SOFT_ENTRIES_STREAM_H

#include "generated/cuda_types.h"

CUresult soft_cuEventCreate(CUevent *phEvent, unsigned int Flags);
CUresult soft_cuEventDestroy_v2(CUevent hEvent);
CUresult soft_cuEventElapsedTime(float *pMilliseconds, CUevent hStart, CUevent hEnd);
CUresult soft_cuEventElapsedTime_v2(float *pMilliseconds, CUevent hStart, CUevent hEnd);
CUresult soft_cuEventQuery(CUevent hEvent);
CUresult soft_cuEventRecord(CUevent hEvent, CUstream hStream);
CUresult soft_cuEventRecordWithFlags(CUevent hEvent, CUstream hStream, unsigned int flags);
CUresult soft_cuEventSynchronize(CUevent hEvent);
CUresult soft_cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void *userData);
CUresult soft_cuStreamAddCallback(CUstream hStream, CUstreamCallback callback, void *userData, unsigned int flags);
CUresult soft_cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr, size_t length, unsigned int flags);
CUresult soft_cuStreamBatchMemOp_v2(CUstream stream, unsigned int count, CUstreamBatchMemOpParams *paramArray, unsigned int flags);
CUresult soft_cuStreamCopyAttributes(CUstream dstStream, CUstream srcStream);
CUresult soft_cuStreamCreate(CUstream *phStream, unsigned int Flags);
CUresult soft_cuStreamCreateWithPriority(CUstream *phStream, unsigned int flags, int priority);
CUresult soft_cuStreamDestroy_v2(CUstream hStream);
CUresult soft_cuStreamGetAttribute(CUstream hStream, CUstreamAttrID attr, CUstreamAttrValue *value);
CUresult soft_cuStreamGetCtx(CUstream hStream, CUcontext *pctx);
CUresult soft_cuStreamGetCtx_v2(CUstream hStream, CUcontext *pCtx, CUgreenCtx *pGreenCtx);
CUresult soft_cuStreamGetDevice(CUstream hStream, CUdevice *device);
CUresult soft_cuStreamGetFlags(CUstream hStream, unsigned int *flags);
CUresult soft_cuStreamGetGreenCtx(CUstream hStream, CUgreenCtx *phCtx);
CUresult soft_cuStreamGetId(CUstream hStream, unsigned long long *streamId);
CUresult soft_cuStreamGetPriority(CUstream hStream, int *priority);
CUresult soft_cuStreamQuery(CUstream hStream);
CUresult soft_cuStreamSetAttribute(CUstream hStream, CUstreamAttrID attr, const CUstreamAttrValue *param);
CUresult soft_cuStreamSynchronize(CUstream hStream);
CUresult soft_cuStreamWaitEvent(CUstream hStream, CUevent hEvent, unsigned int Flags);
CUresult soft_cuStreamWaitValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags);
CUresult soft_cuStreamWaitValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags);
CUresult soft_cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr, cuuint32_t value, unsigned int flags);
CUresult soft_cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr, cuuint64_t value, unsigned int flags);

#endif
