# n1's clock is set right by four seconds. That is what clocks are for: nothing is told.
# Sentences: hold.clock short

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

clock n1 +4s
----
ok

run 5m
----
ok

expect no intents
----
ok
