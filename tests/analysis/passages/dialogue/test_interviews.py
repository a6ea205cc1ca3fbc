"""Question-and-answer interviews, and hearings."""

import pytest
from article_attributions import H, P, article, attributions_in
from attributions import attributions

from reader.model.analysis import QuoteKind
from reader.model.article import Article, Inline, InlineKind, Meta

MET = "The cellist Mara Lind has played in every hall. We met her by the door."


def test_an_interview_in_questions_and_answers() -> None:
    source = article(
        (P, "Ada Quill, the mayor, spoke to us about the flood."),
        (P, "Q: Why did you leave?"),
        (P, "A: It rained all day."),
        (P, "Nobody could stay."),
        (P, "Q: And then?"),
        (P, "A: We went home."),
    )
    assert attributions_in(source) == [
        ("It rained all day.", "Ada Quill", QuoteKind.DIRECT),
        ("Nobody could stay.", "Ada Quill", QuoteKind.DIRECT),
        ("We went home.", "Ada Quill", QuoteKind.DIRECT),
    ]


@pytest.mark.parametrize(
    "credit", ["Das Gespräch führte Ida Tal.", "Die Fragen stellten Ida Tal und Bo Fink."]
)
def test_who_led_a_german_interview_is_told_by_the_paper(credit: str) -> None:
    turns = [
        (P, "Herr Vogel, warum malen Sie noch?"),
        (P, "Vogel: Weil es mir gefällt."),
        (P, "Was malen Sie gerade?"),
        (P, "Vogel: Einen Hafen."),
        (P, "Für wen?"),
        (P, "Vogel: Für die Stadt."),
    ]
    source = article((P, "Der Maler Jan Vogel über leere Häfen."), *turns, (P, credit))
    words = [words for words, _, _ in attributions_in(source)]
    assert words == ["Weil es mir gefällt.", "Einen Hafen.", "Für die Stadt."]


def test_the_author_of_an_interview_gives_no_answers() -> None:
    turns = [(P, f"{label}: {words}") for label, words in (("Q", "Why?"), ("A", "It rained."))]
    plain = article((P, "Ada Quill met Bo Marsh, the mayor, by the dam."), *turns * 2)
    meta = Meta(language="en", byline="Ada Quill")
    source = Article("test", plain.text, plain.blocks, meta=meta)
    assert {name for _, name, _ in attributions_in(source)} == {"Bo Marsh"}


@pytest.mark.parametrize(
    ("title", "met", "answers"),
    [
        ("Bo Marsh: “It will rain for weeks”", "Ada Quill met Bo Marsh by the dam.", "Bo Marsh"),
        ("“It will rain for weeks” – Bo Marsh", "Ada Quill asked Bo Marsh by the dam.", "Bo Marsh"),
        ("Nobody: “It will rain for weeks”", "Ada Quill was by the dam.", "Ada Quill"),
        ("On the dam", "Ada Quill, whom Lipa Post called “a storm”, spoke.", "Ada Quill"),
    ],
)
def test_whom_the_title_quotes_gives_the_answers(title: str, met: str, answers: str) -> None:
    turns = [(P, f"{label}: {words}") for label, words in (("Q", "Why?"), ("A", "It rained."))]
    said = attributions_in(article((H, title), (P, met), *turns * 2))
    assert {name for words, name, _ in said if words == "It rained."} == {answers}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("PREGUNTA.", "RESPUESTA."),
        ("Pergunta:", "Resposta:"),
        ("Question :", "Réponse :"),
        ("Domanda.", "Risposta."),
        ("Frage:", "Antwort:"),
        ("Question:", "Answer:"),
        ("Question.", "Answer."),
        ("Frage.", "Antwort."),
    ],
)
def test_questions_and_answers_may_have_words_as_labels(question: str, answer: str) -> None:
    source = article(
        (P, "Ada Quill llega tarde."),
        (P, f"{question} ¿Por qué?"),
        (P, f"{answer} Llovía."),
        (P, f"{question[0]}. ¿Y después?"),
        (P, f"{answer[0]}. Me fui."),
    )
    said = [(words, name) for words, name, _ in attributions_in(source)]
    assert said == [("Llovía.", "Ada Quill"), ("Me fui.", "Ada Quill")]


