# One sensor of n1 rises slowly to far above all others. It is told as strange, and it counts: a burning part is far
# from its neighbours too.
# Sentences: T7.distant at

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

heat n1 inlet 50C
----
ok

run 15s
----
60 n1 sees inlet: warning high, 50 C
60 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
60 n1 alert warning heat.n1.warning: inlet at 50 °C out of range on n1.

heat n1 inlet 76C
----
ok

run 5m
----
75 n1 sees inlet: critical high, 76 C
75 n1 alert notice sensor.n1.inlet.distant: inlet on n1 is far from its neighbours; it counts.

expect no intents
----
ok
