# Correctable memory errors weigh 1: a hint of what may come, told and no more.
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

memory n1 correctable
----
ok

run 2h
----
0 n1 sees memory: memory has correctable errors
0 n1 finds fault of n1/memory: n1: memory has correctable errors, weighs 1
0 n1 alert warning memory.n1.memory: n1: memory has correctable errors.

expect no intents
----
ok
