"""What the commands and environments of LaTeX mean for a reader, and the letters they stand for.

Source: https://www.latex-project.org/help/documentation/ and the manuals of the packages.
"""

from unicodedata import normalize

SECTIONS = {
    "part": 1, "chapter": 1, "section": 2, "frametitle": 2, "subsection": 3, "subsubsection": 4,
    "paragraph": 5, "subparagraph": 6,
}  # fmt: skip
"""Levels of headings."""
STYLES = {
    "emph": "*", "textit": "*", "textsl": "*", "textbf": "**", "strong": "**", "enquote": "“”",
    "say": "“”", "enquote*": "‘’", "sout": "~~", "xout": "~~", "st": "~~",
}  # fmt: skip
"""What Markdown writes around the words, or the quotation marks."""
QUOTES = {
    "textquote": 0, "blockquote": 0, "foreignquote": 1, "hyphenquote": 1, "textcquote": 1,
    "blockcquote": 1, "foreigntextquote": 1, "foreignblockquote": 1,
}  # fmt: skip
"""Commands of csquotes for words in quotation marks, and how many arguments precede these."""
QUOTES_WITH_KEYS = frozenset(("textcquote", "blockcquote", "foreignquote", "hyphenquote"))
"""Those that have no source before the words, or only the key of one."""
LISTS = frozenset(("itemize", "compactitem", "description", "enumerate", "compactenum"))
LISTS |= {"thebibliography"}
NUMBERED_LISTS = frozenset(("enumerate", "compactenum", "thebibliography"))
QUOTATIONS = frozenset(("quote", "quotation", "displayquote", "verse"))
QUOTATIONS |= {"foreigndisplayquote", "displaycquote"}
CITED_QUOTATIONS = frozenset(("displayquote", "foreigndisplayquote"))
"""Those that may have their source between square brackets."""
TABLES = frozenset(("tabular", "tabularx", "tabulary", "longtable", "tblr", "array", "tabu"))
TABLES |= {"longtabu", "supertabular", "xltabular", "xtabular"}
VERBATIM = frozenset(("verbatim", "Verbatim", "lstlisting", "minted", "Highlighting", "alltt"))
VERBATIM |= {"tcblisting", "BVerbatim", "Sinput", "Soutput", "CodeInput", "CodeOutput"}
DRAWINGS = frozenset(("comment", "picture", "tikzpicture", "pspicture", "pgfpicture"))
"""What is not text but instructions to draw, or a remark."""
VERBATIM |= DRAWINGS | {"equation", "align", "gather", "multline", "displaymath", "eqnarray"}
REFERENCES = frozenset(("ref", "eqref", "autoref", "cref", "Cref", "pageref"))
CITATIONS = frozenset(("cite", "citep", "citet", "parencite", "textcite", "autocite"))
TABLE_LINES = frozenset(("hline", "midrule", "endfirsthead", "endhead", "endfoot", "endlastfoot"))
NOTES = frozenset(("footnote", "endnote", "footnotetext", "sidenote", "marginpar", "marginnote"))
PARAGRAPH_ENDS = frozenset(("par", "newpage", "clearpage", "bigskip", "medskip", "maketitle"))
DEFINITIONS = frozenset(("def", "renewcommand", "setcounter"))
"""Commands that may set how the open list is numbered."""
PARAGRAPHS = frozenset(("opening", "closing", "ps", "cc", "encl"))
"""Commands of letters, whose argument is a paragraph."""
DROPPED_ARGUMENTS = {
    "label": 1, "vspace": 1, "hspace": 1, "input": 1, "include": 1, "bibliographystyle": 1,
    "bibliography": 1, "pagestyle": 1, "thispagestyle": 1, "setlength": 2, "addtolength": 2,
    "setcounter": 2, "color": 1, "textcolor": 1, "newcommand": 2, "renewcommand": 2,
    "def": 2, "let": 2,
    "providecommand": 2, "newenvironment": 3, "renewenvironment": 3, "setkomavar": 2,
    "newtheorem": 2, "signature": 1, "address": 1,
    "shortauthor": 1, "shorttitle": 1, "authorrunning": 1, "titlerunning": 1, "lhead": 1,
    "chead": 1, "rhead": 1, "lfoot": 1, "cfoot": 1, "rfoot": 1,
    "usepackage": 1, "index": 1, "noalign": 1,
    "hypertarget": 1, "fontsize": 2, "selectlanguage": 1, "cmidrule": 1, "cline": 1, "subtitle": 1,
    "multirow": 2, "parbox": 1, "title": 1, "author": 1, "date": 1, "email": 1,
    "thanks": 1, "affil": 1, "definecolor": 3, "phantom": 1, "markboth": 2, "documentclass": 1,
    "raisebox": 1, "resizebox": 2, "scalebox": 1, "rotatebox": 1, "colorbox": 1, "fcolorbox": 2,
    "foreignlanguage": 1, "graphicspath": 1, "hypersetup": 1, "pdfbookmark": 2, "markright": 1,
    "addcontentsline": 3, "pagenumbering": 1, "linespread": 1, "setstretch": 1, "hyphenation": 1,
    "glsadd": 1, "nomenclature": 2, "includepdf": 1, "enlargethispage": 1, "newcolumntype": 2,
    "todo": 1, "missingfigure": 1,
}  # fmt: skip
"""Commands, and how many of their arguments are not text."""
LENGTHS = frozenset({
    "itemsep", "parskip", "parsep", "topsep", "partopsep", "parindent", "tabcolsep",
    "baselineskip", "vskip", "hskip", "kern", "leftmargin", "textwidth", "labelsep", "leftskip",
    "rightskip",
})  # fmt: skip
"""Commands that a length may follow without braces."""
ENVIRONMENT_ARGUMENTS = {
    "tabular": 1, "tabularx": 2, "tabulary": 2, "longtable": 1, "tblr": 1, "minipage": 1,
    "multicols": 1, "wrapfigure": 2, "wraptable": 2, "column": 1, "thebibliography": 1,
    "spacing": 1, "otherlanguage": 1, "adjustbox": 1, "tabular*": 2, "array": 1, "tabu": 1,
    "longtabu": 1, "supertabular": 1, "xltabular": 2, "xtabular": 1, "subfigure": 1, "subtable": 1,
    "adjustwidth": 2, "addmargin": 1, "paracol": 1, "turn": 1, "rotate": 1, "CJK": 2, "list": 2,
    "foreigndisplayquote": 1, "displaycquote": 1,
}  # fmt: skip
"""The same for environments; one with a star may have more."""
MARKS = {
    "~": " ", "`": "‘", "'": "’", "``": "“", "''": "”", "--": "–", "---": "—", "\"`": "„",
    "\"'": "“", "\"=": "-",
    "\"~": "-", "\"-": "",
}  # fmt: skip
"""Signs, among them those of the German variant of Babel."""
ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328",
    "r": "\u030a", "d": "\u0323",
}  # fmt: skip
"""The combining character of each accent."""
SYMBOLS = {
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dots": "…", "ldots": "…", "textellipsis": "…",
    "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»",
    "glqq": "„", "grqq": "“", "flqq": "«", "frqq": "»", "og": "« ", "fg": " »",
    "guillemetleft": "«", "guillemetright": "»", "quotedblbase": "„", "glq": "‚", "grq": "‘",
    "textbackslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_", "textbar": "|",
    "textless": "<",
    "textgreater": ">", "textdegree": "°", "textregistered": "®", "texttrademark": "™",
    "copyright": "©", "textcopyright": "©", "pounds": "£", "euro": "€", "S": "§", "P": "¶",
    "dag": "†", "ddag": "‡", "textbullet": "•", "LaTeX": "LaTeX", "TeX": "TeX", "quad": " ",
    "qquad": " ", "space": " ", "slash": "/", "textquotesingle": "'", "textquotedbl": '"',
    "xspace": " ",
    "textperiodcentered": "·", "textnumero": "№", "textdollar": "$", "textsection": "§",
    "celsius": "°C", "degreeCelsius": "°C", "degree": "°", "percent": "%",
}  # fmt: skip
"""What commands without an argument stand for."""
UNITS = {
    "metre": "m", "meter": "m", "gram": "g", "kilogram": "kg", "second": "s", "minute": "min",
    "hour": "h", "day": "d", "litre": "l", "liter": "l", "hertz": "Hz", "kelvin": "K",
    "watt": "W", "volt": "V", "ampere": "A", "joule": "J", "newton": "N", "pascal": "Pa",
    "ohm": "Ω", "mole": "mol", "tonne": "t", "hectare": "ha", "bit": "bit", "byte": "B",
    "kilo": "k", "milli": "m", "centi": "c", "micro": "µ", "nano": "n", "mega": "M", "giga": "G",
    "per": "/", "squared": "²", "cubed": "³", "tothe": "^",
}  # fmt: skip
"""What the units of siunitx stand for: outside quantities, a document may mean other words."""
QUANTITIES = {"SI": 1, "qty": 1, "SIrange": 2, "qtyrange": 2, "si": 0, "unit": 0}
"""Commands of siunitx for a unit, and how many numbers are before it."""
FORMULA_SIGNS = {
    "\\square": "☐", "\\boxtimes": "☒", "\\checkmark": "✓", "\\times": "×", "\\to": "→",
    "\\rightarrow": "→", "\\leftarrow": "←", "\\leq": "≤", "\\geq": "≥", "\\pm": "±",
    "\\approx": "≈", "\\cdot": "·", "\\bullet": "•", "\\star": "⋆", "^\\circ": "°",
    "^{\\circ}": "°",
}  # fmt: skip
"""Formulas that are only a sign in a text."""
NUMBER_FORMS = {
    "alph": "lowerLetter", "Alph": "upperLetter", "roman": "lowerRoman", "Roman": "upperRoman",
    "arabic": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
    "I": "upperRoman", "1": "decimal",
}  # fmt: skip
"""Number formats by the commands of LaTeX, and as they are abbreviated."""


def accented(accent: str, argument: str) -> str:
    """Return a letter with its accent; a dotless one is one with a dot below it."""
    bare = argument.strip("{}\\ ")
    letter, rest = bare[:1].replace("ı", "i"), bare[1:]
    if not letter and accent in "^~":  # the sign itself
        return accent
    return normalize("NFC", letter + ACCENTS[accent]) + rest if letter else ""
