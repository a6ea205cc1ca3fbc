"""LaTeX: structure, words and metadata."""

from contextlib import suppress

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import block_kinds, kinds_and_texts
from processor_time import assert_in_proportion

from reader.errors import ReaderError
from reader.model.article import Article, BlockKind, InlineKind
from reader.parsing.markups.latex.latex import parse_tex

_HEAD = (
    "\\documentclass{article} % a class\n\\title{The \\emph{Lamp}\\thanks{For the keepers}}\n"
    "\\author{Ida Lund\\thanks{Pier Office} \\and Tom Rijn\\footnotemark[1]}\\date{March 4, 2024}\n"
)


def _parsed(body: str, head: str = _HEAD) -> Article:
    text = f"{head}\\begin{{document}}\n\\maketitle\n{body}\n\\end{{document}}\nNothing.\n"
    return parse_tex(text.encode(), location="a.tex")


def _blocks(body: str) -> list[tuple[str, str]]:
    article = _parsed(body)
    check_promises(article)
    return kinds_and_texts(article)[2:]


def test_title_authors_and_date_are_read() -> None:
    article = _parsed("It burns.")
    assert (article.meta.title, article.meta.byline) == ("The Lamp", "Ida Lund, Tom Rijn")
    assert article.meta.published == "2024-03-04"
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


def test_sections_lists_and_quotations_keep_their_structure() -> None:
    body = (
        "\\begin{abstract}Of lamps.\\end{abstract}\n\\section{Oil}\\label{sec:oil}\n"
        "It is kept\n in barrels, see~\\ref{sec:oil}.\n\n"
        "\\begin{enumerate}\n\\item one\n\\begin{itemize}\\item two\\end{itemize}\n\\item three\n"
        "\\end{enumerate}\n\\subsection*{Wicks}\n\\begin{quote}It smoked.\\end{quote}\n"
        "\\begin{description}\\item[North] is dark.\\end{description}"
    )
    article = _parsed(body)
    assert [
        (str(block.kind), block.span.of(article.text), block.level, block.label)
        for block in article.blocks[2:]
    ] == [
        ("heading", "Abstract", 2, ""),
        ("paragraph", "Of lamps.", 0, ""),
        ("heading", "Oil", 2, ""),
        ("paragraph", "It is kept in barrels, see oil.", 0, ""),
        ("list_item", "one", 1, "1."),
        ("list_item", "two", 2, ""),
        ("list_item", "three", 1, "2."),
        ("heading", "Wicks", 3, ""),
        ("quotation", "It smoked.", 1, ""),
        ("list_item", "North is dark.", 1, ""),
    ]


def test_tables_have_header_and_caption() -> None:
    body = (
        "\\begin{table}[h]\\caption{Oil}\\begin{tabular}{l|r}\\toprule\nLamp & \\textbf{Oil}\\\\"
        "\\midrule north & 3\\\\\nsouth & 50\\,\\%\\\\\\bottomrule\\end{tabular}\\end{table}"
    )
    assert _blocks(body) == [
        ("caption", "Oil"),
        ("table_row", "Lamp\tOil"),
        ("table_row", "north\t3"),
        ("table_row", "south\t50 %"),
    ]


def test_code_and_formulas_are_shown_as_they_are_written() -> None:
    body = (
        "\\begin{verbatim}\n\\light % not a comment\n\\end{verbatim}\n"
        "\\[ E = \\frac{n}{t} \\] where $n$ and $t_1$ are numbers of \\texttt{lamps}."
    )
    assert _blocks(body) == [
        ("code", "\\light % not a comment"),
        ("code", "E = \\frac{n}{t}"),
        ("paragraph", "where n and $t_1$ are numbers of lamps."),
    ]


