#!/bin/sh
# Compares the start of `slipway check` with the standard rules alone, with an author's rules compiled without the cache, and with the
# same rules kept from an earlier run: whole processes, taking turns on the same machine. Prints medians and ratios.
#
#   rules-bench/rules-startup.sh [ROUNDS]
set -eu
rounds=${1:-15}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$home/examples/east-west
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SLIPWAY_CACHE=$work/cache
export SLIPWAY_CACHE

mkdir "$work/mine"
cat >"$work/mine/mine.drl" <<'DRL'
package office

import dev.slipway.model.facts.MilestoneStatus
import static dev.slipway.engine.Finding.*

rule "long overdue"
    @id("X01")
    @title("Long overdue")
    @on("open milestone")
    @needs("deadline")
    @message("{milestone} is {late} days past {deadline}.")
when
    $milestone : MilestoneStatus( open, $deadline : deadline, $late : deadline.daysPastBy(today), $late >= 60 )
then
    insertLogical( red($milestone).days($late) );
end
DRL

check() { "$home/slipway" check "$folder" --as-of 2026-03-31 --fail-on never "$@" >/dev/null; }
standard() { check; }
first() { check --rules "$work/mine" --no-cache; }
second() { check --rules "$work/mine"; }

milliseconds() {
  start=$(date +%s%N)
  "$1"
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}
median() { sort -n "$work/$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

standard
second
round=0
while [ $round -lt "$rounds" ]; do
  for way in standard first second; do milliseconds $way >>"$work/$way"; done
  round=$((round + 1))
done
echo "$rounds rounds, medians of whole processes"
echo "standard rules               $(median standard) ms"
echo "with rules, compiled         $(median first) ms"
echo "with rules, compiled before  $(median second) ms"
awk -v standard="$(median standard)" -v first="$(median first)" -v second="$(median second)" \
  'BEGIN { printf "before / compiled            %.2f\nbefore / standard            %.2f\n", second / first, second / standard }'
