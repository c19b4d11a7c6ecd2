#!/bin/sh
# Measures Slipway against others that do the same work, on this machine and in this run, and prints the tables of
# docs/performance.md. Without sections it does all of them, which takes about twenty minutes.
#
#   rules-bench/performance.sh [SECTION]...    assess threads increments finish memory huge rules cold
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
rounds=${ROUNDS:-3}
classpath=$("$here/build.sh")
"$here/../slipway" --version >/dev/null

java() { command java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$classpath" "$@"; }

# Packs of author's rules, each in a fresh process: compiled anew, then taken from the cache.
rules() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  echo '| pack | rules | ready, s | memory, MiB | alerts | judging a milestone, µs | of each rule, ns |'
  echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
  for count in 20 200 2000; do
    java dev.slipway.bench.measure.GeneratedRules "$work/$count" $count
    for way in anew kept; do
      java -Xmx4g dev.slipway.bench.measure.RulesScale "$work/$count" "$work/cache" "$way"
    done
  done
}

for section in ${*:-assess threads increments finish memory huge rules cold}; do
  printf '\n## %s\n\n' "$section"
  case $section in
    assess) java dev.slipway.bench.measure.AssessingTable "$rounds" ;;
    threads) java dev.slipway.bench.measure.ThreadsTable "$rounds" ;;
    increments) java -XX:+UseParallelGC dev.slipway.bench.measure.Increments ;;
    finish | memory | huge) python3 "$here/whole.py" "$section" "$classpath" "$rounds" ;;
    rules) rules ;;
    cold) "$here/startup.sh" "$((rounds * 5))" ;;
    *) echo "unknown section $section" >&2; exit 2 ;;
  esac
done
