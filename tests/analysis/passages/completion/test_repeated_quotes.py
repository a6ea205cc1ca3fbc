"""Words of a headline that recur in a quote below it."""

import pytest
from article_attributions import H, P, article, attributions_in
from attributions import Attributions, attributions

from reader.analysis.quotes import find_quotes


def test_words_repeated_in_a_headline_keep_their_speaker() -> None:
    text = (
        "“Nobody in this town counts the pears any more”\n\nIt was late.\n\n"
        "“Nobody in this town counts the pears any more, and I miss it,” said Ada Quill."
    )
    first = find_quotes(text)[0]
    assert first.rule == "repeated"
    assert first.speaker is not None
    assert first.speaker.name == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Brückenbau: „Wir warten seit Jahren“\n\n„Wir warten seit Jahren“, sagte Ida Tal.",
            (("Wir warten seit Jahren", "Ida Tal"), ("Wir warten seit Jahren", "Ida Tal")),
        ),
        (
            "it",
            (
                "Rinaldi: «Così non la voto»\n\n«Così non la voto», avrebbe detto il ministro, "
                "Edoardo Rinaldi."
            ),
            (("Così non la voto", "Edoardo Rinaldi"), ("Così non la voto", "Edoardo Rinaldi")),
        ),
    ],
)
def test_a_headline_with_a_colon_and_the_text_have_one_speaker(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


_BODY = (
    "Saltrey will not pay. “We shall not pay a penny,” Ada Quill said. She called it “a joke on us”"
    " and had seen “a Slow Tide concert there, too”."
)


@pytest.mark.parametrize(
    ("headline", "quoted"),
    [
        ("‘We Shall Not Pay a Penny’ for bridge", "We Shall Not Pay a Penny"),
        ("Bridge is “a joke on us”", "a joke on us"),
        ("'Not pay a penny': town rejects bridge", "Not pay a penny"),
    ],
)
def test_words_of_nobody_in_a_headline_are_those_of_who_says_them_below(
    headline: str, quoted: str
) -> None:
    found = attributions_in(article((H, headline), (P, _BODY)))
    assert (quoted, "Ada Quill") in [(words, who) for words, who, _ in found]


@pytest.mark.parametrize("headline", ["‘Joke’ bridge", "‘Slow Tide’ opens", "‘Late’ bridge opens"])
def test_single_words_and_titles_in_a_headline_are_nobody_s(headline: str) -> None:
    assert len(attributions_in(article((H, headline), (P, _BODY)))) == 3


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("‘I was terrified’: Ada Quill on the blast", ("I was terrified", "Ada Quill")),
        (
            "‘Like a bomb going off’: residents tell of blast",
            ("Like a bomb going off", "residents"),
        ),
    ],
)
def test_the_quote_of_a_headline_may_name_its_speaker_after_a_colon(
    headline: str, expected: tuple[str, str]
) -> None:
    quotes = attributions_in(article((H, headline), (P, "Ada Quill saw it. “It fell,” she said.")))
    assert quotes[0][:2] == expected


@pytest.mark.parametrize(
    "headline",
    [
        "‘The House of Glass’: Ada Quill on her film",
        "‘I was terrified’: Ada Quill accused of lies",
        "‘I was terrified’: Saltrey on the blast",
    ],
)
def test_the_title_of_a_headline_is_said_by_nobody(headline: str) -> None:
    quotes = attributions_in(article((H, headline), (P, "Ada Quill saw it. “It fell,” she said.")))
    assert [words for words, _, _ in quotes] == ["It fell,"]


@pytest.mark.parametrize(
    ("headline", "speakers"),
    [
        ("„Das ist ein starkes Stück“: Ministerin Tal verteidigt Hafenplan", ["Eva Tal"]),
        ("„Das ist ein starkes Stück“ – Eva Tal zum Hafenplan", ["Eva Tal"]),
        ("„Das ist ein starkes Stück“: Lipa kritisiert Eva Tal", []),
        ("„Das ist ein starkes Stück“: Wut auf Eva Tal", []),
        ("„Das ist ein starkes Stück“: So lebt Eva Tal heute", ["Eva Tal"]),
        ("„Das ist ein starkes Stück“: Nach Streit geht Eva Tal", ["Eva Tal"]),
        ("„Das ist ein starkes Stück“: Anwalt von Tal kritisiert Gericht", []),
        ("„Das ist ein starkes Stück“: Wut auf Tal nach Unfall", []),
        ("„Das ist ein starkes Stück“: Causa Tal gibt Rätsel auf", []),
        ("„Das Haus am Meer“: Tal über ihren Film", []),
        ("„Hart aber fair“: Tal kritisiert Hafenplan", []),
    ],
)
def test_the_quote_of_a_german_headline_may_name_its_speaker_after_it(
    headline: str, speakers: list[str]
) -> None:
    text = "Ministerin Eva Tal war da. „Es regnet“, sagte sie."
    quotes = attributions_in(article((H, headline), (P, text), language="de"))
    assert [name for _, name, _ in quotes] == [*speakers, "Eva Tal"]


