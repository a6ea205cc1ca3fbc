"""Titles of works and programmes in marks, distinguished from speech by their spelling."""

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import ENGLISH_IS, ENGLISH_OWNERS
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE, QUOTED, WORD
from reader.startup.lazy_regex import lazily

_LETTERS = lazily(r"[^\W\d_]+")
_PUNCTUATION = " .,;:!?…"
_SHORT_TITLE = 3  # words
_OWNER_REACH = 8  # tokens from a copula to the mark of an owner
_EXPLAINED = 7  # tokens after a title that may explain it
_THIS = frozenset({"this", "that", "das", "dies", "dat", "dit"})
_ABOUT = frozenset({"of", "about"})
_JOINTS = frozenset({  # between the last two of a list
    "and", "or", "nor", "&", "und", "oder", "sowie", "en", "et", "ou", "y", "o", "e", "ed",
})  # fmt: skip
_FOREIGN_FUNCTION_WORDS = frozenset(
    {"the", "of", "and", "for", "against", "with", "pour", "voor", "para"}
)


def is_work(place: Place, body: str, *, weak: bool) -> bool:
    """Whether the context marks the passage as the title of a work.

    Args:
        place: The position of the passage.
        body: The words between the marks.
        weak: Whether no verb reports them.
    """
    s, before = place.view.s, place.before
    if weak and body[:1].isupper() and _has_byline(place):
        return True
    if weak and body[:1].isupper() and _is_bracketed(place, body):
        return True
    apposed = (
        weak and before is not None and before.text == "," and place.at > 1 and place.is_continued
    )
    if apposed and s[place.at - 2].classes & lx.TITLED:
        return True  # their motto, “No gate without a key,” …
    if place.view.language.compound_inversion:
        from reader.analysis.kinds.romance_names_in_marks import (
            is_apposed_title,
            is_byname,
            is_reading_tip,
        )

        if is_apposed_title(place) or (weak and is_reading_tip(place)):
            return True
        if is_byname(place) and is_capitalised(place, body):
            return True
    return _is_explained_title(place, body) or _is_title_attribute(place, body)


def _is_bracketed(place: Place, body: str) -> bool:
    """Whether the passage follows a name, alone in brackets: Ada Quill (“Slow tide”)."""
    s, at = place.view.s, place.at
    if at < 2 or at + 1 >= len(s) or s[at - 1].text != "(" or s[at + 1].text not in {")", ","}:
        return False
    return (
        s[at - 2].kind == CAPITAL and body.rstrip()[-1:].isalnum() and not _is_clause(place, body)
    )


def _is_clause(place: Place, body: str) -> bool:
    """Whether the passage is what somebody says of others or something: “We were too tired”.

    Titles too can be clauses, but these have capitals, or no more than three words in German.
    """
    words = body.split()
    if len(words) <= _SHORT_TITLE or is_capitalised(place, body):
        return False
    first, second = (place.view.language.classes.get(word.lower(), 0) for word in words[:2])
    speaks = first & lx.FIRST or words[0].lower() in _THIS
    return bool(speaks and second & lx.FINITE)


def _is_title_attribute(place: Place, body: str) -> bool:
    """Whether a title is an attribute of a named person: “Slow Tide” star Ada Quill."""
    s, at = place.view.s, place.at + 1
    if place.is_continued or place.view.language.nouns_capitalised:
        return False
    if at + 1 >= len(s) or s[at].kind != WORD:
        return False
    if s[at].classes & ~(lx.TITLE | lx.WORK | lx.TITLED | lx.NOUN_TOO):
        return False
    if not is_capitalised(place, body):
        return False
    named = next((i for i in range(at + 1, min(at + 4, len(s))) if s[i].kind == CAPITAL), 0)
    return named > 0 and all(
        token.kind == WORD and not token.classes & ~lx.TITLE for token in s[at + 1 : named]
    )


def continues_title_list(place: Place, body: str) -> bool:
    """Whether a title continues a list: the songs “Blue Rain,” “Slow Tide” and “Red Dawn”."""
    return follows_in_list(place) and is_capitalised(place, body)


def follows_in_list(place: Place) -> bool:
    """Whether only commas and coordinating conjunctions separate the passage from the last one.

    In German a comma is never inside the marks: gegenüber der „Abendpost“ „ein Fehler“ is no list.
    """
    between = place.view.s[place.previous + 1 : place.at]
    if not between and place.view.language.nouns_capitalised:
        return False
    return all(token.text == "," or token.lower in _JOINTS for token in between)


