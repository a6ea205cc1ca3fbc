"""Many sources over processes: one that dies costs the source that it was reading."""

from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO

import pytest
from endless_process import let_greedy_work_be_found

from reader.cli.article_access import Access
from reader.cli.verbs import parallel_answers
from reader.cli.verbs.quote_answers import QuoteDetails
from reader.errors import ReaderError, SourceError
from reader.isolation.process import run_isolated


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{number}.txt" for number in range(8)]
    for path in paths:
        path.write_text("“The ferry will not sail today,” said Ada Quill.\n")
    return list(map(str, paths))


def test_a_process_that_dies_costs_one_source_and_says_which(
    sources: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    died: list[object] = []

    def run(
        module: str, request: tuple[list[str]], *rest: object
    ) -> AbstractContextManager[IO[bytes]]:
        if sources[2] in request[0] and not died:
            died.append(request)
            return run_isolated("greedy_work", "abort", *rest)  # type: ignore[arg-type]
        return run_isolated(module, request, *rest)  # type: ignore[arg-type]

    let_greedy_work_be_found(monkeypatch)
    monkeypatch.setattr(parallel_answers, "run_isolated", run)
    monkeypatch.setattr(parallel_answers, "available_cores", lambda: 2)
    access = Access(tmp_path / "data", offline=True)
    found = list(parallel_answers.parallel_answers(sources, access, QuoteDetails(False, False)))
    failed = [answer for answer, _ in found if isinstance(answer, ReaderError)]
    assert len(found) == len(sources)
    (error,) = failed
    assert isinstance(error, SourceError)
    assert (
        str(error) == f"{sources[0]}: reading it failed: it is damaged, or needs more than 4,000 MB"
    )


def test_where_no_process_can_be_started_that_is_told_once(
    sources: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "nowhere"))
    answers = parallel_answers.parallel_answers(
        sources, Access(tmp_path / "data", offline=True), QuoteDetails(False, False)
    )
    with pytest.raises(ReaderError, match="could not start"):
        next(iter(answers))
