"""Speech introduced by a dash in languages without a lexicon, as in Nordic and Slavic papers.

A few verbs of saying per language tell where the speech ends; who speaks is not asked.
"""

from collections.abc import Sequence

from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_regex import lazily

_VERBS = (
    # Swedish, Norwegian, Danish
    r"säger|sade|sa|berättar|berättade|förklarar|förklarade|menar|uppger|konstaterar|tillägger"
    r"|svarar|svarade|undrar|sier|forteller|fortalte|forklarer|forklarede|forklarte|mener|opplyser"
    r"|oplyser|legger|tilføyer|tilføjer|svarer|svarte|svarede|siger|sagde|fortæller|understreker"
    r"|understreger|påpeker|lyder"
    # Finnish, Estonian, Hungarian
    r"|sanoo|sanoi|kertoo|kertoi|toteaa|totesi|kommentoi|arvioi|muistuttaa|kuvailee|pohtii|selittää"
    r"|huomauttaa|korostaa|vastaa|vastasi|ütles|ütleb|lisas|rääkis|mondta|mondja|közölte|tette"
    r"|nyilatkozta|válaszolta|fogalmazott|hangsúlyozta"
    # Polish
    r"|(?:powiedzia|doda|mówi|podkreśli|zaznaczy|wyjaśni|stwierdzi|poinformowa|przekaza|oceni|zapewni"
    r"|tłumaczy|przyzna|napisa|zauważy|odpowiedzia|oświadczy|podsumowa|wskaza|wskazywa|opowiada"
    r"|relacjonowa)ł[aioy]?|mówią?|dodaje|podkreśla|zaznacza|wyjaśnia|stwierdza|informuje|przekazuje"
    r"|ocenia|zapewnia|tłumaczy|przyznaje|zauważa|odpowiada|wskazuje|opowiada|relacjonuje|uważa"
    # Russian, Ukrainian, Bulgarian
    r"|(?:сказа|заяви|отмети|добави|сообщи|поясни|рассказа|подчеркну|ответи|уточни|написа|объясни"
    r"|призна|продолжи|поручи|замети|спроси|считае|каза|разказа|подчерта)(?:л[аио]?(?:сь|ся)?)?"
    r"|говор(?:ит|ят|ил[аи]?)|рассказывает|отмечает|считает|поясняет|добавляет|подчеркивает"
    r"|(?:сказа|заяви|дода|зазначи|повідоми|розпові|поясни|підкресли|відпові|зізна|уточни)"
    r"(?:в|ла|ли)(?:ся|сь)?|каже|додає|зазначає|розповідає|пояснює"
    # Croatian, Serbian, Slovenian, Czech, Slovak, Romanian, Lithuanian, Latvian, Greek
    r"|(?:reka|kaza|izjavi|doda|istaknu|objasni|poručio?|dejal|povedal|pojasnil|řekl|uvedl|dodal)"
    r"(?:o|l|la|li|a|i)?|kaže|kazao|dodaje|ističe|pravi|pojasnjuje|spune|spus|declarat|sako|sakė"
    r"|teigė|teigia|sacīja|teica|norāda|λέει|είπε|δήλωσε|τόνισε|πρόσθεσε|απάντησε"
)
_DASHED_REPORT = lazily(rf"\s[-–—]\s(?=(?:\w+\s){{0,3}}(?:{_VERBS})\b)")
_REPORT = lazily(rf"[,?!…][”\"»]?\s(?=(?:\w+\s)?(?:{_VERBS})\b)")
_CLOSING_REPORT = lazily(rf",\s(?=[^,.?!\n]{{2,80}}\s(?:{_VERBS})[.:]?\s*(?:$|\n))")
_SAYS = lazily(rf"\b(?:{_VERBS})\b")
_AGAIN = lazily(r"\s[-–—]\s+(?=\w)")
_SENTENCE_END = lazily(r"\w\.\s+(?=\w)")
_TURN = lazily(r"(?m)(?:^[ \t]*[—–―-]\s?|(?<=[.?!:…])\s[—–-]\s)(?=\w)[^\n]+")
_INLINE = lazily(r"(?<=[.?!:…])\s(?=[—–-]\s[^\W\d_a-zà-öø-ÿа-яćłńśźż])")
_DASHES = "—–―-"
_LONGEST_INLINE = 1_500  # code points of speech and its report inside a paragraph
_ENDS = ".?!…:"
_LONGEST_REPORT = 300  # code points
_MAX_LINES = 60  # lines with a dash that are searched for a verb of saying


