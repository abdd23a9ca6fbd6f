# What people do by hand: health, order, migrate, stop and start, maintenance, and a node taken out of service and back.
# shellcheck shell=bash
site_up
hand() { local m=$1; shift; anvil "$m" "$@" >"$LAB/operations.out" 2>&1 || broken "'anvil $*' on $m fails: $(tail -n 2 "$LAB/operations.out")"; }
hand n1 cluster health
anvil n1 doctor --fence >"$LAB/operations.out" 2>&1 || true # it also misses what only a whole host has
for i in n1 n2; do grep -q "fence_ipmilan answers: $i is on" "$LAB/operations.out" || broken "doctor --fence does not say that $i is on"; done
hand n1 migrate srv2
runs_on srv2 n2 || broken "srv2 was not moved"
hand n1 migrate srv2 --to n1
tell "srv2 moved there and back"
hand n1 server stop srv2
if both_run; then broken "srv2 was not stopped"; fi
if anvil n1 cluster health >"$LAB/operations.out"; then :; else broken "a server that a person stopped counts as a fault: $(cat "$LAB/operations.out")"; fi
stays 15 "a server that a person stopped was started by somebody else" servers_on n1 srv1
hand n1 server start srv2
wait_until 30 "srv2 does not run again" both_run
hand n1 migrate srv2 --to n1 # the cluster may have chosen the other node
tell "srv2 stopped and started"
hand n1 maintenance on --until 1h
wait_until 20 "n2 does not know of the maintenance" on n2 grep -q untilWallMilliseconds /var/lib/anvil/seat.json
wait_until 40 "s1 does not know of the maintenance" on s1 grep -q untilWallMilliseconds /var/lib/anvil/seat.json
sensor n1 fan1_sys 0
stays_beyond_hold 15 "servers were moved although people work" nothing_done
hand n1 maintenance off
sensor n1 fan1_sys 5400
tell "nothing was done in maintenance"
hand n2 safe-stop --dry-run
both_on || broken "--dry-run did something"
began=$(now_ms)
hand n1 safe-stop --power-off
wait_until 60 "n1 does not power off" is_off n1
servers_on n2 srv1 srv2 || broken "the servers of n1 are not on n2"
measured "a node out of service and off, its servers moved" "$began" "$(now_ms)"
wait_until 40 "no Striker knows that a person stopped n1" on s1 grep -q '"reason":"user"' /var/lib/anvil/seat.json
stays 30 "a node that a person stopped was booted by somebody else" is_off n1
power on n1
hand n1 safe-start
wait_until 60 "n1 is not in service again" all_is_well n2
hand n1 cluster health
wait_until 30 "something was left in the cluster's configuration" left_nothing n2
if on n2 cibadmin --query | grep anvil-maintenance >/dev/null; then broken "the maintenance of n1 was left"; fi
