"""Words before the name of the author in many languages: labels, participles, prepositions."""

from reader.parsing.lines.byline_roles import without_role
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

BY_WORDS = {"nl": "door ", "sv": "av ", "da": "af ", "no": "av ", "nb": "av ", "fi": "teksti "}
"""The preposition before the author's name, in languages where it is also a common word."""
_LOWER_CASE_BY_WORDS = {
    "de": "von ", "fr": "par ", "es": "por ", "pt": "por ", "it": "di ", "ca": "per ", "ro": "de ",
    "bg": "от ",
}  # fmt: skip
"""The same, for languages where lower case at the start of a line shows that it is a byline."""
_CAPITAL_BY_WORDS = {
    "ca": "Per ", "ro": "De ", "is": "Eftir ", "id": "Oleh ", "ms": "Oleh ", "tr": "Yazan ",
    "hi": "द्वारा ", "th": "โดย ", "ar": "كتبت ", "hu": "Írta ",
}  # fmt: skip
"""The same, for languages where it begins no sentence that is as short as a byline."""
_LABEL = lazily(  # with a colon after it
    r"(?:autor(?:[/*:_]?in(?:nen)?|[ae]s?|i|ius|s)?|auteure?s?|autrice|szerző|írta|автори?|аутор|avtor(?:ica)?"
    r"|piše|texte?|te[xs]to|tekst[iy]?|testi|текст|kirjoittaja|toimittaja|höfundur|συντάκτ(?:ης|ρια)"
    r"|γράφει|κείμενο|yazan|yazar|haber|autoris|penulis|oleh|tác\sgiả|nguồn\stin|redacción|redação"
    r"|av|af|escrito\spor|écrit\spar|scritto\sda|articolo\sdi|skrevet\sa[vf]|skriven\sav"
    r"|بقلم|الكاتب|كتب(?:ت)?|نویسنده|מאת|כתבה?|लेखक|द्वारा|লেখক)\s?[:：]\s?",
    IGNORECASE,
)
_PARTICIPLE = lazily(
    r"(?:(?:reported|compiled)\sby|(?:[ée]crit|rédigé|publié)\spar|escrit[oa]\spor|scritto\sda|a\scura\sdi"
    r"|te(?:xto\sde|xte\sde|sto\sdi)(?=\s(?-i:[A-ZÀ-Þ])\S*\s(?:(?:d[aeio]|del|la)\s){0,2}(?-i:[A-ZÀ-Þ]))"
    r"|geschreven\sdoor|verfasst\svon|geschrieben\svon|skrevet\sa[vf]|skriven\sav|napisała?|napsala?"
    r"|napísala?|scris(?:ă)?\sde|ditulis\soleh|γράφει\s[οη]|kirjoittanut|írta|(?-i:Του|Της|Των))(?!\w)",
    IGNORECASE,
)
_WIDE_LABEL = lazily(
    r"(?:取材・)?(?:文|執筆|撰文|作者|記者|记者|글|ライター)\s?[:：／/・]\s?|(?:作者|记者|記者)\s"
)
_WIDE_LABEL_IN_LINE = lazily(r"(?<=[\s|｜])(?:撰文|作者|記者|记者)(?:\s?[:：]\s?|\s)")
_WIDE_NAME = lazily(r"[^\s（(／/:：|]{2,5}(?=$|[\s（(／/|])")
_WIDE_NAME_AND_ROLE = lazily(
    r"(?!本[社报報网網])([^\s（(／/:：|、。]{2,5})\s?(?:記者|记者|特派員|特派员)"
)
_OUR_REPORTER = lazily(  # "Door onze verslaggever Ida Lund"
    r"(?:onze|unsere[mnr]?|notre|nuestr[oa]|noss[oa]|nostr[oa]|vores|vår)\s"
    r"(?:[^\W\d_A-Z][\w-]{3,25}\s){1,2}(?=[A-ZÀ-Þ])"
)
_JAPANESE_LABEL = ("執筆", "取材", "ライター", "文・")
_SPACED_NAME = lazily(r"[^\s（(／/:：|]{1,4}[ \u3000][^\s（(／/:：|]{1,4}(?=$|[（(／/|]|\s[\d|])")
_PLACE = lazily(r"(?<=\w\s)(?:in|at|aus|à)\s[A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*){0,2}$")
_ARTICLES = word_set("""
    a an the der die das ein eine le la les un une el los las una il lo gli i o os as um uma de het
    een""")
"""Words that begin a description after a name, or a headline after a place."""
_BAR = " | "


def as_english_byline(line: str, language: str) -> str:
    """Return a byline as "By" and the name, if a word for "by" begins it; else the line itself.

    Args:
        line: A short line below a headline.
        language: The language of the page, two letters in lower case; may be empty.
    """
    for words, is_exact in (
        (BY_WORDS, False),
        (_LOWER_CASE_BY_WORDS, True),
        (_CAPITAL_BY_WORDS, True),
    ):
        word = words.get(language, "")
        if is_exact and line.isupper():
            word = word.upper()
        if word and (line if is_exact else line.lower()).startswith(word):
            return f"By {_OUR_REPORTER.sub('', line[len(word) :])}"
    found = _LABEL.match(line) or _PARTICIPLE.match(line)
    if found:
        return f"By {_PLACE.sub('', line[found.end() :]).strip()}"
    return line


def wide_byline(line: str) -> str:
    """Return the East Asian name after a label or before a role; empty if there is none."""
    before = _WIDE_NAME_AND_ROLE.fullmatch(line)
    if before:
        return before.group(1)
    found = _WIDE_LABEL.match(line) or _WIDE_LABEL_IN_LINE.search(line)
    if found is None:
        return ""
    is_japanese = found.group().startswith(_JAPANESE_LABEL)  # there, a space parts a single name
    name = _SPACED_NAME.match(line, found.end()) if is_japanese else None
    name = name or _WIDE_NAME.match(line, found.end())
    return name.group() if name else ""


def name_before_role(line: str) -> str:
    """Return the name in "Ida Lund, Staff Writer" or "Ida Lund | Staff Writer"; else empty."""
    plain = line.replace(_BAR, ", ", 1).replace("\n", ", ", 1)
    name = without_role(plain)
    if name == plain or "," in name:
        return ""
    after = plain[len(name) :]
    if after.startswith(", ") and after[2:].partition(" ")[0] in _ARTICLES:
        return ""
    from reader.parsing.html.metadata.bylines_beside_dates import is_name

    return name if is_name(name) else ""
