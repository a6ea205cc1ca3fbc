"""Captions and credits of pictures by their wording; credits are parted from captions."""

from itertools import pairwise

from reader.model.article import BlockKind
from reader.parsing.block_text import marks_after, marks_before, marks_moved
from reader.parsing.html.blocks.credits import (
    ends_sentence,
    find_credit,
    is_credit,
    may_end_in_bracketed_credit,
)
from reader.parsing.html.blocks.speakers import is_in_marks
from reader.parsing.html.dom.images import PICTURE_LABELS
from reader.parsing.html.dom.picture_elements import may_be_credit, may_be_name
from reader.parsing.html.dom.tree import HEADING_LEVELS
from reader.parsing.html.pieces.piece import PICTURE_KINDS, Piece
from reader.parsing.lines.bylines import wide_letters
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_CREDIT_LABEL = lazily(
    r"(?:[Cc]redits?|CREDITS?|[Cc]rédits?|Crédito|Foto|Bild|Photo(?!\s?Credit))\s?(?=[A-ZÀ-Þ][^\W\d_])"
)
_CREDIT_INSIDE = lazily(r"\s{0,3}\bCredit\s?(?:\.{3}|…)\s{0,3}(?=\w)")
_LICENCE_CODE = r"\bCC(?:[ -](?:BY|0)|0)\b"
_LICENCE = (  # and nothing that makes a sentence of it, as in "works in the public domain"
    r"(?:[Cc]reative\s[Cc]ommons|[Pp]ublic\s[Dd]omain|Wikimedia\sCommons)"
    r"(?=[\W\d]*$|\W+(?:[Ll]icen[cs]e|[Ii]mage|[Pp]hoto|BY|CC|via)\b)"
)
_LICENSED = (
    rf"(?:{_LICENCE}|[^\n.!?()]{{0,80}}(?:\(?{_LICENCE_CODE}"
    rf"|(?:[,/|(–—;:-]\s?|\b(?:via|under|from)\s(?:an?\s)?){_LICENCE}))[^\n!?]{{0,25}}$"
)
_STOCK = (  # what says alone where a picture is from
    r"(?:iStock|Shutterstock|Alamy|Adobe\sStock|Canva|Unsplash|Pexels|Pixabay|Flickr|Handout"
    r"|Getty(?:\sImages)?)"
)
_SINGLE_PROVIDER = (  # in one word; other single words say what somebody is: "(Captain: Ida Lund)"
    r"(?:[A-Z]{2}[\w.&]{0,12}|Supplied|Reuters|Bloomberg|Facebook|Instagram|Twitter|TikTok|YouTube)"
)
_PLACES_IN_PICTURE = (  # before a colon and the name of who is shown there
    r"(?:[Ff]rom|[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Aa]bove|[Bb]elow|[Cc]ent(?:re|er)|[Ff]ront|[Bb]ack"
    r"|[Ii]nset|[Pp]ictured|[Mm]iddle|[Rr]ow|[Ll-]-?[Rr]|[Uu]pdated?|[Nn]ote)"
)
_NAME_AND_AGENCY = lazily(
    r"(?<=\s\|)\s(?:[A-ZÀ-Þ][\w.’'-]{1,20}\s?){2,4}$|(?<=[.!?]\s\|)\s[^|.]{2,40}$"
    r"|\s{0,3}[(\[][^\W\d_][^()\[\]/.]{1,50}/[^()\[\]/.]{2,40}(?:/[^()\[\]/.]{2,30})?[)\]]\s{0,3}$"
    r"|\s{0,3}[(\[](?:[Ff]oto|[Pp]hoto|[Pp]h\.?)\s(?:(?:di|de|von|por|par)\s)?[A-ZÀ-Þ][^()\[\]\n]{1,40}[)\]]\s{0,3}$"
    r"|\s{0,3}[(\[](?:[A-ZÀ-Þ][\w.’'-]{1,20}\s){2,4}for\sThe\s[A-Z][^()\[\]\n]{1,40}[)\]]\s{0,3}$"
    r"|(?<=\s[-–])\s(?:[A-ZÀ-Þ][\w.’'-]{1,20}\s?){2,4}/[A-ZÀ-Þ][\w.]{1,20}(?:\s[A-ZÀ-Þ][\w.]{0,20}){0,2}$"
    r"|(?<=[.!?”\"])\s{1,3}[A-ZÀ-Þ][\w.’'& -]{1,40}/[A-ZÀ-Þ][\w.’'& /-]{1,40}$"
    r"|\s{0,3}[(\[](?:[Ss]ubmitted|[Ss]upplied|[Pp]rovided|[Cc]ontributed|[Cc]ourtesy)\b[^()\[\]]{0,60}[)\]]$"
    r"|(?<=[.!?])\s{1,3}(?:©|[Cc]ourtesy\s+of\s|COURTESY\s+OF\s|[Cc]ontributed\s+by\s)[^\n]{2,60}$"
    r"|(?<=[.!?])\s{1,3}(?:[Pp]rovided|[Ss]upplied|[Ss]ubmitted)\s+by\s(?:the\s[\w’'\x20-]{2,40}|[A-ZÀ-Þ][^\n]{1,58})$"
    rf"|(?<=[.!?”\"])\s{{1,3}}{_LICENSED}"
    rf"|\s{{0,3}}[(\[][^()\[\]\n]{{0,80}}(?:{_LICENCE_CODE}|\b{_LICENCE})[^()\[\]\n]{{0,25}}[)\]]$"
    rf"|(?<=[.!?”\"])\s{{1,3}}(?:(?:[A-ZÀ-Þ][\w.’'-]{{1,20}}\s){{1,3}}on\s)?{_STOCK}"
    r"(?:[./][\w /-]{1,30})?$"
    rf"|\s{{0,3}}[(\[](?:(?:[A-ZÀ-Þ][\w.’'-]{{1,20}}\s){{1,4}}(?:via\s(?=[A-Z])|on\s(?={_STOCK}))"
    rf"[^()\[\]\n]{{2,30}}|{_STOCK})[)\]]$"
    rf"|(?<=[.!?”\"’])\s{{1,3}}\((?!{_PLACES_IN_PICTURE}\b)(?:{_STOCK}|{_SINGLE_PROVIDER}"
    r"|[A-Z][\w.&’'-]{1,20}(?:\s[A-Z][\w.&’'-]{0,20}){1,3}):\s"
    r"[@A-ZÀ-Þ][^()\[\]\n:!?]{1,50}\)$"
)
# Labels of buttons below a picture.
_BUTTON = lazily(
    r"(?:press\s+enter\s+or\s+)?(?:click\s+|tap\s+)?(?:to\s+)?(?:view|enlarge|expand|zoom|open)\s"
    r"[^\n]{0,30}(?:image|picture|photo|size|screen|gallery|browser)\W{0,3}$"
    r"|full[\s-]size\s+image$|(?:toggle|hide|show)\s+caption$|(?:bild|foto)\s+vergrößern|agrandir\s+l[’']image",
    IGNORECASE,
)
_BUTTON_AFTER_CAPTION = lazily(
    r"\s{0,3}(?:(?:purchase|get|buy)\s+licensing\s+rights[^\n]{0,30}|,?\s{0,3}opens\s+(?:in\s+)?(?:a\s+)?new"
    r"\s+(?:tab|window)|view\s+(?:image\s+)?in\s+full\s?screen)\W{0,3}$",
    IGNORECASE,
)
_SENTENCE_SIGNS = (". ", "! ", "? ", ".” ", ".) ")
_SHORTEST_DESCRIPTION = 10  # characters
_LONGEST_TITLE = 5  # letters, such as "Mr" and "Capt"
_YEARS = lazily(r"[(\[]?(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?[)\]]?\.?$")
_ENDS_OF_SENTENCE = (". ", ", ")
_BARS = "|·•∙"  # that set a credit apart from a caption in another element
_CREDIT_SEPARATORS = " |-–—•·∙/؛、＝"  # between a caption and its credit
_LONGEST_LABELLED = 100  # characters
# Labels for screen readers at the start of a caption.
_SCREEN_READER_PREFIX = lazily(
    r"(?:(?:image|media|photo|video)\s+caption|caption(?=:)|image\s+source,?|image\s+copyright"
    r"|credits?(?=:\s(?:image|photo|picture|courtesy)\b)"
    r"|media\s+playback\s+is[^\n]{0,80}?device)[:,]?\s+",
    IGNORECASE,
)
_LONGEST = 300  # characters of a caption that is only recognised by its place
_CHINESE_CAPTION = lazily(
    r"\W{0,3}(?:图为|圖為|资料图|資料圖)|[^\n]{2,120}\S\s?(?:[摄攝]|供[图圖]|\s(?:[图圖]|资料图?|資料圖?))\W{0,3}$"
)
_NUMBERED = lazily(  # "Figure 3: …", but not "Figure 3 shows …"
    r"(?:fig(?:ure|ura|uur)?|figur|abb(?:ildung)?|bild|schaubild|grafik|obr(?:ázek|ázok)?|rys(?:unek)?"
    r"|рис(?:унок)?|kuva|ábra|şekil|hình|gambar)\.?\s?\d{1,3}(?:[.-]\d{1,2})?[a-z]?\s?[:.–—]\s"
    r"|[图圖図]\s?\d{1,3}\s?[:：.．]",
    IGNORECASE,
)
_OWNER = lazily(r"©\s?(?!all\s)[^\W\d_][^\n]{1,60}$", IGNORECASE)  # no year: of a picture
_WIDE_WEIGHT = 5  # additional letters that each of them counts for
_FEWEST_SPACES = 3  # spaces; a mere name or role at a portrait is not a caption
_FEWEST_WIDE = 8  # letters of a script that has no spaces
_ARROWS_UP = "▲△↑"  # at the picture above, as East Asian papers begin their captions
_WIRES = word_set("afp ap reuters dpa ansa efe lusa belga agencies bloomberg")
_FEWEST_BEFORE_CREDIT = 30  # characters before a credit that describe the picture


