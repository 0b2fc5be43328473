"""Write the two networks of listening as the app wants them: ``build/listening/convert.py``.

    ENV/bin/python build/listening/convert.py silero_vad-*.whl Resemblyzer-*.whl|TUNED.pt OUT

Both come from wheels of the package index. Silero's is taken as it is (opset 15, 16 kHz). The
speaker encoder (GE2E, Wan et al. 2018; weights of Resemblyzer, Apache-2.0) is a PyTorch checkpoint:
its tensors are read without PyTorch, and become one ONNX file. Its second and third layer are kept
in 8 bits (7 of them used, as older processors need): that halves the time, and voices stay where
they were (cosine .999 to those of 32 bits). The first layer hears powers, whose range is too wide
for 8 bits, and is kept in 16.
"""

# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import onnx
from checkpoint import tensors
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import quantize_dynamic

SILERO = "silero_vad/data/silero_vad_16k_op15.onnx"
GE2E = "resemblyzer/pretrained.pt"
LAYERS, WIDE, BANDS = 3, 256, 40
#: The layers that are kept in 8 bits.
SMALL = (1, 2)
OPSET = 17


def _gates(weights: np.ndarray) -> np.ndarray:
    """Order the gates as ONNX does (in, out, forget, cell); PyTorch: in, forget, cell, out."""
    into, forget, cell, out = np.split(weights, 4)
    return np.concatenate([into, out, forget, cell])


def encoder(state: dict[str, np.ndarray]) -> onnx.ModelProto:
    """Make the encoder: (windows, steps, 40 mel bands) in, (windows, 256) out, each of length 1."""
    nodes: list[onnx.NodeProto] = []
    constants: list[onnx.TensorProto] = []

    def half(name: str, value: np.ndarray) -> str:
        constants.append(numpy_helper.from_array(value.astype(np.float16), f"{name}.half"))
        nodes.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
        return name

    def whole(name: str, value: np.ndarray) -> str:
        constants.append(numpy_helper.from_array(value.astype(np.float32), name))
        return name

    nodes.append(helper.make_node("Transpose", ["mel"], ["steps0"], perm=[1, 0, 2]))
    for layer in range(LAYERS):
        of = {
            kind: _gates(state[f"lstm.{kind}_l{layer}"])
            for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        }
        bias = np.concatenate([of["bias_ih"], of["bias_hh"]])
        keep = whole if layer in SMALL else half
        names = [
            keep(f"w{layer}", of["weight_ih"][None]),
            keep(f"r{layer}", of["weight_hh"][None]),
            keep(f"b{layer}", bias[None]),
        ]
        gives = [f"every{layer}", f"last{layer}"]
        nodes.append(
            helper.make_node(
                "LSTM", [f"steps{layer}", *names], gives, name=f"lstm{layer}", hidden_size=WIDE
            )
        )
        if layer + 1 < LAYERS:
            nodes.append(
                helper.make_node("Squeeze", [f"every{layer}", "one"], [f"steps{layer + 1}"])
            )
    constants.append(numpy_helper.from_array(np.array([1], np.int64), "one"))
    constants.append(numpy_helper.from_array(np.array([0], np.int64), "zero"))
    weight = half("weight", state["linear.weight"].T)
    bias = half("bias", state["linear.bias"])
    nodes += [
        helper.make_node("Squeeze", [f"last{LAYERS - 1}", "zero"], ["last"]),
        helper.make_node("MatMul", ["last", weight], ["product"]),
        helper.make_node("Add", ["product", bias], ["sum"]),
        helper.make_node("Relu", ["sum"], ["raw"]),
        helper.make_node("LpNormalization", ["raw"], ["voice"], axis=1, p=2),
    ]
    graph = helper.make_graph(
        nodes, "ge2e",
        [helper.make_tensor_value_info("mel", TensorProto.FLOAT, ["windows", "steps", BANDS])],
        [helper.make_tensor_value_info("voice", TensorProto.FLOAT, ["windows", WIDE])],
        constants,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def _checkpoint(file: Path, work: str) -> Path:
    """Give the checkpoint itself: tuned, or out of its wheel."""
    if file.suffix == ".pt":
        return file
    with zipfile.ZipFile(file) as wheel:
        return Path(wheel.extract(GE2E, work))


def main(silero: Path, ge2e: Path, out: Path) -> int:
    """Write both into ``out``; ``ge2e`` is the wheel, or what ``tune.py`` made of it."""
    out.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(silero) as wheel:
        (out / "speech.onnx").write_bytes(wheel.read(SILERO))
    with tempfile.TemporaryDirectory() as work:
        state = tensors(_checkpoint(ge2e, work), "model_state")
        wide = Path(work) / "voice.onnx"
        wide.write_bytes(encoder(state).SerializeToString())
        quantize_dynamic(
            wide, out / "voice.onnx", op_types_to_quantize=["LSTM"], per_channel=True,
            reduce_range=True, nodes_to_quantize=[f"lstm{layer}" for layer in SMALL],
        )  # fmt: skip
    for file in sorted(out.glob("*.onnx")):
        print(f"{file.name}: {file.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*map(Path, sys.argv[1:])))
