# 100 s without mains, 55 s with, and it is lost again. That was not steady: the count goes on where it was, and 20 s
# later one node is shed.
# Sentences: P7.steady short

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

run 100s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

mains on
----
ok

run 55s
----
100 n1 sees ups1: input good, output from mains, charge 97.2 %
100 n1 sees ups2: input good, output from mains, charge 97.2 %
100 n1 no longer finds pairWithoutPower of pair
100 n1 no longer finds noPower
100 n1 no longer finds noPower of n2
100 n1 alert over power.pair.none

mains off
----
ok

run 15s
----
155 n1 sees ups1: input bad, output from battery, charge 97.5 %
155 n1 sees ups2: input bad, output from battery, charge 97.5 %
155 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
155 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
155 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
155 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 10s
----
175 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
175 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.

run 2m
----
205 n2 is on, not a member
205 n1 no longer finds pairWithoutPower of pair
205 n1 no longer finds noPower of n2
205 n1 alert over engine.P3.withdraw.n2
235 n2 is off, not a member
235 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok
