# A fan of n1 fails while n2 is well. At 120 s, not before, n2 takes all three servers; n1 stays up, it is only less
# healthy.
# Sentences: H1 at, hold.length at

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

run 119s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.

expect no intents
----
ok

run 1s
----
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.

run 5m
----
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok

expect srv2 on n2
----
ok

expect srv3 on n2
----
ok

expect n1 on
----
ok
