# n1's battery holds 169 s. Moving a server of 40 GiB and three small ones, and then stopping the host, would take 172
# s: too long, although n2 has mains. All are stopped gracefully instead, in 30 s.
# Sentences: P4.peer short, S13 at

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

ups ups1 charge 4.7%
----
ok

mains ups1 off
----
ok

run 3m
----
0 n1 sees ups1: input bad, output from battery, charge 4.7 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 169 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up of 169 s is under the 188 s that it needs to stop safely (ups1 lasts 169 s): 4 servers stop.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 P4 stops big srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up of 169 s is under the 188 s that it needs to stop safely (ups1 lasts 169 s): 4 servers stop.
30 srv1 is off
30 srv2 is off
30 srv3 is off
30 big is off
30 n1 has done P4.stopServers.n1: big, srv1, srv2, srv3 stopped
30 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 139 s is under the 150 s that it needs to stop safely (ups1 lasts 139 s). n1 leaves the cluster and powers off.
30 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 139 s is under the 150 s that it needs to stop safely (ups1 lasts 139 s). n1 leaves the cluster and powers off.
30 n1 alert over engine.P4.stopServers.n1
60 n1 is on, not a member
60 n1 no longer finds noPower
60 n1 no longer finds holdUpUnderFloor
60 n1 no longer finds noPower
60 n1 alert over engine.P4.withdraw.n1
60 n1 alert over power.n1.low
90 n1 is off, not a member
90 n1 has done P4.withdraw.n1: n1 is off, reason power
90 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
90 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok

expect big off
----
ok
