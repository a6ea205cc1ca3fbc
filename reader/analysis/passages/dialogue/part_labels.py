"""Labels of questions and answers in languages of which few texts are interviews."""

_QUESTIONS = (
    *("Вопрос", "Питання", "Запитання", "Въпрос", "Питање", "Pytanie", "Otázka", "Pitanje", "Soru"),
    *("Ερώτηση", "Ερωτηση", "Fråga", "Spørgsmål", "Spørsmål", "Kysymys", "Kérdés", "Întrebare"),
    *("سؤال", "السؤال", "س", "שאלה", "ש", "پرسش", "Pertanyaan", "Tanya", "質問", "提问", "질문"),
)
_ANSWERS = (
    *("Ответ", "Відповідь", "Отговор", "Одговор", "Odpowiedź", "Odpověď", "Odpoveď", "Odgovor"),
    *("Cevap", "Yanıt", "Απάντηση", "Απαντηση", "Svar", "Vastaus", "Válasz", "Răspuns", "جواب"),
    *("الجواب", "ج", "תשובה", "ת", "پاسخ", "Jawab", "Jawaban", "回答", "답변"),
)
QUESTION, ANSWER = "Q", "A"
PARTS = {word.lower(): QUESTION for word in _QUESTIONS} | {
    word.lower(): ANSWER for word in _ANSWERS
}
"""QUESTION or ANSWER by the word for it in lower case."""
LETTERS = {QUESTION: "p", ANSWER: "r"}
"""The letters of one pair, for words that may begin with the same letter."""
