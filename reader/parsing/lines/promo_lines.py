"""Lines that ask to read, follow or buy something else, and those that end an article."""

from reader.parsing.lines.bylines import FIRST_WIDE, SENTENCE_ENDS
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import phrase_set, word_set

_LONGEST_PROMO = 260
_LONGEST_LABEL = 30  # characters
_PROMO_LABELS = (
    "read more", "read also", "also read", "read next", "must read", "see also", "related",
    "related stories", "related articles", "more from", "more stories",
    "more on this", "more on this story", "watch", "listen", "don't miss", "don’t miss",
    "recommended",
    "lire aussi", "à lire aussi", "voir aussi", "vea también", "saiba mais", "leia mais",
    "mehr dazu", "siehe auch", "lesen sie auch", "mehr zum thema", "lee también",
    "leia também", "leggi anche", "читайте также", "lees ook", "läs också", "関連記事",
)  # fmt: skip
_ABOVE_TITLES = phrase_set(
    "related article;related articles;related story;related stories;related topics;"
    "related content;you may also like;"
    "you might also like;recommended for you;recommended stories;read more;read also;read next;"
    "more on this story;most viewed;most read;trending stories;"
    "explore more on these topics;lesen sie auch;mehr zum thema;lire aussi;à lire aussi;"
    "lee también;leia também;leggi anche;lees ook;läs också;sur le même sujet;"
    "das könnte sie auch interessieren;noticias relacionadas;articoli correlati"
)
_ABOVE_TITLES_AT_END = _ABOVE_TITLES | {  # elsewhere a heading
    "related", "more stories", "topics", "tags", "about us", "themen", "schlagwörter",
    "suggested topics", "archivado en",
}  # fmt: skip
_PROMO_LINES = _ABOVE_TITLES | phrase_set(
    "advertisement;anzeige;publicité;publicidad;story continues below;"
    "article continues below;story continues below advertisement;continue reading;"
    "all rights reserved;share this article;share this story;sponsored content;werbung;sponsored;"
    "article continues after advertisement;story continues after advertisement;"
    "skip advertisement;sponsor message;"
    "reklam;reklama;reklame;reklaam;iklan;publicidade;pubblicità;advertentie;annonse;annons;mainos;"
    "paylaş;purchase licensing rights;acquire licensing rights;advertisement · scroll to continue;"
    "skip past newsletter promotion"
)
_IMPERATIVES = word_set(
    "join follow like subscribe sign download get support donate become register click stay share"
    " abonnieren folgen abonnez-vous suivez suscríbete suscríbase síguenos"
    " подписывайтесь подпишитесь підписуйтеся підписуйтесь підпишіться تابعونا تابعنا"
)
_OURS = (" our ", " us on ", " наш", " нас ")
_COPYRIGHT = ("©", "copyright ©", "copyright 20", "(c) 20", "ⓒ", "저작권자")
_CHANNELS = lazily(
    r"\b(?:telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|bluesky|mastodon"
    r"|newsletters?|apps?|inbox|e-?mail alerts?|alerts|channel|podcasts?|subscribers?|updates"
    r"|breaking news|membership|boletín|infolettre|канал\w{0,3}|соцсет\w{1,3}"
    r"|تويتر|فيسبوك|تلغرام)\b"
)
FINAL_LINE_STARTS = (
    "©", "copyright ", "(c) 20", "all rights reserved", "this article was first published",
    "this article first appeared", "this story first appeared", "tags:", "topics:",
    "our standards:", "see more on:", "a version of this article appear",
    "a version of this story appear", "comments (", "filed under:", "related topics:",
    "ⓒ", "<저작권자", "저작권자",
    "все права защищены", "版权所有", "禁無断転載", "теги:", "тэги:", "мітки:", "etiketler:",
    "责任编辑", "責任編輯", "分享到",
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
    line = text.casefold().strip(" .:*-–—[]()【】") if len(text) < 45 else ""
    if line in _PROMO_LINES or (_may_be_elsewhere(line) and _is_line_elsewhere(line)):
        return True
    first = (text[:20].split(None, 1) or [""])[0].strip("*>→[(.,:!").casefold()
    if first not in _IMPERATIVES:
        low = text[:60].casefold()
        label, colon, rest = low.replace("：", ":").replace(" | ", ":").partition(":")
        label = label.strip("[(*>→ \xa0")
        heads_title = label == "read"
        heads_title |= text.lstrip("[( ").startswith("MORE: ")  # nobody who speaks in a play
        is_label = label in _PROMO_LABELS or (heads_title and text[-1] not in SENTENCE_ENDS)
        has_label = colon and rest.strip() and (is_label or _is_label_elsewhere(label))
        return bool(has_label or (at_end and low.startswith(FINAL_LINE_STARTS)))
    low = text.casefold()
    if "?" in low[:-1] or _CHANNELS.search(low) is None:
        return False
    return at_end or (len(text) <= 160 and any(words in low for words in _OURS))


def is_whole_promo(text: str) -> bool:
    """Whether a line of promotion needs no other: an advertisement, or a title with its label."""
    line = text.strip()
    return ":" in line[:-1] or "：" in line[:-1] or not heads_other_articles(line)


def is_above_titles(line: str) -> bool:
    """Whether a line can only be a label above titles of other articles, wherever it stands."""
    return len(line) <= _LONGEST_LABEL and line.casefold().strip(" :") in _ABOVE_TITLES


def heads_other_articles(text: str) -> bool:
    """Whether only titles of other articles may be below a line, or whose the text is."""
    if len(text) > _LONGEST_PROMO:
        return False
    line = text.casefold().strip(" .:*-–—[]()【】■▶")
    is_label = line in _ABOVE_TITLES_AT_END or _is_label_elsewhere(line)
    return is_label or text.casefold().startswith(_COPYRIGHT)


_PROMO_STARTS = frozenset(
    line[:2] for line in _IMPERATIVES | _PROMO_LINES | frozenset(_PROMO_LABELS)
)
_PROMO_MARKS = frozenset("*>→[]().,:!-–— \t\xa0")  # that may precede the first word


def may_be_promo(text: str) -> bool:
    """Whether `is_promo` could be true in the middle of a text, judging by the first letters."""
    if text[:2].lower() in _PROMO_STARTS or text[0] in _PROMO_MARKS:
        return True
    return not text.isascii() and _may_be_label_elsewhere(text)


def _may_be_label_elsewhere(text: str) -> bool:
    start = text[:_LONGEST_LABEL]
    has_label = not start.isascii() and (":" in start or "：" in start)
    return has_label or _may_be_elsewhere(text)


def _is_label_elsewhere(label: str) -> bool:
    if len(label) > _LONGEST_LABEL or label.isascii():
        return False
    from reader.parsing.lines import promo_labels  # for texts in few languages

    return label in promo_labels.LABELS


def _is_line_elsewhere(line: str) -> bool:
    from reader.parsing.lines import promo_labels  # for texts in few languages

    return line in promo_labels.LABELS or line in promo_labels.LINES


def _may_be_elsewhere(line: str) -> bool:
    """Whether a line begins in another script than Latin."""
    return line > "\u0370" and (line < "\u2000" or line >= FIRST_WIDE)
