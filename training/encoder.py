"""MiniLM-L6 in plain torch: BERT with post-norm layers, loaded from the base package's safetensors file.

In: piece ids, mask and per-piece features. Out: one vector a piece. Same arithmetic as the original (Wang et al. 2020,
MiniLM; Devlin et al. 2019, BERT), with an embedding added for letter case, paragraph starts and quotation marks.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

HIDDEN = 384
HEADS = 12
LAYERS = 6


class Layer(nn.Module):
    """One transformer layer; dropout on the feed-forward branch alone (on both it cost a tenth of the time)."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.down = nn.Linear(4 * HIDDEN, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        query, key, value = self.qkv(x).split(HIDDEN, -1)
        x = self.norm1(x + self.out(self.attend(query, key, value, bias)))
        return self.norm2(x + self.dropout(self.down(functional.gelu(self.up(x)))))

    def attend(self, query: Tensor, key: Tensor, value: Tensor, bias: Tensor) -> Tensor:
        """Attention of twelve heads, B L HIDDEN each; the export puts one fused operation in its place."""
        heads = (x.unflatten(-1, (HEADS, HIDDEN // HEADS)).transpose(1, 2) for x in (query, key, value))
        return functional.scaled_dot_product_attention(*heads, attn_mask=bias).transpose(1, 2).flatten(2)


class Encoder(nn.Module):
    """The six layers over word-piece, position and feature embeddings."""

    def __init__(self, features: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.features = nn.Embedding(features, HIDDEN)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))

    def forward(self, pieces: Tensor, mask: Tensor, features: Tensor) -> Tensor:
        order = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(order) + self.features(features)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_base(self, folder: Path) -> None:
        """Copy the base package's weights in."""
        base = load_file(str(folder / "model.safetensors"))
        kind = base["embeddings.token_type_embeddings.weight"][0]
        state = {
            "words.weight": base["embeddings.word_embeddings.weight"],
            "positions.weight": base["embeddings.position_embeddings.weight"] + kind,
            "norm.weight": base["embeddings.LayerNorm.weight"],
            "norm.bias": base["embeddings.LayerNorm.bias"],
        }
        names = {
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }  # fmt: skip
        for i in range(LAYERS):
            old = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                qkv = [base[f"{old}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                state[f"layers.{i}.qkv.{part}"] = torch.cat(qkv)
                for new, name in names.items():
                    state[f"layers.{i}.{new}.{part}"] = base[f"{old}{name}.{part}"]
        state["features.weight"] = self.features.weight.data
        self.load_state_dict(state)