def mark_captions_by_wording(pieces: list[Piece]) -> None:
    """Type lines directly below a picture as captions or credits, going by their wording."""
    for before, piece in pairwise(pieces):
        if piece.kind is BlockKind.CAPTION and piece.text[:1] == "©" and _OWNER.match(piece.text):
            piece.kind = BlockKind.CREDIT
        if before.kind not in PICTURE_KINDS or piece.kind is not BlockKind.PARAGRAPH:
            continue
        if before.kind is BlockKind.IMAGE and _repeats_alternative_text(piece, before):
            piece.become_caption()
            continue
        if piece.text[:1] == "©" and _OWNER.match(piece.text):
            piece.become_caption(BlockKind.CREDIT)
            continue
        if before.kind is not BlockKind.IMAGE or len(piece.text) >= _LONGEST:
            continue
        if _points_up(piece) or _NUMBERED.match(piece.text):
            piece.become_caption()
            continue
        at = min(find_credit(piece.text), _bracketed_credit(piece.text))
        if at == len(piece.text) and not piece.text.endswith((")", "]")):
            at = _credit_after_sentence(piece.text)
        wide = wide_letters(piece.text[:at])
        credited = at < len(piece.text) and at + _WIDE_WEIGHT * wide >= _FEWEST_BEFORE_CREDIT
        if credited or _CHINESE_CAPTION.match(piece.text):
            piece.become_caption()


