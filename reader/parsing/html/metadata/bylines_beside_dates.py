"""Bylines without markup or "By": a name next to the date, between headline and text."""

from collections.abc import Iterator
from itertools import dropwhile, islice

from reader.parsing.html.dom.picture_elements import may_be_name
from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.lines.bylines import CONJUNCTIONS
from reader.parsing.lines.elapsed_times import says_how_long_ago
from reader.parsing.lines.likeness import comparison_key, is_similar
from reader.parsing.lines.written_dates import bare_date, split_date, stated_publication_date
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.text.word_sets import word_set

_BOXES = ("div", "p", "ul", "header", "section", "small", "span")
_MOST_LINES = 40  # elements between headline and text
_LONGEST_LINE = 120  # characters
_LONGEST_NAME = 40  # characters
_LONGEST_NAMES = 100  # characters of several, with places
_SAME_SHARE = 0.8  # share of common letter triples
_DATED = 80  # characters of a line that says when the article was published, and changed
_FEWEST_PARTS, _MOST_PARTS = 2, 5  # of a line, between separators
_AND = lazily(rf",?\s(?:&|{CONJUNCTIONS})\s")
_BETWEEN_NAMES = lazily(rf"\s?[,&]\s|\s(?:{CONJUNCTIONS}|with|mit|avec|con|com)\s", IGNORECASE)
_MOST_WORDS = 4  # of a name
_IN_WORDS = str.maketrans("", "", ".'’-")  # of a name: J.R. O'Quill-Marsh
_LONGEST_LINK = 60  # characters of the text of a link that may be a name
_EXAMINED_ADDRESS = 300  # characters
_PARTS = lazily(r"[\n·•|—–]|\s-\s")
_PLACE = lazily(r"\s(?:at|in|à|aus)\s(?:[A-ZÀ-Þ][\w’'-]*\s?){1,4}$")
_NO_LINES = frozenset({"button", "script", "style", "svg", "figcaption", "noscript", "option"})
_MOST_APART = 2  # parts between a name and the date after it
_PEOPLE_ADDRESS = lazily(
    r"author|profile|people|person|team|staff|user|member|contributor|/[@~]", IGNORECASE
)
_PICTURES = word_set("""
    photo photos photograph photographs photography picture pictures image images illustration
    illustrations foto fotos fotografie fotografía fotografia bild bilder zdjęcia photographer
    illustrator fotograf fotografin photographe fotógrafo fotógrafa fotografo fotografa""")
_TOPIC_WORDS = word_set("""
    news press release releases world science sport sports business politics culture arts opinion
    local national international update updates report reports blog magazine newsletter weekly
    daily article story stories feature features media room tech technology health review reviews
    engineer scientist analyst researcher developer designer manager director founder
    professor lecturer strategist consultant specialist officer writer senior staff suggest
    reporter reporterin redaktor redaktorin redakteur redakteurin editor correspondent journalist
    journalistin korrespondent korrespondentin redactor redactora redattore rédacteur rédactrice
    finance economy estate climate environment energy rights policy security education society
    lifestyle league letters technik kunst kultur umwelt politik wirtschaft gesellschaft wissen
    política economía cultura sociedad deportes politique économie société
    read watch listen issue edition volume series podcast episode live the our this your
    new san los las santa saint st north south east west port cape city county town square
    ministry commission parliament council committee department office agency institute university
    association federation foundation union group company authority kommission ministerium
    parlament ministère conseil comité ministerio comisión parlamento ministero commissione
    breaking top opinions letter open public notice vacancies jobs immediate download pdf bookmark
    sponsored premium content members exclusive featured gallery comment comments reading time
    share print latest trending popular archive advertisement editor's editor’s video videos guide
    startseite teilen artikel kommentar kommentare abonnenten eilmeldung liveticker ticker meldung
    meldungen nachrichten aktuell aktuelles lokales pressemitteilung drucken merken lesezeit
    gastbeitrag leserbrief bericht thema themen anzeige fotostrecke direct tribune actualité
    actualités abonnés commentaire commentaires lecture dépêche communiqué enquête entretien édito
    dossier vidéo partager imprimer última últimas noticia noticias nota prensa comunicado oficial
    comentario comentarios actualidad nacional nacionales locales portada entrevista reportaje
    exclusiva comunicato stampa evidenza cronaca attualità notizia notizie articolo commento
    commenti notícia notícias comentário comentários destaque destaques reportagem nieuws reacties
    binnenland buitenland leestijd persbericht nytt nyheter nyt nyheder senaste seneste kommentarer
    debatt ledare insändare pressmeddelande pressemelding żywo wydarzenia komunikat komentarzy
    wiadomości aktualności artykuł wywiad felieton yorum yorumlar haber haberler""")
