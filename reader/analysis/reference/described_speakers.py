"""One name for each unnamed speaker: a spokesman for the line, later "the spokesman"."""

from collections.abc import Sequence

from reader.analysis.languages.function_words import (
    ENGLISH_POSSESSIVES,
    ITALIAN_ELIDED,
    ROMANCE_INDEFINITE,
)
from reader.analysis.languages.lexicon import (
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    RELATIVE,
    Language,
)
from reader.startup.lazy_modules import later
from reader.text.word_sets import places_of, word_set

with later(globals()):  # German only
    from reader.analysis.persons.german import nominatives

_REACH = 20_000  # code points after which a description is no longer taken up
_DEFINITE = {  # articles and demonstratives
    "en": word_set("the this that these those"),
    "de": word_set("der die das dieser diese dieses"),
    "nl": word_set("de het deze die dit dat"),
    "fr": word_set("le la les ce cet cette ces"),
    "es": word_set("el la los las este esta estos estas ese esa esos esas"),
    "it": word_set("il lo la i gli le questo questa questi queste quel quella quei quelle"),
    "pt": word_set("o a os as este esta estes estas esse essa esses essas"),
}
_INDEFINITE = ROMANCE_INDEFINITE | {"a", "an", "one", "another", "ein", "eine", "een"}
_BEHIND_NOUN = frozenset({"close", "familiar", "aware", "present", "unaware", "loyal", "active"})
_LONGEST_ARTICLE = 5  # code points, with the spaces around it
_MOST_MENTIONS = 500  # whose names are remembered for the other half of a quote
_ELIDED = ("l'", "l’")  # articles of French and Italian
_OPENING = "“‘„‚«»\"'("  # marks before an article
_NOUN_LAST = frozenset({"en", "de", "nl"})  # languages in which modifiers precede the noun
_AFTER_NOUN = PREPOSITION | CONJUNCTION | RELATIVE | DETERMINER

_Core = tuple[str, ...]  # lower-case words: a noun, and modifiers on one side of it
_Described = tuple[str, _Core, int]  # a speaker as last mentioned: name, core, end


