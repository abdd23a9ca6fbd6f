# The outage with Striker s1 dead since before: nodes leave their word on s2, and s2 boots them when s1 does not.
# shellcheck shell=bash
site_up
power off s1
tell "s1 is dead"
mains_fails
cause=$(now_ms)
within_hold "n2 does not withdraw with one Striker left" said n2 'Withdraw \(P3\) begins'
wait_until 60 "n2 does not power off with one Striker left" is_off n2
measured "one node off with one Striker left" "$cause" "$(now_ms)"
mains_fails 38 300
wait_until 240 "n1 did not stop its servers and power off" both_off
tell "both nodes are off"
mains_returns 40
charged=$(now_ms)
wait_until 240 "s2 did not boot both nodes in the place of s1" both_on
measured "both nodes booted by the second Striker" "$charged" "$(now_ms)"
for i in n1 n2; do boot_by R1 $i || broken "$i was booted, but not as one that stopped for want of power"; done
wait_until 180 "the servers did not start again" both_run
wait_until 60 "a guest did not boot exactly once after the outage" booted_twice
wait_until 60 "something of the outage was left in the cluster's configuration" left_nothing