@pytest.mark.parametrize(
    ("opening", "question", "answer"),
    [
        ("Смотритель Олег Дьячин живёт на косе.", "Вопрос", "Ответ"),
        ("«Маяк нельзя выключить по расписанию»", "Вопрос", "Ответ"),
        ("Доглядач Петро Гай живе на косі.", "Питання", "Відповідь"),
        ("Latarnik Józef Mora mieszka na mierzei.", "Pytanie", "Odpowiedź"),
        ("Strážce Jan Hora žije na kose.", "Otázka", "Odpověď"),
        ("Fener bekçisi Can Öz burada yaşıyor.", "SORU", "CEVAP"),
        ("Ο φύλακας Ηλίας Ρήγας μένει εδώ.", "Ερώτηση", "Απάντηση"),
        ("Fyrvaktaren Nils Ahl bor här.", "Fråga", "Svar"),
        ("حارس المنارة يعيش هنا.", "سؤال", "جواب"),
        ("שומר המגדלור גר כאן.", "שאלה", "תשובה"),
    ],
)
def test_questions_have_labels_in_many_languages_and_nobody_is_called_question(
    opening: str, question: str, answer: str
) -> None:
    labels = (question, answer) * 2
    words = ("Аб?", "Вг де.", "Ж?", "Зи.")
    turns = ((P, f"{label}: {said}") for label, said in zip(labels, words, strict=True))
    said = [each[:2] for each in attributions_in(article((P, opening), *turns))]
    assert said[-2:] == [("Вг де.", answer), ("Зи.", answer)]
    assert len(said) <= 3


def test_questions_and_answers_may_stand_before_a_wide_space() -> None:
    texts = ("問　なぜここに？", "答　静かだからです。", "問　次は？", "答　帰ります。")
    source = article((P, "灯台守は海辺に住んでいる。"), *((P, text) for text in texts))
    assert [words for words, _, _ in attributions_in(source)] == ["静かだからです。", "帰ります。"]


def test_japanese_labels_of_questions_may_have_no_space_behind_their_colon() -> None:
    texts = (
        "質問：いつ開きますか。",
        "回答：来年三月です。",
        "質問：船は増えますか。",
        "回答：二便増やします。",
    )
    source = article((P, "橋の補修について市に聞いた。"), *((P, text) for text in texts))
    assert [words for words, _, _ in attributions_in(source)] == [
        "来年三月です。",
        "二便増やします。",
    ]


def test_whoever_asks_in_a_korean_interview_gives_no_answers() -> None:
    texts = (
        "이수진 기자",
        "문: 왜 여기에?",
        "답: 조용해서요.",
        "문: 다음은요?",
        "답: 집에 갑니다.",
    )
    plain = article(*((P, text) for text in texts), language="ko")
    meta = Meta(language="ko", byline="이수진")
    source = Article("test", plain.text, plain.blocks, meta=meta)
    assert {who for _, who, _ in attributions_in(source)} == {""}


@pytest.mark.parametrize(
    "lines",
    [
        ("Вопрос: что делать?", "Снег шёл до утра.", "Мост закрыт."),
        ("Ответ: никто не знает.", "Ответ: его и не ждут.", "Ответ: придёт весна."),
        ("Soru: köprü neden kapalı?", "Kent bekliyor.", "Soru: ne zaman açılacak?", "Kar yağdı."),
        ("Svar: nej.", "Snön föll.", "Bron är stängd."),
        ("答案　1", "問題　2", "解説　3"),
    ],
)
def test_labels_that_are_not_of_questions_and_answers_make_no_interview(
    lines: tuple[str, ...],
) -> None:
    assert not attributions_in(article(*((P, line) for line in lines)))


def test_a_name_before_marks_above_an_interview_opens_no_turn() -> None:
    source = article(
        (H, "Entrevista"),
        (P, "Ada Quill: “No me voy nunca de aquí”"),
        (P, "Por Juan Poe"),
        (P, "P. ¿Por qué?"),
        (P, "R. Llovía."),
        (P, "P. ¿Y después?"),
        (P, "R. Me fui."),
    )
    said = [(words, name) for words, name, _ in attributions_in(source)]
    assert ("Por Juan Poe", "Ada Quill") not in said
    assert len(said) == 3


