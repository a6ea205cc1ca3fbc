"""The defendant of a court report, who is charged or denies the charge, and the witness."""

from reader.analysis.persons.named_in_phrase import named_in
from reader.analysis.persons.person import Person
from reader.analysis.persons.runs.capital_runs import RUN
from reader.analysis.reference.coreference import Discourse
from reader.startup.lazy_regex import lazily

_REACH = 8_000  # code points before "the defendant" that may contain the charge
_SENTENCE = 160  # code points from the name to the verb
_CHARGED = lazily(
    r" (?:denies|denied|pleads|pleaded|(?:is|was|stands|has been|had been) (?:accused|charged)"
    r"|has (?:denied|pleaded)|(?:is|went|goes) on trial|appear(?:s|ed)"
    r"|(?:is|was) (?:found guilty|convicted|sentenced|jailed))\b"
)
# open a sentence before the first full form of a name; not: the mother of the accused, Ada Quill,
_ACCUSED = ("The accused, ", "The accused man, ", "The accused woman, ", "The defendant, ")
_TESTIFIES = frozenset({"testified", "testifying", "told", "evidence", "sworn"})
_COURTS = frozenset({
    "court", "jury", "jurors", "inquest", "hearing", "tribunal", "trial", "inquiry",
    "commission",
    "committee", "panel", "stand", "testified",
})  # fmt: skip


def defendant_of(discourse: Discourse, at: int) -> Person | None:
    """Return the only person before an offset who is charged: Ada Quill, 46, denies theft."""
    text = discourse.text
    charged = {
        person
        for person in discourse.book.people
        if 0 <= person.seen_at < at
        and text.endswith(_ACCUSED, 0, person.seen_at)
        and text.startswith(",", person.seen_end)
    }
    for verb in _CHARGED.finditer(text, max(0, at - _REACH), at):
        begin = max(0, verb.start() - _SENTENCE)
        begin = max(begin, *(text.rfind(end, begin, verb.start()) + 1 for end in (". ", "\n")))
        run = RUN.search(text, begin, verb.start())
        beside = text[run.end() : verb.start()] if run is not None else "?"
        if run is None or text[begin : run.start()].strip() or beside[:1] not in {"", ","}:
            continue
        person = named_in(run.group(), discourse.book)
        if person is not None:
            charged.add(person)
    return charged.pop() if len(charged) == 1 else None


def witness_of(discourse: Discourse) -> Person | None:
    """Return the last person who told a court something, unless an unnamed witness came later."""
    for sentence in reversed(discourse.recent[:-1]):
        lowers = sentence.lowers
        if "witness" in lowers and sentence.speaker is None:
            return None
        testifies = not (_TESTIFIES.isdisjoint(lowers) or _COURTS.isdisjoint(lowers))
        if testifies and sentence.speaker is not None:
            return sentence.speaker
    return None
