# Found by drawing faults (seed 10, hostile, rule S13): a person starts n2 on a battery that ends while it boots. No engine could have stopped it
# in time, so nobody is blamed (decision 190).
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

run 1h
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

mains ups1 on
----
ok

run 1h
----
3600 n1 sees ups1: input good, output from mains, charge 47.5 %
3600 n1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
3600 n1 alert warning ups.ups2.input: ups2 is on battery.
3600 n1 no longer finds noPower
3600 n1 alert over power.pair.none
3900 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
3900 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
3900 n1 no longer finds waitsForBoot of n2
3900 n1 alert over host.n2.waits
3905 n2 is on, not a member
3905 n1 alert over engine.R1.boot.n2
3910 s1 has done R1.boot.n2: n2 is on
3915 n1 finds onButAway of n2: n2 is on and not a member of the cluster
4145 n2 is on, member
4145 n2 alert notice ups.ups2.estimate: ups2 says 21 min are left, its discharge says 39 min: the shorter counts.
4145 n1 no longer finds onButAway of n2
5350 n2 alert over ups.ups2.estimate
5465 n1 sees ups2: input bad, output from off, charge 0 %
5475 n1 sees psu2: power supply 2 has no input
5475 n2 sees psu2: power supply 2 has no input
5475 n1 finds fault of n1/psu2: n1: power supply 2 has no input, weighs 0
5475 n1 finds fault of n2/psu2: n2: power supply 2 has no input, weighs 0
5475 n1 alert notice psu.n1.psu2: n1: power supply 2 has no input.
5475 n1 alert notice psu.n2.psu2: n2: power supply 2 has no input.

mains off
----
ok

maintenance on for 63m
----
ok

run 20m
----
7200 n1 sees ups1: input bad, output from battery, charge 64.2 %
7200 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is off); it stops when its hold-up is under 188 s, or for 120 s under 600 s
7200 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is off); it stops when its hold-up is under 150 s, or for 120 s under 600 s
7200 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is off
7200 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is off.
7200 n1 no longer finds sourceLost of ups2
7200 n1 alert over ups.ups2.input: counted below power.pair.none
7320 n1 refuses P3 of n2, by S6: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is off). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
7320 n1 alert warning engine.P3.n2.refused: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is off). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
7755 n1 finds holdUpUnderFloor: n1 has no power and 598 s of hold-up, under the 600 s with which it waits no longer than 120 s
7755 n1 finds holdUpUnderFloor of n2: n2 has no power and 598 s of hold-up, under the 600 s with which it waits no longer than 120 s
7755 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
7755 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
7870 n1 alert critical maintenance.n1.stop: n1 is in maintenance but has no power: it stops within 300 s if mains does not return.
7905 n1 alert critical maintenance.n2.stop: n2 is in maintenance but has no power: it stops within 300 s if mains does not return.
8170 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is off. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
8170 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is off. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
8170 n1 alert over engine.P3.n2.refused
8200 srv1 is off
8200 srv2 is off
8200 srv3 is off
8200 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
8200 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is off. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
8200 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is off. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
8200 n1 alert over engine.P4.stopServers.n1
8205 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is off. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
8205 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is off. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
8230 n1 is on, not a member
8230 n1 no longer finds pairWithoutPower of pair
8230 n1 no longer finds holdUpUnderFloor
8230 n1 no longer finds noPower
8230 n1 alert over engine.P4.withdraw.n1
8230 n1 alert over maintenance.n1.stop
8230 n1 alert over power.n1.low
8235 n2 is on, not a member
8250 n1 no longer finds holdUpUnderFloor of n2
8250 n1 no longer finds noPower of n2
8250 n1 alert over engine.P4.withdraw.n2
8250 n1 alert over maintenance.n2.stop
8250 n1 alert over power.n2.low
8260 n1 is off, not a member
8260 n1 has done P4.withdraw.n1: n1 is off, reason power
8265 n2 is off, not a member
8265 n2 has done P4.withdraw.n2: n2 is off, reason power
8265 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is off)
8265 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is off)
8265 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is off).
8265 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is off).

start n2
----
8400 n2 is on, not a member

run 1h
----
8400 s1 no longer finds waitsForBoot of n2
8400 s1 alert over host.n2.waits
8568.126 n2 is off, not a member
8568.126 s1 is off, not a member
8568.126 s2 is off, not a member
