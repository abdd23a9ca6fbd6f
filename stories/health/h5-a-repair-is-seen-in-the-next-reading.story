# A fan of n1 fails and is replaced a minute later. Its weight is gone with the first reading that no longer shows it,
# and the alert with it.
# Sentences: H5 at

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

fan n1 2 failed
----
ok

run 60s
----
60 n1 sees fan2: fan 2 failed
60 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
60 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
60 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

fan n1 2 ok
----
ok

run 15s
----
120 n1 sees fan2: ok
120 n1 no longer finds fault of n1/fan2
120 n1 no longer finds riskDifference
120 n1 alert over fan.n1.fan2

expect no intents
----
ok
