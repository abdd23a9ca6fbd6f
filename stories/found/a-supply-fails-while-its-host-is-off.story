# Found by drawing faults (seed 100, hostile, rule R1): a power supply of n1 fails while n1 is off, so that only ups2 would feed it.
# Nobody told, ups1 was charged well enough, and n1 was booted at 19 % of ups2. The Strikers read supplies from its BMC while it is off,
# and R1 leaves out the source of one that is broken: n1 waits until ups2 is charged, and the other node is booted before it.
site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 3h
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
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
5825 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
5825 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
5945 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 536 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
5945 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 536 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
5975 srv1 is off
5975 srv2 is off
5975 srv3 is off
5975 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
5975 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
5975 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
5975 n1 alert over engine.P4.stopServers.n1
6005 n1 is on, not a member
6020 n1 no longer finds holdUpUnderFloor
6020 n1 no longer finds noPower
6020 n1 alert over engine.P4.withdraw.n1
6020 n1 alert over power.n1.low
6035 n1 is off, not a member
6035 n1 has done P4.withdraw.n1: n1 is off, reason power
6045 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
6045 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

mains ups1 on
----
ok

run 1h
----
10800 s1 sees ups1: input good, output from mains, charge 5.4 %
10800 s1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
10800 s1 alert warning ups.ups2.input: ups2 is on battery.
10800 n1 alert over power.pair.none
13915 s1 sees ups2: input bad, output from off, charge 0 %

psu n1 1 failed
----
ok

mains ups2 on
----
ok

run 1h
----
14400 s1 sees psu1 of n1: power supply 1 failed
14400 s1 sees ups2: input good, output from mains, charge 0 %
14400 s1 finds fault of n1/psu1: n1: power supply 1 failed, weighs 5
14400 s1 alert warning psu.n1.psu1: n1: power supply 1 failed.
14400 s1 no longer finds sourceLost of ups2
14400 s1 alert over ups.ups2.input
17185 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
17185 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
17185 n1 no longer finds waitsForBoot of n2
17185 n1 alert over host.n2.waits
17190 n2 is on, not a member
17190 s1 alert over engine.R1.boot.n2
17195 s1 has done R1.boot.n2: n2 is on
17430 n2 finds backAlone: n2 is back after a full outage and waits for n1
17430 n2 finds onButAway: n2 is on and not a member of the cluster
17430 n2 alert warning host.n2.away: n2 is not a running member of the cluster.

expect n1 off
----
ok

expect n2 on
----
ok

run until redundant 6h
----
18030 n2 refuses R8 of n2, by S12: n1 has not come back within 600 s; n2 starts nothing, because the newest data is on n1, for which it waits.
18030 n2 alert critical data.n2.waits: n1 has not come back within 600 s, and n2 starts nothing: the newest data is on n1, for which it waits.
18030 n2 alert warning engine.R8.n2.refused: n1 has not come back within 600 s; n2 starts nothing, because the newest data is on n1, for which it waits.
18330 n2 alert critical host.n2.stuck: n2 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.
21950 n2 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups2 charged to 35 % or more, ups2 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
21950 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups2 charged to 35 % or more, ups2 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
21950 s1 no longer finds waitsForBoot of n1
21950 s1 alert over host.n1.waits
21955 n1 is on, not a member
21955 n2 alert over engine.R1.boot.n1
21960 s1 has done R1.boot.n1: n1 is on
21960 n2 finds backAlone of n1: n1 is back after a full outage and waits for n2
21960 n2 finds onButAway of n1: n1 is on and not a member of the cluster
22195 n1 is on, member
22195 n2 is on, member
22195 n2 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 36 %: srv3, srv2 and srv1 start again.
22195 n2 no longer finds onButAway of n1
22195 n2 no longer finds onButAway
22195 n2 no longer finds backAlone of n1
22195 n2 no longer finds backAlone
22195 n2 alert over data.n2.waits
22195 n2 alert over engine.R8.n2.refused
22195 n2 alert over host.n2.away
22195 n2 alert over host.n2.stuck
22495 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 38 %: srv3, srv2 and srv1 start again.
22500 n1 finds riskDifference: n1 has risk 5 (power supply 1 failed), n2 has risk 0
22500 n2 alert over engine.P9.startServers.n1
22505 srv1 is on n1, running
22505 srv2 is on n1, running
22505 srv3 is on n1, running
22505 n1 has done P9.startServers.n1: srv3, srv2, srv1 started
22620 n1 refuses H1 of n1, by H6: n1 has risk 5 (power supply 1 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is still catching up.
22620 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (power supply 1 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is still catching up.
