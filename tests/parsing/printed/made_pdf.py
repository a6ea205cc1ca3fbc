"""A small PDF, written by hand: words at places, in one font."""

from collections.abc import Sequence

Word = tuple[float, float, float, str]
"""Left, baseline, size, text."""


def pdf_of(
    pages: Sequence[Sequence[Word]],
    *,
    title: str = "",
    author: str = "",
    bold: frozenset[str] = frozenset(),
    scale: float = 0.0,
    squares: Sequence[tuple[float, float, float]] = (),
    producer: str = "",
) -> bytes:
    """Return a PDF whose pages hold the words in the given order; Latin-1 only.

    Args:
        pages: The words of each.
        title: What the file says about itself.
        author: The same.
        bold: Words that are set in bold.
        scale: Size of the font that is then scaled to the size of the words, as some programs do;
            0 for a font of the very size.
        squares: Left, bottom and side of what is drawn on each page.
        producer: The program that the file names.
    """
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /{'F2' if text in bold else 'F1'} {_placed(left, base, size, scale)}"
            f" ({_escaped(text)}) Tj ET\n"
            for left, base, size, text in page
        )
        drawn += "".join(f"{left} {foot} {side} {side} re f\n" for left, foot, side in squares)
        content = drawn.encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        stream = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % stream
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    said = tuple(_escaped(each).encode("latin-1") for each in (title, author, producer))
    objects.append(b"<< /Title (%s) /Author (%s) /Producer (%s) >>" % said)
    return _assembled(objects)


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
