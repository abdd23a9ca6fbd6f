# n2 was shed half an hour before n1 stopped, so n1 has the newest data. Only n2 comes back: it starts nothing from
# old data, and an alert names n1.
# Sentences: R8 at, S12 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 60%
----
ok

ups ups2 charge 60%
----
ok

mains off
----
ok

run until n1 stopping 3h
----
0 n1 sees ups1: input bad, output from battery, charge 60 %
0 n1 sees ups2: input bad, output from battery, charge 60 %
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
2945 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
2945 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
3065 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
3065 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 535 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.

run 10m
----
3095 srv1 is off
3095 srv2 is off
3095 srv3 is off
3095 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
3095 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
3095 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
3095 n1 alert over engine.P4.stopServers.n1
3125 n1 is on, not a member
3140 n1 no longer finds holdUpUnderFloor
3140 n1 no longer finds noPower
3140 n1 alert over engine.P4.withdraw.n1
3140 n1 alert over power.n1.low
3155 n1 is off, not a member
3155 n1 has done P4.withdraw.n1: n1 is off, reason power
3165 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
3165 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

bmc n1 silent
----
ok

mains on
----
ok

run 4h
----
3665 s1 sees ups1: input good, output from mains, charge 12.8 %
3665 s1 sees ups2: input good, output from mains, charge 12.8 %
3665 n1 alert over power.pair.none
3710 s1 refuses R1 of n1, by R4: Whether n1 is on is not known: its BMC does not tell. It is not booted on a guess.
3710 s1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
3710 s1 alert warning engine.R1.n1.refused: Whether n1 is on is not known: its BMC does not tell. It is not booted on a guess.
3710 s1 no longer finds waitsForBoot of n1
3710 s1 alert over host.n1.waits
8455 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
8455 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
8455 n1 no longer finds waitsForBoot of n2
8455 n1 alert over host.n2.waits
8460 n2 is on, not a member
8460 s1 alert over engine.R1.boot.n2
8465 s1 has done R1.boot.n2: n2 is on
8700 n2 finds backAlone: n2 is back after a full outage and waits for n1
8700 n2 finds onButAway: n2 is on and not a member of the cluster
8700 n2 alert warning host.n2.away: n2 is not a running member of the cluster.
9300 n2 refuses R8 of n2, by S12: n1 has not come back within 600 s; n2 starts nothing, because the newest data is on n1, for which it waits.
9300 n2 alert critical data.n2.waits: n1 has not come back within 600 s, and n2 starts nothing: the newest data is on n1, for which it waits.
9300 n2 alert warning engine.R8.n2.refused: n1 has not come back within 600 s; n2 starts nothing, because the newest data is on n1, for which it waits.
9600 n2 alert critical host.n2.stuck: n2 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.

expect srv1 off
----
ok
