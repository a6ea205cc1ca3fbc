"""What German copy holds besides news: clauses that nobody reports, nouns that announce, titles."""

import pytest
from told_words import Told, told

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind


def _reported(text: str) -> Told:
    """Return what is reported without marks, and of whom."""
    return tuple(
        (quote.span.of(text), quote.speaker.name if quote.speaker else "")
        for quote in find_quotes(text)
        if quote.kind is QuoteKind.INDIRECT
    )


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
    assert _reported(text) == ()


REPORTED: list[tuple[str, str, Told]] = [
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
def test_a_german_report_keeps_what_it_reports(text: str, expected: Told) -> None:
    assert _reported(text) == expected


SPEAKERS: list[tuple[str, str, Told]] = [
    (
        "a conclusion is come to by somebody",
        (
            "Kämmerin Ada Vogel rechnete. In der Antwort auf die Frage nach dem Papier „Ein Turm“ "
            "kommt sie zu dem Schluss: „Der Aufwand lohnt sich nicht.“"
        ),
        (("Der Aufwand lohnt sich nicht.", "Ada Vogel"),),
    ),
    (
        "a message is sent by somebody",
        "Ada Vogel wartete. Nachts schickt sie dem Boten eine Nachricht: „Komm jetzt gleich raus.“",
        (("Komm jetzt gleich raus.", "Ada Vogel"),),
    ),
    (
        "those whom a letter goes to do not speak",
        "Ada Vogel wartete. Dann schickt Vogel eine Mail an Jan Tal und Uwe Poe: „Es ist vorbei.“",
        (("Es ist vorbei.", "Ada Vogel"),),
    ),
    (
        "an answer is that of whom it belongs to",
        "Eva Wald schwieg. Die Antwort des Torwarts Jan Tal: „Wir haben besser gespielt.“",
        (("Wir haben besser gespielt.", "Jan Tal"),),
    ),
    (
        "a recommendation recommends nothing itself",
        "Die Zeitung hat zehn Seiten. Am Ende steht die Empfehlung: „Wollt ihr wirklich so leben?“",
        (("Wollt ihr wirklich so leben?", ""),),
    ),
    (
        "things that act do not speak",
        "Der Tee war teuer.\n\n„Ein Haus ohne Keller ist wie ein Baum ohne Wurzeln.“",
        (("Ein Haus ohne Keller ist wie ein Baum ohne Wurzeln.", ""),),
    ),
    (
        "nobody is told by who speaks",
        "Jan Tal blieb dabei. Niemand habe ihm gesagt, „dass die Partei Geld bekommen solle“.",
        (("dass die Partei Geld bekommen solle", "Jan Tal"),),
    ),
    (
        "who puts it so comes in the next sentence",
        "Werte Gäste! „Die Maut ist ein Fehler.“ So brachte es Jan Tal gestern auf den Punkt.",
        (("Die Maut ist ein Fehler.", "Jan Tal"),),
    ),
    (
        "who once described it so, behind an adverb",
        "Das Kraut hat Kräfte, „die das Herz froh machen“. So beschrieb es einst Ada Vogel.",
        (("die das Herz froh machen", "Ada Vogel"),),
    ),
    (
        "who reads is no speaker",
        (
            "Als Kollege Tal vom rostigen Kran sprach, haben Sie dazwischengerufen: "
            "„Den hat doch keiner gestrichen!“"
        ),
        (("Den hat doch keiner gestrichen!", ""),),
    ),
    (
        "a noun before an infinitive does not say it",
        "Es wäre leicht gewesen, dem Druck zu weichen und zu sagen: „Nehmen wir das ganze Geld.“",
        (("Nehmen wir das ganze Geld.", ""),),
    ),
    (
        "papers that lie before us do not write the letter",
        "Laut Akten, die uns vorliegen, schrieb Ada Vogel dem Rat: „Wir haben die Zusage.“",
        (("Wir haben die Zusage.", "Ada Vogel"),),
    ),
    (
        "sprich explains and does not speak",
        "Poe will nicht reden, sondern „eigene Aufgaben“ – sprich Leitung des Hauses – angehen.",
        (("eigene Aufgaben", "Poe"),),
    ),
    (
        "a colleague called Weise speaks",
        "Herr Weise hat gesagt, er wisse nicht, „wo er noch kürzen soll“.",
        (("wo er noch kürzen soll", "Weise"),),
    ),
    (
        "whom somebody anonymous cites",
        "Ein Team wurde ausgewiesen. „Wir sind Zeugen“, zitierte man Ada Vogel vom Sender.",
        (("Wir sind Zeugen", "Ada Vogel"),),
    ),
    (
        "Herrn is no first name",
        "Das ist Herrn Tal bekannt. Herr Tal hat gesagt: „Wir müssen das jetzt beweisen.“",
        (("Wir müssen das jetzt beweisen.", "Tal"),),
    ),
    (
        "a case of somebody is nobody",
        "Im Fall von Vroni urteilt das Gericht. Vroni Kranz klagt. Sie sagt: „Das bleibt so.“",
        (("Das bleibt so.", "Vroni Kranz"),),
    ),
    (
        "what is stated in a notice",
        "Der Verein klagt. Es gehe um „faire Preise und mehr Ruhe“, wird in der Mitteilung betont.",
        (("faire Preise und mehr Ruhe", "der Mitteilung"),),
    ),
    (
        "whose judgment it is is part of no name",
        "Das Vroni Kranz-Urteil ist da. Die Bloggerin klagt. Vroni sagt: „Das bleibt, wie es ist.“",
        (("Das bleibt, wie es ist.", "Vroni Kranz"),),
    ),
    (
        "a case says nothing",
        "Alle warten. In so einem Fall heißt es eben nicht „Wer wartet, verliert“.",
        (),
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [case[1:] for case in SPEAKERS], ids=[case[0] for case in SPEAKERS]
)
def test_a_german_speaker_is_somebody(text: str, expected: Told) -> None:
    assert told(text) == expected


NAMES = {
    "the title of a motion": (
        "Abgestimmt wird über den Antrag „Fortsetzung der Fahrten auf Fluss und Hafen“ vor elf."
    ),
    "a title with a dash": (
        "Unter dem Titel „Wasser – Wie der Fluss die Stadt verändert“ lädt der Verein ein."
    ),
    "a title that asks": "Lies dazu den Artikel „Warum wird das Wasser knapp?“.",
    "a book whose author describes a way of life": (
        "In ihrem Buch „Wege – Den Sinn am Fluss finden“ beschreibt Ada Vogel das Leben am Fluss."
    ),
    "a commission": "Sie leitet die Kommission „Starke Ufer für eine lebendige Stadt“ seit Mai.",
    "a noun in marks again and again": (
        "Das „Torblatt“ lag aus. Ada Vogel sagte, sie lese das „Torblatt“ nie. Jan Tal sagte, vom "
        "„Torblatt“ wisse er nichts. Das „Torblatt“ schwieg."
    ),
}


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES.keys())
def test_a_german_name_in_marks_is_no_speech(text: str) -> None:
    assert told(text) == ()


def test_what_somebody_calls_a_motion_is_speech() -> None:
    text = "Ada Vogel nannte den Antrag „Unsinn von vorn bis hinten und ohne Wert“."
    assert told(text) == (("Unsinn von vorn bis hinten und ohne Wert", "Ada Vogel"),)


def test_readers_and_so_called_things_report_nothing() -> None:
    assert _reported("Liebe Gäste! Lassen Sie mich sagen, dass ich gern in Brelan bin.") == ()
    assert _reported("Zurück bleiben harte und dunkle Körner, so genannte Perlen.") == ()
