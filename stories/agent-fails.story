# The agent that reads n1's BMC fails: what it
# told grows old and is then unknown. That is an alert; nothing is moved, stopped or cleared for it. (Three values, S5)
# Sentences: agent.fails at, S5 at

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

agent n1 scan-ipmi fails
----
ok

run 30m
----
60 n1 sees scan-ipmi: failed, exit status 1
60 n1 alert warning agent.n1.scan-ipmi: scan-ipmi fails on n1: exit status 1.

expect no intents
----
ok

agent n1 scan-ipmi ok
----
ok

run 5m
----
1875 n1 sees scan-ipmi: scans again
1875 n1 alert over agent.n1.scan-ipmi

expect no intents
----
ok
