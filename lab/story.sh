# shellcheck shell=bash
# story.sh - what the stories share: a whole site from nothing, what people and nature do to it, and what is seen of it.
# A story is a script of these words; the first that does not hold ends it. Times are measured, not assumed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/lab.conf"
lab=$here/lab
: "${story:?the name of the story}" "${story_began:?when it began, milliseconds}"
# How long a condition must last before it is acted on, and how long it may take until it was seen at all, seconds.
if [ "${HOLDS:-short}" = short ]; then hold=20; else hold=120; fi
detection=30
on() { "$lab" exec "$@"; }
# power on|off MACHINE: as its button, or its mains, does
power() { "$lab" "$@"; }
anvil() { local m=$1; shift; on "$m" /opt/site/anvil "$@"; }

now_ms() { echo $(($(date +%s%N) / 1000000)); }
tell() { printf '    %7.1f s  %s\n' "$(awk -v a="$(now_ms)" -v b="$story_began" 'BEGIN { print (a - b) / 1000 }')" "$*"; }
broken() { # SENTENCE: what is wrong with the product
  echo "BROKEN: $*"
  show_site >"$LAB/broken.$story.log" 2>&1 || true
  echo "    what the site looked like: $LAB/broken.$story.log"
  exit 1
}
show_site() { # all that helps to find out why
  local m
  on n1 crm_mon -1rn || on n2 crm_mon -1rn
  on n1 cibadmin --query --scope configuration || on n2 cibadmin --query --scope configuration
  for m in n1 n2 s1 s2; do echo "== $m"; anvil $m status; on $m tail -n 60 /var/log/scancore.out; done
}

# wait_until SECONDS SENTENCE COMMAND...: the sentence says what is wrong when it does not come to hold
wait_until() {
  local end=$(($(date +%s) + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    [ "$(date +%s)" -lt "$end" ] || broken "$what"
    sleep 0.2
  done
}
# within_hold SENTENCE COMMAND...: as soon as the rules promise: seen, and then held for its time
within_hold() { wait_until $((hold + detection)) "$@"; }
# stays_beyond_hold SECONDS SENTENCE COMMAND...: as long as a hold lasts, and so much longer
stays_beyond_hold() { local more=$1; shift; stays $((hold + more)) "$@"; }
# stays SECONDS SENTENCE COMMAND...: it must hold all the time
stays() {
  local end=$(($(date +%s) + $1)) what=$2
  shift 2
  while [ "$(date +%s)" -lt "$end" ]; do
    "$@" >/dev/null 2>&1 || broken "$what"
    sleep 0.5
  done
}
# measured NAME FROM_MS TO_MS: one time from cause to effect, for the table
measured() { printf '%s\t%s\t%.1f\n' "$story" "$1" "$(awk -v a="$2" -v b="$3" 'BEGIN { print (b - a) / 1000 }')" >>"$LAB/times.tsv"; }

# ---- the site

site_up() { # a fresh site with two servers on n1 and ScanCore everywhere
  "$lab" down
  "$lab" wipe
  rm -rf "$HWDIR"
  mkdir -p "$HWDIR"
  local i
  for i in 1 2; do "$here/bmc-config" "n$i" "10.201.11.$i" "$HWDIR/bmc/n$i"; done
  "$here/power-config"
  for i in srv1 srv2; do
    "$here/server-xml" "$i" >"$SHARED/$i.xml"
    rm -f "$SHARED/$i.console"
  done
  "$lab" up
  for i in srv1 srv2; do "$lab" disk "$i" 16; done
  "$here/cluster-config"
  for i in n1 n2; do on "$i" systemctl start corosync pacemaker; done
  "$here/wait-online" 60 >/dev/null
  "$here/fence-resources"
  for i in srv1 srv2; do
    "$here/server-resource" "$i"
    on n1 crm_resource --move --resource "$i" --node n1
  done
  for i in srv1 srv2; do
    wait_until 90 "the lab itself: $i does not start on n1" runs_on "$i" n1
    wait_until 90 "the lab itself: the guest of $i does not come up" grep -q 'GUEST up' "$SHARED/$i.console"
    on n1 crm_resource --clear --resource "$i"
  done
  for i in n1 n2 s1 s2; do configure "$i"; done
  databases
  for i in n1 n2 s1 s2; do on "$i" systemctl start scancore; done
  for i in n1 n2; do wait_until 60 "ScanCore on $i does not come to know that all is well" all_is_well "$i"; done
}
configure() { # MACHINE
  on "$1" mkdir -p /etc/anvil
  "$here/anvil-config" "$1" | on "$1" sh -c 'umask 077; cat >/etc/anvil/anvil.yaml; echo Initial1 >/etc/anvil/bmc.password'
  anvil "$1" config check >/dev/null || broken "the lab's own configuration of $1 is refused: $(anvil "$1" config check 2>&1)"
}
databases() { # one on each Striker; everybody writes to both
  local server m role
  for server in s1 s2; do
    anvil $server database create --name "db-$server" --host $server >"$LAB/create.$server.log" 2>&1 ||
      broken "'anvil database create' fails on $server: $(tail -n 3 "$LAB/create.$server.log")"
    for m in n1 n2 s1 s2; do
      [ $m != $server ] || continue
      case $m in n*) role=host ;; *) role=striker ;; esac
      anvil $server database key --name "db-$server" --role $role | anvil $m database add - >/dev/null ||
        broken "$m does not take the key of the database on $server"
    done
  done
}
all_is_well() { # HOST: both are members, fit, and known to each other
  local status
  status=$(anvil "$1" status --json) && [ "$(jq -r '[.hosts[] | select(.role == "node") | .fit] | all' <<<"$status")" = true ]
}

