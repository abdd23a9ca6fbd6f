# ScanCore on both nodes was stopped for more than 60 s in an outage, longer than power stays believed. What happened meanwhile
# nobody knows: the 120 s begin anew.
# Sentences: hold.gap at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 30s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

daemon n1 down
----
30 n1 tries daemon: stays down until a person starts it

daemon n2 down
----
30 n2 tries daemon: stays down until a person starts it

run 65s
----
45 s1 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
45 s1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
45 n1 no longer finds pairWithoutPower of pair
45 n1 no longer finds noPower
45 n1 no longer finds noPower of n2

daemon n1 up
----
ok

daemon n2 up
----
ok

run 119s
----
95 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
95 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
95 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
95 s1 alert over host.n1.silent
95 s1 alert over host.n2.silent
170 s1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.

expect no intents
----
ok

run 2m
----
215 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
245 n2 is on, not a member
245 n1 no longer finds pairWithoutPower of pair
245 n1 no longer finds noPower of n2
245 s1 alert over engine.P3.withdraw.n2
275 n2 is off, not a member
275 n2 has done P3.withdraw.n2: n2 is off, reason power
285 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
285 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok
