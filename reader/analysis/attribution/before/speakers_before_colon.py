"""Speakers of quotes after a colon: a label, the subject, the name at the end of the sentence."""

from collections.abc import Sequence

from reader.analysis.attribution import weights as w
from reader.analysis.attribution.candidates import Candidate, may_be_speaker
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.cues import is_cue_at
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import (
    Phrase,
    head_noun_at,
    means_people,
)
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.grammar.subjects.described_subjects import is_verb_like
from reader.analysis.grammar.subjects.phrase_up_to_verb import STANDALONE_PRONOUNS
from reader.analysis.grammar.subjects.verb_subjects import subject_of
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import (
    ENGLISH_ABOUT,
    ENGLISH_COPULAS,
    ENGLISH_IS,
    ROMANCE_DEGREES,
)
from reader.analysis.languages.token import CAPITAL, NUMBER, POSSESSIVE, WORD, Token
from reader.startup.lazy_modules import later
from reader.text.word_sets import word_set

with later(globals()):  # each for some languages or texts only
    from reader.analysis.attribution.before import (
        german_colons,
        romance_colons,
        things_before_colon,
        topic_labels,
    )
    from reader.analysis.grammar.german import announcing_nouns
    from reader.analysis.grammar.phrases import headline_topics
    from reader.analysis.grammar.subjects import contrasts
    from reader.analysis.persons.runs import dutch_names

_HERE = frozenset({"here", "this"})
_PRESENT_SEVERAL = frozenset({"are", "were"})
_LONGEST_HEADING = 3  # tokens
_HEADINGS = frozenset(  # Claim: “…”
    {"translation", "transcript", "transcripts", "caption", "note", "verdict", "claim", "myth"}
)
_ERAS = frozenset({"ad", "bc", "bce", "ce"})
_COPULAS = frozenset({"fue", "era", "est", "était", "war", "ist"})
# what a piece is, above its headline or before it: INTERVIEW: “…”
_RUBRICS = word_set("""
interview exclusive video podcast opinion editorial watch listen q&a faq breaking update analysis
comment review profile obituary explainer photos live kommentar exklusiv meinung podium analyse
rezension porträt nachruf reportage eilmeldung entretien vidéo exclusif exclusivité édito tribune
portrait décryptage récit critique chronique entrevista vídeo exclusivo opinión opinião análisis
reportaje crónica perfil análise reportagem intervista esclusiva editoriale analisi ritratto
recensione
""")
_THAT = frozenset({"dass", "daß"})
_WHO = frozenset({"who", "whom", "whose", "which"})
_QUESTIONS = frozenset({"frage", "vraag", "question", "pregunta", "pergunta", "domanda"})
_QUESTION_REACH = 2  # tokens between "op" and "vraag", and "vraag" and "een"
_FROM, _TO = frozenset({"from"}), frozenset({"to", "with"})
_PASSES = {  # by whom words are, after these verbs
    "came": _FROM, "comes": _FROM, "went": _TO, "goes": _TO, "belongs": _TO, "belonged": _TO,
    "rests": _TO, "rested": _TO, "falls": _TO, "fell": _TO,
}  # fmt: skip
_GIVEN = word_set("""
criticism support praise opposition backing condemnation pushback confirmation encouragement
scepticism skepticism help reaction
""")
"""What may come from somebody, and open a sentence: Criticism came from Ada Quill: “…”."""
_SOMEBODY = frozenset({"voice", "voices", "someone", "somebody", "crowd", "one", "another"})
_SPEAKS = lx.SPEAKER_NOUN | lx.SUBJECT | lx.SPEECH | lx.WORK  # nouns of persons, bodies and texts
_ALSO_SPEAK = word_set("""
watchdog side tank body bench quango cabinet junta regime palace crown temple chain airline startup
firm prison force navy squad band duo trio mob gang clan tribe couple twins siblings pair faithful
electorate public nation country town village lobby faction caucus bloc inquiry consulate
pontiff rebel orphan steward guru maid nanny scout shepherd
report guidance manifesto law
""")
"""Bodies, people and texts of which those classes know nothing."""
_OBJECTS_OF_GESTURES = word_set("""
testa spalle braccia occhi dose cabeza hombros brazos ojos cabeça ombros braços olhos
""")
_LIKE_THINGS = frozenset({  # the answer is simple; persons are rarely so
    "clear", "simple", "obvious", "stark", "plain", "straightforward", "unmistakable", "familiar",
    "mixed", "swift", "telling", "this", "short", "unequivocal", "exemplified", "summarised",
    "summarized",
})  # fmt: skip
# in which headlines say that somebody is
_STATES = word_set("""
adamant angry bullish calm cautious confident coy defiant ecstatic furious glad grateful happy
hopeful jubilant livid optimistic pessimistic philosophical positive proud ready sad sorry sure
unapologetic uncertain unhappy unrepentant upbeat upset wary
""")
_COPULA_REACH = 6  # tokens from a copula to the colon


