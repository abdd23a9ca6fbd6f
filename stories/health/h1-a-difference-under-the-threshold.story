# This site wants a difference of 6 before anything moves. A failed fan weighs 5: the servers stay, however long.
# Sentences: H1.difference short, H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy riskDifference 6
----
ok

fan n1 1 failed
----
ok

run 6h
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

expect no intents
----
ok
