# One UPS loses its input for four hours; its battery is empty after one. Each node has a second supply on the other
# UPS: that is an alert, and nothing else, however long. (P1)
# Sentences: P1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

mains ups1 off
----
ok

run 4h
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
60 n1 alert warning ups.ups1.input: ups1 is on battery.
3660 n1 sees psu1: power supply 1 has no input
3660 n1 sees ups1: input bad, output from off, charge 0 %
3660 n2 sees psu1: power supply 1 has no input
3660 n1 finds fault of n1/psu1: n1: power supply 1 has no input, weighs 0
3660 n1 finds fault of n2/psu1: n2: power supply 1 has no input, weighs 0
3660 n1 alert notice psu.n1.psu1: n1: power supply 1 has no input.
3660 n1 alert notice psu.n2.psu1: n2: power supply 1 has no input.

expect no intents
----
ok

mains ups1 on
----
ok

run 10m
----
14465 n1 sees ups1: input good, output from mains, charge 0 %
14465 n1 finds fault of n1/psu1: n1: power supply 1 has no input, weighs 5
14465 n1 finds fault of n2/psu1: n2: power supply 1 has no input, weighs 5
14465 n1 alert warning psu.n1.psu1: n1: power supply 1 has no input.
14465 n1 alert warning psu.n2.psu1: n2: power supply 1 has no input.
14465 n1 no longer finds fault of n1/psu1
14465 n1 no longer finds fault of n2/psu1
14465 n1 no longer finds sourceLost of ups1
14465 n1 alert over ups.ups1.input
14475 n1 sees psu1: ok
14475 n2 sees psu1: ok
14475 n1 no longer finds fault of n1/psu1
14475 n1 no longer finds fault of n2/psu1
14475 n1 alert over psu.n1.psu1
14475 n1 alert over psu.n2.psu1

expect no intents
----
ok
