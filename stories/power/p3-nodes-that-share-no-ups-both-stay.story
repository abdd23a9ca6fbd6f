# Each node has its own UPS and both are on battery. Shedding one would not give the other a second: both stay, and
# the log says why.
# Sentences: P3.gain short

site pair separate-ups
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

run 20m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 refuses P3 of n2, by P3: Neither node has power, but they share no UPS: shedding n2 gains n1 nothing. Both stay.
120 n1 alert warning engine.P3.n2.refused: Neither node has power, but they share no UPS: shedding n2 gains n1 nothing. Both stay.

mains on
----
ok

run 5m
----
1200 n1 sees ups1: input good, output from mains, charge 66.7 %
1200 n1 sees ups2: input good, output from mains, charge 66.7 %
1200 n1 no longer finds pairWithoutPower of pair
1200 n1 no longer finds noPower
1200 n1 no longer finds noPower of n2
1200 n1 alert over engine.P3.n2.refused
1200 n1 alert over power.pair.none

expect no intents
----
ok
