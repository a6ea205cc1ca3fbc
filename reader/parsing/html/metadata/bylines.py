"""Bylines: short lines below the headline that name the authors, reduced to plain names."""

from collections.abc import Iterator
from itertools import islice

from reader.parsing.html.dom.class_names import Part, part_of
from reader.parsing.html.dom.tree import (
    Element,
    first_descendant,
    language_of,
    names_of,
    text_of,
)
from reader.parsing.html.metadata.author_labels import (
    as_english_byline,
    name_before_role,
    wide_byline,
)
from reader.parsing.lines.byline_roles import without_place, without_role, without_stations
from reader.parsing.lines.bylines import BETWEEN_NAMES, CONJUNCTIONS, byline_names
from reader.parsing.lines.elapsed_times import says_how_long_ago
from reader.parsing.lines.mail_addresses import ADDRESS_BEFORE_NAME, without_mail_addresses
from reader.parsing.lines.written_dates import iso_date, split_date, without_day
from reader.parsing.lxml_loading import etree
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_COMMENT_WORD = (
    r"(?:comments?|kommentare?n?|kommentarer|commentaires?|comentarios?|comentários?|comment[io]"
    r"|reacties?|komentarzy?|komentáře?|yorum|yorumlar|комментари(?:ев|й|и))"
)
_WORDS_BEFORE_NAME = lazily(
    r"\W{0,5}(?:(?:(?:view|see)\s+(?:all|more)\s+(?:posts|articles|stories)(?=\s+by\s)"
    r"|alle\s+(?:beiträge|artikel)(?=\s+von\s)|post(?:ed)?|created|written|published|report(?:ed|ing(?=\s+by\s))|reviewed|story|words|text\b|article|(?:co-?)?authored?"
    r"|submitted|(?:gespeichert|eingereicht)(?=\s+von\s)|(?:soumis|enviado|inviato|ingediend)(?=\s+(?:par|por|da|door)\s)|erstellt|veröffentlicht|geschrieben|publié|ein\s+artikel|escrito|autor(?:[/*:_]?in(?:nen)?)?"
    r"|guest\s+(?:post|column|essay)(?=\s+by\s)|(?:news\s+)?(?:analysis|opinion|commentary|report|essay|review|interview)(?=\s+by\s)"
    r"|(?:eine?\s+)?(?:bericht|kommentar|analyse|reportage|gastbeitrag|interview|kolumne|essay)(?=\s+von\s)"
    r"|propos\s+recueillis(?=\s+par\s)"
    r"|(?:interview|gespräch|protokoll|reportage|recherche|entretien|entrevista|intervista)(?=\s?:)"
    r"|author|about\s+the\s+author|beitrag|artikel|contributors?\b(?!\s+to\b))\s*:?\s{0,3})?"
    r"(?:(?:بقلم|كتبت?|מאת|取材・文|文|執筆|記者|记者|撰文|作者|글|लेखक|द्वारा|автор|текст)"
    r"(?:\s*[:：／/・]\s*|\s+))?"
    r"(?:(?:by|von|durch|par|por|di|от|af|door|av)\b\s*:?|:)?\s*",
    IGNORECASE,
)
_WORDS_AFTER_NAME = lazily(
    r"\s*(?:[|•·—–»\n]|\s-\s|\bam\s+(?:\d|(?:mo|di|mi|do|fr|sa|so)(?:\.|,|\w{2,7}tag,|ttwoch,))|\bon\s+\w+\.?(?:\s+\d|,)|\s기자\b|,?\s\d{1,2}[./]\s?\w+|\d{1,2}\.?\s*\w+\s+\d{4}"
    r"|\d{4}-\d\d|\bKategorien?\b|,?\s*\b(?:(?:last\s+)?updated|published|posted|last\s+modified)\b"
    r"|(?<=[^\W\d_])(?-i:Updated|Published|Posted)\b"
    r"|(?<=[^\W\d_])(?-i:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\s\d"
    r"|,?\s*\b(?:publié|mis\s+à\s+jour|modifié|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado"
    r"|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert)\b"
    r"|,?\s\d{1,2}(?:st|nd|rd|th)\b|,?\s*\b(?:jan(?:uary?|eiro)?|feb(?:ruary?|rero|braio)?|mar(?:ch|s|z|zo)?|apr(?:ile?)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t|tember|tembre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?)\.?\s+\d"
    r"|,?(?:\s\d{1,3}\s?(?:sec|min|h|hour|day|week|month)[a-z]*,?){1,2}\sago(?=\W*$|\s?[·|•])"
    r"|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\s(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:,\s|\.(?:,|$))"
    r"|\s(?:with\s)?(?:photographs?|photography|photos|illustrations?|graphics|video)\s+by\b"
    r"|,?\s(?:fotos?|photos?|bilder|illustration(?:en|s)?|video)\s?:"
    r"|\s(?:写真|撮影|イラスト)\s?[:：／/・=＝]"
    r"|\bfollow\b|\bshare\b|\s(?:leave|post|add)\sa\s(?:comment|reply)\b|\sno\scomments\b|\d\s*min\b|\bview\s(?:profile|all|more)\b|\bcopyright\b|©"
    r"|,?\s(?:(?:at|um|à|alle|às|kl\.?|в|o)\s)?\d{1,2}:\d\d\b"
    rf"|\s?\d{{1,6}}\s?{_COMMENT_WORD}\b"
    r"|\s[\w.]{2,30}\s?=\s?[\"'{]|\s@\w|\s(?:责任编辑|責任編輯|责编)\s?[:：])",
    IGNORECASE,
)
_FEW_WORDS = 3
_FIRST_WORDS_AFTER_NAME = word_set("""
    kategorie kategorien last updated published posted submitted created publié mis modifié
    veröffentlicht
    aktualisiert stand publicado actualizado atualizado pubblicato aggiornato gepubliceerd
    bijgewerkt publicerad uppdaterad publisert oppdatert
    monday tuesday wednesday thursday friday saturday sunday
    with photograph photographs photography photos illustration illustrations graphics video
    follow share leave post add no view copyright
""")
_NOT_A_NAME = lazily(
    r"(?:(?:(?:site|user|web)\s)?admin|last|updated|published|posted|submitted|created|administrator|editor|editors|redaktion|redaction|no\s+author|unknown|staff|author|webmaster"
    r"|google\+|facebook|twitter|(?:more|follow|archive|read\smore|e-?mail\s(?:the|to|this))\b.*"
    r"|(?:sponsored\s.*)?(?:by\s)?(?:taboola|outbrain)\b.*|nga|未知|佚名|网络(?:整理|综合|转载)?|本站(?:整理|原创)?|管理员|od|przez|oleh|bởi|tarafından|发布于|发布时间|发布|来源|编辑|责任编辑|責任編輯"
    r"|(?:责任编辑|責任編輯|责编|编辑)\s?[:：].*|.*\b(?:rights\sreserved|jog\sfenntartva|práva\svyhrazena"
    r"|rechte\svorbehalten|droits\sréservés|derechos\sreservados|diritti\sriservati)\b.*"
    r"|(?:(?:your|author|full)\s)?name|相[关關](?:文章|阅读|閱讀|新闻|新聞)"
    r"|comment|.*\b(?:(?:a|add|leave|no|post|your|\d+)\scomment|(?!comment\b)"
    rf"{_COMMENT_WORD})\b.*"
    r"|(?:text|font)\s?size\b.*"
    r"|(?:read(?:ing)?\stime|lesezeit|lesedauer|(?:temps|tiempo|tempo)\sd[ei]\sle[ct]+ur[ae]|tempo\sde\sleitura|leestijd|lästid|lesetid|læsetid"
    r"|czas\sczytania)\b.*|(?:zuletzt|laatst|senast|sist|sidst)(?:\s.*)?|(?:última\sactualización|ultimo\saggiornamento|ostatnia\saktualizacja"
    r"|dernière\smise\sà\sjour|última\satualização)\b.*|(?:share|print)\s(?:this|on|via)\b.*|leave\sa\sreply"
    r"|om\s(?:författar|forfatter)(?:en|ne|na)\b.*|o\sautor(?:ze|ce|kach|ach)\b.*|(?:(?:informazioni\s)?sull|chi\sè\sl)['’]autor[ei]\b.*"
    r"|the\s(?:writer|author|reporter)\b.*|guest|(?:super\s)?user|null|undefined|none|anonymous|root|https?:.*|www\..*|@.*|.*\.(?:com|de|org|net|ch|at|fr))$",
    IGNORECASE,
)
_SITE_AFTER_NAME = lazily(
    r"(?<=[^\W\d_]),\s[\w-]{2,30}\.(?:com|org|net|co\.\w\w|de|fr|it|es|ch|at)$", IGNORECASE
)
# The number of a date or score in the next box, or of a footnote; not that of a channel: ", TF1".
_NUMBER_AFTER_NAME = lazily(
    r"(?<=[^\W\d_])(?<!, [A-Z])(?<!, [A-Z]{2})(?<!, [A-Z]{3})"
    r"(?:\d{1,2}|(?:\s\d{1,6}){1,3}|\[\d{1,3}\]|[¹²³⁴-⁹]{1,2})$"
)
# The number of a footnote or affiliation, after a name that is followed by another name.
_NOTE_AFTER_NAME = lazily(
    r"(?<=[^\W\d_])(?:\d{1,2}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\])(?=,|\s(?:and|und|et|y|e|&)\s)"
    r"|(?<=[^\W\d_])\s\d{1,2}(?=\s(?:and|und|et|y|e|&)\s)"
)
_DAY = lazily(r"\d{1,2}\.\s")
_READING_TIME = lazily(r"(?:[^\W\d_]{1,12}\s)?\d{1,3}\s?[a-z]{1,7}\sread", IGNORECASE)
_COUNT_IN_BRACKETS = lazily(r"\s?\([^()]{0,30}\d\)$")
_DATE_AFTER = lazily(r"\W{0,4}(?:19|20)\d\d[.年/-]\s?\d.*$")
_GAP = lazily(r"\s+|(?<=\d)(?=[^\W\d])")
_TIME = lazily(r"\d{1,2}[:.]\d\d(?!\d)")
# A template without a name between its words or after them.
_BYLINE_WITHOUT_NAME = lazily(
    r"(?:(?:story|post(?:ed)?|written|words|text|article|published|submitted)\s)?(?:by|von|par|por|on|am|le)\s*:?$"
    r"|(?:publicado|publié|publicat|pubblicato|veröffentlicht|gepubliceerd|opublikowano)\s(?:el|le|il|am|op|em)$",
    IGNORECASE,
)
_PREPOSITIONS_OF_DATE = (" on", " at", " am", " le")  # before the date, or the box with it
_MONTHS = (
    *(" January", " February", " September", " October", " November", " December"),
    *(" Jan.", " Feb.", " Aug.", " Sept.", " Oct.", " Nov.", " Dec."),
)
_BY = ("by", "von", "par", "por", "on", "am", "le", "el", "il", "op", "em", ":")
_NAME_IN_DATA = lazily(r"\"name\"\s?:\s?\"([^\"{}]{2,80})\"")  # data written into the field
_NAME_IN_LIST = lazily(r"'([^'\[\]]{2,80})'|\"([^\"\[\]]{2,80})\"")  # a list written into it
_PLACE_AFTER_NAME = lazily(
    r"(?<=\w)\s\((?!(?:with|avec|mit|con|com|and|et|und|y)\b)[^()/]{2,60}\)$"
)
_WITH_AGENCIES = lazily(
    r"(?<=\w)\s(?:with|mit|avec|con)\s(?:[A-Z]{2,6}|dpa|Reuters)\b.*$"
    # a name and the agency, of whose own name "The" may be a part
    r"|((?<!\S)(?!(?i:by)\s)[^\W\d_][\w.’'-]*\s[^\W\d_a-z][\w.’'-]*(?<!\b[Oo]f)(?<!\bAND)(?<!\bOF)(?<!\b[Tt]he)(?<!\bTHE))"
    r"(?:,|,?\s(?i:with|of|for|from|via|mit|avec|con))?\s(?i:the\s)?(?:Associated\sPress|ASSOCIATED\sPRESS)$"
)
_TEXT_AND_PICTURES = lazily(  # "Ida Lund (text) and Tom Rijn (photos)"
    rf"(?:\s\((?:texte?|testo|texto|tekst|ord|words)\)\W.{{0,100}}|(?:,|\s(?:{CONJUNCTIONS}))\s[^(),]{{3,60}})"
    r"\((?:fotos?|photos?|photography|pictures|bild(?:er)?)\)$",
    IGNORECASE,
)
_PICTURES_AND_TEXT = lazily(  # "Photographs by Tom Rijn, text by Ida Lund"
    r"(?:photo(?:s|graphs?|graphy)?|pictures|illustrations?|fotos?|bild(?:er)?)(?:\s(?:by|von|par|de|di)\s|\s?:\s?)"
    rf"[^.:]{{3,60}}?(?:[,;|·/]|\s(?:{CONJUNCTIONS}))\s?"
    r"(?:texte?|testo|texto|tekst|words|story)(?:\s(?:by|von|par|por|de|di|af|av))?\s?[:\s]\s?",
    IGNORECASE,
)
_OTHER_MAKERS = lazily(
    r"\s{0,3}(?:edit(?:ed|ing)|photo(?:s|graphs|graphy)?|pictures|illustrations?|graphics|video|fotos?"
    r"|bilder)\s?(?:by\s|:)",
    IGNORECASE,
)
_REPORTER_AND_PLACE = lazily(r"記者\s?([^/／|]{2,20})[/／]\s?\S{1,8}報導")
_COMMA_WITHOUT_SPACE = lazily(r"(?<=[^\W\d_]),(?=[^\W\d_])")
LONGEST_BYLINE = 160
_MOST_NAMES = 8
_MOST_WORDS = 8  # of one name, with titles; longer texts are sentences
_BEFORE_DATE = (" from", " between", " since")
_NAME_SEPARATOR = lazily(rf"[,;&/|+]|\s(?:{CONJUNCTIONS}|with|mit|avec|con|com)\s", IGNORECASE)
_LONGEST_ABBREVIATION = 4  # characters: "Jr.", "Wm.", "Esq."
_LONGEST_DATE = 30  # characters of a date with time
_LINES = ("span", "p", "div", "time", "li", "small", "em", "cite")
_LINES_OF_BOX = frozenset({"p", "div", "ul", "dl"})  # they begin a line, unlike a link
_POSTED_LINES = frozenset({"span", "p", "div"})
_POSTED_BY = ("Posted by ", "posted by ")
_BOXES_OF_OTHERS = frozenset({"li", "aside", "nav"})
_HEADINGS = ("h2", "h3", "h4", "h5")
_MOST_BOXES = 40  # ancestors of a line
_COMMENTS = lazily(
    r"(?:\d{1,4}|one|a)?\s?(?:comments?|repl(?:y|ies)|responses?|discussion)\b", IGNORECASE
)
_WRITTEN_BY = lazily(
    r"(?:posted|created|written|published|submitted|words|story|text|article|analysis|opinion|commentary|guest\s+post"
    r"|report|essay|review|interview)\s+by(?:\s|:)"
    r"|eine?\s+(?:bericht|kommentar|analyse|reportage|gastbeitrag|interview|kolumne|essay)\s+von\s"
    r"|propos\s+recueillis\s+par\s",
    IGNORECASE,
)
_BY_LINE = lazily(r"(?:by|von|par|por|di|door|af|av)(?:\s|:\s?)", IGNORECASE)
_KOREAN = lazily(r"(?:기자명\s*)?([가-힣]{2,4})\s?기자(?=$|[\s=(·|])")
_KOREAN_SIGNED = lazily(r"([가-힣]{2,4})\s?(?:기자|특파원)\s{0,3}\S{1,60}@\S{3,60}")
_SENTENCE_ENDS = (".", "!", "?")
_SEPARATORS = "/|•·—–- "  # decorative separators
_DATE_START = 16  # characters
_MOST_WORDS_OF_LABEL = 3  # spaces
_KOREAN_LINE = 60  # characters
_MANY = 2000  # elements examined


