"""The words that name a speaker, whom they mean, and what they say the speaker is."""

from typing import NamedTuple

from reader.analysis.coreference import Discourse
from reader.analysis.languages.lexicon import TITLE
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, WORD
from reader.analysis.names import Person
from reader.analysis.phrases import DASHES, Phrase
from reader.analysis.phrases_before import phrase_before
from reader.analysis.roles import role_of
from reader.analysis.tokens import Tokens


class Mention(NamedTuple):
    """Where a speaker is named, by which reporting word, and whom that means.

    Attributes:
        start: First code point of the words that name the speaker.
        end: One after the last.
        cue_start: First code point of the reporting word, -1 when there is none.
        cue_end: One after its last, or -1.
        person: Whom the words mean, when that is a person with a name.
        strong: Whether later quotes without a speaker of their own may take this one.
        name: The organisation behind "it" or "they", when the words are that.
    """

    start: int
    end: int
    cue_start: int = -1
    cue_end: int = -1
    person: Person | None = None
    strong: bool = True
    name: str = ""


_KIN = frozenset(
    {"wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "aunt", "uncle"}
    | {"widow", "widower", "grandson", "granddaughter", "grandmother", "grandfather", "niece"}
    | {"nephew", "cousin", "fiancé", "fiancée", "mum", "dad", "girlfriend", "boyfriend"}
    | {"marito", "moglie", "figlio", "figlia", "marido", "esposa", "hijo", "hija", "mari", "femme"}
    | {"fils", "fille", "filho", "filha", "hermano", "hermana", "irmão", "irmã", "frère", "sœur"}
)
_ARTICLES = frozenset({"o", "a", "il", "la", "el", "le"})
_AND = frozenset({"and", "und", "et", "y"})


def mention_of(
    discourse: Discourse,
    text: str,
    s: Tokens,
    phrase: Phrase,
    cue: int | None,
    *,
    strong: bool = True,
) -> Mention:
    """Return the mention for a noun phrase of the current sentence, resolved to a person."""
    start, end = s.starts[phrase[0]], s.ends[phrase[1]]
    written = text[start:end]
    if written.lower() in discourse.language.who and phrase[0] > 0:
        written = _antecedent(text, s, phrase[0]) or written
    person = _relative(discourse, s, phrase) or discourse.person_of(written, start)
    person = person or _apposed(discourse, text, s, phrase) or discourse.person_in_role(written)
    if person is None and cue is not None and (given := _given_name(s, phrase)):
        person = discourse.book.enter_speaker(given)
    name = ""
    if person is None:
        relative = written != text[start:end]  # who: whoever it stands for
        name = written if relative else discourse.body_of(written)
    else:
        person.spoke = person.spoke or cue is not None
        if not person.role and phrase[0] < phrase[1]:
            person.role = role_of(text, start, end, (person.name, person.last), discourse.language)
    verb = (-1, -1) if cue is None else (s.starts[cue], s.ends[cue])
    if person is not None and (both := _pair(discourse, text, s, phrase)):
        return Mention(*both[0], *verb, None, strong, both[1])
    return Mention(start, end, *verb, person, strong, name)


def _pair(
    discourse: Discourse, text: str, s: Tokens, phrase: Phrase
) -> tuple[tuple[int, int], str] | None:
    """Return the span and the names of two persons who speak together: Ada Quill and Ben Poe."""
    first, last = phrase
    joint = next((at for at in range(first + 1, last) if s[at].lower in _AND), first - 1)
    if joint < 1 or s[joint].lower not in _AND or s[joint - 1].kind != CAPITAL:
        return None
    if joint < first:
        left = phrase_before(s, joint - 1)
        if left is None or (left[0] > 0 and s[left[0] - 1].kind != POINT):
            return None
        first = left[0]
    spans = ((s.starts[first], s.ends[joint - 1]), (s.starts[joint + 1], s.ends[last]))
    persons = [discourse.book.find_mention(text[start:end]) for start, end in spans]
    one, other = persons
    if one is None or other is None or one is other:
        return None
    return (spans[0][0], spans[1][1]), f"{one.name} {s[joint].text} {other.name}"


def _given_name(s: Tokens, phrase: Phrase) -> str:
    """Return the one name of a phrase: "Kelly", "mum Kelly", "o João"; empty when it is none."""
    named = s[phrase[1]]
    if named.kind != CAPITAL or named.classes:
        return ""
    roles = s[phrase[0] : phrase[1]]
    article = bool(roles) and roles[0].lower in _ARTICLES
    plain = all(t.kind == WORD and t.classes & TITLE for t in roles[article:])
    return named.text if plain else ""


def _relative(discourse: Discourse, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person of one name beside a word of kinship: "his wife Kelly", "his wife, Kelly,".

    A full name is found without this.
    """
    first, last = phrase
    if s[last].lower in _KIN:
        kin, named = last, last + 2
        apposed = named + 1 < len(s) and s[last + 1].text == "," and s[named + 1].kind == POINT
    else:
        kin, named = last - 1, last
        apposed = first < last and s[kin].lower in _KIN
    if not apposed or s[named].kind != CAPITAL:
        return None
    owned = any(token.kind == POSSESSIVE for token in s[first:kin])
    whose = discourse.introductions.text[s.starts[first] : s.ends[kin]] if owned else ""
    return discourse.book.enter_relative(s[named].text, s[kin].lower, whose)


def _antecedent(text: str, s: Tokens, who: int) -> str:
    """Return the words that "who" stands for: "Ada Quill, who said"."""
    if s[who - 1].lower in _AND:  # a cook who left and who said
        who = next((at for at in range(who - 2, 0, -1) if s[at].lower == s[who].lower), who)
    left = who - 1
    if s[left].text == "," or s[left].text in DASHES:
        left -= 1
    phrase = phrase_before(s, left)
    return text[s.starts[phrase[0]] : s.ends[phrase[1]]] if phrase else ""


def _apposed(discourse: Discourse, text: str, s: Tokens, phrase: Phrase) -> Person | None:
    """Return the person named beside a role: "the board's head, Ada Quill, said"."""
    after = phrase[1] + 1
    if after + 1 >= len(s) or s[after].text != "," or s[after + 1].kind != CAPITAL:
        return None
    start = s.starts[after + 1]
    return discourse.book.find_mention(text[start : start + 60].split(",", maxsplit=1)[0])
