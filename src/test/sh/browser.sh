#!/usr/bin/env bash
# Sees to it that the browser journeys can run: a Chromium and a font with Chinese glyphs, without which every
# screenshot shows empty boxes. Says nothing and ends at once when both are there. Installs what is missing where it
# may (root on a machine with apt-get); elsewhere it names what to install and fails.
# GATEPOST_CHROMIUM points at a browser kept somewhere else.
set -euo pipefail

# The same places, in the same order, as Browser.java looks in.
browsers=(
  /usr/bin/chromium-headless-shell
  /usr/bin/chromium
  /usr/bin/chromium-browser
  /usr/bin/google-chrome
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
)

has_browser() {
  if [[ -n "${GATEPOST_CHROMIUM:-}" ]]; then
    [[ -x "$GATEPOST_CHROMIUM" ]]
    return
  fi
  local browser
  for browser in "${browsers[@]}"; do
    if [[ -x "$browser" ]]; then return 0; fi
  done
  return 1
}

has_chinese_font() {
  # macOS ships Chinese fonts, and has no fc-list to ask.
  [[ "$(uname)" == Darwin ]] && return 0
  [[ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ]]
}

# The headless shell is Chromium without the windows, and takes little more than half the processor for the same pages.
# Not every distribution packs it, and before apt-get's update this one may not know that it does.
browser_package() {
  if [[ -n "$(apt-cache search --names-only '^chromium-headless-shell$' 2>/dev/null)" ]]; then
    echo chromium-headless-shell
  else
    echo chromium
  fi
}

missing() {
  has_browser || browser_package
  has_chinese_font || echo fonts-noto-cjk
}

if [[ -z "$(missing)" ]]; then exit 0; fi

if [[ -n "${GATEPOST_CHROMIUM:-}" && ! -x "$GATEPOST_CHROMIUM" ]]; then
  echo "browser.sh: GATEPOST_CHROMIUM is $GATEPOST_CHROMIUM, and no program is there." >&2
  exit 1
fi

if [[ "$(id -u)" != 0 ]] || ! command -v apt-get >/dev/null; then
  {
    echo "browser.sh: the browser journeys need, and this machine lacks:" $(missing)
    echo "browser.sh: install it (Debian: sudo apt-get install" $(missing)")," \
      "or set GATEPOST_CHROMIUM to a Chromium or Chrome kept elsewhere."
    echo "browser.sh: to build without the journeys: ./mvnw verify -DskipITs"
  } >&2
  exit 1
fi

# Two builds on one machine may get here together: the second waits, and then finds all in place.
exec 9>/tmp/gatepost-browser.lock
flock 9
packages=($(missing))
if [[ ${#packages[@]} -eq 0 ]]; then exit 0; fi

export DEBIAN_FRONTEND=noninteractive
apt_options=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
give_up() {
  tail -n 30 "$log" >&2
  echo "browser.sh: apt-get could not $1 (its last words are above)." >&2
  exit 1
}
apt-get "${apt_options[@]}" update >"$log" 2>&1 </dev/null 9>&- || give_up "update"
packages=($(missing))
echo "browser.sh: installing ${packages[*]}"
apt-get "${apt_options[@]}" install -y --no-install-recommends "${packages[@]}" >"$log" 2>&1 </dev/null 9>&- ||
  give_up "install ${packages[*]}"
fc-cache -f 2>/dev/null || true

if [[ -n "$(missing)" ]]; then
  echo "browser.sh: apt-get is done, but still missing:" $(missing) >&2
  exit 1
fi
echo "browser.sh: ready"
