# Five sensors of n1 are critical and a sixth says 200 C for two readings. Whoever counted it would power n1 off for a
# broken sensor; it is told, and n1 runs.
# Sentences: T7 short, T2 short

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

heat n1 sensors 5 critical
----
ok

heat n1 dimm4 200C
----
ok

run 25s
----
60 n1 sees cpu1: critical high, 86 C
60 n1 sees cpu2: critical high, 86 C
60 n1 sees dimm1: critical high, 74 C
60 n1 sees dimm2: critical high, 74 C
60 n1 sees dimm3: critical high, 74 C
60 n1 sees dimm4: critical high, 200 C
60 n1 finds heatWarning: 5 sensors of n1 out of range; those too warm add up to 5, not over 5, so it is only told
60 n1 alert warning heat.n1.warning: cpu1 at 86 °C, cpu2 at 86 °C, dimm1 at 74 °C and 2 more out of range on n1.
60 n1 alert notice sensor.n1.dimm4.doubted: dimm4 on n1 says 200 °C, which cannot be: it does not count until 3 readings confirm it.
60 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
60 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.

heat n1 dimm4 45C
----
ok

run 10m
----
90 n1 sees dimm4: nominal, 45 C
90 n1 alert over sensor.n1.dimm4.doubted

expect no intents
----
ok
