"""Small handmade PDFs: words at positions in one font, optionally with tags or an outline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_GREY = "BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI"
Word = tuple[float, float, float, str]
"""Left, baseline, size, text."""


class Tagged(NamedTuple):
    """An element of the structure tree, with child elements or with words of the page.

    Attributes:
        kind: Its PDF structure type.
        inside: Its child elements.
        texts: The words that belong to it.
    """

    kind: str
    inside: tuple[Tagged, ...] = ()
    texts: tuple[str, ...] = ()


def pdf_of(
    pages: Sequence[Sequence[Word]],
    *,
    title: str = "",
    author: str = "",
    bold: frozenset[str] = frozenset(),
    italic: frozenset[str] = frozenset(),
    code: frozenset[str] = frozenset(),
    coloured: Mapping[str, str] | None = None,
    tags: Sequence[Tagged] = (),
    outline: Sequence[tuple[int, str]] = (),
    scale: float = 0.0,
    squares: Sequence[tuple[float, float, float]] = (),
    producer: str = "",
    links: Sequence[tuple[float, float, float, float, str]] = (),
    fields: Sequence[tuple[float, float, float, float, str]] = (),
    turned: Mapping[str, str] | None = None,
    rotate: int = 0,
    read_as: Mapping[str, str] | None = None,
    pictures: Sequence[tuple[float, float, float, float]] = (),
) -> bytes:
    """Return a PDF whose pages hold the words in the given order; Latin-1 only.

    Args:
        pages: The words of each page.
        title: The title in the file's metadata.
        author: The author in the file's metadata.
        bold: Words that are set in bold.
        italic: Words that are set in italics.
        code: Words that are set in a font of fixed width.
        coloured: The colour of some words, as PDF writes it: ``1 0 0``.
        tags: The structure elements of the first page.
        outline: Bookmarks, all on one level, each with the index of its page.
        scale: Size of a font that is then scaled to the size of the words, as some programs do;
            0 for a font in the actual size.
        squares: Left, bottom and side length of the squares drawn on each page.
        producer: The producer in the file's metadata.
        links: Left, bottom, right, top and address of the links on each page.
        fields: Left, bottom, right, top and value of the form fields on each page: for text, or of
            another type or with other flags as PDF writes them, ``/FT /Btn /V /Yes``.
        turned: The direction of some words, as PDF writes it: ``0 1 -1 0`` upwards.
        rotate: By how many degrees pages are shown turned to the right.
        read_as: The letters that some letters of Helvetica stand for, whatever is drawn.
        pictures: Left, bottom, width and height of the pictures on each page, all of one grey.
    """
    marks = {text: mark for mark, text in enumerate(_texts(tags))}
    objects: list[bytes] = [b"", b""]
    objects += [
        b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % font
        for font in (b"Helvetica", b"Helvetica-Bold", b"Helvetica-Oblique", b"Courier")
    ]
    if read_as:
        objects.append(_unicode_map(read_as))
        objects[2] = objects[2].replace(b" >>", b" /ToUnicode %d 0 R >>" % len(objects))
    kids = []
    for page in pages:
        drawn = ""
        for left, base, size, text in page:
            fonts = (("F2", bold), ("F3", italic), ("F4", code))
            font = next((name for name, words in fonts if text in words), "F1")
            colour = (coloured or {}).get(text, "0 0 0")
            placed = _placed(left, base, size, scale)
            if turned and text in turned:
                placed = f"{size} Tf {turned[text]} {left} {base} Tm"
            word = f"{colour} rg BT /{font} {placed}"
            word += f" ({_escaped(text)}) Tj ET\n"
            if text in marks:
                word = f"/Span << /MCID {marks[text]} >> BDC {word} EMC\n"
            drawn += word
        drawn += "".join(f"{left} {foot} {side} {side} re f\n" for left, foot, side in squares)
        drawn += "".join(
            f"q {width} 0 0 {height} {left} {foot} cm {_GREY} Q\n"
            for left, foot, width, height in pictures
        )
        content = drawn.encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        stream = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Rotate %d /StructParents 0 /Annots [%s]"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> >> >>"
            % (stream, rotate, b" ".join([*map(_annotation, links), *map(_field, fields)]))
        )
        kids.append(b"%d 0 R" % len(objects))
    catalog = b"/Type /Catalog /Pages 2 0 R"
    if tags:
        catalog += b" /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R" % _add_tags(
            objects, tags, marks, kids[0]
        )
    if outline:
        catalog += b" /Outlines %d 0 R" % _add_outline(objects, outline, kids)
    objects[0] = b"<< %s >>" % catalog
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    said = tuple(_escaped(each).encode("latin-1") for each in (title, author, producer))
    objects.append(b"<< /Title (%s) /Author (%s) /Producer (%s) >>" % said)
    return _assembled(objects)


def _unicode_map(read_as: Mapping[str, str]) -> bytes:
    lines = "".join(f"<{ord(code):02x}> <{ord(read):04x}>\n" for code, read in read_as.items())
    content = (
        "begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(read_as)} beginbfchar\n{lines}endbfchar endcmap"
    ).encode()
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _annotation(link: tuple[float, float, float, float, str]) -> bytes:
    area, action = "{} {} {} {}".format(*link), f"/S /URI /URI ({_escaped(link[4])})"
    return f"<< /Type /Annot /Subtype /Link /Rect [{area}] /A << {action} >> >>".encode()


def _field(field: tuple[float, float, float, float, str]) -> bytes:
    area, value = "{} {} {} {}".format(*field), field[4]
    entries = value if value.startswith("/FT") else f"/FT /Tx /V ({_escaped(value)})"
    return f"<< /Type /Annot /Subtype /Widget /Rect [{area}] {entries} >>".encode("latin-1")


def _texts(tags: Sequence[Tagged]) -> list[str]:
    return [text for tag in tags for text in (*tag.texts, *_texts(tag.inside))]


def _add_tags(
    objects: list[bytes], tags: Sequence[Tagged], marks: Mapping[str, int], page: bytes
) -> int:
    """Add the structure tree, and return the object number of its root."""
    objects.append(b"")
    root = len(objects)
    parents: dict[int, int] = {}
    kids = [_add_element(objects, tag, root, marks, page, parents) for tag in tags]
    numbers = b" ".join(b"%d 0 R" % parents[mark] for mark in sorted(parents))
    objects[root - 1] = b"<< /Type /StructTreeRoot /K [%s] /ParentTree << /Nums [0 [%s]] >> >>" % (
        b" ".join(b"%d 0 R" % kid for kid in kids),
        numbers,
    )
    return root


def _add_element(
    objects: list[bytes],
    tag: Tagged,
    parent: int,
    marks: Mapping[str, int],
    page: bytes,
    parents: dict[int, int],
) -> int:
    objects.append(b"")
    number = len(objects)
    parents.update({marks[text]: number for text in tag.texts})
    kids = [b"%d" % marks[text] for text in tag.texts] + [
        b"%d 0 R" % _add_element(objects, each, number, marks, page, parents) for each in tag.inside
    ]
    objects[number - 1] = b"<< /Type /StructElem /S /%s /P %d 0 R /Pg %s /K [%s] >>" % (
        tag.kind.encode(),
        parent,
        page,
        b" ".join(kids),
    )
    return number


def _add_outline(
    objects: list[bytes], outline: Sequence[tuple[int, str]], pages: Sequence[bytes]
) -> int:
    """Add bookmarks, and return the object number of their root.

    Those that begin with a space are below the first.
    """
    root = len(objects) + 1
    numbers = range(root + 1, root + 1 + len(outline))
    inner = [number for number, (_, title) in zip(numbers, outline, strict=True) if title[0] == " "]
    outer = [number for number in numbers if number not in inner]
    objects.append(
        b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>"
        % (outer[0], outer[-1], len(outline))
    )
    for number, (page, title) in zip(numbers, outline, strict=True):
        siblings = inner if number in inner else outer
        after = b" /Next %d 0 R" % (number + 1) if number != siblings[-1] else b""
        if inner and number == outer[0]:
            after = b" /First %d 0 R /Last %d 0 R" % (inner[0], inner[-1])
        objects.append(
            b"<< /Title (%s) /Parent %d 0 R /Dest [%s /Fit]%s >>"
            % (
                _escaped(title.strip()).encode("latin-1"),
                outer[0] if number in inner else root,
                pages[page],
                after,
            )
        )
    return root


def _placed(left: float, base: float, size: float, scale: float) -> str:
    if not scale:
        return f"{size} Tf {left} {base} Td"
    times = size / scale
    return f"{scale} Tf {times} 0 0 {times} {left} {base} Tm"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        table,
    )
    return bytes(out)
