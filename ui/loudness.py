"""How loud a piece of sound is. No more than that can be learned from it here."""

from array import array
from itertools import compress
from math import isfinite, log10
from operator import mul

from coach.listening.told import Form

#: What is called nothing at all, in dB below full scale; the loudest is 0.
NOTHING = -100.0

#: How Python's arrays call each kind of number, and how large its largest is.
_KINDS = {
    "u1": ("B", 2**7),
    "i2": ("h", 2**15),
    "i4": ("i", 2**31),
    "f4": ("f", 1),
    "f8": ("d", 1),
}
_SMALLEST = 10 ** (NOTHING / 10)


def width_of(form: Form) -> int:
    """Give the bytes of one number."""
    return int(form.number[1])


def bytes_for(form: Form, seconds: float) -> int:
    """Give how many bytes that much sound has, in whole frames."""
    return round(form.rate * seconds) * form.channels * width_of(form)


def seconds_of(data: bytes, form: Form) -> float:
    """Give how long a piece of sound lasts."""
    return len(data) / (form.rate * form.channels * width_of(form))


def level_of(data: bytes, form: Form) -> float:
    """Give how loud it is, in dB below full scale: its power about its own middle.

    So a device that hums at nothing, with all its numbers off by the same, is as quiet as it is.
    """
    numbers, full = _numbers(data, form)
    if not numbers:
        return NOTHING
    middle = sum(numbers) / len(numbers)
    power = sum(map(mul, numbers, numbers)) / len(numbers) - middle * middle
    return min(10 * log10(max(power / full**2, _SMALLEST)), 0.0)


def _numbers(data: bytes, form: Form) -> tuple["array[int] | array[float]", int]:
    """Give the whole numbers in it, and how large one can be."""
    if form.number == "i3":  # of three bytes the upper two are enough
        upper = bytearray(len(data) // 3 * 2)
        upper[0::2], upper[1::2] = data[1 : len(data) // 3 * 3 : 3], data[2::3]
        return array("h", bytes(upper)), 2**15
    kind, full = _KINDS[form.number]
    whole = len(data) - len(data) % width_of(form)
    numbers: array[int] | array[float] = array(kind, data[:whole])
    if full == 1:  # a broken driver may say that it is not a number
        numbers = array(kind, compress(numbers, map(isfinite, numbers)))
    return numbers, full
