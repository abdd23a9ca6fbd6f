# One drive of n1 predicts its failure. The array still has all its drives: that is told, once, and nothing else
# happens for hours.
# Sentences: H3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

drive n1 4 predicted
----
ok

run 6h
----
0 n1 sees drive4: drive 4 predicts its failure
0 n1 finds fault of n1/drive4: n1: drive 4 predicts its failure, weighs 1
0 n1 alert warning drive.n1.drive4: n1: drive 4 predicts its failure.

expect no intents
----
ok