def candidates_before_colon(place: Place) -> list[Candidate]:
    """Return the speaker of a quote after a colon, if there is one: Quill: “…”."""
    s = place.view.s
    if is_topic_label(place):
        return []
    if (contrasted := _subject_after_contrast(place)) is not None:
        return [Candidate(contrasted, None, "x-colon", w.CONTRAST, s)]
    speaker = _phrase_before_colon(place)
    if speaker is None or _is_thing_alone(place, speaker):
        return []
    return [Candidate(speaker, None, "x-colon", w.COLON, s)]


def is_thing_label(place: Place) -> bool:
    """Whether only a thing stands before the colon, so that whoever spoke goes on: One regret:."""
    phrase = _phrase_before_colon(place)
    return phrase is not None and _is_thing_alone(place, phrase)


def _phrase_before_colon(place: Place) -> Phrase | None:
    """Return who or what stands before a colon as the speaker of the quote after it."""
    s = place.view.s
    speaker = _speaker_before_colon(place)
    if speaker and _is_in_question_put(place, speaker):
        return None
    if speaker and place.view.language.drops_subject and _has_dropped_subject(place, speaker):
        return None
    if speaker and s[speaker[0]].lower in STANDALONE_PRONOUNS and speaker[0] < speaker[1]:
        verb = s[speaker[0] + 1].classes & (lx.VERB | lx.WEAK)  # another hit out:
        speaker = (speaker[0], speaker[0]) if verb else speaker
    if speaker and place.view.language.nouns_capitalised:
        from reader.analysis.grammar.german.attributes import nominal_part
        from reader.analysis.grammar.german.phrase_after_verb import without_addressee

        speaker = without_addressee(s, nominal_part(s, speaker))
    if speaker and place.view.language.verb_second:
        speaker = german_colons.without_topic(place, speaker)
        if not place.view.language.nouns_capitalised:
            speaker = german_colons.dutch_role_before_verb(s, speaker)
    if speaker is None and place.view.language.compound_inversion and not _has_cue_before(place):
        speaker = romance_colons.only_person_before(place)
    if speaker and speaker[0] > 2 and place.view.language.compound_inversion:
        speaker = romance_colons.bearer_of_role(s, speaker) or speaker
    if speaker and place.view.language.compound_inversion:
        speaker = romance_colons.relative_before_verb(s, speaker)
    return speaker


def _has_dropped_subject(place: Place, phrase: Phrase) -> bool:
    """Whether a phrase is a verb, or its object: Spiega: «…»; Pergunta-se: «…»; Scuote | la testa.

    A word is a verb if its language has it as nothing else.
    """
    s, (first, last) = place.view.s, phrase
    if last and first <= 1 and s[last].lower in _OBJECTS_OF_GESTURES and not _speaks(s[0]):
        return True
    lower = s[0].lower
    verb = lower.removesuffix("-se")
    classes = place.view.language.classes.get(verb, 0) if verb != lower else s[0].classes
    only = lx.FULL_VERB | lx.SAY | lx.INVERTED
    return phrase == (0, 0) and bool(classes & lx.FULL_VERB) and not classes & ~only


def _speaks(token: Token) -> bool:
    return bool(token.classes & (lx.DETERMINER | lx.SPEAKER_NOUN))


def _is_thing_alone(place: Place, phrase: Phrase) -> bool:
    return _may_be_thing(place, phrase) and things_before_colon.is_thing_alone(place, phrase)


