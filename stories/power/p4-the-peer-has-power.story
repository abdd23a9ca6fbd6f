# n1's battery holds 144 s, less than it needs to stop, and n2 has mains. No two minutes are waited for: the servers
# move at once, and n1, empty, withdraws.
# Sentences: P4.peer at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 4%
----
ok

mains ups1 off
----
ok

run 1s
----
0 n1 sees ups1: input bad, output from battery, charge 4 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 144 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical engine.P4.migrate.n1: n1 has no power: ups1 is on battery. Its hold-up of 144 s is under the 188 s that it needs to stop safely (ups1 lasts 144 s). n2 has power and is able to take its servers: it takes them.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n2 P4 migrates srv1 srv2 srv3 from n1 to n2: n1 has no power: ups1 is on battery. Its hold-up of 144 s is under the 188 s that it needs to stop safely (ups1 lasts 144 s). n2 has power and is able to take its servers: it takes them.

run 3m
----
4 srv1 is on n2, running
8 srv2 is on n2, running
12 srv3 is on n2, running
12 n2 has done P4.migrate.n1: srv1, srv2, srv3 on n2
15 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 129 s is under the 150 s that it needs to stop safely (ups1 lasts 129 s). n1 leaves the cluster and powers off.
15 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 129 s is under the 150 s that it needs to stop safely (ups1 lasts 129 s). n1 leaves the cluster and powers off.
15 n1 alert over engine.P4.migrate.n1
45 n1 is on, not a member
45 n1 no longer finds noPower
45 n1 no longer finds holdUpUnderFloor
45 n1 no longer finds noPower
45 n1 alert over engine.P4.withdraw.n1
45 n1 alert over power.n1.low
75 n1 is off, not a member
75 n1 has done P4.withdraw.n1: n1 is off, reason power
75 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
75 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect srv1 on n2
----
ok

expect srv3 on n2
----
ok

expect n1 off
----
ok
