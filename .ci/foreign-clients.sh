#!/usr/bin/env bash
# Two clients that nobody here wrote, for the tests of test/contract/foreign-*. `get_m365` and `get_powerpwn` print the
# path of the program, or a sentence that says why there is none and return 1. Installed once, into the user's cache
# folder, with `get` of workflow-linters.sh.

M365_VERSION=11.11.0
POWERPWN_VERSION=6.0.0
export M365_VERSION POWERPWN_VERSION

get_m365() {
  get "m365-$M365_VERSION" node_modules/.bin/m365 npm install_m365
}

# The program is a Python that finds powerpwn.
get_powerpwn() {
  get "powerpwn-$POWERPWN_VERSION" python python3 install_powerpwn
}

install_m365() {
  npm install --prefix "$1" --no-audit --no-fund --no-save --ignore-scripts --loglevel error "@pnp/cli-microsoft365@$M365_VERSION"
}

# Of its many dependencies, the importer needs requests alone. Wheels or nothing.
install_powerpwn() {
  local pip="python3 -m pip install --quiet --disable-pip-version-check --no-input --retries 1 --only-binary :all: --target"
  $pip "$1" --no-deps "powerpwn==$POWERPWN_VERSION" && $pip "$1" 'requests>=2.31,<3' || return 1
  # shellcheck disable=SC2016
  printf '#!/bin/sh\nPYTHONPATH="$(dirname "$0")${PYTHONPATH:+:$PYTHONPATH}" exec python3 "$@"\n' >"$1/python"
  chmod +x "$1/python"
}
