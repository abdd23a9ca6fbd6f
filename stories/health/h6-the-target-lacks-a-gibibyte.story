# n2 hosts a server of 53 GiB, so 11 GiB are free and n1's three servers need 12. Rather than half a move there is
# none, and the alert says why.
# Sentences: fit.memory short, H6 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n2 53GiB
----
0 big is on n2, running

fan n1 1 failed
----
ok

run 10m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 has 11 GiB of memory free and the servers need 12 GiB.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 has 11 GiB of memory free and the servers need 12 GiB.

expect no intents
----
ok
