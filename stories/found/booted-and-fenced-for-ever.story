# Found by drawing faults (seed 72, hostile, rule L1): n1 was back and waited for n2. Strikers booted n2, and n1, whose 600 s were over, turned it
# off while it booted, over and over. A peer that was powered on a moment ago gets its time, and one that was turned off is off.
site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n2 sensors 10 critical low
----
ok

run 2h
----
15 n2 sees cpu1: warning low, 1 C
15 n2 sees cpu2: warning low, 1 C
15 n2 sees dimm1: critical low, -1 C
15 n2 sees dimm2: critical low, -1 C
15 n2 sees dimm3: critical low, -1 C
15 n2 sees dimm4: critical low, -1 C
15 n2 sees board1: critical low, -1 C
15 n2 sees board2: critical low, -1 C
15 n2 sees psu1: critical low, -1 C
15 n2 sees psu2: critical low, -1 C
15 n1 finds criticalHeat of n2: n2 is critically cold: its critical sensors add up to 8, over the limit of 5
15 n1 alert critical heat.n2.critical: n2 is critically cold: its critical sensors add up to 8, over the limit of 5.
30 n2 sees cpu1: critical low, -1 C
30 n2 sees cpu2: critical low, -1 C
30 n1 alert warning engine.T2.withdraw.n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
30 n2 T2 withdraws n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
60 n2 is on, not a member
60 n1 no longer finds criticalHeat of n2
60 n1 alert over engine.T2.withdraw.n2
90 n2 is off, not a member
90 n2 has done T2.withdraw.n2: n2 is off, reason thermal
90 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, board1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat)
90 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, board1 critical at -1 °C and cool-down of 600 s not over (1 stop for heat).
95 n1 alert over heat.n2.critical
630 n1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
630 n1 no longer finds waitsForBoot of n2
630 n1 alert over host.n2.waits
635 n2 is on, not a member
635 n1 alert over engine.R1.boot.n2
640 s1 has done R1.boot.n2: n2 is on
645 n1 finds onButAway of n2: n2 is on and not a member of the cluster
875 n2 is on, member
875 n1 finds criticalHeat of n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5
875 n1 alert critical heat.n2.critical: n2 is critically cold: its critical sensors add up to 10, over the limit of 5.
875 n1 no longer finds onButAway of n2
885 n1 alert warning engine.T2.withdraw.n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
885 n2 T2 withdraws n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
915 n2 is on, not a member
915 n1 no longer finds criticalHeat of n2
915 n1 alert over engine.T2.withdraw.n2
945 n2 is off, not a member
945 n2 has done T2.withdraw.n2: n2 is off, reason thermal
945 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 30 min not over (2 stops for heat)
945 n1 alert notice host.n2.waits: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 30 min not over (2 stops for heat).
950 n1 alert over heat.n2.critical
2685 n1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2685 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, cool-down of 30 min over (2 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
2685 n1 no longer finds waitsForBoot of n2
2685 n1 alert over host.n2.waits
2690 n2 is on, not a member
2690 n1 alert over engine.R1.boot.n2
2695 s1 has done R1.boot.n2: n2 is on
2700 n1 finds onButAway of n2: n2 is on and not a member of the cluster
2930 n2 is on, member
2930 n1 finds criticalHeat of n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5
2930 n1 alert critical heat.n2.critical: n2 is critically cold: its critical sensors add up to 10, over the limit of 5.
2930 n1 no longer finds onButAway of n2
2940 n1 alert warning engine.T2.withdraw.n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
2940 n2 T2 withdraws n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
2970 n2 is on, not a member
2970 n1 no longer finds criticalHeat of n2
2970 n1 alert over engine.T2.withdraw.n2
3000 n2 is off, not a member
3000 n2 has done T2.withdraw.n2: n2 is off, reason thermal
3000 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 60 min not over (3 stops for heat)
3000 n1 alert notice host.n2.waits: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 60 min not over (3 stops for heat).
3005 n1 alert over heat.n2.critical
6540 n1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 60 min over (3 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
6540 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 60 min over (3 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
6540 n1 no longer finds waitsForBoot of n2
6540 n1 alert over host.n2.waits
6545 n2 is on, not a member
6545 n1 alert over engine.R1.boot.n2
6550 s1 has done R1.boot.n2: n2 is on
6555 n1 finds onButAway of n2: n2 is on and not a member of the cluster
6785 n2 is on, member
6785 n1 finds criticalHeat of n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5
6785 n1 alert critical heat.n2.critical: n2 is critically cold: its critical sensors add up to 10, over the limit of 5.
6785 n1 no longer finds onButAway of n2
6795 n1 alert warning engine.T2.withdraw.n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
6795 n2 T2 withdraws n2: n2 is critically cold: its critical sensors add up to 10, over the limit of 5 in two readings 10 s apart, and n1 is able to take its servers. n2 leaves the cluster and powers off.
6825 n2 is on, not a member
6825 n1 no longer finds criticalHeat of n2
6825 n1 alert over engine.T2.withdraw.n2
6855 n2 is off, not a member
6855 n2 has done T2.withdraw.n2: n2 is off, reason thermal
6855 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 2 h not over (4 stops for heat)
6855 n1 alert notice host.n2.waits: n2 is off and waits to be booted: board1 critical at -1 °C and cool-down of 2 h not over (4 stops for heat).
6860 n1 alert over heat.n2.critical

stop n1 by user
----
ok

run 1477s
----
7230 srv1 is off
7230 srv2 is off
7230 srv3 is off
7260 n1 is on, not a member
7290 n1 is off, not a member
7290 s1 finds stoppedByPerson of n1: n1 was stopped by a person: only a person starts it again

heat n2 ok
----
ok

run 15m
----
ok

start n1
----
9577 n1 is on, not a member

run until redundant 1d
----
9585 s1 no longer finds stoppedByPerson of n1
9820 n1 finds backAlone: n1 is back after a full outage and waits for n2
9820 n1 finds onButAway: n1 is on and not a member of the cluster
9820 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
10720 n1 alert critical host.n1.stuck: n1 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.
13995 n1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 2 h over (4 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
13995 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 428 s that a boot and a safe stop take, temperatures in range, cool-down of 2 h over (4 stops for heat) and no other host booting on its UPS just now. s1 powers it on.
13995 n1 no longer finds waitsForBoot of n2
13995 n1 alert over host.n2.waits
14000 n2 is on, not a member
14000 n1 alert over engine.R1.boot.n2
14005 s1 has done R1.boot.n2: n2 is on
14010 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
14010 n1 finds onButAway of n2: n2 is on and not a member of the cluster
14240 n1 is on, member
14240 n2 is on, member
14240 n2 sees cpu1: nominal, 28 C
14240 n2 sees cpu2: nominal, 28 C
14240 n2 sees dimm1: nominal, 28 C
14240 n2 sees dimm2: nominal, 28 C
14240 n2 sees dimm3: nominal, 28 C
14240 n2 sees dimm4: nominal, 28 C
14240 n2 sees board1: nominal, 28 C
14240 n2 sees board2: nominal, 28 C
14240 n2 sees psu1: nominal, 28 C
14240 n2 sees psu2: nominal, 28 C
14240 n1 no longer finds onButAway
14240 n1 no longer finds onButAway of n2
14240 n1 no longer finds backAlone
14240 n1 no longer finds backAlone of n2
14240 n1 alert over host.n1.away
14240 n1 alert over host.n1.stuck