def mark_lines_between_picture_and_credit(pieces: list[Piece]) -> None:
    """Type a line between a picture and a line that is only a labelled credit as the caption."""
    pictures = [at for at, piece in enumerate(pieces[:-2]) if piece.kind is BlockKind.IMAGE]
    for at in pictures:
        line, credit = pieces[at + 1 : at + 3]
        if (
            line.kind is credit.kind is BlockKind.PARAGRAPH
            and len(line.text) < _LONGEST
            and not line.link_chars
            and _names_maker(credit.text)
        ):
            line.become_caption()
            credit.become_caption(BlockKind.CREDIT)


def _names_maker(text: str) -> bool:
    """Whether a line is only a label, a colon and a name: "Photo: Ida Lund"."""
    return is_credit(text) and may_be_name(text.partition(":")[2])


def _points_up(piece: Piece) -> bool:
    """Whether an arrow points from a line to the picture above; a linked one leads to the top."""
    text = piece.text
    points = bool(text[1:]) and text[0] in _ARROWS_UP and "\n" not in text
    return points and not any(mark.href for mark in piece.marks)


def _repeats_alternative_text(piece: Piece, picture: Piece) -> bool:
    """Whether a line below a picture repeats its alternative text."""
    alternative = picture.text.rstrip(". …")
    size = len(alternative)
    if (
        (alternative.count(" ") < _FEWEST_SPACES and wide_letters(alternative) < _FEWEST_WIDE)
        or piece.link_chars
        or not piece.text.startswith(alternative)
        or len(piece.text) >= _LONGEST
    ):
        return False
    return len(piece.text) <= size + 1 or picture.text.endswith(("...", "…"))  # or it was cut off


