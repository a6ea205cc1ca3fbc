"""Titles in quotation marks, which are not speech."""

import pytest
from attributions import Attributions, attributions, marked

from reader.analysis.quotes import find_quotes


@pytest.mark.parametrize("title", ["A Supper by Lamplight", "Rain Over the Pier", "The Last Boat"])
def test_a_title_on_a_line_of_its_own_is_nobodys(title: str) -> None:
    text = f"Ada Quill said the series was good.\n\n“{title}”\n\nThe boat comes home."
    assert attributions(text) == ()


def test_in_the_words_of_somebody_opens_no_title() -> None:
    text = "En palabras de Ada Rey, «no hay nada que hacer allí», el puerto está cerrado."
    assert attributions(text, "es") == (("no hay nada que hacer allí", "Ada Rey"),)


def test_several_sentences_after_a_club_with_a_year_are_no_title_of_a_work() -> None:
    text = "Trainer Jan Vogel (1899 Borken): „Wir waren schlecht. Das wissen wir.“"
    assert attributions(text, "de") == (("Wir waren schlecht. Das wissen wir.", "Jan Vogel"),)


def test_a_shout_or_a_sentence_on_a_line_of_its_own_is_speech() -> None:
    text = "Ada Quill stood up.\n\n“Come Home Now!”\n\n“It is late,” she said."
    assert ("Come Home Now!", "Ada Quill") in attributions(text)


@pytest.mark.parametrize("title", ["Nine Wet Summers", "I'm Feeling Wet"])
@pytest.mark.parametrize(
    "end", [",” a book by Sam Poe.", "”.", ",” Sam Poe's view of the early years."]
)
def test_a_book_is_a_source_and_no_quote(title: str, end: str) -> None:
    text = f"The boss, Ada Quill, thought it mad, according to “{title}{end}"
    assert attributions(text) == ()


def test_a_comma_inside_the_marks_ends_a_title_as_well() -> None:
    text = "As Ben Poe told in his history, “At the Slipway,” Ada Quill lost her temper."
    assert attributions(text) == ()


