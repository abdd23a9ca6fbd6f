# n1 alone is hot for less than 120 s. Its servers stay.
# Sentences: T5 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy slopeReadings 6
----
ok

heat n1 sensors 6 warning
----
ok

run 120s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.

heat n1 ok
----
ok

run 10m
----
120 n1 sees cpu1: nominal, 59 C
120 n1 sees cpu2: nominal, 59 C
120 n1 sees dimm1: nominal, 46 C
120 n1 sees dimm2: nominal, 46 C
120 n1 sees dimm3: nominal, 45 C
120 n1 sees dimm4: nominal, 45 C
120 n1 no longer finds hot
120 n1 alert over heat.n1.hot

expect no intents
----
ok
