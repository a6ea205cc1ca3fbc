"""Answers of the terminal to questions that another program asked it: they are no keys.

An editor asks for the terminal's version and colours when it starts. Over a slow connection the
answers may arrive when the editor has ended, and their letters would be run as commands.
"""

from reader.startup.lazy_regex import lazily

_TEXT = r"\x1b(?:\][0-9]+;|P(?:[01][$+]r|[!>]\|)|_G)[^\x07\x1b]*"
"""An answer that contains a text, up to its end: a colour, a version, a capability, a picture."""
_ANSWER = lazily(rf"\x1b\[(?:[=>?][0-9:;]*[A-Za-z]|[4-9];[0-9]+;[0-9]+t)|{_TEXT}(?:\x07|\x1b\\)")
_BEGUN = lazily(rf"{_TEXT}\x1b?\Z")


class AnswerFilter:
    """Removes answers of the terminal from what is typed. A text may arrive in two pieces."""

    def __init__(self) -> None:
        self._begun = ""  # of an answer with a text, at the end of the last piece

    def without_answers(self, typed: str) -> str:
        """Return the input without answers; of one whose end is missing only the beginning."""
        if "\x1b" not in typed and not self._begun:
            return typed
        begun, self._begun = self._begun, ""
        whole = _ANSWER.match(begun + typed) if begun else None
        rest = _ANSWER.sub("", (begun + typed)[whole.end() :] if whole else typed)
        last = _BEGUN.search(rest)
        if last is None:
            return rest
        self._begun = last[0]
        return rest[: last.start()]
