# n1 is on its battery and n2, with mains, is still catching up. The reference allowed a migration to a peer without
# its data; here the servers stay until n2 has it, and 120 s more.
# Sentences: fit.storage short, P2 short, S12 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 sync-target
----
ok

storage n1 sync-source
----
ok

mains ups1 off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 refuses P2 of n1, by H6: n1 has no power, but its servers cannot go to n2: storage on n2 is still catching up.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 alert warning engine.P2.n1.refused: n1 has no power, but its servers cannot go to n2: storage on n2 is still catching up.

expect no intents
----
ok

storage both ok
----
ok

run 119s
----
305 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
305 n1 alert over engine.P2.n1.refused

expect no intents
----
ok

run 1m
----
425 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
425 n2 P2 migrates srv1 srv2 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
429 srv1 is on n2, running
433 srv2 is on n2, running
437 srv3 is on n2, running
437 n2 has done P2.migrate.n1: srv1, srv2, srv3 on n2
440 n1 refuses P2 of n1, by P2: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
440 n1 alert warning engine.P2.n1.refused: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
440 n1 alert over engine.P2.migrate.n1

expect srv1 on n2
----
ok
