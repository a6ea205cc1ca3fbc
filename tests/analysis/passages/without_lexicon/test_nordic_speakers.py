"""Speakers in the Nordic languages."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import DANISH, FINNISH, NORWEGIAN, RUSSIAN, SWEDISH

_QUILL = "Ada Quill"
_MINISTRY = "Miljö- och hamndepartementet"


@pytest.mark.parametrize(
    "before",
    [
        "Ada Quill i går",
        "Då kom Ada Quill",
        "Ada Quill",
        "Ada Quill, som talade med Bo Lund",
        "Ada Quill (hamnchef)",
    ],
)
def test_who_is_named_before_a_colon_speaks(before: str) -> None:
    assert last_speaker(f"{before}: ”Vi väntar på färjan.”", "sv") == "Ada Quill"


@pytest.mark.parametrize("after", [", Ada Quill", ", Ada Quill, hamnchef.", ", Ada Quill (s)."])
def test_a_full_name_alone_after_the_words_speaks(after: str) -> None:
    assert last_speaker(f"”Vi väntar på färjan och på kranen”{after}", "sv") == "Ada Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SWEDISH + "”Kranen kommer i mars”, säger Vells kommun.", "Vells kommun"),
        (NORWEGIAN + "Mora politidistrikt sier at krana er «for gammel».", "Mora politidistrikt"),
        (NORWEGIAN + "– Vi venter til mars, sier FK Vell.", "FK Vell"),
        (SWEDISH + "”Vi väntar”, skriver Miljö- och hamndepartementet.", _MINISTRY),
        (SWEDISH + "Enligt miljö- och hamndepartementet är den ”dyr men bra”.", _MINISTRY.lower()),
        (DANISH + "»Kranen kommer til marts,« siger Vell Havn A/S.", "Vell Havn"),
        (DANISH + "SMH siger, at kranen er »for gammel«.", "SMH"),
        (SWEDISH + "Rederiet skriver att kranen är ”dyr men nödvändig”.", "Rederiet"),
        # no body
        (SWEDISH + "Svenska simstjärnan Ada Quill säger: ”Kranen är dyr men bra.”", _QUILL),
        (SWEDISH + "”Vi väntar”, säger Svenska kyrkans biskop Ada Quill.", _QUILL),
        (NORWEGIAN + "– Vi venter, sier Norges ambassadør Ada Quill.", _QUILL),
        (SWEDISH + "Slutligen säger hon: ”Kranen är dyr men den behövs.”", ""),
        (SWEDISH + "”Kranen kommer i mars”, säger klimat- och hamnminister Ada Quill.", _QUILL),
        (DANISH + "– Vi venter, siger direktør for Vell Havn Ada Quill.", _QUILL),
        (SWEDISH + "”Vi väntar”, säger rederiet till Mora Nya Tidning.", "rederiet"),
    ],
)
def test_nordic_bodies_speak_under_their_whole_name(text: str, speaker: str) -> None:
    assert speaker_names(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SWEDISH + "”Kranen låter på nätterna”, säger två boende.", "två boende"),
        (NORWEGIAN + "– Krana er for gammel, sier flere naboer tirsdag.", "flere naboer"),
        (SWEDISH + "”Kranen kommer i mars”, säger vd:n Ada Quill.", _QUILL),
        (SWEDISH + "”Kranen kommer i mars”, säger SVT:s Ada Quill.", _QUILL),
        (NORWEGIAN + "– Vi venter til mars, sier adm. dir. Ada Quill.", _QUILL),
        (DANISH + "– Vi venter til marts, lyder det fra Eva Tal Quill.", "Eva Tal Quill"),
        (DANISH + "– Vi venter til marts, siger Bo de Mora.", "Bo de Mora"),
        (SWEDISH + "»Kranen kommer i mars», säger Ada Quill.", _QUILL),
        (NORWEGIAN + "Fiskeren kaller det «en dyr gave».", "Fiskeren"),
    ],
)
def test_nordic_persons_are_named_in_many_ways(text: str, speaker: str) -> None:
    assert speaker_names(text) == [speaker]


@pytest.mark.parametrize(
    ("before", "words", "speaker"),
    [
        ("Havnesjef Ada Quill er glad.", "Dette er en stor dag for hele byen.", _QUILL),
        (
            "Den tidligere ordføreren i Vell, Ada Quill, er glad.",
            "Dette er stort for byen.",
            _QUILL,
        ),
        # who is spoken of, and who cannot speak
        ("Havnesjef Ada Quill er glad.", "Hun har ventet på denne dagen i tre år.", ""),
        ("Havnesjef Ada Quill er siktet for tyveri.", "Dette er en trist dag for byen.", ""),
        ("Havnesjef Ada Quill har gått bort.", "Dette er en trist dag for byen.", ""),
        ("Havnesjef Ada Quill er skadet.", "Dette er en trist dag for byen.", ""),
        ("Havnesjef Ada Quill fikk kritikk av Bo Marsh.", "Dette er dårlig for byen.", ""),
        ("Havnesjef Ada Quill er glad.", "Bøkene hennes er til glede for hele byen.", ""),
        ("Havnesjef Ada Quill er glad.", "Ingen har gjort så mye som Quill for byen.", ""),
        ("Skuten Ada Quill er forsinket.", "Dette er dårlig for hele byen.", ""),
        ("Kommunen har stengt havna.", "Dette er helt forferdelig for hele byen.", ""),
        ("I Vell er Ada Quill kjent.", "Dette er en stor dag for hele byen.", ""),
        ("Havnesjef Ada Quill er glad.", "Er dette en stor dag for hele byen?", ""),
    ],
)
def test_whom_the_sentence_before_tells_of_makes_a_whole_statement(
    before: str, words: str, speaker: str
) -> None:
    text = f"{NORWEGIAN}– Vi venter, sier kaptein Lo Vang.\n\n{before}\n\n– {words}"
    assert speaker_names(text) == ["Lo Vang", speaker]


@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN + "Марк Марш погиб. «Это страшная потеря для города.»",
        FINNISH + "Bo Marsh kuoli maanantaina. ”Tämä on suuri menetys kaupungille.”",
    ],
)
def test_whom_a_sentence_tells_of_makes_no_statement_where_the_silent_are_not_known(
    text: str,
) -> None:
    assert speaker_names(text) == [""]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Ada Quill kjører krana. «Den går bra», sier hun.\n\n– Jeg slutter, sier 34-åringen.",
            [_QUILL, _QUILL],
            id="an epithet",
        ),
        pytest.param(
            "Lo Vang, økonom ved Mora Bank, er kritisk.\n\n– Det er dyrt, sier økonomen.",
            ["Lo Vang"],
            id="a role beside the name of the bank",
        ),
        pytest.param(
            "Kaptein Lo Vang er her.\n\nHavnesjef i Vell, Ada Quill, kom til møtet.\n\n– Det er "
            "dyrt, sier havnesjefen.",
            [_QUILL],
            id="a role before a comma, with somebody else above",
        ),
        pytest.param(
            "Havnesjef Ada Quill jobber i Sjøtilsynet.\n\n– Det er dyrt, sier Sjøtilsynet.",
            ["Sjøtilsynet"],
            id="a body is not whoever works there",
        ),
        pytest.param("– Det er dyrt, sier Statens vegvesen.", ["Statens vegvesen"], id="a state's"),
        pytest.param(
            "Havneminister Ada Quill tviler. «Det er dyrt», sier statsråden.",
            [_QUILL],
            id="another word for a minister",
        ),
        pytest.param(
            "Statsråd Ada Quill tviler. «Det er dyrt», sier statsråden.",
            [_QUILL],
            id="the same word for a minister",
        ),
        pytest.param(
            "Direktør i Vell Havn Ada Quill tviler. «Det er dyrt», sier hun.",
            [_QUILL],
            id="a body between role and name",
        ),
        pytest.param("Snekkeren kaller oppgaven «helt umulig».", ["Snekkeren"], id="no object"),
        pytest.param("Allerede sier politiet at det er «for sent».", ["politiet"], id="no adverb"),
        pytest.param(
            "Siden sier politiet at det er «for sent».", ["politiet"], id="nor a preposition"
        ),
        pytest.param(
            "Bo Marsh er her. Hun er glad. «Dette er en stor dag for hele byen.»",
            [""],
            id="a pronoun for a woman after the name of a man",
        ),
        pytest.param(
            "Ada Quill er her. Hun er glad. «Dette er en stor dag for hele byen.»",
            [_QUILL],
            id="a pronoun in the sentence before a whole statement",
        ),
        pytest.param(
            "– Det er dyrt, sier Ada Quill.\n\n– Det er billig, sier Lars Poe.\n\n– Nei, sier hun.",
            [_QUILL, "Lars Poe", _QUILL],
            id="a woman who spoke before a man",
        ),
        pytest.param(
            "Lo Vang kom. Jan Poe kom også. «Det er dyrt», sier han.",
            ["Jan Poe"],
            id="a verb that is an abbreviation in Polish",
        ),
        pytest.param(
            "Inge Poe er her. «Det er dyrt», sier han.", ["Inge Poe"], id="a man of either's name"
        ),
        pytest.param(
            "Lars Poe kom. Ada Quill er her. Ifølge ham er krana «altfor dyr».",
            ["Lars Poe"],
            id="a source who is a man",
        ),
        pytest.param("Lars Poe kom. Ifølge henne er krana «altfor dyr».", [], id="nobody's name"),
        pytest.param(
            "Havna drives av Ada Quill. «Det er dyrt», sier hun.", [_QUILL], id="who acts"
        ),
        pytest.param(
            "Lederen for Lipa Havn, Ada Quill, tviler. «Det er dyrt», sier hun.",
            [_QUILL],
            id="a name in commas after the role and its body",
        ),
        pytest.param(
            "Nemndas leder, Ada Quill (Sp), tviler. «Det er dyrt», sier hun.",
            [_QUILL],
            id="a name with a party",
        ),
        pytest.param("Naboen Ali tviler. «Det er dyrt», sier han.", ["Ali"], id="a single name"),
        pytest.param(
            "Politiet Lipa tviler. «Det er dyrt», sier lederen.", ["lederen"], id="no single name"
        ),
        pytest.param(
            "Guttens mor tviler. «Det er dyrt», sier hun.", ["Guttens mor"], id="whose mother"
        ),
        pytest.param(
            "Ada Quill er her. Hennes sønn tviler. «Det er dyrt», sier hun.", [_QUILL], id="no son"
        ),
        pytest.param(
            "Ada Quill kaller krana «altfor dyr» og lover å se på «en ny plan».",
            [_QUILL, _QUILL],
            id="who goes on after a fragment",
        ),
        pytest.param("– Det er dyrt, sier Norges statsminister Ada Quill.", [_QUILL], id="no body"),
        pytest.param("– Det er dyrt, ropte en mann i salen.", ["mann"], id="a verb for shouting"),
    ],
)
def test_nordic_second_mentions_mean_whoever_bears_them(text: str, speakers: list[str]) -> None:
    assert speaker_names(NORWEGIAN + text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (DANISH + "Keramikeren kalder kranen »en stor skandale«.", ["Keramikeren"]),
        (DANISH + "Kranen kalder keramikeren »en stor skandale«.", ["keramikeren"]),
        (DANISH + "Forslaget kalder rederiet »en stor skandale«.", []),
        (DANISH + "Ada Quill er vred. Hun kalder planen »en stor skandale«.", ["Ada Quill"]),
        (SWEDISH + "Ada Quill är arg. Hon betecknar planen som ”rena katastrofen”.", ["Ada Quill"]),
        (SWEDISH + "Äntligen säger bageriet att ”det är klart”.", ["bageriet"]),
        (SWEDISH + "Nästan säger bageriet att ”det är klart”.", ["bageriet"]),
        (SWEDISH + "Ingen säger att ”det är klart”.", []),
        (DANISH + "Denne siger, at »det er let«.", []),
    ],
)
def test_of_two_known_things_beside_a_nordic_verb_an_agent_speaks(
    text: str, speakers: list[str]
) -> None:
    assert speaker_names(text) == speakers


def test_whose_words_a_role_in_the_headline_has_is_told_below() -> None:
    head = "Bron stängs – borgmästaren: ”Vi har inget val”\n\n"
    below = "– Vi har inget val. Det är sorgligt, säger Ada Quill, borgmästare i Vell."
    assert speaker_names(head + SWEDISH + below) == [_QUILL, _QUILL]
    assert speaker_names(head + SWEDISH) == ["borgmästaren"]
