"""A screen reader's ears: ``/usr/bin/python3 client.py NAME`` for the program called NAME.

It stands alone, since the language bindings of AT-SPI belong to the computer's own Python and
not to the project's. One line of JSON comes in on standard input for each question, one goes
out for its answer. ``GLib`` does all the waiting, so that no event is missed meanwhile.
"""

import importlib
import json
import sys
from typing import Any

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
_bindings: Any = importlib.import_module("gi.repository")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

#: What is listened for. Qt sends more, and to ask after each would keep the program busy.
FOCUSED = "object:state-changed:focused"
EVENTS = (
    "object:announcement",
    FOCUSED,
    "object:property-change:accessible-name",
    "object:text-changed",
)
#: Roles of what has a label beside it, of what is typed into, and of what has a number.
_LABELLED = frozenset({"text", "entry", "password text", "combo box", "slider", "spin button"})
_TYPED = frozenset({"text", "entry"})
_VALUED = frozenset({"slider", "spin button", "progress bar"})
#: Deeper than this is a loop, not a window.
_DEEPEST = 60
#: How often a window is looked for.
_TRIES = 10


def relations_of(item: Any) -> list[list[Any]]:
    """Give each relation: its name, and the ids and names of what it leads to."""
    found: list[list[Any]] = []
    for relation in item.get_relation_set():
        ends = [relation.get_target(n) for n in range(relation.get_n_targets())]
        kind = relation.get_relation_type().value_nick
        found.append([kind, [end.path for end in ends], [end.get_name() for end in ends]])
    return found


def told(item: Any) -> dict[str, Any]:
    """Give all that is told of one object, without what is in it."""
    try:
        return _asked_of(item)
    except GLib.Error:  # it went while it was asked
        return {"id": item.path, "role": "gone"}


def _asked_of(item: Any) -> dict[str, Any]:
    role = item.get_role_name()
    node = {"id": item.path, "role": role, "name": item.get_name() or ""}
    states = item.get_state_set().get_states()
    node["states"] = sorted(state.value_nick for state in states)
    box = item.get_extents(Atspi.CoordType.SCREEN)
    node["box"] = [box.x, box.y, box.width, box.height]
    # Each of these is a question to the program, so it is asked only where it says something.
    if role == "image" or "focusable" in node["states"]:
        node["description"] = item.get_description() or ""
    if role in _LABELLED:
        node["relations"] = relations_of(item)
    if role in _TYPED:
        node["text"] = text_of(item)
    if role in _VALUED:
        node["value"] = value_of(item)
    return node


def text_of(item: Any) -> str:
    """Give what stands in a field, empty for everything else."""
    return Atspi.Text.get_text(item, 0, Atspi.Text.get_character_count(item)) or ""


def value_of(item: Any) -> float | None:
    """Give the number that a slider or a bar of progress is at."""
    return float(Atspi.Value.get_current_value(item))


def tree_of(item: Any, depth: int = 0) -> dict[str, Any]:
    """Give an object with everything in it that is showing."""
    node = told(item)
    inside: list[dict[str, Any]] = []
    if "showing" in node.get("states", ()) and depth < _DEEPEST:
        for number in range(item.get_child_count()):
            child = item.get_child_at_index(number)
            if child is not None:
                one = tree_of(child, depth + 1)
                if "showing" in one.get("states", ()):
                    inside.append(one)
    node["inside"] = inside
    return node


