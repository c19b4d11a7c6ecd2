#!/bin/sh
# Holds the launchers of a laid out release to launcher-cases.txt, with a Java that only says what it was given. The one for
# Windows is run where Wine and a compiler for Windows are installed, and else only read.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
stage=$here/target/stage
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tab=$(printf '\t')

fail() { echo "launchers: $1" >&2; exit 1; }

# A copy without a Java of its own, in a folder with a space in its name.
release="$work/a release"
mkdir -p "$release/command/lib" "$release/lib" "$work/java/bin"
cp -R "$stage/bin" "$release/bin"
cp "$stage/command/slipway.jar" "$release/command"
echo 'JAVA_VERSION="17.0.1"' >"$work/java/release"

# Tries all cases. Called with a command that runs the launcher with the arguments behind it; Java's code is in FAKE_EXIT.
try() {
  count=0
  while IFS= read -r line; do
    case $line in '#'* | '') continue ;; esac
    FAKE_EXIT=${line%%"$tab"*}
    line=${line#*"$tab"}
    code=${line%%"$tab"*}
    line=${line#*"$tab"}
    export FAKE_EXIT
    printf '%s\n' "$line" | tr '\t' '\n' | sed 's/.*/[&]/' >"$work/expected"
    found=0
    (
      IFS=$tab
      set -f
      # shellcheck disable=SC2086
      set -- "$@" $line
      unset IFS
      "$@"
    ) >"$work/found" 2>/dev/null </dev/null || found=$?
    [ "$found" -eq "$code" ] || fail "$1 ends with $found, not $code, where Java ends with $FAKE_EXIT: $line"
    tr -d '\r' <"$work/found" | cmp -s - "$work/expected" || fail "$1 hands on $(cat "$work/found"), not $(cat "$work/expected")"
    count=$((count + 1))
  done <"$here/launcher-cases.txt"
  [ "$count" -gt 10 ] || fail 'there are too few cases'
  echo "launchers: $(basename "$1") does what all $count cases say"
}

cat >"$work/java/bin/java" <<'FAKE'
#!/bin/sh
until case $1 in dev.slipway.*) true ;; *) false ;; esac do shift; done
shift
printf '[%s]\n' "$@"
exit "$FAKE_EXIT"
FAKE
chmod +x "$work/java/bin/java"
export JAVA_HOME="$work/java" SLIPWAY_CACHE=/dev/null/none
chmod +x "$release/bin/slipway"
try "$release/bin/slipway"

# What can be read of the one for Windows: the same class, the same addition, the same range.
for text in 'dev.slipway.cli.Slipway %*' '-Dslipway.exit=60' 'geq 60 if %CODE% leq 65' 'dev.slipway.server.SlipwayServer %*'; do
  grep -qF -- "$text" "$release/bin/slipway.cmd" || fail "slipway.cmd lacks: $text"
done
[ "$(grep -c -v "$(printf '\r')\$" "$release/bin/slipway.cmd")" -eq 0 ] || fail 'slipway.cmd has lines that do not end as on Windows'
for text in "'slipway.cmd'" '--% /d /s /c "%SLIPWAY_LINE%"' 'exit $code'; do
  grep -qF -- "$text" "$release/bin/slipway.ps1" || fail "slipway.ps1 lacks: $text"
done

compiler=x86_64-w64-mingw32-gcc
if command -v wine >/dev/null && command -v $compiler >/dev/null; then
  cat >"$work/java.c" <<'FAKE'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int count, char **values) {
  int i = 1;
  while (i < count && strncmp(values[i], "dev.slipway.", 12)) i++;
  for (i++; i < count; i++) printf("[%s]\n", values[i]);
  return atoi(getenv("FAKE_EXIT"));
}
FAKE
  $compiler -o "$work/java/bin/java.exe" "$work/java.c"
  export WINEPREFIX="$work/wine" WINEDEBUG=-all JAVA_HOME="Z:$(echo "$work/java" | tr / '\\')"
  wine cmd /c exit >/dev/null 2>&1 || fail 'Wine does not start'
  # As typed at a prompt, each argument in quotes.
  on_windows() {
    { printf '@slipway.cmd' && printf ' "%s"' "$@" && printf '\r\n'; } >typed.cmd
    wine cmd /c typed.cmd
  }
  # As slipway.ps1 has it run: a line for the shell of .cmd, which takes away its first and its last quote.
  cat >"$work/line.c" <<'LINE'
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>
int main(void) {
  char line[8192];
  STARTUPINFOA start = {sizeof start};
  PROCESS_INFORMATION made;
  DWORD code = 99;
  snprintf(line, sizeof line, "cmd.exe /d /s /c \"%s\"", getenv("SLIPWAY_LINE"));
  if (!CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &made)) return 98;
  WaitForSingleObject(made.hProcess, INFINITE);
  GetExitCodeProcess(made.hProcess, &code);
  return code;
}
LINE
  $compiler -o "$work/line.exe" "$work/line.c"
  as_of_powershell() {
    script="Z:$(echo "$release/bin/slipway.cmd" | tr / '\\')"
    SLIPWAY_LINE="\"$script\" $(printf '"%s" ' "$@")" wine "$work/line.exe"
  }
  cd "$release/bin"
  try on_windows
  try as_of_powershell
else
  echo 'launchers: slipway.cmd was read and not run: that needs wine and gcc-mingw-w64-x86-64'
fi
