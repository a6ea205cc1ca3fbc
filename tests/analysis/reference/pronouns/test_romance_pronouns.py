"""The antecedents of Romance pronouns."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "L’auteur, l’ingénieur Yann Le Quill, a refusé. « C’est écrit », a-t-il "
                "simplement dit."
            ),
            (("C’est écrit", "Yann Le Quill"),),
        ),
        (
            "Son manager, Xavier Garb, était sec. « Il y a des soirs », a-t-il lâché.",
            (("Il y a des soirs", "Xavier Garb"),),
        ),
        ("« La digue tient », affirme-t-elle.", (("La digue tient", "elle"),)),
        pytest.param(
            (
                "« Ça fait de la peine », lance leur neveu en saluant le pasteur, Jean Merle. "
                "« Je dormais chez ma tante », montre-t-il."
            ),
            (("Ça fait de la peine", "leur neveu"), ("Je dormais chez ma tante", "leur neveu")),
            id="he is whoever spoke last without a name",
        ),
        pytest.param(
            "« Non », a dit Lise Vanda. Des fissures « inquiétantes » ont paru, a-t-elle précisé.",
            (("Non", "Lise Vanda"), ("inquiétantes", "Lise Vanda")),
            id="a report with a pronoun after an adjective in marks",
        ),
        pytest.param(
            "Jean Merle s'est tu. « La scie est à vous désormais », l'a-t-il rassurée, souriant.",
            (("La scie est à vous désormais", "Jean Merle"),),
            id="an elided pronoun before the auxiliary that asks for the speaker after it",
        ),
        pytest.param(
            "Il pleut. La procureure ne voit aucune excuse : « Ce n’était pas un jeu », dit-elle.",
            (("Ce n’était pas un jeu", "La procureure"),),
            id="the role that the sentence is about, in French",
        ),
        pytest.param(
            "Le voisin du dessous garde un souvenir. Puis il ajoute : « Elle va revenir ».",
            (("Elle va revenir", "Le voisin du dessous"),),
            id="a verb that no list holds, after its subject",
        ),
        pytest.param(
            "Le patron se querelle avec tout le port. « Ça suffit maintenant », lance-t-il.",
            (("Ça suffit maintenant", "Le patron"),),
            id="a reflexive verb after its subject",
        ),
        pytest.param(
            "Un homme rêvait. Les avocats ont parlé. « C’est un choix exprès », expliquent-ils.",
            (("C’est un choix exprès", "Les avocats"),),
            id="several, where one was named before them",
        ),
        pytest.param(
            (
                "« Ça flotte », plaidait l'adjoint au port, Luc Merle.\n\nLe conseil a tranché. "
                "L'adjoint, beau joueur, est venu. Il a payé, dit-il, « deux euros de trop »."
            ),
            (("Ça flotte", "Luc Merle"), ("deux euros de trop", "Luc Merle")),
            id="he is the deputy whom the text has named",
        ),
    ],
)
def test_a_romance_pronoun_means_who_acts_or_spoke_before(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "fr") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le pilote visite l'Écho Libre. « Tout brûle », glisse-t-il."),
        ("fr", "Le pilote vit à Port Amara. « Tout brûle », glisse-t-il."),
        ("fr", "Le pilote a quitté le VC Nord-Marine. « Tout brûle », glisse-t-il."),
    ],
)
def test_a_romance_pronoun_is_no_place_or_paper_named_after_an_article(
    language: str, text: str
) -> None:
    assert attributions(text, language)[-1][1] in ("Le pilote", "il")


def test_a_body_goes_on_speaking_as_a_pronoun_in_the_next_paragraph() -> None:
    text = "« Le quai cède en hiver », a écrit la direction.\n\n« Il faut agir », a-t-elle ajouté."
    assert [name for _, name in attributions(text, "fr")] == ["la direction", "la direction"]


@pytest.mark.parametrize("husband", ["Son mari", "Son mari, lui,", "Son frère"])
def test_a_french_husband_is_no_name(husband: str) -> None:
    text = (
        "« On nous promet cela », soupire Marc Lenoir.\n\n« Je fais 60 kilomètres », raconte "
        f"Jeanne Petit, 72 ans. {husband} a renoncé. « Trop loin pour moi », résume-t-il."
    )
    assert last_speaker(text, "fr") == husband.partition(",")[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Es tarde», le dijo Ana Quill a Pedro Poe. Este le respondió: «No lo es»."),
        ("es", "«Es tarde», le dijo Ana Quill a Pedro Poe. Éste respondió: «No lo es»."),
        ("pt", "“É tarde”, disse Ana Quill a Pedro Poe. Este respondeu: “O barco não vem”."),
        ("it", "«È tardi», ha detto Anna Quill a Pedro Poe. Questi ha risposto: «Non lo è»."),
    ],
)
def test_a_demonstrative_alone_before_a_verb_means_whoever_was_named_last(
    language: str, text: str
) -> None:
    assert [speaker for _, speaker in attributions(text, language)][-1] == "Pedro Poe"


def test_a_demonstrative_before_a_day_means_nobody() -> None:
    text = "Ana Quill habló con Pedro Poe. Este lunes, Ana Quill respondió: «No es tarde»."
    assert attributions(text, "es") == (("No es tarde", "Ana Quill"),)


@pytest.mark.parametrize(
    "reply",
    [
        "Questi hanno risposto: «Non lo è».",
        "Questi non hanno detto: «Non lo è».",
        "«Non lo è», hanno risposto questi.",
        "«Non lo è», risposero questi.",
    ],
)
def test_questi_with_a_verb_in_the_plural_means_several(reply: str) -> None:
    text = f"«È tardi», ha detto Anna Quill a Pedro Poe. {reply}"
    assert last_speaker(text, "it").lower() == "questi"


@pytest.mark.parametrize(
    ("before", "after", "speaker"),
    [
        ("Eva Tal, auteure à Mora", "La romancière a perdu deux manuscrits", "Eva Tal"),
        ("Eva Tal, 71 ans", "La septuagénaire a perdu deux manuscrits", "Eva Tal"),
        ("Eva Tal, auteure à Mora", "La police a perdu deux manuscrits", "La police"),
    ],
)
def test_she_is_whom_another_word_for_her_means(before: str, after: str, speaker: str) -> None:
    text = f"« Il pleut encore », dit {before}.\n\n{after}. « Il faut du temps », explique-t-elle."
    assert last_speaker(text, "fr") == speaker


@pytest.mark.parametrize(
    ("before", "after", "speaker"),
    [
        (
            "L'adjoint aux finances a tenté de calmer le jeu.",
            "a-t-il plaidé",
            "L'adjoint aux finances",
        ),
        ("Le président du club n'est pas d'accord.", "a-t-il répondu", "Le président du club"),
        ("Le président du club, lui, s'inquiète.", "dit-il", "Le président du club"),
        ("Un voisin passe la tête.", "dit-il", "Un voisin"),
        ("L'édile est resté prudent.", "a-t-il dit", "Jean Roux"),
        ("Le conseil l'a suivi.", "a-t-il dit", "Jean Roux"),
        ("Le gardien a fait un grand match.", "a-t-il dit", "Jean Roux"),
    ],
)
def test_a_role_of_somebody_else_that_acts_just_before_is_meant(
    before: str, after: str, speaker: str
) -> None:
    text = f"Le maire, Jean Roux, a parlé. {before} « Nous sommes loin du compte », {after}."

    assert last_speaker(text, "fr") == speaker


def test_whose_answer_came_may_speak_in_portuguese() -> None:
    text = "A resposta veio do ministro João Rey. «Estou muito feliz», disse."
    assert last_speaker(text, "pt") == "João Rey"
