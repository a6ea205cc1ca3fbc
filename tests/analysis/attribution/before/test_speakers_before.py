"""Speakers named before the quote."""

import pytest
from attributions import Attributions, attributions, last_speaker, with_rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The court found that the ferry bell was “too loud” for a Sunday.",
            (("too loud", "The court"),),
        ),
        pytest.param(
            "A student, Tunde Okafor, begged both sides to “sheathe their swords”.",
            (("sheathe their swords", "Tunde Okafor"),),
            id="begged reports a fragment",
        ),
        pytest.param(
            "Parents have spoken of their “heartbreak” after a school was told it will close.",
            (("heartbreak", "Parents"),),
            id="they spoke of their heartbreak",
        ),
        (
            "Harbour master Ada Quill told Reuters: “The dam will hold.”",
            (("The dam will hold.", "Ada Quill"),),
        ),
        (
            "The ad claims “nobody else bakes by night in this town”.",
            (("nobody else bakes by night in this town", "The ad"),),
        ),
        (
            "Her plan is out. Her new plan promises to “feed all those who row at night.”",
            (("feed all those who row at night.", "Her new plan"),),
        ),
        (
            "Commissioner Ann Vos shot back that the sector “singles itself out”.",
            (("singles itself out", "Ann Vos"),),
        ),
        (
            "The draft calls on countries to “speed up efforts towards” a phase-down of coal.",
            (("speed up efforts towards", "The draft"),),
        ),
        (
            "Castle Bank said it “accepts the findings” and has repaid 96 per cent of the sum.",
            (("accepts the findings", "Castle Bank"),),
        ),
        (
            "His emailed report said there was “a sale of berths”.",
            (("a sale of berths", "His emailed report"),),
        ),
        (
            "“I'm done,” Ada Quill posted on X. The club replied with a single word: “Noted.”",
            (("I'm done,", "Ada Quill"), ("Noted.", "The club")),
        ),
        pytest.param(
            (
                "Ben Poe is winning nods as he keeps talking about the “old right of the "
                "ferry” and more."
            ),
            (("old right of the ferry", "Ben Poe"),),
            id="keeps talking has a subject",
        ),
        (
            (
                "Marie Dela cooked. The guide Gault gave her 19 points, “no more than that”. "
                "She left. “Twenty is for God,” she said."
            ),
            (("no more than that", "The guide Gault"), ("Twenty is for God,", "Marie Dela")),
        ),
    ],
)
def test_the_subject_of_a_verb_of_saying_says_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize("who", ["The study", "A survey", "Researchers"])
def test_what_a_study_finds_is_what_it_says(who: str) -> None:
    assert attributions(f"{who} found that the seals are “highly likely” to leave.") == (
        ("highly likely", who),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The same is true in Lower Oxbow, says Gro Talle: “We had no choice.”",
            (("We had no choice.", "Gro Talle"),),
        ),
        (
            "Ben Scott keeps bees. Recalls Scott: “They stung me, and I liked them.”",
            (("They stung me, and I liked them.", "Ben Scott"),),
        ),
        ("Said Rep. Lou Park: “This bill is a joke.”", (("This bill is a joke.", "Lou Park"),)),
    ],
)
def test_a_verb_before_its_subject_leads_into_the_words(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The current listing calls the house “a rare chance for a buyer.”",
            (("a rare chance for a buyer.", "The current listing"),),
            id="a noun in ing can call something so",
        ),
        pytest.param(
            "For years, Quillter has positioned itself as a “kitchen of the coast” for sailors.",
            (("kitchen of the coast", "Quillter"),),
            id="who positions itself as something",
        ),
        ("In the report Ada Quill describes the dam as “unsafe”.", (("unsafe", "Ada Quill"),)),
        (
            "The parents of a boy paid tribute last night to their “kind son”.",
            (("kind son", "The parents of a boy"),),
        ),
        ("Ada Quill paid tribute to the “Iron Baker”.", ()),
        ("Ada Quill, whose album paid tribute to her “first love”, left.", ()),
        ("The murals in Vell paid tribute to a “lost age”.", ()),
        ("Ada Quill called the goat “Miss Parliament”.", (("Miss Parliament", "Ada Quill"),)),
        (
            (
                "The rift showed when Ada Quill of Vell bemoaned the “soggy” state of the "
                "pitch and criticized the “idle rollers” in charge of it."
            ),
            (("soggy", "Ada Quill"), ("idle rollers", "Ada Quill")),
        ),
    ],
)
def test_whoever_calls_something_so_has_said_it(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_what_somebody_calls_so_is_in_their_words() -> None:
    text = "Tenants vowed to resist what campaigners call “social cleansing”."
    assert attributions(text) == (("social cleansing", "campaigners"),)


def test_the_person_concerned_about_something_is_the_speaker() -> None:
    text = "Ada Quill was concerned about a “nasty draught below the whole organ loft”."
    assert attributions(text)[0][1] == "Ada Quill"


def test_words_that_a_body_has_called_something_are_its_words() -> None:
    text = (
        "More homes will come, a figure the Builders’ Federation has called “optimistic” and which "
        "Ann Bell called “a fairy tale”."
    )
    assert attributions(text) == (
        ("optimistic", "the Builders’ Federation"),
        ("a fairy tale", "Ann Bell"),
    )


def test_the_person_given_a_name_is_not_the_speaker() -> None:
    text = "Gov. Marco Poe said he would fight Don Bell, whom he called a “con artist”."
    assert attributions(text) == (("con artist", "Marco Poe"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "What Ben Poe calls “the swamp” is what Ada Quill calls home.",
            (("the swamp", "Ben Poe"),),
        ),
        ("Ada Quill blamed a man she called “the other side”.", (("the other side", "Ada Quill"),)),
        (
            (
                "A truce holds. The northern command said its men had come under fire in what it "
                "termed “a cynical act”."
            ),
            (("a cynical act", "The northern command"),),
        ),
        (
            (
                "A probe has landed, its operators said on Monday, in what they called “a soft "
                "crash”."
            ),
            (("a soft crash", "its operators"),),
        ),
        (
            "Kestrel Foods blamed cocoa and what it called “unusually cautious” shoppers.",
            (("unusually cautious", "Kestrel Foods"),),
        ),
    ],
)
def test_what_somebody_calls_something_is_in_their_words(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The ministry was accused of “sleeping soundly” through the storm by Ida Marl "
                "on Friday."
            ),
            (("sleeping soundly", "Ida Marl"),),
        ),
        (
            "Quill was asked by the host Ben Poe, “Now, what do you think of all this?”",
            (("Now, what do you think of all this?", "Ben Poe"),),
        ),
    ],
)
def test_whoever_is_named_as_the_agent_of_a_passive_has_said_it(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_who_described_a_person_stands_after_by() -> None:
    text = "She was described by colleagues as “a force of nature”."
    assert attributions(text) == (("a force of nature", "colleagues"),)


@pytest.mark.parametrize("passive", ["touted as a", "billed as a", "hailed as the", "seen as a"])
def test_the_agent_after_a_passive_and_its_words_is_the_speaker(passive: str) -> None:
    text = f"The project — {passive} “gift to the town” by developers — holds a hotel."
    assert attributions(text) == (("gift to the town", "developers"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jan Marl's goal left their coach Dan Poe calling for the referee to “step forward”.",
            (("step forward", "Dan Poe"),),
        ),
        (
            "Odo Brand wants to see the trial repeated outdoors, “where nobody is kind to it”.",
            (("where nobody is kind to it", "Odo Brand"),),
        ),
        (
            "Her editor, Mia Poe, told how it came in a tin with a note that read: “Cut none.”",
            (("Cut none.", "a note"),),
        ),
        ("If you know more, call our desk and say “I have a tip.”", ()),
    ],
)
def test_what_an_object_does_or_suffers(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_the_writer_s_listener_speaks_after_a_clause_with_whom() -> None:
    text = (
        "A young colleague to whom I described these sessions said they were “like a hostage film”."
    )
    assert attributions(text) == (("like a hostage film", "A young colleague"),)


def test_an_active_verb_reports_its_subject_s_words_about_others() -> None:
    text = "Harbour Watch has condemned “deliberate attacks” by the ferry crews at the weekend."
    assert attributions(text) == (("deliberate attacks", "Harbour Watch"),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He told the press that the Harbour Union would end what it calls “slow days”.",
            (("slow days", "the Harbour Union"),),
        ),
        (
            "Ada Quill said the council would go on with what it calls “slow days”.",
            (("slow days", "the council"),),
        ),
        (
            "Ada Quill told the council it must end what it calls “slow days”.",
            (("slow days", "Ada Quill"),),
        ),
    ],
)
def test_what_a_body_inside_a_report_calls_something_is_in_its_words(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mo Foss laughed when told that Ida Holt had described him as “a wet rag”.",
        "Mo Foss, told that Ida Holt had called him “a wet rag”, laughed.",
        "On being told that Ida Holt had called him “a wet rag”, Mo Foss laughed.",
    ],
)
def test_who_is_told_what_another_calls_them_has_not_said_it(text: str) -> None:
    assert attributions(text) == (("a wet rag", "Ida Holt"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill, whose husband, Poe, called it “a trap”, left the party.", "Poe"),
        ("Ada Quill, whose husband, the banker Ben Poe, called it “a trap”, left.", "Ben Poe"),
        ("Ada Quill, whose wife said it was “a trap”, left the party.", "wife"),
        ("Ada Quill, whose boat, Slow Tide, sank, called it “a trap”.", "Ada Quill"),
    ],
)
def test_who_stands_after_whose_speaks(text: str, speaker: str) -> None:
    assert attributions(text) == (("a trap", speaker),)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Asked by the judge, “Were you late?”, Ben Poe said: “Never.”", "the judge"),
        ("Asked by Ada Quill, “Is it late now?”, Ben Poe nodded.", "Ada Quill"),
        ("To the question, “is it late by now?”, Ben Poe replied: “Never.”", ""),
    ],
)
def test_who_answers_a_question_has_not_put_it(text: str, who: str) -> None:
    assert attributions(text)[0][1] == who