def test_in_a_long_paragraph_a_year_in_brackets_makes_no_reference() -> None:
    long = "The Quay Went On And On. " * 40
    text = f"{long}Ada Quill, who was there, built it (2010). “I was not afraid of it at all.”"
    assert attributions(text)[-1] == ("I was not afraid of it at all.", "Ada Quill")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Slow Tide,” which opens in June, is a comedy, Ada Quill said.", ()),
        ("Ada Quill recited “The Raven” at school.", ()),
        ("She read “Emma”, “Persuasion” and “Middlemarch” in a week.", ()),
        ("She starred in “The Crown” and in “Slow Tide,” a film about a lighthouse.", ()),
        ("“Opening Bell,” a novel by a hermit, comes out in June.", ()),
        ("The band's new single, “Blue Rain,” was released on Friday, Ada Quill said.", ()),
        ("His new book, “The Last Ferry”, is published by Delta Press.", ()),
        ("Their motto, “No gate without a key,” stands above the door.", ()),
        ("“City Gets a New Gate,” by the Herald's Michael Poe, ran on Friday.", ()),
        ("They met on “example.org” in June.", ()),
        (
            (
                "The band will play the songs “Blue Rain,” “Slow Tide,” “Red Dawn” and “The "
                "Old Mill”."
            ),
            (),
        ),
        ("“Slow Tide,” which opens in June, was shot at the harbour. Ada Quill made it.", ()),
        ("The band won the cup, taking home the prize for best record of the year for “31.”", ()),
        ("Ann Lee, whose debut, “Hob”, was praised, has said that she is glad.", ()),
    ],
)
def test_the_names_of_works_are_no_quotes(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Slow Tide” star Emil Hart said he was “devastated”.", (("devastated", "Emil Hart"),)),
        (
            "She ended by playing “Carousel” on a toy piano and whispering, “Good night.”",
            (("Good night.", "She"),),
        ),
    ],
)
def test_a_title_beside_a_speaker_is_no_quote_of_theirs(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


NO_QUOTES = [
    'The so-called "smart" meters cost more than planned. Critics doubt the "savings".',
    'Joseph "Joe" Miller and Anna "Ace" Park won the doubles.',
    'Quill starred in "Night Train" and in "The Long Road Home," a drama.',
    'She told viewers of the network\'s "Morning Table" that rain was coming.',
    "The illness is called “silo lung” and passes within a week.",
    'The 6\'2" guard hit a 14" pipe.',
    "The '90s were good to the bands' drivers.",
    "Nothing is marked here at all.",
    "",
    "\n\n\n",
]


@pytest.mark.parametrize("text", NO_QUOTES)
def test_titles_nicknames_terms_and_inches_are_no_quotes(text: str) -> None:
    assert marked(text) == []


def test_a_work_with_its_author_is_no_quote() -> None:
    assert find_quotes("Also read: “Nine days alone on the ice road,” by Ada Quill.") == ()


def test_things_beside_marked_words_say_nothing() -> None:
    assert find_quotes("Books about rivers, “by people who came back”.") == ()


def test_a_study_that_is_titled_so_says_nothing() -> None:
    text = "Quill spoke, citing a study frankly titled, “Basically…tides are everywhere.”"
    assert attributions(text) == ()


@pytest.mark.parametrize("noun", ["article", "editorial", "lecture", "webinar"])
def test_the_heading_of_a_text_is_nobodys_words(noun: str) -> None:
    assert (
        attributions(f"The {noun} “Stark warning over quay” dives into a feud in the port.") == ()
    )


@pytest.mark.parametrize("theme", ["the theme “Boats for all”", "a day themed “Boats for all”"])
def test_what_an_event_is_about_is_nobodys_words(theme: str) -> None:
    assert attributions(f"The board held the fair under {theme} in May.") == ()


@pytest.mark.parametrize("verb", ["stars", "features"])
def test_who_plays_in_a_work_does_not_say_its_title(verb: str) -> None:
    assert attributions(f"The drama “Slow Tide,” {verb} Ada Quill as the warden.") == ()


@pytest.mark.parametrize(
    "entry",
    [
        "Quill, A.; Poe, B. (Nov 2008). “How knots fail in salt water” (PDF). Ropes. 9: 25–26.",
        "Poe, Ben van der (2010-06-08). “A measure of drift in basins”. Letters of the Coast.",
        "“Notes on the splicing of wire”. Old Ropes. Retrieved 2018-04-16.",
    ],
)
def test_titles_in_a_list_of_references_are_no_speech(entry: str) -> None:
    assert attributions(f"Ada Quill wrote much.\n\nReferences\n\n{entry}") == ()


def test_a_year_in_brackets_alone_makes_no_title_of_speech() -> None:
    text = "Ada Quill built her first boat young (2010). “I was not afraid of it at all.”"
    assert attributions(text) == (("I was not afraid of it at all.", "Ada Quill"),)


def test_what_a_work_is_tells_that_it_is_a_title() -> None:
    text = "“Lowlands,” the Danish language farce about eels, was the only play to sell out."
    assert attributions(text) == ()


def test_what_a_list_includes_is_no_speech() -> None:
    text = "The evenings include puppet play “Oars,” a guest of the town, as well as “Slow Tide”."
    assert attributions(text) == ()


@pytest.mark.parametrize("headed", ["titled", "entitled", "headlined"])
def test_what_is_headed_so_is_a_title_in_small_letters_as_well(headed: str) -> None:
    text = f"So two pilots say in a leaflet {headed} “The bend that everyone forgets.”"
    assert attributions(text) == ()


def test_what_a_thing_was_to_be_called_is_its_title() -> None:
    assert attributions("The book is out. Her editor had wanted to call it “Mauled.”") == ()


def test_words_that_begin_with_the_verb_of_a_film_are_no_title() -> None:
    assert attributions("Ada Quill said the film “is a bore”.") == (("is a bore", "Ada Quill"),)


def test_a_work_with_its_date_is_no_quote() -> None:
    assert attributions("“Lantern,” released in April, sold well, said Ada Quill.") == ()


def test_what_somebody_says_something_is_may_have_capitals() -> None:
    text = "It would be the “Venice of the Upper Marshes”, Ada Quill said."
    assert attributions(text) == (("Venice of the Upper Marshes", "Ada Quill"),)


def test_a_title_in_a_list_may_have_small_words() -> None:
    text = (
        "The band will play hits including “Slow Tide,” “Grey Pier,” “Salt on the Rope” and "
        "“Blue Oar,” according to Ada Quill."
    )
    assert attributions(text) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Poe wrote “Slow Tide” in 1990.",
        "Ben Poe, who wrote “Slow Tide” and “Low Water,” is 40.",
        "Ben Poe, the man who co-wrote “Slow Tide,” is 40.",
        "Ben Poe said “Why I Left” was done in a day.",
        "“Slow Tide” (Vell Press), by Ben Poe, is out now.",
    ],
)
def test_a_work_that_somebody_wrote_or_talks_about_is_not_said(sentence: str) -> None:
    assert attributions(f"{sentence} “We go,” he says.") == (("We go,", "Ben Poe"),)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ben Poe wrote “Fake News” on the wall.", "Fake News"),
        ("Ben Poe wrote “Fake News” in a post.", "Fake News"),
        ("Ben Poe wrote “No Deal” to his boss.", "No Deal"),
        ("Ben Poe wrote “FAKE NEWS” in capitals.", "FAKE NEWS"),
        ("Ben Poe wrote, “Make Vell Great.”", "Make Vell Great."),
        ("Ben Poe wrote “It is late” in the book.", "It is late"),
        ("Ben Poe said “nobody” was told.", "nobody"),
    ],
)
def test_what_somebody_wrote_to_others_is_said(sentence: str, words: str) -> None:
    assert attributions(sentence) == ((words, "Ben Poe"),)


