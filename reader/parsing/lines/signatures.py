"""The last line of a quotation that only says whose it is: "Eva Tal, nurse"."""

from collections.abc import Sequence

from reader.parsing.lines.name_lines import names_in
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_NAME_AND_ROLE = lazily(r"[^\W\d_][\w.’'-]{0,30}(?:\s[\w.’'-]{1,30}){1,4}(?:,\s[^\n.]{2,60})?")
_LONGEST = 100  # characters
_NOT_IN_NAMES = word_set("""
    regards wishes sincerely truly faithfully respectfully yours hugs
    grüße grüssen grüßen gruß grüsse cordialement salutations amitiés saludos abrazo abraços saluti
    cumprimentos atenciosamente atentamente groet groeten hilsen hilsener hälsning hälsningar
    pozdrawiam pozdrowienia pozdravem
    i she it we they me us them my your his its our their this that these those
    is be was were must should not no yes never always
    in of at from with up out off about into if when but here there now then too very once just
    only again alas oh hail lest goodbye""")
"""Words of greetings and sentences that nobody is called, in lower case."""
_NOT_FIRST = word_set("""
    read show click listen watch follow sign see view tap share vote learn continue next previous
    more back full original source top get buy
    photo photos foto fotos photograph bild bilder image picture illustration text interview""")
"""Words that begin an invitation or a credit, not a name."""
_LONGEST_SIGNED = 5  # lines with a signature, which tells a quotation from a quoted letter
_ENDS = tuple('.!?…。！？"”“’‘»«」』')


def signatures_in(lines: Sequence[str]) -> list[int]:
    """Return which lines of a quotation are signatures, if the last is one.

    It may consist of several quotations, each with its own.
    """
    if not is_signature(lines[-1], lines[-2]):
        return []
    found: list[int] = []
    first = 0  # of the lines that the next signature stands below
    for at in range(1, len(lines)):
        if 0 < at - first < _LONGEST_SIGNED and is_signature(lines[at], lines[at - 1]):
            found.append(at)
            first = at + 1
    return found if found[-1:] == [len(lines) - 1] else []


def is_signature(text: str, quoted: str) -> bool:
    """Whether a line is the name of a person, perhaps with a role, below a whole sentence.

    Args:
        text: The line.
        quoted: The paragraph above it.
    """
    return "\n" not in text and quoted.endswith(_ENDS) and names_person(text)


def may_name_person(line: str) -> bool:
    """Whether a line may be a name, perhaps with a role; also other words with a capital."""
    return line[:1].isupper() and _NAME_AND_ROLE.fullmatch(line) is not None


def names_person(line: str) -> bool:
    """Whether a line is the name of a person, perhaps with a role."""
    if len(line) > _LONGEST or not may_name_person(line):
        return False
    name = line.partition(",")[0]
    words = name.lower().split()
    if words[0] in _NOT_FIRST or not _NOT_IN_NAMES.isdisjoint(words):
        return False
    return names_in(name) != []