@pytest.mark.parametrize(
    "text",
    [
        "Tom Blane came. The vote was close, with Ben Poe attacking what he called “a trap”.",
        "Tom Blane came. Critics reacted, with mayor Ben Poe condemning what he called “a trap”.",
        "Tom Blane came early, and Ben Poe lost his temper over what he called “a trap”.",
    ],
)
def test_he_in_what_he_called_is_whoever_attacks_it(text: str) -> None:
    assert attributions(text) == (("a trap", "Ben Poe"),)


@pytest.mark.parametrize(
    "last_clause",
    ["Ben Poe lost his seat after", "Delta sank under", "Lipa Council lost", "Monday brought"],
)
def test_she_in_what_she_called_is_no_man_place_body_or_day(last_clause: str) -> None:
    text = f"Ada Quill came early, and {last_clause} what she called “a trap”."
    assert attributions(text) == (("a trap", "Ada Quill"),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jurors were told that Ben Quill texted a friend: “I did a bad thing.”", "Ben Quill"),
        ("The court heard Ben Quill shouted “I will find you” at the gate.", "Ben Quill"),
        ("As Ada Quill likes to say, “the tide waits for nobody”.", "Ada Quill"),
        ("Counsel for the port, senior advocate Ada Quill, submitted it was “bad in law”.",
         "Ada Quill"),
        ("The Chief Press Officer in the state, ASP Ada Quill, said it was “under control”.",
         "Ada Quill"),
        ("The advice from the board was blunt: “Keep off the pier.”", "the board"),
        ("For Ada Quill, the answer is obvious: “Keep off the pier.”", "Ada Quill"),
    ],
)  # fmt: skip
def test_the_speaker_stands_inside_the_words_before_the_quote(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


def test_a_source_reaches_no_further_than_a_semicolon() -> None:
    text = "According to Ben Poe, the firm is “well”; Ada Holt, however, called it “a wreck”."
    assert [who for _, who in attributions(text)] == ["Ben Poe", "Ada Holt"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Accused by Ada Quill of “playing to the gallery”, Ben Poe walked out.", "Ada Quill"),
        ("His remarks, described by Ada Quill as “a disgrace”, came late.", "Ada Quill"),
        ("Ada Quill responded by saying that it was “a disgrace”.", "Ada Quill"),
        ("Norpress quoted Ada Quill as saying: “We will not forget.”", "Ada Quill"),
        ("The paper cited Ada Quill as saying it was “late”.", "Ada Quill"),
        ("Chief executive Ada Quill struck an upbeat note: “They will all be back.”", "Ada Quill"),
        ("Ada Quill thanked him for his “tireless service”.", "Ada Quill"),
        ("While admitting that “mistakes were made”, Ada Quill stayed.", "Ada Quill"),
    ],
)
def test_the_words_are_those_of_whoever_is_quoted_or_named_by_a_passive(
    text: str, speaker: str
) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize("who", ["one critic", "the union", "Ada Quill", "her brother"])
def test_a_verb_and_its_speaker_in_commas_report_what_follows(who: str) -> None:
    text = f"Her song was, wrote {who}, “a wet Tuesday set to music”."
    assert attributions(text) == (("a wet Tuesday set to music", who),)


