# A fan of n1 fails and, a minute later, one of n2. Both have risk 5: moving would gain nothing.
# Sentences: H2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 1 failed
----
ok

run 1m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

fan n2 1 failed
----
ok

run 1h
----
60 n2 sees fan1: fan 1 failed
60 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
60 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
60 n1 no longer finds riskDifference

expect no intents
----
ok
