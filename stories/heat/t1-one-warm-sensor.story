# One sensor of n1 is in warning, for hours. It is told; the servers stay where they are.
# Sentences: T1 at

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

run 3h
----
0 n1 sees cpu1: warning high, 76 C
0 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
0 n1 alert warning heat.n1.warning: cpu1 at 76 °C out of range on n1.
0 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.

expect no intents
----
ok
