# Neither node has mains and n2 would be shed, but srv4 on it cannot be live-migrated. For the two-minute rule it is
# left where it is; it stops when the battery makes it.
# Sentences: migrate.cannot at, P3 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers srv4 on n2 4GiB
----
0 srv4 is on n2, running

server srv4 no-migrate
----
ok

mains off
----
ok

run 10m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 refuses P3 of n2, by H6: srv4 cannot be moved while running and is left on n2.
120 n1 alert warning engine.P3.n2.refused: srv4 cannot be moved while running and is left on n2.

expect srv4 on n2
----
ok

expect n2 on
----
ok

mains on
----
ok

run 1m
----
605 n1 sees ups1: input good, output from mains, charge 83.4 %
605 n1 sees ups2: input good, output from mains, charge 83.4 %
605 n1 no longer finds pairWithoutPower of pair
605 n1 no longer finds noPower
605 n1 no longer finds noPower of n2
605 n1 alert over engine.P3.n2.refused
605 n1 alert over power.pair.none
