#!/usr/bin/env bash
# A cluster of Flink on this machine, each part a JVM of its own, reached on the loopback address alone: for trying jobs out.
#   rules-flink/cluster.sh start TASKMANAGERS    starts it; builds what it needs
#   rules-flink/cluster.sh run CLASS ARGUMENTS   runs a job of slipway-flink.jar, and ends as the job does
#   rules-flink/cluster.sh kill-taskmanager      kills one TaskManager, with no warning
#   rules-flink/cluster.sh start-taskmanager     starts one more, as in the place of one that was killed
#   rules-flink/cluster.sh stop                  ends it
# SLIPWAY_CLUSTER names another folder for its logs and settings: so there can be several. SLIPWAY_FLINK names another version
# of Flink. SLIPWAY_FLINK_OPTIONS are given to every run, as -d for one that is not waited for. SLIPWAY_JAVA_OPTS are options of
# Java for each part and each run.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
state=${SLIPWAY_CLUSTER:-$here/target/cluster}
version=${SLIPWAY_FLINK:-$(sed -n 's:.*<flink.version>\(.*\)</flink.version>.*:\1:p' "$home/pom.xml")}
lib=$here/target/flink-$version
jar=$here/target/slipway-flink.jar
slots=4

java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java

# What Flink looks into on Java 17.
opens=(--add-exports=java.base/sun.net.util=ALL-UNNAMED)
for package in lang net io nio lang.reflect text time util util.concurrent util.concurrent.atomic util.concurrent.locks; do
  opens+=("--add-opens=java.base/java.$package=ALL-UNNAMED")
done
opens+=(--add-opens=java.base/sun.nio.ch=ALL-UNNAMED)

say() { echo "cluster.sh: $*" >&2; }
fail() { say "$*"; exit 1; }

# Shows what Maven says only where it fails.
quietly() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

newer_sources() {
  find "$home/pom.xml" "$here/pom.xml" "$here/src/main" "$home"/rules/*.drl "$home"/rules/*.yaml \
    "$home"/rules-{model,engine,compiler,inputs,reports}/src/main -newer "$jar" -type f -print -quit
}

build() {
  if ! [ -f "$jar" ] || [ -n "$(newer_sources)" ]; then
    say 'building slipway-flink.jar ...'
    (cd "$home" && quietly mvn -B -Dfast -Dmaven.test.skip=true -pl rules-flink -am package) || fail 'it cannot be built'
  fi
  if ! [ -f "$lib/whole" ]; then
    say "fetching Flink $version ..."
    rm -rf "$lib"
    (cd "$home" && quietly mvn -B -f rules-flink/cluster/pom.xml "-Dflink.version=$version" dependency:copy-dependencies \
      -DincludeScope=runtime "-DoutputDirectory=$lib") || fail "Flink $version cannot be fetched"
    touch "$lib/whole"
  fi
}

free_port() {
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

settings() {
  cat >"$state/config.yaml" <<END
jobmanager.rpc.address: 127.0.0.1
jobmanager.rpc.port: $(free_port $((20000 + RANDOM % 5000)))
jobmanager.bind-host: 127.0.0.1
jobmanager.memory.process.size: 1g
rest.address: 127.0.0.1
rest.bind-address: 127.0.0.1
rest.port: $(free_port 8081)
taskmanager.host: 127.0.0.1
taskmanager.bind-host: 127.0.0.1
taskmanager.numberOfTaskSlots: $slots
taskmanager.cpu.cores: 1.0
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.task.heap.size: 640m
taskmanager.memory.task.off-heap.size: 64m
taskmanager.memory.network.min: 192m
taskmanager.memory.network.max: 192m
taskmanager.memory.managed.size: 128m
taskmanager.memory.jvm-metaspace.size: 256m
taskmanager.memory.jvm-overhead.min: 192m
taskmanager.memory.jvm-overhead.max: 192m
parallelism.default: $1
taskmanager.load-balance.mode: SLOTS
heartbeat.interval: 1000
heartbeat.timeout: 8000
io.tmp.dirs: $state/tmp
END
}

setting() { sed -n "s/^$1: //p" "$state/config.yaml"; }

start_jvm() {
  local name=$1
  shift
  # shellcheck disable=SC2086 # several options
  nohup "$java" "${opens[@]}" ${SLIPWAY_JAVA_OPTS:-} "$@" >"$state/$name.log" 2>&1 </dev/null &
  echo $! >"$state/$name.pid"
}

is_alive() { [ -f "$state/$1.pid" ] && kill -0 "$(cat "$state/$1.pid")" 2>/dev/null; }

names() { (cd "$state" 2>/dev/null && ls "$1"*.pid 2>/dev/null | sed 's/\.pid$//') || true; }

are_alive() {
  local name
  for name in $(names jobmanager) $(names taskmanager); do is_alive "$name" || return 1; done
}

# How many TaskManagers the JobManager knows.
known() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$(setting rest.port)"
    printf 'GET /overview HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
    timeout 5 cat <&3
  ) 2>/dev/null | sed -n 's/.*"taskmanagers":\([0-9]*\).*/\1/p'
}

