# A failed power supply weighs as much as a failed fan. n1 has the one, n2 the other: a draw.
# Sentences: weights short, H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

psu n1 2 failed
----
ok

fan n2 1 failed
----
ok

run 1h
----
0 n1 sees psu2: power supply 2 failed
0 n2 sees fan1: fan 1 failed
0 n1 finds fault of n1/psu2: n1: power supply 2 failed, weighs 5
0 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
0 n1 alert warning psu.n1.psu2: n1: power supply 2 failed.
0 n1 alert warning fan.n2.fan1: n2: fan 1 failed.

expect no intents
----
ok
