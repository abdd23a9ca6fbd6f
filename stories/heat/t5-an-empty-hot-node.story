# n2 is hot and hosts nothing. There is nothing to move and no reason to power it off.
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

heat n2 sensors 6 warning
----
ok

run 1h
----
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n1 alert warning heat.n2.hot: n2 is hot: its sensors in warning add up to 6, over the limit of 5.

expect no intents
----
ok
