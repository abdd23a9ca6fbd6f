# This site gives a failed fan the weight 2: just enough to move its servers.
# Sentences: weights.site at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy weights.fan.failed 2
----
ok

fan n1 2 failed
----
ok

run 3m
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 2
0 n1 finds riskDifference: n1 has risk 2 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 2 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 2 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
