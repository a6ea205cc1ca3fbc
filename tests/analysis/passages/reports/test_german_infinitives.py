"""German reports in the infinitive, and infinitives that report nothing."""

import pytest
from attributions import reported

REPORTED = {
    "a threat": (
        "Der Verband droht, im Herbst vor Gericht zu ziehen.",
        ("im Herbst vor Gericht zu ziehen", "Der Verband"),
    ),
    "a particle": (
        "Ada Vogel kündigte am Montag an, die Brücke im Mai zu sperren.",
        ("die Brücke im Mai zu sperren", "Ada Vogel"),
    ),
    "whoever is told to": (
        "Henner Toss forderte das Amt auf, den Entwurf sofort zurückzuziehen.",
        ("den Entwurf sofort zurückzuziehen", "Henner Toss"),
    ),
    "whoever is accused": (
        "Die Staatsanwaltschaft wirft ihm vor, rund eine Million Euro abgezweigt zu haben.",
        ("rund eine Million Euro abgezweigt zu haben", "Die Staatsanwaltschaft"),
    ),
    "davor": (
        "Marit Sölle warnte davor, die Klassen noch weiter zu vergrößern.",
        ("die Klassen noch weiter zu vergrößern", "Marit Sölle"),
    ),
    "darum behind whoever is asked": (
        "Die Feuerwehr bat die Anwohner darum, Fenster und Türen geschlossen zu halten.",
        ("Fenster und Türen geschlossen zu halten", "Die Feuerwehr"),
    ),
    "a body that admits": (
        "Das Hafenamt räumte ein, die Lücke zu spät erkannt zu haben.",
        ("die Lücke zu spät erkannt zu haben", "Das Hafenamt"),
    ),
    "a participle": (
        "Falk Torney hat angekündigt, bis zum Mai rund 200 Hektar zu kaufen. Reicht das?",
        ("bis zum Mai rund 200 Hektar zu kaufen", "Falk Torney"),
    ),
    "a verb without a particle": (
        "Trainerin Imke Rass versprach, im nächsten Spiel eine bessere Leistung zu zeigen.",
        ("im nächsten Spiel eine bessere Leistung zu zeigen", "Imke Rass"),
    ),
    "an object in the dative": (
        "Ada Vogel riet den Gästen, den Steg nicht zu betreten, weil er glatt sei.",
        ("den Steg nicht zu betreten, weil er glatt sei", "Ada Vogel"),
    ),
    "an object behind a preposition": (
        "Der Verband appellierte an alle Fahrer, die Bauarbeiten nicht zu erschweren.",
        ("die Bauarbeiten nicht zu erschweren", "Der Verband"),
    ),
    "sich dafür aussprechen": (
        "Der Rat sprach sich dafür aus, die Brücke im Winter zu sperren.",
        ("die Brücke im Winter zu sperren", "Der Rat"),
    ),
    "an attitude": (
        "Jan Tal zeigte sich überzeugt, das Spiel am Samstag zu gewinnen.",
        ("das Spiel am Samstag zu gewinnen", "Jan Tal"),
    ),
    "a role before the comma": (
        "Am Montag forderte Ada Vogel, die Leiterin des Amts, die Brücke zu sperren.",
        ("die Brücke zu sperren", "Ada Vogel"),
    ),
    "another clause behind und": (
        "Jan Tal bestreitet, die Namen gelöscht zu haben und wirft Ada Vogel Betrug vor.",
        ("die Namen gelöscht zu haben", "Jan Tal"),
    ),
    "an infinitive inside": (
        "Ada Vogel forderte das Amt auf, alles zu tun, die Brücke wieder zu öffnen.",
        ("alles zu tun, die Brücke wieder zu öffnen", "Ada Vogel"),
    ),
    "two infinitives": (
        "Ada Vogel forderte, die Brücke zu sperren und die Fähre wieder fahren zu lassen.",
        ("die Brücke zu sperren und die Fähre wieder fahren zu lassen", "Ada Vogel"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), REPORTED.values(), ids=REPORTED)
def test_a_german_verb_reports_an_infinitive(text: str, expected: tuple[str, str]) -> None:
    assert reported(text) == (expected,)


NOT_REPORTED = {
    "a noun that governs it": "Ada Vogel verlangte eine Erlaubnis, die Brücke im Mai zu sperren.",
    "a noun with a participle": (
        "Ada Vogel hat die Absicht des Amts erklärt, die Brücke im Hafen zu öffnen."
    ),
    "a noun behind a preposition": "Jan Tal bat um Zeit, den Plan für die Brücke zu lesen.",
    "an attempt that is given up": "Jan Tal gab den Versuch auf, die Brücke im Hafen zu retten.",
    "a contract": "Ada Vogel kündigte den Vertrag, die Brücke im Hafen zu pflegen.",
    "another particle": "Ada Vogel forderte ihn heraus, mit ihr um die Brücke zu laufen.",
    "a thing that threatens": "Das Dach des Hauses drohte, bei dem Sturm in den Hof zu stürzen.",
    "a thing that promises": "Der Abend verspricht, für alle Gäste im Hafen spannend zu werden.",
    "a club in danger": "Der FC Lipa droht, in die zweite Liga abzusteigen.",
    "a firm in danger": "Die Firma droht, bei der Suche den Anschluss zu verlieren.",
    "a law": "Das neue Gesetz verlangt, die Kinder im Auto anzuschnallen.",
    "a vow to oneself": "Ada Vogel schwor sich, nie wieder ein Boot zu besteigen.",
    "a hope": "Ada Vogel versprach sich davon, mehr Gäste an die Brücke zu locken.",
    "what might have been": (
        "Hätte Ada Vogel vorgeschlagen, die Brücke zu sperren, wäre die Stadt ruhig."
    ),
    "a passive": "Ada Vogel wurde aufgefordert, die Brücke im Hafen zu verlassen.",
    "a passive of nobody": "Es wird gefordert, die Brücke im Hafen im Mai zu sperren.",
    "a wish": "Ada Vogel will die Stadt auffordern, die Brücke im Mai zu sperren.",
    "a rumour": "Ada Vogel soll gefordert haben, die Brücke im Hafen zu sperren.",
    "a negation": "Ada Vogel forderte nicht, die Brücke im Hafen zu sperren.",
    "a condition": "Wenn Ada Vogel fordert, die Brücke zu sperren, muss der Rat reagieren.",
    "a question": "Forderte Ada Vogel, die Brücke im Hafen im Mai zu sperren?",
    "an attempt": "Ada Vogel versuchte, die Brücke im Hafen allein zu sperren.",
    "a decision": "Ada Vogel beschloss, die Brücke im Hafen im Mai zu sperren.",
    "a purpose": "Ada Vogel sprach lange, um die Brücke im Hafen zu retten.",
    "what is left undone": "Ada Vogel rief an, ohne die Nummer des Amts zu kennen.",
    "a judgement": "Ada Vogel hält es für falsch, die Brücke im Hafen zu sperren.",
    "a task": "Ada Vogel bekam die Aufgabe, die Brücke im Hafen zu sperren.",
    "nobody": "Niemand forderte, die Brücke im Hafen im Mai zu sperren.",
    "the first person": "Ich forderte ihn auf, die Brücke im Hafen zu sperren.",
    "an object in the dative before the verb": (
        "Gäste haben der Wirtin vorgeworfen, die Zahlen lange verheimlicht zu haben."
    ),
}


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED)
def test_other_german_infinitives_report_nothing(text: str) -> None:
    assert reported(f"Ada Vogel ist Wirtin. {text}") == ()


def test_a_clause_before_an_infinitive_without_a_comma_is_kept_whole() -> None:
    text = "Ada Vogel sagte, der Hafen benötige die Fähre um eine Insel zu versorgen."
    words = "der Hafen benötige die Fähre um eine Insel zu versorgen"
    assert reported(text) == ((words, "Ada Vogel"),)


def test_a_report_before_an_infinitive_is_kept_whole() -> None:
    text = "Ada Vogel sagt, sie freue sich darüber, die Brücke zu öffnen, die sie verkaufen könne."
    assert reported(text) == (
        (text.removeprefix("Ada Vogel sagt, ").removesuffix("."), "Ada Vogel"),
    )


def test_beginnings_of_a_text_with_infinitives_can_be_read() -> None:
    text = " ".join(text for text, _ in REPORTED.values())
    for end in range(0, len(text), 4):
        reported(text[:end])
