"""German sentences in the subjunctive, which go on with a report."""

import pytest
from attributions import Attributions, reported

SPOKEN = (
    "Die Brücke ist marode. „Wir müssen handeln, bevor sie einstürzt“, sagte Amtsleiterin Ada "
    "Vogel. "
)

CONTINUED = {
    "a main clause": "Der Pfeiler sei seit Jahren gerissen.",
    "a clause joined to the one before": "Und niemand habe etwas getan.",
    "a subordinate clause first": "Als der Sturm kam, sei es zu spät gewesen.",
    "a subject that is a clause": "Wer das bestreite, habe nie dort gearbeitet.",
    "a relative clause": "Der Pfeiler, der im Wasser steht, sei gerissen.",
    "man": "Man müsse nun die Fähre nutzen.",
    "a question": "Warum habe niemand rechtzeitig reagiert?",
    "somebody told of": "Der Bürgermeister hoffe auf Geld vom Land.",
    "a promise told of": "Der Minister habe versprochen, das Land werde zahlen.",
    "an unlisted verb": "Die Stadt betreibe die Fähre seit 1990.",
    "an unlisted verb behind a place": "Der Pfeiler in Lipa stamme aus dem Jahr 1958.",
    "a view of hers": "Ihrer Ansicht nach sei der Pfeiler gerissen.",
    "what she says herself": "Ihr zufolge sei der Pfeiler gerissen.",
    "a noun like a view": "Die Sicht auf den Fluss sei schlecht.",
    "a question told": "Sie wisse nicht, wie es mit der Brücke weitergehe.",
    "a hope between dashes": "Der Pfeiler sei – so hoffe sie – bald fest.",
    "a condition behind it": "Der Pfeiler sei fest, hätte Jan Tal nicht gezögert.",
    "a contrast at the end": "Der Pfeiler sei gerissen, nicht der Bogen.",
}


@pytest.mark.parametrize("sentence", CONTINUED.values(), ids=CONTINUED)
def test_a_sentence_in_the_subjunctive_goes_on_with_the_report(sentence: str) -> None:
    assert reported(SPOKEN + sentence) == ((sentence[:-1], "Ada Vogel"),)


NARRATED = {
    "a recipe": "Man nehme drei Eier und etwas Mehl.",
    "thank God": "Gott sei Dank war niemand auf der Brücke.",
    "unless": "Es sei denn, der Regen hört auf.",
    "be that as it may": "Wie dem auch sei, die Brücke bleibt zu.",
    "whether or not": "Sei es aus Angst, sei es aus Trotz, er blieb stehen.",
    "a remark by the writer": "An dieser Stelle sei erwähnt, dass die Brücke alt ist.",
    "what might have been": "Viele hätten ihr das nicht zugetraut.",
    "a cheer": "Es lebe die neue Brücke am Fluss!",
    "the first person": "Ich habe sie gestern dort gesehen.",
    "a possessive": "Gestern war meine Mutter dort zu Besuch.",
    "a participle before its noun": "Die in Lipa geborene Leiterin wohnt am Fluss.",
    "a participle with an object": "Der bei Lipa das Tor hütende Wärter fehlte.",
    "the indicative": "Der Zug fuhr an diesem Tag pünktlich ab.",
    "a rumour": "Wie es heißt, sei der Pfeiler morgen frei.",
    "a rumour told behind it": "Der Pfeiler sei morgen frei, wie es heißt.",
    "neighbours": "Der Pfeiler sei morgen frei, wie die Nachbarn sagen.",
    "a report": "Der Pfeiler sei morgen frei, wie aus dem Bericht hervorgeht.",
    "hearsay": "Dem Vernehmen nach sei der Pfeiler morgen frei.",
    "what papers say": "Medienberichten zufolge sei der Pfeiler morgen frei.",
    "rumours": "Gerüchten zufolge sei der Pfeiler morgen frei.",
    "a view of others": "Aus Sicht der Kämmerei sei der Pfeiler morgen frei.",
    "what she would have liked": "Sie wäre gern zu Hause geblieben.",
    "what might have been done": "Der Pfeiler wäre fest, hätte der Rat nicht gezaudert.",
    "a speaker between dashes": "Der Pfeiler sei – so Jan Tal – morgen frei.",
}


