# Anvil is set to advise: a fan fails, it says what it would do and waits; a person approves it on the node that acts, and it is done.
# shellcheck shell=bash
MODE=advise site_up
sensor n1 fan1_sys 0
tell "a fan of n1 stands still"
wait_until 90 "n2 does not ask for an approval" alert_of n2 'approval.H1.migrate.n1'
tell "n2 asks"
stays 15 "something was done without an approval" servers_on n1 srv1 srv2
if anvil n1 approve H1.migrate.n1 2>/dev/null; then broken "n1 takes an approval of what n2 is to do"; fi
anvil n2 approve H1.migrate.n1
approved=$(now_ms)
wait_until 90 "what was approved was not done" servers_on n2 srv1 srv2
measured "both servers moved after the approval" "$approved" "$(now_ms)"
unbroken srv1 srv2
wait_until 30 "something of the move was left in the cluster's configuration" left_nothing
wait_until 30 "an approval that was used still stands" no_alert_of n2 'approval.'
