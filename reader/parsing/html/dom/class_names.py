"""Tells from the class names, ids and roles of an element which part of the page it is."""

from collections.abc import Set
from itertools import pairwise

from reader.startup.lazy_regex import lazily
from reader.startup.light_functools import lru_cache
from reader.text.word_sets import contains_any, phrase_set, word_set


class Part:
    """What the names of an element indicate, as bit flags; several may be set.

    Plain integers: a page tests them a thousand times, and enum flags would take a tenth of the
    time that parsing it takes.
    """

    NONE = 0
    BODY = 1  # the text of the article
    FURNITURE = 2  # probably not part of the article: share buttons, related stories, tags
    UNRELATED = 4  # certainly not part of it: footer, cookie banner, sidebar, Outbrain
    COMMENTS = 8
    CAPTION = 16
    CREDIT = 32
    PULL_QUOTE = 64
    FOOTNOTES = 128
    SCREEN_READER = 256  # shown to screen readers only
    BYLINE = 512
    PROMO = 1024  # newsletter boxes, "read more" boxes: folded rather than dropped
    EMBED = 2048  # a post of a social network
    LEAD = 4096  # standfirst (lead paragraph), summary
    HEADING = 131072  # of a section, although the element is not a heading element
    CONTENTS = 65536  # the table of contents of the article
    NOTE = 16384  # a single footnote, possibly inline
    VERSE = 32768  # a poem, in which each line may be an element of its own
    GUTTER = 8192  # line numbers of code, edit links: never part of the text
    CALL_TO_ACTION = (
        262144  # a call to action; government pages use the name for duties, shops for offers
    )
    COLLAPSED_REST = 524288  # the rest of the article, collapsed until the reader expands it
    ATTRIBUTION = 1048576  # the attribution of the quotation above
    TEASER = 4194304  # a teaser of another story, or the first lines of this one
    SPEECH = 16777216  # a speech in a parliament, or its speaker
    FACTS = 8388608  # facts in brief: who somebody is, how a claim was rated
    QUOTE = 33554432  # perhaps a pull quote: if all of it is in quotation marks
    ADVERTISING = 67108864  # whose pictures do not belong to the article either
    MENU = 2097152  # boilerplate for navigation, also on the site of a manual
    EXPLANATION = 134217728  # of the word before it in the sentence, shown when that is pointed at
    CREDIT_OR_BYLINE = CREDIT | BYLINE  # next to a picture: who made the picture


