# A person stopped n2, so n1 is the last node. When the battery is under the need it stops all the same: better a
# clean stop than none.
# Sentences: plan.last at, P4 at, S1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

stop n2 by user
----
ok

run 3m
----
30 n2 is on, not a member
30 n1 finds onButAway of n2: n2 is on and not a member of the cluster
60 n2 is off, not a member
60 n1 finds stoppedByPerson of n2: n2 was stopped by a person: only a person starts it again
60 n1 no longer finds onButAway of n2

ups ups1 charge 7%
----
ok

ups ups2 charge 7%
----
ok

mains off
----
ok

run 5m
----
180 n1 sees ups1: input bad, output from battery, charge 7 %
180 n1 sees ups2: input bad, output from battery, charge 7 %
180 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
180 n1 finds holdUpUnderFloor: n1 has no power and 252 s of hold-up, under the 600 s with which it waits no longer than 120 s
180 n1 alert critical power.pair.none: n1 has no power: ups1 is on battery and ups2 is on battery.
180 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
300 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 192 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
300 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 192 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
330 srv1 is off
330 srv2 is off
330 srv3 is off
330 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
330 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 175 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
330 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 175 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
330 n1 alert over engine.P4.stopServers.n1
360 n1 is on, not a member
375 n1 no longer finds holdUpUnderFloor
375 n1 no longer finds noPower
375 n1 alert over engine.P4.withdraw.n1
375 n1 alert over power.n1.low
390 n1 is off, not a member
390 n1 has done P4.withdraw.n1: n1 is off, reason power
390 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
390 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
