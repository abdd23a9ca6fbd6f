# The fan of n1 comes and goes, and each time n2 has trouble too and sends the servers back. First 120 s, then 240 s,
# then 480 s: at 479 s of the third time nothing has moved.
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

fan n1 1 failed
----
ok

run 130s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running

fan n1 1 ok
----
ok

array n2 degraded
----
ok

run 150s
----
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 sees fan1: ok
135 n2 sees array0: array 0 is degraded
135 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
135 n1 finds riskDifference of n2: n2 has risk 10 (array 0 is degraded), n1 has risk 0
135 n1 alert warning array.n2.array0: n2: array 0 is degraded.
135 n1 no longer finds fault of n1/fan1
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1
135 n1 alert over fan.n1.fan1
255 n1 alert notice engine.H1.migrate.n2: n2 has risk 10 (array 0 is degraded), n1 has risk 0, for 120 s: n1 takes the servers.
255 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 10 (array 0 is degraded), n1 has risk 0, for 120 s: n1 takes the servers.
259 srv1 is on n1, running
263 srv2 is on n1, running
267 srv3 is on n1, running
267 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
270 n1 no longer finds riskDifference of n2
270 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

array n2 optimal
----
ok

fan n1 1 failed
----
ok

run 235s
----
285 n1 sees fan1: fan 1 failed
285 n2 sees array0: ok
285 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
285 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
285 n1 refuses H1 of n1, by H7: fan 1 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.
285 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
285 n1 alert warning engine.H1.n1.refused: fan 1 failed on n1 would move servers again within the hour: this time 240 s must pass, not 120 s.
285 n1 no longer finds fault of n2/array0
285 n1 alert over array.n2.array0

expect srv1 on n1
----
ok

run 30s
----
525 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 240 s: n2 takes the servers.
525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 240 s: n2 takes the servers.
529 srv1 is on n2, running
533 srv2 is on n2, running
537 srv3 is on n2, running
537 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
540 n1 no longer finds riskDifference
540 n1 alert over engine.H1.migrate.n1
540 n1 alert over engine.H1.n1.refused

expect srv1 on n2
----
ok

fan n1 1 ok
----
ok

run 30s
----
555 n1 sees fan1: ok
555 n1 no longer finds fault of n1/fan1
555 n1 alert over fan.n1.fan1

drive n2 1 failed
----
ok

memory n2 uncorrectable
----
ok

run 150s
----
585 n2 sees drive1: drive 1 failed
585 n2 sees memory: memory has uncorrectable errors
585 n1 finds fault of n2/memory: n2: memory has uncorrectable errors, weighs 5
585 n1 finds fault of n2/drive1: n2: drive 1 failed, weighs 1
585 n1 finds riskDifference of n2: n2 has risk 5 (memory has uncorrectable errors), n1 has risk 0
585 n1 alert warning memory.n2.memory: n2: memory has uncorrectable errors.
585 n1 alert warning drive.n2.drive1: n2: drive 1 failed.
705 n1 alert notice engine.H1.migrate.n2: n2 has risk 5 (memory has uncorrectable errors), n1 has risk 0, for 120 s: n1 takes the servers.
705 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 5 (memory has uncorrectable errors), n1 has risk 0, for 120 s: n1 takes the servers.
709 srv1 is on n1, running
713 srv2 is on n1, running
717 srv3 is on n1, running
717 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
720 n1 no longer finds riskDifference of n2
720 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

memory n2 ok
----
ok

fan n1 1 failed
----
ok

run 475s
----
735 n1 sees fan1: fan 1 failed
735 n2 sees memory: ok
735 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
735 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
735 n1 refuses H1 of n1, by H7: fan 1 failed on n1 would move servers again within the hour: this time 480 s must pass, not 120 s.
735 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
735 n1 alert warning engine.H1.n1.refused: fan 1 failed on n1 would move servers again within the hour: this time 480 s must pass, not 120 s.
735 n1 no longer finds fault of n2/memory
735 n1 alert over memory.n2.memory

expect srv1 on n1
----
ok

run 30s
----
1215 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 480 s: n2 takes the servers.
1215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 480 s: n2 takes the servers.
1219 srv1 is on n2, running
1223 srv2 is on n2, running
1227 srv3 is on n2, running
1227 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1230 n1 no longer finds riskDifference
1230 n1 alert over engine.H1.migrate.n1
1230 n1 alert over engine.H1.n1.refused

expect srv1 on n2
----
ok
