# n1's UPS is lost for 120 s and a big server is on its way to n2 when mains returns. The migration ends in peace, and
# nothing moves back.
# Sentences: P2 at, P7 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers big on n1 40GiB
----
0 big is on n1, running

mains ups1 off
----
ok

run 130s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
120 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
120 n2 P2 migrates big srv1 srv2 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.

mains ups1 on
----
ok

run 30m
----
130 n1 sees ups1: input good, output from mains, charge 96.4 %
130 n1 no longer finds noPower
130 n1 no longer finds noPower
130 n1 alert over engine.P2.migrate.n1
130 n1 alert over power.n1.none
160 big is on n2, running
164 srv1 is on n2, running
168 srv2 is on n2, running
172 srv3 is on n2, running
172 n2 has done P2.migrate.n1: big, srv1, srv2, srv3 on n2

expect big on n2
----
ok

expect n1 on
----
ok
