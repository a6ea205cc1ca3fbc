"""Classifies small boxes inside an article: products, subscription requests, facts, cards."""

from collections.abc import Sequence

from reader.model.article import BlockKind, InlineKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.blocks.headings import heading_key, is_bold
from reader.parsing.html.blocks.speakers import is_in_marks
from reader.parsing.html.dom.addresses import leads_to_file, stays_on_site
from reader.parsing.html.dom.images import is_picture_file
from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.furniture.donations import asks_for_support
from reader.parsing.html.furniture.piece_values import state_values
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.furniture.titles_of_links import count_stories, leads_to_pages_of
from reader.parsing.html.pieces.piece import Piece, characters_of
from reader.parsing.lines.corrections import corrects, heads_correction
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import phrase_set

LARGEST_BOX = 12  # pieces by which a box is classified
_LARGEST_REQUEST = 8  # pieces of a box that asks to subscribe, follow or read on
_NEWSLETTERS = phrase_set("""
    newsletter;newsletters;our newsletter;unser newsletter;infolettre;notre newsletter;boletín
    boletines;nieuwsbrief;nyhetsbrev;nyhedsbrev;uutiskirje;рассылка;ニュースレター;メールマガジン
    メルマガ;简报;新闻简报;電子報;电子报;뉴스레터""")
_SUBSCRIBING = phrase_set("""
    subscribe;subscribe now;abonnieren;jetzt abonnieren;s'abonner;je m'abonne;suscribirse
    suscribirme;suscribete;suscríbete;abbonati;assinar;assine;subscrever;abonneren;prenumerera
    subskrybuj;odebírat;přihlásit odběr;feliratkozom;feliratkozás;abonează-te;tilaa;подписаться
    підписатися;abone ol;購読する;订阅;立即订阅;免费订阅;訂閱;立即訂閱;구독;구독하기""")
"""Words on the button of a newsletter, or of an offer, or on a link to it."""
_ENROLLING = phrase_set("""
    sign up;sign me up;sign up now;sign up for free;join;join now;join free;register;register now
    anmelden;jetzt anmelden;kostenlos anmelden;s'inscrire;je m'inscris;m'inscrire;apúntate;iscriviti
    inscrever-se;inscreva-se;aanmelden;inschrijven;anmäl dig;tilmeld;tilmeld dig;meld deg på
    zapisz się;登録;登録する;今すぐ登録""")
"""Words on such a button; a link of these may lead to a course or a club."""
_FACTS = phrase_set("""
    fact;facts;the facts;key facts;fact file;fact box;factbox;at a glance;in brief;fakten;fakt
    daten und fakten;zahlen und fakten;steckbrief;repères;en bref;chiffres clés;datos;los datos
    ficha;en breve;scheda;la scheda;in breve;fatos;factos;feiten;de feiten;fakta;faktaruta
    faktaboks;faktarutan;tietoa;fakty;факты""")
"""Titles of boxes of facts, before a colon and what they are about."""
_VERDICTS = phrase_set("""
    verdict;our verdict;the verdict;rating;our rating;truth rating;ruling;our ruling;finding
    bewertung;unsere bewertung;urteil;fazit;verdikt;notre verdict;conclusion;veredicto;calificación
    conclusión;verdetto;valutazione;conclusão;classificação;oordeel;beoordeling;conclusie;omdöme
    slutsats;vurdering;konklusjon;konklusion;ocena;werdykt;вердикт;оценка;karar;sonuç""")
