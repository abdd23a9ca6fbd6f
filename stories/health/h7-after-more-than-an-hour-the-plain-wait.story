# A fan of n1 moved the servers to n2. More than an hour later n2 fails the same way, they go back, and then n1's fan
# fails again, 61 minutes after its first move: the plain two minutes.
# Sentences: H7 short

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

run 2m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

run 10s
----
124 srv1 is on n2, running
128 srv2 is on n2, running

fan n1 1 ok
----
ok

run 30m
----
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 sees fan1: ok
135 n1 no longer finds fault of n1/fan1
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1
135 n1 alert over fan.n1.fan1

fan n2 1 failed
----
ok

run 3m
----
1935 n2 sees fan1: fan 1 failed
1935 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
1935 n1 finds riskDifference of n2: n2 has risk 5 (fan 1 failed), n1 has risk 0
1935 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
2055 n1 alert notice engine.H1.migrate.n2: n2 has risk 5 (fan 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
2055 n1 H1 migrates srv1 srv2 srv3 from n2 to n1: n2 has risk 5 (fan 1 failed), n1 has risk 0, for 120 s: n1 takes the servers.
2059 srv1 is on n1, running
2063 srv2 is on n1, running
2067 srv3 is on n1, running
2067 n1 has done H1.migrate.n2: srv1, srv2, srv3 on n1
2070 n1 no longer finds riskDifference of n2
2070 n1 alert over engine.H1.migrate.n2

expect srv1 on n1
----
ok

fan n2 1 ok
----
ok

run 28m
----
2115 n2 sees fan1: ok
2115 n1 no longer finds fault of n2/fan1
2115 n1 alert over fan.n2.fan1

fan n1 1 failed
----
ok

run 119s
----
3795 n1 sees fan1: fan 1 failed
3795 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
3795 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
3795 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

expect srv1 on n1
----
ok

run 30s
----
3915 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3919 srv1 is on n2, running
3923 srv2 is on n2, running
3927 srv3 is on n2, running
3927 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3930 n1 no longer finds riskDifference
3930 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