def test_a_document_shown_as_an_example_does_not_end_the_one_around_it() -> None:
    example = "\\begin{document}\nIt burns.\n\\end{document}"
    body = f"\\begin{{example}}\n{example}\n\\end{{example}}\n\nIt smokes."
    assert [text for _, text in _blocks(body)] == ["It burns.", "It smokes."]
    definition = "\\lstnewenvironment{example}[1][]{\\lstset{#1}}{}\n"
    assert kinds_and_texts(_parsed(body, _HEAD + definition))[2:] == [
        ("code", example),
        ("paragraph", "It smokes."),
    ]


def test_words_of_code_are_shown_as_they_are_written() -> None:
    article = _parsed("Type \\verb|a_b $x| and \\verb+\\lamp+.")
    assert article.blocks[2].span.of(article.text) == "Type a_b $x and \\lamp."
    assert [each.kind for each in article.inlines] == [InlineKind.CODE] * 2


def test_an_address_is_a_link_and_a_path_is_not() -> None:
    article = _parsed("See \\url{https://sea.example/a_b\\#c} and \\path{/sea/a_b}.")
    assert article.blocks[2].span.of(article.text) == "See https://sea.example/a_b#c and /sea/a_b."
    assert [link.href for link in article.links] == ["https://sea.example/a_b#c"]


@pytest.mark.parametrize(
    "options", ["", "[p. 3]", "[see][p. 3]", "[see][]", "[][p. 3]"], ids=lambda each: each or "none"
)
def test_a_citation_is_shown_by_its_key(options: str) -> None:
    assert _blocks(f"As shown \\citep{options}{{lund}}.") == [("paragraph", "As shown [lund].")]


def test_the_bibliography_is_a_list_below_its_heading() -> None:
    body = (
        "\\begin{thebibliography}{9}\\bibitem{q} Ida Lund, Lamps."
        "\\bibitem[Rijn 2020]{p} Tom Rijn.\\end{thebibliography}"
    )
    assert _blocks(body) == [
        ("heading", "References"),
        ("list_item", "Ida Lund, Lamps."),
        ("list_item", "Tom Rijn."),
    ]


def test_the_title_of_a_slide_is_a_heading() -> None:
    assert _blocks("\\begin{frame}{The Lamp}It burns.\\end{frame}") == [
        ("heading", "The Lamp"),
        ("paragraph", "It burns."),
    ]


def test_a_picture_stands_above_its_caption() -> None:
    article = _parsed(
        "\\begin{figure}\\includegraphics[width=5cm]{lamp.png}\\caption{A lamp}\\end{figure}"
    )
    assert block_kinds(article)[2:] == ["image", "caption"]
    assert [image.src for image in article.images] == ["lamp.png"]


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("\\includegraphics[alt={A lamp, lit},width=1cm]{a}", [("image", "A lamp, lit")]),
        (
            "\\includegraphics{a}\\caption{A \\emph{lamp}. Photo: Ida Lund}",
            [("image", "Image"), ("caption", "A lamp."), ("credit", "Photo: Ida Lund")],
        ),
        (
            "\\includesvg[width=1cm]{a}\\captionof{figure}{A lamp}",
            [("image", "Image"), ("caption", "A lamp")],
        ),
        (
            "\\begin{lstlisting}[caption={A lamp, lit},label=l]\nburn\n\\end{lstlisting}",
            [("code", "burn"), ("caption", "A lamp, lit")],
        ),
    ],
)
def test_pictures_and_code_have_their_descriptions(
    body: str, blocks: list[tuple[str, str]]
) -> None:
    assert _blocks(body) == blocks


@pytest.mark.parametrize(
    "body",
    [
        "\\begin{CJK*}{UTF8}{gbsn}It burns.\\end{CJK*}",
        "\\begin{subfigure}[b]{0.3\\textwidth}It burns.\\end{subfigure}",
        "\\begin{adjustwidth}{1cm}{1cm}It burns.\\end{adjustwidth}",
        "\\foreignlanguage{german}{It burns.}",
        "\\resizebox{\\textwidth}{!}{It burns.}",
        "\\lettrine[lines=2]{I}{t} burns.",
        "\\graphicspath{{lamps/}}It burns.",
    ],
)
def test_lengths_and_options_of_whatever_surrounds_words_are_no_text(body: str) -> None:
    assert _blocks(body) == [("paragraph", "It burns.")]


