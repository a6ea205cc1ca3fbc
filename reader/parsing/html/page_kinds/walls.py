"""Pages that say why the article is missing: scripts, subscriptions, robot checks."""

from collections.abc import Mapping, Sequence

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence
from reader.parsing.html.metadata.jsonld import JsonValue
from reader.parsing.html.pieces.piece import Piece, main_container_name
from reader.parsing.lines.bylines import wide_letters
from reader.startup.lazy_regex import IGNORECASE, lazily

_LONGEST_WITHHELD = 1500  # characters; a longer page must say itself that it is a beginning
NEEDS_SCRIPTS = "The page needs JavaScript; this is what it shows without"
_BEGINNING = "The page shows only the beginning: the rest is for subscribers"
_LONGEST_ROBOT_CHECK = 750  # characters; a page with more is not a robot check
_LONGEST_SCRIPT_NOTICE = 500
_WIDE_WEIGHT = 2  # additional letters that each of an East Asian script counts for

_SCRIPTS = lazily(
    r"(?:enable|turn\s+on|activate|requires?|need|aktivieren)\s+(?:\w+\s+){0,2}java\s?script|java\s?script\s"
    r"(?:is|has\s+been|to\s+be|seems\s+to\s+be|must\s+be|muss)\s(?:\w+\s){0,2}(?:disabled|required|enabled"
    r"|aktiviert)|without\s+java\s?script",
    IGNORECASE,
)
_ROBOTS = lazily(
    r"are\s+you\s+a\s+robot|verify\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human|checking\s+your\s+browser"
    r"|unusual\s+traffic|access\s+denied|captcha|security\s+check|just\s+a\s+moment",
    IGNORECASE,
)
_SUBSCRIBERS = lazily(
    r"subscribe\s+(?:now\s+)?to\s+(?:continue|read|unlock|keep)|already\s+(?:a\s+subscriber|subscribed)"
    r"|(?:sign|log)\s+in\s+to\s+(?:continue|read|keep)|subscribers?[\s-]only|for\s+subscribers"
    r"|continue\s+reading\s+with|create\s+(?:a\s+free|an)\s+account\s+to|(?:exklusiv\s+)?für\s+abonnenten"
    r"|réservée?s?\s+(?:aux|à\s+nos)\s+abonnés|(?:solo|exclusivo)\s+para\s+(?:suscriptores|assinantes)|riservat[oa]\s+agli\s+abbonati"
    r"|(?:only\s+)?available\s+to\s+subscribers|this\s+(?:article|story|content)\s+is\s+for\s+(?:\w+\s+)?(?:members|subscribers)|unlock\s+this\s+article",
    IGNORECASE,
)
_REST_WITHHELD = lazily(
    r"il\s+vous\s+reste\s+[\d.,]+\s?%|残り[\d,０-９]{1,6}文字|la\s+suite\s+(?:est\s+)?réservée|(?:den\s+)?(?:ganzen|vollständigen)"
    r"\s+(?:artikel|text)\s+(?:lesen|mit)|(?:the\s+)?rest\s+of\s+(?:this|the)\s+(?:article|story)|to\s+(?:continue|keep)\s+reading"
    r"|para\s+seguir\s+leyendo|per\s+continuare\s+a\s+leggere|aby\s+czytać\s+dalej",
    IGNORECASE,
)
_OFFER = lazily(  # at the end of an article that is declared not to be free
    r"(?:continue|keep)\s+reading\b|to\s+read\s+(?:more|the\s+(?:full|whole|rest))|become\s+a\s+member|unlimited\s+access"
    r"|(?:for|to)\s+(?:paid\s+|paying\s+)?subscribers|weiter(?:zu)?lesen\b|lesen\s+sie\s+(?:[\w+-]+\s+){0,5}weiter\b|jetzt\s+(?:testen|abo)|testen\s+sie\s+jetzt"
    r"|pour\s+lire\s+la\s+suite|poursuivre\s+(?:la|votre)\s+lecture|abonnez-vous|suscr[íi]bete|para\s+continuar\s+le"
    r"|abbonati\b|un\s+abbonamento|para\s+assinantes|assine\s+para|(?:voor|for)\s+abonne(?:es|nter)|verder\s+(?:te\s+)?lezen"
    r"|lees\s+verder|läsa\s+vidare|fortsätt\s+läsa|för\s+prenumeranter|lese\s+videre|læs\s+videre|vain\s+tilaajille"
    r"|tilaajana|czytać\s+dalej|dla\s+(?:subskryb|prenumer)|(?:по|оформи\w{1,4})\s+подписк|для\s+подписчиков|подпишитесь|会員(?:限定|登録)|会员专|订阅后|유료\s?회원",
    IGNORECASE,
)
_CONSENT = lazily(
    r"weiter\s+mit\s+werbung|wie\s+gewohnt\s+mit\s+werbung|ohne\s+werbetracking|wir\s+und\s+unsere\s+(?:bis\s+zu\s+)?(?:\d+\s+)?partner\b"
    r"|we\s+(?:and\s+)?our\s+(?:\d+\s+)?(?:\w+\s+)?partners\s+(?:use|store|process|access)"
    r"|(?:nous\s+et\s+)?nos\s+(?:\d+\s+)?partenaires\s+(?:utilis|stock|traite|accèd)|continuer\s+sans\s+accepter"
    r"|(?:nosotros\s+y\s+)?nuestros\s+(?:\d+\s+)?socios\s+(?:utiliz|almacen|trat)|rechazar\s+y\s+suscribirse"
    r"|noi\s+e\s+(?:i\s+)?(?:nostri\s+)?(?:\d+\s+)?partner\b|accetta\s+e\s+continua|wij\s+en\s+onze\s+(?:\d+\s+)?partners",
    IGNORECASE,
)
_LONGEST_LINE = 120  # characters
_LONGEST_OFFER = 160  # characters of a paragraph; most of an article are longer
_OFFERS = frozenset(
    {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PROMO, BlockKind.IMAGE}
)
_EXAMINED_PIECES = 400  # pieces
_LONGEST_BEGINNING = 8000  # characters


