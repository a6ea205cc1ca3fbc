"""The beginning of a plain text, as far as its block types are certain.

The parser uses regular expressions and the whole text. Here, only patterns are recognised that the
parser cannot interpret differently; at the first doubt, the rest is left to the parser. Every word
list below is a superset of the parser's.
"""

from reader.first_screen.picture import BYLINE, CAPTION, CREDIT, HEADLINE, PARAGRAPH, Block

# harmless characters: one cell wide, the same in every normal form, never removed or replaced
HARMLESS = frozenset(
    map(
        chr,
        (
            *range(0x20, 0x7F),
            *range(0xA1, 0xAD),
            *range(0xAE, 0x17F),
            *range(0x386, 0x387),
            *range(0x388, 0x3CF),
            *range(0x400, 0x460),
            *range(0x1EA0, 0x1EFA), 0x1A0, 0x1A1, 0x1AF, 0x1B0,  # Vietnamese
            *range(0x218, 0x21C), 0x18F, 0x259, 0x490, 0x491, 0x2BC,  # ș ț ə ґ ʼ
            0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026,
            0x2032, 0x2033, 0x2039, 0x203A,
            0x20AA, 0x20AC, 0x20B4, 0x20B9, 0x20BD, 0x2116, 0x2122, 0x2212,  # ₪ € ₴ ₹ ₽ № ™ −
        ),
    )
)  # fmt: skip
_NO_BREAK_SPACES = ("\u00a0", "\u202f")  # one cell wide, before » ! ? : ; in French
_SPACES_AFTER_DATELINES = tuple(sign + space for sign in "—–-):." for space in _NO_BREAK_SPACES)

_MAX_HEADLINE_CHARS = 160
_MAX_KICKER_CHARS = 60  # the name of a section may stand above the headline
_KICKER_WORDS = 4
_DOTTED_ENDS = (  # of headlines
    *("...", "U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y.", "N.J.", "Jr.", "Sr."),
    *("Inc.", "Co.", "Corp.", "Ltd.", "Bros.", "a.m.", "p.m."),
)
_MAILING_SIGNS = (  # in the footer of a newsletter
    "nsubscribe", "NSUBSCRIBE", "bmelde", "bbestell", "bonner", "sinscri", "de baja",
    "suscripción", "isiscri", "iscrizione", "itschrijven", "fmeld", "nscrição", "escadastr",
    "prenumer", "eld deg av", "ypisz", "your preferences", "mail preferences",
)  # fmt: skip
_FOOTER_SIGNS = (
    "mail", "ewsletter", "ubscri", "UBSCRI", "bmeld", "bbestell", "bonn", "refer", "uscri",
    "sinscri", "nscrição", "isiscri", "iscrizione", "escadastr", "de baja", "itschrijv", "fmeld",
    "prenumer", "eld deg av", "ypisz", "rowser", "avegador", "avigateur", "ebbläsare", "ettleser",
    "rzeglądar",
)  # fmt: skip
_MAX_DATE_CHARS = 60
_DIGITS_OF_TWO_DATES = 8
_SHORT = 100  # shorter paragraphs may be headings, credits or promotion
_SHORTEST = 45  # lines that are only promotion are shorter
_HEAD = 14  # paragraphs in which byline, date and dateline are looked for
_CLOSED = '.!?…:;,"”’»'
_QUOTES = "“\"‘'«„"
_BY = (
    "by", "von", "par", "por", "di", "by:", "von:", "por:", "text:", "texte:", "texto:", "testo:",
    "tekst:", "words:", "story:", "author:", "autor:", "autorin:", "autore:", "auteur:", "authors:",
    "autoren:", "autori:", "autores:", "auteurs:", "av", "af", "door",
    "interview:", "written", "words", "text", "story", "report", "reporting", "analysis",
    "interview", "review", "essay", "opinion", "commentary", "column", "posted",
    "ein", "eine", "un", "une", "una", "bericht", "kommentar", "analyse", "reportage",
    "gastbeitrag", "porträt", "propos", "entretien", "enquête", "entrevista", "reportaje",
    "intervista", "بقلم", "מאת", "autorka:", "autorzy:", "автор:", "авторы:", "текст:", "yazan:",
    "беседовал", "беседовала", "rozmawiał", "rozmawiała", "haber:", "بقلم:", "كتبت:", "מאת:",
    "yazar:", "from", "van", "de", "dal", "dalla", "da", "do", "från", "fra", "от",  # "from our"
    "γράφει", "γράφουν",
)  # fmt: skip
_HINTS = ("hoto", "HOTO", "/", "mage", "MAGE", "icture", "ICTURE", "Foto", "FOTO", "redit",
          "CREDIT", "raphic", "RAPHIC", "RAFI", "LLUSTR",
          "Bild", "BILD", "bild", "foto", "rafi", "llustr", "rédit", "RÉDIT", "magi", "MAGI",
          "Beeld", "BEELD", "djęci", "DJĘCI", "fot.", "Fot.", "FOT.", "Фото", "ФОТО", "фото",
          "вітлин", "Φωτ", "φωτ", "ΦΩΤ", "otoğraf")  # fmt: skip
