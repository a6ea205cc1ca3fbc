"""The user's corrections of which sources are the same article, and their effect on the library.

A decision is stored as names that lead to articles, like all names by which articles are identified
(`identity`): ``own:`` and a location records what the user decided about that location, and has
precedence over everything else; ``false:`` and an address is a claim of a page that was found to be
wrong; ``was:``, the key of an article and a name or a note record what was moved to another
article, so that it can be moved back.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.errors import NothingFound
from reader.library.identity.identity import (
    FALSE,
    OWN,
    names_of,
    names_of_location,
    runs_of,
    shared,
)
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation
from reader.model.article import Article

_WAS, _NOTE = "was:", "note:"
_ALIKE = 0.5
"""Share of the word 4-grams of the shorter text: editions of one story share more."""
_EDITIONS = 40
"""Number of the latest editions with notes that are compared; notes on others stay."""


@dataclass(frozen=True, slots=True)
class Parting:
    """A plan for separating an article from its record.

    Attributes:
        key: Key of the record that it had before; empty if it never had one.
        names: Names that lead to it from now on.
        disbelieved: Claims that are no longer believed, as names.
        notes: Ids of the annotations that go with it.
    """

    key: str
    names: tuple[str, ...]
    disbelieved: tuple[str, ...]
    notes: frozenset[str]


def plan_parting(
    article: Article,
    known: Sequence[str],
    notes: Sequence[Annotation],
    edition: Callable[[str], str | None],
) -> Parting:
    """Plan how to separate an article from the record with which it was identified.

    An annotation goes with the article if it came with it, or was made on this edition, or on one
    that resembles this text more than any other stored edition. If both articles have the same
    text, only the origin counts. Merged sources that were never read had no text, so that the text
    then belongs to the separated article.

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
    here = set(shown_names((*fetched, names.path)))
    others = [name for name in shown_names(known) if name not in here]
    is_variant = bool(fetched) and names.own[0] not in {f"{OWN}{name}" for name in fetched}
    came_from = origins(known)
    other_text = any(name.startswith("text:") and name != f"text:{digest}" for name in known)
    other_text |= bool(others) and _unread(came_from).issuperset(others)
    if not names.own or not (others or is_variant or other_text):
        raise NothingFound(
            "no other source is matched with this article", location=article.location
        )
    going = {names.own[0], names.path}
    if others or not is_variant:
        going |= {*names.own, *fetched}
    key = next((old for old, what in came_from if what in {*going, *names.own}), "")
    back = {what for old, what in came_from if key and old == key}
    going |= {what for what in back if not what.startswith(_NOTE)}
    moved = {what.removeprefix(_NOTE) for what in back if what.startswith(_NOTE)}
    if other_text:
        going.add(names.text)
        leaving = _editions_like(article.text, digest, notes, edition)
        moved |= {note.id for note in notes if note.target.digest in leaving}
    claims = (f"{FALSE}{names.claim}",) if names.claim else ()
    return Parting(key, tuple(sorted(going - {""})), claims, frozenset(moved))


def left_behind(
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
    newest = sorted(notes, key=lambda note: note.created, reverse=True)
    digests = dict.fromkeys(note.target.digest for note in newest)
    texts = ((each, edition(each)) for each in digests if each not in ("", article.digest))
    digest, text = next(((each, kept) for each, kept in texts if kept), ("", ""))
    gone = shown_names(names_of_location(article.location).all())
    places = [name for name in shown_names(names) if name not in gone]
    return record._replace(
        digest=digest,
        title=text.partition("\n")[0].strip() or record.title,
        location=place_of(places[0]) if places else record.location,
        progress=0.0,
    )


def origin_names(key: str, names: Iterable[str], notes: Iterable[str]) -> list[str]:
    """Return the names that record what an article had before it was merged into another."""
    kept = [name for name in names if not name.startswith(_WAS)]
    return [f"{_WAS}{key}\n{what}" for what in (*kept, *(f"{_NOTE}{each}" for each in notes))]


def origins(names: Iterable[str]) -> list[tuple[str, str]]:
    """Return the recorded origins: the key of an article, and a name or ``note:`` and an id."""
    found = (name.removeprefix(_WAS).partition("\n") for name in names if name.startswith(_WAS))
    return [(key, what) for key, _, what in found]


def _unread(came_from: Sequence[tuple[str, str]]) -> set[str]:
    """Return the locations, as displayed, of merged articles whose text was never known."""
    read = {key for key, what in came_from if what.startswith("text:")}
    return set(shown_names(what for key, what in came_from if key not in read))


def shown_names(names: Iterable[str]) -> list[str]:
    """Return the addresses among names, without ``https://``, and the paths; sorted."""
    kept = {name.partition(":")[2] for name in names if name.startswith(("url:", "file:"))}
    return sorted(kept | {name for name in names if name.startswith("urn:")})


def place_of(name: str) -> str:
    """Return the location for a displayed name."""
    return name if name.startswith(("/", "urn:")) or name[1:2] == ":" else f"https://{name}"


def _editions_like(
    text: str, digest: str, notes: Iterable[Annotation], edition: Callable[[str], str | None]
) -> set[str]:
    """Return the digests of the editions that belong to an article rather than to another.

    Cost: the words of the editions, and a comparison of each pair of them.
    """
    newest = sorted(notes, key=lambda note: note.created, reverse=True)
    digests = [d for d in dict.fromkeys(note.target.digest for note in newest) if d != digest]
    kept = {each: found for each in digests[:_EDITIONS] if (found := edition(each)) is not None}
    here = runs_of(text)
    runs = {each: runs_of(found) for each, found in kept.items()}
    like = {each: shared(its, here) for each, its in runs.items()}
    others = [its for each, its in runs.items() if like[each] < _ALIKE]
    mine = {
        each
        for each, its in runs.items()
        if others and like[each] >= max(_ALIKE, *(shared(its, other) for other in others))
    }
    return mine | {digest}
