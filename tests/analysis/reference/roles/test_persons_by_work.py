"""Romance epithets that a person's line of work, origin or party tells, not who spoke last."""

import pytest
from attributions import last_speaker, name_and_role

_LATER = {
    "es": "{0} vino ayer. «Es un buen plan», dijo.\n\n«Yo no lo veo claro», contó {1}.\n\n"
    "«Nos queda mucho por delante», dijo {2}.",
    "fr": "{0} est venu hier. « C'est un bon plan », a-t-il dit.\n\n« Je n'y crois pas », a dit "
    "{1}.\n\n« Il nous reste du travail », a dit {2}.",
    "it": "{0} è venuto ieri. «È un buon piano», ha detto.\n\n«Io non ci credo», ha raccontato "
    "{1}.\n\n«Abbiamo ancora molto da fare», ha detto {2}.",
    "pt": "{0} veio ontem. “É um bom plano”, disse.\n\n“Eu não acredito”, contou {1}.\n\n"
    "“Temos muito pela frente”, disse {2}.",
}


@pytest.mark.parametrize(
    ("language", "introduced", "other", "later", "speaker"),
    [
        ("es", "El técnico Iván Torres", "el bombero Ramón Poe", "el exdelantero", "Iván Torres"),
        ("es", "El técnico Iván Torres", "el bombero Ramón Poe", "el argentino", "Iván Torres"),
        ("es", "El poeta chileno Luis Vera", "el actor Juan Poe", "el chileno", "Luis Vera"),
        ("es", "El alcalde Bruno Gil", "el obispo Juan Poe", "el político", "Bruno Gil"),
        ("fr", "L'entraîneur Yvan Toul", "le pompier Simon Poe", "le Belge", "Yvan Toul"),
        ("it", "Il tecnico Ivan Torri", "il pompiere Ugo Poli", "l'ex calciatore", "Ivan Torri"),
        ("pt", "O técnico Ivo Torres", "o bombeiro Rui Sá", "o ex-zagueiro", "Ivo Torres"),
        ("fr", "La médecin Odile Roux", "la députée Eva Tal", "l'ancienne infirmière", "Eva Tal"),
        ("fr", "L'éleveur Yvan Toul", "la caissière Eva Tal", "le spécialiste", "Yvan Toul"),
        ("fr", "La sénatrice Eva Tal", "le caissier Simon Poe", "l'élue socialiste", "Eva Tal"),
        ("fr", "Le médecin Yvan Toul", "le comptable Simon Poe", "le généraliste", "Yvan Toul"),
        ("fr", "Le patron Yvan Toul", "le comptable Simon Poe", "l'industriel", "Yvan Toul"),
        ("fr", "Le sprinteur Yvan Toul", "le retraité Simon Poe", "le champion", "Yvan Toul"),
        ("fr", "Le président Yvan Toul", "le pompier Simon Poe", "l'hôte de l'Élysée", "Yvan Toul"),
        ("it", "Il fondatore Ivo Toli", "il sindaco Ugo Poli", "l'imprenditore", "Ivo Toli"),
        (
            "fr",
            "Le directeur sportif Yvan Toul",
            "le comptable Bo Poe",
            "le technicien",
            "Yvan Toul",
        ),
        # whose own line it may be, or nobody's
        ("es", "El técnico Iván Torres", "el portero Ramón Poe", "el argentino", "Ramón Poe"),
        ("es", "El técnico Iván Torres", "el bombero Ramón Poe", "el anciano", "Ramón Poe"),
        ("pt", "O prefeito Bruno Gil", "o líder do governo, Ivo Reis", "o vereador", "Ivo Reis"),
        ("es", "La actriz Eva Tal", "el bombero Ramón Poe", "el exactor", "Ramón Poe"),
        ("fr", "L'entraîneur Yvan Toul", "l'ailier Simon Poe", "le Belge", "Simon Poe"),
    ],
)
def test_an_epithet_is_for_whose_work_it_may_be(
    language: str, introduced: str, other: str, later: str, speaker: str
) -> None:
    assert last_speaker(_LATER[language].format(introduced, other, later), language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Le chef de file des centristes, Jean Roux, est là.\n\n« Non », a dit le centriste.",
            "Jean Roux",
        ),
        (
            "fr",
            "L'avocat des victimes, Jean Roux, est là.\n\n« Non », a dit la victime.",
            "la victime",
        ),
        (
            "es",
            "La portavoz de la alcaldesa, Eva Tal, está aquí.\n\n«No», dijo la alcaldesa.",
            "la alcaldesa",
        ),
    ],
)
def test_whoever_leads_a_party_is_a_member_of_it(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "introduced", "later"),
    [
        ("fr", "La ministre du Logement, Marie Roux,", "la ministre"),
        ("fr", "L'adjointe au maire chargée des écoles, Marie Roux,", "l'adjointe"),
        ("fr", "L'adjointe au maire Marie Roux", "l'adjointe"),
        ("fr", "La directrice de cabinet du maire, Marie Roux,", "la directrice de cabinet"),
        ("fr", "La secrétaire générale du syndicat, Marie Roux,", "la secrétaire générale"),
        ("es", "La teniente de alcalde María Roux", "la teniente de alcalde"),
    ],
)
def test_a_french_or_spanish_office_may_have_another_one_in_it(
    language: str, introduced: str, later: str
) -> None:
    text = {
        "fr": "{0} est venue. Anne Petit aussi.\n\n« Oui », dit Anne Petit.\n\n« Non », a dit {1}.",
        "es": "{0} vino ayer. Ana Gil vino.\n\n«Sí», dijo Ana Gil.\n\n«No es así», dijo {1}.",
    }
    assert last_speaker(text[language].format(introduced, later), language).endswith("Roux")


