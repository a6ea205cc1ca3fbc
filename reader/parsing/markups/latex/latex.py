"""Parse LaTeX documents: title, authors and date, and what `latex_reader` finds in the text."""

from collections.abc import Mapping

from reader.model.article import Article, Meta
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_lines
from reader.parsing.lines.mail_addresses import without_mail_addresses
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.markups.latex.latex_macros import find_macros
from reader.parsing.markups.latex.latex_reader import OwnNames, markdown_of, read_blocks, words_of
from reader.parsing.markups.latex.latex_source import LatexSource
from reader.parsing.markups.latex.latex_theorems import find_theorems
from reader.parsing.plain_text.plain import article_from_text
from reader.startup.lazy_regex import lazily

_BODY = lazily(r"\\begin\{document\}")
_CODE_ENVIRONMENT = lazily(  # as a document defines its own
    r"\\(?:lstnewenvironment|(?:New|Declare)TCBListing|newtcblisting|DefineVerbatimEnvironment)\s*"
    r"(?:\[[^\[\]]{0,400}\]\s*)?\{([A-Za-z]{1,40})\}"
)
_STRUCTURE = lazily(r"\\(?:begin\{document\}|(?:sub)?section\*?\{|chapter\*?\{)")
_COMMENT = lazily(r"(?<!\\)%[^\n]*\n?")
_FIELD = {
    name: lazily(rf"\\{name}\s*(?:\[[^\]]{{0,200}}\]\s*)?(?=\{{)")
    for name in ("title", "author", "date", "subtitle")
}
_NOT_IN_FIELD = lazily(
    r"\\\\|\\(?:thanks|inst|affil|footnote)\s*\{[^{}]*\}|\\footnotemark(?![A-Za-z])(?:\[[^\[\]]*\])?"
)
_AND = lazily(r"\\(?:and|And|AND)(?![A-Za-z])")
_PLAIN_TEX_NOTICE = "This is TeX, shown with its commands: open the PDF that is made of it instead"
_FRONT = 20_000  # characters of the body in which title and author may stand


def parse_tex(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a LaTeX document; plain TeX is shown as it is, with a notice.

    Raises:
        ParseError: There is no text in it, or its encoding cannot be recognised.
    """
    text = decode_lines(body, charset)
    if not _STRUCTURE.search(text):
        article = article_from_text(text, location=location)
        return article._replace(notices=(*article.notices, _PLAIN_TEX_NOTICE))
    begin = _BODY.search(text)
    start = begin.end() if begin else 0
    head = _COMMENT.sub("", text[: start + _FRONT])
    macros = find_macros(head, markdown_of)
    builder = ArticleBuilder(_meta_of(head, macros))
    builder.add_head(words_of(_field_in(head, "subtitle"), macros))
    own = OwnNames(
        macros=macros,
        code=frozenset(_CODE_ENVIRONMENT.findall(head)),
        theorems={name: markdown_of(t, macros) for name, t in find_theorems(head).items()},
    )
    read_blocks(builder, text[start:], own)
    return builder.build(location)


def _meta_of(head: str, macros: Mapping[str, str]) -> Meta:
    """Return title, authors and date."""
    values = []
    for name in ("title", "author", "date"):
        argument = _field_in(head, name)
        parts = _AND.split(argument)
        if name == "author":  # below the name stands where they work
            parts = [part.strip().partition("\\\\")[0] for part in parts]
        words = [words_of(_NOT_IN_FIELD.sub(" ", part), macros) for part in parts]
        if name == "author":
            words = [without_mail_addresses(each) for each in words]
        values.append(", ".join(filter(None, words)))
    title, byline, date = values
    return Meta(title=title, byline=byline, published=iso_date(date))


def _field_in(head: str, name: str) -> str:
    """Return the argument of the command that sets a field; empty if there is none."""
    found = _FIELD[name].search(head)
    return LatexSource(head[found.end() :]).argument() if found else ""
