"""Prints how often each rule fires: a rule that is red on most of a portfolio, or never fires, helps nobody."""


def print_rates(name, assessments):
    """A line for each rule, a column for each day: alerts / examined, and how many of the alerts are red."""
    print(f"\n{name}: alerts / examined, of them red")
    print(line("", assessments))
    idle, silent = [], []
    for rule in ids(assessments):
        counts = [account(assessment, rule) for assessment in assessments.values()]
        if not any(count["examined"] or count["alerts"] for count in counts):
            idle.append(rule)
            continue
        print(line(rule, [cell(assessment, rule) for assessment in assessments.values()]))
        if not any(count["alerts"] for count in counts):
            silent.append(rule)
    print(f"examined, and never fired: {', '.join(silent) or 'none'}")
    print(f"examined nothing: {', '.join(idle) or 'none'}")


def line(head, cells):
    return f"{head:4}" + "".join(f"{cell:>14}" for cell in cells)


def cell(assessment, rule):
    counted = account(assessment, rule)
    if not counted["examined"] and not counted["alerts"]:
        return "-"
    red = sum(alert["rule"] == rule and alert["severity"] == "red" for alert in assessment["alerts"])
    return f"{counted['alerts']}/{counted['examined']}, {red}"


def account(assessment, rule):
    return next(counted for counted in assessment["rules"] if counted["id"] == rule)


def ids(assessments):
    return [counted["id"] for counted in next(iter(assessments.values()))["rules"]]
