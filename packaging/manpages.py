"""Writes a manual page for the program and for each of its commands, from what the program says about itself.

    evenings --experimental-dump-help | manpages.py FOLDER VERSION DATE
"""
import json, pathlib, sys


def escaped(text):
    """Text as roff prints it: no letter of it is taken for a command."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return "\n".join("\\&" + line if line.startswith(".") else line for line in text.split("\n"))


def paragraphs(discussion):
    """Lines that are indented, or have columns, are examples and keep their shape. All others are filled."""
    for number, block in enumerate(discussion.strip("\n").split("\n\n")):
        lines = block.split("\n")
        keeps = [line.startswith(" ") or line.lstrip("- ").count("   ") > 0 for line in lines]
        if number > 0:
            yield ".PP"
        literal = False
        for line, keep in zip(lines, keeps):
            if keep != literal:
                yield ".RS 4\n.nf" if keep else ".fi\n.RE"
                literal = keep
            yield escaped(line.strip())
        if literal:
            yield ".fi\n.RE"


def spelled(argument):
    """How an argument is typed, for example \\fB--port\\fR \\fIport\\fR."""
    value = f"\\fI{escaped(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        return value + (" ..." if argument["isRepeating"] else "")
    names = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument["names"]]
    text = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names)
    return f"{text} {value}" if argument["kind"] == "option" else text


def synopsis(name, arguments, subcommands):
    parts = [f"\\fB{escaped(name)}\\fR"]
    parts += [f"[{spelled(a)}]" if a["isOptional"] else spelled(a) for a in arguments if a["valueName"] != "help"]
    return " ".join(parts + (["\\fIcommand\\fR"] if subcommands else []))


def entry(argument):
    yield f".TP\n{spelled(argument)}"
    said = [argument.get("abstract", ""), argument.get("discussion", "")]
    if argument.get("defaultValue"):
        said.append(f"(default: {argument['defaultValue']})")
    yield escaped(" ".join(part for part in said if part)) or "\\&"


def shown(items):
    # "help" is a command of the parser's own. Its page would say nothing that evenings(1) does not.
    return [i for i in items or [] if i.get("shouldDisplay", True) and i.get("commandName") != "help"]


def page(command, names, version, date, parent_pages):
    title, name = "-".join(names), " ".join(names)
    arguments, subcommands = shown(command.get("arguments")), shown(command.get("subcommands"))
    abstract = command.get("abstract", "").split("\n")[0].rstrip(".")
    yield f'.TH "{escaped(title.upper())}" 1 "{date}" "Two Evenings {version}" "Two Evenings"'
    yield f".SH NAME\n{escaped(title)} \\- {escaped(abstract)}"
    yield f".SH SYNOPSIS\n{synopsis(name, arguments, subcommands)}"
    if command.get("discussion"):
        yield ".SH DESCRIPTION"
        yield from paragraphs(command["discussion"])
    if arguments:
        yield ".SH OPTIONS"
        for argument in arguments:
            yield from entry(argument)
    if subcommands:
        yield ".SH COMMANDS"
        for sub in subcommands:
            yield f".TP\n\\fB{escaped(sub['commandName'])}\\fR\n{escaped(sub.get('abstract', ''))}"
    related = parent_pages + [f"{title}-{sub['commandName']}" for sub in subcommands]
    if related:
        yield ".SH SEE ALSO\n" + ",\n".join(f"\\fB{escaped(other)}\\fR(1)" for other in related)


def write(command, folder, version, date, names=(), parent_pages=()):
    names = [*names, command["commandName"]]
    title = "-".join(names)
    text = "\n".join(page(command, names, version, date, list(parent_pages))) + "\n"
    (folder / f"{title}.1").write_text(text, encoding="utf-8")
    for sub in shown(command.get("subcommands")):
        write(sub, folder, version, date, names, [*parent_pages, title])


folder, version, date = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
folder.mkdir(parents=True, exist_ok=True)
write(json.load(sys.stdin)["command"], folder, version, date)
