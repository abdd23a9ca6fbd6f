# A flapping fan of n1 already moved the servers, and they are back. Now it fails again, and half a minute later the
# array of n1 degrades: a new finding that is enough by itself waits two minutes from its own beginning, not four, and
# not one and a half.
# Sentences: H7.new at, H7.new short

site pair
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

run 3m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

fan n1 1 ok
----
ok

fan n2 1 failed
----
ok

run 3m
----
180 n1 sees fan1: ok
180 n2 sees fan1: fan 1 failed
180 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
180 n1 finds riskDifference of n2: n2 has risk 5 (fan 1 failed), n1 has risk 0
180 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
180 n1 no longer finds fault of n1/fan1
180 n1 alert over fan.n1.fan1
300 n1 alert notice engine.H1.migrate.n2: n2 has risk 5 (fan 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
300 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 5 (fan 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
304 srv1 is on n1, running
308 srv2 is on n1, running
312 srv3 is on n1, running
312 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
315 n1 no longer finds riskDifference of n2
315 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

fan n2 1 ok
----
ok

run 1m
----
375 n2 sees fan1: ok
375 n1 no longer finds fault of n2/fan1
375 n1 alert over fan.n2.fan1

fan n1 1 failed
----
ok

run 30s
----
420 n1 sees fan1: fan 1 failed
420 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
420 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
420 n1 refuses H1 of n1, by H7: fan 1 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.
420 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
420 n1 alert warning engine.H1.n1.refused: fan 1 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.

array n1 degraded
----
ok

run 119s
----
450 n1 sees array0: array 0 is degraded
450 n1 finds fault of n1/array0: n1: array 0 is degraded, weighs 10
450 n1 finds newFindings: n1 has risk 15 (fan 1 failed and array 0 is degraded), n2 has risk 0; that is so even without the faults that moved servers within the hour
450 n1 alert warning array.n1.array0: n1: array 0 is degraded.
450 n1 alert over engine.H1.n1.refused

expect srv1 on n1
----
ok

run 16s
----
570 n1 alert notice engine.H1.migrate.n1: n1 has risk 15 (fan 1 failed and array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 15 (fan 1 failed and array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
574 srv1 is on n2, running
578 srv2 is on n2, running
582 srv3 is on n2, running
582 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
585 n1 no longer finds riskDifference
585 n1 no longer finds newFindings
585 n1 alert over engine.H1.migrate.n1

run 30s
----
ok

expect srv1 on n2
----
ok
