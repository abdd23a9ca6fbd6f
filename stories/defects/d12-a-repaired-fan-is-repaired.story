# n1's fan fails, the servers leave, and it is repaired. The reference kept it as broken until a row was deleted by
# hand; here n1 is well with the next reading, and when n2's supply fails later the servers come back.
# Sentences: H5 at, H4 at

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

fan n1 1 ok
----
ok

run 30s
----
195 n1 sees fan1: ok
195 n1 no longer finds fault of n1/fan1
195 n1 alert over fan.n1.fan1

psu n2 1 failed
----
ok

run 3m
----
210 n2 sees psu1: power supply 1 failed
210 n1 finds fault of n2/psu1: n2: power supply 1 failed, weighs 5
210 n1 finds riskDifference of n2: n2 has risk 5 (power supply 1 failed), n1 has risk 0
210 n1 alert warning psu.n2.psu1: n2: power supply 1 failed.
330 n1 alert notice engine.H1.migrate.n2: n2 has risk 5 (power supply 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
330 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 5 (power supply 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
334 srv1 is on n1, running
338 srv2 is on n1, running
342 srv3 is on n1, running
342 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
345 n1 no longer finds riskDifference of n2
345 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok
