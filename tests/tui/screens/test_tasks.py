"""Work in threads answers only as long as its answer is wanted."""

import gc
from collections.abc import Callable

from part_tasks import Later

from reader.tui.screens.tasks import Task


def test_a_task_shows_its_answer() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.show(shown.append, "found"))
    later.begun[0]()
    assert shown == ["found"]


def test_a_newer_task_of_the_group_silences_the_one_before() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.show(shown.append, "first"))
    later.tasks.begin("words", lambda task: task.show(shown.append, "second"))
    later.tasks.begin("others", lambda task: task.show(shown.append, "other"))
    for work in later.begun:
        work()
    assert shown == ["second", "other"]


def test_a_cancelled_task_is_silent() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.answer(shown.append, "found"))
    assert later.tasks.cancel("words")
    assert not later.tasks.cancel("words")
    later.begun[0]()
    assert shown == []


def test_what_has_answered_is_not_going_on() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.answer(shown.append, "found"))
    later.begun[0]()
    assert not later.tasks.cancel("words")
    assert shown == ["found"]


def test_work_that_answers_early_shows_what_it_has_when_it_is_cancelled() -> None:
    later, shown = Later(), list[str]()

    def work(task: Task) -> None:
        task.show(shown.append, "still looking")
        task.answer(shown.append, "the first half")

    later.tasks.begin("words", work, answers_early=True)
    later.tasks.cancel("words")
    later.begun[0]()
    assert shown == ["the first half"]


def test_newer_work_silences_also_what_answers_early() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.answer(shown.append, "a half"), answers_early=True)
    later.tasks.cancel("words")
    later.tasks.begin("words", lambda task: task.answer(shown.append, "other"))
    for work in later.begun:
        work()
    assert shown == ["other"]


def test_nothing_is_shown_on_a_screen_that_was_closed() -> None:
    later, shown = Later(), list[str]()
    later.tasks.begin("words", lambda task: task.show(shown.append, "found"))
    for worker in later.workers:
        worker.is_cancelled = True
    later.run()
    assert shown == []


def test_finished_work_is_not_kept() -> None:
    gc.freeze()  # what other tests have left is not looked through
    later = Later()
    later.tasks.begin("words", lambda task: None)
    assert len(later.workers) == 1
    later.run()
    gc.collect()
    assert not later.workers


def test_an_answer_is_dropped_if_the_task_is_cancelled_while_the_screen_is_busy() -> None:
    waiting, shown = list[Callable[[], None]](), list[str]()
    task = Task(waiting.append)
    task.show(shown.append, "found")
    task.cancel()
    waiting[0]()
    assert shown == []
