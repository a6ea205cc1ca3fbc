"""German word order, by sentences of our own: who is the subject of which verb."""

import pytest

from reader.analysis.quotes import find_quotes
from reader.model.analysis import QuoteKind

ORDERS = [
    ("Vogel wird mit den Worten zitiert: „Es regnet seit drei Tagen.“", "Vogel"),
    ("Gestern war Vogel noch froh und sagte: „Es regnet seit drei Tagen.“", "Vogel"),
    ("So heißt es in dem Brief der Werft: „Wir schließen im Juni.“", "dem Brief der Werft"),
    ("Kritisch bewertet die Werft den „völlig übereilten Beschluss des Rates“.", "die Werft"),
    ("Lachend fügt Vogel hinzu: „Es regnet seit drei Tagen.“", "Vogel"),
    ("Das Boot war dem Bericht zufolge „in sehr schlechtem Zustand“.", "dem Bericht"),
    ("Anna Vogel hat den Plan als „Geschenk an gar niemand“ bezeichnet.", "Anna Vogel"),
    ("Der Plan wird von Anna Vogel „ein Geschenk an niemand“ genannt.", "Anna Vogel"),
    ("Der Plan, den Anna Vogel als „ein Geschenk an niemand“ beschrieb, ruht.", "Anna Vogel"),
    ("Mit den Worten „Jetzt ist es aber gut“ verabschiedete sich der Rat.", None),
    ("Mit den Worten „Jetzt ist es aber gut“ kommentierte Vogel den Plan.", "Vogel"),
    ("Die Chefin der Werft nannte sie „fahrlässig und teuer“.", "Die Chefin der Werft"),
    ("Nach der Ankündigung der Werft wird „im Juni alles neu gestrichen“.", "der Werft"),
    ("„Es regnet“, sagte der aus Bremen stammende Maler Jan Vogel.", "der aus Bremen stammende"),
    ("„Es regnet“, sagte Jan von der Heide.", "Jan von der Heide"),
    ("Auch die Ministerin Anna Vogel (FDP) äußerte Zweifel: „Es regnet noch.“", "die Ministerin"),
    ("„Es regnet“, so die Hafenmeisterin.", "die Hafenmeisterin"),
    ("Wie Anna Vogel gestern erzählte, sei es „ein sehr nasser Sommer“.", "Anna Vogel"),
]


@pytest.mark.parametrize(("text", "mention"), ORDERS)
def test_the_subject_is_found_where_german_puts_it(text: str, mention: str | None) -> None:
    quotes = [q for q in find_quotes(text, language="de") if q.kind is not QuoteKind.INDIRECT]
    speaker = quotes[0].speaker if quotes else None
    found = speaker.mention if speaker else None
    assert (found or "").startswith(mention or "\0") or (found is None and mention is None)


def test_a_role_before_a_name_is_no_part_of_the_name() -> None:
    text = "„Es regnet“, sagte Lutz Meier, Chef der Werft Jan Vogel war nicht da."
    speaker = find_quotes(text, language="de")[0].speaker
    assert speaker is not None
    assert speaker.name == "Lutz Meier"
