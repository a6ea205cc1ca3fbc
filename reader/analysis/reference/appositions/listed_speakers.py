"""Speakers of one report who are roles, or three and more: Stadt, Land und Bund.

Le maire et la préfète; Ada Quill, Ben Poe und Eva Tal; the mayors of Lipa, Mora and Vell. English
persons in a list are in `several_speakers`.
"""

from collections.abc import Container

from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase, end_of_capitals
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.contracted_articles import OF
from reader.analysis.languages.function_words import ROMANCE_PLURAL_ENDINGS
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_LIST = 3  # names
_FOCUS = frozenset({  # before the phrase that they stress
    "auch", "selbst", "sogar", "aber", "doch", "und", "ook", "zelfs", "maar", "même", "mais",
    "aussi", "incluso", "también", "hasta", "pero", "anche", "perfino", "ma", "também", "até",
    "mas",
})  # fmt: skip
_OF = OF | {"von", "van", "of"}
# with the endings of nouns in the plural after them
_PLURAL_ARTICLES: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {"die": ("en", "er", "e", "s")},
    "nl": {"de": ("s", "n")},
    "en": {"the": ("s", "men", "people")},
    "fr": {"les": ("",)},
    "es": {"los": ("",), "las": ("",)},
    "pt": {"os": ("",), "as": ("",)},
    "it": {"i": ("",), "gli": ("",), "le": ("e", "i")},
}
_GOVERNS = lx.PREPOSITION | lx.ACCORDING | lx.FULL_VERB  # classes of words before an object
_HAVE = frozenset({  # in the plural
    "ont", "avaient", "auraient", "han", "habían", "habrían", "hanno", "avevano", "avrebbero",
    "têm", "tinham", "teriam", "haben", "hatten", "hebben", "hadden",
})  # fmt: skip


_AFTER_SPEAKERS = (  # classes of words that are no verb: ce | lundi, dans | un communiqué
    lx.PREPOSITION | lx.TEMPORAL | lx.AUXILIARY | lx.CONJUNCTION | lx.DETERMINER
)


def speakers_in_list(
    discourse: Discourse,
    s: Tokens,
    phrase: Phrase,
    cue: int | None,
    person: Person | None,
    joints: Container[str],
) -> tuple[Phrase, str] | None:
    """Return where several speakers are named of whom a phrase is one, and their names.

    `cue` is the verb that reports, `person` whom the phrase seems to mean, and `joints` are the
    conjunctions of the language.
    """
    behind = cue is not None and cue < phrase[0]
    if behind and cue is not None and not _is_plural_verb(s, cue):
        return None
    items = _roles(discourse, s, phrase, joints, cue, behind=behind)
    items = items or _names(s, phrase, joints, behind=behind)
    if not items:
        return None
    words = [_name_of(discourse, s, each, phrase, person) for each in items]
    joint = s[items[-1][0] - 1].text
    return (items[0][0], items[-1][1]), f"{', '.join(words[:-1])} {joint} {words[-1]}"


def group_of_list(
    discourse: Discourse, s: Tokens, phrase: Phrase, cue: int, joints: Container[str]
) -> Phrase | None:
    """Return the group whose places or names a phrase lists in part: les maires de Lyon et | Nice.

    Die Vereine Lipa und Quorn; not: les maires de Lyon et Nice, Ada Quill et Ben Poe. The phrase
    ends with a name.
    """
    first, last = phrase
    behind = cue < first
    if behind:
        listed, end = first + 1, _end_of_list(s, last + 1, joints)
    else:
        listed, end = first, last
        while listed > 0 and _continues_list(s, listed - 1, joints):
            listed -= 1
        noun = max(0, listed - 1 - (s[listed - 1].lower in _OF))
        owned = phrase_before(s, noun) if noun else None
        first = owned[0] if owned is not None else noun
    joined = next((at for at in range(listed, end) if s[at].lower in joints), 0)
    if not joined or not _may_be_plural(discourse, s, first) or s[joined + 1].kind != CAPITAL:
        return None
    several = _is_plural_verb(s, cue) if behind else _is_plural(s, end + 1)
    if not several and discourse.language.code != "en":
        return None
    names = (t.text for t in s[first + 2 : end + 1] if t.kind == CAPITAL)
    persons = filter(None, (named_in(name, discourse.book) for name in names))
    group = s[first + 1].text  # may be taken for a first name: Firmen Lipa
    return (first, end) if all(each.name.startswith(group) for each in persons) else None


def _end_of_list(s: Tokens, at: int, joints: Container[str]) -> int:
    """Return the last token of a list whose first name ends before a token."""
    while at + 1 < len(s) and (s[at].text == "," or s[at].lower in joints):
        end = end_of_capitals(s, at + 1)
        if end == at + 1:
            break
        at, joined = end, s[at].lower in joints
        if joined:
            break
    return at - 1


def _may_be_plural(discourse: Discourse, s: Tokens, article: int) -> bool:
    """Whether an article and the noun after it may be in the plural: les maires, the mayors."""
    endings = _PLURAL_ARTICLES.get(discourse.language.code, {}).get(s[article].lower)
    return endings is not None and s[article + 1].lower.endswith(endings)


def _is_plural_verb(s: Tokens, cue: int) -> bool:
    """Whether a verb or its auxiliary is in the plural, or has no number: ont | dit, so, laut."""
    if s[cue].classes & (lx.QUOTATIVE | lx.ACCORDING) or s[cue].lower.endswith(
        ROMANCE_PLURAL_ENDINGS
    ):
        return True
    return cue > 0 and s[cue - 1].lower in _HAVE


