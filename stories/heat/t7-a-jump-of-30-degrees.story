# A sensor of n1 rises by 30 degrees between two readings. That can be: it counts at once.
# Sentences: T7.jump short

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

heat n1 cpu1 89C
----
ok

run 15s
----
60 n1 sees cpu1: critical high, 89 C
60 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
60 n1 alert warning heat.n1.warning: cpu1 at 89 °C out of range on n1.
60 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.

expect no intents
----
ok
