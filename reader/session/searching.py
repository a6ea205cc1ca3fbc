"""Searching in the article."""

from reader.session.state import ReadingState, Search

MAX_HITS = 100_000
"""Most matches that are found, as for a single letter in a very long text."""


def with_search(state: ReadingState, query: str) -> ReadingState:
    """Return the state with all matches of `query` in the article.

    Smart case: a query without capitals ignores case, one without accents ignores these; if nothing
    is written like the query, both are ignored all the same. White space in the query matches any
    white space of a paragraph, so that a phrase across two rows is found.
    """
    if not query.strip():
        return state._replace(search=None)
    from reader.text.accents import without_accents
    from reader.text.fold import find_folded

    text, plain = state.article.text, without_accents(query)
    case, accents = query == query.lower(), query == plain
    hits = find_folded(text, query, ignore_case=case, ignore_accents=accents, limit=MAX_HITS)
    is_exact = bool(hits) or (case and accents)
    if not is_exact:
        from reader.text.caseless import lower

        hits = find_folded(
            text, lower(plain), ignore_case=True, ignore_accents=True, limit=MAX_HITS
        )
    return state._replace(search=Search(query, hits, is_exact=is_exact or not hits))


def with_library_search(state: ReadingState, found: str) -> ReadingState:
    """Return the state with all matches of words that a search of the library has found.

    Like that search, this one ignores case and accents, whatever the words found look like.
    """
    from reader.text.accents import without_accents
    from reader.text.caseless import lower

    return with_search(state, lower(without_accents(found)))


def first_hit(state: ReadingState, origin: int) -> int:
    """Return the start of the first match at or after `origin`, cyclically; -1 if there is none."""
    from bisect import bisect_left

    starts = state.search.hits.starts if state.search else ()
    return starts[bisect_left(starts, origin) % len(starts)] if len(starts) else -1
