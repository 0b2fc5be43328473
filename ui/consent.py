"""What somebody chose in Windows about who may hear: Qt does not know of it.

A microphone that Windows keeps from a program is there all the same, and gives silence.
"""

import sys
from importlib import import_module
from typing import Any

_STORE = (
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\microphone"
)
#: For programs that do not come from its store.
_DESKTOP = rf"{_STORE}\NonPackaged"


def windows_denies() -> bool:
    """Say whether it keeps the microphone from us; False elsewhere, and where nothing is chosen."""
    if sys.platform != "win32":
        return False
    registry: Any = import_module("winreg")
    user, machine = registry.HKEY_CURRENT_USER, registry.HKEY_LOCAL_MACHINE
    places = ((machine, _STORE), (user, _STORE), (user, _DESKTOP))
    return any(_value(registry, key, path) == "Deny" for key, path in places)


def _value(registry: Any, key: object, path: str) -> str:
    try:
        with registry.OpenKey(key, path) as place:
            return str(registry.QueryValueEx(place, "Value")[0])
    except OSError:
        return ""