def split_captions(pieces: list[Piece], site: str = "") -> list[Piece]:
    """Return the pieces with captions recognised by their wording, and credits split off.

    The name of the site in brackets is a credit as well.
    """
    result: list[Piece] = []
    for piece in pieces:
        if piece.kind is BlockKind.PARAGRAPH and len(piece.text) < _LONGEST:
            _mark_by_wording(piece, result[-1] if result else None)
        if piece.kind is BlockKind.CREDIT or piece.kind is BlockKind.CAPTION:
            # "+10" is below the last picture of a gallery, and "2:10" below a film
            says_something = any(map(str.isalpha, piece.text)) or _YEARS.match(piece.text)
            is_label = piece.text.lower().strip(" :") in PICTURE_LABELS or is_picture_button(
                piece.text
            )
            if _is_maker_below_caption(piece, result):
                piece.kind = BlockKind.CREDIT
            parts = _split_caption(piece, site) if says_something and not is_label else []
            for part in parts:
                if not _repeats(part, result):
                    _mark_name_as_credit(part, result)
                    result.append(part)
        else:
            result.append(piece)
    _put_credits_last(result)
    return result


def is_picture_button(line: str) -> bool:
    """Whether a line is the label of a button at a picture, such as "View image in fullscreen"."""
    return _BUTTON.match(line) is not None


def _put_credits_last(pieces: list[Piece]) -> None:
    """Move credits that are printed over the picture after the caption below it, in place."""
    for at in range(1, len(pieces) - 1):
        if pieces[at].kind is not BlockKind.CREDIT or pieces[at - 1].kind is not BlockKind.IMAGE:
            continue
        end = at + 1 + (pieces[at + 1].kind is BlockKind.CREDIT)  # the maker, and who sent it
        credited = any(piece.kind is BlockKind.CREDIT for piece in pieces[end + 1 : end + 2])
        if pieces[end : end + 1] and pieces[end].kind is BlockKind.CAPTION and not credited:
            pieces[at : end + 1] = [pieces[end], *pieces[at:end]]


