"""Sample entries for the export tests."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from reader.export.entry import Entry
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.text.clean import clean_line, clean_text

MOMENT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)


def note(
    identifier: str = "n1",
    passage: str = "The pier closes",
    body: str = "why now?",
    *,
    start: int = 10,
    mark: str = "",
) -> Annotation:
    target = Target(start, start + len(passage), passage, "today. ", " for good.", 1, 0, "d" * 64)
    return Annotation(
        identifier,
        "key1",
        Motivation.COMMENTING,
        target,
        MOMENT,
        MOMENT,
        body,
        ("sea", "two words"),
        mark=mark,
        speaker="Ida Moen",
    )


def entry(*notes: Annotation, title: str = "The pier closes") -> Entry:
    meta = Meta(title, "By Ida Moen and Per Lund", "2026-02-27", "Harbour Post", "en", "")
    return Entry("key1", "https://news.example/pier", meta, notes or (note(),))


_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(clean_text)
_line = _text.map(lambda text: clean_line(text).strip())
_moments = st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def notes(draw: st.DrawFn, identifier: str) -> Annotation:
    start = draw(st.integers(0, 10**6))
    digest = draw(st.sampled_from(["", "ab" * 32]))
    target = Target(
        start,
        start + draw(st.integers(0, 500)),
        draw(_text.filter(bool)),
        draw(_text),
        draw(_text),
        draw(st.integers(0, 5)),
        draw(st.integers(0, 5)),
        digest,
    )
    if draw(st.booleans()):
        target = Target(0, 0, "", digest=digest)  # the whole article
    return Annotation(
        identifier,
        "",
        draw(st.sampled_from([*Motivation])),
        target,
        draw(_moments),
        draw(_moments),
        draw(_text),
        tuple(draw(st.lists(_line.filter(bool), max_size=3))),
        draw(_line),
        draw(_line),
        draw(_line | _line.map("{}?".format)),
    )


@st.composite
def entries(draw: st.DrawFn) -> tuple[Entry, ...]:
    found = []
    for number in range(draw(st.integers(1, 3))):
        meta = Meta(*(draw(_line) for _ in range(6)))
        written = tuple(draw(notes(f"id{number}x{at}")) for at in range(draw(st.integers(1, 3))))
        location = f"https://news.example/{number}"
        found.append(Entry("", location, meta, written, draw(st.booleans())))
    return tuple(found)
