"""The names in a byline, and the width of a line in letters.

Bylines are examined up to a bounded length; when in doubt, no names are returned.
"""

from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import phrase_set, word_set

with later(globals()):  # not needed for every line
    from reader.parsing.lines import byline_roles, mail_addresses, name_lines, written_dates

FIRST_WIDE = "\u2e80"
"""The first character of the East Asian scripts, which have no spaces between words."""
_WIDE = lazily(f"[{FIRST_WIDE}-\U0010ffff]")
SENTENCE_ENDS = '.!?…。！？:：;,，、"”’»」』'


def letter_width(text: str) -> int:
    """Return the length of a line in letters of an alphabet; East Asian characters count twice."""
    wide = text[:1] > FIRST_WIDE or text[1:2] > FIRST_WIDE
    return len(text) * 2 if wide else len(text)


def wide_letters(text: str) -> int:
    """Return how many East Asian characters a text has."""
    return 0 if text.isascii() else len(_WIDE.findall(text))


_BYLINE_STARTS = word_set(
    "by von par por di by: von: por: text: texte: texto: testo: tekst: words: story: author: autor:"
    " autorin: autore: authors: autoren: autores: autori: auteurs: auteur: av af door بقلم מאת"
    " autorka: autorzy: автор: авторы: текст: yazan: yazar:"
    " беседовал беседовала rozmawiał rozmawiała haber: بقلم: كتبت: מאת:"
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
_GREEK_BY = lazily(r"Γράφ(?:ει|ουν)\s(?:[οη]|οι)\s(?=[^\W\d_])")
_BEFORE_BY = lazily(r"\s?[|·•–—-]\s|,?\s(?=by\s)|,\s")  # after a date
_PLACE_OR_PAPER = lazily(r"(?<=[^\W\d_]\s)(?:for|in|at)\s(?:the\s)?(?=[A-Z]).{2,60}$")
CONJUNCTIONS = "and|und|et|y|e|og|och|en|i|и|та|й|ja|a|oraz|ve|és|și|şi|και|dan|un|ir"
"""The words for "and" between names, as alternatives of a regular expression."""
_LOWER_CASE_IN_NAMES = word_set(
    "& de da do dos del della den der du ten ter op van von la le el al bin ibn di 't ’t in for of"
    " the at by"
) | frozenset(CONJUNCTIONS.split("|"))
_MOST_UNCASED = 6  # words of two names in scripts without capitals
_PENS = word_set("رصاص الرصاص حبر الحبر جاف")  # "with a pencil" begins like "by"
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
    if text[:1] >= FIRST_WIDE or text[1:2] >= FIRST_WIDE:
        from reader.parsing.lines import east_asian_bylines  # for texts in few languages

        return east_asian_bylines.names(text)
    if "@" in text:
        text = mail_addresses.without_mail_addresses(text)
    if text.endswith(_ENDS_OF_DATES):
        text = text[:-1]
    is_sentence = text.endswith(_ENDS_OF_OTHERS) and not text.endswith(_YOUNGER)
    if is_sentence or not 6 < len(text) <= 100:
        return ""
    if not text[0].isdigit() and any(by in text for by in _FOREIGN_BY):
        text = _WORK_BY.sub("By ", text, count=1)
    if text.startswith("Γράφ"):
        text = _GREEK_BY.sub("By ", text, count=1)
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
    if not names[:1].isupper() and (len(words) > _MOST_UNCASED or words[0] in _PENS):
        return False
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
