# After a full outage n2's BMC is dead and n2 stays off; its clean stop was recorded by both. n1 waits 600 s, then
# starts the servers alone: its data is the newest.
# Sentences: R8 at, R8 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 40%
----
ok

ups ups2 charge 40%
----
ok

mains off
----
ok

run until n1 stopping 2h
----
0 n1 sees ups1: input bad, output from battery, charge 40 %
0 n1 sees ups2: input bad, output from battery, charge 40 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P3.withdraw.n2
180 n2 is off, not a member
180 n2 has done P3.withdraw.n2: n2 is off, reason power
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
1505 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
1505 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
1625 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
1625 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.

run 10m
----
1655 srv1 is off
1655 srv2 is off
1655 srv3 is off
1655 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
1655 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
1655 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
1655 n1 alert over engine.P4.stopServers.n1
1685 n1 is on, not a member
1700 n1 no longer finds holdUpUnderFloor
1700 n1 no longer finds noPower
1700 n1 alert over engine.P4.withdraw.n1
1700 n1 alert over power.n1.low
1715 n1 is off, not a member
1715 n1 has done P4.withdraw.n1: n1 is off, reason power
1725 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
1725 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

bmc n2 silent
----
ok

mains on
----
ok

run 3h
----
2225 s1 sees ups1: input good, output from mains, charge 12.8 %
2225 s1 sees ups2: input good, output from mains, charge 12.8 %
2225 n1 alert over power.pair.none
2270 s1 refuses R1 of n2, by R4: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
2270 s1 alert warning bmc.n2.silent: The BMC of n2 does not answer: whether n2 is on is not known from it, so nothing is booted or turned off on its word.
2270 s1 alert warning engine.R1.n2.refused: Whether n2 is on is not known: its BMC does not tell. It is not booted on a guess.
2270 n1 no longer finds waitsForBoot of n2
2270 n1 alert over host.n2.waits
7015 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
7015 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
7015 s1 no longer finds waitsForBoot of n1
7015 s1 alert over host.n1.waits
7020 n1 is on, not a member
7020 s1 alert over engine.R1.boot.n1
7025 s1 has done R1.boot.n1: n1 is on
7260 n1 finds backAlone: n1 is back after a full outage and waits for n2
7260 n1 finds onButAway: n1 is on and not a member of the cluster
7260 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
7860 n1 alert notice engine.R8.startServers.n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7860 n1 R8 starts srv3 srv2 srv1 on n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7860 n1 is on, member
7865 n1 no longer finds onButAway
7865 n1 no longer finds backAlone
7865 n1 alert over engine.R8.startServers.n1
7865 n1 alert over host.n1.away
7870 srv1 is on n1, running
7870 srv2 is on n1, running
7870 srv3 is on n1, running
7870 n1 has done R8.startServers.n1: srv3, srv2, srv1 started

expect n1 on
----
ok

expect srv1 on n1
----
ok
