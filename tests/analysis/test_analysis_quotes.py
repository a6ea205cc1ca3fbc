"""Each rule by an example of our own, and what every quote promises."""

import pytest

from reader.analysis.quotes import QuoteReader, explain_quotes, find_quotes
from reader.analysis.text.units import units_of_text
from reader.model.analysis import Quote, QuoteKind


def marked(text: str, language: str = "") -> list[Quote]:
    """The quotes between marks."""
    return [q for q in find_quotes(text, language=language) if q.kind is not QuoteKind.INDIRECT]


def told(text: str, language: str = "") -> list[tuple[str, str, str]]:
    """Words, mention and rule of every quote between marks."""
    return [
        (q.span.of(text), q.speaker.mention if q.speaker else "", q.rule)
        for q in marked(text, language)
    ]


RULES = [
    ("“The bridge is safe,” said Ada Quill.", "Ada Quill", "said-x"),
    ("“The bridge is safe,” noted a report for the harbour board.", "a report for", "said-x"),
    ("“The bridge is safe,” Ada Quill said on Friday.", "Ada Quill", "x-said"),
    ("“The bridge is safe,” Ada Quill, the head of the port, told us.", "Ada Quill", "x-said"),
    ("The toll is “a burden” for the town, Ada Quill said.", "Ada Quill", "x-said-later"),
    ("“I am the captain now,” Quill grinned.", "Quill", "x-verb"),
    ("“We stay open,” an angry Ada Quill retorted.", "an angry Ada Quill", "x-said"),
    ("“The sea gives and the sea takes.” — Ada Quill", "Ada Quill", "dash-name"),
    ("Mayor Ada Quill warned: “The dam will not hold.”", "Mayor Ada Quill", "x-said-before"),
    ("Ada Quill said the plan was “a gift to nobody”.", "Ada Quill", "x-said-before"),
    ("Ada Quill called the plan “a gift to nobody”.", "Ada Quill", "x-called"),
    ("Ada Quill described the plan as a “gift to nobody”.", "Ada Quill", "x-called"),
    ("The men, dubbed “the moon crew” by Ada Quill, left early.", "Ada Quill", "called-by-x"),
    (
        "Quill's claim that “nobody was told about the leak” drew laughter.",
        "Quill",
        "x-s-claim",
    ),
    ("According to Ada Quill, “the dam will not hold”.", "Ada Quill", "according-to"),
    ("It is, in the words of Ada Quill, “a very long road”.", "Ada Quill", "according-to"),
    ("Then Ada Quill, laughing: “Nobody asked me about it.”", "Ada Quill", "x-colon"),
]


@pytest.mark.parametrize(("text", "mention", "rule"), RULES, ids=[rule[2] for rule in RULES])
def test_a_rule_names_the_speaker_of_its_example(text: str, mention: str, rule: str) -> None:
    quote = marked(text)[0]
    assert quote.speaker is not None
    assert quote.speaker.mention.startswith(mention)
    assert quote.rule == rule


def test_a_split_quote_has_one_speaker() -> None:
    found = told("“If it rains,” coach Dan Webb said, “we play on Sunday.”")
    assert [each[:2] for each in found] == [
        ("If it rains,", "coach Dan Webb"),
        ("we play on Sunday.", "coach Dan Webb"),
    ]


def test_a_quote_alone_takes_the_speaker_of_its_paragraph() -> None:
    text = "“It rained all night,” Dan Webb said. “The pitch is a lake.”"
    assert told(text)[1] == ("The pitch is a lake.", "Dan Webb", "same-paragraph")


def test_a_quote_alone_takes_the_speaker_of_the_paragraph_before() -> None:
    text = "The strike goes on, Tom Birch said.\n\n“Nobody has offered us a single extra cent.”"
    assert told(text)[0][1:] == ("Tom Birch", "carried")


def test_a_quote_over_several_paragraphs_stays_with_its_speaker() -> None:
    text = (
        "Mayor Elena Rossi wrote on her blog:\n\n“We have waited ten years for this line.\n\n"
        "“The first train will run in June.”\n\nShops have complained."
    )
    assert [(words, who) for words, who, _ in told(text)] == [
        ("We have waited ten years for this line.", "Mayor Elena Rossi"),
        ("The first train will run in June.", "Mayor Elena Rossi"),
    ]


