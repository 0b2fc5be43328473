"""The words of the screens, one type for each file in ``resources/content/<language>/``.

``Library.prose(GateWords)`` gives those of ``gate.toml``. Where a text may hold placeholders,
its type says which; ``words.fill`` puts the names in. A ``Pool`` holds at least four texts of
which ``words.pick`` takes one.
"""

from coach.content.prose.around import (
    CloseWords,
    Greeting,
    ProgressWords,
    TodayWords,
)
from coach.content.prose.base import (
    Choice,
    Note,
    Prose,
)
from coach.content.prose.before import (
    Answer,
    GateWords,
    WelcomeWords,
)
from coach.content.prose.book import BookWords
from coach.content.prose.cards import CardsWords, UseWords
from coach.content.prose.care import (
    Area,
    Country,
    Helpline,
    HelplinesWords,
    HelpWords,
    ProblemsWords,
    ProblemText,
    SafetyWords,
    Topic,
)
from coach.content.prose.copies import CopiesWords, SubjectWords, WhyWords
from coach.content.prose.damage import DamageWords
from coach.content.prose.deciding import DecidingWords
from coach.content.prose.drills import DrillsWords
from coach.content.prose.dull import DullWords
from coach.content.prose.feelings import FeelingsWords
from coach.content.prose.finding import (
    Company,
    GradeWords,
    Need,
    NeedsWords,
    Skill,
    SkillsWords,
    TalkWords,
)
from coach.content.prose.guide import (
    Chapter,
    Drawing,
    GuidePage,
    GuidePart,
    GuideWords,
)
from coach.content.prose.letter import LetterWords
from coach.content.prose.listening import ListeningWords, ShareWords
from coach.content.prose.manners import (
    SigningWords,
    WaysWords,
    WritingWords,
)
from coach.content.prose.microphone import AllowWords, MicrophoneWords
from coach.content.prose.own import OwnCardWords
from coach.content.prose.paper import PaperWords
from coach.content.prose.path import PathStep, PathWords, Small, Tag
from coach.content.prose.pictures import PicturesWords
from coach.content.prose.plan import PlanWords
from coach.content.prose.practise import PractiseWords
from coach.content.prose.preview import PreviewWords
from coach.content.prose.private import LoopWords, OwnCard, PrivateWords
from coach.content.prose.reflect import (
    DriftItem,
    FieldWords,
    Lead,
    PageWords,
    ReflectWords,
    Scale,
    ScaleWords,
)
from coach.content.prose.rehearse import RehearseWords
from coach.content.prose.say import (
    AlongWords,
    AloudWords,
    Column,
    KeptWords,
    ListenerWords,
    QuestionWords,
    SayWords,
    Way,
)
from coach.content.prose.settings import (
    Licence,
    SettingsWords,
)
from coach.content.prose.sharing import SharingWords, Wrong
from coach.content.prose.stage import (
    Again,
    StageWords,
    TimeLeft,
)
from coach.content.prose.stops import (
    BreathWords,
    RepairFamily,
    RepairWords,
    Reply,
    RestWords,
    Rhythm,
)
from coach.content.prose.taken_out import Part, Sheets, TakenOutWords
from coach.content.prose.taking import TakingWords, Unopened
from coach.content.prose.together import TogetherWords
from coach.content.prose.trainer import (
    Level,
    LevelWords,
    TrainerLine,
    TrainerLines,
    TrainerWords,
)
from coach.content.prose.window import (
    PageLines,
    WindowWords,
)
from coach.content.prose.wording import (
    Asks,
    Frame,
    Kind,
    WordingWords,
)

__all__ = [
    "PROSE",
    "Again",
    "AllowWords",
    "AlongWords",
    "AloudWords",
    "Answer",
    "Area",
    "Asks",
    "BookWords",
    "BreathWords",
    "CardsWords",
    "Chapter",
    "Choice",
    "CloseWords",
    "Column",
    "Company",
    "CopiesWords",
    "Country",
    "DamageWords",
    "DecidingWords",
    "Drawing",
    "DriftItem",
    "DrillsWords",
    "DullWords",
    "FeelingsWords",
    "FieldWords",
    "Frame",
    "GateWords",
    "GradeWords",
    "Greeting",
    "GuidePage",
    "GuidePart",
    "GuideWords",
    "HelpWords",
    "Helpline",
    "HelplinesWords",
    "KeptWords",
    "Kind",
    "Lead",
    "LetterWords",
    "Level",
    "LevelWords",
    "Licence",
    "ListenerWords",
    "ListeningWords",
    "LoopWords",
    "MicrophoneWords",
    "Need",
    "NeedsWords",
    "Note",
    "OwnCard",
    "OwnCardWords",
    "PageLines",
    "PageWords",
    "PaperWords",
    "Part",
    "PathStep",
    "PathWords",
    "PicturesWords",
    "PlanWords",
    "PractiseWords",
    "PreviewWords",
    "PrivateWords",
    "ProblemText",
    "ProblemsWords",
    "ProgressWords",
    "Prose",
    "QuestionWords",
    "ReflectWords",
    "RehearseWords",
    "RepairFamily",
    "RepairWords",
    "Reply",
    "RestWords",
    "Rhythm",
    "SafetyWords",
    "SayWords",
    "Scale",
    "ScaleWords",
    "SettingsWords",
    "ShareWords",
    "SharingWords",
    "Sheets",
    "SigningWords",
    "Skill",
    "SkillsWords",
    "Small",
    "StageWords",
    "SubjectWords",
    "Tag",
    "TakenOutWords",
    "TakingWords",
    "TalkWords",
    "TimeLeft",
    "TodayWords",
    "TogetherWords",
    "Topic",
    "TrainerLine",
    "TrainerLines",
    "TrainerWords",
    "Unopened",
    "UseWords",
    "Way",
    "WaysWords",
    "WelcomeWords",
    "WhyWords",
    "WindowWords",
    "WordingWords",
    "WritingWords",
    "Wrong",
]

#: Every prose file that there is.
PROSE: tuple[type[Prose], ...] = (
    NeedsWords,
    SkillsWords,
    TalkWords,
    GateWords,
    WelcomeWords,
    PreviewWords,
    StageWords,
    ListeningWords,
    PrivateWords,
    BookWords,
    LoopWords,
    RepairWords,
    RestWords,
    BreathWords,
    CloseWords,
    TodayWords,
    ProgressWords,
    PicturesWords,
    HelpWords,
    GuideWords,
    SafetyWords,
    HelplinesWords,
    ProblemsWords,
    DullWords,
    DrillsWords,
    WindowWords,
    SettingsWords,
    SayWords,
    FeelingsWords,
    WordingWords,
    CardsWords,
    PractiseWords,
    RehearseWords,
    TrainerWords,
    TrainerLines,
    OwnCardWords,
    DecidingWords,
    PathWords,
    PlanWords,
    WritingWords,
    SigningWords,
    WaysWords,
    PaperWords,
    SharingWords,
    TakenOutWords,
    TakingWords,
    ReflectWords,
    LetterWords,
    CopiesWords,
    TogetherWords,
    DamageWords,
    MicrophoneWords,
)
