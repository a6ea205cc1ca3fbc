"""User-defined templates: what they can do and what they are denied."""

from dataclasses import replace
from pathlib import Path

import pytest
from export_samples import entry, note

from reader.errors import ParseError, ReaderError, RefusedError, SourceError
from reader.export.entry import LinkedNote
from reader.export.formats import format_named, template_format
from reader.export.json_formats.import_records import new_note
from reader.export.writers import template
from reader.export.writers.template import MAX_TEMPLATE_BYTES, render, values_of
from reader.export.writers.template_process import render_parts
from reader.isolation.process import WorkLimits
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Meta
from reader.model.colours import Colours

EXAMPLE = Path(__file__).parents[2] / "docs" / "templates" / "reading-notes.md.j2"


def ended(template: str, **values: object) -> tuple[str, str]:
    """Return how rendering a template in this process ended, and the text it produced."""
    parts = list(render_parts(template, values or values_of([entry()]), is_markup=False))
    return parts[-1][0], "".join(text for _, text in parts)


def test_a_template_is_given_articles_and_notes() -> None:
    template = (
        "{% for a in articles %}{{ a.title }}, {{ a.authors|join('+') }}:"
        "{% for n in a.notes %} {{ n.kind }} “{{ n.quote }}” {{ n.speaker }} {{ n.note }}"
        " {{ n.tags|join(',') }} {{ n.created|day }}{% endfor %}{% endfor %}"
    )
    assert render(template, [entry()]) == (
        "The pier closes, Ida Moen+Per Lund: note “The pier closes” Ida Moen why now?"
        " sea,two words 2026-03-01"
    )


def test_the_time_of_an_imported_note_is_empty_if_unknown() -> None:
    values = values_of([entry(new_note("The pier closes", "why?"))])
    template = "{% for n in articles[0].notes %}[{{ n.created }}{{ n.created|day }}]{% endfor %}"
    assert ended(template, **values) == ("done", "[]")


def test_links_and_colours_are_given_by_name() -> None:
    made = note(body="see [[n2|that]]")._replace(
        motivation=Motivation.HIGHLIGHTING, colour="yellow"
    )
    linked = {"n2": LinkedNote("n2", "That idea", "key1", "The pier closes")}
    of = replace(entry(made), linked=linked, colours=Colours(names={"yellow": "claim"}))
    template = (
        "{% for n in articles[0].notes %}{{ n.note }}|{{ n.markdown }}|{{ n.colour_name }}|"
        "{{ n.links[0].id }} {{ n.links[0].title }}{% endfor %}"
    )
    how, words = ended(template, **values_of([of]))
    assert (how, words) == ("done", "see that|see [[n2|that]]|claim|n2 That idea")


def test_the_example_of_the_documentation_works() -> None:
    whole = note("w", "", "good background")._replace(target=Target(0, 0, ""))
    made = template_format(str(EXAMPLE))
    text = made.write([entry(whole, note(), note("n3", "*bold* <b>", "and so on"))])
    assert made.ending == ".md"
    assert "## The pier closes" in text
    assert "good background" in text
    assert "> The pier closes\n> — Ida Moen\n\nwhy now?\n" in text
    assert "> \\*bold\\* \\<b\\>" in text
    assert "#sea #two-words\n" in text
    unknown = replace(entry(), location="/lamp.txt", meta=Meta("Lamps"))
    assert "## Lamps\n\n> The pier closes\n" in made.write([unknown])


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ articles.__init__ }}",
        "{{ 'x'|attr('__class__') }}",
        "{{ '{0.__class__}'.format(1) }}",
        "{{ '{x.__class__}'.format_map({'x': 1}) }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{% set x = articles.append(1) %}",
        "{% set x = articles[0].update({'a': 1}) %}",
        "{% for a in articles %}{{ loop.__class__ }}{% endfor %}",
        "{% set f = 'x'.format %}{{ f.__globals__ }}",
        "{{ namespace.__init__.__globals__ }}",
    ],
)
def test_what_lies_behind_plain_values_is_out_of_reach(template: str) -> None:
    assert ended(template)[0] == "refused"


