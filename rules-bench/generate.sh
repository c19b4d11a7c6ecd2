#!/bin/sh
# Writes a realistic portfolio drawn from a seed, of any size, as NDJSON; with --status the reports go to a CSV next to it.
#
#   rules-bench/generate.sh MILESTONES [--seed N] [--output FILE] [--status FILE]
set -eu
classpath=$("$(dirname -- "$0")"/build.sh)
exec java -XX:+UseSerialGC -Xmx256m -cp "$classpath" dev.slipway.bench.portfolio.GeneratePortfolio "$@"
