"""The last line of a quotation that only says whose it is: "Eva Tal, nurse"."""

from reader.parsing.lines.name_lines import names_in
from reader.startup.lazy_regex import lazily

NAME_AND_ROLE = lazily(r"[A-ZÀ-Þ][\w.’'-]{0,30}(?:\s[\w.’'-]{1,30}){1,4}(?:,\s[^\n.]{2,60})?")
"""The name of a person, perhaps with a role; also other words with a capital."""
_LONGEST = 100  # characters
_ENDS = tuple('.!?…。！？"”’»」』')


def is_signature(text: str, quoted: str) -> bool:
    """Whether a line is the name of a person, perhaps with a role, below a whole sentence.

    Args:
        text: The line.
        quoted: The paragraph above it.
    """
    return "\n" not in text and quoted.endswith(_ENDS) and names_person(text)


def names_person(line: str) -> bool:
    """Whether a line is the name of a person, perhaps with a role."""
    if len(line) > _LONGEST or NAME_AND_ROLE.fullmatch(line) is None:
        return False
    return names_in(line.partition(",")[0]) != []
