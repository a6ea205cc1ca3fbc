"""News of many kinds, written to find what the rules did not know: each case is one of them."""

import pytest
from told_words import Told, told

ENGLISH: list[tuple[str, Told]] = [
    ("For Karim Aziz, it was simple: “You help.”", (("You help.", "Karim Aziz"),)),
    (
        "“I've never seen the like” is how 81-year-old Ivy Ward described the storm.",
        (("I've never seen the like", "Ivy Ward"),),
    ),
    ("“No comment” was all that Ada Quill would say.", (("No comment", "Ada Quill"),)),
    (
        "Waving flags and chanting “Freedom”, thousands of people filled the square.",
        (("Freedom", "thousands of people"),),
    ),
    (
        "“Look,” Ada Quill says, “I stay.” Then, after a pause: “But I will leave.”",
        (("Look,", "Ada Quill"), ("I stay.", "Ada Quill"), ("But I will leave.", "Ada Quill")),
    ),
    ("“Slow Tide” star Emil Hart said he was “devastated”.", (("devastated", "Emil Hart"),)),
    ("“I went back,” laughs Ben Poe.", (("I went back,", "Ben Poe"),)),
    (
        "Captain Lewis Hart fouled Ben Poe and left. “I let them down,” the 31-year-old said.",
        (("I let them down,", "Lewis Hart"),),
    ),
    (
        "Ten-man Saltrey win\n\nSaltrey Town won. Saltrey manager Dean Lock hailed “a brave day”.",
        (("a brave day", "Dean Lock"),),
    ),
    (
        "It belongs to a judge in Port Albert.\n\nThe clerk has stopped. “It is late,” she says.",
        (("It is late,", "The clerk"),),
    ),
    (
        "Anna Bell stood up. She was tired.\n\n“It's …” She paused. “It's late.”",
        (("It's …", "Anna Bell"), ("It's late.", "Anna Bell")),
    ),
    (
        "Neither the board nor Delta Homes responded to us, but a source said talks were “dead”.",
        (("dead", "a source"),),
    ),
    ("“We will appeal,” said attorney Dana White.", (("We will appeal,", "Dana White"),)),
    (
        "“I'm done,” Ada Quill posted on X. The club replied with a single word: “Noted.”",
        (("I'm done,", "Ada Quill"), ("Noted.", "The club")),
    ),
    ("“Close the lock,” came shouts from the quay.", (("Close the lock,", "the quay"),)),
    (
        "It concerns Ada Quill, who told us when asked last week about the gate: “It is shut.”",
        (("It is shut.", "Ada Quill"),),
    ),
    (
        "Ada Quill wept. “It is late,” said Ben Poe, who said he would go. “It is very late.”",
        (("It is late,", "Ben Poe"), ("It is very late.", "Ben Poe")),
    ),
    (
        "Likewise, a paper from the Harbour Board had this to say: “The gate is rotten.”",
        (("The gate is rotten.", "a paper from the Harbour Board"),),
    ),
    (
        "Her gates will carry “half of the winter” and bring “a firm hand”, Ben Poe said.",
        (("half of the winter", "Ben Poe"), ("a firm hand", "Ben Poe")),
    ),
    ("“Slow Tide,” which opens in June, is a comedy, Ada Quill said.", ()),
    (
        "Ada Quill and Ben Poe said it was “a trap”. “We left,” they said. Quill said: “I did.”",
        (
            ("a trap", "Ada Quill and Ben Poe"),
            ("We left,", "Ada Quill and Ben Poe"),
            ("I did.", "Ada Quill"),
        ),
    ),
    (
        "“It's over,” said Ada Quill and Ben Poe on Monday.",
        (("It's over,", "Ada Quill and Ben Poe"),),
    ),
    ("Ann Lee met Ben Poe and Tom Reed said it was “late”.", (("late", "Tom Reed"),)),
    ("“Not now,” was the answer of Ada Quill.", (("Not now,", "Ada Quill"),)),
    ("Two men unfurled a banner reading “Stop the Gate”.", (("Stop the Gate", "a banner"),)),
    (
        "“The answer,” Marshal Ben Poe said, “is no.”",
        (("The answer,", "Ben Poe"), ("is no.", "Ben Poe")),
    ),
    ("Senator Wu — who once called the tax “theft” — voted for it.", (("theft", "Wu"),)),
    ("“Well,” thought Mabel, “here we are.”", (("Well,", "Mabel"), ("here we are.", "Mabel"))),
    ("Said Rep. Lou Park: “This bill is a joke.”", (("This bill is a joke.", "Lou Park"),)),
    (
        "“It's loud,” says mum Kelly, 38. “They never stop,” she adds.",
        (("It's loud,", "Kelly"), ("They never stop,", "Kelly")),
    ),
    (
        "“I lost it,” said Omar. “It was new,” he added. Omar Haddad lives in Delta City.",
        (("I lost it,", "Omar Haddad"), ("It was new,", "Omar Haddad")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[case[0][:40] for case in ENGLISH])
def test_english_words_of_many_shapes_have_their_speaker(text: str, expected: Told) -> None:
    assert told(text) == expected


OTHERS: list[tuple[str, Told]] = [
    (
        "Nach Ansicht der Hafenzentrale ist das Angebot „eine Mogelpackung“.",
        (("eine Mogelpackung", "der Hafenzentrale"),),
    ),
    (
        "« Je suis fier de cette équipe », s'est félicité l'entraîneur Marc Dubos.",
        (("Je suis fier de cette équipe", "Marc Dubos"),),
    ),
    ("« Et alors ? » lança Jeanne. « Rien », répondit Paul.",
     (("Et alors ?", "Jeanne"), ("Rien", "Paul"))),
    ("“On a tout perdu”, soupire Nadia, 43 ans, devant sa maison inondée.",
     (("On a tout perdu", "Nadia"),)),
    (
        "« Il est tard, s'écria Jeanne. Rentrons. »",
        (("Il est tard, s'écria Jeanne. Rentrons.", "Jeanne"),),
    ),
    (
        "— Tu viens ? demanda Louise.\n\n— Non, répondit Marc.\n\n— Pourquoi ?",
        (
            ("Tu viens ? demanda Louise.", "Louise"),
            ("Non, répondit Marc.", "Marc"),
            ("Pourquoi ?", "Louise"),
        ),
    ),
    (
        "“Es una pena”, dijo Marta Solís, vecina del puerto. “Nadie nos avisó”.",
        (("Es una pena", "Marta Solís"), ("Nadie nos avisó", "Marta Solís")),
    ),
    (
        "Anna Vogel lobte Jan Moll. „Er läuft“, sagte die 51-Jährige. „Ja“, so der 24-Jährige.",
        (("Er läuft", "Anna Vogel"), ("Ja", "Jan Moll")),
    ),
    (
        "Es war spät. Ihr Stellvertreter Ole Moll ergänzte: „Und die Nadel war geliehen.“",
        (("Und die Nadel war geliehen.", "Ole Moll"),),
    ),
    ("El técnico fue tajante: “No jugamos bien”.", (("No jugamos bien", "El técnico"),)),
    ("„Gewalt am Meer“, so lautet der Titel einer Studie. „Schau“, so heißt das Projekt.", ()),
    (
        "Für den Minister Jan Vogel ist die Lage „alarmierend“. Für Vogel ist das „eine Schande“.",
        (("alarmierend", "Jan Vogel"), ("eine Schande", "Jan Vogel")),
    ),
    (
        "En palabras de la alcaldesa, Rosa Gil, fue “un día negro”.",
        (("un día negro", "Rosa Gil"),),
    ),
    (
        "Le Monde : Pourquoi partir ?\n\nAnne Roux : Je suis lasse.\n\nLe Monde : Depuis quand ?",
        (
            ("Pourquoi partir ?", "Le Monde"),
            ("Je suis lasse.", "Anne Roux"),
            ("Depuis quand ?", "Le Monde"),
        ),
    ),
    (
        "Dans un mot, l'entreprise regrette « un incident » et assure que « tout va bien ».",
        (("un incident", "l'entreprise"), ("tout va bien", "l'entreprise")),
    ),
    ("“今天很冷，”王芳说，“别出门。”", (("今天很冷，", "王芳"), ("别出门。", "王芳"))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OTHERS, ids=[case[0][:30] for case in OTHERS])
def test_words_of_other_languages_have_their_speaker_without_being_told_which(
    text: str, expected: Told
) -> None:
    assert told(text) == expected


MARKED: list[tuple[str, Told]] = [
    (
        "‘She told me “never again”, and she meant it,’ said Ada Quill.",
        (("She told me “never again”, and she meant it,", "Ada Quill"),),
    ),
    ("‘No,’ said Ada Quill, who had read “Slow Tide”.", (("No,", "Ada Quill"),)),
    (
        "‹Wir gehen›, sagte Anna Vogel. ›Es ist spät‹, sagte sie.",
        (("Wir gehen", "Anna Vogel"), ("Es ist spät", "Anna Vogel")),
    ),
    ("‚Wir gehen‘, sagte Anna Vogel.", (("Wir gehen", "Anna Vogel"),)),
    ("김민수는 “오늘 떠난다”고 말했다.", (("오늘 떠난다", "김민수"),)),
    ("*“We are leaving,”* said **Ada Quill**.", (("We are leaving,", "Ada Quill"),)),
    ("She read “Emma”, “Persuasion” and “Middlemarch” in a week.", ()),
    ("The sign read “Keep Out”.", (("Keep Out", "The sign"),)),
]


@pytest.mark.parametrize(("text", "expected"), MARKED, ids=[case[0][:30] for case in MARKED])
def test_marks_of_rarer_styles_enclose_what_is_said(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_a_list_with_dashes_is_no_conversation() -> None:
    items = "— une hausse,\n— une baisse,\n— la fin de la grève, dit le ministre."
    text = f"Le texte prévoit :\n{items}"
    assert told(text, "fr") == ()
