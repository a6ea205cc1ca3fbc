"""A paper of three pages in two columns."""

from made_pdf import Word
from printed_texts import column

LEFT = (
    "The harbour board met on Tuesday to weigh an",
    "offer that nobody had expected, and the inter-",
    "national line said it would wait for an hour",
)


RIGHT = ("and not for a minute more, come what may.", "The well-known ferry blew its horn.")


def pages() -> list[list[Word]]:
    first: list[Word] = [(50, 770, 22, "Board weighs the late offer")]
    first += [*column(50, 740, LEFT), *column(310, 740, RIGHT)]
    second = column(50, 760, ("A second page begins with a new thought.",))
    third = column(50, 760, ("A third page ends the paper.",))
    whole = []
    for number, words in enumerate((first, second, third), start=1):
        head: list[Word] = [(50, 810, 8, f"The Harbour Post {number}")]
        whole.append([*head, *words, (290, 30, 8, str(number))])
    return whole
