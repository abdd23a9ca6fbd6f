# Found by drawing faults (seed 14, hostile, rule L1): both nodes stop their servers and power off in the heat (T3), cool down and are
# booted. What a node kept on disk of its stop was taken for a stop that still goes on: it powered off again at once, after each
# boot, until no boot was left. A stop that has ended in a boot is over.

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

heat n2 sensors 6 critical
----
ok

run 10m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: critical high, 74 C
0 n2 sees cpu1: critical high, 86 C
0 n2 sees cpu2: critical high, 86 C
0 n2 sees dimm1: critical high, 74 C
0 n2 sees dimm2: critical high, 74 C
0 n2 sees dimm3: critical high, 74 C
0 n2 sees dimm4: critical high, 74 C
0 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds criticalHeat of n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5
0 n1 finds bothHot of pair: both nodes are hot, so the room is
0 n1 alert critical room.pair.hot: The room is hot: n1 and n2.
15 n1 finds bothCritical: both nodes are critically hot; n1 is kept and gets 60 s
15 n1 alert critical engine.T3.withdraw.n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n1: n1 is out of its temperature range itself. n2 leaves the cluster and powers off.
15 n2 T3 withdraws n2: n2 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n1: n1 is out of its temperature range itself. n2 leaves the cluster and powers off.
45 n2 is on, not a member
45 n1 no longer finds criticalHeat of n2
45 n1 no longer finds bothHot of pair
45 n1 alert over engine.T3.withdraw.n2
75 n2 is off, not a member
75 n2 has done T3.withdraw.n2: n2 is off, reason thermal
75 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
75 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
75 n1 alert critical engine.T3.stopServers.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself: srv1, srv2 and srv3 stop.
75 n1 T3 stops srv1 srv2 srv3 on n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster, storage on n2 is out of date and n2 is out of its temperature range itself: srv1, srv2 and srv3 stop.
80 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
80 n1 no longer finds bothCritical
80 n1 alert over room.pair.hot
105 srv1 is off
105 srv2 is off
105 srv3 is off
105 n1 has done T3.stopServers.n1: srv1, srv2, srv3 stopped
105 n1 alert critical engine.T3.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
105 n1 T3 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and its servers cannot go to n2: n2 is not a running member of the cluster and storage on n2 is out of date. n1 leaves the cluster and powers off.
105 n1 alert over engine.T3.stopServers.n1
135 n1 is on, not a member
150 n1 no longer finds criticalHeat
150 n1 alert over engine.T3.withdraw.n1
165 n1 is off, not a member
165 n1 has done T3.withdraw.n1: n1 is off, reason thermal
165 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
165 s1 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
170 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect n2 off
----
ok

heat n1 ok
----
ok

heat n2 ok
----
ok

run until redundant 1d
----
615 s1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
615 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
615 n1 no longer finds waitsForBoot of n2
615 n1 alert over host.n2.waits
620 n2 is on, not a member
620 s1 alert over engine.R1.boot.n2
625 s1 has done R1.boot.n2: n2 is on
705 s1 alert notice engine.R1.boot.n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
705 s1 R1 boots n1: n1 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
705 s1 no longer finds waitsForBoot of n1
705 s1 alert over host.n1.waits
710 n1 is on, not a member
710 s1 alert over engine.R1.boot.n1
715 s1 has done R1.boot.n1: n1 is on
860 n2 sees cpu1: nominal, 59 C
860 n2 sees cpu2: nominal, 59 C
860 n2 sees dimm1: nominal, 46 C
860 n2 sees dimm2: nominal, 46 C
860 n2 sees dimm3: nominal, 45 C
860 n2 sees dimm4: nominal, 45 C
860 n2 finds backAlone of n1: n1 is back after a full outage and waits for n2
860 n2 finds backAlone: n2 is back after a full outage and waits for n1
860 n2 finds onButAway: n2 is on and not a member of the cluster
860 n2 alert warning host.n2.away: n2 is not a running member of the cluster.
860 s1 finds onButAway of n1: n1 is on and not a member of the cluster
950 n1 is on, member
950 n2 is on, member
950 n1 sees cpu1: nominal, 59 C
950 n1 sees cpu2: nominal, 59 C
950 n1 sees dimm1: nominal, 46 C
950 n1 sees dimm2: nominal, 46 C
950 n1 sees dimm3: nominal, 45 C
950 n1 sees dimm4: nominal, 45 C
950 n1 alert notice engine.R7.startServers.n1: n1 is up again and no longer hot: srv3, srv2 and srv1 start again.
950 n1 R7 starts srv3 srv2 srv1 on n1: n1 is up again and no longer hot: srv3, srv2 and srv1 start again.
950 s1 no longer finds onButAway of n1
950 n2 no longer finds onButAway
950 n2 no longer finds backAlone of n1
950 n2 no longer finds backAlone
950 n2 alert over host.n2.away
955 n1 alert over engine.R7.startServers.n1
960 srv1 is on n1, running
960 srv2 is on n1, running
960 srv3 is on n1, running
960 n1 has done R7.startServers.n1: srv3, srv2, srv1 started