def test_tables_of_other_packages_are_tables() -> None:
    for name in ("tabular*}{\\textwidth", "xltabular}{\\textwidth", "supertabular", "tabu"):
        body = f"\\begin{{{name}}}{{ll}}Lamp & Oil \\\\ \\cmidrule(lr){{1-2}} Pier & 3 \\\\ "
        end = f"\\end{{{name.partition('}')[0]}}}"
        assert _blocks(body + end) == [("table_row", "Lamp\tOil"), ("table_row", "Pier\t3")]


def test_the_header_that_a_table_repeats_on_its_next_page_is_shown_once() -> None:
    body = (
        "\\begin{longtable}{ll}Lamp & Oil \\\\ \\endfirsthead Lamp & Oil \\\\ \\endhead "
        "Pier & 3 \\tabularnewline Quay & 4 \\\\ \\end{longtable}"
    )
    assert [text for _, text in _blocks(body)] == ["Lamp\tOil", "Pier\t3", "Quay\t4"]


def test_notes_links_and_emphasis_are_kept() -> None:
    article = _parsed(
        "It \\emph{burns}\\footnote{Not \\textbf{always}.}, says"
        " \\href{https://sea.example/}{the log}.% a comment\n"
    )
    assert article.blocks[2].span.of(article.text) == "It burns[1], says the log."
    assert (str(article.blocks[3].kind), article.blocks[3].label) == ("footnote", "1")
    assert article.links[0].href == "https://sea.example/"
    assert [each.kind for each in article.inlines] == [InlineKind.EMPHASIS, InlineKind.STRONG]


def test_the_mark_of_a_note_and_its_text_may_stand_apart() -> None:
    body = (
        "Oil\\footnotemark, a wick\\footnotemark[7] and tow\\footnotemark[7] burn"
        "\\footnote{At night.}.\\footnotetext{Of seals.}\n\n\\footnotetext[7]{Of cotton.}"
    )
    article = _parsed(body)
    assert [(block.label, block.span.of(article.text)) for block in article.blocks[2:]] == [
        ("", "Oil[1], a wick[2] and tow[2] burn[3]."),
        ("1", "Of seals."),
        ("2", "Of cotton."),
        ("3", "At night."),
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "``Dark,'' she said -- \\'etang, \\\"{u}ber, \\c{c}a",
            "“Dark,” she said – étang, über, ça",
        ),
        ("50\\% of \\$3 \\& more\\ldots{} *stars*", "50% of $3 & more… *stars*"),
        ('Stra\\ss e, na\\"{\\i}ve, \\enquote{so}', "Straße, naïve, “so”"),
        ("so \\textquote[Lund][.]{it is} \\foreignquote{french}{late}", "so “it is” (Lund) “late”"),
        ("\\blockquote{It is.} \\textcquote[12]{lund}{Late.}", "“It is.” “Late.”"),
        ("{\\bf bold} \\unknown{word} \\vspace{2cm}end", "bold word end"),
        ("un\\-break\\-able line\\\\below", "unbreakable line\nbelow"),
    ],
)
def test_letters_and_signs_are_read(written: str, read: str) -> None:
    assert _blocks(written) == [("paragraph", read)]


def test_one_of_the_first_paragraphs_may_begin_with_a_dateline() -> None:
    body = "\\emph{It burns no more.}\n\nBRENN --- The \\emph{lamp} of the harbour went out."
    assert _blocks(body)[1:] == [
        ("dateline", "BRENN —"),
        ("paragraph", "The lamp of the harbour went out."),
    ]
    above = "\n\n".join(["It burns no more."] * 4)
    aside = _blocks("BRENN -- the town -- has a lamp.\n\nGDP (2019) - the product - rose.")
    assert "dateline" not in dict(aside)
    late = _blocks(f"{above}\n\nBRENN --- The lamp of the harbour went out.")
    assert [kind for kind, _ in late] == ["paragraph"] * 5


