"""Mail addresses beside names, as in "Ida Lund <ida@lund.example>"."""

from reader.startup.lazy_regex import lazily

_BESIDE_NAME = lazily(r"\s?[(<\[|,]?\s?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[)>\]]?")


def without_mail_addresses(names: str) -> str:
    """Return names without the addresses after them, and without their brackets."""
    return _BESIDE_NAME.sub("", names) if "@" in names else names
