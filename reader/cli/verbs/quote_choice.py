"""Which quotes of an article the options of the verb ``quotes`` choose."""

from collections.abc import Sequence, Set

from reader.cli.command_line.request import Request
from reader.cli.verbs.quote_answers import Result
from reader.model.analysis import QuoteKind


def choose(quotes: Sequence[Result], request: Request) -> list[bool]:
    """Return whether each of all the quotes of an article is wanted."""
    kinds, names = request.values("kind"), request.values("speaker")
    speakers = _speakers_named(quotes, names) if names else None
    sought = request.value("find")
    return [
        _is_of_kind(quote, kinds)
        and (speakers is None or quote["speaker"] in speakers)
        and (not sought or _has_words(str(quote["text"]), sought))
        for quote in quotes
    ]


def _is_of_kind(quote: Result, kinds: Sequence[str]) -> bool:
    """Whether a quote is of one of some kinds; reported speech is listed only on request."""
    if not kinds:
        return quote["kind"] != QuoteKind.INDIRECT
    return "all" in kinds or quote["kind"] in kinds


def _speakers_named(quotes: Sequence[Result], names: Sequence[str]) -> Set[object]:
    """Return the speakers with one of `names` in their name, or as words of what they are called.

    So ``mayor`` stands for her who is called "the mayor" once, also where she is called by her
    name; ``he`` and ``the`` for nobody who is called that.
    """
    from reader.analysis.languages.registry import is_frequent
    from reader.text.caseless import alike

    sought = [alike(name) for name in names]
    calling = [each for each in sought if not all(map(is_frequent, each.split()))]

    def is_named(quote: Result) -> bool:
        name = alike(_with_and_without_accents(str(quote["speaker"])))
        mention = str(quote["speaker_mention"] or "")
        called = alike(_with_and_without_accents(mention)).split() if " " in mention else []
        words = f" {' '.join(called)} "
        return any(each in name for each in sought) or any(f" {each} " in words for each in calling)

    return {quote["speaker"] for quote in quotes if quote["speaker"] and is_named(quote)}


def _has_words(text: str, words: str) -> bool:
    """Whether a text contains all words, and phrases in quotation marks, as elsewhere in searches.

    Case and forms of quotation marks and dashes are ignored, and accents that are not typed.
    """
    from unicodedata import normalize

    from reader.library.search.fts_queries import words_and_phrases
    from reader.text.fold import fold_text

    said = _with_and_without_accents(" ".join(fold_text(text, ignore_case=True).split()))
    typed = fold_text(normalize("NFC", words), ignore_case=True)
    wanted = [" ".join(each.split()) for each in words_and_phrases(typed)]
    return any(wanted) and all(each in said for each in wanted)


def _with_and_without_accents(text: str) -> str:
    from reader.text.accents import without_accents

    return text if text.isascii() else f"{text}\n{without_accents(text)}"
