"""What quoted words are to a German verb: a name, an accusation, words told to the subject."""

from collections.abc import Sequence

from reader.analysis.grammar.german.citations import CITED, is_citing_paper
from reader.analysis.grammar.german.speaking_documents import SAYS_IT
from reader.analysis.grammar.german.verb_groups import (
    BECOME,
    HAVE,
    agent_of,
    auxiliary_before,
    is_clause_final,
    passive_auxiliary,
)
from reader.analysis.grammar.german.wie_clauses import wie_clause_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    GERMAN_ADJECTIVE_ENDINGS,
    GERMAN_OF,
    GERMAN_PLURAL_ENDINGS,
    GERMANIC_IS,
    GERMANIC_IT,
    GERMANIC_TO,
)
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token

_IS_CALLED = SAYS_IT | {"heißen", "hießen"}
_SOLD = frozenset({"verkauft", "angeboten", "vermarktet", "beworben", "gehandelt", "verkaufte"})
_TITLED = (  # nouns followed by their own title or name
    "titel", "überschrift", "antrag", "kommission", "projekt", "programm", "thema", "keynote",
    "verordnung", "richtlinie", "artikel", "buch", "studie", "vortrag", "konferenz", "tagung",
    "workshop", "seminar", "veranstaltung", "reihe", "serie", "rubrik", "podcast",
    "ausstellung", "aufsatz", "essay", "dissertation", "broschüre", "kapitel", "lied", "ordner",
    "arbeitsgruppe", "stiftung", "wettbewerb", "gedicht", "vorhaben", "drama", "stück",
    "partei", "bewegung", "roman", "bestseller", "thriller", "krimi", "komödie", "comic",
    "film", "doku", "dokumentation", "sendung", "show", "hörspiel", "magazin", "zeitschrift",
    "journal", "blatt", "zeitung", "sender", "portal", "branchendienst", "plattform", "app",
    "computerspiel", "handyspiel", "brettspiel", "videospiel", "album", "single", "song",
    "operette", "oper", "musical", "ballett", "gemälde", "skulptur", "festival", "volksfest",
    "stadtfest", "messe", "kongress", "preis", "initiative", "bündnis", "kampagne",
    "spendenaktion", "förderverein", "organisation", "rockband", "punkband", "popband", "chor",
    "theatergruppe", "schiff", "yacht", "boot", "frachter", "dampfer", "kutter", "fähre",
    "rakete", "gasthaus", "gasthof", "café", "kneipe", "diskothek", "kino", "supermarkt",
    "kette", "berghütte", "kita", "kindergarten", "marke", "modell", "medikament", "wirkstoff",
    "sturmtief", "orkan", "hurrikan", "taifun", "hashtag", "name", "namen", "kürzel", "label",
    "siegel", "wanderweg", "neubaugebiet", "einkaufszentrum", "brunnen", "edition",
    "kollektion", "leitfaden", "ratgeber", "newsletter",
)  # fmt: skip
_SAYINGS = frozenset({
    "aussagen", "sätze", "äußerungen", "äusserungen", "sprüche", "begriffe", "wörter", "worte",
    "fragen", "formulierungen", "kommentare", "phrasen", "floskeln", "schlagworte", "titel",
    "ausdrücke", "bezeichnungen", "schlagwörter", "parolen",
})  # fmt: skip
_CLEAR = frozenset({"klar", "fest", "richtig", "frage", "fragen", "aussicht"})
_PARTICLES = {  # particles of separable reporting verbs: stellt … klar, führt … aus
    **dict.fromkeys(("stellt", "stellte", "stellen", "stellten"), _CLEAR),
    **dict.fromkeys(("führt", "führte", "führen", "führten"), frozenset({"aus", "an", "zurück"})),
    "halten": frozenset({"für", "vor", "entgegen", "fest", "dagegen"}),
    **dict.fromkeys(("wendet", "wenden"), frozenset({"ein"})),
    **dict.fromkeys(("schiebt", "schob", "schieben", "schoben"), frozenset({"nach", "hinterher"})),
}
_EXAMPLE = 4  # tokens of a sentence that begins with an example
_REACH = 12  # tokens between "es" and "heißt"
_DECLARED = frozenset(
    {"erklärt", "erklärte", "erklären", "ernannt", "ernannte", "gewählt", "gekürt"}
)
_INTO = frozenset({"zum", "zur"})
_WILL = frozenset({"will", "wollen", "wollte", "wollten", "möchte", "möchten"})
_EXPECTS = frozenset({"erwartet", "erwartete", "erwarten", "erwarteten"})
_WITH = frozenset({"mit", "unter", "met"})
_WORDS = frozenset({"worten", "woorden", "satz", "kommentar", "bemerkung", "begründung"})
_WITH_WORDS = 3  # tokens: mit den Worten
_BADE = frozenset({"hieß", "hießen", "hiess", "hiessen", "heißt", "heissen", "heißen"})
_WELCOME = frozenset({"gut", "willkommen"})
_REPROACHES = frozenset(
    {"warf", "warfen", "wirft", "werfen", "hielt", "hielten", "hält", "halten"}
)  # with "vor"
_HOLDS = frozenset({
    "hält", "hielt", "halten", "hielten", "halte", "houdt", "hield", "houden", "hielden",
})  # fmt: skip
_TAKEN_FOR = frozenset({"für", "voor"})
_FINDS = frozenset({
    "findet", "fand", "finden", "fanden", "fände", "nennt", "nannte", "nennen", "nannten", "vindt",
    "vond", "vinden", "vonden", "noemt", "noemde", "noemen", "noemden",
})  # fmt: skip
_NO_VERDICT = lx.CONJUNCTION | lx.PREPOSITION | lx.SUBJECT | lx.AUXILIARY | lx.RELATIVE | lx.STOP
_ASCRIBES = ("unterstell", "bescheinig", "attestier", "vorgeworf", "vorgehalt")


