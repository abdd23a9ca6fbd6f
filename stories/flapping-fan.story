# A fan of n1 fails, the servers move; it recovers, and the same happens to n2's fan. Each finding moves servers
# after 120 s the first time, after 240 s the second time within the hour. (H7)
# Sentences: H7 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 2 failed
----
ok

run 150s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

fan n1 2 ok
----
ok

fan n2 2 failed
----
ok

run 150s
----
150 n1 sees fan2: ok
150 n2 sees fan2: fan 2 failed
150 n1 finds fault of n2/fan2: n2: fan 2 failed, weighs 5
150 n1 finds riskDifference of n2: n2 has risk 5 (fan 2 failed), n1 has risk 0
150 n1 alert warning fan.n2.fan2: n2: fan 2 failed.
150 n1 no longer finds fault of n1/fan2
150 n1 alert over fan.n1.fan2
270 n1 alert notice engine.H1.migrate.n2: n2 has risk 5 (fan 2 failed), n1 has risk 0, for 120 s: n1 takes the servers.
270 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 5 (fan 2 failed), n1 has risk 0, for 120 s: n1 takes the servers.
274 srv1 is on n1, running
278 srv2 is on n1, running
282 srv3 is on n1, running
282 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
285 n1 no longer finds riskDifference of n2
285 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

fan n2 2 ok
----
ok

fan n1 2 failed
----
ok

# 120 s are not enough any more.
run 239s
----
315 n1 sees fan2: fan 2 failed
315 n2 sees fan2: ok
315 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
315 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
315 n1 refuses H1 of n1, by H7: fan 2 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.
315 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
315 n1 alert warning engine.H1.n1.refused: fan 2 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.
315 n1 no longer finds fault of n2/fan2
315 n1 alert over fan.n2.fan2

expect srv1 on n1
----
ok

run 1s
----
ok

run 30s
----
555 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 240 s: n2 takes the servers.
555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 240 s: n2 takes the servers.
559 srv1 is on n2, running
563 srv2 is on n2, running
567 srv3 is on n2, running
567 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
570 n1 no longer finds riskDifference
570 n1 alert over engine.H1.migrate.n1
570 n1 alert over engine.H1.n1.refused

expect srv1 on n2
----
ok
