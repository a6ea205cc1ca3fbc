"""Speech after a hyphen, as papers of many countries print it, and lists that look like it."""

import pytest
from listed_blocks import block_kinds, texts_of
from plain_texts import MORE, PROSE, parse

from reader.model.article import BlockKind


@pytest.mark.parametrize(
    "speech",
    [
        "- Vi tæller æg hver morgen, siger fyrmester Ada Quill.",
        "- Vi teller egg hver morgen, sier hun.",
        "- Vi teller egg hver morgen, sa hun.",
        "- Contiamo le uova ogni mattina, disse lei.",
        "- Vi räknar ägg varje morgon, säger Ada Quill. - Det är allt.",
        "- Laskemme munat joka aamu, majakanvartija Ada Quill sanoo.",
        "- Liczymy jajka co rano - powiedziała Ada Quill. - To wszystko.",
        "- Počítáme vejce každé ráno, řekla Ada Quill.",
        "- Считаем яйца каждое утро, - говорит Ада Квилл.",
        "- Minden reggel megszámoljuk a tojásokat - mondta Quill Ada.",
        "- Contamos ovos todas as manhãs - disse Ada Quill.",
        "- Contiamo le uova ogni mattina, ha detto Ada Quill.",
    ],
)
def test_a_line_after_a_hyphen_with_a_verb_of_saying_is_speech(speech: str) -> None:
    assert texts_of(parse(PROSE, speech, MORE), BlockKind.PARAGRAPH) == [PROSE, speech, MORE]


def test_lines_below_speech_are_speech_and_so_is_a_sentence_of_its_own() -> None:
    said = "- Vi venter på vinden, sier losen Tor Garth."
    article = parse(PROSE, f"{said}\n- Den kommer nok.", MORE, "- Og nå går vi hjem.", PROSE)
    assert block_kinds(article) == ["paragraph"] * 6


@pytest.mark.parametrize(
    "items",
    [
        "- Fyret males i maj.\n- Æggene tælles hver dag.\n- Båden er grøn, siger reglerne.",
        "- brød, siger Ada Quill\n- smør",
        "- Eggs, which Ada Quill counts.\n- Butter.",
        "- Et enkelt punkt på listen.",
        "- Noter les œufs, demande de permis Garth.\n- Payer la barque.",
        "- Onions, dice finely.\n- Eggs.",
        "- Count the hens, assure quality.\n- Feed them.",
        "- Le gardien, sa femme.\n- Les poules.",
        "– eggs;\n– butter from Garth; and\n– a lamp.",
    ],
)
def test_items_of_a_list_stay_items(items: str) -> None:
    assert set(block_kinds(parse(PROSE, items, MORE))[1:-1]) == {"list_item"}


def test_sentences_after_long_dashes_are_paragraphs_and_other_lines_items() -> None:
    speech = "– Hva skjer?\n– Vi venter på vinden, sier Tor Garth.\n– Og så?"
    assert texts_of(parse(PROSE, speech, MORE), BlockKind.PARAGRAPH)[1:-1] == speech.split("\n")
    items = "– drei Eier\n– ein Fass Butter\n– zwei Laternen"
    assert texts_of(parse(PROSE, items, MORE), BlockKind.LIST_ITEM) == [
        "drei Eier",
        "ein Fass Butter",
        "zwei Laternen",
    ]


def test_a_dash_at_the_start_of_a_wrapped_line_begins_nothing() -> None:
    wrapped = (
        "The keeper counted the eggs again and then the lamps of the western tower\n"
        "– which nobody had asked for – and the boats, and last of all the candles\n"
        "– a habit of thirty years."
    )
    assert block_kinds(parse(wrapped, PROSE)) == ["paragraph", "paragraph"]


def test_a_question_may_be_answered_before_anybody_is_named() -> None:
    lines = ["- Gdzie są jajka?", "- W wieży.", "- Na dole?", "- Na górze - odparła Ada Quill."]
    assert block_kinds(parse(PROSE, "\n".join(lines), MORE)) == ["paragraph"] * 6


def test_a_list_right_below_speech_is_a_list() -> None:
    items = "- Fyret males i mai.\n- Eggene telles hver dag.\n- Båten er grønn."
    article = parse(PROSE, "- Vi venter på vinden, sier Tor Garth.", items, MORE)
    assert block_kinds(article) == ["paragraph", "paragraph", *["list_item"] * 3, "paragraph"]


def test_speech_that_is_wrapped_before_a_dash_is_one_paragraph() -> None:
    speech = (
        "– Vi venter på vinden hver eneste dag her ute, sier losen Tor Garth på øya.\n"
        "– Den kommer nok."
    )
    wrapped = (
        "Fyret på øya har brent siden lenge før noen telte egg, og fyrvokteren der\n"
        "skriver hver dag i en bok som ingen andre enn havnesjefen får lov til å ta\n"
        "ned fra hylla."
    )
    article = parse(wrapped, speech, wrapped, wrapped)
    assert texts_of(article, BlockKind.PARAGRAPH)[1] == speech.replace("\n", " ")
