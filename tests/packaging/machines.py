"""Made-up computers for the tests of the set-up scripts: nothing is installed, all is noted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from machine.world import World

#: What a program answers: its exit code and the lines that it prints.
Answer = tuple[int, list[str]]


@dataclass
class Computer:
    """A Linux computer that lacks ``lacking`` until a program named in ``heals`` is run."""

    lacking: set[str] = field(default_factory=set[str])
    heals: bool = True
    is_root: bool = False
    has_terminal: bool = False
    reply: str = "n"
    programs: set[str] = field(default_factory=lambda: {"apt-get", "sudo", "Xvfb", "espeak-ng"})
    environ: dict[str, str] = field(default_factory=dict[str, str])
    platform: str = "linux"
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    on_run: Callable[[list[str]], None] = lambda _: None
    said: list[str] = field(default_factory=list[str])
    ran: list[list[str]] = field(default_factory=list[list[str]])
    asked: list[str] = field(default_factory=list[str])
    given: list[Mapping[str, str]] = field(default_factory=list[Mapping[str, str]])

    def world(self) -> World:
        """Give the computer as the scripts see it."""
        return World(
            platform=self.platform,
            environ=self.environ,
            is_root=self.is_root,
            has_terminal=self.has_terminal,
            loads=lambda library: library not in self.lacking,
            which=lambda name: f"/usr/bin/{name}" if name in self.programs else None,
            say=self.said.append,
            ask=self._ask,
            run=self._run,
            lines=self._lines,
            become=self._run,
        )

    @property
    def heard(self) -> str:
        """Everything that was said to the person."""
        return "\n".join(self.said)

    def commands(self, word: str) -> list[list[str]]:
        """Give the command lines in which ``word`` stands."""
        return [command for command in self.ran if word in command]

    def _ask(self, question: str) -> str:
        self.asked.append(question)
        return self.reply

    def _run(self, command: Sequence[str], environ: Mapping[str, str]) -> int:
        return self._lines(command, environ, self.said.append)

    def _lines(
        self, command: Sequence[str], environ: Mapping[str, str], each: Callable[[str], None]
    ) -> int:
        self.ran.append(list(command))
        self.given.append(dict(environ))
        self.on_run(list(command))
        if "install" in command and "apt-get" in command and self.heals:
            self.lacking.clear()
        words = " ".join(command)
        nothing: Answer = (0, [])
        code, lines = next((a for word, a in self.answers.items() if word in words), nothing)
        for line in lines:
            each(line)
        return code
