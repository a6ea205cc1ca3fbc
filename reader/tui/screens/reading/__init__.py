"""The screen for reading an article; each group of its commands is in a module.

`screen.ReadingScreen` combines the groups; `base.ReadingBase` below them owns the reading state. A
group that has a say in what others do overrides a method and calls that of the next one. In order:

- `perform` runs a command: `loading.returning` leaves for another article, `loading.analysing`
  queues what needs quotes or text that are not there yet, `selecting` extends the selection,
  `searching` says where a search went on, `base` applies the move or calls the ``do_…`` method.
- `why_not` tells why a command is not available: `loading.gathering` about feeds,
  `loading.returning` about the history, `loading.analysing` about quotes, `base` about the rest.
- `hints` are the key hints: those of feeds, links, the selection, the outline, the article.
- `on_key` is called in all of them by Textual: `notes.following` and `loading.file_changes` look
  for changes, `tui.screens.key_screen` handles the key, after `selecting` if it is a motion.
"""
