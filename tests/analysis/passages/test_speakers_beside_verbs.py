"""Speakers next to verbs of saying in languages without a lexicon."""

import pytest
from attributions import marked

SWEDISH = """Hamnen i Saltrey får en ny kran till våren, och kommunen betalar hälften av kostnaden.
Beslutet togs på måndagen efter ett långt möte i det gamla magasinet vid kajen.

"""
POLISH = """Port w Saltrey dostanie wiosną nowy dźwig, a miasto zapłaci za niego połowę ceny.
Decyzja zapadła w poniedziałek po długim spotkaniu w starym magazynie przy nabrzeżu.

"""
RUSSIAN = """Порт в Солтри весной получит новый кран, и город заплатит за него половину цены.
Решение приняли в понедельник после долгой встречи в старом складе у причала.

"""
FINNISH = """Saltreyn satama saa keväällä uuden nosturin, ja kaupunki maksaa siitä puolet hinnasta.
Päätös tehtiin maanantaina pitkän kokouksen jälkeen vanhassa makasiinissa laiturin vieressä.

"""
TURKISH = """Saltrey limanı baharda yeni bir vince kavuşacak ve belediye bunun yarısını ödeyecek.
Karar pazartesi günü, iskelenin yanındaki eski depoda yapılan uzun bir toplantıdan sonra alındı.

"""
HUNGARIAN = """Saltrey kikötője tavasszal új darut kap, és a város fizeti az árának a felét.
A döntés hétfőn született meg egy hosszú ülés után a régi raktárban, a rakpart mellett.

"""
INDONESIAN = """Pelabuhan Saltrey akan mendapat derek baru pada musim semi, dan kota membayar
setengahnya. Keputusan itu diambil pada hari Senin setelah rapat yang panjang di gudang lama.

"""
ROMANIAN = """Portul din Saltrey va avea o macara nouă la primăvară, iar orașul va plăti jumătate.
Decizia a fost luată luni, după o ședință lungă în magazia veche de lângă chei.

"""


def _speakers(text: str) -> list[str | None]:
    return [quote.speaker and quote.speaker.name for quote in marked(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (SWEDISH + "”Kranen kommer i mars”, säger hamnchefen Ada Quill.", ["Ada Quill"]),
        (SWEDISH + "Ada Quill lovar att kranen ”kommer i mars”.", ["Ada Quill"]),
        (FINNISH + "”Nosturi tulee maaliskuussa”, satamapäällikkö Ada Quill sanoo.", ["Ada Quill"]),
        (RUSSIAN + "Мэр Ада Квилл заявила: «Кран придёт в марте».", ["Ада Квилл"]),
        (TURKISH + "Müdür Ada Quill, “Vinç mart ayında gelecek” dedi.", ["Ada Quill"]),
        (HUNGARIAN + "„Márciusban jön a daru” – mondta Quill Ada kikötőmester.", ["Quill Ada"]),
        (INDONESIAN + "“Derek itu tiba bulan Maret,” kata Wali Kota Ada Quill.", ["Ada Quill"]),
        (ROMANIAN + "„Macaraua vine în martie”, a declarat directorul Ada Quill.", ["Ada Quill"]),
    ],
)
def test_the_subject_of_a_verb_of_saying_speaks(text: str, speakers: list[str]) -> None:
    assert _speakers(text) == speakers


def test_the_object_of_a_preposition_is_not_the_subject() -> None:
    text = POLISH + "„Dźwig przyjedzie w marcu” – napisała na Twitterze Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


def test_a_name_in_apposition_to_a_capital_is_the_subject() -> None:
    text = ROMANIAN + "„Macaraua vine în martie”, a spus ministrul Transporturilor, Ada Quill."
    assert _speakers(text) == ["Ada Quill"]


def test_a_role_alone_is_whoever_was_introduced_with_it() -> None:
    text = POLISH + (
        "Burmistrz Ada Quill obejrzała nabrzeże. Był tam też Ben Poe, operator dźwigu.\n\n"
        "– Czekamy do marca – powiedziała burmistrz.\n\n– Stary dźwig stoi – dodał operator."
    )
    assert _speakers(text) == ["Ada Quill", "Ben Poe"]


def test_a_pronoun_means_whoever_the_paragraph_is_about() -> None:
    text = SWEDISH + (
        "”Kranen kommer i mars”, säger Ada Quill.\n\n"
        "Ben Poe har kört den gamla i tio år. ”Den går bra”, säger han."
    )
    assert _speakers(text) == ["Ada Quill", "Ben Poe"]


def test_a_verb_without_a_subject_has_that_of_the_report_before() -> None:
    text = POLISH + "„Czekamy do marca” – powiedziała Ada Quill. „To niedługo” – dodała."
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    "text",
    [
        SWEDISH + "Enligt hamnchefen Ada Quill är kranen ”dyr men nödvändig”.",
        POLISH + "Zdaniem prof. Ady Quill dźwig jest „drogi, ale potrzebny”.",
        HUNGARIAN + "Quill Ada szerint a daru „drága, de kell”.",
        TURKISH + "Müdür Ada Quill'e göre vinç “pahalı ama gerekli”.",
    ],
)
def test_a_source_speaks(text: str) -> None:
    (speaker,) = _speakers(text)
    assert speaker in {"Ada Quill", "Ady Quill", "Quill Ada"}


def test_a_surname_stands_for_the_full_name_in_any_case() -> None:
    text = FINNISH + (
        "”Nosturi tulee maaliskuussa”, sanoo Ada Laine.\n\n"
        "Laineen mukaan vanha nosturi ”kestää vielä talven yli”."
    )
    assert _speakers(text) == ["Ada Laine", "Ada Laine"]


def test_who_owns_a_party_is_no_part_of_a_name() -> None:
    text = SWEDISH + "”Kranen är för dyr”, skriver Hamnpartiets Ben Poe på Facebook."
    assert _speakers(text) == ["Ben Poe"]


def test_whoever_spoke_in_a_paragraph_goes_on_in_it() -> None:
    text = SWEDISH + "– Kranen kommer i mars, säger Ada Quill. Den är redan betald."
    assert _speakers(text) == ["Ada Quill", "Ada Quill"]


def test_a_name_beside_marks_without_a_verb_of_saying_does_not_speak() -> None:
    text = (
        SWEDISH
        + "Ada Quill går förbi magasinet. ”Stängt för säsongen, öppnar igen i maj” står det."
    )
    assert _speakers(text) == [None]
