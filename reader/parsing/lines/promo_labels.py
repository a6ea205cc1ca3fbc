"""What stands before the title of another article in languages of which few texts are."""

from reader.text.word_sets import phrase_set

LABELS = phrase_set("""
    lue myös;les også;læs også;veja também;citește și;citeşte şi;čtěte také;přečtěte si také
    čítajte aj;pročitajte i;llegiu també;xem thêm
    czytaj także;czytaj też;czytaj również;przeczytaj także;przeczytaj też;przeczytaj również
    zobacz także;zobacz też;zobacz również;читайте также;смотрите также;читайте також
    дивіться також;διαβάστε επίσησ;διαβάστε ακόμη;διαβάστε ακόμα
    i̇lginizi çekebilir;ayrıca okuyun;اقرأ أيضا;اقرأ أيضاً;اقرأ أيضًا;إقرأ أيضا;إقرأ أيضاً
    بیشتر بخوانید;קראו גם;קראו עוד;ראו גם;यह भी पढ़ें;ये भी पढ़ें
    関連記事;あわせて読みたい;関連ニュース;相关阅读;延伸阅读;相关新闻;相關閱讀;延伸閱讀;相關新聞
    관련기사;관련 기사;читать также;читайте по теме;по теме;материалы по теме;за темою""")
"""In lower case, as `str.casefold` returns it: with σ at the end of Greek words."""

LINES = phrase_set("""
    реклама;διαφήμιση;إعلان;اعلان;פרסומת;विज्ञापन;広告;广告;廣告;광고
    поделиться;поділитися;شارك المقال;شارك الخبر;分享;공유하기;शेयर करें""")
"""Advertisements and buttons, which are lines of their own."""
