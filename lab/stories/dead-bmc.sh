# The outage with the BMC of n2 dead: n1 is booted, nobody guesses about n2, and n1 starts its servers alone on what both have on record; with its BMC back n2 is booted, too.
# shellcheck shell=bash
site_up
bmc_dies n2
tell "the BMC of n2 is dead"
mains_fails
within_hold "n2 does not withdraw" said n2 'Withdraw \(P3\) begins'
wait_until 60 "n2 does not power off" is_off n2
mains_fails 12 300
wait_until 240 "n1 did not stop its servers and power off" both_off
tell "both nodes are off"
mains_returns 40
charged=$(now_ms)
wait_until 120 "n1, whose BMC answers, is not booted" is_on n1
measured "the node whose BMC answers is booted" "$charged" "$(now_ms)"
wait_until 60 "that n2 is not booted on a guess is never told" alert_of s1 bmc.n2.silent
wait_until 240 "n1 does not start the servers alone, although both nodes have on record that n2 had left" servers_on n1 srv1 srv2
measured "both servers run alone on one node" "$charged" "$(now_ms)"
is_off n2 || broken "n2 was booted although its BMC is dead"
tell "both servers run on n1 alone"
bmc_lives n2
wait_until 120 "n2 is not booted although its BMC answers again" is_on n2
wait_until 120 "n2 does not become a member again" all_is_well n1
servers_on n1 srv1 srv2 || broken "the servers did not stay on n1"
booted_twice || broken "a server was started more than once"
wait_until 60 "something of the outage was left in the cluster's configuration" left_nothing
