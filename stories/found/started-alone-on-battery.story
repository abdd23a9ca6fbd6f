# Found by drawing faults (seed 7, hostile, rule S13): both nodes have stopped for want of power, and a person starts n1 on what the
# batteries have left. Alone it becomes no member, so nothing judged it, and it ran until they were empty. P4 counts for the host of the
# seat whether it is a member or not.
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

run 2h
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

start n1
----
7200 n1 is on, not a member

run 1h
----
7200 s1 no longer finds waitsForBoot of n1
7200 s1 alert over host.n1.waits
7440 n1 finds holdUpUnderFloor: n1 has no power and 299 s of hold-up, under the 600 s with which it waits no longer than 120 s
7440 n1 finds backAlone: n1 is back after a full outage and waits for n2
7440 n1 finds onButAway: n1 is on and not a member of the cluster
7440 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
7560 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 239 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
7560 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 239 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
7565 n1 no longer finds onButAway
7565 n1 alert over host.n1.away
7605 n1 no longer finds backAlone
7620 n1 is off, not a member
7620 n1 has done P4.withdraw.n1: n1 is off, reason power
7620 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
7620 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

mains on
----
ok

run until redundant 6h
----
10805 s1 sees ups1: input good, output from mains, charge 0.3 %
10805 s1 sees ups2: input good, output from mains, charge 0.3 %
10805 n1 alert over power.pair.none
18285 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
18285 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
18285 s1 no longer finds waitsForBoot of n1
18285 s1 alert over host.n1.waits
18290 n1 is on, not a member
18290 s1 alert over engine.R1.boot.n1
18295 s1 has done R1.boot.n1: n1 is on
18345 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
18345 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
18345 n1 no longer finds waitsForBoot of n2
18345 n1 alert over host.n2.waits
18350 n2 is on, not a member
18350 s1 alert over engine.R1.boot.n2
18355 s1 has done R1.boot.n2: n2 is on
18530 n1 finds backAlone: n1 is back after a full outage and waits for n2
18530 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
18530 n1 finds onButAway: n1 is on and not a member of the cluster
18530 n1 finds onButAway of n2: n2 is on and not a member of the cluster
18530 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
18590 n1 is on, member
18590 n2 is on, member
18590 s1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 36 %: srv3, srv2 and srv1 start again.
18590 n1 no longer finds onButAway
18590 n1 no longer finds onButAway of n2
18590 n1 no longer finds backAlone
18590 n1 no longer finds backAlone of n2
18590 n1 alert over host.n1.away
18830 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 38 %: srv3, srv2 and srv1 start again.
18835 s1 alert over engine.P9.startServers.n1
18840 srv1 is on n1, running
18840 srv2 is on n1, running
18840 srv3 is on n1, running
18840 n1 has done P9.startServers.n1: srv3, srv2, srv1 started
