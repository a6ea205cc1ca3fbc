"""Markdown of site generators and note-taking programs: their extensions of CommonMark."""

import pytest
from listed_blocks import block_kinds
from parsed_markdown import blocks, parsed


def test_a_figure_of_hugo_is_a_picture_with_its_caption() -> None:
    text = 'The lamp is lit.\n\n{{< figure src="/lamp.jpg" alt="A lamp" caption="At dusk" >}}\n'
    assert blocks(text)[1:] == [("image", "A lamp"), ("caption", "At dusk")]
    assert parsed(text).images[0].src == "/lamp.jpg"


def test_the_title_of_a_figure_of_hugo_begins_its_caption() -> None:
    text = 'Lit.\n\n{{< figure src="/a.jpg" title="The lamp" caption="At dusk" alt="Oil lamp" >}}\n'
    assert blocks(text)[1:] == [("image", "Oil lamp"), ("caption", "The lamp. At dusk")]


@pytest.mark.parametrize(
    "attributes",
    ["{ .md-button }", "{ width=300 }", "{ data-gallery=lamps }", "{: .right }", "{ #lamp .dim }"],
)
def test_attributes_may_stand_beside_spaces(attributes: str) -> None:
    assert blocks(f"See [the lamp](/lamp){attributes}") == [("paragraph", "See the lamp")]


def test_a_file_that_mkdocs_includes_is_no_text() -> None:
    assert blocks('It burns.\n\n--8<-- "includes/oil.md"\n') == [("paragraph", "It burns.")]


@pytest.mark.parametrize(
    "tag",
    [
        '{{< img-right src="/lamp.jpg" alt="A lamp" caption="At dusk" >}}',
        "{{% figure src='/lamp.jpg' title='A lamp' caption='At dusk' %}}",
        '{% include image.html url="/lamp.jpg" alt="A lamp" description="At dusk" %}',
        '{{ figure(src="/lamp.jpg", alt="A lamp", caption="At dusk") }}',
    ],
)
def test_tags_of_other_generators_show_pictures_with_their_captions(tag: str) -> None:
    text = f"The lamp is lit.\n\n{tag}\n\nIt burns."
    assert blocks(text)[1:3] == [("image", "A lamp"), ("caption", "At dusk")]
    assert parsed(text).images[0].src == "/lamp.jpg"


def test_a_linked_picture_at_the_start_of_a_paragraph_stands_above_it() -> None:
    tag = '{{< img-left src="/lamp.jpg" alt="A lamp" >}}'
    above = [("image", "A lamp"), ("paragraph", "The lamp is lit.")]
    assert blocks(f"[{tag}](https://sea.example/lamp)The lamp is lit.") == above
    assert blocks(f"**[{tag}](/lamp)The lamp** is lit.") == above


@pytest.mark.parametrize(
    "tag", ['{{< img src="a.png" alt="gear" >}}', '{% include image.html url="A.PNG" alt="gear" %}']
)
def test_a_picture_among_words_or_cells_does_not_break_them(tag: str) -> None:
    sentence = [("paragraph", "Turn the  until it burns."), ("image", "gear")]
    assert blocks(f"Turn the\n{tag} until\nit burns.") == sentence
    assert blocks(f"<center>{tag}</center>\n\nIt burns.") == [
        ("image", "gear"),
        ("paragraph", "It burns."),
    ]
    table = f"| Part | Sign |\n|---|---|\n| gear | {tag} |\n| oil | drop |"
    assert blocks(table) == [
        ("table_row", "Part\tSign"),
        ("table_row", "gear\t"),
        ("table_row", "oil\tdrop"),
    ]


def test_a_picture_in_an_item_of_a_list_stays_there() -> None:
    tag = '{{< img src="a.png" alt="gear" >}}'
    assert blocks(f"1. Light it.\n\n   {tag}\n\n   And wait.\n\n2. Sleep.") == [
        *(("list_item", "Light it."), ("image", "gear")),
        *(("list_item", "And wait."), ("list_item", "Sleep.")),
    ]


@pytest.mark.parametrize(
    "tag", ['{% include share.html url="https://sea.example/" %}', '{{< img id="lamp" >}}']
)
def test_tags_without_a_picture_show_none(tag: str) -> None:
    assert blocks(f"The lamp is lit.\n\n{tag}") == [("paragraph", "The lamp is lit.")]


