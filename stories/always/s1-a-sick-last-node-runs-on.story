# A person stopped n2. n1, the last node, loses a fan, a drive and its array's redundancy. There is nowhere to go:
# told, and nothing done.
# Sentences: S1 at, plan.last short

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

fan n1 1 failed
----
ok

array n1 degraded
----
ok

run 2h
----
180 n1 sees fan1: fan 1 failed
180 n1 sees array0: array 0 is degraded
180 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
180 n1 finds fault of n1/array0: n1: array 0 is degraded, weighs 10
180 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
180 n1 alert warning array.n1.array0: n1: array 0 is degraded.

expect no intents
----
ok

expect srv1 on n1
----
ok