def test_a_source_that_gave_way_to_a_verb_does_so_for_all_its_words() -> None:
    text = "According to the file, Ada Quill said it was “all lies” and “none of my doing”."
    assert [who for _, who in attributions(text)] == ["Ada Quill", "Ada Quill"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill however urged the young to “embrace peace”.", "Ada Quill"),
        ("Justice Ada Quill held that the port had “failed woefully” to pay.", "Ada Quill"),
        ("Ben Poe left, with one source saying: “They had enough of him.”", "one source"),
        ("Father-of-two Ben Poe said he was “delighted”.", "Ben Poe"),
        ("The member for Saltrey, Hon. Ben Poe, described it as “a death trap”.", "Ben Poe"),
        ("Minister Ada Quill bared that the port was “in talks” with two firms.", "Ada Quill"),
    ],
)
def test_adverbs_styles_and_children_are_no_part_of_the_speaker(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill recalled how Ben Poe had told her to “keep digging”.", "Ben Poe"),
        ("Ada Quill remembers her father telling her: “Keep digging.”", "her father"),
        ("Ada Quill heard a man shout, “Get down!” She fell.", "a man"),
        ("Ada Quill heard someone shouting “get down” and fell.", "someone"),
        ("Both Ada Quill and Ben Poe called it “a mistake”.", "Ada Quill and Ben Poe"),
    ],
)
def test_who_is_heard_or_remembered_speaks(text: str, speaker: str) -> None:
    assert attributions(text)[0][1] == speaker


