"""The subject of a German or Dutch verb-second clause, of the phrases before and after its verb."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import (
    is_bare_name,
    is_body,
    is_person,
    is_thing,
    may_act,
)
from reader.analysis.grammar.german.phrase_after_verb import ADVERB_ENDINGS
from reader.analysis.grammar.german.verb_groups import BECOME, COORDINATORS, HAVE, MODALS
from reader.analysis.grammar.phrases.acting_phrases import head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase, is_pronoun, start_of_capitals
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ALL, GERMAN_OBLIQUE, GERMANIC_IS
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

EITHER_CASE = frozenset({"sie", "es", "das", "dies"})  # subject or object: die Chefin nannte sie
LATER = frozenset({"später", "zuvor", "danach", "darauf", "davor", "later"})
"""Adverbs after how long: drei Stunden später."""
_PERSONAL = (  # beginnings of verbs that have a person as their object
    "lob", "gratulier", "antwort", "widersp", "dank", "bedank", "verteidig", "entgegn", "erwider",
    "warf", "wirf", "kritisier", "warn", "beschuldig", "ermahn", "tröst", "tadel", "rüg",
    "prophezei", "beruhig", "verspott", "rief", "ruf", "bat", "bitte", "riet", "rät", "versicher",
    "versprach", "prees", "prijs", "feliciteer", "complimenteer", "antwoord",
    "verdedig", "bekritiseer", "bezeichn", "nannt", "nenn", "traf", "trifft", "schilder",
    "bescheinig", "attestier", "unterstell", "wünsch", "droh", "attackier", "beleidig",
    "betitel", "noem", "frag", "informier", "belehr", "begrüß", "begrüss", "würdig", "verhöhn",
    "beschimpf", "diffamier", "titulier", "schmäh", "mahn", "charakterisier",
)  # fmt: skip
_PERSONAL_WITH = {  # such beginnings with a particle: forderte die Stadt auf, griff sie an
    "forder": "auf", "griff": "an", "greif": "an", "erinner": "an", "hielt": "vor", "hält": "vor",
    "fuhr": "an", "lud": "ein", "lädt": "ein", "klag": "an",
}  # fmt: skip
_PARTICLE_REACH = 9  # tokens from a verb to its particle
_LONGEST_BRACKET = 4  # tokens: (SPD), (35)
_PLURALS = ("e", "en", "ern", "eln", "ung", "heit", "keit")  # endings of bare nouns
_MANNERS = frozenset(
    {"anders", "genauso", "ebenso", "weiter", "deutlicher", "schärfer", "gelassener"}
)
OPENING_ADVERBS = word_set("""
scharf hart klar offen knapp prompt laut leise ganz wieder sicher gewiss konkret generell besonders
parallel zeitgleich sowieso sonst nebenan oben unten links rechts vorn hinten überall nirgends
zufrieden enttäuscht verärgert empört gerade eben erst selten meist meistens immer stets nie niemals
etwa rund circa fast kaum sogar bloß allein zusammen erstens zweitens schlimm schlimmer besser
schlecht wichtiger interessant unklar emotional intern privat nachher vormittags nachmittags
umgekehrt gelassen bekannt nur erfreut verwundert erleichtert überrascht entsetzt teuer schnell hoch
tief nah fern spät warm nass trocken leer dunkel einfach schwer leicht zentral unbekannt umstritten
geplant gefordert betroffen gemeint gefragt erwartet vorgesehen unerwartet falsch also wann woher
wohin inwiefern wovon womit wofür gespannt irritiert begeistert gerührt reserviert distanziert
direkt indirekt selbstbewusst vergebens umsonst anderswo woanders irgendwo irgendwie vorgestern
übermorgen seinerzeit hierzulande diesmal dreimal zweimal einmal nochmals nebenher zwischendurch
dahinter daneben darunter dazwischen hieran hiermit hierbei hierfür mehr weniger genug viel sehr
mitten quer längst vollends teils größtenteils andernorts bestenfalls schlimmstenfalls keinesfalls
keineswegs durchaus weder entweder sowohl umso desto je zumindest wenigstens mindestens höchstens
spätestens frühestens ausgerechnet notfalls gegebenenfalls unbestritten mag kommt da
angesprochen befragt konfrontiert halb drüben vorne zuhause daheim unterwegs sinngemäß scherzhaft
nüchtern spontan explizit genervt zerknirscht frustriert amüsiert sonntags montags samstags freitags
""")
"""Words that open a sentence before its verb, and are no common surnames: not schön, kurz."""
_COPULAS = GERMANIC_IS | BECOME | {"bleibt", "blieb", "bleiben", "blieben"}
_PREDICATES = (*ADVERB_ENDINGS, "är", "ös", "ell", "iv", "ant", "haft", "voll", "iert")
_PARTICIPLES = ("ge", "be", "ver", "er", "ent", "über", "zer", "un")  # beginnings
_FEMININE = ("ung", "heit", "keit", "schaft", "tion", "tät", "sicht")
_ADJECTIVAL = ("klagte", "schuldigte", "sitzende", "geordnete", "jährige", "amte", "wandte")
_MASCULINE = (  # endings of nouns for a man
    "ner", "ter", "ler", "her", "der", "ger", "ber", "ker", "ser", "eur", "tor", "ist", "ent",
    "ant", "chef", "wirt", "mann", "anwalt", "arzt", "bischof", "sohn", "rat", "kapitän",
)  # fmt: skip
_OF_MEN = ("leiter", "sprecher", "führer", "trainer", "meister", "wirt", "mann", "chef", "anwalt")
_WOMEN = ("mutter", "tochter", "schwester")  # with such endings
_WITH_VERB = 3  # tokens
_ONE = frozenset({"ein", "eine", "einer"})
_OTHERS = frozenset({"anderer", "andere", "dritter", "dritte", "vierter", "vierte", "weiterer"})
_SHORT_PREDICATES = frozenset({"groß", "klein", "ernst", "bitter", "kurz", "lang", "schön"})
_ASKS = ("frag", "gefrag", "vra", "vro")


def another_person(s: Sequence[Token]) -> Phrase | None:
    """Return the "Ein anderer" or "Einer" that opens a sentence before its verb, or None."""
    if len(s) < _WITH_VERB or s[0].lower not in _ONE:
        return None
    last = int(s[1].lower in _OTHERS)
    verb = s[last + 1]
    alone = last or (s[0].lower == "einer" and verb.lower not in MODALS)  # Einer muss es tun
    acts = verb.kind == WORD and (verb.classes & lx.FINITE or not verb.classes)
    return (0, last) if alone and acts else None


def follows_report(
    s: Sequence[Token],
    before: Phrase | None,
    verb: int,
    after: Phrase,
    language: Language,
    *,
    acts: bool,
) -> bool:
    """Whether a verb and the phrase after it, its subject, follow what they report.

    `acts` tells whether that phrase can be an agent; `before` is the one before the verb.
    """
    if before is not None and _is_parenthesis(s, before, verb, after):
        return True
    if acts and (_closes_report(s, verb, after, language) or _follows_conjunction(s, verb)):
        return True
    speaks = before is not None and (is_person(s, after, language) or is_body(s, after))
    return before is not None and speaks and _follows_clause(s, before, verb)


def _is_parenthesis(s: Sequence[Token], before: Phrase, verb: int, after: Phrase) -> bool:
    """Whether the report is a parenthesis after a noun: "Die Stadt, findet Vogel, spiele …"."""
    inside = s[verb - 1].text == "," and before[1] == verb - 2 and after[1] + 1 < len(s)
    return inside and s[after[1] + 1].text == "," and bool(s[verb].classes & lx.STRONG_CUES)


def _closes_report(s: Sequence[Token], verb: int, after: Phrase, language: Language) -> bool:
    """Whether the verb and its subject close a report: Es fehle Geld, Zeit und Rat, sagte Poe.

    Without it, the last noun of the report would look like the subject with an apposition; so would
    its only word: Ausschlafen, sagte Poe.
    """
    if s[verb - 1].text != ",":
        return False
    if verb == len(("Ausschlafen", ",")):
        return True
    if not s[verb].classes & lx.SAY or after[1] + 2 < len(s):
        return False
    return any(token.lower in language.reporting_mood for token in s[:verb])


def _follows_conjunction(s: Sequence[Token], verb: int) -> bool:
    """Whether a verb follows a subordinate clause: Warum es regnet, | erklärte Vogel."""
    opened = s[0].classes & lx.CONJUNCTION and s[0].lower not in COORDINATORS
    return bool(opened) and verb > 0 and s[verb - 1].text == ","


def _follows_clause(s: Sequence[Token], before: Phrase, verb: int) -> bool:
    """Whether a verb of saying follows a clause that has a verb: Der Kai brach, sagt die Wacht.

    Not one that has a person as its object: Der Wirt kam, fragte die Wirtin.
    """
    comma = verb - 1
    if s[comma].text != "," or s[verb + 1].classes & lx.OBLIQUE:
        return False
    if not s[verb].classes & lx.SAY or s[verb].lower.startswith(_ASKS):
        return False
    clause = s[before[1] + 1 : comma]
    acts = any(token.kind == WORD and not token.classes & ~lx.FINITE for token in clause)
    return acts and all(token.kind not in (POINT, QUOTED) for token in clause)


def choose_subject(
    s: Sequence[Token], verb: int, before: Phrase, after: Phrase, language: Language, *, acts: bool
) -> Phrase:
    """Choose the subject from the phrases around a verb; `acts`: `after` can be an agent."""
    opens = opens_clause(s, before[0])
    if acts and _is_fronted(s, before, verb):
        return after  # Aufgewachsen ist Vogel
    if _is_predicate_of_thing(s, before, verb, after, language):
        return after  # Legendär ist | sein Satz
    if _is_adverb(s, before) or (before[0] == 1 and s[0].lower == "als"):
        return after  # Lachend fügt Vogel hinzu; als Grund nannte Vogel …
    if verb and s[verb - 1].lower in LATER:
        return after  # Stunden später meldete sich Vogel
    if opens and s[after[0]].lower == "zu":
        return before  # Vogel sagte zu Poe
    if opens and before[0] == before[1] and s[before[0]].lower in {"er", "sie"}:
        return before  # Er forderte die Ministerin auf
    if is_pronoun(s[after[0]]):
        either = s[after[0]].lower in EITHER_CASE
        return before if either and opens and _is_name_of_actor(s, before, language) else after
    compared = acts and before[0] > 0 and s[before[0] - 1].lower == "als"
    if compared or after_preposition(s, before[0]) or s[before[0]].lower in GERMAN_OBLIQUE:
        return after  # Den Wolf zu jagen, sei falsch, sagte Vogel
    if opens and acts and not may_act(s, before, language):
        return after  # Die Kritik wies der Verein zurück
    person = is_person(s, after, language)
    if opens and _is_object_in_headline(s, before, after):
        return before
    if opens and not person and is_thing(s, before, language) and is_bare_name(s, after):
        return after  # Die Bemerkung nannte Vogel …
    if opens and _is_dative(s, after):
        return before  # Vogel zeigte | der Richterin das Foto
    if opens and _is_nominative(s, after) and s[verb].lower not in _COPULAS:
        return after  # Routine zeigte | der Angeklagte
    if person:
        speaks = is_person(s, before, language) or is_body(s, before)
        speaks = speaks or _is_surname_before(s, before, verb)
        speaks = speaks or (not language.nouns_capitalised and head_of(s, before[0]) >= 0)
        return before if opens and speaks else after
    return before


def _is_nominative(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an article and a noun for a man can be nothing but a subject: der Angeklagte.

    Not: der Angeklagten, der Wirtin, der Mutter, which may be datives.
    """
    first, last = phrase
    if s[first].lower != "der" or first == last:
        return False
    noun = next((t for t in s[first + 1 : last + 1] if t.kind == CAPITAL), s[last]).lower
    if noun.endswith(_WOMEN):
        return False
    role = s[last].classes & lx.TITLE or noun.endswith(_OF_MEN)
    return noun.endswith(_ADJECTIVAL) or bool(role and noun.endswith(_MASCULINE))


