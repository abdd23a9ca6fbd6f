# Each node has its own UPS. n1 loses a fan; n2 is on its battery. n2 has less risk but no power, which comes before
# risk: the servers stay.
# Sentences: S4.order at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 1 failed
----
ok

mains ups2 off
----
ok

run 10m
----
0 n1 sees fan1: fan 1 failed
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); n1 has
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert critical power.n2.none: n2 has no power: ups2 is on battery.
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses P2 of n2, by P2: n2 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
120 n1 refuses H1 of n1, by S4: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is worse supplied with power.
120 n1 alert warning engine.P2.n2.refused: n2 hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is worse supplied with power.

expect no intents
----
ok

mains ups2 on
----
ok

run 1m
----
605 n1 sees ups2: input good, output from mains, charge 83.4 %
605 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
605 n1 no longer finds noPower of n2
605 n1 no longer finds noPower of n2
605 n1 alert over engine.H1.n1.refused
605 n1 alert over engine.P2.n2.refused
605 n1 alert over power.n2.none
609 srv1 is on n2, running
613 srv2 is on n2, running
617 srv3 is on n2, running
617 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
620 n1 no longer finds riskDifference
620 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
