"""Romance sentences that attribute the words before them."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "it",
            (
                "«Il porto resta aperto a tutti». Così Ada Neri, ministra del Mare, durante la "
                "visita."
            ),
            (("Il porto resta aperto a tutti", "Ada Neri"),),
        ),
        (
            "it",
            "«Il porto resta aperto a tutti». Lo dichiara il ministro del Mare, Ugo Neri.",
            (("Il porto resta aperto a tutti", "Ugo Neri"),),
        ),
        (
            "it",
            "«Il molo è chiuso da sei mesi». Così scrive un nostro lettore sul cantiere.",
            (("Il molo è chiuso da sei mesi", "un nostro lettore"),),
        ),
        (
            "it",
            (
                "Il sindaco Ugo Neri tace. «Il molo è chiuso da sei mesi». Così la nave "
                "riparte subito."
            ),
            (("Il molo è chiuso da sei mesi", "Ugo Neri"),),
        ),
        pytest.param(
            "it",
            (
                "«Il molo regge». Lo ha detto parlando ai pescatori sul molo la segretaria "
                "dei marinai della Lega Costiera, Ada Quinto. «Chi lo nega mente», ha attaccato."
            ),
            (("Il molo regge", "Ada Quinto"), ("Chi lo nega mente", "Ada Quinto")),
            id="a gerund before the speaker of what stands before",
        ),
        pytest.param(
            "it",
            "«La serra riapre in aprile». Lo ha scritto su Facebook il vivaista Ugo Neri.",
            (("La serra riapre in aprile", "Ugo Neri"),),
            id="who wrote it, after where it was written",
        ),
        pytest.param(
            "it",
            "«La siepe va rifatta per intero». È quanto afferma il Circolo dei Vivai.",
            (("La siepe va rifatta per intero", "il Circolo dei Vivai"),),
            id="that is what somebody says",
        ),
        pytest.param(
            "it",
            "«La siepe va rifatta per intero». E' quanto dichiara Ada Neri.",
            (("La siepe va rifatta per intero", "Ada Neri"),),
            id="a capital with an apostrophe for an accent",
        ),
        pytest.param(
            "fr",
            "« La haie est à refaire en entier. » C'est ce qu'a déclaré Inès Merle.",
            (("La haie est à refaire en entier.", "Inès Merle"),),
            id="that is what somebody said",
        ),
        pytest.param(
            "it",
            (
                "«Tornate presto col pane». Con queste parole la sindaca Ada Quinto ha "
                "salutato tutti."
            ),
            (("Tornate presto col pane", "Ada Quinto"),),
            id="with these words, in Italian",
        ),
        pytest.param(
            "fr",
            "« Revenez avec du pain ». C’est par ces mots que la maire Jeanne Morel a salué tous.",
            (("Revenez avec du pain", "Jeanne Morel"),),
            id="with these words, in French",
        ),
    ],
)
def test_a_sentence_after_the_words_attributes_them(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


def test_spanish_sentences_attribute_the_words_before_them() -> None:
    text = "“El paro sigue todo el mes”. Así lo ha avanzado Ana Quiroga, secretaria del puerto."
    assert attributions(text, "es") == (("El paro sigue todo el mes", "Ana Quiroga"),)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "it",
            "«Non perdiamo la speranza». Lo afferma, in una nota, il sindaco Ugo Neri.",
            "Ugo Neri",
        ),
        ("it", "«Non perdiamo la speranza». A dirlo è il sindaco Ugo Neri.", "Ugo Neri"),
        ("it", "«Non perdiamo la speranza di farcela», così il sindaco Ugo Neri.", "Ugo Neri"),
        (
            "it",
            "«Non perdiamo la speranza di farcela»: così esordisce il sindaco Ugo Neri.",
            "Ugo Neri",
        ),
        ("pt", "“A ponte não aguenta.” Quem o diz é Inês Prado, a diretora.", "Inês Prado"),
        ("pt", "“Não perdemos a esperança de cá ficar.” Disse João Prado.", "João Prado"),
        (
            "pt",
            "“Não perdemos a esperança de cá ficar. ” Finalizou o delegado João Prado.",
            "João Prado",
        ),
        ("it", "«Non perdiamo la speranza» è quanto ha detto in aula Ugo Neri.", "Ugo Neri"),
        ("it", "«Resta qui la speranza», questo quanto dichiarato da Ugo Neri.", "Ugo Neri"),
        ("pt", "“Não perdemos a esperança de ficar”, foi o que disse João Prado.", "João Prado"),
    ],
)
def test_the_sentence_after_the_words_names_who_said_them(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[0][1] == speaker


def test_where_somebody_said_so_may_stand_before_the_speaker() -> None:
    text = "«Il faro resta acceso». Così su un blog il capitano Ugo Neri dopo la cena."
    assert attributions(text, "it")[-1][1] == "Ugo Neri"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "C'est ce que confirme Luce Merle : « Le pont bouge la nuit. »", "Luce Merle"),
        ("pt", "É o que diz a associação: “A ponte mexe-se de noite.”", "a associação"),
    ],
)
def test_such_a_sentence_may_introduce_words_after_a_colon(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "“Não tenho nada a esconder”. Foi assim que Ada Rey reagiu à sentença."),
        ("pt", "“Não tenho nada a esconder”. Foi com estas palavras que Ada Rey reagiu."),
        ("fr", "« Je n'ai rien à cacher ». C'est ainsi que Ada Rey a réagi au jugement."),
        ("fr", "« Je n'ai rien à cacher ». C'est en ces termes que Ada Rey s'est exprimée."),
        ("it", "«Non ho niente da nascondere». È così che Ada Rey ha reagito."),
        ("es", "«No tengo nada que ocultar». Así reaccionó Ada Rey a la sentencia."),
        ("es", "«No tengo nada que ocultar». Así se despidió Ada Rey."),
        ("pt", "“Nada a esconder”. Foi assim que Ada Rey, a juíza de Lipa, resumiu o caso."),
        ("fr", "« Je n'ai rien à cacher ». Les mots sont de la maire de Lipa, Ada Rey."),
        ("fr", "« Je n'ai rien à cacher ». Ces mots glaçants sont ceux d'Ada Rey."),
        ("fr", "« Je n'ai rien à cacher ». Ces propos viennent d'Ada Rey."),
        ("es", "Así se expresó Ada Rey al salir del juzgado: «No tengo nada que ocultar»."),
    ],
)
def test_how_somebody_reacted_says_whose_words_they_are(language: str, text: str) -> None:
    assert last_speaker(text, language) == "Ada Rey"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "“Não tenho nada a esconder”. Foi assim que Ada Rey chegou ao governo."),
        ("es", "«No tengo nada que ocultar». Así llegó Ada Rey a la alcaldía."),
        ("fr", "« Je n'ai rien à cacher ». C'est ainsi que Ada Rey est devenue maire."),
        ("it", "«Non ho niente da nascondere». È quanto ha detto di Ada Rey."),
    ],
)
def test_how_somebody_acted_says_nothing_about_the_words(language: str, text: str) -> None:
    assert last_speaker(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "“El paro sigue todo el mes”. Así"),
        ("it", "“Lo sciopero continua tutto il mese”. Così"),
        ("pt", "“A greve continua todo o mês”. Assim"),
    ],
)
def test_a_sentence_that_breaks_off_after_its_first_word_names_nobody(
    language: str, text: str
) -> None:
    assert last_speaker(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« On y pense depuis mai. » Cette petite phrase d'Ada Roux a surpris.", "Ada Roux"),
        ("es", "«Lo pensamos desde mayo.» Esta frase de Ada Prado sorprendió.", "Ada Prado"),
        ("it", "«Ci pensiamo da maggio.» Questa frase di Ada Neri ha sorpreso.", "Ada Neri"),
        ("fr", "« On y pense », dit Jean Poul. Cette phrase d'Ada Roux a surpris.", "Jean Poul"),
        ("fr", "Jean Poul tonne. « On y pense. » Cette colère des élus le touche.", "Jean Poul"),
        ("es", "Luis Poe calla. «Lo pensamos.» Esta protesta de los jueces le duele.", "Luis Poe"),
    ],
)
def test_this_phrase_of_somebody_is_the_one_before(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "«El molo cede y nadie avisó», así de claro se muestra Ada Vela.", "Ada Vela"),
        ("es", "«El molo cede y nadie avisó», así de claro se ha mostrado Ada Vela.", "Ada Vela"),
        (
            "it",
            "«Il molo cede e nessuno viene»: sono le parole, dette a caldo da Ugo Neri.",
            "Ugo Neri",
        ),
        ("fr", "« Le quai cède », a répondu Luce Merle, interrogée au port.", "Luce Merle"),
    ],
)
def test_such_words_may_also_follow_in_the_sentence_of_the_quote(
    language: str, text: str, speaker: str
) -> None:
    assert last_speaker(text, language) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Lo dichiara il capitano Ugo Neri.", "Ugo Neri"),
        ("es", "Así lo ha explicado la alcaldesa, Ada Vela, tras el pleno.", "Ada Vela"),
        ("pt", "Quem o diz é Ada Vale.", "Ada Vale"),
        ("it", "Lo dice anche il consigliere Ugo Neri.", ""),
        ("it", "Lo dice il consigliere Ugo Neri:", ""),
    ],
)
def test_a_paragraph_below_the_words_may_attribute_them(
    language: str, text: str, speaker: str
) -> None:
    text = f"«A ponte Delta vai da Lipa a Mora».\n\n«Nada se move no porto há meses».\n\n{text}"
    assert [name for _, name in attributions(text, language)[:2]] == [speaker, speaker]


def test_a_cleft_about_something_else_attributes_nothing() -> None:
    text = "« Le port est fermé. » C'est hier que le maire a annoncé sa démission."
    assert attributions(text, "fr") == ()


def test_so_before_another_reflexive_verb_attributes_nothing() -> None:
    assert attributions("«Está cerrado». Así se titula la novela de Ada Pluma.", "es") == ()


@pytest.mark.parametrize("after", ["ont touché Ada Roux", "viennent de Vell"])
def test_whoever_the_words_move_has_not_said_them_nor_where_they_come_from(after: str) -> None:
    assert attributions(f"« C'est fermé. » Ces mots {after}.", "fr") == ()
