"""Shell completions, generated from the declarations of the command line.

Each script first finds the verb: the words after the command that are not options, as long as they
form the name of a verb. It then offers what the verb takes, its options after a dash, and file
names if the verb reads files.
"""

from collections.abc import Callable

from reader.cli.command_line.declaration import GLOBAL_OPTIONS, OPEN, PATHS, VERBS, Option, Verb

_NAMES = "|".join(verb.name for verb in VERBS)


def bash() -> str:
    """Return the completion for bash."""
    cases = "\n".join(
        f"    '{verb.name}') words='{' '.join(word for word, _ in _words(verb))}'"
        f" flags='{' '.join(flag for flag, _ in _flags(verb))}'{' files=1' * _takes_files(verb)} ;;"
        for verb in (OPEN, *VERBS)
    )
    return f"""# completion of pullquote for bash
_pullquote_offer() {{ # mapfile is not in the bash of macOS
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done
}}
_pullquote() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
  local verb= value= operand= word words= flags= files=
  COMPREPLY=()
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    [[ $value ]] && {{ value=; continue; }}
    [[ $word == --data-dir ]] && value=1
    [[ $word == -?* ]] && continue
    [[ '|{_NAMES}|' == *"|${{verb:+$verb }}$word|"* ]] || {{ operand=1; break; }}
    verb=${{verb:+$verb }}$word
  done
  # bash parts --to=csv in three
  [[ $current == = ]] && current=
  [[ $previous == = ]] && previous=${{COMP_WORDS[COMP_CWORD-2]}}
  case "$verb $previous" in
{_value_cases(_bash_value)}
  esac
  case $verb in
{cases}
  esac
  [[ $operand ]] && words=
  [[ $current == -* || -z $words$files ]] && words=$flags
  _pullquote_offer < <(
    compgen -W "$words" -- "$current"
    [[ $files ]] && compgen -f -- "$current"
  )
}}
complete -o filenames -F _pullquote pullquote"""


def zsh() -> str:
    """Return the completion for zsh."""
    cases = "\n".join(
        f"    '{verb.name}') takes=({_zsh_descriptions(_words(verb))})"
        f" flags=({_zsh_descriptions(_flags(verb))}){' files=1' * _takes_files(verb)} ;;"
        for verb in (OPEN, *VERBS)
    )
    return f"""#compdef pullquote
# completion of pullquote for zsh
_pullquote() {{
  local verb= value= operand= word files= previous=${{words[CURRENT-1]}}
  local -a takes flags
  for word in "${{(@)words[2,CURRENT-1]}}"; do
    [[ -n $value ]] && {{ value=; continue }}
    [[ $word == --data-dir ]] && value=1
    [[ $word == -?* ]] && continue
    [[ '|{_NAMES}|' == *"|${{verb:+$verb }}$word|"* ]] || {{ operand=1; break }}
    verb=${{verb:+$verb }}$word
  done
  compset -P '--*=' && previous=${{IPREFIX%=}}
  case "$verb $previous" in
{_value_cases(_zsh_value)}
  esac
  case $verb in
{cases}
  esac
  [[ -n $operand ]] && takes=()
  if [[ $PREFIX == -* || ( -z $files && $#takes -eq 0 ) ]]; then
    _describe -o option flags
    return
  fi
  _describe word takes
  [[ -n $files ]] && _files
}}
compdef _pullquote pullquote"""


def fish() -> str:
    """Return the completion for fish."""
    names = " ".join(f"'{verb.name}'" for verb in VERBS)
    lines = [
        "# completion of pullquote for fish",
        "function __pullquote_verb",
        "  set -l verb ''",
        "  set -l value ''",
        "  for word in (commandline -opc)[2..-1]",
        "    if test -n \"$value\"; set value ''; continue; end",
        '    if test "$word" = --data-dir; set value 1; end',
        "    if string match -q -- '-?*' $word; continue; end",
        '    set -l longer (string trim -- "$verb $word")',
        f'    if not contains -- "$longer" {names}; break; end',
        '    set verb "$longer"',
        "  end",
        '  test "$verb" = "$argv"',
        "end",
        "complete -c pullquote -f",
    ]
    for verb in (OPEN, *VERBS):
        when = f"complete -c pullquote -n '__pullquote_verb {verb.name}'"
        lines += [f"{when} -F"] * _takes_files(verb)
        lines += [f"{when} -a {word} -d '{_quoted(said)}'" for word, said in _words(verb)]
        lines += [when + _fish_option(option) for option in verb.offered]
    return "\n".join(lines)


def _words(verb: Verb) -> list[tuple[str, str]]:
    """Return the words that can follow a verb, and their descriptions."""
    before = f"{verb.name} " if verb.name else ""
    below = [
        (other.name.removeprefix(before), other.summary)
        for other in VERBS
        if other.name.startswith(before) and " " not in other.name.removeprefix(before)
    ]
    return [*below, *((choice, "") for choice in verb.choices)]


def _flags(verb: Verb) -> list[tuple[str, str]]:
    """Return the options of a verb, and their descriptions."""
    return [(f"--{option.name}", option.summary) for option in verb.offered]


def _takes_files(verb: Verb) -> bool:
    return verb.takes_sources or verb.operands.split()[:1] in (["FILE"], ["FEED"])


def _value_cases(completion_of: Callable[[Option], str]) -> str:
    """Return a case branch for each option with a value; `completion_of` returns its body."""
    branches: dict[str, list[str]] = {}
    for verb in VERBS:
        for option in verb.options:
            if option.value:
                forms = [f"'{verb.name} {form}'" for form in _forms(option)]
                branches.setdefault(completion_of(option), []).extend(forms)
    for option in GLOBAL_OPTIONS:
        if option.value:
            branches.setdefault(completion_of(option), []).append(f"*' --{option.name}'")
    return "\n".join(f"    {'|'.join(forms)}) {does} ;;" for does, forms in branches.items())


def _forms(option: Option) -> list[str]:
    return [f"--{option.name}", *([f"-{option.short}"] if option.short else [])]


def _bash_value(option: Option) -> str:
    if option.choices:
        words = f'compgen -W "{" ".join(option.choices)}" -- "$current"'
    elif option.value in PATHS:
        words = 'compgen -f -- "$current"'
    else:
        return "return"
    return f"_pullquote_offer < <({words}); return"


def _zsh_value(option: Option) -> str:
    if option.choices:
        return f"compadd -- {' '.join(option.choices)}; return"
    return "_files; return" if option.value in PATHS else "return"


def _fish_option(option: Option) -> str:
    short = f" -s {option.short}" if option.short else ""
    value = ""
    if option.choices:
        value = f" -x -a '{' '.join(option.choices)}'"
    elif option.value:
        value = " -r -F" if option.value in PATHS else " -x"
    return f"{short} -l {option.name}{value} -d '{_quoted(option.summary)}'"


def _zsh_descriptions(words: list[tuple[str, str]]) -> str:
    """Return the elements of a zsh array, each word followed by a colon and its description."""
    apostrophe = "'\\''"
    return " ".join(
        "'" + (f"{word}:{said}" if said else word).replace("'", apostrophe) + "'"
        for word, said in words
    )


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")
