# n1 is on its battery and n2 has mains, but n2's copy of the data is out of date. The servers stay on n1, the alert
# says why, and when the battery gets low they are stopped gracefully.
# Sentences: P2 short, H6 at, fit.storage short, P4 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 outdated
----
ok

ups ups1 charge 20%
----
ok

mains ups1 off
----
ok

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 20 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 refuses P2 of n1, by H6: n1 has no power, but its servers cannot go to n2: storage on n2 is out of date.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 alert warning engine.P2.n1.refused: n1 has no power, but its servers cannot go to n2: storage on n2 is out of date.
110 n1 finds holdUpUnderFloor: n1 has no power and 599 s of hold-up, under the 600 s with which it waits no longer than 120 s
110 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
115 n1 no longer finds holdUpUnderFloor

expect no intents
----
ok

run 15m
----
125 n1 finds holdUpUnderFloor: n1 has no power and 589 s of hold-up, under the 600 s with which it waits no longer than 120 s
240 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up, now 476 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
240 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up, now 476 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
240 n1 alert over engine.P2.n1.refused
270 srv1 is off
270 srv2 is off
270 srv3 is off
270 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
270 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 450 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
270 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 450 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
270 n1 alert over engine.P4.stopServers.n1
300 n1 is on, not a member
300 n1 no longer finds holdUpUnderFloor
300 n1 no longer finds noPower
300 n1 alert over engine.P4.withdraw.n1
300 n1 alert over power.n1.low
330 n1 is off, not a member
330 n1 has done P4.withdraw.n1: n1 is off, reason power
330 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
330 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
