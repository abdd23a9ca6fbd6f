# n1 has two failed fans (10), n2 a degraded array (10). Different faults of the same weight: the servers stay where
# they are.
# Sentences: H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

array n2 degraded
----
ok

fan n1 1 failed
----
ok

fan n1 2 failed
----
ok

run 1h
----
0 n1 sees fan1: fan 1 failed
0 n1 sees fan2: fan 2 failed
0 n2 sees array0: array 0 is degraded
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
0 n1 alert warning array.n2.array0: n2: array 0 is degraded.

expect no intents
----
ok
