"""German nouns that announce a quote after a colon: "schickt sie ihm eine Nachricht: „…“".

The noun directly before the colon announces the words and is not their speaker; the speaker is the
subject of the clause, or the owner of the noun.
"""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import is_body, is_thing_noun
from reader.analysis.grammar.german.verb_groups import GERMANIC_BY
from reader.analysis.grammar.phrases.complements import GENITIVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_INFLECTED,
    GERMAN_OF,
    GERMAN_PERSONAL,
    GERMANIC_DEFINITE,
)
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token

_ANNOUNCING = (
    "schluss", "ergebnis", "nachricht", "motto", "satz", "frage", "antwort", "botschaft", "mail",
    "empfehlung", "aussage", "befund", "parole", "spruch", "meldung", "sms", "erkenntnis", "these",
    "einsicht", "appell", "hinweis", "überschrift", "schlagzeile", "warnung", "bitte",
    "reaktion", "fazit", "vorwurf", "anekdote", "anweisung", "kommentar", "botschaften", "fragen",
    "worte", "forderung", "tenor", "begründung", "erklärung", "feststellung", "devise", "credo",
    "plädoyer", "versprechen", "bilanz", "hoffnung", "wunsch", "ansage", "erinnerung",
    "einschätzung", "schilderung", "vermutung", "prognose", "einwand", "analyse", "argument",
    "drohung", "mahnung", "ankündigung", "bemerkung", "behauptung", "beobachtung", "diagnose",
    "maxime", "gedanke", "idee", "urteil", "lob", "zitat", "zuruf", "zwischenruf", "notruf",
    "wortlaut", "skepsis", "befürchtung", "slogan", "theorie", "faustregel", "vorgabe", "lesart",
)  # fmt: skip
_NO_SURNAMES = frozenset({  # announcing nouns, unlike "Wunsch"
    "motto", "fazit", "antwort", "forderung", "reaktion", "kommentar", "bilanz", "devise", "credo",
    "appell", "vorwurf", "einschätzung", "prognose", "botschaft", "begründung", "erklärung",
    "these", "analyse", "befund", "einwand", "warnung", "ansage", "worte", "urteil", "vorgabe",
})  # fmt: skip
_OWN_WORDS = frozenset({  # what somebody just named says: X zieht Bilanz. Fazit: „…“
    "fazit", "zitat", "o-ton", "originalton", "bilanz", "credo", "nachsatz", "begründung",
    "prognose", "einschätzung", "these", "appell",
})  # fmt: skip
_LABELS = _NO_SURNAMES | _OWN_WORDS | {"tenor", "ergebnis", "beispiel", "spruch"}
_DUTCH_ANNOUNCING = (
    "conclusie", "antwoord", "oordeel", "boodschap", "reactie", "vraag", "advies", "mening",
    "motto", "analyse", "verklaring", "samenvatting", "devies", "uitleg", "redenering", "oproep",
    "kritiek", "commentaar", "verwijt", "stelling", "wens", "waarschuwing",
)  # fmt: skip
_TOPICS = (  # nouns that open a headline: Streit um …: „…“
    "prozess", "streit", "kritik", "ärger", "debatte", "wirbel", "protest", "proteste", "sorge",
    "angst", "diskussion", "behauptung", "frust", "jubel", "trauer", "urteil", "unfall", "brand",
    "schwund", "mangel", "katastrophe", "drama", "wende", "reform", "chaos", "pleite", "stopp",
    "sperre", "alarm", "gipfel", "verbot", "abbau", "ausbau", "umbau", "neubau", "sieg", "derby",
    "sterben", "rekord", "posse", "streik", "unglück", "skandal", "affäre", "krise", "krieg",
    "unwetter", "hochwasser", "wahl", "zoff", "lob", "abschied", "rätsel", "aufatmen", "warten",
)  # fmt: skip
_REACHED = frozenset({  # verbs for a text that somebody has, and need not have written
    "vorliegt", "vorlag", "vorliegen", "vorlagen", "zugespielt", "zuging", "zugegangen",
})  # fmt: skip
_MOODS = (  # endings of nouns for moods and states, in Dutch too: Der Schock sitzt tief: „…“
    "schock", "schmerz", "zorn", "stolz", "druck", "frust", "ärger", "jubel", "wut", "angst",
    "sorge", "freude", "trauer", "unmut", "verdruss", "stimmung", "lage", "hoffnung",
    "schreck", "schrecken", "spaß", "ziel", "fall", "start", "abend", "anfang", "unterschied",
    "vorteil", "nachteil", "grund", "problem", "rest", "punkt", "trend", "weg", "bedarf", "andrang",
    "aufatmen", "entsetzen", "bedauern", "staunen", "zittern", "gefühle", "begeisterung", "stille",
    "schok", "woede", "teleurstelling", "vreugde", "opluchting", "verdriet", "zorg",
    "zorgen", "sfeer", "stemming", "hoop", "frustratie", "boosheid", "blijdschap", "trots",
    "verbazing", "doel", "probleem", "reden", "verschil", "voordeel", "nadeel", "onrust",
)  # fmt: skip
_EVENTS = (  # endings of what an announcing noun may be about: das Fazit des Abends
    "spiel", "spiels", "spieles", "abend", "abends", "treffen", "treffens", "sitzung", " tag",
    " tages", "spieltag", "spieltags", "spieltages", "jahr", "jahres", "woche", "saison", "rennen",
    "rennens", "reise", "debatte", "diskussion", " konferenz", "pressekonferenz", "turnier",
    "turniers", "festival", "festivals", "veranstaltung", "gespräch", "gesprächs", "nacht",
    "partie", "monats", "duell", "duells",
)  # fmt: skip
_PLAIN = frozenset({"der", "die", "das", "dem", "den", "ein", "eine", "einen", "einem", "einer"})
_ENDINGS = ("t", "te", "en")  # of a finite verb
_TO = frozenset({"an", "auf", "vor", "nach", "zum", "zur"})  # die Botschaft Vogels an die Fans
_OWNS = GENITIVE | GERMAN_OF
_WHICH = frozenset({"den", "die", "das"})
_BEFORE_NOUN = lx.DETERMINER | lx.PREPOSITION | lx.LEAD
_LONGEST_OWNER = 9  # tokens before the colon: der Abgeordneten Ada Vogel
_LONGEST_ARTICLE = 4  # tokens before the noun: das bittere und späte Fazit
_REACH = 30  # tokens


