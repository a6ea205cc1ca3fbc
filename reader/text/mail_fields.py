"""The names of the fields above a message, as mail programs write them in many languages."""

from reader.text.word_sets import phrase_set, word_set

FROM, SUBJECT, OTHER = "from", "subject", "other"
_NAMES = {
    FROM: word_set(
        "from von de da mittente van från fra od nadawca от kimden 差出人 发件人 寄件者 보낸사람"
    ),
    SUBJECT: word_set(
        """subject betreff objet sujet asunto oggetto assunto onderwerp ämne emne temat тема konu
        件名 主题 主旨 제목"""
    ),
    OTHER: word_set(
        """date datum sent gesendet envoyé fecha enviado enviada data inviato verzonden skickat
        sendt dato wysłano дата отправлено tarih 日付 送信日時 发送时间 日期 날짜
        to an à a pour para aan till til do adresat кому kime 宛先 收件人 받는사람 cc bcc kopie
        copie cco copia kopia kopi копия reply-to message-id message content-type importance
        attachments anlagen"""
    )
    | phrase_set(
        "enviado el;enviado em;enviada em;envoyé le;antwort an;répondre à;responder a"
        ";responder para;rispondi a;antwoord aan;svara till;svar till;svar til;odpowiedz do"
        ";odpowiedź do"
    ),
}
_MEANINGS = {name: meaning for meaning, names in _NAMES.items() for name in names}


def meaning_of_field(name: str) -> str:
    """Return `FROM`, `SUBJECT` or `OTHER` for the name of a field; empty for any other word."""
    return _MEANINGS.get(" ".join(name.lower().split()), "")
