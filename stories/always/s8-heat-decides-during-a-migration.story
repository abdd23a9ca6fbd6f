# A server of 48 GiB is on its way from n1 to n2 for a failed fan when n1 becomes critically hot. The migration goes
# on, and n1 powers off when it is empty, not a migration later.
# Sentences: S8 at, migrate.underway at

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

fan n1 1 failed
----
ok

run 130s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates big srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

heat n1 sensors 6 critical
----
ok

run 4m
----
135 n1 sees cpu1: critical high, 86 C
135 n1 sees cpu2: critical high, 86 C
135 n1 sees dimm1: critical high, 74 C
135 n1 sees dimm2: critical high, 74 C
135 n1 sees dimm3: critical high, 74 C
135 n1 sees dimm4: critical high, 74 C
135 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
135 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
135 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
150 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
150 n2 T2 migrates big srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
150 n1 alert over engine.H1.migrate.n1
168 big is on n2, running
172 srv1 is on n2, running
176 srv2 is on n2, running
180 srv3 is on n2, running
180 n2 has done H1.migrate.n1: big, srv1, srv2, srv3 on n2
180 n2 has done T2.migrate.n1: big, srv1, srv2, srv3 on n2
180 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
180 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
180 n1 no longer finds riskDifference
180 n1 no longer finds hot
180 n1 alert over engine.T2.migrate.n1
210 n1 is on, not a member
210 n1 no longer finds criticalHeat
210 n1 alert over engine.T2.withdraw.n1
240 n1 is off, not a member
240 n1 has done T2.withdraw.n1: n1 is off, reason thermal
240 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
240 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
245 n1 alert over heat.n1.critical

expect big on n2
----
ok

expect n1 off
----
ok