def says_how_long(part: str) -> bool:
    """Whether a part of a line says only how long ago an article appeared, or how long it is."""
    return says_how_long_ago(part) or _READING_TIME.fullmatch(part) is not None


def clean_name(text: str) -> str:
    """Return the names in a byline line or author field, without "By", dates and links.

    Empty if it names nobody.
    """
    text = " ".join(text[: LONGEST_BYLINE * 2].split())
    address_and_name = ADDRESS_BEFORE_NAME.fullmatch(text) if "@" in text else None
    text = address_and_name.group(1) if address_and_name else without_mail_addresses(text)
    if "{" in text or "}" in text:
        text = next(iter(_NAME_IN_DATA.findall(text)), "")
    if text[:1] == "[" and text[-1:] == "]":
        names = [found[1] or found[2] for found in _NAME_IN_LIST.finditer(text)]
        text = ", ".join(names) or text
    if "報導" in text and (reported := _REPORTER_AND_PLACE.search(text)):
        text = reported.group(1).strip()
    text = _SITE_AFTER_NAME.sub("", text)
    if _NOT_A_NAME.match(text) or (
        text[-3:].lower().endswith(_BY) and _BYLINE_WITHOUT_NAME.match(text)
    ):
        return ""
    text = _without_agencies(without_place(without_role(_strip_around_name(text))))
    half = len(text) // 2
    if text[half : half + 1] == " " in text[:half] and text[:half] == text[half + 1 :]:
        text = text[:half]  # once for screen readers
    if text.endswith(".") and len(text.rpartition(" ")[2]) > _LONGEST_ABBREVIATION:
        text = text[:-1]  # the full stop of a sentence, not of an abbreviation
    nobody = (
        len(text) < 2
        or "!" in text
        or text.startswith("on ")  # a site
        or text.endswith(_BEFORE_DATE)  # "Published by the Post from 7 March to 8 March"
        or _is_sentence(text)
        or _NOT_A_NAME.match(text)
        or not any(map(str.isalpha, text))
        or _DAY.match(text)
        or says_how_long(text)
    )
    return (
        ""
        if nobody or _TIME.match(text) or (len(text) < _LONGEST_DATE and iso_date(text))
        else text
    )


