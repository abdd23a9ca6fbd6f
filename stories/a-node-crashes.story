# n1 dies without a word. The cluster fences it and starts its servers on n2; the engine does nothing about it. A person
# starts n1 again: it rejoins and catches up.
# Sentences: R3 at

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

crash n1
----
60 n1 is off, not a member
60 srv1 is off
60 srv2 is off
60 srv3 is off

run 5m
----
60 n2 alert critical host.n1.down: n1 is off and nobody is known to have stopped it.
100 srv1 is on n2, running
100 srv2 is on n2, running
100 srv3 is on n2, running

expect srv1 on n2
----
ok

expect no intents
----
ok

start n1
----
360 n1 is on, not a member

run until redundant 1h
----
365 n2 alert warning host.n1.away: n1 is not a running member of the cluster.
365 n2 alert over host.n1.down
600 n1 is on, member
600 n2 alert over host.n1.away