@pytest.mark.parametrize("sign", ["{{% notice %}}", "{{< toc >}}", "{% include toc.html %}"])
def test_other_shortcodes_are_no_words(sign: str) -> None:
    assert blocks(f"{sign}\n\nThe lamp is lit.\n") == [("paragraph", "The lamp is lit.")]


def test_highlighted_code_of_jekyll_is_code() -> None:
    text = "{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\nThe lamp is lit."
    assert blocks(text) == [("code", "puts 1"), ("paragraph", "The lamp is lit.")]


def test_shortcodes_in_code_stay() -> None:
    text = "```\n{{< toc >}}\n[[a|b]]\n```\n\nThe sign `{% raw %}` stays."
    assert blocks(text) == [
        ("code", "{{< toc >}}\n[[a|b]]"),
        ("paragraph", "The sign {% raw %} stays."),
    ]


@pytest.mark.parametrize(
    "tag",
    [
        '{{ youtube(id="a1B2", autoplay=true) }}',
        '{{EmbedLamp("Oil", 300)}}',
        "{{LampSidebar}}{{Since}}",
        "{{- content | safe -}}",
    ],
)
def test_template_tags_alone_in_a_line_are_no_words(tag: str) -> None:
    assert blocks(f"It burns.\n\n{tag}\n") == [("paragraph", "It burns.")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('The {{Term("wick")}} burns.', "The wick burns."),
        ('The {{Term("wick", "wicks")}} burn.', "The wicks burn."),
        ("The {{lampxref('wick','')}} burns.", "The wick burns."),
        ('The wick {{ icon(name="flame") }}burns.', "The wick burns."),
        ("The wick {{outdated_inline}}burns.", "The wick burns."),
        ("The {{ name }} and {{c1::oil}} burn.", "The {{ name }} and {{c1::oil}} burn."),
        ("The `{{ wick() }}` burns.", "The {{ wick() }} burns."),
    ],
)
def test_template_tags_in_a_sentence_are_the_words_they_show(text: str, read: str) -> None:
    assert blocks(text) == [("paragraph", read)]


def test_one_tilde_strikes_words_out_like_two() -> None:
    assert blocks("The ~`wick`~ and the ~~oil~~ burn, ~5 of ~6 in ~/lamps and ~/oil.") == [
        ("paragraph", "The wick and the oil burn, ~5 of ~6 in ~/lamps and ~/oil.")
    ]


def test_long_attributes_of_a_picture_are_no_words() -> None:
    about = "A lamp on the quay, with the harbour master and three goats in its light"
    text = f'It burns.\n\n[![](lamp.png){{.wide fig-align="left" fig-alt="{about}"}}](a.html)\n'
    assert [kind for kind, _ in blocks(text)] == ["paragraph", "image"]


def test_a_link_to_a_section_of_the_note_is_its_name() -> None:
    cited = blocks(
        "It rose.[[1]](https://sea.example/) It fell.[[2]][b]\n\n[b]: https://b.example/"
    )
    assert cited == [("paragraph", "It rose.[1] It fell.[2]")]
    assert blocks("See [[#Oil]] and [[Lamps#Wicks]](no link).") == [
        ("paragraph", "See Oil and Lamps > Wicks(no link).")
    ]


def test_links_between_notes_are_their_words() -> None:
    text = "See [[The lamp|the lamp]] and [[Oil]].\n\n![[lamp.png|300]]\n"
    assert blocks(text) == [("paragraph", "See the lamp and Oil."), ("image", "Image")]


def test_author_and_date_below_the_headline_are_known() -> None:
    article = parsed("# The lamp\n\n*By Ida Lund — 3 March 2026*\n\nThe lamp is lit.\n")
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-03")
    assert block_kinds(article) == ["headline", "byline", "paragraph"]


def test_a_caption_follows_the_picture_of_its_paragraph() -> None:
    text = "![A lamp](lamp.jpg)\n*The lamp at dusk. Photo: I. Lund*\n"
    assert blocks(text) == [
        ("image", "A lamp"),
        ("caption", "The lamp at dusk."),
        ("credit", "Photo: I. Lund"),
    ]


def test_html_with_structure_is_read_as_such() -> None:
    text = (
        "<h1 align='center'>The lamp</h1>\n\n<table><tr><th>Day</th><th>Oil</th></tr>"
        "<tr><td>One</td><td>2</td></tr></table>\n\n"
        "<figure><img src='a.jpg' alt='A lamp'><figcaption>At dusk</figcaption></figure>\n"
    )
    assert blocks(text) == [
        ("headline", "The lamp"),
        ("table_row", "Day\tOil"),
        ("table_row", "One\t2"),
        ("image", "A lamp"),
        ("caption", "At dusk"),
    ]


