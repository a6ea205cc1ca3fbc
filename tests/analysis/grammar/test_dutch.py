"""Dutch: speakers before and after the quote, and the antecedents of pronouns and roles."""

import pytest
from attributions import Attributions, attributions, last_speaker

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“Het water staat te hoog”, zegt dijkgraaf Jelle Ruiter.",
            (("Het water staat te hoog", "Jelle Ruiter"),),
        ),
        (
            "‘De sluis blijft dicht’, aldus een woordvoerster van het waterschap.",
            (("De sluis blijft dicht", "een woordvoerster van het waterschap"),),
        ),
        (
            "„Wij hebben niets te verbergen”, liet Femke van der Laan weten.",
            (("Wij hebben niets te verbergen", "Femke van der Laan"),),
        ),
        (
            ",,Morgen varen we weer”, lacht schipper Koen Bos. ,,Dan komt alles goed.”",
            (("Morgen varen we weer", "Koen Bos"), ("Dan komt alles goed.", "Koen Bos")),
        ),
        (
            "“Dit is een klap voor de haven”, klinkt het bij de bond.",
            (("Dit is een klap voor de haven", "de bond"),),
        ),
        (
            "Bewoners van de Lipabuurt Zuid zijn blij. “Na lang wachten hebben we nu zekerheid.”",
            (("Na lang wachten hebben we nu zekerheid.", "Bewoners van de Lipabuurt Zuid"),),
        ),
        (
            "Een bewoner die al jaren in de straat woont zegt: “Het is hier rustig.”",
            (("Het is hier rustig.", "Een bewoner"),),
        ),
        (
            "De avond dat het misging zei Koen Bos: “Het is hier rustig.”",
            (("Het is hier rustig.", "Koen Bos"),),
        ),
        ("“Het plan deugt niet”, zo zegt Nele Claes.", (("Het plan deugt niet", "Nele Claes"),)),
        ("Daarom noemt de minister het plan “echt onzin”.", (("echt onzin", "de minister"),)),
        ("“Ik stap op”, wordt Koen Bos in de brief geciteerd.", (("Ik stap op", "Koen Bos"),)),
        (
            "“Hij riep: ‘Kom nu hier’ en liep weg”, vertelt Anna Mulder.",
            (("Hij riep: ‘Kom nu hier’ en liep weg", "Anna Mulder"),),
        ),
        (
            "“De zorg is er slecht aan toe”, zei wethouder en voorzitter Jan Bos.",
            (("De zorg is er slecht aan toe", "Jan Bos"),),
        ),
        (
            "“Wij wachten af”, zegt voorzitter Sven Dekker van de Bond van Vissers.",
            (("Wij wachten af", "Sven Dekker"),),
        ),
        (
            "“De prijs blijft gelijk”, zegt Vlaams minister van Havens Katrien Smets.",
            (("De prijs blijft gelijk", "Katrien Smets"),),
        ),
        (
            "“Het gaat te ver”, stelt gedelegeerd bestuurder van Havenwerk Kris Claes.",
            (("Het gaat te ver", "Kris Claes"),),
        ),
        pytest.param(
            "„Het water stond tot aan de lamp, en niemand belde”, aldus een van hen.",
            (("Het water stond tot aan de lamp, en niemand belde", "een van hen"),),
            id="one of them",
        ),
    ],
)
def test_a_dutch_speaker_stands_after_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wethouder Anna Mulder noemde het besluit “een gemiste kans voor de stad”.",
            (("een gemiste kans voor de stad", "Anna Mulder"),),
        ),
        (
            "Daarop antwoordde Anna Mulder dat de brug “binnen een jaar” klaar is.",
            (("binnen een jaar", "Anna Mulder"),),
        ),
        (
            "Toen de raad bleef vragen, zei de burgemeester: “Ik weet het ook niet meer.”",
            (("Ik weet het ook niet meer.", "de burgemeester"),),
        ),
        (
            (
                "“Wij letten op”, zegt Anna Mulder. Mulder vindt dat de stad ‘kritisch kijkt "
                "of het moet’."
            ),
            (("Wij letten op", "Anna Mulder"), ("kritisch kijkt of het moet", "Anna Mulder")),
        ),
        pytest.param(
            "Namens ouders en leraren zegt Ada Quill: “Het is te laat.”",
            (("Het is te laat.", "Ada Quill"),),
            id="two in an adjunct",
        ),
        pytest.param(
            "Volgens de politie en getuigen riep Ada Quill: “Het is te laat.”",
            (("Het is te laat.", "Ada Quill"),),
            id="two sources",
        ),
        pytest.param(
            "Na afloop kwam Ada Quill en de burgemeester zei: “Het is te laat.”",
            (("Het is te laat.", "de burgemeester"),),
            id="a second clause",
        ),
        pytest.param(
            "Michiel Wagter, Beter Bestuur: “Niemand is tegen de brug en dat weet iedereen.”",
            (("Niemand is tegen de brug en dat weet iedereen.", "Michiel Wagter"),),
            id="the body of somebody before a colon",
        ),
    ],
)
def test_a_dutch_speaker_stands_before_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Volgens Anna Mulder is de brug “op zijn einde”.", (("op zijn einde", "Anna Mulder"),)),
        (
            "Anna Mulder keurde het plan af. Volgens haar is het werk “geen luxe maar noodzaak”.",
            (("geen luxe maar noodzaak", "Anna Mulder"),),
        ),
        (
            (
                "Anna Mulder schrok. Volgens haar zag geen enkele bewoner iets. “Ik schrok "
                "zo”, zegt ze."
            ),
            (("Ik schrok zo", "Anna Mulder"),),
        ),
    ],
)
def test_volgens_names_the_source(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Burgemeester Van 't Erve bezocht de wijk. “Wij laten niemand in de kou”, zei hij.",
            (("Wij laten niemand in de kou", "Van 't Erve"),),
        ),
        (
            "Burgemeester Van Houten bezocht de wijk. “Wij laten niemand in de kou”, zei ze.",
            (("Wij laten niemand in de kou", "Van Houten"),),
        ),
        (
            "“Het is mooi geweest”, zei Tom de Graaf. De Graaf noemt zichzelf “een oude man”.",
            (("Het is mooi geweest", "Tom de Graaf"), ("een oude man", "Tom de Graaf")),
        ),
        (
            (
                "“Zo verlies je elke week”, zei trainer Piet Kuiper. “Ik blijf gewoon”, aldus "
                "de coach."
            ),
            (("Zo verlies je elke week", "Piet Kuiper"), ("Ik blijf gewoon", "Piet Kuiper")),
        ),
        (
            "Verslaggever Ada Visser was erbij. “Dat was schrikken”, zegt Visser.",
            (("Dat was schrikken", "Ada Visser"),),
        ),
        (
            "Koen Bos sprak Jelle Ruiter aan. Die antwoordde: “Daar ga ik niet over.”",
            (("Daar ga ik niet over.", "Jelle Ruiter"),),
        ),
        pytest.param(
            "ZHB-bestuurder Wiebe te Zandere zucht. ‘De sluis klemt alweer’, zei hij.",
            (("De sluis klemt alweer", "Wiebe te Zandere"),),
            id="a Dutch name with a particle",
        ),
    ],
)
def test_dutch_names_roles_and_pronouns_are_resolved(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die vrijdag liep de sluis leeg. “Zo laag stond het nog nooit in mijn leven.”",
            (("Zo laag stond het nog nooit in mijn leven.", ""),),
        ),
        (
            "Femke Bos werd onthaald met de woorden: “Zo laag stond het nog nooit.”",
            (("Zo laag stond het nog nooit.", ""),),
        ),
        (
            "De oplichters stonden bij Gerda de Wit op de stoep. “Ik zag twee dames staan.”",
            (("Ik zag twee dames staan.", "Gerda de Wit"),),
        ),
        (
            (
                "Anna Mulder belde aan. Maar eigenlijk ging het om iets anders. “Dat zit hier "
                "achter.”"
            ),
            (("Dat zit hier achter.", "Anna Mulder"),),
        ),
        (
            "Een buurvrouw was al wakker. “Ik zag de rook.” Een andere vrouw liep mee. “Ik niet.”",
            (("Ik zag de rook.", "Een buurvrouw"), ("Ik niet.", "Een andere vrouw")),
        ),
        (
            (
                "“Wij blijven varen”, zei Femke Bos. Een oude visser naast haar lachte. “Ik "
                "stop ermee.”"
            ),
            (("Wij blijven varen", "Femke Bos"), ("Ik stop ermee.", "Een oude visser")),
        ),
        (
            (
                "Koen Bos reageert koel op de dreiging. “Wij doen niets overhaast in dit "
                "dorp.” (Belga)"
            ),
            (("Wij doen niets overhaast in dit dorp.", "Koen Bos"),),
        ),
        pytest.param(
            (
                "‘Kom thuis en breng brood.’ Met deze woorden begroette burgemeester Jan "
                "Wagter de gasten."
            ),
            (("Kom thuis en breng brood.", "Jan Wagter"),),
            id="with these words, in Dutch",
        ),
    ],
)
def test_sentences_around_dutch_words_tell_who_speaks(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Genomineerd waren Arno Grift (‘De man die zonder hoed liep’) en Ester Loos (‘Wad’).",
            (),
            id="titles in brackets after names",
        ),
        pytest.param(
            (
                "Eén kar met een bord met de tekst ‘geen boer, geen brood vandaag’ staat bij "
                "Jan Wagter."
            ),
            (),
            id="an inscription",
        ),
    ],
)
def test_dutch_titles_and_inscriptions_are_no_speech(text: str, expected: Attributions) -> None:
    assert attributions(text, "nl") == expected