def _has_cue_before(place: Place) -> bool:
    return any(place.previous < cue < place.at for cue in place.view.cues)


def _may_be_thing(place: Place, phrase: Phrase) -> bool:
    """Whether a phrase may be a thing that is all there is; in English with its complement only."""
    s, colon = place.view.s, place.at - 1
    last = s[colon - 1]
    if last.classes & lx.CUES and not last.classes & lx.NOUN_TOO:
        return False
    if place.view.language.code != "en":
        return True
    alone = phrase[1] >= colon - 1 or s[phrase[1] + 1].classes & lx.PREPOSITION
    return last.kind == WORD and bool(alone)


def is_topic_label(place: Place) -> bool:
    """Whether only what the words are about stands before the colon: On working with Poe: “…”.

    Also of "On Poe, who joined in May: “…”".
    """
    s, colon = place.view.s, place.at - 1
    if place.previous >= 0 or colon < 1 or s[colon].text != ":" or s[0].lower not in ENGLISH_ABOUT:
        return False
    ends = (at for at in range(1, colon) if s[at].text == "," or s[at].classes & lx.SAY)
    end = next(ends, colon)
    return end == colon or s[end + 1].lower in _WHO


def _is_in_question_put(place: Place, subject: Phrase) -> bool:
    """Whether a subject is that of what somebody is asked: Auf die Frage, ob | Poe geht: „…“.

    Not: Auf die Frage nach Poe lächelt | Quill: „…“, Sur cette question, | Quill : « … ».
    """
    s, start = place.view.s, place.previous + 2
    near = range(start, min(start + _QUESTION_REACH, subject[0]))
    noun = next((at for at in near if s[at].lower in _QUESTIONS), 0)
    if not noun or subject[0] > noun + _QUESTION_REACH + 1 or s[start - 1].classes & lx.DETERMINER:
        return False
    between = s[noun + 1 : subject[0]]
    asks = any(t.classes & lx.CONJUNCTION for t in between) and between[-1].text != ","
    return asks and all(t.text == "," or t.classes & ~lx.VERB for t in between)


def _subject_after_contrast(place: Place) -> Phrase | None:
    """Return the named subject of the last clause before a colon: …, but Quill disagrees: “…”.

    None if the clause has a reporting verb, which then decides, as does one before "while".
    """
    view, colon = place.view, place.at - 1
    phrase = contrasts.contrasted_subject(view.s, place.previous, colon)
    if phrase is None:
        return None
    start = place.previous if contrasts.may_tell_when(view.s, phrase) else phrase[1]
    if any(start < cue < colon for cue in view.cues):
        return None
    return phrase if may_be_speaker(view, phrase) else None


def _speaker_before_colon(place: Place) -> Phrase | None:
    """Return the speaker before a colon: 14:05 Quill: “…”, Quill had one wish left: “…”."""
    view, s, main = place.view, place.view.s, place.view.main
    if (acting := _subject_of_final_verb(place)) is not None:
        return acting
    if any(_is_first_person(view, cue) for cue in view.cues if place.previous < cue < place.at):
        return None
    if (shown := _presented_speaker(place)) is not None:
        return shown
    if view.language.nouns_capitalised and announcing_nouns.is_label(s, place.at - 1):
        return None  # Fazit: „…“
    if view.language.verb_second and german_colons.is_said_in_first_person(place):
        return None
    label = _end_of_label(s, place.at - 2)
    if (named := _speaker_by_construction(place, label)) is not None:
        return named
    if main is None and s[label].kind == CAPITAL:
        return _label_speaker(place, label)
    if main is None or main[1] >= place.at:
        return None
    if (s[main[0]].classes | s[main[1]].classes) & lx.FIRST:
        return None  # next day I told them: “…”
    if view.language.compound_inversion:
        main = romance_colons.several_before_verb(s, main)
    if view.language.nouns_capitalised and german_colons.has_copula(s, main):
        return None
    if _is_title(place, main):
        return None
    if view.language.compound_inversion:
        for actor in romance_colons.actor_in_headline(place, main):
            return actor
        if romance_colons.is_thing_that_acts(place, main):
            return None
    if s[main[0]].lower == "it" and (experiencer := _experiencer(s, main[0])):
        return experiencer
    if view.is_reported and (not may_be_speaker(view, main) or _is_inside_clause(s, main)):
        return None  # Die Lage sei ernst: “…”
    return _speaker_of_subject(place, main)


