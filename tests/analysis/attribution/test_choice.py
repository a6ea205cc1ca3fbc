"""Several candidate speakers: nested reports, and several speakers in a row."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Quill called the vote “a robbery”, the Herald reported on Monday.",
            (("a robbery", "Ada Quill"),),
        ),
        (
            "Ada Quill said: “The lock is ours,” the Herald reported on Monday.",
            (("The lock is ours,", "Ada Quill"),),
        ),
        (
            "The warden Ben Poe said the sluice was “left to the eels”, according to the Herald.",
            (("left to the eels", "Ben Poe"),),
        ),
        (
            "According to the Herald, Ida Poole told the crew “nobody paints on Sundays”.",
            (("nobody paints on Sundays", "Ida Poole"),),
        ),
        (
            "The court heard that Quill had told Ben Poe: “Shut the gates.”",
            (("Shut the gates.", "Quill"),),
        ),
        (
            (
                "Ada Quill said that, according to its analysis, the dam leaked, but “it can "
                "be mended”."
            ),
            (("it can be mended", "Ada Quill"),),
        ),
        (
            (
                "As they hauled in Ben Poe, the Herald’s Ned Karsh reported, his aunt shouted "
                "to him: “You have lost the anchor.”"
            ),
            (("You have lost the anchor.", "his aunt"),),
        ),
        (
            "A surgeon who missed a swab said he was “sorry”, a court heard.",
            (("sorry", "A surgeon"),),
        ),
    ],
)
def test_a_paper_that_reports_a_report_is_not_who_speaks(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quill said Poe had called it “a bad boat”.", (("a bad boat", "Quill"),)),
        ("Quill said Poe had told her it was “a bad boat”.", (("a bad boat", "Quill"),)),
        ("Quill said voters would tell him “no more of it”.", (("no more of it", "Quill"),)),
        (
            "The sheriff said all the faults alleged by Ada Quill “have been put right.”",
            (("have been put right.", "The sheriff"),),
        ),
    ],
)
def test_whoever_reports_what_others_said_is_the_source(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("start", "speaker"),
    [
        ("Ada Quill said Ben Poe had told her, ", "Ben Poe"),
        ("Ada Quill recalled that Ben Poe once told her: ", "Ben Poe"),
        ("The affidavit says that Ben Poe told police, ", "Ben Poe"),
        ("Police say Ben Poe told the woman ", "Ben Poe"),
        ("Witnesses said the tall man shouted ", "the tall man"),
        ("Ada Quill said her father always said: ", "her father"),
        ("The Herald reported that Ben Poe said ", "Ben Poe"),
        ("The Herald reported that police said ", "police"),
    ],
)
def test_a_statement_that_somebody_is_said_to_have_made_is_theirs(start: str, speaker: str) -> None:
    assert attributions(f"{start}“I will sell the boat.”") == (("I will sell the boat.", speaker),)


@pytest.mark.parametrize(
    ("start", "speaker"),
    [
        ("Poe said he told the woman, ", "Poe"),
        ("The driver said she told him, ", "The driver"),
        ("The couple said they told the driver, ", "The couple"),
        ("Ben Poe fled. Police said he told the driver, ", "Ben Poe"),
    ],
)
def test_a_statement_of_whom_a_pronoun_means_is_that_of_the_reporter(
    start: str, speaker: str
) -> None:
    assert attributions(f"{start}“I will sell the boat.”") == (("I will sell the boat.", speaker),)


@pytest.mark.parametrize("noun", ["rules", "talks", "claims"])
def test_what_somebody_calls_something_is_not_said_by_that(noun: str) -> None:
    text = f"Ada Quill described the new {noun} as “a wet mess”."
    assert attributions(text) == (("a wet mess", "Ada Quill"),)


def test_an_outer_report_is_the_source() -> None:
    text = "Defence chief Ivo Marek said the gap between the two plans was “pretty remarkable”."
    assert with_rules(text)[0][1] == "Defence chief Ivo Marek"


def test_a_progressive_verb_reports_no_more_than_the_verb_outside() -> None:
    (quote,) = find_quotes("Novak Poe told a host that he is feeling “a lot of heat”.")
    assert quote.speaker is not None
    assert quote.speaker.mention == "Novak Poe"


@pytest.mark.parametrize("report", ["plans to sell the yard", "has sold the yard"])
def test_who_cites_others_says_what_follows(report: str) -> None:
    text = f"The weekly, citing “two men on the slipway and a cook,” said Delta {report}."
    assert attributions(text) == (("two men on the slipway and a cook,", "The weekly"),)


def test_a_verb_reports_one_quote_and_seldom_the_next() -> None:
    text = (
        "“We open early,” Ben Poe tweeted after Ada Quill argued for the second time that "
        "“everyone who votes for this will pay for it”."
    )
    assert attributions(text)[1][1] == "Ada Quill"


def test_what_nobody_says_is_not_the_word_of_who_denies_it() -> None:
    text = "“It is shut,” Ben Poe said, though the police haven't said the gate is really “broken”."
    assert attributions(text)[1][1] == "Ben Poe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Build it,” urged Ann Lee. “Never,” replied Tom Birch. “Why not?” asked Jo Marsh.",
            (("Build it,", "Ann Lee"), ("Never,", "Tom Birch"), ("Why not?", "Jo Marsh")),
        ),
        ("“We won,” said Quill; “We did,” said Poe.", (("We won,", "Quill"), ("We did,", "Poe"))),
        (
            "“We have,” Quill began, but Poe interrupted: “You have nothing.”",
            (("We have,", "Quill"), ("You have nothing.", "Poe")),
        ),
        (
            "Ada Quill asked: “Why me?” Ben Poe shrugged. “Why not?” he said.",
            (("Why me?", "Ada Quill"), ("Why not?", "Ben Poe")),
        ),
        (
            "Quill answered with, “Why now?” Poe then wrote back, “You look well.”",
            (("Why now?", "Quill"), ("You look well.", "Poe")),
        ),
        (
            "The dam, which Poe calls “the old lady”, is safe, Quill said.",
            (("the old lady", "Poe"),),
        ),
    ],
)
def test_each_speaker_of_a_sequence_has_their_own_words(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_there_is_no_speaker() -> None:
    assert attributions("Ada Quill sat down. There were cries of “shame on you”.") == ()


def test_what_there_is_none_of_does_not_speak() -> None:
    text = "Harbison had no oil spills and “less than one cup per barrel” in 2007, Young said."
    assert attributions(text)[0][1] == "Young"


def test_who_names_something_does_so_whatever_the_record_of_it() -> None:
    text = "Ada Quill called the loom “a lame horse” on Friday, according to a transcript."
    assert attributions(text) == (("a lame horse", "Ada Quill"),)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Selon l'agence, Ada Quill a dit que la grue est « chère ».", "Ada Quill"),
        ("it", "Secondo il giornale, Ada Quill ha detto che la gru è «cara».", "Ada Quill"),
        ("nl", "Volgens de krant heeft Ada Quill gezegd dat de kraan “duur” is.", "Ada Quill"),
        ("de", "Laut Polizei sagte der Fahrer, dass der Kran „teuer“ ist.", "der Fahrer"),
        # but a thing only shows it, and what is said in general is nobody's
        ("fr", "Selon Ada Quill, le bilan dit que la grue est « chère ».", "Ada Quill"),
        ("de", "Laut Ada Quill sagt die Statistik, dass der Kran „teuer“ ist.", "Ada Quill"),
        ("fr", "Selon Ada Quill, on dit que la grue est « chère ».", "Ada Quill"),
        # and what is said about another's report is the source's
        ("fr", "Selon Ada Quill, si Ben Poe dit que c’est haut, c’est « cher ».", "Ada Quill"),
        ("nl", "Volgens Ada Quill zei Ben Poe dat de kraan weg is, “een schande”.", "Ada Quill"),
        ("fr", "Selon Ada Quill, Ben Poe a dit qu’il vient mais « n’a rien fait ».", "Ada Quill"),
    ],
)
def test_a_source_passes_on_what_somebody_else_says(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize("reported", ["reported", "reported on Monday", "reports"])
def test_whom_a_paper_reports_to_have_spoken_speaks(reported: str) -> None:
    text = f"The Herald {reported} that Ada Quill said he was “tired of the whole thing”."
    assert attributions(text, "en") == (("tired of the whole thing", "Ada Quill"),)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "It was not Eva Poe but Ada Tal who said it was “a dark day for us all”."),
        ("en", "Ada Tal rather than Eva Poe said it was “a dark day for us all”."),
        ("en", "No one but Ada Tal said it was “a dark day for us all”."),
        ("de", "„Es ist ein dunkler Tag für alle“, sagte nicht Eva Vogel, sondern Ada Tal."),
        ("de", "Nicht Eva Vogel, sondern Ada Tal sagte: „Es ist ein dunkler Tag für alle.“"),
        ("nl", "“Het is een donkere dag voor allen”, zei niet Eva Mora maar Ada Tal."),
        ("pt", "“É um dia escuro para todos”, afirmou não Eva Reis, mas Ada Tal."),
        ("es", "«Es un día oscuro para todos», dijo no Eva Prado sino Ada Tal."),
        ("it", "Non è stata Eva Neri ma Ada Tal a dire: «È un giorno buio per tutti»."),
    ],
)
def test_who_speaks_instead_of_somebody_has_the_words(code: str, text: str) -> None:
    assert last_speaker(text, code) == "Ada Tal"


@pytest.mark.parametrize(
    "text",
    [
        "“It is not over,” said Ada Tal, but Ben Poe left.",
        "There is no doubt that it is “a dark day for us all”, said Ada Tal, but Ben Poe left.",
        "Rather than wait, Ada Tal said it was “a dark day for us all”.",
    ],
)
def test_a_negation_elsewhere_leaves_the_words_to_who_said_them(text: str) -> None:
    assert last_speaker(text, "en") == "Ada Tal"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "“É tarde demais”, afirmou no domingo Ada Tal, mas Rui Reis discorda."),
        ("pt", "“É tarde demais”, disse ontem no Porto a ministra Ada Tal, mas Rui Reis discorda."),
        ("nl", "“Het is klaar”, zei pas gisteren Ada Tal, maar Jan Mora twijfelt."),
        ("fr", "« C'est fini », ne se lasse pas de dire Ada Tal, mais Luc Roux en doute encore."),
        ("it", "«È un giorno buio», ha detto non senza ironia Ada Tal, ma Ugo Neri dissente."),
        ("en", "“It is a dark day,” said No. 2 Ada Tal, but Ben Poe disagreed."),
    ],
)
def test_a_negation_of_something_else_denies_no_speaker(code: str, text: str) -> None:
    assert last_speaker(text, code) == "Ada Tal"
