"""Lines with nothing but names, which are bylines next to a date or below a headline."""

from collections.abc import Sequence
from itertools import permutations

from reader.parsing.lines.byline_roles import is_role
from reader.parsing.lines.elapsed_times import says_how_long_ago
from reader.parsing.lines.mail_addresses import without_mail_addresses
from reader.parsing.lines.written_dates import bare_date, date_with_label, spans_days
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_LONGEST = 100  # characters
_AROUND_DATE = " ,;|·•–—-"
_MOST_WORDS = 4  # of a name, besides particles
_MOST_NAMES = 8
_NAME_SEPARATOR = lazily(r",\s(?:and\s|und\s|et\s|y\s)?|;\s|\s(?:and|und|et|y|e|og|och|en|&|·|•)\s")
_PAPER = lazily(  # «Невский листок», специально для «Курьера», „Kurier Borecki”
    r"(?:специально\sдля|спеціально\sдля|для|dla)\s[«„“\"][^«»„“”\"]{3,40}[»”“\"]"
    r"|[«„“\"](?=[^«»„“”\"]*(?:газет|листо?к|курьер|кур['’]єр|вестник|вісник|новост|новин|извести|вісті"
    r"|правда|ведомост|kurier|gazet|dziennik|głos|wiadomości|nowiny|noviny|listy|zeitung|anzeiger"
    r"|tagblatt|hírlap|gazete))[^«»„“”\"]{3,40}[»”“\"]",
    IGNORECASE,
)
_CLOSING = ("»", "“", "”", '"')
_LONGEST_DAY = 20  # characters
_DAY = lazily(r"[^\W\d_]{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?")  # "Mar 5", "5. März"
_NAME = lazily(r"[^\W\d_](?:[^\W\d_]|[.'’-](?=[^\W\d_]))*\.?")


_PARTICLES = word_set(
    "bin da de del della den der di do dos du el ibn la le ten ter van von y zu zur al"
)
_NOT_IN_NAMES = word_set(
    "university institute department faculty school college centre center society association"
    " ministry office agency committee council board press news report edition version draft"
    " volume issue chapter part series the a an of for in on at with about abstract summary"
    " introduction contents january february march april may june july august september october"
    " november december monday tuesday wednesday thursday friday saturday sunday review"
    " guide plan paper study policy programme program strategy analysis overview notes minutes"
    " manual handbook tutorial documentation contact contacts kontakt"
    " license licence agreement terms hearing transcript testimony remarks meeting agenda"
    " memorandum briefing interview"
    " dear newsletter bulletin statement release delivery published updated posted by von par por"
    " universität institut université universidad der die das ein eine le les un une el los las"
    " communiqué comunicado comunicato presse prensa stampa imprensa pressemitteilung persbericht"
    " pressmeddelande"
) | word_set(
    "city town village county district municipality square road avenue boulevard airport station"
    " cathedral library museum theatre theater stadium hotel building campus headquarters island"
    " islands avenida teatro théâtre château mairie ayuntamiento gemeinde rathaus"
)
"""With words for offices and kinds of texts, and for kinds of places; none that are surnames."""
_INSIDE_TITLES = word_set("on of for at with about the")
_NOT_FIRST_IN_NAMES = word_set(
    "new north south east west upper lower great united san los las thank thanks many best kind"
    " happy good merry please with yours day"
) | word_set(
    "white grand old main high market wall opera central national public deutsche"
    " arena beach calle harbour house palais palazzo palacio piazza plaza praça street ville"
    " port fort puerto porto bad sankt saint st santa cape mount baton buenos kuala tel mexico"
)
"""Words that begin the names of places or days, and wishes: "White House", but "Ida House"."""
_FEW_TURNS = 5  # paragraphs of which another one is said by somebody, too
_LAST_IN_OUTLETS = word_set("""
    chronicle courier daily desk echo examiner express gazette globe guardian herald independent
    inquirer insider journal magazine mail media mercury mirror network news newspaper newspapers
    observer online politics post press radio reuters service services standard star sun
    sports telegraph times today tribune weekly wire zeitung anzeiger nachrichten rundschau blatt
    allgemeine kurier bote presse gazetesi""")
"""The last words of papers, agencies and desks, which stand below an author."""
_GREETINGS = word_set("""
    dear hello hi sehr liebe lieber liebes hallo cher chère chers madame monsieur estimado estimada
    querido querida prezado prezada caro cara gentile geachte beste kära kære kjære bäste""")