def test_what_is_reported_after_dat_has_a_speaker() -> None:
    text = "Gisteren zei minister Anna Mulder dat de haven open blijft."
    (quote,) = find_quotes(text, language="nl")
    assert (quote.rule, quote.speaker and quote.speaker.name) == ("indirect-that", "Anna Mulder")


def test_there_is_no_speaker_in_dutch() -> None:
    text = "Ada Vos rijdt ver. Haar zoon Klaas kan er niet om lachen: ‘Straks zit ze op de dijk.’"
    assert attributions(text, "nl")[-1][1] == "Klaas"


def test_a_surname_in_the_headline_is_that_of_the_full_name_below() -> None:
    text = (
        "Van der Meulen stopt\n\nSchaatsster Lotte van der Meulen stopt. Volgens Van der Meulen was"
        " het ‘niet verantwoord’."
    )
    assert attributions(text, "nl")[-1][1] == "Lotte van der Meulen"


@pytest.mark.parametrize(
    "text",
    [
        "Of, zoals Koen Garth het zegt: “De boot vaart vandaag niet.”",
        "Of zoals Koen Garth het zegt: “De boot vaart vandaag niet.”",
        "De boot is, zoals Koen Garth het maandag noemde, “een drijvende grap”.",
        "Zoals Koen Garth zei, is de boot “een drijvende grap”.",
        "In de ogen van Koen Garth is dat “een drijvende grap”.",
        "Ook van Koen Garth komt kritiek: “De boot vaart vandaag niet.”",
        "Bij Koen Garth klinkt het zo: “De boot vaart vandaag niet.”",
        "Steun kreeg zij van Koen Garth: “De boot vaart vandaag niet.”",
        "Ook Koen Garth: “De boot vaart vandaag niet.”",
        "Koen Garth na afloop: “De boot vaart vandaag niet.”",
        "Koen Garth heeft het over “een drijvende grap”.",
        "Koen Garth deed de kritiek af als “een drijvende grap”.",
        "Koen Garth toonde zich “diep geschokt”.",
        "Vorige week betoogde Koen Garth: “De boot vaart vandaag niet.”",
        "“De boot vaart vandaag niet”, is te horen bij Koen Garth.",
        "“De boot vaart vandaag niet”, vertelt prof. dr. Koen Garth.",
        "“De boot vaart vandaag niet”, zegt architect en initiatiefnemer Koen Garth.",
        "Koen Garth verdedigde loods Ida Poe: “De boot vaart vandaag niet.”",
    ],
)
def test_dutch_constructions_name_the_speaker(text: str) -> None:
    assert attributions(f"Het was druk op de kade. {text}", "nl")[-1][1] == "Koen Garth"


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("klinkt het bij het bedrijf", "het bedrijf"),
        ("staat in een verklaring van de bond", "de bond"),
        ("hebben omwonenden ooit gezegd", "omwonenden"),
        ("vertelt mevrouw Ter Horst", "Ter Horst"),
        ("zei Ter Horst met een blik op de klok", "Ter Horst"),
        ("zeiden inwoners en ondernemers", "inwoners en ondernemers"),
        ("zeggen de gemeente en de provincie", "de gemeente en de provincie"),
        ("zeggen de inwoners en de politie bevestigt dat", "de inwoners"),
        ("zegt de Stichting Lipa Helpt", "de Stichting Lipa Helpt"),
        ("zegt actiegroep Redt de Brug", "actiegroep Redt de Brug"),
        ("zegt stichting Ada Quill", "stichting Ada Quill"),
        ("zei het OM woensdag", "het OM"),
        ("zei het college van B en W woensdag", "het college van B en W"),
        ("meldt De Vellse Courant", "De Vellse Courant"),
        ("zegt minister van Klimaat en Havens Ada Quill", "Ada Quill"),
        ("zegt minister van Havens Jan Poe en Ada Quill knikt", "Jan Poe"),
        ("aldus Ada Quill en Ben Poe", "Ada Quill en Ben Poe"),
        ("zegt haar man Kees", "Kees"),
        ("zegt de vrouw van Kees", "de vrouw van Kees"),
    ],
)
def test_dutch_bodies_groups_and_surnames_speak_after_the_quote(said: str, speaker: str) -> None:
    text = f"Het was druk op de kade. “De boot vaart vandaag niet”, {said}."
    assert attributions(text, "nl")[-1][1].removeprefix("mevrouw ") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "In een verklaring van de bond staat: “De boot vaart niet.”",
            "de bond",
        ),
        ("Ida Poe en Koen Garth noemen de boot “een grap”.", "Ida Poe en Koen Garth"),
        ("Officier van justitie Ida Poe noemde de claim ‘vals en laf’.", "Ida Poe"),
        ("Ida Poe heeft de claim woensdag verdedigd als ‘een goed plan’.", "Ida Poe"),
        ("De claim werd door Ida Poe omschreven als ‘vals en laf’.", "Ida Poe"),
    ],
)
def test_dutch_documents_and_pairs_speak_before_the_quote(text: str, speaker: str) -> None:
    assert attributions(f"Het was druk op de kade. {text}", "nl")[-1][1] == speaker