def test_plain_tex_is_shown_with_a_notice() -> None:
    article = parse_tex(b"\\hsize=10cm\n\nThe tide is out.\n\\bye\n", location="a.tex")
    assert "\\hsize" in article.text
    assert "TeX" in article.notices[0]


_PIECES = st.sampled_from(
    ["\\begin{itemize}", "\\end{itemize}", "\\item", "\\footnote{", "}", "{", "\\section{", "$",
     "&", "\\\\", "\\begin{tabular}{l}", "\\end{tabular}", "word", "\n\n", "%", "\\[", "\\emph{",
     "\\begin{quote}", "\\end{quote}", "\\verb|", "\\href{", "[", "\\'"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=30))
def test_whatever_is_written_is_read_or_refused(pieces: list[str]) -> None:
    with suppress(ReaderError):
        check_promises(_parsed(" ".join(pieces)))


def test_signs_of_german_are_read() -> None:
    assert _blocks('"`Dunkel"\', sagte sie, see"~nah und Lam"-pe.') == [
        ("paragraph", "„Dunkel“, sagte sie, see-nah und Lampe.")
    ]


def test_drawings_are_no_text() -> None:
    drawing = "\\begin{picture}(0,0)\\put(1,2){x}\\end{picture}"
    assert _blocks(f"{drawing}\n\nThe tide is out.") == [("paragraph", "The tide is out.")]


def test_below_the_name_of_an_author_stands_where_he_works() -> None:
    head = "\\documentclass{article}\\author{Ida Lund\\\\Pier Office \\and Tom Rijn\\\\ \\\\Mole}\n"
    assert _parsed("It burns.", head).meta.byline == "Ida Lund, Tom Rijn"


def test_mail_addresses_are_not_part_of_the_names_of_authors() -> None:
    authors = "Ida Lund <il@pier.example> \\and Tom Rijn \\texttt{tr@pier.example}"
    head = f"\\documentclass{{article}}\\author{{{authors}}}\n"
    assert _parsed("It burns.", head).meta.byline == "Ida Lund, Tom Rijn"


def test_letters_open_and_close_in_paragraphs_and_breaks_at_an_end_are_none() -> None:
    body = (
        "\\begin{letter}{Bo Oja \\\\ Brenn}\n\\opening{Dear Bo,}\n\nIt burns.\\\\\n\n\\\\\n\n"
        "\\renewenvironment{abstract}{\\begin{quote}}{\\end{quote}}\n\\closing{Yours,}\n\\end{letter}"
    )
    assert _blocks(body) == [
        ("paragraph", "Bo Oja\nBrenn"),
        ("paragraph", "Dear Bo,"),
        ("paragraph", "It burns."),
        ("paragraph", "Yours,"),
    ]


def test_definitions_are_no_text() -> None:
    body = (
        "\\begin{enumerate}\\def\\labelenumi{\\arabic{enumi}.}\n\\item Light it.\\end{enumerate}\n"
        "\\def\\lamp#1#2{the #1 of #2}\\let\\old\\lamp\\vspace\\baselineskip It burns."
    )
    assert _blocks(body) == [("list_item", "Light it."), ("paragraph", "It burns.")]


def test_code_that_pandoc_has_coloured_is_shown_as_it_was() -> None:
    body = (
        "\\begin{Highlighting}\n\\CommentTok{\\# 5 \\% \\& \\{rest\\}}\n"
        "oil\\OperatorTok{\\textless{}}\\StringTok{\\textquotesingle{}}\n\\end{Highlighting}"
    )
    assert _blocks(body) == [("code", "# 5 % & {rest}\noil<'")]