def _is_paid(json_object: Mapping[str, JsonValue]) -> bool:
    """Whether an article declares that it is not free to read."""
    return json_object.get("isAccessibleForFree") in (False, "False", "false")


def without_offers(
    pieces: list[Piece], json_object: Mapping[str, JsonValue], container_names: Sequence[str]
) -> list[Piece]:
    """Return the pieces before the line that keeps the rest of a paid article for subscribers.

    Unless text of the article follows, as it does where the whole text is there: a piece in the
    same containers, a long one, or one of a kind that offers do not have, such as a table.

    Args:
        pieces: Those of the article.
        json_object: The article in JSON-LD.
        container_names: As in `WalkedPage`.
    """
    if not _is_paid(json_object):
        return pieces
    main = main_container_name(pieces, container_names)
    end = len(pieces)
    while (
        end
        and container_names[pieces[end - 1].container_id] != main
        and _may_be_offer(pieces[end - 1])
    ):
        end -= 1
    for at in range(end, len(pieces)):
        if _asks_to_subscribe(pieces[at].text):
            return pieces[:at]
    return pieces


def _asks_to_subscribe(text: str) -> bool:
    """Whether a line below a paid article offers the rest.

    Many words of offers occur in sentences of an article, if not in East Asian ones.
    """
    line = text[:_LONGEST_LINE]
    if _SUBSCRIBERS.search(line):
        return True
    is_label = text.endswith("。") or not ends_sentence(text)
    return is_label and (_REST_WITHHELD.search(line) or _OFFER.search(line)) is not None


def _may_be_offer(piece: Piece) -> bool:
    return piece.kind in _OFFERS and len(piece.text) <= _LONGEST_OFFER


def withheld_text_notice(
    pieces: list[Piece], chosen: list[Piece], noscript: str, json_object: Mapping[str, JsonValue]
) -> str:
    """Return a notice for the reader if the page withholds text; empty if there is none.

    Args:
        pieces: All pieces of the page, not only the article.
        chosen: The pieces of the article found.
        noscript: What the page says to readers without scripts.
        json_object: The article in JSON-LD.
    """
    shown = "\n".join(piece.text[:300] for piece in pieces[:_EXAMINED_PIECES])
    texts = [piece.text for piece in chosen if piece.kind is not BlockKind.IMAGE]
    size = sum(len(text) + _WIDE_WEIGHT * wide_letters(text) for text in texts)
    paid = _is_paid(json_object)
    if size > _LONGEST_WITHHELD:
        return (
            _BEGINNING
            if paid and size < _LONGEST_BEGINNING and _REST_WITHHELD.search(shown)
            else ""
        )
    if paid or _SUBSCRIBERS.search(shown):
        return _BEGINNING
    if size < _LONGEST_ROBOT_CHECK and _ROBOTS.search(shown):
        return "The page asks whether a robot is reading; open it in a browser"
    if any(_CONSENT.search(piece.text) for piece in chosen):
        return "The page asks for consent to be tracked before it shows its text"
    if _needs_scripts(shown) or (size < _LONGEST_SCRIPT_NOTICE and _needs_scripts(noscript[:4000])):
        return NEEDS_SCRIPTS
    return ""


def _needs_scripts(text: str) -> bool:
    """Whether a text asks for JavaScript; most do not name it, which is quickly seen."""
    return "java" in text.lower() and _SCRIPTS.search(text) is not None
