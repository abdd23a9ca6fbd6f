# The room's cooling fails and is mended twenty minutes later, before anything is hot. The air gets warm and cool
# again; nothing is done.
# Sentences: T4 short, T1 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

cooling off
----
ok

run 20m
----
ok

cooling on
----
ok

run 1h
----
ok

expect no intents
----
ok