def is_announcing(s: Sequence[Token], phrase: Phrase, colon: int) -> bool:
    """Whether a phrase directly before a colon merely announces: kam zu dem Schluss: „…“."""
    first, last = phrase
    if last != colon - 1 or not s[last].lower.endswith(_ANNOUNCING):
        return False
    while first < last and s[first].classes & lx.PREPOSITION:
        first += 1
    return s[first].lower in _PLAIN and first < last


def is_announcing_noun(lower: str) -> bool:
    """Whether a noun in lower case is one for words: Forderung, Zitat."""
    return lower.endswith(_ANNOUNCING)


def is_label(s: Sequence[Token], colon: int, *, own: bool = False) -> bool:
    """Whether one noun before a colon only announces words: Fazit: „…“.

    With `own` only a noun for the words of whoever was just named.
    """
    return colon == 1 and s[0].lower in (_OWN_WORDS if own else _LABELS)


def bearer_of_mood(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the X of "Die Enttäuschung bei X ist groß: „…“", "Groß ist der Ärger bei X: „…“"."""
    first, last = phrase
    end = min(last + 1, len(s) - 1)
    at = next((i for i in range(first + 1, end + 1) if s[i].lower in {"bei", "bij"}), 0)
    mood = at and (is_thing_noun(s[at - 1].lower) or s[at - 1].lower.endswith(_MOODS))
    if not mood or at + 1 == len(s):
        return None
    bearer = phrase_after(s, at + 1) if at == end else (at + 1, last)
    return None if bearer is None else without_dative_article(s, bearer)


def is_mood(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a subject without an owner is a mood or a state: Die Enttäuschung ist groß: „…“."""
    first, last = phrase
    if first == last or s[first].lower not in GERMANIC_DEFINITE:
        return False
    if any(t.lower in _OWNS or t.lower in {"van", "bij"} for t in s[first + 1 : last + 1]):
        return False
    noun = s[last].lower
    abstract = language.nouns_capitalised and is_thing_noun(noun) and not is_body(s, phrase)
    return abstract or (noun.endswith(_MOODS) and not s[last].classes & lx.TITLE)


def subject_before_colon(s: Sequence[Token], start: int, colon: int) -> Phrase | None:
    """Return the subject after a finite verb between `start` and a colon, even an unlisted verb."""
    for at in range(max(start, 1), min(colon - 1, start + _REACH)):
        if not _may_be_verb(s, at):
            continue
        if s[at + 1].lower in GERMAN_PERSONAL:
            return (at + 1, at + 1)
        named = s[at + 1].kind == CAPITAL and not s[at + 1].classes
        if named and s[at + 2].classes & (lx.DETERMINER | lx.PREPOSITION | lx.OBJECT):
            return (at + 1, at + 1)  # Mit Jan Tal zeigt Vogel | der Stadt den Hafen
    return None


def subject_before_object(s: Sequence[Token], last: int) -> Phrase | None:
    """Return the X of "Dann ergriff X das | Wort: „…“" and "Auch X, der Wirt, kam zu | Wort: „…“".

    `last` is the token before the noun.
    """
    while last > 1 and s[last].kind == WORD and s[last].classes & _BEFORE_NOUN:
        last -= 1
    subject = phrase_before(s, last)
    if subject is None or s[subject[0]].classes & lx.OBLIQUE:
        return None
    return None if s[subject[0] - 1].classes & lx.PREPOSITION else subject


def is_topic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase before a colon is the topic of a headline: Streit um den Brunnen: „…“.

    It is none if it tells whose words follow: Lob von X: „…“.
    """
    first, last = phrase
    if first or not s[0].lower.endswith(_TOPICS) or bearer_of_mood(s, phrase):
        return False
    if first == last:
        return True
    given = s[0].lower.endswith(_ANNOUNCING) and s[1].lower in GERMANIC_BY
    return bool(s[1].classes & lx.PREPOSITION) and not given


def owner_of_announcing_noun(s: Sequence[Token], phrase: Phrase, colon: int) -> Phrase | None:
    """Return the X of "Die Antwort des X: „…“", "Die Botschaft der X: „…“"."""
    first, last = phrase
    noun = next((at for at in range(first, last + 1) if s[at].kind == CAPITAL), -1)
    if noun < 0 or noun + 2 > colon - 1 or not s[noun].lower.endswith(_ANNOUNCING):
        return None
    if s[first].lower not in _PLAIN or s[noun + 1].lower not in _OWNS:
        return None
    owner = _without_event(s, phrase_after(s, noun + 1 + (s[noun + 1].lower in GERMAN_OF)))
    closes = owner is not None and (owner[1] == colon - 1 or s[owner[1] + 1].text == ",")
    return owner if closes else None


def owner_of_last_noun(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the X of "Das provozierte einen Zwischenruf des X: „…“", right before the colon."""
    for at in range(colon - 2, max(1, colon - _LONGEST_OWNER), -1):
        if s[at].lower in _OWNS and s[at - 1].lower.endswith(_ANNOUNCING):
            owner = _without_event(s, phrase_after(s, at + (s[at].lower in GERMAN_OF)))
            return owner if owner is not None and owner[1] == colon - 1 else None
    return None


def _without_event(s: Sequence[Token], owner: Phrase | None) -> Phrase | None:
    """Return the owner of words, unless it is what they are about: das Fazit | des Spiels."""
    if owner is None or is_body(s, owner):
        return owner
    head = next((at for at in range(owner[0], owner[1]) if s[at].kind == CAPITAL), owner[1])
    # not: die Siegerin des Abends, der Städtetag
    return None if f" {s[head].lower}".endswith(_EVENTS) else owner


def without_dative_article(s: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return a phrase after "von", or in the genitive, without its article: der | Wirtin."""
    first, last = phrase
    oblique = s[first].lower in GENITIVE or s[first].classes & lx.OBLIQUE
    return (first + 1, last) if oblique and first < last else phrase


def is_announced_by_owner(s: Sequence[Token], noun: int) -> bool:
    """Whether only a name in the genitive precedes an announcing noun: Ada Vogels Fazit."""
    return _is_genitive_name(s, 0, noun - 1) and s[noun].lower.endswith(_ANNOUNCING)


def owner_without_article(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the owner of an announcing noun, without its article: Das Fazit von | Ada Vogel."""
    first, last = phrase
    name = last - 1
    while name > first and s[name].kind == WORD and s[name].lower.endswith(GERMAN_INFLECTED):
        name -= 1  # Ada Vogels | letzte Worte
    if name < last - 1:
        announces = s[last].lower.endswith(_ANNOUNCING)
    else:
        announces = name > first and s[last].lower in _NO_SURNAMES
    if announces and _is_genitive_name(s, first, name):
        return (first, name)  # Ada Vogels | Fazit; not: Vogels Fazit
    both = _ANNOUNCING + _DUTCH_ANNOUNCING
    noun = next((at for at in range(first, last) if s[at].lower.endswith(both)), -1)
    dutch = noun >= 0 and s[noun].kind == WORD and s[noun + 1].lower == "van"
    if noun < 0 and s[last].lower.endswith(_ANNOUNCING) and s[last].kind == CAPITAL:
        noun = last
        after = s[min(last + 1, len(s) - 1)].lower
        owner = phrase_after(s, last + 1) if after in {"eines", "einer"} else None
        last = last if owner is None else owner[1]
    if noun < 0 or not (dutch or s[noun].kind == CAPITAL) or noun - first > _LONGEST_ARTICLE:
        return None
    if noun + 2 > last or not (dutch or s[noun + 1].lower in _OWNS):
        return None
    end = next((at for at in range(noun + 3, last) if s[at].lower in _TO), last + 1)
    return (noun + 2, end - 1)  # without its article, which is not nominative


def _is_genitive_name(s: Sequence[Token], first: int, last: int) -> bool:
    """Whether words are a name in the genitive: Ada Vogels, Kurt Haas’."""
    named = all(token.kind == CAPITAL and not token.classes for token in s[first : last + 1])
    return named and s[last].lower[-1] in "s’'"


def is_ownerless(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is an announcing noun after an article alone: „…“, lautet die Antwort."""
    first, last = phrase
    return first < last and s[first].lower in _PLAIN and s[last].lower.endswith(_ANNOUNCING)


def author_in_relative_clause(s: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the X of "lautete der erste Satz, den X an die Richterin richtete".

    Not of "die Erklärung, die der X vorliegt".
    """
    at = phrase[1] + 1
    if at + 2 >= len(s) or s[at].text != "," or s[at + 1].lower not in _WHICH:
        return None
    end = next((i for i in range(at + 2, len(s)) if s[i].kind == POINT), len(s))
    if any(token.lower in _REACHED for token in s[at + 2 : end]):
        return None
    author = phrase_after(s, at + 2)
    return None if author is None or s[author[0]].classes & lx.OBLIQUE else author


def _may_be_verb(s: Sequence[Token], at: int) -> bool:
    token, before = s[at], s[at - 1]
    if token.kind != WORD or token.classes & ~lx.FINITE or not token.lower.endswith(_ENDINGS):
        return False
    if at == 1:
        return not before.classes & lx.DETERMINER
    return before.kind != POINT and not before.classes & (lx.DETERMINER | lx.PREPOSITION)
