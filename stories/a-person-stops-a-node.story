# A person stops n1. Its servers go to n2 first. Nobody may start it again but a person (R2).
# Sentences: R2 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

stop n1 by user
----
ok

run 10m
----
64 srv1 is on n2, running
68 srv2 is on n2, running
72 srv3 is on n2, running
102 n1 is on, not a member
132 n1 is off, not a member
135 n2 finds stoppedByPerson of n1: n1 was stopped by a person: only a person starts it again

expect n1 off
----
ok

expect srv1 on n2
----
ok

expect no intents
----
ok
