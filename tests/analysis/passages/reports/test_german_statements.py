"""What Germans judge, assume or propose, and clauses with "dass" far behind their verb."""

import pytest
from attributions import reported

STATED = {
    "a verb that judges": (
        "Hanna Lüders kritisierte, dass die Prüfer jahrelang nichts bemerkt hätten.",
        ("die Prüfer jahrelang nichts bemerkt hätten", "Hanna Lüders"),
    ),
    "an assumption": (
        "Die Polizei geht davon aus, dass der Dieb aus dem Hafen kommt.",
        ("der Dieb aus dem Hafen kommt", "Die Polizei"),
    ),
    "a proposal": (
        "Am Montag schlug Onno Pahl vor, die Bürger selbst abstimmen zu lassen.",
        ("die Bürger selbst abstimmen zu lassen", "Onno Pahl"),
    ),
    "a proposal with dass": (
        "Onno Pahl schlug vor, dass die Stadt die Linde kauft.",
        ("die Stadt die Linde kauft", "Onno Pahl"),
    ),
    "a proposal in the perfect": (
        "Onno Pahl hat vorgeschlagen, die Linde im Herbst zu stutzen.",
        ("die Linde im Herbst zu stutzen", "Onno Pahl"),
    ),
    "an offer": (
        "Knut Wiese bot an, zwischen den beiden Seiten zu vermitteln.",
        ("zwischen den beiden Seiten zu vermitteln", "Knut Wiese"),
    ),
    "what is ruled out": (
        "Hanne Vogt schließt für dieses Jahr aus, dass die Stadt den Steg verkauft.",
        ("die Stadt den Steg verkauft", "Hanne Vogt"),
    ),
    "a verb of saying inside": (
        "Hanne Vogt schließt aus, dass die Stadt dem Bau des Stegs zustimmt.",
        ("die Stadt dem Bau des Stegs zustimmt", "Hanne Vogt"),
    ),
    "an open question that somebody tells": (
        "Ob der Steg noch hält, sei offen, sagte Jan Tal.",
        ("Ob der Steg noch hält, sei offen", "Jan Tal"),
    ),
    "a hint": (
        "Hanne Vogt deutete am Montag an, dass die Stadt den Steg verkaufen wolle.",
        ("die Stadt den Steg verkaufen wolle", "Hanne Vogt"),
    ),
    "a witness": (
        "Eine Zeugin hatte ausgesagt, der Steg sei schon am Abend gebrochen.",
        ("der Steg sei schon am Abend gebrochen", "Eine Zeugin"),
    ),
    "a view": (
        "Jan Tal ist der Ansicht, dass der Steg zu alt ist.",
        ("der Steg zu alt ist", "Jan Tal"),
    ),
    "a conviction": (
        "Der Verband ist überzeugt, dass der Steg bald bricht.",
        ("der Steg bald bricht", "Der Verband"),
    ),
    "far behind the verb": (
        "So schrieb Wirt Dirk Lorenz dem Rat in einem langen Brief, dass er die Stadt verlasse.",
        ("er die Stadt verlasse", "Dirk Lorenz"),
    ),
    "behind a role": (
        "Am Montag erklärte Ada Vogel, Chefin des neuen Amts für Brücken, dass der Steg alt ist.",
        ("der Steg alt ist", "Ada Vogel"),
    ),
    "a clause that the subject goes on from": (
        "Jan Tal begrüßte, dass der Steg gesperrt wurde, übte aber Kritik am Amt.",
        ("der Steg gesperrt wurde", "Jan Tal"),
    ),
    "a clause before und": (
        "Der Soldat ging davon aus, dass der Steg brechen würde und weigerte sich zu gehen.",
        ("der Steg brechen würde", "Der Soldat"),
    ),
    "a clause with an adjective like a verb": (
        "Ada Vogel sagte, dass es schwer sei, bestimmte Boote in Lipa zu finden.",
        ("es schwer sei, bestimmte Boote in Lipa zu finden", "Ada Vogel"),
    ),
    "two verbs in one clause": (
        "Ada Vogel sagte, dass die Gäste kommen und gehen.",
        ("die Gäste kommen und gehen", "Ada Vogel"),
    ),
    "an unlisted verb in the subjunctive": (
        "Ada Vogel sagte, die Stadt benötige entweder eine Brücke oder eine Fähre.",
        ("die Stadt benötige entweder eine Brücke oder eine Fähre", "Ada Vogel"),
    ),
    "a role alone": (
        "Kritiker wiesen darauf hin, dass der Steg zu teuer sei.",
        ("der Steg zu teuer sei", "Kritiker"),
    ),
    "roles alone": (
        "Experten sagten, der Steg sei nicht mehr zu retten.",
        ("der Steg sei nicht mehr zu retten", "Experten"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), STATED.values(), ids=STATED)
def test_a_german_statement_is_reported(text: str, expected: tuple[str, str]) -> None:
    assert reported(text) == (expected,)


NOT_REPORTED = {
    "those who are greeted": "Ada Vogel begrüßte die Gäste, die sagten, dass sie kommen.",
    "a purpose": "Ada Vogel ging hinaus, dass alle sie sehen konnten.",
    "a denied judgement": "Ada Vogel kritisierte nicht, dass die Brücke gesperrt wird.",
    "a way out": "Ada Vogel ging davon aus dem Haus, ohne zu grüßen.",
    "a view of nobody": "Es ist die Meinung, dass die Brücke zu alt ist.",
    "no conviction": "Ada Vogel war nicht überzeugt, dass die Brücke noch lange steht.",
    "a letter": "Der Brief macht deutlich, dass die Brücke im Mai gesperrt wird.",
    "numbers": "Die Zahlen machen deutlich, dass die Brücke zu wenig Gäste hat.",
    "the weather": "Das Wetter machte klar, dass die Brücke im Mai nicht hält.",
    "a bet": "Ada Vogel bot ihm eine Wette an, die Brücke im Mai zu queren.",
    "a request refused": "Ada Vogel schlug ihm die Bitte ab, die Brücke im Mai zu queren.",
    "somebody who comes in": "Ada Vogel trat ein, ohne die Leute im Hafen zu grüßen.",
    "a question": "Ist Ada Vogel überzeugt, dass die Brücke noch lange steht?",
    "anger": "Ada Vogel regte sich auf, die Brücke im Mai zu sehen.",
    "what offers itself": "Der Plan bietet sich an, um die Brücke im Mai zu sperren.",
    "what is clear": "Es ist klar, dass die Brücke im Mai gesperrt wird.",
    "nobody": "Niemand ist überzeugt, dass die Brücke im Mai noch steht.",
    "man": "Man geht davon aus, dass die Brücke im Mai gesperrt wird.",
    "everybody": "Alle sagten, die Brücke sei nicht mehr zu retten.",
    "some": "Manche sagten, die Brücke sei nicht mehr zu retten.",
    "an adverb": "Später sagten viele, die Brücke sei nicht mehr zu retten.",
    "what is not ruled out": "Ada Vogel schließt nicht aus, dass die Brücke im Mai bricht.",
    "what a law rules out": "Die Satzung schloss aus, dass Gäste auf der Brücke baden.",
    "what a thing keeps out": "Das Fenster schließt aus, dass Wasser von der Brücke kommt.",
    "a sign": "Ein Brief deutete an, dass die Brücke im Mai gesperrt wird.",
    "the constitution": "Die Verfassung sagt, dass vor dem Gericht alle gleich sind.",
    "a result": "Die Brücke wurde so gebaut, dass sie lange steht.",
    "a question without an answer": "Ob die Brücke noch hält, ließ Ada Vogel am Montag offen.",
    "what is not told": "Wann die Brücke gesperrt wird, sagte Ada Vogel nicht.",
    "a noun like a verb": "Ada Vogel berichtete, auf der Suche nach dem Hund, von der Reise.",
    "news": "Ada Vogel zeigte sich sehr überrascht von der neuen Nachricht, dass der Steg bricht.",
    "a law between": (
        "Ada Vogel verweist im Streit auf das Gesetz das genau regelt, dass er ihr gehört."
    ),
}


@pytest.mark.parametrize("text", NOT_REPORTED.values(), ids=NOT_REPORTED)
def test_other_german_clauses_are_no_statements(text: str) -> None:
    assert reported(f"Ada Vogel ist Wirtin. {text}") == ()


def test_beginnings_of_a_text_with_statements_can_be_read() -> None:
    text = " ".join(text for text, _ in STATED.values())
    for end in range(0, len(text), 4):
        reported(text[:end])
