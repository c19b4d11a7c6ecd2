#!/bin/sh
# Tries the archives of a release as strangers do: unpacked into another folder with a space in its name, which nothing may
# write to, without HOME; those with a Java of their own without any other. Each must judge as the checkout does, and take its
# classes from the cache that it brings, if any, and compile rules. The launchers are tried before.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

judge() { "$@" examples/east-west --as-of 2026-03-31 --fail-on never --format json; }

fail() { echo "verify: $1" >&2; exit 1; }

try() {
  archive=$1
  path=$2
  folder="$work/a folder/$(basename "$archive")"
  mkdir -p "$folder"
  case $archive in
    *.zip) (cd "$folder" && jar xf "$archive") ;;
    *.deb) dpkg-deb -x "$archive" "$folder" ;;
    *) tar -xzf "$archive" -C "$folder" ;;
  esac
  chmod -R a-w "$folder"
  case $archive in *.deb) home=$folder/opt/slipway/lib/app ;; *) home=$(echo "$folder"/slipway-*) ;; esac
  # Its own examples, whose first lines name the schemas where they are in it.
  (cd "$home" && judge "$root/slipway" check) >"$work/expected.json"
  (cd "$home" && judge "$root/slipway" check --rules examples/office-rules) >"$work/compiled.json"
  options="-Xlog:class+load:file=$work/loaded"
  (cd "$home" && judge env -i PATH="$path" SLIPWAY_JAVA_OPTS="$options" sh "$home/bin/slipway" check) >"$work/found.json" ||
    fail "$archive does not judge"
  [ ! -f "$home/command/classes.aot" ] || cached
  linked "$home"
  cmp "$root/rules-server/slipway.service" "$home/systemd/slipway.service" || fail "$archive has no unit for systemd"
  env -i PATH="$path" sh "$home/bin/slipway" serve --port 0 --data "$work/data" --start-and-end >"$work/started" ||
    fail "$archive has no server that starts"
  grep -q 'http://127\.0\.0\.1:' "$work/started" || fail "$archive has a server that is nowhere"
  rm -rf "$work/data"
  cmp "$work/expected.json" "$work/found.json" || fail "$archive judges otherwise"
  (cd "$home" && judge env -i PATH="$path" sh "$home/bin/slipway" check --rules examples/office-rules --no-cache) >"$work/found.json" ||
    fail "$archive does not compile rules"
  cmp "$work/compiled.json" "$work/found.json" || fail "$archive judges otherwise by rules of an office"
  [ "$(find "$folder" -newer "$work/expected.json" -type f -print | head -n 1)" = "" ] || fail "$archive was written into"
  echo "verify: $(basename "$archive") judges as the checkout does"
}

# Links of documents, and the schemas that files name in their first lines. What is in a block of code is no link.
linked() {
  : >"$work/nowhere"
  find "$1" -name runtime -prune -o \( -name '*.md' -o -name '*.yaml' \) -print >"$work/pages"
  [ "$(wc -l <"$work/pages")" -gt 30 ] || fail "$archive has hardly any documents"
  while read -r page; do
    case $page in
      *.md) sed '/^ *```/,/^ *```/d; s/`[^`]*`//g' "$page" | grep -o '](\([^)]*\))' | sed 's/^](//; s/)$//; s/#.*//' || : ;;
      *) sed -n 's/^# yaml-language-server: \$schema=//p' "$page" ;;
    esac >"$work/links"
    while read -r link; do
      case $link in
        '' | *:*) ;;
        *) [ -e "$(dirname "$page")/$link" ] || echo "$page: $link" >>"$work/nowhere" ;;
      esac
    done <"$work/links"
  done <"$work/pages"
  cat "$work/nowhere" >&2
  [ ! -s "$work/nowhere" ] || fail "$archive has links that lead nowhere"
}

# Java starts without a word where it cannot use a cache. A few classes of an old format are in none; those of picocli were.
cached() {
  ! grep -q ' picocli\..* source: file:' "$work/loaded" || fail "$archive takes picocli from its jar, not from the cache"
  all=$(grep -c ' dev\.slipway\.' "$work/loaded")
  of_cache=$(grep -c ' dev\.slipway\..*shared objects file' "$work/loaded" || :)
  [ "$((of_cache * 10))" -gt "$((all * 9))" ] || fail "$archive: of $all classes $of_cache came from its cache"
  echo "verify: $of_cache of $all classes came from the cache"
}

"$root/rules-dist/launchers.sh"

tools=$work/tools
mkdir "$tools"
for tool in sh env sed readlink dirname cat cksum cut ls find wc uname mkdir rm mv ps touch; do
  ln -s "$(command -v "$tool")" "$tools/$tool"
done
javas=$(dirname "$(command -v java)")
cd "$root/rules-dist/target"
for archive in "$PWD"/slipway-*.tar.gz "$PWD"/slipway-*.zip "$PWD"/slipway_*.deb; do
  case $archive in
    *'*'*) ;;
    *-linux-* | *-macos-* | *.deb) try "$archive" "$tools" ;;
    *) try "$archive" "$tools:$javas" ;;
  esac
done
sha256sum -c --quiet ./*.sha256