def subject_only_hears(s: Sequence[Token], cue: int) -> bool:
    """Whether the passive subject only hears or is spoken of: wurden darauf hingewiesen."""
    if is_agentless_passive(s, cue) or lacks_particle(s, cue):
        return True
    if (
        cue > 1
        and s[cue - 1].lower in GERMANIC_TO
        and auxiliary_before(s, cue, GERMANIC_IS) is not None
    ):
        return True  # Die Lage ist kaum zu beschreiben
    if s[cue].lower in CITED or not is_clause_final(s, cue):
        return False
    passive = auxiliary_before(s, cue, BECOME)
    return passive is not None and agent_of(s, passive, cue) is None


def is_agentless_passive(s: Sequence[Token], cue: int) -> bool:
    """Whether the passive whose participle is token `cue` has no agent: wird begrüßt: „…“."""
    auxiliary = passive_auxiliary(s, cue)
    return auxiliary >= 0 and agent_of(s, auxiliary, cue) is None


def mit_worten_before(s: Sequence[Token], quote: int) -> int:
    """Return the index of "mit" in "mit den Worten" before a quote; -1 if none.

    A participle and a colon may intervene: mit den Worten empfangen: „…“.
    """
    noun = quote - 1
    if noun > _WITH_WORDS and s[noun].text == ":":
        noun -= 1 if s[noun - 1].lower in _WORDS else 2
    if noun < _WITH_WORDS - 1 or s[noun].lower not in _WORDS or s[noun - 2].lower not in _WITH:
        return -1
    return noun - 2


def is_passive_with_words(s: Sequence[Token], quote: int) -> bool:
    """Whether the passive subject is addressed: wurde mit den Worten „…“ empfangen."""
    mit = mit_worten_before(s, quote)
    if mit < 0:
        return False
    clause = (*s[max(0, mit - _REACH) : quote], *s[quote + 1 : quote + 3])
    return any(token.lower in BECOME for token in clause) and not any(
        token.lower in CITED for token in clause
    )


