# n1 loses a fan. srv2 cannot be live-migrated; for a fan it is not stopped either. The others go, and the alert says
# which one was left.
# Sentences: migrate.cannot at, H6 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 no-migrate
----
ok

fan n1 1 failed
----
ok

run 5m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by H6: srv2 cannot be moved while running and is left on n1.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n1 alert warning engine.H1.n1.refused: srv2 cannot be moved while running and is left on n1.
120 n2 H1 migrates srv1 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv3 is on n2, running
128 n2 has done H1.migrate.n1: srv1, srv3 on n2
130 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

expect srv2 on n1
----
ok
