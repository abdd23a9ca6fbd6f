# n1 alone is hot, but n2's data is out of date. The servers stay, and the alert says what forbids the move.
# Sentences: T5 short, H6 at, fit.storage short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 outdated
----
ok

heat n1 sensors 6 warning
----
ok

run 10m
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
120 n1 refuses T5 of n1, by H6: n1 has been hot for 120 s, and n2 is not hot; but its servers stay, because storage on n2 is out of date.
120 n1 alert warning engine.T5.n1.refused: n1 has been hot for 120 s, and n2 is not hot; but its servers stay, because storage on n2 is out of date.

expect no intents
----
ok