def interview(answer: str, lead: str = MET) -> Article:
    """Return an interview of three bold questions, each followed by the same answer."""
    parts = [(P, lead)]
    for question in ("Ms Lind, when did you begin?", "Did you like it?", "And today?"):
        parts += [(P, question), (P, answer)]
    plain = article(*parts)
    bold = [block.span for block in plain.blocks[1::2]]
    inlines = [Inline(InlineKind.STRONG, span) for span in bold]
    return Article("test", plain.text, plain.blocks, inlines=inlines, meta=Meta(language="en"))


def test_an_interview_whose_questions_are_bold_and_bear_no_name() -> None:
    source = interview("I hated it, and I loved the case.")
    words = ("I hated it, and I loved the case.", "Mara Lind", QuoteKind.DIRECT)
    assert attributions_in(source) == [words] * 3


def test_who_was_given_words_before_answers_and_not_who_is_named_first() -> None:
    lead = "Jack Poe knows Mara Lind. “I hated it,” Lind told us. We asked her for more."
    said = attributions_in(interview("I loved the case.", lead))
    assert said[1:] == [("I loved the case.", "Mara Lind", QuoteKind.DIRECT)] * 3


def test_answers_may_bear_a_name_where_questions_bear_none() -> None:
    lead = "Jack Poe and Mara Lind have played in every hall. We met both by the door."
    said = attributions_in(interview("Lind: I loved the case.", lead))
    assert said == [("I loved the case.", "Mara Lind", QuoteKind.DIRECT)] * 3


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Q – ", "A – "),
        ("Q) ", "A) "),
        ("Q ", "A "),
        ("[The Herald] ", "[Mara Lind] "),
        ("Bo Marsh – ", "Mara Lind – "),
        ("Herald: ", ""),
        ("LH ", "ML "),
    ],
)
def test_labels_of_any_kind_are_no_part_of_the_answers(question: str, answer: str) -> None:
    turns = [(f"{question}Why {it}?", f"{answer}I like {it}.") for it in ("Lipa", "Vell", "rain")]
    text = "\n\n".join([MET, *(part for turn in turns for part in turn)])
    assert attributions(text) == tuple(
        (f"I like {it}.", "Mara Lind") for it in ("Lipa", "Vell", "rain")
    )


@pytest.mark.parametrize("opening", ["EU rules say so, as", "Well –", "(laughs)"])
def test_words_that_open_all_answers_are_no_label(opening: str) -> None:
    turns = [(f"Why {it}?", f"{opening} I like {it}.") for it in ("Lipa", "Vell", "rain")]
    text = "\n\n".join([MET, *(part for turn in turns for part in turn)])
    assert attributions(text)[0] == (f"{opening} I like Lipa.", "Mara Lind")


def test_questions_that_the_paper_answers_itself_are_no_interview() -> None:
    assert attributions_in(interview("The hall was built in 1894 and has been closed since.")) == []


def plain_interview(*answers: str) -> str:
    """Return an interview in plain text with the same question before each answer."""
    return "\n\n".join([MET, *(f"Did you like it there?\n\n{each}" for each in answers)])


def test_questions_in_plain_type_make_an_interview_if_they_recur_and_answers_say_i() -> None:
    text = plain_interview("I hated it.", "My aunt said: “Stay.” I did.", "For a year.")
    assert attributions(text) == (
        ("I hated it.", "Mara Lind"),
        ("My aunt said: “Stay.” I did.", "Mara Lind"),
        ("For a year.", "Mara Lind"),
    )
    assert (
        attributions(plain_interview("It closed in 1894.", "Its roof fell in.", "I hated it."))
        == ()
    )


def test_a_question_after_a_question_is_an_answer() -> None:
    text = plain_interview("I hated it.", "Me? Why would I like a hall?", "I loved the roof.")
    assert attributions(text)[1] == ("Me? Why would I like a hall?", "Mara Lind")


