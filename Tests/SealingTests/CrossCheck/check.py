"""Opens what the Swift tests sealed, with the second implementation in formats.py.

    python Tests/SealingTests/CrossCheck/check.py FIXTURE

FIXTURE is the JSON file that the Swift test `a hundred sealed things are written out …` leaves behind. Each case is
also tried with one bit changed, which must fail. Exit status 0 when every case agrees.
"""

import base64
import json
import struct
import sys
from collections import Counter

from cryptography.exceptions import InvalidTag

import formats as f


def open_case(kind, c):
    """What the sealed thing of one case holds, or an exception."""
    blob = c["blob"]
    if kind in f.KINDS and kind != "address":
        assert blob[:2] == f.head(kind), "head"
    if kind == "entry":
        place = f.entry_place(kind, c)
        padded = f.box_open(blob[2:], c["key"], place)
        front = 65 if padded[0] == 1 else 1
        body = f.unpad(padded[front:])
        assert (padded[0] == 1) == bool(c["signer"]), "signed"
        if c["signer"]:
            assert f.is_signed(padded[1:65], f.label("entry signature") + place + body, c["signer"]), "signature"
        return body
    if kind == "slip":
        assert blob[2:14] == struct.pack(">Iq", c["epoch"], c["version"]), "slip head"
        place = f.head(kind) + c["space"] + struct.pack(">Iqq", c["epoch"], c["slot"], c["version"])
        return f.unpad(f.box_open(blob[14:], c["key"], place))
    if kind == "summary":
        place = f.head(kind) + c["space"] + struct.pack(">Iq", c["epoch"], c["slot"]) + c["file"]
        padded = f.box_open(blob[2:], c["key"], place)
        assert len(padded) == 1024, "summary size"
        return f.unpad(padded)
    if kind == "letter":
        place = f.entry_place(kind, c)
        padded = f.public_open(blob[2:], f.Keys(c["reader"]).kem, place)
        assert len(padded) == 16384, "letter size"
        body = f.unpad(padded[32:])
        assert padded[:32] == f.code(f.derive(c["key"], "letters"), "letter", place + body), "letter's writer"
        return body
    if kind == "filedLetter":
        place = f.entry_place(kind, c) + c["file"] + blob[2:6]
        return f.unpad(f.box_open(blob[6:], c["key"], place))
    if kind == "wordWrap":
        place = f.head(kind) + c["person"] + struct.pack(">I", c["epoch"])
        return f.password_open(blob, place, c["words"], c["pepper"])
    if kind == "deviceLock":
        place = f.head(kind) + c["person"] + f.mark(c["device"], "device id")
        return f.password_open(blob, place, c["digits"], c["pepper"], c["device"])
    if kind == "spokenCard":
        return f.unpad(f.password_open(blob, f.head(kind) + c["person"], c["words"], c["pepper"]))
    if kind == "card":
        return f.unpad(f.box_open(blob[2:], f.derive(c["code"], "card wrap"), f.head(kind) + c["person"]))
    if kind == "recoverySheet":
        place = f.head(kind) + c["person"] + struct.pack(">I", c["epoch"])
        return f.box_open(blob[2:], f.derive(c["code"], "recovery sheet", place, c["pepper"]), place)
    if kind == "secondFactor":
        key = f.derive(f.derive(c["pepper"], "server secondFactors"), "second factor")
        return f.unpad(f.box_open(blob[2:], key, f.head(kind) + c["person"]))
    if kind == "signIns":
        return f.unpad(f.box_open(blob[2:], f.derive(c["reader"], "person sign-ins"), f.head(kind) + c["person"]))
    if kind in ("roomWrap", "ownWrap", "practiceWrap"):
        place = f.head(kind) + c["person"] + struct.pack(">q", c["epoch"])  # the minute of its end
        return f.unpad(f.box_open(blob[2:], f.derive(c["key"], "session wrap"), place))
    if kind in ("heldForm", "waitingForm", "answer", "running", "calledWish", "helpText", "draft", "carriedDevice"):
        return f.unpad(f.box_open(blob[2:], f.derive(c["key"], "kept form"), f.head(kind) + c["person"]))
    if kind == "keyring":
        return f.unpad(f.box_open(blob[2:], f.Keys(c["reader"]).keyring, f.head(kind) + c["person"]))
    if kind == "address":
        key = f.derive(f.derive(c["pepper"], "server addresses"), "reader", c["person"])
        return f.AESGCMSIV(key).decrypt(bytes(12), blob, f.head(kind))
    # What is only derived: the blob is what Swift derived.
    derived = {
        "publicKeys": lambda: f.Keys(c["body"]).public,
        "nameIndex": lambda: f.code(f.derive(c["pepper"], "server names"), "name", c["body"]),
        "voucher": lambda: f.code(f.derive(c["code"], "card voucher"), "voucher", c["person"] + c["body"]),
        "formBody": lambda: f.code(c["form"], "form body", c["body"]),
    }[kind]()
    assert derived == blob, "derived"
    return c["body"]


def raw(case):
    """Strings are base 64, numbers stay numbers."""
    return {name: base64.b64decode(v) if isinstance(v, str) else v for name, v in case.items() if name != "kind"}


def survives_a_flip(kind, case):
    blob = bytearray(case["blob"])
    blob[len(blob) * 2 // 3] ^= 1
    try:
        return open_case(kind, {**case, "blob": bytes(blob)}) is not None
    except (InvalidTag, AssertionError):
        return False


def main(path):
    with open(path) as file:
        cases = json.load(file)["cases"]
    failures = []
    for number, stored in enumerate(cases):
        kind, case = stored["kind"], raw(stored)
        try:
            if open_case(kind, case) != case["body"]:
                failures.append(f"{number} {kind}: another body")
        except Exception as problem:
            failures.append(f"{number} {kind}: {type(problem).__name__} {problem}")
        if survives_a_flip(kind, case):
            failures.append(f"{number} {kind}: a changed bit went unnoticed")
    counts = Counter(case["kind"] for case in cases)
    print(", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
    print(*failures, sep="\n")
    print(f"{len(cases)} cases, {len(failures)} failures")
    return 1 if failures or len(cases) < 100 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