_BRACKETED = (
    "Ph", "ph", "PH", "Pi", "pi", "PI", "Im", "im", "IM", "Fo", "fo", "FO", "Bi", "bi", "BI",
    "Gr", "gr", "Il", "il", "Cr", "cr", "CR", "AP", "AF", "Fi", "FI", "Re", "RE", "Ge",
    "Ar", "Sy", "Zd",
)  # fmt: skip
_OTHER_SCRIPTS = "\u0370"  # the first letter of a script that is not Latin
_IMPERATIVES = (
    "join", "follow", "like", "subscribe", "sign", "download", "get", "support", "donate",
    "become", "register", "click", "stay", "share", "abonnieren", "folgen", "abonnez-vous",
    "suivez", "suscríbete", "suscríbase", "síguenos",
    "подписывайтесь", "подпишитесь", "підписуйтеся", "підписуйтесь", "підпишіться",
    "تابعونا", "تابعنا",
)  # fmt: skip
_MAX_TITLE_CHARS = 60
_PARTS = (
    "part", "book", "volume", "act", "chapter", "scene", "section", "article", "appendix", "item",
    "top", "teil",
    "buch", "kapitel", "artikel", "partie", "livre", "chapitre", "parte", "libro", "capítulo",
    "capitolo", "artículo", "articolo",
)  # fmt: skip
_RELEASES = ("for", "press", "news", "media", "nota", "informacja")  # begin a label of a release
_RELEASE_STARTS = (
    "embargoed", "under embargo", "presse", "pressm", "medienmitteilung", "sperrfrist",
    "communiqué", "comunicado", "comunicato", "persbericht", "пресс",
)  # fmt: skip
_AROUND_LABELS = "*#-–—[](|:!. "
_LABELS_IN = 3  # paragraphs; the issuer may be named above the label
_LABEL_WORDS = 4  # words of the longest promotional label before a colon
_ENDINGS = (
    *("copyright", "all rights", "this article", "this story", "a version of", "tags:", "topics:"),
    *("comments (", "filed under:", "our standards:", "see more on:"),
    *("related topics:", "все права", "版", "禁", "저작"),
    *("теги:", "тэги:", "мітки:", "etiketler:", "责任编辑", "責任編輯", "分享到"),
)
_CREDIT_WORDS = ("Photo: ", "PHOTO: ", "Foto: ", "FOTO: ")
_CREDIT_TAIL = 130  # characters at the end in which a credit is looked for
_MAX_CREDIT_CHARS = 60
_MAX_CAPTION_CHARS = 600
# what makes the parser change the lines of a text: terminal codes, pages, books; copy of agencies
LAYOUT_MARKS = ("\0", "\b", "\f", "\x1b", "[Page", "PROJECT GUTENBERG", "\u2010\n")
AGENCY_MARKS = ("(MORE)", "(more)", "-more-", "-MORE-", "- more -", "\n# Notizblock\n")
# what may stand in the first article of an export of an archive, which is parsed as several
_EXPORT_MARKS = (
    *(" DOCUMENT", "ocument 1 ", "End of Document", "\nDocument ", "\nDokument "),
    *("\nHD ", "\nHD\t", "\nLength: ", "GBI-Genios", "Record Number:", "TY  - ", "PMID- ", "news·"),
)
_ENCODED_TWICE = ("â€", "Ã©", "Ã¨", "Ã¤", "Ã¶", "Ã¼", "Ã³", "Ã£", "Ã±")
_CHANGED_BEGINNINGS = ("@", "%", ">")  # of lists of citations, and of a copied mail
_CHANGED_MARKS = (*_EXPORT_MARKS, *_ENCODED_TWICE)
_MOST_UNWRAPPED = 60  # paragraphs of a wrapped text, more than a screen has room for
_SLUGS = ("BC-", "AM-", "PM-", "AP-", "ZCZC")  # with which wire copy begins
_LEAD = "Ld"  # in the slug of a lead that replaces another one
_WIRE_HEAD = 600  # characters in which the header of wire copy begins
_PAGE_NUMBER = 30  # characters; a longer line is not only the number of a page
_PAGE = ("page", "seite", "pagina", "página", "p.", "s.")
_OF = ("", "of", "von", "sur", "de", "di", "/")
_DASHES_AFTER_AGENCIES = (") -", ") –")  # a letter may follow: "(Reuters) -The"
_DASHED = 82  # characters at the beginning in which the dash of a dateline is looked for


TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Width = Callable[[], int | None]


def certain_blocks(
    text: str, *, complete: bool, width_of_whole: "Width | None" = None
) -> tuple[list[Block], int]:
    """Return the first blocks, and the length of the whole article (0 if unknown).

    Args:
        text: The decoded beginning of the text, without a byte order mark.
        complete: Whether `text` is the whole text.
        width_of_whole: Finds the width in cells that the lines of a longer text are wrapped to: 0
            for none, None if it is uncertain, or if `LAYOUT_MARKS` may occur.
    """
    text = text.replace("\r\n", "\n")
    if text.startswith(_CHANGED_BEGINNINGS) or any(map(text.__contains__, _CHANGED_MARKS)):
        return [], 0
    find_width = (lambda: _wrapped_width(text)) if complete else width_of_whole
    chunks, whole = _chunks(text, find_width, complete=complete)
    if len(chunks) < 2:
        return [], 0
    blocks: list[Block] = []
    start = 0
    if _may_be_turn(chunks[0], text) or any(map(_may_label_release, chunks[1:_LABELS_IN])):
        return [], 0
    if _may_be_kicker(*chunks[:2]) or any(map(text.__contains__, _MAILING_SIGNS)):
        return [], 0
    if _is_headline(chunks[0]):
        if not any(len(chunk) > 50 for chunk in chunks[1:39]):
            return [], 0
        blocks.append((HEADLINE, chunks[0]))
        start = 1
    elif not chunks[0].endswith(".") or chunks[0].endswith(_DOTTED_ENDS):
        return [], 0
    prose = 0  # ordinary paragraphs; after two neither byline nor date is looked for
    doubtful = False  # whether a dateline may already have ended the head
    dated = False  # whether it may hold the date, which is shown beside the length
    for index in range(start, len(chunks)):
        head = "closed" if index >= _HEAD or prose > 1 else "doubtful" if doubtful else "open"
        found = _blocks_of_paragraph(chunks[index], head, in_head=index < _HEAD)
        if not found:
            return blocks, 0
        blocks += found
        prose += len(chunks[index]) > _SHORT and len(found) == 1
        opening = _with_plain_spaces(chunks[index][:_DASHED])
        if not dated and _may_open_with_dateline(opening):
            doubtful, dated = True, any(map(str.isdigit, opening))
    size = sum(len(each) for _, each in blocks) + 2 * (len(blocks) - 1)
    return blocks, size if whole and not dated else 0


def _chunks(text: str, find_width: "Width | None", *, complete: bool) -> tuple[list[str], bool]:
    """Return the paragraphs at the beginning, each as one line, and whether they are all."""
    groups, whole = _groups(text, complete=complete)
    several = next((at for at, lines in enumerate(groups) if len(lines) > 1), len(groups))
    chunks = [lines[0] for lines in groups[:several]]
    rest = groups[several:_MOST_UNWRAPPED]
    width = find_width() if rest and find_width else None
    for number, lines in enumerate(rest, several):
        paragraphs = lines if len(lines) == 1 else _unwrapped(lines, width, is_first=not number)
        if not paragraphs:
            return chunks, False
        chunks += paragraphs
    return chunks, whole and len(groups) <= _MOST_UNWRAPPED


