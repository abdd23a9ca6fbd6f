# A sensor of n1 says 151 C, which cannot be, in two readings, and then 59 C again. It never counted.
# Sentences: T7 short

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

heat n1 cpu1 151C
----
ok

run 30s
----
60 n1 sees cpu1: critical high, 151 C
60 n1 alert notice sensor.n1.cpu1.doubted: cpu1 on n1 says 151 °C, which cannot be: it does not count until 3 readings confirm it.

heat n1 ok
----
ok

run 5m
----
90 n1 sees cpu1: nominal, 59 C
90 n1 alert over sensor.n1.cpu1.doubted

expect no intents
----
ok
