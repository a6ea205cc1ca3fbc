"""Reporting verbs without a subject: the agent of their paragraph is the speaker."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "es",
            "«Me voy», dijo Paco Rey.\n\nEl presidente del club aceptó. Con calma alabó al "
            "patrón por su «temple». «Nadie lo echa», añadió.",
            "El presidente del club",
            id="some sentences above",
        ),
        pytest.param(
            "es",
            "Iker Soto llegó tarde. El muelle, contó, «olía a sal y a gasoil viejo».",
            "Iker Soto",
            id="set off by commas after what the words are about",
        ),
        pytest.param(
            "it",
            "“È presto”, dice Anna Neri. Ma il porto, precisa, “resta chiuso fino a sera”.",
            "Anna Neri",
            id="set off by commas, in Italian",
        ),
        pytest.param(
            "pt",
            "O regulador abriu um processo. Em comunicado, considera o caso “muito feio”.",
            "O regulador",
            id="after what tells where",
        ),
        pytest.param(
            "de",
            "„Wir zahlen nicht“, sagt Karl Otto.\n\nDer Vorstand hält dagegen. "
            "Man könne nicht „mit Nostalgie“ rechnen.",
            "Der Vorstand",
            id="a body before a German mood of report",
        ),
    ],
)
def test_a_verb_alone_has_who_acts_in_its_paragraph(language: str, text: str, speaker: str) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_french_il_may_be_nobody() -> None:
    text = "Pour le toit du phare, il a fallu « trois ans de bleu »."
    assert attributions(text, "fr") == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        pytest.param(
            "it",
            "Ugo Neri lo ha letto sul giornale. «Mi serviva una telefonata», si sfoga.",
            "Ugo Neri",
            id="a verb that no list has ends the sentence",
        ),
        pytest.param(
            "it",
            "Il presidente, contattato, respinge le accuse. «Contano i remi», taglia corto.",
            "Il presidente",
            id="over an aside, and a verb of two words",
        ),
        pytest.param(
            "es",
            "El de Villamar, Fidel Soto, caminó seis horas. «No llega nada», aseguró.",
            "Fidel Soto",
            id="one of several, told by the place and the name",
        ),
        pytest.param(
            "it",
            "Ugo Neri è tornato. «Siamo vicini», ha detto al termine della cena con il console.",
            "Ugo Neri",
            id="with whom it was said",
        ),
        pytest.param(
            "it",
            "Ugo Neri è tornato. «Otto anni di mare», ha mormorato abbracciando la moglie.",
            "Ugo Neri",
            id="whom it was said to with a gesture",
        ),
        pytest.param(
            "pt",
            "Procurada, a mãe do remador afirmou que o filho é “um menino bom”.",
            "a mãe do remador",
            id="a participle opens the sentence",
        ),
        pytest.param(
            "pt",
            "A Comissão de Barcos mandou avisos. Em maio, qualificou a regata de “muito frouxa”.",
            "A Comissão de Barcos",
            id="a verb that names, after a time",
        ),
        pytest.param(
            "pt",
            "A associação Quebrar o Gelo lembrou que há “muitos rios por limpar”.",
            "A associação Quebrar o Gelo",
            id="the name of a body with an article inside",
        ),
        pytest.param(
            "pt",
            "Dona Ivone, baiana há anos, achou a ideia “linda de chorar”.",
            "Ivone",
            id="a name over an aside",
        ),
        pytest.param(
            "it",
            "Per i giudici la proroga è “poco chiara”.",
            "i giudici",
            id="whose view it is, without a comma",
        ),
        pytest.param(
            "de",
            "Der Elternrat lobte die Pläne, hält sie aber für „nicht zu Ende gedacht“.",
            "Der Elternrat",
            id="a German pronoun after a second verb that names",
        ),
    ],
)
def test_whoever_acts_has_the_words_over_what_stands_between(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[-1][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Sa fille, elle, est ravie : « On va enfin ramer ensemble. »", "Sa fille"),
        ("fr", "Son agent, stupéfait, espère « un caprice du vent ».", "Son agent"),
        (
            "pt",
            "A associação de bares e barcos teme “um efeito de maré”.",
            "A associação de bares e barcos",
        ),
    ],
)
def test_verbs_that_continue_a_subject_have_no_other(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_whoever_adds_something_has_spoken_before() -> None:
    text = "«Piove da ieri», dice Ada Neri. {} «Io aspetto», aggiunge."
    assert attributions(text.format("La zia è stata salvata."), "it")[-1][1] == "Ada Neri"
    assert attributions(text.format("Ugo Poe scuote la testa."), "it")[-1][1] == "Ugo Poe"


def test_an_unlisted_verb_after_words_inside_a_clause_reports_nothing() -> None:
    text = "Ana Gil llegó. La frase «no sirve de nada», sonó en la sala de prensa."
    assert attributions(text, "es") == ()


def test_a_light_verb_and_its_complement_may_stand_alone() -> None:
    text = "Ugo Neri minimizza. «Normale dialettica», fa sapere attraverso il portavoce."
    assert attributions(text, "it")[-1][1] == "Ugo Neri"
    text = "Ada Neri non torna più a casa. «Il ponte è chiuso da ieri», fa sapere dal suo studio."
    assert last_speaker(text, "it") == "Ada Neri"


@pytest.mark.parametrize(
    "said", ["Spiegò a Ugo Poe che «è un errore».", "Chiede «più acqua per tutti» e ringrazia."]
)
def test_a_verb_that_opens_the_sentence_goes_on_with_the_subject(said: str) -> None:
    assert last_speaker(f"Ada Neri è arrivata. {said}", "it") == "Ada Neri"


def test_a_gerund_of_saying_goes_on_with_the_speaker() -> None:
    text = "Ada Quill llegó. «No cerramos», dijo en Vell, añadiendo que «nadie quiere eso»."
    assert attributions(text, "es") == (
        ("No cerramos", "Ada Quill"),
        ("nadie quiere eso", "Ada Quill"),
    )
    text = "Ada Quill llegó. «No cerramos», dijo una vecina, añadiendo que «nadie quiere eso»."
    assert last_speaker(text, "es") == "una vecina"


def test_a_gerund_of_saying_after_whoever_acts_is_not_the_last_speakers() -> None:
    text = "Ada Quill llegó. «No cerramos» y el alcalde la calmó, diciendo que «nadie quiere eso»."
    assert all(speaker != "Ada Quill" for _, speaker in attributions(text, "es"))


@pytest.mark.parametrize("listener", ["al alcalde", "ante la presidenta"])
def test_a_gerund_of_saying_goes_on_behind_whoever_is_told(listener: str) -> None:
    text = f"Ada Quill llegó. «No cerramos», dijo {listener}, añadiendo que «nadie quiere eso»."
    assert [speaker for _, speaker in attributions(text, "es")] == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("pt", "Ada Quill era dura. “Não fechamos o porto”, costumava dizer, rindo.", "Ada Quill"),
        ("es", "Mi padre era duro. «No cerramos el puerto» solía decir.", "Mi padre"),
    ],
)
def test_what_somebody_used_to_say_is_theirs(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