# ---- what is seen

runs_on() { on "$2" virsh -q list --name | grep -x "$1" >/dev/null; }   # SERVER HOST
servers_on() { # HOST SERVER...: all of them
  local host=$1 server
  shift
  for server in "$@"; do runs_on "$server" "$host" || return 1; done
}
state_of() { cat "$HWDIR/$1"; }
is_off() { [ "$("$lab" state "$1")" = 0 ]; }
is_on() { ! is_off "$1"; }
said() { on "$1" grep -qE -- "$2" /var/log/scancore.out; }     # HOST PATTERN
ticks() { grep -c 'GUEST tick' "$SHARED/$1.console"; }
boots() { grep -c 'GUEST up' "$SHARED/$1.console"; }
booted_twice() { [ "$(boots srv1) $(boots srv2)" = "2 2" ]; }
# unbroken SERVER...: one boot, and every tick one more than the one before
unbroken() {
  local server
  for server in "$@"; do
    [ "$(boots "$server")" = 1 ] || broken "$server was started anew instead of moved: its guest booted $(boots "$server") times"
    awk '/GUEST tick/ { if (n && $3 != n + 1) exit 1; n = $3 }' "$SHARED/$server.console" ||
      broken "the counter of $server's guest has a gap: it was not the same guest all along"
  done
}
# left_nothing: no constraint, attribute, claim or failed action of ours
left_nothing() {
  local cib
  cib=$(on "${1:-n1}" cibadmin --query)
  ! grep -Eq 'anvil-(place|claim|stop)|cli-(prefer|ban)' <<<"$cib" && ! on "${1:-n1}" crm_mon -1 | grep 'Failed' >/dev/null
}

# ---- what nature and people do

cables() { local net; for net in bcn1 sn1 ifn1; do "$lab" "$2" "$1" "$net"; done; } # HOST cut|join
sensor() { echo "$3" >"$HWDIR/bmc/$1/values/$2"; }             # HOST SENSOR VALUE
ups() { # NUMBER VARIABLE=VALUE...
  local number=$1 change
  shift
  for change in "$@"; do sed -i "s/^${change%%=*}: .*/${change%%=*}: ${change#*=}/" "$HWDIR/nut/ups$number.dev"; done
}
on_battery() { ups "$1" ups.status='OB DISCHRG' input.voltage=0 "${@:2}"; }
on_mains() { ups "$1" ups.status='OL CHRG' input.voltage=120.0 "${@:2}"; }

mains_fails() { # [CHARGE RUNTIME]: of both UPSes; a charge that fell fast would be a battery that nobody trusts to boot on
  local i
  for i in 1 2; do on_battery $i "battery.charge=${1:-40}" "battery.runtime=${2:-2400}"; done
}
mains_returns() { # CHARGE
  local i
  for i in 1 2; do on_mains $i "battery.charge=$1" battery.runtime=2700; done
}
databases_die() { local s; for s in s1 s2; do on $s pkill -KILL -x postgres; done; }
databases_live() { local s; for s in s1 s2; do on $s systemctl start postgresql; done; }
bmc_dies() { # HOST: its BMC answers nobody any more
  # shellcheck disable=SC2016  # expanded inside of the machine
  on hw sh -c 'for p in $(pgrep -x ipmi_sim); do [ "$(readlink "/proc/$p/cwd")" != "/hw/bmc/$0" ] || kill -9 "$p"; done' "$1"
}
bmc_lives() { on hw /bin/bash /lab/service "bmc-$1" start; }
heat() { # HOST CPU DIMM: six sensors at these temperatures; in steps, as no real sensor jumps
  local name
  for name in cpu1 cpu2; do sensor "$1" ${name}_temp "$2"; done
  for name in dimm1 dimm2 dimm3 dimm4; do sensor "$1" ${name}_temp "$3"; done
}

both_off() { is_off n1 && is_off n2; }
both_on() { is_on n1 && is_on n2; }
both_run() { # each server on one node
  local server
  for server in srv1 srv2; do runs_on "$server" n1 || runs_on "$server" n2 || return 1; done
}
alert_of() { anvil "$1" alerts --json | jq -es --arg key "$2" 'any(.[]; .key | startswith($key))' >/dev/null; } # HOST KEY
no_alert_of() { ! alert_of "$@"; }
starts_of() { on "$1" grep -c 'begins:' /var/log/scancore.out || true; }          # HOST: intents that were begun there
more_starts_of() { [ "$(starts_of "$1")" -gt "$2" ]; }
boot_by() { { on s1 cat /var/log/scancore.out; on s2 cat /var/log/scancore.out; } | grep -E "Boot \($1\) begins: $2 stopped" >/dev/null; } # RULE HOST
nothing_done() { servers_on n1 srv1 srv2 && both_on && [ "$(starts_of n1) $(starts_of n2)" = "0 0" ]; }
