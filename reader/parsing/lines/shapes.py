"""Classifies a single line of plain text by its shape: headline, heading, byline, promotion.

Each test examines a bounded part of the line, and returns False when in doubt: a heading shown as a
paragraph is a small flaw, but a paragraph shown as a heading is misleading.
"""

from collections.abc import Sequence

from reader.parsing.lines.mail_addresses import without_mail_addresses
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import phrase_set, word_set

with later(globals()):  # not needed for every line
    from reader.parsing.lines import byline_roles, name_lines, written_dates


FIRST_WIDE = "\u2e80"
"""The first character of the East Asian scripts, which have no spaces between words."""
_WIDE = lazily(f"[{FIRST_WIDE}-\U0010ffff]")
_QUOTATION_MARKS = frozenset("\"'“”„‘’«»")
_LONGEST_HEADLINE = 220
_LONGEST_TITLE = 160
_LONGEST_SENTENCES = 120  # characters of a headline of several sentences
_LONGEST_HEADING = 90
_LONGEST_PROMO = 260
_SENTENCE_ENDS = '.!?…。！？:：;,，、"”’»」』'


def letter_width(text: str) -> int:
    """Return the length of a line in letters of an alphabet; East Asian characters count twice."""
    wide = text[:1] > FIRST_WIDE or text[1:2] > FIRST_WIDE
    return len(text) * 2 if wide else len(text)


def wide_letters(text: str) -> int:
    """Return how many East Asian characters a text has."""
    return 0 if text.isascii() else len(_WIDE.findall(text))


