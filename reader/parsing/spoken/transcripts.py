"""Parse transcripts in JSON, of podcasts and of speech recognition, into an article.

Source: https://podcasting2.org/docs/podcast-namespace/tags/transcript and the output of Whisper.
"""

import json
from collections.abc import Iterator

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.plain_text.plain import parse_plain
from reader.parsing.spoken.subtitles import Cue, join_cues
from reader.startup.lazy_regex import lazily

_LANGUAGE = lazily(r"[a-z]{2,3}")
_MOST_SECONDS = 1e9


def parse_transcript(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return what is said in a transcript as an article; other JSON is shown as it is.

    The parts of a text that only some words of it are in, such as the names, are no transcript.

    Raises:
        ParseError: There is no text in it.
    """
    try:
        root: object = json.loads(decode_text(body, charset))
    except (ValueError, RecursionError):
        root = None
    transcript = root if isinstance(root, dict) else {}
    cues = list(_cues(transcript.get("segments")))
    if sum(len(cue.lines[0]) for cue in cues) * 2 <= len(_words(transcript.get("text"))):
        return parse_plain(body, charset=charset, location=location)
    language = _words(transcript.get("language"))
    builder = ArticleBuilder(Meta(language=language if _LANGUAGE.fullmatch(language) else ""))
    builder.add_paragraphs(list(join_cues(cues, roll_up=False)))
    return builder.build(location)


def _cues(segments: object) -> Iterator[Cue]:
    for segment in segments if isinstance(segments, list) else ():
        if not isinstance(segment, dict):
            continue
        spoken = _words(segment.get("body")) or _words(segment.get("text"))
        start = _seconds(segment, "startTime", "start")
        end = _seconds(segment, "endTime", "end")
        if spoken:
            yield Cue(start, end, _words(segment.get("speaker")), [spoken])


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _seconds(segment: dict[str, object], *names: str) -> float:
    found = next((segment[name] for name in names if name in segment), 0.0)
    return float(found) if isinstance(found, int | float) and abs(found) < _MOST_SECONDS else 0.0
