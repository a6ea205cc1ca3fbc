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
    (
        "the paper that is told",
        "Ada Vogel sagte der „Abendpost“, die Brücke im Hafen sei nicht mehr zu retten.",
        (("die Brücke im Hafen sei nicht mehr zu retten", "Ada Vogel"),),
    ),
    (
        "the day between verb and clause",
        "Ada Vogel sagte am Montag in Lipa, die Brücke sei nicht mehr zu retten.",
        (("die Brücke sei nicht mehr zu retten", "Ada Vogel"),),
    ),
    (
        "the speaker behind the verb",
        "Am Montag sagte Ada Vogel dem Sender, sie habe die Brücke nie gesehen.",
        (("sie habe die Brücke nie gesehen", "Ada Vogel"),),
    ),
    (
        "a document behind the day",
        "In einem Brief des Hafenamts vom Montag heißt es, die Brücke sei nicht zu retten.",
        (("die Brücke sei nicht zu retten", "einem Brief des Hafenamts"),),
    ),
    (
        "a verb that judges before its clause",
        "Ada Vogel kritisierte, das Amt habe sich viel zu früh entschieden.",
        (("das Amt habe sich viel zu früh entschieden", "Ada Vogel"),),
    ),
    (
        "a verb that judges behind its clause",
        "Das Amt habe sich viel zu früh entschieden, kritisierte Ada Vogel.",
        (("Das Amt habe sich viel zu früh entschieden", "Ada Vogel"),),
    ),
    (
        "a source before the verb",
        "Laut Ada Vogel ist die Brücke seit Mai gesperrt.",
        (("Laut Ada Vogel ist die Brücke seit Mai gesperrt", "Ada Vogel"),),
    ),
    (
        "a source before an unlisted verb",
        "Nach Ansicht von Ada Vogel kostet die Brücke im Hafen zu viel Geld.",
        (("Nach Ansicht von Ada Vogel kostet die Brücke im Hafen zu viel Geld", "Ada Vogel"),),
    ),
    (
        "a body behind an article",
        "Laut dem Hafenamt ist die Brücke seit Mai gesperrt.",
        (("Laut dem Hafenamt ist die Brücke seit Mai gesperrt", "das Hafenamt"),),
    ),
    (
        "a source with its body before the verb",
        "Nach Angaben von Ada Vogel vom Amt für Brücken wurde der Steg im Mai gesperrt.",
        (
            (
                "Nach Angaben von Ada Vogel vom Amt für Brücken wurde der Steg im Mai gesperrt",
                "Ada Vogel",
            ),
        ),
    ),
    (
        "a source with a relative clause before the verb",
        "Nach Angaben von Ada Vogel, die dort wohnt, wurde der Steg im Mai gesperrt.",
        (("wurde der Steg im Mai gesperrt", "Ada Vogel"),),
    ),
    (
        "a Dutch source before the verb",
        "Volgens Els Mulder heeft de haven te weinig geld voor een brug.",
        (("Volgens Els Mulder heeft de haven te weinig geld voor een brug", "Els Mulder"),),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in REPORTED], ids=[case[0] for case in REPORTED]
)
def test_a_german_report_keeps_what_it_reports(text: str, expected: Attributions) -> None:
    assert reported(text) == expected


NOT_REPORTED = {
    "a relative clause in the mood of reports": (
        "Das Amt schwieg. Ada Vogel sprach mit der Wirtin, die in Lipa Lehrerin sei und dort wohne."
    ),
    "a reason": (
        "Ada Vogel bezeichnete den Plan als Fehler, da der Hafen zu klein sei und viele klagen."
    ),
    "what nobody is named for": (
        "Ada Vogel ist Wirtin. Bisher hieß es, die Brücke solle erst im Herbst gesperrt werden."
    ),
    "statements of nobody": (
        "Ada Vogel ist Wirtin. Offiziellen Angaben zufolge sind die Vorräte im Hafen sehr gering."
    ),
    "a rule": "Ada Vogel ist Wirtin. Laut Vertrag ist die Stadt für den Unterhalt der Brücke da.",
    "a survey": "Ada Vogel ist Wirtin. Laut einer Umfrage ist jeder zweite gegen die Brücke.",
    "a number before its word": (
        "Die Brücke ist alt. Einer Umfrage zufolge ist jeder zweite Bürger gegen eine neue."
    ),
    "the view of nobody named": (
        "Die Brücke ist alt. Seiner Ansicht nach ist ein Steg im Hafen billiger."
    ),
    "a wish": "Nach dem Willen von Ada Vogel soll die Brücke im Hafen gesperrt werden.",
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