def test_lengths_are_no_text() -> None:
    items = "\\begin{itemize}\\itemsep -0.2em\n\\item Oil\\vskip2pt burns\\end{itemize}"
    body = f"{items}\\parskip=1em\nLit."
    assert _blocks(body) == [("list_item", "Oil burns"), ("paragraph", "Lit.")]


def test_the_target_of_a_link_inside_the_text_is_not_shown() -> None:
    assert _blocks("See \\hyperref[lamp]{the lamp}.") == [("paragraph", "See the lamp.")]


@pytest.mark.parametrize("unit", ["{\n\n", "\\section{a ", "\\\\|\n]", "\\footnotemark "])
def test_groups_without_end_line_breaks_and_marks_are_read_in_linear_time(unit: str) -> None:
    def work(size: int) -> None:
        _parsed("a " + unit * (size // len(unit)) + "b")

    assert_in_proportion(work, 20_000, 100_000, at_most=12)  # not quadratic: 25 times


def test_line_breaks_at_the_end_of_a_paragraph_are_left_out() -> None:
    assert [text for _, text in _blocks("One.\\\\ \\newline\n\nTwo\\\\three.")] == [
        "One.",
        "Two\nthree.",
    ]


def test_single_quotation_marks_are_those_that_are_printed() -> None:
    said = "`Maybe,' she said. ``It's `late'.''"
    assert _blocks(said) == [("paragraph", "‘Maybe,’ she said. “It’s ‘late’.”")]


def test_of_a_heading_for_bookmarks_only_the_typeset_words_are_shown() -> None:
    blocks = _blocks(r"\section{\texorpdfstring{On \emph{gulls}}{On gulls}} Nine.")
    assert blocks == [("heading", "On gulls"), ("paragraph", "Nine.")]


def test_a_subtitle_stands_below_the_title() -> None:
    head = r"\title{Gulls}\subtitle{A \emph{count}}"
    text = rf"\documentclass{{article}}{head}\begin{{document}}\maketitle Nine.\end{{document}}"
    article = parse_tex(text.encode())
    assert kinds_and_texts(article) == [
        ("headline", "Gulls"), ("paragraph", "A count"), ("paragraph", "Nine."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "labels"),
    [
        ("", ["1.", "2."]),
        (r"\setcounter{enumi}{3}", ["4.", "5."]),
        (r"\setcounter{enumi}{        3}", ["4.", "5."]),
        (r"\setcounter{enumii}{3}", ["1.", "2."]),
        (r"\def\labelenumi{\alph{enumi}.}", ["a.", "b."]),
        (r"\renewcommand{\labelenumii}{(\alph{enumii})}", ["1.", "2."]),
        (r"\renewcommand{\labelenumi}{(\roman{enumi})}", ["(i)", "(ii)"]),
        ("[start=7]", ["7.", "8."]),
        (r"[label=(\Alph*)]", ["(A)", "(B)"]),
        ("[a)]", ["a)", "b)"]),
        ("[leftmargin=1cm]", ["1.", "2."]),
    ],
)
def test_lists_begin_and_are_lettered_as_the_document_says(options: str, labels: list[str]) -> None:
    article = _parsed(rf"\begin{{enumerate}}{options}\item x \item y\end{{enumerate}}")
    assert [block.label for block in article.blocks[2:]] == labels


def test_a_list_in_a_list_has_a_counter_of_its_own() -> None:
    inner = r"\begin{enumerate}\def\labelenumii{\alph{enumii}.}\setcounter{enumii}{2}\item y"
    outer = r"\begin{itemize}\item w\begin{enumerate}\setcounter{enumi}{4}\item x"
    article = _parsed(rf"{outer}{inner}\end{{enumerate}}\item z\end{{enumerate}}\end{{itemize}}")
    assert [block.label for block in article.blocks[2:]] == ["", "5.", "c.", "6."]


def test_a_quotation_below_the_text_of_an_item_is_one() -> None:
    article = _parsed(r"\begin{itemize}\item x \begin{quote}A gull.\end{quote} z\end{itemize}")
    assert [str(block.kind) for block in article.blocks[2:]] == [
        "list_item", "quotation", "list_item",
    ]  # fmt: skip


def test_a_drawn_line_as_wide_as_the_text_is_a_rule() -> None:
    article = _parsed(r" Nine. \rule{0.5\linewidth}{0.4pt} Ten. \rule{1em}{1pt} Eleven.")
    assert [str(block.kind) for block in article.blocks[2:]] == ["paragraph", "rule", "paragraph"]


def test_signs_written_as_accents_of_nothing_or_as_formulas_are_shown() -> None:
    article = _parsed(r" x\^{}2, \~{}home, caf\'e, 3 $\times$ 4, $\boxtimes$ and $x^2$.")
    assert article.text.endswith("x^2, ~home, café, 3 × 4, ☒ and $x^2$.")


def test_cells_keep_their_emphasis_and_links() -> None:
    article = _parsed(
        r"\begin{tabular}{ll} Hen & Eggs \\ \hline \textbf{Ida} & \href{https://a.example}{3} \\"
        r"\end{tabular}"
    )
    assert [each.span.of(article.text) for each in article.inlines] == ["Ida"]
    assert [(each.span.of(article.text), each.href) for each in article.links] == [
        ("3", "https://a.example")
    ]


def test_a_footnote_keeps_its_paragraphs() -> None:
    article = _parsed("It burns\\footnote{At dusk.\n\nIn \\emph{thick} fog.}.")
    notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [(note.label, note.span.of(article.text)) for note in notes] == [
        ("1", "At dusk."),
        (" ", "In thick fog."),
    ]


def test_a_cell_that_spans_columns_stands_in_the_first_of_them() -> None:
    table = "\\begin{tabular}{lll}\\multicolumn{2}{c}{Both} & Oil \\\\ a & b & c \\\\\\end{tabular}"
    outside = "\\multicolumn{2}{c}{It burns.}\n\n"
    assert [text for _, text in _blocks(outside + table)] == ["It burns.", "Both\t\tOil", "a\tb\tc"]
    plain = "\\begin{tabular}{ll}a & b \\\\\\end{tabular}"
    assert [text for _, text in _blocks(outside + plain)] == ["It burns.", "a\tb"]


def test_quotation_marks_of_babel_are_shown() -> None:
    article = _parsed("\\og Oui \\fg, dit-elle. \\guillemetleft Non\\guillemetright.")
    assert article.text.endswith("« Oui », dit-elle. «Non».")


@pytest.mark.parametrize("separator", ["\\and", "\\And", "\\AND"])
def test_authors_of_conference_papers_are_separated(separator: str) -> None:
    head = f"\\title{{Oil}}\n\\author{{Ida Lund \\\\ Skell {separator} Tom Rijn}}\n"
    assert _parsed("It burns.", head).meta.byline == "Ida Lund, Tom Rijn"


def test_an_epigraph_is_a_quotation_with_its_source() -> None:
    assert _blocks("\\epigraph{All \\emph{lamps} smoke.}{Ada Quill}\n\nIt burns.") == [
        ("quotation", "All lamps smoke."),
        ("quotation", "— Ada Quill"),
        ("paragraph", "It burns."),
    ]


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (r"It holds \SI{40}{\litre}.", "It holds 40 l."),
        (r"It burns \qtyrange{1}{3}{\kilo\gram} a day.", "It burns 1–3 kg a day."),
        (r"\say{It burns}, said Ida Lund.", "“It burns”, said Ida Lund."),
        (r"It burns.\todo{How?}", "It burns."),
    ],
)
def test_quantities_and_speech_are_written_out_and_remarks_left_out(body: str, shown: str) -> None:
    assert _blocks(body) == [("paragraph", shown)]


