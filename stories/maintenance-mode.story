# n1 is in maintenance while its fan fails: it is recorded and told, nothing is moved. When maintenance ends the hold
# begins anew. (S6)
# Sentences: S6 at, hold.maintenance at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance n1 on
----
ok

fan n1 2 failed
----
ok

run 10m
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 refuses H1 of n1, by S6: n1 is in maintenance, so nothing is done: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n1 alert warning engine.H1.n1.refused: n1 is in maintenance, so nothing is done: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.

expect no intents
----
ok

maintenance n1 off
----
ok

run 119s
----
605 n1 alert over engine.H1.n1.refused

expect no intents
----
ok

run 30s
----
725 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
729 srv1 is on n2, running
733 srv2 is on n2, running
737 srv3 is on n2, running
737 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
740 n1 no longer finds riskDifference
740 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
