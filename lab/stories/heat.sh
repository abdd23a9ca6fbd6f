# Six sensors of n1 are critical: its servers move and it powers off, stays off while it is hot and cools down, and is booted after; then both nodes are hot, and one sheds.
# shellcheck shell=bash
site_up
heat n1 70 65
sleep 16
heat n1 97 90
cause=$(now_ms)
tell "six sensors of n1 are critical"
wait_until 90 "the servers of n1, which is about to be damaged, do not move to n2" servers_on n2 srv1 srv2
measured "both servers moved after six sensors were critical" "$cause" "$(now_ms)"
wait_until 90 "n1 does not power off although it is about to be damaged" is_off n1
measured "the hot node is off" "$cause" "$(now_ms)"
off=$(now_ms)
tell "both servers run on n2, n1 is off"
unbroken srv1 srv2
stays 30 "n1 was booted while it is hot" is_off n1
heat n1 45 40
wait_until 150 "n1 is not booted after it has cooled down" is_on n1
[ $(($(now_ms) - off)) -ge 40000 ] || broken "n1 was booted before its cool-down was over"
measured "the cooled node is booted, of 45 s cool-down" "$off" "$(now_ms)"
boot_by R1 n1 || broken "n1 was booted, but not as one that stopped for heat"
wait_until 120 "n1 does not become a member again" all_is_well n2
servers_on n2 srv1 srv2 || broken "the servers did not stay on n2"
tell "n1 is a member again, the servers stayed"

for i in n1 n2; do heat $i 70 65; done
sleep 16
for i in n1 n2; do heat $i 87 82; done
cause=$(now_ms)
tell "both nodes are hot"
within_hold "no node withdraws although both are hot" said n1 'Withdraw \(T4\) begins'
wait_until 60 "n1, which runs no server, does not power off" is_off n1
measured "one of two hot nodes is off" "$cause" "$(now_ms)"
stays 20 "the other node did not go on with all servers" servers_on n2 srv1 srv2
unbroken srv1 srv2
