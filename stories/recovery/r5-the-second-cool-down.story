# n1 is powered off for heat a second time within six hours of running. This time 1800 s must pass.
# Sentences: R5 at, R5 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 critical
----
ok

run 2m
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
15 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
19 srv1 is on n2, running
23 srv2 is on n2, running
27 srv3 is on n2, running
27 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
30 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 no longer finds hot
30 n1 alert over engine.T2.migrate.n1
60 n1 is on, not a member
60 n1 no longer finds criticalHeat
60 n1 alert over engine.T2.withdraw.n1
90 n1 is off, not a member
90 n1 has done T2.withdraw.n1: n1 is off, reason thermal
90 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
90 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
95 n1 alert over heat.n1.critical

heat n1 ok
----
ok

run until redundant 2h
----
630 n2 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 n2 no longer finds waitsForBoot of n1
630 n2 alert over host.n1.waits
635 n1 is on, not a member
635 n2 alert over engine.R1.boot.n1
640 s1 has done R1.boot.n1: n1 is on
645 n2 finds onButAway of n1: n1 is on and not a member of the cluster
875 n1 is on, member
875 n1 sees cpu1: nominal, 59 C
875 n1 sees cpu2: nominal, 59 C
875 n1 sees dimm1: nominal, 46 C
875 n1 sees dimm2: nominal, 46 C
875 n1 sees dimm3: nominal, 45 C
875 n1 sees dimm4: nominal, 45 C
875 n2 no longer finds onButAway of n1

heat n1 sensors 6 critical
----
ok

run 2m
----
915 n1 sees cpu1: critical high, 86 C
915 n1 sees cpu2: critical high, 86 C
915 n1 sees dimm1: critical high, 74 C
915 n1 sees dimm2: critical high, 74 C
915 n1 sees dimm3: critical high, 74 C
915 n1 sees dimm4: critical high, 74 C
915 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
915 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
930 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
930 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
960 n1 is on, not a member
960 n1 no longer finds criticalHeat
960 n1 alert over engine.T2.withdraw.n1
990 n1 is off, not a member
990 n1 has done T2.withdraw.n1: n1 is off, reason thermal
990 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 30 min not over (2 stops for heat)
990 n2 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 30 min not over (2 stops for heat).
995 n1 alert over heat.n1.critical

expect n1 off
----
ok

heat n1 ok
----
ok

run 28m
----
ok

expect n1 off
----
ok

run 10m
----
2730 n2 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2730 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2730 n2 no longer finds waitsForBoot of n1
2730 n2 alert over host.n1.waits
2735 n1 is on, not a member
2735 n2 alert over engine.R1.boot.n1
2740 s1 has done R1.boot.n1: n1 is on
2745 n2 finds onButAway of n1: n1 is on and not a member of the cluster
2975 n1 is on, member
2975 n1 sees cpu1: nominal, 59 C
2975 n1 sees cpu2: nominal, 59 C
2975 n1 sees dimm1: nominal, 46 C
2975 n1 sees dimm2: nominal, 46 C
2975 n1 sees dimm3: nominal, 45 C
2975 n1 sees dimm4: nominal, 45 C
2975 n2 no longer finds onButAway of n1

expect n1 booted by s1 or s2
----
ok
