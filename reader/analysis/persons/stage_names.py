"""Other names of persons: "the singer, whose real name is Ada Poe", "Ada Poe, known as Dot"."""

from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.name_book import NameBook
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.capital_runs import RUN
from reader.startup.lazy_regex import lazily

_BEFORE = 60  # code points
_LONGEST_NAMING = 120  # code points
_BIRTH_NAME_LEADS = tuple(
    f"{kind} name {verb} " for kind in ("real", "birth", "full", "given") for verb in ("is", "was")
)

_KNOWN_AS = lazily(
    r"[^,.;:()\n]+(?:,| \()(?: ?who (?:is|was))? ?(?:better |best |also |widely |affectionately )?"
    r"(?:known(?: [a-z][a-z ]*)? as|nicknamed) "
)

_ROMANCE_KNOWN_AS = lazily(
    r"[^,.;:()\n]+(?:, | \()(?:mais |más |meglio |plus )?"
    r"(?:(?:conhecid[oa]|conocid[oa]|not[oa]|connue?) (?:como|por|come|comme)"
    r"|apodad[oa]|apelidad[oa](?: de)?|soprannominat[oa]|surnommée?|dett[oa]|alias|vulgo)"
    r"(?: (?:o|a|el|la|il|le))? "
)
_OF = r"(?:\b(?:de|del|do|da|di|du|dell[oa])\s|\bd(?:ell)?['’])"
_OWNER = lazily(_OF + r"(?:[a-zà-ÿ-]+ ){0,2}\Z")  # El hijo del alcalde | Juan Mora, conocido como
_GOVERNED = lazily(  # Segundo o técnico | Juan Mora, o Lipa, …
    rf"(?:{_OF}|\b(?i:segundo|conforme|para|com|contra|por|pel[oa]|ao?|à|em|n[oa]|sobre|entre)\s)"
    r"(?:[a-zà-ÿ-]+ ){0,2}\Z"
)
_NEXT_SUBJECT = (", o ", ", a ", ", os ", ", as ")


def is_nickname_of(text: str, begin: int, at: int) -> bool:
    """Whether the word at `at` is another name of the person named at `begin`.

    Ada Quill, known to everyone as Minnie; Ada Quill (nicknamed Minnie).
    """
    return at - begin < _LONGEST_NAMING and _KNOWN_AS.fullmatch(text, begin, at) is not None


def is_romance_nickname(
    language: Language, text: str, nickname: str, at: int, name: str, begin: int
) -> bool:
    """Whether a word is another name of the person with a name that begins before it.

    In the Romance languages: Ada Quill, conhecida como Lila; Ada Quill, a Lila, in Portuguese. Not
    what belongs to that person: O barco de Ada Quill, conhecido como Lila.
    """
    opening = text[max(0, begin - _BEFORE) : begin]
    if at - begin < _LONGEST_NAMING and _ROMANCE_KNOWN_AS.fullmatch(text, begin, at) is not None:
        return _OWNER.search(opening) is None
    if language.code != "pt" or language.classes.get(nickname.lower(), 0):
        return False
    end = at + len(nickname)
    apposed = text[begin:at] in (f"{name}, o ", f"{name}, a ") and text[end : end + 1] in (",", ".")
    alone = apposed and not text.startswith(_NEXT_SUBJECT, end)
    return alone and _GOVERNED.search(opening) is None


def performer_of_birth_name(book: NameBook, text: str, at: int) -> Person | None:
    """Return the performer whose real name begins at an offset.

    That is the person named before the clause, else the most frequently named one; None if the
    text before the offset does not announce a real name.
    """
    before = text[max(0, at - _BEFORE) : at]
    if not before.endswith(_BIRTH_NAME_LEADS):
        return None
    beside = before.partition(", whose")[0]
    run = next((run for run in RUN.finditer(beside) if run.end() == len(beside)), None)
    named = named_in(run.group(), book) if run is not None else None
    return named or max(book.people, key=lambda each: each.count, default=None)