def test_the_title_of_a_box_stands_above_its_text() -> None:
    body = "\\begin{tcolorbox}[colback=red,title={Of oil}]\nIt burns.\n\\end{tcolorbox}"
    assert _blocks(body) == [("paragraph", "Of oil"), ("paragraph", "It burns.")]


def test_what_stands_in_the_margin_is_a_note() -> None:
    assert _blocks("It burns.\\marginpar{So they say.}") == [
        ("paragraph", "It burns.[1]"),
        ("footnote", "So they say."),
    ]


_THEOREMS = (
    "\\newtheorem{theorem}{Theorem}\n\\newtheorem{lem}[theorem]{Hilfssatz}\n"
    "\\newtheorem*{rem}{\\protect\\remarkname}\n\\newcommand{\\remarkname}{Remark}\n"
    "\\declaretheorem[style=definition, name=Rule of the pier]{rule}\n"
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("\\begin{theorem}\\label{t}\nWood rots.\n\\end{theorem}", "Theorem. Wood rots."),
        ("\\begin{theorem}[Lund]\nWood rots.\n\\end{theorem}", "Theorem (Lund). Wood rots."),
        ("\\begin{lem}Wood rots.\\end{lem}", "Hilfssatz. Wood rots."),
        ("\\begin{rem}Wood rots.\\end{rem}", "Remark. Wood rots."),
        ("\\begin{rule}Stay off.\\end{rule}", "Rule of the pier. Stay off."),
        ("\\begin{proof}It is wet.\\end{proof}", "Proof. It is wet."),
        ("\\begin{proof}[Proof of 2]It is wet.\\end{proof}", "Proof of 2. It is wet."),
        ("\\begin{unknown}It is wet.\\end{unknown}", "It is wet."),
        ("\\begin{center}It is wet.\\end{center}", "It is wet."),
    ],
)
def test_theorems_and_proofs_are_named(written: str, read: str) -> None:
    article = _parsed(written, _HEAD + _THEOREMS)
    check_promises(article)
    assert kinds_and_texts(article)[2:] == [("paragraph", read)]


