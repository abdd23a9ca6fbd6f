# ups1 loses its input for half an hour; as it comes back ups2 loses its own. Each node always has one good supply:
# told, and nothing done.
# Sentences: P1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains ups1 off
----
ok

run 30m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.

mains ups1 on
----
ok

mains ups2 off
----
ok

run 30m
----
1800 n1 sees ups1: input good, output from mains, charge 50 %
1800 n1 sees ups2: input bad, output from battery, charge 100 %
1800 n1 finds sourceLost of ups2: ups2 is on battery; n1 and n2 have power from another source, so nothing is done
1800 n1 alert warning ups.ups2.input: ups2 is on battery.
1800 n1 no longer finds sourceLost of ups1
1800 n1 alert over ups.ups1.input

mains ups2 on
----
ok

run 10m
----
3600 n1 sees ups2: input good, output from mains, charge 50 %
3600 n1 no longer finds sourceLost of ups2
3600 n1 alert over ups.ups2.input

expect no intents
----
ok