@pytest.mark.parametrize("sentence", NARRATED.values(), ids=NARRATED)
def test_a_sentence_that_nobody_reports_is_no_report(sentence: str) -> None:
    assert reported(SPOKEN + sentence) == ()


WITH_SOURCE = {
    "laut": (
        "Laut Polizei sei der Verkehr umgeleitet.",
        (("Laut Polizei sei der Verkehr umgeleitet", "Polizei"),),
    ),
    "zufolge": (
        "Jan Tal zufolge sei die Straße frei.",
        (("Jan Tal zufolge sei die Straße frei", "Jan Tal"),),
    ),
    "an unlisted verb behind the report": (
        "Der Pfeiler sei gerissen, monierte Stadtrat Jan Tal.",
        (("Der Pfeiler sei gerissen", "Jan Tal"),),
    ),
    "the next sentence": ("Der Pfeiler sei gerissen. So sieht es Bürgermeister Jan Tal.", ()),
}


@pytest.mark.parametrize(("text", "expected"), WITH_SOURCE.values(), ids=WITH_SOURCE)
def test_a_report_with_a_source_of_its_own_is_not_of_who_spoke_before(
    text: str, expected: Attributions
) -> None:
    assert reported(SPOKEN + text) == expected


def test_a_report_does_not_go_on_with_what_would_follow_from_it() -> None:
    text = "Ada Vogel sagte, das Geld für den Bau sei da. "
    report = (("das Geld für den Bau sei da", "Ada Vogel"),)
    would = "Die Schulen hätten neue Dächer."
    assert reported(text + would) == (*report, (would[:-1], "Ada Vogel"))
    assert reported(f"{text}Wäre es so, hätten die Schulen neue Dächer.") == report


def test_a_report_goes_on_in_the_next_paragraph_only_below_a_report() -> None:
    below = "\n\nDer Pfeiler sei gerissen. Das Amt prüft das."
    assert reported(SPOKEN + below) == (("Der Pfeiler sei gerissen", "Ada Vogel"),)
    assert reported(SPOKEN + "Der Bus fährt wieder." + below) == ()


def test_what_threatens_says_nothing() -> None:
    text = "Die Werft ist in Not. Jetzt droht ein Streik. Der Lohn liege weit unter dem Tarif."
    assert reported(text) == ()


def test_a_report_that_goes_on_leaves_the_speakers_around_it() -> None:
    text = f"{SPOKEN}Der Pfeiler sei alt. „Er muss weg“, meint sie. Jan Tal lacht. „Ach was.“"
    assert reported(text) == (("Der Pfeiler sei alt", "Ada Vogel"),)


@pytest.mark.parametrize(
    "source",
    ["so Ada Vogel", "so Vogel weiter", "so die Leiterin des Amtes, Ada Vogel"],
)
def test_a_german_source_at_the_end_is_no_part_of_the_report(source: str) -> None:
    text = f"{SPOKEN}Der Pfeiler sei nicht mehr sicher, {source}."
    assert reported(text)[-1] == ("Der Pfeiler sei nicht mehr sicher", "Ada Vogel")


def test_a_german_source_inside_a_report_stays_in_it() -> None:
    for words in (
        "Der Pfeiler sei, so Vogel, nicht mehr sicher",
        "Es sei möglich, so Ada Vogel, Leiterin des Amtes, dass er breche",
    ):
        assert reported(f"{SPOKEN}{words}.")[-1] == (words, "Ada Vogel")


def test_where_a_german_report_comes_from_says_it() -> None:
    text = "Das Paket wirke sehr schnell, hieß es aus dem Ministerium. Es werde verlängert."
    assert reported(SPOKEN + text)[0] == ("Das Paket wirke sehr schnell", "das Ministerium")


def test_what_one_assumes_is_reported_whole() -> None:
    text = "Ada Vogel sagte, man gehe davon aus, dass die Brücke hält."
    assert reported(text) == (("man gehe davon aus, dass die Brücke hält", "Ada Vogel"),)


def test_a_german_text_may_end_after_the_verb_that_closes_a_report() -> None:
    for end in ("hätte man ihn", "hätte man", "sagte Ada", "kritisierte die"):
        assert isinstance(reported(f"{SPOKEN}Er wäre gern geblieben, {end}"), tuple)


