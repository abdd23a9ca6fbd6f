# A server of 40 GiB has half its way to n2 behind it for a failed fan when n1's battery runs low. What is left of its
# migration fits into n1's hold-up, so it is not given up; the others follow, and n1 powers off when it is empty.
# Sentences: migrate.underway at, P4 at

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

fan n1 1 failed
----
ok

run 140s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates big srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

ups ups1 charge 5%
----
ok

mains ups1 off
----
ok

run 5m
----
140 n1 sees ups1: input bad, output from battery, charge 5 %
140 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
140 n1 finds holdUpUnderFloor: n1 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
140 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
140 n1 alert critical engine.P4.migrate.n1: n1 has no power: ups1 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 lasts 180 s). n2 has power and is able to take its servers: it takes them.
140 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
140 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
140 n2 P4 migrates big srv1 srv2 srv3 from n1 to n2: n1 has no power: ups1 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 lasts 180 s). n2 has power and is able to take its servers: it takes them.
140 n1 alert over engine.H1.migrate.n1
160 big is on n2, running
164 srv1 is on n2, running
168 srv2 is on n2, running
172 srv3 is on n2, running
172 n2 has done H1.migrate.n1: big, srv1, srv2, srv3 on n2
172 n2 has done P4.migrate.n1: big, srv1, srv2, srv3 on n2
175 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 145 s is under the 150 s that it needs to stop safely (ups1 lasts 145 s). n1 leaves the cluster and powers off.
175 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 145 s is under the 150 s that it needs to stop safely (ups1 lasts 145 s). n1 leaves the cluster and powers off.
175 n1 no longer finds riskDifference
175 n1 alert over engine.P4.migrate.n1
205 n1 is on, not a member
205 n1 no longer finds noPower
205 n1 no longer finds holdUpUnderFloor
205 n1 no longer finds noPower
205 n1 alert over engine.P4.withdraw.n1
205 n1 alert over power.n1.low
235 n1 is off, not a member
235 n1 has done P4.withdraw.n1: n1 is off, reason power
240 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
240 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect big on n2
----
ok

expect n1 off
----
ok
