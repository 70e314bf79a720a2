#!/usr/bin/env bash
# Two linters and a runner of workflows that are no npm packages. `get_actionlint`, `get_zizmor` and `get_act` print the
# path of the program, or a sentence that says why there is none and return 1. Installed once, into the user's cache
# folder.

ACTIONLINT_VERSION=1.7.12
ZIZMOR_VERSION=1.32.0
ACT_VERSION=0.2.89
TOOLS="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/move-power-app"

get_actionlint() {
  get "actionlint-$ACTIONLINT_VERSION" actionlint go install_actionlint
}

get_zizmor() {
  get "zizmor-$ZIZMOR_VERSION" bin/zizmor python3 install_zizmor
}

get_act() {
  get "act-$ACT_VERSION" act go install_act
}

install_actionlint() {
  GOBIN=$1 go install "github.com/rhysd/actionlint/cmd/actionlint@v$ACTIONLINT_VERSION"
}

install_act() {
  GOBIN=$1 go install "github.com/nektos/act@v$ACT_VERSION"
}

# A wheel or nothing: building it would take a Rust compiler and minutes.
install_zizmor() {
  python3 -m pip install --quiet --disable-pip-version-check --no-input --retries 1 --no-deps --only-binary :all: \
    --target "$1" "zizmor==$ZIZMOR_VERSION"
}

# get FOLDER PROGRAM INSTALLER FUNCTION: the function installs into the folder it is given.
get() {
  local folder="$TOOLS/$1" program=$2 installer=$3 install=$4 new
  if [ ! -x "$folder/$program" ]; then
    command -v "$installer" >/dev/null || { echo "there is no $installer to install it with"; return 1; }
    # Beside its place and moved there whole, so that an installation that was cut short is never taken for one.
    { mkdir -p "$TOOLS" && new=$(mktemp -d "$TOOLS/new.XXXXXX"); } 2>/dev/null || { echo "$TOOLS cannot be written"; return 1; }
    if ! timed "$install" "$new" >"$new/install.log" 2>&1 || [ ! -x "$new/$program" ]; then
      echo "it could not be installed: $(tail -n 1 "$new/install.log")"
      rm -rf "$new"
      return 1
    fi
    mv -T "$new" "$folder" 2>/dev/null || rm -rf "$new"
  fi
  "$folder/$program" --version >/dev/null 2>&1 || { echo "$folder/$program does not run here"; return 1; }
  echo "$folder/$program"
}

# A network that neither answers nor refuses ends after ten minutes; act takes some three to compile.
timed() {
  local function=$1 folder=$2
  export -f "${function?}"
  export ACTIONLINT_VERSION ZIZMOR_VERSION ACT_VERSION
  timeout 600 bash -c "$function \"\$1\"" _ "$folder"
}
