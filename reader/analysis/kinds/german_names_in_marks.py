"""What German or Dutch grammar tells of words in marks: papers, accusations, reported words."""

from reader.analysis.attribution.candidates import NEIGHBOUR_RULES, SAID_RULES, Candidate
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.german import verb_second_naming
from reader.analysis.grammar.german.actors import is_body, is_body_noun, is_thing, is_thing_noun
from reader.analysis.grammar.german.phrase_after_verb import ADVERB_ENDINGS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ADJECTIVE_ENDINGS, GERMANIC_SHOUTED
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.marks.quoted_words import Quoted

DEFINITE_ARTICLES = frozenset(
    {"der", "die", "das", "dem", "den", "vom", "zum", "zur", "im", "beim"}
)
_INDEFINITE = frozenset({"ein", "eine", "einen"})
_VERDICTS = frozenset({"ein", "eine", "kein", "keine"})
_SUPERLATIVES = ("ste", "sten", "ster", "stes")
_WORKS = ("band", "platte", "hit", "ohrwurm", "klassiker")
_LONGEST_WORK = 4  # words of a title
_SHORT_NAME = 2  # words
_IS = frozenset({"ist", "war", "sei", "wäre", "bleibt", "blieb"})
_BE = frozenset({"sei", "seien", "bleibe", "blieben", "wäre", "wären"})
_CONCERNS = frozenset({"handelt", "handelte", "handle"})  # es sich um
_THAT = frozenset({"das", "dies"})
_NAMES = ("nenn", "nannt")
_SEES = frozenset({"sieht", "sehen"})  # not: Einen „Picasso“ sah Vogel im Museum
_IN = frozenset({"in", "im", "darin", "hierin"})  # sieht … in dem Besuch
_OWN = ("sein", "ihr", "unser", "mein")
_JUDGED = (  # things that do not bear names
    "reform", "vorgehen", "debatte", "abkommen", "haushalt", "streik", "klage", "ergebnis",
    "argument", "antwort", "vergleich", "auftritt", "sieg",
)  # fmt: skip
_NAMED = (  # things in -ung that bear them
    "sammlung", "wohnung", "siedlung", "sendung", "einrichtung", "veranstaltung", "anwendung",
    "erfindung", "entwicklung", "züchtung", "mischung", "zeichnung", "dichtung", "erzählung",
)  # fmt: skip
_SPOKE = frozenset({"sprach", "spricht", "sprachen", "erzählte", "erzählt"})
_BEFORE_SPEECH = frozenset({"beispiel", "etwa", "wie", "worten"})
_BEFORE_MEDIA = frozenset({"gegenüber", "in", "im", "mit", "für", "bei"})
_CITED = frozenset({"zitiert", "befragt", "interviewt", "veröffentlicht"})
_MEDIA = frozenset(
    {"bild", "welt", "zeit", "stern", "standard", "blick", "krone", "focus", "heute", "sonntag"}
)
_MEDIA_ENDINGS = (
    "zeitung", "nachrichten", "anzeiger", "blatt", "kurier", "post", "rundschau", "presse",
    "magazin", "journal", "bote", "echo", "allgemeine", "allgemeinen", "spiegel", "stimme",
    "merkur", "express", "tribüne", "woche", "podcast", "themen",
)  # fmt: skip
_REPORTED_AROUND = SAID_RULES | NEIGHBOUR_RULES


def name_or_term(
    text: str, place: Place, quoted: Quoted, body: str, chosen: Candidate | None
) -> str:
    """Return what a passage is to its compound or its verb: "title" or "term"; else empty."""
    start, close = quoted.open, quoted.close
    if text[close : close + 1] == "-" and text[close + 1 : close + 2].isalpha():
        return "title"  # der „Abendpost“-Ausschnitt
    if text[max(0, start - 1) : start] == "-" and text[max(0, start - 2) : start - 1].isalnum():
        return "title"  # im ARD-„Morgenmagazin“
    cue, small = chosen.cue if chosen else None, body[:1].islower()
    if not small and _is_best_work(place):
        return "title"
    if not small and chosen is not None and _names_itself(place, chosen):
        return "term"
    named = verb_second_naming.is_name_or_term(place.view.s, place.at, cue, small=small)
    return "term" if named else ""


def _is_best_work(place: Place) -> bool:
    """Whether a passage is the best of its kind: Beste Band sei | „Flut“; sein Lieblingslied ist.

    Without a comparison it may be a verdict: Das Lied sei „Kitsch“.
    """
    s, before = place.view.s, place.before
    if before is None or before.lower not in _IS | _BE or place.words > _LONGEST_WORK:
        return False
    first = place.at - 2
    while first >= 0 and s[first].kind not in (POINT, QUOTED):
        first -= 1
    subject = s[first + 1 : place.at - 1]
    nouns = (at for at, token in enumerate(subject) if token.kind == CAPITAL)
    noun = next((at for at in nouns if not subject[at].lower.endswith(_SUPERLATIVES)), 0)
    head = subject[noun] if subject else None
    if head is None:
        return False
    titled = verb_second_naming.is_followed_by_name(head.lower)
    if not titled and not head.lower.endswith(_WORKS):
        return False
    best = any(token.lower.endswith(_SUPERLATIVES) for token in subject[:noun])
    return best or head.lower.startswith("liebling")


