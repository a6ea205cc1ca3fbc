"""The screen for reading an article; each group of its commands is in a module.

`screen.ReadingScreen` combines the groups. They are subclasses of `base.ReadingBase`, which owns
the reading state, or of one of two groups: `loading.opening`, which shows one article after the
other, and `notes.saving`, which saves one edit after the other. What else has a state of its own is
an object of `parts`, which the screen owns:

- `tasks` are the work in threads; `loader` and `feed_reader` load articles in them, `quote_search`
  finds quotes and the rest of a long text.
- `arrival` looks up the article in the library and goes to its place, `position` saves that.
- `waiting` are the commands that cannot be run yet, `history` the places to go back to, `walk` the
  articles before and after this one, `listed_entries` the entries of a feed, `file_watch` the files
  that may change on disk.

A group that has a say in what others do overrides a method and calls that of the next one, in this
order:

- `perform` runs a command: `loading.visiting` leaves for another article, `loading.queueing` queues
  what needs quotes or text that are not there yet, `selecting` extends the selection, `searching`
  says where a search went on, `base` applies the move or calls the ``do_…`` method.
- `why_not` tells why a command is not available: `loading.feeds` about feeds, `loading.visiting`
  about the history, `loading.queueing` about quotes, `base` about the rest.
- `hints` are the key hints: those of feeds, links, the selection, the outline, the article.
- `on_key` is called in all of them by Textual: `following` looks for changes, and
  `tui.screens.key_screen` handles the key, after `selecting` if it is a motion.
"""
