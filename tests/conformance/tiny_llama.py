#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tiny_llama.py VOCABULARY OUT [QUANTIZATION]: a small llama model with seeded random weights, for tests that no download can be had for.

VOCABULARY is a GGUF file with a tokenizer and no tensors; QUANTIZATION is the type of the matrices (default Q4_0). Needs the
packages numpy and gguf."""

import sys

import gguf
import numpy

LAYERS, WIDTH, HEADS, KV_HEADS, FEED_FORWARD, CONTEXT = 4, 256, 8, 4, 768, 512


def main():
    vocabulary, out, kind = sys.argv[1], sys.argv[2], gguf.GGMLQuantizationType[(sys.argv + ["Q4_0"])[3]]
    random = numpy.random.default_rng(20261123)
    reader = gguf.GGUFReader(vocabulary)
    writer = gguf.GGUFWriter(out, "llama")
    tokens = len(reader.fields["tokenizer.ggml.tokens"].data)
    for name, field in reader.fields.items():
        if name.startswith("tokenizer."):
            value = field.contents()
            sub = field.types[1] if len(field.types) > 1 else None
            writer.add_key_value(name, value, field.types[0], sub)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(tokens)

    def normal(rows, columns):
        return random.standard_normal((rows, columns), dtype=numpy.float32) / numpy.sqrt(columns, dtype=numpy.float32)

    def add(name, weights):
        writer.add_tensor(name, gguf.quants.quantize(weights, kind), raw_dtype=kind)

    def matrix(name, rows, columns):
        add(name, normal(rows, columns))

    def vector(name):
        writer.add_tensor(name, 1 + 0.1 * random.standard_normal(WIDTH, dtype=numpy.float32))

    # Each token is followed by one other, unless the layers say something else: among 32000 logits of pure noise the best two are so
    # close that the order of a sum decides.
    embedding = normal(tokens, WIDTH) * numpy.sqrt(WIDTH, dtype=numpy.float32)
    add("token_embd.weight", embedding)
    for layer in range(LAYERS):
        vector(f"blk.{layer}.attn_norm.weight")
        matrix(f"blk.{layer}.attn_q.weight", WIDTH, WIDTH)
        matrix(f"blk.{layer}.attn_k.weight", WIDTH // HEADS * KV_HEADS, WIDTH)
        matrix(f"blk.{layer}.attn_v.weight", WIDTH // HEADS * KV_HEADS, WIDTH)
        matrix(f"blk.{layer}.attn_output.weight", WIDTH, WIDTH)
        vector(f"blk.{layer}.ffn_norm.weight")
        matrix(f"blk.{layer}.ffn_gate.weight", FEED_FORWARD, WIDTH)
        matrix(f"blk.{layer}.ffn_up.weight", FEED_FORWARD, WIDTH)
        matrix(f"blk.{layer}.ffn_down.weight", WIDTH, FEED_FORWARD)
    vector("output_norm.weight")
    add("output.weight", embedding[random.permutation(tokens)])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


main()