class DescribedSpeakers:
    """The unnamed speakers of a text, each under the words that introduced them.

    Give the speakers in text order. Work: linear, since the text between two mentions is read once
    for each noun, and only `_REACH` far.

    Args:
        text: The text.
        language: Its language.
        reporters: Where unnamed speakers are mentioned in sentences without marks, in text order,
            behind the words for them if these stand elsewhere; it may grow: A spokesman said no.
            “It is late,” the spokesman said.
    """

    def __init__(
        self, text: str, language: Language, reporters: Sequence[tuple[str, int, int]] = ()
    ) -> None:
        self._text, self._language = text, language
        self._reporters, self._next_reporter = reporters, 0
        self._definite = _DEFINITE.get(language.code, frozenset())
        self._is_noun_last = language.code in _NOUN_LAST
        self._names: dict[str, str] = {}
        self._by_mention: dict[tuple[str, int], str] = {}
        self._by_noun: dict[str, _Described] = {}
        self._subjects: dict[str, str] = {}  # of German phrases

    def name_of(self, words: str, start: int, end: int) -> str:
        """Return the name of a speaker.

        Args:
            words: The words for the speaker.
            start: Where they are mentioned, as an offset into the text.
            end: Where that mention ends.
        """
        mention = words, start  # of both halves of “…,” she said. “…”
        name = self._by_mention.get(mention)
        if name is None:
            if len(self._by_mention) >= _MOST_MENTIONS:
                self._by_mention.clear()  # both halves are near
            name = self._by_mention[mention] = self._name_at(words, start, end)
        return name

    def _name_at(self, words: str, start: int, end: int) -> str:
        german = self._language.nouns_capitalised
        if german:
            words = self._german_subject(words, start)
        name = self._names.setdefault(words[:1].lower() + words[1:], words)  # The council, the …
        core, is_definite = self._core(words)
        noun = core[-1 if self._is_noun_last else 0] if core else ""
        if not noun:
            return name
        if is_definite and self._reporters:
            self._take_reporters(start)
        known = self._by_noun.get(noun)
        if known is not None and german and not nominatives.may_be_same(known[0], words):
            known = None
        if is_definite and known is not None and self._is_meant(known, core, noun, start):
            name, core, _ = known
        if known is None or known[2] <= end:  # not: a reporter above whoever spoke last
            self._by_noun[noun] = name, core, end
        return name

    def _take_reporters(self, before: int) -> None:
        """Take in the unnamed speakers without marks up to an offset."""
        while self._next_reporter < len(self._reporters):
            name, start, end = self._reporters[self._next_reporter]
            if start >= before:
                break
            self._next_reporter += 1
            words = name or self._text[start:end]
            first, *others = words.lower().split()
            tells = first.startswith(ITALIAN_ELIDED) or first in _INDEFINITE
            tells = tells or len(others) > 1  # not: the report, this woman
            if tells and ENGLISH_POSSESSIVES.isdisjoint(others):  # nor: the diary of its owner
                self._name_at(words, start, end)

    def _german_subject(self, words: str, start: int) -> str:
        """Return German words as a subject; a pronoun stands for a phrase further above."""
        if self._text.startswith(words, start):
            self._subjects[words] = nominatives.as_subject(self._text, start, words, self._language)
        return self._subjects.get(words, words)

    def _core(self, words: str) -> tuple[_Core, bool]:
        """Return the core of a description, and whether only a definite article is around it.

        "The lawyer for Quill" is not any lawyer mentioned before.
        """
        found: list[str] = []
        is_definite, classes = False, self._language.classes
        if self._are_two(words):
            return (), False
        for word in words.lower().split():
            if not found and word.startswith(_ELIDED):
                is_definite = True
                if noun := word[2:]:  # unlike: l' avocat
                    found.append(noun)
            elif not found and word.startswith(ITALIAN_ELIDED):
                if noun := word[3:]:
                    found.append(noun)
            elif not found and (word in self._definite or classes.get(word, 0) & DETERMINER):
                is_definite = is_definite or word in self._definite
            elif found and (found[-1][-1:] == "," or classes.get(word, 0) & _AFTER_NOUN):
                found[-1] = found[-1].rstrip(",")
                if len(found) > 1 and self._is_behind_noun(found[-1]):
                    found.pop()  # a source | close to Quill
                return tuple(found), False
            else:
                found.append(word)
        return tuple(found), is_definite

    def _are_two(self, words: str) -> bool:
        """Whether words are for two English speakers: the council and the union, the DIW and Ifo.

        Not: a lawyer for the council and the union.
        """
        first, _, second = words.rpartition(" and ")
        if not first or self._language.code != "en":
            return False
        if not (second[0].isupper() or second.startswith("the ")):
            return False
        classes = self._language.classes
        return not any(classes.get(word, 0) & PREPOSITION for word in first.lower().split())

    def _is_behind_noun(self, word: str) -> bool:
        """Whether an English attribute with a complement stands behind its noun: briefed on it."""
        return self._language.code == "en" and (word in _BEHIND_NOUN or word.endswith("ed"))

    def _is_meant(self, known: _Described, core: _Core, noun: str, start: int) -> bool:
        """Whether "the …" at `start` refers to a known speaker, as nothing else comes between."""
        _, whole, end = known
        same = whole[-len(core) :] if self._is_noun_last else whole[: len(core)]
        if same != core or not 0 <= start - end <= _REACH:
            return False
        between = self._text[end:start].lower()
        return all(self._is_again(between, at, whole) for at in places_of(noun, between))

    def _is_again(self, between: str, at: int, core: _Core) -> bool:
        """Whether a noun has a definite article, or the same modifiers as a known description."""
        modifiers = " ".join(core[:-1]) if self._is_noun_last else ""
        before = between[max(0, at - len(modifiers) - _LONGEST_ARTICLE) : at].rstrip()
        last = before.split()[-1:]
        if (last and last[0].lstrip(_OPENING) in self._definite) or before.endswith(_ELIDED):
            return True
        return bool(modifiers) and before.endswith(modifiers)
