"""Recognises the titles of lists of other stories: what follows them in the text is not theirs."""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.html.blocks.headings import heading_key
from reader.parsing.html.dom.addresses import stays_on_site
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.pieces.piece import Piece
from reader.text.word_sets import phrase_set

_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH})
_MOSTLY_LINKED_SHARE = 0.9  # of a line that is a title of another story
_MOST_LINES = 3  # of such a title with its picture and its date
_LONGEST_TITLE = 50  # characters
_LONGEST_SUMMARY = 200  # characters
_LONGEST_LABEL = 30  # characters
_FEWEST_TITLES = 2
_MOST_TITLES = 20
_FEWEST_SPACES = 3  # in the title of a story
_TITLES = phrase_set("""
    more on this story;more on this topic;more on this;more coverage;explore more;keep reading
    recommended for you;recommended articles;recommended stories;recommended reading
    suggested reading;further reading;up next;most read;most popular;popular stories;popular posts
    popular articles;top stories;latest news;latest stories;trending now;other stories
    other articles;in other news;similar articles;similar stories;similar posts;previous articles
    stories you may like;must reads;also in this section;also of interest;read more
    verwandte artikel;verwandte beiträge;verwandte themen;ähnliche artikel;ähnliche beiträge
    mehr artikel;passend zum thema;zum thema;mehr dazu
    das könnte sie auch interessieren;meistgelesen
    das könnte dich auch interessieren;auch interessant;mehr nachrichten;mehr aus dem ressort
    lesen sie dazu auch;weiterlesen;weitere themen;weitere nachrichten;passend dazu;lesetipps
    articles liés;articles similaires;articles associés;articles connexes;sur le même sujet
    sur le même thème;dans la même rubrique;à voir aussi;voir aussi;pour aller plus loin;lire plus
    nos derniers articles;recommandé pour vous;vous aimerez aussi
    vous pourriez aussi aimer;les plus lus;nos articles;lire également;à lire également
    noticias relacionadas;artículos relacionados;notas relacionadas;contenido relacionado
    otras noticias;relacionadas;relacionados;últimas noticias;más leídas;más leídos
    contenidos relacionados;temas relacionados;te recomendamos;también te puede interesar
    más sobre este tema;más información;lo más leído;ver también;noticia relacionada
    notícias relacionadas;artigos relacionados;matérias relacionadas;conteúdo relacionado
    últimas notícias;recomendado para você;outras notícias;veja mais;confira também
    mais sobre o assunto;você pode gostar;saiba mais;mais lidas
    articoli correlati;notizie correlate;potrebbe interessarti;potrebbe interessarti anche
    ultime notizie;correlati;ti potrebbe interessare;sullo stesso argomento
    altri articoli;per approfondire
    approfondimenti;i più letti;guarda anche;leggi di più
    gerelateerde artikelen;gerelateerd;meer over dit onderwerp;meer lezen;lees verder;lees meer
    laatste nieuws;net binnen;ook interessant;meest gelezen;zie ook;bekijk ook
    mest lästa;fler nyheter;senaste nytt;läs även;se också;se även
    relaterade artiklar;relaterat;mer om ämnet;mer läsning;mest läst
    du kanske också gillar
    relaterte artikler;relatert;siste nytt;flere saker;relaterte saker;les mer;se også
    mer om saken;mest lest
    relateret;seneste nyt;flere nyheder;mest læst;relaterede artikler;mere om emnet
    mest læste
    najnowsze;więcej na ten temat;powiązane artykuły;powiązane tematy;podobne artykuły;polecamy
    warto przeczytać
    najczęściej czytane
    похожие статьи;другие новости;самое читаемое;смотрите также;дивіться також
    bunlar da ilginizi çekebilir
    související články;mohlo by vás zajímat;přečtěte si také;aiheesta lisää;katso myös;lue lisää
    articole similare;vezi și;citiți și;σχετικά άρθρα;δείτε επίσης;lihat juga;вижте още
    相關報導;شاهد أيضا""")

