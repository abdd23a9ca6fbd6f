# Mains fails for both nodes: they stop their servers in order and power off before the batteries are empty; at 34 % they stay off, at 35 % a Striker boots them.
# shellcheck shell=bash
site_up
tell "both servers run on n1"

on_battery 1 battery.charge=12 battery.runtime=300
on_battery 2 battery.charge=12 battery.runtime=300
cause=$(now_ms)
tell "both UPSes are on battery, with less left than a safe stop takes"
wait_until 60 "srv2 was not asked to power off although the batteries end" grep 'GUEST powering off' "$SHARED/srv2.console"
stopping=$(now_ms)
if grep "GUEST powering off" "$SHARED/srv1.console"; then broken "srv1, which srv2 needs, was stopped before srv2"; fi
tell "srv2's guest powers off, srv1 still runs"
wait_until 60 "srv1 was not asked to power off" grep 'GUEST powering off' "$SHARED/srv1.console"
wait_until 90 "n1 and n2 did not power off" both_off
off=$(now_ms)
tell "both nodes are off"
measured "first server stops after mains failed with empty batteries" "$cause" "$stopping"
measured "both nodes off" "$cause" "$off"

on_mains 1 battery.charge=34 battery.runtime=2700
on_mains 2 battery.charge=34 battery.runtime=2700
stays 60 "a node was booted at 34 % although 35 % are needed" both_off
tell "mains is back, the batteries are at 34 %: nothing boots"
ups 1 battery.charge=35
ups 2 battery.charge=35
charged=$(now_ms)
wait_until 120 "the Strikers did not boot both nodes at 35 %" both_on
booted=$(now_ms)
tell "both nodes are on"
wait_until 180 "the servers did not start again" both_run
running=$(now_ms)
tell "both servers run"
measured "both nodes booted after 35 % were reached" "$charged" "$booted"
measured "both servers run after 35 % were reached" "$charged" "$running"
wait_until 60 "a guest did not boot exactly once after the outage" booted_twice
wait_until 60 "something of the outage was left in the cluster's configuration" left_nothing
