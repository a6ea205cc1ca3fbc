"""Annotations in the sense of the W3C Web Annotation model."""

from reader.model.analysis import without_doubt
from reader.startup.light_enum import StrEnum
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple
from reader.text.span import Span

if TYPE_CHECKING:
    from datetime import datetime  # not needed for the first frame


class Motivation(StrEnum):
    """Why an annotation was made (the W3C terms)."""

    BOOKMARKING = "bookmarking"
    HIGHLIGHTING = "highlighting"
    COMMENTING = "commenting"
    IDENTIFYING = "identifying"  # a corrected speaker: the body is the name, empty for "no quote"


NOTES = (Motivation.COMMENTING, Motivation.HIGHLIGHTING)
"""What is counted and listed as notes; bookmarks and corrections are told apart."""
SHOWN = (*NOTES, Motivation.BOOKMARKING)
"""What is shown as it was made; a correction is shown by the speaker of its quote alone."""


KIND_NAMES = {
    Motivation.BOOKMARKING: "bookmark",
    Motivation.HIGHLIGHTING: "highlight",
    Motivation.COMMENTING: "note",
    Motivation.IDENTIFYING: "speaker",
}
"""What the kinds of annotations are called, on the screen and in JSON."""


class Target(NamedTuple):
    """A passage in one edition, described so that it can be found in another.

    Source: https://www.w3.org/TR/annotation-model/#text-quote-selector and
    https://www.w3.org/TR/annotation-model/#text-position-selector

    Attributes:
        start: First code point in the edition it was made on.
        end: One after the last.
        exact: The passage itself.
        prefix: Text before it, grown until prefix + exact + suffix is unique.
        suffix: Text after it.
        copies: How often `exact` stands in that edition, at least 1 (0 when unknown).
        copy: Which of them it is, from 0.
        digest: ``Article.digest`` of that edition; empty when unknown.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    copies: int = 0
    copy: int = 0
    digest: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is the article as a whole, no passage of it: such a note has no selector."""
        return not (self.exact or self.start or self.end or self.prefix or self.suffix)


Goal = str | Target
"""A place in an article to go to: the id of an annotation, or a passage; empty for none."""


class Status(StrEnum):
    """How well a passage was found again."""

    EXACT = "exact"  # same words, same place
    MOVED = "moved"  # same words elsewhere
    CHANGED = "changed"  # the words differ
    SUGGESTED = "suggested"  # not sure: a person decides
    ORPHAN = "orphan"  # not found


UNSURE = frozenset((Status.SUGGESTED, Status.ORPHAN))
"""Of these a person has to decide."""


_DENSE = 0.7
"""Share of a span that its segments must have for it to be one place for a reader."""


class Resolution(NamedTuple):
    """Where a target is in an edition.

    Attributes:
        status: How well it was found.
        span: From its first character to its last; None for an orphan. Of a note on the whole
            article it is empty and at the beginning.
        segments: The pieces of `span` that are the passage's own, in order, when it went over
            several paragraphs and something else stands between them now; else empty.
    """

    status: Status
    span: Span | None = None
    segments: tuple[Span, ...] = ()

    @property
    def place(self) -> Span | None:
        """Where a note on it stands: `span`, or the longest segment when these are far apart."""
        segments = self.segments
        if not segments or self.span is None:
            return self.span
        if sum(map(len, segments)) >= _DENSE * len(self.span):
            return self.span
        return max(segments, key=len)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The segments, or the one span; empty for an orphan."""
        return self.segments or (() if self.span is None else (self.span,))


class Annotation(NamedTuple):
    """A bookmark, highlight or note that a person made.

    Attributes:
        id: Unique and stable, printable ASCII.
        article: The key under which the library knows the article.
        motivation: Bookmark, highlight or note.
        target: The passage.
        body: What the person wrote, Markdown; empty for bookmarks and plain highlights.
        created: Aware, UTC.
        modified: Aware, UTC.
        tags: In the person's order.
        colour: Name of the highlight colour; empty for the first, and for a plain note.
        mark: The letter of a mark (``m`` + letter); empty for others.
        speaker: Who spoke the passage when it was annotated, followed by ``?`` if that was
            uncertain; may be empty. Name and doubt are one value, so that a merge of two versions
            keeps them together. Also a person may type a name like that.
    """

    id: str
    article: str
    motivation: Motivation
    target: Target
    created: "datetime"
    modified: "datetime"
    body: str = ""
    tags: tuple[str, ...] = ()
    colour: str = ""
    mark: str = ""
    speaker: str = ""

    @property
    def is_coloured(self) -> bool:
        """Whether its words are shown in a colour: a highlight, also one that became a note."""
        is_note = self.motivation is Motivation.COMMENTING and not self.target.is_whole
        return self.motivation is Motivation.HIGHLIGHTING or (is_note and bool(self.colour))

    @property
    def speaker_name(self) -> str:
        """The name of the speaker alone."""
        return without_doubt(self.speaker)

    @property
    def is_speaker_uncertain(self) -> bool:
        """Whether the speaker was uncertain when the passage was annotated."""
        return self.speaker != self.speaker_name


def time_of_change(annotation: Annotation) -> "datetime":
    """Return the present time for a change of an annotation, but after its last change.

    Of two versions the later one is the newer one, also if the clock has been set back in between.
    """
    from datetime import UTC, datetime, timedelta

    tick = timedelta(microseconds=1)
    last = min(annotation.modified, datetime.max.replace(tzinfo=UTC) - tick)
    return max(datetime.now(UTC), last + tick)


def changed(annotation: Annotation, **fields: object) -> Annotation:
    """Return an annotation with other fields, changed now; itself if none of them differs."""
    after = annotation._replace(**fields)  # type: ignore[arg-type]
    if after == annotation:
        return annotation
    return after._replace(modified=time_of_change(annotation))
