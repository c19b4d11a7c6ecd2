#!/usr/bin/env bash
# Starts a PostgreSQL of its own in a folder, for tests, and prints how to reach it; "stop" ends it.
#   rules-server/postgres.sh start DIR PORT
#   rules-server/postgres.sh stop DIR
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo 'there is no PostgreSQL; install it: apt-get install postgresql' >&2; exit 1; }

# PostgreSQL refuses to run as root.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then su postgres -s /bin/sh -c "$1"; else sh -c "$1"; fi
}

case ${1:-} in
  start)
    mkdir -p "$2"
    [ "$(id -u)" -ne 0 ] || chown postgres "$2"
    [ -d "$2/db" ] || as_owner "$bin/initdb -D '$2/db' -U slipway -A trust -E UTF8 --locale=C.UTF-8 >/dev/null"
    as_owner "$bin/pg_ctl -D '$2/db' -o '-p $3 -k $2 -c listen_addresses=127.0.0.1' -l '$2/log' -w start >/dev/null"
    as_owner "$bin/psql -h 127.0.0.1 -p $3 -U slipway -d postgres -q -c 'create database slipway' 2>/dev/null" || true
    echo "jdbc:postgresql://127.0.0.1:$3/slipway"
    ;;
  stop)
    as_owner "$bin/pg_ctl -D '$2/db' -m fast -w stop >/dev/null"
    ;;
  *)
    sed -n '2,4s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
