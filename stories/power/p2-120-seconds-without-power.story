# Each node has its own UPS, and that of n1 loses its input. At 120 s n2, which has mains, pulls the servers. n1 is
# empty and stays: its battery costs nobody anything.
# Sentences: P2 at

site pair separate-ups
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

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.

expect no intents
----
ok

run 1s
----
120 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
120 n2 P2 migrates srv1 srv2 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.

run 5m
----
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done P2.migrate.n1: srv1, srv2, srv3 on n2
135 n1 refuses P2 of n1, by P2: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
135 n1 alert warning engine.P2.n1.refused: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
135 n1 alert over engine.P2.migrate.n1

expect srv1 on n2
----
ok

expect n1 on
----
ok
