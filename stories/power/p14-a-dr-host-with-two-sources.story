# A DR host hangs on both UPSes, and one loses its input. It has power: nothing happens.
# Sentences: P14 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

dr dr1 on ups1 ups2
----
0 dr1 is on, member

mains ups1 off
----
ok

run 20m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds sourceLost of ups1: ups1 is on battery; n1 and n2 have power from another source, so nothing is done
0 n1 alert warning ups.ups1.input: ups1 is on battery.
0 n1 alert warning ups.ups1.load: ups1 would carry 120 % if it were alone, more than 90 %.
5 n1 alert warning ups.ups2.load: ups2 would carry 120 % if it were alone, more than 90 %.
5 n1 alert over ups.ups1.load

expect no intents
----
ok
