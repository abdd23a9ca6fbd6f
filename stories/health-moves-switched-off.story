# A site that does not want its servers moved for health: the alert remains. (H8)
# Sentences: H8 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy healthMoves off
----
ok

fan n1 2 failed
----
ok

run 10m
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 refuses H1 of n1, by H8: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.

expect no intents
----
ok
