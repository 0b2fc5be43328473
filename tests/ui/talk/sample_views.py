"""A realistic view for every state of the room, by name: for tests and for pictures."""

from tests.ui.talk import sample_floor as floor
from tests.ui.talk import sample_rest as rest
from tests.ui.talk import sample_steps as steps
from tests.ui.talk import sample_written as written
from tests.ui.talk.sample_people import INK_ONLY, LONG_NAMES, SWAPPED_HUES
from ui.talk.stage_view import RoomView

DISK_FULL = (
    "The disk is full. Talk on: nothing is lost while In Turn is open.\n"
    "It is written down as soon as there is room."
)

SAMPLES: dict[str, RoomView] = {
    "turn": floor.turn(),
    "turn-right": floor.say_back(),
    "turn-digits": floor.turn(look=floor.ring(digits="1:08")),
    "turn-swapped-hues": floor.turn(SWAPPED_HUES),
    "turn-ink": floor.say_back(INK_ONLY),
    "turn-long-names": floor.turn(LONG_NAMES),
    "turn-right-long-names": floor.quiet(LONG_NAMES),
    "quiet": floor.quiet(),
    "waits": floor.waits(),
    "time-up": floor.time_up(),
    "paused": floor.paused(),
    "disk-full": floor.turn(problem=DISK_FULL),
    "answer": floor.answer(),
    "answer-chosen": floor.answer(chosen="partly"),
    "more": floor.more(),
    "stuck": floor.stuck(),
    "together": steps.together(),
    "together-timed": steps.together_timed(),
    "alone": steps.alone(),
    "alone-untimed": steps.alone_untimed(),
    "line": steps.line(),
    "line-looked": steps.line_looked(),
    "closing": steps.closing(),
    "closing-alone": steps.closing_alone(),
    "write": written.write(),
    "write-no-clock": written.write(clock=False),
    "write-back": written.write_back(),
    "write-long-names": written.write(LONG_NAMES),
    "read": written.read(),
    "read-only": written.read(reply=False),
    "read-right": written.read_right(),
    "answer-written": written.answer(),
    "spoken-again": written.spoken_again(),
    "look-first": written.look_first(),
    "time-nearly-over": written.look_first("nearly"),
    "card-to-help": written.card(),
    "card-unreadable": written.card(""),
    "repair-quiet": steps.repair_quiet(),
    "repair-say": steps.repair_say(),
    "repair-answer": steps.repair_answer(),
    "break-sheet": steps.break_sheet(),
    "break-sheet-stop": steps.break_sheet(chosen="stop"),
    "rest": rest.rest(),
    "rest-over": rest.rest_over(),
    "quiet-minute": rest.quiet_minute(),
    "calm-left": rest.calm_left(),
    "calm-right": rest.calm_right(),
    "calm-done": rest.calm_done(),
    "summary": rest.summary(),
    "summary-kept": rest.summary(kept=(True, True)),
    "summary-no-words": rest.summary_without_words(),
    "summary-alone": rest.summary_alone(),
    "summary-disk-full": rest.summary(problem=DISK_FULL),
    "summary-long-names": rest.summary(LONG_NAMES),
}
