# Each node has its own UPS. n1 is on its battery; n2 has power but a degraded array and a failed fan. Power comes
# before risk: the servers go to n2.
# Sentences: S4.order at, P2 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

array n2 degraded
----
ok

fan n2 1 failed
----
ok

mains ups1 off
----
ok

run 4m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n2 sees fan1: fan 1 failed
0 n2 sees array0: array 0 is degraded
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
0 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
0 n1 finds noPower: n1 has no power (ups1 is on battery); n2 has
0 n1 alert critical power.n1.none: n1 has no power: ups1 is on battery.
0 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
0 n1 alert warning array.n2.array0: n2: array 0 is degraded.
120 n1 alert warning engine.P2.migrate.n1: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
120 n2 P2 migrates srv1 srv2 srv3 from n1 to n2: n1 has had no power for 120 s (ups1 is on battery) and n2 has: n2 takes the servers.
124 srv1 is on n2, running
125 n1 finds riskDifference of n2: n2 has risk 15 (fan 1 failed and array 0 is degraded), n1 has risk 0
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done P2.migrate.n1: srv1, srv2, srv3 on n2
135 n1 refuses P2 of n1, by P2: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
135 n1 alert warning engine.P2.n1.refused: n1 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
135 n1 alert over engine.P2.migrate.n1

expect srv1 on n2
----
ok
