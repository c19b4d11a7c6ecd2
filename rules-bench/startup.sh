#!/bin/sh
# Compares the start of `slipway check` with the same rules compiled by stock Drools at start: whole processes, taking
# turns on the same machine. Prints the median of each and their ratio.
#
#   rules-bench/startup.sh [ROUNDS]
set -eu
rounds=${1:-15}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$home/examples/east-west
day=2026-03-31
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/slipway" check "$folder" --as-of $day --fail-on never --format csv >"$work/alerts.csv"
classpath=$("$home/rules-bench/build.sh")

slipway() { "$home/slipway" check "$folder" --as-of $day --fail-on never >/dev/null; }
stock() { java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$classpath" dev.slipway.bench.StockDrools "$home/rules" "$folder" $day; }

slipway_alerts=$(($(wc -l <"$work/alerts.csv") - 1))
stock_findings=$(stock)
[ "$slipway_alerts" = "$stock_findings" ] ||
  { echo "the answers differ: $slipway_alerts alerts, $stock_findings findings" >&2; exit 1; }

milliseconds() {
  start=$(date +%s%N)
  "$1" >/dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

slipway; stock >/dev/null
round=0
while [ $round -lt "$rounds" ]; do
  milliseconds slipway >>"$work/slipway"
  milliseconds stock >>"$work/stock"
  round=$((round + 1))
done
ours=$(median "$work/slipway")
theirs=$(median "$work/stock")
echo "same answers: $slipway_alerts alerts; $rounds rounds, medians of whole processes"
echo "slipway check           $ours ms"
echo "stock Drools, from DRL  $theirs ms"
awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { printf "ratio                   %.1f\n", theirs / ours }'
