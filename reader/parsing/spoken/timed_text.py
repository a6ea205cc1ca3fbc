"""Parse TTML, the subtitle format of broadcasters, into an article: the speech with speakers.

Source: https://www.w3.org/TR/ttml2/
"""

from reader.model.article import Article, BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.parsing.safe_xml import (
    XML_LANG,
    Element,
    attribute,
    line_of,
    local_name,
    parse_xml,
    text_of,
)
from reader.parsing.spoken.subtitles import Cue, join_cues
from reader.startup.lazy_regex import lazily
from reader.text.counts import whole_number

_CLOCK = lazily(r"\s*(\d{1,3}):(\d\d):(\d\d(?:\.\d{1,9})?)(?::(\d\d))?")
_OFFSET = lazily(r"\s*(\d{1,9}(?:\.\d{1,9})?)(ms|[hmsft])?\s*$")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "": 1.0}
_FRAMES = 30.0  # frames per second, unless the file says otherwise
_MAX_DEPTH = 100


def parse_timed_text(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the speech in a TTML document as an article.

    Raises:
        RefusedError: It declares expanding or external entities.
        ParseError: It is not XML, or there is no text in it.
    """
    root = parse_xml(body, charset=charset, location=location)
    rates = _rates(root)
    titles: list[str] = []
    persons: dict[str, str] = {}
    cues: list[Cue] = []
    for element in root.iter():
        name = local_name(element)
        if name == "p":
            _add_cue(cues, element, persons, rates)
        elif name == "agent":
            persons[attribute(element, "id")] = line_of(element)
        elif name == "title" and not titles and text_of(element):
            titles.append(line_of(element))
    builder = ArticleBuilder()
    builder.meta = builder.meta._replace(
        title="".join(titles), language=root.get(XML_LANG, "").strip()
    )
    builder.add(BlockKind.HEADLINE, "".join(titles))
    for paragraph in join_cues(cues):
        builder.add(BlockKind.PARAGRAPH, paragraph)
    return builder.build(location)


def _add_cue(
    cues: list[Cue], element: Element, persons: dict[str, str], rates: dict[str, float]
) -> None:
    lines = _lines(element)
    if not lines:
        return
    start = _seconds(element.get("begin", ""), rates)
    end = _seconds(element.get("end", ""), rates)
    if "end" not in element.attrib:
        end = start + _seconds(element.get("dur", ""), rates)
    speaker = persons.get(_agent(element).split(" ")[0], "")
    cues.append(Cue(start, end, speaker, lines))


def _lines(element: Element) -> list[str]:
    """Return the lines that are shown, without metadata; a `br` ends a line."""
    parts: list[str] = [element.text or ""]
    for descendant in element.iterdescendants():
        if local_name(descendant) == "br":
            parts.append("\n")
        elif local_name(descendant) == "span":
            parts.append(" ".join((descendant.text or "").split("\n")))
        parts.append(" ".join((descendant.tail or "").split("\n")))
    parts[0] = " ".join(parts[0].split("\n"))
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return [line for line in lines if line]


def _agent(element: Element) -> str:
    """Return the speaker that an element, or else its nearest ancestor, refers to."""
    node: Element | None = element
    for _ in range(_MAX_DEPTH):
        if node is None:
            return ""
        if named := attribute(node, "agent"):
            return named
        node = node.getparent()
    return ""


def _rates(root: Element) -> dict[str, float]:
    """Return the lengths of the time units that the root can set, in seconds."""
    rates = dict(_SECONDS)
    for unit, name, usual in (("f", "frameRate", _FRAMES), ("t", "tickRate", 1.0)):
        rates[unit] = 1 / (whole_number(attribute(root, name)) or usual)
    return rates


def _seconds(value: str, rates: dict[str, float]) -> float:
    if clock := _CLOCK.match(value):
        hours, minutes, seconds, frames = (float(part or 0) for part in clock.groups())
        return 3600 * hours + 60 * minutes + seconds + frames * rates["f"]
    if offset := _OFFSET.match(value):
        return float(offset[1]) * rates[offset[2] or ""]
    return 0.0
