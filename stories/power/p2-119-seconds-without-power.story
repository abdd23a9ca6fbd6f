# Each node has its own UPS, and that of n1 loses its input for 119 s. n2 takes nothing: mains is back in time.
# Sentences: P2 short

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains ups1 off
----
ok

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.

expect no intents
----
ok

mains ups1 on
----
ok

run 10m
----
120 n1 sees ups1: input good, output from mains, charge 96.7 %
120 n1 no longer finds noPower
120 n1 no longer finds noPower
120 n1 alert over power.n1.none

expect no intents
----
ok

expect srv1 on n1
----
ok
