"""Trims the end of an article: crumbs (stray short lines), and sections with others' comments."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence, names_contributors
from reader.parsing.html.blocks.headings import is_bold
from reader.parsing.html.dom.tree import HEADING_LEVELS
from reader.parsing.html.furniture.article_top import has_two_dates
from reader.parsing.html.furniture.boxes import is_field
from reader.parsing.html.furniture.piece_values import is_boxed_short_sentence
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.metadata.bylines import clean_name
from reader.parsing.html.pieces.piece import (
    Piece,
    Region,
    WalkedPage,
    characters_of,
    main_container_name,
)
from reader.parsing.lines.corrections import corrects, heads_correction
from reader.parsing.lines.signatures import names_person
from reader.parsing.lines.written_dates import bare_date, iso_date, states_publication_date
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import contains_any

WORDS_OF_COMMENTS = (
    "omment", "coment", "koment", "комент", "коммент", "discussion", "conversation", "diskuse",
    "responses", "replies", "reacties", "réactions", "lesermeinung", "yorum", "talkback",
    "评论", "評論", "コメント", "댓글",
)  # fmt: skip
"""Each heading of comments contains one of these, in lower case."""

_SHORT = 60  # characters
_LINES_OF_ADDRESS = 2  # line breaks
_NEAR_TOP = 10  # pieces
_LONGEST_DATE = 30  # characters
_MOST_AFTER_ARTICLE = 2  # pieces after an article
_MOST_BEFORE_CORRECTION = 12  # pieces, such as topics and buttons
_LONGEST_LIST = 50  # items at the end that are examined
_LONGEST_ANSWER = 40  # characters
_FIRST_HALF = 0.5  # of the text; comments on an article are in the second half
# Headings of sections in which others speak; matched against lower case.
_HEADINGS_OF_OTHERS = lazily(
    r"(?:\d{1,5}\s)?(?:comments?|responses?|replies|reviews?|thoughts?|kommentare?|commentaires?|comentarios?"
    r"|comentários?|commenti|komentarze|комментари\w+|reacties|kommentarer|yorum(?:lar)?)\s?\(\d{1,5}\)$"
    r"|\d{1,5}\s(?:comments?|responses?|replies|thoughts?|kommentare?|commentaires?|comentarios?|comentários?"
    r"|commenti|reacties|kommentarer|komentarz(?:e|y)?|yorum)\b.{0,200}$"
    r"|(?:leser)?kommentare$|lesermeinungen$|kommentarer$|commentaires$|comentarios$|comentários$"
    r"|commenti$|komentarze$|reacties$|yorumlar$|talkbacks$|diskuse$|(?:网友|读者|最新)?评论$|vos\sréactions$|join\sthe\sconversation$"
    r"|one\s(?:comment|response|thought)\s(?:on|to)\b.{0,200}$|(?:leave|post|write)\s(?:a|your)\s(?:comment|reply|review)\b.{0,40}$|join\sthe\sdiscussion$"
    r"|(?:discussion|comments?)\s(?:about|on)\sthis\s(?:post|article|story)$|(?:reader|user)\s(?:comments|reviews)$"
    r"|(?:memories|tributes)\s(?:and|&)\scondolences(?:\sfor\s.{0,80})?$|condolences$|similar\s(?:threads|topics|questions|posts|articles|stories)$|guest\s?book$|press\smentions$"
    r"|what\s(?:our\s)?readers\sare\ssaying$|was\smeinen\ssie\?$|vélemény,\shozzászólás\?$"
    r"|schreiben?\s(?:sie\s)?(?:einen\s)?kommentar.{0,20}$"
    r"|(?:(?:hinterlass|verfass)(?:en?)?\s(?:sie\s)?(?:einen\s)?kommentar|laiss(?:er|ez)\sun\scommentaire"
    r"|(?:ajouter|écrire|publier)\sun\scommentaire|deja\s(?:una?|tu)\s(?:comentario|respuesta)|escrib[ea]\sun\scomentario"
    r"|(?:añadir|agregar|publicar)\s(?:un\s)?comentario|deix[ea]r?\s(?:um|uma|(?:o\s)?seu|un)\s(?:comentário|resposta|comentari)"
    r"|(?:lascia|scrivi|aggiungi)\suna?\s(?:commento|risposta)|(?:geef|laat|plaats|schrijf)\seen\sreactie"
    r"|(?:lämna|skriv)\se(?:tt|n)\s(?:svar|kommentar)|(?:legg\sigjen|skriv|efterlad)\s(?:et|en)\s(?:svar|kommentar)"
    r"|(?:dodaj|zostaw|napisz)\skomentarz|(?:napsat|přidat)\skomentář|vastaa|bir\s(?:yanıt|cevap)\syazın"
    r"|lasă\sun\s(?:răspuns|comentariu)|αφήστε\s(?:μια\sαπάντηση|ένα\sσχόλιο)|залишити\s(?:відповідь|коментар)"
    r"|(?:оставить|добавить)\sкомментарий)(?:\s.{0,25}(?:abbrechen|annul|anul|cancel|avbryt|zrušit|peruuta|iptal|ακύρωση"
    r"|скасувати|отменить).{0,25})?[.!:]?$|(?:einen\s)?kommentar\s(?:schreiben|verfassen|hinterlassen|abgeben)$"
    r"|comentar$"
    r"|tu\ssuscripción\sse\sestá\susando\sen\sotro\sdispositivo$"
    r"|about\sthe\s(?:author|writer|reporter|columnist|contributor)s?$|over\sde\sauteurs?$|om\s(?:författar|forfatter)(?:en|ne|na)$"
    r"|o\sautor(?:ze|ce|kach|ach)$|acerca\sde(?:l|\sla)\sautora?$|(?:(?:informazioni\s)?sull|chi\sè\sl)['’]autor[ei]$"
    r"|über\s(?:den|die)\sautor(?:in|en)?$|à\spropos\sde\sl['’](?:auteure?|autrice)$"
    r"|sobre\s(?:la\sfirma|el\sautor|la\sautora|os?\sautor(?:es)?|a\sautora)$|l['’]autor[ei]$"
    r"|コメント(?:を(?:書く|残す))?$|(?:发表|發表|寫|写)(?:评论|評論)$|(?:網友|讀者|最新)?評論$|댓글(?:\s?\d{1,5})?$"
    r"|(?:著者|筆者|執筆者)(?:について|紹介|プロフィール)$|この記事を書いた人$|(?:关于|關於)作者$|作者(?:简介|簡介|介绍|介紹)$"
    r"|(?:저자|필자|기자)\s?소개$|об\sавторе$|про\sавтора$|yazar\shakkında$"
)
_WISHES = lazily(
    r":\s(?:if\s(?:you|there)|to\sreport|please|have\syou)\b"
)  # of a paper for its errors
_LINKED_SHARE = 0.9
_LONGEST_NOTICE = 200  # characters
_RIGHTS = lazily(
    r"(?:all\s+rights\s+reserved|alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés|todos\s+los\s+derechos"
    r"\s+reservados|todos\s+os\s+direitos\s+reservados|tutti\s+i\s+diritti\s+riservati|alle\s+rechten\s+voorbehouden"
    r"|무단\s?전재[^\n]{0,24}금지(?:합니다|됩니다|함)?(?!\w)|禁無断転載"
    r"|無断(?:転載|複製)[^\n]{0,12}禁(?:じます|じる|ず|止(?:です|します)?)(?!\w))"
)
_RIGHTS_WORDS = (
    *("reserved", "vorbehalten", "réservés", "reservados", "riservati", "voorbehouden"),
    *("무단", "無断"),
)
# below very short articles, too
_COUNTED_HEADING = lazily(r"\d{1,5}\s\w{5,14}$|\w{5,14}\s?\(\d{1,5}\)$")
_SENTENCE = 25  # value
_DISCLAIMER = lazily(
    r"[【\[（(]?\s?(?:(?:免责|免責|版权|版權|特别|特別|郑重|重要)?[声聲]明|风险提示)\s?[】\])）:：]"
)
_CONTACTS = lazily(
    r"(?:\w{2,12}\s+){0,2}(?:contacts?|\w{0,12}kontakte?|contactos?|contatt[oi]|contatos?|rückfragen"
    r"|ansprechpartner(?:in)?)(?:\s+\w{2,12})?\s?:?"
)
_LABEL_END = lazily(r"[:\n]")
_LINES_OF_CONTACT = 6  # pieces, with the label and a paragraph before it
_LONGEST_CONTACT = 200  # characters
_TELEPHONE = lazily(r"(?:\d[\s./()-]{0,3}){6}")
# Whose text it is, after the last sentence: "© Saltrey Post", "– Saltrey.example".
_SIGN_OFF = lazily(r"\s(?:©|[–—/])[^!?\n]{1,30}$")
_RELEASE_END = lazily(
    r"SOURCE:?\s+[A-Z][^\n]{2,80}$|(?i:(?:\w{2,12}\s+){0,2}contacts?|kontakt)\s?:?\n[^@]{3,160}@\w"
)
_WORDS_OF_OTHERS = (  # each such heading contains one of these, and few other headings do
    "comment", "respons", "repl", "review", "thought", "komment", "coment", "koment", "коммент",
    "yorum", "discussion", "lesermeinung", "talkback", "diskuse", "réactions",
    "conversation", "condolences", "similar", "guest", "mentions", "meinen",
    "respuesta", "resposta", "risposta", "reactie", "svar", "vastaa", "yanıt", "cevap", "răspuns",
    "απάντηση", "σχόλι", "відповідь", "комент", "hozzászól", "writer", "reporter", "columnist",
    "contributor", "författ", "forfatt", "readers", "author",
    "autor", "auteur", "autrice", "firma", "dispositivo",
    "コメント", "评论", "評論", "댓글", "著者", "筆者", "執筆者", "記事を書いた人", "作者", "소개",
    "автор", "yazar",
)  # fmt: skip


def drop_sections_of_others(pieces: list[Piece], container_names: Sequence[str]) -> list[Piece]:
    """Return the pieces without sections of comments, condolences etc. in the second half.

    A section in a box of its own, with its heading, may be anywhere, and ends with the box. The one
    below a heading with their number may also be, unless that was dropped with what is directly
    below it: beside buttons, it tells above a text how many there are.

    Args:
        pieces: Those of the article, in order.
        container_names: As in `WalkedPage`.
    """
    kept: list[Piece] = []
    main_container = main_container_name(pieces, container_names)
    boxed = False  # whether the section that is dropped is in a box of its own
    level = 0  # of the heading whose section is dropped; 0 outside
    half = _FIRST_HALF * characters_of(pieces)
    done = 0
    text_begun = False  # whether a sentence of the article has occurred
    main_begun = False  # whether one in its main container has
    apart = [container_names[piece.container_id] != main_container for piece in pieces]
    for piece, is_apart, is_next_apart in zip(pieces, apart, (*apart[1:], True), strict=False):
        done += len(piece.text)
        depth = HEADING_LEVELS.get(piece.tag, 0)
        if boxed and not is_apart:
            level, boxed = 0, False
        if depth:  # also for a heading that was typed as promotion
            if level and depth <= level:
                level, boxed = 0, False
            heading = piece.text.lower()
            if is_heading_of_others(heading) and (
                done > half
                or (main_begun and is_apart and is_next_apart)
                or (text_begun and not piece.dropped and _COUNTED_HEADING.match(heading))
            ):
                level, boxed = depth, main_begun and is_apart
        if piece.value > _SENTENCE:
            text_begun = True
            main_begun = main_begun or not is_apart
        if not (level or piece.dropped):
            kept.append(piece)
    return kept


def is_heading_of_others(heading: str) -> bool:
    """Whether the section of this heading (in lower case) contains what others say."""
    return (
        contains_any(heading, _WORDS_OF_OTHERS) and _HEADINGS_OF_OTHERS.match(heading) is not None
    )


def drop_single_date_item(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without a date of publication that is a one-item list near the top."""
    around = (None, *pieces, None)
    return [
        piece
        for at, piece in enumerate(pieces)
        if at >= _NEAR_TOP
        or piece.kind is not BlockKind.LIST_ITEM
        or any(
            other is not None and other.kind is BlockKind.LIST_ITEM
            for other in (around[at], around[at + 2])
        )
        or len(piece.text) >= _LONGEST_DATE
        or not (iso_date(piece.text) or states_publication_date(piece.text))
    ]