@pytest.mark.parametrize("languages", ["english,ngerman", "main=ngerman,english", "ngerman"])
def test_a_proof_has_the_name_of_the_main_language(languages: str) -> None:
    head = f"{_HEAD}\\usepackage[{languages}]{{babel}}\n"
    article = _parsed("\\begin{proof}Es ist nass.\\end{proof}", head)
    assert kinds_and_texts(article)[2:] == [("paragraph", "Beweis. Es ist nass.")]


def test_the_source_of_a_quotation_stands_behind_it() -> None:
    body = "\\begin{displayquote}[Ida Lund]\nWood rots.\n\\end{displayquote}\nSo it does."
    assert _blocks(body) == [
        ("quotation", "Wood rots."),
        ("quotation", "— Ida Lund"),
        ("paragraph", "So it does."),
    ]
    assert _blocks("\\textquote[{\\cite[5]{lund}}]{Wood rots.}") == [
        ("paragraph", "“Wood rots.” ([lund])")
    ]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("A.\n\n\\iffalse\nHidden.\n\\fi\n\nB.", ["A.", "B."]),
        ("\\iffalse Hidden.\\else Shown.\\fi{} B.", ["Shown. B."]),
        ("\\iffalse \\ifdim 1pt x\\else y\\fi Hidden. \\fi B.", ["B."]),
        ("\\iffalse The end is missing. $a \\iff b$", ["The end is missing. $a \\iff b$"]),
        ("\\iftrue Shown.\\fi", ["Shown."]),
        ("\\iffalse $a \\iff b$, \\ifthenelse{a}{b}{c} \\fi\n{\\bf B.}", ["B."]),
    ],
)
def test_what_is_between_iffalse_and_fi_is_no_text(written: str, read: list[str]) -> None:
    assert [text for _, text in _blocks(written)] == read


def test_conditions_without_an_end_are_read_in_linear_time() -> None:
    assert_in_proportion(
        lambda size: _parsed("\\iffalse \\ifdim x " * size), 2_000, 10_000, at_most=12
    )
