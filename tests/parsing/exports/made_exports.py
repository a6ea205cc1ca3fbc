"""Two invented articles, as archives of newspapers export them."""

TITLES = ("Mayor opens new ferry quay", "Tram strike ends after nine days")
_AUTHORS = (("Eva", "Tal"), ("Ben", "Poe"))
_PAPERS = ("The Vell Times", "Mora Herald")
TEXTS = (
    (
        "Mayor Ada Quill opened the ferry quay on Wednesday, after three years of work.",
        "“It took long, but it is here,” she said.",
    ),
    (
        "The strike of the tram drivers of Lipa ended on Thursday, after nine days and nights.",
        "“I am glad,” he said at the depot, and “Quill was wrong,” said Quill, a driver.",
    ),
)
BYLINES = ("1 May 2024 · Eva Tal · The Vell Times", "2 May 2024 · Ben Poe · Mora Herald")


def _joined(template: str, separator: str = "\n\n") -> str:
    return "".join(
        template.format(
            n=number + 1,
            title=TITLES[number],
            first=_AUTHORS[number][0],
            last=_AUTHORS[number][1],
            paper=_PAPERS[number],
            text=separator.join(TEXTS[number]),
            lead=TEXTS[number][0],
            rest=TEXTS[number][1],
        )
        for number in range(2)
    )


LEXIS_NEXIS = "Download Request: All\nTime Of Request: Friday, May 10, 2024\n\n" + _joined(
    "               {n} of 2 DOCUMENTS\n\n\n               {paper}\n\n"
    "          May {n}, 2024 Wednesday\n           Final Edition\n\n{title}\n\n"
    "BYLINE: {first} {last}\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 453 words\n\n{text}\n\n"
    "LOAD-DATE: May 4, 2024\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n"
    "          Copyright 2024 {paper}\n            All Rights Reserved\n\n"
)
LEXIS_NEXIS_WITH_BODY = _joined(
    "               {n} of 2 DOCUMENTS\n\n          Copyright 2024 {paper}\n\n"
    "               {paper}\n\n          May {n}, 2024 Wednesday\n\nLENGTH: 453 words\n\n"
    "HEADLINE: {title}\n\nBYLINE: By {first} {last}\n\nBODY:\n\n{text}\n\n"
    "SUBJECT: FERRIES (90%); TRAMS (80%)\n\nLOAD-DATE: May 4, 2024\n\n"
)
NEXIS_UNI = (
    "User Name: ada\n\nDate and Time: Friday, May 10, 2024 4:51:00 PM\n\nJob Number: 123456\n\n"
    "Documents (2)\n\n1. Mayor opens new ferry quay\n\nSearch Terms: quay\n\n"
) + _joined(
    "{title}\n\n{paper}\n\nMay {n}, 2024 Wednesday\n\n"
    "Copyright 2024 {paper} All Rights Reserved\n\n"
    "Section: NEWS; Pg. 3\n\nLength: 453 words\n\nByline: {first} {last}\n\nBody\n\n{text}\n\n"
    "Classification\n\nLanguage: ENGLISH\n\nSubject: FERRIES (90%)\n\nLoad-Date: May 4, 2024\n\n"
    "End of Document\n\n"
)
FACTIVA = _joined(
    "News\n{title}\n\nBy {first} {last}\n1,101 words\n{n} May 2024\n05:30 AM\n{paper}\nVELT\nA3\n"
    "English\nCopyright 2024 {paper}. All rights reserved.\n\n{text}\n\n"
    "Document VELT000020240501ek510000{n}\n\n\n"
) + ("Search Summary\nText\tquay\nDate\tAll Dates\n")
FACTIVA_WITH_CODES = _joined(
    "SE   News\n\nHD   {title}\n\nBY   By {first} {last}\n\nWC   1,101 words\n\n"
    "PD   {n} May 2024\n\nSN   {paper}\n\nSC   VELT\n\nLA   English\n\n"
    "CY   Copyright 2024 {paper}\n\nLP   {lead}\n\nTD   {rest}\n\n"
    "NS   gcat : General News\n\nAN   Document VELT000020240501ek510000{n}\n\n\n"
)
PROQUEST = (
    f"{'_' * 60}\n\nReport Information from ProQuest\n{'_' * 60}\n\n"
    + _joined(
        f"{'_' * 60}\n\n"
        "Document {n} of 2\n\n{title}\n\nAuthor: {last}, {first}\n\nLinks: Check for it\n\n"
        "Full text: {text}\n\nSubject: Ferries\n\nTitle: {title}\n\n"
        "Publication title: {paper}; Lipa\n\nPublication date: May {n}, 2024\n\n"
        "Language of publication: English\n\nProQuest document ID: 301\n\n"
    )
    + f"{'_' * 60}\n\nContact us at: the library\n"
)
GENIOS = _joined(
    "{paper} vom 0{n}.05.2024, S. 3\n\n{title}\n\nVon {first} {last}\n\n{text}\n\n"
    "Quelle: {paper} vom 0{n}.05.2024, S. 3\nRessort: Politik\nDokumentnummer: VT_{n}\n\n"
    "Dauerhafte Adresse des Dokuments:\nhttps://wiso.example/{n}\n\n"
    "Alle Rechte vorbehalten: (c) {paper}\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n\n"
)
NEWSBANK = _joined(
    "{title}\n{paper} (Lipa, VE) - May {n}, 2024\n"
    "Author: {first} {last}, Staff Writer\n\n{text}\n\n"
    "Edition: Final\nSection: News\nPage: 3A\nRecord Number: 24050{n}\n"
    "Copyright: Copyright (c) 2024 {paper}\n\n"
)
EUROPRESSE = _joined(
    "{paper}\n\nPolitique, mercredi {n} mai 2024 1101 mots, p. 3\n\n{title}\n\n{first} {last}\n\n"
    "{text}\n\n© 2024 {paper}. Tous droits réservés.\n\nnews·20240501·VT·0000{n}\n\n"
)
RIS = _joined(
    "TY  - NEWS\nAU  - {last}, {first}\nDA  - 2024/05/0{n}/\nTI  - {title}\nT2  - {paper}\n"
    "AB  - {text}\nKW  - quay\nER  - \n\n",
    " ",
)
PUBMED = _joined(
    "PMID- 1234567{n}\nDP  - 2024 May {n}\nTI  - {title}.\nAB  - {lead}\n      {rest}\n"
    "FAU - {last}, {first}\nAU  - {last} X\nLA  - eng\nJT  - {paper}\n\n"
)
BIBTEX = _joined(
    "@article{{quill{n},\n  title = {{{{{title}}}}},\n  author = {{{last}, {first}}},\n"
    "  journal = {{{paper}}},\n  date = {{2024-05-0{n}}},\n  abstract = {{{text}}},\n}}\n\n",
    " ",
)

EXPORTS = {
    "LexisNexis": LEXIS_NEXIS, "LexisNexis, with BODY": LEXIS_NEXIS_WITH_BODY,
    "Nexis Uni": NEXIS_UNI, "Factiva": FACTIVA, "Factiva, with codes": FACTIVA_WITH_CODES,
    "ProQuest": PROQUEST, "Genios": GENIOS, "NewsBank": NEWSBANK,
    "Europresse": EUROPRESSE,
}  # fmt: skip
CITATIONS = {"RIS": RIS, "PubMed": PUBMED, "BibTeX": BIBTEX}