def test_whoever_serves_the_mayor_is_not_the_mayor() -> None:
    text = "Le directeur de cabinet du maire, Jean Roux, est là.\n\n« Non », a dit le maire."
    assert last_speaker(text, "fr") == "le maire"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "it",
            "Il portiere Ugo Neri ride. «Sì», dice il coach Ivo Torri. «Bene», dice il numero uno.",
            "Ugo Neri",
        ),
        (
            "it",
            "Rino Poli, capo di Lipa, vede il capo Aldo Po. «Bene», dice il numero uno di Lipa.",
            "Rino Poli",
        ),
        ("it", "Il coach Ivo Poe ride. È il gol di Ugo Neri. «Bene», dice l'ex Lipa.", "l'ex Lipa"),
        ("it", "Ivo Torri ha protestato. «Ora basta», dice il numero unico.", "il numero unico"),
        ("es", "Ivo Torres protestó. «Ya está bien», dijo el número uno del mundo.", "el número"),
        ("fr", "Yves Roux est là. L'ex-Miss Lipa Ada Toul a dit : « C'est fini ».", "L'ex-Miss"),
        ("fr", "Yves Roux est là. « C'est enfin fini », a dit l'ex-RPR.", "l'ex-RPR"),
    ],
)
def test_the_number_one_or_former_player_is_who_may_be_it(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language).startswith(speaker)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Il tecnico Ugo Neri è qui. «Abbiamo vinto», dice il portiere.", "il portiere"),
        ("es", "El delantero Ivo Poe llegó. «Ya está», dijo el entrenador.", "el entrenador"),
        ("fr", "L'entraîneur Yves Roux sourit. « C'est fait », a dit l'attaquant.", "l'attaquant"),
        ("it", "L'ex portiere Ugo Neri è qui. «Abbiamo vinto», dice l'allenatore.", "Ugo Neri"),
        ("es", "El técnico Ivo Poe llegó. «Ya está bien», dijo el exdelantero.", "Ivo Poe"),
        ("it", "Il comandante Ugo Neri è qui. «Li abbiamo presi», dice il capitano.", "Ugo Neri"),
        ("pt", "O técnico Rui Sá chegou. “Ganhamos outra vez”, disse o comandante.", "Rui Sá"),
    ],
)
def test_a_romance_coach_is_no_player_unless_of_former_days(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "introduced", "other", "later", "speaker"),
    [
        ("es", "Iván Torres, relojero,", "el director Ramón Poe", "el relojero", "Iván Torres"),
        ("es", "La relojera Ana Torres", "la editora Eva Poe", "la relojera", "Ana Torres"),
        ("fr", "Yvan Toul, boulanger à Lipa,", "le maire Luc Poe", "le boulanger", "Yvan Toul"),
        ("it", "Ivo Toli, fornaio a Lipa,", "il sindaco Ugo Poli", "il fornaio", "Ivo Toli"),
        ("pt", "Ivo Torres, pescador em Lipa,", "o prefeito Rui Sá", "o pescador", "Ivo Torres"),
        ("es", "Iván Torres, padre de un relojero,", "el edil Ramón Poe", "el edil", "Ramón Poe"),
    ],
)
def test_an_occupation_means_whom_the_text_introduced_with_it(
    language: str, introduced: str, other: str, later: str, speaker: str
) -> None:
    text = _LATER[language].format(introduced, other, later)
    assert last_speaker(text, language) == speaker


def test_an_occupation_that_two_have_means_the_one_in_the_talk() -> None:
    text = _LATER["es"].format("Iván Torres, pescador,", "Ramón Poe, pescador,", "el pescador")
    assert last_speaker(text, "es") == "Ramón Poe"


def test_a_subject_with_an_occupation_is_no_apposition() -> None:
    text = "Cuando llegó Ana Torres, el relojero de Lipa dormía. «Es muy tarde», dijo Ana Torres."
    assert name_and_role(text, "es") == ("Ana Torres", "")


def test_a_headline_may_end_with_an_apposition() -> None:
    text = (
        "Iván Torres, el relojero que escribe\n\n«Es un buen plan», dijo Iván Torres.\n\n«Yo no lo "
        "veo claro», contó el director Ramón Poe.\n\n«Nos queda mucho», dijo el relojero."
    )
    assert last_speaker(text, "es") == "Iván Torres"
