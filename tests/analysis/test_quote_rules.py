"""An example of each rule and language, incremental results, and explanations of decisions."""

import pytest
from attributions import marked

from reader.analysis.quotes import QuoteReader, explain_quotes, find_quotes
from reader.analysis.text.units import units_of_text

RULES = [
    ("“The bridge is safe,” said Ada Quill.", "Ada Quill", "said-x"),
    ("“The bridge is safe,” noted a report for the harbour board.", "a report for", "said-x"),
    ("“The bridge is safe,” Ada Quill said on Friday.", "Ada Quill", "x-said"),
    ("“The bridge is safe,” Ada Quill, the head of the port, told us.", "Ada Quill", "x-said"),
    ("The toll is “a burden” for the town, Ada Quill said.", "Ada Quill", "x-said-later"),
    ("“I am the captain now,” Quill grinned.", "Quill", "x-verb"),
    ("“We stay open,” an angry Ada Quill retorted.", "an angry Ada Quill", "x-said"),
    ("“The sea gives and the sea takes.” — Ada Quill", "Ada Quill", "dash-name"),
    ("“The sea gives and the sea takes away,” Ada Quill.", "Ada Quill", "dash-name"),
    ("Mayor Ada Quill warned: “The dam will not hold.”", "Mayor Ada Quill", "x-said-before"),
    ("Ada Quill said the plan was “a gift to nobody”.", "Ada Quill", "x-said-before"),
    ("Ada Quill called the plan “a gift to nobody”.", "Ada Quill", "x-called"),
    ("Ada Quill described the plan as a “gift to nobody”.", "Ada Quill", "x-called"),
    ("The men, dubbed “the moon crew” by Ada Quill, left early.", "Ada Quill", "called-by-x"),
    ("Quill's claim that “nobody was told about the leak” drew laughter.", "Quill", "x-s-claim"),
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
