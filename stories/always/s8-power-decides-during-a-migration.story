# A server of 48 GiB is on its way to n2 for a failed fan when mains is lost. The two minutes of the power rule run
# meanwhile, and one node is shed when they are over.
# Sentences: S8 at, P3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 48GiB
----
0 big is on n1, running

fan n1 1 failed
----
ok

run 125s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates big srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

mains off
----
ok

run 4m
----
125 n1 sees ups1: input bad, output from battery, charge 100 %
125 n1 sees ups2: input bad, output from battery, charge 100 %
125 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
125 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
125 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
125 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
168 big is on n2, running
172 srv1 is on n2, running
176 srv2 is on n2, running
180 srv3 is on n2, running
180 n2 has done H1.migrate.n1: big, srv1, srv2, srv3 on n2
180 n1 no longer finds riskDifference
180 n1 alert over engine.H1.migrate.n1
245 n1 alert warning engine.P3.withdraw.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
245 n1 P3 withdraws n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
275 n1 is on, not a member
275 n1 no longer finds pairWithoutPower of pair
275 n1 no longer finds noPower
275 n1 alert over engine.P3.withdraw.n1
305 n1 is off, not a member
305 n1 has done P3.withdraw.n1: n1 is off, reason power
315 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
315 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect big on n2
----
ok

expect n1 off
----
ok
