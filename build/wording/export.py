"""Write trained networks as one int8 ONNX file: ``build/wording/export.py BODY OUT RUN [RUN ...]``.

Several runs of one recipe are averaged: each sees the same texts in another order, and together
they err less. Weights are quantised for each output channel, in seven bits: on processors without
VNNI the sums of eight-bit products overflow, and two computers would read a text differently.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import onnx
import onnxruntime
import torch
from network import Network, describe
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn


class _Whole(nn.Module):
    """The networks with their last functions, so that the app needs none of them."""

    def __init__(self, networks: list[Network]) -> None:
        super().__init__()
        self.networks = nn.ModuleList(networks)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, reply: torch.Tensor
    ) -> tuple[torch.Tensor, ...]:
        """Give the probabilities of tokens and text, and the logits of the pair."""
        said = [network(ids, mask, reply) for network in self.networks]
        tokens, text, pair = (torch.stack(part).mean(0) for part in zip(*said, strict=True))
        return tokens.sigmoid(), text.sigmoid(), pair


def load(run: Path, body: Path) -> Network:
    """Load what training saved."""
    layers = describe(run)["layers"]
    network = Network(body, None if layers == "None" else int(str(layers)))
    network.load_state_dict(torch.load(run / "network.pt", weights_only=True))
    return network.eval()


def export(networks: list[Network], out: Path, *, quantise: bool = True) -> None:
    """Write the ONNX file."""
    ids = torch.tensor([[101, 2017, 2196, 102]] * 2)
    line, whole = {0: "b", 1: "l"}, {0: "b"}
    with tempfile.TemporaryDirectory() as folder:
        raw, ready = Path(folder) / "raw.onnx", Path(folder) / "ready.onnx"
        torch.onnx.export(
            _Whole(networks),
            (ids, torch.ones_like(ids), torch.zeros_like(ids)),
            str(raw),
            dynamo=False,
            opset_version=17,
            input_names=["ids", "mask", "reply"],
            output_names=["tokens", "text", "pair"],
            dynamic_axes={
                **dict.fromkeys(("ids", "mask", "reply", "tokens"), line),
                **dict.fromkeys(("text", "pair"), whole),
            },
        )
        if not quantise:
            shutil.copy(raw, out)
            return
        quant_pre_process(str(raw), str(ready), skip_symbolic_shape=True)
        small = Path(folder) / "small.onnx"
        quantize_dynamic(
            str(ready), str(small), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )
        onnx.checker.check_model(str(small))
        joined(small, out)


def joined(raw: Path, out: Path) -> None:
    """Join what can be computed in one step, here once and not whenever the app opens it.

    The level is the highest that is the same for all processors.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(out)
    onnxruntime.InferenceSession(str(raw), options, providers=["CPUExecutionProvider"])


if __name__ == "__main__":
    body, out, *runs = map(Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    export([load(run, body) for run in runs], out / "wording.onnx")
    shutil.copy(body / "vocab.txt", out / "vocab.txt")
    print(f"{(out / 'wording.onnx').stat().st_size / 1e6:.1f} MB")