@pytest.mark.parametrize(
    "clause", ["zoals hij het noemde", "zoals Ove de Wit het noemt", "zoals Ove de Wit zei"]
)
def test_whoever_calls_it_so_in_a_dutch_clause_with_zoals_has_said_it(clause: str) -> None:
    text = f"Burgemeester Ove de Wit hamerde drie keer. De “gouden kans”, {clause}, gaat voorbij."
    assert attributions(text, "nl") == (("gouden kans", "Ove de Wit"),)


def test_an_unlisted_dutch_verb_before_a_day_is_no_part_of_the_subject() -> None:
    assert (
        last_speaker("De raad vergaderde maandag hier. “Het is mis”, zucht ze.", "nl") == "De raad"
    )


def test_a_dutch_clause_with_zoals_may_name_nobody() -> None:
    assert attributions("De “gouden kans”, zoals beloofd, gaat voorbij.", "nl") == ()


def test_a_dutch_occupation_before_the_name_is_no_part_of_it() -> None:
    text = "Projectontwikkelaar Ove Brouwers sprak van “angst die nergens op gebaseerd is”."
    assert attributions(text, "nl")[0][1] == "Ove Brouwers"


@pytest.mark.parametrize("role", ["historicus", "bakker", "burgemeester"])
def test_whoever_does_something_too_by_role_speaks_after_a_dutch_colon(role: str) -> None:
    text = f"“Ja”, zei Eva de Wit. Ook {role} Ove Baas was boos: “Hier werd brood gebakken”."
    assert attributions(text, "nl")[-1][1] == "Ove Baas"