# bylines ---------------------------------------------------------------------
_BYLINE_STARTS = word_set(
    "by von par por di by: von: por: text: texte: texto: testo: tekst: words: story: author: autor:"
    " autorin: autore: authors: autoren: autores: autori: auteurs: auteur: av af door بقلم מאת"
    " autorka: autorzy: автор: авторы: текст: yazan: yazar:"
    " беседовал беседовала rozmawiał rozmawiała"
)
_BY_OUR = phrase_set(
    "by our;from our;von unserem;von unserer;von unseren;van onze;door onze;de notre;de nos"
    ";par notre;par nos;de nuestro;de nuestra;por nuestro;por nuestra;dal nostro;dalla nostra;"
    "da nossa;do nosso;från vår;fra vår;fra vores;af vores;от нашего"
)
_WORKS = word_set(
    "written words text story report reporting analysis interview review essay opinion"
    " commentary column posted"
)
_INTERVIEW = "interview:"
_ENDS_OF_DATES = (" a.m.", " p.m.", " r.")  # "31 maja 2024 r."
_YOUNGER = (" Jr.", " Sr.")  # after a name
_ENDS_OF_OTHERS = (".", "!", "?", ":", ";", "”", '"')  # lines that are no bylines
_FOREIGN_BY = (" von ", " par ", " por ", " di ")
_WORK_BY = lazily(  # "Ein Bericht von Ida Lund"
    r"(?:(?:Ein|Eine|Un|Une|Una)\s)?(?:Interview|Bericht|Kommentar|Analyse|Reportage|Gastbeitrag"
    r"|Porträt|Propos\srecueillis|Entretien(?:\sréalisé)?|Enquête|Entrevista|Reportaje|Intervista)"
    r"\s(?:von|par|por|di)\s(?=\S)"
)
_BEFORE_BY = lazily(r"\s?[|·•–—-]\s|,?\s(?=by\s)|,\s")  # after a date
_PLACE_OR_PAPER = lazily(r"(?<=[^\W\d_]\s)(?:for|in|at)\s(?:the\s)?(?=[A-Z]).{2,60}$")
CONJUNCTIONS = "and|und|et|y|e|og|och|en|i|и|та|й|ja|a|oraz|ve|és|și|şi|και|dan|un|ir"
"""The words for "and" between names, as alternatives of a regular expression."""
_LOWER_CASE_IN_NAMES = word_set(
    "& de da do dos del della den der du ten ter op van von la le el al bin ibn di 't ’t in for of"
    " the at by"
) | frozenset(CONJUNCTIONS.split("|"))
_PARTICLE_AND_NAME = lazily(
    r"(?:a[dlnrstz]|ash|e[lzs]|d(?:ell)?)[-'’](?=[^\W\d_a-z])\S+"
)  # "al-Quill"
_TIMES_OF_DEADLINES = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march july september
    october november december noon midday midnight morning afternoon evening night nightfall sunset
    sunrise lunchtime christmas easter thanksgiving eve new year then now today tomorrow yesterday
    spring winter week weekend month
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli
    september oktober dezember mittag mitternacht anfang beginn heute gestern morgen""")
"""What "by" may stand before in a sentence; without names that people have, such as April."""

_AFFILIATION = lazily(r" \([^()]{1,60}\)(?=,|$| and | und | et | y | e )")
_AFTER_NAMES = lazily(
    r"\s?[|·•]\s?|,?\s\d|,\s[a-z]{2,4}$|\s[-–—]\s"
    r"|,?\s[Ee]dited\sby\b|,?\s(?i:fotos?|photo(?:s|graphs?|graphy)?|bilder|illustration(?:en|s)?)\b|,?\s(?:Published|Updated|Posted"
    r"|Veröffentlicht|Aktualisiert|Stand(?=:|\s(?:vom\s)?\d)|Publi[ée]|Mis\sà\sjour|Publicado|Actualizado|Atualizado|Pubblicato"
    r"|Aggiornato|Gepubliceerd|Bijgewerkt|Laatste(?=\s)|Publicerad|Uppdaterad|Publiceret|Opdateret|Publisert"
    r"|Oppdatert|Opublikowano|Aktualizacja)\b"
)
BEFORE_GERMAN_NOUNS = word_set("""
    im zum zur vom beim der die dem das ein eine einem einer unser unsere unserem diese dieser
    diesem dieses ihr ihre sein seine""")
"""What stands before a noun in a sentence: "Im Bild: Ida Lund" is no credit."""
BETWEEN_NAMES = lazily(rf"\s?[,&]\s|\s(?:{CONJUNCTIONS})\s")
_WEEKDAYS_AND_SURNAMES = {
    "monday": 0, "montag": 0, "friday": 4, "freitag": 4, "sabato": 5, "sunday": 6, "sun": 6,
    "sonntag": 6, "domingo": 6, "hai": 0,
}  # fmt: skip
"""Days of the week, from Monday on, by words that are surnames as well."""


def byline_names(text: str) -> str:
    """Return the names in ``By Somebody and Somebody``, without a date after them; else empty."""
    text = without_mail_addresses(text)
    if text.endswith(_ENDS_OF_DATES):
        text = text[:-1]
    is_sentence = text.endswith(_ENDS_OF_OTHERS) and not text.endswith(_YOUNGER)
    if is_sentence or not 6 < len(text) <= 100:
        return ""
    if not text[0].isdigit() and any(by in text for by in _FOREIGN_BY):
        text = _WORK_BY.sub("By ", text, count=1)
    word, _, rest = text.partition(" ")
    our, _, rest = rest.partition(" ")
    if f"{word} {our}".lower() in _BY_OUR:
        return _names_below_role(rest)
    word, rest = _split_at_by(text)
    if not word and any(map(str.isdigit, text)):
        word, rest = _split_at_by(_without_date(text))
    if not word:
        return ""
    if ")" in rest:
        rest = _AFFILIATION.sub("", rest)
    names = byline_roles.without_place(byline_roles.without_role(_without_beginning_of_date(rest)))
    if word == _INTERVIEW:  # else its title follows
        return names if name_lines.names_in(names) else ""
    names = _without_paper(names)
    return names.strip(" ,\xa0") if _may_be_names(names) else ""


def _names_below_role(text: str) -> str:
    """Return the names in "correspondent Ada Quill", or after a role and place; empty if none."""
    return name_lines.names_after_role(byline_roles.without_place(_without_beginning_of_date(text)))


def _split_at_by(text: str) -> tuple[str, str]:
    """Return the word that begins a byline, in lower case, and what follows; empty for others."""
    first, _, rest = text.partition(" ")
    word = first.lower()
    if first[:1].islower() and word != "by" and not _is_lower_case_byline(word, rest):
        return "", ""
    if word in _WORKS and rest[:3].lower() == "by ":
        return word, rest[3:]
    return (word, rest) if word in _BYLINE_STARTS or word == _INTERVIEW else ("", "")


def _is_lower_case_byline(word: str, rest: str) -> bool:
    """Whether "von Ida Lund, 31. Mai 2024" has only whole names and perhaps a date after "von"."""
    if word not in _BYLINE_STARTS:
        return False
    return bool(
        name_lines.names_of_line(rest) if any(map(str.isdigit, rest)) else name_lines.names_in(rest)
    )


def _without_paper(names: str) -> str:
    """Return names without a place or paper that follows them without a comma."""
    place = _PLACE_OR_PAPER.search(names)
    if place and " " in names[: place.start()].strip():
        names = names[: place.start()].strip()
    words = names.replace(",", " ").split()
    in_capitals = len(words) > 2 and words[0].isupper() and len(words[0]) > 2
    return _names_in_capitals(names) if in_capitals and not names.isupper() else names


def _may_be_names(names: str) -> bool:
    """Whether all words may be parts of names: they have capitals, or stand inside names."""
    words = names.replace(",", " ").split()
    if not 1 <= len(words) <= 14 or not _is_capital(words[0][0]):
        return False
    return not _TIMES_OF_DEADLINES.issuperset(map(str.lower, words)) and all(
        _is_capital(word[0])
        or word.lower() in _LOWER_CASE_IN_NAMES
        or _PARTICLE_AND_NAME.fullmatch(word)
        for word in words
    )


def _without_beginning_of_date(text: str) -> str:
    """Return names without the date after them, also without "May" in "May 31", "Friday, 31 May".

    Before a whole date, a comma, or after a single name, a month may be a surname; so may a few
    weekdays, unless the date is on such a day.
    """
    end = _AFTER_NAMES.search(text)
    names = text[: end.start()].rstrip() if end else text
    if end is None or not end[0][-1:].isdigit() or names.count(" ") < 2:
        return names
    date = written_dates.bare_date(text[end.end() - 1 :])
    before, _, last = names.rpartition(" ")
    if not (
        written_dates.is_weekday(last)
        if date or "," in end[0]
        else written_dates.may_begin_date(last)
    ):
        return names
    whole, _, day = before.rstrip(",").rpartition(" ")
    if written_dates.is_weekday(day) and " " in BETWEEN_NAMES.split(whole.rstrip(","))[-1]:
        return whole  # Ida Lund | Friday, May 31
    name = BETWEEN_NAMES.split(before)[-1].split()
    if name and name[-1][0].islower():  # "Ida at May 31", but "Ida von Freitag"
        return before if written_dates.is_weekday(name[-1]) else names
    if last[0].isupper() and (len(name) < 2 or name[-1].endswith(".")):
        return names
    weekday = _WEEKDAYS_AND_SURNAMES.get(last.lower(), -1)
    return before if weekday < 0 or (date and _weekday_of(date) == weekday) else names


def _weekday_of(date: str) -> int:
    """Return the day of the week of an ISO 8601 date; Monday is 0."""
    from datetime import date as day

    return day.fromisoformat(date[:10]).weekday()


def _names_in_capitals(names: str) -> str:
    """Return the names without the paper or agency that follows them in small letters."""
    words = names.split()
    end = next(
        (
            at
            for at in range(len(words), 0, -1)
            if words[at - 1].isupper() and words[at - 1][:1].isalpha()
        ),
        0,
    )
    return " ".join(words[:end]) if end > 1 else names


def _without_date(text: str) -> str:
    """Return a byline without a date before it: "4 May 2026 by Ida Lund", "May 4 | By Ida Lund"."""
    gaps = _BEFORE_BY.finditer(text)
    by = next((gap for gap in gaps if _split_at_by(text[gap.end() :])[0]), None)
    if by is None:
        return text
    return text[by.end() :] if written_dates.date_with_label(text[: by.start()]) else text


def _is_capital(letter: str) -> bool:
    """Whether a letter is a capital, or of a script without capitals."""
    return letter.isalpha() and not letter.islower()


# promo lines -----------------------------------------------------------------
_PROMO_LABELS = (
    "read more", "read also", "also read", "read next", "must read", "see also", "related",
    "related stories", "related articles", "more from", "more stories",
    "more on this", "more on this story", "watch", "listen", "don't miss", "don’t miss",
    "recommended",
    "lire aussi", "à lire aussi", "voir aussi", "vea también", "saiba mais", "leia mais",
    "mehr dazu", "siehe auch", "lesen sie auch", "mehr zum thema", "lee también",
    "leia também", "leggi anche", "читайте также", "lees ook", "läs också", "関連記事",
)  # fmt: skip
_PROMO_LINES = phrase_set(
    "advertisement;anzeige;publicité;publicidad;story continues below;"
    "article continues below;story continues below advertisement;continue reading;"
    "all rights reserved;share this article;share this story;sponsored content;werbung;sponsored;"
    "related articles;related stories;related topics;related content;you may also like;"
    "you might also like;recommended for you;recommended stories;read more;read also;read next;"
    "article continues after advertisement;story continues after advertisement;lire aussi;"
    "lesen sie auch;skip advertisement"
)
_IMPERATIVES = word_set(
    "join follow like subscribe sign download get support donate become register click stay share"
    " abonnieren folgen abonnez-vous suivez suscríbete suscríbase síguenos"
)
_CHANNELS = lazily(
    r"\b(?:telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|bluesky|mastodon"
    r"|newsletters?|apps?|inbox|e-?mail alerts?|alerts|channel|podcasts?|subscribers?|updates"
    r"|breaking news|membership|boletín|infolettre)\b"
)
_FINAL_LINE_STARTS = (
    "©", "copyright ", "(c) 20", "all rights reserved", "this article was first published",
    "this article first appeared", "this story first appeared", "tags:", "topics:",
    "related topics:",
)  # fmt: skip


def is_promo(text: str, *, at_end: bool) -> bool:
    """Whether a line asks to read, follow or buy something else.

    Args:
        text: One line.
        at_end: Whether only promotion follows it; elsewhere only unmistakable lines count.
    """
    if len(text) > _LONGEST_PROMO or not (at_end or may_be_promo(text)):
        return False
    text = text.strip()
    if len(text) < 45 and text.casefold().strip(" .:*-–—[]()") in _PROMO_LINES:
        return True
    first = (text[:20].split(None, 1) or [""])[0].strip("*>→[(.,:!").casefold()
    if first not in _IMPERATIVES:
        low = text[:60].casefold()
        label, colon, rest = low.replace("：", ":").replace(" | ", ":").partition(":")
        label = label.strip("[(*>→ \xa0")
        heads_title = label == "read" or text.startswith("MORE: ")  # nobody who speaks in a play
        is_label = label in _PROMO_LABELS or (heads_title and text[-1] not in _SENTENCE_ENDS)
        has_label = colon and rest.strip() and is_label
        return bool(has_label or (at_end and low.startswith(_FINAL_LINE_STARTS)))
    low = text.casefold()
    if "?" in low[:-1] or _CHANNELS.search(low) is None:
        return False
    return at_end or (len(text) <= 160 and (" our " in low or " us on " in low))


_PROMO_STARTS = frozenset(
    line[:2] for line in _IMPERATIVES | _PROMO_LINES | frozenset(_PROMO_LABELS)
)
_PROMO_MARKS = frozenset("*>→[]().,:!-–— \t\xa0")  # that may precede the first word


def may_be_promo(text: str) -> bool:
    """Whether `is_promo` could be true in the middle of a text, judging by the first letters."""
    return text[:2].lower() in _PROMO_STARTS or text[0] in _PROMO_MARKS


# headlines and headings ------------------------------------------------------
_PART_KINDS = word_set(
    "part book volume act chapter scene section article appendix item top teil buch kapitel"
    " artikel partie livre chapitre parte libro capítulo capitolo artículo articolo"
)
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve a b c d e f g h"
)
_ROMAN_DIGITS = frozenset("ivxlc")
_LONGEST_ROMAN, _LONGEST_DECIMAL = 8, 3
_LONGEST_PART = 30  # characters that may hold the name of a part and its number
_DASHES = ("—", "–", "-")
_GENERIC_HEADINGS = phrase_set(
    "introduction;preface;foreword;prologue;epilogue;contents;afterword;conclusion;appendix;"
    "acknowledgements;acknowledgments;einleitung;vorwort;nachwort;inhalt;epilog;prolog;"
    "abstract;preamble;references;bibliography;präambel;préambule;preámbulo;"
    "introducción;prólogo;epílogo;préface;avant-propos;épilogue;notes to editors;note to editors;"
    "notes for editors;hinweise für die redaktion;notes;endnotes;sources;anmerkungen;fußnoten;"
    "quellen;notas;fuentes;fontes;fonti;bronnen;källor;źródła;przypisy;примечания;источники"
)
_ATX = lazily(r"(#{1,6})[ \t]+(\S.{0,150}?)[ \t]*#{0,6}$")
_WIKI = lazily(r"(={2,6})[ \t]*(\S[^=]{0,120}?)[ \t]*\1$")
_FRAMED = lazily(r"((?:[*~-]\s?){2,5}(?<=\S)|-)\s+(\S.{0,80}\S)\s+\1")
_NUMBERED = lazily(
    r"(?:(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.?|(?:\d{1,2}|[IVXL]{1,6})[.)]|\d{1,2}(?=\s\s)"
    r"|\d{1,4}/\d{1,3})\s+"
    r"(?P<title>\S.*)"
)
_DATE = lazily(r"\w{3,10}\.?\s\d{4}$")
_ROMAN = lazily(r"[IVXL]{1,6}\.?$")
_ROMAN_LETTERS = "IVXL"
_NOT_AT_HEADING_END = '.”"!,'
_DOTTED_ENDS = (  # of headlines
    *("...", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y.", "N.J.", "Jr.", "Sr."),
    *("Inc.", "Co.", "Corp.", "Ltd.", "Bros.", "a.m.", "p.m."),
)
_LONGEST_TOP = 200  # characters of the address of a page, or of the way to it
_TOP_WORDS = 4
_LONGEST_TOP_DATE = 40  # characters
_STARTS_OF_OTHERS = (">", "|", "-", "*", "•", "[", "{", "<", "# ", "#!")  # lists, code, comments
_LABELLED = lazily(r"\[[^\W\d_]{2,20}\] [^\W_].{8}")  # [Analysis] Why the ferries stop
_MOST_WORDS = 9
_LONG_PARAGRAPH = 100  # characters of text below a title without other signs of one
_SECTION = lazily(  # of a statute or contract: "§ 3 Pflichten", "§ 2.1. Scope"
    r"§ ?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?[.:]?(?: [–—-])?(?: \(?[^\W\d_a-z][^.;!?]{0,80})?"
)
_HEADING_MARKS = frozenset("■◆◇□▼【◎")  # headings of East Asian texts
_OPENING_OF_TITLES = ("«", "„")
_SPEECH_STARTS = frozenset('«„“"»—–-')
_QUOTED_TITLE = lazily(
    r"«\s?[^\W\d_a-z][^«»„“.!?…,;:]{5,60}(?<=\w)\s?»|„[^\W\d_a-z][^«»„“”.!?…,;:]{5,60}(?<=\w)[“”]"
)
_LONGEST_MARKED_HEADING = 40  # characters
_NOT_FIRST_IN_TITLE = word_set(
    "he she it they we i you and but yes no not so then thanks thank dear hello hi best yours"
    " sincerely regards love ps p.s. note said"
)


def may_be_above_headline(texts: Sequence[str], at: int) -> bool:
    """Whether a line may be a part of a web page above its headline; to look, much is loaded."""
    line = texts[at].strip() if at + 2 < len(texts) else ""
    if not 0 < len(line) <= _LONGEST_TOP or "\n" in line:
        return False
    few_words = line.count(" ") < _TOP_WORDS and line[0] < FIRST_WIDE
    may_be_date = len(line) <= _LONGEST_TOP_DATE and any(map(str.isdigit, line))
    return few_words or may_be_date or any(sign in line for sign in ">›»→")


def is_headline(text: str, *, is_line: bool = True) -> bool:
    """Whether the first paragraph of a text looks like a headline: short, without a full stop.

    Args:
        text: The paragraph.
        is_line: Whether it is a line of its own; what was joined from several, or begins them, is
            no headline of several sentences, nor a very long one.
    """
    longest = _LONGEST_HEADLINE if is_line else _LONGEST_TITLE
    if not 1 < len(text) <= longest or "\n" in text or "://" in text:
        return False
    if text.endswith((".", ",", ";", ":", "。", "、")) and not (
        _has_dotted_end(text) or _is_old_heading(text)
    ):
        return False
    if text.startswith(_STARTS_OF_OTHERS) and not _LABELLED.match(text):
        return False
    if " " not in text and text.endswith("!"):  # a greeting
        return False
    if not any(map(str.isalpha, text)):
        return False
    if ". " not in text[20:] or text.endswith(("?", "!", "”", '"')):
        return True
    may_be_several = is_line and len(text) <= _LONGEST_SENTENCES and not text[0].isdigit()
    return may_be_several and not text.lower().startswith(_FINAL_LINE_STARTS)


def _has_dotted_end(text: str) -> bool:
    return text.endswith(_DOTTED_ENDS) and not text.lower().startswith(_FINAL_LINE_STARTS)


def _is_old_heading(text: str) -> bool:
    """Whether a line is in capitals with a full stop, as old papers print their headings."""
    return text[-1] == "." and text.isupper() and text.count(".") == 1 and " " in text


_ABOUT = lazily(  # the last part of a press release, on who issues it
    r"(?:About|Über|À propos d(?:e |u |es |[’'])|Acerca de |Sobre |Chi è )\s*"
    r"(?:[Tt]he |[Dd]ie |[Ll]a )?(?=[^\W\d_a-z])"
)


def is_generic_heading(text: str) -> bool:
    """Whether a heading is a generic one, like "Introduction"."""
    return text.lower().rstrip(".:") in _GENERIC_HEADINGS


def is_roman(text: str) -> bool:
    """Whether a line is just a Roman numeral below 90."""
    return _ROMAN.fullmatch(text) is not None


def marked_heading(text: str) -> tuple[str, int] | None:
    """Return title and level of ``## Title`` or ``== Title ==``, or None.

    With the sign inside, too, they are lines of a comment that were joined.
    """
    found = (_ATX if text[0] == "#" else _WIKI).fullmatch(text) if len(text) < 200 else None
    if found is None or f" {found.group(1)} " in found.group(2):
        return None
    return found.group(2), len(found.group(1))


def framed_title(text: str) -> str:
    """Return the title in ``*** Title ***``, or ``- Title -`` as in France; empty if none.

    The stars may be apart.
    """
    found = _FRAMED.fullmatch(text) if len(text) < _LONGEST_HEADING else None
    return found.group(2) if found else ""


_PART_STARTS = word_set("par boo vol act cha sce sec art app ite top tei buc kap lib cap liv")
_HEADING_ALONE = 24  # characters; a longer line with a full stop is a sentence


def may_be_heading(text: str) -> bool:
    """Whether `heading_level` could be above 0, by a quick check of length, ends and words."""
    size = len(text)
    if size > _LONGEST_HEADING or (
        size > _HEADING_ALONE and text[-1] in _NOT_AT_HEADING_END and not _is_old_heading(text)
    ):
        return False
    first = text[0]
    if first in _OPENING_OF_TITLES:
        return is_quoted_title(text)
    return (
        first.isdigit()
        or first in _ROMAN_LETTERS
        or first == "§"
        or (
            (text.count(" ") < _MOST_WORDS or "  " in text)
            and (size <= _HEADING_ALONE or first.isupper())
        )
        or text[:3].lower() in _PART_STARTS
    )


_BEFORE_SPEAKER = ("-- ", "— ", "– ")


def heading_level(text: str, before: str | None, after: str, *, below_section: bool = False) -> int:
    """Return the level (2 to 6) of a line as a heading; 0 if it is not a heading.

    Args:
        text: One line.
        before: The paragraph before it; None if a rule, a picture or the like precedes it.
        after: The paragraph after it; empty if no paragraph follows.
        below_section: Whether a list, a quotation or the like precedes it.
    """
    if not after or "\n" in text or not may_be_heading(text) or text.startswith(_BEFORE_SPEAKER):
        return 0
    part = part_kind(text)
    size = text.count(" ") + 1
    if part and (size <= 2 or (size <= 14 and not text.endswith((".", ",", ";")))):
        return 3 if part == "scene" else 2
    if text.lower().rstrip(".:") in _GENERIC_HEADINGS or (
        text[0] in _ROMAN_LETTERS and _ROMAN.match(text) and len(text) > 1
    ):
        return 2
    if text[0] in _OPENING_OF_TITLES and is_quoted_title(text):
        return 2 if _may_be_between_sections(before or "", after) else 0
    if text[0] == "§":
        return 2 if _SECTION.fullmatch(text) else 0
    if text[0] in _HEADING_MARKS:
        return 2 if len(text) <= _LONGEST_MARKED_HEADING and text[-1] not in _SENTENCE_ENDS else 0
    if text[-1] in _SENTENCE_ENDS and not (
        (text[-1] == "?" and _is_prose(before or "")) or _is_old_heading(text)
    ):
        return 0
    may_be_numbered = text[0].isdigit() or text[0] in _ROMAN_LETTERS
    numbered = _NUMBERED.fullmatch(text) if may_be_numbered else None
    if numbered:
        title = numbered["title"]
        heads_prose = _is_prose(after) or (title.isupper() and after[-1] in _SENTENCE_ENDS)
        is_title = title[0].isupper() and len(title) <= 70 and heads_prose
        sublevels = (numbered["number"] or "").count(".")
        return min(6, 2 + sublevels) if is_title and not _DATE.match(title) else 0
    if "," in text and before and before[0] in _QUOTATION_MARKS and before[-1] in _QUOTATION_MARKS:
        return 0  # who said it
    if _ABOUT.match(text) and _is_about(text, after):
        return 2
    return 2 if _is_title(text, before, after, below_section=below_section) else 0


def _is_about(text: str, after: str) -> bool:
    """Whether a line like "About the Lamp Company" is above prose that begins with that name."""
    name = _ABOUT.sub("", text, count=1).lower()
    return _is_prose(after) and after.lower().startswith(
        tuple(f"{article}{name}" for article in ("", "the ", "die ", "la "))
    )


def is_quoted_title(text: str) -> bool:
    """Whether a line is « Une page se tourne », as papers print headings of sections.

    What somebody says ends with a stop inside the marks.
    """
    return text[:1] in _OPENING_OF_TITLES and _QUOTED_TITLE.fullmatch(text) is not None


def _may_be_between_sections(before: str, after: str) -> bool:
    """Whether a title may stand between paragraphs: the first does not introduce what is said.

    Nor goes the second on after it, or is all around it what somebody says.
    """
    if not (_is_prose(before) and _is_prose(after)) or before[-1] == ":" or after[0].islower():
        return False
    return not (before[0] in _SPEECH_STARTS and after[0] in _SPEECH_STARTS)


def is_title_of_part(text: str, heading: str) -> bool:
    """Whether a line is the title of the part whose number alone is the heading above it."""
    number_alone = heading.count(" ") == 1 and part_kind(heading)
    is_title = (
        len(text) <= _LONGEST_HEADING and text[0].isupper() and text[-1] not in _SENTENCE_ENDS
    )
    return bool(number_alone) and is_title


def part_kind(text: str) -> str:
    """Return the kind of part that a line opens with ("Chapter 3:"), in lower case; else empty."""
    word, _, rest = text[:_LONGEST_PART].lower().partition(" ")
    if word not in _PART_KINDS:
        return ""
    number = rest[: next((at for at, sign in enumerate(rest) if not sign.isalnum()), len(rest))]
    after = rest[len(number) :]
    ended = not after or after[0] in ".:)—–-" or (after[0].isspace() and after[1:2] in _DASHES)
    return word if ended and _is_number(number) else ""


def _is_number(word: str) -> bool:
    if word in _NUMBERS or (word.isdecimal() and len(word) <= _LONGEST_DECIMAL):
        return True
    return 0 < len(word) <= _LONGEST_ROMAN and _ROMAN_DIGITS.issuperset(word)


def _is_title(text: str, before: str | None, after: str, *, below_section: bool) -> bool:
    if not text[0].isupper() or not _is_prose(after):
        return False
    words = text.split()
    first = words[0].strip("“\"'").lower()
    if len(words) > _MOST_WORDS or first in _NOT_FIRST_IN_TITLE:
        return False
    if not (before is None or (_is_prose(before) and before[-1] != ":")):
        return False  # what a colon announces is a line of its own
    if text.isupper():
        return sum(map(str.isalpha, text)) >= 4 and not after.isupper()
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if long and all(word[0].isupper() for word in long) and len(text) <= 60:
        return len(words) > 1 and not any(map(str.isdigit, text))
    plain = (
        len(words) >= 2 and len(text) <= 55 and not any(map(str.isdigit, text)) and ":" not in text
    )
    if not plain or (before is None and not below_section):
        return False
    return len(after) >= _LONG_PARAGRAPH


def _is_prose(text: str) -> bool:
    """Whether a paragraph is ordinary prose: long enough, and with a final stop."""
    if text[:1] >= "\u2e80":
        return len(text) >= 30
    return len(text) >= 70 and text[-1] in '.!?…"”’»):'
