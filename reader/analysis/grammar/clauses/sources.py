"""Sources named without a reporting verb: according to X, in X's words."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_OWNERS, ROMANCE_AS
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD, Token
from reader.startup.lazy_modules import later
from reader.startup.light_typing import NamedTuple

with later(globals()):  # not needed for every text
    from reader.analysis.grammar.clauses import view_sources
    from reader.analysis.grammar.german import phrase_after_verb
    from reader.analysis.grammar.romance import as_clauses, romance_sources

_THEIR = frozenset({"ihren", "ihrer", "seinen", "seiner"})
_HERS = frozenset({"ihr", "haar"})
_ALSO_POSSESSIVE = frozenset({"her", "haar"})  # before a noun in marks: her “friends”
_OWN = frozenset({"eigenen", "eigener"})
_VIEW_PREPOSITIONS = frozenset(
    {"für", "voor", "pour", "para", "per"}
)  # "for", which may say whose view it is
_GOES = frozenset({"geht", "ging", "ginge", "gehe"})
_OPINIONS = frozenset({"view", "opinion", "words"})
_SUBJECT_ARTICLES = frozenset({"der", "die", "das"})
_NOUNS_REACH = 4  # tokens of the nouns before a source: nach neuesten Angaben aus der Stadt
_WORDS_REACH = 5  # tokens between an owner and the words: in Quill's small, upright hand


class Source(NamedTuple):
    """A source named without a reporting verb: "according to X".

    Attributes:
        at: Token index of the first cue word.
        phrase: The source.
    """

    at: int
    phrase: Phrase


def source_at(s: Sequence[Token], index: int, language: Language) -> Source | None:
    """Return the source named by "according to" or its like at `index`, or before "zufolge"."""
    token = s[index]
    phrase: Phrase | None = None
    if token.classes & lx.WORDS_OF and (index or language.code != "en"):
        phrase = _source_of_words(s, index, language)
    elif token.lower in language.zufolge and index > 0:
        phrase = _before_zufolge(s, index, language)
    elif token.classes & lx.ACCORDING and index + 1 < len(s):
        phrase = _after_according(s, index, language)
    elif token.classes & lx.QUOTATIVE and 0 < index < len(s) - 1 and s[index - 1].text == ",":
        phrase = _after_so(s, index + 1, language)
    return Source(index, phrase) if phrase else None


def _after_so(s: Sequence[Token], at: int, language: Language) -> Phrase | None:
    """Return the X of ", so X"; not what is compared: so genannte Reiche, so etwas zu hören."""
    if language.nouns_capitalised and s[at].lower in _SUBJECT_ARTICLES:
        paper = _name_in_marks(s, at)
        if paper is not None and (paper[1] + 1 >= len(s) or s[paper[1] + 1].kind != CAPITAL):
            return paper  # so die „Abendpost“
    if s[at].lower.startswith("genannt") or is_compared(s, at, language):
        return None
    return _whole_phrase(s, at, language)


def _whole_phrase(s: Sequence[Token], at: int, language: Language) -> Phrase | None:
    """Return the phrase that begins at a token; in German perhaps with a long attribute."""
    if not language.nouns_capitalised:
        return phrase_after(s, at)
    return phrase_after_verb.phrase_with_attribute(s, at)


def is_compared(s: Sequence[Token], at: int, language: Language) -> bool:
    """Whether German "so" before a token does not name a source: so etwas zu hören."""
    if not language.nouns_capitalised or s[at].classes & lx.SUBJECT:
        return False
    phrase = _whole_phrase(s, at, language)
    return phrase is not None and all(t.kind == WORD for t in s[at : phrase[1] + 1])


def _source_of_words(s: Sequence[Token], words: int, language: Language) -> Phrase | None:
    """Return the X of "in the words of X", "as X put it", "aus Sicht von X", "a juicio de X"."""
    if language.verb_second:
        return view_sources.holder_of_view(s, words)
    if language.compound_inversion:
        return romance_sources.owner_of_view(s, words)
    return _subject_of_put_it(s, words) if s[words].classes & lx.WEAK else _owner_of_words(s, words)


def _subject_of_put_it(s: Sequence[Token], index: int) -> Phrase | None:
    """Return the X of "as X put it" and "X put it this way"; not of "put it on the table"."""
    if index + 2 >= len(s):
        return None
    phrase = subject_of(s, index)
    after = s[index + 2]
    plain = after.kind in (POINT, QUOTED) or after.lower.endswith("ly") or after.lower == "this"
    led = phrase is not None and phrase[0] > 0 and s[phrase[0] - 1].lower == "as"
    return phrase if plain or led else None


def _owner_of_words(s: Sequence[Token], words: int) -> Phrase | None:
    """Return the X of "in the words of X" and "in X's words"."""
    if words > 1 and s[words - 1].lower == "the" and s[words - 2].lower == "in":
        of = words + 1 < len(s) and s[words + 1].lower == "of"
        return phrase_after(s, words + 2) if of else None
    at = words - 1
    while at > 1 and words - at < _WORDS_REACH and (s[at].text == "," or _is_plain_word(s[at])):
        at -= 1
    if s[at].kind == POSSESSIVE:
        phrase = phrase_before(s, at - 1)
        led = phrase is not None and phrase[0] > 0 and s[phrase[0] - 1].lower == "in"
        return phrase if led else None
    own = s[at].lower in ENGLISH_OWNERS and at > 0 and s[at - 1].lower == "in"
    return (at, at) if own and s[words].lower in _OPINIONS else None  # in her view


def _is_plain_word(token: Token) -> bool:
    return token.kind == WORD and not token.classes & (lx.DETERMINER | lx.PREPOSITION)


def _before_zufolge(s: Sequence[Token], index: int, language: Language) -> Phrase | None:
    """Return the X of "X zufolge", or the possessive in "ihren Worten zufolge"."""
    if s[index - 1].kind == QUOTED and index > 2 and s[index - 2].classes & lx.DETERMINER:
        opens = index == len(("Angaben", "der", "„Abendpost“")) or s[index - 4].kind == POINT
        if s[index - 3].lower in language.according and opens:
            return (index - 2, index - 1)  # …, Angaben der „Abendpost“ zufolge
        report = phrase_before(s, index - 3)  # einem Bericht der „Abendpost“ zufolge
        return (report[0] if report else index - 2, index - 1)
    last = index - 1
    if s[last].text == ",":  # Vogel, dem Wirt, zufolge
        last = next((at for at in range(last - 1, 0, -1) if s[at].text == ","), 1) - 1
    phrase = phrase_before(s, last)
    if phrase and s[phrase[1]].lower in language.according and s[phrase[0]].lower in _THEIR:
        return (phrase[0], phrase[0])
    placed = phrase and phrase[0] > 2 and s[phrase[0] - 1].lower == "in"
    if phrase and placed and s[phrase[0]].kind == CAPITAL and language.nouns_capitalised:
        body = phrase_before(s, phrase[0] - 2)  # dem Amt | in Lipa zufolge
        phrase = body if body and s[body[0]].classes & lx.DETERMINER else phrase
    return phrase


def _after_according(s: Sequence[Token], index: int, language: Language) -> Phrase | None:
    """Return the X of "according to X", "nach Angaben von X", "selon X", "für X"."""
    word, start = s[index].lower, index + 1
    if word == "après" and s[index - 1].lower != "d'":
        return None
    if language.according:
        if language.verb_second and _is_owned(s, start):
            return _owner_of_own_words(s, index, language)
        start = _after_source_nouns(s, start, language)
        if start == index + 1 and word in {"according", "nach"} and not _is_as_wished(s, index):
            return _owner_of_view(s, index, language)
    phrase: Phrase | None = None
    if language.compound_inversion:
        if word in ROMANCE_AS:
            return as_clauses.reporter_after_as(s, index)
        phrase = romance_sources.source_after(s, index)
        if phrase is None and romance_sources.is_relative_source(s, index):
            return None
    told = language.nouns_capitalised and (word == "laut" or start > index + 1)
    if told and (paper := _name_in_marks(s, start)):
        return paper
    phrase = phrase or _pronoun_before_verb(s, start) or _whole_phrase(s, start, language)
    if phrase is not None and language.nouns_capitalised:
        phrase = phrase_after_verb.up_to_last_noun(s, phrase)
    if phrase is None and start < len(s) and _is_source_pronoun(s, start, language):
        phrase = (start, start)  # selon lui, according to her
    if phrase is not None and language.compound_inversion:
        phrase = view_sources.phrase_up_to_article(s, phrase)
    if word not in _VIEW_PREPOSITIONS:
        return phrase
    return phrase if _is_view(s, index, phrase, language) else None


def _is_as_wished(s: Sequence[Token], nach: int) -> bool:
    """Whether "nach" precedes whose wish it is: Geht es nach X, wird …; Wenn es nach X geht, ….

    Not: Nun geht es nach Vell; Geht es nach der Pause weiter, ….
    """
    if nach != 2 or s[1].lower != "es" or s[0].lower not in _GOES | {"wenn"}:
        return False
    phrase = phrase_after(s, nach + 1)
    if phrase is None or phrase[0] == phrase[1] or not view_sources.can_hold_view(s, phrase):
        return False  # one word is most often no person: nach Hause, nach Plan
    comma = phrase[1] + 1 + (s[0].lower == "wenn")
    if comma >= len(s) or s[comma].text != ",":
        return False
    return s[0].lower != "wenn" or s[comma - 1].lower in _GOES


def _name_in_marks(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the paper of "laut „Abendpost“", "nach Angaben der „Abendpost“".

    Not that of "laut der „Abendpost“-Reporterin".
    """
    if start >= len(s):
        return None  # ends with "laut Bericht"
    at = start + (s[start].classes & lx.DETERMINER > 0)
    while at + 2 < len(s) and s[at].kind == s[at + 2].kind == QUOTED and s[at + 1].lower == "und":
        at += 2
    compound = at + 2 < len(s) and s[at + 1].text == "-" and s[at + 2].kind == CAPITAL
    return (start, at) if at < len(s) and s[at].kind == QUOTED and not compound else None


