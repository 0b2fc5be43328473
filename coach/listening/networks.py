"""The two networks: is somebody speaking, and whose voice is it.

Where they come from is told in ``build/listening/README.md``. Onnxruntime is loaded when they are
opened.
"""

import os
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

#: Numbers in one look for speech (32 ms), and how many before them it looks at again.
CHUNK, BEFORE = 512, 64

#: What a window of sound is brought to before its voice is asked for, in dB below full scale.
_LOUD = -30.0


class Networks:
    """Both networks, opened. Not for two threads at once."""

    def __init__(self, folder: Path) -> None:
        """Load them. Raises ``OSError`` where a file is missing, or an error of onnxruntime's."""
        # Its makers' builds would else keep a number for this computer in the home of whoever
        # runs it, and get ready to tell of each use. It asks when it is loaded.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime  # pyright: ignore[reportMissingTypeStubs]

        # The library's own types are partly unknown.
        runtime = cast("Any", onnxruntime)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Memory that is kept for the longest batch would be kept for good.
        options.enable_cpu_mem_arena = False

        def opened(name: str) -> Any:
            data = (folder / name).read_bytes()
            return runtime.InferenceSession(data, options, providers=["CPUExecutionProvider"])

        self._speech, self._voice = opened("speech.onnx"), opened("voice.onnx")
        self.start()

    def start(self) -> None:
        """Begin to listen for speech anew."""
        self._state = np.zeros((2, 1, 128), np.float32)
        self._before = np.zeros(BEFORE, np.float32)
        self._rate = np.array(16_000, np.int64)

    def speech(self, chunk: Floats) -> float:
        """Say how likely somebody speaks in these 512 numbers, which follow those before."""
        heard = np.concatenate((self._before, chunk))[None]
        given = {"input": heard, "state": self._state, "sr": self._rate}
        likely, self._state = self._speech.run(None, given)
        self._before = chunk[-BEFORE:]
        return float(likely[0, 0])

    def voices(self, mels: Floats, powers: Floats) -> Floats:
        """Give (windows, 256), of length one each, for (windows, frames, 40).

        ``powers`` is the mean square of the sound in each window, full scale being one.
        """
        gain = 10 ** (_LOUD / 10) / np.maximum(powers, 1e-10)
        scaled = (mels * gain[:, None, None]).astype(np.float32)
        return cast("Floats", self._voice.run(None, {"mel": scaled})[0])