_LAST_OF_PLACES = word_set("""
    harbour harbor quay island islands coast valley district province republic airport station
    avenue boulevard""")
_FIRST_OF_PLACES = word_set("insel île golfe bahía puerto isola")
_JOINING = frozenset({"and", "und", "et", "og", "och"})
_WORDS_OF_COUPLE = 4  # "Ada and Ben Poe", but not "Speeches and Remarks"


def name_beside_date(root: Element, title: str, site: str) -> str:
    """Return the name from the first line below the headline that has a name and a date.

    Both must be in elements of their own or between separators. Empty if there is none.
    """
    known = (comparison_key(title), comparison_key(site))
    lines = dropwhile(lambda each: each.tag != "h1", root.iter("h1", *_BOXES))
    for element in islice(lines, 1, _MOST_LINES):
        text = text_of(element, _LONGEST_LINE + 1, gap="\n")
        if len(text) > _LONGEST_LINE:
            if element.tag == "p" or _has_text_of_its_own(element):
                break  # the text has begun
            continue
        parts = list(_parts(element))
        if len(parts) == 1 and (several := several_names_beside_date(parts[0])):
            return several
        if not 1 < len(parts) <= _MOST_PARTS or not any(map(_is_date, parts)):
            continue
        named = ((at, names_in_part(part)) for at, part in enumerate(parts))
        names = [
            name
            for at, name in named
            if name and comparison_key(name) not in known and not _names_maker(parts[:at])
        ]
        if len(names) == 1 and not _is_topic(element, names[0]):
            return names[0]
    return _name_in_line_beside_date(root, known)


def several_names_beside_date(line: str) -> str:
    """Return the names joined by "and" in a line that only a comma parts from its date.

    Empty for others: a single one may be the place, as in "Saltrey Harbour, 4 May 2026".
    """
    names, date = split_date(line)
    several = names_in_part(names.strip(" ,")) if date and ", " in line else ""
    return several if ", " in several else ""


def _name_in_line_beside_date(root: Element, known: tuple[str, ...]) -> str:
    """Return the only name in the lines directly before and after the date below the headline."""
    parts: list[tuple[Element, str]] = []
    lines = dropwhile(lambda each: each.tag != "h1", root.iter())
    paragraphs = 0
    for element in islice(lines, 1, _MOST_LINES):
        is_paragraph = element.tag == "p" and len(text_of(element, _LONGEST_LINE)) >= _LONGEST_LINE
        paragraphs += is_paragraph or _has_text_of_its_own(element)
        if paragraphs > 1:
            break  # the text has begun, after the standfirst
        line = element.text or ""
        if element.tag not in _NO_LINES and not _repeats_title(line, known[0]):
            parts += ((element, part) for part in _parts_of(line))
    dated = [
        at for at, (element, part) in enumerate(parts) if element.tag == "time" or _is_date(part)
    ]
    found = {
        name: element
        for at, (element, part) in enumerate(parts)
        if dated and -_MOST_APART <= at - dated[0] <= 1 and element.tag != "p"
        if (name := names_in_part(part)) and comparison_key(name) not in known
        if not _names_maker([text for _, text in parts[:at]])
    }
    name, element = next(iter(found.items()), ("", root))
    return name if len(found) == 1 and not _is_topic(element, name) else ""


