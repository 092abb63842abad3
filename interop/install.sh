#!/usr/bin/env bash
# Installs the programs that interop/ calls and is called by, on Debian 12, into the system (apt)
# and into interop/.peers (pip, npm, what is built from C and C++).
#
#     interop/install.sh          # the set of every run: about 60 MB, a minute on an idle machine
#     interop/install.sh --all    # with Go, Java, OCaml, Haskell, Emacs, Koji, Zope, WordPress, Cobbler:
#                                 # 700 MB more, five minutes
set -euo pipefail
cd "$(dirname "$0")"
set_of=${1:-}
sudo=$([ "$(id -u)" = 0 ] || echo sudo)

libraries=(ruby ruby-xmlrpc ruby-webrick librpc-xml-perl libxmlrpc-lite-perl libfrontier-rpc-perl
    libxml-rpc-fast-perl php-cli php-xmlrpc lua-xmlrpc lua-socket lua-expat lua5.1 tcl tcl-xmlrpc
    xmlrpc-api-utils python3 python3-venv)
headers=(gcc g++ libc6-dev pkg-config libxmlrpc-core-c3-dev libcurl4-openssl-dev libxmlrpcpp-dev
    libflxmlrpc-dev libsoup2.4-dev)
applications=(supervisor aria2 rtorrent nginx-light nzbget kamailio kamailio-xml-modules
    python3-rosmaster dokuwiki php-xml)
# what deploy/ tests
balancers=(haproxy nginx-light libnginx-mod-http-js openssl systemd curl buildah)
others=(golang-go golang-github-kolo-xmlrpc-dev golang-github-mattn-go-xmlrpc-dev libaxmlrpc-java
    default-jdk-headless libxmlrpc-light-ocaml-dev ocaml-nox ocaml-findlib libghc-haxr-dev
    elpa-xml-rpc emacs-nox wordpress mariadb-server php-mysql libkrb5-dev python3-dev)
# `trytond` 8.0 and CherryPy 18 are the last that were tested; the newest are as good. `ruff` looks
# at the Python that xmlrpc-codegen writes
pip=(twisted aiohttp-xmlrpc aioxmlrpc pydevccu robotframework robotremoteserver roundup
    Flask-XML-RPC-Re cherrypy django-modern-rpc trytond ruff)
# Koji has to be compiled; Cobbler asks for Apache and LDAP, which its XML-RPC does not need
other_pip=(koji 'Zope[wsgi]' requests pyyaml netaddr Cheetah3 pymongo distro dnspython file-magic schema
    gunicorn)
npm=(xmlrpc homematic-xmlrpc davexmlrpc @foxglove/xmlrpc)

packages=("${libraries[@]}" "${headers[@]}" "${applications[@]}" "${balancers[@]}")
if [ "$set_of" = --all ]; then
    packages+=("${others[@]}")
    pip+=("${other_pip[@]}")
fi
command -v node >/dev/null || packages+=(nodejs npm)

# Debian starts the services that it installs, unless this file forbids it
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | $sudo tee "$policy" >/dev/null
    $sudo chmod +x "$policy"
    trap '$sudo rm -f "$policy"' EXIT
fi

mkdir -p .peers
export DEBIAN_FRONTEND=noninteractive
apt() {
    local missing=()
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${packages[@]}" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' |
            sed -n 's/^ii *//p' | sed 's/:.*//' | sort -u))
    [ "${#missing[@]}" -gt 0 ] || return 0
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}"
}
python_packages() {
    [ -x .peers/venv/bin/python ] || python3 -m venv .peers/venv
    .peers/venv/bin/pip install -q --disable-pip-version-check "${pip[@]}"
    [ "$set_of" != --all ] || .peers/venv/bin/pip install -q --disable-pip-version-check --no-deps cobbler
}
node_packages() {
    npm install --prefix .peers --silent --ignore-scripts --no-audit --no-fund "${npm[@]}"
}

apt
python_packages & python=$!
node_packages
wait "$python"
