"""Articles by language in which a woman has spoken, to ask who speaks next."""

from attributions import last_speaker

OPENED = {
    "es": ("La alcaldesa Ana Neri abrió la sala. «Qué bien», dijo.", "«No era nada para nadie»."),
    "fr": ("La maire Ana Neri a ouvert la salle. « Ah », dit-elle.", "« Ce n’était pas assez. »"),
    "it": ("La sindaca Ana Neri ha aperto la sala. «Bene», ha detto.", "«Non era niente per noi»."),
    "pt": ("A prefeita Ana Neri abriu a sala. “Que bom”, disse ela.", "“Não era nada para nós.”"),
    "de": ("Bürgermeisterin Ana Neri lachte. „Schön“, sagte sie.", "„Es war nichts für uns.“"),
    "nl": ("Burgemeester Ana Neri opende de zaal. “Mooi”, zei ze.", "“Het was niets voor ons.”"),
}
"""First paragraphs, in which a woman speaks, and the quote of the next paragraph."""


def speaker_after(sentence: str, language: str) -> str:
    """Return who speaks the quote after a sentence of the next paragraph."""
    opened, quote = OPENED[language]
    return last_speaker(f"{opened}\n\n{sentence} {quote}", language)
