# n1's firmware would turn it on when mains returns, past all that a boot must wait for. That is told while nothing is
# wrong, and forgotten when it is set right.
# Sentences: R12 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

firmware n1 comes-on
----
ok

run 5m
----
60 n1 alert warning bmc.n1.restore: When mains returns, n1 comes on by its firmware; it must stay off: a Striker boots it once that is safe. Change that setting of its firmware.

firmware n1 stays-off
----
ok

run 5m
----
360 n1 alert over bmc.n1.restore

expect no intents
----
ok
