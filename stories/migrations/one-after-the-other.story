# Three servers of 16 GiB move for a failed fan. One migrates at a time, 16 s each, and none is in two places.
# Sentences: S3 at, H1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers a on n1 16GiB
----
0 a is on n1, running

servers b on n1 16GiB
----
0 b is on n1, running

fan n1 1 failed
----
ok

run 5m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates a b srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
136 a is on n2, running
152 b is on n2, running
156 srv1 is on n2, running
160 srv2 is on n2, running
164 srv3 is on n2, running
164 n2 has done H1.migrate.n1: a, b, srv1, srv2, srv3 on n2
165 n1 no longer finds riskDifference
165 n1 alert over engine.H1.migrate.n1

expect a on n2
----
ok

expect b on n2
----
ok