def _has_text_of_its_own(element: Element) -> bool:
    """Whether a box is a paragraph: its long text is not that of elements in it."""
    if element.tag not in _BOXES:
        return False
    texts = (element.text, *(child.tail for child in element))
    return sum(len(" ".join((text or "").split())) for text in texts) >= _LONGEST_LINE


def _repeats_title(line: str, title_key: str) -> bool:
    """Whether a line in parts is the title or its beginning: "Ida Lund – The diary of a lamp"."""
    if len(list(_parts_of(line))) < _FEWEST_PARTS:
        return False
    key = comparison_key(line)
    return is_similar(key, title_key[: len(key)], _SAME_SHARE)


def _parts(element: Element) -> Iterator[str]:
    for text in element.itertext():
        yield from _parts_of(str(text))


def _parts_of(text: str) -> Iterator[str]:
    if text.isspace():
        return  # most texts between elements
    for part in _PARTS.split(text):
        line = " ".join(part.split())
        if line:
            yield line


def _without_place(name: str) -> str:
    return _PLACE.sub("", name) if name.count(" ") > 2 else name


def is_label_of_pictures(text: str) -> bool:
    """Whether a text beside a name is a label for who made the pictures: "Photos:"."""
    return text.rstrip(" :").lower() in _PICTURES


def _names_maker(before: list[str]) -> bool:
    return bool(before) and is_label_of_pictures(before[-1])


def _is_date(part: str) -> bool:
    is_day = bare_date(part) or (len(part) <= _DATED and stated_publication_date(part))
    return bool(is_day) or says_how_long_ago(part)


def names_in_part(part: str) -> str:
    """Return the names that a part consists of, without the places where they were; else empty."""
    if len(part) > _LONGEST_NAMES or part[0].islower():
        return ""
    name = _without_place(part)
    if is_name(name):
        return "" if _is_place_or_topic(name) else name
    *others, last = _AND.split(part)  # a comma alone may part a name from the paper
    names = [_without_place(each) for each in (*", ".join(others).split(", "), last)]
    several = bool(others) and len(names) <= _MOST_PARTS and all(map(is_name, names))
    return ", ".join(names) if several and not any(map(_is_place_or_topic, names)) else ""


def _is_place_or_topic(name: str) -> bool:
    """Whether what could be a name is a place, as datelines have, or two nouns joined by "and"."""
    words = name.lower().split()
    is_place = words[-1] in _LAST_OF_PLACES or words[0] in _FIRST_OF_PLACES
    return is_place or (words[1] in _JOINING and len(words) < _WORDS_OF_COUPLE)


def is_name(part: str) -> bool:
    """Whether a text is two to four words that can be a person's name, and not a topic."""
    words = part.split()
    if len(part) > _LONGEST_NAME or not 1 < len(words) <= _MOST_WORDS or _is_date(part):
        return False
    plain = all(word.translate(_IN_WORDS).isalpha() for word in words)
    return plain and may_be_name(part) and not _TOPIC_WORDS & set(part.lower().split())


def names_somebody(line: str) -> bool:
    """Whether a line contains a name, perhaps after others or after "with"."""
    return any(map(is_name, _BETWEEN_NAMES.split(f" {line}")))


def _is_topic(element: Element, name: str) -> bool:
    """Whether a name is a link that leads to no person: a section of the site, or a place."""
    links = (
        link
        for link in element.iter("a")
        if comparison_key(text_of(link, _LONGEST_LINK)) == comparison_key(name)
    )
    return any(
        not _PEOPLE_ADDRESS.search((link.get("href") or "")[:_EXAMINED_ADDRESS]) for link in links
    )
