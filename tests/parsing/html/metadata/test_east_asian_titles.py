"""Titles in East Asian scripts."""

import pytest
from made_pages import read_page

from reader.parsing.html.metadata.east_asian_titles import split_wide


@pytest.mark.parametrize(
    ("title", "story", "site"),
    [
        ("风暴来了渡轮停航_首页_新闻中心_海港网_port.cn", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航__2007年第3号公报_海港政府", "风暴来了渡轮停航", "海港政府"),
        ("风暴来了渡轮停航_快讯_海港新闻-The Port", "风暴来了渡轮停航", "海港新闻"),
        ("风暴来了渡轮停航--文化--海港网", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航-股票频道-海港网", "风暴来了渡轮停航", "海港网"),
        ("风暴来了渡轮停航-海港商报", "风暴来了渡轮停航", "海港商报"),
        ("风暴来了渡轮停航-纪检", "风暴来了渡轮停航-纪检", ""),
        ("图解_风暴来了渡轮停航", "图解_风暴来了渡轮停航", ""),
        (
            f"风暴来了渡轮停航_{'海港的人都在等' * 3}",
            f"风暴来了渡轮停航_{'海港的人都在等' * 3}",
            "",
        ),
        ("Storm over Saltrey - Brenn Weekly", "Storm over Saltrey - Brenn Weekly", ""),
    ],
)
def test_titles_in_wide_scripts_end_in_section_and_site(title: str, story: str, site: str) -> None:
    assert split_wide(title) == (story, site)


def test_a_page_in_a_wide_script_has_the_site_that_its_title_ends_in() -> None:
    long = "萨尔特里的渡轮今天不开，因为风暴正从海上来，港口的人都在等，谁也不知道要等多久。" * 2
    article = read_page(
        "<html><head><title>风暴来了渡轮停航_快讯_海港网</title></head><body><div class='text'>"
        f"<p>{long}</p><p>{long}</p></div></body></html>"
    )
    assert article.meta.title == "风暴来了渡轮停航"
    assert article.meta.site == "海港网"
