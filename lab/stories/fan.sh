# A fan of n1 fails: after the hold the running servers move to n2, and their guests never notice; mended, they stay.
# shellcheck shell=bash
site_up
tell "both servers run on n1"
servers_on n1 srv1 srv2 || broken "the servers do not run on n1"

sensor n1 fan1_sys 0
cause=$(now_ms)
tell "a fan of n1 stands still"
within_hold "n2 did not decide in time to take the servers of n1, whose fan has failed" said n2 'Migration \(H1\) begins'
decided=$(now_ms)
tell "n2 has decided"
wait_until 120 "the servers of n1 did not arrive on n2" servers_on n2 srv1 srv2
moved=$(now_ms)
tell "both servers run on n2"
measured "decision after the fan failed" "$cause" "$decided"
measured "both servers on the other node" "$decided" "$moved"
unbroken srv1 srv2
wait_until 30 "something of the move was left in the cluster's configuration" left_nothing

sensor n1 fan1_sys 5400
tell "the fan is mended"
stays 30 "the servers went back although there was nothing to gain" servers_on n2 srv1 srv2
unbroken srv1 srv2
