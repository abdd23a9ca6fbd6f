# "No hysteresis between raise and clear." A fan of n1 fails and recovers every minute for ten minutes. It is told
# each time it changes, and no server moves for it.
# Sentences: H5.restart at, alerts.once at

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

fan n1 1 ok
----
ok

run 1m
----
60 n1 sees fan1: ok
60 n1 no longer finds fault of n1/fan1
60 n1 no longer finds riskDifference
60 n1 alert over fan.n1.fan1

fan n1 1 failed
----
ok

run 1m
----
120 n1 sees fan1: fan 1 failed
120 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
120 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
120 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

fan n1 1 ok
----
ok

run 1m
----
180 n1 sees fan1: ok
180 n1 no longer finds fault of n1/fan1
180 n1 no longer finds riskDifference
180 n1 alert over fan.n1.fan1

fan n1 1 failed
----
ok

run 1m
----
240 n1 sees fan1: fan 1 failed
240 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
240 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
240 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

fan n1 1 ok
----
ok

run 1m
----
300 n1 sees fan1: ok
300 n1 no longer finds fault of n1/fan1
300 n1 no longer finds riskDifference
300 n1 alert over fan.n1.fan1

fan n1 1 failed
----
ok

run 1m
----
360 n1 sees fan1: fan 1 failed
360 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
360 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
360 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

fan n1 1 ok
----
ok

run 5m
----
420 n1 sees fan1: ok
420 n1 no longer finds fault of n1/fan1
420 n1 no longer finds riskDifference
420 n1 alert over fan.n1.fan1

expect no intents
----
ok
