# Neither node has mains, and n1 becomes critically hot. That does not wait for the two minutes of the power rule: n2,
# whose battery lasts, takes the servers at once.
# Sentences: plan.order at, fit.power at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 30s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

heat n1 sensors 6 critical
----
ok

run 3m
----
30 n1 sees cpu1: critical high, 86 C
30 n1 sees cpu2: critical high, 86 C
30 n1 sees dimm1: critical high, 74 C
30 n1 sees dimm2: critical high, 74 C
30 n1 sees dimm3: critical high, 74 C
30 n1 sees dimm4: critical high, 74 C
30 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
30 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
30 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
45 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
45 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
49 srv1 is on n2, running
53 srv2 is on n2, running
57 srv3 is on n2, running
57 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
60 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
60 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
60 n1 no longer finds hot
60 n1 alert over engine.T2.migrate.n1
90 n1 is on, not a member
90 n1 no longer finds pairWithoutPower of pair
90 n1 no longer finds noPower
90 n1 no longer finds criticalHeat
90 n1 alert over engine.T2.withdraw.n1
120 n1 is off, not a member
120 n1 has done T2.withdraw.n1: n1 is off, reason thermal
120 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery), cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
120 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery), cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
125 n1 alert over heat.n1.critical

expect srv1 on n2
----
ok

expect n1 off
----
ok
