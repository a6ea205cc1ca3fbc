"""Recognises notices of advertising between paragraphs: lines of certain words and no others."""

from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_LONGEST = 80  # characters
_WORDS = lazily(r"[^\W\d_]+")
_ADVERTISING = word_set("""
    ad ads advert advertisement advertisements advertising sponsored promoted anzeige anzeigen
    werbung publicité annonce annoncen annonces annons annonsen annonser publicidad anuncio
    anuncios publicidade anúncio pubblicità annuncio advertentie reklama reklamy reklamą reklame
    reklam mainos mainoksen реклама рекламы рекламой реклами διαφήμιση publicitate hirdetés
    reklamou oglasa oglasom iklan إعلان الإعلان اعلان الاعلان פרסומת הפרסומת""")
"""Words for advertising. Some also mean an announcement, or a report to the police."""
_WITH_ARTICLE = word_set("الإعلان الاعلان הפרסומת")  # alone, the heading of an announcement
_LABELS = (_ADVERTISING - _WITH_ARTICLE) | word_set("links content")
_GOING_ON = word_set("""
    continue continues continued reading read scroll scrolling skip remove report hide close seeing
    weiter weiterlesen lesen scrollen liest fortgesetzt
    suite lire lisez passer
    continúa continua sigue seguir leyendo leer
    leggere leggi leia lendo
    lees verder loopt door
    fortsätter fortsætter fortsetter läs læs
    dalszy dalsza ciąg reszta
    continuez continuer poursuit rest
    pokračuje pokračování pokračovanie folytatódik folytatjuk continuă продовження συνεχίζεται
    συνέχεια nastavlja nastavak nadaljuje berlanjut lanjut baca تابع القراءة המשך
    jatkuu продолжение продолжается devamı devam""")
"""Words for going on with the text."""
_BESIDE = word_set("""
    a the this our your to by of and below after under above here main story article text page keep
    down past why am i are you newsletter promotion
    der die das dem den dieser diese artikel beitrag geht wird nach unter unten bitte hier sie mehr
    la le les l de cette après sous plus bas votre contenu contenus
    el los nota artículo noticia texto abajo debajo después del esta este
    articolo dopo sotto il gli una mais depois após da do o no abaixo onder tekst deze gaat
    artikeln artiklen artikkelen saken texten efter etter część tekstu artykułu materiału poniżej
    pod koniec juttu jälkeen artikkeli после статьи статья ниже под haberin
    content is on es ci dessous cet tras na het verhaal článek článku článok cikk után articolul
    mai jos după після το άρθρο μετά τη η teksta ispod članek se artikel di bawah بعد הכתבה לאחר""")
_ALL = _ADVERTISING | _GOING_ON | _BESIDE


def is_advertising_notice(low: str) -> bool:
    """Whether all words of a short line say that there is an advertisement and where to go on.

    Or they only name the advertisement: "Sponsored links".

    Args:
        low: The line in lower case.
    """
    if len(low) > _LONGEST:
        return False
    words = _WORDS.findall(low)
    if _ADVERTISING.isdisjoint(words):
        return False
    return _LABELS.issuperset(words) or (_ALL.issuperset(words) and not _GOING_ON.isdisjoint(words))