def _is_owned(s: Sequence[Token], at: int) -> bool:
    """Whether "eigenen" or a possessive precedes the noun of saying: nach eigenen Worten."""
    return s[at].lower in _OWN or (s[at].lower in _THEIR and at + 1 < len(s))


def _owner_of_own_words(s: Sequence[Token], index: int, language: Language) -> Phrase | None:
    """Return the subject of "X hatte nach eigenen Worten …", or the owner in "ihren Worten"."""
    owner = index + 1
    if s[owner].lower in _OWN:
        return view_sources.subject_of_own_words(s, index, language)
    return (owner, owner) if s[owner + 1].lower in language.according else None


def _after_source_nouns(s: Sequence[Token], start: int, language: Language) -> int:
    """Return where the source begins after nouns such as "Angaben von", "der Ankündigung"."""
    at = start
    while at < len(s) and at - start < _NOUNS_REACH:
        determined = at + 1 < len(s) and s[at].classes & lx.DETERMINER
        noun = determined and not s[at + 1].classes & lx.PREPOSITION  # not: einer vom Amt
        if noun and s[at + 1].lower in language.according:
            at += 1
        elif s[at].lower not in language.according and not (at > start and s[at].lower == "aus"):
            break
        at += 1
    return at


def _owner_of_view(s: Sequence[Token], at: int, language: Language) -> Phrase | None:
    """Return the source of "nach Vogels Ansicht" and of "seiner Ansicht nach"."""
    if at + 2 < len(s) and s[at + 2].lower in language.according and s[at + 1].kind == CAPITAL:
        return (at + 1, at + 2)
    if at > 1 and s[at - 1].lower in language.according and s[at - 2].classes & lx.DETERMINER:
        return (at - 2, at - 2)
    return None


