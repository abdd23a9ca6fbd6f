# "The disk is marked failed for ever, for an old counter." A drive that predicts its failure weighs 1 as long as it
# says so, moves nothing, and is forgotten in the reading in which it no longer does.
# Sentences: H3 at, H5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

drive n1 2 predicted
----
ok

run 4h
----
0 n1 sees drive2: drive 2 predicts its failure
0 n1 finds fault of n1/drive2: n1: drive 2 predicts its failure, weighs 1
0 n1 alert warning drive.n1.drive2: n1: drive 2 predicts its failure.

expect no intents
----
ok

drive n1 2 ok
----
ok

run 1m
----
14415 n1 sees drive2: ok
14415 n1 no longer finds fault of n1/drive2
14415 n1 alert over drive.n1.drive2

expect no intents
----
ok
