# Both UPSes promise 50 minutes where there is a sixth of that. Their measured discharge tells the truth, the shorter
# counts, and the alert says that they disagree. n1 stops in time.
# Sentences: P11 at, S13 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 16%
----
ok

ups ups2 charge 16%
----
ok

ups ups1 lies 3000
----
ok

ups ups2 lies 3000
----
ok

run 60s
----
ok

mains off
----
ok

run 10m
----
60 n1 sees ups1: input bad, output from battery, charge 16.3 %
60 n1 sees ups2: input bad, output from battery, charge 16.3 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
130 n1 finds holdUpUnderFloor: n1 has no power and 250 s of hold-up, under the 600 s with which it waits no longer than 120 s
130 n1 finds holdUpUnderFloor of n2: n2 has no power and 250 s of hold-up, under the 600 s with which it waits no longer than 120 s
130 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
130 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
130 n1 alert notice ups.ups1.estimate: ups1 says 50 min are left, its discharge says 501 s: the shorter counts.
130 n1 alert notice ups.ups2.estimate: ups2 says 50 min are left, its discharge says 501 s: the shorter counts.
180 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
180 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
210 n2 is on, not a member
210 n1 no longer finds pairWithoutPower of pair
210 n1 no longer finds holdUpUnderFloor of n2
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P3.withdraw.n2
210 n1 alert over power.n2.low
240 n2 is off, not a member
240 n2 has done P3.withdraw.n2: n2 is off, reason power
240 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
240 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
240 n1 no longer finds holdUpUnderFloor
240 n1 alert over ups.ups1.estimate
240 n1 alert over ups.ups2.estimate
300 n1 alert over power.n1.low
380 n1 finds holdUpUnderFloor: n1 has no power and 325 s of hold-up, under the 600 s with which it waits no longer than 120 s
380 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
380 n1 alert notice ups.ups1.estimate: ups1 says 50 min are left, its discharge says 10 min: the shorter counts.
380 n1 alert notice ups.ups2.estimate: ups2 says 50 min are left, its discharge says 10 min: the shorter counts.
500 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 278 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
500 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 278 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
530 srv1 is off
530 srv2 is off
530 srv3 is off
530 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
530 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 264 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
530 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 264 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
530 n1 alert over engine.P4.stopServers.n1
560 n1 is on, not a member
575 n1 no longer finds holdUpUnderFloor
575 n1 no longer finds noPower
575 n1 alert over engine.P4.withdraw.n1
575 n1 alert over power.n1.low
590 n1 is off, not a member
590 n1 has done P4.withdraw.n1: n1 is off, reason power
590 n1 alert over ups.ups1.estimate
590 n1 alert over ups.ups2.estimate
600 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
600 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