def test_the_next_speaker_in_a_relative_clause_speaks_next() -> None:
    text = (
        "“It will not work,” said Ada Quill, an engineer who said she would resign. "
        "“I have seen the plans myself.”"
    )
    assert told(text)[1][1] == "who"


def test_a_clause_before_the_main_one_gives_no_speaker() -> None:
    text = "When Ben Poe suggested a lawsuit, Ada Quill fired back: “They are going to lose.”"
    assert told(text)[0][1] == "Ada Quill"


def test_a_participle_over_a_comma_takes_the_main_subject() -> None:
    text = "Ada Quill urged women to vote for Ben Poe, saying, “He will not let you down again.”"
    assert told(text)[0][1] == "Ada Quill"


def test_the_subject_of_with_owns_its_participle() -> None:
    text = "The council was quick to answer, with Ada Quill calling the plan a “disaster”."
    assert told(text)[0][1] == "Ada Quill"


def test_an_outer_report_is_the_source() -> None:
    text = "Defence chief Ivo Marek said the gap between the two plans was “pretty remarkable”."
    assert told(text)[0][1] == "Defence chief Ivo Marek"


def test_who_said_names_the_antecedent() -> None:
    speaker = marked("Nurse Jane Poole, who said she was “exhausted”, left at noon.")[0].speaker
    assert speaker is not None
    assert (speaker.mention, speaker.name) == ("who", "Jane Poole")


def test_coordinated_verbs_share_their_subject() -> None:
    text = "Quill shook her head when Ben Poe got up and said, “Nobody will pay for this.”"
    assert told(text)[0][1] == "Ben Poe"


def test_an_infinitive_takes_the_subject_of_its_verb() -> None:
    text = "The talk was so dull that Ada Quill was asked to say, “Let us all go home now.”"
    assert told(text)[0][1] == "Ada Quill"


NO_QUOTES = [
    'The so-called "smart" meters cost more than planned. Critics doubt the "savings".',
    'Joseph "Joe" Miller and Anna "Ace" Park won the doubles.',
    'Quill starred in "Night Train" and in "The Long Road Home," a drama.',
    'She told viewers of the network\'s "Morning Table" that rain was coming.',
    "The illness is called “silo lung” and passes within a week.",
    'The 6\'2" guard hit a 14" pipe.',
    "The '90s were good to the bands' drivers.",
    "Nothing is marked here at all.",
    "",
    "\n\n\n",
]


@pytest.mark.parametrize("text", NO_QUOTES)
def test_titles_nicknames_terms_and_inches_are_no_quotes(text: str) -> None:
    assert marked(text) == []


MARKS = [
    ('"We are ready now," said Ada Quill.', "We are ready now,"),
    ("“We are ready now,” said Ada Quill.", "We are ready now,"),
    ("”We are ready now,“ said Ada Quill.", "We are ready now,"),
    ("``We are ready now,'' said Ada Quill.", "We are ready now,"),
    ("‘‘We are ready now,’’ said Ada Quill.", "We are ready now,"),
    ("‘We are ready now,’ said Ada Quill.", "We are ready now,"),
    ("'It's the club's worst year,' said Ada Quill.", "It's the club's worst year,"),
    ("&quot;We are ready now,&quot; said Ada Quill.", "We are ready now,"),
    ("„Wir sind bereit“, sagte Anna Vogel.", "Wir sind bereit"),
    ("»Wir sind bereit«, sagte Anna Vogel.", "Wir sind bereit"),
    ("« Nous sommes prêts », a déclaré Paul Girard.", "Nous sommes prêts"),
    ("«Es un error», señaló Luis Prieto.", "Es un error"),
    ("—No voy a dimitir —dijo el alcalde Luis Prieto.", "No voy a dimitir"),
    ('"She called it a "total waste" of money," Rob Tate said.', None),
    ('"I like this town, "she said.', "I like this town,"),
    ("“We left early, said Ada Quill. The road was shut.", "We left early,"),
    ("王芳说：“我们会在六月开放这座桥。”", "我们会在六月开放这座桥。"),
    ("森田首相は「橋は六月に開く予定だ」と述べた。", "橋は六月に開く予定だ"),
]


