# n1 is on its battery. srv2 cannot be live-migrated: when the others go it is left on n1. Only when the battery makes
# n1 stop is it stopped there, and started on n2.
# Sentences: migrate.cannot at, P2 at, S3 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 no-migrate
----
ok

ups ups1 charge 20%
----
ok

mains ups1 off
----
ok

run 3m
----
0 n1 sees ups1: input bad, output from battery, charge 20 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
110 n1 finds holdUpUnderFloor: n1 has no power and 599 s of hold-up, under the 600 s with which it waits no longer than 120 s
110 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
115 n1 no longer finds holdUpUnderFloor
120 n1 refuses P2 of n1, by H6: srv2 cannot be moved while running and is left on n1.
120 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
120 n1 alert warning engine.P2.n1.refused: srv2 cannot be moved while running and is left on n1.
120 n2 P2 migrates srv1 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
124 srv1 is on n2, running
125 n1 finds holdUpUnderFloor: n1 has no power and 589 s of hold-up, under the 600 s with which it waits no longer than 120 s
128 srv3 is on n2, running
128 n2 has done P2.migrate.n1: srv1, srv3 on n2
130 n1 alert over engine.P2.migrate.n1

expect srv1 on n2
----
ok

expect srv2 on n1
----
ok

run 5m
----
240 n1 alert warning engine.P2.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up, now 476 s, has been under 600 s for 120 s: with so little it waits no longer. n2 has power and is able to take its servers: it takes them. srv2 cannot be moved while running: stopped on n1, then started on the other node.
240 n1 P2 stops srv2 on n1: n1 has no power: ups1 is on battery. Its hold-up, now 476 s, has been under 600 s for 120 s: with so little it waits no longer. n2 has power and is able to take its servers: it takes them. srv2 cannot be moved while running: stopped on n1, then started on the other node.
240 n1 alert over engine.P2.n1.refused
270 srv2 is off
270 n1 has done P2.stopServers.n1: srv2 stopped
270 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 450 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
270 n1 alert warning engine.P2.startServers.n2: What could not be moved while running has stopped on the other node: srv2 starts again.
270 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 450 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
270 n2 P2 starts srv2 on n2: What could not be moved while running has stopped on the other node: srv2 starts again.
270 n1 alert over engine.P2.stopServers.n1
275 n1 alert over engine.P2.startServers.n2
280 srv2 is on n2, running
280 n2 has done P2.startServers.n2: srv2 started
300 n1 is on, not a member
300 n1 no longer finds noPower
300 n1 no longer finds holdUpUnderFloor
300 n1 no longer finds noPower
300 n1 alert over engine.P4.withdraw.n1
300 n1 alert over power.n1.low
330 n1 is off, not a member
330 n1 has done P4.withdraw.n1: n1 is off, reason power
330 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
330 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect srv2 on n2
----
ok