def _speaker_by_construction(place: Place, label: int) -> Phrase | None:
    """Return the speaker of a clause that needs no verb of saying in its language.

    `label` is the last token before the colon but for words in brackets.
    """
    if place.view.language.compound_inversion:
        return romance_colons.owner_in_headline(place)
    if place.view.language.verb_second:
        return german_colons.speaker_by_construction(place, label)
    return topic_labels.named_before_topic(place)


def _is_inside_clause(s: Sequence[Token], main: Phrase) -> bool:
    """Whether a German subordinate clause contains the phrase: dass | die Jugend | anders sei."""
    return any(token.lower in _THAT for token in s[: main[0]])


def _subject_of_final_verb(place: Place) -> Phrase | None:
    """Return the subject of a verb that ends the clause before the colon: as Quill insists: “…”."""
    s = place.view.s
    if place.at < 3 or not is_verb_like(s[place.at - 2]):
        return None
    if s[place.at - 2].classes & lx.NOUN_TOO and not is_cue_at(s, place.at - 2):
        return None  # Quill struck an upbeat note:
    acting = subject_of(s, place.at - 2)
    if acting is None or acting[0] <= place.previous or s[acting[0]].classes & lx.FIRST:
        return None
    return None if _is_inside_clause(s, acting) else acting


def _presented_speaker(place: Place) -> Phrase | None:
    """Return the Ada Quill of "Here's Ada Quill in May: “…”", or those of "Here are X and Y"."""
    s = place.view.s
    if s[0].lower not in _HERE or s[1].lower not in ENGLISH_COPULAS:
        return None
    if s[1].lower in _PRESENT_SEVERAL and all(token.lower != "and" for token in s[2 : place.at]):
        return None  # Here are Delta reactions: “…”
    shown = phrase_after(s, 2)
    named = shown is not None and shown[1] < place.at and s[shown[1]].kind == CAPITAL
    return shown if named else None


def _label_speaker(place: Place, last: int) -> Phrase | None:
    """Return the name that ends a sentence without a verb, at `last`: 14:05 Quill: “…”."""
    s = place.view.s
    if s[last].lower in _ERAS and last > 0 and s[last - 1].kind == NUMBER:
        return None  # from 1465 CE: “…”
    labelled = phrase_before(s, last)
    if labelled is not None and place.view.language.verb_second:
        labelled = german_colons.label_speaker(place)
    return None if labelled is None or _is_topic(s, labelled) else labelled


def _end_of_label(s: Sequence[Token], last: int) -> int:
    """Return the last token before any words in brackets: Ada Quill (SV Hafen)."""
    if s[last].text != ")":
        return last
    opening = next((at for at in range(last - 1, 0, -1) if s[at].text == "("), 0)
    return max(opening - 1, 0)


def _is_title(place: Place, main: Phrase) -> bool:
    """Whether the words before the colon are a headline or a heading, not a subject."""
    view, s, colon = place.view, place.view.s, place.at - 1
    if main[1] == colon - 1 and _is_topic(s, main):
        if view.language.compound_inversion:
            return not romance_colons.are_several_people(s, main)
        return view.language.code != "en" or not _is_person_in_place(s, main)
    if view.language.nouns_capitalised and main[1] == colon - 1:
        return announcing_nouns.is_topic(s, main)
    return view.language.code == "en" and _is_heading(s, main, colon)


def _speaker_of_subject(place: Place, main: Phrase) -> Phrase | None:
    """Return the speaker of a quote after a colon whose sentence has the subject `main`."""
    view, s, colon = place.view, place.view.s, place.at - 1
    if view.language.code == "nl" and _is_dutch_adjective(view, main):
        return None
    if _is_before_body(s, main, colon) and _is_name_beside(view, main, colon):
        return main
    if view.language.code == "en":
        owner = _owner_of_speech(s, main) or _owner_of_message(s, main, colon)
        if owner is not None:
            return owner
    named = apposed = _apposed_name_before(s, colon)
    if named is None and (_is_thing(s, main) or _is_after_copula(s, colon - 1)):
        named = _full_name_before(s, colon - 1)
    if view.language.verb_second:
        return german_colons.speaker_beside_subject(place, main, apposed, named or main)
    if named is None and view.language.code == "en" and _cannot_speak(s, main):
        return None
    return named or main