def _strip_around_name(text: str) -> str:
    """Return a byline without "By" before the name, and place, date and numbers after it."""
    if makers := _PICTURES_AND_TEXT.match(text):
        text = text[makers.end() :]
    if written := _WRITTEN_BY.match(text):
        text = text[written.end() :].lstrip() or text  # else it would look like the date's label
    text, _ = split_date(without_day(text))
    name, comma, age = text.rpartition(", ")
    text = name if comma and says_how_long_ago(age) else text
    before = _WORDS_BEFORE_NAME.match(text)
    if before and before.end() and (before.group().strip()):
        text = text[before.end() :] or text
    text = _TEXT_AND_PICTURES.sub("", text) if text.endswith(")") else text
    text = _PLACE_AFTER_NAME.sub("", text.replace(" ,", ","))
    after = _WORDS_AFTER_NAME.search(text, 2) if _may_be_more_than_name(text) else None
    if after:
        text = _PLACE_AFTER_NAME.sub("", text[: after.start()])
    if any(map(str.isdigit, text)):
        text = _NOTE_AFTER_NAME.sub("", text)
    if text.endswith(_PREPOSITIONS_OF_DATE):
        text = text[:-3]
    if text.endswith(_MONTHS) and text.count(" ") > 1:
        text = text.rpartition(" ")[0]
    return _NUMBER_AFTER_NAME.sub("", text).strip(" ,;:：|/-–—*・【】")[:LONGEST_BYLINE]


