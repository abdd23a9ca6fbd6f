# srv1 once took twenty minutes to stop. At most 600 s of that are believed: the need is 900 s, and with 1000 s in the
# battery n1 does not stop yet.
# Sentences: need.limit at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 stop-time 1200s
----
ok

ups ups1 runtime 1000s
----
ok

mains off
----
ok

run 60s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 15 min
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 16 min when full; 30 min are wanted: they are too small for its servers.

expect no intents
----
ok

mains on
----
ok

run 1m
----
65 n1 sees ups1: input good, output from mains, charge 94 %
65 n1 sees ups2: input good, output from mains, charge 98.4 %
65 n1 no longer finds pairWithoutPower of pair
65 n1 no longer finds noPower
65 n1 no longer finds noPower of n2
65 n1 alert over power.pair.none
