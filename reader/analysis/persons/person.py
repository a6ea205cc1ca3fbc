"""A person of an article: the forms of the name, and what the text says about the person."""

from collections.abc import Sequence


class Person:
    """A name in the text that is, or may be, that of a person.

    Attributes:
        name: The fullest form seen.
        last: The surname, or the last word of the name.
        first: The first word of the name.
        gender: "m", "f" or "" if unknown.
        count: Number of mentions by name, in full or short.
        known: Whether a first name, a title or the context showed that it is a person.
        spoke: Whether a quote or a report is attributed to it; organisations speak as well.
        voiced: Number of quotes and reports attributed to it.
        shortened: Whether its last word was used alone, like a surname.
        called: The short form used most often, by a majority vote; may be empty.
        located: Whether its first mention looked like a place: "in Port Albert".
        role: The role given where the person speaks; may be empty.
        honoured: Whether Mr, Mrs or the like preceded the name.
        seen_at: Offset of the first full form, or -1.
        seen_as: The first full form.
        named_at: Offset of the last full form, or -1.
        titled_at: Offset of the first mention by title and surname if the person was entered by
            it, or -1.
        introduced: The role beside the first full form; None until it has been looked up.
    """

    __slots__ = (
        "_calls",
        "called",
        "count",
        "first",
        "gender",
        "honoured",
        "introduced",
        "known",
        "last",
        "located",
        "name",
        "named_at",
        "role",
        "seen_as",
        "seen_at",
        "shortened",
        "spoke",
        "titled_at",
        "voiced",
    )

    def __init__(self, words: Sequence[str], last: str, gender: str, *, known: bool) -> None:
        self.name = " ".join(words)
        self.last = last
        self.first = words[0]
        self.gender = gender
        self.count = 0
        self.known = known
        self.spoke = False
        self.voiced = 0
        self.shortened = False
        self.called = ""
        self._calls = 0
        self.located = False
        self.honoured = False
        self.role = ""
        self.seen_at = -1
        self.seen_as = ""
        self.named_at = -1
        self.titled_at = -1
        self.introduced: str | None = None

    def call(self, short: str) -> None:
        """Record a short form; the majority is kept (the Boyer–Moore majority vote)."""
        if self._calls == 0:
            self.called = short
        same = self.called == short or self.called.casefold() == short.casefold()
        self._calls += 1 if same else -1

    @property
    def is_likely_place(self) -> bool:
        """Whether it was introduced like a place, without evidence of a person since."""
        return self.located and not self.known and not self.spoke
