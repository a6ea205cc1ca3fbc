"""Lines at the top of a web page, as they come along when its text is copied: section, buttons."""

from collections.abc import Sequence

from reader.parsing.lines.bylines import FIRST_WIDE, byline_names
from reader.parsing.lines.datelines import dateline_end
from reader.parsing.lines.headlines import is_headline, may_be_above_headline
from reader.parsing.lines.name_lines import names_of_line
from reader.parsing.lines.written_dates import bare_date
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import phrase_set

_SECTIONS = phrase_set("""
    news;latest news;top stories;breaking;breaking news;exclusive;live;live updates;video;home
    start;startseite;accueil;inicio;início
    world;world news;international;national;nation;regional;local;local news;asia;africa;europe;eu
    americas;middle east;us;u.s.;usa;us news;uk;uk news;australia;canada;china;india
    politics;us politics;uk politics;elections;government;law;courts;crime;security;defence;defense
    military;business;economy;economics;markets;finance;money;personal finance;companies;energy
    industry;jobs;property;real estate;transport;science;technology;tech;environment;climate
    climate crisis;health;education;society;religion;weather;sport;sports;football;soccer;culture
    arts;books;film;music;tv;media;entertainment;lifestyle;life;style;travel;food;opinion
    comment;commentary;editorial;editorials;analysis;explainer;explained;feature;features;interview
    investigation;investigations;letters;obituary;obituaries;column;columnists;guest essay
    perspective;fact check;review;special report;long read;the long read;news analysis
    rugby;rugby union;cricket;tennis;golf;cycling;athletics;formula 1;f1;boxing;basketball;baseball
    hockey;nfl;nba;mlb;nhl;podcasts;crosswords;puzzles;fußball;bundesliga;radsport;cyclisme
    transports;transporte
    ciclismo;baloncesto;calcio;voetbal;wielrennen
    press releases;blog;nachrichten;aktuell;politik;inland;ausland;deutschland;österreich;schweiz
    europa;welt;wirtschaft
    börse;finanzen;verkehr;wissen;wissenschaft;technik;digital;netzwelt;umwelt;klima;gesundheit
    bildung;gesellschaft;panorama;vermischtes;kultur;feuilleton;medien;meinung;kommentar;analyse
    leitartikel;gastbeitrag;reportage;regionales;lokales;wetter;exklusiv;eilmeldung
    actualité;actualités;politique;monde;france;société;économie;entreprises;sciences;technologies
    environnement;climat;santé;éducation;idées;débats;tribune;éditorial;enquête;régions;faits divers
    entretien;décryptage;grand format;exclusif;planète;médias
    noticias;actualidad;política;internacional;mundo;españa;méxico;economía;empresas;mercados
    ciencia
    tecnología;medio ambiente;clima;salud;educación;sociedad;sucesos;deportes;fútbol;cultura;opinión
    entrevista;reportaje;análisis;tribuna
    attualità;politica;esteri;italia;mondo;economia;cronaca;scienze;scienza;tecnologia;ambiente
    salute;scuola;società;cultura;opinioni;sport e tempo libero;intervista
    notícias;internacional;brasil;mundo;ciência;saúde;educação;sociedade;esporte;esportes;opinião
    binnenland;buitenland;nieuws;politiek;economie;wetenschap;gezondheid;klimaat;cultuur;opinie
    nyheter;inrikes;utrikes;ekonomi;åsikter;ledare;kultur;vetenskap;innenriks;utenriks;økonomi
    meninger;indland;udland;debat
    hjem;hem;etusivu;strona główna;wiadomości;polska;świat;gospodarka;kraj;domů;zprávy;domácí
    anasayfa;ana sayfa;gündem;haberler;siyaset;ekonomi;dünya;spor;kültür;yaşam
    главная;новости;общество;политика;экономика;происшествия;в мире;мир;россия;спорт;культура
    наука;мнения;интервью;головна;новини;суспільство;політика;економіка;події;світ;україна;думки
    αρχική;ειδήσεις;πολιτική;οικονομία;κοινωνία;κόσμος;ελλάδα
    דף הבית;ראשי;חדשות;כלכלה;פוליטיקה;الرئيسية;أخبار;سياسة;اقتصاد;محليات;العالم;رياضة;ثقافة
    होम;समाचार;देश;राजनीति;दुनिया;खेल
    首页;首頁;新闻;新聞;国内;國內;国际;國際;社会;社會;财经;財經;本地;时政;要闻;要聞;地方;体育;文化
    ホーム;トップ;ニュース;国際;政治;経済;スポーツ;地域;홈;뉴스;사회;정치;경제;국제;문화;스포츠
    """)
