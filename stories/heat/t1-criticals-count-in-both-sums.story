# Two sensors of n1 are critical and three in warning. A critical one counts among the warnings too, so the sum is 5:
# at the limit, not over it.
# Sentences: T1 at, heat.sums short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 cpu1 86C
----
ok

heat n1 cpu2 86C
----
ok

heat n1 dimm1 64C
----
ok

heat n1 dimm2 64C
----
ok

heat n1 dimm3 64C
----
ok

run 1h
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 finds heatWarning: 5 sensors of n1 out of range; those too warm add up to 5, not over 5, so it is only told
0 n1 alert warning heat.n1.warning: cpu1 at 86 °C, cpu2 at 86 °C, dimm1 at 64 °C and 2 more out of range on n1.
0 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
0 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.

expect no intents
----
ok