_STARTS = (
    *("more from ", "more on ", "more about ", "more by ", "latest from ", "related to "),
    *("mehr von ", "mehr zu ", "mehr zum ", "mehr zur ", "mehr über ", "mehr aus "),
    *("plus sur ", "à lire sur ", "más sobre ", "más de ", "mais sobre ", "mais de ", "altro su "),
    *("meer over ", "meer van ", "mer om ", "mer från ", "mere om ", "mer fra ", "więcej o "),
)


def is_title_of_links(words: str) -> bool:
    """Whether a few words, without the colon after them, are such a title."""
    return words.casefold() in _TITLES


def may_head_links(words: str) -> bool:
    """Whether a line is such a title, or names what other stories are about or where from."""
    return is_title_of_links(words) or words.startswith(_STARTS)


def leads_to_pages_of(site: str, piece: Piece) -> bool:
    """Whether all links of a piece lead to pages of a site, and not to places in them."""
    return all(stays_on_site(href, site) and "#" not in href for href in piece.hrefs)


def heads_links(pieces: Sequence[Piece], index: int, site: str) -> bool:
    """Whether a line is such a title, and the title of another story follows it.

    That is a link on the same site, perhaps below a picture or a date that was cut with it. What
    leads elsewhere is a source, and an advertisement or buttons may interrupt a section that is
    called so.
    """
    piece = pieces[index]
    if piece.kind not in _KINDS or piece.link_chars or piece.confirmed:
        return False
    if len(piece.text) > _LONGEST_TITLE or not may_head_links(heading_key(piece)):
        return False
    for after in pieces[index + 1 : index + 1 + _MOST_LINES]:
        if after.link_share > _MOSTLY_LINKED_SHARE and not after.confirmed:
            return all(stays_on_site(href, site) for href in after.hrefs)
        if not after.dropped:
            return False
    return False


def is_titled_list_of_stories(box: Sequence[Piece], site: str) -> bool:
    """Whether a box is such a title above stories of the site: linked titles, each with a summary.

    Beside them are at most pictures, and labels such as dates.
    """
    lines = [piece for piece in box if piece.kind is not BlockKind.IMAGE]
    title = lines.pop(0) if lines else box[0]
    if title.kind not in _KINDS or title.link_chars:
        return False
    if len(title.text) > _LONGEST_TITLE or not (
        is_promo(title.text) or may_head_links(heading_key(title))
    ):
        return False
    return count_stories(lines, site) > 0


def count_stories(lines: Sequence[Piece], site: str) -> int:
    """Return how many stories of the site lines tell of: a linked title, perhaps a summary each.

    0 if another line is more than a label.
    """
    stories = summaries = 0
    for line in lines:
        if line.kind not in _KINDS or line.confirmed or len(line.text) > _LONGEST_SUMMARY:
            return 0
        if line.link_share > _MOSTLY_LINKED_SHARE and line.text.count(" ") >= _FEWEST_SPACES:
            if not all(stays_on_site(href, site) for href in line.hrefs):
                return 0
            stories += 1
        elif len(line.text) > _LONGEST_LABEL:
            summaries += 1
            if summaries > stories:
                return 0
    return stories


def are_titles_of_stories(piece: Piece, site: str) -> bool:
    """Whether each line of a piece is the linked title of a story of the site, or a label above it.

    Before a title there may be a label as well: "STORY: A walk on the quay", but no number, which
    is that of a step or part. Lines that end in a comma or full stop are verse or sentences.
    """
    links = [mark for mark in piece.marks if mark.href]
    if not _FEWEST_TITLES <= len(links) <= _MOST_TITLES or not all(
        stays_on_site(each.href, site) for each in links
    ):
        return False
    start = titles = 0
    for line in piece.text.split("\n"):
        end = start + len(line)
        first = next((each for each in links if start <= each.start < end), None)
        label = line if first is None else line[: first.start - start]
        title = line[len(label) :]
        if len(label) > _LONGEST_LABEL or (not title and not label.rstrip().endswith(":")):
            return False
        if first is not None:
            if title.count(" ") < _FEWEST_SPACES or first.end < end - 1:
                return False
            if title.endswith((",", ".", ";")) or any(map(str.isdigit, label)):
                return False
            titles += 1
        start = end + 1
    return titles == len(links)
