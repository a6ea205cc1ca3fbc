"""Completions for shells, made from the declarations of the command line."""

from reader.cli.declaration import GLOBAL_OPTIONS, OPEN, VERBS, Option, Verb

_PATHS = frozenset(("DIR", "FILE", "PATH"))
_TOP = sorted({verb.name.partition(" ")[0] for verb in VERBS})


def bash() -> str:
    """Return the completion for bash."""
    cases = "\n".join(
        f"    {_pattern(verb)}) words='{' '.join(_offered(verb))}' ;;" for verb in reversed(VERBS)
    )
    values = "\n".join(
        f"    {'|'.join(_forms(option))}) {_bash_values(option)} ;;" for option in _valued()
    )
    return f"""# completion of pullquote for bash
_pullquote() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
  local given=" ${{COMP_WORDS[*]:1:COMP_CWORD-1}} " words
  COMPREPLY=()
  # bash parts --to=csv in three
  [[ $current == = ]] && current=
  [[ $previous == = ]] && previous=${{COMP_WORDS[COMP_CWORD-2]}}
  case $previous in
{values}
  esac
  case $given in
{cases}
    *) words='{" ".join([*_TOP, *_flags((*OPEN.options, *GLOBAL_OPTIONS))])}' ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; compgen -f -- "$current")
}}
complete -o filenames -F _pullquote pullquote"""


def zsh() -> str:
    """Return the completion for zsh."""
    cases = "\n".join(
        f"    {_pattern(verb)}) words=({' '.join(_offered(verb))}) ;;" for verb in reversed(VERBS)
    )
    values = "\n".join(
        f"    {'|'.join(_forms(option))}) {_zsh_values(option)}; return ;;" for option in _valued()
    )
    return f"""#compdef pullquote
# completion of pullquote for zsh
_pullquote() {{
  local given=" ${{words[2,CURRENT-1]}} " previous=${{words[CURRENT-1]}}
  local -a words
  case $previous in
{values}
  esac
  case $given in
{cases}
    *) words=({" ".join([*_TOP, *_flags((*OPEN.options, *GLOBAL_OPTIONS))])}) ;;
  esac
  compadd -- $words
  _files
}}
compdef _pullquote pullquote"""


def fish() -> str:
    """Return the completion for fish."""
    lines = ["# completion of pullquote for fish"]
    lines += [_fish_option("", option) for option in (*OPEN.options, *GLOBAL_OPTIONS)]
    first = f"not __fish_seen_subcommand_from {' '.join(_TOP)}"
    for verb in VERBS:
        head, _, second = verb.name.partition(" ")
        condition = f"__fish_seen_subcommand_from {head}"
        word, when = (second, condition) if second else (head, first)
        lines.append(f"complete -c pullquote -n '{when}' -a {word} -d '{_quoted(verb.summary)}'")
        if second:
            condition += f"; and __fish_seen_subcommand_from {second}"
        lines += [_fish_option(condition, option) for option in verb.options]
        if verb.choices:
            choices = " ".join(verb.choices)
            lines.append(f"complete -c pullquote -f -n '{condition}' -a '{choices}'")
    return "\n".join(lines)


def _offered(verb: Verb) -> list[str]:
    """Return the words that can follow a verb."""
    below = [
        other.name.partition(" ")[2] for other in VERBS if other.name.startswith(f"{verb.name} ")
    ]
    return [*below, *verb.choices, *_flags((*verb.options, *GLOBAL_OPTIONS))]


def _pattern(verb: Verb) -> str:
    """Return a pattern for the words typed so far, within quotes that keep its spaces."""
    return f"*' {verb.name} '*"


def _flags(options: tuple[Option, ...]) -> list[str]:
    return [f"--{option.name}" for option in options]


def _forms(option: Option) -> list[str]:
    return [f"--{option.name}", *([f"-{option.short}"] if option.short else [])]


def _valued() -> list[Option]:
    """Return the options that take a value, each once."""
    options = [option for verb in VERBS for option in verb.options] + list(GLOBAL_OPTIONS)
    return list({option.name: option for option in options if option.value}.values())


def _bash_values(option: Option) -> str:
    if option.choices:
        words = f'compgen -W "{" ".join(option.choices)}" -- "$current"'
    elif option.value in _PATHS:
        words = 'compgen -f -- "$current"'
    else:
        return "return"
    return f"mapfile -t COMPREPLY < <({words}); return"


def _zsh_values(option: Option) -> str:
    if option.choices:
        return f"compadd -- {' '.join(option.choices)}"
    return "_files" if option.value in _PATHS else ":"


def _fish_option(condition: str, option: Option) -> str:
    when = f" -n '{condition}'" if condition else ""
    short = f" -s {option.short}" if option.short else ""
    value = f" -x -a '{' '.join(option.choices)}'" if option.choices else " -r" * bool(option.value)
    return (
        f"complete -c pullquote{when}{short} -l {option.name}{value} -d '{_quoted(option.summary)}'"
    )


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")