@pytest.mark.parametrize("marks", ["''", "‘’"])
def test_a_line_in_single_marks_that_a_quote_repeats_is_a_heading(marks: str) -> None:
    heading = f"{marks[0]}It was such a bad joke{marks[1]}"
    text = f'The gate fell.\n\n{heading}\n\n"It was such a bad joke on us," Ada Quill said.'
    assert attributions(text)[0] == ("It was such a bad joke", "Ada Quill")
    assert len(attributions(text.replace("on us", "", 1).replace("such a", "a", 1))) == 1


@pytest.mark.parametrize(
    ("after", "speakers"),
    [(" there", ["Wayne Moon"] * 2), (" team there", ["Wayne Moon"])],
    ids=["words said in full below", "a noun makes it a term"],
)
def test_words_that_are_said_in_full_below_are_a_quote(after: str, speakers: list[str]) -> None:
    text = (
        f"The coach backed him to be on a “huge winning”{after}.\n\n"
        "“I believe it will be a huge winning side,” Wayne Moon told the Courier."
    )
    assert [speaker for _, speaker in attributions(text)] == speakers


def test_words_of_a_headline_are_listed_once() -> None:
    headline = "Late strike sinks Vell as Quill rues ‘moment of madness’"
    body = "“It was a moment of madness and it has cost us,” coach Ada Quill said."
    found = [words for words, _, _ in attributions_in(article((H, headline), (P, body)))]
    assert found.count("moment of madness") == 1


@pytest.mark.parametrize(
    ("end", "speaker"), [("", "Ben Poe"), (".", "Ada Quill")], ids=["subheading", "sentence"]
)
def test_a_subheading_has_the_speaker_of_the_quote_below_that_repeats_it(
    end: str, speaker: str
) -> None:
    text = (
        "“The bridge is closed for months,” said Ada Quill.\n\n"
        f"“Nobody ever told us about the works{end}”\n\n"
        "The sailors are angry. “Nobody ever told us about the works,” said Ben Poe."
    )
    assert attributions(text)[1][1] == speaker


@pytest.mark.parametrize(
    ("heading", "below", "speaker"),
    [
        ("On a tout perdu", "On a tout perdu, même le chat", "Eva Tal"),
        ("Personne ne dit la vérité", "Personne ne nous dit la vérité", "Eva Tal"),
        ("On ne sait plus quoi faire", "Nous attendons de l’aide", ""),
        ("Le pont est fermé", "Nous attendons de l’aide", "Ada Quill"),
        ("On a tout perdu.", "On a tout perdu, même le chat", "Ada Quill"),
    ],
)
def test_a_subheading_is_not_said_by_whoever_speaks_above_it(
    heading: str, below: str, speaker: str
) -> None:
    text = (
        "« Le pont est fermé », regrette Ada Quill.\n\n"
        f"« {heading} »\n\nLes marins sont inquiets. « {below} », témoigne Eva Tal."
    )
    assert attributions(text, "fr")[1] == (heading, speaker)


def test_a_subheading_is_said_by_the_only_one_who_speaks_around_it() -> None:
    text = (
        "« Le pont est fermé », regrette Ada Quill.\n\n« On ne sait plus quoi faire »\n\n"
        "La maire est inquiète. « Nous attendons de l’aide », poursuit Ada Quill."
    )
    assert attributions(text, "fr")[1] == ("On ne sait plus quoi faire", "Ada Quill")


@pytest.mark.parametrize(
    ("pulled", "speaker"),
    [
        ("We lost nearly everything of what we had", "Ada Quill"),
        ("We have plans for nearly all of the farms", ""),
    ],
)
def test_a_pull_quote_has_the_speaker_of_the_words_that_it_shortens(
    pulled: str, speaker: str
) -> None:
    text = (
        "“Then we lost nearly everything that we ever had, even the cat,” said Ada Quill.\n\n"
        f"The fire began on Monday in a town of farmers.\n\n“{pulled}”\n\n"
        "It will take a year to build it again. “It is late,” said Ben Poe."
    )
    assert attributions(text)[1] == (pulled, speaker)


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("Sie haben das Vertrauen vieler kleiner Kinder missbraucht", "Uta Tal"),
        ("Vertrauen ist alles, und vieler Leute Kinder wurden hier leider missbraucht", "Trainer"),
        ("Sie haben Kinder missbraucht und das Vertrauen vieler", "Trainer"),
    ],
)
def test_a_headline_behind_a_role_is_said_by_who_said_its_words_in_order(
    said: str, speaker: str
) -> None:
    text = (
        "Trainer muss in Haft: „Vertrauen vieler Kinder missbraucht“\n\n"
        f"Das Gericht verurteilte den Mann. „{said}“, sagte Richterin Uta Tal."
    )
    assert attributions(text)[0][1] == speaker
