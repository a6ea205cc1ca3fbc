"""Tells pictures and formulas from icons, and finds their sources: addresses, and TeX."""

from itertools import islice

from reader.parsing.html.dom.addresses import is_front_page
from reader.parsing.html.dom.tree import Element, attributes_of, first_descendant
from reader.startup.lazy_regex import ASCII, IGNORECASE, lazily
from reader.text.word_sets import contains_any

PICTURE_LABELS = frozenset(
    {"image", "photo", "picture", "caption", "foto", "bild", "credit", "credits", "crédit"}
)
"""Lines that only label the element next to them as a picture."""

_LAZY_ATTRIBUTES = (
    "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-src-medium",
    "data-full-src", "data-image", "data-url",
)  # fmt: skip
_FILE_NAME = lazily(
    r"(?:[\w.-]{1,80}/){0,8}[\w.%()-]+\.(?:jpe?g|png|gif|webp|avif)|(?:[A-Za-z0-9.]+[-_]){3,}[A-Za-z0-9.]+",
    ASCII,
)
_FILLERS = frozenset({"Refer to caption", "[Uncaptioned image]"})  # as written by LaTeXML
_FILLERS |= {"null", "undefined", "None", "__wf_reserved_inherit"}  # as written by programs
_TAGS = lazily(r"</?[A-Za-z][^<>]{0,400}>")  # markup of the caption, repeated in the alt text
_SRCSET_ATTRIBUTES = ("srcset", "data-srcset", "data-lazy-srcset")
EMBEDDED = "data:,"  # the address of a picture embedded in the file, which has none
_BUTTON = lazily(r"(?:share|print|tweet|e-?mail|pin\s?it)(?:\s(?:button|this))?", IGNORECASE)
_LONGEST_BUTTON = 16  # characters
# Portraits, as templates call them; "Avatar" is the title of films, too.
_PORTRAITS = frozenset({"avatar", "author", "Author", "author image", "Author image", "profile"})
_PORTRAITS |= {"profile picture", "Profile picture", "author photo", "Author photo"}
# Alternative texts of linked icons that share the page, and of advertisements.
_NO_PICTURES = frozenset({
    "facebook", "twitter", "x", "pinterest", "linkedin", "whatsapp", "telegram", "reddit",
    "tumblr",
    "google", "google+", "flipboard", "pocket", "xing", "mastodon", "bluesky", "threads", "line",
    "top", "back to top", "up", "home", "next", "previous", "prev", "back", "index", "contents",
    "vk", "weibo", "wechat", "naver", "kakaotalk", "band", "me2day", "cyworld", "digg",
    "delicious",
    "rss", "e-mail", "email", "mail", "print", "drucken", "imprimer", "imprimir", "stampa",
    "프린트", "인쇄", "이메일", "스크랩", "댓글쓰기", "페이스북", "트위터", "印刷", "ツイート",
    "ad", "advert", "advertisement", "advertising", "anzeige", "werbung", "publicité",
    "publicidad", "publicidade", "pubblicità", "advertentie", "reklam", "reklama", "annons",
    "реклама", "广告", "廣告", "広告", "광고",
})  # fmt: skip
_EMOJI_NAMES = ("emoji", "smiley")
_LONGEST_EMOJI = 8  # code points: a family has seven
_TEX = "application/x-tex"
_TEX_PREFIX = "{\\displaystyle"  # the group in which Wikipedia encloses a formula
_FORMULA = lazily(r"\b(?:math|latex|tex)\b")
_PLACEHOLDER = 4000  # characters; smaller embedded pictures are placeholders until scripts run
_PLAIN = frozenset({"src", "alt", "border"})  # attributes of a picture that counts readers
_NEAR = 4  # elements around an image
_EXAMINED = 200  # characters of an address or text that regular expressions look at
_SMALLEST = 50  # pixels; smaller ones are icons
_LARGEST_BUTTON = 64  # pixels of a linked icon
_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg")
_ICON_SIGNS = (
    "spacer", "blank", "pixel", "1x1", "transparent", "placeholder", "loading", "spinner", "grey",
    "avatar", "emoji", "icon", "logo", "sprite", "smilies", "beacon", "tracking", ".svg",
)  # fmt: skip
_ICON = lazily(
    r"\b(?:spacer|blank|pixel|1x1|transparent|placeholder|loading|spinner|grey|gravatar"
    r"|avatar|emoji|icon|logo|sprite|smilies|beacon|tracking)\b|\.svg(?:$|\?)",
    IGNORECASE,
)


def picture_source(image: Element) -> str:
    """Return the address of a picture; empty if the image is an icon, pixel or placeholder."""
    get = attributes_of(image).get
    sizes = [_pixels(get(name)) for name in ("width", "height")]
    if any(0 < size < _SMALLEST for size in sizes) or sizes == [0, 0]:
        return ""
    alt = get("alt") or ""
    if len(alt) < _LONGEST_BUTTON and (alt in _PORTRAITS or _BUTTON.fullmatch(alt)):
        return ""
    parent = image.getparent()
    if parent is not None and parent.tag == "a":
        is_small = all(0 < size <= _LARGEST_BUTTON for size in sizes)
        is_button = is_small or alt.strip().lower() in _NO_PICTURES
        if is_button and not is_picture_file(parent.get("href") or ""):
            return ""
    if parent is not None and (parent.get("rel") == "license" or _links_to_front_page(parent)):
        return ""  # the badge of a licence, the logo of a site
    if parent is not None and (_is_avatar(parent) or _counts_readers(image, parent)):
        return ""
    candidates = [get(name) for name in _LAZY_ATTRIBUTES]
    candidates.append(get("src"))
    candidates += [_first_of_set(get(name)) for name in _SRCSET_ATTRIBUTES]
    for candidate in candidates:
        source = (candidate or "").strip()
        if source and not source.startswith(("data:", "blob:", "about:")):
            return "" if _is_icon(source[-_EXAMINED:]) else source
    return EMBEDDED if _is_embedded(image) else ""


