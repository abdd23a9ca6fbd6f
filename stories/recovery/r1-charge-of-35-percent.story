# Both nodes are off. Mains has been back long enough, and one battery reaches 35 %: the first node is booted.
# Sentences: R1.charge at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 20%
----
ok

ups ups2 charge 20%
----
ok

mains off
----
ok

run until n1 stopping 1h
----
0 n1 sees ups1: input bad, output from battery, charge 20 %
0 n1 sees ups2: input bad, output from battery, charge 20 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 360 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 360 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
120 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 300 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
120 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 300 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
120 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 300 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
120 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 300 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.

run 5m
----
150 n2 is on, not a member
150 srv1 is off
150 srv2 is off
150 srv3 is off
150 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
150 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 282 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
150 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 282 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds holdUpUnderFloor of n2
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P4.stopServers.n1
150 n1 alert over engine.P4.withdraw.n2
150 n1 alert over power.n2.low
180 n1 is on, not a member
180 n2 is off, not a member
180 n2 has done P4.withdraw.n2: n2 is off, reason power
180 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
195 n1 no longer finds holdUpUnderFloor
195 n1 no longer finds noPower
195 n1 alert over engine.P4.withdraw.n1
195 n1 alert over power.n1.low
210 n1 is off, not a member
210 n1 has done P4.withdraw.n1: n1 is off, reason power
210 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
210 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

mains on
----
ok

ups ups1 charge 33%
----
ok

ups ups2 charge 20%
----
ok

run 6m
----
420 s1 sees ups1: input good, output from mains, charge 33 %
420 s1 sees ups2: input good, output from mains, charge 20 %
420 n1 alert over power.pair.none

expect n1 off
----
ok

run 30m
----
845 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
845 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
845 s1 no longer finds waitsForBoot of n1
845 s1 alert over host.n1.waits
850 n1 is on, not a member
850 s1 alert over engine.R1.boot.n1
855 s1 has done R1.boot.n1: n1 is on
905 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
905 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
905 s1 no longer finds waitsForBoot of n2
905 s1 alert over host.n2.waits
910 n2 is on, not a member
910 s1 alert over engine.R1.boot.n2
915 s1 has done R1.boot.n2: n2 is on
1090 n1 finds backAlone: n1 is back after a full outage and waits for n2
1090 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
1090 n1 finds onButAway: n1 is on and not a member of the cluster
1090 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
1090 s1 finds onButAway of n2: n2 is on and not a member of the cluster
1150 n1 is on, member
1150 n2 is on, member
1150 s1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 36 %: srv3, srv2 and srv1 start again.
1150 n1 no longer finds onButAway
1150 s1 no longer finds onButAway of n2
1150 n1 no longer finds backAlone
1150 n1 no longer finds backAlone of n2
1150 n1 alert over host.n1.away
1390 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 38 %: srv3, srv2 and srv1 start again.
1395 s1 alert over engine.P9.startServers.n1
1400 srv1 is on n1, running
1400 srv2 is on n1, running
1400 srv3 is on n1, running
1400 n1 has done P9.startServers.n1: srv3, srv2, srv1 started

expect n1 booted by s1 or s2
----
ok
