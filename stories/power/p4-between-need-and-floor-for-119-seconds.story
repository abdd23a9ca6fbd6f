# n1's battery falls under the floor of 600 s. That is more than n1 needs, so it waits; mains is back 119 s later, and
# nothing was stopped.
# Sentences: P4.band short, floor short

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 16.6%
----
ok

mains off
----
ok

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 16.6 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 598 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.

mains on
----
ok

run 5m
----
120 n1 sees ups1: input good, output from mains, charge 13.3 %
120 n1 sees ups2: input good, output from mains, charge 96.7 %
120 n1 no longer finds pairWithoutPower of pair
120 n1 no longer finds holdUpUnderFloor
120 n1 no longer finds noPower
120 n1 no longer finds noPower of n2
120 n1 alert over power.n1.low
120 n1 alert over power.pair.none

expect no intents
----
ok
