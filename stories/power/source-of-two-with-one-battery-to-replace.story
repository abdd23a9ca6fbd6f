# ups1 asks for a new battery, ups2 does not. The strongest source counts: ups2 alone carries both nodes for half an
# hour, so nothing is hurried.
# Sentences: holdup.replace short, holdup.strongest at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 replace-battery
----
ok

run 60s
----
0 n1 sees ups1: input good, output from mains, asks for a new battery, charge 100 %
0 n1 alert warning ups.ups1.battery: ups1 asks for a new battery: its hold-up counts as 0.

mains off
----
ok

run 119s
----
60 n1 sees ups1: input bad, output from battery, asks for a new battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

mains on
----
ok

run 5m
----
180 n1 sees ups1: input good, output from mains, asks for a new battery, charge 96.7 %
180 n1 sees ups2: input good, output from mains, charge 96.7 %
180 n1 no longer finds pairWithoutPower of pair
180 n1 no longer finds noPower
180 n1 no longer finds noPower of n2
180 n1 alert over power.pair.none

expect no intents
----
ok