def _is_dative(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an article and a noun for a woman can be no subject: der Richterin, der Mutter."""
    first, last = phrase
    noun = s[last].lower
    woman = noun.endswith(_WOMEN) or (s[last].classes & lx.TITLE and noun.endswith("in"))
    return last == first + 1 and s[first].lower == "der" and bool(woman)


def _is_surname_before(s: Sequence[Token], before: Phrase, verb: int) -> bool:
    """Whether one word before a verb that has a person as its object is a name: Vogel lobte Poe.

    A bare noun would be the object of another verb: Kritik übte Poe.
    """
    name = s[before[0]]
    if before != (0, 0) or name.kind != CAPITAL or name.classes:
        return False
    return _has_person_as_object(s, verb) and not name.lower.endswith(_PLURALS)


def _has_person_as_object(s: Sequence[Token], verb: int) -> bool:
    lower = s[verb].lower
    if lower.startswith(_PERSONAL):
        return True
    particle = next((_PERSONAL_WITH[stem] for stem in _PERSONAL_WITH if lower.startswith(stem)), "")
    near = s[verb + 1 : verb + _PARTICLE_REACH]
    return bool(particle) and any(token.lower == particle for token in near)


def _is_name_of_actor(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase before a verb is a name, also a surname alone, of who can act."""
    single = phrase[0] == phrase[1] and is_bare_name(s, phrase) and not s[phrase[0]].classes
    return is_person(s, phrase, language) or (single and may_act(s, phrase, language))


def _is_object_in_headline(s: Sequence[Token], before: Phrase, after: Phrase) -> bool:
    """Whether a role without article is the object in a headline: Vogel wirft Kanzler „…“ vor."""
    bare = after[0] == after[1] and s[after[0]].kind == CAPITAL
    named = before[0] == before[1] and s[before[0]].kind == CAPITAL and not s[before[0]].classes
    return bare and named and bool(s[after[0]].classes & lx.TITLE) and before[0] == 0


def opens_clause(s: Sequence[Token], start: int) -> bool:
    """Whether a phrase opens its clause, perhaps after a conjunction or "auch"."""
    if start == 0 or (s[start - 1].kind in (POINT, QUOTED) and not _ends_ordinal(s, start - 1)):
        return True
    link = s[start - 1]
    adverb = start == 1 and _is_focus_adverb(link)
    return adverb or bool(link.classes & lx.CONJUNCTION)


def _ends_ordinal(s: Sequence[Token], at: int) -> bool:
    """Whether a token is the point of an ordinal: in der 3|.| Liga."""
    return at > 0 and s[at].text == "." and s[at - 1].kind == NUMBER


def _is_focus_adverb(token: Token) -> bool:
    """Whether an adverb can precede a subject: Auch die Ministerin …; but not "Am Rande …"."""
    return bool(token.classes & lx.AUXILIARY) and token.lower != "am"


def _is_adverb(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an adverb opens the sentence: Kritisch sieht Vogel …; Passend zum Fest warnt …."""
    first, last = phrase
    led = first < last and bool(s[first + 1].classes & (lx.PREPOSITION | lx.LEAD))
    if s[last].lower in _MANNERS:
        return first == 0  # Ganz anders sieht das Vogel
    alone = (first == last or led) and s[first].kind == CAPITAL
    adverb = s[first].lower in OPENING_ADVERBS or s[first].lower.endswith(ADVERB_ENDINGS)
    return alone and first == 0 and adverb


def _is_fronted(s: Sequence[Token], before: Phrase, verb: int) -> bool:
    """Whether a fronted participle opens the sentence: "Aufgewachsen ist Vogel in Bern"."""
    opening = s[0].lower
    if before != (0, 0) or verb != 1 or s[1].lower not in HAVE | BECOME | GERMANIC_IS:
        return False
    return opening.endswith(("en", "t")) and ("ge" in opening[:-3] or opening.startswith("be"))


def _is_predicate_of_thing(
    s: Sequence[Token], before: Phrase, verb: int, after: Phrase, language: Language
) -> bool:
    """Whether an adjective or a participle opens, and a thing is it: Groß war | der Ärger."""
    if before != (0, 0) or verb != 1 or s[1].lower not in _COPULAS or s[0].classes:
        return False
    if s[after[0]].lower == "der" and s[after[1]].lower.endswith(_FEMININE):
        return False  # Lang ist | der Meinung
    opening = s[0].lower
    form = opening.endswith(_PREDICATES) or opening in _SHORT_PREDICATES
    form = form or (opening.startswith(_PARTICIPLES) and opening.endswith(("t", "en")))
    return form and opening not in language.first_names and is_thing(s, after, language)


def is_attribute(token: Token) -> bool:
    """Whether a word may stand between a preposition and its noun: für | neue | Wege."""
    return token.kind == WORD and (not token.classes or token.lower in GERMAN_ALL)


def _before_bracket(s: Sequence[Token], closing: int) -> int:
    """Return the token before a short bracket: Jan | (42); the closing one if it is long."""
    reach = range(closing - 1, max(0, closing - _LONGEST_BRACKET), -1)
    return next((at - 1 for at in reach if s[at].text == "("), closing)


def _before_name(s: Sequence[Token], last: int) -> int:
    """Return the token before the capitals that end at a token: zwischen | Jan Poe."""
    return start_of_capitals(s, last + 1, 1) - 1


def after_preposition(s: Sequence[Token], start: int) -> bool:
    """Whether the phrase belongs to a preposition before it: "Zum neuen Gesetz schrieb Vogel"."""
    at = start - 1
    if at > 1 and s[at].lower in {"und", "oder"} and s[at - 1].kind == CAPITAL:
        at -= 2  # zwischen Vorstand und Betriebsrat
    elif at > 1 and s[at].lower in {"und", "oder"} and s[at - 1].text == ")":
        at = _before_name(s, _before_bracket(s, at - 1))  # zwischen Jan Poe (SPD) und Eva Tal
    while at > 0 and (is_attribute(s[at]) or s[at].kind == NUMBER or _ends_ordinal(s, at)):
        at -= 1
    if at > 1 and s[at].lower in {"und", "oder"} and s[at - 1].kind == CAPITAL:
        at -= 2  # auf den Hafen und treibenden Schnee
        while at > 0 and is_attribute(s[at]):
            at -= 1
    # vor den 300, in seinem letzten Brief, auf die scharfe Kritik
    at -= at > 0 and bool(s[at].classes & (lx.OBLIQUE | lx.DETERMINER))
    if (
        at > 0
        and s[at].lower == "van"
        and s[at - 1].classes & lx.TITLE
        and s[start].kind == CAPITAL
    ):
        return False  # Officier van justitie | Eva Tal
    focus = _is_focus_adverb(s[at])
    led = s[at].classes & lx.PREPOSITION or s[at].lower == "zu"
    return at >= 0 and bool(led) and not focus
