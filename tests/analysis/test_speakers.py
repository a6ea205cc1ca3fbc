"""The speakers of an article, each with their quotes."""

import pytest

from reader.analysis.quotes import find_quotes
from reader.analysis.speakers import speakers_of


def test_speakers_are_in_order_with_their_quotes_and_role() -> None:
    text = (
        "“One,” said Ada Quill, the mayor. “Two,” said Ben Poe. “Three,” Quill said. "
        "“Nobody knows who wrote these five words.”"
    )
    quotes = find_quotes(text)
    speakers = speakers_of(quotes)
    assert [(speaker.name, speaker.role) for speaker in speakers][:2] == [
        ("Ada Quill", "mayor"),
        ("Ben Poe", ""),
    ]
    assert all(list(v.quotes) == sorted(v.quotes) for v in speakers)
    assert all(quotes[i].speaker for v in speakers for i in v.quotes)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Nach Angaben der Wacht war es „ein sehr rotes Boot“. „Es war klein“, teilte die "
                "Wacht mit. Laut der Wacht war es „ein sehr kleines Boot“."
            ),
            ["die Wacht"],
        ),
        (
            "Nach Angaben des Amtes war es „ein sehr rotes Boot“. „Es war klein“, sagte das Amt.",
            ["das Amt"],
        ),
        (
            "Die Wirtin klagt: „Es stinkt.“ Der Wirtin zufolge war es „ein sehr rotes Boot“.",
            ["Die Wirtin"],
        ),
        (
            (
                "„Ich war es nicht“, sagte die Angeklagte. „Ich auch nicht“, sagte am Montag der "
                "Angeklagte."
            ),
            ["die Angeklagte", "der Angeklagte"],
        ),
        (
            (
                "Die Anwohner klagen: „Es stinkt.“ Einer klagt laut. „Es stinkt sehr“, sagte der "
                "Anwohner."
            ),
            ["Die Anwohner", "der Anwohner"],
        ),
        ("„Es stinkt“, sagte gegenüber der Zeitung der Wirt.", ["der Wirt"]),
        ("Laut dem Rat ist es „ein großer Fehler“. Das Rathaus ist schon zu.", ["der Rat"]),
        (
            "Laut dem Ministerium ist es „ein großer Fehler“. Amt oder Ministerium, egal.",
            ["das Ministerium"],
        ),
        ("Dem Deutschen Seedienst zufolge ist das „ein Wurf“.", ["der Deutsche Seedienst"]),
        ("Dem Auswärtigen Amt zufolge ist das „ein großer Wurf“.", ["das Auswärtige Amt"]),
        ("Das Rathaus ist alt. Dem Rat zufolge ist das „ein großer Wurf“.", ["der Rat"]),
        ("Der Amtsarzt kam. Nach Angaben des Amts ist das „ein Wurf“.", ["das Amt"]),
        ("Das Kontoramt ist zu. Laut dem Kontor ist das „ein Wurf“.", ["dem Kontor"]),
        ("Dem Referat zufolge ist das „ein großer Wurf“.", ["das Referat"]),
        ("Nach Angaben des Rektorats ist das „ein großer Wurf“.", ["das Rektorat"]),
        ("„Es stinkt“, heißt es in dem Papier.", ["dem Papier"]),
        ("„Es stinkt“, hieß es beim Deutschen Wetterdienst.", ["der Deutsche Wetterdienst"]),
        ("„Es stinkt“, hieß es beim Rat der Wirte.", ["Rat der Wirte"]),
        ("Nach Angaben des SV Lipa ist das „ein großer Wurf“.", ["der SV Lipa"]),
    ],
)
def test_a_german_speaker_without_a_name_is_one_in_every_case(text: str, names: list[str]) -> None:
    assert [each.name for each in speakers_of(find_quotes(text, language="de"))] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("it", "Un fa: «Non chiudiamo il porto mai».", []),
        ("es", "La: «No cerramos el puerto nunca».", []),
        ("de", "Der fordert ein Ende: „Wir gehen nie mehr zurück.“", []),
        ("de", "Jan Tal kam. Der sagt: „Wir gehen nie mehr zurück.“", ["Jan Tal"]),
        ("en", "“We shall never close it,” Le said.", ["Le"]),
    ],
)
def test_an_article_is_no_name(language: str, text: str, names: list[str]) -> None:
    speakers = [quote.speaker for quote in find_quotes(text, language=language)]
    assert [speaker.name for speaker in speakers if speaker is not None] == names