_CRUMBS = lazily(r"[^\n>›»→]{2,30}(?:\s?[>›»→]\s?[^\n>›»→]{2,40}){1,5}")
_ARROWS = lazily("[>›»→]")
_PARTS = lazily(r"\s[|/·•]\s")
_AND = lazily(r"\s[&+]\s")  # "Science and Religion" may be an essay
_MOST_SECTION_WORDS = 4
_BUTTONS = phrase_set("""
    share;save;print;copy link;copy;link copied;e-mail;email;tweet;facebook;twitter;x;whatsapp
    reddit;linkedin;bluesky;threads;telegram;comments;comment;leave a comment;listen
    listen to article;listen to this article;play;watch;follow;following
    subscribe;subscribe now;sign in;log in;login
    sign up;register;menu;search;close;skip to content;skip to main content;skip to navigation
    skip advertisement;advertisement;anzeige;abo;abonnement;réagir;zur merkliste hinzufügen
    s'inscrire;copiar enlace;ir a los comentarios;copier le lien;link kopieren;read in english
    leer en español;lire en français;article réservé aux abonnés;réutiliser ce contenu
    artikelrechte erwerben;reuse this content;view comments;read comments;see comments
    add to favourites;sections;download;transcript
    back;back to top;gift article;gift this article;share full article;share this article;bookmark
    my account;newsletters;e-paper;epaper;contact us;about us
    add to reading list;saved;more;read aloud;translate;text size;font size;toggle navigation
    teilen;merken;drucken;speichern;anhören;kommentare;artikel anhören;artikel teilen;vorlesen
    partager;imprimer;enregistrer;commenter;écouter;lire plus tard;offrir l'article;ajouter
    compartir;guardar;imprimir;escuchar;comentarios;comentar;condividi;salva;stampa;ascolta;commenta
    compartilhar;salvar;ouvir;delen;opslaan;afdrukken;reacties;luister;dela;spara;lyssna;skriv ut
    zum inhalt springen;zum hauptinhalt springen;direkt zum inhalt;anmelden;abonnieren;suche;menü
    aller au contenu;se connecter;s'abonner;s’abonner;rechercher;recherche;ir al contenido;menú
    iniciar sesión;suscríbete;suscribirse;buscar;vai al contenuto;accedi;abbonati;cerca;inloggen
    abonneren;zoeken;pular para o conteúdo;entrar;assine;logga in;sök;prenumerera
    """)
