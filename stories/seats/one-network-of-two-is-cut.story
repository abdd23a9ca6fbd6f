# One of the two cluster networks between the nodes is cut. The other carries all: nothing is fenced, nothing is
# moved.
# Sentences: plan.cut at

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

cut n1 n2 bcn
----
ok

run 30m
----
ok

expect no intents
----
ok

expect n2 on
----
ok
