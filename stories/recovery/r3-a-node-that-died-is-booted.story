# n2 dies without a word. Nobody asked for it, so a Striker boots it, and it catches up.
# Sentences: R3 at, L1 at

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

crash n2
----
60 n2 is off, not a member

run until redundant 2h
----
60 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off
60 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off.
60 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.
300 n1 alert notice engine.R3.boot.n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 s1 R3 boots n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
300 n1 no longer finds waitsForBoot of n2
300 n1 alert over host.n2.waits
305 n2 is on, not a member
305 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
305 n1 alert over engine.R3.boot.n2
305 n1 alert over host.n2.down
310 s1 has done R3.boot.n2: n2 is on
315 n1 finds onButAway of n2: n2 is on and not a member of the cluster
545 n2 is on, member
545 n1 no longer finds onButAway of n2
545 n1 alert over host.n2.away

expect n2 booted by s1 or s2
----
ok
