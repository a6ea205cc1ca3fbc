"""Signature lines of quotes: "— Ada Quill, mayor"."""

from reader.analysis.grammar.phrases.noun_phrases import means_person
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, WORD
from reader.analysis.passages.reading import Reading
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.names import read_names
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.model.analysis import QuoteKind
from reader.startup.lazy_regex import lazily

_DOUBLE_MARKS = '"“”„«»'
_BESIDE_SENTENCES = frozenset({"answer", "sentence-before", "sentence-after"})
_POSTED = lazily(  # as the codes of social networks sign their posts, and on which day
    r"(?:A post shared by|Posted by|Ein Beitrag geteilt von|Gepostet von|Publiée? par|Publicado por"
    r"|Une publication partagée par|Una publicación compartida (?:por|de)|Pubblicato da"
    r"|Um post compartilhado por|Un post condiviso da|Geplaatst door) (?P<by>[^\n]+?)"
    r"(?= (?:on|am|sur|en|em|su|op) \w+,? [^\n]*\d{4}|$)"
)
_WORD = lazily(r"[^\W_]+(?:-[^\W_]+)*")
_AGE = lazily(r"1?\d\d?")
_LONGEST_NAME = 4  # words
_AUTHORS = frozenset({"writer", "editor", "reporter", "correspondent"})


