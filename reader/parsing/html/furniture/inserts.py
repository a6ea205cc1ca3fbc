"""Classifies inserts between paragraphs that are about the page or its author, not the story."""

from collections.abc import Sequence

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.furniture.boxes import LARGEST_BOX
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import Piece, characters_of
from reader.parsing.lines.bylines import CONJUNCTIONS
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_CONSENT = lazily(
    r"\bcookies\b|zustimm|einwillig|\b(?:your|with)\s(?:permission|consent)\b|consent(?:ement|imiento|imento|so)"
    r"|toestemming|samtycke|samtykke|zgod[aąęy]\b"
)
_CONTENT = lazily(
    r"\b(?:content|inhalte?n?|beitrag|contenu|contenido|contenuto|conteúdo|inhoud|innehåll\w*|indhold\w*"
    r"|innhold\w*|treś[ćc]i?)\b"
)
_TO_READER = lazily(  # in the case in which it is written: "Sie" is "you", "sie" is "they"
    r"\b(?:[Ww]e|[Yy]ours?|[Yy]ou|[Tt]his\s(?:content|embed|video|post)|Sie|Ihre?[rnm]?|Ihnen|[Dd]eine?[rnm]?|[Ww]ir"
    r"|[Dd]iese?[rnms]?\s(?:Inhalt\w*|Beitrag\w*)|[Vv]ous|[Vv]otre|[Vv]os|[Cc]e\scontenu|[Ee]ste\sconte[nú]\w+"
    r"|[Uu]sted|[Tt]u|[Ss]u|[Qq]uesto\scontenuto|[Tt]uo|[Ss]eu|[Uu]w?|[Jj]e|[Dd]eze|[Dd]in|[Dd]itt|[Dd]ette|[Dd]etta"
    r"|[Tt]w[oó]\w+|[Tt]ej)\b"
)
_BIOGRAPHY_KINDS = frozenset(
    {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.LIST_ITEM}
)
_BUTTONS = word_set("""
    listen audio video play bookmark gift drucken merken speichern vorlesen anhören imprimer
    enregistrer écouter offrir imprimir guardar escuchar ouvir salvar stampa salva ascolta afdrukken
    bewaren luister skriv spara lyssna udskriv gem drukuj zapisz reset""")
"""Words on buttons beside an article that are also those of lists, and headings, in the text."""
_SIGNS = frozenset({"+", "-", "−"})
_RANKS = frozenset({"", "dr", "prof", "professor", "prof. dr", "sir", "dame"})
_WORK = (" reported ", " contributed ", " berichtete ", " contribuyó ", " ha contribuito ")
"""What follows a name in a line that says who did what for the article."""
_WHO = lazily(
    r"\s(?:is|ist|est|es|è|é|är|er|jest|writes|reports|covers|schreibt|berichtet|écrit|escribe|scrive|escreve"
    r"|schrijft|skriver|pisze)\s"
)
"""What follows a name in a line that says who somebody is."""
_NOTE = lazily(
    r"\b(?:contributed\sto\sthis|reporting\sby|spoke\s(?:to|with)|interview(?:ed)?|sprach\smit|das\s(?:gespräch|interview)"
    r"|a\scollaboré|colaboró|colaborou|ha\scollaborato)\b"
)
"""What a line says on who did what for the article."""
_LONGEST_RANK = 10  # characters
_BETWEEN_NAMES = lazily(rf",\s(?:(?:{CONJUNCTIONS})\s)?|\s(?:&|{CONJUNCTIONS})\s")
_MOST_LAST = 3  # pieces about each author: two paragraphs, and a rule above them
_LARGEST = 5  # pieces of a biography, or beside a player or a vote
_PLACEHOLDER_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.IMAGE})
_LARGEST_PLACEHOLDER = 3  # pieces
_LONGEST_TEXT = 500  # characters of all lines
_LONGEST_BUTTON = 30  # characters
_LONGEST_SENTENCE, _LONGEST_TITLE = 60, 120  # characters of a line beside a player or a vote


def is_biography(box: Sequence[Piece], size: int, byline: str, *, is_named: bool) -> bool:
    """Whether a box says who the author is.

    Its first or second line begins with the full name, or it has a heading with little else:
    "Written by Ida Lund". Where there are several authors, boxes may hold what each of them says,
    and only "Ida Lund is …" tells who somebody is, unless the names of the box do.

    Args:
        box: Its first pieces.
        size: The number of its pieces.
        byline: The full names of the authors.
        is_named: Whether its names say that it is about an author. A line may then be the name
            alone; elsewhere that may be who wrote the next lines.
    """
    names = _full_names(byline)
    if not names or size > _LARGEST:
        return False
    texts = [piece for piece in box if piece.kind is not BlockKind.IMAGE and not piece.dropped]
    if any(piece.kind not in _BIOGRAPHY_KINDS for piece in texts):
        return False
    if characters_of(texts) > _LONGEST_TEXT:
        return False
    headed = any(piece.kind is BlockKind.HEADING for piece in texts)
    may_be_said = len(names) > 1 and not is_named
    is_named = is_named and not headed
    named = any(
        _says_who(piece, name) if may_be_said else _names_author(piece, name, is_named=is_named)
        for piece in texts[:2]
        for name in names
    )
    return named and any(ends_sentence(piece.text) or piece.link_chars for piece in texts)


