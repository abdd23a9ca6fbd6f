# Found while a check was tested: a person stops both nodes at once. A server was on its way to one that was leaving already; it was then
# running on a node that was off. It stays where it is, and stops there.
site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

stop n1 by user
----
ok

stop n2 by user
----
ok

run 5m
----
30 n2 is on, not a member
30 n1 finds onButAway of n2: n2 is on and not a member of the cluster
34 srv1 is off
34 srv2 is off
34 srv3 is off
60 n2 is off, not a member
60 n1 finds stoppedByPerson of n2: n2 was stopped by a person: only a person starts it again
60 n1 no longer finds onButAway of n2
64 n1 is on, not a member
94 n1 is off, not a member
105 s1 finds stoppedByPerson of n1: n1 was stopped by a person: only a person starts it again

expect n1 off
----
ok

expect n2 off
----
ok

expect srv1 off
----
ok

expect srv2 off
----
ok

expect srv3 off
----
ok
