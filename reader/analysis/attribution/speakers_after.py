"""Candidates that stand after a quote: “…,” said Ada Quill."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.grammar.cues import agent_after, is_cue, is_passive
from reader.analysis.grammar.main_subjects import phrase_with_verb
from reader.analysis.grammar.phrases import Phrase
from reader.analysis.grammar.phrases_after import after_adverbials, phrase_after
from reader.analysis.grammar.phrases_before import phrase_before
from reader.analysis.grammar.places import USED_TO, Place
from reader.analysis.grammar.subjects import is_verb_like
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token

_DASHES = "—–―"
_PLACES = 14  # tokens of adverbials between a German verb and who speaks
_NOMINATIVE = frozenset({"der", "die", "das", "ein", "eine", "sein", "ihr"})
_REACH = 40
_QUOTED_REACH = 16  # tokens between "quotes" and "as saying"
_AS = frozenset({"as", "comme", "como"})
_TURNS = frozenset(  # began Ada Quill: they report a turn of talk, and nothing elsewhere
    {"laughs", "smiles", "grins", "shrugs", "nods", "chuckles", "beams", "winks", "weeps"}
    | {"began", "begins", "went", "goes", "put", "puts", "came", "comes", "broke", "cut", "ran"}
    | {"thought", "thinks"}
)
_IS = frozenset({"is", "was", "are", "were"})
_ALL = frozenset({"how", "all", "what"})
_HEARS = frozenset({"heard", "hears"})
_TOLD = frozenset({"told", "asked", "informed", "warned", "reminded", "advised"})
_ANSWERS = frozenset({"reaction", "response", "verdict", "answer", "message", "reply", "advice"})
_CLITICS = frozenset({"le", "la", "les", "lo", "los", "las", "me", "te", "nous", "nos"})
_SHARES = frozenset({"teilt", "teilte", "teilen", "teilten"})
_WORDS = frozenset({"worten", "satz"})
_STANDS = frozenset({"stand", "standen", "steht", "prangte", "prangt"})
_ACTS = lx.VERB | lx.NAME | lx.WEAK
_SHOWS = frozenset({"stars", "features", "shows", "presents", "follows"})  # “Tide,” stars Quill
_PARTICLES = frozenset({"in", "on", "back", "out", "up", "forth"})  # put in Ada Quill


def after_quote(place: Place) -> list[Candidate]:
    """Speakers right after the quote: "…," said X · "…," X said · "…" — X."""
    s, start = place.view.s, place.at + 1
    dash = False
    while start < len(s) and s[start].kind == POINT and s[start].text in ",—–-―'’":
        dash = dash or s[start].text in _DASHES + "-"
        start += 1
    if place.view.language.verb_second and (led := _led_in(place)) is not None:
        return [led]
    if start >= place.following:
        return []
    if s[start].text == ":" and s[min(start + 1, len(s) - 1)].lower == "mit":
        start += 1  # „…“: Mit diesem Satz hat Vogel …
    found = _by_opening(place, start)
    if found is None and place.view.language.verb_second:
        found = _by_closing_phrase(place)
    if found is not None:
        return found
    inverted = _inverted(place, start)
    if inverted is not None:
        return [inverted]
    if place.view.language.verb_second and s[start].lower != "wie":
        behind = _bracketed(place)
        if behind is None and not place.opens:
            behind = _inverted_later(place, start)
        return [behind] if behind is not None else []
    return _by_clause(place, start, dash=dash)


def _by_opening(place: Place, start: int) -> list[Candidate] | None:
    """Return whom words that open in a set way name; None when they open otherwise."""
    s = place.view.s
    agent = agent_after(s, place.at)
    if agent is not None:
        return [Candidate(agent.phrase, agent.at, "called-by-x", w.AGENT, s)]
    if s[start].lower in _IS and start + 2 < place.following and s[start + 1].lower in _ALL:
        explained = _explains(place, start + 2)
        return [explained] if explained is not None else []
    if s[start].lower in _IS and (giver := _giver(s, start + 1)):
        return [Candidate(giver, None, "x-said", w.X_SAID, s)]
    if s[start].lower in _AS and start + 1 < place.following:
        explained = _subject_then_verb(place, start + 1)
        return [explained] if explained is not None and start > place.at + 1 else []
    if s[start].classes & (lx.CONJUNCTION | lx.RELATIVE) and s[start].lower != "wie":
        later = None if place.opens else _subject_then_verb(place, start)
        if later is not None and s[later.phrase[0] - 1].text == ",":
            return [later]
        closing_report = _inverted_later(place, start)
        return [closing_report] if closing_report is not None else []
    return None


def _by_closing_phrase(place: Place) -> list[Candidate] | None:
    """Return whom a set phrase or a participle behind a German quote names, or None."""
    from reader.analysis.grammar.set_phrases import given_by_phrase
    from reader.analysis.grammar.verb_last import participle_after

    s = place.view.s
    if (given := given_by_phrase(s, place.at, place.view.language)) is not None:
        return [Candidate(given, None, "x-said", w.X_SAID, s)]
    closing = participle_after(s, place.at, place.view.language)
    if closing is not None:
        return [Candidate(closing[0], closing[1], "x-called", w.X_SAID, s)]
    return None


def _led_in(place: Place) -> Candidate | None:
    """Return whom a set phrase before a German quote names: Auf einem Schild stand „…“."""
    from reader.analysis.grammar.set_phrases import led_in_by_phrase

    phrase, cue = led_in_by_phrase(place.view, place.at)
    return Candidate(phrase, cue, "x-said-before", w.X_SAID, place.view.s) if phrase else None


def _by_clause(place: Place, start: int, *, dash: bool) -> list[Candidate]:
    """Return whom the clause behind the quote names, a dash, brackets, or a verb not known."""
    s = place.view.s
    found: list[Candidate] = []
    normal = _subject_then_verb(place, start)
    if normal is not None and (cited := _cited(s, normal)):
        normal = normal._replace(phrase=cited)
    if normal is not None and (not _is_inline(place) or _closes_sentence(s, normal)):
        named = s[place.at - 1] if place.at else None
        calls = named is not None and named.kind == WORD and bool(named.classes & lx.NAME)
        found.append(normal._replace(score=w.X_SAID_CALLED) if calls else normal)
    elif normal is not None and _answers(place, normal):
        found.append(normal._replace(score=w.X_SAID_INLINE))
    if dash and s[start].kind == CAPITAL and not _is_inline(place):
        phrase = phrase_after(s, start)
        if phrase and (phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT):
            found.append(Candidate(phrase, None, "dash-name", w.DASH_NAME, s))
    bracketed = _bracketed(place)
    if bracketed is not None:
        found.append(bracketed)
    asks = place.opens and place.sign != "" and place.sign in ",?!…"
    aside = dash and place.before is not None and place.before.text in _DASHES + "-"
    if not found and asks and not aside and not _is_inline(place):
        unknown = _unknown_verb(place, start)
        if unknown is not None:
            found.append(unknown)
    if not found and (closing_report := _inverted_later(place, start)) is not None:
        found.append(closing_report)
    return found


def _giver(s: Sequence[Token], start: int) -> Phrase | None:
    """“Not now” was the answer of Ada Quill: whose answer it was."""
    if start + 3 >= len(s) or s[start].lower != "the" or s[start + 1].lower not in _ANSWERS:
        return None
    return phrase_after(s, start + 3) if s[start + 2].lower in {"of", "from"} else None


def _cited(s: Sequence[Token], candidate: Candidate) -> Phrase | None:
    """Return the Y of "“…,” the report quotes Y as saying"."""
    cue = candidate.cue
    if cue is None or not s[cue].lower.startswith(("quote", "cite", "quoting", "citing")):
        return None
    for at in range(cue + 2, min(cue + _QUOTED_REACH, len(s) - 1)):
        if s[at].lower == "as" and s[at + 1].lower in {"saying", "telling"}:
            return phrase_before(s, at - 1)
        if s[at].kind in (POINT, QUOTED):
            return None
    return None


def _explains(place: Place, start: int) -> Candidate | None:
    """“No comment” was all that Ada Quill would say; “…” is how she puts it."""
    s, view = place.view.s, place.view
    for index in range(start, min(place.following, start + _REACH)):
        if s[index].kind == POINT and s[index].text != ",":
            return None
        base = s[index].lower in {"say", "describe", "put", "call"}
        if base or is_cue(s[index], lx.REPORT | lx.NAME):
            phrase = view.subject(index)
            if phrase is not None and phrase[0] >= start:
                return Candidate(phrase, index, "x-said", w.X_SAID, s)
    return None


def _answers(place: Place, candidate: Candidate) -> bool:
    """Whether a statement inside a clause is reported right after it.

    Ada Quill, “is the best captain we have had,” Ben Poe, a sailor, told us.
    """
    reported = any(place.previous < cue < place.at for cue in place.view.cues)
    return not reported and candidate.phrase[0] <= place.at + 2 and place.sign == ","


def _inverted_later(place: Place, start: int) -> Candidate | None:
    """“It looks very unlikely” that the dam will hold, said Ada Quill."""
    s = place.view.s
    if place.view.language.compound_inversion and (tied := _tied_later(place, start)):
        return tied
    for index in place.view.cues:
        if index <= start or s[index - 1].text != "," or s[index].classes & lx.PARTICIPLE:
            continue
        opened = place.view.language.verb_second and s[0].classes & lx.CONJUNCTION
        reports = lx.REPORT if opened else lx.SAY  # Dass es „schwer“ sei, räumte Vogel ein
        if not s[index].classes & reports or s[index].lower in _TOLD:
            continue
        phrase = phrase_after(s, index + 1)
        if phrase is None or s[phrase[0]].classes & (lx.OBJECT | lx.FIRST):
            continue
        if s[index].lower in _SHARES and all(t.lower != "mit" for t in s[phrase[1] :]):
            continue  # diese Ansicht teilt Vogel nicht
        speaks = s[phrase[1]].kind == CAPITAL or s[phrase[1]].classes & (lx.TITLE | lx.SUBJECT)
        speaks = speaks or s[phrase[0]].classes & lx.DETERMINER
        return Candidate(phrase, index, "said-x-later", w.SAID_X_LATER, s) if speaks else None
    return None


def _tied_later(place: Place, start: int) -> Candidate | None:
    """Des fissures « inquiétantes » ont paru, a-t-elle précisé: auxiliary, pronoun, verb."""
    s = place.view.s
    for index in place.view.cues:
        if index < start + 3 or not s[index - 1].classes & lx.SUBJECT:
            continue
        led = any(token.text == "," for token in s[index - 3 : index - 1])
        if led and (index + 1 >= len(s) or s[index + 1].kind == POINT):
            return Candidate((index - 1, index - 1), index, "said-x-later", w.SAID_X_LATER, s)
    return None


def _bracketed(place: Place) -> Candidate | None:
    """“…” (Harbour Board): the source in brackets."""
    s, at = place.view.s, place.at + 1
    if at + 2 >= len(s) or s[at].text != "(" or s[at + 1].kind != CAPITAL:
        return None
    phrase = phrase_after(s, at + 1)
    if phrase is None or phrase[1] + 1 >= len(s) or s[phrase[1] + 1].text != ")":
        return None
    if _is_inline(place) and s[at + 1].text.isupper():
        return None  # an abbreviation: the law “…” (NSA)
    return Candidate(phrase, None, "in-brackets", w.BRACKETED, s)


def _is_inline(place: Place) -> bool:
    """Whether the quote is a part of the journalist's clause: "called it a “…,” and …"."""
    before = place.before
    return before is not None and before.kind not in (POINT, QUOTED)


