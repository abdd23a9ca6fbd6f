# A fan of n1 fails: after two minutes its servers move to n2. Then n2's array degrades, which is worse than a fan:
# they come back. The hot spare completes, n2 is the better node again, and they return. When the fan is repaired
# both nodes are equal: nothing moves, there is nothing to gain. (H1, H4, H2; three moves)
# Sentences: H1 at, H4 at, H2 at

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

# One second before the hold ends nothing has moved.
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

run 30m
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

array n2 degraded
----
ok

run 65m
----
1935 n2 sees array0: array 0 is degraded
1935 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
1935 n1 finds riskDifference of n2: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 2 failed)
1935 n1 alert warning array.n2.array0: n2: array 0 is degraded.
2055 n1 alert notice engine.H1.migrate.n2: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 2 failed), for 120 s: n1 takes the servers.
2055 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 10 (array 0 is degraded), n1 has risk 5 (fan 2 failed), for 120 s: n1 takes the servers.
2059 srv1 is on n1, running
2063 srv2 is on n1, running
2067 srv3 is on n1, running
2067 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
2070 n1 no longer finds riskDifference of n2
2070 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

array n2 optimal
----
ok

run 30m
----
5835 n2 sees array0: ok
5835 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
5835 n1 no longer finds fault of n2/array0
5835 n1 alert over array.n2.array0
5955 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5959 srv1 is on n2, running
5963 srv2 is on n2, running
5967 srv3 is on n2, running
5967 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5970 n1 no longer finds riskDifference
5970 n1 alert over engine.H1.migrate.n1

expect srv3 on n2
----
ok

fan n1 2 ok
----
ok

run 30m
----
7635 n1 sees fan2: ok
7635 n1 no longer finds fault of n1/fan2
7635 n1 alert over fan.n1.fan2

expect srv3 on n2
----
ok
