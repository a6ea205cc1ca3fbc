"""W3C Web Annotations as JSON-LD, for a lossless round trip.

Source: https://www.w3.org/TR/annotation-model/ — properties that the model lacks have names in our
own namespace, which other programs ignore.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC
from itertools import chain, groupby

from reader.export.entry import Entry, colour_of
from reader.export.json_formats.checked_fields import Fields, items_of, object_of
from reader.export.json_formats.import_records import (
    UNDATED,
    meta_of_fields,
    path_or_url,
    speaker_of,
    target_of_fields,
)
from reader.export.json_formats.list_writer import dumped, list_pieces
from reader.export.json_formats.native import motivation_of
from reader.model.annotation import Annotation, Motivation, Target
from reader.session.notes.note_links import links_in

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OURS = "https://pullquote.invalid/ns#"
_URN = "urn:pullquote:"
_NO_WORDS = ("classifying", "linking")
"""Purposes of bodies that do not contain the note's text."""


def w3c(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield all notes as one annotation page, note by note."""
    context = dumped([CONTEXT, {"pq": _OURS}], 1)
    yield f'{{\n  "@context": {context},\n  "type": "AnnotationPage",\n  "items": '
    yield from list_pieces((_item(entry, note) for entry in entries for note in entry.notes), 1)
    yield "\n}\n"


def read_w3c(value: object) -> tuple[Entry, ...]:
    """Return the entries of a page, a collection, a list or a single annotation."""
    grouped: dict[tuple[str, str], tuple[Entry, list[Annotation]]] = {}
    for entry, note in chain.from_iterable(map(_read, _annotations(value))):
        notes = grouped.setdefault(_identity(entry), (entry, []))[1]
        notes += [note] if note is not None else []
    return tuple(replace(entry, notes=tuple(notes)) for entry, notes in grouped.values())


def entries_of(items: Iterable[object]) -> Iterator[Entry]:
    """Yield entries from annotations; consecutive ones on the same article are combined."""
    read = chain.from_iterable(map(_read, map(object_of, items)))
    for _, together in groupby(read, key=lambda pair: _identity(pair[0])):
        (entry, first), *others = together
        notes = (note for note in (first, *(note for _, note in others)) if note is not None)
        yield replace(entry, notes=tuple(notes))


def _identity(entry: Entry) -> tuple[str, str]:
    """Return what tells articles apart: texts that came from pipes have the same location."""
    return entry.location, entry.meta.title


def is_w3c(value: object) -> bool:
    """Whether a document has the context of the W3C model, or its types without the context."""
    first = object_of(value[0] if isinstance(value, list) and value else value)
    context = first.raw("@context")
    contexts = context if isinstance(context, list) else [context]
    kinds = ("Annotation", "AnnotationPage", "AnnotationCollection")
    return CONTEXT in contexts or first.raw("type") in kinds


def _item(entry: Entry, note: Annotation) -> dict[str, object]:
    target = note.target
    bodies: list[dict[str, str]] = []
    if note.body:
        purpose = "identifying" if note.motivation is Motivation.IDENTIFYING else "commenting"
        body = {"type": "TextualBody", "value": note.body, "purpose": purpose}
        bodies.append({**body, "format": "text/markdown"})
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    if colour := colour_of(entry, note):
        bodies.append({"type": "TextualBody", "value": colour, "purpose": "classifying"})
    linked = [entry.linked.get(link.target.casefold()) for link in links_in(note.body)]
    bodies += [
        {"type": "SpecificResource", "source": f"{_URN}{each.id}", "purpose": "linking"}
        for each in linked
        if each is not None
    ]
    return {
        "id": f"{_URN}{note.id}",
        "type": "Annotation",
        "motivation": note.motivation.value,
        "created": note.created.astimezone(UTC).isoformat(),
        "modified": note.modified.astimezone(UTC).isoformat(),
        "body": bodies,
        "target": {"source": entry.source, **_selectors(target)},
        "pq:edition": {"digest": target.digest, "copies": target.copies, "copy": target.copy},
        "pq:look": {
            "colour": note.colour,
            "mark": note.mark,
            "speaker": note.speaker_name,
            "speaker_uncertain": note.is_speaker_uncertain,
        },
        "pq:article": {
            "location": entry.location,
            "title": entry.meta.title,
            "byline": entry.meta.byline,
            "published": entry.meta.published,
            "site": entry.meta.site,
            "language": entry.meta.language,
            "canonical_url": entry.meta.canonical_url,
            "starred": entry.starred,
        },
    }


def _selectors(target: Target) -> dict[str, object]:
    """Return the selectors of a passage; empty for the article as a whole."""
    if target.is_whole:
        return {}
    words = {"exact": target.exact, "prefix": target.prefix, "suffix": target.suffix}
    place = {"start": target.start, "end": target.end}
    return {
        "selector": [
            {"type": "TextQuoteSelector", **words},
            {"type": "TextPositionSelector", **place},
        ]
    }


def _annotations(value: object) -> Sequence[Fields]:
    """Return the annotations in a document."""
    if isinstance(value, list):
        return [object_of(item) for item in value]
    document = object_of(value)
    if isinstance(document.raw("first"), Mapping):
        document = object_of(document.raw("first"))
    items = document.raw("items")
    return [object_of(item) for item in items] if isinstance(items, list) else [document]


def _read(item: Fields) -> Iterator[tuple[Entry, Annotation | None]]:
    """Yield an annotation with the article that it is on; one of several targets, once for each."""
    article = object_of(item.raw("pq:article"))
    for number, target in enumerate(_targets(item.raw("target")), 1):
        place = object_of(target)
        source = target if isinstance(target, str) else place.raw("source") or place.raw("id")
        if isinstance(source, Mapping):
            source = source.get("id")
        location = article.line("location") or path_or_url(
            Fields({"source": source}).line("source")
        )
        entry = Entry("", location, meta_of_fields(article), (), article.raw("starred") is True)
        note = _note(item, place)
        if note is not None and note.id and number > 1:
            note = note._replace(id=f"{note.id}#{number}")
        yield entry, note


def _targets(given: object) -> Iterator[object]:
    """Yield the targets of an annotation; of a choice, the first one, which is the default."""
    for one in given if isinstance(given, list) and given else [given]:
        several = object_of(one)
        items = items_of(several.raw("items"))
        yield from items[: 1 if several.text("type") == "Choice" else None] or [one]


def _note(item: Fields, place: Fields) -> Annotation | None:
    """Return the annotation, or None if it has neither text, nor tags, nor a place."""
    by_type = {one.text("type"): one for one in _all_selectors(place.raw("selector"))}
    words = by_type.get("TextQuoteSelector", Fields({}))
    where = by_type.get("TextPositionSelector", Fields({}))
    edition, look = object_of(item.raw("pq:edition")), object_of(item.raw("pq:look"))
    body, tags = _bodies(item)
    is_placed = "TextPositionSelector" in by_type or item.raw("pq:edition") is not None
    if not (words.text("exact") or body or tags or is_placed):
        return None
    created = item.moment("created") or item.moment("modified") or UNDATED
    given = _first_text(item.raw("motivation")).removeprefix("oa:")
    motivation = motivation_of(given) if given else Motivation.COMMENTING
    return Annotation(
        item.line("id").removeprefix(_URN),
        "",
        motivation,
        target_of_fields(where, words, edition),
        created,
        item.moment("modified") or created,
        body,
        tags,
        look.line("colour"),
        look.line("mark"),
        speaker_of(look, is_uncertain=look.raw("speaker_uncertain") is True),
    )


def _all_selectors(given: object) -> Iterator[Fields]:
    """Yield selectors, each followed by those that refine it."""
    for one in given if isinstance(given, list) else [given]:
        selector = object_of(one)
        while selector.text("type"):
            yield selector
            selector = object_of(selector.raw("refinedBy"))


def _first_text(value: object) -> str:
    """Return a text, or the first one of a list."""
    found = value if isinstance(value, list) else [value]
    return next((one for one in found if isinstance(one, str)), "")


def _bodies(item: Fields) -> tuple[str, tuple[str, ...]]:
    """Return the text, with a blank line between several bodies, and the tags."""
    texts, tags = [item.text("bodyValue")], []
    for fields in _all_bodies(item.raw("body")):
        purpose, value = fields.text("purpose"), fields.text("value")
        if purpose == "tagging":
            tags.append(fields.line("value"))
        elif purpose not in _NO_WORDS:
            texts.append(value)
    return "\n\n".join(dict.fromkeys(filter(None, texts))), tuple(tag for tag in tags if tag)


def _all_bodies(given: object) -> Iterator[Fields]:
    """Yield the bodies of an annotation; of a choice, the first one, which is the default."""
    for one in given if isinstance(given, list) else [given]:
        body = Fields({"value": one}) if isinstance(one, str) else object_of(one)
        if body.text("type") == "Choice":
            body = next(map(object_of, items_of(body.raw("items"))), body)
        yield body