def has_dash_speech(text: str) -> bool:
    """Whether a line or sentence of `text` begins with a dash and has a verb of saying."""
    for number, line in enumerate(_TURN.finditer(text)):
        if number == _MAX_LINES:
            return False
        if _report_in(line.group().lstrip()) is not None:
            return True
    return False


def foreign_dash_quoted(text: str, start: int, end: int) -> list[Quoted]:
    """Return the speech after dashes in a paragraph, without what tells who speaks.

    ``– Vi väntar, säger Ada Quill. Det blir bra.`` ``- Czekamy - mówi Ada Quill. - I tyle.`` A
    paragraph without a verb of saying is speech to its end if it ends like a sentence; a line of a
    list rarely does.
    """
    paragraph = text[start:end]
    if paragraph[:1] not in _DASHES:
        return _inline_quoted(text, start, end)
    body = 1 + len(paragraph[1:]) - len(paragraph[1:].lstrip())
    found = _report_in(paragraph)
    if found is None:
        is_sentence = paragraph.rstrip()[-1:] in _ENDS and paragraph[body : body + 1].isupper()
        return [Quoted(start, start + body, end, end)] if is_sentence else []
    stop, report, dashed = found
    quoted = [Quoted(start, start + body, start + stop, start + stop)]
    rest = _speech_after(paragraph, report, dashed=dashed)
    if rest:
        quoted.append(Quoted(start + rest - 1, start + rest, end, end))
    return quoted


def merged(quoted: Sequence[Quoted], dashed: Sequence[Quoted]) -> list[Quoted]:
    """Return the passages in marks outside the speech after dashes, and that speech, in order."""
    apart = [
        each
        for each in quoted
        if all(each.close <= other.open or each.open >= other.close for other in dashed)
    ]
    return sorted([*apart, *dashed], key=lambda each: each.open)


def _inline_quoted(text: str, start: int, end: int) -> list[Quoted]:
    """Return the speech of sentences inside a paragraph: Ada przyszła. – Czekamy – powiedziała."""
    quoted: list[Quoted] = []
    for match in _INLINE.finditer(text, start, end):
        if quoted and match.end() < quoted[-1].end:
            continue
        found = _report_in(text[match.end() : min(end, match.end() + _LONGEST_INLINE)])
        if found is not None:
            body, stop = match.end() + 2, match.end() + found[0]
            quoted.append(Quoted(match.end(), body, stop, stop))
    return quoted


def _report_in(paragraph: str) -> tuple[int, int, bool] | None:
    """Return where speech ends and its report begins, and whether a dash is between them."""
    for pattern, dashed in ((_DASHED_REPORT, True), (_CLOSING_REPORT, False), (_REPORT, False)):
        match = pattern.search(paragraph, 2)
        if match is not None:
            stop = match.start() if dashed or paragraph[match.start()] == "," else match.start() + 1
            return stop, match.end(), dashed
    return None


def _speech_after(paragraph: str, report: int, *, dashed: bool) -> int:
    """Return where speech goes on after its report; 0 if it does not."""
    reach = min(len(paragraph), report + _LONGEST_REPORT)
    again = (_AGAIN if dashed else _SENTENCE_END).search(paragraph, report, reach)
    if again is None or (not dashed and _SAYS.search(paragraph, again.end())):
        return 0
    return again.end()
