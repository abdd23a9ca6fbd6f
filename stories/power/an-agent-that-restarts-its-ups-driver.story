# The agents that read the UPSes fail on both nodes for half a minute, on mains. Nothing becomes unknown in that time,
# and nothing is told but the failure.
# Sentences: stale short

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

agent n1 scan-nut fails
----
ok

agent n2 scan-nut fails
----
ok

run 10s
----
60 n1 sees scan-nut: failed, exit status 1
60 n2 sees scan-nut: failed, exit status 1
60 n1 alert warning agent.n1.scan-nut: scan-nut fails on n1: exit status 1.
60 n1 alert warning agent.n2.scan-nut: scan-nut fails on n2: exit status 1.

agent n1 scan-nut ok
----
ok

agent n2 scan-nut ok
----
ok

run 5m
----
70 n1 sees scan-nut: scans again
70 n2 sees scan-nut: scans again
70 n1 alert over agent.n1.scan-nut
70 n1 alert over agent.n2.scan-nut

expect no intents
----
ok