def lacks_particle(s: Sequence[Token], cue: int) -> bool:
    """Whether a verb lacks the particle that makes it a reporting verb: Vogel stellt Fotos."""
    if s[cue].lower in _BADE and any(
        s[at].lower in _WELCOME and s[at + 1].kind == POINT for at in range(cue + 1, len(s) - 1)
    ):
        return True  # hießen den Antrag gut
    particles = _PARTICLES.get(s[cue].lower)
    return particles is not None and all(token.lower not in particles for token in s[cue + 1 :])


def is_accusation(s: Sequence[Token], quote: int, cue: int) -> bool:
    """Whether the words are an accusation against somebody: wirft ihm „…“ vor."""
    if s[cue].lower.startswith(_ASCRIBES):
        return True
    return s[cue].lower in _REPROACHES and quote + 1 < len(s) and s[quote + 1].lower == "vor"


def _als_before(s: Sequence[Token], quote: int) -> int:
    """Return the "als" before a quote, possibly with an adjective between them; 0 if none."""
    at = quote - 1
    if at > 1 and s[at].kind == WORD and not s[at].classes and s[at].lower.endswith("es"):
        at -= 1  # die als lautes „Dorf“ verschriene Gasse
    return at if at > 0 and s[at].lower == "als" else 0


def is_name_or_term(s: Sequence[Token], quote: int, cue: int | None, *, small: bool) -> bool:
    """Whether quoted words are what something is called, or the name of the agent.

    `small`: the words begin with a lower-case letter, and so are no name.

    Das Profil, auch „Schau“ genannt, …; die als „Rat“ bezeichnete Gruppe; das nennt man einen
    „Knick“; gestern erklärte der neue „Hohe Rat“, …
    """
    before, after = s[quote - 1] if quote else None, s[quote + 1] if quote + 1 < len(s) else None
    if is_citing_paper(s, quote) or _is_example(s, quote):
        return True
    if not small and _is_judged(s, quote):
        return True
    if after is not None and after.lower == "genannt":
        closes = quote + 2 < len(s) and s[quote + 2].lower in HAVE | BECOME  # „…“ genannt hatte
        return not closes and auxiliary_before(s, quote, HAVE | BECOME) is None
    if _is_named_by_verb_after(s, quote):
        return True
    if not small and after is not None and after.lower in _DECLARED and s[quote - 1].lower in _INTO:
        return True  # der den Tag zum „Hafentag“ erklärt
    led = s[cue] if cue is not None and cue < quote else None
    if not small and before is not None and _is_titled(before, led):
        return True
    named = _als_before(s, quote)
    if named > 0:
        sold = after is not None and after.lower in _SOLD  # als „Handarbeit“ verkauft
        called = s[named - 1].classes & lx.DETERMINER and not auxiliary_before(s, quote, HAVE)
        attribute = (
            after is not None
            and after.kind == WORD
            and after.lower.endswith(GERMAN_ADJECTIVE_ENDINGS)
            and not is_clause_final(s, quote + 1)  # würde das als „…“ bezeichnen
        )
        return sold or bool(called and attribute)  # not: begrüßt das als „…“, wies das als „…“ ab
    if cue is None or cue >= quote:
        return False
    if s[cue].lower in SAYS_IT and s[quote - 1].text != ":" and not _has_es(s, cue):
        return True  # So heißt auch ihr neues Album, „…“; hieß unter anderem „…“
    if s[cue].classes & lx.NAME:
        beside = (*s[cue - 1 : cue], *s[cue + 1 : cue + 2])
        if s[cue].lower == "genannt" and cue == quote - 1:
            return True
        return any(token.lower == "man" for token in beside)
    acting = cue + 1 < quote and s[cue + 1].lower in {"der", "die", "das"} and cue > 0
    return (
        acting and not small and all(t.kind == WORD and not t.classes for t in s[cue + 2 : quote])
    )


