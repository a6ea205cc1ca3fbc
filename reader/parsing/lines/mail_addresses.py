"""Mail addresses beside names, as in "Ida Lund <ida@lund.example>"."""

from reader.startup.lazy_regex import lazily

ADDRESS_BEFORE_NAME = lazily(r"\S{1,100}@\S{1,100}\s\(([^()]{2,80})\)")
"""An author in the form of RSS, ``ida@lund.example (Ida Lund)``; the group is the name."""
_BESIDE_NAME = lazily(r"\s?[(<\[|,]?\s?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}[)>\]]?")
_AROUND_NAME = " \"'"
_LONGEST = 1000  # characters; a longer text is no line of names


def without_mail_addresses(names: str) -> str:
    """Return names without the addresses after them, and without their brackets."""
    may_have_some = len(names) <= _LONGEST and "@" in names
    return _BESIDE_NAME.sub("", names) if may_have_some else names


def name_of_sender(sender: str) -> str:
    """Return the name in ``Ida Lund <ida@…>`` or ``ida@… (Ida Lund)``; empty without one."""
    match = ADDRESS_BEFORE_NAME.fullmatch(sender)
    name = match[1] if match is not None else sender.partition("<")[0]
    name = without_mail_addresses(name).strip(_AROUND_NAME)
    return "" if "@" in name else name
