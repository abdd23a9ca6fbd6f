# srv2 cannot be live-migrated. For health it is left, with an alert (H6). When n1 becomes critically hot it is not: it
# stops on n1 and starts on n2, never on both. (Migrations, T2, S3)
# Sentences: migrate.cannot at, S3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 no-migrate
----
ok

fan n1 2 failed
----
ok

run 10m
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 refuses H1 of n1, by H6: srv2 cannot be moved while running and is left on n1.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n1 alert warning engine.H1.n1.refused: srv2 cannot be moved while running and is left on n1.
120 n2 H1 migrates srv1 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv3 is on n2, running
128 n2 has done H1.migrate.n1: srv1, srv3 on n2
130 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

expect srv2 on n1
----
ok

heat n1 sensors 6 critical
----
ok

run 5m
----
615 n1 sees cpu1: critical high, 86 C
615 n1 sees cpu2: critical high, 86 C
615 n1 sees dimm1: critical high, 74 C
615 n1 sees dimm2: critical high, 74 C
615 n1 sees dimm3: critical high, 74 C
615 n1 sees dimm4: critical high, 74 C
615 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
615 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
615 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
630 n1 alert warning engine.T2.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once. srv2 cannot be moved while running: stopped on n1, then started on the other node.
630 n1 T2 stops srv2 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once. srv2 cannot be moved while running: stopped on n1, then started on the other node.
630 n1 alert over engine.H1.n1.refused
660 srv2 is off
660 n1 has done T2.stopServers.n1: srv2 stopped
660 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
660 n1 alert warning engine.T2.startServers.n2: What could not be moved while running has stopped on the other node: srv2 starts again.
660 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
660 n2 T2 starts srv2 on n2: What could not be moved while running has stopped on the other node: srv2 starts again.
660 n1 no longer finds riskDifference
660 n1 no longer finds hot
660 n1 alert over engine.T2.stopServers.n1
665 n1 alert over engine.T2.startServers.n2
670 srv2 is on n2, running
670 n2 has done T2.startServers.n2: srv2 started
690 n1 is on, not a member
690 n1 no longer finds criticalHeat
690 n1 alert over engine.T2.withdraw.n1
720 n1 is off, not a member
720 n1 has done T2.withdraw.n1: n1 is off, reason thermal
720 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
720 n2 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
725 n1 alert over heat.n1.critical

expect srv2 on n2
----
ok

expect n1 off
----
ok
