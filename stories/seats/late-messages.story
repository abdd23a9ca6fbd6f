# What n2 says comes half a minute late. n1 and n2 see different things and agree nevertheless: mains lost for 120 s sheds
# one node, not two.
# Sentences: claim at, S1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

messages n2 late 30s
----
ok

run 2m
----
ok

mains off
----
ok

run 5m
----
120 n1 sees ups1: input bad, output from battery, charge 100 %
120 n1 sees ups2: input bad, output from battery, charge 100 %
120 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
120 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
120 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
120 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
240 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
240 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
270 n2 is on, not a member
270 n1 no longer finds pairWithoutPower of pair
270 n1 no longer finds noPower of n2
270 n1 alert over engine.P3.withdraw.n2
300 n2 is off, not a member
300 n2 has done P3.withdraw.n2: n2 is off, reason power
300 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
300 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 on n1
----
ok

expect n2 off
----
ok
