#!/usr/bin/env python3
"""Turns three real histories, written by others, into folders that `slipway check` reads.

Usage: convert.py DATA_DIR OUT_DIR

DATA_DIR holds nyc-capital-projects/, rubin-dm/ and lng-terminals/ (README.md says where they come from). OUT_DIR gets
nyc/, rubin/ and lng/, each with programme.yaml, status/ and, where others published an answer, expected/. What was
counted and what was left out, and why, goes to standard output. Needs Python 3 and nothing else.
"""

import sys
from pathlib import Path

import lng
import nyc
import rubin


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    data, out = Path(arguments[0]), Path(arguments[1])
    for history in (nyc, rubin, lng):
        source = data / history.SOURCE
        if not source.is_file():
            print(f"{source} is missing; name the folder that holds {history.SOURCE} as DATA_DIR", file=sys.stderr)
            return 2
        for line in history.convert(source, out / history.NAME):
            print(f"{history.NAME}: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