start() {
  local count=$1
  [[ $count =~ ^[1-9][0-9]*$ ]] || fail "start takes how many TaskManagers there shall be, not '$count'"
  ! is_alive jobmanager || fail 'a cluster is running; stop it first'
  build
  rm -rf "$state"
  mkdir -p "$state/tmp"
  settings "$count"
  start_jvm jobmanager -Xmx512m -cp "$lib/*" org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint \
    --configDir "$state" --executionMode cluster
  for number in $(seq "$count"); do start_taskmanager_jvm "$number"; done
  if await "$count"; then
    say "running; TaskManagers: $count, slots of each: $slots; http://127.0.0.1:$(setting rest.port)"
  else
    tail -n 20 "$state"/*.log >&2
    stop
    fail 'it does not start'
  fi
}

# The command has this collector too; the one that Java chooses by itself takes more of the processors.
collector() {
  case ${SLIPWAY_JAVA_OPTS:-} in
    *:+Use*GC*) ;; # another was asked for, and Java starts with one alone
    *) echo -XX:+UseParallelGC ;;
  esac
}

start_taskmanager_jvm() {
  # shellcheck disable=SC2046 # one option or none
  start_jvm "taskmanager-$1" -Xmx768m $(collector) -XX:MaxDirectMemorySize=448m -XX:MaxMetaspaceSize=256m -cp "$lib/*" \
    org.apache.flink.runtime.taskexecutor.TaskManagerRunner --configDir "$state"
}

# Until the JobManager knows so many TaskManagers, or one of them or itself has died.
await() {
  for _ in $(seq 240); do
    [ "$(known)" != "$1" ] || return 0
    are_alive || return 1
    sleep 0.5
  done
  return 1
}

start_taskmanager() {
  is_alive jobmanager || fail 'no cluster is running; start one'
  local number=1
  while [ -f "$state/taskmanager-$number.log" ]; do number=$((number + 1)); done
  start_taskmanager_jvm "$number"
  # The number that the JobManager knows tells nothing: it may still count one that was killed.
  for _ in $(seq 240); do
    if grep -q 'Successful registration at resource manager' "$state/taskmanager-$number.log"; then
      say "started taskmanager-$number"
      return
    fi
    is_alive "taskmanager-$number" || break
    sleep 0.5
  done
  tail -n 20 "$state/taskmanager-$number.log" >&2
  fail "taskmanager-$number does not start"
}

run() {
  is_alive jobmanager || fail 'no cluster is running; start one'
  build
  local class=$1
  shift
  # shellcheck disable=SC2086 # several options
  FLINK_CONF_DIR=$state exec "$java" "${opens[@]}" ${SLIPWAY_JAVA_OPTS:-} -Xmx512m -Dorg.slf4j.simpleLogger.logFile="$state/client.log" \
    -cp "$lib/*" org.apache.flink.client.cli.CliFrontend run ${SLIPWAY_FLINK_OPTIONS:-} -c "$class" "$jar" "$@"
}

kill_taskmanager() {
  local name
  for name in $(names taskmanager); do
    if is_alive "$name"; then
      kill -9 "$(cat "$state/$name.pid")"
      rm "$state/$name.pid"
      say "killed $name"
      return
    fi
  done
  fail 'there is no TaskManager'
}

stop() {
  local name
  for name in $(names taskmanager) $(names jobmanager); do
    if is_alive "$name"; then
      kill "$(cat "$state/$name.pid")"
      for _ in $(seq 50); do
        is_alive "$name" || break
        sleep 0.2
      done
      ! is_alive "$name" || kill -9 "$(cat "$state/$name.pid")"
    fi
    rm -f "$state/$name.pid"
  done
}

case "${1:-} $#" in
  'start 2') start "$2" ;;
  run\ *) [ $# -ge 2 ] || fail 'run takes the class of a job'; shift; run "$@" ;;
  'kill-taskmanager 1') kill_taskmanager ;;
  'start-taskmanager 1') start_taskmanager ;;
  'stop 1') stop ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
