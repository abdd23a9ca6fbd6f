# n1 dies without a word. The cluster fences it and starts its servers on n2; nobody asked for it, so a Striker boots n1 again
# when it may: it rejoins and catches up, and the servers stay where they are. (R3, R7)
# Sentences: R3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

crash n1
----
60 n1 is off, not a member
60 srv1 is off
60 srv2 is off
60 srv3 is off

run 2m
----
60 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off
60 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off.
60 n2 alert critical host.n1.down: n1 is off and nobody is known to have stopped it.
100 srv1 is on n2, running
100 srv2 is on n2, running
100 srv3 is on n2, running

expect srv1 on n2
----
ok

run until redundant 1h
----
300 n2 alert notice engine.R3.boot.n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 s1 R3 boots n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 n2 no longer finds waitsForBoot of n1
300 n2 alert over host.n1.waits
305 n1 is on, not a member
305 n2 alert warning host.n1.away: n1 is not a running member of the cluster.
305 n2 alert over engine.R3.boot.n1
305 n2 alert over host.n1.down
310 s1 has done R3.boot.n1: n1 is on
315 n2 finds onButAway of n1: n1 is on and not a member of the cluster
545 n1 is on, member
545 n2 no longer finds onButAway of n1
545 n2 alert over host.n1.away

expect srv1 on n2
----
ok

expect n1 booted by s1 or s2
----
ok
