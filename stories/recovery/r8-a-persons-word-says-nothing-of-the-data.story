# Both nodes die at once, and n2's BMC with it. n1 is booted and does not know whether n2 wrote after it died. That n2 is off, as a
# person says, tells nothing of that: n1 starts nothing from data that may be old, and says what it waits for.
# Sentences: S12 at, R8 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 1m
----
ok

crash n1
----
60 n1 is off, not a member
60 srv1 is off
60 srv2 is off
60 srv3 is off

crash n2
----
60 n2 is off, not a member

bmc n2 silent
----
ok

run 30m
----
75 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet
75 s1 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet.
75 s1 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
75 s1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
95 s1 alert warning bmc.n2.silent: The BMC of n2 does not answer: whether n2 is on is not known from it, so nothing is booted or turned off on its word.
300 s1 alert notice engine.R3.boot.n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, no cluster that would turn it off first and no other host booting on its UPS just now. s1 powers it on.
300 s1 R3 boots n1: n1 is off and nobody is known to have stopped it; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat), 0 boots in the last 6 h, each after it died, no cluster that would turn it off first and no other host booting on its UPS just now. s1 powers it on.
300 s1 no longer finds waitsForBoot of n1
300 s1 alert over host.n1.waits
305 n1 is on, not a member
305 s1 alert over engine.R3.boot.n1
310 s1 has done R3.boot.n1: n1 is on
545 n1 finds backAlone: n1 is back after a full outage and waits for n2
545 n1 finds onButAway: n1 is on and not a member of the cluster
545 n1 refuses R1 of n2, by R4: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
545 n1 alert warning engine.R1.n2.refused: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
545 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
545 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
545 s1 alert over host.n2.silent: counted below host.n2.away
545 s1 alert over host.n1.silent
1145 n1 refuses R8 of n1, by S12: n2 has not come back within 600 s; n1 starts nothing, because its own storage does not know whether n2 wrote anything after it. It waits for n2; that n2 is off is not enough.
1145 n1 alert critical data.n1.waits: n2 has not come back within 600 s, and n1 starts nothing: its own storage does not know whether n2 wrote anything after it. It waits for n2; that n2 is off is not enough.
1145 n1 alert warning engine.R8.n1.refused: n2 has not come back within 600 s; n1 starts nothing, because its own storage does not know whether n2 wrote anything after it. It waits for n2; that n2 is off is not enough.
1445 n1 alert critical host.n1.stuck: n1 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.

confirm n2 off
----
ok

run 30m
----
ok

expect srv1 off
----
ok
