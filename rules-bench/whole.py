"""Whole processes: `slipway check` and DuckDB from the same files to a CSV of alerts, taking turns.

    whole.py finish|memory|huge CLASSPATH [ROUNDS [LARGEST]]
"""
import csv
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parent.parent
EIGHT = {"S01", "S02", "S04", "S06", "T01", "T06", "C01", "D01"}
SIZES = [1_000, 10_000, 100_000, 1_000_000]
SMALL_HEAP = "-Xmx256m"
# What docs/programme-office.md recommends for large portfolios: of the sizes here, from 100,000 milestones on.
LARGE_FROM = 50_000_000  # bytes
LARGE = "-XX:TieredStopAtLevel=4"


class Run:
    """What one process took: seconds by the clock and of processors, and its largest memory in MiB."""

    def __init__(self, command, source=None, java_options=""):
        environment = dict(os.environ, SLIPWAY_CACHE=str(pathlib.Path(tempfile.gettempdir()) / "slipway-bench-cache"))
        if java_options:
            environment["SLIPWAY_JAVA_OPTS"] = java_options
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if process.returncode:
            raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}")


class Bench:
    def __init__(self, classpath, folder):
        self.classpath = classpath
        self.folder = folder
        self.rules = folder / "eight"
        self.java("contest.EightRules", self.rules)
        self.slipway(self.generate(1_000)["NDJSON"], folder / "first.csv")  # compiles these rules, once

    def java(self, main, *arguments, **options):
        return Run(["java", "-cp", self.classpath, f"dev.slipway.bench.{main}", *map(str, arguments)], **options)

    def generate(self, milestones):
        lines, bare, status = (self.folder / f"{milestones}{end}" for end in (".ndjson", "-bare.ndjson", ".csv"))
        self.java("portfolio.GeneratePortfolio", milestones, "--output", lines)
        self.java("portfolio.GeneratePortfolio", milestones, "--output", bare, "--status", status)
        return {"NDJSON": [lines], "CSV": [bare, status]}

    def slipway(self, files, alerts, eight=True, source=None, heap=""):
        command = [HOME / "slipway", "check", files[0], "--as-of", "2026-03-31", "--fail-on", "never",
                   "--format", f"csv={alerts}" if alerts else "csv", "--limit", "table=1000GiB"]
        if len(files) > 1:
            command += ["--status", files[1]]
        if eight:
            command += ["--only-rules", "--rules", self.rules]
        is_large = source is not None or sum(os.path.getsize(file) for file in files) >= LARGE_FROM
        return Run(command, source=source, java_options=f"{heap} {LARGE if is_large else ''}".strip())

    def duckdb(self, files, alerts):
        return self.java("duckdb.DuckDb", *files, alerts)


def answers(file, columns):
    with open(file, newline="", encoding="utf-8") as rows:
        return sorted(tuple(row[column] for column in columns) for row in csv.DictReader(rows) if row["rule"] in EIGHT)


def require_same(ours, all_rules, theirs):
    names = ["rule", "severity", "subject", "about"]
    expected = answers(theirs, names + ["days_min", "days_max"])
    for file in (ours, all_rules):
        if answers(file, names + ["daysMin", "daysMax"]) != expected:
            raise SystemExit(f"{file} and {theirs} differ")
    return len(expected)


def median(runs, value):
    return statistics.median(getattr(run, value) for run in runs)


def start_to_finish(bench, rounds, sizes):
    print("| milestones | from | alerts | Slipway, s | with all rules, s | DuckDB, s | Slipway / DuckDB | by CPU "
          "| Slipway, MiB | DuckDB, MiB |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    times = {}
    for size in sizes:
        for form, files in bench.generate(size).items():
            runs = {"ours": [], "all": [], "theirs": []}
            out = {name: bench.folder / f"{name}.csv" for name in runs}
            for _ in range(rounds if size < 1_000_000 else 1):
                runs["ours"].append(bench.slipway(files, out["ours"]))
                runs["theirs"].append(bench.duckdb(files, out["theirs"]))
                runs["all"].append(bench.slipway(files, out["all"], eight=False))
            alerts = require_same(out["ours"], out["all"], out["theirs"])
            ours, theirs = median(runs["ours"], "seconds"), median(runs["theirs"], "seconds")
            times.setdefault(form, []).append((size, ours))
            print(f"| {size:,} | {form} | {alerts:,} | {ours:.2f} | {median(runs['all'], 'seconds'):.2f} | {theirs:.2f} "
                  f"| {ours / theirs:.2f} | {median(runs['ours'], 'cpu') / median(runs['theirs'], 'cpu'):.2f} "
                  f"| {median(runs['ours'], 'memory'):,.0f} | {median(runs['theirs'], 'memory'):,.0f} |", flush=True)
            for file in [*files, *out.values()]:
                file.unlink()
    print()
    for form, points in times.items():
        print(f"Time grows from {form} with exponent {exponent(points):.2f} over all sizes, "
              f"{exponent(points[-2:]):.2f} over the two largest.")


def exponent(points):
    x, y = ([math.log(value) for value in axis] for axis in zip(*points))
    return statistics.linear_regression(x, y).slope if len(points) > 1 else float("nan")


def memory(bench, sizes):
    print("| milestones | from | heap | s | milestones/s | largest memory, MiB |")
    print("| ---: | --- | --- | ---: | ---: | ---: |")
    for size in sizes:
        for form, files in bench.generate(size).items():
            run = bench.slipway(files, bench.folder / "alerts.csv", eight=False, heap=SMALL_HEAP)
            print(f"| {size:,} | {form} | {SMALL_HEAP} | {run.seconds:.1f} | {size / run.seconds:,.0f} "
                  f"| {run.memory:,.0f} |", flush=True)
            for file in files:
                file.unlink()


def huge(bench, size):
    generator = subprocess.Popen(["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", bench.classpath,
                                  "dev.slipway.bench.portfolio.GeneratePortfolio", str(size)], stdout=subprocess.PIPE)
    run = bench.slipway(["-"], None, eight=False, source=generator.stdout, heap=SMALL_HEAP)
    generator.stdout.close()
    generator.wait()
    print("| milestones | from | heap | s | milestones/s | largest memory, MiB |")
    print("| ---: | --- | --- | ---: | ---: | ---: |")
    print(f"| {size:,} | NDJSON through a pipe | {SMALL_HEAP} | {run.seconds:.0f} | {size / run.seconds:,.0f} "
          f"| {run.memory:,.0f} |")


def main():
    section, classpath = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    largest = int(sys.argv[4]) if len(sys.argv) > 4 else 10_000_000 if section == "huge" else SIZES[-1]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(classpath, pathlib.Path(folder))
        if section == "finish":
            start_to_finish(bench, rounds, [size for size in SIZES if size <= largest])
        elif section == "memory":
            memory(bench, [largest])
        else:
            huge(bench, largest)


main()
