"""A person of an article: what the text called them, and what it said of them."""

from collections.abc import Sequence


class Person:
    """Somebody with a full name in the text.

    Attributes:
        name: The fullest form seen.
        last: Surname, or the last word of the name.
        first: First word of the name.
        gender: "m", "f" or "" when unknown.
        count: How often the text named them, in full or short.
        known: Whether a first name or a title showed that it is a person.
        spoke: Whether the text gave words to it; bodies speak, too.
        voiced: How often it did.
        shortened: Whether the last word alone stood for it, as surnames do.
        called: The shorter form that most often stood for it, as far as is known; may be empty.
        located: Whether it was first named as where something is: "in Port Albert".
        role: What the text says the person is, where the person speaks.
        honoured: Whether Mr, Mrs or their like stood before the name.
        seen_at: Offset of the first full form, or -1.
        seen_as: That form.
        named_at: Offset of the last full form, or -1.
        titled_at: Offset of the first form with a title and a surname only, or -1.
        introduced: The role that stands beside it; None until it has been looked for.
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
        """Take note of a shorter form; the majority is kept (Boyer and Moore's vote)."""
        if self._calls == 0:
            self.called = short
        self._calls += 1 if self.called.casefold() == short.casefold() else -1

    @property
    def is_likely_place(self) -> bool:
        """Whether something is in it, and nothing tells that it is a person."""
        return self.located and not self.known and not self.spoke
