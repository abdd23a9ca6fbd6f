# n1 was critically hot in one reading; then its BMC stopped answering. One reading is not two, and an old one is
# none: n1 runs on, with an alert.
# Sentences: S5 at, T2 short

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
60 n1 finds criticalHeat: n1 is critically hot: its critical sensors weigh 6, more than 5
60 n1 finds hot: n1 is critically hot: its critical sensors weigh 6, more than 5, and n2 is not hot: the fault is local
60 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors weigh 6, more than 5.

bmc n1 error
----
ok

run 30m
----
75 n1 sees scan-ipmi: failed, the BMC answers nonsense
75 n1 alert warning agent.n1.scan-ipmi: scan-ipmi fails on n1: the BMC answers nonsense.
110 n1 no longer finds criticalHeat
110 n1 no longer finds hot
110 n1 alert over heat.n1.critical

expect no intents
----
ok