@pytest.mark.parametrize(
    "opening",
    [
        "Days after calling him",
        "Two days after saying he was",
        "After saying he was",
        "Having said he was",
    ],
)
def test_who_acts_after_saying_something_has_said_it(opening: str) -> None:
    assert attributions(f"{opening} “finished”, Ada Quill hired Ben Poe.")[0][1] == "Ada Quill"


def test_what_a_thing_is_called_in_a_bare_clause_is_in_the_words_of_its_subject() -> None:
    text = "The ice is thin, the agency said in a report its chief called “a postcard from hell.”"
    assert attributions(text) == (("a postcard from hell.", "its chief"),)


def test_what_people_have_termed_something_is_their_word() -> None:
    text = "The county raised its fees, a move motorists have termed “day-light robbery”."
    assert attributions(text) == (("day-light robbery", "motorists"),)


@pytest.mark.parametrize("who", ["a Minister of State", "a minister", "Ada Quill"])
def test_who_says_something_in_spite_of_which_somebody_insists_speaks(who: str) -> None:
    text = f"The premier insisted there is no split, despite {who} calling it “suicide by delay”."
    assert attributions(text) == (("suicide by delay", who),)


def test_who_does_something_before_a_contrast_does_not_say_what_follows() -> None:
    text = "Ada Quill said she liked the ferry, but Ben Poe called it “a floating bus”."
    assert attributions(text) == (("a floating bus", "Ben Poe"),)


def test_who_is_urged_to_do_something_says_nothing() -> None:
    assert attributions("Public urged to leave “wild corners” in gardens") == ()


@pytest.mark.parametrize("mark", ["; ", " – ", " - ", " — "])
def test_who_acts_after_a_dash_gives_the_reason(mark: str) -> None:
    text = f"The council asked for the list{mark}Borken refused, citing “a lack of any good cause”."
    assert attributions(text) == (("a lack of any good cause", "Borken"),)


def test_an_aside_in_dashes_does_not_give_the_reason() -> None:
    text = "Quill – the head of the port – refused, citing “a lack of any good cause”."
    assert attributions(text) == (("a lack of any good cause", "Quill"),)


def test_a_time_before_a_comma_is_no_part_of_the_subject() -> None:
    text = "Speaking in Delta earlier this year, divers said the wreck was treated “with care”."
    assert attributions(text) == (("with care", "divers"),)


def test_states_before_a_verb_are_a_group() -> None:
    text = "Several member states noted “undue pressure to sell the tickets”."
    assert attributions(text) == (("undue pressure to sell the tickets", "Several member states"),)


def test_current_and_former_staff_are_one_group() -> None:
    text = "Some current and former Borken staff said they had “targets to meet every day”."
    staff = "Some current and former Borken staff"
    assert attributions(text) == (("targets to meet every day", staff),)


def test_states_before_an_unlisted_verb_are_a_group() -> None:
    text = "In May, the league's seven island towns signed it, and said it “shows the true sizes”."
    assert attributions(text) == (("shows the true sizes", "the league's seven island towns"),)


def test_at_the_time_stands_between_a_name_and_its_verb() -> None:
    text = "Ada Quill at the time reacted coolly to that, writing in a post, “I do not agree.”"
    assert attributions(text) == (("I do not agree.", "Ada Quill"),)


@pytest.mark.parametrize("verb", ["brought up", "waved away", "put down"])
def test_what_somebody_characterises_by_a_phrasal_verb_is_their_word(verb: str) -> None:
    text = f"It is an incident Ada Quill {verb} as “very fishy” in May."
    assert attributions(text) == (("very fishy", "Ada Quill"),)


@pytest.mark.parametrize("who", ["they", "some", "the pilots", "the harbour board"])
def test_people_without_a_name_characterise_something_by_a_phrasal_verb(who: str) -> None:
    text = f"It is an incident {who} put down as “very fishy” in May."
    assert attributions(text) == (("very fishy", who),)


@pytest.mark.parametrize("thing", ["it", "the strike"])
def test_a_thing_characterises_nothing_by_a_phrasal_verb(thing: str) -> None:
    assert attributions(f"It is a book {thing} held up as “a model of calm” in May.") == ()


