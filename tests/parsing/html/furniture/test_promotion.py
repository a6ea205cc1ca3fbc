"""Promotional lines that are recognised by their first words."""

import re

import pytest
from covering_texts import covering_texts

from reader.parsing.html.furniture import article_end
from reader.parsing.html.furniture.promo_openings import OPENINGS, Opening
from reader.parsing.html.furniture.promotion import is_promo

SIGNS = [(opening.shape, opening.signs) for opening in OPENINGS]
SIGNS.append((article_end._HEADINGS_OF_OTHERS, article_end._WORDS_OF_OTHERS))


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter and read it first",
        "Kick off your day with the newsletter of the Vell Courier. It is free.",
        "Click for updates",
        "This is your last free article.",
        "This is your last article that you can read before you need to register.",
        "Sie haben noch 2 kostenlose Artikel",
        "Il vous reste 1 article offert.",
        "Te quedan 2 artículos gratis este mes",
        "Estimated reading time: 4 minutes",
        "Lesezeit: ca. 5 Min.",
        "Text Size",
        "Schriftgröße:",
        "Published in the print edition of the May 4, 2026, issue, with the headline “Brenn.”",
        "Listen to the best of Radio Brenn on the air and follow Radio Brenn on Facebook.",
        "Para más información, síguenos en Instagram.",
        "Clicca qui per iscriverti al canale WhatsApp",
        "Download from the store our free app",
        "Don’t miss: the quay of Brenn, a year on",
        "¿Ya eres suscriptor? Inicia sesión",
        "Try this recipe? Tell us how it went",
        "识别二维码",
        "By signing up, you agree to hear from us",
        "Article réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "Articolo riservato agli abbonati",
        "Nur für Abonnentinnen",
        "Subscriber-only",
        "Il vous reste 70% de cet article à lire.",
        "À lire aussi : le quai de Brenn, un an après",
        "Lesen Sie auch: Der Hafen von Brenn",
        "Få avisens nyhedsbrev hver morgen",
        "Tags: harbour, ferries",
        "Ad",
        "© 2026 The Brenn Courier",
        "12 comments",
        "Comments are closed.",
        "Tu dirección de correo electrónico no será publicada. Los campos son obligatorios *",
        "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
        "Нашли ошибку? Выделите её и нажмите Ctrl+Enter.",
        "Did you like this article? Share it with your friends!",
        "This article is more than two years old.",
        "Comments are moderated before they appear.",
        "Please log in to comment on the harbour.",
        "To comment, you must be a subscriber.",
        "Du musst angemeldet sein, um einen Kommentar abzugeben.",
        "Vous devez être connecté pour publier un commentaire.",
        "Logga in för att kommentera.",
        "This article appears in the April print edition.",
        "Dieser Text ist in der Ausgabe 12/2026 erschienen.",
        "This essay originally appeared in The Lamp.",
        "Read the comments (14)",
        "Kommentare (14)",
        "No Comments",
        "Keine Kommentare",
        "Zapisz się",
        "Schrijf je in",
        "Masz już konto? Zaloguj się",
        "Al abonnee? Log in",
        "Heb je al een account bij ons? Log in",
        "Contact the harbour desk at desk@lipa.example or on 555 0100.",
        "Reach Ada Quill at quill@lipa.example, or follow her @adaquill.",
        "Artikel gaat verder onder de advertentie",
        "We may earn a commission when you buy through our links",
        "When you buy a lamp using a link on this page, we receive a commission. Thank you.",
        "Download image",
        "Deel artikel:",
        "Copier le lien",
        "To view this video please enable JavaScript, and consider another browser",
        "To stay on top of the coast, sign up to Tides, our weekly newsletter.",
        "3 Leseminuten",
        "Brenn.news is a subscriber-supported publication; we rely on subscribers.",
        "Download high-res photos",
        "A version of this article appeared in print",
        "You still have a story? Write to us",
        "Przeczytaj także: Promy wracają na wodę",
        "Baca juga: Kapal feri kembali berlayar",
        "Story continues below this ad",
        "Article continues after advertisement",
        "Scroll to continue reading",
        "Catch all the latest harbour news and updates on Brenn Courier.",
        "Læs også: Færgen sejler igen",
        "Čítajte aj: Trajekty sa vracajú",
        "Pročitajte još: Trajekti ponovo plove",
        "بیشتر بخوانید: کشتی‌ها بازگشتند",
        "مزید پڑھیں: جہاز واپس آ گئے",
        "আরও পড়ুন: ফেরি আবার চলছে",
        "আরো পড়ুন: ফেরি আবার চলছে",
        "Leé también: Los barcos vuelven",
        "あわせて読みたい",
        "この記事は有料記事です。",
        "اقرأ أيضا",
        "La suite après cette publicité",
        "Support independent journalism from the river",
        "Enjoying this story?",
        "Polub nas na Facebooku!",
        "Ακολουθήστε μας στο Google News",
        "The audio version of this article is generated by a machine.",
        "Listen to this article",
        "Printed from: https://river.example.org/bridge",
        "If you enjoyed this story, clap and follow me for more.",
        "River Notes is a reader-supported publication. To receive new posts, subscribe.",
        "Thanks for reading River Notes! Subscribe for free to receive new posts.",
        "Puedes seguir a El Muelle en Facebook y en Instagram",
        "Tried this recipe? Let us know how it was!",
        "PUBBLICITÀ",
        "- Реклама -",
        "広告",
        "İlgili Haber: Feribotlar",
        "【関連記事】渡し船",
        "تابعونا على فيسبوك",
        "Nichts verpassen: Hier geht es zum Newsletter",
        "Mehr aus der Region finden Sie auf unserer Themenseite.",
        "Retrouvez toute l’actualité de Brenn sur notre application.",
        "Der Artikel wird nach der Anzeige fortgesetzt",
        "Artikeln fortsätter under annonsen",
        "L’articolo continua dopo la pubblicità",
        "Skip past newsletter promotion",
        "Reprinted with permission of the Brenn Courier",
        "Copyright 2026 Brenn Courier, who wrote all of it",
        "Copyright Brenn Courier. All rights reserved.",
        "Schlagwörter: Hafen, Fähren",
        "Mots-clés : port, bacs",
        "Teilen",
        "Follow our coverage of harbours at https://river.example.org/harbours",
        "More AP ferries: https://ap.example.org/ferries",
        "Skip advertisement",
        "You are reading a free preview. Subscribe for all of it.",
        "You have 4 articles left to give away.",
        "Read the Brenn Courier on the boat. Get our app for your phone.",
        "The views expressed here are those of the author alone.",
        "We test all lamps ourselves. If you buy one of them, we may earn a commission.",
        "Advertisement. Scroll down to continue reading.",
        "Why am I seeing this ad?",
        "Anzeige – bitte hier weiterlesen",
        "Lisez la suite après cette annonce",
        "Lees verder onder de advertentie",
        "Juttu jatkuu mainoksen jälkeen",
        "Dalszy tekst poniżej reklamy",
        "Sign up to Tides, our letter on boats, here.",
        "Have your say: comment below",
        "Schreiben Sie uns!",
        "This story is read by an automated voice.",
        "Dieser Artikel stammt aus dem Kurier Nr. 4.",
        "Más noticias",
        "Become a member",
        "Je m’abonne",
        "Abbonati ora",
        "Оформить подписку",
        "Artikel anhören (3 Minuten)",
        "Écouter l’article",
        "Lyssna på artikeln",
        "Your browser does not support this player.",
        "To load this map we need your consent to cookies.",
        "Sie haben bereits ein Digital-Abo? Anmelden",
        "Vous avez déjà un compte ?",
        "Never miss a tide: get the Brenn app",
        "River Notes is reader-funded. Become a member today.",
        "You’ve read all three free articles of this month.",
        "We pick the boats alone. We may earn a commission on each.",
        "La nota continúa abajo",
        "L’articolo continua sotto",
        "Tekst loopt verder onder de foto",
        "Artikkelen fortsetter under bildet",
        "Dalsza część artykułu pod zdjęciem",
        "Haberin devamı",
        "広告の後に続きます",
        "This is part of Tides, our letter on Fridays. Sign up here to get it before breakfast.",
        "Tides, our letter on boats, comes every Friday. Sign up",
        "La lettre « Mer » : chaque vendredi, des bateaux. S’inscrire",
        "Der Brief vom Pier erscheint jeden Freitag. Jetzt anmelden →",
    ],
)
def test_promotion_is_known_by_its_beginning(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "Your last story was about the horn, and this month we heard it.",
        "This is your last article, the editor told her.",
        "Il vous reste 2 articles à écrire.",
        "Reading time: 4 minutes were all that the captain had.",
        "Text size matters to those who read at sea",
        "By Thursday the harbour was empty.",
        "Haben Sie einen Fehler gefunden?",
        "Нашли ошибку и сообщили о ней капитану.",
        "You must register your boat before Friday, the harbour master said in a comment.",
        "To comment on the plan for the harbour, residents may write to it until Friday.",
        "To comment on the plan for the harbour, residents must register by Friday.",
        "Comments are moderated by three volunteers, Bo Marsh told the council.",
        "Sie hat sich angemeldet und kommentiert seither jede Sitzung.",
        "Para iniciar sesión hay que usar la clave del puerto, comentó Ada Mora.",
        "Чтобы войти в порт, судну нужно разрешение, прокомментировал Мора.",
        "This article appears to be a fake.",
        "This article is more than two years old and tells of a harbour that nobody knows.",
        "This story ran through the harbour like fire.",
        "This essay appeared in The Lamp in 1931, and nobody forgave her for it.",
        "This story is taken from the first edition of the chronicle, and tells of a bell.",
        "Dieses Interview stammt aus dem Jahr 1968, als Ada Quill noch Lotse war.",
        "Dieser Text ist älter als die Stadt.",
        "Cet article est issu de la loi de 1905 et interdit les ponts.",
        "Dit verhaal komt uit 1345 en wordt nog elk jaar verteld.",
        "A ferry came at noon.",
        "In this harbour nobody has seen one.",
        "Il y a du vent à Brenn.",
        "12 ferries were cancelled.",
        "Joining the two quays took a year.",
        "You do not moor there twice.",
        "La suite du projet sera votée en mai.",
        "Der Artikel wird im Hafen viel gelesen.",
        "We want to sail on Sunday.",
        "Catch the ferry at noon, the harbour office said.",
        "Scroll through the ledger and you will find no fish.",
        "Læs også skriften på kajen, sagde hun.",
        "Mehr aus der Not als aus Liebe blieb er am Hafen.",
        "Support for the ferry has grown.",
        "Реклама парома стоила дорого.",
        "Annonsen syntes på kajen.",
        "Hier geht der Wind nie zur Ruhe.",
        "“Copyright” also means rights like it, such as those in the drawing of a hull or a mast.",
        "Teilen wollte er nichts.",
        "Follow-up coverage of the storm cost the paper a boat.",
        "AP is the name of a boat: nobody knows why.",
        "The ad on the pier was gone.",
        "Nach der Anzeige",
        "El anuncio",
        "L’annonce",
        "You have four boats left, she said.",
        "The views from the pier are those of a postcard.",
        "After the reading, the main page was wet.",
        "Die Werbung am Kai kostet die Stadt viel Geld.",
        "A hirdetés drága",
        "الإعلان",
        "Η διαφήμιση άρεσε",
        "Subscribe to that rule and no boat will ever sail.",
        "What do you think? It was the wind.",
        "Donate now, they said, and the fishermen gave what they had.",
        "Like other harbours on Twitter, Lipa answers nobody.",
        "Support for the app has fallen since the storm.",
        "Download figures of the app have fallen since the storm.",
        "Start with the app, not with the newsletter, is the rule in Lipa.",
        "Unterstützen wollte ihn niemand.",
        "Spenden",
        "Video",
        "Never miss a boat: that was his rule.",
        "The Courier is reader-funded and has nine reporters.",
        "To see this place, one must sail at dawn.",
        "You have to set a limit before you sail.",
        "Vous avez déjà un autre bateau en vue ?",
        "Hai già un nuovo porto in mente?",
        "The crew is paid by the yard. They can earn a commission on each boat.",
        "The choir is member-funded, and its leaders say that support grows.",
        "Your browser does not know who you are, Quill said.",
        "What do you think? I will write a letter to the mayor.",
        "Tell us of the day when the comments began.",
        "He shouted from the pier. Get the boys off Facebook.",
        "This story was read by a computer scientist in court.",
        "You are reading a free man’s letters.",
        "The views expressed in the hall shocked even its authors.",
        "No comments came from the council.",
        "Comments are closed to nobody, the editor says.",
        "Read the comments (14) of the council before you judge it.",
        "Kommentare (14) gab es am ersten Tag, danach keine mehr.",
        "Your email address will not be published in the list, the council said on Monday.",
        "Su correo no será publicado, dijo la alcaldesa, y nadie lo creyó.",
        "Al abonnees krijgen de krant om zes uur.",
        "Masz już konto w banku, więc nie zakładaj nowego, radzi sąsiad.",
        "Heb je al een abonnement op de veerboot, dan betaal je niets, zegt de kapitein.",
        "Email addresses such as office@lipa.example were stolen, the council said on Monday.",
        "Contact with the boat was lost at noon, says a note of office@lipa.example.",
        "“Contact us,” says the sign on the pier, with office@lipa.example below it.",
    ],
)
def test_prose_that_begins_like_promotion_is_none(line: str) -> None:
    assert not is_promo(line)


@pytest.mark.parametrize(("shape", "signs"), SIGNS)
def test_every_match_of_a_pattern_has_one_of_its_required_strings(
    shape: re.Pattern[str], signs: tuple[str, ...]
) -> None:
    whole = re.compile(shape.pattern, shape.flags)
    texts = covering_texts(shape.pattern, shape.flags)
    found = [match.group() for match in map(whole.search, texts) if match]
    assert len(found) > len(texts) / 5  # the others have a letter where a word must end
    assert [line for line in found if not any(sign in line for sign in signs)] == []


@pytest.mark.parametrize(
    "line",
    [
        "For more on storms and tides please visit the Brenn Weekly.",
        "📲 Confira as últimas notícias de Saltrey",
        "Read on the Brenn Weekly: Who sails in winter",
        "(本文来自海港新闻，更多资讯请下载客户端)",
        "Powered By Harbour 3.0 © 2026",
    ],
)
def test_lines_that_link_elsewhere_are_promotion(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize("opening", OPENINGS)
def test_every_match_of_a_pattern_begins_like_one_of_its_words(opening: Opening) -> None:
    """So the words are the same for the quick check and for the pattern."""
    whole = re.compile(opening.shape.pattern, opening.shape.flags)
    texts = covering_texts(opening.shape.pattern, opening.shape.flags)
    matches = [match.group() for match in map(whole.match, texts) if match]
    assert matches
    heads = [line[:4] for line in matches if line[:1].isalnum()]
    keys = [(head, head[:3], head[:2].rstrip()) for head in heads]
    assert [each for each in keys if opening.starts.isdisjoint(each)] == []


@pytest.mark.parametrize(
    "line",
    [
        "For more on this, people ask Ida Lund.",
        "Confira a bagagem antes de embarcar.",
        "Read on the pier, the letter made nobody laugh.",
        "本文来自一位读者。",
    ],
)
def test_sentences_that_begin_like_promotion_stay(line: str) -> None:
    assert not is_promo(line)


def test_the_licence_of_a_post_is_promotion() -> None:
    assert is_promo("This post is licensed under CC BY 4.0 by the author.")
    assert not is_promo("This post is held by Ida Lund.")


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ferry adds two boats",
        "Join our Telegram channel for the latest from the harbour",
        "Sign up for our newsletter",
        "Listen to more stories on the Tides app.",
        "ADVERTISEMENT",
        "Lesen Sie auch: Die Fähre",
        "© 2024 The Alder Courier",
        "Subscribe to continue reading this story.",
        "Related",
        "» À lire aussi : la marée",
        "Zobacz też: prom",
        "CZYTAJ WIĘCEJ: Kto zapłaci za prom?",
        "View original content to download multimedia:https://wire.example/lamps.html",
        "View source version on wire.example: https://wire.example/lamps/",
        "Original-Content von: Lampen AG, übermittelt durch den Draht",
        "Читайте также: паром",
        "we may earn a commission from what you buy here",
        "(c) The Alder Courier",
        "3 min read",
        "Lees verder na de advertentie",
        "Článek pokračuje pod reklamou",
        "Articolul continuă după publicitate",
        "A cikk a hirdetés után folytatódik",
        "تابع القراءة بعد الإعلان",
        "إعلان",
        "This summary was generated with AI and checked by an editor.",
        "Diese Zusammenfassung wurde mit KI erstellt.",
        "Die Zusammenfassung wurde mit Hilfe künstlicher Intelligenz erzeugt und geprüft.",
        "Este resumen ha sido generado por inteligencia artificial.",
        "Résumé généré par l’IA",
        "E-mail the desk at desk@example.org",
        "Ad:",
        "In this story: ferries",
        "Do you have a story for us?",
        "All rights reserved",
        "微信扫一扫\n关注港报",
        "用微信扫描二维码",
        "Article continues after sponsored message",
        "Sponsor Message",
        "Skip newsletter promotion",
        "Got a confidential news tip? We want to hear from you.",
        "Privacy Notice: Newsletters may contain information about charities.",
        "Do you live in Saltrey? Share your story by emailing stories@coast.example.",
        "Loading...",
        "This video can not be played",
        "To play this video you need to enable JavaScript in your browser.",
        "Was this helpful?",
        "Link copied!",
        "Print this page",
        "Text size: A A A",
        "📲 Clique aqui para entrar no nosso canal do WhatsApp",
        "Haz clic aquí para unirte a nuestro canal",
        "This article has been reviewed according to the Tide's editorial process and policies.",
        "Join thousands of readers who get our weekly email.",
    ],
)
def test_promotion_is_recognised(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read the small print before you sign, the minister told the farmers on Friday.",
        "More than a thousand people joined the march.",
        "Share prices fell by a tenth within an hour.",
        "Related diseases were found in two more villages.",
        "Tags were sewn into every coat.",
        "The summary was written by hand, as the court has no time for AI.",
        "Summary made by AI is no proof, the court of Saltrey said.",
        "This summary was written by an AI lawyer of the port.",
        "Die Zusammenfassung des Berichts nannte die KI eine Gefahr.",
        "Die Zusammenfassung der Studie über künstliche Riffe liegt vor.",
        "Ce résumé réalisé par les services d’intelligence reste secret.",
        "See you tomorrow, he said.",
        "View original content in its frame, the curator asks; copies are at https://m.example.",
        "Whoever wants to row has until Friday to come to the hall and sign up.",
        "“You want to know what to do? Sign up.”",
        "The harbour needs men who can row. Sign up.",
        "Listen to more stories of the harbour, she says.",
        "Sponsor messages are read aloud, he said, after every story.",
        "Got a tip from a friend? Nobody asked him that.",
        "Are you mad? Tell us why, the harbour master said.",
        "This video cannot be played in court, the judge ruled.",
        "Was this helpful to anybody but the ferry company?",
        "Print this page of the ledger, and you will see who paid.",
        "Loading the crabs took an hour...",
        "Clique e rivalità hanno diviso il porto per anni.",
        "This article has been reviewed by two keepers of the lamp.",
        "Join thousands of people on the quay, and you see nothing.",
        "Link copied letters to the ship, and you have the fraud.",
    ],
)
def test_prose_is_no_promotion(line: str) -> None:
    assert not is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "This article was featured in the One Story a Day newsletter. Sign up for it here.",
        "This story was included in our Harbour Letter newsletter. Subscribe here.",
        "This essay was featured in the Vell Courier’s Sunday newsletter.",
        "Produced by Brenn Voices and Saltrey Audio using AI narration. Listen to more on Sal.",
    ],
)
def test_the_newsletter_or_voice_that_an_article_was_in_is_promotion(line: str) -> None:
    assert is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "This story was included in the newsletter of the union, which called it false.",
        "This article was featured in the museum’s newsletter, and three readers complained.",
        "This article was featured in a newsletter. The editor was dismissed.",
        "This story was included in a letter of the union and then printed in every newsletter.",
        "This story was included in the report that the mayor called a newsletter.",
        "Produced by hand in Saltrey, the lamps are sold in Brenn.",
        "Produced by two brothers using AI narration, the film won a prize in Brenn.",
        "Produced by Ida Lund. Edited by Tom Rijn.",
    ],
)
def test_what_became_of_a_story_or_a_film_is_no_promotion(line: str) -> None:
    assert not is_promo(line)
