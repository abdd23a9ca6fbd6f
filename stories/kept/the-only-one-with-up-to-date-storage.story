# Neither node has mains. n2's copy is out of date: n1 is kept, although n2 hosts the bigger server, as only n1 has
# the data.
# Sentences: kept.storage at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n2 20GiB
----
0 big is on n2, running

storage n2 outdated
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
120 n1 alert warning engine.P3.migrate.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because only its storage is up to date. First n1 takes its servers.
120 n1 P3 migrates big from n2 to n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because only its storage is up to date. First n1 takes its servers.
140 big is on n1, running
140 n1 has done P3.migrate.n2: big on n1
140 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because only its storage is up to date. n2 leaves the cluster and powers off.
140 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because only its storage is up to date. n2 leaves the cluster and powers off.
140 n1 alert over engine.P3.migrate.n2
170 n2 is on, not a member
170 n1 no longer finds pairWithoutPower of pair
170 n1 no longer finds noPower of n2
170 n1 alert over engine.P3.withdraw.n2
200 n2 is off, not a member
200 n2 has done P3.withdraw.n2: n2 is off, reason power
210 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
210 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 on
----
ok

expect big on n1
----
ok

expect n2 off
----
ok
