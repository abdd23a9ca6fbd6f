# Found by drawing faults (seed 1, hostile, 12 h): n2 was critically hot in maintenance, which forbade its stop, and was stopped when the
# maintenance ended, though it was cool by then. Its copy was then never copied again to n1 (a fault of the model).
site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

crash n1
----
0 n1 is off, not a member
0 srv1 is off
0 srv2 is off
0 srv3 is off

cut n1 n2
----
ok

heat n2 sensors 12 critical
----
ok

maintenance n2 on for 118m
----
ok

run 1h
----
0 n2 sees cpu1: critical high, 86 C
0 n2 sees cpu2: critical high, 86 C
0 n2 sees dimm1: critical high, 74 C
0 n2 sees dimm2: critical high, 74 C
0 n2 sees dimm3: critical high, 74 C
0 n2 sees dimm4: critical high, 74 C
0 n2 sees board1: critical high, 73 C
0 n2 sees board2: critical high, 72 C
0 n2 sees psu1: critical high, 71 C
0 n2 sees psu2: critical high, 70 C
0 n2 sees exhaust: warning high, 67 C
0 n2 sees inlet: critical high, 53 C
0 n2 finds criticalHeat: n2 is critically hot: its critical sensors add up to 11, over the limit of 5
0 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off
0 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off.
0 n2 alert critical heat.n2.critical: n2 is critically hot: its critical sensors add up to 11, over the limit of 5.
0 n2 alert warning host.n1.away: n1 is not a running member of the cluster.
15 n2 sees exhaust: critical high, 69 C
15 n2 refuses T3 of n2, by S6: n2 is in maintenance, so nothing is done: n2 is critically hot: its critical sensors add up to 12, over the limit of 5, and its servers cannot go to n1: n1 is not a running member of the cluster and nothing is known of the storage on n1. n2 leaves the cluster and powers off.
15 n2 alert warning engine.T3.n2.refused: n2 is in maintenance, so nothing is done: n2 is critically hot: its critical sensors add up to 12, over the limit of 5, and its servers cannot go to n1: n1 is not a running member of the cluster and nothing is known of the storage on n1. n2 leaves the cluster and powers off.
40 srv1 is on n2, running
40 srv2 is on n2, running
40 srv3 is on n2, running
300 n2 alert notice engine.R3.boot.n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 s1 R3 boots n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 n2 no longer finds waitsForBoot of n1
300 n2 alert over host.n1.waits
305 n1 is on, not a member
305 n2 alert over engine.R3.boot.n1
310 s1 has done R3.boot.n1: n1 is on
315 n2 finds onButAway of n1: n1 is on and not a member of the cluster
545 n1 finds backAlone: n1 is back after a full outage and waits for n2
545 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
545 n1 finds onButAway of n2: n2 is on and not a member of the cluster
545 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
1145 n1 refuses R8 of n1, by S12: n2 has not come back within 600 s; n1 starts nothing, because the newest data is on n2, for which it waits.
1145 n1 refuses R8 of n2, by S12: n1 has not come back within 600 s; n2 starts nothing, because its own storage does not know whether n1 wrote anything after it. It waits for n1; that n1 is off is not enough.
1145 n1 alert critical data.n1.waits: n2 has not come back within 600 s, and n1 starts nothing: the newest data is on n2, for which it waits.
1145 n1 alert critical data.n2.waits: n1 has not come back within 600 s, and n2 starts nothing: its own storage does not know whether n1 wrote anything after it. It waits for n1; that n1 is off is not enough.
1145 n1 alert warning engine.R8.n1.refused: n2 has not come back within 600 s; n1 starts nothing, because the newest data is on n2, for which it waits.
1145 n1 alert warning engine.R8.n2.refused: n1 has not come back within 600 s; n2 starts nothing, because its own storage does not know whether n1 wrote anything after it. It waits for n1; that n1 is off is not enough.
1215 n2 alert critical host.n1.stuck: n1 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.
1445 n1 alert critical host.n2.stuck: n2 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.

join n1 n2
----
3600 n1 is on, member

heat n2 ok
----
ok

maintenance n2 off
----
ok

run until redundant 12h
----
3600 n2 sees cpu1: nominal, 59 C
3600 n2 sees cpu2: nominal, 59 C
3600 n2 sees dimm1: nominal, 46 C
3600 n2 sees dimm2: nominal, 46 C
3600 n2 sees dimm3: nominal, 45 C
3600 n2 sees dimm4: nominal, 45 C
3600 n2 sees board1: nominal, 44 C
3600 n2 sees board2: nominal, 44 C
3600 n2 sees psu1: nominal, 42 C
3600 n2 sees psu2: nominal, 42 C
3600 n2 sees exhaust: nominal, 40 C
3600 n2 sees inlet: nominal, 24 C
3600 n2 no longer finds criticalHeat
3600 n2 alert over engine.T3.n2.refused
3600 n2 no longer finds onButAway of n1
3600 n1 no longer finds onButAway of n2
3600 n1 no longer finds backAlone
3600 n1 no longer finds backAlone of n2
3600 n1 alert over data.n1.waits
3600 n1 alert over data.n2.waits
3600 n1 alert over engine.R8.n1.refused
3600 n1 alert over engine.R8.n2.refused
3600 n2 alert over heat.n2.critical
3600 n2 alert over host.n1.away
3600 n2 alert over host.n1.stuck
3600 n1 alert over host.n2.away
3600 n1 alert over host.n2.stuck
