# Three sensors of n1 are too warm and three too cold. Those are different faults: neither sum is over the limit, and
# nothing is done.
# Sentences: heat.sides at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 cpu1 76C
----
ok

heat n1 cpu2 76C
----
ok

heat n1 dimm1 64C
----
ok

heat n1 dimm2 34C
----
ok

heat n1 dimm3 34C
----
ok

heat n1 dimm4 34C
----
ok

run 30s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 finds heatWarning: 3 sensors of n1 out of range; those too warm add up to 3, not over 5, so it is only told
0 n1 alert warning heat.n1.warning: cpu1 at 76 °C, cpu2 at 76 °C and dimm1 at 64 °C out of range on n1.
0 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
0 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.

heat n1 dimm2 4C
----
ok

heat n1 dimm3 4C
----
ok

heat n1 dimm4 4C
----
ok

run 30m
----
30 n1 sees dimm2: warning low, 4 C
30 n1 sees dimm3: warning low, 4 C
30 n1 sees dimm4: warning low, 4 C
30 n1 alert notice sensor.n1.dimm2.distant: dimm2 on n1 is far from its neighbours; it counts.
30 n1 alert notice sensor.n1.dimm3.distant: dimm3 on n1 is far from its neighbours; it counts.
30 n1 alert notice sensor.n1.dimm4.distant: dimm4 on n1 is far from its neighbours; it counts.

expect no intents
----
ok