def test_a_question_of_an_interview_may_quote_somebody() -> None:
    asks = "The conductor Odo Brandt called you “a storm with strings”. Were you?"
    text = f"{plain_interview('I hated it.', 'I loved the case.')}\n\n{asks}\n\nI was."
    assert attributions(text)[-2:] == (
        ("a storm with strings", "Odo Brandt"),
        ("I was.", "Mara Lind"),
    )


def test_the_first_person_named_answers_in_an_interview() -> None:
    text = "We met Saskia Oost-Beki, 49.\n\nQ. Why?\n\nA. I had to.\n\nQ. How?\n\nA. I ran."
    assert attributions(text) == (("I had to.", "Saskia Oost-Beki"), ("I ran.", "Saskia Oost-Beki"))


def test_a_lawyer_named_above_asks_the_questions_of_a_hearing() -> None:
    hearing = (
        "Olga Hart answered for the port.\n\nBY MS. PRATT:\n\nQ. When did you learn of it?\n\n"
        "A. In June.\n\nBY MR. ALDER:\n\nQ. Who told you?\n\nA. I read it.\n\nQ. Where?\n\n"
        "A. At home."
    )
    assert attributions(hearing) == (
        ("When did you learn of it?", "Ms. Pratt"),
        ("In June.", "Olga Hart"),
        ("Who told you?", "Mr. Alder"),
        ("I read it.", "Olga Hart"),
        ("Where?", "Mr. Alder"),
        ("At home.", "Olga Hart"),
    )


@pytest.mark.parametrize(
    "called",
    [
        "THE COURT: Next.\n\nIda Lund was sworn.",
        "THE COURT: Next.\n\nWHEREUPON, IDA LUND WAS CALLED AND TESTIFIED AS FOLLOWS:",
        "MR. ALDER: The State calls Ida Lund to the stand.",
        "MR. ALDER: Your Honor, we call Ida Lund.",
    ],
)
def test_the_next_witness_is_who_is_called_or_sworn(called: str) -> None:
    hearing = (
        "MS. PRATT: I call Olga Hart.\n\nBY MS. PRATT:\n\nQ. When?\n\nA. In June.\n\n"
        f"{called}\n\nQ. Who?\n\nA. I did.\n\nMS. PRATT: I call that late.\n\nA. So do I."
    )
    answers = ("In June.", "I did.", "So do I.")
    assert [name for words, name in attributions(hearing) if words in answers] == [
        *("Olga Hart", "Ida Lund", "Ida Lund")
    ]


def test_each_witness_called_in_capitals_answers_and_headings_are_nobodys_words() -> None:
    hearing = (
        "MS. PRATT: I call Olga Hart.\n\nOLGA HART,\n\ncalled as a witness, was sworn:\n\n"
        "BY MS. PRATT:\n\nQ. When?\n\nA. In June.\n\nQ. Late?\n\nA. Late.\n\n"
        "THE COURT: You may go.\n\nIDA LUND, having been sworn, testified:\n\nQ. Who?\n\n"
        "A. I did.\n\nMS. PRATT: Thank you.\n\nTHE COURT: We rise.\n\nCERTIFICATE"
    )
    assert attributions(hearing) == (
        ("I call Olga Hart.", "Ms. Pratt"),
        ("When?", "Ms. Pratt"),
        ("In June.", "Olga Hart"),
        ("Late?", "Ms. Pratt"),
        ("Late.", "Olga Hart"),
        ("You may go.", "The Court"),
        ("Who?", "Ms. Pratt"),
        ("I did.", "Ida Lund"),
        ("Thank you.", "Ms. Pratt"),
        ("We rise.", "The Court"),
    )


@pytest.mark.parametrize(
    "question", ["Q (Ms. Pratt): ", "Q. BY MS. PRATT: ", "MS. PRATT: Q. "], ids=str.strip
)
def test_a_lawyer_named_beside_the_letter_asks(question: str) -> None:
    hearing = f"{question}When?\n\nA. In June.\n\n{question}Who?\n\nA. I did.\n\nQ. Why?\n\nA. Oh."
    asked = [speaker for words, speaker in attributions(hearing) if words.endswith("?")]
    assert asked == ["Ms. Pratt"] * 3