def _cannot_speak(s: Sequence[Token], subject: Phrase) -> bool:
    """Whether an English subject is a thing, and no text or body: The next step was clear: “…”.

    Nouns that no list holds may be those of persons, except before what things are said to be.
    """
    head, after = s[head_noun_at(s, subject)], s[subject[1] + 1 : subject[1] + 3]
    if not (after[0].lower in ENGLISH_IS and after[-1].lower in _LIKE_THINGS):
        return False
    alone = subject[0] == subject[1] or head.lower == "other"  # Another had one wish left
    if alone or head.kind != WORD or not s[subject[0]].classes & lx.DETERMINER:
        return False
    speaks = head.classes & _SPEAKS or head.lower in _ALSO_SPEAK
    return not (speaks or _is_head_of_people(head))


def _is_dutch_adjective(view: SentenceView, main: Phrase) -> bool:
    """Whether a headline begins with an adjective and its noun: Oude | brug dicht: ‘…’."""
    s = view.s
    if main != (0, 0) or s[0].classes or s[0].lower in view.language.first_names:
        return False
    return s[1].kind == WORD and not s[1].classes and dutch_names.is_adjective(s[0].lower)


def _owner_of_speech(s: Sequence[Token], main: Phrase) -> Phrase | None:
    """Return the X of "X's NATO speech: “…”" where the subject seems to end before its noun.

    Not of "Lipa's Ada Quill claims: “…”".
    """
    noun = s[main[1] + 1].classes
    if not noun & lx.SPEECH or noun & lx.FULL_VERB:
        return None
    at = main[1]
    while at > main[0] and s[at].kind == CAPITAL:
        at -= 1
    owned = main[0] < at < main[1] and s[at].kind == POSSESSIVE
    named = owned and all(token.kind == CAPITAL for token in s[main[0] : at])
    return (main[0], at - 1) if named else None


def _owner_of_message(s: Sequence[Token], main: Phrase, colon: int) -> Phrase | None:
    """Return the X of "The advice from X was clear: “…”" and "For X, the lesson is simple: “…”".

    Also of "The advice came from X: “…”", "The last word went to X: “…”".
    """
    first, last = main
    passed = _PASSES.get(s[last + 1].lower)
    given = passed is _FROM and first == last and s[first].lower in _GIVEN
    thing = given or _is_thing(s, main)
    if passed is not None and s[last + 2].lower in passed and thing:
        source = phrase_after(s, last + 3)
        return source if source is not None and source[1] < colon else None
    link = next((at for at in range(first, last) if s[at].lower == "from"), 0)
    if link and s[first].classes & lx.DETERMINER and s[link - 1].kind == WORD:
        return None if _is_head_of_people(s[link - 1]) else (link + 1, last)
    thing = s[last].kind == WORD and not means_people(s[last].lower, s[last].classes)
    return _experiencer(s, first) if thing and not s[first].classes & lx.SUBJECT else None


def _is_first_person(view: SentenceView, cue: int) -> bool:
    """Whether the subject of a verb is in the first person: "I always tell them: “…”"."""
    subject = view.subject(cue)
    return subject is not None and bool(view.s[subject[0]].classes & lx.FIRST)


def _is_before_body(s: Sequence[Token], name: Phrase, colon: int) -> bool:
    """Whether only a person's organisation follows the name: Ada Quill, Harbour Board: “…”."""
    first = name[1] + 2
    if name[0] == name[1] or first >= colon or s[first - 1].text != ",":
        return False
    return all(token.kind == CAPITAL for token in s[first:colon])


