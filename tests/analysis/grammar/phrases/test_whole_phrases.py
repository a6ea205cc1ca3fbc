"""The extent of a noun phrase that denotes a speaker without a name."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked, name_and_role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They fell. “It is odd,” said a member of the Guild of Northern Rope Men.",
            (("It is odd,", "a member of the Guild of Northern Rope Men"),),
        ),
        pytest.param(
            "A Delta man who kept an emu without telling his wife says he “was going to say so”.",
            (("was going to say so", "A Delta man"),),
            id="a delta man is more than a delta",
        ),
        (
            "The board less than two weeks ago said that “secret” papers had passed through.",
            (("secret", "The board"),),
        ),
        (
            "Given the timing of Quill's journey, the board called it “a farce”.",
            (("a farce", "the board"),),
        ),
        (
            "Central banks in Vell said it was “a burden on all”.",
            (("a burden on all", "Central banks"),),
        ),
        (
            "Last week, lawyers for the two Irish players said it was “a burden on all”.",
            (("a burden on all", "lawyers for the two Irish players"),),
        ),
        (
            "“It is a burden,” says a research note from Delta Bonds.",
            (("It is a burden,", "a research note from Delta Bonds"),),
        ),
        (
            "“It is a burden,” an editorial in this week's issue says.",
            (("It is a burden,", "an editorial in this week's issue"),),
        ),
        (
            "One person close to the talks described it as “a burden”.",
            (("a burden", "One person close to the talks"),),
        ),
        (
            "“It is a burden,” asked his grandfather in Arabic, on a cane.",
            (("It is a burden,", "his grandfather"),),
        ),
        (
            "Sixty percent say that “the plans were wrong and have to go at once”.",
            (("the plans were wrong and have to go at once", "Sixty percent"),),
        ),
        (
            "“We follow every change,” the British brand said in a statement.",
            (("We follow every change,", "the British brand"),),
        ),
        (
            "Mark Feld's lawyer said it was “quite untrue”.",
            (("quite untrue", "Mark Feld's lawyer"),),
        ),
        (
            "“It is late,” a spokesman for Governor Ada Quill said.",
            (("It is late,", "a spokesman for Governor Ada Quill"),),
        ),
        (
            (
                "A United Nations report last month warned that ice would go “under all but "
                "one pathway”."
            ),
            (("under all but one pathway", "A United Nations report"),),
        ),
        (
            (
                "A Harbour Agency official who was not to be named said it was “a floor, not a "
                "ceiling”."
            ),
            (("a floor, not a ceiling", "A Harbour Agency official"),),
        ),
        (
            "The trust that runs the museum insisted that it was “out of date”.",
            (("out of date", "The trust"),),
        ),
    ],
)
def test_a_phrase_is_named_to_its_end_and_no_further(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "who", ["a welder at a small Japanese boatyard", "Chinese officials", "one Delta banker"]
)
def test_a_phrase_with_its_owner_ends_before_a_time(who: str) -> None:
    assert attributions(f"“It is late,” said {who} yesterday.") == (("It is late,", who),)


@pytest.mark.parametrize(
    "who", ["water officials", "bank managers", "university researchers", "company spokesman"]
)
def test_a_body_may_describe_people_after_the_verb(who: str) -> None:
    assert attributions(f"“It is late,” said {who}.") == (("It is late,", who),)


@pytest.mark.parametrize("what", ["company emails", "bank accounts"])
def test_a_body_describes_nothing_else_that_speaks(what: str) -> None:
    assert attributions(f"“It is late,” said {what}.") == ()


def test_a_body_of_several_words_is_part_of_its_official_s_phrase() -> None:
    text = "“It will end,” a Ministry of Docks and Ferries (MDF) official told reporters."
    speaker = "a Ministry of Docks and Ferries (MDF) official"
    assert attributions(text) == (("It will end,", speaker),)


def test_letters_that_spell_a_small_word_are_read_as_letters() -> None:
    text = "“The pump was dry,” said a former TQ Coastal IT specialist who saw it."
    assert attributions(text) == (("The pump was dry,", "a former TQ Coastal IT specialist"),)


@pytest.mark.parametrize("adverb", ["earlier today", "nevertheless", "immediately"])
def test_an_adverb_is_no_part_of_an_office(adverb: str) -> None:
    text = f"The mayor {adverb} told the port she had “every faith in the crew of the ferry”."
    assert attributions(text)[0][1] == "The mayor"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "«No encaja», insistió uno de ellos, Juan Rey.", "Juan Rey"),
        ("it", "«Non combacia», ha insistito uno di loro, Ugo Neri.", "Ugo Neri"),
        ("fr", "« Rien ne va », a insisté l'un d'entre eux, Jean Roux.", "Jean Roux"),
        ("de", "„Da passt nichts“, sagte einer von ihnen, Jan Vogel.", "Jan Vogel"),
        ("de", "„Da passt nichts“, sagte einer der Gutachter.", "einer der Gutachter"),
        ("es", "«No encaja», insistió uno de los peritos.", "uno de los peritos"),
    ],
)
def test_one_of_several_is_a_whole_phrase(language: str, text: str, expected: str) -> None:
    assert attributions(text, language)[-1][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "fr",
            "L'ancien président du club, qui risque gros, a contesté « de la première à la "
            "dernière ligne » les faits.",
            "L'ancien président du club",
        ),
        pytest.param(
            "it",
            '"È il giorno più bello", ha commentato la donna all\'uscita dal tribunale.',
            "la donna",
        ),
    ],
)
def test_a_former_office_is_whole_and_an_occasion_is_no_part_of_a_phrase(
    language: str, text: str, expected: str
) -> None:
    assert attributions(text, language)[-1][1] == expected


def test_a_friend_and_fellow_is_one_person() -> None:
    text = "He is, says his friend and fellow poet Una Quill, “the least tortured man I know”."
    assert attributions(text) == (("the least tortured man I know", "Una Quill"),)


def test_a_statement_includes_whose_it_is() -> None:
    text = "A statement by the ferry board later said that the pier was “a matter for the town”."
    assert attributions(text)[0][1] == "A statement by the ferry board"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The mill is cold,” said a friend of Ben Poe's.", "a friend of Ben Poe's"),
        ("“The mill is cold,” a friend of Poe’s said on Monday.", "a friend of Poe’s"),
        ("A cousin of Poe's said the mill was “a cold heap of bricks”.", "A cousin of Poe's"),
    ],
)
def test_an_owner_after_of_ends_the_phrase(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_one_of_somebody_s_things_is_no_speaker() -> None:
    text = "Ada Quill was named as one of the weaver's alleged “moths” in the mill's papers."
    assert "weaver" not in last_speaker(text)


@pytest.mark.parametrize(
    "adjectives",
    [
        "bearded, grey-eyed",
        "tall, 71-year-old",
    ],
)
def test_adjectives_with_a_comma_begin_a_phrase(adjectives: str) -> None:
    who = f"the {adjectives} skipper"
    assert last_speaker(f"“We fish at dawn,” {who} said.") == who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is late,” said a source close to the port.", "a source close to the port"),
        ("“It is late,” a person close to Quill told the Herald.", "a person close to Quill"),
        ("“It is late,” said Ada Quill close to midnight.", "Ada Quill"),
    ],
)
def test_whom_a_source_is_close_to_belongs_to_the_phrase(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "phrase",
    ["A lawyer for that company", "The authors of that study", "A board inquiry into that blaze"],
)
def test_that_belongs_to_the_noun_after_it_behind_a_preposition(phrase: str) -> None:
    speaker = last_speaker(f"{phrase} said it was “too late to say sorry.”")
    assert speaker.split()[:2] == phrase.split()[:2]


@pytest.mark.parametrize(
    "text",
    [
        "As {} has pointed out, the ferry may be used “for the purpose of taking cars across”.",
        "“It is a danger to us,” {} said.",
        "{} has warned that the dam is “a danger to every village below it”.",
    ],
)
@pytest.mark.parametrize(
    "body", ["the Joint Committee on Ports and Bridges", "the Institute for Rivers and Dams"]
)
def test_two_fields_of_a_body_belong_to_its_name(text: str, body: str) -> None:
    assert last_speaker(text.format(body)).lower() == body.lower()


@pytest.mark.parametrize(
    "first", ["He spoke at the Institute for Rivers", "She works for the Committee on Roads"]
)
def test_a_name_in_a_new_clause_is_no_field_of_the_body_before_it(first: str) -> None:
    text = f"{first} and Quill says that it is “a danger to every village below it”."
    assert last_speaker(text) == "Quill"


@pytest.mark.parametrize(
    "text",
    [
        "According to {}, the dam is “a danger to every village below it”.",
        "The dam is “a danger to every village below it”, according to {}.",
        "“It is a danger to every village below it,” said {}.",
    ],
)
@pytest.mark.parametrize(
    "phrase",
    [
        "the latest report",
        "the explanatory notes of the bill",
        "his earlier claims",
        "the formal charges",
    ],
)
def test_a_noun_after_an_attribute_is_no_verb(text: str, phrase: str) -> None:
    assert last_speaker(text.format(phrase)) == phrase


@pytest.mark.parametrize(
    "opening",
    ["Just as clear came the previous reply,", "It is drawn broad if its name attribute is"],
)
def test_a_noun_with_an_attribute_reports_nothing(opening: str) -> None:
    assert last_speaker(f"{opening} “I would prefer not to go.”") == ""


@pytest.mark.parametrize("paper", ["the draft", "the original", "the quarterly"])
def test_a_paper_that_is_named_by_an_adjective_can_report(paper: str) -> None:
    assert last_speaker(f"“It is a danger to every village below it,” {paper} notes.") == paper


def test_a_noun_after_an_attribute_is_the_subject() -> None:
    text = "The recent calls left Ben Poe tired. “I cannot go on,” he said."
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The two", "The two"),
        ("All three", "three"),
        ("Both", "Both"),
        ("Two", "Two"),
        ("Each", "Each"),
        ("The other", "The other"),
        ("The first", "The first"),
        ("A mother of two", "A mother of two"),
        ("They both", "They"),
        ("The boys each", "The boys"),
    ],
)
@pytest.mark.parametrize("verb", ["said", "told us", "warned"])
def test_counts_may_stand_for_people(words: str, speaker: str, verb: str) -> None:
    text = f"The boat sank. {words} {verb} there was “no danger at all to anybody” on board."
    speakers = [quote.speaker for quote in marked(text)]
    assert [speaker and speaker.mention for speaker in speakers] == [speaker]


def test_what_is_counted_with_a_participle_is_no_report() -> None:
    text = "The boat sank. The two alleged thieves were “no danger at all to anybody” on board."
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("the mayor with a broad smile", "the mayor"),
        ("residents with tears in their eyes", "residents"),
        ("the mayor at a press conference", "the mayor"),
        ("a speaker at the rally", "a speaker at the rally"),
        ("a woman with a child", "a woman with a child"),
        ("the man with the flag", "the man with the flag"),
        ("the editor at the Vell Press", "the editor at the Vell Press"),
    ],
)
def test_how_and_where_somebody_speaks_is_no_part_of_who(words: str, speaker: str) -> None:
    assert last_speaker(f"The boat sank. “There is no danger at all,” said {words}.") == speaker


def test_a_counsel_is_an_office() -> None:
    text = "It is late, defence counsel said, calling it “a shame”."
    assert last_speaker(text, "en") == "defence counsel"


def test_a_noun_like_a_verb_before_a_comma_belongs_to_the_phrase() -> None:
    text = "According to the latest court report, it is “late”."
    assert last_speaker(text, "en") == "the latest court report"


def test_an_elided_article_opens_the_role_before_a_name() -> None:
    text = "Hier, l'élu local Jean Roux a dit : « Le port est fermé. »"
    assert name_and_role(text, "fr") == ("Jean Roux", "élu local")


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "« Le port ne ferme pas », a dit la rédactrice en chef Ada Quill.", "Ada Quill"),
        (
            "fr",
            "« Le port ne ferme pas », a dit le metteur en scène.",
            "le metteur en scène",
        ),
        (
            "pt",
            "“Nunca vamos fechar o porto”, disse o presidente em exercício.",
            "o presidente em exercício",
        ),
        (
            "es",
            "«No cerramos el puerto», dijo el presidente en funciones.",
            "el presidente en funciones",
        ),
        ("es", "«No cerramos el puerto», dijo el presidente en Lipa.", "el presidente"),
    ],
)
def test_an_office_keeps_its_complement(language: str, text: str, speaker: str) -> None:
    assert last_speaker(text, language) == speaker
