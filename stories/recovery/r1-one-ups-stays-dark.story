# Both nodes are off. Mains comes back at ups1 only: that is power for both, and its battery is full enough. Both are
# booted.
# Sentences: R1 at

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

mains ups1 on
----
ok

ups ups1 charge 60%
----
ok

run 30m
----
2225 s1 sees ups1: input good, output from mains, charge 60 %
2225 s1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
2225 s1 alert warning ups.ups2.input: ups2 is on battery.
2225 n1 alert over power.pair.none
2525 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2525 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2525 s1 no longer finds waitsForBoot of n1
2525 s1 alert over host.n1.waits
2530 n1 is on, not a member
2530 s1 alert over engine.R1.boot.n1
2535 s1 has done R1.boot.n1: n1 is on
2585 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2585 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
2585 n1 no longer finds waitsForBoot of n2
2585 n1 alert over host.n2.waits
2590 n2 is on, not a member
2590 s1 alert over engine.R1.boot.n2
2595 s1 has done R1.boot.n2: n2 is on
2770 n1 finds backAlone: n1 is back after a full outage and waits for n2
2770 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
2770 n1 finds onButAway: n1 is on and not a member of the cluster
2770 n1 finds onButAway of n2: n2 is on and not a member of the cluster
2770 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
2830 n1 is on, member
2830 n2 is on, member
2830 n2 alert notice ups.ups2.estimate: ups2 says 172 s are left, its discharge says 386 s: the shorter counts.
2830 s1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 63 %: srv3, srv2 and srv1 start again.
2830 n1 no longer finds onButAway
2830 n1 no longer finds onButAway of n2
2830 n1 no longer finds backAlone
2830 n1 no longer finds backAlone of n2
2830 n1 alert over host.n1.away
2950 n2 alert over ups.ups2.estimate
3005 n1 sees ups2: input bad, output from off, charge 0 %
3015 n1 sees psu2: power supply 2 has no input
3015 n2 sees psu2: power supply 2 has no input
3015 n1 finds fault of n1/psu2: n1: power supply 2 has no input, weighs 0
3015 n1 finds fault of n2/psu2: n2: power supply 2 has no input, weighs 0
3015 n1 alert notice psu.n1.psu2: n1: power supply 2 has no input.
3015 n1 alert notice psu.n2.psu2: n2: power supply 2 has no input.
3070 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 64 %: srv3, srv2 and srv1 start again.
3075 s1 alert over engine.P9.startServers.n1
3080 srv1 is on n1, running
3080 srv2 is on n1, running
3080 srv3 is on n1, running
3080 n1 has done P9.startServers.n1: srv3, srv2, srv1 started

expect n1 on
----
ok

expect n2 on
----
ok