def test_terms_and_their_definitions_are_a_list() -> None:
    article = parsed("Hanger\n: The rod from which the deck hangs.\n")
    assert [(str(block.kind), block.level) for block in article.blocks] == [
        ("list_item", 1),
        ("list_item", 2),
    ]


def test_attributes_of_headings_are_no_words() -> None:
    assert blocks("It is lit.\n\n## The lamp {#lamp .big}\n")[1] == ("heading", "The lamp")


def test_boxes_between_colons_are_called_by_their_title_or_kind() -> None:
    text = ":::tip Oil\nIt is dear.\n:::\n\n::: {.note}\nIt is black.\n:::\n"
    assert [words for _, words in blocks(text)] == ["Oil", "It is dear.", "It is black."]


@pytest.mark.parametrize(
    "line", ["import Lamp from './lamp';", "export const oil = 1;", "{/* a comment */}"]
)
def test_markup_for_programs_is_no_text(line: str) -> None:
    assert blocks(f"{line}\n\nThe lamp is lit.\n") == [("paragraph", "The lamp is lit.")]


def test_prose_that_begins_like_a_program_stays() -> None:
    text = "import duties on oil rose, and so did its price from year to year."
    assert blocks(text) == [("paragraph", text)]


def test_attributes_after_words_and_pictures_are_removed() -> None:
    text = "A *lit*{.red} lamp.\n\n![A lamp](l.png){width=50%}\n"
    assert blocks(text) == [("paragraph", "A lit lamp."), ("image", "A lamp")]


@pytest.mark.parametrize(
    "head",
    [
        "% The lamp\n% Ida Lund; Ole Kant\n% 3 March 2026\n\n",
        "Title: The lamp\nAuthor: Ida Lund, Ole Kant\nDate: 3 March 2026\n\n",
    ],
)
def test_a_head_without_fences_says_what_the_text_is(head: str) -> None:
    article = parsed(f"{head}It is lit.\n")
    assert article.meta.title == "The lamp"
    assert article.meta.byline == "Ida Lund, Ole Kant"
    assert article.meta.published == "2026-03-03"
    assert block_kinds(article) == ["headline", "paragraph"]


def test_a_list_of_pairs_that_is_no_head_stays() -> None:
    assert blocks("Oil: dear\nRope: dry\n\nIt is lit.\n")[0] == (
        "paragraph",
        "Oil: dear Rope: dry",
    )


def test_highlighted_words_stay_and_notes_to_the_author_are_removed() -> None:
    assert blocks("The ==lamp== is lit. %%ask Ida%%\n\nIf a == b, go on.\n") == [
        ("paragraph", "The lamp is lit."),
        ("paragraph", "If a == b, go on."),
    ]


def test_lines_after_bars_are_verse() -> None:
    assert blocks("| The lamp is lit,\n| the sea is black.\n") == [
        ("paragraph", "The lamp is lit,\nthe sea is black.")
    ]


def test_the_title_of_the_head_stands_above_sections_of_the_first_level() -> None:
    sections = "# Introduction\n\nThe lamp is lit.\n"
    assert blocks(f"---\ntitle: Lamps\n---\n{sections}")[:2] == [
        ("headline", "Lamps"),
        ("heading", "Introduction"),
    ]
    assert blocks(f"---\ntitle: Lamps\n---\n{sections}\n# Oil\n\nIt burns.\n")[0] == (
        "headline",
        "Lamps",
    )


def test_words_marked_in_an_item_below_another_are_words() -> None:
    assert blocks("- oil\n\t- ==whale==\n") == [("list_item", "oil"), ("list_item", "whale")]


@pytest.mark.parametrize(
    "text",
    [
        "The lamp is lit.\n{: .lead}\n",
        "* TOC\n{:toc}\n\nThe lamp is lit.",
        "1. Contents\n{: toc}\n\nThe lamp is lit.",
        "The lamp is *lit*{: .bright}.",
        "The lamp is lit. ^lamp",
    ],
)
def test_attributes_contents_and_names_of_paragraphs_are_no_words(text: str) -> None:
    assert blocks(text) == [("paragraph", "The lamp is lit.")]


