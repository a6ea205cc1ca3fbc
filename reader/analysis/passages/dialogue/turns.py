"""Turns of transcripts and interviews: paragraphs that begin with the speaker's label."""

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import takewhile

from reader.analysis.languages.lexicon import FIRST, Language
from reader.analysis.text.units import RUNNING, Treatment, Unit
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple

with later(globals()):  # loaded only for texts with labels
    from reader.analysis.passages.dialogue import part_labels
    from reader.text import mail_fields

if TYPE_CHECKING:
    import re

_MIN_TURNS = 3  # fewer labelled paragraphs are headings, credits or lists
_PER_QUESTION = 3  # most paragraphs to each question that is not in bold type
_MANY_TURNS = 10  # turns that make a transcript although most paragraphs have no label
ARTICLE_SHARE = 0.3  # least share of labelled paragraphs in an article
PLAIN_SHARE = 0.6  # the same in a plain text, about which less is known
_MARKS = "\"“„«'‘»「"
_CLOSING = "\"“”»’'«」"
QUESTION, ANSWER = "Q", "A"
# Questions and answers in English, Spanish, French, Italian, German, Dutch, Chinese and Korean.
_LETTER_PAIRS = ("QA", "PR", "QR", "DR", "FA", "VA", "问答", "問答", "문답")
_QUESTIONS = ("Question", "Pregunta", "Pergunta", "Domanda", "Frage", "Vraag")
_ANSWERS = ("Answer", "Respuesta", "Resposta", "Réponse", "Risposta", "Antwort", "Antwoord")
PART_OF_LABEL = dict.fromkeys((*"QPDFV问問문", *_QUESTIONS), QUESTION) | dict.fromkeys(
    (*"AR答답", *_ANSWERS), ANSWER
)
_ASKING_LETTERS = {word[0].lower() for word in _QUESTIONS}  # Frage: … Quill: …
_WORD_STARTS = tuple(f"{word}." for w in _QUESTIONS + _ANSWERS for word in (w, w.upper()))