"""Titles above the word by which a claim is rated: "False"."""
_VOTING = lazily(
    r"\b(?:rate|vote[sd]?|voting|log\s?in|sign\s?in|stimmen?|abstimmen|noter|votez|votar|vota|votos"
    r"|puntúa|stem|rösta)\b",
    IGNORECASE,
)  # by readers
_AROUND_BUTTON = " \u200b→›»>!"
_LARGEST_OFFER = 3  # pieces above such a button of which none asks
_SPEECH_MARKS = frozenset('“”„»«"')
_LONGEST_REST = 120  # characters of a piece in it that does not ask itself
_WORDS = 25  # characters; a longer list item is more than a label
_SHORTEST_NAME = 15  # characters of the name of a document; "PDF (1.2 MB)" has fewer
_FULLY_LINKED_SHARE = 0.8  # share of a line that is linked
_FEWEST_STORIES = 5
_MOST_POINTS = 6
_LONGEST_BUTTON = 30  # characters
_CARD_PIECES = 3  # pieces
_FEWEST_LINES = 4  # pieces of two teasers
_LARGEST_TEASER = 6  # pieces: picture, label, title, summary, date, button
_SIGNED = 2  # pieces of a pull quote and who said it, or of a verdict and its title
_LONGEST_SUMMARY = 200  # characters
_NAME = 40  # characters of the name of a section
_LONGEST_OFFER = 500  # characters
_LONGEST_LABEL = 60  # characters
_FEWEST_SPACES = 3
_TEXT_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_REQUEST_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.IMAGE})
_NEVER_ASKING = frozenset({BlockKind.IMAGE, BlockKind.CREDIT})  # "© Saltrey Press" asks nothing
_HEAD = 3  # pieces of a correction
_HEAD_KINDS = frozenset({BlockKind.HEADING, BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.CREDIT})
_TOP_LINES = 14  # between a headline and the text: subheadline, picture, byline, buttons
_HEAD_LINES = 4  # between a headline and its text: date, author
_AROUND_HEADED = 3  # pieces: one before a box, a heading and a paragraph after it
_FEW_LINKED = 0.3  # share of a paragraph
_SPACES_OF_COUNTED = 2  # as in "length of the quay"
_FIGURE = lazily(r"\d")
_TIME = lazily(r"\d:\d\d")
_PRICE = lazily(r"[$€£¥₹]\s?\d|\d\s?(?:€|£|zł|kr\b)")
_OFFER = lazily(
    r"\W{0,3}(?:check|see|view|compare|get)\s+(?:the\s+|latest\s+)?(?:price|deal|offer|it\s+(?:at|on))"
    r"|(?:buy|shop|order)\s+(?:it\s+)?(?:now|here|at|on|from)\b|zum\s+(?:angebot|shop|produkt)"
    r"|(?:jetzt\s+)?(?:kaufen|bestellen)\s*(?:bei|$)|voir\s+(?:le\s+prix|l[’']offre)|acheter\b"
    r"|ver\s+(?:precio|oferta)|comprar\b|acquista\b|vedi\s+(?:prezzo|offerta)|bekijk\s+(?:prijs|aanbieding)"
)


def is_product(box: Sequence[Piece]) -> bool:
    """Whether a box describes a product for sale: in a shopping guide that is the text."""
    if not any(
        piece.value > _LONGEST_LABEL and piece.tag == "p" and not piece.link_chars for piece in box
    ):
        return False
    short = [piece.text.lower() for piece in box if len(piece.text) < _LONGEST_LABEL]
    return any(_PRICE.search(text) or _OFFER.match(text) for text in short)


def is_correction(box: Sequence[Piece]) -> bool:
    """Whether a box is a correction notice about an earlier version of the article."""
    if not 0 < len(box) <= _HEAD:
        return False
    headed = len(box) > 1 and box[1].value > 0 and heads_correction(box[0].text)
    return headed or any(corrects(piece.text) for piece in box)


