# A person turns n2 on while its storage network is dead: it runs and does not become a member. After 900 s that is
# told as needing a look; nobody turns it off and on.
# Sentences: R13 at

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

cut n1 n2 bcn
----
ok

cut n1 n2 sn
----
ok

start n2
----
180 n2 is on, not a member

run 25m
----
180 n1 finds onButAway of n2: n2 is on and not a member of the cluster
180 n1 no longer finds stoppedByPerson of n2
420 n1 alert warning host.n2.away: n2 is not a running member of the cluster.
1080 n1 alert critical host.n2.stuck: n2 is on and has not become a member of the cluster within 15 min. Look at it: it is not turned off and on without a person.

expect n2 on
----
ok