def test_a_site_before_an_address_is_left_out() -> None:
    text = '![A lamp]({{ site.baseurl }}/lamp.jpg){:width="400px"}\n\nThe lamp is lit.'
    assert parsed(text).images[0].src == "/lamp.jpg"
    assert blocks(text)[0] == ("image", "A lamp")


def test_attributes_below_a_quotation_are_not_part_of_it() -> None:
    assert blocks("> The lamp is lit.\n{: .prompt-info }\n") == [("quotation", "The lamp is lit.")]


def test_highlighted_code_of_hugo_is_code() -> None:
    text = '{{< highlight python "linenos=table" >}}\ntick()\n{{< /highlight >}}\n\nIt ticks.'
    assert blocks(text) == [("code", "tick()"), ("paragraph", "It ticks.")]


@pytest.mark.parametrize("text", ["2 ^ 3 is 8, or 10 ^ 2.", "The set {: x : x > 1 :} is large."])
def test_signs_of_formulas_stay(text: str) -> None:
    assert blocks(text) == [("paragraph", text)]


@pytest.mark.parametrize(
    ("sign", "title"),
    [
        ('!!! note "Before you light it"', "Before you light it"),
        ("!!! warning", "Warning"),
        ('??? tip inline end "Oil"', "Oil"),
        ('=== "Summer"', "Summer"),
    ],
)
def test_an_indented_box_is_text_below_its_title(sign: str, title: str) -> None:
    text = f"{sign}\n    Wear a hat.\n\n    And gloves.\n\nThe lamp is lit.\n"
    assert blocks(text) == [
        ("paragraph", title),
        ("paragraph", "Wear a hat."),
        ("paragraph", "And gloves."),
        ("paragraph", "The lamp is lit."),
    ]


def test_a_box_in_a_box_and_code_in_it_keep_their_depth() -> None:
    text = '!!! note "A"\n    !!! tip "B"\n        Wait.\n\n    ```\n    oil = 1\n    ```\n\nLit.\n'
    assert blocks(text) == [
        ("paragraph", "A"),
        ("paragraph", "B"),
        ("paragraph", "Wait."),
        ("code", "oil = 1"),
        ("paragraph", "Lit."),
    ]


@pytest.mark.parametrize("line", ["!!! It burns !!!", "??? Who lit it", "!!! Fire"])
def test_signs_without_a_box_after_them_are_words(line: str) -> None:
    assert blocks(f"{line}\n\nThe lamp is lit.\n")[0] == ("paragraph", line)


def test_a_task_says_whether_it_is_done() -> None:
    text = "- [ ] buy oil\n- [x] light it\n  - [ ] twice\n\nSee [ ] there."
    assert blocks(text) == [
        ("list_item", "☐ buy oil"),
        ("list_item", "☑ light it"),
        ("list_item", "☐ twice"),
        ("paragraph", "See [ ] there."),
    ]


def test_examples_are_counted_and_what_is_for_a_program_in_a_cell_is_left_out() -> None:
    text = "(@) It burns.\n(@lit) It is lit.\n\n```{python}\n#| eval: false\noil = 1\n#| oil\n```\n"
    assert blocks(text) == [
        ("list_item", "It burns."),
        ("list_item", "It is lit."),
        ("code", "oil = 1\n#| oil"),
    ]


def test_what_an_abbreviation_means_is_no_paragraph_and_words_with_attributes_are_words() -> None:
    text = "The [lamp]{.smallcaps} of SV is lit.\n\n*[SV]: Skell Village\n"
    assert blocks(text) == [("paragraph", "The lamp of SV is lit.")]


def test_a_paragraph_may_open_with_a_dateline() -> None:
    text = "# The lamp\n\n**SKELL** — The [lamp](l.md) of the harbour is lit.\n"
    article = parsed(text)
    assert blocks(text)[1:] == [
        ("dateline", "SKELL —"),
        ("paragraph", "The lamp of the harbour is lit."),
    ]
    assert [link.span.of(article.text) for link in article.links] == ["lamp"]
    assert [inline.span.of(article.text) for inline in article.inlines] == ["SKELL"]


def test_raised_and_lowered_letters_of_pandoc_are_read() -> None:
    assert blocks("H~2~O on the 2^nd^ of May, 10^6^ eels ~perhaps~.") == [
        ("paragraph", "H₂O on the 2nd of May, 10⁶ eels perhaps.")
    ]