def _mark_name_as_credit(caption: Piece, before: list[Piece]) -> None:
    """Type a name between a picture and its caption as the picture credit."""
    last = before[-1] if len(before) > 1 and before[-2].kind is BlockKind.IMAGE else None
    if last is None or BlockKind.CAPTION is not caption.kind or caption.kind is not last.kind:
        return
    is_title = last.tag in HEADING_LEVELS  # of a picture in a gallery
    if not is_title and may_be_name(last.text) and not may_be_name(caption.text):
        last.kind = BlockKind.CREDIT


def _is_maker_below_caption(piece: Piece, before: list[Piece]) -> bool:
    """Whether a line of a caption, below another one, names who made the picture."""
    if piece.kind is not BlockKind.CAPTION or not before or before[-1].kind is not piece.kind:
        return False
    return piece.tag not in HEADING_LEVELS and _may_sign(piece.text, before[-1].text)


def _may_sign(line: str, caption: str) -> bool:
    """Whether a line below a caption names the maker; below a name, it may be a role or a place.

    Below several lines, and below a colon, it may be the last of those who are shown; below a
    quotation, it is who said it.
    """
    if caption.endswith((":", ",")) or may_be_name(caption) or is_in_marks(caption):
        return False
    is_phrase = "\n" not in caption and caption.count(" ") >= _FEWEST_SPACES
    return (is_phrase or ends_sentence(caption)) and may_be_credit(line)


def _repeats(piece: Piece, before: list[Piece]) -> bool:
    """Whether the same text directly precedes it, as for wide and narrow screens."""
    return bool(before) and before[-1].kind is piece.kind and before[-1].text == piece.text


def _mark_by_wording(piece: Piece, before: Piece | None) -> None:
    text = piece.text
    after_picture = before is not None and before.kind in (BlockKind.IMAGE, BlockKind.CAPTION)
    if not after_picture and not may_end_in_bracketed_credit(text):
        return
    at = find_credit(text)
    if not after_picture and any(mark.href and mark.end > at for mark in piece.marks):
        return  # in a press review, the link to the full text
    credit = text[at:].strip()
    if credit and (after_picture or (credit[0] in "([" and not _signs_off(text[:at], credit))):
        piece.kind = BlockKind.CAPTION
    elif after_picture and is_credit(text):
        piece.kind = BlockKind.CREDIT


def _signs_off(sentences: str, agencies: str) -> bool:
    """Whether agencies in brackets are those of the text, whose last paragraph this is."""
    names = agencies.strip("()[].").split("/")
    wires = [name for name in names if name.lower() in _WIRES]
    own = wires and all(name in wires or (name.islower() and name.isalpha()) for name in names)
    return bool(own) and ends_sentence(sentences.rstrip())


