"""Lines before the headline of a press release: its label and its contacts."""

from collections.abc import Sequence

from reader.startup.lazy_regex import lazily

_LONGEST_DATE_LINE = 60  # characters
_MOST = 4  # chunks before the headline
_LABEL_STARTS = (  # of labels, checked before the expression is compiled
    "for", "press", "news", "media", "embargo", "medien", "sperr", "commu", "comu", "nota", "pers",
    "informacja", "пресс",
)  # fmt: skip
_LABELS = lazily(
    r"\W{0,3}(?:for\s(?:immediate\s)?release|(?:press|news|media)\s(?:release|statement|advisory|alert)|embargoed\s(?:until|for)\b.{0,60}"
    r"|presse(?:mitteilung|information|erklärung)|medienmitteilung|sperrfrist\b.{0,60}|communiqué(?:\sde\spresse)?"
    r"|comunicado(?:\sde\s(?:prensa|imprensa))?|nota\sde\s(?:prensa|imprensa)|comunicato\sstampa|persbericht"
    r"|pressmeddelande|pressemeddelelse|informacja\sprasowa|пресс-релиз)\W{0,3}$"
)
_CONTACT_LINE = lazily(
    r"(?:(?:media|press)\s)?(?:contacts?|enquiries|inquiries|kontakt|ansprechpartner(?:in)?|phone|tel(?:efon)?|e-?mail)"
    r"\s?\w{0,12}\s?:"
)


def headline_index(chunks: Sequence[str]) -> int:
    """Return the index of the chunk with the headline: 0 unless this is a press release."""
    if not chunks or not _begins_with_label(chunks[0]):
        return 0
    return next(
        (
            at
            for at, chunk in enumerate(chunks[1 : _MOST + 1], 1)
            if not (
                is_release_label(chunk)
                or _CONTACT_LINE.match(chunk.strip().lower())
                or _is_place_and_date(chunk)
            )
        ),
        0,
    )


def _begins_with_label(chunk: str) -> bool:
    """Whether lines begin with the label of a press release, and otherwise say when and where."""
    label, *others = chunk[:200].strip().split("\n")
    return is_release_label(label) and all(
        is_release_label(line) or _is_place_and_date(line) for line in others
    )


def _is_place_and_date(chunk: str) -> bool:
    if len(chunk) > _LONGEST_DATE_LINE or not any(map(str.isdigit, chunk)):
        return False
    from reader.parsing.lines.name_lines import date_of_line  # many month names, rarely needed

    return bool(date_of_line(chunk.strip()))


def is_release_label(chunk: str) -> bool:
    """Whether lines mark a press release, or state its embargo."""
    lines = chunk[:200].strip().lower().split("\n")
    return len(lines) <= _MOST and all(map(_is_label, lines))


def _is_label(line: str) -> bool:
    line = line[:100].strip()
    return line.lstrip("*#=-–—[( ").startswith(_LABEL_STARTS) and _LABELS.match(line) is not None