def test_questions_and_answers_may_bear_a_point() -> None:
    text = "Q. Did it rain?\nA. It did.\nQ. For long?\nA. All night."
    assert [words for words, _ in attributions(text)] == ["It did.", "All night."]


@pytest.mark.parametrize("letters", ["P. R.", "Q. R.", "D. R.", "F: A:", "V: A:", "Q. A."])
def test_questions_and_answers_bear_the_letters_of_their_language(letters: str) -> None:
    asks, answers = letters.split()
    turns = [f"{asks} So soon?\n\n{answers} At noon." for _ in range(3)]
    said = attributions("\n\n".join(["Mara Lind guards the light.", *turns]), "en")
    assert said == (("At noon.", "Mara Lind"),) * 3


def test_initials_at_the_start_of_paragraphs_are_no_questions_and_answers() -> None:
    assert attributions("R. Quill came.\n\nP. Poe left.\n\nA. Lind sat.\n\nR. Quill left.") == ()


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("es", "Porque tengo tiempo."),
        ("es", "Mi madre cocinaba mejor."),
        ("pt", "Porque tenho tempo."),
        ("it", "Perché ho tempo."),
        ("fr", "J’en avais assez."),
        ("fr", "Mes enfants partaient."),
        ("de", "Meine Kinder zogen fort."),
        ("nl", "Mijn kinderen gingen weg."),
        ("en", "My children had left."),
    ],
)
def test_answers_are_personal_also_without_a_pronoun(language: str, answer: str) -> None:
    text = plain_interview(answer, answer, answer)
    assert attributions(text, language) == ((answer, "Mara Lind"),) * 3


def test_a_question_in_bold_is_no_part_of_the_labelled_answer_above_it() -> None:
    parts = ("Was it yours?", "Lind: It was mine.", "Poe: No.", "Do you argue?", "Lind: Never.")
    plain = article((P, MET), *((P, part) for part in (*parts, "Poe: Always.")))
    bold = [plain.blocks[at].span for at in (1, 4)]
    inlines = [Inline(InlineKind.STRONG, span) for span in bold]
    source = Article("test", plain.text, plain.blocks, inlines=inlines, meta=Meta(language="en"))
    said = [words for words, _, _ in attributions_in(source)]
    assert said == ["It was mine.", "No.", "Never.", "Always."]


@pytest.mark.parametrize("marks", ["„ “", "« »", "“ ”", "«\u00a0 \u00a0»"])
def test_a_headline_in_marks_is_what_the_interviewee_says(marks: str) -> None:
    opening, closing = marks.split(" ")
    turns = [(P, part) for _ in range(3) for part in ("Q: So soon?", "A: At noon.")]
    lead = (P, "Mara Lind guards the light.")
    source = article((H, f"{opening}I never sleep{closing}"), lead, *turns)
    assert attributions_in(source)[0] == ("I never sleep", "Mara Lind", QuoteKind.DIRECT)


def test_a_headline_partly_in_marks_is_not_what_the_interviewee_says() -> None:
    turns = [(P, part) for _ in range(3) for part in ("Q: So soon?", "A: At noon.")]
    source = article((H, "A walk on “Long Pier”"), (P, "Mara Lind guards the light."), *turns)
    assert [words for words, _, _ in attributions_in(source)] == ["At noon."] * 3


def test_an_abbreviated_you_have_is_nobody() -> None:
    text = "You’ve said you hate it.\n\nI learn it, and then they say “action” and I find out."
    assert "You’ve" not in [speaker for _, speaker in attributions(text)]


def test_a_club_or_a_name_in_an_answer_is_not_the_interviewee() -> None:
    text = (
        "Wat doe jij nu?\n\n“Ik ben coach van SV Den Bosch, en dat bevalt me heel goed zo.”\n\n"
        "Wie wordt er kampioen?\n\n“Ik vond dat Go Ahead gisteren heel knap kon winnen van ons.”"
        "\n\nWaarom denk je dat?\n\n“Ik heb ze gezien, en ze hebben meer mensen dan wij.”"
    )
    assert [name for _, name in attributions(text)] == ["", "", ""]