def is_picture_file(address: str) -> bool:
    """Whether an address is that of a picture, to which a thumbnail leads."""
    return address.partition("?")[0].lower().endswith(_PICTURE_FILES)


def _is_icon(source: str) -> bool:
    """Whether an address names an icon; the regular expression alone takes 30 times as long."""
    return contains_any(source.lower(), _ICON_SIGNS) and _ICON.search(source) is not None


def _is_embedded(image: Element) -> bool:
    """Whether the picture itself is embedded in the page, which was saved as a single file."""
    source = (image.get("src") or "")[: _PLACEHOLDER + 1]
    if source.startswith("data:image/svg") or not source.startswith("data:"):
        return False
    cut = source == "data:,"
    return cut or len(source) > _PLACEHOLDER or "--sf-img" in (image.get("style") or "")[:2000]


def _is_avatar(parent: Element) -> bool:
    """Whether the class names of the elements around an image say that it is an avatar."""
    outer = parent.getparent()
    boxes = (parent,) if outer is None else (parent, outer)
    return any("avatar" in (box.get("class") or "").lower() for box in boxes)


def _counts_readers(image: Element, parent: Element) -> bool:
    """Whether an image for readers without scripts has nothing but an address, of no photograph.

    In a figure, the address may be any.
    """
    box = parent.getparent() if parent.tag == "a" else parent
    if box is None or box.tag != "noscript" or set(image.attrib) - _PLAIN or image.get("alt"):
        return False
    source = (image.get("src") or "").lower()
    if contains_any(source, _PICTURE_FILES):
        return source.partition("?")[0].endswith(".gif")
    return all(each.tag != "figure" for each in islice(box.iterancestors(), _NEAR))


def _links_to_front_page(link: Element) -> bool:
    """Whether a link outside a paragraph leads to a front page; in a paragraph it is text."""
    parent = link.getparent()
    in_text = parent is not None and parent.tag == "p"
    return not in_text and is_front_page(link.get("href") or "")


def alternative_text(image: Element) -> str:
    """Return the alternative text of an image.

    Empty if it is a file name or another filler, which programs insert when nobody wrote a text.
    """
    alt = " ".join(_TAGS.sub(" ", image.get("alt") or image.get("data-alt") or "").split())
    return "" if alt in _FILLERS or _FILE_NAME.fullmatch(alt[:_EXAMINED]) else alt


def formula_of(image: Element) -> str:
    """Return the TeX source of the formula that an image shows; empty if it shows none."""
    alt = " ".join((image.get("alt") or "").split())
    if not alt or not (alt.startswith(_TEX_PREFIX) or _FORMULA.search(image.get("class") or "")):
        return ""
    return _without_group(alt).strip()


def emoji_of(image: Element) -> str:
    """Return the emoji that an image shows as a sign of the text; empty if it shows none.

    One that has only a name is none, nor is a picture with a caption.
    """
    alt = image.get("alt") or ""
    if not 0 < len(alt) <= _LONGEST_EMOJI or alt.isascii() or any(map(str.isalnum, alt)):
        return ""
    is_sign = contains_any(image.get("class") or "", _EMOJI_NAMES) and not is_captioned(image)
    return alt if is_sign else ""


def is_captioned(image: Element) -> bool:
    """Whether an image is in a figure with a caption, but not in the caption."""
    around = next(image.iterancestors("figure", "figcaption"), None)
    if around is None or around.tag != "figure":
        return False
    return first_descendant(around, "figcaption") is not None


def tex_of(math: Element) -> str:
    """Return the TeX source of a formula with sub- or superscripts or commands, else empty."""
    noted = (each for each in math.iter("annotation") if each.get("encoding") == _TEX)
    tex = math.get("alttext") or next((each.text or "" for each in noted), "")
    tex = " ".join(tex.split())
    raised = any(sign in tex for sign in "^_\\")
    return _without_group(tex) if raised else ""


def _without_group(tex: str) -> str:
    """Return a formula without the group that only sets its style."""
    if not tex.startswith(_TEX_PREFIX):
        return tex
    return tex.removeprefix(_TEX_PREFIX).removesuffix("}")


def _pixels(value: str | None) -> int:
    """Return a size in pixels; -1 if the value is not a number."""
    value = (value or "").strip().removesuffix("px")
    return int(value[:6]) if value.isascii() and value.isdigit() else -1


def _first_of_set(value: str | None) -> str:
    """Return the first address of a ``srcset``; addresses may contain commas, but no spaces."""
    words = (value or "").lstrip(" \t\n\r\f,").split(maxsplit=1)
    return words[0].rstrip(",") if words else ""