_WORD = lazily(r"[a-z]+")
_UNFOLDING = word_set("accordion expander collapse collapsible disclosure faq toggle")
# Classes that name the topic of an article, as blog engines add them, or only describe styling.
_TOPIC = lazily(
    r"(?:tag|category|field--(?:label|type))-|(?:[a-z]+:){1,3}|[a-z-]{0,20}jump-to-anchor"
    r"|(?:elementor(?!-testimonial)|framer|overflow|position|text|bg|border|font|leading|tracking|shadow|rounded|cursor)-"
)
_SLUG = lazily(r"(?:[a-z]+[-_]){5}")
# "content-with-sidebar" is not a sidebar.
_WITH_SUFFIX = lazily(r"(?:^|[-_])(?:with|without|has|no)[-_].*")
# "image__metadata" holds the caption.
_MEDIA = frozenset({"image", "photo", "picture", "figure", "media", "img"})
_DATA = frozenset({"metadata", "meta"})
_LEAD_PICTURES = frozenset(  # "lead-image" is no standfirst
    pair
    for shown in (*_MEDIA, "video", "gallery")
    for lead in ("lead", "lede")
    for pair in ((lead, shown), (shown, lead))
)
_MODULES = frozenset({"widget", "widgets"})  # page builders call every element this
# "sc-f98b1ad2-0" is not an "ad": generated names, except for sizes such as "300x250".
_GENERATED_NAME = lazily(r"[a-z0-9]*\d(?!x\d)[a-z]+\d[a-z0-9]*")
# "css-axufdj", "svelte-hq2fxz", but not the "css-caption" of an author
_PREFIXED_HASH = lazily(
    r"^(?:css|svelte|astro)-(?=[a-z]*(?:\d|[bcdfghjklmnpqrstvwxz]{3}))([a-z0-9]{5,8})(?![a-z0-9])"
)
_PREFIXES_OF_HASHES = ("css-", "svelte-", "astro-")
_HASH = lazily(r"(?<=[a-z])-(?=[A-Z]{0,7}[a-z]{1,7}[A-Z]|[a-z]{0,7}[A-Z]{2})[A-Za-z]{5,8}$")
_SHORTEST_WORD = 4  # letters; fewer may be part of a generated name
_MOST_READ = 400  # characters of names; what is cached is no longer
_IN_PRINT = "d-print-"  # begins names of Bootstrap: "d-print-block"
_DIGIT = lazily(r"\d")
_CAMEL = lazily(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

_COMMENTS = word_set("""
    comments comment disqus respond livefyre commentlist coral replies comentarios commentaires
    kommentare commenti komentarze reacties talkbacks talkback kommentarer leserkommentare
    leserkommentar kommentarbereich lesermeinungen lesermeinung diskuse yorumlar yorum pinglun cbox
    isso giscus""")
_COMMENT_PAIRS = phrase_set("tie area;tie list;tie author;single tie")  # of NetEase
_ISSUE_TRACKER = frozenset({"issue", "timeline"})  # issue trackers: there the comments are the text
_FURNITURE = word_set("""
    share shares sharing sharebar sharetools social socials socialmedia addthis sharedaddy
    related promo promos promotion newsletter newsletters subscribe subscription signup
    sidebar breadcrumb breadcrumbs sponsor sponsored cookie cookies consent popup modal overlay
    recommend recommended recommendation recommendations trending
    outbrain taboola tags taglist tagcloud toolbar byline bylines meta metadata
    entrymeta postmeta footer masthead menu pager pagination paginator paging banner
    widget widgets rating ratings donate donation paywall login register follow skip metainfo
    hidden noprint printonly disclaimer copyright navbox infobox topics topic keywords player
    playlist
    reactions reaction feedback poll teaser teasers nav navigation navbar bio
    authorbox labels likes person postprofile signature catlinks printfooter ambox tmbox
    sistersitebox sisterproject
    logo icon icons button buttons cta prevnext tools utility subnav bookmark weather stocks
    ticker horoscope jobs shop buy deals affiliate correction hatnote jumpto jumplinks
    metrics userinfo usertitle posthead postfoot signaturecontainer
    timestamp dateline pubdate published updated readtime tooltip dropdown search
    relacionado relacionados relacionada relacionadas correlati correlate gerelateerd gerelateerde
    relaterat relaterade relaterte relaterede powiazane polecane verwandte xiangguan
    nieuwsbrief nyhetsbrev nyhedsbrev infolettre boletin uutiskirje hirlevel
    partager compartir compartilhar condividi teilen addtoany mostread meistgelesen
    schlagworte trefwoorden nyckelord etiquetas zergnet autorbox
    """)
_ADVERTISING = word_set("""
    ad ads adslot advert adverts advertisement advertising publicidad publicidade guanggao
    werbung publicite pubblicita advertentie advertenties reclame reklam reklame reklama annons
    annonse publicitate mainos hirdetes adsbygoogle""")
_ADVERTISING_PAIRS = frozenset({"a rec"})  # of the theme Newspaper
_MENUS = word_set("""
    nav navigation navbar subnav menu breadcrumb breadcrumbs pager pagination paginator paging
    prevnext skip jumpto jumplinks related toolbar search login logo masthead share shares social
    socials catlinks""")
_FURNITURE_PAIRS = phrase_set("""
    most read;most popular;most viewed;read more;read next;read also;more from;more on
    more stories;more news;also read;also like;up next;sign up;side bar;author bio;author info
    author card;about author;author box;tag list;tag cloud;story link;inline story;inline article
    inline link;print only;only print;visible print;for print;print link
    jump to;call to;see also;you may;related posts;gallery nav
    video list;entry meta;post meta;article meta;entry footer;post tags;next post;post nav
    latest news;top stories;popular posts;jp relatedposts;recent posts;article tags
    user title;user extras;post profile;post author;message signature;post signature
    expand link;audio module;audio player;audio card;message attribution;article footer;story footer
    another category;print info;inline video;site sub;mod languages;post ratings
    lire aussi;lees ook;leggi anche;leia tambem;leia mais;veja tambem;lea tambien;lee tambien
    puede interesar;las ocksa;les ogsa;laes ogsa;czytaj takze;czytaj tez;zobacz takze
    zobacz tez;zum thema;lesen auch;sie auch;weitere artikel;articles lies;mas leidas;mas leido
    mas leidos;plus lus;piu letti;piu lette;mais lidas;meest gelezen;mest lest;mest last
    mest laste;najczesciej czytane;fil ariane;caja autor;autor box
    article info;post info;entry info;story info;news info;mbox small""")
_APART = word_set("""
    footer cookie cookies consent newsletter newsletters sidebar recommended recommendation
    recommendations recommend tuijian outbrain taboola disqus navbox relatedposts mailchimp navbar
    dialog alertdialog onetrust didomi usercentrics cookiebot cookiebanner cookieconsent gdpr
    cmpbox cmpwrapper cmplz iubenda axeptio tarteaucitron termly osano klaro borlabs trustarc
    navheader navfooter navpath manualnavbar
    """)
_APART_PAIRS = phrase_set("""
    related posts;related articles;related stories;related content;related links;most read
    most popular;read next;more stories;side bar;up next;jp relatedposts;video caption;video title
    now playing;robots nocontent;side rail;left rail;right rail;qc cmp;sp message
    bandeau niveau""")
_BODY = frozenset({"content", "article", "story", "main", "body", "hentry", "post", "entry"})
_BODY_FUSED = lazily(
    r"(?:article|story|post|entry|main)[-_]?(?:body|content|text|copy(?!right))|rich-?text"
    r"|body-?copy"
)
_AROUND_BODY = word_set("bio person author byline meta info footer tags related")
_STORIES = frozenset({"topic"})  # as some papers call a story: "topic-body"
_BELOW_PICTURE = frozenset({"caption", "credit"})
_NOT_BODY = (_FURNITURE - _STORIES) | _ADVERTISING | _BELOW_PICTURE | _AROUND_BODY
_UNSEEN_PAIRS = frozenset({
    "people block", "sr only", "visually hidden", "screen reader", "off screen", "screen out",
    "u hidden", "is hidden", "hide visually", "hidden visually", "for sr", "a11y only",
})  # fmt: skip
_UNSEEN = frozenset({
    "visuallyhidden", "sronly", "offscreen", "screenreader", "invisible", "hideme", "popover",
    "tooltip", "tooltiptext",
})  # fmt: skip
_EXPLANATION_PAIRS = phrase_set(
    "glossary definition;glossary description;glossary content;glossary text;glossary entry"
    ";definition content;definition text;definition popup;term definition;term description"
    ";popup content;popup text;popup body;hover card;hover content;entity card;profile card"
    ";info card;preview card;footnote preview;footnote popup"
)
_GUTTER = word_set("""
    gutter linenos linenumber linenumbers lineno editsection backlink redirectedfrom pagenum
    pagenumber""")
_CONTENTS_PAIRS = frozenset({"of contents", "contents topic", "contents local"})
_DOCUTILS = frozenset({"topic"})  # the class that docutils gives to the box around the contents
_CREDIT_WORDS = word_set("""
    credit credits photographer photocredit imagecredit copyright source agency
    courtesy rights bildnachweis bildquelle bildrechte fotonachweis fotoautor fotograf fotografo
    fotografa fotografe photographe credito creditos""")
_CAPTION_WORDS = word_set("""
    bildunterschrift bildtext billedtekst bildetekst bijschrift didascalia kuvateksti legende
    legenda leyenda epigrafe piefoto""")
_CREDIT_PAIRS = phrase_set("photo author;image author;picture author")
_QUOTE_WORDS = word_set("""
    pullquote pullout zitat blockquote cquote quotebox citaat citat sitat cytat citazione""")
_SIGNED_PAIRS = phrase_set(
    "quote author;quote source;quote attribution;quote cite;quote name;quote byline;quote person"
    ";pullquote author;pullquote source;pullquote attribution;pullquote cite;pullquote name"
    ";blockquote author;blockquote source;blockquote attribution;blockquote cite;blockquote name"
)
_QUOTE_PAIRS = phrase_set("pull quote;quote text;quote body") | _SIGNED_PAIRS
_FOOTNOTES = frozenset({"footnotes", "footnote", "endnotes", "references", "reflist", "endnote"})
_VERSES = frozenset({"poem", "poetry", "verse", "stanza", "lyrics"})
_NOTES = frozenset({"footnote", "sidenote", "marginnote"})
_BYLINES = word_set("""
    byline bylines author authors writer reporter submitted journalist auteur autore szerzo
    authorname authornames articleauthor postauthor storyauthor authorline autor autores autora
    firma
    autorname autoren autorin auteurs verfasser redacteur forfatter skribent penulis yazar""")
_TEASERS = frozenset({"teaser"})
_SPEECHES = word_set("""
    speaker redner rednerin orateur orador oradora oratore spreker talare
    contribution intervention intervencion""")
_SPEECH_PAIRS = phrase_set("speaker name;member name")
_FACTS = word_set("""
    infobox factbox faktenbox faktabox faktaboks faktaruta fakta faktenkasten infokasten encadre
    recuadro rating ratings verdict claim claimreview""")
_FACT_PAIRS = frozenset({"fact box", "facts box", "fakten box"})
_PROMOS = word_set("""
    newsletter subscribe signup promo readmore cta
    nieuwsbrief nyhetsbrev nyhedsbrev infolettre boletin uutiskirje hirlevel""")
_EMBEDS = frozenset({"twitter", "tweet", "instagram", "tiktok", "bluesky", "mastodon"})
_LEADS = word_set("""
    standfirst dek lede subtitle subhead subheading subheadline deck excerpt ingress chapo vorspann
    sommario catenaccio synopsis entradilla bajada sottotitolo manchet spot preamble intro introtext
    lead summary perex sapo tagline subtitulo subtitulos subtitol copete chapeau untertitel
    unterzeile inleiding underrubrik podnaslov podtitulek podtytul alcim daodu zhaiyao strapline
    deckhead ingressi alaotsikko linhafina soustitre altbaslik ozet subtit leadin
    bevezeto""")
_CROSSHEADS = word_set("""
    crosshead zwischentitel intertitre tussenkop ladillo intertitulo entretitulo mellanrubrik
    mellomtittel mellemrubrik valiotsikko""")
_HEADINGS = _CROSSHEADS | {"headline", "heading", "subheading"}
_HEADING_PAIRS = frozenset({"cross head"})
_GUTTER_PAIRS = phrase_set(  # and the boilerplate that Project Gutenberg and mdBook add to books
    "hide caption;toggle caption;expand caption;pg boilerplate;pg header;pg footer;katex html"
    ";calibre navbar;page number;mdbook help;menu title;property row"
    ";meta heading;meta contents;quarto categories"  # of the title block of Quarto
    ";input prompt;output prompt"  # of notebooks: "In [3]:"
    ";material icons;material icon;material symbols;google symbols"  # fonts with names for icons
)
_CAPTION_PAIRS = phrase_set(
    "img desc;img descr;img description;pic desc;photo desc;image desc;picture desc;pie foto"
)
_LEAD_PAIRS = phrase_set(
    "article desc;article description;lead paragraph;article summary;article subheading"
    ";post subheading;header subheading;sub title;sub headline;sub tit;linha fina;sous titre"
    ";alt baslik;post description;document description"
    ";episode description;episode summary;story highlights;article highlights;key points"
    ";key takeaways;key facts;stand first;cross head"
)


_NONE: frozenset[str] = frozenset()
_NAME_FLAGS = (  # the flag, single words, and pairs of adjacent words
    (Part.CONTENTS, frozenset({"toc"}), _CONTENTS_PAIRS),
    (Part.FURNITURE, _FURNITURE, _FURNITURE_PAIRS),
    (Part.FURNITURE | Part.ADVERTISING, _ADVERTISING, _ADVERTISING_PAIRS),
    (Part.MENU, _MENUS, _NONE),
    (Part.UNRELATED, _APART, _APART_PAIRS),
    (Part.CALL_TO_ACTION, _NONE, frozenset({"call to"})),
    (Part.COMMENTS, _COMMENTS, _COMMENT_PAIRS),
    (Part.CREDIT, _CREDIT_WORDS, _CREDIT_PAIRS),
    (Part.PULL_QUOTE, _QUOTE_WORDS, _QUOTE_PAIRS),
    (Part.QUOTE, frozenset({"quote", "testimonial", "destacado", "exergue"}), _NONE),
    (Part.ATTRIBUTION, _NONE, _SIGNED_PAIRS),
    (Part.VERSE, _VERSES, frozenset({"line block"})),
    (Part.NOTE, _NOTES, _NONE),
    (Part.FOOTNOTES, _FOOTNOTES, frozenset({"ref list"})),
    (Part.SCREEN_READER, _UNSEEN, _UNSEEN_PAIRS),
    (Part.EXPLANATION, frozenset({"hovercard", "infotip"}), _EXPLANATION_PAIRS),
    (Part.BYLINE, _BYLINES, frozenset({"by line"})),
    (Part.PROMO, _PROMOS, _NONE),
    (Part.EMBED, _EMBEDS, _NONE),
    (Part.TEASER, _TEASERS, _NONE),
    (Part.SPEECH, _SPEECHES, _SPEECH_PAIRS),
    (Part.FACTS, _FACTS, _FACT_PAIRS),
    (Part.HEADING, _HEADINGS, _HEADING_PAIRS),
    (Part.LEAD, _LEADS | _CROSSHEADS, _LEAD_PAIRS),
    (Part.GUTTER, _GUTTER, _GUTTER_PAIRS),
    (Part.CAPTION, _CAPTION_WORDS, _CAPTION_PAIRS),
)


def _flags_by_word() -> dict[str, int]:
    flags: dict[str, int] = {}
    for part, words, _ in _NAME_FLAGS:
        for word in words:
            flags[word] = flags.get(word, Part.NONE) | part
    return flags


def _flags_by_pair() -> dict[tuple[str, str], int]:
    flags: dict[tuple[str, str], int] = {}
    for part, _, pairs in _NAME_FLAGS:
        for pair in pairs:
            first, _, second = pair.partition(" ")
            flags[first, second] = flags.get((first, second), Part.NONE) | part
    return flags


_WORD_FLAGS = _flags_by_word()
_PAIR_FLAGS = _flags_by_pair()
_BODY_SIGNS = ("content", "article", "story", "main", "body", "post", "entry", "text", "copy")
_WITH_WORDS = ("with", "has", "no")
_BYLINE_WORDS = (*_BYLINES, "by")
_BYLINE_SIGNS = tuple(  # a word that contains another one need not be searched for
    word
    for word in _BYLINE_WORDS
    if not any(other in word for other in _BYLINE_WORDS if other != word)
)


def _is_body_name(name: str) -> bool:
    """Whether a single name denotes the article body; "article-byline" is a part around it."""
    if not contains_any(name, _BODY_SIGNS):
        return False
    words = set(_WORD.findall(name))
    if _BODY_FUSED.search(name):
        return not words & _AROUND_BODY
    return bool(words & _BODY) and not words & _NOT_BODY


def part_of(names: str) -> int:
    """Return the flags of `Part` that `names` (class, id and role, joined by spaces) indicate.

    Only their beginning counts. Results are cached, because names recur within a page, alone as
    well as together.
    """
    return _part_of(names[:_MOST_READ])


def are_byline_names(names: str) -> bool:
    """Whether `names` denote a byline, without buttons; see `part_of`."""
    return _are_byline_names(names[:_MOST_READ])


@lru_cache(maxsize=4096)
def _are_byline_names(names: str) -> bool:
    """A quick check rejects most other names."""
    if not contains_any(names.lower(), _BYLINE_SIGNS):
        return False
    part = _part_of(names)
    return bool(part & Part.BYLINE) and not part & (Part.COMMENTS | Part.MENU)


def have_no_words(names: str, besides: Set[str] = frozenset()) -> bool:
    """Whether `names` are only those of styles, and generated ones such as "css-1n0orw4".

    Args:
        names: The names.
        besides: Words that do not count.
    """
    return not any(
        len(word) >= _SHORTEST_WORD and word not in besides
        for name in names.split()
        for word in _read_name(name)[0]
    )


@lru_cache(maxsize=8192)
def _part_of(names: str) -> int:
    listed: list[str] = []
    part = Part.NONE
    for name in names.split():
        words_in_name, denotes_body = _read_name(name)
        listed += words_in_name
        if denotes_body:
            part = Part.BODY
    words = set(listed)
    if not words.isdisjoint(_MEDIA) and "rich" not in words:  # "rich media": text of WeChat
        words -= _DATA | _MODULES
        listed = ["caption" if word in _DATA else word for word in listed]
    if "hidden" in words and not words.isdisjoint(_UNFOLDING):
        words.discard("hidden")
    if "accordion" in words:
        words.discard("dropdown")  # the text that unfolds
    for pair in pairwise(listed):
        part |= _PAIR_FLAGS.get(pair, Part.NONE)
    if "none" in words and "print" in words and _is_only_in_print(names):
        part |= Part.FURNITURE
    if part & Part.CREDIT:
        words -= _BYLINES  # "photo-author" is not the author of the article
    if part & Part.CONTENTS or "toc" in words:
        words -= _DOCUTILS
    for word in words:
        part |= _WORD_FLAGS.get(word, Part.NONE)
    if part & Part.LEAD and any(map(_names_lead_picture, names.split())):
        part &= ~Part.LEAD
    if part & Part.CAPTION or any("caption" in word for word in listed):
        part |= Part.CAPTION
    elif "attribution" in words and not part & Part.BYLINE:
        part |= Part.CREDIT
    if part & Part.COMMENTS and not _ISSUE_TRACKER.isdisjoint(words):
        part &= ~Part.COMMENTS
    if "noprint" in words and ("inline", "template") in pairwise(listed):
        part |= Part.GUTTER
    return part


def _is_only_in_print(names: str) -> bool:
    """Whether the utilities of Bootstrap hide an element on each screen, but not in print."""
    utilities = [name for name in names.split() if name.startswith("d-")]
    shown = {name[: len(_IN_PRINT)] for name in utilities if not name.endswith("-none")}
    return "d-none" in utilities and shown == {_IN_PRINT}


def _names_lead_picture(name: str) -> bool:
    return not _LEAD_PICTURES.isdisjoint(pairwise(_read_name(name)[0]))


def _without_hash(name: str) -> str:
    """Return the name of a component without the hash after it: "ContentHeaderDek-bIqFFZ"."""
    found = _HASH.search(name)
    words = _CAMEL.sub("-", found.group()).lower().split("-") if found else ()
    return name if found is None or any(map(_WORD_FLAGS.get, words)) else name[: found.start()]


def _without_prefixed_hash(name: str) -> str:
    """Return what is left of "css-19aksj" or "css-axufdj-label", but all of "css-header"."""
    found = _PREFIXED_HASH.match(name)
    return name if found is None or found[1] in _WORD_FLAGS else name[found.end() :]


@lru_cache(maxsize=4096)
def _read_name(name: str) -> tuple[list[str], bool]:
    """Return the words of a single name, and whether it denotes the article body.

    A name of a topic or of styling has no words, and a suffix such as "with-sidebar" none either.
    """
    low = name if name.islower() else _CAMEL.sub("-", _without_hash(name)).lower()
    if _TOPIC.match(low) or _SLUG.match(name.lower()):
        return [], False
    if contains_any(low, _WITH_WORDS):
        low = _WITH_SUFFIX.sub("", low)
    if low.startswith(_PREFIXES_OF_HASHES):
        low = _without_prefixed_hash(low)
    denotes_body = _is_body_name(low)
    if _DIGIT.search(low):
        low = _GENERATED_NAME.sub("", low)
    return _WORD.findall(low), denotes_body