def _may_be_more_than_name(text: str) -> bool:
    """Whether a text may be more than a name in two or three words, quickly told for most.

    The regular expression takes 70 µs to find nothing.
    """
    words = text.split()
    return len(words) > _FEW_WORDS or not all(
        word.istitle() and word.isalpha() and word.lower() not in _FIRST_WORDS_AFTER_NAME
        for word in words
    )


def byline_in_line(line: str, byline: str) -> str:
    """Return the part of a printed line that is the byline: without date, section and buttons.

    Args:
        line: Contains the first name of `byline`.
        byline: The names, separated by commas.
    """
    line, name = without_day(" ".join(line.split())), byline.partition(",")[0]
    line = line[line.find(f"By {name}", 1) :] if line.startswith(f"{name} By {name}") else line
    at = line.find(name)
    if at < 0:
        return line
    before, after = line[:at], line[at + len(name) :]
    if says_how_long(after.strip(f",{_SEPARATORS}")):
        after = ""
    label = _label_of_date(after)
    after = _DATE_AFTER.sub("", after)
    undated, _ = split_date(after)
    by = next(
        (
            before[start:]
            for start in (0, *(found.end() for found in _GAP.finditer(before)))
            if start < at and _WORDS_BEFORE_NAME.fullmatch(before[start:])
        ),
        "",
    )
    if byline.isalnum() and byline.islower():
        return f"{by}{name}".lstrip(
            f"({_SEPARATORS}"
        )  # a login name, perhaps among parts of the page
    rest = before.removesuffix(by).strip()
    is_line_of_data = any(map(str.isdigit, rest))
    if not is_line_of_data and not rest.isupper():
        by = before
    for found in _WORDS_AFTER_NAME.finditer(after):
        rest = after[found.start() :].strip(_SEPARATORS)
        has_words = any(map(str.isalnum, found.group()))
        if is_line_of_data or has_words or rest[:1].isdigit():
            after = after[: found.start()]
            break
    after = _COUNT_IN_BRACKETS.sub("", min(after, undated, key=len))
    if after in _PREPOSITIONS_OF_DATE:
        after = ""
    others = byline.split(", ")[1:]
    if label and after.strip(" :：") == label and not any(other in label for other in others):
        after = ""
    return f"{by}{name}{after}".strip(f" ,;:{_SEPARATORS}")