def test_headings_without_number_lose_the_sign_for_it() -> None:
    assert blocks("# One {#sec:one}\n\nOil.\n\n# Two {-}\n\nMore oil.")[2] == ("heading", "Two")


def test_a_line_below_a_table_that_begins_with_a_colon_is_its_caption() -> None:
    text = "| Lamp | Oil |\n|---|---|\n| north | 3 |\n\n: Oil in barrels\n\nThe rest is gone.\n"
    assert blocks(text)[2:] == [("caption", "Oil in barrels"), ("paragraph", "The rest is gone.")]


def test_a_box_is_called_by_its_title_or_kind() -> None:
    assert blocks('::: {.callout-tip title="Oil"}\nLess is more.\n:::')[0][1] == "Oil"
    assert blocks("::: {.callout-tip}\nLess is more.\n:::")[0][1] == "Tip"
    assert blocks("::: {.callout-tip}\n## Oil\nLess is more.\n:::") == [
        ("paragraph", "Oil"), ("paragraph", "Less is more."),
    ]  # fmt: skip
    titled = '::: {.callout-tip title="Oil"}\n## Wicks\nLess is more.\n:::'
    assert blocks(titled)[:2] == [("paragraph", "Oil"), ("heading", "Wicks")]
    code = "```\n::: {.callout-tip}\n## Oil\n:::\n```"
    assert blocks(code) == [("code", "::: {.callout-tip}\n## Oil\n:::")]


def test_tasks_in_other_states_are_open() -> None:
    assert blocks("- [/] paint the door\n- [-] burn it\n") == [
        ("list_item", "☐ paint the door"),
        ("list_item", "☐ burn it"),
    ]


def test_date_and_author_may_share_a_line_below_the_headline() -> None:
    text = "# The lamp\n\n**Published:** 2026-03-12 · **By:** Ida Lund\n\nThe lamp is lit.\n"
    article = parsed(text)
    assert (article.meta.byline, article.meta.published) == ("Ida Lund", "2026-03-12")


def test_clippings_name_the_page_and_its_authors() -> None:
    text = (
        '---\ntitle: The lamp\nsource: "https://sea.example/lamp"\nauthor:\n  - "[[Ida Lund]]"\n'
        "published: 2026-03-12\ncreated: 2026-03-13\n---\nIt is lit.\n\n^lamp-1\n"
    )
    article = parsed(text)
    assert article.meta.canonical_url == "https://sea.example/lamp"
    assert (article.meta.byline, article.meta.site) == ("Ida Lund", "")
    assert blocks(text) == [("headline", "The lamp"), ("paragraph", "It is lit.")]


@pytest.mark.parametrize(
    "cell",
    [
        "```{r setup, include=FALSE}\noil <- 1\n```",
        "```{python}\n#| label: oil\n#| echo: false\noil = 1\n```",
        "~~~{python}\n#hide\noil = 1\n~~~",
    ],
)
def test_code_that_its_author_hides_is_not_shown(cell: str) -> None:
    text = f"It burns.\n\n{cell}\n\n```{{r}}\nwick <- 2\n```\n"
    assert blocks(text) == [("paragraph", "It burns."), ("code", "wick <- 2")]


def test_what_pandoc_keeps_for_one_format_is_shown_only_if_it_is_html() -> None:
    raw = "```{=html}\n<p>It <b>burns</b>.</p>\n```\n\n```{=latex}\n\\newpage\n```\n"
    assert blocks(f"The lamp is lit.\n\n{raw}\nIt glows.\n") == [
        ("paragraph", "The lamp is lit."), ("paragraph", "It burns."), ("paragraph", "It glows."),
    ]  # fmt: skip


def test_a_target_without_words_is_not_shown() -> None:
    assert blocks("The []{#_Toc12 .anchor}lamp is lit.\n") == [("paragraph", "The lamp is lit.")]


def test_keys_of_mkdocs_are_named_and_its_icons_are_no_words() -> None:
    text = 'Press ++ctrl+alt+delete++ or ++"Q"++ :material-lamp:{ .big } to stop: i++ in C++.'
    assert blocks(text) == [("paragraph", "Press Ctrl+Alt+Delete or Q to stop: i++ in C++.")]


def test_a_word_between_plus_signs_that_is_no_key_keeps_them() -> None:
    article = parsed("# Paths\n\nThe path ++resource++ is not ++enter++ here.\n")
    assert article.text.endswith("The path ++resource++ is not Enter here.")
