"""The screen for reading an article; each group of its commands is in a module.

`screen.ReadingScreen` combines the groups, and decides where several have a say: which command is
run, queued or refused, which key hints are shown, and what Esc and Ctrl+C end. The groups are
subclasses of `base.ReadingBase`, which owns the reading state, or of one of two groups:
`loading.opening`, which shows one article after the other, and `notes.saving`, which saves one edit
after the other. What else has a state of its own is an object of `parts`, which the screen owns:

- `loader` and `feed_reader` load articles in threads, `quote_search` finds quotes and the rest of a
  long text.
- `arrival` looks up the article in the library and goes to its place, `position` saves that.
- `waiting` are the commands that cannot be run yet, `history` the places to go back to,
  `left_views` how the text stood where jumps began, `walk` the articles before and after this one,
  `listed_entries` the entries of a feed, `file_watch` the files that may change on disk.
- `outline_list` is the outline, beside the article or over it.

Textual calls `on_key` in every class that has one: `following` looks for changes, and
`tui.screens.key_screen` handles the key.
"""
