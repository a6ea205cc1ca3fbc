"""Romance bodies whose name is a motto, before and behind the verb."""

import pytest
from attributions import last_speaker

BODIES = [
    ("fr", "le collectif Stop au port"),
    ("fr", "le collectif Sauvons le port"),
    ("fr", "le comité Touche pas à mon port"),
    ("fr", "la liste Ensemble pour Lipa"),
    ("fr", "le collectif Amis du port"),
    ("fr", "le collectif Luttons contre le bruit"),
    ("it", "il comitato Salviamo il porto"),
    ("it", "il comitato No al ponte"),
    ("it", "l'associazione Mamme contro il rumore"),
    ("es", "la plataforma Salvemos el puerto"),
    ("es", "la asociación Madres contra el ruido"),
    ("es", "el grupo Vecinos por Lipa"),
    ("pt", "o movimento Salvem o Porto"),
    ("pt", "a campanha Parem a Ponte"),
]
REPORTS = {
    "fr": [
        "« Il est tard pour nous », a dit {}.",
        "Selon {}, « il est tard pour nous ».",
        "Lundi, {} a expliqué : « Il est tard pour nous ».",
    ],
    "it": [
        "«È tardi per tutti noi», ha detto {}.",
        "Secondo {}, «è tardi per tutti noi».",
        "Ieri {} ha spiegato: «È tardi per tutti noi».",
    ],
    "es": [
        "«Es tarde para todos», dijo {}.",
        "Según {}, «es tarde para todos».",
        "El lunes, {} explicó: «Es tarde para todos».",
    ],
    "pt": [
        "“É tarde para todos nós”, disse {}.",
        "Segundo {}, “é tarde para todos nós”.",
        "Na segunda-feira, {} explicou: “É tarde para todos nós”.",
    ],
}


@pytest.mark.parametrize(("language", "body"), BODIES)
@pytest.mark.parametrize("report", range(3))
def test_a_motto_is_the_name_of_a_body(language: str, body: str, report: int) -> None:
    assert last_speaker(REPORTS[language][report].format(body), language) == body


@pytest.mark.parametrize(
    ("language", "report", "body"),
    [
        ("fr", "« C'est tard », a dit {} contre toute attente.", "le collectif Quill"),
        ("fr", "« C'est tard », a dit {} à la presse.", "l'association Quill"),
        ("fr", "« C'est tard », a dit {} pour la première fois.", "le groupe Quill"),
        ("es", "«Es tarde», dijo {} por la mañana.", "la asociación Quill"),
        ("it", "«È tardi», ha detto {} ai giornalisti.", "il gruppo Quill"),
        ("es", "«Es tarde», dijo {} a la prensa.", "el grupo Quillamos"),
        ("es", "«Es tarde», dijo {} para Radio Lipa.", "el grupo Quill"),
        ("it", "«È tardi», ha detto {} per Natale.", "il gruppo Quill"),
        ("fr", "« C'est tard », a dit {} au tribunal.", "le groupe Quillons"),
        ("pt", "“É tarde”, disse {} no porto.", "o grupo Quillem"),
        ("pt", "“É tarde”, disse {} à agência de notícias.", "o movimento Quill"),
        ("pt", "“É tarde”, disse {} do outro lado da rua.", "o grupo Quill"),
    ],
)
def test_what_follows_another_name_is_no_motto(language: str, report: str, body: str) -> None:
    assert last_speaker(report.format(body), language) == body
