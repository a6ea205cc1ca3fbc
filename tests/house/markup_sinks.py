"""What of Textual and Rich parses the strings that it is given, and which types are no strings."""

from collections.abc import Mapping

ALL = 99


def _words(text: str) -> list[str]:
    return text.split()


# What parses strings: how many arguments are left alone at the start, and how many are parsed.
CONSTRUCTORS: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(_words("Static Label Button Checkbox RadioButton Option Selection"), (0, 1)),
    **dict.fromkeys(_words("Tab TabPane Tree Placeholder Link Toast DiscoveryHit Select"), (0, 1)),
    **dict.fromkeys(_words("Panel Rule Align Padding Constrain Collapsible"), (0, 1)),
    **dict.fromkeys(_words("OptionList SelectionList RadioSet TabbedContent Tabs"), (0, ALL)),
    **dict.fromkeys(_words("Table Columns Group"), (0, ALL)),
    **dict.fromkeys(_words("RichLog Input TextArea Style"), (0, 0)),
    **dict.fromkeys(_words("Markdown MarkdownViewer"), (0, 1)),
    "Notification": (0, 2),
    "Text": (1, 1),
    "Binding": (0, 3),
    "Hit": (1, 1),
    "SystemCommand": (0, 2),
}
METHODS: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(_words("update notify add_option add_options add_leaf set_label"), (0, 1)),
    **dict.fromkeys(_words("render_str run_action from_markup from_text from_rich_text"), (0, 1)),
    **dict.fromkeys(_words("add_row add_rows add_column add_columns"), (0, ALL)),
    **dict.fromkeys(_words("replace_option_prompt replace_option_prompt_at_index"), (1, 1)),
    **dict.fromkeys(_words("with_tooltip from_ansi stylize stylize_before"), (0, 1)),
    "panic": (0, ALL),
    "styled": (1, 1),
    "visualize": (1, 1),
    "action_notify": (0, 2),
    "update_cell": (2, 1),
    "update_cell_at": (1, 1),
}
CONSOLE = frozenset(_words("rule status input out"))
ANYWHERE = frozenset(_words("print log"))
"""Of a console, whatever it is called, and of an application."""
LOG_LEVELS = frozenset(_words("debug error event info logging system verbose warning worker"))
UNSEEN = frozenset(_words("globals locals vars eval exec __import__ __set__"))
"""Functions behind which any name can hide."""
STYLE_PARSERS = frozenset(_words("parse from_meta"))
RENDERERS = frozenset(_words("render __rich__ __rich_console__ get_content"))
KEYWORDS = frozenset(
    _words(
        "content renderable label title subtitle caption prompt message description tooltip style"
    )
    + _words("placeholder border_title border_subtitle help text header link meta")
)
ATTRIBUTES = frozenset(
    _words("border_title border_subtitle tooltip label prompt placeholder content renderable")
    + _words("BORDER_TITLE BORDER_SUBTITLE")
)
SAFE_TYPES = frozenset(
    _words("Content Text Style Strip Segment Segments int float bool None Visual")
)
MARKUP_ANYWAY = frozenset(_words("border_title border_subtitle tooltip"))
