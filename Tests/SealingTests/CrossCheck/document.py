"""Reads every released entry by the tables of docs/wire-format.md, and holds that document to the program.

    python Tests/SealingTests/CrossCheck/document.py

What the tables of the document do not describe is found here: a golden entry with a kind, a field or a code that they
lack, or with a byte left over; a kind, a set of fields or a label of the Swift sources that they do not list; a worked
example whose bytes are others. Exit status 0 when nothing is found.
"""

import pathlib
import re
import sys
from collections import Counter

import formats as f

ROOT = pathlib.Path(__file__).resolve().parents[3]
TEXT = (ROOT / "docs/wire-format.md").read_text()
FIELD = re.compile(r"(\d+) [^`]*`(\w+)([?*]?)`")
JOURNALS = ["Table", "Desk", "Drawer", "File", "Shelf", "Letters"]


def section(heading):
    """The text below one heading, up to the next."""
    return re.search(rf"^#+ (?:\d+\. )?{heading}\b.*?\n(.*?)(?=^#|\Z)", TEXT, re.S | re.M)[1]


def rows(heading):
    """The cells of the tables below a heading, without what heads them."""
    for line in section(heading).splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and not set(line) <= set("|-") and cells[0] not in ("kind", "record", "name", "label"):
            yield cells


def fields(cell):
    return {int(number): (kind, many) for number, kind, many in FIELD.findall(cell)}


RECORDS = {name: fields(cell) for name, cell in rows("Records")}
CODES = {name: {int(code) for code in re.findall(r"(?:^|, )(\d+) ", cell)} for name, cell in rows("Codes")}
ENTRIES = {journal: {row[0]: fields(row[-1]) for row in rows(journal)} for journal in JOURNALS}
ENTRIES["Shelf"]["2"] = ENTRIES["Table"]["2"]
ENTRIES["Desk"] |= {kind: ENTRIES["Table"][kind] for kind in ("3", "4")}
ENTRIES["Letters"]["1"] = RECORDS["EveningNote"]


# The reader

def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at


def record(data, described):
    """The fields of a record, as {number: [values]}."""
    found, at = {}, 0
    while at < len(data):
        number, at = varint(data, at)
        count, at = varint(data, at)
        assert at + count <= len(data), "a field is cut"
        assert number in described, f"field {number} is not described"
        found.setdefault(number, []).append(value(data[at:at + count], described[number][0]))
        at += count
    for number, (_, many) in described.items():
        assert many or number in found, f"field {number} is missing"
        assert many == "*" or len(found.get(number, [])) <= 1, f"field {number} occurs twice"
    return found


def value(data, kind):
    if kind in RECORDS:
        return record(data, RECORDS[kind])
    match kind:
        case "text":
            assert all(byte >= 32 or byte in b"\n\t" for byte in data), "a text holds no controls"
            return data.decode()
        case "id":
            assert len(data) == 16, "an id has 16 bytes"
            return data.hex()
        case "bool":
            assert data in (b"\0", b"\1"), "a bool is 0 or 1"
            return data == b"\1"
    number, end = varint(data, 0)
    assert end == len(data), "a number is longer than its field"
    if kind in CODES:
        assert number in CODES[kind], f"{kind} has no code {number}"
        return number
    assert kind in ("uint", "int", "moment", "day"), f"type {kind} is not described"
    return number if kind == "uint" else number >> 1 ^ -(number & 1)


def entry(journal, data):
    """Kind and fields of a body; a letter's with its head."""
    head = {}
    if journal == "Letters":
        count, at = varint(data, 0)
        head, data = record(data[at:at + count], ENTRIES[journal]["head"]), data[at + count:]
    kind, at = varint(data, 0)
    assert str(kind) in ENTRIES[journal], f"kind {kind} is not described"
    return head, kind, record(data[at:], ENTRIES[journal][str(kind)])


# What is held against the document

def golden():
    """Name and bytes of every released entry."""
    name, table = "", {}
    source = (ROOT / "Tests/HomeworkTests/Wire/GoldenTable.swift").read_text()
    for line in "\n".join(re.findall(r'"""\n(.*?)"""', source, re.S)).splitlines():
        words = line.split()
        if words and "." in words[0]:
            name = words.pop(0)
        table[name] = table.get(name, "") + "".join(words)
    return {name: bytes.fromhex(text) for name, text in table.items()}


