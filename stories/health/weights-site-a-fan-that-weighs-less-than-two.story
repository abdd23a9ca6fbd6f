# This site gives a failed fan the weight 1.9: it is told and moves nothing.
# Sentences: weights.site short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy weights.fan.failed 1.9
----
ok

fan n1 2 failed
----
ok

run 1h
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 1.9
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

expect no intents
----
ok
