# A source of a resync dies and comes back: it still has the newest, and what was being copied is copied then. (Found with seed 1, hostile: the
# model kept it as a source for ever, and nothing was ever redundant again.)
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

run 550s
----
0 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off
0 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet and the cluster of n2 makes sure first that it is off.
0 n2 alert critical host.n1.down: n1 is off and nobody is known to have stopped it.
40 srv1 is on n2, running
40 srv2 is on n2, running
40 srv3 is on n2, running
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

crash n2
----
550 n2 is off, not a member
550 srv1 is off
550 srv2 is off
550 srv3 is off

run until redundant 12h
----
550 n1 finds onButAway of n2: n2 is on and not a member of the cluster
550 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.
555 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off
555 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet and the cluster of n1 makes sure first that it is off.
555 n1 no longer finds onButAway of n2
675 s1 alert notice engine.R3.boot.n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
675 s1 R3 boots n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
680 n2 is on, not a member
680 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
680 s1 alert over engine.R3.boot.n2
680 n1 alert over host.n2.down
685 s1 has done R3.boot.n2: n2 is on
690 n1 finds onButAway of n2: n2 is on and not a member of the cluster
690 n1 no longer finds waitsForBoot of n2
690 n1 alert over host.n2.waits
920 n2 is on, member
920 n1 no longer finds onButAway of n2
920 n1 alert over host.n2.away
930 srv1 is on n2, running
930 srv2 is on n2, running
930 srv3 is on n2, running
