# Both UPSes test their batteries while their input is in range. That is not an outage.
# Sentences: source.good at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 self-test on
----
ok

ups ups2 self-test on
----
ok

run 10m
----
0 n1 sees ups1: input good, output from mains, self-test, charge 100 %
0 n1 sees ups2: input good, output from mains, self-test, charge 100 %

expect no intents
----
ok
