# Six sensors of n1 are critical in one reading and well in the next. One reading is not enough to power a node off.
# Sentences: T2 short

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

heat n1 sensors 6 critical
----
ok

run 15s
----
60 n1 sees cpu1: critical high, 86 C
60 n1 sees cpu2: critical high, 86 C
60 n1 sees dimm1: critical high, 74 C
60 n1 sees dimm2: critical high, 74 C
60 n1 sees dimm3: critical high, 74 C
60 n1 sees dimm4: critical high, 74 C
60 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
60 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
60 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.

heat n1 ok
----
ok

run 10m
----
75 n1 sees cpu1: nominal, 59 C
75 n1 sees cpu2: nominal, 59 C
75 n1 sees dimm1: nominal, 46 C
75 n1 sees dimm2: nominal, 46 C
75 n1 sees dimm3: nominal, 45 C
75 n1 sees dimm4: nominal, 45 C
75 n1 no longer finds criticalHeat
75 n1 no longer finds hot
75 n1 alert over heat.n1.critical

expect no intents
----
ok
