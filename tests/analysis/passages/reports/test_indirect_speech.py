"""Indirect speech: where it begins and ends, and who is its speaker."""

import pytest
from attributions import last_speaker, reported

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind


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
        ("BRELAN (AB) — The old bridge is safe, Ada Quill said.", "The old bridge is safe"),
        ("BRELAN, Garth (AP) -- The bridge is safe now, Ada Quill said.", "The bridge is safe now"),
        ("The old bridge is safe, according to Ada Quill.", "The old bridge is safe"),
    ],
)
def test_reported_speech_is_found_on_both_sides(text: str, words: str) -> None:
    assert [q.span.of(text) for q in find_quotes(text)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill, of the port, said dockers were still at work.", "dockers were still at work"),
        ("Ada Quill said she found the gate open.", "she found the gate open"),
        ("Ada Quill said last week the gate was open.", "the gate was open"),
        ("Ada Quill told the jury she found the gate open.", "she found the gate open"),
        ("Ada Quill told Parliament on Monday the gate was open.", "the gate was open"),
        ("Ada Quill told reporters the gate was open.", "the gate was open"),
        ("Ada Quill says she hopes that it is open.", "she hopes that it is open"),
        ("Ada Quill rejected it, saying the gate was open.", "the gate was open"),
        ("Ada Quill, who said she found the gate open, has left.", "she found the gate open"),
        ("Ada Quill never said she found the gate open.", None),
        ("If Ada Quill said she was late, Ben Poe would go.", None),
        ("Ada Quill added the salt her mother had bought.", None),
        ("Ada Quill tells a story she heard in the port.", None),
        ("Ada Quill said a prayer when the ship was lost.", None),
        ("Ada Quill, saying he was late again, left the hall.", "he was late again"),
        ("Ada Quill waited, saying he was late again, and left.", "he was late again"),
        ("Ada Quill said nothing she had not said before.", None),
        ("Ada Quill said goodbye to the crew she had led.", None),
        ("Ada Quill told how she was robbed in the market.", None),
        ("The court heard that Ada Quill had told", None),
    ],
)
def test_a_clause_needs_no_that_behind_a_verb_of_saying(text: str, words: str | None) -> None:
    assert [q.span.of(text) for q in find_quotes(text)] == ([words] if words else [])


def test_a_role_without_a_name_reports_nothing_indirect() -> None:
    assert find_quotes("A spokesman said that the bridge would open in June.") == ()


@pytest.mark.parametrize("denial", ["denies killing", "admitted robbing"])
def test_a_deed_that_somebody_denies_says_nothing(denial: str) -> None:
    text = f"Ada Quill, 44, of Mill Road, Saltrey, {denial} Ben Poe, 51, at home in March."
    assert find_quotes(text) == ()


def test_a_text_may_break_off_after_a_denial() -> None:
    assert find_quotes("Ada Quill, 44, denies") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill wrote to the port asking that all the gates be shut by night.",
        "Ada Quill said on Monday that the gates of the port would be shut by night.",
        "Ada Quill announced Tuesday that selected guards would shut the gates.",
        "Ada Quill confesses that sometimes she shuts the gates herself.",
        "Ada Quill said during a hearing that the gates of the port would be shut.",
    ],
)
def test_words_after_times_and_addressees_are_a_report(text: str) -> None:
    assert len(reported(text)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill, who has admitted that the port was late to act, has since denied any fault.",
         ["the port was late to act"]),
        ("Though Ada Quill joked that the ships kept their distance, Ben Poe steered for the port.",
         ["the ships kept their distance"]),
        ("Ada Quill said she would not run, but Ben Poe said he might run in May.",
         ["she would not run"]),
        ("Ada Quill said in Vell that the port had lost money; Poe was not there.",
         ["the port had lost money"]),
        ("Ada Quill said the plan that Poe had drawn up would fail.",
         []),
        ("Ada Quill said this week that the port had lost money.", ["the port had lost money"]),
        ("Vell has not confirmed that the crate at the port was the lost cello.", []),
        ("Ada Quill did not deny that the man at the port was her brother.",
         ["the man at the port was her brother"]),
        ("The feast began with Old Boat Day, which is observed throughout the month of May.", []),
        ("Ada Quill said that's what the port is for.", ["that's what the port is for"]),
        ("Ada Quill told us Monday that's what it is for.", ["that's what it is for"]),
        ("Ada Quill was told that the port would be shut by the end of May.", []),
    ],
)  # fmt: skip
def test_a_report_ends_with_its_clause_and_needs_somebody_who_tells(
    text: str, words: list[str]
) -> None:
    assert [said for said, _ in reported(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill proposed a scheme that would be run by the towns. It passed.",
        "Ada Quill announced a bill that's meant to give the port more room. It passed.",
        "Ada Quill wrote a bill that gave the port more room to build. It passed.",
        "Ada Quill wrote the number into a book that nobody else has asked to see.",
        "Ada Quill took the funds from cities and states that limit all work at night.",
        "It might be said that the town felt the gale too late. Ada Quill left.",
        "If you ring the bell at the quay, Ada Quill will answer.",
    ],
)
def test_relative_clauses_and_what_anybody_might_say_are_nobodys_report(text: str) -> None:
    assert reported(text) == ()


