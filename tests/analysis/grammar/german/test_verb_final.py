"""German clauses with the verb at the end, after the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker, reported


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "de",
            "Jan Tal lobte den „neuen Mut“, während Eva Wald ihn als „Anfang vom Ende“ wertete.",
            (("neuen Mut", "Jan Tal"), ("Anfang vom Ende", "Eva Wald")),
            id="a clause that closes after the quote has a subject of its own",
        ),
        pytest.param(
            "de",
            (
                "Zufrieden ist der Verein, dessen Leiterin, die Ärztin Eva Wald, den Plan "
                "„mutig“ nannte."
            ),
            (("mutig", "Eva Wald"),),
            id="a possessive opens the clause that closes after the quote",
        ),
        pytest.param(
            "de",
            "Gelacht wurde über Jan Tal, der die Vorlage ein „Laubgesetz für Träumer“ nannte.",
            (("Laubgesetz für Träumer", "Jan Tal"),),
            id="a relative pronoun is the subject where a thing stands after it",
        ),
        pytest.param(
            "de",
            "Weniger froh war Kritiker Jan Tal, der im Radio von „viel Wand, wenig Tür“ sprach.",
            (("viel Wand, wenig Tür", "Jan Tal"),),
            id="the verb of a relative clause after the quote",
        ),
        pytest.param(
            "de",
            (
                "Während der Chef der Union, Jan Tal, sie „gut“ nannte, tadelte Eva Wald sie "
                "als „teuer“."
            ),
            (("gut", "Jan Tal"), ("teuer", "Eva Wald")),
            id="a clause with während keeps its subject over an apposition",
        ),
        pytest.param(
            "",
            "Der Plan, den Ada Vogel als „reine Willkür“ beschrieb, kam durch.",
            (("reine Willkür", "Ada Vogel"),),
            id="a relative pronoun is no article of the name after it",
        ),
    ],
)
def test_a_german_clause_closed_after_the_words_has_its_own_subject(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize(
    "who",
    [
        "ein Lotse, von dem",
        "eine Lotsin, von der",
    ],
)
def test_whom_a_relative_clause_is_about_is_no_agent(who: str) -> None:
    text = f"Gesucht wird {who} die Wacht meint, der Steg sei „morsch“."
    assert last_speaker(text, "de") == "die Wacht"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Neulich hatte die Lotsin Ida Vogel gegenüber dem „Boten“ ihre Bedenken erneut "
            "bekräftigt und davor gewarnt, dass wegen der Ebbe ein Bruch nicht auszuschließen sei."
        ),
        (
            "Von blanker Hetze durch den Rat wird gesprochen und dass eine Handvoll Lotsen "
            "behauptet, den Hafen zu vertreten."
        ),
    ],
)
def test_what_is_told_of_somebody_or_spoken_of_is_not_reported(text: str) -> None:
    assert reported(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Die Partei hatte die Bahn als „Oldtimer mit Aussicht“ bezeichnet und Geld verlangt.",
            (("Oldtimer mit Aussicht", "Die Partei"),),
            id="a participle that no ge- opens stands before und",
        ),
        pytest.param(
            "Die Stadt hatte das als „Meilenstein des Jahres“ für alle bezeichnet.",
            (("Meilenstein des Jahres", "Die Stadt"),),
            id="a participle closes the clause some words after the quote",
        ),
        pytest.param(
            "Die Zeitungen hatten von der Gefahr eines „langen Streits“ um die Brücke gesprochen.",
            (("langen Streits", "Die Zeitungen"),),
            id="what somebody has spoken of, some words before the participle",
        ),
        pytest.param(
            (
                "Eva Wald nannte ihn „einen guten Mann“, Jan Tal strich seinen „inneren "
                "Kompass“ hervor."
            ),
            (("einen guten Mann", "Eva Wald"), ("inneren Kompass", "Jan Tal")),
            id="a verb whose prefix stands after the quote",
        ),
        pytest.param(
            "Im Herbst hatte Eva Wald „Offenheit als Grundsatz“ formuliert.",
            (("Offenheit als Grundsatz", "Eva Wald"),),
            id="a participle reports",
        ),
        pytest.param(
            "Damals soll Eva Wald den Kellner als „lahme Ente“ beschimpft haben.",
            (("lahme Ente", "Eva Wald"),),
            id="a modal verb with its infinitive",
        ),
        pytest.param(
            "Staatsanwalt Jan Tal hatte in seiner Rede von einem „eiskalten Plan“ gesprochen.",
            (("eiskalten Plan", "Jan Tal"),),
            id="a participle closes the clause",
        ),
        pytest.param(
            "Ministerin Eva Wald will den Bericht „in Ruhe auswerten“.",
            (("in Ruhe auswerten", "Eva Wald"),),
            id="few words for what somebody will do",
        ),
    ],
)
def test_a_participle_or_a_prefix_closes_the_german_clause(
    text: str, expected: Attributions
) -> None:
    assert attributions(text, "de") == expected


def test_a_relative_clause_has_a_verb_of_its_own_after_an_auxiliary() -> None:
    text = (
        "Eva Tal leitet das Haus. 2023 hatte der Verlag die Firma Lund übernommen, ein Schritt, "
        "den Tal als „zwei Jahre zu früh“ bezeichnet."
    )
    assert attributions(text, "de") == (("zwei Jahre zu früh", "Eva Tal"),)


def test_who_named_something_before_a_final_auxiliary_speaks() -> None:
    text = "Jan Poe ging, nachdem Eva Wald die Mühle „einen sehr kalten Ort“ genannt hatte."
    assert last_speaker(text, "de") == "Eva Wald"


def test_whoever_is_told_something_does_not_say_it() -> None:
    text = "Ida Tal kritisierte, die Angestellten seien „aus den Medien“ informiert worden."
    assert attributions(text, "de") == (("aus den Medien", "Ida Tal"),)


def test_an_object_after_a_conjunction_names_nothing() -> None:
    assert attributions("Weil dem Wirt „Betrug“ vorgeworfen wird, ging er.", "de") == ()


def test_a_past_verb_needs_no_auxiliary_before_the_words() -> None:
    assert last_speaker("Vogel wurde krank, als Poe ihn „alt“ nannte.", "de") == "Poe"


def test_a_modal_verb_does_not_govern_a_participle() -> None:
    assert attributions("Ada Vogel soll das leiten, was „Werkstatt“ genannt wird.", "de") == ()


@pytest.mark.parametrize(
    "modal",
    [
        "kann", "konnte", "könnte", "muss", "musste", "müsste", "darf", "durfte", "dürfte", "soll",
        "sollte", "will", "wollte", "mag", "mochte", "möchte", "würde",
    ],
)  # fmt: skip
def test_every_modal_verb_governs_an_infinitive_of_naming(modal: str) -> None:
    called = f"Ada Vogel {modal} den Plan nur „völlig mutlos und zu teuer“ nennen."
    judged = f"Ada Vogel {modal} das als „völlig mutlos und zu teuer“ bezeichnen."
    assert [last_speaker(text, "de") for text in (called, judged)] == ["Ada Vogel"] * 2


@pytest.mark.parametrize(
    "modal", ["kan", "kon", "moet", "moest", "mag", "mocht", "wil", "wilde", "wou", "zal", "zou"]
)
def test_every_dutch_modal_verb_governs_an_infinitive_of_naming(modal: str) -> None:
    text = f"Ada Vogel {modal} het plan alleen ‘moedeloos en veel te duur’ noemen."
    assert last_speaker(text, "nl") == "Ada Vogel"


@pytest.mark.parametrize(
    "text",
    [
        "Man muss das als „völlig überzogen und maßlos“ bezeichnen.",
        "Das könnte man „völlig überzogen und maßlos“ nennen.",
        "Das Wort „Vaterland und Muttersprache“ mag Ada Vogel nicht hören.",
        "Der als „Rat der Weisen und Alten“ bezeichnete Kreis tagt.",
    ],
)
def test_a_modal_verb_makes_nobody_say_what_somebody_may_say(text: str) -> None:
    assert attributions(text, "de") == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Verein darf sich künftig „Sportfreunde am Hafen“ nennen.", "de"),
        ("Der Ort musste sich „Bad am Hafen“ nennen.", "de"),
        ("Der Klub kann sich „Meister der Herzen“ nennen.", "de"),
        ("De club mag zich voortaan ‘Vrienden van de haven’ noemen.", "nl"),
    ],
)
def test_a_name_that_somebody_may_bear_is_no_words_of_theirs(text: str, language: str) -> None:
    assert attributions(text, language) == ()
