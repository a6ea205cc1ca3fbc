"""Parse subtitles (WebVTT, SubRip, SBV, ASS) into an article: speech in paragraphs, with speakers.

So are transcripts as video platforms show them: a time on one line, the words on the next.

Source: https://www.w3.org/TR/webvtt1/
"""

import html
from collections.abc import Iterable, Iterator
from itertools import pairwise

from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_lines
from reader.startup.lazy_regex import IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})"  # Teams writes single digits
_BLANK_LINES = lazily(r"\n{2,}")
_BREAK = lazily(r"\\[Nn]")
_TIMES = lazily(rf"[ \t]*{_TIME}[ \t]+-->[ \t]+{_TIME}")
_LONE_TIME = lazily(r"[ \t]*(?:(\d{1,2}):)?(\d{1,3}):(\d\d)[ \t]*")
_VOICE = lazily(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^<>\n]{1,80})>")
_TAG = lazily(r"</?[^<>\n]{1,100}>|\{\\[^{}\n]{1,60}\}")
_SPEAKER_CHANGE = lazily(r"(?:>>+|[-–—])[ \t]*(?=\S)")
_NAMED = lazily(r"[A-Z][A-Z.'’ -]{1,40}(?: ?#?\d{1,2})?:[ \t]")  # GARRICK: …
_TYPED_SPEAKER = lazily(r"([^\W\d_a-z][\w.'’-]{0,30}(?: [\w.'’()-]{1,30}){0,4}):[ \t]+(?=\S)")
_RECOGNISED_SPEAKER = lazily(r"\[([^\[\]\n]{1,40})\]:[ \t]+(?=\S)")  # [SPEAKER_01]: …
_SBV_TIMES = lazily(r"^(\d{1,2}:\d\d:\d\d\.\d{3}),(\d{1,2}:\d\d:\d\d\.\d{3})[ \t]*$", MULTILINE)
_ASS_HEAD = lazily(r"\s{0,100}\[Script Info\]", IGNORECASE)
_MOST_COLUMNS = 40
_ASS_FIELDS = frozenset({"Start", "End", "Name", "Text"})
_DRAWING = lazily(r"\\p[1-9]")
_OVERRIDES = lazily(r"\{[^{}]{0,2000}\}")  # styles, effects and remarks of the author
_ASS_TITLE = lazily(r"^Title:[ \t]*([^\n]{2,150})$", MULTILINE)
_UNTITLED = ("default aegisub file", "untitled", "<untitled>")
_HEAD_CHARACTERS = 1000  # characters
_TITLE = lazily(r"WEBVTT[ \t]+[-–—:]?[ \t]*([^\W\d_][^\n]{2,150})")
_LANGUAGE = lazily(r"^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})[ \t]*$", MULTILINE)
_SOUND = lazily(
    r"[-–—]?[ \t]*[♪♫\s]{0,6}(?:\[[^\[\]]{1,80}\]|[(（][^()（）]{1,80}[)）]|[♪♫])[♪♫\s]{0,80}"
)
_LABEL = lazily(r"\[[^\W\d_a-z][^\[\]\n]{1,40}\][ \t]+(?=\S)")  # [REPORTER] The lamp burns
_PAUSE = 3.0  # seconds of silence after a sentence that end a paragraph
_LONG_PARAGRAPH = 500  # characters after which a paragraph ends at the next end of a sentence
_LONGEST_PARAGRAPH = 1500  # characters of speech whose sentences have no ends
_SENTENCE_ENDS = tuple('.!?…。！？"”’)]♪')


class Cue(NamedTuple):
    """A cue: text that is shown at once.

    Attributes:
        start: In seconds.
        end: In seconds.
        speaker: The speaker named in the file; may be empty.
        lines: Without markup.
    """

    start: float
    end: float
    speaker: str
    lines: list[str]