def _names_itself(place: Place, chosen: Candidate) -> bool:
    """Whether a thing or a body has the passage as its name: Der Kreis nennt sich „Rat Nord“."""
    s, cue, phrase = place.view.s, chosen.cue, chosen.phrase
    if cue is None or s[place.at - 1].lower != "sich" or not s[cue].lower.startswith(_NAMES):
        return False
    return is_body(s, phrase) or is_thing(s, phrase, place.view.language)


def is_paper(place: Place, body: str) -> bool:
    """Whether the passage is a newspaper that somebody speaks to or works for, or that cites."""
    if place.words <= _SHORT_NAME and (
        _is_addressed_paper(place, body) or _is_genitive_of_role(place, body)
    ):
        return True
    return _is_medium(place, body)


def follows_bei(place: Place) -> bool:
    """Whether "bei" directly precedes the passage, which it never does before speech."""
    before = place.before
    return before is not None and before.lower in {"bei", "beim"}


def is_listening_medium(place: Place) -> bool:
    """Whether the passage names to which medium somebody spoke: sagte Vogel zu „Bild“."""
    s, at = place.view.s, place.at
    spoke = at > 2 and s[at - 1].lower == "zu" and s[at - 2].kind == CAPITAL
    return spoke and any(s[cue].classes & lx.SAY for cue in place.view.cues if cue < at)


def leads_to_reported_words(place: Place, rule: str) -> bool:
    """Whether reported speech quotes its speaker: Es habe eine „Kultur der Angst“ gegeben.

    Das sei „Unfug“. After a definite article or a noun they are rather a name: Er habe im „Alten
    Lotsen“ gegessen.
    """
    before = place.before
    if rule not in _REPORTED_AROUND or before is None or before.kind != WORD:
        return False
    if before.lower in DEFINITE_ARTICLES:
        return False
    if before.lower in _BE and place.words == 1:
        subject = place.view.s[place.at - 2].lower if place.at > 1 else ""
        return not verb_second_naming.is_followed_by_name(subject)  # der Titel sei „Flut“
    adjective = not before.classes and before.lower.endswith(GERMAN_ADJECTIVE_ENDINGS)
    return adjective or bool(before.classes & lx.DETERMINER)


def is_topic_term(place: Place, rule: str) -> bool:
    """Whether the passage is the object of a German verb: Vogel sprach von „Willkür“."""
    return rule in SAID_RULES and verb_second_naming.is_term_for_topic(place.view.s, place.at)


def is_accusation(place: Place, chosen: Candidate | None) -> bool:
    """Whether the passage is an accusation: Er warf dem Rat „Willkür“ vor."""
    if chosen is None or chosen.cue is None:
        return False
    return verb_second_naming.is_accusation(place.view.s, place.at, chosen.cue)


def is_verdict(place: Place) -> bool:
    """Whether the passage says what something is: Einen „Skandal“ nennt das die Wirtin.

    Likewise: Eine „Frechheit“ nennt Vogel den Plan; Ein „Zeichen“ sieht Vogel darin.
    """
    s, at = place.view.s, place.at
    led = place.before is not None and place.before.lower in _INDEFINITE
    if not led or at + 2 >= len(s):
        return False
    verb = s[at + 1].lower
    if verb.startswith(_NAMES):
        return s[at + 2].lower != "sich"  # Ein „Café Lipa“ nannte sich der Laden
    if verb in _SEES:
        return any(token.lower in _IN for token in s[at + 2 :])
    judges = verb in _IS or s[at + 1].classes & lx.NAME
    return bool(judges) and s[at + 2].lower in {"das", "dies", "es"}


def is_verdict_of_source(place: Place, rule: str) -> bool:
    """Whether a passage is what something is to somebody: Für Vogel ist das ein „Schlag“.

    Likewise: Laut Vogel handelt es sich um „Murks“. Not a brand or a type: Laut Polizei ist es ein
    „VW Golf“.
    """
    s, at, before = place.view.s, place.at, place.before
    if rule != "according-to" or before is None:
        return False
    if any((len(word) > 1 and word.isupper()) or word.isdigit() for word in place.body.split()):
        return False
    about = s[at - 2 if before.lower in _INDEFINITE else at - 1].lower == "um"
    if not about and before.lower not in _VERDICTS:
        return False
    verbs = _CONCERNS if about else _IS
    verb = next((at for at in range(at - 2, 0, -1) if s[at].lower in verbs), 0)
    return verb > 0 and all(token.kind not in (POINT, QUOTED) for token in s[verb:at])


