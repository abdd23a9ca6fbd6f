# No server of n1 can be live-migrated and n1 becomes critically hot. All are stopped, and started on n2 one after the
# other stopped, never on both.
# Sentences: migrate.cannot at, T2 at, S3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 no-migrate
----
ok

server srv2 no-migrate
----
ok

server srv3 no-migrate
----
ok

heat n1 sensors 6 critical
----
ok

run 5m
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
15 n1 alert warning engine.T2.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once. srv1, srv2 and srv3 cannot be moved while running: stopped on n1, then started on the other node.
15 n1 T2 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once. srv1, srv2 and srv3 cannot be moved while running: stopped on n1, then started on the other node.
45 srv1 is off
45 srv2 is off
45 srv3 is off
45 n1 has done T2.stopServers.n1: srv1, srv2, srv3 stopped
45 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
45 n1 alert warning engine.T2.startServers.n2: What could not be moved while running has stopped on the other node: srv3, srv2 and srv1 start again.
45 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
45 n2 T2 starts srv3 srv2 srv1 on n2: What could not be moved while running has stopped on the other node: srv3, srv2 and srv1 start again.
45 n1 no longer finds hot
45 n1 alert over engine.T2.stopServers.n1
50 n1 alert over engine.T2.startServers.n2
55 srv1 is on n2, running
55 srv2 is on n2, running
55 srv3 is on n2, running
55 n2 has done T2.startServers.n2: srv3, srv2, srv1 started
75 n1 is on, not a member
75 n1 no longer finds criticalHeat
75 n1 alert over engine.T2.withdraw.n1
105 n1 is off, not a member
105 n1 has done T2.withdraw.n1: n1 is off, reason thermal
105 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
105 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
110 n1 alert over heat.n1.critical

expect srv1 on n2
----
ok

expect srv3 on n2
----
ok

expect n1 off
----
ok
