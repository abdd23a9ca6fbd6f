# n1 is critically hot while n2 has a degraded array and a failed fan. Heat goes before risk: the servers go to n2.
# Sentences: T2 at, S4.order at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

array n2 degraded
----
ok

fan n2 1 failed
----
ok

heat n1 sensors 6 critical
----
ok

run 3m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: critical high, 74 C
0 n2 sees fan1: fan 1 failed
0 n2 sees array0: array 0 is degraded
0 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
0 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
0 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
0 n1 alert warning array.n2.array0: n2: array 0 is degraded.
15 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
15 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
19 srv1 is on n2, running
20 n1 finds riskDifference of n2: n2 has risk 15 (fan 1 failed and array 0 is degraded), n1 has risk 0
23 srv2 is on n2, running
27 srv3 is on n2, running
27 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
30 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 no longer finds hot
30 n1 alert over engine.T2.migrate.n1
60 n1 is on, not a member
60 n1 no longer finds riskDifference of n2
60 n1 no longer finds criticalHeat
60 n1 alert over engine.T2.withdraw.n1
90 n1 is off, not a member
90 n1 has done T2.withdraw.n1: n1 is off, reason thermal
90 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
90 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
95 n1 alert over heat.n1.critical

expect srv1 on n2
----
ok

expect n1 off
----
ok
