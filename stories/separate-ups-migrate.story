# Each node has its own UPS. The one that feeds n1 loses its input: n2 still has mains, so long before the battery is
# low the servers are pulled to n2. n1, now empty, stays a member until its battery comes to its end. (P2, P4)
# Sentences: P2 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

mains ups1 off
----
ok

run 119s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
60 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.

expect no intents
----
ok

run 1s
----
180 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
180 n2 P2 migrates srv1 srv2 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.

run 60s
----
184 srv1 is on n2, running
188 srv2 is on n2, running
192 srv3 is on n2, running
192 n2 has done P2.migrate.n1: srv1, srv2, srv3 on n2
195 n1 refuses P2 of n1, by P2: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
195 n1 alert warning engine.P2.n1.refused: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
195 n1 alert over engine.P2.migrate.n1

expect srv1 on n2
----
ok

expect n1 on
----
ok

run 2h
----
3065 n1 finds holdUpUnderFloor: n1 has no power and 593 s of hold-up, under the 600 s with which it waits no longer than 120 s
3065 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 150 s to stop safely.
3185 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up, now 475 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
3185 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up, now 475 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
3185 n1 alert over engine.P2.n1.refused
3215 n1 is on, not a member
3215 n1 no longer finds noPower
3215 n1 no longer finds holdUpUnderFloor
3215 n1 no longer finds noPower
3215 n1 alert over engine.P4.withdraw.n1
3215 n1 alert over power.n1.low
3245 n1 is off, not a member
3245 n1 has done P4.withdraw.n1: n1 is off, reason power
3255 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
3255 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect srv1 on n2
----
ok

expect n1 off
----
ok
