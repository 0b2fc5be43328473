"""Write a trained network as one int8 ONNX file: ``python build/wording/export.py RUN BODY OUT``.

Weights are quantised for each output channel, in seven bits: on processors without VNNI the sums
of eight-bit products overflow, and the same text would be read differently on two computers.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import onnx
import torch
from network import Network, describe
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn


class _Whole(nn.Module):
    """The network with its last functions, so that the app needs none of them."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, reply: torch.Tensor
    ) -> tuple[torch.Tensor, ...]:
        tokens, text, pair = self.network(ids, mask, reply)
        return tokens.sigmoid(), text.sigmoid(), pair


def load(run: Path, body: Path) -> Network:
    """Load what training saved."""
    layers = describe(run)["layers"]
    network = Network(body, None if layers == "None" else int(str(layers)))
    network.load_state_dict(torch.load(run / "network.pt", weights_only=True))
    return network.eval()


def export(network: Network, out: Path, *, quantise: bool = True) -> None:
    """Write the ONNX file."""
    ids = torch.tensor([[101, 2017, 2196, 102]] * 2)
    with tempfile.TemporaryDirectory() as folder:
        raw, ready = Path(folder) / "raw.onnx", Path(folder) / "ready.onnx"
        torch.onnx.export(
            _Whole(network), (ids, torch.ones_like(ids), torch.zeros_like(ids)), str(raw), dynamo=False, opset_version=17,
            input_names=["ids", "mask", "reply"], output_names=["tokens", "text", "pair"],
            dynamic_axes={
                "ids": {0: "b", 1: "l"}, "mask": {0: "b", 1: "l"}, "reply": {0: "b", 1: "l"}, "tokens": {0: "b", 1: "l"},
                "text": {0: "b"}, "pair": {0: "b"},
            },
        )  # fmt: skip
        if not quantise:
            shutil.copy(raw, out)
            return
        quant_pre_process(str(raw), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(
            str(ready), str(out), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )
    onnx.checker.check_model(str(out))


if __name__ == "__main__":
    run, body, out = map(Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    export(load(run, body), out / "wording.onnx")
    shutil.copy(body / "vocab.txt", out / "vocab.txt")
    print(f"{(out / 'wording.onnx').stat().st_size / 1e6:.1f} MB")