def _groups(text: str, *, complete: bool) -> tuple[list[list[str]], bool]:
    """Return the lines of the paragraphs at the beginning, and whether they are the whole text."""
    if text[:1] in ("", " ", "\t", "\u3000"):
        return [], False
    lines = text.split("\n")
    if not complete:
        lines.pop()  # it may be incomplete
    groups: list[list[str]] = []
    begins = True  # whether the next line begins a paragraph
    for raw in lines:
        line = raw.rstrip(" ")
        if not line:
            begins = True
        elif len(line) < _PAGE_NUMBER and groups and _may_be_page_number(line, groups[-1][-1]):
            return groups[:-1], False
        elif not _is_harmless(line):
            return groups if begins else groups[:-1], False
        elif begins:
            groups.append([line])
            begins = False
        else:
            groups[-1].append(line)
    if complete:
        return groups, True
    if begins and groups and not _may_go_on(groups[-1][-1]):
        return groups, False
    return groups[:-1], False  # the next line is unknown


def _may_go_on(line: str) -> bool:
    """Whether a sentence may go on after a line."""
    return line[-1].isalpha() or line[-1] in ",;-–—"


def _may_be_page_number(line: str, above: str) -> bool:
    """Whether a short line may be the number of a page inside a sentence, and is left out."""
    rest = line.strip("-–— ").lower()
    if not (rest[-1:].isdigit() and _may_go_on(above)):
        return False
    for word in _PAGE:
        rest = rest.removeprefix(word)
    return "".join(char for char in rest if not char.isdigit()).strip() in _OF


def _is_harmless(line: str) -> bool:
    """Whether all characters are harmless, or single no-break spaces between words."""
    if HARMLESS.issuperset(line):
        return True
    spaced = _with_plain_spaces(line)
    return HARMLESS.issuperset(spaced) and "  " not in spaced and spaced == spaced.strip()


def _with_plain_spaces(text: str) -> str:
    for space in _NO_BREAK_SPACES:
        text = text.replace(space, " ")
    return text


def _wrapped_width(text: str) -> int | None:
    """Return the width that the lines of a text are wrapped to, 0 for none; None if uncertain."""
    if "\n^" in text[:_WIRE_HEAD] or any(map(text.__contains__, LAYOUT_MARKS + AGENCY_MARKS)):
        return None
    from reader.parsing.lines import chunks, wrapping  # loaded for few texts

    return wrapping.wrapped_width(chunks.split_chunks(text))


def _unwrapped(lines: list[str], width: int | None, *, is_first: bool) -> list[str]:
    """Return the paragraphs in lines without a blank line between; none if they may be else."""
    if width is None or not all(map(_is_line_of_prose, lines)):
        return []
    from reader.parsing.lines.paragraphs import paragraphs_of

    paragraphs = paragraphs_of("\n".join(lines), width)
    if any("\n" in paragraph for paragraph in paragraphs):
        return []
    if is_first and not _is_no_head(lines, paragraphs):
        return []
    return paragraphs


def _is_no_head(lines: list[str], paragraphs: list[str]) -> bool:
    """Whether it does not matter that the first lines may be headline, byline and date."""
    if len(paragraphs) == 1:
        return lines[-1][-1] == "."
    are_fields = all(":" in line for line in lines)
    return paragraphs == lines and not are_fields and not lines[1].isupper()


def _is_line_of_prose(line: str) -> bool:
    """Whether a line certainly belongs to no list, table, code or contents, and ends in a word."""
    first, second = line[0], line[1:2]
    if line[-1] == "-" or line != _with_plain_spaces(line):
        return False
    if first.isdigit():
        is_marked = line.partition(" ")[0][-1] in ".)"
    elif first.isalpha():
        is_marked = second in (".", ")") or line[1:3] == "  "
        is_marked = is_marked or (line[:2] == "o " and line[2:3].isupper())
    else:
        is_marked = first not in _QUOTES or not second.isalnum()
    return not is_marked and "   " not in line and "...." not in line


