"""Prints the package's copyright file: our licence, and those of everything that is linked into the program.

    copyright.py ROOT CHECKOUTS SWIFT_LICENCE ICU_COPYRIGHT
"""
import pathlib, sys

root, checkouts, swift, icu = map(pathlib.Path, sys.argv[1:])


def text(path):
    return path.read_text(encoding="utf-8", errors="replace").strip("\n")


def shortened(licence):
    """Leaves out the text of the Apache License, which Debian has, and keeps what a project adds after it."""
    if not licence.lstrip().startswith("Apache License"):
        return licence
    added = licence.rpartition("limitations under the License.")[2].strip("\n")
    return "Apache License, version 2.0" + ("\n\n" + added if added else "")


print(f"""Two Evenings, built from its source by bin/package.

{text(root / "NOTICE")}

Two Evenings is under the Apache License, version 2.0. On Debian systems, its full text is in
/usr/share/common-licenses/Apache-2.0.

The program contains the Swift runtime and the packages below. Where only "Apache License, version 2.0" is named, the
text is the same as Debian's.

==== Vollkorn

{text(root / "licenses/OFL.txt")}

==== Swift runtime and Foundation

{shortened(text(swift))}

==== ICU, as part of Foundation (from Debian's own package of ICU)

{text(icu).partition("Files: debian/")[0].strip()}
""")
for package in sorted(p for p in checkouts.iterdir() if p.is_dir()):
    print(f"==== {package.name}\n")
    for name in ("LICENSE*", "NOTICE*", "Sources/*/LICENSE*"):
        for file in sorted(package.glob(name)):
            print(shortened(text(file)), end="\n\n")