def test_who_is_written_to_is_told_what_is_written() -> None:
    for to in ("the council ", "the harbour master ", "in a letter ", "a letter saying "):
        text = f"Ada Quill wrote {to}that nobody had asked her."
        assert reported(text) == (("nobody had asked her", "Ada Quill"),)


@pytest.mark.parametrize(
    "said", ["If it rains the quay will flood", "After the gale all was still"]
)
def test_a_report_may_begin_with_when_it_happens(said: str) -> None:
    for warns in ("said", "warned", "had warned"):
        assert reported(f"{said}, Ada Quill {warns}.") == ((said, "Ada Quill"),)


def test_a_report_that_closes_with_its_speaker_is_theirs() -> None:
    text = (
        "Doctors should listen to anyone who complains of pain, said another panel member, Frank "
        "Quill, a scholar in Port. “We should hear the sick first.”"
    )
    assert last_speaker(text) == "Frank Quill"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            (
                "El muelle se hunde y no queda dinero, avisó la jefa de obras, Ana Tal.\n\n"
                "“Nadie nos oye desde hace años”, añadió."
            ),
        ),
        (
            "it",
            (
                "Il molo affonda e mancano i soldi, avverte la responsabile dei lavori, Ana Tal."
                "\n\n“Nessuno ci ascolta da anni”, ha aggiunto."
            ),
        ),
        (
            "pt",
            (
                "O cais afunda e falta dinheiro, avisou a chefe das obras, Ana Tal.\n\n"
                "“Ninguém nos ouve há anos”, acrescentou."
            ),
        ),
    ],
)
def test_a_romance_report_may_close_with_its_speaker(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ana Tal"


def test_a_question_in_a_clause_with_when_is_not_the_report() -> None:
    text = "When Ben Poe asked for wool, Carl Quill said that the looms had been sold in June."
    assert reported(text) == (("the looms had been sold in June", "Carl Quill"),)


@pytest.mark.parametrize(
    "text",
    [
        "Ben Poe waited. He did not say that the pier was shut.",
        "Still, Ada Quill would not say whether she hoped that the crew would win.",
    ],
)
def test_a_denied_report_reports_nothing(text: str) -> None:
    assert reported(text) == ()


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "According to Ada Quill, the mayor, the port is dead.", "the port is dead"),
        ("en", "According to Ada Quill, mayor of Vell, the port is dead.", "the port is dead"),
        ("en", "According to Ada Quill, the mayor, there is no port.", "there is no port"),
        ("fr", "Selon Ada Roux, la maire, il faut le fermer.", "il faut le fermer"),
        ("de", "Laut Jan Tal, Chef der Werft, ist der Hafen ganz tot.", "ist der Hafen ganz tot"),
        ("fr", "Selon Ada Roux, sociologue, auteur de La Rade, le port est mort.",
         "le port est mort"),
        ("en", "According to Ada Quill, the mayor was shut out, and left.",
         "the mayor was shut out, and left"),
        ("en", "According to Ada Quill, keepers, not dockers, left the road.",
         "keepers, not dockers, left the road"),
        ("fr", "Selon Ada Roux, le port, le quai et la rue sont morts.",
         "le port, le quai et la rue sont morts"),
    ],
)  # fmt: skip
def test_what_the_source_is_called_is_no_part_of_the_report(
    language: str, text: str, words: str
) -> None:
    assert [found for found, _ in reported(text, language)] == [words]


