"""Romance sources: selon, según, secondo, para, and newspapers as sources."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "es",
            "Para el crítico Álvaro de la Osa, se trata de “la obra más libre de su tiempo”.",
            (("la obra más libre de su tiempo", "Álvaro de la Osa"),),
        ),
        (
            "",
            "En palabras de la alcaldesa, Rosa Gil, fue “un día negro”.",
            (("un día negro", "Rosa Gil"),),
        ),
        (
            "fr",
            "Selon Jeanne Martin, la digue est « une passoire ».",
            (("une passoire", "Jeanne Martin"),),
        ),
        (
            "fr",
            "Pour le ministre Paul Durand, « la digue tiendra tout l'hiver ».",
            (("la digue tiendra tout l'hiver", "Paul Durand"),),
        ),
        ("es", "Según Ana Quiroga, la presa es “un colador”.", (("un colador", "Ana Quiroga"),)),
        (
            "fr",
            "Luce Vial a parlé. D’après elle, « rien ne change ».",
            (("rien ne change", "Luce Vial"),),
        ),
        (
            "fr",
            "« Rien à perdre, sauf nos économies », sourit Yann Cado. Selon lui, « tout va ».",
            (("Rien à perdre, sauf nos économies", "Yann Cado"), ("tout va", "Yann Cado")),
        ),
        (
            "it",
            "Secondo l’ingegnere Pio Sarti, il crollo era «solo questione di tempo».",
            (("solo questione di tempo", "Pio Sarti"),),
        ),
        (
            "pt",
            "De acordo com a meteorologista Ísis Prado, a chuva é “a pior do ano”.",
            (("a pior do ano", "Ísis Prado"),),
        ),
        pytest.param(
            "fr",
            "Un simple oubli ? Pour le parquet, « il savait très bien » !",
            (("il savait très bien", "le parquet"),),
            id="the prosecution has a view",
        ),
        pytest.param(
            "fr",
            "Aux yeux de la maire, le projet est « trop cher ».",
            (("trop cher", "la maire"),),
            id="in whose eyes it is so in French",
        ),
        pytest.param(
            "pt",
            "Na opinião do economista Rui Prado, o pacote é “insuficiente”.",
            (("insuficiente", "Rui Prado"),),
            id="one word in whose opinion it is so in Portuguese",
        ),
        pytest.param(
            "fr",
            "De l'avis de la maire, le projet est « insuffisant ».",
            (("insuffisant", "la maire"),),
            id="one word in whose opinion it is so in French",
        ),
        pytest.param(
            "es",
            "A juicio del alcalde Juan Rubio, el proyecto es “demasiado caro”.",
            (("demasiado caro", "Juan Rubio"),),
            id="in whose judgement it is so in Spanish",
        ),
        pytest.param(
            "it",
            "Agli occhi di Ugo Neri, il piano è «ormai superato».",
            (("ormai superato", "Ugo Neri"),),
            id="in whose eyes it is so in Italian",
        ),
        pytest.param(
            "it",
            "A giudizio del sindaco Ugo Neri, il progetto è «troppo caro».",
            (("troppo caro", "Ugo Neri"),),
            id="in whose judgement it is so in Italian",
        ),
        pytest.param(
            "es",
            "«Volveremos pronto», dijo Lola Carva. A su juicio, las quejas son «desmedidas».",
            (("Volveremos pronto", "Lola Carva"), ("desmedidas", "Lola Carva")),
            id="in the view of whoever spoke before",
        ),
        pytest.param(
            "it",
            "«Promesse», sbotta Franco Bell. A suo avviso, la Regione «ha dormito per anni».",
            (("Promesse", "Franco Bell"), ("ha dormito per anni", "Franco Bell")),
            id="in the view of whoever spoke before, in Italian",
        ),
        pytest.param(
            "es",
            (
                "La alcaldesa, Sonia Berral, pidió la ayuda del Estado. A su juicio, es «muy "
                "urgente»."
            ),
            (("muy urgente", "Sonia Berral"),),
            id="the object of a verb after an apposition does not speak",
        ),
        pytest.param(
            "it",
            "Il geologo Ugo Neri, secondo il quale il pendio era «una bomba», scuote la testa.",
            (("una bomba", "Ugo Neri"),),
            id="a relative pronoun is the source",
        ),
        pytest.param(
            "es",
            "Según explicó la jueza Rosa Gil, el muro era «un peligro para todos».",
            (("un peligro para todos", "Rosa Gil"),),
            id="a verb stands between the word for a source and the source",
        ),
        pytest.param(
            "it",
            "Stando alla politologa Ada Neri, il voto mostra «una paura antica».",
            (("una paura antica", "Ada Neri"),),
            id="stando a",
        ),
        pytest.param(
            "it",
            "Stando agli inquirenti, il voto mostra «una paura antica».",
            (("una paura antica", "gli inquirenti"),),
            id="stando a, before a group",
        ),
        pytest.param(
            "it",
            "Stando a quanto riferito da Ada Neri, il voto mostra «una paura antica».",
            (("una paura antica", "Ada Neri"),),
            id="stando a, before a verb",
        ),
        pytest.param(
            "it",
            "Stando alle parole di Ada Neri, il voto mostra «una paura antica».",
            (("una paura antica", "Ada Neri"),),
            id="stando a, before words",
        ),
        pytest.param(
            "it",
            "Stando al Tar del Lazio, il voto mostra «una paura antica».",
            (("una paura antica", "Tar del Lazio"),),
            id="stando a, before a body",
        ),
        pytest.param(
            "it",
            "Stando alla nota di Ada Neri, il voto mostra «una paura antica».",
            (("una paura antica", "la nota"),),
            id="stando a, before a text",
        ),
        pytest.param(
            "pt",
            (
                "Já para o engenheiro Rui Sá, que não participou, o resultado é «bom, mas "
                "preliminar»."
            ),
            (("bom, mas preliminar", "Rui Sá"),),
            id="for whom something is so, after a joint",
        ),
        pytest.param(
            "pt",
            "Para o sindicato, as medidas anunciadas são «um penso rápido».",
            (("um penso rápido", "o sindicato"),),
            id="for a body something is so",
        ),
        pytest.param(
            "es",
            (
                "Inés Rubio habló. La poda deja, según su versión, un jardín que es «todo "
                "sombra y eco»."
            ),
            (("todo sombra y eco", "Inés Rubio"),),
            id="in whose own view it is so",
        ),
    ],
)
def test_a_romance_source_is_the_speaker(language: str, text: str, expected: Attributions) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "À la mairie, on assure que tout est « sur les rails ».", "la mairie"),
        ("fr", "Du côté de la préfecture, on assure que « tout va bien ».", "la préfecture"),
        ("fr", "Du côté du ministère, on assure que « tout va bien ».", "le ministère"),
        ("fr", "À la mairie, on assure que « tout va bien ».", "la mairie"),
        ("es", "En el ministerio aseguran que el plan «sigue vivo».", "el ministerio"),
        ("it", "Nella maggioranza parlano di «incidente di percorso».", "la maggioranza"),
        ("es", "En el ministerio, Juan Rey asegura que el plan «sigue vivo».", "Juan Rey"),
    ],
)
def test_a_place_stands_for_people_whom_nobody_names(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "À en croire Luce Merle, le bac est « un gouffre ».", "Luce Merle"),
        ("fr", "Le bac est « un gouffre », pour reprendre les mots des pêcheurs.", "les pêcheurs"),
        ("fr", "Le bac est « un gouffre », selon l'expression de Jean Roux.", "Jean Roux"),
        ("it", "A sentire Ugo Neri, il traghetto è «un pozzo senza fondo».", "Ugo Neri"),
        ("it", "Il traghetto è «un pozzo», per usare le parole del governo.", "il governo"),
        ("pt", "No entender da autarquia, a balsa é “um poço sem fundo”.", "a autarquia"),
    ],
)
def test_whoever_is_heard_or_repeated_is_the_source(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "La mesure a été qualifiée de « farce » par Jean Roux.", "Jean Roux"),
        ("it", "La misura è stata definita «una farsa» dall'ex ministro Ugo Neri.", "Ugo Neri"),
    ],
)
def test_the_agent_of_a_passive_in_the_perfect_has_named_it(
    language: str, text: str, expected: str
) -> None:
    assert expected in attributions(text, language)[-1][1]


def test_a_relation_keeps_the_person_it_belongs_to() -> None:
    text = "«El puente se mueve», dijo la hermana de la capitana."
    assert attributions(text, "es")[-1][1] == "la hermana de la capitana"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Ugo Neri guida il molo. Per quest'ultimo il ponte è «una trappola».", "Ugo Neri"),
        ("fr", "Jean Roux est maire. Pour ce dernier, le pont est « un piège ».", "Jean Roux"),
        ("es", "El puente es «una trampa», según recoge El Faro.", "El Faro"),
    ],
)
def test_the_latter_or_a_paper_after_its_verb_is_the_source(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_marks_after_a_word_of_a_source_are_no_name() -> None:
    text = "El pleno fue largo. Según parece «el muelle cierra ya», dijo Ada Prado."
    assert attributions(text, "es")[-1][1] == "Ada Prado"


def test_a_thing_after_for_has_no_view() -> None:
    assert attributions("Para la fachada del museo de Lipa, hace falta «más azul».", "es") == ()


def test_the_subject_of_a_clause_after_the_words_says_the_next() -> None:
    text = "Juan cerró «el puerto», pero Ada Pluma se levantó y dijo que «está abierto»."
    assert last_speaker(text, "es") == "Ada Pluma"


def test_whoever_sees_something_does_not_say_it() -> None:
    assert attributions("Ayer vio Ada Pluma que «el puerto cierra».", "es") == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Secondo Quill la giunta «ha deciso senza ascoltare nessuno».", "Quill"),
        ("it", "Per Ada Quill la misura è colma: «Non chiuderemo nessuna scuola».", "Ada Quill"),
        (
            "es",
            "La alcaldesa de Lipa, Ada Quill, vino. A juicio de la alcaldesa, «es poco».",
            "Ada Quill",
        ),
        ("es", "El alcalde de Lipa, Ivo Poe, vino. En palabras del alcalde, «es poco».", "Ivo Poe"),
        (
            "it",
            "Il sindaco di Lipa, Ivo Poe, è qui. A detta del sindaco di Lipa, «è troppo poco».",
            "Ivo Poe",
        ),
        ("es", "Según el diario El Muelle la reforma «es una mentira».", "el diario El Muelle"),
        # the motto of a body is not somebody else
        (
            "it",
            "Secondo il comitato Salviamo il porto, «è tardi».",
            "il comitato Salviamo il porto",
        ),
    ],
)
def test_a_source_ends_before_the_next_article_and_may_have_its_own_inside(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Au micro de RTL, le maire de Lipa a dit : « Nous ne fermerons aucune école »."),
        ("fr", "Au micro de RTL, le maire de Lipa, Ivo Poe, a dit : « Il n'y a rien à dire »."),
        ("it", "Ospite di Radio Vell, il sindaco di Lipa, Ivo Poe, ha detto: «Non c'è fretta»."),
    ],
)
def test_the_medium_that_opens_a_sentence_does_not_speak(language: str, text: str) -> None:
    assert last_speaker(text, language) in {"Ivo Poe", "le maire de Lipa"}


def test_a_judgement_in_the_active_voice_has_no_agent() -> None:
    text = "Ada Quill a qualifié le plan de « folie pure » par la voix de son avocat Paul Mora."
    assert last_speaker(text, "fr") == "Ada Quill"
    text = "Le plan a été qualifié de « folie pure » par Ada Quill."
    assert last_speaker(text, "fr") == "Ada Quill"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Bo Mora fue acusado por la alcaldesa de ser «un peligro».", "la alcaldesa"),
        ("pt", "Rui Mora foi acusado pela ministra de ser “um perigo”.", "a ministra"),
        (
            "es",
            "Bo Mora fue acusado por la alcaldesa de Lipa de ser «un peligro».",
            "la alcaldesa de Lipa",
        ),
    ],
)
def test_an_agent_ends_before_the_accusation(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