def test_what_is_put_down_as_something_says_nothing() -> None:
    assert attributions("The boat was put down as “lost at sea” in May.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Calling it a “well meant” Baltic-North plan, the ministry said no more.",
            (("well meant", "the ministry"),),
        ),
        (
            "Saying the port needs an “open and fair” Baltic order, Dana Cole told the board so.",
            (("open and fair", "Dana Cole"),),
        ),
        ("Calling it “a trap” Ada Quill left the hall.", (("a trap", "Ada Quill"),)),
    ],
)
def test_a_name_that_a_quote_describes_is_not_the_subject(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The board said it would close after Ada Quill said she was “hurt deeply” by it.", "Ada"),
        (
            "Cable giant Delta said it had cut it after his child, Ada Quill, said she was “hurt”.",
            "Ada",
        ),
        ("The board said it would close because it believed “in a better use” of it.", "The"),
    ],
)
def test_words_belong_to_the_report_in_a_clause_with_after(text: str, speaker: str) -> None:
    assert attributions(text)[-1][1].split()[0] == speaker


def test_the_agent_of_a_noun_speaks_right_before_its_words() -> None:
    text = "Ben Holt cited a warning issued by Ada Quill that “all is well”."
    assert attributions(text) == (("all is well", "Ada Quill"),)


@pytest.mark.parametrize("answer", ["was blunt", "joked", "shook her head"])
def test_who_asked_before_the_comma_does_not_answer(answer: str) -> None:
    text = f"Asked by Ben Poe if the loom was safe, Ada Quill {answer}: “It never was at all.”"
    assert last_speaker(text) == "Ada Quill"


def test_who_asked_speaks_inside_the_question() -> None:
    text = "Ada Quill was asked by Ben Poe whether the loom was “a danger to the whole mill”."
    assert last_speaker(text) == "Ben Poe"


def test_who_would_like_to_see_whether_something_holds_speaks() -> None:
    text = "Ada Quill would like to see whether the plan holds “in a long and dark winter”."
    assert last_speaker(text) == "Ada Quill"


def test_a_suffix_after_a_comma_belongs_to_the_name() -> None:
    assert last_speaker("Ben Poe, Jr. said the loom was “a danger to the whole mill”.") == "Ben Poe"


@pytest.mark.parametrize("who", ["police", "the council", "a senior weaver"])
def test_who_need_not_be_named_to_speak_inside_a_sentence(who: str) -> None:
    assert last_speaker(f"The loom, said {who}, was “as dry as a bone in June”.") == who


@pytest.mark.parametrize("does", ["praised", "echoed", "blamed"])
def test_who_is_praised_says_what_follows_in_a_clause_with_who(does: str) -> None:
    text = f"Ben Poe {does} Ada Quill, who called the loom “an old friend of the town”."
    assert last_speaker(text) == "Ada Quill"


def test_a_participle_of_a_sentence_does_not_join_the_name_after_it() -> None:
    text = "Sentencing Ben Poe, the judge, Ada Quill, told him: “You burned the only mill.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    "wrote",
    [
        "texted a friend", "wrote to Ben Poe", "emailed the harbour board", "wrote on Facebook",
        "messaged his wife that night", "told a guard at the scene", "wrote in a text to Ben Poe",
    ],
)  # fmt: skip
def test_who_addresses_somebody_inside_a_report_speaks_after_the_colon(wrote: str) -> None:
    text = f"Detectives said Ada Quill {wrote}: “The crane is gone for good.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("verb", ["shout", "whisper"])
def test_who_is_heard_doing_something_speaks(verb: str) -> None:
    text = f"Passengers heard Ada Quill {verb}: “The crane is gone for good.”"
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("heard", ["could be heard saying", "is heard shouting", "was seen saying"])
def test_whoever_is_heard_in_a_recording_speaks_and_not_who_hears_it(heard: str) -> None:
    text = f"The jury heard a recording in which a man {heard}: “The crane is gone for good.”"
    assert last_speaker(text) == "a man"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Intervening, the mayor of Vell, Ada Quill, agreed", "Ada Quill"),
        ("Interrupting, an MP shouted", "an MP"),
        ("Commenting, Ada Quill, the mayor, agreed", "Ada Quill"),
    ],
)
def test_a_gerund_before_a_comma_is_not_described_by_the_role_after_it(
    told: str, speaker: str
) -> None:
    text = f"“It is late,” Eve Poe said.\n\n{told}. “The crane is gone,” she said."
    assert last_speaker(text) == speaker


def test_the_author_of_a_post_speaks_before_a_participle() -> None:
    text = "Ben Poe shared a post by Ada Quill saying: “The crane is gone for good.”"
    assert last_speaker(text) == "Ada Quill"


def test_what_words_are_about_does_not_say_them() -> None:
    text = (
        "Ada Quill spoke to the Lamp about her crane.\n\n"
        "On working with Ben Poe: “He never sleeps, and he never eats.”\n\n"
        "About the harbour: “I never liked the noise of it.”\n\n"
        "On Cleo Tan, who joined in May: “She is the quickest of us all.”"
    )
    assert {speaker for _, speaker in attributions(text)} == {"Ada Quill"}