@pytest.mark.parametrize("place", ["on RTV’s", "on"])
def test_a_show_whose_name_is_a_shout_is_no_quote(place: str) -> None:
    text = f"“I like it,” Ada Quill said {place} “Stop, Stop … Not That Tune!” It rained."
    assert attributions(text) == (("I like it,", "Ada Quill"),)


@pytest.mark.parametrize(("words", "count"), [("Slow Tide.", 1), ("a real disaster.", 2)])
def test_the_topic_of_a_report_is_no_quote_if_written_like_a_title(words: str, count: int) -> None:
    text = f"Ben Poe is 40. “It is not about winning,” he says of the second, “{words}”"
    assert len(attributions(text)) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board names two schools, TTL (“tide table list”) and DTL (“dry table list”)."),
        ("de", "Die Lotsen fordern ein Modell, FKP genannt („Fluss Karten Plan“)."),
    ],
)
def test_the_words_of_an_acronym_in_a_bracket_are_a_term(language: str, text: str) -> None:
    assert attributions(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Lotsin Ada Vogel („Wir waren einfach müde“) und Jan Tal („Das war zu wenig“) gingen.",
            (("Wir waren einfach müde", "Ada Vogel"), ("Das war zu wenig", "Jan Tal")),
        ),
        (
            "en",
            "The keeper Ada Quill (“This is unfair, all of it”) was against it.",
            (("This is unfair, all of it", "Ada Quill"),),
        ),
        ("de", "Die Regisseurin Ada Vogel („Ich war acht“) dreht am Tor.", ()),
        ("de", "Ada Vogel („Das Ufer der Anderen“) und Jan Tal („Der Kai“) spielen mit.", ()),
        ("en", "Ada Quill (“We Were Keepers of the Tide”) and Ben Poe (“That Was Us”) star.", ()),
    ],
)
def test_a_clause_in_brackets_is_said_by_the_name_before_it_and_a_title_is_not(
    language: str, text: str, expected: Attributions
) -> None:
    assert attributions(text, language) == expected


@pytest.mark.parametrize("called", ["nicknamed", "titled", "called", "dubbed"])
def test_what_a_thing_is_called_is_no_quote(called: str) -> None:
    text = f"The road, {called} the “new end of the sea”, is shut, Ada Quill said."
    assert attributions(text, "en") == ()