def _label_of_date(text: str) -> str:
    """Return the few words, in whatever language, before a colon and a number; empty for others."""
    label, _, value = text.replace("：", ":").partition(":")
    is_label = (
        any(map(str.isdigit, value[:_DATE_START]))
        and label.count(" ") <= _MOST_WORDS_OF_LABEL
        and not any(letter.isdigit() or letter in ",;&" for letter in label)
    )
    return label.strip() if is_label else ""


def _is_sentence(text: str) -> bool:
    """Whether a byline is prose or a list of credits, judging by the words between separators."""
    if text.count(" : ") + text.count(": ") > 1:
        return True
    return text.count(" ") >= _MOST_WORDS and any(
        part.count(" ") >= _MOST_WORDS for part in _NAME_SEPARATOR.split(text)
    )


def given_name_first(name: str) -> str:
    """Return a name of the form "Roe, Ida" as "Ida Roe"; any other name unchanged."""
    family, comma, given = name.partition(",")
    is_inverted = (
        comma and "," not in given and 0 < len(given.split()) <= 3 and len(family.split()) <= 3
    )
    return f"{given.strip()} {family.strip()}" if is_inverted else name


def join_names(names: list[str]) -> str:
    """Return the names as one line, without duplicates, at most eight."""
    kept: dict[str, str] = {}
    for name in (part for several in names for part in several.split(";")):
        cleaned = _COMMA_WITHOUT_SPACE.sub(", ", without_stations(clean_name(name)))
        if cleaned and not (kept and _OTHER_MAKERS.match(name)):
            kept.setdefault(cleaned.casefold(), cleaned)
    return ", ".join(list(kept.values())[:_MOST_NAMES])


