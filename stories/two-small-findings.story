# Findings of weight 1 do not add up to a move: a correctable memory error, one link of two, a drive that predicts its
# failure. (H1)
# Sentences: H1.small at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

memory n1 correctable
----
ok

link n1 bcn1 down
----
ok

drive n1 3 predicted
----
ok

run 10m
----
0 n1 sees drive3: drive 3 predicts its failure
0 n1 sees memory: memory has correctable errors
0 n1 sees bcn1: link bcn1 is down
0 n1 finds fault of n1/memory: n1: memory has correctable errors, weighs 1
0 n1 finds fault of n1/bcn1: n1: link bcn1 is down, weighs 1
0 n1 finds fault of n1/drive3: n1: drive 3 predicts its failure, weighs 1
0 n1 alert warning memory.n1.memory: n1: memory has correctable errors.
0 n1 alert warning link.n1.bcn1: n1: link bcn1 is down.
0 n1 alert warning drive.n1.drive3: n1: drive 3 predicts its failure.

expect no intents
----
ok
