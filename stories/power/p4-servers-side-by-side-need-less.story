# Batteries of 200 s alone. srv2 needs 30 s to stop and so does srv1, side by side: 187.5 s are enough, so at first
# nothing happens.
# Sentences: need.chain short, P4 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 400s
----
ok

ups ups2 runtime 400s
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 200 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 200 s when full; 300 s are wanted: they are too small for its servers.

mains off
----
ok

run 20s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

mains on
----
ok

run 2m
----
85 n1 sees ups1: input good, output from mains, charge 95 %
85 n1 sees ups2: input good, output from mains, charge 95 %
85 n1 no longer finds pairWithoutPower of pair
85 n1 no longer finds noPower
85 n1 no longer finds noPower of n2
85 n1 alert over power.pair.none

expect no intents
----
ok
