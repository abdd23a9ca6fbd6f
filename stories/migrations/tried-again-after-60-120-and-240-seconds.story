# n1 loses a fan and its servers should go to n2, but each migration fails. It is tried again after 60, 120 and 240 s,
# then told and left.
# Sentences: migrate.retry at

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

run 30m
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
185 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
185 n2 tries H1.migrate.n1, attempt 2: tried again: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
185 n1 alert over engine.H1.n1.refused
189 n2 has not done H1.migrate.n1, attempt 2: srv1 did not arrive on n2
190 n1 refuses H1 of n1, by H1: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 120 s.
190 n1 alert warning engine.H1.n1.refused: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 120 s.
190 n1 alert over engine.H1.migrate.n1
310 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
310 n2 tries H1.migrate.n1, attempt 3: tried again: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
310 n1 alert over engine.H1.n1.refused
314 n2 has not done H1.migrate.n1, attempt 3: srv1 did not arrive on n2
315 n1 refuses H1 of n1, by H1: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 240 s.
315 n1 alert warning engine.H1.n1.refused: Moving srv1, srv2 and srv3 to n2 failed (srv1 did not arrive on n2); it is tried again after 240 s.
315 n1 alert over engine.H1.migrate.n1
555 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
555 n2 tries H1.migrate.n1, attempt 4: tried again: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
555 n1 alert over engine.H1.n1.refused
559 n2 has not done H1.migrate.n1, attempt 4: srv1 did not arrive on n2
560 n1 refuses H1 of n1, by H1: Moving srv1, srv2 and srv3 to n2 failed 4 times (srv1 did not arrive on n2) and is not tried again.
560 n1 alert warning engine.H1.n1.refused: Moving srv1, srv2 and srv3 to n2 failed 4 times (srv1 did not arrive on n2) and is not tried again.
560 n1 alert over engine.H1.migrate.n1

expect srv1 on n1
----
ok
