"""Constructions of French, Spanish, Italian and Portuguese news reports."""

import pytest
from attributions import attributions


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "Ada Rey ganó.\n\nEstas fueron algunas de sus declaraciones:\n\n“Hemos ganado bien”.",
            "Ada Rey",
            id="words of whoever is talked about",
        ),
        pytest.param(
            "es",
            "La indignación de Juan Rey quedó clara cuando dijo “basta de bailes en el muelle”.",
            "Juan Rey",
            id="whose feeling is the subject",
        ),
        pytest.param(
            "es",
            (
                "Para Juan Rey, es “una locura” que “un barquero pida la cabeza de un alcalde”, "
                "según informa la agencia Marea."
            ),
            "Juan Rey",
            id="an agency that passes on a view",
        ),
        pytest.param(
            "es",
            "“No habrá fiesta en el puerto este año”, aseguró la Oficina del Presidente Electo.",
            "la Oficina del Presidente Electo",
            id="a body named after an office",
        ),
        pytest.param(
            "fr",
            "Jean Roux, 77 ans, s’est longtemps félicité d’être « le pêcheur modèle du port ».",
            "Jean Roux",
            id="an adverb before the participle",
        ),
        pytest.param(
            "pt",
            (
                "O deputado do PDB Rui Prado falou ontem.\n\nA sala estava cheia e fria.\n\nO "
                "deputado "
                "do PDB disse que o plano é “um erro caro e inútil”."
            ),
            "Rui Prado",
            id="a role with a party before the name",
        ),
        pytest.param(
            "it",
            (
                "Elly Neri, segretaria del Pdb, attacca.\n\nLa leader dem sottolinea che il piano "
                "«porta nuove tasse»."
            ),
            "Elly Neri",
            id="a role with an adjective in the next paragraph",
        ),
        pytest.param(
            "es",
            (
                "Santiago Leal corrió hacia la nave de San Martín de Ola.\n\n«No veía a mi "
                "padre en "
                "el humo», recuerda el ganadero ecológico."
            ),
            "Santiago Leal",
            id="a town named after a saint is no person",
        ),
        pytest.param(
            "it",
            (
                "Ugo Neri ha commentato la gara: «Bravi tutti».\n\nPoi, sulla stagione: «Abbiamo "
                "giocato cinquanta partite e siamo stanchi»."
            ),
            "Ugo Neri",
            id="a topic before a colon",
        ),
        pytest.param(
            "fr",
            "La crue « devient plus visible chaque année » sur la côte, prévient le Centre des "
            "ports.",
            "le Centre des ports",
            id="a verb in the present at the end",
        ),
        pytest.param(
            "fr",
            "Le juge lit. « Vous êtes marin, sans emploi » Le docker répond : « Mais si, au "
            "port ! »",
            "Le docker",
            id="a sentence after a quote without a full stop",
        ),
        pytest.param(
            "fr",
            "« On a été oubliés par tout le monde ici » : les salariés du port, à Brelan, ne "
            "décolèrent pas.",
            "les salariés du port",
            id="who acts after the quote and a colon",
        ),
        pytest.param(
            "pt",
            "O deputado Rui Prado falou. O rival “tropeça no mesmo erro” ao, acusou, ir ao porto.",
            "Rui Prado",
            id="a verb between commas after the quote",
        ),
        pytest.param(
            "es",
            (
                "«No quedó nada», decía Marta Gil. Según su versión, la grúa cayó de noche. "
                "«Bajaba "
                "por el valle y fue a peor», describió."
            ),
            "Marta Gil",
            id="an account of her own",
        ),
        pytest.param(
            "es",
            (
                "Juan Rey habla. «Fue muy tenso para todos», dice. El humo llegó antes que el "
                "bombero: «Nos tocó apagar la nave a nosotros»."
            ),
            "Juan Rey",
            id="a thing that acts before a colon",
        ),
        pytest.param(
            "it",
            "La difesa ha chiesto una perizia «Non essendo chiara – ha detto Ugo Neri – la prima».",
            "Ugo Neri",
            id="a speaker inside the marks",
        ),
        pytest.param(
            "es",
            "La vecina Ada Gil llora. «El muelle era mi patio», repite una y otra vez.",
            "Ada Gil",
            id="again and again",
        ),
        pytest.param(
            "it",
            "«Il porto vive in una bolla». Così la segretaria Ada Neri aprendo l'assemblea.",
            "Ada Neri",
            id="a gerund after the speaker",
        ),
        pytest.param(
            "it",
            "BARI- Alla domanda risponde: «Ovvio, per me va bene». Così Ada Neri, sorella di Ugo.",
            "Ada Neri",
            id="a town in capitals before a hyphen",
        ),
        pytest.param(
            "pt",
            (
                "«O porto foi um sucesso para todos», disse Rui Prado.\n\n«A cegueira foi tanta "
                "que o "
                "cais fechou». Ada Mota, porta-voz do Partido do Cais."
            ),
            "Ada Mota",
            id="a name with an office as a sentence",
        ),
        pytest.param(
            "es",
            "«Si hay alguien inocente, son ellas», tal y como ha señalado la fiscal Ada Gil.",
            "Ada Gil",
            id="as somebody has said, in Spanish",
        ),
        pytest.param(
            "fr",
            "L'eau, « épaisse et tiède » comme l'a décrit Jeanne Roux, a coulé dans les caves.",
            "Jeanne Roux",
            id="as somebody described it, without a comma",
        ),
        pytest.param(
            "es",
            "«Quiero pedir perdón a todos». Estas fueron las palabras que pronunció ayer Juan Rey.",
            "Juan Rey",
            id="whose words these were",
        ),
        pytest.param(
            "fr",
            "Les réactions.\n\nLe plus fier : Jean Roux (Brelan)\n\n« On a fait un très bon "
            "match. »",
            "Jean Roux",
            id="a name on the line above",
        ),
        pytest.param(
            "pt",
            "«O cais não pode fechar já», disse à Lusa João Prado, adiantando que vai lá hoje.",
            "João Prado",
            id="to which agency it was said",
        ),
        pytest.param(
            "pt",
            "Ana Prado saiu com a filha do bairro de Alberto Mota. «A ponte já não existe», disse.",
            "Ana Prado",
            id="a district is no person",
        ),
        pytest.param(
            "pt",
            (
                "«Alagou tudo», disse Max Prado.\n\n«A cama boiava pela sala toda». Ana "
                "Mota, "
                "20, estava em casa."
            ),
            "Ana Mota",
            id="somebody new with an age after the quote",
        ),
        pytest.param(
            "fr",
            (
                "« Il a plu », explique le capitaine des pompiers, Jean Roux. « Personne n'est "
                "parti », "
                "ajoute le pompier."
            ),
            "Jean Roux",
            id="a noun of the last speaker's role",
        ),
        pytest.param(
            "es",
            "El acusado habló. Sobre la barca, ha negado el robo, asegurando que «no hizo nada».",
            "El acusado",
            id="an object before a gerund",
        ),
        pytest.param(
            "fr",
            "Hier soir, Sophie rangeait ses filets. « Le quai tremble encore », confie-t-elle.",
            "Sophie",
            id="a first name alone",
        ),
    ],
)
def test_the_speaker_of_the_last_quote(language: str, text: str, speaker: str) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_a_role_that_spoke_before_anybody_was_named_stays_somebody_else() -> None:
    text = (
        "« La grue dormait », dit le docker.\n\nJean Roux entre dans la salle. « Je n'y étais "
        "pas », "
        "répète le docker."
    )
    assert attributions(text, "fr")[-1][1] == "le docker"