def with_notices(pieces: list[Piece], walked: WalkedPage, container: Region) -> list[Piece]:
    """Return the pieces with the lines after their container that belong to the article.

    The line directly after it names who worked on the article, or one soon after it says what was
    wrong in an earlier version. Both are marked as sure, and so is such a line at the end of it.
    """
    after = walked.pieces[container.end : container.end + _MOST_BEFORE_CORRECTION]
    correction = _correction_in(pieces[-_MOST_BEFORE_CORRECTION:])
    added = [] if correction else _correction_in(after)
    if added and _is_about_others(added[-1], after[: after.index(added[0])]):
        added = []
    for piece in (*correction, *added):
        piece.confirmed, piece.dropped = True, False
    for piece in after[:_MOST_AFTER_ARTICLE]:
        if (
            piece.kind is BlockKind.PARAGRAPH
            and not (piece.dropped or piece in added)
            and names_contributors(piece.text)
        ):
            piece.confirmed = True
            return [*pieces, piece, *added]
    return pieces + added


def _is_about_others(notice: Piece, above: list[Piece]) -> bool:
    """Whether a notice is a comment, belongs to another story, or asks the reader to do something.

    Such a story has its linked title in the same box: "Editor's note: This is the second part".
    """
    if is_promo(notice.text.partition(":")[2].strip()) or _WISHES.search(notice.text.lower()):
        return True
    titles = (piece for piece in above if piece.level and piece.link_share > _LINKED_SHARE)
    return any(map(_heads_others, above)) or any(
        piece.container_id == notice.container_id for piece in titles
    )