def parse_subtitles(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the speech in a subtitle file as an article.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_lines(body, charset)
    text = _SBV_TIMES.sub(r"\1 --> \2", text)
    builder = ArticleBuilder(_file_metadata(text))
    paragraphs = list(join_cues(_with_typed_speakers(list(_all_cues(text)))))
    if paragraphs:
        builder.add(BlockKind.HEADLINE, builder.meta.title)
    builder.add_paragraphs(paragraphs)
    return builder.build(location)


def _all_cues(text: str) -> Iterator[Cue]:
    if _ASS_HEAD.match(text):
        return iter(sorted(_dialogue(text), key=_start_of_cue))  # the file may group them by style
    return _cues(text) if "-->" in text else _timed_lines(text)


def _with_typed_speakers(cues: list[Cue]) -> list[Cue]:
    """Return the cues with the speakers that most of them begin with, as those of meetings do.

    Speech recognition writes them in brackets. A cue in which several speak becomes one for each.
    """
    speaker = _TYPED_SPEAKER
    typed = [speaker.match(cue.lines[0]) for cue in cues]
    names = [found[1] for found in typed if found]
    if 2 * len(names) < len(cues) or len(set(names)) == len(names):
        speaker = _RECOGNISED_SPEAKER
        if not any(speaker.match(cue.lines[0]) for cue in cues):
            return cues
    return [part for cue in cues for part in ([cue] if cue.speaker else _parts(cue, speaker))]


def _parts(cue: Cue, speaker: "re.Pattern[str]") -> Iterator[Cue]:
    """Yield the parts of a cue: what each of the speakers typed before its lines says."""
    lines: list[str] = []
    for line in cue.lines:
        found = speaker.match(line)
        if found is None:
            lines.append(line)
            continue
        if lines:
            yield cue._replace(lines=lines)
        cue, lines = cue._replace(speaker=found[1]), [line[found.end() :]]
    yield cue._replace(lines=lines)


def _file_metadata(text: str) -> Meta:
    """Return the metadata in the head of a file: its title, and in WebVTT the language."""
    head = text[:_HEAD_CHARACTERS].lstrip().partition("\n\n")[0]
    if _ASS_HEAD.match(head) and (named := _ASS_TITLE.search(head)):
        return Meta(title="" if named[1].strip().lower() in _UNTITLED else named[1].strip())
    if not head.startswith("WEBVTT"):
        return Meta()
    title, language = _TITLE.match(head), _LANGUAGE.search(head)
    return Meta(title=title[1] if title else "", language=language[1] if language else "")


def _start_of_cue(cue: Cue) -> float:
    return cue.start


def _cues(text: str) -> Iterator[Cue]:
    for chunk in _BLANK_LINES.split(text):
        lines = chunk.strip("\n").split("\n")
        begins = [at for at, line in enumerate(lines) if "-->" in line and _TIMES.match(line)]
        for at, after in pairwise([*begins, len(lines)]):
            has_number = after < len(lines) and lines[after - 1].strip().isdigit()
            if cue := _cue(lines[at], lines[at + 1 : after - has_number]):
                yield cue


def _dialogue(text: str) -> Iterator[Cue]:
    """Yield the cues of an ASS or SSA file, whose columns a line above them names."""
    names: list[str] = []
    for line in text.split("\n"):
        kind, _, values = line.partition(":")
        if kind == "Format":
            columns = values.split(",", _MOST_COLUMNS)[:_MOST_COLUMNS]
            names = [name.strip().replace("Actor", "Name") for name in columns]
        if kind != "Dialogue" or not _ASS_FIELDS.issubset(names) or _DRAWING.search(values):
            continue
        parts = values.split(",", len(names) - 1)
        row = dict(zip(names, map(str.strip, parts), strict=False))
        times = f"{row.get('Start')} --> {row.get('End')}"
        words = _OVERRIDES.sub("", row.get("Text", "")).replace("\\h", " ")
        if cue := _cue(times, _BREAK.split(words)):
            yield cue._replace(speaker=row.get("Name", ""))


def _timed_lines(text: str) -> Iterator[Cue]:
    """Yield the cues of a transcript in which the time stands on a line of its own."""
    lines = text.split("\n")
    begins = [at for at, line in enumerate(lines) if _LONE_TIME.fullmatch(line)]
    for at, after in pairwise([*begins, len(lines)]):
        found = _LONE_TIME.match(lines[at])
        shown = [line.strip() for line in lines[at + 1 : after] if line.strip()]
        if found and shown:
            start = _seconds(found.groups())
            yield Cue(start, start, "", shown)


def _cue(timing: str, lines: list[str]) -> Cue | None:
    """Return the cue with a timing line and the lines below it; None when it shows nothing."""
    times = _TIMES.match(timing)
    voice = next(filter(None, map(_VOICE.search, lines)), None)
    texts = (html.unescape(_TAG.sub("", line)).strip() for line in lines)
    shown = [line for line in texts if line]
    if times is None or not shown:
        return None
    start, end = times.groups()[:3], times.groups()[3:]
    return Cue(_seconds(start), _seconds(end), voice[1] if voice else "", shown)


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in parts)
    return 3600 * hours + 60 * minutes + seconds


def join_cues(cues: Iterable[Cue], *, roll_up: bool = True) -> Iterator[str]:
    """Join cues to paragraphs.

    Args:
        cues: In their order.
        roll_up: Whether a cue may repeat the line before it, which is then used once.
    """
    words: list[str] = []
    size = 0
    speaker, last_line, end = "", "", 0.0
    for cue in cues:
        repeats = roll_up and cue.lines[0] == last_line and cue.speaker in ("", speaker)
        lines = cue.lines[1:] if repeats else cue.lines
        ended = bool(words) and words[-1].endswith(_SENTENCE_ENDS)
        if (ended or not words) and lines and all(map(_SOUND.fullmatch, lines)):
            yield from filter(None, (" ".join(words), " ".join(lines)))  # nobody says [APPLAUSE]
            words, size = [], 0
            end, last_line = cue.end, cue.lines[-1]
            continue
        ends_paragraph = ended and (cue.start - end > _PAUSE or size > _LONG_PARAGRAPH)
        ends_paragraph = ends_paragraph or size > _LONGEST_PARAGRAPH
        speaker_changes = lines and (
            bool(_SPEAKER_CHANGE.match(lines[0]) or _NAMED.match(lines[0]))
            or (ended and _LABEL.match(lines[0]) is not None)
            or bool(cue.speaker and cue.speaker != speaker)
        )
        if words and (ends_paragraph or speaker_changes):
            yield " ".join(words)
            words, size = [], 0
        for line in lines:
            spoken = _SPEAKER_CHANGE.sub("", line, count=1) if _SPEAKER_CHANGE.match(line) else line
            if spoken is not line and words and line is not lines[0]:
                yield " ".join(words)
                words, size = [], 0
            names_speaker = cue.speaker and not words
            words.append(f"{cue.speaker}: {spoken}" if names_speaker else spoken)
            size += len(spoken)
        speaker, end = cue.speaker, cue.end
        last_line = cue.lines[-1]
    if words:
        yield " ".join(words)
