# A person stopped n2. On the last node srv3, which is not essential, is stopped after 120 s without mains all the
# same.
# Sentences: P10 at, plan.last at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv3 non-essential
----
ok

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

mains off
----
ok

run 3m
----
180 n1 sees ups1: input bad, output from battery, charge 100 %
180 n1 sees ups2: input bad, output from battery, charge 100 %
180 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
180 n1 finds nonEssential: n1 has no power and hosts srv3, not essential
180 n1 alert critical power.pair.none: n1 has no power: ups1 is on battery and ups2 is on battery.
300 n1 alert warning engine.P10.stopServers.n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
300 n1 P10 stops srv3 on n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
330 srv3 is off
330 n1 has done P10.stopServers.n1: srv3 stopped
330 n1 no longer finds nonEssential
330 n1 alert over engine.P10.stopServers.n1

expect srv3 off
----
ok

expect srv1 on n1
----
ok

expect n1 on
----
ok
