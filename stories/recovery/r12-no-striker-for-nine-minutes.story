# Both Strikers are away for nine minutes. That is not yet told as nobody there.
# Sentences: R12 short

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

run 8m
----
75 n1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
75 n1 alert warning host.s1.silent: Nothing is heard of s1: what is known of it is too old to act on.
75 n1 alert warning host.s2.silent: Nothing is heard of s2: what is known of it is too old to act on.
75 n2 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
95 n1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
95 n1 alert warning bmc.n2.silent: The BMC of n2 does not answer: whether n2 is on is not known from it, so nothing is booted or turned off on its word.

start s1
----
540 s1 is on, not a member

start s2
----
540 s2 is on, not a member

run 10m
----
600 n1 alert over host.n2.silent
600 n1 alert over bmc.n1.silent
600 n1 alert over bmc.n2.silent
600 n2 alert over host.n1.silent
600 n1 alert over host.s1.silent
600 n1 alert over host.s2.silent