_GREETING_ENDS = (",", ":", "!")
_ROLE = lazily(
    r"corr|korr|корр|report|r[eé]da[ck]|edit|envoy|envia|inviat|journalis|giornal|period|staff"
    r"|writer|verslag|medewerk|mitarbeit|autor|autrice|author|criti|kriti|columni|utsend|обозрев",
    IGNORECASE,
)
_BEFORE_PLACES = word_set("à au aux en in a aus from at i fra från em из w z")
_FIRST_IN_PLACES = word_set(
    "new san los las saint sankt st bad den la le el the buenos rio hong são abu tel cape mexico"
)
_MOST_WORDS_OF_ROLE = 5  # "envoyé spécial permanent à Lyon"
_OF_LIVES = word_set("""
    born died geboren gestorben geb gest né née mort morte nacido nacida nació nato nata nascido
    nascida født född død död † ✝""")
"""Words and signs beside the days on which somebody was born or died."""


def author_lines(lines: Sequence[str], *, below_headline: bool) -> list[int]:
    """Return the indices of lines of names: those beside a date, or else right below a headline.

    Args:
        lines: The lines of a document's head, below its headline.
        below_headline: Whether there is a headline.
    """
    beside_date = _lines_beside_date(lines)
    if beside_date or not below_headline:
        return beside_date
    return [0] if lines and (names_in(lines[0]) or _is_name_above_role(lines)) else []


def _is_name_above_role(lines: Sequence[str]) -> bool:
    """Whether a name and a comma stand above a role: "Ida Lund," | "Mayor of Skell".

    Below whom a letter greets is a sentence, and below an addressee an address.
    """
    if len(lines) < 2 or not lines[0].endswith(","):
        return False
    role = lines[1]
    is_line = len(role) <= _LONGEST and role[-1:].isalpha() and not any(map(str.isdigit, role))
    return is_line and len(names_in(lines[0].rstrip(" ,"))) == 1


def names_of_line(line: str) -> str:
    """Return the names in a line of them, without a date, or the role or office after one name."""
    line = without_mail_addresses(line)
    if names_in(line):
        return line
    if any(map(str.isdigit, line)):
        return _names_beside_date(line)
    name, place = line.partition(" in ")[::2]
    if place[:1].isupper() and place.count(" ") < _MOST_WORDS and names_in(name):
        return name
    name, bar, role = line.partition(" | ")
    if bar and names_in(name) and is_role(role.strip(" |")):
        return name
    name, slash, outlet = line.partition(" / ")
    if slash and may_be_outlet(outlet) and names_in(name):
        return name
    name, _, role = line.partition(",")
    if role[-1:] in _CLOSING and _PAPER.fullmatch(role.strip()) and names_in(name):
        return name
    words = role.split()
    if not words or not names_in(name):
        return ""
    is_office = not _NOT_IN_NAMES.isdisjoint((words[0].lower(), words[-1].lower()))
    return name if words[0].islower() or is_office or is_role(role.strip()) else ""


def _names_beside_date(line: str) -> str:
    """Return the names in "Ida Lund, 3 May 2026", in either order; empty for other lines.

    One that begins in lower case continues the line above: "vom 3. Mai 2026, Altes Rathaus".
    """
    may_be_names = len(line) <= _LONGEST and not line[:1].islower() and not line.endswith(":")
    words = line.split() if may_be_names else []
    for at in range(1, len(words)):
        parts = (" ".join(each).strip(_AROUND_DATE) for each in (words[:at], words[at:]))
        for name, date in permutations(parts):
            if names_in(name) and date_with_label(date):
                return name
    return ""


def _lines_beside_date(lines: Sequence[str]) -> list[int]:
    """Return the indices of lines of names directly before a line with a date, or else after it.

    Between them may be a role. Without any, return that of a line with both.
    """
    has_digit = [any(map(str.isdigit, line)) for line in lines]
    named = [bool(names_of_line(line)) for line in lines]
    names = [name and not digit for name, digit in zip(named, has_digit, strict=True)]
    dates = [bool(date_of_line(line)) or is_recent(line) for line in lines]
    for at in (at for at, date in enumerate(dates) if date):
        has_role = at > 1 and not names[at - 1] and is_role(lines[at - 1])
        end = above = at - has_role
        while above and names[above - 1]:
            above -= 1
        below = at + 1
        while below < len(lines) and names[below]:
            below += 1
        if above < end:
            return list(range(above, end))
        if below > at + 1:
            return list(range(at + 1, below))
    return [at for at, name in enumerate(named) if name and has_digit[at]][:1]


