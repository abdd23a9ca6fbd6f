# n1 is critically hot and a big server is still on its way to n2 when some of the heat is gone: n1 is hot, not
# critical. What has begun goes on: emptied, it powers off.
# Sentences: T2.latch at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 48GiB
----
0 big is on n1, running

heat n1 sensors 6 critical
----
ok

run 20s
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
15 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
15 n2 T2 migrates big srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.

heat n1 sensors 6 warning
----
ok

run 3m
----
30 n1 sees cpu1: warning high, 76 C
30 n1 sees cpu2: warning high, 76 C
30 n1 sees dimm1: warning high, 64 C
30 n1 sees dimm2: warning high, 64 C
30 n1 sees dimm3: warning high, 64 C
30 n1 sees dimm4: warning high, 64 C
30 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
30 n1 no longer finds criticalHeat
30 n1 alert over heat.n1.critical
63 big is on n2, running
67 srv1 is on n2, running
71 srv2 is on n2, running
75 srv3 is on n2, running
75 n2 has done T2.migrate.n1: big, srv1, srv2, srv3 on n2
75 n1 alert warning engine.T2.withdraw.n1: n1 was critically hot and is still hot, and n2 is able to take its servers. n1 leaves the cluster and powers off.
75 n1 T2 withdraws n1: n1 was critically hot and is still hot, and n2 is able to take its servers. n1 leaves the cluster and powers off.
75 n1 no longer finds hot
75 n1 alert over engine.T2.migrate.n1
105 n1 is on, not a member
105 n1 alert over engine.T2.withdraw.n1
135 n1 is off, not a member
135 n1 has done T2.withdraw.n1: n1 is off, reason thermal
135 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 6, more than 3 and cool-down of 600 s not over (1 stop for heat)
135 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 6, more than 3 and cool-down of 600 s not over (1 stop for heat).
140 n1 alert over heat.n1.hot

expect big on n2
----
ok

expect n1 off
----
ok
