# "Evacuate before the host dies: degraded RAID, lost supply." n1's array degrades and a supply fails: the servers are
# on n2 minutes before the array is lost altogether.
# Sentences: H1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

psu n1 1 failed
----
ok

array n1 degraded
----
ok

run 3m
----
0 n1 sees psu1: power supply 1 failed
0 n1 sees array0: array 0 is degraded
0 n1 finds fault of n1/psu1: n1: power supply 1 failed, weighs 5
0 n1 finds fault of n1/array0: n1: array 0 is degraded, weighs 10
0 n1 finds riskDifference: n1 has risk 15 (power supply 1 failed and array 0 is degraded), n2 has risk 0
0 n1 alert warning psu.n1.psu1: n1: power supply 1 failed.
0 n1 alert warning array.n1.array0: n1: array 0 is degraded.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 15 (power supply 1 failed and array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 15 (power supply 1 failed and array 0 is degraded), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

array n1 failed
----
ok

run 5m
----
195 n1 sees array0: array 0 failed
195 n1 alert critical array.n1.array0: n1: array 0 failed.

expect srv1 on n2
----
ok