def plain_bylines(root: Element) -> Iterator[str]:
    """Yield the names in the short lines below the headline that begin with "By"."""
    language = language_of(root)
    if language == "ko" or _is_korean(root):  # many Korean pages declare that they are in English
        if names := _korean_byline(root):
            yield names
        if names or language in ("", "ko"):
            return
    below = next(root.iter("h1"), None) is None
    tags = (*_LINES, "i", "b", "font") if below else _LINES
    elements = islice(root.iter("h1", *tags), _MANY)
    for element in elements:
        if element.tag == "h1":
            below = True
        elif below:
            text = text_of(element, LONGEST_BYLINE, gap=" ").lstrip(_SEPARATORS)
            if _BY_LINE.match(text) and first_descendant(element, "br") is not None:
                text = first_line(element) or text
            if len(text) >= LONGEST_BYLINE:
                if element.tag in ("p", "li") or not len(element):
                    yield from _posted_below_text(elements)
                    return
                continue
            names_there = names_in_line(text, language)
            if names_there and not (
                _begins_with_byline(element, language) or _holds_sentence(element)
            ):
                yield join_names([_first_name(element, names_there)])


def _posted_below_text(elements: Iterator[Element]) -> Iterator[str]:
    """Yield the names in the line below the text in which a blog says who posted it, and when.

    Several such lines belong to comments, which may also have a colon in theirs.
    """
    posted: set[str] = set()
    for element in elements:
        if element.tag == "h1" or part_of(names_of(element)) & Part.COMMENTS:
            break
        if element.tag in _POSTED_LINES and (element.text or "").lstrip().startswith(_POSTED_BY):
            line = text_of(element, LONGEST_BYLINE, gap=" ")
            if any(map(str.isdigit, line)) and not _belongs_to_others(element):
                posted.add(line)
    if len(posted) == 1 and (names := clean_name(posted.pop())):
        yield names


