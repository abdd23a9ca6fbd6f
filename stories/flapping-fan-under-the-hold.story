# A fan that fails for 105 s, recovers, and fails again never lasts 120 s: the hold begins anew each time. (H5)
# Sentences: H5.restart at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 2 failed
----
ok

run 105s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

fan n1 2 ok
----
ok

run 15s
----
105 n1 sees fan2: ok
105 n1 no longer finds fault of n1/fan2
105 n1 no longer finds riskDifference
105 n1 alert over fan.n1.fan2

fan n1 2 failed
----
ok

run 105s
----
120 n1 sees fan2: fan 2 failed
120 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
120 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
120 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

fan n1 2 ok
----
ok

run 10m
----
225 n1 sees fan2: ok
225 n1 no longer finds fault of n1/fan2
225 n1 no longer finds riskDifference
225 n1 alert over fan.n1.fan2

expect no intents
----
ok
