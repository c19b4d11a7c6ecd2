#!/usr/bin/env python3
"""Judges the histories that convert.py has written, and holds the answers against those that others published.

Usage: check.py HISTORIES_DIR CHECKOUT_DIR

HISTORIES_DIR is the OUT_DIR of convert.py, CHECKOUT_DIR holds the command `slipway`. Each history is judged at each of
its reporting dates, as an office would have seen it then: without the milestones and the reports that came later.
Prints on standard output how T01 agrees with the city's own schedule changes, how S01 agrees with the observatory's own
list, and at each date how many of the subjects that a rule examined it alerted. Ends with 1 where an answer differs and
nothing explains it. Needs Python 3 and nothing else.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import folder
import lng
import rates
import rubin


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    histories, slipway = Path(arguments[0]), Path(arguments[1]) / "slipway"
    for needed in (histories / "nyc" / "programme.yaml", slipway):
        if not needed.is_file():
            print(f"{needed} is missing; name the OUT_DIR of convert.py and a checkout", file=sys.stderr)
            return 2
    nyc_days = [path.stem for path in sorted((histories / "nyc" / "status").glob("*.csv"))]
    city = {day: judged_as_known(slipway, histories / "nyc", day) for day in nyc_days}
    observatory = judged(slipway, histories / "rubin", rubin.AS_OF)
    terminals = judged(slipway, histories / "lng", lng.REPORTED)

    unexplained = compare_schedule_changes(histories / "nyc", city)
    unexplained += compare_overdue(histories / "rubin", observatory)
    rates.print_rates("nyc", city)
    rates.print_rates("rubin", {rubin.AS_OF: observatory})
    rates.print_rates("lng", {lng.REPORTED: terminals})
    return 1 if unexplained else 0


def judged(slipway, programme, day):
    """The assessment of a programme folder as of a day."""
    command = [slipway, "check", programme, "--as-of", day, "--format", "json", "--fail-on", "never"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def judged_as_known(slipway, programme, day):
    """The same, of the milestones that were reported on by then alone."""
    reports = [path for path in sorted((programme / "status").glob("*.csv")) if path.stem <= day]
    known = {(row["terminal"], row["milestone"]) for path in reports for row in folder.read_csv(path)}
    head, terminals = folder.read_programme(programme / "programme.yaml")
    for terminal in terminals:
        terminal["milestones"] = [m for m in terminal["milestones"] if (terminal["id"], m["id"]) in known]
    with tempfile.TemporaryDirectory() as temporary:
        snapshot = Path(temporary)
        folder.write_programme(snapshot, head, [terminal for terminal in terminals if terminal["milestones"]])
        (snapshot / "status").mkdir()
        for path in reports:
            shutil.copy(path, snapshot / "status")
        return judged(slipway, snapshot, day)


def compare_schedule_changes(history, assessments):
    """T01's days against the change that the city states in the same report; answers how many nothing explains."""
    rows = folder.read_csv(history / "expected" / "schedule-changes.csv")
    reported = {(row["terminal"], row["milestone"], row["report_date"]) for row in rows}
    days_before = dict(zip(list(assessments)[1:], assessments))
    outcomes = Counter()
    print("T01 against the city's latest schedule change, report by report:")
    for row in rows:
        found = days_found(assessments[row["report_date"]], "T01", f"{row['terminal']}/{row['milestone']}")
        is_gap = (row["terminal"], row["milestone"], days_before.get(row["report_date"])) not in reported
        outcome = compared(row, found, is_gap)
        outcomes[outcome] += 1
        if outcome.startswith("differs"):
            print(f"  {row['report_date']} {row['terminal']}/{row['milestone']}: "
                  f"city {row['stated_days']}, T01 {found}: {outcome}")
    for outcome, count in outcomes.most_common():
        print(f"{count:6} {outcome}")
    return outcomes[UNEXPLAINED]


UNEXPLAINED = "differs, unexplained"


def compared(row, found, is_gap):
    """What becomes of one row. A move to the left, or none, is no alert of T01, reported as 0."""
    if row["counted_days"] and found != moved_right(row["counted_days"]):
        return UNEXPLAINED
    if row["verdict"] == "agrees":
        return "agrees: moved right by the same days" if found else "agrees: did not move right, and T01 is silent"
    if not row["stated_days"] or found == moved_right(row["stated_days"]):
        return f"not compared: {row['verdict']}"
    if row["verdict"] == "differs" and is_gap:
        return "differs: no report at the date before, so the city counts from one that is not in the data"
    if row["verdict"].startswith("first report"):
        return "differs: first report in the data, so the city counts from an earlier one"
    if not row["counted_days"]:
        return "differs: the report before has no forecast in the data"
    return UNEXPLAINED


def moved_right(days):
    return max(int(days), 0)


def days_found(assessment, rule, subject):
    """The days of an alert, 0 where the rule is silent."""
    for alert in assessment["alerts"]:
        if alert["rule"] == rule and alert["subject"] == subject:
            return alert["days"]["min"]
    return 0


def compare_overdue(history, assessment):
    """S01's subjects against the list that the observatory published; answers how many differ."""
    expected = folder.read_csv(history / "expected" / f"overdue-{rubin.AS_OF}.csv")
    published = {
        f"{row['terminal']}/{folder.legal_id(row['milestone'])}" for row in expected if row["published"] == "yes"
    }
    found = {alert["subject"] for alert in assessment["alerts"] if alert["rule"] == "S01"}
    print(f"S01 as of {rubin.AS_OF}: published {len(published)}, found {len(found)}, both {len(published & found)}")
    for subject in sorted(published ^ found):
        print(f"  {subject}: {'published only' if subject in published else 'found only'}")
    return len(published ^ found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
