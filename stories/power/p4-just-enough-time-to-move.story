# n1's battery holds 180 s. Moving a server of 40 GiB and three small ones, and then stopping the host, takes 172 s:
# that fits, so they move, and what has begun is not thought over as the battery runs down.
# Sentences: P4.peer at, migrate.underway at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 40GiB
----
0 big is on n1, running

ups ups1 charge 5%
----
ok

mains ups1 off
----
ok

run 3m
----
0 n1 sees ups1: input bad, output from battery, charge 5 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical engine.P4.migrate.n1: n1 has no power: ups1 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 lasts 180 s). n2 has power and is able to take its servers: it takes them.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n2 P4 migrates big srv1 srv2 srv3 from n1 to n2: n1 has no power: ups1 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 lasts 180 s). n2 has power and is able to take its servers: it takes them.
40 big is on n2, running
44 srv1 is on n2, running
48 srv2 is on n2, running
52 srv3 is on n2, running
52 n2 has done P4.migrate.n1: big, srv1, srv2, srv3 on n2
55 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 125 s is under the 150 s that it needs to stop safely (ups1 lasts 125 s). n1 leaves the cluster and powers off.
55 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 125 s is under the 150 s that it needs to stop safely (ups1 lasts 125 s). n1 leaves the cluster and powers off.
55 n1 alert over engine.P4.migrate.n1
85 n1 is on, not a member
85 n1 no longer finds noPower
85 n1 no longer finds holdUpUnderFloor
85 n1 no longer finds noPower
85 n1 alert over engine.P4.withdraw.n1
85 n1 alert over power.n1.low
115 n1 is off, not a member
115 n1 has done P4.withdraw.n1: n1 is off, reason power
120 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
120 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok

expect big on n2
----
ok
