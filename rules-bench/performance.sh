#!/bin/sh
# Measures Slipway against others that do the same work, on this machine and in this run, and prints the tables of
# docs/performance.md; with --write it puts them there too. Without sections it does all of them, which takes about
# half an hour on a quiet machine with two cores, and 4 GB of disk. ROUNDS is how often contestants take turns (3).
#
#   rules-bench/performance.sh [--write] [assess] [threads] [increments] [foresight] [finish] [memory] [huge] [rules] [cold] [flink]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
rounds=${ROUNDS:-3}
write=
if [ "${1:-}" = --write ]; then
  shift
  write=yes
fi
classpath=$("$here/build.sh")
"$here/../slipway" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java() { command java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$classpath" "$@"; }

# Packs of an author's rules, each in a fresh process: compiled, then taken from the cache.
rules() {
  echo '| pack | rules | ready, s | memory, MiB | alerts | judging a milestone, µs | of each rule, ns |'
  echo '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
  for count in 20 200 2000; do
    java dev.slipway.bench.measure.GeneratedRules "$work/$count" $count
    for way in compiled kept; do
      java -Xmx4g dev.slipway.bench.measure.RulesScale "$work/$count" "$work/cache" "$way"
    done
  done
}

measure() {
  case $1 in
    assess) java dev.slipway.bench.measure.AssessingTable "$rounds" ;;
    threads) java -Xmx3g -XX:+UseParallelGC dev.slipway.bench.measure.ThreadsTable "$rounds" ;;
    increments) java -XX:+UseParallelGC dev.slipway.bench.measure.Increments ;;
    foresight) java -XX:+UseSerialGC dev.slipway.bench.measure.Foreseeing ;;
    finish | memory | huge) python3 "$here/whole.py" "$1" "$classpath" "$rounds" ;;
    rules) rules ;;
    flink) python3 "$here/flink.py" "$classpath" "$rounds" ;;
    cold) echo '```'; "$here/startup.sh" "$((rounds * 5))"; echo '```' ;;
    *) echo "there is no section $1" >&2; exit 2 ;;
  esac
}

for section in ${*:-assess threads increments foresight finish memory huge rules cold flink}; do
  printf '\n## %s\n\n' "$section"
  measure "$section" >"$work/figures"
  if [ -n "$write" ]; then python3 "$here/fill.py" "$section" <"$work/figures"; else cat "$work/figures"; fi
done
