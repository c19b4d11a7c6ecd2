"""Prints what it reads, and puts it into docs/performance.md in the place of the last figures of a section.

    fill.py SECTION
"""
import pathlib
import re
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "performance.md"

section = sys.argv[1]
figures = sys.stdin.read().strip()
print(figures)
if not figures:
    sys.exit(f"nothing was measured for {section}")
place = re.compile(rf"(<!-- measured: {section} -->\n).*?(<!-- end -->)", re.DOTALL)
page, places = place.subn(lambda found: f"{found[1]}\n{figures}\n\n{found[2]}", PAGE.read_text(encoding="utf-8"))
if places != 1:
    sys.exit(f"{PAGE} has {places} places for {section}")
PAGE.write_text(page, encoding="utf-8")
