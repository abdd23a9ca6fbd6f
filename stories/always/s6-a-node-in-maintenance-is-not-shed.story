# Somebody works on n2 when mains is lost. n2 would be the one to shed; as it is in maintenance it stays on, and the
# log says so.
# Sentences: S6 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance n2 on
----
ok

mains off
----
ok

run 10m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 refuses P3 of n2, by S6: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 would be shed to stretch the batteries; n1 is kept, because its servers would take longer to move; but n2 is in maintenance, so it stays.
120 n1 alert warning engine.P3.n2.refused: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 would be shed to stretch the batteries; n1 is kept, because its servers would take longer to move; but n2 is in maintenance, so it stays.

expect no intents
----
ok

expect n2 on
----
ok

mains on
----
ok

run 1m
----
605 n1 sees ups1: input good, output from mains, charge 83.4 %
605 n1 sees ups2: input good, output from mains, charge 83.4 %
605 n1 no longer finds pairWithoutPower of pair
605 n1 no longer finds noPower
605 n1 no longer finds noPower of n2
605 n1 alert over engine.P3.n2.refused
605 n1 alert over power.pair.none