class Ears:
    """Listens to one program, and answers questions about it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._loop = GLib.MainLoop()
        self._heard: list[dict[str, Any]] = []
        self._focus: Any = None
        self._were: dict[str, Any] = {}
        self._changes = 0
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def run(self) -> None:
        """Answer until there are no more questions."""
        GLib.io_add_watch(0, GLib.PRIORITY_LOW, GLib.IOCondition.IN | GLib.IOCondition.HUP,
                          self._asked)  # fmt: skip
        self._loop.run()

    def _asked(self, _source: int, _why: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            self._loop.quit()
            return False
        asked = json.loads(line)
        try:
            answer = getattr(self, f"do_{asked['do']}")(**asked.get("with", {}))
        except BaseException:
            self._loop.quit()  # else GLib goes on, and who asked waits for ever
            raise
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        return True

    def do_find(self) -> bool:
        """Say whether the program can be heard at all."""
        return self._program() is not None

    def do_windows(self) -> list[dict[str, Any]]:
        """Give each window that is showing, with everything in it."""
        for _ in range(_TRIES):
            trees = [tree_of(window) for window in self._windows()]
            shown = [tree for tree in trees if "showing" in tree.get("states", ())]
            if shown:
                return shown
            self.do_wait(200)  # one is just going, and the next one is not told of yet
        return []

    def _windows(self) -> list[Any]:
        program = self._program()
        if program is None:
            return []
        windows = [program.get_child_at_index(n) for n in range(program.get_child_count())]
        return [window for window in windows if window is not None]

    def do_title(self) -> str:
        """Give what the window is called that has a name: the list of a drop-down has none."""
        names = [window.get_name() for window in self._windows()]
        return next((name for name in names if name), "")

    def do_focus(self) -> dict[str, Any] | None:
        """Give what has the keyboard now."""
        return None if self._focus is None else told(self._focus)

    def do_again(self, which: str) -> dict[str, Any] | None:
        """Give what is true now of an object that had the keyboard before."""
        return told(self._were[which]) if which in self._were else None

    def do_parents(self) -> list[dict[str, Any]]:
        """Give what the keyboard is in, the innermost first."""
        found: list[dict[str, Any]] = []
        at = self._focus.get_parent() if self._focus is not None else None
        while at is not None and len(found) < _DEEPEST:
            found.append(told(at))
            at = at.get_parent()
        return found

    def do_group(self) -> list[dict[str, Any]]:
        """Give what stands beside what has the keyboard, itself among it."""
        parent = self._focus.get_parent() if self._focus is not None else None
        if parent is None:
            return []
        inside = [parent.get_child_at_index(n) for n in range(parent.get_child_count())]
        return [told(one) for one in inside if one is not None]

    def do_heard(self) -> list[dict[str, Any]]:
        """Give what was heard since the last time that this was asked."""
        heard, self._heard = self._heard, []
        return heard

    def do_wait(self, ms: int) -> bool:
        """Let this much time pass."""
        done: list[bool] = []
        GLib.timeout_add(ms, lambda: bool(done.append(True)))
        self._until(lambda: bool(done))
        return True

    def do_quiet(self, ms: int, most: int) -> bool:
        """Wait until nothing was heard for ``ms``, but no longer than ``most``."""
        over: list[bool] = []
        GLib.timeout_add(most, lambda: bool(over.append(True)))
        while not over:
            before = self._changes
            self.do_wait(ms)
            if before == self._changes:
                return True
        return False

    def do_changed(self, since: str, ms: int) -> bool:
        """Wait until something else than ``since`` has the keyboard, no longer than ``ms``."""
        over: list[bool] = []
        timer = GLib.timeout_add(ms, lambda: bool(over.append(True)))
        self._until(lambda: bool(over) or self._at() != since)
        if not over:
            GLib.source_remove(timer)
        return self._at() != since

    def _at(self) -> str:
        return "" if self._focus is None else self._focus.path

    def _until(self, reached: Any) -> None:
        context = self._loop.get_context()
        while not reached():
            context.iteration(True)

    def _program(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(number)
            if program is not None and program.get_name() == self._name:
                program.set_cache_mask(Atspi.Cache.NONE)  # what was true a moment ago is no news
                return program
        return None

    def _hear(self, event: Any) -> None:
        self._changes += 1
        source = event.source
        if source is None or event.type not in {FOCUSED, "object:announcement"}:
            return
        heard = {"type": event.type, "detail": event.detail1, "id": source.path}
        heard["said"] = event.any_data if isinstance(event.any_data, str) else ""
        if event.type == FOCUSED and event.detail1:
            self._focus = self._were[source.path] = source
            try:
                heard["role"] = source.get_role_name()
                heard["name"] = source.get_name() or ""
                heard["description"] = source.get_description() or ""
            except GLib.Error:  # it was gone before it could be asked
                return
        self._heard.append(heard)


if __name__ == "__main__":
    Ears(sys.argv[1]).run()
