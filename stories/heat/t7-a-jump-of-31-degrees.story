# A sensor of n1 jumps by 31 degrees between two readings. That is taken for a mistake until three readings say the
# same; then it counts as one warm sensor, and moves nothing.
# Sentences: T7.jump at

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

heat n1 cpu1 90C
----
ok

run 5m
----
60 n1 sees cpu1: critical high, 90 C
60 n1 alert notice sensor.n1.cpu1.doubted: cpu1 on n1 jumped from 59 to 90 °C: it does not count until 3 readings confirm it.
90 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
90 n1 alert warning heat.n1.warning: cpu1 at 90 °C out of range on n1.
90 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
90 n1 alert over sensor.n1.cpu1.doubted

expect no intents
----
ok