def _closes_sentence(s: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a report after an inline quote ends the sentence: "… a “trap,” Quill said."."""
    cue = candidate.cue
    return cue is not None and bool(s[cue].classes & lx.REPORT) and _ends(s, cue)


def _inverted(place: Place, start: int) -> Candidate | None:
    """“…,” said Ada Quill: a verb, then the speaker."""
    s = place.view.s
    if start + 1 >= len(s):
        return None
    if place.view.language.verb_second:
        return _inverted_verb_second(place, start)
    if not place.opens and (place.at or not place.view.language.dash_dialogue):
        return None
    verb = s[start]
    if verb.classes & lx.PARTICIPLE or verb.lower.endswith(("ing", "-on")):
        return None  # dit-on; a-t-on appris
    asked = place.sign != "" and place.sign in ",?!…"  # « Et alors ? » lança X
    led = s[start - 1].text == "," or asked or s[place.at + 1].text == ","
    if place.view.language.compound_inversion:
        if led and s[start].lower in _CLITICS and s[start + 1].kind == WORD:
            start += not s[start + 1].classes & lx.TITLE  # le corrigeait une collègue
        if start + 1 >= len(s):
            return None
        while start + 2 < len(s) and s[start].classes & lx.AUXILIARY and not is_cue(s[start]):
            start += 1
        if s[start].lower in USED_TO and start + 2 < len(s) and s[start + 1].kind == WORD:
            start += 1  # solía decir el poeta
        said = start + 1
        while said + 1 < len(s) and _is_french_adverb(s[said]):
            said += 1  # a-t-il simplement déclaré
        spoken = is_cue(s[said], lx.REPORT) or (said > place.at + 3 and _is_participle(s[said]))
        if s[start].classes & lx.SUBJECT and spoken:
            return Candidate((start, start), said, "said-x", w.SAID_X, s)
        verb = s[start]
    known = is_cue(verb, lx.REPORT | lx.QUOTATIVE)
    known = known or (s[start - 1].lower in USED_TO and s[start - 2].kind != WORD)
    unknown = (
        verb.kind == WORD
        and place.sign in ",?!—-…"
        and (verb.lower.endswith("ed") or (verb.lower in _TURNS and not _is_inline(place)))
    )
    unknown = unknown or (place.sign == "," and _is_present(place, start))
    if place.view.language.compound_inversion:
        known = known or (led and is_cue(verb, lx.NAME))  # «…», describe la bióloga
        unknown = verb.kind == WORD and not verb.classes & ~lx.VERB and led
    if not known and not unknown:
        return None
    after = start + 1
    if place.view.language.compound_inversion:
        if after + 2 < len(s) and s[after].text == s[after + 2].text == ",":
            after += 3  # rappelle, confiant, le maire
        after = after_adverbials(s, after)
    elif verb.lower in _TURNS and s[after].lower in _PARTICLES:
        after += 1
    phrase = phrase_after(s, after)
    if verb.lower in {"came", "comes"}:
        phrase = _from_whom(s, after) or phrase
    if phrase is None or phrase[0] >= place.following:
        return None
    if _is_inline(place) and _begins_report(s, phrase):
        return None
    if not known and not verb.lower.endswith("ed") and not _is_left_at(s, phrase[1] + 1):
        return None
    return Candidate(phrase, start, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _is_present(place: Place, verb: int) -> bool:
    """Whether any verb of today stands before a full name: “…,” remembers Ada Quill, the cook."""
    s = place.view.s
    token, named = s[verb], s[verb + 1 : verb + 3]
    full = len(named) > 1 and all(each.kind == CAPITAL for each in named)
    plain = token.kind == WORD and not token.classes & ~_ACTS and token.lower.endswith("s")
    return plain and full and not _is_inline(place) and token.lower not in _SHOWS


def _is_french_adverb(token: Token) -> bool:
    adverb = token.lower.endswith("ment") or bool(token.classes & lx.AUXILIARY)
    return token.kind == WORD and adverb and not token.classes & lx.REPORT


def _is_participle(token: Token) -> bool:
    """Whether a word can be a past participle: a-t-il lâché."""
    plain = token.kind == WORD and not token.classes & ~(lx.VERB | lx.WEAK | lx.NAME)
    return plain and token.lower.endswith(("é", "i", "u", "it", "is", "ert"))


def _from_whom(s: Sequence[Token], start: int) -> Phrase | None:
    """“Open up,” came shouts from the crowd: those whom they come from."""
    for at in range(start, min(start + 5, len(s) - 1)):
        if s[at].lower == "from":
            return phrase_after(s, at + 1)
        if s[at].kind == POINT:
            return None
    return None


def _is_left_at(s: Sequence[Token], end: int) -> bool:
    """Whether a clause stops at a token: went on Ada Quill, and …; came a voice from below."""
    if end >= len(s):
        return True
    after = s[end]
    links = after.classes & (lx.CONJUNCTION | lx.PREPOSITION) or after.lower in {"au", "aux"}
    return after.kind == POINT or bool(links)


def _begins_report(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether what follows "said" is reported: Quill, who calls it a “joke,” said he would go."""
    if phrase[1] + 2 >= len(s):
        return False
    after = s[phrase[1] + 1]
    finite = lx.AUXILIARY | lx.VERB | lx.WEAK | lx.NAME
    if not s[phrase[0]].classes & lx.SUBJECT:
        plans = after.kind == WORD and after.lower[-1] == "s" and s[phrase[1] + 2].lower == "to"
        return plans or bool(after.kind == WORD and after.classes & lx.AUXILIARY)
    return after.kind == WORD and bool(after.classes & finite or after.lower.endswith("ed"))


def _inverted_verb_second(place: Place, start: int) -> Candidate | None:
    """„…“, zeigte sich Vogel überzeugt: after a quote and a comma any verb comes first."""
    from reader.analysis.grammar.citations import cited_by_paper
    from reader.analysis.grammar.verb_second import cited_after, has_verb_before

    s = place.view.s
    if s[start].classes & lx.QUOTATIVE and is_cue(s[start + 1], lx.REPORT | lx.NAME):
        start += 1  # so nannte ihn der Chef
    cited = cited_after(s, start) or cited_by_paper(s, start)
    if cited is not None:
        return Candidate(cited, start, "said-x", w.SAID_X, s)
    words = next((i for i in range(start, min(start + 4, len(s))) if s[i].lower in _WORDS), 0)
    if words and s[start].lower == "mit" and words + 2 < len(s):
        start = words + 1  # mit diesen Worten verabschiedete sich …
    verb = s[start]
    known = bool(words) or is_cue(verb, lx.REPORT | lx.NAME | lx.QUOTATIVE)
    joined = place.previous >= 0 and s[place.at - 1].text == ","  # …, „spät“ findet ihn Poe
    if not place.opens and not (known and (joined or not has_verb_before(s, place.at))):
        return None  # but: Mit den Worten „…“ kommentierte Vogel …
    if s[start].lower in {"gab", "gibt"} and s[start + 1].lower == "es":
        return None
    function = lx.PREPOSITION | lx.CONJUNCTION | lx.DETERMINER | lx.SUBJECT | lx.RELATIVE
    function |= lx.LEAD  # „…“, da die Frist …
    if not known and (verb.kind != WORD or verb.classes & function):
        return None
    if not known and _is_inline(place) and _reports_before(place):
        return None  # sprach von einem „Fehler“, behielt sein Amt aber
    at = start + 1
    if known and (named := _named_in_marks(place, at)):
        return Candidate(named, start, "said-x", w.SAID_X, s)
    phrase = _behind_verb(s, start, known=known)
    if phrase is None or phrase[0] >= place.following:
        return None
    if not known and s[phrase[0]].lower == "es":
        return None  # am Ende waren es zwölf
    return Candidate(phrase, start, "said-x", w.SAID_X if known else w.UNKNOWN_VERB, s)


def _behind_verb(s: Sequence[Token], verb: int, *, known: bool) -> Phrase | None:
    """Return who speaks behind a verb that follows its quote, over adverbs if it is `known`."""
    from reader.analysis.grammar.it_says import is_request
    from reader.analysis.grammar.verb_second import after_adverbs

    at = verb + 1
    led = s[at].lower == "es" and at + 2 < len(s)
    if led and (s[at + 1].classes & lx.PREPOSITION or s[at + 1].lower == "seitens"):
        told = phrase_after(s, at + 2)  # heißt es in einem Brief der Bank; but: heißt es darin
        return told if told is not None and not is_request(s[at + 2]) else (at, at)
    if s[verb].lower in _STANDS and s[at].lower in {"auf", "an"}:
        return phrase_after(s, at + 1)  # stand auf einem Plakat
    phrase = after_adverbs(s, at)
    if phrase is None and known and s[at].classes & lx.PREPOSITION:
        phrase = after_adverbs(s, after_adverbials(s, at))  # am Montag im Landtag der Chef
    return phrase or (_behind_places(s, at) if known else None)


def _behind_places(s: Sequence[Token], start: int) -> Phrase | None:
    """Return the phrase behind where and when: sagte dort am Abend vor Gästen | die Chefin."""
    for at in range(start, min(len(s), start + _PLACES)):
        if s[at].kind in (POINT, QUOTED):
            return None
        if s[at].lower in _NOMINATIVE and not s[at - 1].classes & lx.PREPOSITION:
            return phrase_after(s, at)
    return None


def _reports_before(place: Place) -> bool:
    """Whether a verb of saying or naming stands between the quote and the one before it."""
    s, cues = place.view.s, place.view.cues
    reports = lx.REPORT | lx.NAME
    return any(s[cue].classes & reports for cue in cues if place.previous < cue < place.at)


def _named_in_marks(place: Place, at: int) -> Phrase | None:
    """Return the speaker whose name stands in marks: schrieb die „Abendpost“."""
    s = place.view.s
    name = at + 1 if s[at].classes & lx.DETERMINER else at
    return (at, name) if name == place.following and name < len(s) else None


def _subject_then_verb(place: Place, start: int) -> Candidate | None:
    """“…,” Ada Quill said: the speaker, then a verb, perhaps with an apposition between."""
    s, view = place.view.s, place.view
    determined = s[start].classes & lx.DETERMINER
    for index in range(start, min(place.following, start + _REACH)):
        token = s[index]
        if token.kind == POINT and token.text in ";:":
            return None
        if not is_cue(token, lx.REPORT if not place.opens else lx.REPORT | lx.NAME | lx.WEAK):
            continue
        if index > 0 and (
            s[index - 1].lower == "to" or (token.lower in _TOLD and is_passive(s, index))
        ):
            continue
        far = not token.classes & lx.NAME and index > start + 6
        if not token.classes & lx.REPORT and (not place.opens or far):
            continue
        phrase = _with_clause(s, start, index) if determined else None
        phrase = phrase or view.subject(index)
        if phrase is None or phrase[0] <= place.at or s[phrase[0]].classes & lx.RELATIVE:
            continue
        if place.opens:
            return Candidate(phrase, index, "x-said", w.X_SAID, s)
        if any(between.text == "(" for between in s[place.at + 1 : phrase[0]]):
            continue  # “…” (Others say that it holds.)
        close = phrase[0] <= place.at + 2 and token.classes & lx.SAY
        if close or (s[phrase[0] - 1].text == "," and _ends(s, index)):  # , a coroner has ruled.
            return Candidate(phrase, index, "x-said-later", w.X_SAID_LATER, s)
    return None


def _with_clause(s: Sequence[Token], start: int, verb: int) -> Phrase | None:
    """Return the X of "“…,” an X who got off earlier said": a clause without commas between."""
    phrase = phrase_after(s, start)
    if phrase is None or phrase[1] + 2 >= verb or s[phrase[1] + 1].lower != "who":
        return None
    plain = all(token.kind not in (POINT, QUOTED) for token in s[phrase[1] : verb])
    return phrase if plain and s[phrase[1] + 2] is not s[verb] else None


def _ends(s: Sequence[Token], verb: int) -> bool:
    """Whether nothing that could be reported follows the verb."""
    if verb + 1 >= len(s):
        return True
    after = s[verb + 1]
    return after.kind in (POINT, CAPITAL) or bool(after.classes & (lx.PREPOSITION | lx.DAY))


def _is_told(s: Sequence[Token], verb: int) -> bool:
    """Whether the subject only listens: a court was told. But: Quill was quoted as saying."""
    return verb < len(s) and s[verb].lower in _TOLD and is_passive(s, verb)


def _unknown_verb(place: Place, start: int) -> Candidate | None:
    """“…,” Ada Quill grinned: any verb after a quote that ends with a comma."""
    s = place.view.s
    opening = s[start]
    if opening.classes & lx.SUBJECT:
        phrase: Phrase | None = (start, start)
    elif opening.kind == CAPITAL or opening.classes & lx.DETERMINER:
        phrase = phrase_with_verb(s, start, len(s))
    else:
        return None
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    verb = s[phrase[1] + 1]
    if verb.kind != WORD or verb.classes & lx.PREPOSITION or verb.lower in _HEARS:
        return None
    acts = verb.lower.endswith(("ed", "s")) or is_verb_like(verb) or verb.classes & lx.AUXILIARY
    if opening.classes & lx.DETERMINER and s[phrase[1]].kind == CAPITAL and not acts:
        return None  # “Tide,” the Delta language satire, was praised
    if verb.lower in _IS and _is_told(s, phrase[1] + 2):
        return None  # “…”, a court was told
    return Candidate(phrase, phrase[1] + 1, "x-verb", w.UNKNOWN_VERB, s)
