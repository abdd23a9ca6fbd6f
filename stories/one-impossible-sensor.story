# One sensor shows a value that cannot be: it does not count until three readings confirm it, and says so. A single
# sensor moves nothing even then. (T7)
# Sentences: T7 at

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

heat n1 cpu1 250C
----
ok

run 15s
----
60 n1 sees cpu1: critical high, 250 C
60 n1 alert notice sensor.n1.cpu1.doubted: cpu1 on n1 says 250 °C, which cannot be: it does not count until 3 readings confirm it.

heat n1 ok
----
ok

run 60s
----
75 n1 sees cpu1: nominal, 59 C
75 n1 alert over sensor.n1.cpu1.doubted

heat n1 cpu1 -60C
----
ok

run 5m
----
135 n1 sees cpu1: critical low, -60 C
135 n1 alert notice sensor.n1.cpu1.doubted: cpu1 on n1 says -60 °C, which cannot be: it does not count until 3 readings confirm it.
165 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 0, not over 5, so it is only told
165 n1 alert warning heat.n1.warning: cpu1 at -60 °C out of range on n1.
165 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
165 n1 alert over sensor.n1.cpu1.doubted

expect no intents
----
ok

heat n1 ok
----
ok

run 5m
----
450 n1 sees cpu1: nominal, 59 C
450 n1 alert notice sensor.n1.cpu1.doubted: cpu1 on n1 jumped from -60 to 59 °C: it does not count until 3 readings confirm it.
450 n1 no longer finds heatWarning
450 n1 alert over heat.n1.warning
450 n1 alert over sensor.n1.cpu1.distant
480 n1 alert over sensor.n1.cpu1.doubted

expect no intents
----
ok
