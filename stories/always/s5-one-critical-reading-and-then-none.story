# Six sensors of n1 are critical in one reading; then its BMC answers nonsense. n1 goes on to tell n2 what it knew, but a
# word told again is no second reading: nothing is moved on it, and when it is too old it is forgotten.
# Sentences: S5 short, T2 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 critical
----
ok

run 15s
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

bmc n1 error
----
ok

run 300s
----
15 n1 sees scan-ipmi: failed, the BMC answers nonsense
15 n1 alert warning bmc.n1.silent: The BMC of n1 answers nonsense: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
15 n1 alert warning agent.n1.scan-ipmi: scan-ipmi fails on n1: the BMC answers nonsense.
50 n1 no longer finds criticalHeat
50 n1 no longer finds hot
50 n1 alert over heat.n1.critical

expect no intents
----
ok
