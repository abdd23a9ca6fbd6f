# Both Strikers are gone. After ten minutes the nodes tell that nobody could boot them.
# Sentences: R12 at

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

crash s1
----
60 s1 is off, not a member

crash s2
----
60 s2 is off, not a member

run 15m
----
75 n1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
75 n1 alert warning host.s1.silent: Nothing is heard of s1: what is known of it is too old to act on.
75 n1 alert warning host.s2.silent: Nothing is heard of s2: what is known of it is too old to act on.
75 n2 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
95 n1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
95 n1 alert warning bmc.n2.silent: The BMC of n2 does not answer: whether n2 is on is not known from it, so nothing is booted or turned off on its word.
655 n1 alert warning host.n1.striker: n1 has heard no Striker for 600 s: if it stopped now, nobody could boot it again.
655 n2 alert warning host.n2.striker: n2 has heard no Striker for 600 s: if it stopped now, nobody could boot it again.
