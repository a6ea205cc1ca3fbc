"""German names with "und" and "für": der Bund für Umwelt, Wald und Naturschutz.

Of organisations, and of the offices that lead them: die Ministerin für Bildung und Jugend.
"""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body
from reader.analysis.grammar.german.subject_choice import is_attribute
from reader.analysis.grammar.phrases.noun_phrases import Phrase, end_of_capitals
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ALL
from reader.analysis.languages.token import CAPITAL, WORD, Token

_OF_FIELDS = (  # bodies that are called by their field: das Amt für Umwelt; not: die Bahn für …
    "amt", "ministerium", "institut", "zentrum", "verein", "verband", "bund", "gesellschaft",
    "akademie", "stiftung", "kommission", "ausschuss", "agentur", "anstalt", "hochschule", "klinik",
    "netzwerk", "gemeinschaft", "referat", "abteilung", "museum", "bündnis", "allianz",
    "initiative", "bewegung", "forum", "behörde", "verwaltung", "direktion", "dezernat", "ressort",
    "departement", "organisation", "vereinigung", "zentrale", "stelle",
)  # fmt: skip
_GENITIVES = tuple(f"{noun}{ending}" for noun in _OF_FIELDS for ending in ("s", "es", "ses"))
OFFICES = (
    "minister", "ministerin", "senator", "senatorin", "staatssekretär", "sekretärin", "dezernent",
    "dezernentin", "beauftragte", "beauftragter", "kommissar", "kommissarin",
)  # fmt: skip
"""Endings of the offices that are called by their fields: die Ministerin für Wald und Holz."""
CALLED_BY_FIELDS = (*_OF_FIELDS, *_GENITIVES, *OFFICES)
"""Endings of bodies and offices that are called by their fields: Amt, Ministerin."""
_DONE_FOR = (  # verbs with "für": dankte der Verein für Spenden
    "dank", "bedank", "entschuldig", "warb", "wirb", "lob", "würdig", "kritisier", "rüg",
    "plädier", "sprach", "spricht", "stimm", "sorg",
)  # fmt: skip
_REACH = 6  # tokens from the head noun to "und"
_LIST_REACH = 16  # tokens from the head noun of a list of fields to "und"
_JOINTS = frozenset({"und", "für", "gegen"})
_AGAINST = ("netzwerk", "bündnis", "initiative", "allianz", "bewegung", "forum")
_HOURS = ("mittag", "abend", "nacht")  # endings of times: sagte die Initiative gegen | Mittag
_SAYING = lx.SAY | lx.ACCORDING | lx.QUOTATIVE
_SHORTEST_COMPOUND = 8  # letters: Umwelt- und Tierwohl
_WOMEN = "innen"  # ending of the plural


def whole_body(s: Sequence[Token], phrase: Phrase, cue: int | None = None) -> Phrase:
    """Return a phrase that is a part of the name of an organisation with all of that name.

    Die Industrie- und Handelskammer, die Gewerkschaft Kunst und Bau; not two that act together:
    die Polizei und Greenpeace, and no one if the verb at `cue` is a plural.
    """
    first, last = phrase
    if (both := _of_both_genders(s, phrase)) is not None:
        return both
    if first and s[first - 1].lower in _JOINTS:
        phrase = _with_words_before(s, phrase)
    elif last + 2 < len(s) and (s[last + 1].lower in _JOINTS or s[last + 1].text == "-"):
        phrase = _with_words_after(s, phrase, cue)
    joint = phrase != (first, last) and cue is not None and s[cue].lower.endswith("en")
    return (first, last) if joint else phrase


