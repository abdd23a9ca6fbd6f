# Five critical sensors are at the limit of the critical sum, not over it: no node is powered off. A critical sensor counts
# in the warning sum too, which five do not exceed either. (T2)
# Sentences: T2 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 5 critical
----
ok

run 30m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 finds heatWarning: 5 sensors of n1 out of range; those too warm add up to 5, not over 5, so it is only told
0 n1 alert warning heat.n1.warning: cpu1 at 86 °C, cpu2 at 86 °C, dimm1 at 74 °C and 2 more out of range on n1.
0 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
0 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.

expect no intents
----
ok

expect n1 on
----
ok
