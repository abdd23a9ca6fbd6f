# A server of 52 GiB has just begun its way to n2 when n1's battery collapses to 162 s. The rest of the migration and
# n1's own stop need more: it is given up, and all servers stop where they are. n2, which has mains, starts them.
# Sentences: migrate.underway short, P4 at, S3 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 52GiB
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

ups ups1 charge 4.5%
----
ok

mains ups1 off
----
ok

run 5m
----
125 n1 sees ups1: input bad, output from battery, charge 4.5 %
125 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
125 n1 finds holdUpUnderFloor: n1 has no power and 162 s of hold-up, under the 600 s with which it waits no longer than 120 s
125 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
125 n1 alert critical engine.P4.cancelMigration.n1: n1 has no power: ups1 is on battery. Its hold-up of 162 s is under the 188 s that it needs to stop safely (ups1 lasts 162 s). The migration of 4 servers would not end in time: it is given up.
125 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up of 162 s is under the 188 s that it needs to stop safely (ups1 lasts 162 s): srv1, srv2 and srv3 stop.
125 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
125 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
125 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up of 162 s is under the 188 s that it needs to stop safely (ups1 lasts 162 s): srv1, srv2 and srv3 stop.
125 n2 P4 gives up migrating big srv1 srv2 srv3 from n1: n1 has no power: ups1 is on battery. Its hold-up of 162 s is under the 188 s that it needs to stop safely (ups1 lasts 162 s). The migration of 4 servers would not end in time: it is given up.
125 n2 has not done H1.migrate.n1: cancelled by P4
125 n2 has done P4.cancelMigration.n1: no migration under way
125 n1 alert over engine.H1.migrate.n1
130 n1 alert over engine.P4.cancelMigration.n1
155 srv1 is off
155 srv2 is off
155 srv3 is off
155 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
155 n1 P4 stops big on n1: n1 has no power: ups1 is on battery. Its hold-up of 132 s is under the 188 s that it needs to stop safely (ups1 lasts 132 s): big stops.
170 n1 alert critical engine.P6.forceOff.n1: big still stops while 117 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
170 n1 P6 forces off big on n1: big still stops while 117 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
170 big is off
170 n1 has done P6.forceOff.n1: big forced off
170 n1 has done P4.stopServers.n1: big stopped
175 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 112 s is under the 150 s that it needs to stop safely (ups1 lasts 112 s). n1 leaves the cluster and powers off.
175 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 112 s is under the 150 s that it needs to stop safely (ups1 lasts 112 s). n1 leaves the cluster and powers off.
175 n1 no longer finds riskDifference
175 n1 alert over engine.P4.stopServers.n1
175 n1 alert over engine.P6.forceOff.n1
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
300 n2 alert notice engine.P9.startServers.n2: Mains has been steady for 300 s and the best battery is at 100 %: 4 servers start again.
300 n2 P9 starts srv3 srv2 srv1 big on n2: Mains has been steady for 300 s and the best battery is at 100 %: 4 servers start again.
305 n2 alert over engine.P9.startServers.n2
310 srv1 is on n2, running
310 srv2 is on n2, running
310 srv3 is on n2, running
310 big is on n2, running
310 n2 has done P9.startServers.n2: srv3, srv2, srv1, big started

expect n1 off
----
ok

expect big on n2
----
ok