def _name_of(
    discourse: Discourse, s: Tokens, item: Phrase, phrase: Phrase, person: Person | None
) -> str:
    """Return the fullest name of one of several speakers, or their words."""
    written = discourse.words_of(s, item)
    named = named_in(written, discourse.book)
    if named is None and item == phrase:
        named = person
    return written if named is None else named.name


def _roles(
    discourse: Discourse,
    s: Tokens,
    phrase: Phrase,
    joints: Container[str],
    cue: int | None,
    *,
    behind: bool,
) -> list[Phrase]:
    """Return two phrases with articles that a conjunction joins: le maire et la préfète."""
    first, last = phrase
    joint = next((at for at in range(first + 1, last) if s[at].lower in joints), last + 1)
    phrase = (first, joint - 1)
    cited = cue is not None and bool(s[cue].classes & lx.ACCORDING)
    if not _is_role(discourse, s, phrase, cited=cited):
        return []
    if behind:
        other = phrase_after(s, joint + 1) if joint + 1 < len(s) else None
        found = other is not None and other[0] == joint + 1 and s[joint].lower in joints
        found = found and other is not None and not _has_own_verb(s, other[1] + 1)
        found = found and other is not None and _is_role(discourse, s, other, cited=cited)
        return [phrase, other] if found and other is not None else []
    joint = first - 1
    if joint < 1 or s[joint].lower not in joints:
        return []
    other = phrase_before(s, joint - 1)
    if other is None or not _is_role(discourse, s, other):
        return []
    if _may_end_with_verb(discourse, s, other):
        return []
    acts = _is_plural(s, phrase[1] + 1) or (cue is not None and _is_plural_verb(s, cue))
    alone = _opens_clause(s, other[0]) or not _may_govern(s, other[0] - 1)
    alone = alone or (other[0] == 1 and s[0].lower in _FOCUS)
    return [other, phrase] if acts and alone else []


def _may_end_with_verb(discourse: Discourse, s: Tokens, phrase: Phrase) -> bool:
    """Whether a verb that no list holds may close a phrase: Der Wirt kochte | und die Wirtin."""
    if discourse.language.nouns_capitalised:
        return s[phrase[1]].kind != CAPITAL
    last = s[phrase[1]]
    return last.kind == WORD and not last.classes and phrase[1] > head_of(s, phrase[0])


def _may_govern(s: Tokens, at: int) -> bool:
    """Whether a word may have the phrase after it to itself: mit | der Wirtin, dormía | el alcalde.

    Not a noun behind an article: en la vista | el fiscal.
    """
    if s[at].classes or not at:
        return bool(s[at].classes & _GOVERNS) or not s[at].classes
    return s[at].kind == WORD and not s[at - 1].classes & (lx.DETERMINER | lx.PREPOSITION)


def _has_own_verb(s: Tokens, at: int) -> bool:
    """Whether a word that may be a verb follows: sagt der Wirt und die Wirtin | nickt."""
    if at >= len(s) or s[at].kind != WORD:
        return False
    return not s[at].classes & _AFTER_SPEAKERS


def _is_role(discourse: Discourse, s: Tokens, phrase: Phrase, *, cited: bool = False) -> bool:
    """Whether a phrase begins with an article and means somebody or a body.

    It may be in the dative if its words are `cited`: laut dem Wirt.
    """
    article = s[phrase[0]].classes
    oblique = article & lx.OBLIQUE and not cited
    if phrase[0] == phrase[1] or not article & lx.DETERMINER or oblique:
        return False
    if not discourse.language.verb_second:
        return head_of(s, phrase[0]) >= 0
    return is_person(s, phrase, discourse.language) or is_body(s, phrase)


def _opens_clause(s: Tokens, at: int) -> bool:
    return at == 0 or s[at - 1].kind in (POINT, QUOTED)


def _names(s: Tokens, phrase: Phrase, joints: Container[str], *, behind: bool) -> list[Phrase]:
    """Return three names and more in a list that begins or ends with a phrase; else none."""
    start = phrase[0]
    if not behind:
        while start > 0 and _continues_list(s, start - 1, joints):
            start -= 1
        if start and s[start - 1].classes & _GOVERNS and not s[start - 1].classes & lx.AUXILIARY:
            return []  # neben Ada Quill, Ben Poe und Eva Tal
    names: list[Phrase] = []
    while (end := end_of_capitals(s, start)) > start:
        names.append((start, end - 1))
        if start and s[start - 1].lower in joints:
            several = len(names) >= _LIST and (behind or _is_plural(s, end))
            return (
                names
                if several and not any(map(_is_role_noun, (s[i] for i, _ in names[1:])))
                else []
            )
        if end + 1 >= len(s) or not (s[end].text == "," or s[end].lower in joints):
            return []
        start = end + 1
    return []


def _is_plural(s: Tokens, at: int) -> bool:
    """Whether a verb of several or a colon follows the last name of a list."""
    if at >= len(s):
        return False
    verb = s[at].kind == WORD and s[at].lower.endswith(ROMANCE_PLURAL_ENDINGS)
    return verb or s[at].text == ":"


def _is_role_noun(token: Token) -> bool:
    """Whether a capital is that of a German noun: Ada Quill, Wirtin und Bäckerin."""
    return bool(token.classes & lx.TITLE)


def _continues_list(s: Tokens, at: int, joints: Container[str]) -> bool:
    """Whether a token is a name in a list, or stands between two of them."""
    if s[at].kind == CAPITAL:
        return not s[at].classes & lx.DAY
    return at > 0 and s[at - 1].kind == CAPITAL and (s[at].text == "," or s[at].lower in joints)