def is_key_points(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is the article's summary in a few key points without links."""
    if not 1 < end - start <= _MOST_POINTS + 1:
        return False
    points = pieces[start + (pieces[start].kind is BlockKind.HEADING) : end]
    return 1 < len(points) <= _MOST_POINTS and all(
        piece.in_standfirst and piece.kind is BlockKind.LIST_ITEM and not piece.link_chars
        for piece in points
    )


def is_fact_box(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is a fact box between paragraphs of an article.

    It has a heading with text below it, no links, and no promotion. Below "Facts: The sluice", the
    text may be shorter. A heading above a list of values may also end a section.
    """
    box = pieces[start:end]
    if len(box) < 2:
        return False
    if (
        _ends_section(pieces, start, end)
        and _lists_values(box)
        and not any(piece.link_chars for piece in box)
        and not box[0].text.endswith(("?", "？"))  # of a poll
    ):
        return True
    says_so = heading_key(box[0]).partition(":")[0] in _FACTS
    has_title = box[0].kind is BlockKind.HEADING or len(box[0].text) <= _LONGEST_LABEL
    return (
        has_title
        and _is_between_prose(pieces, start, end, least=0 if says_so else _LONGEST_LABEL)
        and all(piece.kind in _TEXT_KINDS for piece in box)
        and characters_of(box[1:]) > (_WORDS if says_so else _LONGEST_LABEL)
        and not any(piece.link_chars or is_promo(piece.text) for piece in box)
    )


def states_facts(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether a box whose names say that it holds facts contains sentences, and no links.

    They say who somebody is, how a claim was rated, or how much of something there is, each in a
    line of its own. Star ratings are no sentence, questions and exclamations may ask for them, and
    boxes with shops and prices have links. Below a title, several paragraphs may link words.
    """
    box = pieces[start : min(end, start + LARGEST_BOX + 1)]
    if end - start > LARGEST_BOX:
        return False
    if any(piece.link_chars for piece in box):
        return _is_headed_prose(box)
    if _lists_values(box):
        return True
    sentences = [piece.text for piece in box if ends_sentence(piece.text)]
    facts = [len(text) for text in sentences if not text.endswith(("?", "!"))]
    return (
        (
            any(len(text) > _LONGEST_LABEL for text in sentences)
            or sum(size for size in facts if size > _WORDS) > _LONGEST_LABEL
        )
        and all(piece.kind in _TEXT_KINDS for piece in box)
        and not any(is_promo(piece.text) for piece in box)
    )


def states_verdict(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` says in a few words how a claim was rated, below such a title.

    The title may be above the box. Stars and counts of votes are no words, or have figures.
    """
    around = pieces[max(0, start - _SIGNED) : end]
    lines = [piece for piece in around if piece.kind is not BlockKind.IMAGE][-_SIGNED:]
    if len(lines) < _SIGNED or end - start > _CARD_PIECES:
        return False
    title, rated = lines
    words = rated.text
    return (
        heading_key(title) in _VERDICTS
        and rated.link_share < _FULLY_LINKED_SHARE
        and len(words) <= _LONGEST_LABEL
        and _FIGURE.search(words) is None
        and _VOTING.search(words) is None
        and not is_promo(words)
        and any(map(str.isalpha, words))
    )


def _is_headed_prose(box: Sequence[Piece]) -> bool:
    """Whether a box is a title above several paragraphs of sentences, with few words linked."""
    title, *paragraphs = box
    return (
        len(title.text) <= _LONGEST_LABEL
        and not title.link_chars
        and len(paragraphs) > 1
        and all(
            piece.kind is BlockKind.PARAGRAPH
            and len(piece.text) > _LONGEST_LABEL
            and piece.link_share < _FEW_LINKED
            and ends_sentence(piece.text)
            and not is_promo(piece.text)
            for piece in paragraphs
        )
    )


def _lists_values(box: Sequence[Piece]) -> bool:
    """Whether a box is a heading and a list, most of which is a label with a value or a figure."""
    title, *items = box
    if title.kind is not BlockKind.HEADING or any(is_promo(item.text) for item in items):
        return False
    return state_values(items) and characters_of(items) > _NAME


def is_field(piece: Piece) -> bool:
    """Whether a paragraph is a label in bold, a colon and a value, without links."""
    label, colon, value = piece.text.partition(":")
    mark = piece.marks[0] if piece.marks else None
    return (
        mark is not None
        and piece.kind is BlockKind.PARAGRAPH
        and not piece.link_chars
        and bool(colon and value)
        and mark.inline is InlineKind.STRONG
        and mark.start == 0
        and len(label) <= mark.end <= len(label) + 1
        and not is_promo(piece.text)
    )


def begins_story(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether a "teaser" is the beginning of the story below it, not a card of another story.

    It is prose in which at most a few words are linked: several paragraphs, or one at the top of
    the page.
    """
    box = [piece for piece in pieces[start:end] if not _is_label(piece)]
    prose = [
        piece for piece in box if piece.value > _LONGEST_LABEL and piece.link_share < _FEW_LINKED
    ]
    if len(prose) < len(box) or not prose or not all(ends_sentence(each.text) for each in prose):
        return False
    if len(prose) > 1:
        return True
    before = pieces[max(0, start - _HEAD_LINES) : start]
    follows_headline = any(piece.is_headline for piece in before)
    prose[0].in_standfirst = follows_headline and not any(
        piece.value > 0 and ends_sentence(piece.text) for piece in before if piece.level != 1
    )
    return prose[0].in_standfirst or _is_first_paragraph(
        prose[0], pieces[max(0, start - _TOP_LINES) : start]
    )


def _is_first_paragraph(piece: Piece, before: Sequence[Piece]) -> bool:
    """Whether only the head of the page and its picture precede a paragraph."""
    follows_headline = any(each.is_headline for each in before)
    return follows_headline and not piece.link_chars and all(map(_is_of_head, before))


def _is_of_head(piece: Piece) -> bool:
    """Whether a piece belongs to the head of a page: headline, picture, or line with the date."""
    return piece.kind in _HEAD_KINDS or piece.value <= 0 or _is_dated(piece)


def _is_label(piece: Piece) -> bool:
    """Whether a piece is a short label of the story, such as reading time or comment count."""
    return piece.kind is BlockKind.PARAGRAPH and piece.value <= 0


def is_pull_quote(pieces: Sequence[Piece], start: int, end: int, *, is_furniture: bool) -> bool:
    """Whether ``pieces[start:end]`` is a sentence or quoted words in an aside among paragraphs.

    They may be followed by who said them; unless they are quoted, by a name and a role.

    Args:
        pieces: Those of the page.
        start: The first piece of the box.
        end: The piece after it.
        is_furniture: Whether its names speak against it; the words must then be quoted.
    """
    piece, source = pieces[start], pieces[end - 1]
    if end - start > _SIGNED or piece.link_chars or len(piece.text) > _LONGEST_SUMMARY:
        return False
    quoted = is_in_marks(piece.text)
    may_be_unquoted = piece.tag == "aside"
    if end - start == _SIGNED:
        if not _is_source(source) or piece.text.count(" ") < _FEWEST_SPACES:
            return False  # a title has fewer words
        may_be_unquoted = not is_furniture and ", " in source.text
    return (
        (quoted or (may_be_unquoted and ends_sentence(piece.text)))
        and not is_promo(piece.text)
        and is_between_text(pieces, start, end)
    )


def _is_source(piece: Piece) -> bool:
    """Whether a line only names somebody: "— Ida Lund, pilot"."""
    return (
        piece.kind is BlockKind.PARAGRAPH
        and not piece.link_chars
        and len(piece.text) <= _LONGEST_LABEL
        and may_be_name(piece.text.partition(",")[0])
    )


def is_between_text(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether prose or code precedes it, and prose or a heading follows."""
    before, after = pieces[max(0, start - 1) : start], pieces[end : end + 1]
    return all(
        piece.kind is BlockKind.CODE or (piece.tag == "p" and piece.value > _LONGEST_LABEL)
        for piece in before
    ) and any(piece.kind is BlockKind.HEADING or piece.value > _LONGEST_LABEL for piece in after)


def states_figures(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is figures and what they count, in short lines among the text.

    Some of what they count takes several words; "Shares" and "View all" are buttons. Times are
    those of a player. The lines must not contain links.
    """
    if not 1 < end - start <= LARGEST_BOX or not is_between_text(pieces, start, end):
        return False
    box = pieces[start:end]
    if any(piece.kind is not BlockKind.PARAGRAPH or piece.dropped for piece in box):
        return False
    words = [piece.text for piece in box if _FIGURE.search(piece.text) is None]
    if not words and all(map(_counts_in_words, box)):
        return True
    if 2 * len(words) > len(box) or all(text.count(" ") < _SPACES_OF_COUNTED for text in words):
        return False
    return not any(
        len(piece.text) > _LONGEST_LABEL or _TIME.search(piece.text) or is_promo(piece.text)
        for piece in box
    )


def _counts_in_words(piece: Piece) -> bool:
    """Whether a line begins with a figure, and says in several words what it counts."""
    text = piece.text
    words = text.count(" ") > _SPACES_OF_COUNTED and len(text) <= _LONGEST_LABEL
    return text[0].isdecimal() and words and not (iso_date(text) or is_promo(text))


def is_mostly_text(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether most items of a short list are text without links.

    Between two paragraphs the items may be single words.
    """
    items = pieces[start:end]
    between = _is_between_prose(pieces, start, end)
    text_items = sum(
        piece.kind is BlockKind.LIST_ITEM
        and not piece.link_chars
        and (between or len(piece.text) > _WORDS)
        for piece in items
    )
    return len(items) <= LARGEST_BOX and text_items * 2 > len(items)


def is_announced(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether the text directly before the list ``pieces[start:end]`` announces it with a colon."""
    before = pieces[start - 1] if start else None
    return (
        before is not None
        and before.announces
        and ((before.tag == "p" and before.value > _WORDS) or before.kind is BlockKind.HEADING)
        and not before.dropped
        and all(piece.kind is BlockKind.LIST_ITEM for piece in pieces[start:end])
        and not any(
            piece.link_share > _FULLY_LINKED_SHARE or is_promo(piece.text)
            for piece in pieces[start:end]
        )
    )


def continues_text(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether a list goes on with the heading or line before it: in lower case, or with files.

    Stories have titles that begin with a capital, and are pages. Topics may be in lower case, but
    are only a word or two, and all of them are links.
    """
    before, items = pieces[start - 1] if start else None, pieces[start:end]
    if before is None or before.dropped or any(map(_is_no_item, items)):
        return False
    heads = before.kind is BlockKind.HEADING and before.level > 1
    if (heads or before.announces) and all(map(_is_named_file, items)):
        return True
    if not all(item.text[0].islower() for item in items):
        return False
    if not all(item.link_chars for item in items):
        return heads or before.announces
    is_sentence = before.announces and before.value > _WORDS
    return is_sentence and all(item.text.count(" ") > 1 for item in items)


def _is_no_item(piece: Piece) -> bool:
    return piece.kind is not BlockKind.LIST_ITEM or not piece.text or is_promo(piece.text)


def _is_named_file(item: Piece) -> bool:
    """Whether a list item is a link to a document, and says which: not only "PDF"."""
    return len(item.text) >= _SHORTEST_NAME and any(map(leads_to_file, item.hrefs[:1]))


def links_to_other_sites(pieces: Sequence[Piece], start: int, end: int, site: str) -> bool:
    """Whether a list links to other sites, which the text refers to.

    It is announced ("…:"), or says something about what it links to. A site that lists its own
    stories has a single host in its addresses, or none: links that a sentence announces may lead to
    one other site.
    """
    before = pieces[start - 1] if start else None
    if before is None or before.dropped or before.link_chars:
        return False
    says_more = all(piece.link_share < _FULLY_LINKED_SHARE for piece in pieces[start:end])
    if not (before.announces or says_more) or end - start > LARGEST_BOX:
        return False
    hosts = set()
    elsewhere = True
    for piece in pieces[start:end]:
        href = next(iter(piece.hrefs), "")
        if piece.kind is not BlockKind.LIST_ITEM or is_promo(piece.text):
            return False
        if href and "://" not in href:
            return False
        hosts.add(href.partition("://")[2].partition("/")[0])
        elsewhere = elsewhere and len(piece.text) >= _SHORTEST_NAME and _leaves_site(href, site)
    if elsewhere and before.tag == "p" and before.value > _WORDS:
        return True
    return 2 * len(hosts - {""}) > end - start


def _leaves_site(href: str, site: str) -> bool:
    return bool(href and site) and not stays_on_site(href, site)


def _is_between_prose(
    pieces: Sequence[Piece], start: int, end: int, *, least: int = _LONGEST_LABEL
) -> bool:
    """Whether ``pieces[start:end]`` is between two paragraphs whose values are above `least`."""
    before, after = pieces[max(0, start - 1) : start], pieces[end : end + 1]
    around = (*before, *after)
    return len(around) == 2 and all(
        piece.kind is BlockKind.PARAGRAPH and piece.value > least for piece in around
    )


def _ends_section(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is between a paragraph and the heading of further ones.

    Both paragraphs are directly in the same element, as those of an article are.
    """
    around = (*pieces[max(0, start - 1) : start], *pieces[end : end + 2])
    if not start or len(around) < _AROUND_HEADED or end - start > LARGEST_BOX:
        return False
    before, heading, after = around
    is_in_text = before.container_id == heading.container_id == after.container_id
    return (
        is_in_text
        and heading.kind is BlockKind.HEADING
        and all(
            piece.kind is BlockKind.PARAGRAPH and piece.value > _LONGEST_LABEL
            for piece in (before, after)
        )
    )


def is_small(box: Sequence[Piece], size: int) -> bool:
    """Whether a box is only a few lines; next to an email field they say what one gets."""
    return size <= _LARGEST_REQUEST and characters_of(box) <= _LONGEST_OFFER


def asks_to_subscribe(box: Sequence[Piece], size: int, buttons: str = "") -> bool:
    """Whether a box asks to subscribe, follow or read on, and has no other text of any length.

    Args:
        box: Its first pieces.
        size: The number of its pieces.
        buttons: The words of its buttons, one line each.
    """
    box = [piece for piece in box if not piece.dropped]  # a dropped button is no request
    if not 1 < size <= _LARGEST_REQUEST or any(piece.confirmed for piece in box):
        return False
    if len(box) == 1 and box[0].kind is BlockKind.HEADING:
        return False  # of a list that was dropped
    if _is_named_offer(box):
        return True
    asking = [
        piece.kind not in _NEVER_ASKING and (is_promo(piece.text) or asks_for_support(piece))
        for piece in box
    ]
    others = [piece for piece, asks in zip(box, asking, strict=True) if not asks]
    words = sum(len(piece.text) for piece, asks in zip(box, asking, strict=True) if asks)
    words_of_buttons = map(_button_key, buttons.split("\n"))
    has_button = any(key in _SUBSCRIBING or key in _ENROLLING for key in words_of_buttons)
    above = box[:-1] if box and _subscribes(box[-1]) else []
    if not any(asking) and not _may_offer(box if has_button else above):
        return False
    ends_in_button = has_button or (bool(box) and _ends_in_button(box))
    longest = _LONGEST_SUMMARY if ends_in_button else min(_LONGEST_REST, 3 * words)
    return all(piece.kind in _REQUEST_KINDS and len(piece.text) <= longest for piece in others)


def _may_offer(box: Sequence[Piece]) -> bool:
    """Whether a few lines may say what a newsletter has: nobody speaks, nothing is corrected."""
    speaks = any(not _SPEECH_MARKS.isdisjoint(piece.text) for piece in box)
    return 0 < len(box) <= _LARGEST_OFFER and not speaks and not is_correction(box)


def _button_key(words: str) -> str:
    """Return the words on a button in the form in which those of newsletters are listed."""
    return words.lower().replace("’", "'").strip(_AROUND_BUTTON)


def _is_button(line: Piece) -> bool:
    """Whether a line is a link of a few words."""
    return line.link_share > _FULLY_LINKED_SHARE and len(line.text) <= _LONGEST_BUTTON


def _subscribes(line: Piece) -> bool:
    """Whether a line is a link like the button of a newsletter."""
    return _is_button(line) and _button_key(line.text) in _SUBSCRIBING


def _ends_in_button(box: Sequence[Piece]) -> bool:
    """Whether the last line of a box is a short link that asks: "Donate now"."""
    return _subscribes(box[-1]) or (_is_button(box[-1]) and is_promo(box[-1].text))


def is_call_to_action(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is an offer between paragraphs: a title, a line, a button.

    The title is a heading or in bold, the button a link of a few words.
    """
    if not _CARD_PIECES <= end - start <= _CARD_PIECES + 1 or not _is_between_prose(
        pieces, start, end
    ):
        return False
    first, *lines, button = pieces[start:end]
    return (
        (first.kind is BlockKind.HEADING or is_bold(first))
        and not first.link_chars
        and button.kind is BlockKind.PARAGRAPH
        and button.link_share > _FULLY_LINKED_SHARE
        and len(button.text) <= _LONGEST_BUTTON
        and all(line.kind is BlockKind.PARAGRAPH and not line.link_chars for line in lines)
        and sum(len(line.text) for line in lines) <= _LONGEST_SUMMARY
    )


def _is_named_offer(box: Sequence[Piece]) -> bool:
    """Whether a box has the heading "Newsletter" above short lines about it."""
    first = box[0] if box else None
    return (
        first is not None
        and first.kind is BlockKind.HEADING
        and heading_key(first) in _NEWSLETTERS
        and all(len(piece.text) <= _LONGEST_REST for piece in box)
    )


def is_card(box: Sequence[Piece], size: int) -> bool:
    """Whether a box is a card of another story: picture, linked title, one line about it.

    There may be another line with author and date, which was dropped or is no sentence. Above a
    picture, the title may be a line that is not marked up as a heading.
    """
    if not _CARD_PIECES <= size <= _CARD_PIECES + 1 or len(box) < size:
        return False
    titles = [piece for piece in box if piece.kind is BlockKind.HEADING]
    if not titles and any(piece.kind is BlockKind.IMAGE for piece in box):
        titles = [piece for piece in box[:1] if _is_linked_line(piece)]
    others = [piece for piece in box if piece.kind is not BlockKind.IMAGE and piece not in titles]
    texts = [piece for piece in others if not piece.dropped or size == _CARD_PIECES]
    if size > _CARD_PIECES:
        texts = [piece for piece in texts if piece.value > 0 and not _is_dated(piece)] or texts
    return (
        len(titles) == 1
        and titles[0].link_share > _FULLY_LINKED_SHARE
        and len(texts) == 1
        and len(texts[0].text) <= _LONGEST_SUMMARY
    )


def _is_linked_line(piece: Piece) -> bool:
    """Whether a line of some words in a box of its own is a link."""
    is_line = piece.kind is BlockKind.PARAGRAPH and piece.tag != "p"
    return is_line and piece.link_share > _FULLY_LINKED_SHARE and " " in piece.text


def _is_dated(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST_LABEL and bool(iso_date(piece.text))


def is_linked_card(box: Sequence[Piece], size: int, site: str) -> bool:
    """Whether a link around several lines, or a picture and a line, leads to a page of the site.

    What belongs to the text is none: a picture with a caption, or with a line that leads to it in
    large, words in quotation marks.
    """
    if size > _LARGEST_TEASER or characters_of(box) > _LONGEST_OFFER:
        return False
    lines = [piece for piece in box if piece.kind is not BlockKind.IMAGE]
    hrefs = {mark.href for piece in lines for mark in piece.marks if mark.href}
    return (
        len(hrefs) == 1
        and all(piece.kind in _TEXT_KINDS and not piece.confirmed for piece in lines)
        and all(piece.link_share > _FULLY_LINKED_SHARE for piece in lines)
        and not any(map(is_in_marks, (piece.text for piece in lines)))
        and all(stays_on_site(href, site) for href in hrefs)
        and not any(leads_to_file(href) or is_picture_file(href) for href in hrefs)
    )


def is_teaser(pieces: Sequence[Piece], start: int, end: int, site: str) -> bool:
    """Whether ``pieces[start:end]`` tells of another story of the site, between two paragraphs.

    Its title is a heading and a link, with a sentence or two below it; other lines are labels.
    The last of several such sections, one below the other, belongs to a text that is a digest.
    """
    if not 1 < end - start <= _LARGEST_TEASER or not _is_between_prose(pieces, start, end):
        return False
    above = pieces[max(0, start - _CARD_PIECES) : start]
    if any(piece.is_linked_heading for piece in above):
        return False
    box = [piece for piece in pieces[start:end] if piece.kind is not BlockKind.IMAGE]
    title = next((piece for piece in box if piece.link_share > _FULLY_LINKED_SHARE), None)
    if title is None or not _is_title_on_site(title, site):
        return False
    texts = [piece for piece in box if len(piece.text) > _LONGEST_LABEL and piece is not title]
    return (
        len(texts) == 1
        and texts[0].kind is BlockKind.PARAGRAPH
        and len(texts[0].text) <= _LONGEST_SUMMARY
        and box.index(texts[0]) > box.index(title)
        and not any(
            piece.confirmed or ends_sentence(piece.text)
            for piece in box
            if piece not in (title, texts[0])
        )
    )


def are_teasers(pieces: Sequence[Piece], start: int, end: int, site: str) -> bool:
    """Whether ``pieces[start:end]`` tells of several other stories of the site, in a text.

    They are linked titles, each with a summary. A paragraph that announces them, or a linked
    heading near them, makes them part of a digest.
    """
    if not _FEWEST_LINES <= end - start <= LARGEST_BOX or not _is_amid_prose(pieces, start, end):
        return False
    around = (*pieces[max(0, start - _CARD_PIECES) : start], *pieces[end : end + _CARD_PIECES])
    if pieces[start - 1].announces or any(piece.is_linked_heading for piece in around):
        return False
    lines = [piece for piece in pieces[start:end] if piece.kind is not BlockKind.IMAGE]
    return count_stories(lines, site) > 1 and any(piece.value > _LONGEST_LABEL for piece in lines)


def _is_amid_prose(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether a paragraph precedes, and another one or a heading above one follows."""
    after = end < len(pieces) and pieces[end].kind is BlockKind.HEADING
    return _is_between_prose(
        [*pieces[max(0, start - 1) : start], *pieces[end + after : end + after + 1]], 1, 1
    )


def _is_title_on_site(piece: Piece, site: str) -> bool:
    """Whether a heading leads to another page of the site: no section of a page, and no file."""
    return (
        piece.kind is BlockKind.HEADING
        and piece.text.count(" ") >= _FEWEST_SPACES
        and leads_to_pages_of(site, piece)
        and not any(map(leads_to_file, piece.hrefs))
    )


def is_list_of_stories(pieces: Sequence[Piece]) -> bool:
    """Whether the pieces list stories on other pages: linked titles and hardly any paragraphs."""
    titles = sum(piece.is_linked_heading for piece in pieces)
    items = sum(piece.kind is BlockKind.LIST_ITEM for piece in pieces)
    prose = sum(piece.kind is BlockKind.PARAGRAPH and piece.value > 0 for piece in pieces)
    return titles >= _FEWEST_STORIES and items > 2 * prose


def is_section_title(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Whether ``pieces[start:end]`` is the linked name of a section in a list of stories."""
    box = pieces[start:end]
    after = pieces[end] if end < len(pieces) else None
    headings = [piece for piece in box if piece.kind is BlockKind.HEADING]
    if (
        after is None
        or after.dropped
        or len(headings) != 1
        or len(box) > 2
        or box[0] is not headings[0]
    ):
        return False
    return len(headings[0].text) < _NAME and all(
        piece.link_share > _FULLY_LINKED_SHARE for piece in box
    )
