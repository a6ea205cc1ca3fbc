"""Mail addresses beside names, as in "Ida Lund <ida@lund.example>"."""

from reader.startup.lazy_regex import lazily

_BESIDE_NAME = lazily(r"\s?[(<\[|,]?\s?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[)>\]]?")
_LONGEST = 1000  # characters; a longer text is no line of names


def without_mail_addresses(names: str) -> str:
    """Return names without the addresses after them, and without their brackets."""
    may_have_some = len(names) <= _LONGEST and "@" in names
    return _BESIDE_NAME.sub("", names) if may_have_some else names
