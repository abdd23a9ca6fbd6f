# Six critical sensors, in two readings at least 10 s apart: n2 pulls the servers at once, and n1 powers off, reason
# thermal. (T2)
# Sentences: T2 at

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

run 14s
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

expect no intents
----
ok

run 1s
----
75 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
75 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.

run 3m
----
79 srv1 is on n2, running
83 srv2 is on n2, running
87 srv3 is on n2, running
87 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
90 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
90 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
90 n1 no longer finds hot
90 n1 alert over engine.T2.migrate.n1
120 n1 is on, not a member
120 n1 no longer finds criticalHeat
120 n1 alert over engine.T2.withdraw.n1
150 n1 is off, not a member
150 n1 has done T2.withdraw.n1: n1 is off, reason thermal
150 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
150 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
155 n1 alert over heat.n1.critical

expect srv1 on n2
----
ok

expect srv3 on n2
----
ok

expect n1 off
----
ok

expect n2 on
----
ok
