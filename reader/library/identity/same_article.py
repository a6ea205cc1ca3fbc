"""The user's corrections of which sources are the same article, and their effect on the library.

A decision is stored as names that lead to articles, like all names by which articles are identified
(`identity`): ``own:`` and a location records what the user decided about that location, and has
precedence over everything else; ``false:`` and an address is a claim of a page that was found to be
wrong; ``http:`` and an address is one without encryption; ``was:``, the key of an article and a
name or a note record what was moved to another article, so that it can be moved back.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import TypeAlias

from reader.errors import NothingFound
from reader.library.identity.address_keys import DECISION, address_key, is_url
from reader.library.identity.identity import FALSE_CLAIM, names_of, names_of_location
from reader.library.identity.text_likeness import overlap, word_grams
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation
from reader.model.article import Article

_ORIGIN_PREFIX, _NOTE_PREFIX, _TEXT = "was:", "note:", "text:"
_URL, _PLAIN = "url:", "http:"
_MIN_OVERLAP = 0.5
"""Share of the word 4-grams of the shorter text: editions of one story share more."""
_MAX_COMPARED_EDITIONS = 40
"""Number of the latest editions with notes that are compared; notes on others stay."""

Origins: TypeAlias = Mapping[str, Set[str]]
"""What merged articles had: names, and ``note:`` and an id, by the article's key."""


@dataclass(frozen=True, slots=True)
class SeparationPlan:
    """A plan for separating an article from its record.

    Attributes:
        key: Key of the record that it had before; empty if it never had one.
        names: Names that lead to it from now on.
        outdated: Names that lead nowhere from now on: origins of what goes with it.
        rejected_claims: Claims of pages that turned out to be wrong, as names.
        notes: Ids of the annotations that go with it.
        editions: Digests of the editions that go with it.
    """

    key: str
    names: tuple[str, ...]
    outdated: tuple[str, ...]
    rejected_claims: tuple[str, ...]
    notes: frozenset[str]
    editions: frozenset[str]


def plan_separation(
    article: Article,
    known: Sequence[str],
    notes: Sequence[Annotation],
    edition: Callable[[str], str | None],
) -> SeparationPlan:
    """Plan how to separate an article from the record with which it was identified.

    An annotation goes with the article if it came with it, or was made on this edition or one that
    came with it, or on one that resembles this text more than any other stored edition. If both
    articles have the same text, only the origin counts. Merged sources that were never read had no
    text, so that all texts then belong to the separated article, unless one differs from it. What
    was merged into the article before goes with it.

    Args:
        article: The article to separate, as it was read.
        known: All names that lead to the record.
        notes: All annotations of the record, including removed ones.
        edition: Returns the text of a stored edition by its digest.

    Raises:
        NothingFound: Nothing would remain.
    """
    names, digest = names_of(article), article.digest
    fetched = names_of_location(article.location).addresses
    names_here = set(locations((*fetched, names.path)))
    others = [name for name in locations(known) if name not in names_here]
    merged = origins(known)
    others_unread = bool(others) and _locations_never_read(merged).issuperset(others)
    has_other_text = _has_text_of_other(known, digest) or others_unread
    is_variant = bool(fetched) and names.decision_names[0] not in {
        f"{DECISION}{name}" for name in fetched
    }
    if not names.decision_names or not (others or is_variant or has_other_text):
        raise NothingFound(
            "no other source is matched with this article", location=article.location
        )
    moved = {names.decision_names[0], names.path}
    if others or not is_variant:
        moved |= {*names.decision_names, *fetched}
    key = _innermost(merged, {*moved, *names.decision_names} - {""})
    moved |= {each for each in merged.get(key, ()) if each in known or _is_note(each)}
    editions: set[str] = set()
    if has_other_text:
        editions = _editions_resembling(
            article.text, digest, notes, edition, may_be_all=others_unread
        )
        digests = editions | {name.removeprefix(_TEXT) for name in moved if name.startswith(_TEXT)}
        moved |= {names.text, *(_note(note.id) for note in notes if note.target.digest in digests)}
    return _plan(key, merged, moved - {""}, names.claim, editions)


def _has_text_of_other(known: Iterable[str], digest: str) -> bool:
    """Whether one of the names that lead to a record is that of another text."""
    return any(name.startswith(_TEXT) and name != f"{_TEXT}{digest}" for name in known)


def _plan(
    key: str, merged: Origins, moved: Set[str], claim: str, editions: Iterable[str]
) -> SeparationPlan:
    """Return the plan for what goes with an article, its names and notes, and what that outdates.

    Args:
        key: Key of the article that is restored.
        merged: The articles that were merged into the record.
        moved: What goes with the article: names and notes.
        claim: What the page claimed to be, which turned out to be wrong; empty for no claim.
        editions: Digests of the editions that go with the article.
    """
    going, outdated = _divided_origins(merged, moved, key)
    return SeparationPlan(
        key,
        tuple(sorted({*(name for name in moved if not _is_note(name)), *going})),
        outdated,
        (f"{FALSE_CLAIM}{claim}",) if claim else (),
        frozenset(name.removeprefix(_NOTE_PREFIX) for name in moved if _is_note(name)),
        frozenset(editions),
    )


def _innermost(merged: Origins, names: Set[str]) -> str:
    """Return the key of the last article that had one of some names before any merge, or "".

    If an article was merged into one that was merged in turn, both had its names, the outer one
    among others.
    """
    keys = [key for key, what in merged.items() if what & names]
    return min(keys, key=lambda key: len(merged[key]), default="")


