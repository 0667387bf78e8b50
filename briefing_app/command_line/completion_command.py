"""The command completion: scripts that let a shell complete commands, options and files."""

import argparse
from collections.abc import Mapping, Sequence

from briefing_app.command_line.command_names import GENERAL_OPTIONS, CommandName

OPTIONS: Mapping[CommandName, tuple[str, ...]] = {
    "export": (
        "--output", "--format", "--no-clobber", "--quiet", "--pictures-from", "--view", "--theme",
        "--size", "--turn", "--ratings",
    ),
    "check": ("--format", "--json", "--strict", "--quiet"),
    "search": (
        "--shelf", "--since", "--until", "--marking", "--source", "--motivation", "--likelihood",
        "--most", "--json",
    ),
    "list": (
        "--shelf", "--since", "--until", "--marking", "--source", "--motivation", "--likelihood",
        "--most", "--json",
    ),
    "compare": ("--output", "--side-by-side"),
    "track": ("--output",),
    "notes": ("--output", "--reader"),
    "sign": ("--key", "--comment", "--output"),
    "verify": ("--key",),
    "keys": ("--name",),
    "thumbnail": ("--size",),
    "desktop-search": (),
    "completion": (),
}  # fmt: skip
"""The options of each command; those of paper are added."""

SHELLS = ("bash", "zsh", "fish")

_BASH = """\
# Completion of briefing-app for bash: put it into ~/.local/share/bash-completion/completions/.
_briefing_app() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} command=${{COMP_WORDS[1]}} words=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{commands} {options}"
    else
        case $command in
{cases}
        esac
    fi
    case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word") ;;
        *) [ "$COMP_CWORD" -eq 1 ] && mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
           mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}}
complete -o filenames -F _briefing_app briefing-app
"""
_ZSH = """\
#compdef briefing-app
# Completion of briefing-app for zsh: put it as _briefing-app into a folder of $fpath.
local -a commands
commands=({commands})
if (( CURRENT == 2 )); then
    compadd -- $commands {options}
    _files
    return
fi
case $words[2] in
{cases}
esac
_files
"""


def run_completion(arguments: Sequence[str], parser: argparse.ArgumentParser) -> str:
    """Return the script for a shell; ``parser`` is an empty one, whose errors are its caller's."""
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS)
    shell = str(parser.parse_args(arguments).shell)
    options = all_options()
    words = {"commands": " ".join(options), "options": " ".join(GENERAL_OPTIONS)}
    if shell == "fish":
        return "\n".join(_fish_lines(options)) + "\n"
    if shell == "zsh":
        cases = "\n".join(
            f"    {name}) compadd -- {' '.join(each)} ;;" for name, each in options.items() if each
        )
        return _ZSH.format(cases=cases, **words)
    cases = "\n".join(
        f'            {name}) words="{" ".join(each)}" ;;' for name, each in options.items() if each
    )
    return _BASH.format(cases=cases, **words)


def all_options() -> dict[CommandName, tuple[str, ...]]:
    """Return the options of each command, with those of paper."""
    from briefing_app.command_line.paper_export import NAMES

    paper = tuple(f"--{name.replace('_', '-')}" for name in NAMES)
    return {**OPTIONS, "export": (*OPTIONS["export"], *paper)}


def _fish_lines(options: Mapping[CommandName, tuple[str, ...]]) -> list[str]:
    names = " ".join(options)
    lines = [
        "# Completion of briefing-app for fish: put it into ~/.config/fish/completions/.",
        f"complete -c briefing-app -n __fish_use_subcommand -a '{names}'",
        *(
            f"complete -c briefing-app -n __fish_use_subcommand -l {each[2:]}"
            for each in GENERAL_OPTIONS
        ),
    ]
    for name, each in options.items():
        lines += [
            f"complete -c briefing-app -n '__fish_seen_subcommand_from {name}' -l {option[2:]}"
            for option in each
        ]
    return lines
