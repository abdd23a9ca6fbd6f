# Mains was steady for hours before both UPSes lose it for 119 s. The reference counted from the last change it had
# written, hours ago, and acted at once; here the time on battery begins with the outage.
# Sentences: P3 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 2h
----
ok

mains off
----
ok

run 119s
----
7200 n1 sees ups1: input bad, output from battery, charge 100 %
7200 n1 sees ups2: input bad, output from battery, charge 100 %
7200 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
7200 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
7200 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
7200 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

mains on
----
ok

run 5m
----
7320 n1 sees ups1: input good, output from mains, charge 96.7 %
7320 n1 sees ups2: input good, output from mains, charge 96.7 %
7320 n1 no longer finds pairWithoutPower of pair
7320 n1 no longer finds noPower
7320 n1 no longer finds noPower of n2
7320 n1 alert over power.pair.none

expect no intents
----
ok
