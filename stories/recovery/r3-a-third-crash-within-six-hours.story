# n2 dies three times within six hours. The cluster of n1 fences it first, so each crash costs one boot: twice it is booted,
# the third time a person has to look.
# Sentences: R3 at, R3 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 10m
----
ok

crash n2
----
600 n2 is off, not a member

run until redundant 2h
----
600 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: the cluster of n1 makes sure first that it is off
600 n1 alert notice host.n2.waits: n2 is off and waits to be booted: the cluster of n1 makes sure first that it is off.
600 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.
720 n1 alert notice engine.R3.boot.n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
720 s1 R3 boots n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
720 n1 no longer finds waitsForBoot of n2
720 n1 alert over host.n2.waits
725 n2 is on, not a member
725 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
725 n1 alert over engine.R3.boot.n2
725 n1 alert over host.n2.down
730 s1 has done R3.boot.n2: n2 is on
735 n1 finds onButAway of n2: n2 is on and not a member of the cluster
965 n2 is on, member
965 n1 no longer finds onButAway of n2
965 n1 alert over host.n2.away

run 1h
----
ok

crash n2
----
4595 n2 is off, not a member

run until redundant 2h
----
4595 n1 finds onButAway of n2: n2 is on and not a member of the cluster
4595 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.
4605 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: the cluster of n1 makes sure first that it is off
4605 n1 alert notice host.n2.waits: n2 is off and waits to be booted: the cluster of n1 makes sure first that it is off.
4605 n1 no longer finds onButAway of n2
4725 n1 alert notice engine.R3.boot.n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 1 boot in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
4725 s1 R3 boots n2: n2 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 548 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 1 boot in the last 6 h, each after it died, off for 120 s and more and no other host booting on its UPS just now. s1 powers it on.
4725 n1 no longer finds waitsForBoot of n2
4725 n1 alert over host.n2.waits
4730 n2 is on, not a member
4730 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: 2 boots in the last 6 h, each after it died: it is not booted again so soon
4730 n1 alert critical host.n2.waits: n2 is off and waits to be booted: 2 boots in the last 6 h, each after it died: it is not booted again so soon.
4730 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
4730 n1 alert over engine.R3.boot.n2
4730 n1 alert over host.n2.down
4735 s1 has done R3.boot.n2: n2 is on
4740 n1 finds onButAway of n2: n2 is on and not a member of the cluster
4740 n1 no longer finds waitsForBoot of n2
4740 n1 alert over host.n2.waits
4970 n2 is on, member
4970 n1 no longer finds onButAway of n2
4970 n1 alert over host.n2.away

run 1h
----
ok

crash n2
----
8600 n2 is off, not a member

run 3h
----
8600 n1 finds onButAway of n2: n2 is on and not a member of the cluster
8600 n1 alert critical host.n2.down: n2 is off and nobody is known to have stopped it.
8610 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: 2 boots in the last 6 h, each after it died: it is not booted again so soon and the cluster of n1 makes sure first that it is off
8610 n1 alert critical host.n2.waits: n2 is off and waits to be booted: 2 boots in the last 6 h, each after it died: it is not booted again so soon and the cluster of n1 makes sure first that it is off.
8610 n1 no longer finds onButAway of n2

expect n2 off
----
ok