# The name with a title that opens a turn in the minutes of a parliament: Mr. Quill. I object.
_TITLES = (
    *("Mr", "Ms", "Mrs", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Adm", "Hon"),
    *("Senator", "Representative", "Congressman", "Congresswoman", "Chairman", "Chairwoman"),
    *("Chairperson", "Chair", "Vice Chair", "Ranking Member", "Secretary", "Governor", "Mayor"),
    *("Ambassador", "Commissioner", "Director", "Administrator", "Judge", "Justice", "Sheriff"),
    *("General", "Admiral", "Colonel", "Chief", "Professor", "Councilmember", "Councilor"),
)
_OFFICES = (
    *("The Chair", "The Speaker", "The Clerk", "The President"),
    *("The CHAIR", "The SPEAKER", "The CLERK", "The PRESIDENT", "The PRESIDING OFFICER"),
)
_TITLED = (
    rf"(?:{'|'.join(_TITLES)})\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?: of [A-Z][a-z]+)?"
    rf"|(?:{'|'.join(_OFFICES)})(?:(?<=Chair)(?:wo)?man|(?<=CHAIR)(?:WO)?MAN)?"
)
# In French: M. Ben Poe, ministre des phares. Madame, …
_TITLED_IN_FRENCH = (
    r"(?:M\.|Mme|Mlle) (?:l[ae] [\w’'-]+|[^\W\d_a-zß-ÿ][\w’'-]+"
    r"(?: (?:d[eu] |d[’'])?[^\W\d_a-zß-ÿ][\w’'-]+){0,3})"
)
_STARTS = (*_TITLES, *_OFFICES, "M. ", "Mme ", "Mlle ", "Q ", "Q\t", "Q\xa0")
_NICKNAME = "(?:[\"“‘'][A-Z][\\w.-]{1,14}[\"”’'] )?"  # Ada "Dot" Quill
# The name before a colon at the start of a paragraph.
_LABEL = lazily(
    r"(?:[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ T])?\d\d?:\d\d"  # [00:01:12], with a date
    r"(?::\d\d(?:[.,]\d{1,3})?)?(?:[ \u202f]?[AaPp][Mm])?[\])]?[ \t]+(?:[-–—][ ])?)?"
    r"(?:The [A-Z][^():.!?\n]{2,70} \((?P<held>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})\) ?:"
    r"|(?P<part>[QAPRDFV](?:\w{4,8}(?=\.))?|[問答问](?=\u3000))"
    r"(?:[.:：]|(?=\u3000)|(?<=Q)(?=[ \t\xa0]+[A-Z\[“\"]))"  # Q    Why?
    rf"|(?P<name>[^\W\d_a-zß-ÿ][\w.'’-]*(?: {_NICKNAME}(?:(?:de|van|von|der|al|del)\s)?"
    r"[^\W\d_a-zß-ÿ][\w.'’-]*){0,3}(?: \d{1,2})?)"
    r"(?:(?: \((?!\d+[-–]\d)[^()\n]{1,40}\)){1,2}"  # not a score; constituency and party
    r"|, [^\W\d_][^:：.!?\n]{1,50})?(?: \[\d\d?[.:]\d\d(?: ?[ap]\.?m\.?)?\])? ?[:：]"  # [2.05 pm]
    rf"|(?:(?P<titled>{_TITLED})|(?P<official>{_TITLED_IN_FRENCH})(?:, [^.:\n]{{1,60}})?)"
    r"\.(?=[ \t]+(?:[^\W\d_a-zß-ÿ]|\[)))"
    r"(?:(?:[ \t\xa0]|(?<=[問答问])\u3000)+(?=\S)"
    r"|(?<=:)(?=[A-Z“\"][\w’']* )"  # in bold type the blank may be missing
    # 王芳：桥很旧; not: 王芳说：桥很旧
    r"|(?<=：)(?:(?<=質問：)|(?<=提[问問]：)|(?<!\w[说說道问問称稱示]：))(?=\S)"
    r"|(?<=:)\Z)"  # Mara Quill (00:12): in a line of its own
)
_TIME = r"[\[(]\d\d?:\d\d(?::\d\d(?:[.,]\d{1,3})?)?[\])]"
_PARTY = lazily(r" \([^()\n]{0,30}[A-ZÄÖÜ]{2}[^()\n]{0,30}\):")
_TIME_OF_TURN = lazily(rf"{_TIME}[ \t]+")  # Mara Quill: [00:01:12] Yes.
CUE = lazily(rf"[^:\n]{{1,60}}: ?{_TIME}")
"""What is heard in a recording, and when: Break: [00:01:12]"""
_INSIDE = lazily(r"([A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,3}): ")
_METADATA_LABELS = frozenset(  # labels of metadata, which are not speakers
    {"source", "sources", "duration", "photo", "photos", "image", "video", "audio", "note", "notes"}
    | {"updated", "published", "posted", "topics", "tags", "related", "correction", "credit"}
    | {"credits", "date", "location", "transcript", "summary", "warning", "update"}
    | {"editor's note", "editor’s note"}
    | {"present"}  # at a meeting
    | {"uhr"}  # 16:20 Uhr: …
    | {"debug", "info", "notice", "warn", "error", "critical", "fatal"}  # in the log of a program
)
_ADDRESSES = frozenset({
    "Frau", "Herr", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Madame", "Monsieur",
    "Mme", "Señor", "Señora", "Signor", "Signora", "Mevrouw", "Meneer",
})  # fmt: skip
_MOST_OCCURRENCES = 20
_ENDS = (*".!?…。！？", *'"”’»」')
_ASKS = ("？", "?", "か。")
_LONGEST = 90  # code points of a label inside marks
_LONGEST_NAME_LIKE = 3  # letters of a field that may be called like somebody


class Turn(NamedTuple):
    """The words of one speaker up to the next turn.

    Attributes:
        label_start: Offset of the label.
        label_end: Offset after the label, before its colon.
        start: Offset of the words.
        part: QUESTION or ANSWER if the turn has no label.
    """

    label_start: int
    label_end: int
    start: int
    part: str = ""


def turns_of(text: str, units: Sequence[Unit], *, share: float) -> dict[int, Turn]:
    """Return the labelled paragraphs of a transcript by their offsets; empty for any other text.

    In a transcript at least three paragraphs and a `share` of all are labelled, and labels recur:
    "Note:" and "Photo:" do not make an interview. Nor do results, as in "Quill: 1,769". Before
    a colon without a blank somebody has to ask something: not 早餐：粥. Cost: one short match per
    paragraph.
    """
    if sum(map(_may_label, _heads(text, units))) < _MIN_TURNS:
        return {}
    of_mail = _fields_of_mail(_heads(text, units))
    found: dict[int, Turn] = {}
    labels: list[list[str]] = []
    answers: list[tuple[int, Turn, list[str]]] = []  # turns in quotation marks
    opened: list[tuple[int, Turn, list[str]]] = []  # turns that begin with words in these
    alone: list[tuple[int, Turn, str]] = []  # labels in lines of their own
    ended: list[bool] = []  # whether turns end a sentence, or are more than a name
    prose = figures = 0
    asks = False
    for unit in units:
        if unit.treatment not in RUNNING:
            continue
        prose += 1
        match = _LABEL.match(text, unit.start, min(unit.end, unit.start + _LONGEST + 1))
        label = _label_in(match) if match is not None else ""
        if match is None or not label:
            continue
        if label in of_mail:
            prose -= 1
            continue
        start = match.end()
        if start == unit.end and text[start - 5] != ":":  # no time: (00:12)
            alone.append((unit.start, Turn(*match.span(str(match.lastgroup)), start), label))
            continue
        if text[start : start + 1] in ("[", "("):
            if CUE.fullmatch(text, unit.start, unit.end):
                prose -= 1
                continue
            time = _TIME_OF_TURN.match(text, start, unit.end)
            start = time.end() if time else start
        turn = Turn(*match.span(str(match.lastgroup)), start)
        words = text[start : unit.end]
        figures += bool(words) and not any(map(str.isalpha, words))
        asks = asks or text[match.end() - 1] != "：" or any(map(words.__contains__, _ASKS))
        if text[start : start + 1] not in _MARKS:
            labels.append(label.split())
            ended.append(words.endswith(_ENDS) or _has_common_word(words))
            found[unit.start] = turn
        elif text[unit.end - 1 - (text[unit.end - 1] == ".")] in _CLOSING:
            answers.append((unit.start, turn, label.split()))
        else:
            opened.append((unit.start, turn, label.split()))
    if _are_of_parliament(text, alone):
        found |= {start: turn for start, turn, _ in alone}
        return found
    for start in _fields_of_head(labels, ended, found):
        del found[start], labels[0]
    if len(found) > 1:
        _add_answers(found, labels, answers)
    plain = asks and len(found) >= _MIN_TURNS and 2 * figures <= len(found)
    names = set(map(_name_in, labels))
    asked = _asked_between(text, units, found) if plain and len(names) == 1 else 0
    if not plain or not _are_of_transcript(labels, prose, share, asked=asked):
        return {}
    return found | {start: turn for start, turn, label in opened if _name_in(label) in names}


def _heads(text: str, units: Sequence[Unit]) -> Iterator[str]:
    """Yield the beginnings of the units; all of a long text would take 10 MB."""
    return (text[unit.start : min(unit.end, unit.start + _LONGEST)] for unit in units)


def _fields_of_mail(heads: Iterable[str]) -> Set[str]:
    """Return the names of the fields above messages, if a text has a sender and another field.

    That is not one as short as names of speakers: An, A.
    """
    names = {head.partition(":")[0].lower() for head in heads if ":" in head}
    fields = {name: meaning for name in names if (meaning := mail_fields.meaning_of_field(name))}
    sent = mail_fields.FROM in fields.values() and any(
        len(name) > _LONGEST_NAME_LIKE and meaning is not mail_fields.FROM
        for name, meaning in fields.items()
    )
    return fields.keys() if sent else frozenset()


def _has_common_word(words: str) -> bool:
    return any(word[0].islower() for word in words.split())


def _fields_of_head(
    labels: Sequence[list[str]], ended: Sequence[bool], found: dict[int, Turn]
) -> list[int]:
    """Return the offsets of the first turns that only name somebody, with labels that do not recur.

    They say who speaks below: Interviewer: Ada Quill (AQ); not: Moderator: Welcome, all of you —
    """
    names = list(map(_name_in, labels))
    turns = zip(found, names, ended, strict=True)
    return [start for start, *_ in takewhile(lambda t: not t[2] and names.count(t[1]) == 1, turns)]


def _are_of_parliament(text: str, alone: Sequence[tuple[int, Turn, str]]) -> bool:
    """Whether labels in lines of their own name the parties of some, and recur.

    So the minutes of German parliaments are printed: Ada Quill (SPD). A speech has many paragraphs.
    """
    of_party = sum(
        " " in label and _PARTY.fullmatch(text, turn.label_end, turn.start) is not None
        for _, turn, label in alone
    )
    names = {label for _, _, label in alone}
    return of_party > 1 and len(alone) >= _MIN_TURNS and len(names) < len(alone)


def _label_in(match: "re.Match[str]") -> str:
    """Return the label of a turn in lower case; empty for one that names no speaker."""
    group = str(match.lastgroup)
    label = match.group(group).lower()
    if label.capitalize() in PART_OF_LABEL:
        return label[0]
    if part := part_labels.PARTS.get(label):
        return part_labels.LETTERS[part]
    named = group != "part" and label not in _METADATA_LABELS  # Rainfall. It was …
    return label if named else ""


def part_of_label(label: str) -> str:
    """Return QUESTION or ANSWER for a label that stands for it in some language; else empty."""
    return PART_OF_LABEL.get(label.capitalize()) or part_labels.PARTS.get(label.lower(), "")


def _add_answers(
    found: dict[int, Turn],
    labels: list[list[str]],
    answers: Sequence[tuple[int, Turn, list[str]]],
) -> None:
    """Add the turns in quotation marks whose label recurs: of an interview, only the answers.

    Unlike that of a headline: Ada Quill: “I left early”
    """
    if not answers or not _has_recurring_label(labels):
        return
    from collections import Counter

    names = Counter(map(_name_in, labels))
    names.update(_name_in(label) for _, _, label in answers)
    for start, turn, label in answers:
        if names[_name_in(label)] > 1:
            found[start] = turn
            labels.append(label)


def _asked_between(text: str, units: Sequence[Unit], found: dict[int, Turn]) -> int:
    """Return how many paragraphs ask whoever has all labels, one before each turn but the first.

    0 if the label is no name, or if too few end in a question mark: Tip: …
    """
    turns = list(found.values())
    label = text[turns[0].label_start : turns[0].label_end]
    if " " not in label and not _names_somebody(label, text):
        return 0
    first, last = min(found), max(found)
    inside = [unit for unit in units if first <= unit.start <= last and unit.treatment in RUNNING]
    if any((unit.start in found) == at % 2 for at, unit in enumerate(inside)):
        return 0
    asked = inside[1::2]
    questions = sum(text[unit.end - 1] in _ASKS for unit in asked)
    return len(asked) if questions * _PER_QUESTION >= len(asked) else 0


def _names_somebody(label: str, text: str) -> bool:
    """Whether a label follows a title or, inside a sentence, a capital: Ms Quill; with Ada Quill.

    Cost: bounded.
    """
    at = -1
    for _ in range(_MOST_OCCURRENCES):
        at = text.find(f" {label}", at + 1)
        if at < 0:
            break
        line = text[text.rfind("\n", 0, at) + 1 : at]
        before, _, first = line[-_LONGEST:].rpartition(" ")
        if first[:1].isupper() and (first in _ADDRESSES or before[-1:].islower()):
            return True
    return False


def _are_of_transcript(
    labels: Sequence[list[str]], prose: int, share: float, *, asked: int = 0
) -> bool:
    """Whether labels recur, and enough of the paragraphs have one, or are `asked` between."""
    letters = {label[0] for label in labels if len(label[0]) == 1}
    asks = len(letters) == 1 and letters <= _ASKING_LETTERS
    if not _are_a_pair(letters) and not (asks and any(len(label[0]) > 1 for label in labels)):
        return False
    repeated = _recurrences(labels)
    if len(labels) >= _MANY_TURNS and len(repeated) > 1:
        share = min(share, ARTICLE_SHARE)  # long answers of several paragraphs
    return len(labels) + asked >= share * prose and 2 * sum(repeated) >= len(labels)


def _are_a_pair(letters: set[str]) -> bool:
    """Whether all single letters are those of questions and answers in one language."""
    if letters <= {"q", "a"}:
        return True
    return "".join(sorted(letters)).upper() in {"".join(sorted(pair)) for pair in _LETTER_PAIRS}


def _recurrences(labels: Sequence[Sequence[str]]) -> list[int]:
    """Return how often each label occurs that recurs.

    "ADA QUILL" recurs as "QUILL" or "AQ", "ZHOU LIWEN" as "ZHOU".
    """
    from collections import Counter

    alone = {label[0] for label in labels if len(label) == 1}
    whole = {"".join(word[0] for word in label): _name_in(label) for label in labels if label[1:]}
    names = Counter(
        whole.get(label[0], label[0]) if label[0] in alone else _name_in(label) for label in labels
    )
    return [count for count in names.values() if count > 1]


def _has_recurring_label(labels: Sequence[Sequence[str]]) -> bool:
    """Whether a label recurs."""
    return len(set(map(_name_in, labels))) < len(labels)


def _name_in(label: Sequence[str]) -> str:
    """Return the last name of a label; all of it if it is numbered: May 14 is not June 14."""
    return " ".join(label) if label[-1].isdigit() else label[-1]


def unlabelled_turns(text: str, units: Sequence[Unit], language: Language) -> dict[int, Turn]:
    """Return the turns of an interview whose questions have no label.

    The questions are the paragraphs in bold type, or else those outside quotation marks that end
    in a question mark. There have to be at least three, and at least half of the answers have to be
    in the first person: that distinguishes an interview from questions that the paper answers
    itself.
    """
    bold = [unit.treatment is Treatment.EMPHATIC for unit in units]
    if sum(bold) >= _MIN_TURNS:
        return _turns_between(text, units, language, bold)
    asked = _plain_questions(text, units)
    return _turns_between(text, units, language, asked) if asked else {}


def _plain_questions(text: str, units: Sequence[Unit]) -> list[bool]:
    """Return which paragraphs are questions by their last sign; empty if they are too few.

    They have to make up a third of all that follows the first of them. A question right after a
    question belongs to the answer. Either none has a label or all have the same: "Q:".
    """
    asks = [text[end - 1] == "?" and text[start] not in _MARKS for start, end, _ in units]
    if sum(asks) < _MIN_TURNS:
        return []
    labels = [
        _label_at(text, start, end) if ask else ""
        for ask, (start, end, _) in zip(asks, units, strict=True)
    ]
    used = set(filter(None, labels))
    for label in ["", *(used if len(used) == 1 else ())]:
        asked: list[bool] = []
        for ask, own in zip(asks, labels, strict=True):
            asked.append(ask and own == label and not (asked and asked[-1]))
        count = sum(asked)
        if count >= _MIN_TURNS and count * _PER_QUESTION >= len(units) - asked.index(True):
            return asked
    return []


def _label_at(text: str, start: int, end: int) -> str:
    """Return the label of a paragraph without its number; empty if it has none."""
    label = _LABEL.match(text, start, end)
    return label.group().rstrip("0123456789.:： ") if label is not None else ""


def _turns_between(
    text: str, units: Sequence[Unit], language: Language, asks: Sequence[bool]
) -> dict[int, Turn]:
    """Return the turns of questions and of the answers below them; empty if it is no interview.

    `asks` tells which units are questions.
    """
    found: dict[int, Turn] = {}
    asked = answered = personal = 0
    for number, unit in enumerate(units):
        if asks[number]:
            question = text[unit.start : unit.end].rstrip('"”»“ ').endswith(("?", "…"))
            asked += question
            found[unit.start] = Turn(unit.start, unit.start, unit.start, QUESTION)
        elif number and asks[number - 1]:
            answered += 1
            personal += _says_i(text[unit.start : unit.end], language)
            found[unit.start] = _answer(text, unit)
    enough = asked >= _MIN_TURNS and asked >= sum(asks) / 2
    return found if enough and 2 * personal >= answered else {}


def _says_i(answer: str, language: Language) -> bool:
    """Whether an answer is in the first person: a pronoun, a possessive, a verb without either."""
    from reader.analysis.languages.first_person import FIRST_PERSON  # for few texts

    personal = FIRST_PERSON.get(language.code, frozenset())
    for word in answer.replace("’", "'").replace("'", "' ").lower().split():
        bare = word.strip(',.;:!?«»“”„"¿¡()')
        if bare in personal or language.classes.get(bare, 0) & FIRST:
            return True
    return False


def _answer(text: str, unit: Unit) -> Turn:
    """Return the turn of an answer, which may have a label although the questions have none."""
    label = _LABEL.match(text, unit.start, min(unit.end, unit.start + _LONGEST + 1))
    if label is None or not label.group("name") or label.group("name")[1:].isdigit():
        return Turn(unit.start, unit.start, unit.start, ANSWER)
    return Turn(label.start("name"), label.end("name"), label.end())


def _may_label(head: str) -> bool:
    if ": " in head or "：" in head or head[1:2] == "\u3000":
        return True
    if head[:1] in PART_OF_LABEL and (head[1:2] == "." or head.startswith(_WORD_STARTS)):
        return True
    return head[-1:] == ":" or head.startswith(_STARTS)


def label_inside(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Return ``(start, end, words start)`` of the name in “QUILL: The dam will hold.”."""
    colon = text.find(":", start, min(end, start + _LONGEST))
    if colon < 0 or not text[start : start + 3].isupper():
        return None
    match = _INSIDE.match(text, start, end)
    return (match.start(1), match.end(1), match.end()) if match else None
