"""Which addresses and files are one article for the library."""

from pathlib import Path

import pytest
from loopback import Site, prose, story
from pipeline_samples import EELS

from reader import pipeline


@pytest.mark.parametrize(
    ("path", "canonical"),
    [
        ("/eels?utm_source=letter&fbclid=x", False),
        ("/eels/", False),
        ("/eels/amp", False),
        ("/eels?print=1", False),
        ("/2026/eels-return.html", True),
    ],
)
def test_notes_follow_the_story_to_its_other_addresses(
    site: Site, tmp_path: Path, path: str, canonical: bool
) -> None:
    from reader.library.opening import open_library

    head = f'<link rel="canonical" href="{site.url("/eels")}">' if canonical else ""
    other = EELS.replace("</head>", f"{head}</head>").replace("hours", "days")
    library = open_library(tmp_path)
    try:
        record = library.register(pipeline.open_article(site.put("/eels", EELS)))
        again = library.register(pipeline.open_article(site.put(path, other)))
        assert again.key == record.key
        assert len(library.recent()) == 1
    finally:
        library.close()


def test_a_redirect_and_its_target_are_one_story(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    site.put("/eels", EELS)
    library = open_library(tmp_path)
    try:
        short = library.register(pipeline.open_article(site.redirect("/x7", "/eels")))
        assert library.register(pipeline.open_article(site.url("/eels"))).key == short.key
    finally:
        library.close()


def test_another_scheme_is_the_same_story(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    article = pipeline.open_article(site.put("/eels", EELS))
    plain = article._replace(location="http://paper.example/eels")
    secure = article._replace(location="https://www.paper.example/eels", text=article.text + ".")
    library = open_library(tmp_path)
    try:
        assert library.register(plain).key == library.register(secure).key
    finally:
        library.close()


def test_another_story_of_the_same_paper_is_another_one(site: Site, tmp_path: Path) -> None:
    from reader.library.opening import open_library

    library = open_library(tmp_path)
    try:
        eels = library.register(pipeline.open_article(site.put("/story?id=1", EELS)))
        other = story("Pier to close", *prose("piers"))
        pier = library.register(pipeline.open_article(site.put("/story?id=2", other)))
        assert eels.key != pier.key
    finally:
        library.close()
