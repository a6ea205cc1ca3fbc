"""Candidates that stand after a quote: “…,” said Ada Quill."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.inversion import speaker_behind_verb
from reader.analysis.grammar.clauses.cues import agent_after, is_cue, is_cue_here, is_passive
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.sentence_subjects import phrase_with_verb
from reader.analysis.grammar.subjects.verb_subjects import is_verb_like
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, POINT, QUOTED, WORD, Token

_DASHES = "—–―"
_REACH = 40
_QUOTED_REACH = 16  # tokens between "quotes" and "as saying"
_AS = frozenset({"as", "comme", "como"})
_BELIEVES = ("think", "thought", "believ", "feel", "felt")  # those who think “…,” she said
_IS = frozenset({"is", "was", "are", "were"})
_ALL = frozenset({"how", "all", "what"})
_HEARS = frozenset({"heard", "hears"})
_HIM = frozenset({"him", "her", "them"})
_TOLD = frozenset({"told", "asked", "informed", "warned", "reminded", "advised"})
_ANSWERS = frozenset({"reaction", "response", "verdict", "answer", "message", "reply", "advice"})
_ANSWERS |= {"description", "assessment", "warning", "plea", "cry", "conclusion"}
_OFFERED = frozenset({"offered", "given", "delivered"})
_SHARES = frozenset({"teilt", "teilte", "teilen", "teilten"})


def after_quote(place: Place) -> list[Candidate]:
    """Speakers right after the quote: "…," said X · "…," X said · "…" — X."""
    s, start = place.view.s, place.at + 1
    dash = False
    while start < len(s) and s[start].kind == POINT and s[start].text in ",—–-―'’":
        dash = dash or s[start].text in _DASHES + "-"
        start += 1
    if place.view.language.verb_second:
        return _after_german_quote(place, start, dash=dash)
    if start >= place.following:
        return []
    if (found := _by_opening(place, start)) is not None:
        return found
    if place.view.language.compound_inversion:
        from reader.analysis.attribution.romance_inversion import whose_comment

        if (owner := whose_comment(place, start)) is not None:
            return [owner]
    inverted = _inverted(place, start)
    if inverted is None and place.view.language.drops_subject and _closes_alone(place, start):
        return []
    return [inverted] if inverted is not None else _by_clause(place, start, dash=dash)


def _closes_alone(place: Place, start: int) -> bool:
    """Whether a verb without a subject reports the quote, and more follows: «…», disse, ….."""
    s = place.view.s
    if not place.opens or start + 1 >= len(s) or not is_cue(s[start], lx.REPORT):
        return False
    return s[start + 1].text == "," and not s[start].classes & lx.PARTICIPLE


def _after_german_quote(place: Place, start: int, *, dash: bool) -> list[Candidate]:
    """Speakers after a quote where the verb comes second: any verb there, and set phrases."""
    from reader.analysis.attribution.verb_second_inversion import (
        by_closing_phrase,
        led_in,
        speaker_behind_first_verb,
    )

    s = place.view.s
    if (led := led_in(place)) is not None:
        return [led]
    if start >= place.following:
        return []
    if s[start].text == ":" and s[min(start + 1, len(s) - 1)].lower == "mit":
        start += 1  # „…“: Mit diesem Satz hat Vogel …
    if (found := _by_opening(place, start)) is not None:
        return found
    named = by_closing_phrase(place)
    if named is None and start + 1 < len(s):
        named = speaker_behind_first_verb(place, start)
    if named is None and s[start].lower == "wie":
        return _by_clause(place, start, dash=dash)
    named = named or _bracketed(place)
    if named is None and not place.opens:
        named = _inverted_later(place, start)
    return [named] if named is not None else []


def _inverted(place: Place, start: int) -> Candidate | None:
    """“…,” said Ada Quill: a verb, then the speaker."""
    s, language = place.view.s, place.view.language
    if start + 1 >= len(s) or not (place.opens or (not place.at and language.dash_dialogue)):
        return None
    if s[start].classes & lx.PARTICIPLE or s[start].lower.endswith(("ing", "-on")):
        return None  # dit-on; a-t-on appris
    if not language.compound_inversion:
        return speaker_behind_verb(place, start)
    from reader.analysis.attribution.romance_inversion import speaker_behind_romance_verb

    return speaker_behind_romance_verb(place, start)


def _by_opening(place: Place, start: int) -> list[Candidate] | None:
    """Return whom words that open in a set way name; None when they open otherwise."""
    s = place.view.s
    agent = agent_after(s, place.at)
    if agent is not None:
        return [Candidate(agent.phrase, agent.at, "called-by-x", w.AGENT, s)]
    named = place.before is not None and place.before.classes & lx.NAME  # what Poe calls “…” is
    explains = s[start].lower in _IS and start + 2 < place.following and not named
    if explains and s[start + 1].lower in _ALL:
        explained = _explains(place, start + 2)
        return [explained] if explained is not None else []
    if s[start].lower in _IS and (giver := _giver(s, start + 1)):
        return [Candidate(giver, None, "x-said", w.X_SAID, s)]
    if s[start].lower in _AS and start + 1 < place.following:
        explained = _subject_then_verb(place, start + 1)
        if explained is None and place.view.language.compound_inversion:
            from reader.analysis.attribution.romance_inversion import explained as explained_by

            explained = explained_by(place, start + 1)
        led = start > place.at + 1 or place.sign == ","
        return [explained] if explained is not None and led else []
    if s[start].lower == "at" and s[min(start + 1, len(s) - 1)].lower == "which":
        return []  # – at which point the choir sang “…”
    if s[start].classes & (lx.CONJUNCTION | lx.RELATIVE) and s[start].lower != "wie":
        later = None if place.opens else _subject_then_verb(place, start)
        if later is not None and s[later.phrase[0] - 1].text == ",":
            return [later]
        closing_report = _inverted_later(place, start)
        return [closing_report] if closing_report is not None else []
    return None


def _by_clause(place: Place, start: int, *, dash: bool) -> list[Candidate]:
    """Return whom the clause behind the quote names, a dash, brackets, or a verb not known."""
    s = place.view.s
    found: list[Candidate] = []
    normal = _subject_then_verb(place, start)
    if normal is not None and (cited := _cited(s, normal)):
        normal = normal._replace(phrase=cited)
    if normal is not None and (not place.is_inline or _closes_sentence(s, normal)):
        named = s[place.at - 1] if place.at else None
        calls = named is not None and named.kind == WORD and bool(named.classes & lx.NAME)
        calls = calls and named is not None and not named.lower.startswith(_BELIEVES)
        found.append(normal._replace(score=w.X_SAID_CALLED) if calls else normal)
    elif normal is not None and _answers(place, normal):
        found.append(normal._replace(score=w.X_SAID_INLINE))
    if dash and s[start].kind == CAPITAL and not place.is_inline:
        phrase = phrase_after(s, start)
        if phrase and (phrase[1] + 1 >= len(s) or s[phrase[1] + 1].kind == POINT):
            found.append(Candidate(phrase, None, "dash-name", w.DASH_NAME, s))
    bracketed = _bracketed(place)
    if bracketed is not None:
        found.append(bracketed)
    asks = place.opens and place.sign != "" and place.sign in ",?!…"
    aside = dash and place.before is not None and place.before.text in _DASHES + "-"
    if not found and asks and not aside and not place.is_inline:
        unknown = _unknown_verb(place, start)
        if unknown is not None:
            found.append(unknown)
    if not found and (closing_report := _inverted_later(place, start)) is not None:
        found.append(closing_report)
    return found


def _giver(s: Sequence[Token], start: int) -> Phrase | None:
    """“Not now” was the answer of Ada Quill: whose answer it was."""
    if start + 4 >= len(s) or s[start].lower != "the":
        return None
    noun = next((at for at in range(start + 1, start + 4) if s[at].lower in _ANSWERS), len(s))
    if noun + 2 >= len(s):
        return None
    link = noun + (s[noun + 1].lower in _OFFERED)  # the blunt verdict | of, offered by
    return phrase_after(s, link + 2) if s[link + 1].lower in {"of", "from", "by"} else None


def _cited(s: Sequence[Token], candidate: Candidate) -> Phrase | None:
    """Return the Y of "“…,” the report quotes Y as saying"."""
    cue = candidate.cue
    if cue is None or not s[cue].lower.startswith(("quote", "cite", "quoting", "citing")):
        return None
    if is_passive(s, cue):
        return None  # Y was quoted in the report as saying
    for at in range(cue + 2, min(cue + _QUOTED_REACH, len(s) - 1)):
        if s[at].lower == "as" and s[at + 1].lower in {"saying", "telling"}:
            him = at == cue + 2 and s[at - 1].lower in _HIM
            return (at - 1, at - 1) if him else phrase_before(s, at - 1)
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
    view, s, cue = place.view, place.view.s, candidate.cue
    cues = [cue for cue in view.cues if place.previous < cue < place.at]
    stands = cue is not None and candidate.phrase[1] < cue and s[candidate.phrase[1]].kind == WORD
    if cues and stands and s[cue or 0].classes & lx.SAY:
        cues = [each for each in cues if view.subject(each) is not None]  # not: days of talks
    told = candidate.phrase[0] <= place.at + 2 and s[candidate.phrase[0]].kind != NUMBER
    return not cues and told and place.sign == ","


def _inverted_later(place: Place, start: int) -> Candidate | None:
    """“It looks very unlikely” that the dam will hold, said Ada Quill."""
    s = place.view.s
    if place.view.language.compound_inversion and (tied := _tied_later(place, start)):
        return tied
    for index in place.view.cues:
        if index <= start or s[index - 1].text != "," or s[index].classes & lx.PARTICIPLE:
            continue
        if place.view.language.verb_second and (heard := _heard_later(s, index)) is not None:
            return Candidate(heard, index, "said-x-later", w.SAID_X_LATER, s)
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


def _heard_later(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return where it is heard: Die Ernte sei „gut“, auch der Wein wachse, hieß es beim Verband."""
    from reader.analysis.attribution.verb_second_inversion import behind_verb
    from reader.analysis.grammar.german.speaking_documents import SAYS_IT

    if s[verb].lower not in SAYS_IT or verb + 3 >= len(s) or s[verb + 1].lower != "es":
        return None
    phrase = behind_verb(s, verb, known=True)
    return phrase if phrase is not None and phrase[0] > verb + 1 else None


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
    if s[at + 1].lower in lx.AGENCIES:
        return None  # who distributes the report
    if place.is_inline and s[at + 1].text.isupper():
        return None  # an abbreviation: the law “…” (NSA)
    return Candidate(phrase, None, "in-brackets", w.BRACKETED, s)


