"""Lines that lead to other articles, in many languages."""

import pytest

from reader.parsing.lines.promo_lines import is_promo


@pytest.mark.parametrize(
    "line",
    [
        "Читайте также: Почему не ходят трамваи",
        "Читайте також: Як рятували ліхтар",
        "Czytaj także: Dlaczego prom nie pływa",
        "ZOBACZ TEŻ: Prom wraca",
        "Διαβάστε επίσης: Γιατί δεν ταξιδεύουν τα πλοία",
        "İlginizi çekebilir: Vapur neden çalışmıyor",
        "اقرأ أيضا: لماذا توقفت القطارات",
        "קראו גם: למה הרכבת לא נוסעת",
        "यह भी पढ़ें: पुल क्यों बंद है",
        "あわせて読みたい：橋はなぜ閉じたか",
        "相关阅读：大桥为何封闭",
        "관련기사: 다리는 왜 닫혔나",
        "相关阅读",
        "【関連記事】",
        "По теме: Почему не ходят трамваи",
        "Реклама",
        "Reklam",
        "广告",
        "Поделиться",
        "[ MORE: Why the trams are late ]",
        "Подписывайтесь на наш канал в Telegram",
    ],
)
def test_a_line_to_another_article_is_promotion(line: str) -> None:
    assert is_promo(line, at_end=False)


@pytest.mark.parametrize(
    "line",
    [
        "Читайте также между строк",
        "Czytaj także to, czego nie ma",
        "Zobacz, jak płynie prom",
        "Διαβάστε επίσης όσα δεν γράφονται",
        "İlginizi çekebilir mi bilmem",
        "اقرأ أيضا ما بين السطور",
        "関連記事を書いた記者は語る",
        "相关阅读的习惯正在改变",
        "관련 기사 하나를 읽었다",
        "(c) буква",
        "Реклама трамвая висела на мосту",
        "По теме собрания спорили до ночи",
        "Поделиться хлебом",
        "Подписывайтесь разборчиво",
        "广告牌倒在桥边",
    ],
)
def test_a_sentence_that_begins_alike_is_none(line: str) -> None:
    assert not is_promo(line, at_end=False)


def test_a_line_of_rights_at_the_end_is_promotion() -> None:
    lines = (
        "ⓒ 한빛일보, 무단전재 금지",
        "Все права защищены",
        "版权所有 北浜日报",
    )
    assert all(is_promo(line, at_end=True) for line in lines)
    assert not any(is_promo(line, at_end=False) for line in lines)
