"""What stands for somebody who is in the talk: "the 39-year-old", "the Dane", "la cinéaste"."""

from functools import cache

from reader.text.pattern import lazily

_EPITHET = lazily(
    r"[Tt]he (?:\d{1,3}-year-old|(?P<she>[A-Z]\w+woman)|(?P<he>[A-Z]\w+man)|[A-Z]\w+(?:ian|ese)"
    r"|American|Argentine|Basque|Briton|Catalan|Croat|Czech|Dane|Finn|German|Greek|Kiwi|Mexican"
    r"|Moroccan|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Swiss|Turk"
    r"|forward|striker|midfielder|defender|goalkeeper|winger|paceman|batsman|playmaker|veteran"
    r"|teenager|youngster)"
    r"|[Dd](?:er|ie) (?:\d{1,3}-[Jj]ährige|[\w-]*-?[Pp]olitiker(?:in)?|[\w-]+-(?:Mann|Frau))"
)
_ARTICLES = frozenset({"the ", "The ", "der ", "die ", "Der ", "Die "})

_TRADES = {  # no offices: "the judge" may be somebody whom the text never names
    "en": """ace actor actress artist author baker barber barista biker billionaire biologist
blogger boffin botanist boxer bricklayer broadcaster builder businessman businesswoman butcher
carpenter centre-back chef chemist choreographer climber columnist comedian comic composer cyclist
dad-of-four dad-of-three dad-of-two dancer decorator designer ecologist economist electrician
entrepreneur farmer filmmaker fisherman flanker fly-half footballer front-rower full-back funnyman
gardener geologist golfer gran grandad granddad grandfather grandmother great-gran
great-grandfather great-grandmother guitarist hairdresser historian hitmaker hooker influencer
inventor jockey joiner lock locksmith lorry-driver magician mathematician mechanic microbiologist
millionaire mountaineer mum-of-four mum-of-three mum-of-two musician nan neuroscientist novelist
painter pensioner philosopher photographer physicist pianist plasterer playwright plumber poet
potter producer prop rapper retiree rider roofer rower runner sailor schoolboy schoolgirl
scrum-half sculptor singer singer-songwriter skier skipper sociologist songstress songwriter
sprinter star statistician swimmer telly-star tiler veteran violinist virologist welder widow
widower winger wrestler writer youtuber zoologist""",
    "de": """aktivist aktivistin autor autorin bäcker bäckerin bauer bäuerin biologe biologin
dichter dichterin filmemacher filmemacherin fischer fotograf fotografin gastronom gastronomin
germanist germanistin handwerker historiker historikerin hobbygärtner ingenieur ingenieurin
kabarettist kabarettistin komiker komikerin komponist komponistin koch köchin künstler künstlerin
landwirt landwirtin liberale maler malerin meteorologe meteorologin mittelstürmer musiker musikerin
norddeutsche ökonom ökonomin physiker physikerin pianist pianistin politologe politologin regisseur
regisseurin rentner rentnerin sänger sängerin schauspieler schauspielerin schriftsteller
schriftstellerin soziologe soziologin stürmer tischler unternehmer unternehmerin verteidiger witwe
witwer winzer winzerin""",
    "fr": """acteur actrice agriculteur agricultrice artisan artiste attaquant attaquante bâtonnier
biologiste boulanger boulangère boxeur chanteur chanteuse chercheur chercheuse cinéaste climatologue
comédien comédienne compositeur cuisinier cuisinière cycliste danseur danseuse défenseur dessinateur
dramaturge éleveur éleveuse entrepreneur essayiste footballeur gardien géologue grimpeur historien
historienne humoriste ingénieur ingénieure jardinier maraîcher maraîchère metteuse milieu
milliardaire musicien musicienne navigateur navigatrice octogénaire nonagénaire peintre pêcheur
philosophe photographe pianiste plasticien plasticienne poète quadragénaire quinquagénaire
réalisateur réalisatrice retraité retraitée rescapé rescapée romancier romancière sculpteur
septuagénaire sexagénaire skipper sociologue trentenaire trompettiste viticulteur viticultrice""",
    "es": """actor actriz agricultor agricultora artista atacante bióloga biólogo cantante cantautor
cantautora central centrocampista ciclista cineasta cocinera cocinero cómica cómico compositor
compositora delantera delantero dibujante director dramaturgo economista empresaria empresario
escritor escritora escultor escultora fotógrafa fotógrafo futbolista ganadera ganadero geóloga
guitarrista historiador historiadora humorista ingeniera ingeniero intérprete investigador
investigadora joven jugador jugadora lateral mandatario mandataria mediapunta músico novelista
pianista pintor pintora pívot poeta portero torero realizador sacerdote sevillano sexagenario
tenista veterano veterana zaguero""",
}
_DEFINITE = {"the": "", "der": "m", "die": "f", "le": "m", "el": "m", "la": "f", "l'": ""}
_FEMININE = ("euse", "trice", "ienne", "ière", "ère", "ée")
_LONGEST = 4  # words
_ELIDED = ("l'", "l’")


def epithet_gender(mention: str) -> str | None:
    """Return "m", "f" or "" (not told) for an epithet; None when the mention is none."""
    if mention[:4] not in _ARTICLES or " " in mention[4:]:
        return None
    match = _EPITHET.fullmatch(mention)
    if match is None:
        return None
    article = mention[:3].lower()
    if article != "the":
        return "m" if article == "der" else "f"
    return "m" if match["he"] else "f" if match["she"] else ""


def trade_of(mention: str, code: str) -> tuple[str, str] | None:
    """Return the trade and the gender that a definite phrase tells; None when it tells none.

    The noun stands last in English and German, and first in French and Spanish.
    """
    words = mention.lower().split()
    if words and words[0][:2] in _ELIDED:
        words[:1] = ["l'", words[0][2:]]
    if not 2 <= len(words) <= _LONGEST or words[0] not in _DEFINITE:
        return None
    if code == "en" and not mention[1:].islower():
        return None  # the Lincoln actor
    noun = words[-1] if code in ("en", "de") else words[1]
    if noun not in _trades(code):
        return None
    if words[0] == "l'":
        return noun, "f" if noun.endswith(_FEMININE) else "m"
    return noun, _DEFINITE[words[0]]


@cache
def _trades(code: str) -> frozenset[str]:
    return frozenset(_TRADES.get(code, "").split())
