"""New York City's Capital Projects Dashboard: a terminal per managing agency, a milestone per project.

The first forecast of a project serves as its deadline; every report, the first included, is a status row. The city
states with each report by how many days the schedule has changed since the one before: that is the answer to check.
"""

from collections import defaultdict
from datetime import date

import folder

NAME = "nyc"
SOURCE = "nyc-capital-projects/projects.csv"
CITATION = "NYC Open Data, Capital Projects Dashboard"


def convert(source, out):
    reports = defaultdict(list)
    rows = folder.read_csv(source)
    for row in rows:
        reports[row["PID"]].append(row)
    for history in reports.values():
        history.sort(key=lambda row: day(row["Date Reported As Of"]))

    terminals = defaultdict(list)
    for pid, history in reports.items():
        terminals[terminal(history[0])].append(milestone(pid, history))
    head = {
        "programme": NAME,
        "name": "Capital projects of New York City",
        "start": min(day(row["Date Reported As Of"]) for row in rows),
        "reporting": "quarterly",
    }
    folder.write_programme(
        out, head, [{"id": t, "name": t, "milestones": terminals[t]} for t in sorted(terminals)])

    by_day = defaultdict(list)
    for history in reports.values():
        for row in history:
            by_day[day(row["Date Reported As Of"])].append(status(row))
    for reported, status_rows in by_day.items():
        folder.write_csv(out / "status" / f"{reported}.csv", folder.MILESTONE_COLUMNS, status_rows)

    changes = list(schedule_changes(reports))
    folder.write_csv(out / "expected" / "schedule-changes.csv", list(changes[0]), changes)
    yield from notes(rows, reports, terminals, by_day, changes)


def terminal(row):
    return folder.legal_id(row["Managing Agency"])


def milestone(pid, history):
    result = {"id": folder.legal_id(pid), "name": history[0]["Project Name"].strip(), "kind": "construction-complete"}
    forecasts = [row["Forecast Completion"] for row in history if row["Forecast Completion"]]
    if forecasts:
        result["deadline"] = day(forecasts[0])
    if history[0]["Design Start"]:
        result["start"] = day(history[0]["Design Start"])
    result["source"] = CITATION
    return result


def status(row):
    return {
        "report_date": day(row["Date Reported As Of"]),
        "programme": NAME,
        "terminal": terminal(row),
        "milestone": folder.legal_id(row["PID"]),
        "forecast": day(row["Forecast Completion"]) if row["Forecast Completion"] else "",
        "author": row["Managing Agency"],
        "source": CITATION,
        "stage": row["Current Phase"],
    }


def schedule_changes(reports):
    """What the city says of each report, with the days between its forecast and the last one made before it."""
    for pid, history in reports.items():
        previous = ""
        for position, row in enumerate(history):
            forecast = row["Forecast Completion"]
            stated = row["Latest Schedule Changes"]
            counted = str(days(previous, forecast)) if previous and forecast else ""
            yield {
                "report_date": day(row["Date Reported As Of"]),
                "terminal": terminal(row),
                "milestone": folder.legal_id(pid),
                "stated_days": stated,
                "counted_days": counted,
                "verdict": verdict(position, history, stated, counted),
            }
            previous = forecast or previous


def verdict(position, history, stated, counted):
    if position == 0:
        return "first report" if not stated else "first report, but the city states a change"
    if not stated and not counted:
        return "nothing stated, nothing to count"
    if not stated:
        return "not stated by the city"
    if not counted:
        return "no forecast to count from"
    if int(stated) == int(counted):
        return "agrees"
    if not history[position - 1]["Forecast Completion"]:
        return "differs: the report before had no forecast"
    return "differs"


def notes(rows, reports, terminals, by_day, changes):
    yield f"{len(rows)} reports on {len(reports)} projects, {len(terminals)} agencies, {len(by_day)} reporting dates"
    without = sum(not row["Forecast Completion"] for row in rows)
    yield f"{without} reports without forecast: status rows that carry the stage only"
    never = [pid for pid, history in reports.items() if not any(row["Forecast Completion"] for row in history)]
    yield f"{len(never)} projects never forecast: milestones without deadline: {', '.join(never) or 'none'}"
    yield "left out: budgets, boroughs, categories, client agencies (no place in a status row); no completion is stated"
    verdicts = defaultdict(list)
    for change in changes:
        verdicts[change["verdict"]].append(change)
    for name, group in sorted(verdicts.items()):
        yield f"latest schedule changes, {name}: {len(group)}"
    for change in changes:
        if change["verdict"].startswith("differs") or change["verdict"] == "no forecast to count from":
            yield "  {report_date} {terminal}/{milestone}: stated {stated_days}, counted {counted_days}".format(**change)


def day(text):
    month, dom, year = text.split()[0].split("/")
    return f"{year}-{month}-{dom}"


def days(earlier, later):
    return (date.fromisoformat(day(later)) - date.fromisoformat(day(earlier))).days
