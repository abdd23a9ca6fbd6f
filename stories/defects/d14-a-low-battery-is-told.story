# Mains is lost and the hold-up falls under the floor. The reference lost just this alert, for a level it did not
# know; here people read it a minute before anything is stopped.
# Sentences: P4.band short, alerts.every at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 30%
----
ok

ups ups2 charge 30%
----
ok

mains off
----
ok

run 1m
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

expect no intents
----
ok

mains on
----
ok

run 2m
----
65 n1 sees ups1: input good, output from mains, charge 28.4 %
65 n1 sees ups2: input good, output from mains, charge 28.4 %
65 n1 no longer finds pairWithoutPower of pair
65 n1 no longer finds holdUpUnderFloor
65 n1 no longer finds holdUpUnderFloor of n2
65 n1 no longer finds noPower
65 n1 no longer finds noPower of n2
65 n1 alert over power.n1.low
65 n1 alert over power.n2.low
65 n1 alert over power.pair.none
