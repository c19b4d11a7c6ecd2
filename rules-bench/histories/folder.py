"""Writes a programme folder: programme.yaml, status CSV files and the answers that others published."""

import csv
import json

MILESTONE_COLUMNS = [
    "report_date", "programme", "terminal", "milestone", "deadline", "forecast", "actual", "percent",
    "evidence", "author", "source", "stage", "note",
]
CAPACITY_COLUMNS = ["report_date", "programme", "terminal", "measure", "basis", "value", "from", "to", "source"]


def legal_id(text):
    """An id as the project allows it: no slash, no control characters, no outer blanks."""
    return "".join(" " if ord(c) < 32 or c == "/" else c for c in text).strip()


def write_programme(folder, head, terminals):
    """Writes programme.yaml; `head` and each terminal are dictionaries with the keys of that file."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"{key}: {scalar(value)}" for key, value in head.items()]
    lines.append("terminals:")
    for terminal in terminals:
        lines += entry(terminal, "  ", nested=("milestones", "capacity"))
    (folder / "programme.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_programme(path):
    """The head and the terminals of a programme.yaml that `write_programme` has written."""
    head, terminals = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if text.startswith("- {"):
            terminals[-1][nested].append(json.loads(text[2:]))
            continue
        key, _, value = text.removeprefix("- ").partition(":")
        if line.startswith("  - "):
            terminals.append({})
        if value:
            target = terminals[-1] if line.startswith(" ") else head
            target[key] = json.loads(value)
        elif line.startswith(" "):
            nested = key
            terminals[-1][nested] = []
    return head, terminals


def entry(mapping, indent, nested=()):
    """One item of a list: its plain keys first, then the lists named in `nested`, an item a line."""
    plain = [(key, value) for key, value in mapping.items() if key not in nested]
    lines = [f"{indent}{'- ' if i == 0 else '  '}{key}: {scalar(value)}" for i, (key, value) in enumerate(plain)]
    for key in nested:
        if mapping.get(key):
            lines.append(f"{indent}  {key}:")
            lines += [f"{indent}    - {scalar(item)}" for item in mapping[key]]
    return lines


def scalar(value):
    """JSON is YAML: quoting is left to the JSON writer, so that no text is taken for a date or a boolean."""
    return json.dumps(value, ensure_ascii=False)


def write_csv(path, columns, rows):
    """Writes rows, dictionaries with some of the columns, in their order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