def is_predicate(place: Place, chosen: Candidate | None) -> bool:
    """Whether the passage tells what somebody thinks of something, and not its name.

    Vogel nannte die Reform „Murks“; juristisch sei das „Unfug“. But something may be named by its
    owner, or be a thing that bears a name: seine Erfindung „Spinnrad“, das Haus „Waldruh“. After a
    subject "das" is an article: Das Haus sei das „Paradies“.
    """
    s, at, before = place.view.s, place.at, place.before
    if before is None or at < 3:
        return False
    if before.lower in _THAT:
        alone = place.words == 1 and place.is_continued
        return alone and s[at - 2].lower in _IS and _is_adverb(s[at - 3])
    if before.kind != CAPITAL or chosen is None or chosen.cue is None:
        return False
    judged = is_thing_noun(before.lower) or before.lower.endswith(_JUDGED)
    judged = judged and not (is_body_noun(before.lower) or before.classes & lx.TITLED)
    owned = s[at - 2].lower.startswith(_OWN) or before.lower.endswith(_NAMED)
    named = owned or place.words > 1  # die Reform „Agenda Nord“
    return s[chosen.cue].lower.startswith(_NAMES) and judged and not named


def _is_adverb(token: Token) -> bool:
    """Whether a word before a verb is no subject: Juristisch | sei das „Unfug“; Für ihn | ist ….

    Nor what is told of one: Beliebt | ist das „Waldruh“.
    """
    small = token.classes & (lx.LEAD | lx.OBJECT | lx.AUXILIARY)
    return bool(small) or token.lower.endswith(ADVERB_ENDINGS)


def is_wish_in_reported_mood(place: Place) -> bool:
    """Whether a verb in the mood of reported speech leads to the passage.

    "Es brauche „Augenmaß statt Aktionismus“", "Da brauche man „Mut zur Lücke“, so Vogel".
    """
    before = place.before
    if before is not None and before.lower == "man" and place.at > 1:
        before = place.view.s[place.at - 2]
    return before is not None and before.lower in place.view.language.reporting_mood


def is_shouted(place: Place) -> bool:
    """Whether somebody shouted the passage: Er soll „Freiheit für Lipa“ gerufen haben.

    A project with that name would have been called into being: „Sauberes Lipa“ ins Leben gerufen.
    """
    s, at = place.view.s, place.at
    return at + 1 < len(s) and s[at + 1].lower in GERMANIC_SHOUTED


def is_speech_despite_capitals(place: Place) -> bool:
    """Whether a report shows speech although nouns are capitalised: nannte ihn einen „Bär“."""
    before = place.before
    if before is None:
        return False
    if before.kind == CAPITAL and before.lower not in _BEFORE_SPEECH:
        return False
    return place.words == 1 or before.lower not in DEFINITE_ARTICLES


def _is_addressed_paper(place: Place, body: str) -> bool:
    """Whether the passage is a newspaper as an indirect object: schrieb er der „Rundschau“."""
    s, at = place.view.s, place.at
    if at < 3 or not body[:1].isupper():
        return False
    if s[at - 1].lower not in {"der", "dem", "im"}:
        return False
    last = at - 2 - (s[at - 2].lower == "in")  # sagte Vogel in der „Rundschau“
    named = s[last].kind == CAPITAL or s[last].classes & lx.SUBJECT
    if named and at + 1 < len(s) and s[at + 1].kind == WORD and s[at + 1].classes & lx.SAY:
        return True  # Wie Vogel der „Zukunft“ sagte
    first = last
    while first > 0 and (s[first].kind == CAPITAL or s[first].classes & lx.SUBJECT):
        first -= 1
    said = s[first].kind == WORD and bool(s[first].classes & lx.SAY or s[first].lower in _SPOKE)
    return said and (first < last or last < at - 2 or s[at - 1].lower == "im")


def _is_medium(place: Place, body: str) -> bool:
    """Whether words appeared in the passage or were told to it: in der „Welt“, dem „Kurier“."""
    s, at = place.view.s, place.at
    if not at or not body[:1].isupper() or s[at - 1].lower not in DEFINITE_ARTICLES:
        return False
    led = at - 1 if s[at - 1].lower in {"im", "vom"} or at == 1 else at - 2
    preposition = s[led].lower
    if preposition in {"in", "im", "von", "vom"} and at + 1 < len(s) and s[at + 1].lower in _CITED:
        return True
    told = s[at - 1].lower in {"der", "dem"} and not s[led].classes & lx.PREPOSITION
    told = told and any(s[cue].classes & lx.REPORT for cue in place.view.cues)
    name = body.rpartition(" ")[2].lower()
    is_medium = name in _MEDIA or name.endswith(_MEDIA_ENDINGS)
    return is_medium and (told or preposition in _BEFORE_MEDIA)


def _is_genitive_of_role(place: Place, body: str) -> bool:
    """Whether the passage is a genitive after a role: Der Kritiker der „Abendpost“, Jan Vogel."""
    s, at = place.view.s, place.at
    if at < 2 or at + 1 >= len(s):
        return False
    owned = s[at - 1].lower in {"der", "des"} and s[at - 2].classes & lx.TITLE
    return (
        bool(owned) and body[:1].isupper() and (s[at + 1].text == "," or s[at + 1].kind == CAPITAL)
    )
