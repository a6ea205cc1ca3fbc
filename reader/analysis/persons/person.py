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
        quote_count: Number of quotes and reports attributed to it.
        shortened: Whether its last word was used alone, like a surname.
        short_form: The short form used most often, by a majority vote; may be empty.
        looks_like_place: Whether its first mention looked like a place: "in Port Albert".
        role: The role given where the person speaks; may be empty.
        has_honorific: Whether Mr, Mrs or the like preceded the name.
        seen_at: Offset of the first full form, or -1.
        seen_as: The first full form.
        seen_end: Its end, or -1.
        last_named_at: Offset of the last full form, or -1.
        titled_at: Offset of the first mention by title and surname if the person was entered by
            it, or -1.
        introduced_role: The role beside one of the first full forms; None until it has been looked
            up.
        introduced_at: Offset of that full form, or -1.
        origin: What the text calls the person by origin: Swede; empty if it does not.
    """

    __slots__ = (
        "_short_form_votes", "count", "first", "gender", "has_honorific", "introduced_at",
        "introduced_role", "known", "last", "last_named_at", "looks_like_place", "name", "origin",
        "quote_count", "role", "seen_as", "seen_at", "seen_end", "short_form", "shortened", "spoke",
        "titled_at",
    )  # fmt: skip

    def __init__(self, words: Sequence[str], last: str, gender: str, *, known: bool) -> None:
        self.name = " ".join(words)
        self.last = last
        self.first = words[0]
        self.gender = gender
        self.count = 0
        self.known = known
        self.spoke = False
        self.quote_count = 0
        self.shortened = False
        self.short_form = ""
        self._short_form_votes = 0
        self.looks_like_place = False
        self.has_honorific = False
        self.role = ""
        self.seen_at = self.seen_end = -1
        self.seen_as = ""
        self.last_named_at = -1
        self.titled_at = -1
        self.introduced_role: str | None = None
        self.introduced_at = -1
        self.origin = ""

    def see_first(self, at: int, form: str) -> None:
        """Record the first full form and its offset."""
        self.seen_at, self.seen_as, self.seen_end = at, form, at + len(form)

    def record_short_form(self, short: str) -> None:
        """Record a short form; the majority is kept (the Boyer–Moore majority vote)."""
        if self._short_form_votes == 0:
            self.short_form = short
        same = self.short_form.casefold() == short.casefold()
        self._short_form_votes += 1 if same else -1

    @property
    def is_likely_place(self) -> bool:
        """Whether it was introduced like a place, without evidence of a person since."""
        return self.looks_like_place and not self.known and not self.spoke
