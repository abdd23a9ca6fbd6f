# The servers left n1 for a failed fan (5). Then the array of n2 degrades (10): n1 is now the better of the two, and
# they come back.
# Sentences: H4 at

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

expect srv1 on n2
----
ok

array n2 degraded
----
ok

run 119s
----
195 n2 sees array0: array 0 is degraded
195 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
195 n1 finds riskDifference of n2: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 1 failed)
195 n1 alert warning array.n2.array0: n2: array 0 is degraded.

expect srv1 on n2
----
ok

run 1m
----
315 n1 alert notice engine.H1.migrate.n2: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 1 failed), for 120 s: n1 takes the servers.
315 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 1 failed), for 120 s: n1 takes the servers.
319 srv1 is on n1, running
323 srv2 is on n1, running
327 srv3 is on n1, running
327 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
330 n1 no longer finds riskDifference of n2
330 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok
