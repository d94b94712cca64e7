# Sourced by mvnw. When JAVA_HOME (or the java on PATH) is older than JDK_MIN,
# pick the newest JDK >= JDK_MIN from the usual places. POSIX sh; safe under `set -euf`.
JDK_MIN=${JDK_MIN:-21}
jdk_major() { # $1: a JDK home. Prints its feature number, or 0 when it is not a JDK.
  [ -x "$1/bin/javac" ] || { echo 0; return 0; }
  _v=
  if [ -r "$1/release" ]; then
    _v=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1)
  fi
  [ -n "$_v" ] || _v=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1)
  echo "${_v:-0}"
}
jdk_home_of_path() { # the home of the java on PATH, or nothing
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | head -n 1
}
_cur=${JAVA_HOME:-$(jdk_home_of_path)}
_best=${_cur:-}
_bestv=0
[ -z "$_best" ] || _bestv=$(jdk_major "$_best")
if [ "$_bestv" -lt "$JDK_MIN" ]; then
  _curv=$_bestv _best= _bestv=0
  set +f # mvnw runs with globbing off
  for _h in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    _hv=$(jdk_major "$_h")
    if [ "$_hv" -ge "$JDK_MIN" ] && [ "$_hv" -gt "$_bestv" ]; then _best=$_h _bestv=$_hv; fi
  done
  set -f
  if [ -z "$_best" ]; then
    {
      echo "mvnw: this project needs a JDK, version $JDK_MIN or newer."
      if [ "$_curv" -gt 0 ]; then echo "mvnw: found only JDK $_curv (${_cur})."; else echo "mvnw: found none."; fi
      echo "mvnw: install one (for example https://adoptium.net) or set JAVA_HOME, then run this again."
    } >&2
    exit 1
  fi
  JAVA_HOME=$_best
  export JAVA_HOME
  echo "mvnw: using JDK $_bestv at $JAVA_HOME" >&2
fi
