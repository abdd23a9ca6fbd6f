# Each node has its own UPS. n1 is on its battery, n2 has power but is critically hot. n2 has to give up by itself;
# nothing moves into the heat.
# Sentences: S4.order at, fit.heat short

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n2 sensors 6 critical
----
ok

mains ups1 off
----
ok

run 3m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n2 sees cpu1: critical high, 86 C
0 n2 sees cpu2: critical high, 86 C
0 n2 sees dimm1: critical high, 74 C
0 n2 sees dimm2: critical high, 74 C
0 n2 sees dimm3: critical high, 74 C
0 n2 sees dimm4: critical high, 74 C
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds criticalHeat of n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 refuses P2 of n1, by H6: n1 has no power, but its servers cannot go to n2: n2 is out of its temperature range itself.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 alert critical heat.n2.critical: n2 is critically hot: its critical sensors add up to 6, over the limit of 5.
0 n1 alert warning engine.P2.n1.refused: n1 has no power, but its servers cannot go to n2: n2 is out of its temperature range itself.
15 n1 alert warning engine.T2.withdraw.n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
15 n2 T2 withdraws n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
15 n1 alert over engine.P2.n1.refused
45 n2 is on, not a member
45 n1 refuses P2 of n1, by H6: n1 has no power, but its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself.
45 n1 alert critical power.pair.none: n1 has no power: ups1 is on battery.
45 n1 alert warning engine.P2.n1.refused: n1 has no power, but its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself.
45 n1 no longer finds criticalHeat of n2
45 n1 alert over engine.T2.withdraw.n2
45 n1 alert over power.n1.none
75 n2 is off, not a member
75 n2 has done T2.withdraw.n2: n2 is off, reason thermal
75 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
75 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
80 n1 alert over heat.n2.critical

expect srv1 on n1
----
ok
