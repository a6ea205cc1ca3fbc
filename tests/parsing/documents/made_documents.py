"""Small word-processor documents that contain only what a test needs."""

import zipfile
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip


def archive(members: dict[str, str]) -> bytes:
    """Return a ZIP archive of text files."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, text in members.items():
            made.writestr(name, text)
    return out.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """Return a DOCX document.

    Args:
        body: The contents of ``w:body``.
        parts: Contents of the root elements of further parts (``styles``, ``numbering``,
            ``footnotes``), and ``links`` and ``note_links``, relations of the text and the notes.
    """
    members = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": _part("document", f"<w:body>{body}</w:body>"),
    }
    for part, name in (("document", "links"), ("footnotes", "note_links")):
        links = parts.pop(name, "")
        members[f"word/_rels/{part}.xml.rels"] = (
            f'<Relationships xmlns="{_RELATED}">{links}</Relationships>'
        )
    members |= {f"word/{name}.xml": _part(name, text) for name, text in parts.items()}
    return archive(members)


def _part(name: str, text: str) -> str:
    return f'<w:{name} xmlns:w="{_W}" xmlns:r="{_R}">{text}</w:{name}>'


def run(text: str, properties: str = "") -> str:
    """Return a run of a DOCX paragraph."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    """Return a paragraph of a DOCX document; a text that is not an element becomes a run."""
    inside = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def styled(style: str, *runs: str) -> str:
    """Return a paragraph with a style."""
    return paragraph(*runs, properties=f'<w:pStyle w:val="{style}"/>')


def style(name: str, identifier: str, inside: str = "") -> str:
    """Return a paragraph style of a DOCX document."""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>{inside}'
        "</w:style>"
    )


def odt(text: str, styles: str = "", *, flat: bool = False) -> bytes:
    """Return an ODT document.

    Args:
        text: The contents of ``office:text``.
        styles: The contents of ``office:automatic-styles``.
        flat: Whether it is a single XML file.
    """
    inside = (
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body>"
    )
    if flat:
        kind = "application/vnd.oasis.opendocument.text"
        page = f'<office:document {_SPACES} office:mimetype="{kind}">{inside}</office:document>'
        return f'<?xml version="1.0" encoding="UTF-8"?>{page}'.encode()
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {_SPACES}>{inside}</office:document-content>",
        }
    )
