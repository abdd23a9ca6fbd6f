# The Anvil is in maintenance when mains fails on weak batteries. Five minutes before n1 would have to stop people are
# told so; mains returns in time, and nothing was stopped.
# Sentences: S6.p4 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance on
----
ok

ups ups1 charge 30%
----
ok

ups ups2 charge 30%
----
ok

mains off
----
ok

run 8m
----
0 n1 sees ups1: input bad, output from battery, charge 30 %
0 n1 sees ups2: input bad, output from battery, charge 30 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 540 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 540 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
100 n1 alert critical maintenance.n1.stop: n1 is in maintenance but has no power: it stops within 300 s if mains does not return.
120 n1 refuses P3 of n2, by S6: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n1 alert warning engine.P3.n2.refused: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
175 n1 alert critical maintenance.n2.stop: n2 is in maintenance but has no power: it stops within 300 s if mains does not return.

expect no intents
----
ok

mains on
----
ok

run 2m
----
485 n1 sees ups1: input good, output from mains, charge 16.7 %
485 n1 sees ups2: input good, output from mains, charge 16.7 %
485 n1 no longer finds pairWithoutPower of pair
485 n1 no longer finds holdUpUnderFloor
485 n1 no longer finds holdUpUnderFloor of n2
485 n1 no longer finds noPower
485 n1 no longer finds noPower of n2
485 n1 alert over engine.P3.n2.refused
485 n1 alert over maintenance.n1.stop
485 n1 alert over maintenance.n2.stop
485 n1 alert over power.n1.low
485 n1 alert over power.n2.low
485 n1 alert over power.pair.none

expect no intents
----
ok