def _belongs_to_others(line: Element) -> bool:
    """Whether a line is in a list or box beside the article, or below a heading for comments."""
    boxes = list(islice(line.iterancestors(), _MOST_BOXES))
    if any(box.tag in _BOXES_OF_OTHERS for box in boxes):
        return True
    above = (next(box.itersiblings(*_HEADINGS, preceding=True), None) for box in (line, *boxes))
    heading = next((each for each in above if each is not None), None)
    return heading is not None and _COMMENTS.match(text_of(heading, 40)) is not None


def names_in_line(line: str, language: str) -> str:
    """Return the names in a short line, if a word for "by" or a role marks them; else empty.

    A date may precede or follow them.
    """
    if name := wide_byline(line) or name_before_role(line) or _names_after_by(line, language):
        return name
    undated, _ = split_date(line)
    return _names_after_by(undated, language) if undated != line else ""


def _without_agencies(line: str) -> str:
    # a template instead of a function would load the module that compiles expressions
    return _WITH_AGENCIES.sub(lambda found: found[1] or "", line)


def _names_after_by(line: str, language: str) -> str:
    line = _TEXT_AND_PICTURES.sub("", line) if line.endswith(")") else line
    line = as_english_byline(_without_agencies(line), language)
    first, _, rest = line.partition(",")
    is_sentence = rest.endswith(_SENTENCE_ENDS) and first.count(" ") == 1  # "By law, …"
    if line[:1].islower() and not line.startswith("by "):  # "von" is a word of another language
        return clean_name(line) if _WRITTEN_BY.match(line) else ""
    return (
        byline_names(_PLACE_AFTER_NAME.sub("", line))
        or ("" if is_sentence else byline_names(first))
        or (clean_name(line) if _WRITTEN_BY.match(line) else "")
    )