def _heads_others(piece: Piece) -> bool:
    return len(piece.text) < _SHORT and is_heading_of_others(piece.text.lower())


def _correction_in(pieces: list[Piece]) -> list[Piece]:
    """Return the first line about an earlier version of the article, after its heading, if any."""
    for at, piece in enumerate(pieces):
        if piece.dropped or piece.kind is not BlockKind.PARAGRAPH:
            continue
        above = pieces[max(0, at - 1) : at]
        if above and above[0].level and heads_correction(above[0].text):
            return [*above, piece]
        if corrects(piece.text):
            return [piece]
    return []


def trim_end(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without crumbs at the end: empty headings, short non-sentences."""
    end = len(pieces)
    _confirm_fields(pieces)
    while end and (
        _is_stray_end_line(pieces[end - 1]) or _is_apart(pieces, end) or _announces_cut(pieces, end)
    ):
        is_text = (
            _ends_list(pieces, end)
            or _is_letter_signature(pieces, end)
            or _signs_last_quotation(pieces, end)
        )
        if _is_contact(pieces, end) or (is_text and not _is_date_field(pieces[end - 1])):
            break
        end -= 1
    return pieces[:end]


def _confirm_fields(pieces: list[Piece]) -> None:
    """Mark as sure the last lines that are a label in bold and a value: "**When:** at noon".

    A single one may be the author or a topic.
    """
    fields = list(takewhile(is_field, reversed(pieces)))
    if len(fields) > 1:
        for piece in fields:
            piece.confirmed = True


def _announces_cut(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece is a line with a colon, and the link it announced has been cut."""
    last = pieces[end - 1]
    is_line = last.kind is BlockKind.PARAGRAPH and len(last.text) < _SHORT
    was_cut = end < len(pieces) and pieces[end].link_chars > 0
    return was_cut and is_line and last.announces


def _ends_release(text: str) -> bool:
    """Whether a text names the issuer of a press release, or its press contact."""
    return _RELEASE_END.match(text) is not None


def _is_letter_signature(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece is the closing and signature of a letter, in two lines."""
    last, before = pieces[end - 1], pieces[end - 2] if end > 1 else None
    if before is None or last.kind is not BlockKind.PARAGRAPH or last.link_chars:
        return False
    greeting, line_break, name = last.text.partition("\n")
    if line_break and sum(map(_is_signature, pieces[:end])) > 1 and _is_signature(last):
        return True  # letters from several readers, each with name and place
    name = name.partition("\n")[0]  # a place or office may follow
    signed = line_break and greeting.endswith(",") and clean_name(name) == name
    return bool(signed) and before.container_id == last.container_id


def _signs_last_quotation(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece says whose the quotation above it is, as below earlier ones."""
    if end < 2 or not _is_signed(pieces[end - 2], pieces[end - 1]):
        return False
    return any(_is_signed(piece, below) for piece, below in pairwise(pieces[: end - 1]))


def _is_signed(quotation: Piece, below: Piece) -> bool:
    """Whether the line below a quotation is a name, perhaps with what somebody is."""
    is_line = below.kind is BlockKind.PARAGRAPH and len(below.text) < _SHORT
    if quotation.kind is not BlockKind.QUOTATION or not is_line or below.link_chars:
        return False
    return names_person(below.text.partition("\n")[0])


def _is_contact(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece says how to reach somebody, as press releases end.

    Below any heading, it is an address in several lines; below "Contact", also a few lines, if they
    are not in a box apart from the text.
    """
    last, before = pieces[end - 1], pieces[end - 2] if end > 1 else None
    if before is None or last.kind is BlockKind.HEADING:
        return False
    several = last.text.count("\n") >= _LINES_OF_ADDRESS and "@" in last.text
    if several and before.kind is BlockKind.HEADING:
        return True
    label = _LABEL_END.split(last.text, 1)[0].lower()
    if (
        _is_reached(last)
        and last.container_id == before.container_id
        and _CONTACTS.fullmatch(label)
    ):
        return True
    lines = pieces[max(0, end - _LINES_OF_CONTACT) : end]
    if not any(map(_is_reached, lines)):
        return False
    label = next(
        (at for at, each in enumerate(lines) if _CONTACTS.fullmatch(each.text.lower())), len(lines)
    )
    return any(map(_is_reached, lines[label + 1 :])) and all(
        each.container_id == last.container_id for each in lines[max(0, label - 1) :]
    )


def _is_reached(piece: Piece) -> bool:
    """Whether a line contains an address for mail or a telephone number."""
    text = piece.text
    return len(text) <= _LONGEST_CONTACT and ("@" in text or _TELEPHONE.search(text) is not None)


def _is_signature(piece: Piece) -> bool:
    """Whether a piece is all bold and has two short lines: a name, and a place."""
    _, line_break, place = piece.text.partition("\n")
    return is_bold(piece) and bool(line_break) and "\n" not in place and len(piece.text) < _SHORT


def _ends_list(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece belongs to a list that contains an item of prose."""
    for piece in reversed(pieces[max(0, end - _LONGEST_LIST) : end]):
        if (
            piece.kind is not BlockKind.LIST_ITEM
            or piece.container_id != pieces[end - 1].container_id
        ):
            return False
        if piece.value > 0:
            return True
    return False


def _is_last_notice(piece: Piece) -> bool:
    """Whether a piece says that all rights are reserved, links to another story, or asks."""
    if piece.link_share > _LINKED_SHARE and piece.text.endswith(("?", "!")) and not piece.confirmed:
        return True
    if piece.tag != "p" and _asks_reader(piece):
        return True
    if len(piece.text) >= _LONGEST_NOTICE:
        return False
    if "明" in piece.text[:8] or "示" in piece.text[:8]:
        return _DISCLAIMER.match(piece.text) is not None
    low = piece.text.lower()
    return contains_any(low, _RIGHTS_WORDS) and _RIGHTS.search(low) is not None


def _is_apart(pieces: list[Piece], end: int) -> bool:
    """Whether the last piece is in a box of its own, and a request or a very short sentence.

    Where the text is in such boxes as well, a short sentence may be its last one.
    """
    last, before = pieces[end - 1], pieces[end - 2] if end > 1 else None
    if before is None or last.kind is not BlockKind.PARAGRAPH:
        return False
    if last.container_id == before.container_id:
        return False
    above = reversed(pieces[max(0, end - _LINES_OF_CONTACT) : end - 1])
    text = next((piece for piece in above if piece.value > 0), before)
    return _asks_reader(last) or (is_boxed_short_sentence(last) and last.tag != text.tag)


def _asks_reader(piece: Piece) -> bool:
    """Whether a line is a question and a linked answer: "Have we missed something? Tell us."."""
    question, mark, answer = piece.text.partition("? ")
    last = max((each.end for each in piece.marks if each.href), default=0)
    return bool(mark) and 0 < len(answer) <= _LONGEST_ANSWER and last > len(question) + 2


def _is_stray_end_line(piece: Piece) -> bool:
    if piece.confirmed and (piece.kind is BlockKind.LIST_ITEM or is_field(piece)):
        return False
    if piece.kind in (BlockKind.HEADING, BlockKind.RULE, BlockKind.PROMO):
        return True
    if piece.kind is BlockKind.PARAGRAPH:
        ended = (
            max(len(piece.text), piece.value) >= _SHORT
            or ends_sentence(piece.text)
            or ends_sentence(_SIGN_OFF.sub("", piece.text))
        )
        dated = has_two_dates(piece.text) or states_publication_date(piece.text)
        if dated or _is_last_notice(piece):
            return True
        return not ended and not names_contributors(piece.text) and not _ends_release(piece.text)
    if piece.kind is not BlockKind.LIST_ITEM:
        return False
    return piece.value <= 0 or _is_date_field(piece)


def _is_date_field(piece: Piece) -> bool:
    """Whether a piece is a date in a list, or the label of a field such as "Date modified:"."""
    if piece.tag not in ("dt", "dd", "time") or len(piece.text) >= _LONGEST_DATE:
        return False
    return bool(bare_date(piece.text)) or piece.text.endswith(":")
