"""The query language for annotations: words, and filters such as ``tag:sea``."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

from reader.library.store import ArticleRecord
from reader.model.annotation import UNSURE, Annotation, Motivation, Status
from reader.model.colours import UNNAMED, Colours
from reader.startup.lazy_regex import lazily
from reader.text.caseless import alike
from reader.text.days import local

Choice = TypeVar("Choice")

_TOKEN = lazily(
    r'(?P<name>[A-Za-z]+):(?:"(?P<quoted>(?:[^"]|"")*)(?P<end>"?)|(?P<value>\S*))|"[^"]*"?|\S+'
)
_DAY = lazily(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_AGO = lazily(r"(\d{1,4})([dwmy])")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_KINDS = {
    "note": frozenset((Motivation.COMMENTING,)),
    "highlight": frozenset((Motivation.HIGHLIGHTING,)),
    "bookmark": frozenset((Motivation.BOOKMARKING,)),
}
_STATES = {**{status.value: frozenset((status,)) for status in Status}, "unsure": UNSURE}
_SPELLINGS = {"color": "colour"}
NAMES = ("tag", "colour", "speaker", "article", "state", "kind", "since", "before")
"""The names allowed before the colon of a token."""
_WHOLE_TAG = "tag "  # contains a space, so that it cannot be typed


@dataclass(frozen=True, slots=True)
class NoteQuery:
    """A parsed query; an empty one matches everything.

    All tags must match; of several speakers, articles, colours, kinds or states, one is enough.

    Attributes:
        words: Words for the full-text search, as typed.
        tags: Prefixes of tags; as `alike` returns them, like the following.
        whole_tags: Tags in quotation marks, which must match exactly.
        colours: Prefixes of colours, and colours whose custom name has the typed prefix.
        speakers: Prefixes of speaker names or parts of names.
        articles: Prefixes of words in titles and outlets.
        states: How well the passage was found again.
        kinds: Notes, highlights, bookmarks; a note on a highlight is both.
        since: The first day, in local time.
        before: The day after the last one.
        unfinished: Names of filters without a value, which match everything and so do not tell
            queries apart.
        problems: What could not be parsed and is ignored, one line each.
    """

    words: str = ""
    tags: tuple[str, ...] = ()
    whole_tags: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    states: frozenset[Status] = frozenset()
    kinds: frozenset[Motivation] = frozenset()
    since: date | None = None
    before: date | None = None
    unfinished: tuple[str, ...] = field(default=(), compare=False)
    problems: tuple[str, ...] = ()

    def passes(self, annotation: Annotation, record: ArticleRecord | None) -> bool:
        """Whether an annotation matches everything except the words and the state.

        The library searches the words; for the state see `passes_state`. Speaker corrections are
        not shown as annotations, and never pass.
        """
        return (
            annotation.motivation is not Motivation.IDENTIFYING
            and (not self.kinds or not self.kinds.isdisjoint(_kinds_of(annotation)))
            and self._in_time(annotation)
            and all(_begins(without_signs(annotation.tags), tag) for tag in self.tags)
            and (not self.whole_tags or without_signs(annotation.tags).issuperset(self.whole_tags))
            and (not self.colours or any(_begins([annotation.colour], c) for c in self.colours))
            and (not self.speakers or any(_has(annotation.speaker, s) for s in self.speakers))
            and (not self.articles or _in_article(self.articles, record))
        )

    def passes_state(self, status: Status | None) -> bool:
        """Whether a state matches; an unknown one only does if the query has no states."""
        return not self.states or status in self.states

    def has_words(self, annotation: Annotation) -> bool:
        """Whether note, passage or tags contain all words, where the library cannot search.

        Like the library, it finds nothing for quotation marks without words in them.
        """
        from unicodedata import normalize

        from reader.library.search.fts_queries import words_and_phrases
        from reader.library.search.word_index import folded

        fields = (annotation.body, annotation.target.exact, *annotation.tags)
        text = folded(normalize("NFC", " ".join(" ".join(fields).split())))
        wanted = [folded(" ".join(each.split())) for each in words_and_phrases(self.words)]
        return bool(any(wanted) or not self.words) and all(each in text for each in wanted)

    def _in_time(self, annotation: Annotation) -> bool:
        if self.since is None and self.before is None:
            return True
        made = local(annotation.created).date()
        return (self.since is None or made >= self.since) and (
            self.before is None or made < self.before
        )


@dataclass(slots=True)
class _Draft:
    """A query that is being parsed."""

    today: date
    words: list[str] = field(default_factory=list)
    values: dict[str, list[str]] = field(default_factory=dict)
    days: dict[str, date] = field(default_factory=dict)
    states: set[Status] = field(default_factory=set)
    kinds: set[Motivation] = field(default_factory=set)
    unfinished: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def take(self, name: str, value: str) -> None:
        """Add a token; one without a value is still being typed."""
        value = alike(value).strip()
        name = _SPELLINGS.get(name, name)
        if name in ("tag", _WHOLE_TAG):
            value = value.lstrip("#")
        if name not in (*NAMES, _WHOLE_TAG):
            self.problems.append(f"unknown filter {name}: there are {' '.join(NAMES)}")
        elif not value:
            self.unfinished.append(name.strip())
        elif name == "state":
            self.states |= self._chosen(name, value, _STATES)
        elif name == "kind":
            self.kinds |= self._chosen(name, value, _KINDS)
        elif name in ("since", "before"):
            when = _day(value, self.today)
            if when is None:
                self.problems.append(f"{name} needs a date, such as {name}:2026-11-01 or {name}:7d")
            else:
                self.days[name] = when
        else:
            self.values.setdefault(name, []).append(value)

    def _chosen(
        self, name: str, value: str, choices: Mapping[str, frozenset[Choice]]
    ) -> frozenset[Choice]:
        """Return the one choice that begins with `value`."""
        found = [each for full, each in choices.items() if full.startswith(value)]
        if value in choices:
            return choices[value]
        if len(found) == 1:
            return found[0]
        self.problems.append(f"{name} is one of {' '.join(choices)}")
        return frozenset()


def read_query(line: str, today: date, colours: Colours = UNNAMED) -> NoteQuery:
    """Parse a query: words, and tokens such as ``tag:sea`` or ``since:2026-11-01``.

    A value with spaces must be in quotation marks, and those in it be doubled. Cost: linear.

    Args:
        line: The query as typed.
        today: The day from which ``since:7d`` counts back.
        colours: The highlight colours with the user's names for them.
    """
    draft = _Draft(today)
    for found in _TOKEN.finditer(line):
        name = (found["name"] or "").casefold()
        if not name or (found["value"] or "").startswith("//"):  # a URL is not a token
            draft.words.append(found.group())
        elif name == "tag" and found["quoted"] and found["end"]:
            draft.take(_WHOLE_TAG, found["quoted"].replace('""', '"'))
        else:
            draft.take(name, (found["quoted"] or "").replace('""', '"') or found["value"] or "")
    return NoteQuery(
        words=" ".join(draft.words),
        tags=tuple(draft.values.get("tag", ())),
        whole_tags=tuple(draft.values.get(_WHOLE_TAG, ())),
        colours=tuple(
            each
            for typed in draft.values.get("colour", ())
            for each in (typed, *colours.beginning(typed))
        ),
        speakers=tuple(draft.values.get("speaker", ())),
        articles=tuple(draft.values.get("article", ())),
        states=frozenset(draft.states),
        kinds=frozenset(draft.kinds),
        since=draft.days.get("since"),
        before=draft.days.get("before"),
        unfinished=tuple(draft.unfinished),
        problems=tuple(dict.fromkeys(draft.problems)),
    )


def has_filters(line: str) -> bool:
    """Whether a line that is searched for as words has one of the filters for notes."""
    return any(
        token["name"] and token["name"].casefold() in NAMES for token in _TOKEN.finditer(line)
    )


def tokens_of(colours: Colours, tags: Sequence[str]) -> list[str]:
    """Return the completions of a query: filters and their values."""
    kinds = [f"kind:{name}" for name in _KINDS]
    states = [f"state:{name}" for name in _STATES]
    named = [f"colour:{_quoted(colours.shown(key))}" for key in colours.keys]
    tagged = [f"tag:{_quoted(tag)}" for tag in tags]
    return [*(f"{name}:" for name in NAMES), *kinds, *states, *named, *tagged]


def tag_token(tag: str) -> str:
    """Return the token that matches exactly this tag."""
    return f"tag:{in_quotation_marks(tag)}"


def _quoted(value: str) -> str:
    return in_quotation_marks(value) if {" ", '"'} & set(value) else value


def in_quotation_marks(value: str) -> str:
    """Return a value in quotation marks, as it is typed if it has spaces."""
    doubled = value.replace('"', '""')
    return f'"{doubled}"'


def _day(value: str, today: date) -> date | None:
    """Return the day of ``2026-11-01``, ``2026-11``, ``2026``, ``today``, ``yesterday``, ``2w``."""
    if value == "today":
        return today
    try:
        if value == "yesterday":
            return today - timedelta(days=1)
        if ago := _AGO.fullmatch(value):
            return today - timedelta(days=int(ago[1]) * _DAYS[ago[2]])
        if named := _DAY.fullmatch(value):
            return date(int(named[1]), int(named[2] or 1), int(named[3] or 1))
    except (ValueError, OverflowError):
        return None
    return None


def _kinds_of(annotation: Annotation) -> Iterable[Motivation]:
    coloured = (Motivation.HIGHLIGHTING,) if annotation.is_coloured else ()
    return (annotation.motivation, *coloured)


def _in_article(wanted: Sequence[str], record: ArticleRecord | None) -> bool:
    if record is None:
        return False
    text = f"{record.title} {record.site}"
    return any(_has(text, words) for words in wanted)


def without_signs(tags: Iterable[str]) -> set[str]:
    """Return tags as they are searched: without the sign, which imported ones may have."""
    return {alike(tag).lstrip("#") for tag in tags}


def _begins(names: Iterable[str], start: str) -> bool:
    return any(alike(name).startswith(start) for name in names if name)


def _has(text: str, words: str) -> bool:
    """Whether every one of `words` begins a word of `text`."""
    there = alike(text).split()
    return all(any(each.startswith(word) for each in there) for word in words.split())
