# A fan of n1 fails and is mended 119 s later, before the two minutes are over. Nobody notices but the log: the
# servers stay.
# Sentences: H1 short, hold.length short

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

run 119s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

expect no intents
----
ok

fan n1 2 ok
----
ok

run 10m
----
120 n1 sees fan2: ok
120 n1 no longer finds fault of n1/fan2
120 n1 no longer finds riskDifference
120 n1 alert over fan.n1.fan2

expect no intents
----
ok

expect srv1 on n1
----
ok
