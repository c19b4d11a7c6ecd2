#!/bin/sh
# Tries the archives of a release as strangers do: unpacked into another folder with a space in its name, which nothing may
# write to, without HOME; the one with a Java of its own without any other. Each must judge as the checkout does.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

judge() { "$@" check examples/east-west --as-of 2026-03-31 --fail-on never --format json; }
(cd "$root" && judge ./slipway) >"$work/expected.json"

fail() { echo "verify: $1" >&2; exit 1; }

try() {
  archive=$1
  path=$2
  folder="$work/a folder/$(basename "$archive")"
  mkdir -p "$folder"
  case $archive in *.zip) (cd "$folder" && jar xf "$archive") ;; *) tar -xzf "$archive" -C "$folder" ;; esac
  chmod -R a-w "$folder"
  (cd "$folder"/slipway-* && judge env -i PATH="$path" sh "$(echo "$folder"/slipway-*/bin/slipway)") >"$work/found.json" ||
    fail "$archive does not judge"
  cmp "$work/expected.json" "$work/found.json" || fail "$archive judges otherwise"
  [ "$(find "$folder" -newer "$work/expected.json" -type f -print | head -n 1)" = "" ] || fail "$archive was written into"
  echo "verify: $(basename "$archive") judges as the checkout does"
}

tools=$work/tools
mkdir "$tools"
for tool in sh env sed readlink dirname cat cksum cut ls find wc uname mkdir rm mv ps touch; do
  ln -s "$(command -v "$tool")" "$tools/$tool"
done
javas=$(dirname "$(command -v java)")
cd "$root/rules-dist/target"
for archive in "$PWD"/slipway-*.tar.gz "$PWD"/slipway-*.zip; do
  case $archive in
    *-linux-* | *-macos-*) try "$archive" "$tools" ;;
    *) try "$archive" "$tools:$javas" ;;
  esac
done
sha256sum -c --quiet ./*.sha256
