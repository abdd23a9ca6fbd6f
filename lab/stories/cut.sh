# All cables of the node with the servers are pulled: the other fences it and starts each server once; with its cables back it is a member again.
# shellcheck shell=bash
site_up
cables n1 cut
cause=$(now_ms)
tell "all cables of n1 are out"
wait_until 90 "the servers of n1, which nobody reaches any more, do not run on n2" servers_on n2 srv1 srv2
measured "both servers run on the other node after all cables of theirs were pulled" "$cause" "$(now_ms)"
tell "both servers run on n2"
if on n1 virsh -q list --name 2>/dev/null | grep srv; then broken "a server runs on both nodes"; fi
cables n1 join
wait_until 120 "n1 does not become a member again" all_is_well n2
tell "n1 is a member again"
stays 20 "the servers do not stay on n2" servers_on n2 srv1 srv2
booted_twice || broken "a server was started more than once"
wait_until 30 "something was left in the cluster's configuration" left_nothing n2