def _pronoun_before_verb(s: Sequence[Token], at: int) -> Phrase | None:
    """Return "ihr", "haar" if a verb follows, so that it is no possessive: laut ihr ist …."""
    if at + 1 >= len(s) or s[at].lower not in _HERS:
        return None
    return (at, at) if s[at + 1].kind != CAPITAL and s[at + 1].classes & lx.FINITE else None


def _is_source_pronoun(s: Sequence[Token], at: int, language: Language) -> bool:
    """Whether a pronoun is the source: "selon lui", "according to her,", not "her plan"."""
    if s[at].lower in language.he:
        return True
    alone = at + 1 >= len(s) or s[at + 1].kind == POINT
    alone = alone or (s[at + 1].kind == QUOTED and s[at].lower not in _ALSO_POSSESSIVE)
    return alone and (s[at].lower in language.she or s[at].lower == "them")


def _is_view(s: Sequence[Token], index: int, phrase: Phrase | None, language: Language) -> bool:
    """Whether "für" or "pour" names the holder of a view, not a beneficiary."""
    if s[index].lower in {"für", "voor"}:
        return phrase is not None and view_sources.is_holder_of_view(s, index, phrase, language)
    if phrase is None:
        return True
    one = s[index + 1].lower in language.he | language.she
    if phrase[1] < index and s[index - 1].text == ",":
        return view_sources.can_hold_view(s, phrase)  # X, pour lequel …
    return _opens_sentence(s, index, language) and (one or view_sources.can_hold_view(s, phrase))


def _opens_sentence(s: Sequence[Token], index: int, language: Language) -> bool:
    if not language.compound_inversion:
        return index == 0
    return romance_sources.is_sentence_opening(s, index)