_COUNT = lazily(
    r"\W{0,3}\d[\d.,]{0,8}\s?[km]?\s(?:comments?|shares?|views?|likes?|reads?|kommentare?|commentaires?"
    r"|comentarios?|commenti|reacties|min(?:ute)?s?\.?(?:\s(?:read|watch|listen|lesezeit|de\slecture"
    r"|de\slectura|leestijd))|min\sread|mins?\sread|minuti\sdi\slettura)\W{0,3}"
    r"|\d{1,3}-minute\s(?:read|listen)"
    r"|(?:reading\stime|read\stime|lesezeit|temps\sde\slecture|tiempo\sde\slectura)\W{1,3}.{1,20}"
    r"|\d{1,3}\s(?:минут|хвилин)\w?\s(?:на\s)?(?:чтени[ея]|читання)"
    r"|(?:listen(?:\sto\sthis\sarticle)?|anhören|écouter|artikel\szum\shören)\W{0,3}\(?\d{1,2}(?::\d\d)?"
    r"(?:\smin\w{0,6})?\)?(?:\slearn\smore)?|.{2,30}\s-\sback\sto\shome"
    r"|(?:share|compartir|partager|teilen|condividi)\s(?:on|en|sur|auf|su|via)\s\w{1,12}"
    r"|\d{1,3}\sof\s\d{1,3}\s?\|?|(?:prefer|add)\s.{2,20}\son\sgoogle|add\sas\spreferred\son\sgoogle",
    IGNORECASE,
)
_SENTENCE_END = lazily(r"\w{3}[.?!] [A-Z“\"]")
_SENTENCE_ENDS = (".", "!", "?", ",", ":", ";", "。", "”", "»", '"')
_FEWEST_OF_MENU = 3  # lines, of which a third or half may be anything
_MOST_KICKER_WORDS = 2
_LINES_OF_MASTHEAD = 2
_MOST = 8  # lines above a headline
_LONGEST = 60  # characters
_FEWEST_BELOW_DATE = 3
_FEWEST_WORDS = 4  # of the headline below; East Asian ones have no spaces


def index_below_top(texts: Sequence[str], start: int, *, below_menu: bool = False) -> int:
    """Return the index of the first paragraph from `start` on that is not above a headline.

    That is its own address, the name of a section, menus, and several buttons.
    """
    at, is_below_menu = start, below_menu
    while at - start < _MOST and may_be_above_headline(texts, at):
        if _is_certain(texts, at, below_menu=is_below_menu):
            at, is_below_menu = at + 1, True
            continue
        line, (below, *rest) = texts[at].strip(), texts[at + 1].strip().split("\n", _MOST)
        is_address = " " not in line and line.startswith(("https://", "http://"))
        if not is_address and (_is_verse(rest) or not _is_above(line, below)):
            break
        at += 1
    return at


def _lines(text: str) -> list[str]:
    return text.strip().split("\n")


def _is_certain(texts: Sequence[str], at: int, *, below_menu: bool) -> bool:
    """Whether a paragraph is a part of the page whatever is below it, or the line above one."""
    lines = _lines(texts[at])
    if is_menu(lines):
        return True
    if below_menu:
        return (
            _is_kicker(texts, at)
            or _is_masthead(lines)
            or is_way(texts[at].strip())
            or _is_name_of_paper(texts, at)
        )
    below = _lines(texts[at + 1])
    is_above_part = is_menu(below) or is_way(below[0]) or _is_masthead(below)
    return is_above_part and _is_button_or_section(texts[at].strip())


def _is_masthead(lines: Sequence[str]) -> bool:
    """Whether two lines are the name of a paper, or the like, and the day."""
    return (
        len(lines) == _LINES_OF_MASTHEAD
        and lines[0].count(" ") < _FEWEST_WORDS
        and any(map(str.isdigit, lines[1]))
        and bool(bare_date(lines[1]))
    )


def _is_name_of_paper(texts: Sequence[str], at: int) -> bool:
    """Whether a line of few words, in capitals, is above the name of a section and a headline."""
    words = texts[at].split()
    section, headline = texts[at + 1].strip(), texts[at + 2].strip()
    return (
        len(words) <= _FEWEST_WORDS
        and any(word[0].isupper() for word in words[-1:])
        and _names_section(section)
        and headline.count(" ") + 1 >= _FEWEST_WORDS
        and is_headline(headline)
    )


def _is_button_or_section(line: str) -> bool:
    return is_button(line) or _names_section(line)


