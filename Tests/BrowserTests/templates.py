"""Which template a page was made from. Nothing on a page says so; but a template, its own tags and sentences with room
for what is filled in, is a pattern, and it fits a whole page of its own and no other's."""

import functools
import re

import catalogue
from conftest import ROOT

FOLDER = ROOT / "Sources/CAssets/files/templates"
TAG = re.compile(r"\{\{([#^/<$>]?)([^{}]*)\}\}")
USED = re.compile(r"\{\{[<>]([^}]*)\}\}")
# The layout is two pages in one file. Were each of the two only something that may be missing, all templates would have
# the head of the page in common and nothing else.
PREVIEW = "frame.isPreview"
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;"})


def names():
    """Every template that is a page: no other template is made of it."""
    found = {path.relative_to(FOLDER).with_suffix("").as_posix(): path for path in FOLDER.rglob("*.mustache")}
    return set(found) - {part for path in found.values() for part in USED.findall(path.read_text())}


def of(html, language="en"):
    """The templates that fit this page: one. Where several do, the one that had the most to say that is there."""
    page = squeezed(bare(html))
    fitting = [(name, fixed) for name, whole, fixed in patterns(language) if whole.fullmatch(page)]
    return {name for name, fixed in fitting if fixed == max(fixed for _, fixed in fitting)}


@functools.cache
def patterns(language):
    """For each template its patterns, as a page and as a preview, and how much of every page of it is the same."""
    texts = catalogue.read(language)
    wholes = [(name, pattern(parsed(name), {PREVIEW: preview}, texts)) for name in sorted(names())
              for preview in (False, True)]
    return [(name, re.compile(whole), len(always(whole))) for name, whole in wholes]


def always(whole):
    """A pattern without what may be left out or is filled in."""
    while (shorter := re.sub(r"\(\?:[^()]*\)[*?]", "", whole)) != whole:
        whole = shorter
    return whole.replace('[^<>"]*', "")


@functools.cache
def parsed(name):
    source = bare((FOLDER / f"{name}.mustache").read_text())
    return tree(re.split(r"(\{\{[^{}]*\}\})", source))


def tree(pieces):
    """Pieces of a template as nested tuples: (kind, name, what stands inside)."""
    stack = [("", "", [])]
    for piece in pieces:
        tag = TAG.fullmatch(piece)
        kind, name = tag.groups() if tag else ("text", piece)
        if kind == "/":
            done = stack.pop()
            assert done[1] == name, name
            stack[-1][2].append(done)
        elif kind and kind in "#^<$":
            stack.append((kind, name, []))
        else:
            stack[-1][2].append((kind, name, []))
    assert len(stack) == 1
    return stack[0][2]


def pattern(nodes, blocks, texts):
    """`blocks`: what the templates that inherit from this one put in place of its {{$blocks}}."""
    inner = lambda nodes: pattern(nodes, blocks, texts)
    result = ""
    for kind, name, inside in nodes:
        match kind:
            case "text":
                result += re.escape(squeezed(name))
            case "":
                text = texts.get(name.removeprefix("t.")) if name.startswith("t.") else None
                result += re.escape(squeezed(text.translate(ESCAPES))) if text else "[^<>\"]*"
            case "#" | "^" if name == PREVIEW:
                result += inner(inside) if blocks[PREVIEW] == (kind == "#") else ""
            case "#" | "^":
                result += repeated(inner(inside), "*" if kind == "#" else "?")
            case ">":
                result += inner(parsed(name))
            case "$":
                result += blocks.get(name) if name in blocks else inner(inside)
            case "<":
                given = {block: inner(inside) for kind, block, inside in inside if kind == "$"}
                result += pattern(parsed(name), {**given, **blocks}, texts)
    return result


def repeated(inside, how):
    if not inside or re.fullmatch(r"\(\?:[^()]*\)\*", inside):
        return inside
    return f"(?:{inside}){how}"


def bare(text):
    """Without what holds a person's name apart from its sentence: it is put in with the name."""
    return re.sub(r"</?bdi[^>]*>", "", text)


def squeezed(text):
    return re.sub(r"\s+", "", text)
