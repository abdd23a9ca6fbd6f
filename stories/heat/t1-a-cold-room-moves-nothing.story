# Six sensors of n1 are too cold, none critically so. High and low are separate: a cold node is not a hot one, and its
# servers stay.
# Sentences: heat.sides at, T5 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 warning low
----
ok

run 30m
----
15 n1 sees cpu1: warning low, 4 C
15 n1 sees cpu2: warning low, 4 C
15 n1 sees dimm1: warning low, 4 C
15 n1 sees dimm2: warning low, 4 C
15 n1 sees dimm3: warning low, 4 C
15 n1 sees dimm4: warning low, 4 C
15 n1 finds heatWarning: 6 sensors of n1 out of range; those too warm add up to 0, not over 5, so it is only told
15 n1 alert warning heat.n1.warning: cpu1 at 4 °C, cpu2 at 4 °C, dimm1 at 4 °C and 3 more out of range on n1.

expect no intents
----
ok