def _is_kicker(texts: Sequence[str], at: int) -> bool:
    """Whether one or two words are above a headline, and below a menu or other part of a page."""
    line, below = texts[at].strip(), texts[at + 1].strip()
    is_long = below.count(" ") + 1 >= _FEWEST_WORDS and below[0] < FIRST_WIDE
    is_short = line.count(" ") + 1 <= _MOST_KICKER_WORDS and line.replace(" ", "").isalpha()
    return (
        is_short
        and is_long
        and is_headline(below)
        and not (byline_names(below) or names_of_line(below) or bare_date(below))
    )


def _is_verse(lines: Sequence[str]) -> bool:
    """Whether lines below the first of a chunk have no byline or date: those of a stanza.

    A single one that begins in lower case is the end of a headline, and a sentence its standfirst.
    """
    if len(lines) == 1 and (lines[0][:1].islower() or lines[0].endswith((".", "!", "?"))):
        return False
    return bool(lines) and not any(
        len(line) > _LONGEST
        or byline_names(line)
        or names_of_line(line)
        or any(map(str.isdigit, line))
        for line in lines
    )


def _is_above(line: str, below: str) -> bool:
    if _is_button_or_section(line) and _is_button_or_section(below):
        return True  # a menu
    if any(map(str.isdigit, below)) and (bare_date(below) or names_of_line(below)):
        return False
    has_data = byline_names(below) or dateline_end(below)
    return not (has_data or _are_sentences(below)) and _is_above_headline(line, below)


def _are_sentences(line: str) -> bool:
    """Whether a line is of several whole sentences, as prose is that ends in a question."""
    return line.endswith(("?", "!")) and _SENTENCE_END.search(line) is not None


def _is_above_headline(line: str, below: str) -> bool:
    """Whether a line names the day, section or way to an article with its headline below."""
    if len(line) > _LONGEST or not is_headline(below):
        return False
    is_date = any(map(str.isdigit, line)) and bool(bare_date(line))
    words = below.count(" ") + 1
    if words < (_FEWEST_BELOW_DATE if is_date else _FEWEST_WORDS) and below[0] < FIRST_WIDE:
        return False
    return is_date or is_button(line) or is_way(line) or _names_section(line)


def is_way(line: str) -> bool:
    """Whether a line shows the way to a page, by a section: "Home > News > Islands"."""
    if len(line) > _LONGEST or _CRUMBS.fullmatch(line) is None:
        return False
    return any(part.strip().casefold() in _SECTIONS for part in _ARROWS.split(line))


def is_menu(lines: Sequence[str]) -> bool:
    """Whether most of several short lines name sections or buttons, perhaps one the paper.

    Half of them is enough beside buttons.
    """
    most = len(lines) // _FEWEST_OF_MENU
    if most and any(map(is_button, lines)):
        most = max(1, len(lines) // 2)
    long = [line for line in lines if _is_long(line)]
    if not most or len(long) > most or not all(map(_is_button_or_section, long)):
        return False
    known = sum(map(_is_button_or_section, lines))
    return len(lines) - known <= most


def _is_long(line: str) -> bool:
    return line.count(" ") >= _FEWEST_WORDS or line.endswith(_SENTENCE_ENDS)


def is_button(line: str) -> bool:
    """Whether a line only says what can be done with a page, or how long or often it is read."""
    if len(line) > _LONGEST:
        return False
    if line[:1] == "@" and " " not in line:  # of an author
        return True
    return line.strip(" .:*[]()…!").casefold() in _BUTTONS or _COUNT.fullmatch(line) is not None


def _names_section(line: str) -> bool:
    """Whether a line is the name of a section, perhaps with a part of it: "Opinion | Letters"."""
    if line.count(" ") >= _MOST_SECTION_WORDS:
        return False
    section = _PARTS.split(line.strip(" *[]:"), 1)[0].strip().casefold()
    return section in _SECTIONS or _SECTIONS.issuperset(_AND.split(section))
