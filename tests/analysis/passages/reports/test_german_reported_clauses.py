"""German indirect speech: clauses that a verb reports, and clauses without a reporting verb."""

import pytest
from attributions import Attributions, last_speaker, reported

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

REPORTED: list[tuple[str, str, Attributions]] = [
    (
        "a verb with its particle",
        "Ada Vogel gab am Abend offen zu, dass die Brücke seit Mai gesperrt ist.",
        (("die Brücke seit Mai gesperrt ist", "Ada Vogel"),),
    ),
    (
        "a verb with its auxiliary at the end",
        "Ich erinnere daran, dass auch die Zöllner gefordert haben, dass der Steg offen bleibt.",
        (("der Steg offen bleibt", "die Zöllner"),),
    ),
    (
        "es for a body that acts",
        "Das Hafenamt hat entschieden. Es hat deutlich gesagt, dass die Schleuse geschlossen wird.",
        (("die Schleuse geschlossen wird", "Das Hafenamt"),),
    ),
    (
        "a clause in the mood of reports with a clause of its own",
        "Ada Vogel sagte, sie werde dafür sorgen, dass es im Winter eine Fähre gebe.",
        (("sie werde dafür sorgen, dass es im Winter eine Fähre gebe", "Ada Vogel"),),
    ),
    (
        "a condition with its main clause",
        "Wenn der Fluss steige, falle das Rennen aus, sagte Ada Vogel.",
        (("Wenn der Fluss steige, falle das Rennen aus", "Ada Vogel"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in REPORTED], ids=[case[0] for case in REPORTED]
)
def test_a_german_report_keeps_what_it_reports(text: str, expected: Attributions) -> None:
    assert reported(text) == expected


NOT_REPORTED = {
    "gibt without its particle": (
        "Der Streit dauert an. Es gibt Bestrebungen, dass der Hafen einen eigenen Zoll bekommt."
    ),
    "gibt es": (
        "Ada Vogel ist Wirtin. Dafür gibt es Nachweise, dass der Fluss hier eine Furt hatte."
    ),
    "führte without its particle": (
        "Das Amt schwieg. Das führte zu der seltsamen Folge, dass ein Kahn ohne Licht fahren darf."
    ),
    "an infinitive": (
        "Ada Vogel hörte zu. Nun ist es Zeit, zu verdeutlichen, dass die Ufer allen gehören."
    ),
    "es of a passive": (
        "Das Amt schweigt. Es muss den Fahrern ehrlich gesagt werden, dass die Fähre nicht kommt."
    ),
    "a condition before what a court does": (
        "Wenn der Antrag vollständig ist, erklärt das Gericht den Bescheid für gültig."
    ),
    "a reason before heißt das": (
        "Nur weil der Kran noch steht, heißt das bei uns am Hafen nicht, dass er auch fährt."
    ),
    "a case before what a contract prescribes": (
        "Für den Fall, dass Schäden bleiben, schreibt der Vertrag eine zweite Prüfung zwingend vor."
    ),
    "a means before what somebody founds": (
        "Durch den Plan, mit wenig Holz zu bauen, begründete der Meister den Ruf der Werft."
    ),
    "what a word means": (
        "Ada Vogel erklärt es. Der neue Tarif heißt, dass jeder Fahrgast am Steg bezahlt."
    ),
    "what speaks for it": (
        "Die Zahlen liegen vor. Es spricht alles dafür, dass der Hafen im Mai wieder öffnet."
    ),
    "what pleases the writer": (
        "Das Amt hat gelernt. Es freut mich, dass die Fähre jetzt auch sonntags fährt."
    ),
    "for whom something is": (
        "Für alle Schritte, die der Rat vor der Wahl noch plant, ist das Hafenamt zuständig."
    ),
    "a wish of the writer": (
        "Der Hof ist alt. Dann würden wir uns wünschen, dass der Rat endlich den Zaun erneuert."
    ),
    "what anybody can say": (
        "Die Fähre ist voll. Dem kann man leicht entgegnen, dass es im Winter anders ist."
    ),
    "somebody who does not remember": (
        "Wer den Mai am Kai vergessen hat, dem sei gesagt: Im April sei Streik."
    ),
    "what is written and by nobody": (
        "Im Vorwort des Haushalts steht geschrieben, Brelan sei eine reiche Stadt."
    ),
    "since when many dream": "Seit der Kran am Ufer steht, träumen viele Leute vom Bau.",
    "a verb that closes a relative clause": (
        "Die Zöllner, die uns so gern belehren, sorgen nicht dafür, dass der Steg offen bleibt."
    ),
}


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED.keys())
def test_a_german_clause_that_nobody_reports_is_no_speech(text: str) -> None:
    assert reported(text) == ()


def test_readers_and_so_called_things_report_nothing() -> None:
    assert reported("Liebe Gäste! Lassen Sie mich sagen, dass ich gern in Brelan bin.") == ()
    assert reported("Zurück bleiben harte und dunkle Körner, so genannte Perlen.") == ()


def test_for_somebody_reports_nothing_in_german() -> None:
    text = "Für Ada Vogel, die neue Chefin, ist die Brücke zu alt."
    assert not [q for q in find_quotes(text) if q.kind is QuoteKind.INDIRECT]


def test_a_spokesman_who_is_let_inform_passes_on_a_report() -> None:
    text = (
        "„Ich war es nicht“, sagt die Lotsin Ada Vogel.\n\nJan Tal lässt über seinen Anwalt "
        "mitteilen, dass er den Verein nicht kenne. Niemand habe ihm erzählt, „dass es ihn gibt“."
    )
    assert reported(text, "de")[-1] == ("er den Verein nicht kenne", "Jan Tal")
    assert last_speaker(text, "de") == "Jan Tal"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Vogel kam, um zu sagen, die Fähre sei zu spät.",
        "Ada Vogel versuchte zu erklären, dass die Fähre zu spät sei.",
    ],
)
def test_a_clause_after_an_infinitive_with_zu_is_not_reported(text: str) -> None:
    assert reported(text) == ()
