# A person stopped n2. n1 is hot: twelve sensors in warning, none critical. The last node does not stop for that.
# Sentences: T3 short, plan.last short

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

heat n1 sensors 12 warning
----
ok

run 1h
----
180 n1 sees cpu1: warning high, 76 C
180 n1 sees cpu2: warning high, 76 C
180 n1 sees dimm1: warning high, 64 C
180 n1 sees dimm2: warning high, 64 C
180 n1 sees dimm3: warning high, 64 C
180 n1 sees dimm4: warning high, 64 C
180 n1 sees board1: warning high, 63 C
180 n1 sees board2: warning high, 63 C
180 n1 sees psu1: warning high, 61 C
180 n1 sees psu2: warning high, 61 C
180 n1 sees exhaust: warning high, 59 C
180 n1 sees inlet: warning high, 43 C
180 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 12, over the limit of 5.

expect no intents
----
ok

expect srv1 on n1
----
ok
