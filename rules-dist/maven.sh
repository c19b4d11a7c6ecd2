#!/bin/sh
# Prints a Maven that compares all it resolves with .mvn/checksums, which 3.9 and later do: the one on the PATH where it is such a
# one; else one that it downloads into a folder of target, compared with the digest below.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
version=3.9.11
digest=0d7125e8c91097b36edb990ea5934e6c68b4440eef4ea96510a0f6815e7eeadb

found=$(mvn --version | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
if [ "${found% *}" -gt 3 ] || { [ "${found% *}" -eq 3 ] && [ "${found#* }" -ge 9 ]; }; then
  command -v mvn
  exit
fi

folder=$here/target/maven
if [ ! -x "$folder/apache-maven-$version/bin/mvn" ]; then
  (cd "$here" && mvn -B -q dependency:copy -Dartifact=org.apache.maven:apache-maven:$version:zip:bin -DoutputDirectory="$folder" >&2)
  echo "$digest  $folder/apache-maven-$version-bin.zip" | sha256sum -c --quiet >&2
  (cd "$folder" && jar xf "apache-maven-$version-bin.zip" && chmod +x "apache-maven-$version/bin/mvn")
fi
echo "$folder/apache-maven-$version/bin/mvn"