def is_recent(line: str) -> bool:
    """Whether a line says how long ago something was published, or on which day of this year."""
    if len(line) <= _LONGEST_DAY and _DAY.fullmatch(line):
        return bool(bare_date(f"{line.rstrip('.')} 2000"))
    return says_how_long_ago(line)


def date_of_line(line: str) -> str:
    """Return the date in a line with nothing else but perhaps a place, an outlet or names.

    Days of a life or of an event are none.
    """
    words = line.split() if len(line) <= _LONGEST and line[:1].isalnum() else []
    starts = range(min(len(words), _MOST_WORDS + 1))
    date = next(filter(None, (bare_date(" ".join(words[at:])) for at in starts)), "")
    date = date or (_date_before_place(line) if words else "")
    is_of_life = date and not _OF_LIVES.isdisjoint(map(_in_lower_case, words))
    return "" if date and (is_of_life or spans_days(line)) else date


def _date_before_place(line: str) -> str:
    """Return the date in "3 May 2026, Town Hall"; empty if names may follow it."""
    day, comma, place = line.rpartition(", ")
    is_place = comma and place[:1].isupper() and place.count(" ") < _MOST_WORDS
    if not is_place or any(map(str.isdigit, place)) or names_in(place):
        return ""
    return bare_date(day)


def is_said(paragraphs: Sequence[str]) -> bool:
    """Whether the first begins with who says it, in capitals: what is above it is a heading.

    Nothing but capitals may be a place or a label, "UPDATE:", unless others begin alike.
    """
    labels = [*map(_label_in_capitals, paragraphs[:_FEW_TURNS])]
    return any(labels[:1]) and (not labels[0].isupper() or any(labels[1:]))


def _label_in_capitals(paragraph: str) -> str:
    """Return the words before a colon, without those in brackets; empty if none is in capitals."""
    label, colon, _ = paragraph[:_LONGEST].partition(":")
    name = label.partition("(")[0]
    has_capitals = any(len(word) > 1 and word.isupper() for word in name.split())
    return name if colon and has_capitals else ""


def _in_lower_case(word: str) -> str:
    return word.strip(".,:").lower()


def names_in(line: str) -> list[str]:
    """Return the names in a line; empty if the line has anything else.

    A single name before a comma is that of whom a letter greets: "Lieber Herr Lund,".
    """
    line = without_mail_addresses(line)
    if not 4 < len(line) <= _LONGEST or any(map(str.isdigit, line)):
        return []
    names = [name.strip() for name in _NAME_SEPARATOR.split(line.strip(" ,;"))]
    if len(names) == 1 and line.endswith(","):
        return []
    return names if len(names) <= _MOST_NAMES and all(map(_is_name, names)) else []


def may_be_outlet(line: str) -> bool:
    """Whether a line ends in a word for papers, agencies or desks: "Skell Gazette"."""
    words = line.split()
    return bool(words) and words[-1].lower() in _LAST_IN_OUTLETS


def is_greeting(line: str) -> bool:
    """Whether a letter greets in a line, with a sign at its end: "Dear Ms Lund,"."""
    return line.endswith(_GREETING_ENDS) and line.split(maxsplit=1)[0].lower() in _GREETINGS


def names_after_role(text: str) -> str:
    """Return the names in "correspondent in Paris Ada Quill"; empty without a role before names."""
    words = text.split()
    before = next((at for at, each in enumerate(words) if each in _BEFORE_PLACES), len(words))
    place = words[before + 1 : before + 2]
    is_longer = bool(place) and place[0].lower() in _FIRST_IN_PLACES
    first = before + 2 + is_longer if place else 1
    for at in range(first, min(len(words), first + _MOST_WORDS_OF_ROLE)):
        if names_in(names := " ".join(words[at:])):
            return names if _ROLE.search(" ".join(words[:at])) else ""
    return ""


def _is_name(text: str) -> bool:
    words = text.split()
    if len(words) < 2 or sum(word not in _PARTICLES for word in words) > _MOST_WORDS:
        return False
    if any(word.lower().rstrip(".") in _NOT_IN_NAMES for word in (words[0], words[-1])):
        return False
    if words[0].lower() in _NOT_FIRST_IN_NAMES:
        return False
    # HEARING ON STREET LIGHTING, not: Nguyen The Phuong
    if text.isupper() and not _INSIDE_TITLES.isdisjoint(map(str.lower, words)):
        return False
    whole = words[0][:1].isupper() and words[-1][:1].isupper()
    return whole and all(
        word in _PARTICLES or (word[0].isupper() and _NAME.fullmatch(word)) for word in words
    )
