# A person turns n2 on and it is a member within five minutes. That is not told as stuck.
# Sentences: R13 short

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

start n2
----
180 n2 is on, not a member

run until redundant 1h
----
180 n1 finds onButAway of n2: n2 is on and not a member of the cluster
180 n1 no longer finds stoppedByPerson of n2
420 n2 is on, member
420 n1 no longer finds onButAway of n2
