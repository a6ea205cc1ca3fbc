"""Bodies whose names have more words than their capital: Český statistický úřad, Vells kommun."""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage
from reader.analysis.text.plain_words import PlainWord, is_name_word

_COUNTRIES = frozenset({
    "Danmarks", "Dansk", "Danske", "Norges", "Norsk", "Norske", "Statens", "Svensk", "Svenska",
    "Sveriges",
})  # fmt: skip
_NO_BODIES = ("ns", "ts", "sta", "ste")  # ends of genitives and superlatives after them
_SHORTEST_BODY = 4  # letters of a noun after them
_LONGEST_BODY = 4  # words of a body whose name begins with an adjective
# ends of Slavic adjectives in the nominative
_MASCULINE = ("ý", "y", "í", "ki", "ni", "vi", "ий", "ый", "ой", "ій", "ият", "ки", "ни", "ен")
_FEMININE = ("á", "sza", "ża", "í", "ka", "na", "va", "wa", "ая", "яя", "ка", "на", "ва", "ата")
_NEUTER = ("é", "í", "ko", "no", "vo", "ое", "ее", "ко", "но", "во", "ото", "не", "ке")


class NamesOfBodies:
    """Tells where the names of bodies begin and end in a language without a lexicon."""

    def __init__(self, language: CasedLanguage) -> None:
        self._language = language

    def end_at(self, words: list[PlainWord], index: int) -> int:
        """Return where the name of a body ends that begins with an adjective, or 0.

        Český statistický úřad; but not after a source: podle Nováka banka čeká.
        """
        language = self._language
        if not language.body_nouns or index >= len(words) or not is_name_word(words[index]):
            return 0
        before = words[index - 1].text.lower() if index else ""
        for at in range(index, min(len(words), index + _LONGEST_BODY)):
            noun = words[at].text
            if noun.lower() in language.body_nouns:
                is_free = not (before in language.prepositions or language.precedes_source(before))
                agrees = all(_agrees(each.text, noun) for each in words[index:at])
                stop = self._end_of_capitals(words, at + 1) if noun[0].isupper() else at + 1
                return stop if is_free and agrees and stop > index + 1 else 0
            if at > index and not noun[0].isalpha():
                break
        return 0

    def is_noun_at(self, words: list[PlainWord], index: int) -> bool:
        """Whether the name of a body begins with a noun at an index."""
        is_noun = words[index].text.lower() in self._language.body_nouns
        return is_noun and self.end_at(words, index) > 0

    def is_body(self, words: list[PlainWord]) -> bool:
        """Whether one of the first words is a noun for a body."""
        nouns = self._language.body_nouns
        return not nouns.isdisjoint([word.text.lower() for word in words[:_LONGEST_BODY]])

    def is_of_country(self, words: list[PlainWord], index: int) -> bool:
        """Whether a body of a country stands at an index: Statens vegvesen, Svenska kyrkan.

        Not before a name: Svenska simstjärnan Ada Quill, Svenska kyrkans biskop, Danmarks største.
        """
        if words[index].text not in _COUNTRIES or index + 1 >= len(words):
            return False
        language, noun = self._language, words[index + 1].text
        following = words[index + 2] if index + 2 < len(words) else None
        if following is not None and is_name_word(following):
            return False
        is_noun = noun.islower() and not (language.is_role(noun) or language.is_verb(noun))
        is_noun = is_noun and not noun.endswith(_NO_BODIES)
        return is_noun and language.may_be_role(noun) and len(noun) > _SHORTEST_BODY

    def _end_of_capitals(self, words: list[PlainWord], start: int) -> int:
        """Return where words with capitals end after a noun: Urząd Lipy i Mory."""
        stop = start
        while stop < len(words) and is_name_word(words[stop]):
            stop += 1
            if words[stop : stop + 1] and words[stop].text == "i":
                stop += is_name_word(words[min(stop + 1, len(words) - 1)])
        return stop


def _agrees(adjective: str, noun: str) -> bool:
    """Whether a Slavic adjective may be that of a noun, both in the nominative, by their ends."""
    if noun[-1] in "eеí":
        return adjective.endswith(_FEMININE + _NEUTER)
    if noun[-1] in "oо":
        return adjective.endswith(_NEUTER)
    return adjective.endswith(_FEMININE if noun[-1] in "aаяťż" else _MASCULINE)
