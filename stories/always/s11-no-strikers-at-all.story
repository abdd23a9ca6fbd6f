# Both Strikers are dead when n1 becomes critically hot. Decisions are the nodes' own: n2 takes the servers at once.
# n1, empty, waits with its power-off until a Striker could know why it is off.
# Sentences: S11 at, T2 at, R11 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

crash s1
----
0 s1 is off, not a member

crash s2
----
0 s2 is off, not a member

run 60s
----
ok

heat n1 sensors 6 critical
----
ok

run 2m
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
75 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
80 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
84 srv1 is on n2, running
88 srv2 is on n2, running
92 srv3 is on n2, running
92 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
95 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
95 n1 refuses T2.withdraw.n1, by R11: not now, no Striker that keeps why n1 stops could be reached
95 n1 no longer finds hot
95 n1 alert over engine.T2.migrate.n1

expect srv1 on n2
----
ok

expect n1 on
----
ok
