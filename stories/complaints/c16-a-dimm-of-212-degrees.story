# "One broken sensor shut the server down." A memory module says 212 C and goes on saying it. It is told as doubtful,
# then as strange; one sensor is not six, and the node runs.
# Sentences: T7 at, T2 short

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

heat n1 dimm3 212C
----
ok

run 1h
----
60 n1 sees dimm3: critical high, 212 C
60 n1 alert notice sensor.n1.dimm3.doubted: dimm3 on n1 says 212 °C, which cannot be: it does not count until 3 readings confirm it.
90 n1 finds heatWarning: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
90 n1 alert warning heat.n1.warning: dimm3 at 212 °C out of range on n1.
90 n1 alert notice sensor.n1.dimm3.distant: dimm3 on n1 is far from its neighbours; it counts.
90 n1 alert over sensor.n1.dimm3.doubted

expect no intents
----
ok

expect n1 on
----
ok
