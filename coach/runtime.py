"""What the runtime of the networks raises, without loading it here."""

from importlib import import_module


def errors_of_runtime() -> tuple[type[Exception], ...]:
    """Give what onnxruntime raises of a model that it cannot read: its errors share no parent."""
    try:
        state = import_module("onnxruntime.capi.onnxruntime_pybind11_state")
    except ImportError:
        return ()
    kinds = (one for one in vars(state).values() if isinstance(one, type))
    return tuple(one for one in kinds if issubclass(one, Exception))