@pytest.mark.parametrize(
    "words",
    [
        "the driver, a man of 40, left the port on Monday",
        "the driver, 40, left the port on Monday",
        "the mayor, however, left the port on Monday",
        "the mayor of Vell, Ben Poe, has left the port",
        "the suspect, armed with a knife, left the port",
    ],
)
def test_a_subject_with_an_apposition_stays_in_the_report(words: str) -> None:
    assert reported(f"According to Ada Quill, {words}.") == ((words, "Ada Quill"),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Quill, asked if she would stay, said the club would decide.",
         "the club would decide"),
        ("Ada Quill, told of the plan, said the port would be shut for good.",
         "the port would be shut for good"),
        ("Ada Quill asked for calm and said the port would be shut.", "the port would be shut"),
        ("Ada Quill warned of storms and added that the port would be shut.",
         "the port would be shut"),
    ],
)  # fmt: skip
def test_a_verb_before_the_one_that_reports_hides_no_report(text: str, words: str) -> None:
    assert reported(text) == ((words, "Ada Quill"),)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill asked what the mayor had said the port would do.",
        "Ada Quill asked if the mayor said the port would be shut.",
        "Ada Quill, asked if it was late, did not say the port was shut.",
        "Ada Quill read the letter her mother had said the clerk lost.",
    ],
)
def test_what_others_say_in_the_sentence_is_no_report_of_its_subject(text: str) -> None:
    assert reported(text) == ()


def test_a_report_of_two_clauses_begins_with_the_one_without_that() -> None:
    text = "Ada Quill told the court she was late and that the port was shut."
    assert reported(text) == (("she was late and that the port was shut", "Ada Quill"),)


@pytest.mark.parametrize(
    "words", ["the port already faced a loss of £3m", "the mayor's office failed her twice"]
)
def test_any_past_tense_may_be_the_verb_of_a_clause_after_said(words: str) -> None:
    assert reported(f"Ada Quill said {words}.") == ((words, "Ada Quill"),)


@pytest.mark.parametrize(
    "words",
    [
        "a prayer printed that day",
        "the words needed for the oath",
        "grace and needed a drink",
        "the rosary in a scented room",
        "goodbye and that was the end of it",
    ],
)
def test_a_participle_beside_what_is_said_is_no_verb_of_a_clause(words: str) -> None:
    assert reported(f"Ada Quill said {words}.") == ()


def test_a_body_that_only_gets_a_complaint_reports_nothing() -> None:
    assert reported("The guild's complaint to the Lipa Board says Poe violated the rules.") == ()


def test_a_report_in_a_relative_clause_ends_before_the_main_verb() -> None:
    text = "Ada Quill, who said Poe robbed her in 1978, recounted the story."
    assert reported(text) == (("Poe robbed her in 1978", "Ada Quill"),)


@pytest.mark.parametrize(
    "subject",
    [
        "Organisers of the push to stop Quill's Lipa speech",
        "A man hired to guard Ada Quill",
        "The man next to Ada Quill",
    ],
)
def test_whom_an_infinitive_or_to_governs_reports_nothing(subject: str) -> None:
    assert reported(f"Ada Quill left. {subject} said they were late for it all.") == ()


def test_who_is_described_by_an_infinitive_reports() -> None:
    text = "Ben Poe, hired to guard Ada Quill, said it was late for them all."
    assert reported(text) == (("it was late for them all", "Ben Poe"),)


def test_a_clause_behind_to_say_has_its_own_subject() -> None:
    text = "Ada Quill went on to say Ben Poe said it was late for them all."
    assert reported(text) == (("it was late for them all", "Ben Poe"),)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("outside the hall the result was a disgrace", "the result was a disgrace"),
        ("in a statement the company would appeal", "the company would appeal"),
        ("in an interview with the Herald she was ready to go", "she was ready to go"),
        ("during the meeting on Monday the pool was shut", "the pool was shut"),
    ],
)
def test_where_and_how_something_was_said_is_no_part_of_it(said: str, words: str) -> None:
    assert reported(f"Ada Quill said {said}.") == ((words, "Ada Quill"),)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "in a text issued by the bank",
            "in a letter her mother had kept",
            "to the man she loved",
        ),
        "in an email the paper has seen since Monday that the port was shut",
    ],
)
def test_words_that_describe_where_something_was_said_are_no_report(said: str) -> None:
    assert reported(f"Ada Quill said so {said}. Ada Quill said {said} for years.") == ()