@pytest.mark.parametrize(("text", "words"), MARKS)
def test_marks_of_every_style_enclose_a_quote_with_a_speaker(text: str, words: str | None) -> None:
    quote = marked(text)[0]
    assert quote.speaker is not None
    if words is None:
        words = text[1 : text.rindex('"')]
    assert quote.span.of(text) == words


def test_a_stray_closing_mark_does_not_swallow_the_paragraph() -> None:
    text = "".join(f'"Line {n} is shut," said Ada Quill. ' for n in range(6)) + 'That was all." So.'
    assert len(marked('"' + text)) >= 5


def test_a_lost_closing_mark_ends_with_its_report() -> None:
    text = '"It was very hot, Ada Quill said. "We left at noon." Nobody knew.'
    assert [q.span.of(text) for q in marked(text)] == ["It was very hot,", "We left at noon."]


def test_kinds_tell_statements_from_fragments() -> None:
    text = "Ada Quill called it “a trap”. “Nobody should walk into it,” she said."
    assert [q.kind for q in marked(text)] == [QuoteKind.FRAGMENT, QuoteKind.DIRECT]


def test_reported_speech_of_a_named_speaker_is_indirect() -> None:
    text = "Mayor Ada Quill said on Monday that the bridge would open in June."
    (quote,) = find_quotes(text)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.span.of(text) == "the bridge would open in June"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The old bridge would open in June, Ada Quill said.", "The old bridge would open in June"),
        ("The old bridge is safe now, says Ada Quill", "The old bridge is safe now"),
        ("Ada Quill said the old bridge was safe.", "the old bridge was safe"),
        ("The old bridge is safe, according to Ada Quill.", "The old bridge is safe"),
    ],
)
def test_reported_speech_is_found_on_both_sides(text: str, words: str) -> None:
    assert [q.span.of(text) for q in find_quotes(text)] == [words]


def test_a_role_without_a_name_reports_nothing_indirect() -> None:
    assert find_quotes("A spokesman said that the bridge would open in June.") == ()


def test_short_names_and_pronouns_lead_to_the_fullest_name() -> None:
    text = (
        "Mayor Ada B. Quill visited the flooded town with Ben Poe.\n\n"
        "“Help is on the way,” she said.\n\n“It is late,” Mr Poe said.\n\n“Too late,” Quill said."
    )
    names = [q.speaker.name for q in marked(text) if q.speaker]
    assert names == ["Ada B. Quill", "Ben Poe", "Ada B. Quill"]


def test_a_name_seen_only_later_settles_earlier_quotes() -> None:
    text = "“It is late,” Mr Poe said.\n\nBen Poe, a farmer, has four cows."
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.name == "Ben Poe"


def test_it_means_the_organisation_that_spoke() -> None:
    text = "The Harbour Board said that rents would rise.\n\n“We have no choice,” it said."
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.name == "The Harbour Board"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We wait,” said company spokeswoman Priya Nair.", "company spokeswoman"),
        ("“We wait,” said Priya Nair, the head of the port.", "head of the port"),
        ("The mayor, Priya Nair, said: “We wait for the rain.”", "mayor"),
        ("“We wait,” said Ms Priya Nair.", ""),
    ],
)
def test_roles_are_read_beside_the_name(text: str, role: str) -> None:
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Priya Nair", role)


def test_a_transcript_is_read_by_its_labels() -> None:
    text = "ADA QUILL: We left early.\n\nBEN POE: Why?\n\nADA QUILL: Rain.\n\nBEN POE: I see."
    assert [(q.span.of(text), q.speaker.name) for q in marked(text) if q.speaker] == [
        ("We left early.", "Ada Quill"),
        ("Why?", "Ben Poe"),
        ("Rain.", "Ada Quill"),
        ("I see.", "Ben Poe"),
    ]