@pytest.mark.parametrize(
    "template",
    [
        "{% include '/etc/passwd' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{{ lipsum() }}",
        "{{ missing }}",
        "{{ articles[0].misspelled }}",
        "{% for x in %}",
        "{{ 1 / 0 }}",
        "{{ range(1000000000)|list }}",
        "{{ open('/etc/passwd') }}",
    ],
)
def test_what_is_wrong_is_reported_with_its_line(template: str) -> None:
    how, words = ended(f"\n\n{template}")
    assert how == "wrong"
    assert "line 3: " in words


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("{% include 'x.md' %}", "a template cannot include other files"),
        ("{% import 'x' as y %}", "a template cannot include other files"),
        ("{{ missing }}", "unknown name 'missing'"),
        ("{{ articles[0].misspelled|upper }}", "unknown name 'misspelled'"),
        ("{{ articles[0].notes[99].id }}", "unknown name 99"),
        ("{{ articles|nosuch }}", "No filter named 'nosuch'"),
    ],
)
def test_what_is_wrong_is_told_in_the_words_of_its_author(template: str, told: str) -> None:
    assert ended(template)[1].startswith(f"line 1: {told}")


def test_what_may_be_missing_is_left_out() -> None:
    template = (
        "{% include 'x' ignore missing %}{{ a|default('b') }}{% if c is defined %}d{% endif %}"
    )
    assert ended(template) == ("done", "b")


def test_loops_macros_and_filters_of_jinja_can_be_used() -> None:
    how, words = ended(
        "{% macro m(x) %}[{{ x }}]{% endmacro %}{% set ns = namespace(n=0) %}"
        "{% for a in articles %}{{ loop.index }}{% set ns.n = ns.n + 1 %}{% endfor %}"
        "{{ ns.n }}{{ m('é') }}{{ articles[0].notes|map(attribute='id')|join }}"
    )
    assert (how, words) == ("done", "11[é]n1")


def test_a_template_that_takes_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "LIMITS", WorkLimits(0.2, 600_000_000))
    endless = "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(ReaderError, match=r"the template took longer than 0.2 s"):
        render(endless, [entry()])


def test_a_template_that_wants_all_memory_is_stopped() -> None:
    with pytest.raises(ReaderError, match="the template needed more than"):
        render("{{ 'x' * 10000000000 }}", [entry()])


def test_a_template_that_writes_without_end_is_stopped() -> None:
    with pytest.raises(RefusedError, match="longer than"):
        render("{% for i in range(99999) %}{{ 'x' * 1000 }}{% endfor %}", [entry()])


def test_mistakes_come_with_the_name_of_the_template() -> None:
    with pytest.raises(ParseError, match=r"mine\.j2: line 2: "):
        render("\n{{ nothing }}", [entry()], name="mine.j2")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("page.html", "&lt;script&gt;"),
        ("page.html.j2", "&lt;script&gt;"),
        ("feed.xml.jinja", "&lt;script&gt;"),
        ("page.htm.jinja2", "&lt;script&gt;"),
        ("PAGE.HTML.J2", "&lt;script&gt;"),
        ("notes.md.j2", "<script>"),
        ("notes.md", "<script>"),
    ],
)
def test_values_are_escaped_in_markup(name: str, title: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("{{ articles[0].title }}")
    template = template_format(str(tmp_path / name))
    assert template.write([entry(title="<script>")]) == title


def test_what_comes_out_cannot_act_on_a_terminal() -> None:
    assert "\x1b" not in render("\x1b[31m{{ articles[0].title }}", [entry()])


def test_hostile_text_is_no_template() -> None:
    hostile = entry(note(passage="{{ 7 * 7 }}{% raw %}", body="{{ articles }}"))
    assert render("{{ articles[0].notes[0].quote }}", [hostile]) == "{{ 7 * 7 }}{% raw %}"


def test_a_template_is_a_file_of_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.org.j2"
    path.write_text("{{ articles|length }}", encoding="utf-8")
    form = format_named(str(path))
    assert (form.ending, form.write([entry()])) == (".org", "1")
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SourceError, match="UTF-8"):
        format_named(str(path))
    path.write_bytes(b"x" * (MAX_TEMPLATE_BYTES + 1))
    with pytest.raises(SourceError, match="larger than the limit"):
        format_named(str(path))
    with pytest.raises(SourceError):
        format_named(str(tmp_path / "none.j2"))


def test_bookmarks_have_their_kind_and_marks_are_left_out() -> None:
    kept: tuple[Annotation, ...] = (
        note("b")._replace(motivation=Motivation.BOOKMARKING),
        note("m", mark="a")._replace(motivation=Motivation.BOOKMARKING),
    )
    assert render("{% for n in articles[0].notes %}{{ n.kind }}{% endfor %}", [entry(*kept)]) == (
        "bookmark"
    )