@pytest.mark.parametrize("rubric", ["Q&A", "Analysis", "BREAKING", "Obituary", "Interview"])
def test_what_a_piece_is_does_not_say_the_words_of_its_headline(rubric: str) -> None:
    text = f"{rubric}: “The ice does not negotiate at all”\n\nAda Quill has spent winters on it."
    assert rubric not in {speaker for _, speaker in attributions(text)}


@pytest.mark.parametrize("when", ["On Monday, Ada Quill", "About noon, Ada Quill agreed"])
def test_a_time_before_the_speaker_is_no_topic(when: str) -> None:
    assert last_speaker(f"{when}: “The crane is gone for good.”") == "Ada Quill"


@pytest.mark.parametrize(
    "told", ["what Ben Poe had told her", "what the weaver, Ben Poe, said at the gate"]
)
def test_what_somebody_is_reported_to_have_said_is_theirs(told: str) -> None:
    text = f"Ada Quill recalled {told}: “The crane is gone for good.”"
    assert last_speaker(text) == "Ben Poe"


def test_the_thing_that_bears_the_words_has_them() -> None:
    text = "Ada Quill has told how the keys came in a box with a label that read: “Keep dry.”"
    assert last_speaker(text) == "a label"


def test_a_preposition_and_a_pronoun_may_stand_before_the_subject() -> None:
    assert last_speaker("With them Ada Quill built the pier: “It was a wreck.”") == "Ada Quill"


def test_who_put_it_so_after_a_clause_is_cited() -> None:
    text = (
        "When Ben Poe asked for time, harbour master Ada Quill put it plainly: “The sea has "
        "no brakes.”"
    )
    mention = "harbour master Ada Quill"
    assert with_rules(text) == [("The sea has no brakes.", mention, "according-to")]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("The last word went to Ada Quill", "Ada Quill"),
        ("Praise came from Ada Quill", "Ada Quill"),
        ("Praise went to Ada Quill", "Praise"),
    ],
)
def test_a_word_that_goes_to_somebody_is_theirs_and_praise_is_not(lead: str, speaker: str) -> None:
    assert last_speaker(f"{lead}: “The crane is gone for good.”") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill said the land was hers; Ben Poe insists that it is “nobody's”.", "Ben Poe"),
        ("Ada Quill says it is hers; the mayor warned that it was “nobody's”.", "the mayor"),
        ("Ada Quill said that it was late; that it was “broken”.", "Ada Quill"),
        (
            "Neighbours have been asking for a gate, and in March, Ada Quill called it “a joke”.",
            "Ada Quill",
        ),
        ("Ben Poe said it was fine, but on Monday, Ada Quill called it “a joke”.", "Ada Quill"),
        ("Ben Poe said the road was wet, and in March, the town was “a gem”.", "Ben Poe"),
        ("Ada Quill said it was fine, and local councillor Ben Poe called it “a joke”.", "Ben Poe"),
    ],
)
def test_a_new_main_clause_reports_for_itself(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


def test_who_is_only_asked_to_act_does_not_report() -> None:
    text = (
        "Ada Quill kept the puppet, and when a museum asked to show him she wrote on a card: "
        "“He is asleep.”"
    )
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("speaker", ["The agency", "The new board", "Its website", "The report"])
@pytest.mark.parametrize("object_", ["it", "them", "it an outrage and"])
def test_a_noun_before_calls_and_a_pronoun_is_its_subject(speaker: str, object_: str) -> None:
    assert last_speaker(f"{speaker} calls {object_} “a slow and silent flood.”") == speaker


def test_calls_is_a_noun_before_a_clause_about_it() -> None:
    text = "The phone calls it received were “endless and cruel,” Ada Quill said."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize("mark", ["", ",", ":"])
def test_somebody_is_known_for_saying_something(mark: str) -> None:
    text = f"Ben Poe drew large crowds for saying{mark} “Close it now.”"
    assert attributions(text) == (("Close it now.", "Ben Poe"),)


@pytest.mark.parametrize("told", ["highlighting the", "which warns of", "that calls it"])
def test_a_text_after_its_verb_goes_on_to_say_more(told: str) -> None:
    text = f"Bees avoid the harbour, says a report {told} “silent spring of the whole county”."
    assert last_speaker(text) == "a report"


@pytest.mark.parametrize("told", ["was", "by the board was", "had called it"])
def test_a_text_that_somebody_speaks_of_says_nothing(told: str) -> None:
    text = f"Ada Quill, the mayor, said a report {told} “late and thin and full of holes”."
    assert last_speaker(text) == "Ada Quill"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The next step was clear", ""),
        ("The price of delay is obvious", ""),
        ("The message was simple", "The message"),
        ("The union was clear", "The union"),
        ("The shipping firm was clear", "The shipping firm"),
        ("The law is clear", "The law"),
        ("The beekeeper at the gate was short", "The beekeeper at the gate"),
        ("The sherpa was furious", "The sherpa"),
        ("The other was short", "The other"),
    ],
)
def test_what_is_clear_or_simple_says_nothing(sentence: str, speaker: str) -> None:
    assert last_speaker(f"{sentence}: “We will play and we will win.”") == speaker


