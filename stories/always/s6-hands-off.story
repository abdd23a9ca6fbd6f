# The Anvil is in maintenance with hands off, and the battery gets low. Nothing is stopped, not even for power; it is
# the people's, who bring mains back.
# Sentences: S6.handsoff at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance on hands-off
----
ok

ups ups1 charge 11%
----
ok

ups ups2 charge 11%
----
ok

mains off
----
ok

run 2m
----
0 n1 sees ups1: input bad, output from battery, charge 11 %
0 n1 sees ups2: input bad, output from battery, charge 11 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 198 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 198 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
0 n1 alert critical maintenance.n1.stop: n1 is in maintenance but has no power: it stops within 300 s if mains does not return.
0 n1 alert critical maintenance.n2.stop: n2 is in maintenance but has no power: it stops within 300 s if mains does not return.
25 n1 refuses P4 of n1, by S6: pair is in maintenance, so nothing is done: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
25 n1 alert warning engine.P4.n1.refused: pair is in maintenance, so nothing is done: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
100 n1 refuses P4 of n2, by S6: pair is in maintenance, so nothing is done: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 146 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 146 s). n2 leaves the cluster and powers off.
100 n1 alert warning engine.P4.n2.refused: pair is in maintenance, so nothing is done: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 146 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 146 s). n2 leaves the cluster and powers off.

expect no intents
----
ok

mains on
----
ok

run 1m
----
125 n1 sees ups1: input good, output from mains, charge 7.7 %
125 n1 sees ups2: input good, output from mains, charge 7.7 %
125 n1 no longer finds pairWithoutPower of pair
125 n1 no longer finds holdUpUnderFloor
125 n1 no longer finds holdUpUnderFloor of n2
125 n1 no longer finds noPower
125 n1 no longer finds noPower of n2
125 n1 alert over engine.P4.n1.refused
125 n1 alert over engine.P4.n2.refused
125 n1 alert over maintenance.n1.stop
125 n1 alert over maintenance.n2.stop
125 n1 alert over power.n1.low
125 n1 alert over power.n2.low
125 n1 alert over power.pair.none

expect srv1 on n1
----
ok