def is_title(place: Place, body: str) -> bool:
    """Whether the passage is written like the title of a work or a programme.

    Every content word is capitalised, and nothing introduces the passage as speech: "on CNN's
    “State of Play,” she said". A single capitalised word counts only after a determiner, a
    possessive, a preposition or a noun that announces a title.
    """
    if not is_capitalised(place, body) or not (letters := _LETTERS.findall(body)):
        return False
    before = place.before
    if body.rstrip()[-1:] in "?!…":
        shown = before is not None and (before.kind == POSSESSIVE or before.lower == "on")
        return shown or (before is not None and bool(before.classes & lx.TITLED))
    if len(letters) > 1 and (before is None or before.text == ",") and _has_owner(place):
        return True
    if before is None:
        alone = len(place.view.s) == 1 and len(letters) >= _SHORT_TITLE
        return alone and body.rstrip()[-1:].isalpha()  # the title of an episode, on its own line
    if before.kind == QUOTED:
        return False
    if before.kind == POINT:
        at = place.at - 2
        if before.text == "," and len(letters) > 1 and _is_topic_of_report(place):
            return True
        named = at >= 0 and place.view.s[at].classes & lx.TITLED and before.text == ","
        return bool(named) and (len(letters) > 1 or bool(place.view.s[at].classes & lx.WORK))
    if before.kind == CAPITAL and place.view.language.nouns_capitalised:
        return True
    if len(letters) == 1:
        leads = lx.PREPOSITION | lx.DETERMINER | lx.TITLED
        return before.kind == POSSESSIVE or bool(before.classes & leads)
    return True


def _has_owner(place: Place) -> bool:
    """Whether an English copula says whose it is: “Slow Tide” was her answer, is Quill's reply."""
    s, owner = place.view.s, place.at + 2
    if owner >= len(s) or s[owner - 1].lower not in ENGLISH_IS:
        return False
    marks = (token.kind == POSSESSIVE for token in s[owner : owner + _OWNER_REACH])
    return s[owner].lower in ENGLISH_OWNERS or any(marks)


def _is_topic_of_report(place: Place) -> bool:
    """Whether a report that follows a quote names its topic: “…,” he says of the second, “…”."""
    s, previous = place.view.s, place.previous
    quoted = previous >= 0 and s[previous].kind == QUOTED
    return quoted and any(token.lower in _ABOUT for token in s[previous + 1 : place.at])


def _is_explained_title(place: Place, body: str) -> bool:
    """Whether an apposition explains the title: “Slow Tide,” a novel."""
    s, at = place.view.s, place.at + 1
    if at + 2 >= len(s) or not place.is_continued:
        return False
    at += s[at].text == ","
    if not s[at].classes & lx.DETERMINER and s[at].kind != POSSESSIVE:
        return False
    if not is_capitalised(place, body):
        return False
    for token in s[at + 1 : at + _EXPLAINED]:
        if token.classes & lx.WORK:
            return True
        if token.kind == POINT or token.classes & (lx.PREPOSITION | lx.REPORT | lx.RELATIVE):
            return False
    return False


def _has_byline(place: Place) -> bool:
    """Whether the author of a work follows: “Nine days on the ice,” by Ada Quill."""
    s, after = place.view.s, place.at + 1
    while after < len(s) and s[after].text == ",":
        after += 1
    if after + 2 >= len(s) or s[after].lower != "by":
        return False
    author = after + 2 if s[after + 1].classes & lx.DETERMINER else after + 1
    return s[author].kind == CAPITAL


def is_capitalised(place: Place, body: str) -> bool:
    """Whether every content word is capitalised."""
    function = lx.PREPOSITION | lx.DETERMINER | lx.CONJUNCTION
    classes = place.view.language.classes
    end = body.rfind(" ") + 1
    if end and classes.get(body[end:].strip(_PUNCTUATION), 0) & lx.DETERMINER:
        return False  # “Es otra”: no title ends with a determiner
    for index, match in enumerate(_LETTERS.finditer(body)):  # two words mostly decide
        word = match.group()
        small = index and (len(word) <= 2 or classes.get(word.lower(), 0) & function)
        small = small or word in _FOREIGN_FUNCTION_WORDS
        if not word[0].isupper() and not small:
            return False
    return True
