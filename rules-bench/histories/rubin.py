"""Rubin Observatory's data management: a terminal per work package, its milestones with their dependencies.

A completed milestone becomes a status row dated on its completion. The observatory published, for 27 January 2023, the
list of milestones that were overdue: that is the answer to check.
"""

import re
from collections import defaultdict

import folder

NAME = "rubin"
SOURCE = "rubin-dm/milestones-2023-01-27.csv"
OVERDUE = "overdue-2023-01-27.csv"
AS_OF = "2023-01-27"
CITATION = "lsst-dm/dmtn-158"


def convert(source, out):
    rows = folder.read_csv(source)
    known = {row["code"]: row for row in rows}
    stated, unknown = links(rows, known)
    kept, circular = without_circles(rows, stated)

    terminals = defaultdict(list)
    for row in rows:
        terminals[package(row)].append(milestone(row, kept[row["code"]], known))
    head = {"programme": NAME, "name": "Rubin Observatory, data management", "reporting": "monthly"}
    folder.write_programme(
        out, head, [{"id": t, "name": t, "milestones": terminals[t]} for t in sorted(terminals)])
    completed = sorted((row for row in rows if row["completed"]), key=lambda row: row["completed"])
    folder.write_csv(
        out / "status" / "completed.csv", folder.MILESTONE_COLUMNS, [status(row) for row in completed])

    published = {row["code"] for row in folder.read_csv(source.parent / OVERDUE)}
    counted = {row["code"] for row in rows if is_overdue(row)}
    folder.write_csv(
        out / "expected" / f"overdue-{AS_OF}.csv",
        ["terminal", "milestone", "deadline", "published", "counted"],
        [overdue(row, published, counted) for row in rows if row["code"] in published | counted])

    yield f"{len(rows)} milestones in {len(terminals)} work packages, {len(completed)} completed"
    yield f"{sum(map(len, stated.values()))} dependencies stated between known milestones, {len(circular)} left out"
    for before, after in circular:
        yield f"  left out: {after} after {before} would close a circle"
    yield f"{len(unknown)} links left out: the other end is not in the list ({len(set(unknown))} codes)"
    yield "left out: level; work packages below the second part of their number"
    yield f"overdue as of {AS_OF}: published {len(published)}, counted {len(counted)}, both {len(published & counted)}"
    for code in sorted(published ^ counted):
        yield f"  differs: {code}, due {known[code]['due']}, completed {known[code]['completed'] or 'not'}"


def links(rows, known):
    """For each milestone those before it, from both columns that state it; and the codes that nobody defines."""
    before = {code: set() for code in known}
    unknown = []
    for row in rows:
        for other in listed(row["predecessors"]):
            if other in known:
                before[row["code"]].add(other)
            else:
                unknown.append(other)
        for other in listed(row["successors"]):
            if other in known:
                before[other].add(row["code"])
            else:
                unknown.append(other)
    return before, unknown


def without_circles(rows, before):
    """Takes up links in the order of the list and leaves out each that would close a circle."""
    kept = {code: set() for code in before}
    circular = []
    for row in rows:
        for other in sorted(before[row["code"]]):
            if row["code"] in upstream(other, kept):
                circular.append((other, row["code"]))
            else:
                kept[row["code"]].add(other)
    return kept, circular


def upstream(code, before):
    seen, waiting = set(), [code]
    while waiting:
        code = waiting.pop()
        if code not in seen:
            seen.add(code)
            waiting.extend(before[code])
    return seen


def milestone(row, before, known):
    result = {"id": folder.legal_id(row["code"]), "name": row["name"], "deadline": row["due"]}
    if before:
        result["after"] = [reference(known[code]) for code in sorted(before)]
    result["source"] = CITATION
    return result


def reference(row):
    text = f"{package(row)}/{folder.legal_id(row['code'])}"
    # A code that ends like a lag gets one, or its end would be read as days.
    return text + "+0d" if re.search(r"[+-]\d+d$", text) else text


def package(row):
    return ".".join(row["wbs"].split(".")[:2])


def status(row):
    return {
        "report_date": row["completed"],
        "programme": NAME,
        "terminal": package(row),
        "milestone": folder.legal_id(row["code"]),
        "actual": row["completed"],
        "source": CITATION,
    }


def is_overdue(row):
    return row["due"] < AS_OF and (not row["completed"] or row["completed"] > AS_OF)


def overdue(row, published, counted):
    return {
        "terminal": package(row),
        "milestone": row["code"],
        "deadline": row["due"],
        "published": "yes" if row["code"] in published else "no",
        "counted": "yes" if row["code"] in counted else "no",
    }


def listed(text):
    return [part.strip() for part in text.split(",") if part.strip()]