def _split_caption(piece: Piece, site: str) -> list[Piece]:
    if piece.text.startswith(_ENDS_OF_SENTENCE) and piece.text[2:3] != ".":  # no ellipsis
        piece = _part(piece, 1, len(piece.text), piece.kind)  # of a template without a caption
    prefix, button = (
        _SCREEN_READER_PREFIX.match(piece.text),
        _BUTTON_AFTER_CAPTION.search(piece.text),
    )
    # a dash before a caption may begin direct speech
    bars = f"{_BARS}–—" if piece.kind is BlockKind.CREDIT else _BARS
    has_bar = piece.text[0] in bars or piece.text[-1] in _BARS  # the credit is beside it
    if prefix or button or has_bar:
        start = prefix.end() if prefix else len(piece.text) - len(piece.text.lstrip(bars))
        end = button.start() if button else len(piece.text.rstrip(f" {_BARS}"))
        piece = _part(piece, start, max(start, end), piece.kind)
    text = piece.text
    first, _, rest = text.partition("\n")
    if rest and _is_owner_or_credit(first) and not _is_owner_or_credit(rest):
        credit = _part(piece, 0, len(first), BlockKind.CREDIT)
        return [_part(piece, len(first), len(text), BlockKind.CAPTION), credit]
    caption, _, last = text.rpartition("\n")
    if caption and _may_sign(last, caption):
        credit = _part(piece, len(caption), len(text), BlockKind.CREDIT)
        return [_part(piece, 0, len(caption), BlockKind.CAPTION), credit]
    inner = _CREDIT_INSIDE.search(text)
    if inner:
        credit = _credit_with_label(piece, inner.end(), "Credit")
        before = [_part(piece, 0, inner.start(), BlockKind.CAPTION)] if inner.start() else []
        return [*before, credit]
    labelled = _CREDIT_LABEL.match(text) if len(text) <= _LONGEST_LABELLED else None
    if labelled:
        return [_credit_with_label(piece, labelled.end(), labelled.group().rstrip())]
    at = min(_credit_start(text), _site_in_brackets(text, site))
    caption = text[:at].strip()
    describes = text[at:].lstrip()[:1] == "(" and len(caption) > _SHORTEST_DESCRIPTION
    describes = describes and not is_credit(caption) and not may_be_name(caption)
    is_name = may_be_name(text) and ("/" in text or piece.kind is BlockKind.CREDIT)
    is_maker = is_credit(text) or is_name  # in a caption, "Ida Lund (AP)" may be who is shown
    if (is_maker and not describes) or not any(map(str.isalnum, caption)):
        piece.kind = BlockKind.CREDIT
        return [piece]
    if at == len(text):
        return [piece]
    end = len(text[:at].rstrip(_CREDIT_SEPARATORS))
    return [_part(piece, 0, end, BlockKind.CAPTION), _part(piece, at, len(text), BlockKind.CREDIT)]


def _is_owner_or_credit(line: str) -> bool:
    return _OWNER.match(line) is not None or is_credit(line)


def _credit_start(caption: str) -> int:
    """Return where the credit at the end of a caption begins; its length if there is none."""
    return min(find_credit(caption), _bracketed_credit(caption), _credit_after_sentence(caption))


def _site_in_brackets(caption: str, site: str) -> int:
    """Return where the name of the site in brackets begins; the text's length if it is not last."""
    is_last = bool(site) and caption.endswith((f"({site})", f"[{site}]"))
    return len(caption) - is_last * (len(site) + len("()"))


def _bracketed_credit(caption: str) -> int:
    """Return where a final bracket with name and agency begins; the text's length if none."""
    found = _NAME_AND_AGENCY.search(caption, max(0, len(caption) - _LONGEST_LABELLED))
    return found.start() if found else len(caption)


def _credit_after_sentence(caption: str) -> int:
    """Return where a credit after the last sentence of a caption begins; else the text's length."""
    end = max(caption.rfind(sign) for sign in _SENTENCE_SIGNS)
    last_word = caption[: max(0, end)].rpartition(" ")[2]
    is_title = last_word[:1].isupper() and len(last_word) <= _LONGEST_TITLE
    if end < _SHORTEST_DESCRIPTION or is_title:
        return len(caption)
    credit = caption[end + 1 :].lstrip(f" {_BARS}")
    is_name_in_brackets = credit[:1] in "([" and may_be_name(credit) and "/" not in credit
    if is_name_in_brackets or not may_be_credit(credit):  # a name may be that of who is shown
        return len(caption)
    return len(caption) - len(credit)


def _credit_with_label(piece: Piece, end: int, label: str) -> Piece:
    """Return a credit whose label the page separated by styling only: "CreditIda Lund"."""
    credit = _part(piece, end, len(piece.text), BlockKind.CREDIT)
    credit.text = f"{label}: {credit.text}"
    credit.marks = marks_moved(credit.marks, len(label) + len(": "))
    return credit


def _part(piece: Piece, start: int, end: int, kind: BlockKind) -> Piece:
    text = piece.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    marks = marks_before(marks_after(piece.marks, start), len(text))
    return Piece(kind, text, marks, tag=piece.tag, value=piece.value)
