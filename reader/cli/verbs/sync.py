"""The verb ``sync``: exchanging notes with other machines, and reporting the state."""

from dataclasses import asdict
from os import environ

from reader.cli.command_line.request import Request
from reader.cli.library_access import settings_reporting_problems
from reader.cli.output import streams
from reader.errors import LibraryError, UsageError
from reader.library.sqlite.rows import moment
from reader.library.sync.report import Machine, ReceivedCounts, Report
from reader.text.counts import counted
from reader.text.days import local


def sync_notes(request: Request) -> int:
    """Send local changes, apply those of other machines, and print a report.

    Raises:
        UsageError: No folder is configured.
        LibraryError: The folder or the library cannot be used.
    """
    from reader.library.files.directories import configuration_file, data_directory
    from reader.library.settings.sync_folder import VARIABLE, sync_folder
    from reader.library.sync import setting_up

    folder = sync_folder()
    if folder is None:
        settings_reporting_problems()
        if environ.get(VARIABLE) == "":
            raise UsageError(f"{VARIABLE} is set to an empty value, which turns sync off")
        place = configuration_file()
        raise UsageError(f'no folder is set: [sync] with dir = "…" in {place} names one')
    directory = data_directory(request.data_dir)
    report = setting_up.sync_once(directory, folder, start_over=request.has("anew"))
    if request.has("json"):
        streams.print_json({"schema": 1, **_as_json(report)})
    else:
        _print_report(report)
    for problem in _problems(report):
        streams.print_message(problem)
    return LibraryError.exit_code if report.waiting else 0


def _print_report(report: Report) -> None:
    streams.print_text(f"folder    {report.folder}")
    for machine in report.machines:
        here = " (this machine)" if machine.is_this_machine else ""
        streams.print_text(f"machine   {report.name_of(machine)}{here}, {_last_change(machine)}")
    streams.print_text(f"sent      {counted(report.sent, 'entry', 'entries')}")
    if report.waiting:
        streams.print_text(f"waiting   {counted(report.waiting, 'entry', 'entries')}")
    streams.print_text(f"received  {_received(report.received)}")


def _last_change(machine: Machine) -> str:
    if not machine.at:
        return "no change yet"
    return f"last change {local(moment(machine.at)):%Y-%m-%d %H:%M}"


def _received(received: ReceivedCounts) -> str:
    parts = [
        f"{count:,} {what}"
        for count, what in (
            (received.new, "new"),
            (received.changed, "changed"),
            (received.removed, "removed"),
            (received.doubled, "with two texts, as both were written"),
        )
        if count
    ]
    return f"notes: {', '.join(parts)}" if parts else "nothing new"


def _problems(report: Report) -> list[str]:
    unsendable = (f"{each.state}: {each.remedy}" for each in report.unsendable)
    return [*(each.line for each in report.problems), *unsendable]


def _as_json(report: Report) -> dict[str, object]:
    return {
        "folder": report.folder,
        "device": report.device,
        "machines": [
            {
                "device": machine.device,
                "name": machine.name,
                "file": machine.file,
                "here": machine.is_this_machine,
                "last_change": moment(machine.at).isoformat() if machine.at else None,
                "unread_lines": machine.unread,
                "unknown_entries": machine.strange,
                "problem": machine.problem,
            }
            for machine in report.machines
        ],
        "received": asdict(report.received),
        "sent": report.sent,
        "waiting": report.waiting,
        "problems": _problems(report),
    }