def is_signature(reading: Reading, s: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is the signature of the quote above, whose speaker is then set.

    "— Ada Quill, mayor". In a pull quote it may be inside the marks:
    “It is late.⏎Ada Quill, mayor”. No words of saying have told who speaks the quote.
    """
    text = reading.text
    above = reading.found[-1]
    if len(s) < 2:
        return False
    dashed = s[0].kind == POINT and s[0].text in "-—–―" and s[1].kind == CAPITAL
    if dashed and reading.is_foreign:  # - Czekamy długo - mówi Ada
        dashed = len(s) > 2 and s[2].kind in (CAPITAL, POINT)
    if dashed and above.rule == "carried":  # it has a speaker already
        dashed = not _names_outlet(text[s.starts[1] : s.ends[-1]], reading.language)
    inside = (
        s[0].kind == CAPITAL
        and text[end - 1] in '"”'
        and not any(sign in _DOUBLE_MARKS for sign in text[start : end - 1])
        and text[above.end : start].isspace()
    )
    bare = is_name_with_role(text, s) and not text[above.end : start].strip("»”“\"« \n’'")
    if bare and above.rule in _BESIDE_SENTENCES:
        bare = _presents_person(text, s, reading.language)
    bare = bare or _is_name_beside(text, s, above.start, above.end, reading.language)
    if not (dashed or inside or bare):
        return False
    first = 1 if dashed else 0
    last = -2 if inside and s[-1].text in ('"', "”") else -1
    above.mention = reading.last = signature_speaker(reading, s.starts[first], s.ends[last])
    above.rule = "block-signature" if above.kind is QuoteKind.BLOCK else "signature"
    return True


def _is_name_beside(text: str, s: Tokens, quote: int, end: int, language: Language) -> bool:
    """Whether a full name closes the line of a quote that opens it: ⏎ “It is late.” Ada Quill ⏎.

    The words in between are the marks. A first name shows that it is a person's name.
    """
    if not 1 < len(s) <= _LONGEST_NAME or any(token.kind != CAPITAL for token in s):
        return False
    alone = text[quote - 2 : quote - 1] in ("", "\n") and text[s.ends[-1] : s.ends[-1] + 1] in (
        "",
        "\n",
    )
    between = text[end : s.starts[0]]
    beside = alone and "\n" not in between and not between.strip("»”“\"« ’'.")
    return beside and lx.is_first_name(s[0].lower, language) and text[end - 1] in ".!?…"


def _names_outlet(written: str, language: Language) -> bool:
    """Whether a line after a dash is the agency or the paper of a report: AFP, HERALD ON MONDAY."""
    first = written.split(maxsplit=1)[0].lower()
    return first in lx.AGENCIES or (written.isupper() and not lx.is_first_name(first, language))


def speaker_named_above(reading: Reading, line: Tokens) -> Mention | None:
    """Return the speaker whose name and role are the whole paragraph above a quote, or None.

    Ada Quill, mayor ⏎ “It is late.” Not the line of the author, which comes before any sentence,
    and not the signature of the quote before.

    Args:
        reading: What was read so far.
        line: The last sentence of the paragraph above.
    """
    text, start = reading.text, line.starts[0]
    if text[start - 1 : start] != "\n" or not is_name_with_role(text, line):
        return None
    if not _presents_person(text, line, reading.language):
        return None
    if any(token.lower in _AUTHORS for token in line):
        return None  # below the summary: Ada Quill, Delta correspondent
    if not any(text[each.tokens.ends[-1] - 1] in ".?!" for each in reading.discourse.recent):
        return None
    above = reading.found[-1] if reading.found else None
    if above is not None and above.mention is not None and above.mention.start >= start:
        return None
    return signature_speaker(reading, start, line.ends[-1])


def is_report_below(reading: Reading, s: Tokens, start: int) -> bool:
    """Whether a paragraph reports the block above, whose speaker is then set: said Ada Quill.

    It begins with a verb of saying.
    """
    above = reading.found[-1]
    if len(s) < 2 or s.starts[0] != start or above.kind is not QuoteKind.BLOCK:
        return False
    phrase = phrase_after(s, 1)
    if phrase is not None and phrase[1] + 2 < len(s) and s[phrase[1] + 1].text == ",":
        phrase = phrase_after(s, phrase[1] + 2)  # the coach, | Ada Quill
    if phrase is None or phrase[1] + 2 < len(s):
        return False
    above.mention, above.rule = reading.mention(s, phrase, 0), "said-x"
    reading.set_speaker(above.mention)
    return True


def is_name_with_role(text: str, s: Tokens) -> bool:
    """Whether a line is a full name with a role and not a sentence: Ada Quill, mayor."""
    if len(s) < 4 or s[0].kind != CAPITAL or s[1].kind != CAPITAL:
        return False
    if text[s.ends[-1] - 1] in ".!?:…" or all(token.text != "," for token in s[2:5]):
        return False
    verbs = lx.REPORT | lx.NAME | lx.WEAK | lx.VERB | lx.RELATIVE
    # Ada Quill, 40, nurse: “…”
    return not any((t.kind != CAPITAL and t.classes & verbs) or t.text == ":" for t in s)


def _presents_person(text: str, s: Tokens, language: Language) -> bool:
    """Whether a name that a comma ends in a line is shown to be a person's by `shows_person`."""
    name, _, role = text[s.starts[0] : s.ends[-1]].partition(",")
    return shows_person(name, role, language)


def shows_person(name: str, role: str, language: Language) -> bool:
    """Whether a first name, an age or a role shows that a line with a name is a person's.

    `role` is what follows the name; the first word of the name may be a title: Trainer Ben Poe;
    Ada Quill, Vell; Dr Quill Poe, 34; not: Delta City, Vell; Slow Tide, 1998; Manager Sacked.
    """
    opening, *others = name.lower().split()
    first_name = others[0] if others and _is_person(opening, language) else opening
    if lx.is_first_name(opening, language) or lx.is_first_name(first_name, language):
        return True
    words = _WORD.findall(role.lower())  # the avocate of "l'avocate"
    aged = words and _AGE.fullmatch(words[0])
    return bool(aged) or any(_is_person(word, language) for word in words)


def _is_person(noun: str, language: Language) -> bool:
    classes = language.classes.get(noun, 0)
    listed = classes & lx.TITLE or noun in occupations(language.code)
    listed = listed or lx.has_ending_of(noun, lx.TITLE, language)  # Sportchef
    return bool(listed) or means_person(noun, classes)


def names_holder(s: Tokens) -> bool:
    """Whether a sentence is only a name and an office after a comma: Ada Quill, porta-voz do PS."""
    commas = [at for at, token in enumerate(s) if token.text == ","]
    if len(commas) != 1 or commas[0] + 1 >= len(s) or not s[commas[0] + 1].classes & lx.TITLE:
        return False
    linked = lx.PREPOSITION | lx.DETERMINER
    return all(
        token.kind != WORD or token.classes & linked or s[at - 1].classes & linked
        for at, token in enumerate(s[commas[0] + 2 :], commas[0] + 2)
    )


def signature_speaker(reading: Reading, start: int, end: int) -> Mention:
    """Return the speaker of a signature: "Ada Quill, mayor of Delta City".

    A role may follow on a line of its own.
    """
    if posted := _POSTED.match(reading.text, start, end):  # A post shared by Ada Quill
        start, end = posted.span("by")
    written = reading.text[start:end]
    name, _, role = written.partition(",")
    name, bracket, _ = name.partition("\n")[0].partition(" (")  # Ada Quill (@quill) May 4
    role = role.removesuffix(")") if bracket else role  # Ada Quill (45, pilot)
    name = name.strip().rstrip(".")
    read_names(reading.book, reading.text, start, start + len(name))
    person = named_in(name, reading.book)
    if person is not None:
        person.known = True
        first = (role.split() or ["0"])[0].lower()
        role = ",".join(part for part in role.split(",") if any(map(str.isalpha, part)))  # ¶ 4
        a_source = reading.language.classes.get(first, 0) & lx.PREPOSITION or first[0].isdigit()
        person.role = person.role or ("" if a_source else role.strip(" ."))
    return Mention(start, start + len(name), person=person, name="" if person else name)