def _full_names(byline: str) -> list[str]:
    """Return the names in a byline that consist of several words."""
    return [name for name in _BETWEEN_NAMES.split(byline) if " " in name] if byline else []


def without_last_biographies(pieces: list[Piece], byline: str) -> list[Piece]:
    """Return the pieces of an article without the last paragraphs that say who the authors are.

    They begin with the full name of one of them. They are in italics, unlike the text, or the name
    is set apart, unlike the beginning of the paragraph before, and "is …" or "writes …" follows.
    """
    names = _full_names(byline)
    end = len(pieces)
    least = max(1, end - _MOST_LAST * len(names))
    while end > least and (
        pieces[end - 1].kind is BlockKind.RULE or _is_last_biography(pieces[end - 1], names)
    ):
        end -= 1
    text, removed = pieces[:end], pieces[end:]
    if any(map(_is_in_italics, removed)):
        is_text = 2 * sum(map(_is_in_italics, text)) > len(text)
    else:
        is_text = bool(removed) and any(mark.start == 0 for mark in text[-1].marks)
    return pieces if is_text else text


def _is_last_biography(piece: Piece, names: list[str]) -> bool:
    if piece.kind is not BlockKind.PARAGRAPH or len(piece.text) > _LONGEST_TEXT:
        return False
    name = next((name for name in names if name in piece.text[: len(name) + _LONGEST_RANK]), "")
    if not name or not _names_author(piece, name, is_named=False) or _NOTE.search(piece.text):
        return False
    end = piece.text.index(name) + len(name)
    return _is_in_italics(piece) or (
        _says_who(piece, name)
        and any(mark.end == end and piece.text.startswith(name, mark.start) for mark in piece.marks)
    )


def _is_in_italics(piece: Piece) -> bool:
    return any(
        mark.inline is InlineKind.EMPHASIS
        and mark.start <= _LONGEST_RANK
        and mark.end >= len(piece.text) - 1
        for mark in piece.marks
    )


def _names_author(piece: Piece, byline: str, *, is_named: bool) -> bool:
    before, name, after = piece.text.partition(byline)
    if not name or after[:1].isalnum() or after.startswith((":", *_WORK)):
        return False
    if piece.kind is BlockKind.HEADING or is_named:
        return len(before) + len(after) <= _LONGEST_BUTTON or not before
    if before.rstrip(" .").lower() not in _RANKS or after[:1] not in (" ", ","):
        return False
    return ends_sentence(after) or "@" in after or ends_sentence(_without_last_link(piece))


def _says_who(piece: Piece, name: str) -> bool:
    """Whether a line begins with the name of an author and with what he or she is or writes."""
    if piece.kind is BlockKind.HEADING or not _names_author(piece, name, is_named=False):
        return False
    return _WHO.match(piece.text.partition(name)[2]) is not None


def _without_last_link(piece: Piece) -> str:
    """Return the text of a piece before the link that it ends in: "More about Ida Lund"."""
    last = max((mark.start for mark in piece.marks if mark.href), default=0)
    ends = any(mark.href and mark.end == len(piece.text) for mark in piece.marks)
    return piece.text[:last].rstrip() if ends else piece.text


def is_button_list(box: Sequence[Piece], size: int) -> bool:
    """Whether a list is single words, half of which are buttons: "Share", "Save", "Home".

    Signs are buttons only among such: a list may head what is good or bad with them.
    """
    if any(piece.text in _SIGNS for piece in box):
        box = [piece for piece in box if piece.text not in _SIGNS]
        return 1 < size <= LARGEST_BOX and all(_is_button(piece.text) for piece in box)
    return (
        1 < size <= LARGEST_BOX
        and all(
            len(piece.text) <= _LONGEST_BUTTON and not piece.label[:1].isdigit() for piece in box
        )
        and 2 * sum(_is_button(piece.text) for piece in box) >= size
    )


def _is_button(text: str) -> bool:
    return text.lower() in _BUTTONS or is_promo(text)


def asks_for_consent(box: Sequence[Piece], size: int) -> bool:
    """Whether a box stands for content of others that is only loaded with the reader's consent."""
    if not 0 < size <= _LARGEST_PLACEHOLDER or characters_of(box) > _LONGEST_TEXT:
        return False
    return all(piece.kind in _PLACEHOLDER_KINDS and not piece.dropped for piece in box) and any(
        map(_is_request_for_consent, box)
    )


def _is_request_for_consent(piece: Piece) -> bool:
    """Whether a line speaks of consent and of content, and to the reader."""
    return bool(_CONTENT.search(piece.text.lower())) and speaks_of_consent(piece.text)


def speaks_of_consent(text: str) -> bool:
    """Whether a line speaks of consent or cookies, and to the reader."""
    return bool(_CONSENT.search(text.lower()) and _TO_READER.search(text))


def are_labels(box: Sequence[Piece], size: int) -> bool:
    """Whether the lines beside a player or a vote are labels: a title or question, a number."""
    return size <= _LARGEST and all(
        len(piece.text) <= (_LONGEST_SENTENCE if ends_sentence(piece.text) else _LONGEST_TITLE)
        and piece.kind not in (BlockKind.QUOTATION, BlockKind.CODE)
        for piece in box
    )
