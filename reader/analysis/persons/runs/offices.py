"""Names after an office and its domain: the ambassador to Norway Ada Quill."""

from reader.analysis.languages.peoples import PEOPLES
from reader.analysis.persons.runs.name_forms import Form
from reader.startup.lazy_regex import lazily

_OFFICE = lazily(
    r"\b(?i:ambassador|leader|representative|envoy|president|minister|head|chief"
    r"|director|chair(?:man|woman|person)?|governor|mayor|secretary|commander|speaker|premier"
    r"|chancellor|commissioner|consul|CEO|delegate|justice|assistant|advis[eo]r)"
    r" (?:of|to|in|at|for|on) (?:the )?"
    r"(?:[A-Z]\w+,? (?:and |of |for |at )?){0,5}$"
)
_ARTICLES = frozenset({"the", "The", "a", "A", "an", "An"})
_NEAR = 30  # code points before it
_BEFORE = 90  # code points before a name that may contain the office
_CONTINUATIONS = (" and ", " of ", " for ", " in ", " at ", " or ")


def form_after_office(form: Form, text: str, at: int, after: int) -> Form:
    """Return the last two words of a run as the name if an office governs the first ones.

    After a country, all words are the name: President of Ghana Nana Ada Quill.

    `at` is the offset of the run, `after` its end. Any other form is returned unchanged, such as
    that of "mayor of Salt Lake City", which no lower-case word follows.
    """
    acts = text[after : after + 1] == " " and text[after + 1 : after + 2].islower()
    last_field = text.endswith(" and ", 0, at)  # Minister for Ports and | Reform Ada Quill:
    if not (acts or last_field) or text.startswith(_CONTINUATIONS, after):
        return form
    office = _OFFICE.search(text, max(0, at - _BEFORE), at)
    if office is None:
        return form
    before = text[max(0, office.start() - _NEAR) : office.start()].rpartition(",")[2]
    if not _ARTICLES.isdisjoint(before.split()[-2:]):
        return form  # the head of Human Rights Watch
    start = 1 if _is_country(form.words[0]) else len(form.words) - 2
    while start > 1 and (form.words[start][0].islower() or len(form.words[start]) == 1):
        start -= 1
    if start < 1:
        return form
    words = form.words[start:]
    name = " ".join(words)
    offset = form.offset + len(form.name) - len(name)
    return form._replace(words=words, name=name, offset=offset, titled=True)


def _is_country(word: str) -> bool:
    """Whether the name of a people begins with a word: Kenya, Kenyan."""
    lower = word.lower()
    return any(people.startswith(lower) for people in PEOPLES)
