"""Trained weights to the package's assets: `python -m training.export BASE WEIGHTS [OUT]`.

In: the base folder (tokenizer) and a saved state. Out: network.onnx (int8, per channel, dynamic), tokenizer.json,
labels.json, digests.json in OUT, with the digests pinned in counterclaim/reading/assets.py when OUT is the package's.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from counterclaim.reading.assets import DIGESTS, FOLDER, LABELS, NETWORK, TOKENIZER
from counterclaim.reading.network import OUTPUTS
from training.corpora import MENTION_TAGS, RELATIONS, SPAN_TAGS, UPOS
from training.encoder import HEADS
from training.losses import tag_mask
from training.network import Network, Outputs
from training.stories import POSITIONS


class FusedAttention(torch.autograd.Function):
    """Stands for attention in the graph: onnxruntime's own operation, a tenth faster than its parts.

    It takes no mask: at run time a window stands alone, so there is no padding to hide.
    """

    @staticmethod
    def forward(_: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Nothing: only the graph is wanted."""
        return torch.zeros_like(query)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any) -> Any:
        """The operation that the tracer writes."""
        found = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        return found.setType(query.type())


class Exported(nn.Module):
    """The network as the package runs it: windows without padding, so without a mask."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network.eval()
        for layer in network.encoder.layers:
            layer.attend = lambda query, key, value, _: FusedAttention.apply(query, key, value)

    def forward(self, pieces: Tensor, features: Tensor, first: Tensor) -> Outputs:
        return self.network(pieces, torch.ones_like(pieces), features, first)


def export_float(network: Network, path: Path) -> None:
    """Write the float32 graph with free piece and word axes."""
    pieces = torch.randint(1000, 2000, (1, 12))
    example = (pieces, torch.zeros_like(pieces), torch.tensor([[0, 1, 3, 5]]))
    axes = {"pieces": {1: "length"}, "features": {1: "length"}, "first": {1: "width"}}
    for name in OUTPUTS:
        axes[name] = {1: "width"} | ({2: "width"} if name in ("arc", "content_link", "source_link") else {})
    torch.onnx.export(
        Exported(network), example, str(path), input_names=list(axes)[:3], output_names=list(OUTPUTS),
        dynamic_axes=axes, opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1},
    )  # fmt: skip


def export(base: Path, weights: Path, out: Path) -> None:
    """Export one state to an asset folder."""
    out.mkdir(parents=True, exist_ok=True)
    network = Network()
    network.load_state_dict(torch.load(weights, weights_only=True, map_location="cpu"))
    with tempfile.TemporaryDirectory() as folder:
        plain, ready = Path(folder) / "plain.onnx", Path(folder) / "ready.onnx"
        export_float(network, plain)
        quant_pre_process(str(plain), str(ready))
        quantize_dynamic(str(ready), str(out / NETWORK), per_channel=True, weight_type=QuantType.QInt8)
        shutil.copy(plain, out.parent / "float.onnx") if out != FOLDER else None
    shutil.copy(base / "tokenizer.json", out / TOKENIZER)
    labels = {
        "tags": SPAN_TAGS, "upos": UPOS, "relations": RELATIONS, "mentions": MENTION_TAGS, "positions": POSITIONS,
        "transitions": [(level + tag_mask()).tolist() for level in network.transitions.detach()],
        "relation_pair": network.relation_pair.tolist(), "relation_dependent": network.relation_dependent.tolist(),
        "relation_head": network.relation_head.tolist(),
        "position_label": network.position_label.weight.T.tolist(),
        "position_bias": network.position_label.bias.tolist(),
    }  # fmt: skip
    (out / LABELS).write_text(json.dumps(labels), encoding="utf-8")
    digests = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (NETWORK, TOKENIZER, LABELS)}
    (out / DIGESTS).write_text(json.dumps(digests, indent=1) + "\n", encoding="utf-8")
    if out == FOLDER:
        code = FOLDER.parent / "assets.py"
        pinned = hashlib.sha256((out / DIGESTS).read_bytes()).hexdigest()
        code.write_text(
            re.sub(r'PINNED = ".*"', f'PINNED = "{pinned}"', code.read_text(encoding="utf-8")), encoding="utf-8"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path, nargs="?", default=FOLDER)
    options = parser.parse_args()
    export(options.base, options.weights, options.out)


if __name__ == "__main__":
    main()
