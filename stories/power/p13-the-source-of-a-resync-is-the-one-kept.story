# A resync from n1 to n2 runs when mains is lost. After 120 s one node is shed, and it is not n1, from which the other
# learns, although n2 hosts the bigger server.
# Sentences: P13 short, S2 at, kept.storage at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n2 40GiB
----
0 big is on n2, running

storage n1 sync-source
----
ok

storage n2 sync-target
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.migrate.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because n2 still copies its data from it. First n1 takes its servers.
120 n1 P3 migrates big from n2 to n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because n2 still copies its data from it. First n1 takes its servers.
160 big is on n1, running
160 n1 has done P3.migrate.n2: big on n1
160 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because n2 still copies its data from it. n2 leaves the cluster and powers off.
160 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because n2 still copies its data from it. n2 leaves the cluster and powers off.
160 n1 alert over engine.P3.migrate.n2
190 n2 is on, not a member
190 n1 no longer finds pairWithoutPower of pair
190 n1 no longer finds noPower of n2
190 n1 alert over engine.P3.withdraw.n2
220 n2 is off, not a member
220 n2 has done P3.withdraw.n2: n2 is off, reason power
225 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
225 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 on
----
ok

expect big on n1
----
ok

expect n2 off
----
ok
