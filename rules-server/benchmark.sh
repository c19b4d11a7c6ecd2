#!/usr/bin/env bash
# How fast the server takes reports, beside the same work in the library in the same run: a table of rates, of the processor time
# of a report, of ratios and times.
# On PostgreSQL too where SLIPWAY_TEST_DATABASE names one (rules-server/postgres.sh start DIR PORT prints it).
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q -Dfast -P'!postgresql' -pl rules-server -am test -Dtest=ServerBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
  -Dsurefire.useFile=false "-Dtest.jvm=-XX:+UseParallelGC -Xmx256m" "$@"
