# Somebody works on n1 with the lid open when it gets critically hot. Its servers stay and it stays on: whoever has
# his hands in it decides. The alert is critical.
# Sentences: S6 at, T2 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance n1 on
----
ok

heat n1 sensors 6 critical
----
ok

run 10m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: critical high, 74 C
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
15 n1 refuses T2 of n1, by S6: n1 is in maintenance, so nothing is done: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
15 n1 alert warning engine.T2.n1.refused: n1 is in maintenance, so nothing is done: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.

expect no intents
----
ok

expect n1 on
----
ok
