# "A sensor missing in one scan raised the alarm." The agent that reads n1's BMC is not heard for one turn. Not one
# line is written about it.
# Sentences: vanish at, stale short

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

agent n1 scan-ipmi silent
----
ok

run 15s
----
ok

agent n1 scan-ipmi ok
----
ok

run 10m
----
ok

expect no intents
----
ok
