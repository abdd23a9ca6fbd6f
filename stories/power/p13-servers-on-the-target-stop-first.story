# n1 holds the only up-to-date copy, and srv4 on n2, which has mains, lives from it. When n1 must stop for want of
# power srv4 is stopped as well before n1 goes: its data would be gone under it.
# Sentences: P13 at, S2 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers srv4 on n2 4GiB
----
0 srv4 is on n2, running

storage n1 sync-source
----
ok

storage n2 sync-target
----
ok

ups ups1 charge 6%
----
ok

mains ups1 off
----
ok

run 20s
----
0 n1 sees ups1: input bad, output from battery, charge 6 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 216 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 refuses P2 of n1, by H6: n1 has no power, but its servers cannot go to n2: storage on n2 is still catching up.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 alert warning engine.P2.n1.refused: n1 has no power, but its servers cannot go to n2: storage on n2 is still catching up.

expect srv4 on n2
----
ok

run 4m
----
30 n1 alert critical engine.P13.stopServers.n2: n1 has no power: ups1 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 lasts 186 s). n1 holds the only up-to-date copy, so the servers on n2 stop first: srv4 stops.
30 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 lasts 186 s): srv1, srv2 and srv3 stop.
30 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 lasts 186 s): srv1, srv2 and srv3 stop.
30 n2 P13 stops srv4 on n2: n1 has no power: ups1 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 lasts 186 s). n1 holds the only up-to-date copy, so the servers on n2 stop first: srv4 stops.
30 n1 alert over engine.P2.n1.refused
60 srv1 is off
60 srv2 is off
60 srv3 is off
60 srv4 is off
60 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
60 n2 has done P13.stopServers.n2: srv4 stopped
60 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
60 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
60 n1 alert over engine.P13.stopServers.n2
60 n1 alert over engine.P4.stopServers.n1
90 n1 is on, not a member
90 n1 no longer finds holdUpUnderFloor
90 n1 no longer finds noPower
90 n1 alert over engine.P4.withdraw.n1
90 n1 alert over power.n1.low
120 n1 is off, not a member
120 n1 has done P4.withdraw.n1: n1 is off, reason power
120 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
120 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect srv4 off
----
ok

expect n1 off
----
ok

expect n2 on
----
ok
