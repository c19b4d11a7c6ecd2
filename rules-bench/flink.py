"""What CheckJob costs beside `slipway check`, in processor time: one portfolio, the same bytes as answer, taking turns.

    flink.py CLASSPATH [ROUNDS [SMALLER [LARGER]]]

The job runs on a cluster of this machine with one TaskManager, which has run a job before, as a cluster has; the classes of each
job are loaded anew. What each further milestone costs is the difference of two sizes: what it takes to begin is in neither.
"""
import filecmp
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

HOME = pathlib.Path(__file__).resolve().parent.parent
CLUSTER = HOME / "rules-flink" / "cluster.sh"
TICKS = os.sysconf("SC_CLK_TCK")
TARGET = 1.15


class Times:
    """Seconds of processors that one turn took."""

    def __init__(self, check, judging, around):
        self.check = check
        self.judging = judging
        self.around = around


class Turns:
    def __init__(self, classpath, folder):
        self.classpath = classpath
        self.folder = folder
        self.state = folder / "cluster"
        os.environ["SLIPWAY_CLUSTER"] = str(self.state)
        os.environ["SLIPWAY_JAVA_OPTS"] = "-XX:TieredStopAtLevel=4"  # as for large portfolios, and as Flink does

    def cluster(self, *arguments):
        subprocess.run(["bash", CLUSTER, *arguments], check=True, stdout=subprocess.DEVNULL)

    def portfolio(self, milestones):
        file = self.folder / f"{milestones}.ndjson"
        subprocess.run(["java", "-XX:+UseSerialGC", "-Xmx256m", "-cp", self.classpath,
                        "dev.slipway.bench.portfolio.GeneratePortfolio", str(milestones), "--output", file], check=True)
        return file

    def used(self, name):
        fields = pathlib.Path(f"/proc/{(self.state / f'{name}.pid').read_text().strip()}/stat").read_text()
        user, system = fields.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / TICKS

    def run(self, command, output):
        with open(output, "wb") as out, open(self.folder / "messages", "wb") as messages:
            process = subprocess.Popen(command, stdout=out, stderr=messages)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{command} ended with {process.returncode}: {(self.folder / 'messages').read_text()}")
        return usage.ru_utime + usage.ru_stime

    def turn(self, portfolio):
        options = ["--as-of", "2026-03-31", "--fail-on", "never", "--format", "csv"]
        report, parts, whole = (self.folder / name for name in ("report.csv", "parts", "whole.csv"))
        check = self.run([HOME / "slipway", "check", portfolio, *options, "--limit", "table=1000GiB"], report)
        before = self.used("taskmanager-1"), self.used("jobmanager")
        client = self.run(["bash", CLUSTER, "run", "dev.slipway.flink.CheckJob", portfolio, parts, *options,
                           "--split", str(16 << 20)], self.folder / "verdict")
        after = self.used("taskmanager-1"), self.used("jobmanager")
        with open(whole, "wb") as out:
            for part in sorted(parts.glob("part-*")):
                with open(part, "rb") as lines:
                    shutil.copyfileobj(lines, out)
        if not filecmp.cmp(report, whole, shallow=False):
            raise SystemExit("the parts are not the report of the command")
        shutil.rmtree(parts)
        return Times(check, after[0] - before[0], client + after[1] - before[1])


def median(turns, name):
    return statistics.median(getattr(turn, name) for turn in turns)


def measure(turns, rounds, sizes):
    portfolios = [turns.portfolio(size) for size in sizes]
    turns.turn(portfolios[0])
    taken = {size: [] for size in sizes}
    for _ in range(rounds):
        for size, portfolio in zip(sizes, portfolios):
            taken[size].append(turns.turn(portfolio))
    print("| milestones | `slipway check`, s | TaskManager, s | ratio | JobManager and submission, s |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    for size in sizes:
        check, judging = median(taken[size], "check"), median(taken[size], "judging")
        print(f"| {size:,} | {check:.1f} | {judging:.1f} | {judging / check:.2f} | {median(taken[size], 'around'):.1f} |")
    check, judging = (median(taken[sizes[1]], name) - median(taken[sizes[0]], name) for name in ("check", "judging"))
    further = sizes[1] - sizes[0]
    print(f"\nEach further milestone takes {check / further * 1e6:.0f} µs of the command and {judging / further * 1e6:.0f} µs of the"
          f" TaskManager: **{judging / check:.2f}** of it; the target is {TARGET} at most.")


def main():
    classpath = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    smaller = int(sys.argv[3]) if len(sys.argv) > 3 else 50_000
    larger = int(sys.argv[4]) if len(sys.argv) > 4 else 4 * smaller
    with tempfile.TemporaryDirectory() as folder:
        turns = Turns(classpath, pathlib.Path(folder))
        turns.cluster("start", "1")
        try:
            measure(turns, rounds, [smaller, larger])
        finally:
            turns.cluster("stop")


main()
