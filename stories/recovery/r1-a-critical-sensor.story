# n1 was powered off for its own heat. The air that it breathes is still critically hot, as the one sensor tells that
# reads while it is off: it is not booted into that.
# Sentences: R1.heat short

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

heat n1 inlet 53C
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
0 n1 sees inlet: critical high, 53 C
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 7, over the limit of 5
0 n1 finds hot: n1 is critically hot: its critical sensors add up to 7, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 7, over the limit of 5.
15 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
15 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
19 srv1 is on n2, running
23 srv2 is on n2, running
27 srv3 is on n2, running
27 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
30 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
30 n1 no longer finds hot
30 n1 alert over engine.T2.migrate.n1
60 n1 is on, not a member
60 n1 no longer finds criticalHeat
60 n1 alert over engine.T2.withdraw.n1
90 n1 is off, not a member
90 n1 has done T2.withdraw.n1: n1 is off, reason thermal
90 s1 sees inlet of n1: nominal, 24 C
90 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
90 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
95 n1 alert over heat.n1.critical

expect n1 off
----
ok

run 2h
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
875 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 7, over the limit of 5
875 n2 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 7, over the limit of 5.
875 n2 no longer finds onButAway of n1
885 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
885 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
915 n1 is on, not a member
915 n1 no longer finds criticalHeat
915 n1 alert over engine.T2.withdraw.n1
945 n1 is off, not a member
945 n1 has done T2.withdraw.n1: n1 is off, reason thermal
945 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 30 min not over (2 stops for heat)
945 n2 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 30 min not over (2 stops for heat).
950 n2 alert over heat.n1.critical
2685 n2 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2685 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2685 n2 no longer finds waitsForBoot of n1
2685 n2 alert over host.n1.waits
2690 n1 is on, not a member
2690 n2 alert over engine.R1.boot.n1
2695 s1 has done R1.boot.n1: n1 is on
2700 n2 finds onButAway of n1: n1 is on and not a member of the cluster
2930 n1 is on, member
2930 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 7, over the limit of 5
2930 n2 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 7, over the limit of 5.
2930 n2 no longer finds onButAway of n1
2940 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
2940 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
2970 n1 is on, not a member
2970 n1 no longer finds criticalHeat
2970 n1 alert over engine.T2.withdraw.n1
3000 n1 is off, not a member
3000 n1 has done T2.withdraw.n1: n1 is off, reason thermal
3000 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 60 min not over (3 stops for heat)
3000 n2 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 60 min not over (3 stops for heat).
3005 n2 alert over heat.n1.critical
6540 n2 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 60 min over (3 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
6540 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 60 min over (3 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
6540 n2 no longer finds waitsForBoot of n1
6540 n2 alert over host.n1.waits
6545 n1 is on, not a member
6545 n2 alert over engine.R1.boot.n1
6550 s1 has done R1.boot.n1: n1 is on
6555 n2 finds onButAway of n1: n1 is on and not a member of the cluster
6785 n1 is on, member
6785 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 7, over the limit of 5
6785 n2 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 7, over the limit of 5.
6785 n2 no longer finds onButAway of n1
6795 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
6795 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 7, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
6825 n1 is on, not a member
6825 n1 no longer finds criticalHeat
6825 n1 alert over engine.T2.withdraw.n1
6855 n1 is off, not a member
6855 n1 has done T2.withdraw.n1: n1 is off, reason thermal
6855 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 2 h not over (4 stops for heat)
6855 n2 alert notice host.n1.waits: n1 is off and waits to be booted: cpu1 critical at 86 °C and cool-down of 2 h not over (4 stops for heat).
6860 n2 alert over heat.n1.critical

expect n1 off
----
ok
