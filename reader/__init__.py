"""A terminal news reader that is also a library.

The public names below are imported lazily (PEP 562), so ``import reader`` is cheap and never
imports Textual, Rich or httpx.

Where to look:
    startup     light stand-ins for slow modules of Python, and caches of compiled code
    text        spans, cleaning, folding, cell widths: everything about characters
    errors      every error a caller may see, with its exit status
    model       the frozen data: Article, Quote, Section, Annotation, Target, Settings
    sources     where bytes come from: files, URLs, standard input, the sample articles
    parsing     bytes to Article, one module a format
    analysis    Article to sections, quotes, speakers
    anchoring   descriptions of a passage, and back to a passage, through edits
    layout      Article to rows of a given width: wrapping, heights, what each row shows
    library     what is kept on disk: annotations, history, editions, configuration
    pipeline    the journey from a location to an analysed article, on one page
    web_loader  a page of the web: the newest there is, else its copy, and its further pages
    isolation   running work in a process of its own, with a deadline and a memory limit
    workers     parsing, analysis and comparing editions in such processes; rereading
    first_screen  drawn before the rest of the program is loaded
    session     the reading state and the pure moves over it
    commands    every key, label and help text, declared once
    export      annotations and articles to other programs, and back
    tui, cli    the two front ends
"""

_PUBLIC = {
    "Analysis": "reader.model.analysis",
    "Annotation": "reader.model.annotation",
    "Article": "reader.model.article",
    "Quote": "reader.model.analysis",
    "ReaderError": "reader.errors",
    "Resolution": "reader.model.annotation",
    "Span": "reader.text.span",
    "Target": "reader.model.annotation",
    "analyse": "reader.pipeline",
    "clean_text": "reader.text.clean",
    "describe_target": "reader.anchoring.describe",
    "find_quotes": "reader.analysis.quotes",
    "open_article": "reader.pipeline",
    "parse_article": "reader.parsing.registry",
    "resolve_target": "reader.anchoring.resolve",
}

__all__ = sorted(_PUBLIC)  # noqa: PLE0605
__version__ = "0.1.0"
__distribution__ = "pullquote"  # others call a package `reader`, too


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # a twentieth of the time until the first screen

    value = globals()[name] = getattr(import_module(_PUBLIC[name]), name)
    return value
