"""Speakers next to verbs of saying in languages without a lexicon."""

import pytest
from attributions import last_speaker, speaker_names
from opening_paragraphs import (
    ALBANIAN,
    CROATIAN,
    CZECH,
    FILIPINO,
    FINNISH,
    HUNGARIAN,
    ICELANDIC,
    INDONESIAN,
    MACEDONIAN,
    POLISH,
    ROMANIAN,
    RUSSIAN,
    SERBIAN,
    SWAHILI,
    SWEDISH,
    TURKISH,
    VIETNAMESE,
)

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (SWEDISH + "”Kranen kommer i mars”, säger hamnchefen Ada Quill.", ["Ada Quill"]),
        (SWEDISH + "Ada Quill lovar att kranen ”kommer i mars”.", ["Ada Quill"]),
        (FINNISH + "”Nosturi tulee maaliskuussa”, satamapäällikkö Ada Quill sanoo.", ["Ada Quill"]),
        (RUSSIAN + "Мэр Ада Квилл заявила: «Кран придёт в марте».", ["Ада Квилл"]),
        (
            CZECH + "Starosta Jan Mora přišel. „Čekáme,“ vypočítává Mora, „a loď už nejede.“",
            ["Jan Mora", "Jan Mora"],
        ),
        (TURKISH + "Müdür Ada Quill, “Vinç mart ayında gelecek” dedi.", ["Ada Quill"]),
        (HUNGARIAN + "„Márciusban jön a daru” – mondta Quill Ada kikötőmester.", ["Quill Ada"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret.” Tegas Ada Quill di lokasi.", ["Ada Quill"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret,” kata Puji Quill.", ["Puji Quill"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret,” kata Wali Kota Ada Quill.", ["Ada Quill"]),
        (ROMANIAN + "„Macaraua vine în martie”, a declarat directorul Ada Quill.", ["Ada Quill"]),
        (POLISH + "„Czekamy” – poinformowała PAP rzecznik nadkom. Ada Quill.", ["Ada Quill"]),
        (POLISH + "„Czekamy” – mówił nadkom. Mora o pracy policji związanej z portem.", ["Mora"]),
        (POLISH + "„Czekamy” – powiedział do nadkom. Mory kierowca.", []),
        (POLISH + "„Czekamy” – mówi zastępca nadkom. Mory z portu.", ["zastępca"]),
        (
            INDONESIAN + "Kini Quill salah seorang warga mengaku takut.\n\n“Kami tunggu,” ujarnya.",
            ["Quill"],
        ),
        (SWEDISH + "Nu får Vell en ny hamnchef som säger: ”Vi väntar här.”", ["hamnchef"]),
    ],
)
def test_the_subject_of_a_verb_of_saying_speaks(text: str, speakers: list[str]) -> None:
    assert speaker_names(text) == speakers


def test_the_object_of_a_preposition_is_not_the_subject() -> None:
    text = POLISH + "„Dźwig przyjedzie w marcu” – napisała na Twitterze Ada Quill."
    assert speaker_names(text) == ["Ada Quill"]


def test_criticism_is_no_verb_of_saying() -> None:
    assert speaker_names(RUSSIAN + "Марк Марш не любит критику «о кране».") == []


def test_those_to_whom_something_is_said_do_not_speak() -> None:
    text = CZECH + (
        "Novináři viděli starostu Bena Poea. Přišla Ada Quill. „Čekáme,“ sdělila zastupitelům."
    )
    assert last_speaker(text) == "Ada Quill"


def test_a_name_beside_marks_without_a_verb_of_saying_does_not_speak() -> None:
    text = (
        SWEDISH
        + "Ada Quill går förbi magasinet. ”Stängt för säsongen, öppnar igen i maj” står det."
    )
    assert speaker_names(text) == [""]


def test_any_verb_may_tell_how_something_was_said() -> None:
    text = CZECH + (
        "„Jeřáb přijede v březnu,“ uvedla Ada Quill.\n\n„Starý už sotva stojí,“ smála se Quill."
    )
    assert speaker_names(text) == ["Ada Quill", "Ada Quill"]


def test_a_sentence_above_that_ends_with_a_colon_announces_the_speaker() -> None:
    text = TURKISH + "Quill şunları söyledi:\n\n“Vinç mart ayında gelecek, eskisi de duracak.”"
    text = text.replace("Karar", "Müdür Ada Quill sevinçli. Karar")
    assert speaker_names(text) == ["Ada Quill"]


def test_the_subject_of_a_verb_stands_in_its_own_clause() -> None:
    text = CROATIAN + "Kad je Ben Poe ušao, Ada Quill je rekla da je dizalica „skupa, ali nužna“."
    assert speaker_names(text) == ["Ada Quill"]


def test_serbian_is_read_in_both_scripts() -> None:
    text = SERBIAN + "„Дизалица стиже у марту“, казала је директорка Ада Квил."
    assert speaker_names(text) == ["Ада Квил"]


def test_a_short_text_is_in_the_language_of_its_tag() -> None:
    text = "“Derek itu akan tiba pada bulan Maret,” kata Dewi."
    (quote,) = find_quotes(text, language="id")
    assert quote.speaker is not None
    assert quote.speaker.name == "Dewi"
    assert find_quotes("“The crane will come in March,” said Ada Quill.", language="id")[0].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (MACEDONIAN + "„Кранот доаѓа во март“, рече директорката Ада Квил.", "Ада Квил"),
        (ALBANIAN + "“Vinçi vjen në mars”, tha drejtoresha e portit, Ada Quill.", "Ada Quill"),
        (
            VIETNAMESE + "“Cần cẩu sẽ đến vào tháng ba”, bà Trần Thị Quill cho biết.",
            "Trần Thị Quill",
        ),
        (FILIPINO + "“Darating ang crane sa Marso,” ani Mayor Ada Quill.", "Ada Quill"),
        (SWAHILI + "“Kreni itafika mwezi wa tatu,” alisema mkurugenzi Ada Quill.", "Ada Quill"),
        (ICELANDIC + "„Kraninn kemur í mars,“ segir Ada Quill hafnarstjóri.", "Ada Quill"),
    ],
)
def test_a_few_dozen_words_are_enough_for_a_language(text: str, speaker: str) -> None:
    assert speaker_names(text) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pl", "Po rozmowie z burmistrzem powiedział rzecznik: „Czekamy na prom”.", "rzecznik"),
        ("sv", "Enligt kommunen när Ada Quill ringer är färjan ”mycket sen”.", "kommunen"),
        (
            "sv",
            "Enligt kommunens chef, som Ada Quill valde, är färjan ”mycket sen”.",
            "kommunens chef",
        ),
        ("sv", "”Färjan är sen”, säger ordföranden (C) Ada Quill.", "Ada Quill"),
        ("sv", "Ada Quill kom. ”Vi väntar på färjan”, hon sade det till Jan Poe.", "Ada Quill"),
    ],
)
def test_the_speaker_is_the_subject_of_the_phrase_beside_a_quote(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Eva Talová na otázku, zda Jan Mora odejde, odpověděla: „Nezavřeme.“"),
        ("sk", "Eva Talová na otázku, či Jan Mora odíde, odpovedala: „Nezavrieme.“"),
        ("pl", "Eva Talová zapytana, czy Komisja Europejska odpowie, powiedziała: „Nie”."),
    ],
)
def test_who_is_asked_about_does_not_answer(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Eva Talová"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "„Na to nemáme peníze,“ řekla Ada Quill novinářům. „Musíme šetřit.“",
            ["Ada Quill", "Ada Quill"],
        ),
        ("«Мы ждали двадцать лет», — сказала Ада Квилл. «Хватит ждать!»", ["Ада Квилл"] * 2),
        # names, which are no sentences between others
        ("„Čekali jsme dlouho,“ řekla Ada Quill. „Musíme šetřit“ je nový film.", ["Ada Quill"]),
        ("„Čekali jsme dlouho,“ řekla Ada Quill. „Proč?“ ptá se nový film.", ["Ada Quill"]),
    ],
)
def test_a_short_sentence_in_marks_goes_on_with_what_somebody_said(
    text: str, speakers: list[str]
) -> None:
    assert speaker_names(text) == speakers


def test_a_noun_behind_a_short_pronoun_is_the_subject_of_a_verb() -> None:
    text = "– Czas na zmianę – uważa Ada Quill.\n\n– A ja go będę bronił – odpowiada mu kolega."
    assert speaker_names(text) == ["Ada Quill", ""]


def test_a_role_inside_later_marks_does_not_speak() -> None:
    text = RUSSIAN + "Иван Квилл назвал кран «дорогим» и пообещал «поговорить с каждым мэром»."
    assert speaker_names(text) == ["Иван Квилл", "Иван Квилл"]