@pytest.mark.parametrize(
    "who",
    ["A woman at the door", "Someone in the crowd", "A voice from the back", "One of the fans"],
)
def test_somebody_in_a_place_speaks_after_a_colon(who: str) -> None:
    assert last_speaker(f"Ada Quill spoke.\n\n{who}: “Which kind was it, then?”") == who


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("The death of Ada Quill saddened", "Ben Poe"),
        ("The plans of the government angered", "Ben Poe"),
        ("The timing of Quill’s vote did not surprise", "Ben Poe"),
        ("The captain of the ship shocked", "The captain of the ship"),
        ("A friend of the mayor shocked", "A friend of the mayor"),
        ("A member of the crew shocked", "A member of the crew"),
    ],
)
def test_what_stands_before_of_tells_whether_a_thing_acts_before_a_colon(
    subject: str, speaker: str
) -> None:
    assert last_speaker(f"{subject} Ben Poe: “We are late at last.”") == speaker


def test_a_thing_in_a_place_does_not_speak_after_a_colon() -> None:
    assert attributions("Ada Quill spoke.\n\nThe note on the door: “Which kind was it?”") == ()


@pytest.mark.parametrize("who", ["critics", "the mayor", "the board", "the council's lawyer"])
@pytest.mark.parametrize("verb", ["characterised", "characterized"])
def test_whoever_something_was_characterised_by_as_words_says_them(who: str, verb: str) -> None:
    assert last_speaker(f"The plan was {verb} by {who} as “a very bad joke”.") == who


@pytest.mark.parametrize(
    "words",
    [
        "by bogs, or “deep mires of mud”",
        "by noise and “a wall of sound”",
        "by what is known as the “Long Mire”",
    ],
)
def test_what_something_is_characterised_by_says_nothing(words: str) -> None:
    assert attributions(f"The land is characterised {words}.") == ()


def test_a_demonstrative_calls_nothing_by_a_name() -> None:
    assert attributions("Ben Poe left. This called it “a very bad joke”.") == ()


def test_what_the_writer_does_names_no_speaker_before_a_colon() -> None:
    assert last_speaker("Ada Quill left. The day I met her: “We have to go home.”") == ""


def test_a_thing_with_a_maker_does_not_warn_of_its_product() -> None:
    assert attributions("El muelle tiene una grúa que, avisa, «se caerá pronto».", "es") == ()


def test_whoever_is_held_up_as_something_does_not_call_themselves_so() -> None:
    assert attributions("The mayor was held up as “an example” for all.", "en") == ()


def test_what_an_article_should_have_read_is_nobodys_word() -> None:
    assert attributions("The article should have read “Ferry late today”.", "en") == ()


def test_what_adds_to_something_leaves_the_words_to_who_calls_it_so() -> None:
    assert last_speaker("The strike added to what Quill called a “late ferry”.", "en") == "Quill"


