"""Sentences of our own in which it is hard to say what is quoted, and who said it."""

import pytest
from told_words import Told, told

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

SPEAKERS: list[tuple[str, Told]] = [
    # who was told, and by whom
    (
        "Harbour master Ada Quill told Reuters: “The dam will hold.”",
        (("The dam will hold.", "Ada Quill"),),
    ),
    (
        "“The dam,” Ada Quill told the Delta Herald on Friday, “will hold until spring.”",
        (("The dam,", "Ada Quill"), ("will hold until spring.", "Ada Quill")),
    ),
    (
        "Quill was asked by the host Ben Poe, “Now, what do you think of all this?”",
        (("Now, what do you think of all this?", "Ben Poe"),),
    ),
    (
        "Ben Poe was quoted as saying: “It's over.”",
        (("It's over.", "Ben Poe"),),
    ),
    (
        "He quoted Ada Quill as saying that the gates were “shut for good”.",
        (("shut for good", "Ada Quill"),),
    ),
    (
        "The court heard that Quill had told Ben Poe: “Shut the gates.”",
        (("Shut the gates.", "Quill"),),
    ),
    # sources
    (
        "The dam is “a disaster waiting to happen”, according to Ben Poe, an engineer.",
        (("a disaster waiting to happen", "Ben Poe"),),
    ),
    (
        "As the harbour master put it: “The sea has no brakes.”",
        (("The sea has no brakes.", "the harbour master"),),
    ),
    (
        "As the port's chief, Ada Quill, put it in a note explaining the move, “We are moving.”",
        (("We are moving.", "Ada Quill"),),
    ),
    ("“The sea has no brakes,” as Ada Quill put it.", (("The sea has no brakes,", "Ada Quill"),)),
    ("In Forbes’ words, “they are the best of all.”", (("they are the best of all.", "Forbes"),)),
    (
        "Ada Quill said that, according to its analysis, the dam leaked, but “it can be mended”.",
        (("it can be mended", "Ada Quill"),),
    ),
    # appositions, roles, persons beside each other
    (
        "“We lost the boats,” Jane Doe, 61, who has run the harbour since 1998, said by telephone.",
        (("We lost the boats,", "Jane Doe"),),
    ),
    (
        "“We lost the boats,” said Jane Doe, the minister for fisheries. “We will rebuild.”",
        (("We lost the boats,", "Jane Doe"), ("We will rebuild.", "Jane Doe")),
    ),
    (
        "“Enough is enough,” the president of the dockers' union, Tomas Quaye, said on Monday.",
        (("Enough is enough,", "Tomas Quaye"),),
    ),
    (
        "“It has to stop,” Ms. Poe's spokesman, Steffen Quill, wrote on the web.",
        (("It has to stop,", "Steffen Quill"),),
    ),
    (
        "Former mayor Ada Quill's lawyer, Ben Poe, said: “She is tired.”",
        (("She is tired.", "Ben Poe"),),
    ),
    ("Quill, Poe's deputy, said: “We are tired.”", (("We are tired.", "Quill"),)),
    (
        "Ann Lee said it was “a mistake”. Her brother, Tom Lee, said: “It was a crime.”",
        (("a mistake", "Ann Lee"), ("It was a crime.", "Tom Lee")),
    ),
    (
        "“It is a big year!” Quill's niece, state delegate Marcia “Cia” Price, shouted.",
        (("It is a big year!", "Marcia Price"),),
    ),
    ("“It is late,” a police spokesman said.", (("It is late,", "a police spokesman"),)),
    (
        "A spokeswoman for the port said: “We do not comment on rumours.”",
        (("We do not comment on rumours.", "A spokeswoman for the port"),),
    ),
    (
        "“Sell it,” the older of the two brothers said.",
        (("Sell it,", "the older of the two brothers"),),
    ),
    ("Yet another said, “It is over for us all.”", (("It is over for us all.", "another"),)),
    (
        "The board less than two weeks ago said that “secret” papers had passed through.",
        (("secret", "The board"),),
    ),
    (
        "The boat came up at a fair, where the secretary of state called herself “no sailor”.",
        (("no sailor", "the secretary of state"),),
    ),
    (
        "“We are glad of it,” comments Ada Quill in a statement, “as it is our last tour.”",
        (("We are glad of it,", "Ada Quill"), ("as it is our last tour.", "Ada Quill")),
    ),
    (
        "That’s why I always tell my readers: “An open gate is a happy gate!”",
        (("An open gate is a happy gate!", ""),),
    ),
    # several speakers
    (
        "“Build it,” urged Ann Lee. “Never,” replied Tom Birch. “Why not?” asked Jo Marsh.",
        (("Build it,", "Ann Lee"), ("Never,", "Tom Birch"), ("Why not?", "Jo Marsh")),
    ),
    (
        "“We won,” said Quill; “We did,” said Poe.",
        (("We won,", "Quill"), ("We did,", "Poe")),
    ),
    (
        "“We have,” Quill began, but Poe interrupted: “You have nothing.”",
        (("We have,", "Quill"), ("You have nothing.", "Poe")),
    ),
    (
        "Ada Quill asked: “Why me?” Ben Poe shrugged. “Why not?” he said.",
        (("Why me?", "Ada Quill"), ("Why not?", "Ben Poe")),
    ),
    (
        "Quill answered with, “Why now?” Poe then wrote back, “You look well.”",
        (("Why now?", "Quill"), ("You look well.", "Poe")),
    ),
    (
        "When somebody in the hall shouted, “Jump,” Ben Poe joked, “You first.”",
        (("Jump,", "somebody in the hall"), ("You first.", "Ben Poe")),
    ),
    (
        "The dam, which Poe calls “the old lady”, is safe, Quill said.",
        (("the old lady", "Poe"),),
    ),
    (
        "“People are angry,” said Ada Quill, who thinks the board “needs to listen”.",
        (("People are angry,", "Ada Quill"), ("needs to listen", "Ada Quill")),
    ),
    # participles and clauses
    ("Calling the plan “a trap,” Ada Quill left the room.", (("a trap,", "Ada Quill"),)),
    (
        "Quill spoke by the gate, where fifty dockers had gathered, chanting “no pay, no boats”.",
        (("no pay, no boats", "fifty dockers"),),
    ),
    (
        "The film ends with footage of Ben Poe saying during a debate, “That makes me smart.”",
        (("That makes me smart.", "Ben Poe"),),
    ),
    (
        "Quill has voiced doubts, and even fear, about it, recently telling us it was “a sieve”.",
        (("a sieve", "Quill"),),
    ),
    (
        "Quill, who has been ill for months, arrived late and said she had “read the first page”.",
        (("read the first page", "Quill"),),
    ),
    (
        "“It looks very unlikely” that the dam will hold, said Ada Quill, an engineer.",
        (("It looks very unlikely", "Ada Quill"),),
    ),
    (
        "Ada Quill “is the best captain that we have had in years,” Ben Poe, a sailor, told us.",
        (("is the best captain that we have had in years,", "Ben Poe"),),
    ),
    ("Quill, who calls it a “joke,” said he would go.", (("joke,", "Quill"),)),
    (
        "Delta City (AB) – Ben Poe has hit out at the board, saying that “big words” do harm.",
        (("big words", "Ben Poe"),),
    ),
    ("The warning comes from Ada Quill: “The dam is old.”", (("The dam is old.", "Ada Quill"),)),
    ("Quill said Poe had told her, “Sell the boat.”", (("Sell the boat.", "Quill"),)),
    (
        "In the report Ada Quill describes the dam as “unsafe”.",
        (("unsafe", "Ada Quill"),),
    ),
    # posts, notes, entries
    ("@adaquill wrote: “The gates are shut.”", (("The gates are shut.", "@adaquill"),)),
    ("11.55 Quill: “We are opening the gates.”", (("We are opening the gates.", "Quill"),)),
    ("14:05 Quill: “We are opening the gates.”", (("We are opening the gates.", "Quill"),)),
    ("“The plan is dead,” read a note on the door.", (("The plan is dead,", "a note"),)),
    (
        "A sign on the gate read: “No boats beyond this point.”",
        (("No boats beyond this point.", "A sign on the gate"),),
    ),
    ("‘We will rebuild’, says mayor of Delta", (("We will rebuild", "mayor of Delta"),)),
    # nested and broken marks
    (
        "‘I said “no”,’ said Quill. ‘And I meant it.’ ‘Fine,’ said Poe.",
        (("I said “no”,", "Quill"), ("And I meant it.", "Quill"), ("Fine,", "Poe")),
    ),
    (
        "“I told him, ‘Go home,’ and he went,” Ada Quill recalled.",
        (("I told him, ‘Go home,’ and he went,", "Ada Quill"),),
    ),
    (
        "'It's the council's dam,' Quill said, 'and it isn't ours.'",
        (("It's the council's dam,", "Quill"), ("and it isn't ours.", "Quill")),
    ),
    (
        '"The dam will hold," Quill said. "We checked it twice.',
        (("The dam will hold,", "Quill"), ("We checked it twice.", "Quill")),
    ),
    # where the source stands
    (
        "The pier is old. “We will close it if we must, and we will say so early” (Harbour Board).",
        (("We will close it if we must, and we will say so early", "Harbour Board"),),
    ),
    ("“No comment” was all that Ada Quill would say.", (("No comment", "Ada Quill"),)),
    ("“The town is calm,” a study concluded this year.", (("The town is calm,", "a study"),)),
    ("“We stay,” an angler who got off earlier said.", (("We stay,", "an angler"),)),
    ("“Open the gates now,” came shouts from the crowd.", (("Open the gates now,", "the crowd"),)),
    ("“Open the gates now,” came a voice, thin.", (("Open the gates now,", "a voice"),)),
    (
        "Ada Quill was there. A man called Quill, the head of the port, said: “We stay.”",
        (("We stay.", "Ada Quill"),),
    ),
    (
        "Ada Quill, a cook who left and who said “I will not come back to this kitchen”, is here.",
        (("I will not come back to this kitchen", "Ada Quill"),),
    ),
    (
        "Given the timing of Quill's journey, the board called it “a farce”.",
        (("a farce", "the board"),),
    ),
    (
        "“I was there,” said Anna. Anna Poe, a cook, came later. “I stayed,” said Poe.",
        (("I was there,", "Anna Poe"), ("I stayed,", "Anna Poe")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS, ids=[case[0][:40] for case in SPEAKERS])
def test_the_words_and_who_said_them(text: str, expected: Told) -> None:
    assert told(text) == expected


NO_SPEECH = [
    "She starred in “The Crown” and in “Slow Tide,” a film about a lighthouse.",
    "“Opening Bell,” a novel by a hermit, comes out in June.",
    "The band's new single, “Blue Rain,” was released on Friday, Ada Quill said.",
    "His new book, “The Last Ferry”, is published by Delta Press.",
    "Their motto, “No gate without a key,” stands above the door.",
    "The word “ferry” comes from an old verb.",
    "So-called “smart” meters were installed in every house.",
    "The Latin term “habeas corpus” means “you shall have the body”.",
    "Mike “Dot” Smith said nobody had asked him.",
    "The boat is 14' long and the pipe 6\" wide, Quill said.",
    "“City Gets a New Gate,” by the Herald's Michael Poe, ran on Friday.",
    "They met on “example.org” in June.",
    "The band will play the songs “Blue Rain,” “Slow Tide,” “Red Dawn” and “The Old Mill”.",
    "“Slow Tide,” which opens in June, was shot at the harbour. Ada Quill made it.",
]


@pytest.mark.parametrize("text", NO_SPEECH)
def test_titles_terms_mottoes_and_nicknames_are_nobodys_words(text: str) -> None:
    assert told(text) == ()


def test_a_verb_reports_one_quote_and_seldom_the_next() -> None:
    text = (
        "“We open early,” Ben Poe tweeted after Ada Quill argued for the second time that "
        "“everyone who votes for this will pay for it”."
    )
    assert told(text)[1][1] == "Ada Quill"


def test_what_nobody_says_is_not_the_word_of_who_denies_it() -> None:
    text = "“It is shut,” Ben Poe said, though the police haven't said the gate is really “broken”."
    assert told(text)[1][1] == "Ben Poe"


def test_two_persons_of_one_surname_are_told_apart_by_their_first_names() -> None:
    text = (
        "Ann Lee and Tom Lee run the ferry.\n\n“It is slow,” Ann Lee said.\n\n"
        "“It is safe,” said Tom Lee."
    )
    assert [name for _, name in told(text)] == ["Ann Lee", "Tom Lee"]


def test_a_surname_may_be_a_title_elsewhere() -> None:
    text = "Tennis star Billie Jean King came to Delta Garden.\n\n“I won there,” she said."
    assert told(text) == (("I won there,", "Billie Jean King"),)


def test_a_pronoun_for_a_woman_is_no_company_that_spoke() -> None:
    text = (
        "The label that owns her songs, Blue Machine, says it will pay.\n\n"
        "Taylor Marsh's first records came out with Blue Machine.\n\n"
        "She called the deal “the worst day of my life”."
    )
    assert told(text)[0][1] == "Taylor Marsh"


def test_they_means_the_company_that_spoke() -> None:
    text = (
        "Blue Machine have twice denied it.\n\n"
        "“At no point did we say that she could not sing,” they said in a statement."
    )
    assert told(text)[0][1] == "Blue Machine"


GERMAN: list[tuple[str, Told]] = [
    ("„Der Damm hält“, so Vogel, „und zwar lange.“", (("Der Damm hält", "Vogel"),)),
    ("Laut Vogel ist der Damm „ein Sieb“.", (("ein Sieb", "Vogel"),)),
    ("Der Damm sei „ein Sieb“, sagte Vogel der Zeitung.", (("ein Sieb", "Vogel"),)),
    ("Wie Vogel erklärte, ist der Damm „ein Sieb“.", (("ein Sieb", "Vogel"),)),
    ("Falk zufolge ist der Damm „alt und müde“.", (("alt und müde", "Falk"),)),
    ("Nach Vogels Ansicht ist der Damm „ein Sieb“.", (("ein Sieb", "Vogels Ansicht"),)),
    ("„Es ist spät“, schrieb die „Abendpost“.", (("Es ist spät", "die „Abendpost“"),)),
    ("„Er ist alt“, so nannte ihn der Wirt Jan Vogel.", (("Er ist alt", "Jan Vogel"),)),
    (
        "Als Grund nannte Anna Vogel „das Wetter und die Straße“.",
        (("das Wetter und die Straße", "Anna Vogel"),),
    ),
    (
        "Die Kritik wies die Landesregierung zurück: „Wir haben alles geprüft.“",
        (("Wir haben alles geprüft.", "die Landesregierung"),),
    ),
    (
        "In einem Brief der Stadt heißt es: „Das Tor bleibt zu.“",
        (("Das Tor bleibt zu.", "einem Brief der Stadt"),),
    ),
    (
        "Warum das Tor zu ist, erklärte Anna Vogel so: „Es regnet seit Tagen.“",
        (("Es regnet seit Tagen.", "Anna Vogel"),),
    ),
    (
        "Die Menge zog zum Hafen und skandierte Parolen wie „Stoppt den Wahn“.",
        (("Stoppt den Wahn", "Die Menge"),),
    ),
    ("„Die Brücke ist offen“, mit diesen Worten meldete sich Jan Vogel zurück.",
     (("Die Brücke ist offen", "Jan Vogel"),)),
    ("Die als „Rat der Stadt“ bezeichnete Gruppe tagt.", ()),
    ("Das neue Gerät, auch „Schaukel“ genannt, ist da.", ()),
    ("Das nennt man einen „Knick“.", ()),
    (
        "„Das ist falsch“, wird Quill in dem Blatt zitiert.",
        (("Das ist falsch", "Quill"),),
    ),
    (
        "Quill wird mit den Worten zitiert: „Das ist falsch und bleibt es auch.“",
        (("Das ist falsch und bleibt es auch.", "Quill"),),
    ),
    (
        "„Das ist falsch und bleibt es auch“, heißt es in einem Brief der Bank.",
        (("Das ist falsch und bleibt es auch", "einem Brief der Bank"),),
    ),
    (
        "Die Bemerkung nannte Vogel „ganz und gar überflüssig“.",
        (("ganz und gar überflüssig", "Vogel"),),
    ),
    (
        "Eine Einigung zwischen Vorstand und Betriebsrat sei „nicht mehr weit“, sagte Anna Vogel.",
        (("nicht mehr weit", "Anna Vogel"),),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GERMAN, ids=[case[0][:40] for case in GERMAN])
def test_german_words_and_who_said_them(text: str, expected: Told) -> None:
    assert told(text, "de")[: len(expected) or 1] == expected


FRENCH_AND_SPANISH: list[tuple[str, str, Told]] = [
    ("fr", "« La digue tient », affirme-t-elle.", (("La digue tient", "elle"),)),
    (
        "fr",
        "« Nous sommes prêts », assure le porte-parole du port, Luc Morel.",
        (("Nous sommes prêts", "Luc Morel"),),
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
    (
        "es",
        "El portavoz del puerto, Luis Mora, aseguró: «Estamos preparados».",
        (("Estamos preparados", "Luis Mora"),),
    ),
    ("es", "Según Ana Quiroga, la presa es “un colador”.", (("un colador", "Ana Quiroga"),)),
    (
        "es",
        "—La presa aguantará —dijo Ana—. No lo dudes.",
        (("La presa aguantará", "Ana"), ("No lo dudes.", "Ana")),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), FRENCH_AND_SPANISH)
def test_french_and_spanish_words_and_who_said_them(
    language: str, text: str, expected: Told
) -> None:
    assert told(text, language) == expected


def test_a_statement_of_two_words_after_a_colon_is_no_fragment() -> None:
    quote = find_quotes("Ada Quill wrote on the wall: “Never again”")[0]
    assert quote.kind is QuoteKind.DIRECT
