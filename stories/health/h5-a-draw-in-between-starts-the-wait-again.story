# n1's fan has been broken for 105 s when one of n2 breaks too: a draw. n2's is mended 30 s later. The two minutes
# begin anew; the first 105 s do not count.
# Sentences: H5.restart at

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

run 105s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

fan n2 1 failed
----
ok

run 30s
----
105 n2 sees fan1: fan 1 failed
105 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
105 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
105 n1 no longer finds riskDifference

fan n2 1 ok
----
ok

run 119s
----
135 n2 sees fan1: ok
135 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
135 n1 no longer finds fault of n2/fan1
135 n1 alert over fan.n2.fan1

expect no intents
----
ok

run 1m
----
255 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
259 srv1 is on n2, running
263 srv2 is on n2, running
267 srv3 is on n2, running
267 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
270 n1 no longer finds riskDifference
270 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