def test_who_is_accused_says_nothing() -> None:
    report = "Er habe am Bahnhof Geld genommen."
    assert reported(f"Die Anklage wirft Jan Tal vor, er sei ein Dieb. {report}") == ()
    accused = f"Das warf Jan Tal dem Amtsleiter vor. {report}"
    assert reported(accused) == ((report[:-1], "Jan Tal"),)


def test_it_says_nothing() -> None:
    text = "Zur Begründung hieß es, der Pfeiler sei alt. Der Bogen sei neu."
    assert reported(f"{SPOKEN}{text}") == ()


def test_what_follows_a_question_may_be_the_answer_of_somebody_else() -> None:
    answer = "Das wisse sie leider nicht."
    assert reported(f"{SPOKEN}Jan Tal fragte sie, ob der Pfeiler alt sei. {answer}") == ()
    told = reported(f"{SPOKEN}Jan Tal sagte, der Pfeiler sei alt. {answer}")
    assert told[-1] == (answer[:-1], "Jan Tal")


def test_a_german_text_may_end_at_wie() -> None:
    assert isinstance(reported(f"{SPOKEN}Der Pfeiler sei alt, wie"), tuple)


@pytest.mark.parametrize("subject", ["Ein Anrufer", "Der Nachbar"])
def test_whom_a_german_subject_warns_has_said_nothing(subject: str) -> None:
    text = f"{subject} warnte Jan Tal. Er habe das Geld, und es sei sicher."
    assert "Jan Tal" not in [who for _, who in reported(text)]


def test_who_denies_a_reproach_may_be_named_behind_the_verb() -> None:
    text = "Der Kritik widersprach Jan Tal. Er habe das Geld nicht genommen."
    assert reported(text)[-1] == ("Er habe das Geld nicht genommen", "Jan Tal")


REPORT = "Ada Vogel sagte, die Brücke sei sehr alt. "
"""A report without marks, behind which fewer sentences can be anybody else's words."""


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Arbeiten hätten bis zum Mittag gedauert.",
        "Die Gäste wären lieber zu Hause geblieben.",
        "Die Pfeiler würden seit Jahren nicht geprüft.",
        "Man arbeite mit Hochdruck an einer Lösung.",
    ],
)
def test_forms_that_tell_what_might_be_go_on_with_a_report_without_marks(sentence: str) -> None:
    words = ("die Brücke sei sehr alt", "Ada Vogel")
    assert reported(REPORT + sentence) == (words, (sentence[:-1], "Ada Vogel"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Das wären etwa achtzig Prozent der Gäste.",
        "Dies würden viele im Dorf begrüßen.",
        "Die Gäste sehen so aus, als wären sie müde.",
        "Jan Tal kam zu spät. Die Gäste hätten sonst gewartet.",
    ],
)
def test_what_might_be_elsewhere_is_no_report(sentence: str) -> None:
    assert reported(REPORT + sentence) == (("die Brücke sei sehr alt", "Ada Vogel"),)


@pytest.mark.parametrize(
    ("end", "speaker"),
    [
        (
            "hieß es in einer Mitteilung der Staatsanwaltschaft vom Freitag",
            "die Staatsanwaltschaft",
        ),
        ("hieß es in einer Erklärung des Ministeriums", "das Ministerium"),
        ("hieß es im Bericht des Hafenamts", "das Hafenamt"),
    ],
)
def test_a_body_says_what_its_statement_says(end: str, speaker: str) -> None:
    text = f"Das Schiff liegt fest. Die Lage an Bord sei ernst, {end}."
    assert reported(text) == (("Die Lage an Bord sei ernst", speaker),)


@pytest.mark.parametrize(
    "end",
    [
        "hieß es in einer Mitteilung",
        "hieß es in der Halle der Brücken",
        "hieß es in Lipa",
        "hieß es im Laufe der Woche",
        "hieß es in",
        "hieß es in einer Mitteilung der",
    ],
)
def test_what_no_body_states_is_said_by_nobody(end: str) -> None:
    assert reported(f"Das Schiff liegt fest. Die Lage an Bord sei ernst, {end}") == ()
    assert reported(f"Das Schiff liegt fest. Die Lage an Bord sei ernst, {end}.") == ()