def test_what_is_told_about_a_transcript_is_nobodys_turn() -> None:
    turns = "ADA QUILL: It is late.\n\nBEN POE: Is it?\n\nADA QUILL: It is.\n\nBEN POE: No."
    said = find_quotes(f"Source: Harbour Radio | Duration: 3 min\n\nTranscript\n\n{turns}")
    assert [quote.speaker.name for quote in said if quote.speaker] == ["Ada Quill", "Ben Poe"] * 2
    assert len(said) == 4


def test_labels_that_do_not_come_back_make_no_transcript() -> None:
    text = "Note: it rains.\n\nPhoto: the harbour.\n\nMap: the coast.\n\nTime: noon."
    assert marked(text) == []


LANGUAGES = [
    ("„Die Brücke ist sicher“, sagte Anna Vogel.", "Anna Vogel"),
    ("„Die Brücke ist sicher“, zeigte sich Anna Vogel überzeugt.", "Anna Vogel"),
    ("„Die Brücke ist sicher“, so Anna Vogel.", "Anna Vogel"),
    ("Am Montag sagte Ministerin Anna Vogel: „Die Brücke ist sicher.“", "Ministerin Anna Vogel"),
    ("Nach der Sitzung erklärte sie: „Die Brücke ist sicher.“", "sie"),
    ("Anna Vogel hatte die Lage betont: „Die Brücke ist sicher.“", "Anna Vogel"),
    ("Laut Anna Vogel ist die Brücke „völlig sicher und neu“.", "Anna Vogel"),
    ("Am 3. Juni nannte Anna Vogel den Plan „ein Geschenk an niemand“.", "Anna Vogel"),
    ("« Le pont est sûr », a-t-elle ajouté devant la presse.", "elle"),
    ("« Le pont est sûr », affirme Paul Girard.", "Paul Girard"),
    ("Selon Paul Girard, « le pont est sûr et solide ».", "Paul Girard"),
    ("Le maire Paul Girard a qualifié la loi de « cadeau aux riches ».", "Le maire Paul Girard"),
    ("«El puente es seguro», aseguró la alcaldesa Ana Ruiz.", "la alcaldesa Ana Ruiz"),
    ("Según Ana Ruiz, “el puente es seguro y nuevo”.", "Ana Ruiz"),
    ("Ana Ruiz dijo que “no habrá recortes este año”.", "Ana Ruiz"),
]


@pytest.mark.parametrize(("text", "mention"), LANGUAGES)
def test_other_languages_name_the_speaker(text: str, mention: str) -> None:
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.mention == mention


def test_batches_cover_the_text_in_order_and_settle_names() -> None:
    text = "\n\n".join(f"“This is line number {n},” Ada Quill said." for n in range(50))
    batches = list(QuoteReader(text, list(units_of_text(text))).batches(300))
    assert len(batches) > 5
    assert tuple(q for batch in batches for q in batch) == find_quotes(text)


def test_explanations_show_candidates_scores_and_refusals() -> None:
    text = "Ada Quill called the plan “a gift to nobody” on the network's “Morning Table”."
    quote, title = explain_quotes(text)
    assert quote.refused == ""
    assert quote.quote.rule == "x-called"
    assert [c.speaker.mention for c in quote.candidates if c.rule == "x-called"] == ["Ada Quill"]
    assert title.refused == "title"


def test_an_attribution_inside_french_marks_names_the_speaker() -> None:
    text = "« Il est très tard, reconnaît M. Girard. La halle ferme à midi. »"
    (quote,) = marked(text, "fr")
    assert quote.speaker is not None
    assert quote.speaker.mention == "M. Girard"
    assert quote.rule == "inside-marks"


def test_a_japanese_speaker_after_the_quote() -> None:
    text = "「毎晩、同じことを書いています」と森田さんは笑う。"
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.mention == "森田さん"


def test_nobody_speaks_of_themselves_by_name_in_a_turn() -> None:
    text = "ADA QUILL: We left.\n\nBEN POE: Why?\n\nADA QUILL: Rain.\n\nAda Quill, 50, is a farmer."
    assert "Ada Quill, 50, is a farmer." not in [q.span.of(text) for q in marked(text)]