def _closes_sentence(s: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a report after an inline quote ends the sentence: "… a “trap,” Quill said."."""
    cue = candidate.cue
    return cue is not None and bool(s[cue].classes & lx.REPORT) and _ends(s, cue)


def _subject_then_verb(place: Place, start: int) -> Candidate | None:
    """“…,” Ada Quill said: the speaker, then a verb, perhaps with an apposition between."""
    s, view = place.view.s, place.view
    determined = s[start].classes & lx.DETERMINER
    end = place.following
    if place.opens and end + 2 < len(s) and s[end].kind == QUOTED and s[end - 1].kind == WORD:
        end = _past_title(s, start, end)
    for index in range(start, min(end, start + _REACH)):
        token = s[index]
        if token.kind == POINT and token.text in ";:":
            return None
        if not is_cue(token, lx.REPORT if not place.opens else lx.REPORT | lx.NAME | lx.WEAK):
            continue
        if index > 0 and (
            s[index - 1].lower == "to"
            or (token.classes & lx.NOUN_TOO and not is_cue_here(s, index))
            or (token.lower in _TOLD and is_passive(s, index))
            or _is_called(s, index)
        ):
            continue
        far = not token.classes & lx.NAME and index > start + 6
        if not token.classes & lx.REPORT and (not place.opens or far):
            continue
        phrase = _with_clause(s, start, index) if determined else None
        phrase = phrase or view.subject(index)
        if phrase is None or phrase[0] <= place.at or s[phrase[0]].classes & lx.RELATIVE:
            continue
        if index > place.following and phrase[1] > place.following:
            return None
        if place.opens:
            return Candidate(phrase, index, "x-said", w.X_SAID, s)
        if any(between.text == "(" for between in s[place.at + 1 : phrase[0]]):
            continue  # “…” (Others say that it holds.)
        close = phrase[0] <= place.at + 2 and token.classes & lx.SAY
        if close or (s[phrase[0] - 1].text == "," and _ends(s, index)):  # , a coroner has ruled.
            return Candidate(phrase, index, "x-said-later", w.X_SAID_LATER, s)
    return None


def _past_title(s: Sequence[Token], start: int, title: int) -> int:
    """Return where to look no further for "“…,” X, the author of “Slow Tide,” said"."""
    apposed = s[start].kind == CAPITAL and any(token.text == "," for token in s[start:title])
    if not apposed or any(is_cue(token, lx.REPORT | lx.NAME) for token in s[start:title]):
        return title
    return next((at for at in range(title + 1, len(s)) if s[at].kind == QUOTED), len(s))


def _is_called(s: Sequence[Token], cue: int) -> bool:
    """Whether a thing has the name: “…,” as it is called. But: Quill was quoted as saying."""
    named = s[cue].classes & lx.NAME and not s[cue].lower.startswith(("quot", "cit"))
    return bool(named) and is_passive(s, cue)


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
    if after.text == ":" and verb + 2 < len(s):
        return False  # asks for “more”, Quill says: “…”
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
