# One link of a redundant pair is down: the other carries all. That weighs 1 and moves nothing.
# Sentences: weights short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

link n1 ifn1 down
----
ok

run 2h
----
0 n1 sees ifn1: link ifn1 is down
0 n1 finds fault of n1/ifn1: n1: link ifn1 is down, weighs 1
0 n1 alert warning link.n1.ifn1: n1: link ifn1 is down.

expect no intents
----
ok
