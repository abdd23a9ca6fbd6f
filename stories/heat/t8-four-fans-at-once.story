# Four of six fans of n1 fail at once. It gets hot, and at the pace at which it does it would be critical before its
# servers had left: they go as soon as it is hot, not two minutes later.
# Sentences: T8 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 1 failed
----
ok

fan n1 2 failed
----
ok

fan n1 3 failed
----
ok

fan n1 4 failed
----
ok

run 15m
----
0 n1 sees fan1: fan 1 failed
0 n1 sees fan2: fan 2 failed
0 n1 sees fan3: fan 3 failed
0 n1 sees fan4: fan 4 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds fault of n1/fan3: n1: fan 3 failed, weighs 5
0 n1 finds fault of n1/fan4: n1: fan 4 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 20 (fan 1 failed, fan 2 failed, fan 3 failed and fan 4 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
0 n1 alert warning fan.n1.fan3: n1: fan 3 failed.
0 n1 alert warning fan.n1.fan4: n1: fan 4 failed.
90 n1 sees cpu1: warning high, 75 C
90 n1 sees cpu2: warning high, 75 C
90 n1 finds heatWarning: 2 sensors of n1 out of range; those too warm add up to 2, not over 5, so it is only told
90 n1 alert warning heat.n1.warning: cpu1 at 75 °C and cpu2 at 75 °C out of range on n1.
105 n1 sees dimm1: warning high, 64 C
105 n1 sees dimm2: warning high, 64 C
105 n1 sees dimm3: warning high, 63 C
105 n1 sees dimm4: warning high, 63 C
105 n1 sees board1: warning high, 62 C
105 n1 sees psu1: warning high, 60 C
105 n1 sees inlet: warning high, 42 C
105 n1 finds hot: n1 is hot: its sensors in warning add up to 9, over the limit of 5, and n2 is not hot: the fault is local
105 n1 alert warning engine.T8.migrate.n1: n1 is hot and grows hotter so fast that waiting would leave no time to move its servers, and n2 is not hot: n2 takes its servers.
105 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 9, over the limit of 5.
105 n2 T8 migrates srv1 srv2 srv3 from n1 to n2: n1 is hot and grows hotter so fast that waiting would leave no time to move its servers, and n2 is not hot: n2 takes its servers.
105 n1 no longer finds heatWarning
105 n1 alert over heat.n1.warning
109 srv1 is on n2, running
110 n1 alert over engine.T8.migrate.n1
113 srv2 is on n2, running
117 srv3 is on n2, running
117 n2 has done T8.migrate.n1: srv1, srv2, srv3 on n2
120 n1 sees board2: warning high, 62 C
120 n1 sees psu2: warning high, 60 C
120 n1 no longer finds riskDifference
120 n1 no longer finds hot
135 n1 sees exhaust: warning high, 58 C
225 n1 sees cpu1: critical high, 85 C
225 n1 sees cpu2: critical high, 85 C
255 n1 sees dimm1: critical high, 73 C
255 n1 sees dimm2: critical high, 73 C
300 n1 sees dimm3: critical high, 73 C
300 n1 sees dimm4: critical high, 73 C
300 n1 sees board1: critical high, 72 C
300 n1 sees psu1: critical high, 70 C
300 n1 sees inlet: critical high, 52 C
300 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 9, over the limit of 5
300 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 9, over the limit of 5.
300 n1 alert over heat.n1.hot
315 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 9, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
315 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 9, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
345 n1 is on, not a member
345 n1 no longer finds criticalHeat
345 n1 alert over engine.T2.withdraw.n1
375 n1 is off, not a member
375 n1 has done T2.withdraw.n1: n1 is off, reason thermal
375 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: board1 critical at 72 °C and cool-down of 600 s not over (1 stop for heat)
375 n2 alert notice host.n1.waits: n1 is off and waits to be booted: board1 critical at 72 °C and cool-down of 600 s not over (1 stop for heat).
380 n2 finds heatWarning of n1: 1 sensor of n1 out of range; those too warm add up to 1, not over 5, so it is only told
380 n2 alert warning heat.n1.warning: inlet at 53 °C out of range on n1.
380 n1 alert over heat.n1.critical
390 s1 sees inlet of n1: warning high, 49 C
435 s1 sees inlet of n1: nominal, 41 C
435 n2 no longer finds heatWarning of n1
435 n2 alert over heat.n1.warning

expect srv1 on n2
----
ok