def _is_headline(text: str) -> bool:
    """Whether the first paragraph is certainly the headline."""
    greets = text[-1] == "!" and " " not in text
    text = _with_plain_spaces(text)
    if greets or not 2 < len(text) <= _MAX_HEADLINE_CHARS:
        return False
    begins = text[1].isalpha() or (text[0].isalpha() and text[1] in " ’'")
    begins = begins and (text[0].isalpha() or text[0] in _QUOTES)
    begins = begins and not (text.startswith(_SLUGS) or _LEAD in text or text[3:7].isdigit())
    may_be_sentences = text.endswith((".", ",", ";", ":")) or ". " in text
    may_be_else = "://" in text or _may_open_with_dateline(text) or _hints_at_credit(text)
    heads_manual = "  " in text
    heads_turn = _is_time(text.rpartition(" ")[2].strip("()[]"))
    first = text.split(None, 1)[0].lower()
    heads_else = heads_manual or heads_turn or _may_label_release(text) or first == "by"
    return begins and not (may_be_sentences or may_be_else or heads_else)


def _may_label_release(text: str) -> bool:
    """Whether a paragraph may label a press release, with its headline below."""
    if len(text) > _MAX_HEADLINE_CHARS:
        return False
    label = text.lower().lstrip(_AROUND_LABELS)
    first = label.partition(" ")[0].rstrip(_AROUND_LABELS)
    return first in _RELEASES or label.startswith(_RELEASE_STARTS)


def _may_be_kicker(line: str, below: str) -> bool:
    """Whether the first line may be a section, or a button, of a page with its headline below."""
    short = line.count(" ") < _KICKER_WORDS or not line.isascii() or ">" in line
    if len(line) > _MAX_KICKER_CHARS or not (short or any(map(str.isdigit, line))):
        return False
    is_prose = below[-1] in ".,;:" and not below.endswith(_DOTTED_ENDS)
    return not (is_prose or below.startswith("By "))


def _may_be_turn(line: str, text: str) -> bool:
    """Whether the first line may be said by somebody who speaks again in the text."""
    label, colon, said = line.partition(": ")
    return bool(colon and said) and f"\n{label}: " in text


def _is_time(word: str) -> bool:
    """Whether a word may be the time beside the name of who speaks; "3:2" is a score."""
    return len(word) > len("3:2") and ":" in word and word[-1].isdigit()


def _hints_at_credit(text: str) -> bool:
    return any(hint in text for hint in _HINTS)


def _may_open_with_dateline(text: str) -> bool:
    head = text[:_DASHED]
    if not head[0].isupper():
        return False
    if not any(sign in head for sign in ("—", ")", " -", " –", " | ")):
        return "," in head and any(map(_may_end_dateline, head.split()))
    return ")" in head or head.partition(" ")[0].isupper() or any(map(str.isdigit, head))


def _may_end_dateline(word: str) -> bool:
    """Whether a word may be a year, or stand behind it, before a sign: 2026:, r.:, /WIRE/."""
    before = word.rstrip(".:-–")
    return before != word and (before[-4:].isdigit() or before == "r" or before[-1:] == "/")


def _blocks_of_paragraph(text: str, head: str, *, in_head: bool) -> list[Block]:
    """Return the blocks of a paragraph; empty when they are not certain.

    Args:
        text: The paragraph, one line.
        head: Whether bylines and dates are still looked for: open, closed, or doubtful.
        in_head: Whether a dateline may be looked for.
    """
    spaced = _with_plain_spaces(text)
    if spaced != text:
        if in_head and any(map(text[:_DASHED].__contains__, _SPACES_AFTER_DATELINES)):
            return []  # a dateline is drawn with a plain one
        found = _blocks_of_paragraph(spaced, head, in_head=in_head)
        return [(PARAGRAPH, text)] if found == [(PARAGRAPH, spaced)] else []
    if not (text[0].isalpha() or text[0] in _QUOTES) or text[1:2] in (".", ")"):
        return []
    if "://" in text or _may_be_promo(text):
        return []
    if in_head and not _keeps_its_dash(text):
        return []
    first = text.partition(" ")[0]
    if head != "closed" and first.lower() in _BY and len(text) <= _SHORT:
        return [(BYLINE, text)] if head == "open" and _is_byline(text) else []
    credit = _credit_start(text)
    if credit >= 0 and in_head and _may_open_with_dateline(text):
        return []  # behind a dateline, it is text
    if credit >= 0:
        return [(CAPTION, text[:credit].rstrip()), (CREDIT, text[credit:])]
    if head != "closed" and len(text) <= _SHORT and _may_be_date(text):
        return []
    return [(PARAGRAPH, text)] if _is_prose(text) else []


