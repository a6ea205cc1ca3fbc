"""Recognises the titles of lists of other stories: what follows them in the text is not theirs."""

from reader.model.article import BlockKind
from reader.parsing.html.blocks.headings import heading_key
from reader.parsing.html.pieces.piece import Piece
from reader.text.word_sets import phrase_set

_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH})
_MOSTLY_LINKED_SHARE = 0.9  # of a line that is a title of another story
_TITLES = phrase_set("""
    more on this story;more on this topic;more on this;more coverage;explore more;keep reading
    recommended for you;recommended articles;recommended stories;recommended reading
    suggested reading;further reading;up next;most read;most popular;popular stories;popular posts
    popular articles;top stories;latest news;latest stories;trending now;other stories
    other articles;in other news;similar articles;similar stories;similar posts;previous articles
    stories you may like;must reads;also in this section;also of interest;read more
    verwandte artikel;verwandte beiträge;verwandte themen;ähnliche artikel;ähnliche beiträge
    passend zum thema;zum thema;mehr dazu;das könnte sie auch interessieren;meistgelesen
    das könnte dich auch interessieren;auch interessant;mehr nachrichten;mehr aus dem ressort
    lesen sie dazu auch;weiterlesen;weitere themen;weitere nachrichten
    articles liés;articles similaires;articles associés;articles connexes;sur le même sujet
    sur le même thème;dans la même rubrique;à voir aussi;voir aussi;pour aller plus loin;lire plus
    les plus lus;nos articles
    noticias relacionadas;artículos relacionados;notas relacionadas;contenido relacionado
    contenidos relacionados;temas relacionados;te recomendamos;también te puede interesar
    más sobre este tema;más información;lo más leído
    notícias relacionadas;artigos relacionados;matérias relacionadas;conteúdo relacionado
    veja mais;mais sobre o assunto;você pode gostar;saiba mais;mais lidas
    articoli correlati;notizie correlate;potrebbe interessarti;potrebbe interessarti anche
    ti potrebbe interessare;sullo stesso argomento;altri articoli;per approfondire
    approfondimenti;i più letti
    gerelateerde artikelen;gerelateerd;meer over dit onderwerp;meer lezen;lees verder;lees meer
    ook interessant;meest gelezen
    relaterade artiklar;relaterat;mer om ämnet;mer läsning;du kanske också gillar;mest läst
    relaterte saker;les mer;mer om saken;mest lest
    relaterede artikler;mere om emnet;mest læste
    powiązane artykuły;powiązane tematy;podobne artykuły;polecamy;warto przeczytać
    najczęściej czytane
    похожие статьи;другие новости;самое читаемое;bunlar da ilginizi çekebilir
    související články;mohlo by vás zajímat;aiheesta lisää;articole similare;σχετικά άρθρα""")


def heads_links(piece: Piece, after: Piece) -> bool:
    """Whether a line is such a title, and what follows it directly was cut or is a linked title."""
    if piece.kind not in _KINDS or piece.link_chars or piece.confirmed or after.confirmed:
        return False
    is_others = after.dropped or after.link_share > _MOSTLY_LINKED_SHARE
    return is_others and heading_key(piece) in _TITLES