def test_whoever_mocks_somebody_for_words_has_not_said_them() -> None:
    assert last_speaker("Quill was mocked by the mayor for calling it “late”.", "en") == "Quill"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill has hit back at rivals who called her plan “a trap for fools”.", "rivals"),
        ("Ada Quill slammed a rival who said that her plan was “a trap for fools”.", "a rival"),
        ("Ada Quill met residents who say the road is “a trap for fools”.", "residents"),
        ("Ada Quill replied to a guest who called her plan “a trap for fools”.", "a guest"),
        ("Ada Quill described the guest who called for her as “a trap for fools”.", "Ada Quill"),
        ("Ada Quill accused rivals who called it late of “a trap for fools”.", "Ada Quill"),
        ("Ada Quill told rivals who asked for it that it was “a trap for fools”.", "Ada Quill"),
        ("Ada Quill slammed rivals who said it was late: “It is a trap for fools.”", "Ada Quill"),
        ("Ada Quill remembers a guest who told her: “It is a trap for fools.”", "a guest"),
        ("Ada Quill mocked a guest who wrote to her: “It is a trap for fools.”", "a guest"),
        ("Ada Quill slammed a guest who told reporters: “It is a trap for fools.”", "a guest"),
        ("Ada Quill told a guest who wrote to her: “It is a trap for fools.”", "Ada Quill"),
        ("Ada Quill mocked guests who said it was safe for “a trap for fools”.", "Ada Quill"),
        ("Ada Quill answered rivals who asked about it with “a trap for fools”.", "Ada Quill"),
        ("Ada Quill called the man who accused her “a trap for fools”.", "Ada Quill"),
        ("Ada Quill branded anyone who says otherwise “a trap for fools”.", "Ada Quill"),
        ("Ada Quill called a friend who said it was “a trap for fools”.", "a friend"),
        ("Ada Quill called a man who described her as “a trap for fools”.", "a man"),
        ("Ada Quill branded rivals who called her “a trap for fools”.", "rivals"),
        ("Ada Quill called on Ben Poe, who said it was “a trap for fools”.", "Ben Poe"),
    ],
)
def test_the_object_of_a_verb_speaks_in_its_own_clause_with_who(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ben Poe announced a toll that Ada Quill called “a trap for fools”.", "Ada Quill"),
        ("Ben Poe confirmed the toll, which the union has described as “a trap”.", "the union"),
        ("Ben Poe argued over a toll described by the union as “a trap for fools”.", "the union"),
        ("Ben Poe proposed a toll that the union said was “a trap for fools”.", "the union"),
        ("Ben Poe confirmed a toll Ada Quill called “a trap for fools”.", "Ada Quill"),
        ("Ben Poe told the union that Ada Quill called it “a trap for fools”.", "Ben Poe"),
        ("Ben Poe confirmed that Ada Quill called the toll “a trap for fools”.", "Ben Poe"),
        ("Ben Poe claimed the toll that Ada Quill called late was “a trap for fools”.", "Ben Poe"),
        ("Ben Poe said the toll that the union called “a trap for fools” was late.", "Ben Poe"),
    ],
)
def test_a_clause_without_an_object_of_its_own_has_the_words(text: str, speaker: str) -> None:
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("Zorra Quill, Fire Chief", "Zorra Quill"),
        ("Ada Quill, Delta Bank", "Ada Quill"),
        ("Flood Warning, Fire Chief", "Fire Chief"),
        ("Vell Mayor, Zorra Quill", "Zorra Quill"),
        ("Vell Fire, Ben Baker", "Ben Baker"),
    ],
)
def test_a_name_before_its_role_speaks_after_a_colon(label: str, speaker: str) -> None:
    assert last_speaker(f"The road is shut.\n\n{label}: “It has to be shut.”") == speaker


def test_who_remembers_what_was_said_may_not_have_said_it() -> None:
    text = "Ada Quill remembers what was told to her: “We shall never close it at all.”"
    assert with_rules(text, "en")[-1][1:] == ("Ada Quill", "x-colon")
    text = "Ada Quill remembers what happened: “We shall never close it at all.”"
    assert with_rules(text, "en")[-1][1:] != ("Ada Quill", "x-colon")


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Parents furious: “This is a joke on us”", "Parents"),
        ("Neighbours livid: “This is a joke on us”", "Neighbours"),
        ("Mayor defiant: “This is a joke on us”", "Mayor"),
        ("Quill proud of crew: “They gave it all”", "Quill"),
        ("Ben Quill hopeful: “They gave it all”", "Ben Quill"),
        ("Quill backs bridge: “Good for us all”", "Quill"),
    ],
)
def test_whom_a_headline_without_a_verb_describes_speaks(headline: str, speaker: str) -> None:
    assert last_speaker(f"{headline}\n\nThe port was closed on Monday.") == speaker


@pytest.mark.parametrize("heading", ["Match analysis", "Weather calm", "City profile"])
def test_a_heading_about_a_thing_says_nothing(heading: str) -> None:
    assert not attributions(f"{heading}: “This is a joke on us”\n\nThe port was closed.")


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("Ben Poe found it", "Ben Poe"),
        ("the board found them", "the board"),
        ("Ben Poe will find him", "Ben Poe"),
    ],
)
def test_whoever_finds_it_so_says_so(clause: str, speaker: str) -> None:
    text = f"Ada Quill called it “a gem”, but {clause} “forty minutes too long”."
    assert last_speaker(text) == speaker
    assert attributions(f"{clause} “quite long”.") == (("quite long", speaker),)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Quill said Poe had shouted, “Come here!”", "Poe"),
        ("Ada Quill said the guard told her: “No.”", "the guard"),
        ("Ada Quill said director Ben Poe had told her on the first day, “Be nicer.”", "Ben Poe"),
        ("Ada Quill said that when the guard spoke on Friday, “Nobody cared.”", "Ada Quill"),
        ("Ada Quill said of the guard who spoke on Friday, “Nobody cared.”", "Ada Quill"),
        ("Ada Quill said after Poe spoke on Friday: “Nobody cared.”", "Ada Quill"),
        ("Ada Quill said she had told Poe, “No.”", "Ada Quill"),
        ("Ada Quill said, when told what Poe said on Friday, “No.”", "Ada Quill"),
        ("Ada Quill said she often thinks of what Poe told her: “Nobody owns a tide.”", "Poe"),
    ],
)
def test_a_short_statement_inside_a_report_is_of_whoever_uttered_it(
    text: str, speaker: str
) -> None:
    assert last_speaker(text) == speaker
