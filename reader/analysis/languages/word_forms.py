"""Lists of words that stand for several forms each."""

from collections.abc import Iterator

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_FINITE = (
    r"[aeiyuíěáąаеиіуяыє]{0,2}(?:ł[aoiy]?|l[aeioy]?|o|li|je|jí|ją|jú|jo|ju|ј[еу]|[лв][аиоы]?|о"
    r"|є|[еи]т|[юуяа]ть?)?(?:с[яь])?"
)
_ANY = r"[\w-]{0,20}"


class WordForms:
    """Words of which * stands for any letters at the beginning or the end.

    ~ stands for the endings of a Slavic verb in the third person, which participles and nouns of
    its stem do not have.
    """

    __slots__ = ("_by_letter", "words")

    def __init__(self, words: str) -> None:
        self.words = tuple(words.split())
        self._by_letter: dict[str, re.Pattern[str]] | None = None

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def fit(self, word: str) -> bool:
        """Whether a word is a form of one of the words."""
        if self._by_letter is None:
            self._by_letter = self._compiled()
        pattern = self._by_letter.get(word[:1]) or self._by_letter.get("*")
        return pattern is not None and pattern.fullmatch(word) is not None

    def pattern(self) -> str:
        """Return a regular expression that matches any form of the words."""
        return _pattern_of(self.words)

    def _compiled(self) -> "dict[str, re.Pattern[str]]":
        """Return an expression for each first letter; that of * holds for all others."""
        import re  # not `lazily`: built from a table

        anywhere = [word for word in self.words if word[0] == "*"]
        letters = {word[0] for word in self.words}
        return {
            letter: re.compile(
                _pattern_of([word for word in self.words if word[0] == letter != "*"] + anywhere)
            )
            for letter in letters
        }


def _pattern_of(words: "tuple[str, ...] | list[str]") -> str:
    return "|".join(word.replace("*", _ANY).replace("~", _FINITE) for word in words)