def _may_be_date(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return digits >= _DIGITS_OF_TWO_DATES or (digits > 0 and len(text) <= _MAX_DATE_CHARS)


def _is_prose(text: str) -> bool:
    last = text[-1]
    if len(text) < _SHORTEST or text.isupper():
        return False
    if len(text) < _SHORT:
        if text[0] in "«„" and last in "»“”":
            return False  # it may be the title of a section
        if text[0] in "'‘" and last in "'’":
            return False  # and so may this
        closed = last in '.”"!,' or text[0] in _QUOTES or _is_no_heading(text)
        return closed and not _hints_at_credit(text)
    if last in _CLOSED:
        return last != "»" or not _hints_at_credit(text[-_CREDIT_TAIL:])
    if last == ")":
        at = text.rfind("(") + 1
        is_other = text[at : at + 1] >= _OTHER_SCRIPTS
        return not is_other and text[at : at + 2] not in _BRACKETED and "/" not in text[at:]
    return len(text) > _MAX_CAPTION_CHARS or not _hints_at_credit(text[-_CREDIT_TAIL:])


def _is_no_heading(text: str) -> bool:
    first = text.partition(" ")[0]
    return (
        len(text) > _MAX_TITLE_CHARS
        and not text.isupper()
        and first[-1].isalpha()
        and first.lower() not in _PARTS
    )


def _keeps_its_dash(text: str) -> bool:
    """Whether the text is shown the same if the words before a dash are a dateline."""
    head = text[:_DASHED]
    if not head[0].isupper():
        return True
    return "  " not in head and not any(
        (head[at] in "—)" or head[at - 2 : at + 1] in _DASHES_AFTER_AGENCIES)
        and head[at + 1 : at + 2] not in (" ", "")
        for at in range(min(len(head), _DASHED - 2))
    )


def _may_be_promo(text: str) -> bool:
    if len(text) > 260:
        return False
    low = text[:60].casefold()
    first = low[:20].split(None, 1)[0].strip("*>→[(.,:!")
    label, colon, _ = low.replace("|", ":").partition(":")
    labelled = bool(colon) and len(label.split()) <= _LABEL_WORDS
    of_mailing = any(map(text.__contains__, _FOOTER_SIGNS))
    return first in _IMPERATIVES or labelled or of_mailing or low.startswith(_ENDINGS)


def _is_byline(text: str) -> bool:
    """Whether the text is ``By`` and two to five names that consist only of letters."""
    by, *names = text.split(" ")
    return (
        by == "By"
        and 2 <= len(names) <= 5
        and all(name.isalpha() and name[0].isupper() and name.isascii() for name in names)
    )


def _credit_start(text: str) -> int:
    """Return where the credit after a caption begins; -1 when there is none, or in doubt."""
    if len(text) > _MAX_CAPTION_CHARS or not text[-1].isalpha():
        return -1
    for word in _CREDIT_WORDS:
        at = text.find(word)
        if at < 0:
            continue
        caption, owner = text[:at], text[at + len(word) :]
        sure = _is_whole_caption(caption) and _is_owner(owner)
        return at if sure and not _hints_at_credit(caption + owner) else -1
    return -1


def _is_whole_caption(text: str) -> bool:
    """Whether the text ends with a full sentence and a space, without an opening bracket."""
    ends = len(text) > 1 and text[-2] in '.!?…”"' and text[-1] == " "
    return ends and "(" not in text and "[" not in text


def _is_owner(text: str) -> bool:
    """Whether the text can only be the name of a photographer or agency."""
    return (
        2 <= len(text) <= _MAX_CREDIT_CHARS
        and text[0].isupper()
        and all(letter.isalpha() or letter in " .'-" for letter in text)
    )