def _is_judged(s: Sequence[Token], quote: int) -> bool:
    """Whether a verdict on the quoted words follows: hält „Lipa“ für gut, findet „Lipa“ komisch.

    Not: findet „Lipa“ und Mora schön; nor a verdict in the marks: nannte „Unsinn“, was er sah.
    """
    if not quote or quote + 1 >= len(s):
        return False
    before, after = s[quote - 1], s[quote + 1]
    if after.lower in _TAKEN_FOR:
        holds = before.lower in _HOLDS
        return holds or any(token.lower in _HOLDS for token in _clause_after(s, quote))
    if after.lower == "als":
        return bool(before.classes & lx.NAME)  # bezeichnet „Lipa“ als Meisterwerk
    found = before.lower in _FINDS and after.kind in (WORD, CAPITAL)
    return found and not after.classes & _NO_VERDICT


def _clause_after(s: Sequence[Token], quote: int) -> Sequence[Token]:
    """Return the tokens after a quote up to the next mark."""
    ends = (at for at in range(quote + 1, len(s)) if s[at].kind == POINT)
    return s[quote + 1 : next(ends, len(s))]


def _has_es(s: Sequence[Token], verb: int) -> bool:
    """Whether "es" accompanies a verb: In dem Brief, der vorliegt, heißt es."""
    return any(token.lower in GERMANIC_IT for token in s[max(0, verb - _REACH) : verb + 2])


def _is_example(s: Sequence[Token], quote: int) -> bool:
    """Whether the quote is an example of a kind of words: Sätze wie „…“ hört man oft."""
    if not 2 <= quote <= _EXAMPLE or s[quote - 1].lower != "wie":
        return False
    return s[quote - 2].lower in _SAYINGS and not s[0].classes & lx.PREPOSITION


def is_followed_by_name(lower: str) -> bool:
    """Whether a noun in lower case often has a name or a title in marks after it."""
    return lower.endswith(_TITLED) or lower.removesuffix("s").removesuffix("e").endswith(_TITLED)


def _is_titled(noun: Token, cue: Token | None) -> bool:
    """Whether a name in marks is the title of the noun before it: der Antrag „…“.

    So is die Kommission „…“; but not if a naming verb judges: Vogel nannte den Antrag „Unsinn“.
    """
    if noun.kind != CAPITAL or not noun.lower.endswith(_TITLED):
        return False
    return cue is None or not cue.classes & lx.NAME


def _is_named_by_verb_after(s: Sequence[Token], quote: int) -> bool:
    """Whether the verb after the quote gives it as a name: „Schau“, so heißt das Projekt."""
    at = quote + 1
    while at < len(s) and (s[at].text == "," or s[at].lower == "so"):
        at += 1
    if at == quote + 1:
        bears = at < len(s) and s[at].lower in _IS_CALLED
        return bears and s[min(at + 1, len(s) - 1)].lower not in GERMANIC_IT  # das „Schau“ heißt
    if at + 2 >= len(s):
        return False
    if s[at].lower in _IS_CALLED:
        return s[at + 1].lower not in GERMANIC_IT
    named = s[at + 1 : at + 4]
    return s[at].lower in {"lautet", "lautete"} and any(t.classes & lx.TITLED for t in named)


def is_term_for_topic(s: Sequence[Token], quote: int) -> bool:
    """Whether the quote is somebody's term for the topic: Von „Willkür“ sprach Vogel.

    This includes a clause after the quote: „Willkür“, wie es Vogel nannte.
    """
    at = quote - 1
    if at < 0:
        return False
    at -= at > 0 and bool(s[at].classes & lx.DETERMINER)  # von einer „…“
    return s[at].lower in GERMAN_OF or wie_clause_after(s, quote) is not None


def is_intention(s: Sequence[Token], cue: int | None, body: str) -> bool:
    """Whether the words state what somebody wants or expects.

    Vogel will den Rest „selbst zahlen“, will „Brücken bauen“, erwartet „endlich Klarheit“.
    """
    if cue is None:
        return False
    if s[cue].lower in _WILL:
        acts = body[:1].islower() or body.rpartition(" ")[2].islower()
        return acts and body.endswith(GERMAN_PLURAL_ENDINGS)
    return s[cue].lower in _EXPECTS and body[:1].islower()
