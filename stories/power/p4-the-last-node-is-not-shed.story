# A person stopped n2, so n1 is the last node. Mains is lost for twenty minutes: there is nobody to shed for, and n1
# keeps its servers on the battery.
# Sentences: plan.last short, S1 at

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

mains off
----
ok

run 20m
----
180 n1 sees ups1: input bad, output from battery, charge 100 %
180 n1 sees ups2: input bad, output from battery, charge 100 %
180 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
180 n1 alert critical power.pair.none: n1 has no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

mains on
----
ok

run 5m
----
1385 n1 sees ups1: input good, output from mains, charge 83.4 %
1385 n1 sees ups2: input good, output from mains, charge 83.4 %
1385 n1 no longer finds noPower
1385 n1 alert over power.pair.none

expect srv1 on n1
----
ok