def read_golden():
    for name, data in golden().items():
        journal = {"letter": "Letters"}.get(name.split(".")[0], name.split(".")[0].capitalize())
        try:
            entry(journal, data)
        except Exception as problem:
            yield f"{name}: {problem}"


def sources(folder):
    """The Swift code below a folder, without comments."""
    code = "\n".join(path.read_text() for path in sorted((ROOT / "Sources" / folder).rglob("*.swift")))
    return re.sub(r"^ *//.*$", "", code, flags=re.M)


def compare_with_sources():
    for journal in JOURNALS:
        kinds = set(re.findall(r"static let kind: UInt64 = (\d+)", sources(f"Homework/Journals/{journal}")))
        if kinds - set(ENTRIES[journal]):
            yield f"{journal}: kinds {kinds - set(ENTRIES[journal])} are not described"
    written = Counter(
        tuple(re.findall(r"wire\.field\((\d+),", part))
        for part in re.split(r"mutating func fields\(_ wire: inout Wire\) \{", sources("Homework"))[1:])
    told = [record for name, record in RECORDS.items() if name != "ClinicHelp"]
    for journal in JOURNALS:
        own = dict(ENTRIES[journal])
        if journal in ("Shelf", "Letters"):
            del own["2" if journal == "Shelf" else "1"]
        # What another journal has too is counted there.
        for kind in {"Desk": ("3", "4", "44"), "Drawer": ("44",)}.get(journal, ()):
            del own[kind]
        told += own.values()
    described = Counter(tuple(str(number) for number in record) for record in told)
    for numbers in (written - described) | (described - written):
        yield f"records with the fields {numbers}: {written[numbers]} in the sources, {described[numbers]} described"
    used = re.findall(r'\b(?:derived|derivedSecret|mark|code)\("([^"]+)"', sources("Sealing"))
    labels = {row[0].strip("`") for row in rows("Keys")}
    if set(used) != labels:
        yield f"labels that differ: {set(used) ^ labels}"
    kinds = [row[1] for row in rows("Sealed blobs") if row[0].isdigit() and len(row) == 3 and not row[1].isdigit()]
    if kinds != f.KINDS:
        yield "the kinds of blobs differ"


def follow_example():
    name, shown = "", {}
    for line in re.findall(r"^(.{14})([0-9a-f ]+)(?: \.\.\.)?$", section("A worked example"), re.M):
        name = line[0].strip() or name
        shown[name] = shown.get(name, b"") + bytes.fromhex(line[1])
    source = (ROOT / "Tests/SealingTests/Vectors/Golden.swift").read_text()
    blob = bytes.fromhex("".join(re.search(r'signedEntry = hex\(\s*"""(.*?)"""', source, re.S)[1].split()))
    place = f.head("entry") + shown["space id"] + bytes.fromhex("000000020000000000000005") + shown["entry id"]
    padded = f.box_open(blob[2:], shown["space key"], place)
    body = f.unpad(padded[65:])
    message = f.label("entry signature") + place + body
    keys = f.Keys(shown["signer secret"])
    wanted = {
        "head": blob[:2], "nonce": blob[2:14], "ciphertext": blob[14:78], "tag": blob[-16:], "place": place,
        "signed": padded[:1], "signature": padded[1:65], "length": padded[65:69], "body": body,
        "seed": f.derive(shown["signer secret"], "person signing"), "public key": keys.public[-32:],
        "message": message,
    }
    for name, data in wanted.items():
        if shown.get(name) != data:
            yield f"the example's {name} is {data.hex()}"
    if not f.is_signed(shown["signature"], message, shown["public key"]):
        yield "the example's signature is not valid"


def main():
    problems = [*read_golden(), *compare_with_sources(), *follow_example()]
    print(*problems, sep="\n")
    count = sum(len(entries) for entries in ENTRIES.values())
    print(f"{len(golden())} released entries, {count} kinds, {len(RECORDS)} records: {len(problems)} problems")
    return 1 if problems or len(golden()) < 80 else 0


if __name__ == "__main__":
    sys.exit(main())