def test_speech_below_a_colon_begins_with_a_hyphen() -> None:
    text = (
        "O técnico Rui Prado elogiou a equipa e falou do jogo:\n\n- Foi uma primeira parte "
        "perfeita, "
        "os jogadores estavam onde tinham de estar e o plano saiu bem.\n\nO jogo acabou tarde."
    )
    assert attributions(text, "pt")[-1][1] == "Rui Prado"


def test_portuguese_dashes_introduce_speech_with_its_speaker_inside() -> None:
    text = (
        "O técnico Rui Prado falou depois do jogo.\n\n— A equipa remou contra o vento o jogo todo, "
        "disse Rui, antes de sair.\n\n— Temos três remos e um barco, completou."
    )
    assert [name for _, name in attributions(text, "pt")] == ["Rui Prado", "Rui Prado"]


def test_a_list_below_a_colon_is_no_speech() -> None:
    text = (
        "El plan del puerto tiene dos partes muy distintas entre sí:\n\n- Un muelle nuevo de cien "
        "metros con grúas, farolas y un almacén para el pescado del día.\n\n- Una rampa para "
        "barcos."
    )
    assert attributions(text, "es") == ()


def test_nobody_says_the_title_of_a_congress() -> None:
    text = "Lo dimostra il convegno dal titolo «Il valore del mare: quali effetti sul molo?»."
    assert attributions(text, "it") == ()


def test_a_question_word_says_nothing() -> None:
    words = "Vine en barca y dormí dos noches en el faro"
    assert attributions(f"¿Cómo llegas al puerto?\n\n«{words}».", "es") == ((words, ""),)