def _is_name_beside(view: SentenceView, name: Phrase, colon: int) -> bool:
    """Whether capitals before a comma are a person's name by the first name, or by the role behind.

    Ada Quill, Harbour Board: “…”, Zorra Quill, Fire Chief: “…”; not: Storm Zora, Ben Baker: “…”.
    """
    s, names = view.s, view.language.first_names
    if s[name[0]].lower in names:
        return True
    if view.language.code != "en" or s[name[1] + 2].lower in names:
        return False
    unlisted = all(t.kind == CAPITAL and not t.classes for t in s[name[0] : name[1] + 1])
    return unlisted and _is_head_of_people(s[colon - 1])


def _is_topic(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a headline begins with a topic, no speaker: Procès de la caserne de Brelan: « … »."""
    words = s[phrase[0] : phrase[1] + 1]
    noun = len(words) > 1 and bool(words[0].classes & lx.DETERMINER)  # La | sua compagna
    if not phrase[0]:
        openings = headline_topics.HEADLINE_TOPICS if len(words) > 1 else _RUBRICS
        if words[noun].lower in openings:
            return True
    if any(token.classes & lx.SPEAKER_NOUN for token in words):
        return False
    return any(token.classes & lx.DETERMINER for token in words[noun + 1 :])


def _is_person_in_place(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether an English phrase means people by a place: A woman at the door, A voice from it."""
    return _is_head_of_people(s[head_noun_at(s, phrase)])


def _is_head_of_people(head: Token) -> bool:
    return head.lower in _SOMEBODY or means_people(head.lower, head.classes)


def _is_heading(s: Sequence[Token], main: Phrase, colon: int) -> bool:
    """Whether a paragraph begins with a heading: Match analysis: “…”."""
    if s[main[1]].lower in _HEADINGS and main == (colon - 1, colon - 1):
        return True
    last = s[colon - 1]
    plain = 1 < colon <= _LONGEST_HEADING and all(t.kind in (WORD, CAPITAL) for t in s[:colon])
    noun = last.kind == WORD and not last.classes and not last.lower.endswith(("ing", "ed", "ly"))
    if last.lower in _STATES and _is_head_of_people(s[0]):
        return False  # Parents furious: “…”
    return plain and noun and main == (0, 0) and not means_people(last.lower, last.classes)


def _is_after_copula(s: Sequence[Token], last: int) -> bool:
    """Whether the subject follows a copula: Más duro fue el alcalde Juan Rey: “…”."""
    return any(token.lower in _COPULAS for token in s[max(1, last - _COPULA_REACH) : last])


def _experiencer(s: Sequence[Token], it: int) -> Phrase | None:
    """Return the X of "For X, it was simple: “…”"."""
    if s[0].lower not in {"for", "to"} or it < 3 or s[it - 1].text != ",":
        return None
    phrase = phrase_after(s, 1)
    return phrase if phrase is not None and phrase[1] < it - 1 else None


def _is_thing(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the head noun of the subject is a thing: "Books, “by a hermit”"."""
    head = s[phrase[1]]
    of = next((at for at in range(phrase[0] + 1, phrase[1]) if s[at].lower == "of"), 0)
    if of:
        head = s[of - 1]  # the timing of Quill's journey
        if means_people(head.lower, head.classes):
            return False  # a friend of the mayor
    if head.lower in ROMANCE_DEGREES:
        return True  # Meno tenero con il governo Ugo Neri: «…»
    return head.kind == WORD and not head.classes & (lx.TITLE | lx.SUBJECT | lx.INSTITUTION)


def _full_name_before(s: Sequence[Token], last: int) -> Phrase | None:
    """Return the full name that ends at `last`: "The warning comes from Ada Quill: “…”"."""
    phrase = phrase_before(s, last)
    if phrase is None or phrase[1] - phrase[0] < 1:
        return None
    return phrase if s[phrase[1]].kind == s[phrase[1] - 1].kind == CAPITAL else None


def _apposed_name_before(s: Sequence[Token], colon: int) -> Phrase | None:
    """Return the person in apposition: "The last word has the warden, Ada Quill: “…”"."""
    phrase = phrase_before(s, colon - 1)
    if phrase is None or phrase[0] == phrase[1] or phrase[0] < 2 or s[phrase[0] - 1].text != ",":
        return None
    named = s[phrase[1]].kind == CAPITAL and s[phrase[1] - 1].kind == CAPITAL
    return phrase if named else None
