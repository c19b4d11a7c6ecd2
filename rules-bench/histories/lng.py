"""LNG terminals of the world: a terminal per terminal id of the tracker, a milestone per unit.

The year in which a unit was first to start serves as its deadline, the year to which it was delayed as its forecast. A
unit that works, or has worked, started in the last year stated. Dates are years throughout.
"""

import re
from collections import Counter, defaultdict

import folder
import sheet

NAME = "lng"
SOURCE = "lng-terminals/GEM-GGIT-LNG-Terminals-2024-01.xlsx"
REPORTED = "2024-01-31"
CITATION = "Global Energy Monitor, Global Gas Infrastructure Tracker, January 2024"
STARTED = ("Operating", "Idle", "Mothballed", "Retired")
PLANNED = ("Construction", "Proposed")
MEASURE = "MTPA"


def convert(source, out):
    units = sheet.rows(source)
    kept = [unit for unit in units if unit["Status"] in STARTED + PLANNED]
    by_terminal = defaultdict(list)
    for unit in kept:
        by_terminal[folder.legal_id(unit["TerminalID"])].append(unit)

    head = {"programme": NAME, "name": "LNG terminals of the world", "reporting": "quarterly"}
    folder.write_programme(out, head, [terminal(key, group) for key, group in by_terminal.items()])
    folder.write_csv(out / "status" / "starts.csv", folder.MILESTONE_COLUMNS, [status(unit) for unit in kept])
    readings = [reading(key, group) for key, group in by_terminal.items() if operating(group)]
    folder.write_csv(out / "status" / "capacity.csv", folder.CAPACITY_COLUMNS, readings)
    yield from notes(units, kept, by_terminal, readings)


def terminal(key, group):
    first = group[0]
    result = {
        "id": key,
        "name": f"{first['TerminalName']} ({first['Country']})",
        "kind": f"LNG {first['FacilityType'].lower()} terminal",
    }
    if is_number(first.get("Latitude", "")) and is_number(first.get("Longitude", "")):
        result["location"] = [float(first["Latitude"]), float(first["Longitude"])]
    result["milestones"] = [milestone(unit) for unit in group]
    if capacity(group) > 0:
        result["capacity"] = [{"measure": MEASURE, "target": capacity(group), "source": CITATION}]
    return result


def milestone(unit):
    name = " ".join(part for part in (unit["TerminalName"], unit.get("UnitName")) if part)
    result = {"id": folder.legal_id(unit["ComboID"]), "name": name, "kind": "opening"}
    if unit.get("StartYear1"):
        result["deadline"] = unit["StartYear1"]
    result["source"] = CITATION
    return result


def status(unit):
    started = unit["Status"] in STARTED
    return {
        "report_date": REPORTED,
        "programme": NAME,
        "terminal": folder.legal_id(unit["TerminalID"]),
        "milestone": folder.legal_id(unit["ComboID"]),
        "forecast": "" if started else delayed_to(unit),
        "actual": (delayed_to(unit) or unit.get("StartYear1", "")) if started else "",
        "author": "Global Energy Monitor",
        "source": CITATION,
        "note": unit["Status"],
    }


def reading(key, group):
    return {
        "report_date": REPORTED,
        "programme": NAME,
        "terminal": key,
        "measure": MEASURE,
        "basis": "nominal",
        "value": capacity(operating(group)),
        "source": CITATION,
    }


def delayed_to(unit):
    year = re.match(r"\d{4}", unit.get("DelayedStartYear", ""))
    return year.group() if year else ""


def operating(group):
    return [unit for unit in group if unit["Status"] == "Operating" and is_number(unit.get("CapacityInMtpa", ""))]


def capacity(group):
    """The sum of the units' capacities in million tonnes a year; 15 digits of a sheet are rounded to six."""
    return round(sum(float(u["CapacityInMtpa"]) for u in group if is_number(u.get("CapacityInMtpa", ""))), 6)


def is_number(text):
    return re.fullmatch(r"-?\d+(\.\d+)?([eE]-?\d+)?", text) is not None


def notes(units, kept, by_terminal, readings):
    yield f"{len(units)} units, {len(kept)} kept at {len(by_terminal)} terminals, {len(readings)} capacity readings"
    for name, count in sorted(Counter(u["Status"] for u in units if u not in kept).items()):
        yield f"{count} units left out: {name.lower()}, nothing is promised any more"
    yield f"{sum(not u.get('StartYear1') for u in kept)} units without a first start year: no deadline"
    yield f"{sum(u['Status'] in PLANNED and bool(delayed_to(u)) for u in kept)} open units with a delayed start: forecast"
    yield f"{sum(u['Status'] in STARTED and bool(delayed_to(u)) for u in kept)} started units with a delay: started in the year delayed to"
    wordy = [u["DelayedStartYear"] for u in kept if delayed_to(u) != u.get("DelayedStartYear", "")]
    yield f"{len(wordy)} delayed start years cut to the year they begin with: {'; '.join(wordy) or 'none'}"
    yield f"{sum(not is_number(u.get('CapacityInMtpa', '')) for u in kept)} units without capacity: not in the sums"
    several = [k for k, group in by_terminal.items() if len({u["TerminalName"] for u in group}) > 1]
    yield f"{len(several)} terminals whose units bear several names: the first one is used: {', '.join(several)}"
    late = [u["ComboID"] for u in kept if u["Status"] in STARTED and u.get("StartYear1", "") > "2024"]
    yield f"{len(late)} started units with a start year after 2024: {', '.join(late) or 'none'}"
    yield "left out: owners, cost, months, restarts (StartYear2, StartYear3), countries as codes (the sheet has names)"
