#!/usr/bin/env bash
# Checks from outside what an office relies on, of a server in a process of its own: each check once on the embedded database
# and once on PostgreSQL, several servers on one PostgreSQL, kills, and a database that goes away.
#   rules-server/acceptance.sh          short, in some minutes
#   rules-server/acceptance.sh --long   as the thorough profile does: more kills, 2,000 programmes
# PostgreSQL is the one of SLIPWAY_TEST_DATABASE, or one that is started here where it is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

thorough=-Dtest.groups.excluded=none
case ${1:-} in
  '') ;;
  --long) thorough=-Pthorough ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac

if [ -z "${SLIPWAY_TEST_DATABASE:-}" ] && ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  database=$(mktemp -d)
  trap 'rules-server/postgres.sh stop "$database"; rm -rf "$database"' EXIT
  SLIPWAY_TEST_DATABASE=$(rules-server/postgres.sh start "$database" "${SLIPWAY_TEST_PORT:-54330}")
  export SLIPWAY_TEST_DATABASE
fi

# shellcheck disable=SC2086
mvn -B -q -Dfast $thorough -pl rules-server -am verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test='*AcceptanceIT,InstancesIT' -Dfailsafe.failIfNoSpecifiedTests=false
