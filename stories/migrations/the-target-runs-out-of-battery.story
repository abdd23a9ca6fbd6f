# A server of 48 GiB is on its way to n2 for a failed fan when n2's battery comes to its end. It does not arrive on a
# node that leaves: the migration is given up first, and the server runs on where it was.
# Sentences: migrate.underway short, S3 at, S7 at, P4 at

site pair separate-ups
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

run 130s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates big srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

ups ups2 charge 3%
----
ok

mains ups2 off
----
ok

run 3m
----
130 n1 sees ups2: input bad, output from battery, charge 3 %
130 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
130 n1 finds holdUpUnderFloor of n2: n2 has no power and 108 s of hold-up, under the 600 s with which it waits no longer than 120 s
130 n1 finds noPower of n2: n2 has no power (ups2 is on battery); n1 has
130 n1 alert critical engine.P4.cancelMigration.n1: n2 has to stop. The migration of 4 servers would not end in time: it is given up.
130 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
130 n1 alert critical power.n2.none: n2 has no power: ups2 is on battery.
130 n2 P4 gives up migrating big srv1 srv2 srv3 from n1: n2 has to stop. The migration of 4 servers would not end in time: it is given up.
130 n2 has not done H1.migrate.n1: cancelled by P4
130 n2 has done P4.cancelMigration.n1: no migration under way
130 n1 alert over engine.H1.migrate.n1
135 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups2 is on battery. Its hold-up of 103 s is under the 150 s that it needs to stop safely (ups2 lasts 103 s). n2 leaves the cluster and powers off.
135 n2 P4 withdraws n2: n2 has no power: ups2 is on battery. Its hold-up of 103 s is under the 150 s that it needs to stop safely (ups2 lasts 103 s). n2 leaves the cluster and powers off.
135 n1 alert over engine.P4.cancelMigration.n1
165 n2 is on, not a member
165 n1 no longer finds riskDifference
165 n1 no longer finds noPower of n2
165 n1 no longer finds holdUpUnderFloor of n2
165 n1 no longer finds noPower of n2
165 n1 alert over engine.P4.withdraw.n2
165 n1 alert over power.n2.low
195 n2 is off, not a member
195 n2 has done P4.withdraw.n2: n2 is off, reason power
195 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups2 is on battery)
195 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups2 is on battery).

expect big on n1
----
ok

expect n2 off
----
ok