def test_questions_without_a_label_are_not_those_of_the_only_one_with_a_label() -> None:
    interview = article(
        (P, "Ein Gespräch mit Museumschef Lukas Behring über Knochen."),
        (P, "Herr Behring, was haben Sie vor?"),
        (P, "Behring: Ich will viel ändern und wenig wegwerfen."),
        (P, "Der Verein wirft Ihnen vor, alles zu verkaufen."),
        (P, "Behring: Das stimmt nicht, wir verkaufen gar nichts."),
        (P, "Aber das Land nennt das überfällig, und der Verein ist skeptisch."),
        (P, "Behring: Der Verein hat Angst um die Sammlung."),
        (P, "Das verstehe ich sehr gut."),
        (P, "Was sagt Ihre Familie dazu?"),
        (P, "Behring: Meine Tochter ist neun und lacht darüber."),
        language="de",
    )
    assert [each[:2] for each in attributions_in(interview)] == [
        ("Ich will viel ändern und wenig wegwerfen.", "Lukas Behring"),
        ("Das stimmt nicht, wir verkaufen gar nichts.", "Lukas Behring"),
        ("Der Verein hat Angst um die Sammlung.", "Lukas Behring"),
        ("Das verstehe ich sehr gut.", "Lukas Behring"),
        ("Meine Tochter ist neun und lacht darüber.", "Lukas Behring"),
    ]


def test_the_blank_after_a_label_may_be_missing() -> None:
    text = (
        "Why did you come?\n\nQuill: I like the sea.\n\nWas it late?\n\n"
        "Quill:When I came, it was.\n\nAnd now?\n\nQuill: Now I stay."
    )
    assert attributions(text) == (
        ("I like the sea.", "Quill"),
        ("When I came, it was.", "Quill"),
        ("Now I stay.", "Quill"),
    )


def test_questions_without_a_label_are_nobodys_where_answers_have_the_full_name_once() -> None:
    turns = ("Ada Quill: I was four.", "What did you see?", "Quill: A lamp.", "And now?")
    lines = ("When did you first see it?", *turns, "Quill: It hums.")
    found = attributions_in(article(*((P, line) for line in lines)))
    assert [(words, name) for words, name, _ in found] == [
        ("I was four.", "Ada Quill"),
        ("A lamp.", "Ada Quill"),
        ("It hums.", "Ada Quill"),
    ]


_LABELLED_ANSWERS = (
    "Die Wirtin Resi Moser über Knie und Abschiede",
    "Frau Moser, Sie hören auf. Warum?",
    "Moser: Weil es genug ist.",
    "Die Gäste wollen Sie behalten.",
    "Moser: Das stimmt, und es rührt mich.",
    "Was machen Sie zuerst?",
    "Moser: Schlafen.",
    "Man nennt Sie streng.",
    "Moser: Nur wer mich nicht kennt.",
    "Das Gespräch führte Ida Tal.",
)


def test_who_has_all_labels_in_a_text_answers_one_question_before_each() -> None:
    assert attributions("\n\n".join(("Ein Interview", *_LABELLED_ANSWERS))) == (
        ("Weil es genug ist.", "Resi Moser"),
        ("Das stimmt, und es rührt mich.", "Resi Moser"),
        ("Schlafen.", "Resi Moser"),
        ("Nur wer mich nicht kennt.", "Resi Moser"),
    )


def test_a_label_of_no_name_answers_nothing() -> None:
    tips = "\n\n".join(_LABELLED_ANSWERS).replace("Moser:", "Tipp:")
    assert attributions(f"Ein Tipp vorweg: Geduld.\n\n{tips}") == ()


@pytest.mark.parametrize("label", ["Frage", "Pregunta", "Domanda", "Vraag"])
def test_questions_bear_their_word_where_answers_bear_a_name(label: str) -> None:
    lines = (f"{label}: Quando?", "Moser: Domani.", f"{label}: Chi?", "Moser: Io.")
    text = "\n\n".join(("Resi Moser", *lines, f"{label}: Perché?", "Moser: Non lo so."))
    assert [words for words, _ in attributions(text)] == ["Domani.", "Io.", "Non lo so."]
