"""Occupations of somebody else in a person's sentence: face à Ada Quill, le chanteur."""

from reader.analysis.persons.person import Person

_APART = frozenset({",", ", et", ", y"})  # Face à Ada Quill, le chanteur …


def is_beside_another(text: str, mention: str, person: Person, at: int) -> bool:
    """Whether the occupation in `mention` was last used for somebody else, beside `person`.

    "Face à Nikos Quill, le chanteur s'est confié": the singer is not Quill.
    """
    before = text.rfind(mention.lower(), 0, at)
    if before < 0:
        return False
    start = max(text.rfind(". ", 0, before), text.rfind("\n", 0, before)) + 1
    named = text.find(person.last, start, before)
    return named >= 0 and text[named + len(person.last) : before].strip() in _APART