def _divided_origins(
    merged: Origins, moved: Set[str], key: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of origins that go with a separated article, and those that are outdated.

    Args:
        merged: The articles that were merged into the record.
        moved: What goes with the article: names and notes.
        key: Key of the article that is restored.
    """
    going: list[str] = []
    outdated: list[str] = []
    for old, what in merged.items():
        if old != key and all(each in moved for each in what if not _is_note(each)):
            going += _origin_names(old, what)
        else:
            outdated += _origin_names(old, what if old == key else what & moved)
    return tuple(going), tuple(outdated)


def record_after_separation(
    record: ArticleRecord,
    article: Article,
    notes: Iterable[Annotation],
    names: Iterable[str],
    edition: Callable[[str], str | None],
) -> ArticleRecord:
    """Return the record that an article was separated from, updated if its edition was the last.

    Args:
        record: The record before.
        article: The separated article.
        notes: The remaining annotations.
        names: The names that lead to the record now.
        edition: Returns the text of a stored edition by its digest.
    """
    if record.digest != article.digest:
        return record
    texts = ((each, edition(each)) for each in _other_digests(notes, article.digest) if each)
    digest, text = next(((each, kept) for each, kept in texts if kept), ("", ""))
    gone = locations(names_of_location(article.location).all())
    places = [name for name in locations(names) if name not in gone]
    return record._replace(
        digest=digest,
        title=text.partition("\n")[0].strip() or record.title,
        location=places[0] if places else record.location,
        progress=0.0,
    )


def names_after_merging(key: str, names: Iterable[str], notes: Iterable[str]) -> list[str]:
    """Return the names that record what an article had before it was merged into another."""
    kept = (name for name in names if not name.startswith((_ORIGIN_PREFIX, _PLAIN)))
    return _origin_names(key, (*kept, *map(_note, notes)))


def _origin_names(key: str, what: Iterable[str]) -> list[str]:
    """Return the names that record what an article had; the reverse of `origins`."""
    return [f"{_ORIGIN_PREFIX}{key}\n{each}" for each in what]


def origins(names: Iterable[str]) -> Origins:
    """Return what merged articles had, according to all names of an article."""
    found: dict[str, set[str]] = {}
    for name in names:
        if name.startswith(_ORIGIN_PREFIX):
            key, _, what = name.removeprefix(_ORIGIN_PREFIX).partition("\n")
            found.setdefault(key, set()).add(what)
    return found


def origin_bounds(key: str) -> tuple[str, str]:
    """Return the lower and upper bound of the names that record what a merged article had."""
    return f"{_ORIGIN_PREFIX}{key}\n", f"{_ORIGIN_PREFIX}{key}\v"


def _note(note_id: str) -> str:
    return f"{_NOTE_PREFIX}{note_id}"


def _is_note(what: str) -> bool:
    return what.startswith(_NOTE_PREFIX)


def _locations_never_read(merged: Origins) -> set[str]:
    """Return the locations of merged articles whose text was never known."""
    unread = (what for what in merged.values() if not any(each.startswith(_TEXT) for each in what))
    return set(locations(each for what in unread for each in what))


def locations(names: Iterable[str], known: str = "") -> list[str]:
    """Return the addresses, paths and URNs among names; sorted.

    Args:
        names: The names of an article; those of web addresses do not tell their schemes, but
            `scheme_name` does.
        known: The location of its record, which tells that of one.
    """
    own = address_key(known) if known else ""
    all_names = frozenset(names)
    return sorted(
        {
            known if name == own else _location_of_name(name, all_names)
            for name in all_names
            if name.startswith((_URL, "file:", "urn:"))
        }
    )


def scheme_name(location: str) -> str:
    """Return the name that records that an address begins with ``http:``; empty for others."""
    is_plain = is_url(location) and location[: len(_PLAIN)].lower() == _PLAIN
    return f"{_PLAIN}{address_key(location).removeprefix(_URL)}" if is_plain else ""


def _location_of_name(name: str, names: Set[str]) -> str:
    kind, _, place = name.partition(":")
    scheme = "http" if f"{_PLAIN}{place}" in names else "https"
    return {"url": f"{scheme}://{place}", "file": place}.get(kind, name)


def _other_digests(notes: Iterable[Annotation], digest: str) -> list[str]:
    """Return the other digests of the editions with notes, by their newest note, newest first."""
    newest = sorted(notes, key=lambda note: note.created, reverse=True)
    return [each for each in dict.fromkeys(note.target.digest for note in newest) if each != digest]


def _editions_resembling(
    text: str,
    digest: str,
    notes: Iterable[Annotation],
    edition: Callable[[str], str | None],
    *,
    may_be_all: bool,
) -> set[str]:
    """Return the digests of the editions that belong to an article rather than to another.

    Cost: the words of the editions, and a comparison of each pair of them.

    Args:
        text: Text of the article.
        digest: Its digest.
        notes: All annotations of the record.
        edition: Returns the text of a stored edition by its digest.
        may_be_all: Whether all belong to it if none differs from it, so that none remains.
    """
    digests = _other_digests(notes, digest)
    kept = {
        each: found
        for each in digests[:_MAX_COMPARED_EDITIONS]
        if (found := edition(each)) is not None
    }
    article_grams = word_grams(text)
    grams_by_edition = {each: word_grams(found) for each, found in kept.items()}
    likeness = {each: overlap(grams, article_grams) for each, grams in grams_by_edition.items()}
    others = [grams for each, grams in grams_by_edition.items() if likeness[each] < _MIN_OVERLAP]
    if not others:
        return {digest, *digests} if may_be_all else {digest}
    resembling = {
        each
        for each, grams in grams_by_edition.items()
        if likeness[each] >= max(_MIN_OVERLAP, *(overlap(grams, other) for other in others))
    }
    return resembling | {digest}
