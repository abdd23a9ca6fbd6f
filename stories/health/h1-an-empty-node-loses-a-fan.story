# The fan that fails is in n2, which hosts nothing. There is nothing to move, and no wait is begun.
# Sentences: H1 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n2 1 failed
----
ok

run 1h
----
0 n2 sees fan1: fan 1 failed
0 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
0 n1 alert warning fan.n2.fan1: n2: fan 1 failed.

expect no intents
----
ok

expect srv1 on n1
----
ok
