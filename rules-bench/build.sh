#!/bin/sh
# Builds the benchmarks where a source is newer than what was built of it, and prints their class path.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
jar=$home/rules-bench/target/slipway-rules-bench-0.1.0-SNAPSHOT.jar
if [ ! -f "$jar" ] || [ -n "$(find "$home" \( -name target -o -name .git -o -path '*/src/test' -o -path "$home/docs" \) -prune -o \
  -type f \( -name '*.java' -o -name '*.drl' -o -name '*.yaml' -o -name pom.xml \) -newer "$jar" -print | head -n 1)" ]; then
  (cd "$home" && mvn -q -B -Dfast -Dmaven.test.skip=true -pl rules-bench -am package) >&2
  touch "$jar"
fi
printf '%s\n' "$jar:$home/rules-bench/target/lib/*"
