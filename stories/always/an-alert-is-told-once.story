# A fan of n2 is broken for two hours. It is told when it breaks, not every pass, and cleared once when it is
# replaced.
# Sentences: alerts.once at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n2 3 failed
----
ok

run 2h
----
0 n2 sees fan3: fan 3 failed
0 n1 finds fault of n2/fan3: n2: fan 3 failed, weighs 5
0 n1 alert warning fan.n2.fan3: n2: fan 3 failed.

fan n2 3 ok
----
ok

run 1m
----
7200 n2 sees fan3: ok
7200 n1 no longer finds fault of n2/fan3
7200 n1 alert over fan.n2.fan3

expect no intents
----
ok