def test_a_second_verb_ends_the_subject_before_an_infinitive() -> None:
    assert last_speaker("De bank wilde niets zeggen over “de boot”.", "nl") == "De bank"


def test_an_adverb_after_a_role_with_an_article_is_no_part_of_it() -> None:
    text = "“De sluis blijft dicht”, aldus een woordvoerster desgevraagd."
    assert last_speaker(text, "nl") == "een woordvoerster"


def test_what_is_of_theirs_is_the_object() -> None:
    text = "Te duur, herhaalden twee buren hun klacht. “De kaart kwam pas vorige week.”"
    assert last_speaker(text, "nl") == "twee buren"


@pytest.mark.parametrize("who", ["de burgemeester", "Ada Quill", "de Havenpartij"])
def test_aldus_may_begin_a_sentence_of_its_own(who: str) -> None:
    text = f"Ben Poe zweeg. ‘De boot vaart vandaag niet.’ Aldus {who} in een brief."
    assert last_speaker(text, "nl") == who


@pytest.mark.parametrize(
    "office", ["minister van Klimaat en Havens", "minister van Zee, Wad en Kust"]
)
@pytest.mark.parametrize("later", ["de minister", "de bewindsvrouw"])
def test_the_fields_of_a_dutch_office_tell_who_has_it(office: str, later: str) -> None:
    text = (
        f"Volgens {office} Ada Quill gaat de boot weg. Schipper Jan Poe lacht.\n\n“Dat kost geld”, "
        f"zegt Poe.\n\n“Wij houden ons eraan”, belooft {later}."
    )
    assert last_speaker(text, "nl") == "Ada Quill"


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Oude brug in Vell dicht", ""),
        ("Quill boos over brug", "Quill"),
        ("Verquille blij over brug", "Verquille"),
    ],
)
def test_an_adjective_that_opens_a_dutch_headline_does_not_speak(
    headline: str, speaker: str
) -> None:
    body = "De brug gaat maandag dicht. Dat heeft de raad na lang praten besloten."
    found = attributions(f"{headline}: ‘We hebben echt geen keus meer’\n\n{body}", "nl")
    assert [name for _, name in found if name] == [speaker] * bool(speaker)


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("De burgemeester is gevraagd om een reactie: “Wij gaan niet weg uit deze haven.”", ""),
        ("De burgemeester vraagt om een reactie: “Wij gaan niet weg.”", "De burgemeester"),
    ],
)
def test_who_has_been_asked_is_no_speaker(said: str, speaker: str) -> None:
    assert last_speaker(said, "nl") == speaker


def test_how_somebody_speaks_is_no_part_of_the_speaker() -> None:
    text = "Na afloop zegt een burgemeester resoluut dat de “haven nooit meer dicht gaat”."
    assert last_speaker(text, "nl") == "een burgemeester"