def _of_both_genders(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return a phrase with the other gender of its group: Leserinnen | und Leser; None if none."""
    first, last = phrase
    if first > 1 and s[first - 1].lower == "und":
        whole = phrase_before(s, first - 2) if _are_one_group(s[first - 2], s[first]) else None
        return None if whole is None else (whole[0], last)
    if last + 2 < len(s) and s[last + 1].lower == "und" and _are_one_group(s[last], s[last + 2]):
        others = phrase_after(s, last + 2)
        return None if others is None else (first, others[1])
    return None


def _are_one_group(one: Token, other: Token) -> bool:
    """Whether two plurals are the women and the men of a group: Kolleginnen, Kollegen."""
    women, men = one.lower, other.lower
    if not women.endswith(_WOMEN):
        women, men = men, women
    return women.endswith(_WOMEN) and men.startswith(women.removesuffix(_WOMEN))


def _is_body_noun(s: Sequence[Token], at: int) -> bool:
    """Whether a noun names an organisation, in any case: Verband, Verbandes."""
    return is_body(s, (at, at)) or s[at].lower.endswith(_GENITIVES)


def _with_words_before(s: Sequence[Token], phrase: Phrase) -> Phrase:
    first, last = phrase
    joint = first - 1
    compound = s[first].classes & lx.TITLE or _is_body_noun(s, first)
    if joint > 1 and s[joint - 1].text == "-" and compound:
        part = joint - 2
        while part > 2 and s[part - 1].text == "," and s[part - 2].text == "-":
            part -= 3  # Bau-, Sport- und | Hafenministerin
        return _whole_start(s, part), last  # Hotel- und | Gastverband
    if not _is_plain_noun(s, first):
        return phrase
    head = _head_of_fields(s, joint)
    if head >= 0 and (whole := phrase_before(s, head)) is not None:
        return whole[0], last  # ein Sprecher des Amts für Wald und | Holz
    for head in range(joint - 1, max(-1, joint - _REACH), -1):
        if s[head].kind != CAPITAL:
            break
        if head < joint - 1 and is_body(s, (head, head)):
            return _whole_start(s, head), last  # ein Sprecher der Gewerkschaft Kunst und | Bau
    return phrase


def _head_of_fields(s: Sequence[Token], joint: int) -> int:
    """Return the noun over a list that ends behind "und": Amt | für Wald, neue Wege und Holz.

    -1 if there is none.
    """
    for at in range(joint - 1, max(0, joint - _LIST_REACH), -1):
        if s[at].lower == "für":
            return at - 1 if _has_fields(s[at - 1]) or is_body(s, (at - 1, at - 1)) else -1
        noun = _is_plain_noun(s, at) or (is_attribute(s[at]) and s[at + 1].kind == CAPITAL)
        if not (noun or s[at].text in (",", "-")):
            break
    return -1


def _has_fields(head: Token) -> bool:
    """Whether a noun is an office or a body that is called by its fields: Amt, Ministerin."""
    return head.lower.endswith(CALLED_BY_FIELDS)


def _with_words_after(s: Sequence[Token], phrase: Phrase, cue: int | None) -> Phrase:
    """Return a body with the rest of its name."""
    first, last = phrase
    if s[last + 1].text == "-":
        end = last + 3  # die Industrie- und | Handelskammer
        joined = end < len(s) and s[last + 2].lower == "und" and _is_body_noun(s, end)
        return (first, end_of_capitals(s, end + 1) - 1) if joined else phrase
    head = next((at for at in range(first, last + 1) if is_body(s, (at, at))), -1)
    field = _first_field(s, last, cue)
    if not field:
        return phrase if head in (-1, last) else (first, _end_of_list(s, last))
    end = _end_of_list(s, field, commas=True)
    name = end_of_capitals(s, end + 1) - 1 if s[last].lower.endswith(OFFICES) else end
    return first, name if name > end + 1 else end  # der Minister für Wald und Holz | Jan Vogel


def _first_field(s: Sequence[Token], head: int, cue: int | None) -> int:
    """Return the noun of the first field of a body or office: Amt für Wald, Bund gegen Armut.

    0 if there is none. An adjective may precede it, unless the verb at `cue` has its object there:
    sucht der Verein für | neue Räume.
    """
    noun, says = head + 2, cue is None or head < cue or bool(s[cue].classes & _SAYING)
    if s[head + 1].lower == "gegen":
        named = says and s[head].lower.endswith(_AGAINST) and _is_fought(s, noun)
    else:
        verb = "" if cue is None else s[cue].lower
        named = _has_fields(s[head]) and not verb.startswith(_DONE_FOR)
        named = named and s[head + 1].lower == "für"
    if not named:
        return 0
    noun += says and _is_adjective_of_field(s, noun)
    return noun if noun < len(s) and _is_plain_noun(s, noun) else 0


def _is_fought(s: Sequence[Token], at: int) -> bool:
    """Whether what follows "gegen" may belong to a name: Armut; not: Mittag, Ada | Quill."""
    named = at + 1 < len(s) and s[at + 1].kind == CAPITAL
    return not named and not s[at].lower.endswith(_HOURS)


def _is_adjective_of_field(s: Sequence[Token], at: int) -> bool:
    """Whether an adjective precedes a field: für | neue Musik, für | Innere Medizin."""
    capital = s[at].kind == CAPITAL and s[at].lower.endswith("e")
    before_noun = at + 1 < len(s) and s[at + 1].kind == CAPITAL
    return before_noun and (capital or (is_attribute(s[at]) and s[at].lower not in GERMAN_ALL))


def _end_of_list(s: Sequence[Token], first: int, *, commas: bool = False) -> int:
    """Return the end of the list that begins with a noun: Wald |, neue Wege und Holz."""
    at = first
    while commas and at + 4 < len(s) and s[_end_of_part(s, at) + 1].text == ",":
        at = _end_of_part(s, at) + 2
        at += is_attribute(s[at])
        if not _is_plain_noun(s, at):
            return first
    last = at
    while (joint := _end_of_part(s, last) + 1) + 1 < len(s) and s[joint].lower == "und":
        noun = joint + 1 + (commas and is_attribute(s[joint + 1]))
        if joint > last + 1 and len(s[joint + 1].text) < _SHORTEST_COMPOUND:
            break  # sagte der Minister für Wald - und | Ada Quill
        if noun >= len(s) or not _is_plain_noun(s, noun) or _has_verb(s, noun):
            break
        last = noun
    return last if last > at else first


def _end_of_part(s: Sequence[Token], at: int) -> int:
    """Return the hyphen behind the first part of a compound: Umwelt | - und Naturschutz."""
    return at + (at + 1 < len(s) and s[at + 1].text == "-")


def _has_verb(s: Sequence[Token], at: int) -> bool:
    """Whether a bare noun is the subject of a clause of its own: und Bürger | protestierten."""
    if at + 1 >= len(s) or s[at + 1].kind != WORD or not s[at + 1].lower.endswith("en"):
        return False
    return not s[at + 1].classes & ~lx.FINITE


def _is_plain_noun(s: Sequence[Token], at: int) -> bool:
    """Whether a noun without an article is nobody who acts: Naturschutz."""
    noun = s[at]
    plain = noun.kind == CAPITAL and not noun.classes & (lx.TITLE | lx.DAY)
    return plain and not is_body(s, (at, at))


def _whole_start(s: Sequence[Token], at: int) -> int:
    """Return where the phrase begins that the noun at a token belongs to."""
    whole = phrase_before(s, at)
    return at if whole is None else whole[0]