def _first_name(box: Element, names: str) -> str:
    """Return the names in a box, of which `names` is the text.

    Its first line is the name if `names` begin with it: the role is in the next one. Names in
    links of their own are several.
    """
    links = [text_of(link, LONGEST_BYLINE) for link in islice(box.iter("a"), _MOST_NAMES)]
    if len(links) > 1 and " ".join(links) == names and all(" " in link for link in links):
        return ", ".join(links)
    if own := _names_in_first_line(box):
        return own if names.startswith(own) else names
    first = text_of(box[0], LONGEST_BYLINE) if len(box) else ""
    if not first or not names.startswith(first) or BETWEEN_NAMES.match(names, len(first)):
        return names
    from reader.parsing.html.metadata.bylines_beside_dates import is_name

    return first if is_name(first) else names


def _names_in_first_line(box: Element) -> str:
    """Return the names after "By" in a link at the beginning of a box, above other lines of it.

    Empty if the next line goes on with further names: "and Bo Oja".
    """
    links = ((each, text_of(each, LONGEST_BYLINE)) for each in islice(box.iter("a"), _MOST_NAMES))
    link, line = next((pair for pair in links if pair[1]), (None, ""))
    if link is None or (link.tail or "").strip() or not text_of(box, len(line)).startswith(line):
        return ""
    after = link.getnext()
    if after is None or after.tag not in _LINES_OF_BOX or line.endswith(","):
        return ""
    if BETWEEN_NAMES.match(f" {text_of(after, LONGEST_BYLINE)}"):
        return ""
    return names_in_line(line, language_of(box))


def _holds_sentence(box: Element) -> bool:
    """Whether a paragraph in a box is a sentence, such as who the author is."""
    inside = (each for each in islice(box.iter("p"), _MOST_NAMES) if each is not box)
    lines = (text_of(each, LONGEST_BYLINE) for each in inside)
    return any(line.endswith(".") and line.count(" ") >= _MOST_WORDS for line in lines)


def _begins_with_byline(box: Element, language: str) -> bool:
    """Whether the first element in a box is a byline or name; the date, role or buttons follow."""
    first = box[0] if len(box) and not (box.text or "").strip() else None
    if first is None or first.tag not in _LINES:
        return False
    line = text_of(first, LONGEST_BYLINE, gap=" ")
    return bool(names_in_line(line, language))


def first_line(element: Element) -> str:
    """Return the text before the first line break, which separates a name from a job title."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if inner.tag == "br":
                break
            parts.append(f" {inner.text or ''}" if inner.tag in _LINES_OF_BOX else inner.text or "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def _korean_byline(root: Element) -> str:
    """Return the name before the Korean word for reporter, in the first short line with one."""
    lines = (text_of(each, _KOREAN_LINE) for each in islice(root.iter(*_LINES), _MANY))
    found = (_KOREAN.match(line) for line in lines if len(line) < _KOREAN_LINE)
    after_breaks = (
        (each.tail or "")[: 2 * _KOREAN_LINE].strip() for each in islice(root.iter("br"), _MANY)
    )
    signed = (_KOREAN_SIGNED.fullmatch(line) for line in after_breaks)  # the last line of the text
    return next((match.group(1) for match in (*found, *signed) if match), "")


def _is_korean(root: Element) -> bool:
    """Whether the title of a page has Korean letters."""
    title = first_descendant(root, "title")
    return title is not None and any("가" <= letter <= "힣" for letter in text_of(title, 400))
