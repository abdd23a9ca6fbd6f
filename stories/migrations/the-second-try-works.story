# The first migration fails for a passing reason. 60 s later it is tried again, and the servers arrive; nobody is
# called for it.
# Sentences: migrate.retry short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

migrations fail
----
ok

fan n1 1 failed
----
ok

run 140s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
125 n1 refuses H1 of n1, by H1: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 60 s.
125 n1 alert warning engine.H1.n1.refused: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 60 s.
125 n1 alert over engine.H1.migrate.n1

migrations ok
----
ok

run 3m
----
185 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
185 n2 tries H1.migrate.n1, attempt 2: tried again: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
185 n1 alert over engine.H1.n1.refused
189 srv1 is on n2, running
193 srv2 is on n2, running
197 srv3 is on n2, running
197 n2 has done H1.migrate.n1, attempt 2: srv1, srv2, srv3 on n2
200 n1 no longer finds riskDifference
200 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
