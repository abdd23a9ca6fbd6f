# "Fencing gave up while the peer had no power, and nothing started after it came back." Each node has its own UPS;
# that of n2 is drained and stays dark. n1, back first, starts the servers alone: n2's clean stop is recorded.
# Sentences: R8 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 30%
----
ok

ups ups2 charge 12%
----
ok

mains off
----
ok

run until n1 stopping 2h
----
0 n1 sees ups1: input bad, output from battery, charge 30 %
0 n1 sees ups2: input bad, output from battery, charge 12 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 432 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
120 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups2 is on battery. Its hold-up, now 312 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
120 n2 P4 withdraws n2: n2 has no power: ups2 is on battery. Its hold-up, now 312 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds holdUpUnderFloor of n2
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P4.withdraw.n2
150 n1 alert over power.n2.low
180 n2 is off, not a member
180 n2 has done P4.withdraw.n2: n2 is off, reason power
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups2 is on battery)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups2 is on battery).
485 n1 finds holdUpUnderFloor: n1 has no power and 592 s of hold-up, under the 600 s with which it waits no longer than 120 s
485 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
605 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up, now 475 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
605 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up, now 475 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.

run 10m
----
635 srv1 is off
635 srv2 is off
635 srv3 is off
635 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
635 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 445 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
635 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 445 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
635 n1 alert over engine.P4.stopServers.n1
665 n1 is on, not a member
680 n1 no longer finds holdUpUnderFloor
680 n1 no longer finds noPower
680 n1 alert over engine.P4.withdraw.n1
680 n1 alert over power.n1.low
695 n1 is off, not a member
695 n1 has done P4.withdraw.n1: n1 is off, reason power
705 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
705 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

mains ups1 on
----
ok

run 3h
----
1205 s1 sees ups1: input good, output from mains, charge 9.8 %
4215 s1 sees ups2: input bad, output from off, charge 0 %
4250 n1 no longer finds waitsForBoot of n2
4250 n1 alert over host.n2.waits
6640 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
6640 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
6640 s1 no longer finds waitsForBoot of n1
6640 s1 alert over host.n1.waits
6645 n1 is on, not a member
6645 s1 alert over engine.R1.boot.n1
6650 s1 has done R1.boot.n1: n1 is on
6885 n1 finds backAlone: n1 is back after a full outage and waits for n2
6885 n1 finds onButAway: n1 is on and not a member of the cluster
6885 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
7485 n1 alert notice engine.R8.startServers.n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7485 n1 R8 starts srv3 srv2 srv1 on n1: n2 has not come back within 600 s, and n2 had left the cluster cleanly, as both have on record. n1 holds the newest data and starts srv3, srv2 and srv1 alone.
7485 n1 is on, member
7490 n1 alert critical power.n2.none: n2 has no power: ups2 is off.
7490 n1 no longer finds onButAway
7490 n1 no longer finds backAlone
7490 n1 alert over engine.R8.startServers.n1
7490 n1 alert over host.n1.away
7490 n1 alert over power.pair.none
7495 srv1 is on n1, running
7495 srv2 is on n1, running
7495 srv3 is on n1, running
7495 n1 has done R8.startServers.n1: srv3, srv2, srv1 started

expect n1 on
----
ok

expect srv1 on n1
----
ok
