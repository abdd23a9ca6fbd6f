# Mains fails for both nodes: one sheds, the other stops its servers in order before the batteries are empty; at 34 % both stay off, at 35 % a Striker boots them, knowing why they stopped.
# shellcheck shell=bash
site_up
tell "both servers run on n1"

mains_fails
cause=$(now_ms)
tell "both UPSes are on battery, with time left"
within_hold "n2, which runs no server, does not withdraw although neither node has power" said n2 'Withdraw \(P3\) begins'
measured "decision after both UPSes lost mains" "$cause" "$(now_ms)"
wait_until 60 "n2 does not power off" is_off n2
measured "one node off, the other with all servers" "$cause" "$(now_ms)"
tell "n2 is off"
stays 10 "n1 did not go on with both servers alone" servers_on n1 srv1 srv2
unbroken srv1 srv2

power off s1
power on s1
tell "s1 lost its power for a moment"

mains_fails 38 300
cause=$(now_ms)
tell "the batteries have less left than a safe stop takes"
wait_until 60 "srv2 was not asked to power off although the batteries end" grep 'GUEST powering off' "$SHARED/srv2.console"
stopping=$(now_ms)
if grep "GUEST powering off" "$SHARED/srv1.console"; then broken "srv1, which srv2 needs, was stopped before srv2"; fi
tell "srv2's guest powers off, srv1 still runs"
wait_until 60 "srv1 was not asked to power off" grep 'GUEST powering off' "$SHARED/srv1.console"
wait_until 90 "n1 did not power off" both_off
off=$(now_ms)
tell "both nodes are off"
measured "first server stops after the batteries ran low" "$cause" "$stopping"
measured "both nodes off" "$cause" "$off"

mains_returns 34
stays 60 "a node was booted at 34 % although 35 % are needed" both_off
tell "mains is back, the batteries are at 34 %: nothing boots"
mains_returns 35
charged=$(now_ms)
wait_until 120 "the Strikers did not boot both nodes at 35 %" both_on
booted=$(now_ms)
tell "both nodes are on"
for i in n1 n2; do boot_by R1 $i || broken "$i was booted, but not as one that stopped for want of power"; done
wait_until 180 "the servers did not start again" both_run
running=$(now_ms)
tell "both servers run"
measured "both nodes booted after 35 % were reached" "$charged" "$booted"
measured "both servers run after 35 % were reached" "$charged" "$running"
wait_until 60 "a guest did not boot exactly once after the outage" booted_twice
wait_until 60 "something of the outage was left in the cluster's configuration" left_nothing
